package io.github.cotangent.core.expression;

/// A floating-point format of IEEE 754 that an [Expression] can be evaluated in, with the integers
/// of the same width.
public enum FloatFormat {
  /// Java's `float` with `int`: 24 bits of precision.
  BINARY32(32, 24),
  /// Java's `double` with `long`: 53 bits of precision.
  BINARY64(64, 53);

  private final int width;
  private final int precision;

  FloatFormat(int width, int precision) {
    this.width = width;
    this.precision = precision;
  }

  /// Bits of a lane, of a number as of an integer.
  public int width() {
    return width;
  }

  /// Bits of the significand, the leading one included.
  public int precision() {
    return precision;
  }

  /// The exponent's offset in the encoding: 127 or 1023, which is also the largest exponent.
  public int bias() {
    return (1 << (width - precision - 1)) - 1;
  }

  /// The number 1.5 · 2^(precision−1). Adding it to a number of at most 2^(precision−2) in
  /// magnitude rounds that to an integer, ties to even, and leaves the integer in the low bits of
  /// the sum.
  public double roundingConstant() {
    return 1.5 * Math.scalb(1.0, precision - 1);
  }

  /// The value nearest to `value` in this format.
  public double round(double value) {
    return this == BINARY32 ? (double) (float) value : value;
  }

  /// One of two values, by format: for coefficients and limits.
  public double choose(double binary32, double binary64) {
    return this == BINARY32 ? binary32 : binary64;
  }
}
