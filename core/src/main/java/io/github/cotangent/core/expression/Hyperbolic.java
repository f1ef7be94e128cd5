package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.Expression.constant;

/// Hyperbolic functions and their inverses as formulas of basic operations.
public final class Hyperbolic extends Parts {
  private Hyperbolic(FloatFormat format) {
    super(format);
  }

  /// The functions in a format.
  public static Hyperbolic in(FloatFormat format) {
    return new Hyperbolic(format);
  }

  /// From here on e^−2a is nothing to 1.
  private double limit() {
    return format.choose(10, 20);
  }

  private Real limited(Real a) {
    return a.greaterThan(limit()).select(limit(), a);
  }

  /// The hyperbolic sine, (E + E / (E + 1)) / 2 with E = e^|x| − 1.
  public Real sinh(Real x) {
    Real a = x.absolute();
    Pair e = expm1(limited(a));
    Pair one = sum(constant(1), e.high());
    Pair q = quotient(e, new Pair(one.high(), one.low().plus(e.low())));
    Real value = half(e, q);
    return withSignOf(x, a.greaterThan(limit()).select(halfExp(a), value));
  }

  /// The hyperbolic cosine, (e^|x| + e^−|x|) / 2.
  public Real cosh(Real x) {
    Real a = x.absolute();
    Power p = expPair(limited(a), null);
    Real power = powerOfTwo(p.exponent());
    Pair e = new Pair(p.mantissa().high().times(power), p.mantissa().low().times(power));
    Real value = half(e, quotient(exact(constant(1)), e));
    return a.greaterThan(limit()).select(halfExp(a), value);
  }

  /// The hyperbolic tangent, E / (E + 2) with E = e^2|x| − 1.
  public Real tanh(Real x) {
    Pair e = expm1(limited(x.absolute()).times(2));
    Pair denominator = sum(constant(2), e.high());
    Pair y = quotient(e, new Pair(denominator.high(), denominator.low().plus(e.low())));
    return withSignOf(x, y.high().plus(y.low()));
  }

  /// e^a − 1 for 0 ≤ a ≤ twice the limit.
  private Pair expm1(Real a) {
    Reduced t = reduce(a, null);
    Real power = powerOfTwo(t.exponent());
    Pair sum = fastSum(power.minus(1), power.times(t.high()));
    return fastSum(sum.high(), power.timesPlus(t.tail(), sum.low()));
  }

  /// (a + b) / 2 for a ≥ b.
  private static Real half(Pair a, Pair b) {
    Pair sum = fastSum(a.high(), b.high());
    return sum.high().plus(sum.low().plus(a.low().plus(b.low()))).times(0.5);
  }

  /// e^a / 2, infinite only where that is.
  private Real halfExp(Real a) {
    Reduced t = reduce(clamped(a, 0, format.choose(90, 711)), null);
    return scale(t.tail().plus(t.high()).plus(1), t.exponent().minus(1));
  }

  // ---- inverse functions ----------------------------------------------------------------------

  /// The inverse hyperbolic sine, log(1 + a + a² / (1 + √(a² + 1))) with the sign of x.
  public Real asinh(Real x) {
    Real a = x.absolute();
    Pair square = square(a);
    Pair sum = sum(constant(1), square.high());
    Pair root = root(new Pair(sum.high(), sum.low().plus(square.low())));
    Pair denominator = fastSum(root.high(), constant(1));
    Pair q = quotient(square, new Pair(denominator.high(), denominator.low().plus(root.low())));
    Pair w = fastSum(a, q.high());
    return withSignOf(x, logOnePlus(a, new Pair(w.high(), w.low().plus(q.low()))));
  }

  /// The inverse hyperbolic cosine, log(1 + (x − 1) + √((x − 1) (x + 1))); NaN below 1.
  public Real acosh(Real x) {
    Pair less = sum(x, constant(-1));
    Pair more = sum(x, constant(1));
    Real high = less.high().times(more.high());
    Real lost = less.high().timesPlus(more.high(), high.negate());
    Real low = less.high().timesPlus(more.low(), less.low().timesPlus(more.high(), lost));
    Pair root = root(new Pair(high, low));
    Pair w = fastSum(root.high(), less.high());
    Real value = logOnePlus(x, new Pair(w.high(), w.low().plus(root.low().plus(less.low()))));
    return x.lessThan(1).select(Double.NaN, value);
  }

  /// The inverse hyperbolic tangent, log(1 + 2a / (1 − a)) / 2 with the sign of x; NaN beyond ±1.
  public Real atanh(Real x) {
    Real a = x.absolute();
    Pair w = quotient(exact(a.times(2)), sum(constant(1), a.negate()));
    Pair u = sum(constant(1), w.high());
    Pair y = logPair(u.high(), u.low(), w.low());
    Real within = a.lessThan(1).select(y.high().plus(y.low()).times(0.5), Double.NaN);
    return withSignOf(x, a.equalTo(1).select(Double.POSITIVE_INFINITY, within));
  }

  /// log(1 + w), which is log(2a) for a large a.
  private Real logOnePlus(Real a, Pair w) {
    Mask large = a.greaterThan(format.choose(0x1p14, 0x1p30));
    Pair u = sum(constant(1), w.high());
    Pair y = logPair(large.select(a, u.high()), large.select(0, u.low()), large.select(0, w.low()));
    double[] ln2 = table(Coefficients.LN2_32, Coefficients.LN2_64);
    Pair sum = sum(large.select(ln2[0], constant(0)), y.high());
    Real low = y.low().plus(large.select(ln2[1], constant(0)));
    Real value = sum.high().plus(sum.low().plus(low));
    return a.equalTo(Double.POSITIVE_INFINITY).select(a, value);
  }
}
