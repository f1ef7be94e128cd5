package io.github.cotangent.core.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.ElementwiseFunction;
import org.junit.jupiter.api.Test;

/// Comparisons, selections and integers, over strides and offsets.
final class MaskLoopsTest {
  private static final float NAN = Float.NaN;

  @Test
  void comparisons_of_numbers_fail_at_NaN_but_for_inequality() {
    float[] a = {1, 2, 3, NAN, 0f};
    float[] b = {2, 2, 2, 2, -0f};
    assertArrayEquals(new byte[] {0, 0, 1, 0, 0}, compare(Comparison.GREATER, a, b));
    assertArrayEquals(new byte[] {0, 1, 1, 0, 1}, compare(Comparison.GREATER_OR_EQUAL, a, b));
    assertArrayEquals(new byte[] {1, 0, 0, 0, 0}, compare(Comparison.LESS, a, b));
    assertArrayEquals(new byte[] {1, 1, 0, 0, 1}, compare(Comparison.LESS_OR_EQUAL, a, b));
    assertArrayEquals(new byte[] {0, 1, 0, 0, 1}, compare(Comparison.EQUAL, a, b));
    assertArrayEquals(new byte[] {1, 0, 1, 1, 0}, compare(Comparison.NOT_EQUAL, a, b));
  }

  /// The same in all three types; the longs only where there is no NaN.
  private static byte[] compare(Comparison comparison, float[] a, float[] b) {
    int n = a.length;
    double[] wideA = new double[n];
    double[] wideB = new double[n];
    long[] wholeA = new long[n];
    long[] wholeB = new long[n];
    for (int i = 0; i < n; i++) {
      wideA[i] = a[i];
      wideB[i] = b[i];
      wholeA[i] = (long) a[i];
      wholeB[i] = (long) b[i];
    }
    byte[] y = new byte[n];
    byte[] wide = new byte[n];
    byte[] whole = new byte[n];
    MaskLoops.compare(comparison, a, 0, 1, b, 0, 1, y, 0, n);
    MaskLoops.compare(comparison, wideA, 0, 1, wideB, 0, 1, wide, 0, n);
    MaskLoops.compare(comparison, wholeA, 0, 1, wholeB, 0, 1, whole, 0, n);
    assertArrayEquals(y, wide);
    for (int i = 0; i < n; i++) {
      if (!Float.isNaN(a[i])) {
        assertEquals(y[i], whole[i]);
      }
    }
    return y;
  }

  @Test
  void strides_and_offsets_are_kept_and_nothing_else_is_written() {
    long[] a = {9, 1, 9, 5, 9, 3};
    byte[] y = {7, 7, 7, 7, 7};
    MaskLoops.compare(Comparison.LESS, a, 1, 2, new long[] {0, 4}, 1, 0, y, 1, 3);
    assertArrayEquals(new byte[] {7, 1, 0, 1, 7}, y);
    MaskLoops.compare(Comparison.LESS, a, 5, -2, new long[] {4}, 0, 0, y, 1, 3);
    assertArrayEquals(new byte[] {7, 1, 0, 1, 7}, y);
  }

  @Test
  void classes_of_numbers() {
    float[] x = {0, NAN, Float.POSITIVE_INFINITY, Float.MAX_VALUE};
    double[] d = {0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MAX_VALUE};
    byte[] y = new byte[4];
    MaskLoops.isNaN(x, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {0, 1, 0, 0}, y);
    MaskLoops.isFinite(x, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {1, 0, 0, 1}, y);
    MaskLoops.isNaN(d, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {0, 1, 0, 0}, y);
    MaskLoops.isFinite(d, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {1, 0, 0, 1}, y);
  }

  @Test
  void logic_takes_any_byte_but_0_as_true_and_gives_1() {
    byte[] a = {0, 0, 5, -1};
    byte[] b = {0, 2, 0, 3};
    byte[] y = new byte[4];
    MaskLoops.and(a, 0, 1, b, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {0, 0, 0, 1}, y);
    MaskLoops.or(a, 0, 1, b, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {0, 1, 1, 1}, y);
    MaskLoops.exclusiveOr(a, 0, 1, b, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {0, 1, 1, 0}, y);
    MaskLoops.not(a, 0, 1, y, 0, 4);
    assertArrayEquals(new byte[] {1, 1, 0, 0}, y);
  }

