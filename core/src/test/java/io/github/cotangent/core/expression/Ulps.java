package io.github.cotangent.core.expression;

import java.math.BigDecimal;
import java.math.MathContext;

/// Distances from a true value in units in the last place of the format there.
final class Ulps {
  private static final MathContext DIGITS = new MathContext(20);

  private Ulps() {}

  /// The error of `got`, in places of a `float` at `wanted`. An infinity counts as 2^128.
  static double between(float got, double wanted) {
    if (Double.isNaN(wanted) || Float.isNaN(got)) {
      return Double.isNaN(wanted) && Float.isNaN(got) ? 0 : Double.POSITIVE_INFINITY;
    }
    double value = Float.isInfinite(got) ? Math.copySign(0x1p128, got) : got;
    double limited = Math.max(-0x1p128, Math.min(0x1p128, wanted));
    double magnitude = Math.max(Math.min(Math.abs(limited), 0x1.fffffep127), 0x1p-126);
    double ulp = Math.scalb(1.0, Math.getExponent(magnitude) - 23);
    return Math.abs(value - limited) / ulp;
  }

  /// The error of `got`, in places of a `double` at `wanted`. An infinity counts as 2^1024.
  static double between(double got, BigDecimal wanted) {
    if (Double.isNaN(got)) {
      return Double.POSITIVE_INFINITY;
    }
    BigDecimal beyond = BigDecimal.TWO.pow(1024);
    BigDecimal value =
        Double.isInfinite(got) ? (got > 0 ? beyond : beyond.negate()) : new BigDecimal(got);
    BigDecimal limited = wanted.max(beyond.negate()).min(beyond);
    double near = Math.min(Math.abs(limited.doubleValue()), Double.MAX_VALUE);
    // The reference may round up to the next power of two.
    BigDecimal ulp = new BigDecimal(Math.ulp(near));
    if (near > 0 && limited.abs().compareTo(new BigDecimal(near)) < 0) {
      ulp = new BigDecimal(Math.ulp(Math.nextDown(near)));
    }
    return value.subtract(limited).abs().divide(ulp, DIGITS).doubleValue();
  }
}
