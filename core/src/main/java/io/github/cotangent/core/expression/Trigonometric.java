package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.constant;

/// The trigonometric functions, of angles in radians, and their inverses as formulas of basic
/// operations.
public final class Trigonometric extends Parts {
  private Trigonometric(FloatFormat format) {
    super(format);
  }

  /// The functions in a format.
  public static Trigonometric in(FloatFormat format) {
    return new Trigonometric(format);
  }

  /// The sine.
  public Real sin(Real x) {
    Real a = x.absolute();
    Quadrant q = quadrant(a);
    Real value = q.odd().select(q.cosine().high(), q.sine().high());
    Bits sign = q.sign(0).xor(x.bits().and(signBit()));
    Real y = value.bits().xor(sign).asReal();
    return y.unless(a.greaterThan(reducible()), PlainFunction.SINE, x);
  }

  /// The cosine.
  public Real cos(Real x) {
    Real a = x.absolute();
    Quadrant q = quadrant(a);
    Real value = q.odd().select(q.sine().high(), q.cosine().high());
    Real y = value.bits().xor(q.sign(1)).asReal();
    return y.unless(a.greaterThan(reducible()), PlainFunction.COSINE, x);
  }

  /// The tangent, sin r / cos r or −cos r / sin r.
  public Real tan(Real x) {
    Real a = x.absolute();
    Quadrant q = quadrant(a);
    Mask odd = q.odd();
    Pair quotient = quotient(select(odd, q.cosine(), q.sine()), select(odd, q.sine(), q.cosine()));
    Bits sign = q.integer().shiftLeft(format.width() - 1).xor(x.bits().and(signBit()));
    Real y = quotient.high().plus(quotient.low()).bits().xor(sign).asReal();
    return y.unless(a.greaterThan(reducible()), PlainFunction.TANGENT, x);
  }

  /// The largest argument for which three constants that add up to π/2 are enough.
  private double reducible() {
    return format.choose(0x1p17, 0x1p28);
  }

  /// x = n π/2 + r: the sine and cosine of r, and n in the low bits of `integer`.
  private record Quadrant(FloatFormat format, Pair sine, Pair cosine, Bits integer) {
    /// Whether n is odd: its lowest bit, moved to where it makes a normal number or zero.
    Mask odd() {
      int place = format.width() - 3;
      return integer.shiftLeft(place).and(1L << place).asReal().greaterThan(0);
    }

    /// A sign bit where (n + offset) mod 4 is 2 or 3.
    Bits sign(int offset) {
      Bits n = offset == 0 ? integer : integer.plus(offset);
      return n.shiftLeft(format.width() - 2).and(signBit(format));
    }
  }

  private Quadrant quadrant(Real x) {
    double[] half = table(Coefficients.HALF_PI_32, Coefficients.HALF_PI_64);
    double shift = format.roundingConstant();
    Real shifted =
        x.timesPlus(table(Coefficients.TWO_OVER_PI_32, Coefficients.TWO_OVER_PI_64)[0], shift);
    Real n = shifted.minus(shift);
    // Exact: a multiple of the last place of π/2, less than 1.
    Real first = n.timesPlus(-half[0], x);
    Real product = n.times(half[1]);
    Real productLow = n.timesPlus(half[1], product.negate());
    Pair difference = sum(first, product.negate());
    Real r = difference.high();
    Real low = n.timesPlus(-half[2], difference.low().minus(productLow));
    Real z = r.times(r);
    Real halfZ = z.times(0.5);
    Real flat = constant(1).minus(halfZ);
    Real sineRest = polynomial(z, table(Coefficients.SIN32, Coefficients.SIN64));
    Pair sine = fastSum(r, r.times(z).timesPlus(sineRest, low.times(flat)));
    Real cosineRest = polynomial(z, table(Coefficients.COS32, Coefficients.COS64));
    Real lost = constant(1).minus(flat).minus(halfZ);
    Pair cosine = fastSum(flat, z.times(z).timesPlus(cosineRest, r.timesPlus(low.negate(), lost)));
    return new Quadrant(format, sine, cosine, shifted.bits());
  }

  // ---- inverse functions ----------------------------------------------------------------------

  /// The angle between −π/2 and π/2 with the sine x; NaN beyond ±1.
  public Real asin(Real x) {
    Real a = x.absolute();
    Mask far = a.greaterThan(0.5);
    // From ½ on, π/2 − 2 asin √((1 − a) / 2).
    Pair half = select(far, halfPi(), exact(constant(0)));
    return withSignOf(x, plusMultiple(half, far.select(-2, constant(1)), nearSine(a, far)));
  }

  /// The angle between 0 and π with the cosine x; NaN beyond ±1.
  public Real acos(Real x) {
    Real a = x.absolute();
    Mask far = a.greaterThan(0.5);
    Mask negative = x.lessThan(0);
    // Up to ½, π/2 − asin x; from there 2 asin √((1 − a) / 2), or π less that.
    Pair pi = new Pair(halfPi().high().times(2), halfPi().low().times(2));
    Pair zero = exact(constant(0));
    Pair base = select(far, select(negative, pi, zero), halfPi());
    Real sign = negative.select(1, constant(-1));
    return plusMultiple(base, far.select(sign.times(-2), sign), nearSine(a, far));
  }

