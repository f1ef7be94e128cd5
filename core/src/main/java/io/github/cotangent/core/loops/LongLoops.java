package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;

/// The elementwise functions that integers have: addition, subtraction and multiplication modulo
/// 2^64, extremes, and −x, |x|, x² and sign. Both providers use them.
///
/// Every operand is an array with the offset of its first element and its stride, which may be any
/// number; `n` consecutive results are written.
public final class LongLoops {
  private LongLoops() {}

  /// Whether integers have the function.
  public static boolean supports(ElementwiseFunction f) {
    return switch (f) {
      case NEGATE, ABSOLUTE, SQUARE, SIGN, ADD, SUBTRACT, MULTIPLY, MAXIMUM, MINIMUM -> true;
      default -> false;
    };
  }

  /// y = f(a).
  ///
  /// @throws IllegalArgumentException if integers do not have the function
  public static void apply(
      ElementwiseFunction f, long[] a, int aOffset, int aStride, long[] y, int yOffset, int n) {
    switch (f) {
      case NEGATE -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = -a[aOffset + i * aStride];
        }
      }
      case ABSOLUTE -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = Math.abs(a[aOffset + i * aStride]);
        }
      }
      case SQUARE -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = a[aOffset + i * aStride] * a[aOffset + i * aStride];
        }
      }
      case SIGN -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = Long.signum(a[aOffset + i * aStride]);
        }
      }
      default -> throw new IllegalArgumentException(f + ": integers do not have it");
    }
  }

  /// y = f(a, b).
  ///
  /// @throws IllegalArgumentException if integers do not have the function
  public static void apply(
      ElementwiseFunction f,
      long[] a,
      int aOffset,
      int aStride,
      long[] b,
      int bOffset,
      int bStride,
      long[] y,
      int yOffset,
      int n) {
    switch (f) {
      case ADD -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = a[aOffset + i * aStride] + b[bOffset + i * bStride];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = a[aOffset + i * aStride] - b[bOffset + i * bStride];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = a[aOffset + i * aStride] * b[bOffset + i * bStride];
        }
      }
      case MAXIMUM -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = Math.max(a[aOffset + i * aStride], b[bOffset + i * bStride]);
        }
      }
      case MINIMUM -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = Math.min(a[aOffset + i * aStride], b[bOffset + i * bStride]);
        }
      }
      default -> throw new IllegalArgumentException(f + ": integers do not have it");
    }
  }
}
