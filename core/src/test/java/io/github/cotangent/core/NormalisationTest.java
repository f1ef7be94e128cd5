package io.github.cotangent.core;

import static io.github.cotangent.core.ElementType.FLOAT32;
import static io.github.cotangent.core.ElementType.FLOAT64;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/// The bugs of other people's normalisation layers, each as a test, and errors against an exact
/// reference.
class NormalisationTest {
  private static final int N = 300;
  private static final double FLOAT32_BOUND = 5e-7;
  private static final double FLOAT64_BOUND = 1e-12;
  private static final double[] OFFSETS = {0, 1, 1e3, 1e4, 1e6, 1e8};
  private static final double[] DEVIATIONS = {1e-3, 1e-2, 1e-1, 1};

  private final Kernels kernels = Engine.current().kernels();

  private static double[] normals(int n, long seed) {
    return RandomKey.of(seed).normal(FLOAT64, Shape.of(n)).toDoubleArray();
  }

  /// Three columns that differ in scale, or, transposed, three rows.
  private static Tensor columns(ElementType type, IntToDoubleFunction value) {
    double[] x = new double[3 * N];
    for (int i = 0; i < N; i++) {
      for (int c = 0; c < 3; c++) {
        x[3 * i + c] = value.applyAsDouble(i) * (c == 0 ? 1 : c == 1 ? -0.5 : 0.25);
      }
    }
    return ReductionOracle.rounded(type, x, Shape.of(N, 3));
  }

  /// Both ways through memory against the exact value, and the variance.
  private void checkNormalised(String what, Tensor x, double epsilon) {
    double bound = x.type() == FLOAT32 ? FLOAT32_BOUND : FLOAT64_BOUND;
    Tensor y = kernels.normalise(x, epsilon, 0);
    Tensor rows = kernels.copy(x.transpose());
    Tensor variance = kernels.variance(x, false, false, 0);
    Tensor fromRows = kernels.normalise(rows, epsilon, 1).transpose();
    for (int c = 0; c < 3; c++) {
      double[] own = x.select(1, c).toDoubleArray();
      ExactMoments exact = new ExactMoments(own);
      for (int i = 0; i < N; i++) {
        double expected = exact.normalised(i, epsilon);
        assertEquals(expected, y.get(i, c), bound, what + " column " + c);
        assertEquals(expected, fromRows.get(i, c), bound, what + " row " + c);
      }
      double wide = exact.variance.doubleValue();
      // Which may overflow or underflow where the normalised values do not.
      double v = x.type() == FLOAT32 ? (float) wide : wide;
      double relative = x.type() == FLOAT32 ? 1e-7 : 1e-12;
      assertEquals(v, variance.get(c), relative * v, what + " variance");
      assertTrue(variance.get(c) >= 0, what);
    }
  }

