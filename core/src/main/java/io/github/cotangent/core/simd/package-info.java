/// The loops of kernels on the Vector API, the same bits as those in plain Java. No other package
/// mentions a vector type.
@NullMarked
package io.github.cotangent.core.simd;

import org.jspecify.annotations.NullMarked;
