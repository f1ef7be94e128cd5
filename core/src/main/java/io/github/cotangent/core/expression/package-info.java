/// Elementwise values stated once, over exactly specified operations.
///
/// An [Expression][io.github.cotangent.core.expression.Expression] is a formula,
/// [Elementary][io.github.cotangent.core.expression.Elementary] holds the project's own elementary
/// functions in this form, and [Program][io.github.cotangent.core.expression.Program] is what loops
/// are generated from. This package knows nothing of tensors, arrays or vectors.
@NullMarked
package io.github.cotangent.core.expression;

import org.jspecify.annotations.NullMarked;
