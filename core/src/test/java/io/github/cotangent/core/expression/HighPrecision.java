package io.github.cotangent.core.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Elementary functions in decimal arithmetic with at least 40 correct digits, by their textbook
/// series: the reference that the project's own functions are measured against. Slow, and
/// independent of them.
final class HighPrecision {
  static final MathContext DIGITS = new MathContext(70, RoundingMode.HALF_EVEN);
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal TINY = new BigDecimal("1e-25");

  /// π by Machin's formula, 16 arctan(1/5) − 4 arctan(1/239).
  static final BigDecimal PI =
      arctanReciprocal(5)
          .multiply(BigDecimal.valueOf(16))
          .subtract(arctanReciprocal(239).multiply(BigDecimal.valueOf(4)));

  private static final BigDecimal ROOT_PI = PI.sqrt(DIGITS);

  private HighPrecision() {}

  private static BigDecimal arctanReciprocal(int n) {
    MathContext digits = new MathContext(420);
    BigDecimal square = BigDecimal.valueOf((long) n * n);
    BigDecimal power = ONE.divide(BigDecimal.valueOf(n), digits);
    BigDecimal sum = power;
    for (int k = 3; power.compareTo(new BigDecimal("1e-410")) > 0; k += 2) {
      power = power.divide(square, digits);
      BigDecimal term = power.divide(BigDecimal.valueOf(k), digits);
      sum = k % 4 == 3 ? sum.subtract(term) : sum.add(term);
    }
    return sum;
  }

  static BigDecimal times(BigDecimal a, BigDecimal b) {
    return a.multiply(b, DIGITS);
  }

  static BigDecimal over(BigDecimal a, BigDecimal b) {
    return a.divide(b, DIGITS);
  }

  /// e^x: Taylor's series at x / 2^k, squared k times.
  static BigDecimal exp(BigDecimal x) {
    int k = Math.max(0, x.precision() - x.scale()) * 4 + 6;
    BigDecimal r = over(x, TWO.pow(k));
    BigDecimal term = ONE;
    BigDecimal sum = ONE;
    for (int n = 1; n < 60; n++) {
      term = over(times(term, r), BigDecimal.valueOf(n));
      sum = sum.add(term, DIGITS);
      if (term.signum() == 0 || term.precision() - term.scale() < -70) {
        break;
      }
    }
    for (int i = 0; i < k; i++) {
      sum = times(sum, sum);
    }
    return sum;
  }

  /// e^x − 1.
  static BigDecimal expm1(BigDecimal x) {
    if (x.abs().compareTo(TINY) < 0) {
      return x.add(over(times(x, x), TWO), DIGITS);
    }
    return exp(x).subtract(ONE, DIGITS);
  }

  /// log x for x > 0: a guess in `double`, corrected.
  static BigDecimal log(BigDecimal x) {
    if (x.compareTo(ONE) == 0) {
      return BigDecimal.ZERO;
    }
    int decimals = x.precision() - x.scale();
    BigDecimal near = x.scaleByPowerOfTen(-decimals);
    double guess = StrictMath.log(near.doubleValue()) + decimals * StrictMath.log(10);
    BigDecimal first = new BigDecimal(guess);
    BigDecimal d = times(x, exp(first.negate())).subtract(ONE, DIGITS);
    BigDecimal d2 = times(d, d);
    BigDecimal d3 = times(d2, d);
    BigDecimal d4 = times(d2, d2);
    return first
        .add(d)
        .subtract(over(d2, TWO))
        .add(over(d3, BigDecimal.valueOf(3)))
        .subtract(over(d4, BigDecimal.valueOf(4)), DIGITS);
  }

  /// log(1 + x).
  static BigDecimal log1p(BigDecimal x) {
    if (x.abs().compareTo(TINY) < 0) {
      return x.subtract(over(times(x, x), TWO), DIGITS);
    }
    return log(ONE.add(x));
  }

  /// The logarithm of x to an integer base.
  static BigDecimal log(BigDecimal x, int base) {
    return over(log(x), log(BigDecimal.valueOf(base)));
  }

