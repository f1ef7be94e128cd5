/// Reading and writing tensors as files.
@NullMarked
package io.github.cotangent.core.io;

import org.jspecify.annotations.NullMarked;
