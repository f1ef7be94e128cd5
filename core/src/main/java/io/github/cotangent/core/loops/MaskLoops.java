package io.github.cotangent.core.loops;

/// Loops that yield or read truth values, one byte each: 1 or 0 as results, any value but 0 as true
/// operands. Both providers use them.
///
/// Every operand is an array with the offset of its first element and its stride, which may be any
/// number; `n` consecutive results are written.
public final class MaskLoops {
  private MaskLoops() {}

  /// y = a compared with b.
  public static void compare(
      Comparison comparison,
      float[] a,
      int aOffset,
      int aStride,
      float[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    switch (comparison) {
      case GREATER -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] > b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case GREATER_OR_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] >= b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case LESS -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] < b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case LESS_OR_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] <= b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] == b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case NOT_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] != b[bOffset + i * bStride] ? 1 : 0);
        }
      }
    }
  }

  /// y = a compared with b.
  public static void compare(
      Comparison comparison,
      double[] a,
      int aOffset,
      int aStride,
      double[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    switch (comparison) {
      case GREATER -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] > b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case GREATER_OR_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] >= b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case LESS -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] < b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case LESS_OR_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] <= b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] == b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case NOT_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] != b[bOffset + i * bStride] ? 1 : 0);
        }
      }
    }
  }

  /// y = a compared with b.
  public static void compare(
      Comparison comparison,
      long[] a,
      int aOffset,
      int aStride,
      long[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    switch (comparison) {
      case GREATER -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] > b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case GREATER_OR_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] >= b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case LESS -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] < b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case LESS_OR_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] <= b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] == b[bOffset + i * bStride] ? 1 : 0);
        }
      }
      case NOT_EQUAL -> {
        for (int i = 0; i < n; i++) {
          y[yOffset + i] = (byte) (a[aOffset + i * aStride] != b[bOffset + i * bStride] ? 1 : 0);
        }
      }
    }
  }

  /// y = whether a is not a number.
  public static void isNaN(float[] a, int aOffset, int aStride, byte[] y, int yOffset, int n) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = (byte) (Float.isNaN(a[aOffset + i * aStride]) ? 1 : 0);
    }
  }

  /// y = whether a is neither infinite nor NaN.
  public static void isFinite(float[] a, int aOffset, int aStride, byte[] y, int yOffset, int n) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = (byte) (Float.isFinite(a[aOffset + i * aStride]) ? 1 : 0);
    }
  }

  /// y = whether a is not a number.
  public static void isNaN(double[] a, int aOffset, int aStride, byte[] y, int yOffset, int n) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = (byte) (Double.isNaN(a[aOffset + i * aStride]) ? 1 : 0);
    }
  }

  /// y = whether a is neither infinite nor NaN.
  public static void isFinite(double[] a, int aOffset, int aStride, byte[] y, int yOffset, int n) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = (byte) (Double.isFinite(a[aOffset + i * aStride]) ? 1 : 0);
    }
  }

  /// All ones if `x` is 0, else 0: a selection by masks does not branch on what cannot be foretold.
  private static int equalsZero(byte x) {
    return ((x & 0xff) - 1) >> 31;
  }

  /// y = condition ? a : b, the bits unchanged.
  public static void where(
      byte[] condition,
      int conditionOffset,
      int conditionStride,
      float[] a,
      int aOffset,
      int aStride,
      float[] b,
      int bOffset,
      int bStride,
      float[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      int no = equalsZero(condition[conditionOffset + i * conditionStride]);
      int yesBits = Float.floatToRawIntBits(a[aOffset + i * aStride]) & ~no;
      int noBits = Float.floatToRawIntBits(b[bOffset + i * bStride]) & no;
      y[yOffset + i] = Float.intBitsToFloat(yesBits | noBits);
    }
  }

  /// y = condition ? a : b, the bits unchanged.
  public static void where(
      byte[] condition,
      int conditionOffset,
      int conditionStride,
      double[] a,
      int aOffset,
      int aStride,
      double[] b,
      int bOffset,
      int bStride,
      double[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      long no = equalsZero(condition[conditionOffset + i * conditionStride]);
      long yesBits = Double.doubleToRawLongBits(a[aOffset + i * aStride]) & ~no;
      long noBits = Double.doubleToRawLongBits(b[bOffset + i * bStride]) & no;
      y[yOffset + i] = Double.longBitsToDouble(yesBits | noBits);
    }
  }

  /// y = condition ? a : b, the bits unchanged.
  public static void where(
      byte[] condition,
      int conditionOffset,
      int conditionStride,
      long[] a,
      int aOffset,
      int aStride,
      long[] b,
      int bOffset,
      int bStride,
      long[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      long no = equalsZero(condition[conditionOffset + i * conditionStride]);
      long yesBits = a[aOffset + i * aStride] & ~no;
      long noBits = b[bOffset + i * bStride] & no;
      y[yOffset + i] = yesBits | noBits;
    }
  }

  /// y = condition ? a : b, the bits unchanged.
  public static void where(
      byte[] condition,
      int conditionOffset,
      int conditionStride,
      byte[] a,
      int aOffset,
      int aStride,
      byte[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      int no = equalsZero(condition[conditionOffset + i * conditionStride]);
      int yesBits = a[aOffset + i * aStride] & ~no;
      int noBits = b[bOffset + i * bStride] & no;
      y[yOffset + i] = (byte) (yesBits | noBits);
    }
  }

  /// y = both a and b.
  public static void and(
      byte[] a,
      int aOffset,
      int aStride,
      byte[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      boolean holds = a[aOffset + i * aStride] != 0 && b[bOffset + i * bStride] != 0;
      y[yOffset + i] = (byte) (holds ? 1 : 0);
    }
  }

  /// y = a or b or both.
  public static void or(
      byte[] a,
      int aOffset,
      int aStride,
      byte[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      boolean holds = a[aOffset + i * aStride] != 0 || b[bOffset + i * bStride] != 0;
      y[yOffset + i] = (byte) (holds ? 1 : 0);
    }
  }

  /// y = a or b, but not both.
  public static void exclusiveOr(
      byte[] a,
      int aOffset,
      int aStride,
      byte[] b,
      int bOffset,
      int bStride,
      byte[] y,
      int yOffset,
      int n) {
    for (int i = 0; i < n; i++) {
      boolean holds = (a[aOffset + i * aStride] != 0) != (b[bOffset + i * bStride] != 0);
      y[yOffset + i] = (byte) (holds ? 1 : 0);
    }
  }

  /// y = not a.
  public static void not(byte[] a, int aOffset, int aStride, byte[] y, int yOffset, int n) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = (byte) (a[aOffset + i * aStride] != 0 ? 0 : 1);
    }
  }
}