  /// 2^x.
  static BigDecimal exp2(BigDecimal x) {
    return exp(times(x, log(TWO)));
  }

  /// sin(x + quarters · π/2).
  static BigDecimal sin(BigDecimal x, int quarters) {
    BigDecimal half = PI.divide(TWO);
    BigDecimal n = x.divide(half, 0, RoundingMode.HALF_EVEN);
    BigDecimal r = x.subtract(n.multiply(half)).round(DIGITS);
    int quadrant = n.toBigInteger().add(java.math.BigInteger.valueOf(quarters)).intValue() & 3;
    BigDecimal square = times(r, r);
    BigDecimal term = quadrant % 2 == 0 ? r : ONE;
    BigDecimal sum = term;
    for (int k = quadrant % 2 == 0 ? 2 : 1; k < 90; k += 2) {
      term = over(times(term, square), BigDecimal.valueOf((long) k * (k + 1))).negate();
      sum = sum.add(term, DIGITS);
    }
    return quadrant < 2 ? sum : sum.negate();
  }

  /// tan x.
  static BigDecimal tan(BigDecimal x) {
    return over(sin(x, 0), sin(x, 1));
  }

  /// arctan x: a guess in `double`, corrected.
  static BigDecimal atan(BigDecimal x) {
    BigDecimal first = new BigDecimal(StrictMath.atan(x.doubleValue()));
    BigDecimal tangent = tan(first);
    BigDecimal d = over(x.subtract(tangent), ONE.add(times(x, tangent)));
    BigDecimal third = over(times(d, times(d, d)), BigDecimal.valueOf(3));
    return first.add(d).subtract(third, DIGITS);
  }

  /// arcsin x for |x| < 1.
  static BigDecimal asin(BigDecimal x) {
    return atan(over(x, ONE.subtract(x.multiply(x)).sqrt(DIGITS)));
  }

  /// arccos x for |x| < 1.
  static BigDecimal acos(BigDecimal x) {
    return atan(over(ONE.subtract(x), ONE.add(x)).sqrt(DIGITS)).multiply(TWO);
  }

  /// The angle from the first axis to the point (x, y), for x other than 0.
  static BigDecimal atan2(BigDecimal y, BigDecimal x) {
    BigDecimal angle = atan(over(y, x));
    if (x.signum() > 0) {
      return angle;
    }
    return y.signum() < 0 ? angle.subtract(PI, DIGITS) : angle.add(PI, DIGITS);
  }

  /// √(x² + y²).
  static BigDecimal hypot(BigDecimal x, BigDecimal y) {
    return x.multiply(x).add(y.multiply(y)).sqrt(DIGITS);
  }

  /// sinh x.
  static BigDecimal sinh(BigDecimal x) {
    BigDecimal e = expm1(x.abs());
    BigDecimal y = over(e.add(over(e, e.add(ONE)), DIGITS), TWO);
    return x.signum() < 0 ? y.negate() : y;
  }

  /// cosh x.
  static BigDecimal cosh(BigDecimal x) {
    BigDecimal e = exp(x);
    return over(e.add(over(ONE, e), DIGITS), TWO);
  }

  /// arsinh x.
  static BigDecimal asinh(BigDecimal x) {
    BigDecimal a = x.abs();
    BigDecimal root = ONE.add(a.multiply(a)).sqrt(DIGITS);
    BigDecimal y = log1p(a.add(over(a.multiply(a), ONE.add(root)), DIGITS));
    return x.signum() < 0 ? y.negate() : y;
  }

  /// arcosh x for x > 1.
  static BigDecimal acosh(BigDecimal x) {
    BigDecimal t = x.subtract(ONE);
    return log1p(t.add(t.multiply(t.add(TWO)).sqrt(DIGITS), DIGITS));
  }

