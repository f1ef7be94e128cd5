/// Tensors, their shapes and element types, and the engine that computes with them.
@NullMarked
package io.github.cotangent.core;

import org.jspecify.annotations.NullMarked;
