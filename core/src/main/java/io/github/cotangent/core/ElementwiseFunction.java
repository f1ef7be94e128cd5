package io.github.cotangent.core;

import io.github.cotangent.core.expression.Elementary;
import io.github.cotangent.core.expression.Expression;
import io.github.cotangent.core.expression.FloatFormat;
import io.github.cotangent.core.expression.Program;
import io.github.cotangent.core.expression.Real;

/// The functions that are applied to tensors element by element, each stated once as an expression of
/// exactly specified operations from which the loops of all providers are generated.
///
/// A function of class E ([#ulps] is 0) returns the exact bits of its definition, rounded once.
/// One of class U is within [#ulps] units in the last place of the true value, for all arguments.
/// NaN results are canonical. Masks are numbers here, 1 where they hold and 0 where not.
public enum ElementwiseFunction {
  /// a + b.
  ADD(2, 0, (format, x) -> x[0].plus(x[1])),
  /// a − b.
  SUBTRACT(2, 0, (format, x) -> x[0].minus(x[1])),
  /// a · b.
  MULTIPLY(2, 0, (format, x) -> x[0].times(x[1])),
  /// a / b.
  DIVIDE(2, 0, (format, x) -> x[0].dividedBy(x[1])),
  /// The larger of a and b: NaN if either is NaN, and −0 is below +0.
  MAXIMUM(2, 0, (format, x) -> x[0].maximum(x[1])),
  /// The smaller of a and b: NaN if either is NaN, and −0 is below +0.
  MINIMUM(2, 0, (format, x) -> x[0].minimum(x[1])),
  /// a > b ? 1 : 0, so 0 if either is NaN.
  GREATER(2, 0, (format, x) -> x[0].greaterThan(x[1]).select(1, 0)),
  /// a ≥ b ? 1 : 0, so 0 if either is NaN.
  GREATER_OR_EQUAL(2, 0, (format, x) -> x[1].lessOrEqual(x[0]).select(1, 0)),
  /// a < b ? 1 : 0, so 0 if either is NaN.
  LESS(2, 0, (format, x) -> x[0].lessThan(x[1]).select(1, 0)),
  /// a ≤ b ? 1 : 0, so 0 if either is NaN.
  LESS_OR_EQUAL(2, 0, (format, x) -> x[0].lessOrEqual(x[1]).select(1, 0)),
  /// a = b ? 1 : 0, so 0 if either is NaN; −0 equals +0.
  EQUAL(2, 0, (format, x) -> x[0].equalTo(x[1]).select(1, 0)),
  /// a ≠ b ? 1 : 0, so 1 if either is NaN.
  NOT_EQUAL(2, 0, (format, x) -> x[0].equalTo(x[1]).select(0, 1)),
  /// (partial, t) ↦ t = 0 ? 0 : partial · t. The product of a derivative rule: a tangent or cotangent
  /// that is exactly zero stays so, whatever the partial derivative is.
  CHAIN(2, 0, (format, x) -> x[1].equalTo(0).select(0, x[0].times(x[1]))),

  /// −x.
  NEGATE(1, 0, (format, x) -> x[0].negate()),
  /// |x|.
  ABSOLUTE(1, 0, (format, x) -> x[0].absolute()),
  /// x².
  SQUARE(1, 0, (format, x) -> x[0].times(x[0])),
  /// 1 / x.
  RECIPROCAL(1, 0, (format, x) -> Expression.constant(1).dividedBy(x[0])),
  /// √x; NaN below 0, −0 at −0.
  SQUARE_ROOT(1, 0, (format, x) -> x[0].squareRoot()),
  /// x > 0 ? x : 0, NaN at NaN, +0 at −0.
  RELU(1, 0, (format, x) -> x[0].maximum(Expression.constant(0))),
  /// x > 0 ? 1 : 0, so 0 at NaN: the derivative of [#RELU].
  STEP(1, 0, (format, x) -> x[0].greaterThan(0).select(1, 0)),
  /// 1, −1, or x itself where that is ±0 or NaN.
  SIGN(1, 0, (format, x) -> x[0].greaterThan(0).select(1, x[0].lessThan(0).select(-1, x[0]))),
  /// Follows.
  POWER(2, 0, (format, x) -> x[0]),
  /// Follows.
  RECIPROCAL_SQUARE_ROOT(1, 0, (format, x) -> x[0]),
  /// Follows.
  EXPM1(1, 0, (format, x) -> x[0]),
  /// Follows.
  LOG(1, 0, (format, x) -> x[0]),
  /// Follows.
  LOG1P(1, 0, (format, x) -> x[0]),
  /// Follows.
  SIN(1, 0, (format, x) -> x[0]),
  /// Follows.
  COS(1, 0, (format, x) -> x[0]),
  /// Follows.
  TANH(1, 0, (format, x) -> x[0]),
  /// Follows.
  SIGMOID(1, 0, (format, x) -> x[0]),
  /// Follows.
  SOFTPLUS(1, 0, (format, x) -> x[0]),
  /// Follows.
  ERF(1, 0, (format, x) -> x[0]),
  /// Follows.
  GELU(1, 0, (format, x) -> x[0]),
  /// e^x.
  EXP(1, 1, (format, x) -> Elementary.in(format).exp(x[0])),

  /// (c, a, b) ↦ c ≠ 0 ? a : b; NaN counts as not 0.
  SELECT(3, 0, (format, x) -> x[0].equalTo(0).select(x[2], x[1])),
  /// (a, b, c) ↦ a · b + c, rounded once.
  FUSED_MULTIPLY_ADD(3, 0, (format, x) -> x[0].timesPlus(x[1], x[2])),
  /// (x, low, high) ↦ the nearest value to x between low and high; NaN if any is NaN.
  CLAMP(3, 0, (format, x) -> x[0].maximum(x[1]).minimum(x[2]));

  private interface Definition {
    Real of(FloatFormat format, Real... arguments);
  }

  private final int arity;
  private final double ulps;
  private final Definition definition;

  ElementwiseFunction(int arity, double ulps, Definition definition) {
    this.arity = arity;
    this.ulps = ulps;
    this.definition = definition;
  }

  /// The number of arguments, 1 to 3.
  public int arity() {
    return arity;
  }

  /// The largest error in units in the last place: 0 for class E, otherwise the bound of class U.
  public double ulps() {
    return ulps;
  }

  /// The function's value as an expression of its arguments, for composing functions.
  ///
  /// @throws IllegalArgumentException if the number of arguments is not [#arity]
  public Real expression(FloatFormat format, Real... arguments) {
    if (arguments.length != arity) {
      throw new IllegalArgumentException(
          this + ": takes " + arity + " arguments, got " + arguments.length);
    }
    return definition.of(format, arguments);
  }

  /// The function as straight-line code.
  public Program program(FloatFormat format) {
    Real[] arguments = new Real[arity];
    for (int i = 0; i < arity; i++) {
      arguments[i] = Expression.input(i);
    }
    return Program.of(format, expression(format, arguments));
  }
}
