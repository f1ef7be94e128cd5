package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.constant;

/// The elementary functions as formulas of basic operations, for one [FloatFormat].
///
/// The methods of reduction are the classical ones (Muller, *Elementary Functions*, 3rd ed. 2016,
/// chapters 3, 4 and 11; Cody and Waite, *Software Manual for the Elementary Functions*, 1980), written
/// for a machine with fused multiply-add. The polynomials are the project's own, see `Coefficients`.
/// The bounds are stated and tested at `ElementwiseFunction`.
public final class Elementary {
  private final FloatFormat format;

  private Elementary(FloatFormat format) {
    this.format = format;
  }

  /// The functions in a format.
  public static Elementary in(FloatFormat format) {
    return new Elementary(format);
  }

  private double[] table(double[] binary32, double[] binary64) {
    return format == FloatFormat.BINARY32 ? binary32 : binary64;
  }

  /// Σ c_k x^k by Horner's rule.
  private static Real polynomial(Real x, double... c) {
    Real sum = constant(c[c.length - 1]);
    for (int k = c.length - 2; k >= 0; k--) {
      sum = sum.timesPlus(x, c[k]);
    }
    return sum;
  }

  private long bitsOf(double value) {
    return format == FloatFormat.BINARY32
        ? Float.floatToRawIntBits((float) value)
        : Double.doubleToRawLongBits(value);
  }

  /// The number 2^exponent for an exponent of a normal number.
  private Real powerOfTwo(Bits exponent) {
    return exponent.plus(format.bias()).shiftLeft(format.precision() - 1).asReal();
  }

  /// x · 2^exponent in two steps, so that every result is reached that the format has and the only
  /// rounding is that of a subnormal result.
  private Real scale(Real x, Bits exponent) {
    Bits half = exponent.shiftRight(1);
    return x.times(powerOfTwo(half)).times(powerOfTwo(exponent.minus(half)));
  }

  /// x = exponent · ln 2 + high + low with |high| ≤ ln(2)/2 and low its rounding error.
  private record Reduced(Real high, Real low, Bits exponent) {}

  /// The nearest multiple of ln 2 taken out. The first step is exact, as the difference has no more
  /// digits than the format.
  private Reduced reduce(Real x) {
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    double shift = format.roundingConstant();
    Real shifted = x.timesPlus(format.round(1 / ln2[0]), shift);
    Real n = shifted.minus(shift);
    Real first = n.timesPlus(-ln2[0], x);
    Real high = n.timesPlus(-ln2[1], first);
    Real low = n.timesPlus(-ln2[1], first.minus(high));
    return new Reduced(high, low, shifted.bits().minus(bitsOf(shift)));
  }

  /// The exponential function.
  public Real exp(Real x) {
    // Beyond these the result is infinite or rounds to 0, and n keeps within the exponents.
    double low = format.choose(-104, -746);
    double high = format.choose(89, 710);
    Real within = x.lessThan(low).select(low, x.greaterThan(high).select(high, x));
    Reduced t = reduce(within);
    Real r = t.high();
    Real rest = polynomial(r, table(Coefficients.EXP32, Coefficients.EXP64));
    Real value = r.times(r).timesPlus(rest, r).plus(1);
    return scale(value, t.exponent());
  }
}
