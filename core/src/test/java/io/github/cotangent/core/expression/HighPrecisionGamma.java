package io.github.cotangent.core.expression;

import static io.github.cotangent.core.expression.HighPrecision.DIGITS;
import static io.github.cotangent.core.expression.HighPrecision.over;
import static io.github.cotangent.core.expression.HighPrecision.times;

import java.math.BigDecimal;
import java.math.MathContext;

/// The logarithm of the gamma function and its derivatives in decimal arithmetic: by the recurrence
/// alone to where the asymptotic series give all digits. Of any arguments that are not poles, with
/// work that grows with their distance from there.
final class HighPrecisionGamma {
  private static final int FAR = 60;
  private static final int TERMS = 40;
  private static final BigDecimal ONE = BigDecimal.ONE;

  /// B₂, B₄, … of Bernoulli.
  private static final BigDecimal[] BERNOULLI = bernoulli();

  private HighPrecisionGamma() {}

  /// By Σ C(m + 1, k) B_k = 0, in digits enough for what cancels.
  private static BigDecimal[] bernoulli() {
    MathContext digits = new MathContext(250);
    BigDecimal[] all = new BigDecimal[2 * TERMS + 1];
    for (int m = 0; m < all.length; m++) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal binomial = ONE;
      for (int k = 0; k < m; k++) {
        sum = sum.add(binomial.multiply(all[k]), digits);
        binomial =
            binomial.multiply(BigDecimal.valueOf(m + 1L - k)).divide(BigDecimal.valueOf(k + 1L));
      }
      all[m] = m == 0 ? ONE : sum.negate().divide(BigDecimal.valueOf(m + 1L), digits);
    }
    BigDecimal[] even = new BigDecimal[TERMS];
    for (int k = 0; k < TERMS; k++) {
      even[k] = all[2 * k + 2];
    }
    return even;
  }

  private static int steps(BigDecimal x, int far) {
    return x.compareTo(BigDecimal.valueOf(far)) < 0 ? far - x.intValue() : 0;
  }

  /// log |Γ(x)|.
  static BigDecimal logGamma(BigDecimal x) {
    BigDecimal product = ONE;
    int n = steps(x, FAR);
    for (int k = 0; k < n; k++) {
      product = times(product, x.add(BigDecimal.valueOf(k)));
    }
    BigDecimal z = x.add(BigDecimal.valueOf(n));
    BigDecimal sum =
        times(z.subtract(new BigDecimal("0.5")), HighPrecision.log(z.round(DIGITS)))
            .subtract(z)
            .add(
                over(HighPrecision.log(HighPrecision.PI.multiply(BigDecimal.TWO)), BigDecimal.TWO));
    BigDecimal power = z;
    for (int k = 1; k <= TERMS; k++) {
      BigDecimal divisor = BigDecimal.valueOf(2L * k * (2L * k - 1));
      sum = sum.add(over(over(BERNOULLI[k - 1], divisor), power), DIGITS);
      power = times(power, times(z, z));
    }
    return sum.subtract(HighPrecision.log(product.abs().round(DIGITS)), DIGITS);
  }

  /// The derivative of order n of the digamma function.
  static BigDecimal polygamma(int n, BigDecimal x) {
    int shift = steps(x, FAR + 2 * n);
    BigDecimal z = x.add(BigDecimal.valueOf(shift));
    BigDecimal sum = n == 0 ? HighPrecision.log(z.round(DIGITS)).negate() : BigDecimal.ZERO;
    BigDecimal factorial = ONE;
    for (int k = 2; k <= n; k++) {
      factorial = factorial.multiply(BigDecimal.valueOf(k));
    }
    for (int k = 0; k < shift; k++) {
      BigDecimal term = x.add(BigDecimal.valueOf(k)).pow(n + 1, DIGITS);
      sum = sum.add(over(factorial, term), DIGITS);
    }
    BigDecimal power = z.pow(n, DIGITS);
    if (n > 0) {
      sum = sum.add(over(over(factorial, BigDecimal.valueOf(n)), power), DIGITS);
    }
    sum = sum.add(over(factorial, times(power, z).multiply(BigDecimal.TWO)), DIGITS);
    // B₂ₖ (2k + n − 1)! / (2k)! / z^(2k + n)
    BigDecimal factor = n > 0 ? over(factorial, BigDecimal.valueOf(n)) : ONE;
    for (int k = 1; k <= TERMS; k++) {
      for (int j = 2 * k - 1; j <= 2 * k; j++) {
        BigDecimal up = BigDecimal.valueOf(j == 1 && n == 0 ? 1 : n + j - 1L);
        factor = over(times(factor, up), BigDecimal.valueOf(j));
        power = times(power, z);
      }
      sum = sum.add(over(times(BERNOULLI[k - 1], factor), power), DIGITS);
    }
    return n % 2 == 0 ? sum.negate() : sum;
  }
}