  @Test
  void n1_variance_survives_offsets() {
    double[] noise = normals(N, 1);
    for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
      for (double offset : OFFSETS) {
        for (double deviation : DEVIATIONS) {
          String what = type + " offset " + offset + " deviation " + deviation;
          checkNormalised(what, columns(type, i -> offset + deviation * noise[i]), 0);
          checkNormalised(what, columns(type, i -> offset + deviation * noise[i]), 1e-5);
        }
      }
    }
  }

  @Test
  void n2_layer_norm_of_40000_to_40003_is_finite_and_right() {
    Tensor x = Tensor.of(new float[] {40000, 40001, 40002, 40003}, 1, 4);
    double[] y = kernels.normalise(x, 0, 1).toDoubleArray();
    double r = 1 / Math.sqrt(1.25);
    assertEquals(-1.5 * r, y[0], FLOAT32_BOUND);
    assertEquals(-0.5 * r, y[1], FLOAT32_BOUND);
    assertEquals(0.5 * r, y[2], FLOAT32_BOUND);
    assertEquals(1.5 * r, y[3], FLOAT32_BOUND);
  }

  @Test
  void n3_constants_give_exactly_zero_and_finite_gradients() {
    for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
      for (double constant : new double[] {0, 0.1, 100, -3.3e9, 3.3e9, 1e30, 1e-30}) {
        for (double epsilon : new double[] {0, 1e-5, 0.25}) {
          Tensor x = kernels.copy(Tensor.full(type, constant, Shape.of(N, 3)));
          Tensor t = RandomKey.of(3).normal(type, x.shape());
          Tensor y = kernels.normalise(x, epsilon, 0);
          assertTrue(
              y.hasSameBits(Tensor.zeros(type, x.shape())), constant + " epsilon " + epsilon);
          Tensor rows = kernels.normalise(kernels.copy(x.transpose()), epsilon, 1);
          assertTrue(rows.hasSameBits(Tensor.zeros(type, rows.shape())), constant + " rows");
          double[] z = kernels.normaliseJacobian(t, x, y, epsilon, 0).toDoubleArray();
          assertTrue(Arrays.stream(z).allMatch(Double::isFinite), constant + " gradient");
          if (epsilon == 0) {
            assertTrue(Arrays.stream(z).allMatch(v -> v == 0), constant + " gradient of 0");
          }
          assertTrue(
              kernels.variance(x, false, false).hasSameBits(Tensor.zeros(type, Shape.SCALAR)));
          assertEquals(x.get(0, 0), kernels.moments(x, false).mean().item(), constant + " mean");
        }
      }
    }
  }

  @Test
  void n4_mean_stays_in_double() {
    double[] noise = normals(N, 4);
    checkNormalised("mean 1000", columns(FLOAT32, i -> 1000 + 0.01 * noise[i]), 1e-5);
    checkNormalised("mean 1e6", columns(FLOAT32, i -> 1e6 + noise[i]), 1e-5);
    checkNormalised("mean 1e6, 0.1", columns(FLOAT32, i -> 1e6 + 0.1 * noise[i]), 0);
  }

  @Test
  void n5_squares_neither_overflow_nor_underflow() {
    double[] noise = normals(N, 5);
    for (double scale : new double[] {1e-30, 1e30, 1e-37, 1e37}) {
      checkNormalised("float " + scale, columns(FLOAT32, i -> scale * noise[i]), 0);
    }
    for (double scale : new double[] {1e-30, 1e30, 1e-160, 1e160, 1e-300, 1e300, 4e307}) {
      checkNormalised("double " + scale, columns(FLOAT64, i -> scale * noise[i]), 0);
    }
  }

  @Test
  void n5_powers_of_two_change_no_bit() {
    double[] noise = normals(N, 6);
    Tensor x = columns(FLOAT64, i -> noise[i] + 0.3);
    Tensor t = RandomKey.of(7).normal(FLOAT64, x.shape());
    Tensor y = kernels.normalise(x, 0, 0);
    Tensor z = kernels.normaliseJacobian(t, x, y, 0, 0);
    Moments moments = kernels.moments(x, false, 0);
    for (int power : new int[] {-1000, -600, -460, -3, 5, 499, 520, 1000}) {
      Tensor scaled = times(x, Math.scalb(1.0, power));
      assertTrue(y.hasSameBits(kernels.normalise(scaled, 0, 0)), "2^" + power);
      Tensor jacobian = kernels.normaliseJacobian(t, scaled, y, 0, 0);
      assertTrue(z.hasSameBits(times(jacobian, Math.scalb(1.0, power))), "J at 2^" + power);
      Moments own = kernels.moments(scaled, false, 0);
      assertTrue(times(moments.mean(), Math.scalb(1.0, power)).hasSameBits(own.mean()));
      if (Math.abs(power) < 500) {
        assertTrue(
            times(moments.variance(), Math.scalb(1.0, 2 * power)).hasSameBits(own.variance()));
      }
    }
  }

  private Tensor times(Tensor x, double factor) {
    return kernels.apply(ElementwiseFunction.MULTIPLY, x, Tensor.full(x.type(), factor, x.shape()));
  }

  @Test
  void s8_torture() {
    double[] noise = normals(N, 8);
    IntToDoubleFunction[] distributions = {
      i -> noise[i],
      i -> 3.3e9 + 300 * (i % 7),
      i -> 1000 + 0.01 * noise[i],
      i -> 1e30 * noise[i],
      i -> 1e-30 * noise[i],
      i -> i == 0 ? 1e8 : noise[i],
      i -> i == N - 1 ? 1e8 : 1,
      i -> (i % 2 == 0 ? 1e20 : -1e20) + 1e13 * noise[i],
      i -> i % 97 == 3 ? 1e-3 * noise[i] : 0,
    };
    for (int d = 0; d < distributions.length; d++) {
      checkNormalised("distribution " + d, columns(FLOAT32, distributions[d]), 0);
      checkNormalised("distribution " + d, columns(FLOAT64, distributions[d]), 0);
    }
  }

  @Test
  void jacobian_is_that_of_the_formula() {
    double[] noise = normals(N, 9);
    for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
      Tensor x = columns(type, i -> 5 + noise[i]);
      Tensor t = RandomKey.of(10).normal(type, x.shape());
      Tensor y = kernels.normalise(x, 0.25, 0);
      Tensor z = kernels.normaliseJacobian(t, x, y, 0.25, 0);
      for (int c = 0; c < 3; c++) {
        ExactMoments exact = new ExactMoments(x.select(1, c).toDoubleArray());
        double r = 1 / Math.sqrt(exact.variance.doubleValue() + 0.25);
        double[] ts = t.select(1, c).toDoubleArray();
        double a = Arrays.stream(ts).sum() / N;
        double b = 0;
        for (int i = 0; i < N; i++) {
          b += ts[i] * exact.normalised(i, 0.25) / N;
        }
        for (int i = 0; i < N; i++) {
          double expected = r * (ts[i] - a - exact.normalised(i, 0.25) * b);
          assertEquals(expected, z.get(i, c), type == FLOAT32 ? 5e-7 : 1e-13);
        }
      }
    }
  }

  @Test
  void n13_one_element_has_distance_zero_and_no_unbiased_variance() {
    Tensor x = Tensor.of(new float[] {3, 4}, 1, 2);
    assertTrue(kernels.normalise(x, 1e-5, 0).hasSameBits(Tensor.zeros(FLOAT32, Shape.of(1, 2))));
    var error =
        assertThrows(IllegalArgumentException.class, () -> kernels.variance(x, false, true, 0));
    assertEquals(
        """
        variance: groups of 1 element have no unbiased variance
          operand [1, 2] float32
          help: use at least 2 elements, or the biased variance\
        """,
        error.getMessage());
  }

  @Test
  void n14_an_empty_batch_has_a_normalisation_but_no_moments() {
    Tensor x = Tensor.zeros(FLOAT32, Shape.of(0, 2));
    assertEquals(Shape.of(0, 2), kernels.normalise(x, 1e-5, 0).shape());
    assertEquals(Shape.of(0, 2), kernels.normaliseJacobian(x, x, x, 1e-5, 0).shape());
    var error = assertThrows(IllegalArgumentException.class, () -> kernels.moments(x, false, 0));
    assertEquals(
        """
        moments: no elements to take a variance of along axes [0]
          operand [0, 2] float32\
        """,
        error.getMessage());
  }

  @Test
  void infinities_and_nan_spoil_their_group_only() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
        Tensor x = ReductionOracle.rounded(type, new double[] {1, bad, 2, 5, 4, 7}, Shape.of(3, 2));
        double[] y = kernels.normalise(x, 1e-5, 0).toDoubleArray();
        assertTrue(Double.isNaN(y[1]) && Double.isNaN(y[3]) && Double.isNaN(y[5]));
        assertTrue(Double.isFinite(y[0]) && Double.isFinite(y[2]) && Double.isFinite(y[4]));
      }
    }
  }

  @Test
  void epsilon_must_be_finite_and_not_negative() {
    Tensor x = Tensor.of(new float[] {3, 4}, 1, 2);
    for (double epsilon : new double[] {-1e-5, Double.NaN, Double.POSITIVE_INFINITY}) {
      var error =
          assertThrows(IllegalArgumentException.class, () -> kernels.normalise(x, epsilon, 0));
      assertEquals(
          "normalise: epsilon must be finite and not negative, got "
              + epsilon
              + "\n  operand [1, 2] float32",
          error.getMessage());
    }
  }

  @Test
  void operands_of_the_jacobian_have_one_shape() {
    Tensor x = Tensor.zeros(FLOAT32, Shape.of(4, 2));
    Tensor t = Tensor.zeros(FLOAT32, Shape.of(2, 4));
    var error =
        assertThrows(
            ShapeMismatchException.class, () -> kernels.normaliseJacobian(t, x, x, 1e-5, 0));
    assertTrue(error.getMessage().startsWith("normaliseJacobian: shapes differ"));
  }

  @Test
  void results_lie_in_memory_as_the_operand() {
    Tensor x = RandomKey.of(11).normal(FLOAT32, Shape.of(2, 5, 6, 3)).permute(0, 3, 1, 2);
    Tensor y = kernels.normalise(x, 1e-5, 0, 2, 3);
    assertEquals(Arrays.toString(x.strides()), Arrays.toString(y.strides()));
  }

  @Test
  void what_is_kept_serves_constants_infinities_and_nan() {
    double[][] rows = {
      {3, 3, 3, 3},
      {0, 0, 0, 0},
      {1, Double.NaN, 2, 3},
      {1, Double.POSITIVE_INFINITY, 2, 3},
      {1e300, -1e300, 2, 3},
      {1e-300, 2e-300, 0, 0},
      {1, 2, 3, 5},
    };
    double[] values = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
      Tensor x = ReductionOracle.rounded(type, values, Shape.of(rows.length, 4));
      Tensor t = RandomKey.of(12).normal(type, x.shape());
      for (double epsilon : new double[] {0, 1e-5, 0.25}) {
        for (int axis = 0; axis < 2; axis++) {
          Tensor squares = kernels.copy(Tensor.full(FLOAT64, 7, x.shape().reduced(true, axis)));
          Tensor y = kernels.normalise(x, epsilon, axis);
          assertTrue(
              y.hasSameBits(
                  kernels.normaliseKeeping(new GroupSums(squares, null), x, epsilon, axis)));
          assertTrue(
              kernels
                  .normaliseJacobian(t, x, y, epsilon, axis)
                  .hasSameBits(kernels.normaliseJacobianKept(squares, t, x, y, epsilon, axis)));
          assertTrue(
              kernels
                  .variance(x, false, true, axis)
                  .hasSameBits(kernels.varianceKept(squares, x, false, true, axis)));
        }
      }
    }
  }

  @Test
  void places_for_squares_are_checked() {
    Tensor x = Tensor.zeros(FLOAT32, Shape.of(4, 2));
    assertEquals(
        """
        normalise: squares are kept as float64 but the place for them is [4] float32\
        """,
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    kernels.normaliseKeeping(
                        new GroupSums(Tensor.zeros(FLOAT32, Shape.of(4)), null), x, 0, 1))
            .getMessage());
    assertEquals(
        """
        variance: the groups are [4] but the place for their squares is [2] float64
          operand [4, 2] float32\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.varianceKept(Tensor.zeros(FLOAT64, Shape.of(2)), x, false, false, 1))
            .getMessage());
  }
}
