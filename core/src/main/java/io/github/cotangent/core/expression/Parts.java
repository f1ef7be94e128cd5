package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.bits;
import static io.github.cotangent.core.expression.Expression.constant;

import org.jspecify.annotations.Nullable;

/// What the formulas of elementary functions consist of, for one [FloatFormat]: numbers in two
/// parts, reductions of arguments, polynomials, scaling.
///
/// The methods of reduction are the classical ones (Muller, *Elementary Functions*, 3rd ed. 2016,
/// chapters 3, 4 and 11; Cody and Waite, *Software Manual for the Elementary Functions*, 1980),
/// written for a machine with fused multiply-add and carried out in unevaluated sums of two numbers
/// where one is not enough (Dekker, *A floating-point technique for extending the available
/// precision*, Numerische Mathematik 18, 1971). The polynomials are the project's own, see
/// `Coefficients`. There are no tables and no branches, so a vector of arguments takes the same way
/// as one.
///
/// `docs/numerics.md`, section 4.1, explains each function and states its error.
sealed class Parts permits Elementary, Hyperbolic, NormalDistribution, Trigonometric {
  final FloatFormat format;

  Parts(FloatFormat format) {
    this.format = format;
  }

  /// An unevaluated sum.
  record Pair(Real high, Real low) {}

  /// x = exponent · ln 2 + r with |r| ≤ ln(2)/2, and e^r = 1 + high + tail, where high is r
  /// rounded.
  record Reduced(Real high, Real tail, Bits exponent) {}

  /// e^x = (high + low) 2^exponent.
  record Power(Pair mantissa, Bits exponent) {}

  /// x = mantissa · 2^exponent with √½ ≤ mantissa < √2.
  record Split(Real mantissa, Real exponent, Bits integer) {}

  double minimumNormal() {
    return format.choose(0x1p-126, 0x1p-1022);
  }

  double[] table(double[] binary32, double[] binary64) {
    return format == FloatFormat.BINARY32 ? binary32 : binary64;
  }

  /// Σ c_k x^k by Horner's rule.
  static Real polynomial(Real x, double... c) {
    Real sum = constant(c[c.length - 1]);
    for (int k = c.length - 2; k >= 0; k--) {
      sum = sum.timesPlus(x, c[k]);
    }
    return sum;
  }

  long bitsOf(double value) {
    return format == FloatFormat.BINARY32
        ? Float.floatToRawIntBits((float) value)
        : Double.doubleToRawLongBits(value);
  }

  static long signBit(FloatFormat format) {
    return format == FloatFormat.BINARY32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
  }

  long signBit() {
    return signBit(format);
  }

  /// `magnitude`, which is not negative, with the sign of x.
  Real withSignOf(Real x, Real magnitude) {
    return magnitude.bits().or(x.bits().and(signBit())).asReal();
  }

  static Real clamped(Real x, double low, double high) {
    return x.lessThan(low).select(low, x.greaterThan(high).select(high, x));
  }

  /// The number 2^exponent for an exponent of a normal number.
  Real powerOfTwo(Bits exponent) {
    return exponent.plus(format.bias()).shiftLeft(format.precision() - 1).asReal();
  }

  /// x · 2^exponent in two steps, so that every result is reached that the format has and the only
  /// rounding is that of a subnormal result.
  Real scale(Real x, Bits exponent) {
    Halves powers = halves(exponent);
    return x.times(powers.first()).times(powers.second());
  }

  /// 2^⌊exponent / 2⌋ and what is left of 2^exponent.
  private record Halves(Real first, Real second) {}

  private Halves halves(Bits exponent) {
    // With both offsets of the encoding added first nothing is negative, which matters where
    // vectors of signed integers cannot be shifted to the right.
    Bits sum = exponent.plus(2L * format.bias());
    Bits half = sum.shiftRightUnsigned(1);
    int fraction = format.precision() - 1;
    return new Halves(
        half.shiftLeft(fraction).asReal(), sum.minus(half).shiftLeft(fraction).asReal());
  }

  /// x · 2^exponent where the condition holds, elsewhere x.
  Real scaleWhere(Mask condition, Real x, Bits exponent) {
    Halves powers = halves(exponent);
    Real first = condition.select(powers.first(), constant(1));
    Real second = condition.select(powers.second(), constant(1));
    return x.times(first).times(second);
  }

  /// x, with nothing lost.
  static Pair exact(Real x) {
    return new Pair(x, constant(0));
  }

  /// a + b and its rounding error, for |a| ≥ |b| or a = 0.
  static Pair fastSum(Real a, Real b) {
    Real sum = a.plus(b);
    return new Pair(sum, b.minus(sum.minus(a)));
  }

  /// a + b and its rounding error.
  static Pair sum(Real a, Real b) {
    Real sum = a.plus(b);
    Real part = sum.minus(a);
    return new Pair(sum, a.minus(sum.minus(part)).plus(b.minus(part)));
  }

  /// x² and its rounding error.
  static Pair square(Real x) {
    Real high = x.times(x);
    return new Pair(high, x.timesPlus(x, high.negate()));
  }

  /// √a with a small correction.
  static Pair root(Pair a) {
    Real high = a.high().squareRoot();
    Real rest = high.timesPlus(high.negate(), a.high()).plus(a.low());
    return new Pair(high, high.equalTo(0).select(0, rest.dividedBy(high.plus(high))));
  }

