/// Tensors and the kernels that compute on them.
///
/// Start at [Tensor][io.github.cotangent.core.Tensor], a strided immutable view, and
/// [Kernels][io.github.cotangent.core.Kernels], the checked door to all arithmetic of an
/// [Engine][io.github.cotangent.core.Engine]. This package knows nothing of derivatives.
@NullMarked
package io.github.cotangent.core;

import org.jspecify.annotations.NullMarked;