  /// asin a, or asin √((1 − a) / 2) where `far` holds: of at most ½.
  private Pair nearSine(Real a, Mask far) {
    Real complement = constant(1).minus(a).times(0.5);
    Pair s = select(far, root(exact(complement)), exact(a));
    Real z = far.select(complement, a.times(a));
    Real low = s.low().timesPlus(z.times(0.5), s.low());
    Real rest = polynomial(z, table(Coefficients.ASIN32, Coefficients.ASIN64));
    return new Pair(s.high(), s.high().times(z).timesPlus(rest, low));
  }

  /// base + factor · x for a base of 0 or one larger than the other term, and a factor of ±1 or ±2.
  private static Real plusMultiple(Pair base, Real factor, Pair x) {
    Pair sum = fastSum(base.high(), x.high().times(factor));
    return sum.high().plus(sum.low().plus(x.low().timesPlus(factor, base.low())));
  }

  /// The angle between −π/2 and π/2 with the tangent x.
  public Real atan(Real x) {
    Real a = x.absolute();
    // From here on it rounds to π/2.
    double limit = 0x1p60;
    Real within = a.greaterThan(limit).select(limit, a);
    Pair y = angle(within, constant(1));
    return withSignOf(x, y.high().plus(y.low()));
  }

  /// The angle between −π and π from the first axis to the point (x, y), with the special values of
  /// C's `atan2`: zeros and infinities of both signs stand for their quadrant.
  public Real atan2(Real y, Real x) {
    double infinity = Double.POSITIVE_INFINITY;
    Real high = y.absolute();
    Real wide = x.absolute();
    Real larger = high.maximum(wide);
    // Enlarged so that the remainder of the quotient is a normal number; made smaller so that the
    // sum is finite, where the digits that are lost are those of an angle of 0 or π.
    double up = format.choose(0x1p80, 0x1p550);
    Mask huge = larger.greaterThan(format.choose(0x1p100, 0x1p1000));
    Real factor = huge.select(0x1p-30, larger.lessThan(1).select(up, constant(1)));
    Mask infinitelyHigh = high.equalTo(infinity);
    Mask infinitelyWide = wide.equalTo(infinity);
    Real numerator = infinitelyHigh.select(1, infinitelyWide.select(0, high.times(factor)));
    Real denominator =
        infinitelyWide.select(
            1, infinitelyHigh.select(0, larger.equalTo(0).select(1, wide.times(factor))));
    Pair right = angle(numerator, denominator);
    Pair pi = new Pair(halfPi().high().times(2), halfPi().low().times(2));
    Pair difference = fastSum(pi.high(), right.high().negate());
    Pair left = new Pair(difference.high(), difference.low().plus(pi.low().minus(right.low())));
    Mask backwards = withSignOf(x, constant(1)).lessThan(0);
    Pair magnitude = select(backwards, left, right);
    Real value = withSignOf(y, magnitude.high().plus(magnitude.low()));
    return x.isNaN().or(y.isNaN()).select(Double.NaN, value);
  }

  /// The angle between 0 and π/2 with the tangent y / x, for y and x that are not negative, not
  /// both 0, and, the larger one, far from the ends of the range.
  private Pair angle(Real y, Real x) {
    double eighth = format.round(0.41421356237309503); // tan(π/8)
    Mask flat = y.lessThan(x.times(eighth));
    Mask steep = x.lessThan(y.times(eighth));
    // Less π/4 or π/2, at most π/8 either way.
    Pair zero = exact(constant(0));
    Pair top = select(flat, exact(y), select(steep, exact(x.negate()), sum(y, x.negate())));
    Pair bottom = select(flat, exact(x), select(steep, exact(y), sum(y, x)));
    Pair t = quotient(top, bottom);
    Real z = t.high().times(t.high());
    Real rest = polynomial(z, table(Coefficients.ATAN32, Coefficients.ATAN64));
    Real low = t.low().timesPlus(z.negate(), t.low());
    Real tail = t.high().times(z).timesPlus(rest, low);
    Pair quarter = new Pair(halfPi().high().times(0.5), halfPi().low().times(0.5));
    Pair base = select(flat, zero, select(steep, halfPi(), quarter));
    Pair angle = fastSum(base.high(), t.high());
    return new Pair(angle.high(), angle.low().plus(tail.plus(base.low())));
  }

  private Pair halfPi() {
    double[] half = table(Coefficients.HALF_PI_32, Coefficients.HALF_PI_64);
    return new Pair(constant(half[0]), constant(half[1]));
  }

  private static Pair select(Mask condition, Pair yes, Pair no) {
    return new Pair(condition.select(yes.high(), no.high()), condition.select(yes.low(), no.low()));
  }
}
