package io.github.cotangent.core;

import io.github.cotangent.core.expression.Elementary;
import io.github.cotangent.core.expression.Expression;
import io.github.cotangent.core.expression.FloatFormat;
import io.github.cotangent.core.expression.Hyperbolic;
import io.github.cotangent.core.expression.NormalDistribution;
import io.github.cotangent.core.expression.PlainFunction;
import io.github.cotangent.core.expression.Program;
import io.github.cotangent.core.expression.Real;
import io.github.cotangent.core.expression.Trigonometric;

/// The functions that are applied to tensors element by element, each stated once as an expression
/// of exactly specified operations from which the loops of all providers are generated.
///
/// A function of class E ([#ulps] is 0) returns the exact bits of its definition, rounded once.
/// One of class U is within [#ulps] units in the last place of the true value, for all arguments.
/// The payload of a NaN is unspecified. Masks are numbers here, 1 where they hold and 0 where not.
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
  /// (partial, t) ↦ t = 0 ? 0 : partial · t. The product of a derivative rule: a tangent or
  /// cotangent that is exactly zero stays so, whatever the partial derivative is.
  CHAIN(2, 0, (format, x) -> x[1].equalTo(0).select(0, x[0].times(x[1]))),
  /// a^b with the special values of IEEE 754 `pow`: negative a take integer b, a^0 = 1^b = 1
  /// always.
  POWER(2, 1, (format, x) -> Elementary.in(format).power(x[0], x[1])),

  /// √(a² + b²), infinite if either is, even if the other is NaN.
  HYPOT(2, 1, (format, x) -> Elementary.in(format).hypot(x[0], x[1])),
  /// (y, x) ↦ the angle between −π and π from the first axis to the point (x, y), with the special
  /// values of C's `atan2`: zeros and infinities of both signs stand for their quadrant.
  ATAN2(2, 1, (format, x) -> Trigonometric.in(format).atan2(x[0], x[1])),
  /// (n, x) ↦ the derivative of order n, an integer from 0 to 10 000, of the digamma function at x;
  /// NaN for other n; at the poles 0, −1, −2 … +∞ for odd n and NaN for even n, but ∓∞ at ±0.
  /// [#ulps] holds for x > 0 and n = 0, otherwise see `docs/numerics.md`.
  POLYGAMMA(2, 4, PlainFunction.POLYGAMMA),

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
  /// The largest integer that is not above x; −0 at −0.
  FLOOR(1, 0, (format, x) -> Elementary.in(format).floor(x[0])),
  /// The smallest integer that is not below x; −0 at −0 and above −1.
  CEIL(1, 0, (format, x) -> Elementary.in(format).floor(x[0].negate()).negate()),
  /// The nearest integer, the even one of two; zeros have the sign of x.
  ROUND(1, 0, (format, x) -> Elementary.in(format).round(x[0])),
  /// 1 / √x; NaN below 0, −∞ at −0.
  RECIPROCAL_SQUARE_ROOT(1, 1, (format, x) -> Elementary.in(format).reciprocalSquareRoot(x[0])),
  /// e^x.
  EXP(1, 1, (format, x) -> Elementary.in(format).exp(x[0])),
  /// e^x − 1, accurate near 0.
  EXPM1(1, 1, (format, x) -> Elementary.in(format).expm1(x[0])),
  /// 2^x, exact where x is an integer.
  EXP2(1, 1, (format, x) -> Elementary.in(format).exp2(x[0])),
  /// The natural logarithm; −∞ at ±0, NaN below.
  LOG(1, 1, (format, x) -> Elementary.in(format).log(x[0])),
  /// log(1 + x), accurate near 0; −∞ at −1, NaN below.
  LOG1P(1, 1, (format, x) -> Elementary.in(format).log1p(x[0])),
  /// The logarithm to base 2, exact where that is an integer; −∞ at ±0, NaN below.
  LOG2(1, 1, (format, x) -> Elementary.in(format).log2(x[0])),
  /// The logarithm to base 10, exact where that is an integer; −∞ at ±0, NaN below.
  LOG10(1, 1, (format, x) -> Elementary.in(format).log10(x[0])),
  /// The sine of x radians, for x of any size; NaN at ±∞.
  SIN(1, 1, (format, x) -> Trigonometric.in(format).sin(x[0])),
  /// The cosine of x radians, for x of any size; NaN at ±∞.
  COS(1, 1, (format, x) -> Trigonometric.in(format).cos(x[0])),
  /// The tangent of x radians, for x of any size; NaN at ±∞.
  TAN(1, 1, (format, x) -> Trigonometric.in(format).tan(x[0])),
  /// The angle between −π/2 and π/2 with the sine x; NaN beyond ±1.
  ASIN(1, 1, (format, x) -> Trigonometric.in(format).asin(x[0])),
  /// The angle between 0 and π with the cosine x; NaN beyond ±1.
  ACOS(1, 1, (format, x) -> Trigonometric.in(format).acos(x[0])),
  /// The angle between −π/2 and π/2 with the tangent x.
  ATAN(1, 1, (format, x) -> Trigonometric.in(format).atan(x[0])),
  /// The hyperbolic sine.
  SINH(1, 1, (format, x) -> Hyperbolic.in(format).sinh(x[0])),
  /// The hyperbolic cosine.
  COSH(1, 1, (format, x) -> Hyperbolic.in(format).cosh(x[0])),
  /// The hyperbolic tangent.
  TANH(1, 1, (format, x) -> Hyperbolic.in(format).tanh(x[0])),
  /// The inverse hyperbolic sine.
  ASINH(1, 1, (format, x) -> Hyperbolic.in(format).asinh(x[0])),
  /// The inverse hyperbolic cosine; NaN below 1.
  ACOSH(1, 1, (format, x) -> Hyperbolic.in(format).acosh(x[0])),
  /// The inverse hyperbolic tangent; ±∞ at ±1, NaN beyond.
  ATANH(1, 1, (format, x) -> Hyperbolic.in(format).atanh(x[0])),
  /// The logistic function 1 / (1 + e^−x), relatively accurate far below 0.
  SIGMOID(1, 1, (format, x) -> Elementary.in(format).sigmoid(x[0])),
  /// x / (1 + e^−x), the sigmoid linear unit, relatively accurate far below 0; −0 at −∞.
  SILU(1, 1, (format, x) -> Elementary.in(format).silu(x[0])),
  /// log(1 + e^x), relatively accurate far below 0.
  SOFTPLUS(1, 1, (format, x) -> Elementary.in(format).softplus(x[0])),
  /// The error function (2/√π) ∫₀ˣ exp(−t²) dt.
  ERF(1, 1, (format, x) -> NormalDistribution.in(format).erf(x[0])),
  /// The inverse of the error function; ±∞ at ±1, NaN beyond.
  ERF_INVERSE(1, 3, PlainFunction.ERF_INVERSE),
  /// log |Γ(x)|; +∞ at the poles 0, −1, −2 … and at ±∞. [#ulps] holds for x > 0, otherwise see
  /// `docs/numerics.md`.
  LOG_GAMMA(1, 3, PlainFunction.LOG_GAMMA),
  /// The normal distribution's density exp(−x²/2) / √(2π).
  NORMAL_DENSITY(1, 1, (format, x) -> NormalDistribution.in(format).normalDensity(x[0])),
  /// Φ(x), the normal distribution's probability of at most x; relatively accurate far below 0.
  NORMAL_CUMULATIVE(1, 1.5, (format, x) -> NormalDistribution.in(format).normalCumulative(x[0])),
  /// x Φ(x), the Gaussian error linear unit in its exact form; −0 at −∞.
  GELU(1, 1.5, (format, x) -> NormalDistribution.in(format).gelu(x[0])),

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
  private final boolean plain;
  private final Definition definition;

  ElementwiseFunction(int arity, double ulps, Definition definition) {
    this(arity, ulps, false, definition);
  }

  ElementwiseFunction(int arity, double ulps, PlainFunction function) {
    this(arity, ulps, true, (format, x) -> Expression.plain(function, x));
  }

  ElementwiseFunction(int arity, double ulps, boolean plain, Definition definition) {
    this.arity = arity;
    this.ulps = ulps;
    this.plain = plain;
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

  /// Whether the value is plain code, which has no form on vectors.
  public boolean isPlain() {
    return plain;
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
