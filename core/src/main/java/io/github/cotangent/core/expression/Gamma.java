package io.github.cotangent.core.expression;

/// The logarithm of the gamma function and its derivatives, in plain code.
///
/// Of large arguments by their asymptotic series, of those from 1 on by a polynomial, of others by
/// the recurrences that lead there, of negative ones by reflection (NIST, *Digital Library of
/// Mathematical Functions*, sections 5.5, 5.11 and 5.15). The derivatives from the second on are
/// Hurwitz zeta functions, summed by Euler and Maclaurin's formula (25.11.5 there).
final class Gamma {
  /// B₂ₖ / (2k (2k − 1)) for k = 1, 2, …, with the Bernoulli numbers B.
  private static final double[] STIRLING = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
  };

  /// −B₂ₖ / (2k).
  private static final double[] DIGAMMA_SERIES = {
    -1.0 / 12, 1.0 / 120, -1.0 / 252, 1.0 / 240, -1.0 / 132, 691.0 / 32760, -1.0 / 12
  };

  /// B₂ₖ / (2k)!.
  private static final double[] EULER_MACLAURIN = {
    1.0 / 12,
    -1.0 / 720,
    1.0 / 30240,
    -1.0 / 1209600,
    1.0 / 47900160,
    -691.0 / 1307674368000.0,
    1.0 / 74724249600.0,
    -3617.0 / 10670622842880000.0,
    43867.0 / 5109094217170944000.0,
    -174611.0 / 802857662698291200000.0
  };

  /// (log(2π) − 1) / 2.
  private static final double STIRLING_CONSTANT = 0.4189385332046727;

  /// The highest derivative of ψ; the work grows with it.
  private static final int HIGHEST_ORDER = 10_000;

  /// From here on the asymptotic series are used.
  private static final double LARGE = 10;

  private Gamma() {}

  // ---- log Γ ----------------------------------------------------------------------------------

  /// log |Γ(x)|; +∞ at the poles 0, −1, −2 …, and at ±∞.
  static double logGamma(double x) {
    double a = Math.abs(x);
    if (isPole(x) || a == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < 0) {
      double sine = Math.abs(StrictMath.sin(Math.PI * (x - Math.rint(x)))) / Math.PI;
      // |Γ(−a)| = π / (sin(πa) Γ(1 + a)), and Γ(1 + a) = a Γ(a).
      return a < 1
          ? -StrictMath.log(sine) - logGammaAfterOne(a)
          : -StrictMath.log(a * sine) - logGamma(a);
    }
    if (x < 1) {
      return logGammaAfterOne(x) - StrictMath.log(x);
    }
    if (!(x < LARGE)) {
      double series = PlainFunction.polynomial(1 / (x * x), STIRLING) / x;
      return (x - 0.5) * (StrictMath.log(x) - 1) + (STIRLING_CONSTANT + series);
    }
    double near = x;
    double product = 1;
    while (near > 2.5) {
      near -= 1;
      product *= near;
    }
    return logGammaAfterOne(near - 1) + StrictMath.log(product);
  }

  /// log Γ(1 + t) for 0 ≤ t ≤ 1.5.
  private static double logGammaAfterOne(double t) {
    return t * (t - 1) * PlainFunction.polynomial(t - 0.75, Coefficients.LOG_GAMMA);
  }

  private static boolean isPole(double x) {
    return x <= 0 && x == Math.rint(x);
  }

  // ---- ψ and its derivatives ------------------------------------------------------------------

  /// The derivative of order `order`, an integer from 0 to 10 000, of ψ = (log Γ)′; NaN for other
  /// orders.
  static double polygamma(double order, double x) {
    int n = (int) order;
    if (n != order
        || n < 0
        || n > HIGHEST_ORDER
        || Double.isNaN(x)
        || x == Double.NEGATIVE_INFINITY) {
      return Double.NaN;
    }
    boolean odd = n % 2 == 1;
    if (isPole(x)) {
      // Of either sign beside the pole for even n.
      double beside = x == 0 ? Math.copySign(Double.POSITIVE_INFINITY, -x) : Double.NaN;
      return odd ? Double.POSITIVE_INFINITY : beside;
    }
    if (n == 0) {
      return digamma(x);
    }
    return odd ? higher(n, x) : -higher(n, x);
  }

  private static double digamma(double x) {
    if (x < -0.5) {
      double cotangent = 1 / StrictMath.tan(Math.PI * (x - Math.rint(x)));
      return digamma(-x) - 1 / x - Math.PI * cotangent;
    }
    if (x < 0) {
      return digamma(1 + x) - 1 / x;
    }
    if (x < 1) {
      return digammaAfterOne(x) - 1 / x;
    }
    if (!(x < LARGE)) {
      double square = 1 / (x * x);
      double series = square * PlainFunction.polynomial(square, DIGAMMA_SERIES);
      return StrictMath.log(x) + (series - 0.5 / x);
    }
    double near = x;
    double sum = 0;
    while (near > 2) {
      near -= 1;
      sum += 1 / near;
    }
    return digammaAfterOne(near - 1) + sum;
  }

  /// ψ(1 + t) for 0 ≤ t ≤ 1.
  private static double digammaAfterOne(double t) {
    double[] zero = Coefficients.DIGAMMA_ZERO;
    return (t - zero[0] - zero[1]) * PlainFunction.polynomial(t - 0.5, Coefficients.DIGAMMA);
  }

  /// n! Σ 1 / (x + k)^(n+1) over k ≥ 0, for n ≥ 1.
  private static double higher(int n, double x) {
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (x > 0) {
      return times(n, x, zeta(n, x));
    }
    // The terms on either side of the pole nearest to x, as two zeta functions, less those that
    // are beyond 0.
    double r = x - Math.rint(x);
    double sum = 1 + ratio(n, r, 1 + r);
    if (r != x) {
      double sign = n % 2 == 1 ? 1 : -1;
      sum += sign * (ratio(n, r, 1 - r) - ratio(n, r, 1 - x));
    }
    return times(n, r, sum);
  }

  /// r^(n+1) Σ 1 / (a + k)^(n+1) over k ≥ 0, for a > 0.
  private static double ratio(int n, double r, double a) {
    return StrictMath.pow(r / a, n + 1.0) * zeta(n, a);
  }

  /// a^(n+1) Σ 1 / (a + k)^(n+1) over k ≥ 0, for a > 0.
  private static double zeta(int n, double a) {
    double s = n + 1.0;
    int terms = (int) Math.max(0, Math.ceil(n + 12 - a));
    double from = a + terms;
    double square = 1 / (from * from);
    double series = 0;
    double factor = s / from;
    for (int k = 0; k < EULER_MACLAURIN.length; k++) {
      series = Math.fma(EULER_MACLAURIN[k], factor, series);
      factor *= (s + (2 * k + 1)) * (s + (2 * k + 2)) * square;
    }
    double sum = StrictMath.pow(a / from, s) * (from / n + (0.5 + series));
    for (int k = terms - 1; k >= 0; k--) {
      sum += StrictMath.pow(a / (a + k), s);
    }
    return sum;
  }

  /// sum · n! / x^(n+1), without overflow or underflow on the way.
  private static double times(int n, double x, double sum) {
    double product = sum / x;
    long exponent = 0;
    for (int k = 1; k <= n; k++) {
      product *= k / x;
      int excess = Math.getExponent(product);
      if (Math.abs(excess) > 500) {
        product = Math.scalb(product, -excess);
        exponent += excess;
      }
    }
    return Math.scalb(product, (int) Math.max(-5000, Math.min(5000, exponent)));
  }
}