  /// artanh x for |x| < 1.
  static BigDecimal atanh(BigDecimal x) {
    BigDecimal a = x.abs();
    BigDecimal y = over(log1p(over(a.multiply(TWO), ONE.subtract(a))), TWO);
    return x.signum() < 0 ? y.negate() : y;
  }

  /// tanh x.
  static BigDecimal tanh(BigDecimal x) {
    BigDecimal e = expm1(x.multiply(TWO));
    return over(e, e.add(TWO));
  }

  /// 1 / (1 + e^−x).
  static BigDecimal sigmoid(BigDecimal x) {
    return over(ONE, ONE.add(exp(x.negate())));
  }

  /// log(1 + e^x).
  static BigDecimal softplus(BigDecimal x) {
    return log1p(exp(x));
  }

  /// erf x by Taylor's series, for |x| ≤ 4.
  private static BigDecimal erfSeries(BigDecimal exact) {
    BigDecimal x = exact.round(DIGITS);
    BigDecimal square = times(x, x);
    BigDecimal power = x;
    BigDecimal sum = x;
    for (int n = 1; n < 200; n++) {
      power = over(times(power, square), BigDecimal.valueOf(n)).negate();
      BigDecimal term = over(power, BigDecimal.valueOf(2L * n + 1));
      sum = sum.add(term, DIGITS);
      if (term.signum() == 0 || term.precision() - term.scale() < -75) {
        break;
      }
    }
    return over(sum.multiply(TWO), ROOT_PI);
  }

  /// 1 − erf x for x ≥ 0: Taylor's series up to 4, from there Laplace's continued fraction.
  static BigDecimal erfc(BigDecimal x) {
    if (x.compareTo(BigDecimal.valueOf(4)) < 0) {
      return ONE.subtract(erfSeries(x));
    }
    BigDecimal fraction = x;
    for (int n = 150; n >= 1; n--) {
      fraction = x.add(over(BigDecimal.valueOf(n).divide(TWO), fraction), DIGITS);
    }
    return over(exp(x.multiply(x).negate()), times(fraction, ROOT_PI));
  }

  /// erf x.
  static BigDecimal erf(BigDecimal x) {
    BigDecimal a = x.abs();
    BigDecimal y = a.compareTo(BigDecimal.valueOf(4)) < 0 ? erfSeries(a) : ONE.subtract(erfc(a));
    return x.signum() < 0 ? y.negate() : y;
  }

  /// erf⁻¹ x for |x| < 1: a guess after Winitzki, corrected by Newton's method.
  static BigDecimal erfInverse(BigDecimal x) {
    BigDecimal a = x.abs();
    double log = StrictMath.log(ONE.subtract(a.multiply(a)).doubleValue());
    double b = 2 / (Math.PI * 0.147) + log / 2;
    BigDecimal y = new BigDecimal(Math.sqrt(Math.sqrt(b * b - log / 0.147) - b));
    if (a.doubleValue() < 1e-3) {
      y = times(a, over(ROOT_PI, TWO));
    }
    for (int i = 0; i < 5; i++) {
      BigDecimal slope = over(exp(times(y, y)).multiply(ROOT_PI), TWO);
      y = y.subtract(times(erf(y).subtract(a), slope), DIGITS);
    }
    return x.signum() < 0 ? y.negate() : y;
  }

  /// Φ(x).
  static BigDecimal normalCumulative(BigDecimal x) {
    BigDecimal half = over(erfc(over(x.abs(), TWO.sqrt(DIGITS))), TWO);
    return x.signum() < 0 ? half : ONE.subtract(half);
  }

  /// exp(−x²/2) / √(2π).
  static BigDecimal normalDensity(BigDecimal x) {
    return over(exp(x.multiply(x).divide(TWO).negate()), PI.multiply(TWO).sqrt(DIGITS));
  }

  /// 1 / √x.
  static BigDecimal reciprocalSquareRoot(BigDecimal x) {
    return over(ONE, x.sqrt(DIGITS));
  }

  /// x^y for x > 0.
  static BigDecimal power(BigDecimal x, BigDecimal y) {
    return exp(times(y, log(x)));
  }
}
