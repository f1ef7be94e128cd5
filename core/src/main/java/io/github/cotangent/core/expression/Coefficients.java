package io.github.cotangent.core.expression;

/// Polynomials and constants of [Elementary], lowest power first. Fitted and printed by
/// `core/src/test/python/fit_elementary.py`: do not edit.
final class Coefficients {
  /// (exp(x) − 1 − x) / x² for |x| ≤ ln(2) / 2.
  static final double[] EXP32 = {
    0x1.fffffcp-2,
    0x1.55548cp-3,
    0x1.55585ap-5,
    0x1.123d5ep-7,
    0x1.6ab306p-10,
  };

  /// (exp(x) − 1 − x) / x² for |x| ≤ ln(2) / 2.
  static final double[] EXP64 = {
    0x1.000000000000ap-1,
    0x1.55555555554fap-3,
    0x1.5555555550887p-5,
    0x1.1111111127ce7p-7,
    0x1.6c16c184280b9p-10,
    0x1.a01a0129fb4fap-13,
    0x1.a0199a1138bb6p-16,
    0x1.71df2624843d5p-19,
    0x1.28ad6ec6f7265p-22,
    0x1.ad7e2196f5606p-26,
  };

  /// ln 2 as an unevaluated sum.
  static final double[] LN2_32 = {
    0x1.62e430p-1,
    -0x1.05c610p-29,
    -0x1.950d88p-54,
  };

  /// ln 2 as an unevaluated sum.
  static final double[] LN2_64 = {
    0x1.62e42fefa39efp-1,
    0x1.abc9e3b39803fp-56,
    0x1.7b57a079a1934p-111,
  };

  private Coefficients() {}
}