  /// a / b with a small correction.
  static Pair quotient(Pair a, Pair b) {
    Real inverse = constant(1).dividedBy(b.high());
    Real high = a.high().times(inverse);
    Real rest = high.timesPlus(b.high().negate(), a.high());
    Real low = high.timesPlus(b.low().negate(), a.low());
    return new Pair(high, rest.plus(low).times(inverse));
  }

  /// The nearest multiple of ln 2 taken out of x + low. The first step is exact, as the difference
  /// has no more digits than the format.
  Reduced reduce(Real x, @Nullable Real low) {
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    double[] inverse = table(Coefficients.ONE_OVER_LN2_32, Coefficients.ONE_OVER_LN2_64);
    double shift = format.roundingConstant();
    Real shifted = x.timesPlus(inverse[0], shift);
    Real n = shifted.minus(shift);
    Real first = n.timesPlus(-ln2[0], x);
    Real high = n.timesPlus(-ln2[1], first);
    Real rest = n.timesPlus(-ln2[1], first.minus(high));
    if (low != null) {
      // It may be large enough for its product with r to matter.
      Pair r = fastSum(high, rest.plus(low));
      high = r.high();
      rest = r.low();
    }
    Real polynomial = polynomial(high, table(Coefficients.EXP32, Coefficients.EXP64));
    Real tail = high.times(high).timesPlus(polynomial, rest);
    return new Reduced(high, tail, shifted.bits().minus(bitsOf(shift)));
  }

  /// e^(x + low) with about six more bits.
  Power expPair(Real x, @Nullable Real low) {
    Reduced t = reduce(x, low);
    Pair p = fastSum(t.high(), t.tail());
    Pair one = fastSum(constant(1), p.high());
    return new Power(new Pair(one.high(), one.low().plus(p.low())), t.exponent());
  }

  /// The exponent and mantissa of a positive normal number.
  Split split(Real x) {
    int fraction = format.precision() - 1;
    long half = format == FloatFormat.BINARY32 ? 0x3f3504f3L : 0x3fe6a09e667f3bcdL;
    double shift = format.roundingConstant();
    Bits bits = x.bits();
    Bits k = bits.minus(half).shiftRight(fraction);
    Real mantissa = bits.minus(k.shiftLeft(fraction)).asReal();
    Real exponent = k.plus(bitsOf(shift)).asReal().minus(shift);
    return new Split(mantissa, exponent, k);
  }

  // ---- logarithms in two parts ----------------------------------------------------------------

  /// log(u + c + less) for a normal u ≥ 2^−precision, a c within its rounding error, and much less.
  Pair logPair(Real u, Real c, @Nullable Real less) {
    Split s = split(u);
    // 2^(1−k), or 0 for the largest k, where c is 0.
    Real power = powerOfTwo(bits(1).minus(s.integer()));
    Pair f = fastSum(s.mantissa().minus(1), c.times(power).times(0.5));
    if (less != null) {
      f = fastSum(f.high(), f.low().plus(less.times(power).times(0.5)));
    }
    // log(1 + f + low) = log(1 + f) + low (1 − f + …)
    Real low = f.high().timesPlus(f.low().negate(), f.low());
    return logOfSplit(s.exponent(), f.high(), low);
  }

  /// k ln 2 + log(1 + f) + low for √½ ≤ 1 + f ≤ √2.
  Pair logOfSplit(Real k, Real f, Real low) {
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    Real rest = polynomial(f, table(Coefficients.LOG32, Coefficients.LOG64));
    Real tail = f.times(f).times(rest.timesPlus(f, -0.5));
    Real high = k.timesPlus(ln2[0], f);
    Real lost = k.timesPlus(ln2[0], high.negate()).plus(f);
    return new Pair(high, lost.plus(k.timesPlus(ln2[1], tail).plus(low)));
  }

  /// log a with about half as many digits again, for a > 0.
  Pair preciseLog(Real a) {
    Mask tiny = a.lessThan(minimumNormal());
    Split split = split(tiny.select(a.times(Math.scalb(1.0, format.precision())), a));
    Real k = split.exponent().plus(tiny.select(-format.precision(), constant(0)));
    Real f = split.mantissa().minus(1);
    // s = f / (2 + f), log(1 + f) = 2 s (1 + z/3 + z² Q(z)) with z = s²
    Pair s = quotient(exact(f), fastSum(constant(2), f));
    Real z = s.high().times(s.high());
    Real zLow = s.high().timesPlus(s.low().times(2), s.high().timesPlus(s.high(), z.negate()));
    double[] third = table(Coefficients.THIRD_32, Coefficients.THIRD_64);
    Real rest = polynomial(z, table(Coefficients.ATANH32, Coefficients.ATANH64));
    Real main = z.times(third[0]);
    Real mainLow =
        zLow.timesPlus(third[0], z.timesPlus(third[1], z.timesPlus(third[0], main.negate())));
    Pair w = fastSum(main, z.times(z).times(rest));
    Real wLow = w.low().plus(mainLow);
    Real twice = s.high().times(2);
    Real twiceLow = s.low().times(2);
    Real product = twice.times(w.high());
    Real productLow =
        twiceLow.timesPlus(
            w.high(), twice.timesPlus(wLow, twice.timesPlus(w.high(), product.negate())));
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    Real multiple = k.times(ln2[0]);
    Real multipleLow = k.timesPlus(ln2[1], k.timesPlus(ln2[0], multiple.negate()));
    Pair first = fastSum(multiple, twice);
    Pair second = fastSum(first.high(), product);
    Real low = first.low().plus(second.low()).plus(productLow.plus(multipleLow).plus(twiceLow));
    return fastSum(second.high(), low);
  }
}
