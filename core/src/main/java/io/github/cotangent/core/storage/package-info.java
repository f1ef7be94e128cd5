/// Raw storage of elements, for the project's own modules.
@NullMarked
package io.github.cotangent.core.storage;

import org.jspecify.annotations.NullMarked;
