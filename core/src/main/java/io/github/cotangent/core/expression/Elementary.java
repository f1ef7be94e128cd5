package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.bits;
import static io.github.cotangent.core.expression.Expression.constant;

/// Exponentials, logarithms and powers as formulas of basic operations.
public final class Elementary extends Parts {
  private Elementary(FloatFormat format) {
    super(format);
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

  /// e^x for x of a size up to [#ordinaryBound], with the bits of [#exp] and fewer operations: x
  /// needs no bounds, and as the result is a normal number, the power of two is added to its
  /// exponent.
  public Real ordinaryExp(Real x) {
    Reduced t = reduce(x, null);
    Real value = t.tail().plus(t.high()).plus(1);
    return value.bits().plus(t.exponent().shiftLeft(format.precision() - 1)).asReal();
  }

  /// How large the arguments of [#ordinaryExp] may be.
  public double ordinaryBound() {
    return format.choose(87, 708);
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

  /// 2^x.
  public Real exp2(Real x) {
    double shift = format.roundingConstant();
    Real within = clamped(x, format.choose(-151, -1077), format.choose(129, 1025));
    Real shifted = within.plus(shift);
    Real r = within.minus(shifted.minus(shift));
    // 2^r = e^(r ln 2), r being exact.
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    Real high = r.times(ln2[0]);
    Real low = r.timesPlus(ln2[1], r.timesPlus(ln2[0], high.negate()));
    Real rest = polynomial(high, table(Coefficients.EXP32, Coefficients.EXP64));
    Real value = high.times(high).timesPlus(rest, low).plus(high).plus(1);
    return scale(value, shifted.bits().minus(bitsOf(shift)));
  }

  /// The logistic function 1 / (1 + e^−x), as e^x / (1 + e^x) below 0.
  public Real sigmoid(Real x) {
    Logistic s = logistic(x);
    Pair y = s.mantissa();
    // The power of two comes last, so that a subnormal result is rounded once.
    return scaleWhere(s.negative(), y.high().plus(y.low()), s.exponent());
  }

  /// x / (1 + e^−x), with its limit −0 at −∞.
  public Real silu(Real x) {
    Logistic s = logistic(x);
    Pair y = s.mantissa();
    double limit = format.choose(112, 756);
    Real bounded = clamped(x, -limit, limit);
    Real product = bounded.times(y.high());
    Real rest = bounded.timesPlus(y.low(), bounded.timesPlus(y.high(), product.negate()));
    Real value = scaleWhere(s.negative(), product.plus(rest), s.exponent());
    return x.greaterThan(limit).or(x.equalTo(0)).select(x, value);
  }

  /// 1 / (1 + e^−x) = mantissa · 2^exponent where x is negative, elsewhere the mantissa.
  private record Logistic(Pair mantissa, Mask negative, Bits exponent) {}

  private Logistic logistic(Real x) {
    // Beyond, even x times the result rounds to 0.
    Power e = expPair(clamped(x.absolute().negate(), format.choose(-112, -756), 0), null);
    Real scaled = scale(e.mantissa().high(), e.exponent());
    Pair one = fastSum(constant(1), scaled);
    Real low = one.low().plus(scale(e.mantissa().low(), e.exponent()));
    Mask negative = x.lessThan(0);
    Pair numerator =
        new Pair(
            negative.select(e.mantissa().high(), constant(1)),
            negative.select(e.mantissa().low(), constant(0)));
    return new Logistic(quotient(numerator, new Pair(one.high(), low)), negative, e.exponent());
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
    Mask tiny = x.lessThan(minimumNormal());
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

  /// The logarithm to base 2, exact where it is an integer.
  public Real log2(Real x) {
    return log(x, table(Coefficients.ONE_OVER_LN2_32, Coefficients.ONE_OVER_LN2_64));
  }

  /// The logarithm to base 10, exact where it is an integer.
  public Real log10(Real x) {
    return log(x, table(Coefficients.ONE_OVER_LN10_32, Coefficients.ONE_OVER_LN10_64));
  }

  /// log x times a factor in two parts.
  private Real log(Real x, double[] factor) {
    Pair log = preciseLog(x);
    Real high = log.high().times(factor[0]);
    Real lost = log.high().timesPlus(factor[0], high.negate());
    Real low = log.low().timesPlus(factor[0], log.high().timesPlus(factor[1], lost));
    return logLimits(x, high.plus(low));
  }

  private Real logLimits(Real x, Real value) {
    double infinity = Double.POSITIVE_INFINITY;
    Real below = x.equalTo(0).select(-infinity, constant(Double.NaN));
    return x.greaterThan(0).select(x.equalTo(infinity).select(x, value), below);
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

  /// √(x² + y²), infinite if either is, even if the other is NaN.
  public Real hypot(Real x, Real y) {
    Real a = x.absolute();
    Real b = y.absolute();
    Real larger = a.maximum(b);
    Mask huge = larger.greaterThan(format.choose(0x1p60, 0x1p500));
    Mask tiny = larger.lessThan(format.choose(0x1p-40, 0x1p-400));
    double down = format.choose(0x1p-70, 0x1p-600);
    double up = format.choose(0x1p100, 0x1p600);
    Real factor = huge.select(down, tiny.select(up, constant(1)));
    Real inverse = huge.select(1 / down, tiny.select(1 / up, constant(1)));
    Pair first = square(larger.times(factor));
    Pair second = square(a.minimum(b).times(factor));
    Pair sum = fastSum(first.high(), second.high());
    Pair root = root(new Pair(sum.high(), sum.low().plus(first.low().plus(second.low()))));
    Real value = root.high().plus(root.low()).times(inverse);
    double infinity = Double.POSITIVE_INFINITY;
    return a.equalTo(infinity).or(b.equalTo(infinity)).select(infinity, value);
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

    Real b = y.absolute();
    Mask integer = isInteger(b);
    Mask odd = integer.and(isInteger(b.times(0.5)).not());
    Real signed = odd.select(magnitude.bits().or(x.bits().and(signBit())).asReal(), magnitude);
    Mask undefined = x.lessThan(0).and(integer.not()).and(a.lessThan(infinity));
    Real value = ordinary.select(undefined.select(Double.NaN, signed), Double.NaN);
    return y.equalTo(0).or(x.equalTo(1)).select(1, value);
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

  // ---- integers -------------------------------------------------------------------------------

  /// The nearest integer, the even one of two.
  public Real round(Real x) {
    Real a = x.absolute();
    double shift = Math.scalb(1.0, format.precision() - 1);
    return a.lessThan(shift).select(withSignOf(x, a.plus(shift).minus(shift)), x);
  }

  private Mask isInteger(Real x) {
    return round(x).equalTo(x);
  }

  /// The largest integer that is not above x.
  public Real floor(Real x) {
    Real nearest = round(x);
    return nearest.greaterThan(x).select(nearest.minus(1), nearest);
  }
}
