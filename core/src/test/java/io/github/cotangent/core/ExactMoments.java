package io.github.cotangent.core;

import java.math.BigDecimal;
import java.math.MathContext;

/// Sums and moments in 60 decimal digits, the reference for bounds of class R.
final class ExactMoments {
  private static final MathContext DIGITS = new MathContext(60);

  final BigDecimal mean;
  final BigDecimal variance;
  private final BigDecimal[] terms;

  ExactMoments(double[] x) {
    terms = new BigDecimal[x.length];
    for (int i = 0; i < x.length; i++) {
      terms[i] = new BigDecimal(x[i]);
    }
    BigDecimal n = BigDecimal.valueOf(x.length);
    mean = sum(x).divide(n, DIGITS);
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal term : terms) {
      BigDecimal d = term.subtract(mean, DIGITS);
      squares = squares.add(d.multiply(d, DIGITS), DIGITS);
    }
    variance = squares.divide(n, DIGITS);
  }

  /// The exact sum.
  static BigDecimal sum(double[] x) {
    BigDecimal sum = BigDecimal.ZERO;
    for (double v : x) {
      sum = sum.add(new BigDecimal(v));
    }
    return sum;
  }

  /// Σ |x|, rounded up.
  static double sumOfMagnitudes(double[] x) {
    BigDecimal sum = BigDecimal.ZERO;
    for (double v : x) {
      sum = sum.add(new BigDecimal(v).abs());
    }
    return Math.nextUp(sum.doubleValue());
  }

  /// γₙ = n u / (1 − n u) of Higham for doubles.
  static double gamma(int n) {
    double nu = n * 0x1p-53;
    return nu / (1 - nu);
  }

  /// Element `i` normalised.
  double normalised(int i, double epsilon) {
    BigDecimal root = variance.add(new BigDecimal(epsilon)).sqrt(DIGITS);
    return root.signum() == 0
        ? 0
        : terms[i].subtract(mean, DIGITS).divide(root, DIGITS).doubleValue();
  }
}
