package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers and tensors in few characters: four significant digits, long axes abridged.
final class Numbers {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("0.001");
  private static final double LARGEST_PLAIN = 1e6;
  private static final double MOST_WITH_FRACTION = 1e4;

  private Numbers() {}

  static String of(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    String sign = value < 0 ? "−" : "";
    double size = Math.abs(value);
    if (Double.isInfinite(size)) {
      return sign + "∞";
    }
    if (size == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(size);
    BigDecimal rounded = exact.round(DIGITS).stripTrailingZeros();
    if (rounded.compareTo(SMALLEST_PLAIN) >= 0 && size < LARGEST_PLAIN) {
      boolean whole = size >= MOST_WITH_FRACTION;
      BigDecimal plain = whole ? exact.setScale(0, RoundingMode.HALF_EVEN) : rounded;
      return sign + plain.toPlainString();
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    return sign + rounded.scaleByPowerOfTen(-exponent).toPlainString() + "e" + signed(exponent);
  }

  private static String signed(int exponent) {
    return exponent < 0 ? "−" + -exponent : Integer.toString(exponent);
  }

  /// The element of a tensor of one.
  static String element(Tensor one) {
    double value = one.item();
    return one.type() == ElementType.BOOL ? (value != 0 ? "true" : "false") : of(value);
  }

  /// `tensor` in brackets, in at most `width` characters: as many elements from either end of each
  /// axis as fit, though always one.
  static String of(Tensor tensor, int width) {
    String text = "";
    for (int edge : new int[] {8, 6, 4, 3, 2, 1}) {
      text = abridged(tensor, edge);
      if (text.length() <= width) {
        return text;
      }
    }
    return text;
  }

  private static String abridged(Tensor tensor, int edge) {
    if (tensor.rank() == 0) {
      return element(tensor);
    }
    StringBuilder text = new StringBuilder("[");
    int extent = tensor.extent(0);
    for (int i = 0; i < extent; i++) {
      if (i > 0) {
        text.append(' ');
      }
      if (i == edge && extent > 2 * edge) {
        text.append('…');
        i = extent - edge - 1;
        continue;
      }
      text.append(abridged(tensor.select(0, i), edge));
    }
    return text.append(']').toString();
  }

  /// Whether all elements are the same number.
  static boolean isUniform(Tensor tensor) {
    Tensor first = tensor;
    while (first.rank() > 0) {
      first = first.select(0, 0);
    }
    return Tensor.full(tensor.type(), first.item(), tensor.shape()).hasSameBits(tensor);
  }
}
