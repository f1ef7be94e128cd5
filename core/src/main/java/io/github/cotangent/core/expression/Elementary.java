package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.bits;
import static io.github.cotangent.core.expression.Expression.constant;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The elementary functions as formulas of basic operations, for one [FloatFormat].
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
public final class Elementary {
  private static final double MINIMUM_NORMAL_32 = 0x1p-126;
  private static final double MINIMUM_NORMAL_64 = 0x1p-1022;

  private final FloatFormat format;

  private Elementary(FloatFormat format) {
    this.format = format;
  }

  /// The functions in a format.
  public static Elementary in(FloatFormat format) {
    return new Elementary(format);
  }

  // ---- exponentials ---------------------------------------------------------------------------

  /// e^x.
  public Real exp(Real x) {
    // Beyond these the result is infinite or rounds to 0, and the exponent keeps within its field.
    Reduced t = reduce(clamped(x, format.choose(-104, -746), format.choose(89, 710)), null);
    Real value = t.tail().plus(t.high()).plus(1);
    return scale(value, t.exponent());
  }

  /// e^x − 1.
  public Real expm1(Real x) {
    // e^x = 2^n (1 + high + tail), so e^x − 1 = 2^n ((1 − 2^−n) + high + tail).
    Reduced t = reduce(clamped(x, format.choose(-17.5, -37.5), format.choose(88.75, 709.8)), null);
    Bits n = t.exponent();
    // 2^−n may be subnormal, hence the detour; for n > precision it is lost in 1 − 2^−n
    // and kept in the rest.
    int detour = 2 * format.precision();
    Real inverse = powerOfTwo(bits(detour).minus(n)).times(Math.scalb(1.0, -detour));
    Real first = constant(1).minus(inverse);
    Real lost = constant(1).minus(first).minus(inverse);
    Pair sum = fastSum(first, t.high());
    Real significand = sum.high().plus(sum.low().plus(t.tail().plus(lost)));
    // Half of 2^n, as 2^n itself may be beyond the largest number.
    Real value = significand.times(powerOfTwo(n.minus(1))).times(2);
    return x.absolute().lessThan(format.choose(0x1p-30, 0x1p-60)).select(x, value);
  }

  /// The hyperbolic tangent, E / (E + 2) with E = e^2|x| − 1.
  public Real tanh(Real x) {
    Real a = x.absolute();
    // From here on tanh rounds to 1.
    double limit = format.choose(10, 20);
    Real within = a.greaterThan(limit).select(limit, a);
    Reduced t = reduce(within.times(2), null);
    Real power = powerOfTwo(t.exponent());
    Pair sum = fastSum(power.minus(1), power.times(t.high()));
    Pair e = fastSum(sum.high(), power.timesPlus(t.tail(), sum.low()));
    Pair denominator = sum(constant(2), e.high());
    Pair y = quotient(e, new Pair(denominator.high(), denominator.low().plus(e.low())));
    return withSignOf(x, y.high().plus(y.low()));
  }

  /// The logistic function 1 / (1 + e^−x), as e^x / (1 + e^x) below 0.
  public Real sigmoid(Real x) {
    Power e = expPair(clamped(x.absolute().negate(), format.choose(-104, -746), 0), null);
    Real scaled = scale(e.mantissa().high(), e.exponent());
    Pair one = fastSum(constant(1), scaled);
    Real low = one.low().plus(scale(e.mantissa().low(), e.exponent()));
    Mask negative = x.lessThan(0);
    Pair numerator =
        new Pair(
            negative.select(e.mantissa().high(), constant(1)),
            negative.select(e.mantissa().low(), constant(0)));
    Pair y = quotient(numerator, new Pair(one.high(), low));
    // The power of two comes last, so that a subnormal result is rounded once.
    return scaleWhere(negative, y.high().plus(y.low()), e.exponent());
  }

  /// log(1 + e^x), as max(x, 0) + log(1 + e^−|x|).
  public Real softplus(Real x) {
    Power e = expPair(clamped(x.absolute().negate(), format.choose(-104, -746), 0), null);
    Real high = scale(e.mantissa().high(), e.exponent());
    Real low = scale(e.mantissa().low(), e.exponent());
    Pair u = fastSum(constant(1), high);
    Pair log = logPair(u.high(), u.low(), low);
    Real positive = x.lessThan(0).select(0, x);
    Pair sum = sum(positive, log.high());
    Real value = sum.high().plus(sum.low().plus(log.low()));
    return x.equalTo(Double.POSITIVE_INFINITY).select(x, value);
  }

