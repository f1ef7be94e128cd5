/// Elementwise values stated once, over exactly specified operations.
///
/// An [Expression][io.github.cotangent.core.expression.Expression] is a formula;
/// [Elementary][io.github.cotangent.core.expression.Elementary] and its neighbours hold the
/// project's own elementary functions in this form, and
/// [Program][io.github.cotangent.core.expression.Program] is what loops are generated from. The few
/// functions that are no formula are [plain
/// functions][io.github.cotangent.core.expression.PlainFunction]. This package knows nothing of
/// tensors, arrays or vectors.
@NullMarked
package io.github.cotangent.core.expression;

import org.jspecify.annotations.NullMarked;
