package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.expression.FloatFormat;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import io.github.cotangent.core.loops.ScalarElementwiseLoops;
import io.github.cotangent.core.loops.ScalarFloatLoops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values at zeros of both signs, infinities, NaN, and where a function saturates, to the bit.
final class ElementwiseSpecialValuesTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static void check(ElementwiseFunction function, double wanted, double... arguments) {
    String what = function + " at " + java.util.Arrays.toString(arguments);
    for (FloatFormat format : FloatFormat.values()) {
      double got = function.program(format).evaluate(arguments);
      assertEquals(wanted, got, what + " in " + format);
    }
  }

  /// A function, then arguments with their values.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEGATE 0:-0.0 -0.0:0 Infinity:-Infinity",
        "ABSOLUTE -0.0:0 -3:3 -Infinity:Infinity",
        "SQUARE -0.0:0 -3:9 -Infinity:Infinity",
        "RECIPROCAL 0:Infinity -0.0:-Infinity -Infinity:-0.0 4:0.25",
        "SQUARE_ROOT -0.0:-0.0 9:3 -1:NaN Infinity:Infinity",
        "RECIPROCAL_SQUARE_ROOT 0:Infinity -0.0:-Infinity Infinity:0 4:0.5 -1:NaN -Infinity:NaN",
        "RELU -0.0:0 0:0 -3:0 3:3 Infinity:Infinity -Infinity:0",
        "SIGN -0.0:-0.0 0:0 -3:-1 3:1 Infinity:1 -Infinity:-1",
        "EXP 0:1 -0.0:1 Infinity:Infinity -Infinity:0 1000:Infinity -1000:0",
        "EXPM1 0:0 -0.0:-0.0 Infinity:Infinity -Infinity:-1 1000:Infinity -1000:-1",
        "LOG 1:0 0:-Infinity -0.0:-Infinity -1:NaN Infinity:Infinity -Infinity:NaN",
        "LOG1P 0:0 -0.0:-0.0 -1:-Infinity -2:NaN Infinity:Infinity -Infinity:NaN",
        "SIN 0:0 -0.0:-0.0 Infinity:NaN -Infinity:NaN",
        "COS 0:1 -0.0:1 Infinity:NaN -Infinity:NaN",
        "FLOOR -0.0:-0.0 0.5:0 -0.5:-1 2:2 -2.5:-3 8388609:8388609 Infinity:Infinity"
            + " -Infinity:-Infinity",
        "CEIL -0.0:-0.0 0.5:1 -0.5:-0.0 2:2 -2.5:-2 -8388609:-8388609 Infinity:Infinity"
            + " -Infinity:-Infinity",
        "ROUND -0.0:-0.0 0.5:0 -0.5:-0.0 1.5:2 2.5:2 -2.5:-2 -3.5:-4 8388609:8388609"
            + " Infinity:Infinity -Infinity:-Infinity",
        "EXP2 0:1 -0.0:1 10:1024 -3:0.125 Infinity:Infinity -Infinity:0 2000:Infinity -2000:0",
        "LOG2 1:0 8:3 0.25:-2 0:-Infinity -0.0:-Infinity -1:NaN Infinity:Infinity -Infinity:NaN",
        "LOG10 1:0 1000:3 0:-Infinity -0.0:-Infinity -1:NaN Infinity:Infinity -Infinity:NaN",
        "TAN 0:0 -0.0:-0.0 Infinity:NaN -Infinity:NaN",
        "ASIN 0:0 -0.0:-0.0 2:NaN -2:NaN Infinity:NaN -Infinity:NaN",
        "ACOS 1:0 2:NaN -2:NaN Infinity:NaN -Infinity:NaN",
        "ATAN 0:0 -0.0:-0.0",
        "SINH 0:0 -0.0:-0.0 Infinity:Infinity -Infinity:-Infinity 1000:Infinity -1000:-Infinity",
        "COSH 0:1 -0.0:1 Infinity:Infinity -Infinity:Infinity 1000:Infinity -1000:Infinity",
        "ASINH 0:0 -0.0:-0.0 Infinity:Infinity -Infinity:-Infinity",
        "ACOSH 1:0 0.5:NaN -3:NaN Infinity:Infinity -Infinity:NaN",
        "ATANH 0:0 -0.0:-0.0 1:Infinity -1:-Infinity 2:NaN -2:NaN Infinity:NaN -Infinity:NaN",
        "ERF_INVERSE 0:0 -0.0:-0.0 1:Infinity -1:-Infinity 2:NaN -2:NaN -Infinity:NaN",
        "LOG_GAMMA 1:0 2:0 0:Infinity -0.0:Infinity -1:Infinity -7:Infinity Infinity:Infinity"
            + " -Infinity:Infinity",
        "TANH 0:0 -0.0:-0.0 Infinity:1 -Infinity:-1 1000:1 -1000:-1",
        "SIGMOID 0:0.5 -0.0:0.5 Infinity:1 -Infinity:0 1000:1 -1000:0",
        "SILU 0:0 -0.0:-0.0 Infinity:Infinity -Infinity:-0.0 1000:1000 -1000:-0.0",
        "SOFTPLUS Infinity:Infinity -Infinity:0 1000:1000 -1000:0",
        "ERF 0:0 -0.0:-0.0 Infinity:1 -Infinity:-1 1000:1 -1000:-1",
        "NORMAL_DENSITY Infinity:0 -Infinity:0 1000:0",
        "NORMAL_CUMULATIVE 0:0.5 -0.0:0.5 Infinity:1 -Infinity:0 1000:1 -1000:0",
        "GELU 0:0 -0.0:-0.0 Infinity:Infinity -Infinity:-0.0 1000:1000 -1000:-0.0"
      })
  void unary_functions(String row) {
    List<String> words = List.of(row.split(" ", -1));
    ElementwiseFunction function = ElementwiseFunction.valueOf(words.get(0));
    check(function, Double.NaN, Double.NaN);
    for (String pair : words.subList(1, words.size())) {
      int colon = pair.indexOf(':');
      check(
          function,
          Double.parseDouble(pair.substring(colon + 1)),
          Double.parseDouble(pair.substring(0, colon)));
    }
  }

  @Test
  void masks_are_numbers_and_fail_at_NaN() {
    check(ElementwiseFunction.STEP, 0, Double.NaN);
    check(ElementwiseFunction.STEP, 0, 0.0);
    check(ElementwiseFunction.STEP, 1, Double.MIN_NORMAL * 0x1p900);
    check(ElementwiseFunction.GREATER, 1, 2, 1);
    check(ElementwiseFunction.GREATER, 0, 1, 1);
    check(ElementwiseFunction.GREATER, 0, Double.NaN, 1);
    check(ElementwiseFunction.GREATER_OR_EQUAL, 1, 0.0, -0.0);
    check(ElementwiseFunction.GREATER_OR_EQUAL, 0, 1, Double.NaN);
    check(ElementwiseFunction.LESS, 1, -INFINITY, INFINITY);
    check(ElementwiseFunction.LESS, 0, Double.NaN, 1);
    check(ElementwiseFunction.LESS_OR_EQUAL, 1, 1, 1);
    check(ElementwiseFunction.LESS_OR_EQUAL, 0, 1, Double.NaN);
    check(ElementwiseFunction.EQUAL, 1, -0.0, 0.0);
    check(ElementwiseFunction.EQUAL, 0, Double.NaN, Double.NaN);
    check(ElementwiseFunction.NOT_EQUAL, 1, Double.NaN, Double.NaN);
    check(ElementwiseFunction.NOT_EQUAL, 0, 1, 1);
  }

  @Test
  void extremes_order_zeros_and_keep_NaN() {
    check(ElementwiseFunction.MAXIMUM, 0.0, -0.0, 0.0);
    check(ElementwiseFunction.MINIMUM, -0.0, 0.0, -0.0);
    check(ElementwiseFunction.MAXIMUM, Double.NaN, Double.NaN, INFINITY);
    check(ElementwiseFunction.MINIMUM, Double.NaN, -INFINITY, Double.NaN);
    check(ElementwiseFunction.CLAMP, 2, 5, -1, 2);
    check(ElementwiseFunction.CLAMP, -1, -INFINITY, -1, 2);
    check(ElementwiseFunction.CLAMP, Double.NaN, Double.NaN, -1, 2);
  }

  @Test
  void angles_at_the_ends_of_their_ranges_are_multiples_of_pi_rounded() {
    for (FloatFormat format : FloatFormat.values()) {
      double half = format.round(Math.PI / 2);
      double pi = format.round(Math.PI);
      assertEquals(half, ElementwiseFunction.ASIN.program(format).evaluate(1));
      assertEquals(-half, ElementwiseFunction.ASIN.program(format).evaluate(-1));
      assertEquals(half, ElementwiseFunction.ACOS.program(format).evaluate(0));
      assertEquals(pi, ElementwiseFunction.ACOS.program(format).evaluate(-1));
      assertEquals(half, ElementwiseFunction.ATAN.program(format).evaluate(INFINITY));
      assertEquals(-half, ElementwiseFunction.ATAN.program(format).evaluate(-INFINITY));
      assertEquals(format.round(Math.PI / 4), ElementwiseFunction.ATAN.program(format).evaluate(1));
    }
  }

  @Test
  void angles_of_points_have_the_special_values_of_C() {
    double[] values = {0.0, -0.0, 1, -1, INFINITY, -INFINITY, Double.NaN};
    for (FloatFormat format : FloatFormat.values()) {
      for (double y : values) {
        for (double x : values) {
          assertEquals(
              format.round(StrictMath.atan2(y, x)),
              ElementwiseFunction.ATAN2.program(format).evaluate(y, x),
              y + ", " + x);
        }
      }
    }
  }

  @Test
  void distances_are_infinite_if_a_coordinate_is_and_do_not_overflow_before() {
    check(ElementwiseFunction.HYPOT, INFINITY, INFINITY, Double.NaN);
    check(ElementwiseFunction.HYPOT, INFINITY, Double.NaN, -INFINITY);
    check(ElementwiseFunction.HYPOT, Double.NaN, Double.NaN, 1);
    check(ElementwiseFunction.HYPOT, 0, -0.0, -0.0);
    check(ElementwiseFunction.HYPOT, 5 * 0x1p120, 3 * 0x1p120, -4 * 0x1p120);
    check(ElementwiseFunction.HYPOT, 5 * 0x1p-149, -3 * 0x1p-149, 4 * 0x1p-149);
    assertEquals(5 * 0x1p1020, ScalarDoubleLoops.hypot(3 * 0x1p1020, 4 * 0x1p1020));
    assertEquals(5 * 0x1p-1074, ScalarDoubleLoops.hypot(3 * 0x1p-1074, 4 * 0x1p-1074));
  }

  @Test
  void polygammas_at_their_poles_are_infinite_where_both_sides_agree() {
    check(ElementwiseFunction.POLYGAMMA, -INFINITY, 0, 0.0);
    check(ElementwiseFunction.POLYGAMMA, INFINITY, 0, -0.0);
    check(ElementwiseFunction.POLYGAMMA, Double.NaN, 0, -3);
    check(ElementwiseFunction.POLYGAMMA, INFINITY, 0, INFINITY);
    check(ElementwiseFunction.POLYGAMMA, Double.NaN, 0, -INFINITY);
    check(ElementwiseFunction.POLYGAMMA, INFINITY, 1, 0.0);
    check(ElementwiseFunction.POLYGAMMA, INFINITY, 1, -0.0);
    check(ElementwiseFunction.POLYGAMMA, INFINITY, 1, -3);
    check(ElementwiseFunction.POLYGAMMA, 0.0, 1, INFINITY);
    check(ElementwiseFunction.POLYGAMMA, -INFINITY, 2, 0.0);
    check(ElementwiseFunction.POLYGAMMA, INFINITY, 2, -0.0);
    check(ElementwiseFunction.POLYGAMMA, Double.NaN, 2, -3);
    check(ElementwiseFunction.POLYGAMMA, -0.0, 2, INFINITY);
    for (double order : new double[] {-1, 0.5, 10_001, Double.NaN, INFINITY}) {
      check(ElementwiseFunction.POLYGAMMA, Double.NaN, order, 1.5);
    }
    check(ElementwiseFunction.POLYGAMMA, Double.NaN, 1, Double.NaN);
  }

  @Test
  void a_zero_cotangent_stays_zero_whatever_the_derivative() {
    check(ElementwiseFunction.CHAIN, 0, Double.NaN, 0.0);
    check(ElementwiseFunction.CHAIN, 0, INFINITY, 0.0);
    check(ElementwiseFunction.CHAIN, 0, -3, -0.0);
    check(ElementwiseFunction.CHAIN, -6, -3, 2);
    check(ElementwiseFunction.CHAIN, Double.NaN, 3, Double.NaN);
  }

  @Test
  void selection_takes_one_side_untouched() {
    check(ElementwiseFunction.SELECT, 2, 1, 2, Double.NaN);
    check(ElementwiseFunction.SELECT, 3, 0.0, Double.NaN, 3);
    check(ElementwiseFunction.SELECT, 3, -0.0, Double.NaN, 3);
    check(ElementwiseFunction.SELECT, 2, Double.NaN, 2, 3);
  }

  /// Against `StrictMath.pow`, but for the cases in which IEEE 754 differs: 1^y and (−1)^±∞ are 1.
  @Test
  void powers_have_the_special_values_of_IEEE_754() {
    double[] values = {
      0.0,
      -0.0,
      1,
      -1,
      2,
      -2,
      0.5,
      -0.5,
      3,
      -3,
      1.5,
      -1.5,
      0x1p23,
      0x1.000002p23,
      -0x1.000002p24,
      0x1p24,
      0x1.fffffep23,
      0x1p-126,
      -0x1p-149,
      0x1.fffffep127,
      -0x1.fffffep127,
      INFINITY,
      -INFINITY,
      Double.NaN
    };
    for (double x : values) {
      for (double y : values) {
        boolean one = x == 1 || (x == -1 && Double.isInfinite(y));
        double wanted = one ? 1 : StrictMath.pow(x, y);
        double got = ScalarDoubleLoops.power(x, y);
        String what = x + "^" + y;
        assertEquals(wanted, got, Double.isFinite(wanted) ? Math.ulp(wanted) : 0, what);
        assertEquals(Math.signum(1 / wanted), Math.signum(1 / got), what);
        float single = ScalarFloatLoops.power((float) x, (float) y);
        float nearest = (float) wanted;
        assertEquals(nearest, single, Float.isFinite(nearest) ? Math.ulp(nearest) : 0, what);
        assertEquals(Math.signum(1 / nearest), Math.signum(1 / single), what);
      }
    }
    double odd = 9007199254740991.0;
    assertEquals(-INFINITY, ScalarDoubleLoops.power(-2, odd));
    assertEquals(INFINITY, ScalarDoubleLoops.power(-2, odd - 1));
    assertEquals(Double.NaN, ScalarDoubleLoops.power(-2, 4503599627370495.5));
  }

  @Test
  void a_NaN_stays_one_whatever_its_origin_and_payload() {
    // The low bits of a payload reach exponents that are computed from bits.
    for (int bits : new int[] {0x7fc00000, 0xffc12345, 0x7f800001, 0xffffffff, 0x7fc00fff}) {
      float odd = Float.intBitsToFloat(bits);
      double wide = Double.longBitsToDouble(0x7ff8000000000000L | bits);
      for (ElementwiseFunction f : ElementwiseFunction.values()) {
        if (f.arity() == 1 && f != ElementwiseFunction.STEP) {
          float[] y = new float[1];
          new ScalarElementwiseLoops().apply(f, new float[] {odd}, 0, 1, y, 0, 1);
          assertTrue(Float.isNaN(y[0]), () -> f + " of NaN is " + y[0]);
          double[] z = new double[1];
          new ScalarElementwiseLoops().apply(f, new double[] {wide}, 0, 1, z, 0, 1);
          assertTrue(Double.isNaN(z[0]), () -> f + " of NaN is " + z[0]);
        }
      }
    }
    assertTrue(
        Float.isNaN(ScalarFloatLoops.subtract(Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY)));
    assertTrue(Float.isNaN(ScalarFloatLoops.log(-1)));
  }

  @Test
  void tails_keep_their_relative_accuracy() {
    assertEquals(1e-20, ScalarDoubleLoops.expm1(1e-20));
    assertEquals(1e-20, ScalarDoubleLoops.log1p(1e-20));
    assertEquals(StrictMath.exp(-50), ScalarDoubleLoops.sigmoid(-50), 1e-37);
    assertEquals(StrictMath.exp(-50), ScalarDoubleLoops.softplus(-50), 1e-37);
    // Φ(−10), Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.2
    assertEquals(7.61985e-24, ScalarDoubleLoops.normalCumulative(-10), 1e-29);
    assertEquals(7.61985e-23f, -ScalarFloatLoops.gelu(-10), 1e-28f);
    assertEquals(1e-20, ScalarDoubleLoops.asinh(1e-20));
    assertEquals(1e-20, ScalarDoubleLoops.atanh(1e-20));
    assertEquals(1e-20, ScalarDoubleLoops.sinh(1e-20));
    assertEquals(1e-20, ScalarDoubleLoops.asin(1e-20));
    assertEquals(1e-20, ScalarDoubleLoops.tan(1e-20));
  }
}