  // ---- logarithms -----------------------------------------------------------------------------

  /// The natural logarithm: −∞ at ±0, NaN below.
  public Real log(Real x) {
    Mask tiny = x.lessThan(format.choose(MINIMUM_NORMAL_32, MINIMUM_NORMAL_64));
    double up = Math.scalb(1.0, format.precision());
    Split s = split(tiny.select(x.times(up), x));
    Real k = s.exponent().plus(tiny.select(-format.precision(), constant(0)));
    Real f = s.mantissa().minus(1);
    Pair y = logOfSplit(k, f, constant(0));
    return logLimits(x, y.high().plus(y.low()));
  }

  /// log(1 + x): −∞ at −1, NaN below.
  public Real log1p(Real x) {
    Pair u = sum(constant(1), x);
    Pair y = logPair(u.high(), u.low(), null);
    Real value = logLimits(u.high(), y.high().plus(y.low()));
    return x.equalTo(0).select(x, value);
  }

  private Real logLimits(Real x, Real value) {
    double infinity = Double.POSITIVE_INFINITY;
    Real below = x.equalTo(0).select(-infinity, constant(Double.NaN));
    return x.greaterThan(0).select(x.equalTo(infinity).select(x, value), below);
  }

  /// log(u + c + less) for a normal u ≥ 2^−precision, a c within its rounding error, and much less.
  private Pair logPair(Real u, Real c, @Nullable Real less) {
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
  private Pair logOfSplit(Real k, Real f, Real low) {
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    Real rest = polynomial(f, table(Coefficients.LOG32, Coefficients.LOG64));
    Real tail = f.times(f).times(rest.timesPlus(f, -0.5));
    Real high = k.timesPlus(ln2[0], f);
    Real lost = k.timesPlus(ln2[0], high.negate()).plus(f);
    return new Pair(high, lost.plus(k.timesPlus(ln2[1], tail).plus(low)));
  }

  // ---- trigonometric functions ----------------------------------------------------------------

  /// The sine, of an argument in radians.
  public Real sin(Real x) {
    Real a = x.absolute();
    Quadrant q = quadrant(a);
    Real value = q.odd().select(q.cosine(), q.sine());
    Bits sign = q.sign(0).xor(x.bits().and(signBit()));
    Real y = value.bits().xor(sign).asReal();
    return y.unless(a.greaterThan(reducible()), RareCase.SINE, x);
  }

  /// The cosine, of an argument in radians.
  public Real cos(Real x) {
    Real a = x.absolute();
    Quadrant q = quadrant(a);
    Real value = q.odd().select(q.sine(), q.cosine());
    Real y = value.bits().xor(q.sign(1)).asReal();
    return y.unless(a.greaterThan(reducible()), RareCase.COSINE, x);
  }

  /// The largest argument for which three constants that add up to π/2 are enough.
  private double reducible() {
    return format.choose(0x1p17, 0x1p28);
  }

  /// x = n π/2 + r: the sine and cosine of r, and n in the low bits of `integer`.
  private record Quadrant(FloatFormat format, Real sine, Real cosine, Bits integer) {
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
    Real sine = r.times(z).timesPlus(sineRest, low.times(flat)).plus(r);
    Real cosineRest = polynomial(z, table(Coefficients.COS32, Coefficients.COS64));
    Real lost = constant(1).minus(flat).minus(halfZ);
    Real cosine = z.times(z).timesPlus(cosineRest, r.timesPlus(low.negate(), lost)).plus(flat);
    return new Quadrant(format, sine, cosine, shifted.bits());
  }

  // ---- the normal distribution ----------------------------------------------------------------

  /// The error function (2/√π) ∫₀ˣ exp(−t²) dt.
  public Real erf(Real x) {
    Real a = x.absolute();
    double[] inner = table(Coefficients.ERF32, Coefficients.ERF64);
    Real near = polynomial(a.times(a), inner).timesPlus(a, a);
    // erfc(a) = exp(−a²) (…) / (1 + 2 a); at the limit it is less than half an ulp of 1.
    double limit = format.choose(4, 6);
    Real b = a.greaterThan(limit).select(limit, a);
    double k = format.choose(2, 3);
    Real rest = b.minus(k).dividedBy(b.plus(k));
    Real tail = polynomial(rest, table(Coefficients.ERFC32, Coefficients.ERFC64));
    Real square = b.times(b);
    Real low = b.timesPlus(b, square.negate()).negate();
    Reduced t = reduce(square.negate(), low);
    Real e = t.tail().plus(t.high()).plus(1).times(powerOfTwo(t.exponent()));
    Real complement = e.times(tail).dividedBy(b.timesPlus(2, 1));
    Real far = constant(1).minus(complement);
    return withSignOf(x, a.lessThan(1).select(near, far));
  }

  /// The density of the standard normal distribution, exp(−x²/2) / √(2π).
  public Real normalDensity(Real x) {
    double[] peak = table(Coefficients.NORMAL_PEAK_32, Coefficients.NORMAL_PEAK_64);
    Power e = halfSquarePower(x.absolute());
    Pair m = e.mantissa();
    Real high = m.high().times(peak[0]);
    Real low = m.high().timesPlus(peak[0], high.negate());
    Real rest = m.low().timesPlus(peak[0], m.high().timesPlus(peak[1], low));
    return scale(high.plus(rest), e.exponent());
  }

  /// Φ(x), the probability that a standard normal number is at most x.
  public Real normalCumulative(Real x) {
    Tail q = tail(x.absolute());
    Pair m = q.mantissa();
    Real small = scale(m.high().plus(m.low()), q.exponent());
    return x.lessThan(0).select(small, complement(q).high());
  }

  /// x Φ(x): the Gaussian error linear unit, exact, with its limit −0 at −∞.
  public Real gelu(Real x) {
    Tail q = tail(x.absolute());
    Pair above = complement(q);
    Mask negative = x.lessThan(0);
    Real high = negative.select(q.mantissa().high(), above.high());
    Real low = negative.select(q.mantissa().low(), above.low());
    double limit = format.choose(16, 40);
    Real bounded = clamped(x, -limit, limit);
    Real product = bounded.times(high);
    Real rest = bounded.timesPlus(low, bounded.timesPlus(high, product.negate()));
    Real value = scaleWhere(negative, product.plus(rest), q.exponent());
    return x.greaterThan(limit).or(x.equalTo(0)).select(x, value);
  }

  /// 1 − Φ(−a).
  private Pair complement(Tail q) {
    Real high = scale(q.mantissa().high(), q.exponent());
    Pair difference = fastSum(constant(1), high.negate());
    Real low = scale(q.mantissa().low(), q.exponent());
    return fastSum(difference.high(), difference.low().minus(low));
  }

  /// Φ(−a) = (high + low) 2^exponent.
  private record Tail(Pair mantissa, Bits exponent) {}

  private Tail tail(Real a) {
    double limit = format.choose(16, 40);
    Real b = a.greaterThan(limit).select(limit, a);
    double k = format.choose(3, 5);
    Real t = b.minus(k).dividedBy(b.plus(k));
    double[] c = table(Coefficients.NORMAL32, Coefficients.NORMAL64);
    // The last step of Horner's rule in two numbers: it is where most would be lost.
    Real slope = polynomial(t, Arrays.copyOfRange(c, 1, c.length));
    Real step = slope.times(t);
    double lost = table(Coefficients.NORMAL_REST32, Coefficients.NORMAL_REST64)[0];
    Real stepLow = slope.timesPlus(t, step.negate()).plus(lost);
    Pair value = fastSum(constant(c[0]), step);
    Power e = halfSquarePower(b);
    Pair m = e.mantissa();
    Real high = value.high().times(m.high());
    Real highLow = value.high().timesPlus(m.high(), high.negate());
    Real low =
        value.high().timesPlus(m.low(), value.low().plus(stepLow).timesPlus(m.high(), highLow));
    // 51/64 makes the polynomial flat at 0, where rounding t would otherwise be felt most.
    double beta = 51.0 / 64;
    Real sum = b.timesPlus(beta, 1);
    Pair denominator = new Pair(sum, b.timesPlus(constant(beta), constant(1).minus(sum)));
    return new Tail(quotient(new Pair(high, low), denominator), e.exponent());
  }

  /// exp(−a²/2) for a ≥ 0.
  private Power halfSquarePower(Real a) {
    double limit = format.choose(16, 40);
    Real b = a.greaterThan(limit).select(limit, a);
    Real square = b.times(b);
    Real low = b.timesPlus(b, square.negate());
    return expPair(square.times(-0.5), low.times(-0.5));
  }

  // ---- powers ---------------------------------------------------------------------------------

  /// 1 / √x: +∞ at 0 (−∞ at −0), NaN below.
  public Real reciprocalSquareRoot(Real x) {
    double small = format.choose(0x1p-96, 0x1p-960);
    Mask tiny = x.lessThan(small);
    Real scaled = tiny.select(x.times(format.choose(0x1p48, 0x1p480)), x);
    Real root = scaled.squareRoot();
    Real y = constant(1).dividedBy(root);
    // 1/√x = y + y ((1 − y root) − (x − root²) y² / 2)
    Real first = y.timesPlus(root.negate(), constant(1));
    Real second = root.timesPlus(root.negate(), scaled).times(y.times(y)).times(0.5);
    Real corrected = y.timesPlus(first.minus(second), y);
    Real value = tiny.select(corrected.times(format.choose(0x1p24, 0x1p240)), corrected);
    // No correction where y is 0 or infinite.
    Mask plain = x.equalTo(0).or(x.equalTo(Double.POSITIVE_INFINITY));
    return plain.select(y, value);
  }

  /// x^y with the special values of IEEE 754 `pow`: 1 for y = 0 and for x = 1 whatever the other
  /// is.
  public Real power(Real x, Real y) {
    Real a = x.absolute();
    double infinity = Double.POSITIVE_INFINITY;
    Pair log = preciseLog(a);
    // e^(y log a); far outside the range of results the low part means nothing.
    Real product = y.times(log.high());
    Real low = y.timesPlus(log.high(), product.negate()).plus(y.times(log.low()));
    double limit = format.choose(200, 1500);
    Mask within = product.absolute().lessThan(limit);
    Real bounded = clamped(product, -limit, limit);
    Real exponential = wideExp(bounded, within.select(low, constant(0)));

    Mask negativeExponent = y.lessThan(0);
    Real atZero = negativeExponent.select(infinity, constant(0));
    Real atInfinity = negativeExponent.select(0, constant(infinity));
    Real magnitude =
        a.equalTo(0).select(atZero, a.equalTo(infinity).select(atInfinity, exponential));
    Mask ordinary = x.isNaN().or(y.isNaN()).not();
    magnitude = a.equalTo(1).and(ordinary).select(1, magnitude);

    // Integers and even integers, by rounding to integers and comparing.
    Real b = y.absolute();
    Mask integer = isInteger(b);
    Mask odd = integer.and(isInteger(b.times(0.5)).not());
    Real signed = odd.select(magnitude.bits().or(x.bits().and(signBit())).asReal(), magnitude);
    Mask undefined = x.lessThan(0).and(integer.not()).and(a.lessThan(infinity));
    Real value = ordinary.select(undefined.select(Double.NaN, signed), Double.NaN);
    return y.equalTo(0).or(x.equalTo(1)).select(1, value);
  }

  private Mask isInteger(Real b) {
    double shift = Math.scalb(1.0, format.precision() - 1);
    return b.lessThan(shift).not().or(b.plus(shift).minus(shift).equalTo(b));
  }

  /// e^(high + low) for any |high| up to the limit of [#power].
  private Real wideExp(Real high, Real low) {
    Reduced t = reduce(high, low);
    Real value = t.tail().plus(t.high()).plus(1);
    // The exponent may be twice what the format has: three steps.
    Bits quarter = t.exponent().shiftRight(2);
    Bits rest = t.exponent().minus(quarter.plus(quarter));
    Real step = powerOfTwo(quarter);
    Bits half = rest.shiftRight(1);
    return value
        .times(step)
        .times(step)
        .times(powerOfTwo(half))
        .times(powerOfTwo(rest.minus(half)));
  }

  /// log a with about half as many digits again, for a > 0.
  private Pair preciseLog(Real a) {
    Mask tiny = a.lessThan(format.choose(MINIMUM_NORMAL_32, MINIMUM_NORMAL_64));
    Split split = split(tiny.select(a.times(Math.scalb(1.0, format.precision())), a));
    Real k = split.exponent().plus(tiny.select(-format.precision(), constant(0)));
    Real f = split.mantissa().minus(1);
    // s = f / (2 + f), log(1 + f) = 2 s (1 + z/3 + z² Q(z)) with z = s²
    Pair s = quotient(new Pair(f, constant(0)), fastSum(constant(2), f));
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

  // ---- parts ----------------------------------------------------------------------------------

  /// An unevaluated sum.
  private record Pair(Real high, Real low) {}

  /// x = exponent · ln 2 + r with |r| ≤ ln(2)/2, and e^r = 1 + high + tail, where high is r
  /// rounded.
  private record Reduced(Real high, Real tail, Bits exponent) {}

  /// e^x = (high + low) 2^exponent.
  private record Power(Pair mantissa, Bits exponent) {}

  /// x = mantissa · 2^exponent with √½ ≤ mantissa < √2.
  private record Split(Real mantissa, Real exponent, Bits integer) {}

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

  private static long signBit(FloatFormat format) {
    return format == FloatFormat.BINARY32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
  }

  private long signBit() {
    return signBit(format);
  }

  /// `magnitude`, which is not negative, with the sign of x.
  private Real withSignOf(Real x, Real magnitude) {
    return magnitude.bits().or(x.bits().and(signBit())).asReal();
  }

  private static Real clamped(Real x, double low, double high) {
    return x.lessThan(low).select(low, x.greaterThan(high).select(high, x));
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

  /// x · 2^exponent where the condition holds, elsewhere x.
  private Real scaleWhere(Mask condition, Real x, Bits exponent) {
    Bits half = exponent.shiftRight(1);
    Real first = condition.select(powerOfTwo(half), constant(1));
    Real second = condition.select(powerOfTwo(exponent.minus(half)), constant(1));
    return x.times(first).times(second);
  }

  /// a + b and its rounding error, for |a| ≥ |b| or a = 0.
  private static Pair fastSum(Real a, Real b) {
    Real sum = a.plus(b);
    return new Pair(sum, b.minus(sum.minus(a)));
  }

  /// a + b and its rounding error.
  private static Pair sum(Real a, Real b) {
    Real sum = a.plus(b);
    Real part = sum.minus(a);
    return new Pair(sum, a.minus(sum.minus(part)).plus(b.minus(part)));
  }

  /// a / b with a small correction.
  private static Pair quotient(Pair a, Pair b) {
    Real inverse = constant(1).dividedBy(b.high());
    Real high = a.high().times(inverse);
    Real rest = high.timesPlus(b.high().negate(), a.high());
    Real low = high.timesPlus(b.low().negate(), a.low());
    return new Pair(high, rest.plus(low).times(inverse));
  }

  /// The nearest multiple of ln 2 taken out of x + low. The first step is exact, as the difference
  /// has no more digits than the format.
  private Reduced reduce(Real x, @Nullable Real low) {
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
  private Power expPair(Real x, @Nullable Real low) {
    Reduced t = reduce(x, low);
    Pair p = fastSum(t.high(), t.tail());
    Pair one = fastSum(constant(1), p.high());
    return new Power(new Pair(one.high(), one.low().plus(p.low())), t.exponent());
  }

  /// The exponent and mantissa of a positive normal number.
  private Split split(Real x) {
    int fraction = format.precision() - 1;
    long half = format == FloatFormat.BINARY32 ? 0x3f3504f3L : 0x3fe6a09e667f3bcdL;
    double shift = format.roundingConstant();
    Bits bits = x.bits();
    Bits k = bits.minus(half).shiftRight(fraction);
    Real mantissa = bits.minus(k.shiftLeft(fraction)).asReal();
    Real exponent = k.plus(bitsOf(shift)).asReal().minus(shift);
    return new Split(mantissa, exponent, k);
  }
}