  @Test
  void selection_takes_elements_as_they_are() {
    byte[] condition = {1, 0, 2};
    float[] y = new float[3];
    MaskLoops.where(
        condition, 0, 1, new float[] {1, NAN, 3}, 0, 1, new float[] {-0f}, 0, 0, y, 0, 3);
    assertArrayEquals(new float[] {1, -0f, 3}, y);
    float payload = Float.intBitsToFloat(0xffc12345);
    MaskLoops.where(condition, 0, 1, new float[] {payload}, 0, 0, new float[3], 0, 1, y, 0, 3);
    assertEquals(0xffc12345, Float.floatToRawIntBits(y[2]));
    double[] d = new double[3];
    MaskLoops.where(condition, 0, 1, new double[] {1}, 0, 0, new double[] {4, 5, 6}, 0, 1, d, 0, 3);
    assertArrayEquals(new double[] {1, 5, 1}, d);
    long[] l = new long[3];
    MaskLoops.where(condition, 0, 0, new long[] {1, 2, 3}, 2, -1, new long[] {9}, 0, 0, l, 0, 3);
    assertArrayEquals(new long[] {3, 2, 1}, l);
    byte[] t = new byte[3];
    MaskLoops.where(condition, 0, 1, new byte[] {7}, 0, 0, new byte[] {8}, 0, 0, t, 0, 3);
    assertArrayEquals(new byte[] {7, 8, 7}, t);
  }

  @Test
  void integers_wrap_around() {
    long[] a = {Long.MAX_VALUE, -3, 4};
    long[] b = {1, 7, -5};
    long[] y = new long[3];
    LongLoops.apply(ElementwiseFunction.ADD, a, 0, 1, b, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {Long.MIN_VALUE, 4, -1}, y);
    LongLoops.apply(ElementwiseFunction.SUBTRACT, a, 0, 1, b, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {Long.MAX_VALUE - 1, -10, 9}, y);
    LongLoops.apply(ElementwiseFunction.MULTIPLY, a, 0, 1, b, 1, 0, y, 0, 3);
    assertArrayEquals(new long[] {Long.MAX_VALUE - 6, -21, 28}, y);
    LongLoops.apply(ElementwiseFunction.MAXIMUM, a, 0, 1, b, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {Long.MAX_VALUE, 7, 4}, y);
    LongLoops.apply(ElementwiseFunction.MINIMUM, a, 0, 1, b, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {1, -3, -5}, y);
    LongLoops.apply(ElementwiseFunction.NEGATE, a, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {-Long.MAX_VALUE, 3, -4}, y);
    LongLoops.apply(ElementwiseFunction.ABSOLUTE, a, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {Long.MAX_VALUE, 3, 4}, y);
    LongLoops.apply(ElementwiseFunction.SQUARE, a, 1, 1, y, 1, 2);
    assertArrayEquals(new long[] {Long.MAX_VALUE, 9, 16}, y);
    LongLoops.apply(ElementwiseFunction.SIGN, a, 0, 1, y, 0, 3);
    assertArrayEquals(new long[] {1, -1, 1}, y);
  }

  @Test
  void functions_that_integers_do_not_have_are_refused() {
    long[] x = {1};
    assertFalse(LongLoops.supports(ElementwiseFunction.EXP));
    assertThrows(
        IllegalArgumentException.class,
        () -> LongLoops.apply(ElementwiseFunction.EXP, x, 0, 1, x, 0, 1));
    for (ElementwiseFunction f : ElementwiseFunction.values()) {
      if (LongLoops.supports(f)) {
        if (f.arity() == 1) {
          LongLoops.apply(f, x, 0, 1, x, 0, 1);
        } else {
          LongLoops.apply(f, x, 0, 1, x, 0, 1, x, 0, 1);
        }
      }
    }
  }
}
