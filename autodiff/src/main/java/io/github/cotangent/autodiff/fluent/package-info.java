/// What can be computed from a [io.github.cotangent.autodiff.Variable], method by method: one
/// interface for each topic, all of which it implements.
///
/// A method is a line or two of sugar. It makes operands meet (broadcasting, negative axes,
/// numbers) and applies an op, or composes other methods; values and derivatives are the ops' own.
@NullMarked
package io.github.cotangent.autodiff.fluent;

import org.jspecify.annotations.NullMarked;
