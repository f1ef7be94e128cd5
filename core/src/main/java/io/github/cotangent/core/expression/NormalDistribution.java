package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.constant;

import java.util.Arrays;

/// The error function and the standard normal distribution as formulas of basic operations.
public final class NormalDistribution extends Parts {
  private NormalDistribution(FloatFormat format) {
    super(format);
  }

  /// The functions in a format.
  public static NormalDistribution in(FloatFormat format) {
    return new NormalDistribution(format);
  }

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
}
