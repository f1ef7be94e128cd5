package io.github.cotangent.core;

import static io.github.cotangent.core.ElementType.BOOL;
import static io.github.cotangent.core.ElementType.FLOAT32;
import static io.github.cotangent.core.ElementType.FLOAT64;
import static io.github.cotangent.core.ElementType.INT64;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionsTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  private final Kernels kernels = Engine.current().kernels();

  @Test
  void a5_every_subset_of_axes_of_every_rank() {
    int[] extents = {2, 3, 1, 4};
    for (int rank = 0; rank <= extents.length; rank++) {
      Shape shape = Shape.of(Arrays.copyOf(extents, rank));
      Tensor x = Tensor.ones(FLOAT32, shape);
      for (int subset = 0; subset < 1 << rank; subset++) {
        if (subset == 0 && rank > 0) {
          continue; // no axes are all axes
        }
        int bits = subset;
        int[] axes = IntStream.range(0, rank).filter(a -> (bits >> a & 1) == 1).toArray();
        int n = Arrays.stream(axes).map(shape::extent).reduce(1, (a, b) -> a * b);
        int[] negative = Arrays.stream(axes).map(a -> a - shape.rank()).toArray();
        for (boolean keep : new boolean[] {true, false}) {
          Tensor sum = kernels.sum(x, keep, axes);
          assertEquals(shape.reduced(keep, axes), sum.shape());
          assertEquals(keep ? rank : rank - axes.length, sum.rank());
          assertTrue(sum.hasSameBits(Tensor.full(FLOAT32, n, sum.shape())));
          assertTrue(sum.hasSameBits(kernels.sum(x, keep, negative)));
          assertTrue(kernels.mean(x, keep, axes).hasSameBits(Tensor.ones(FLOAT32, sum.shape())));
          assertEquals(sum.shape(), kernels.maximum(x, keep, axes).shape());
          assertEquals(sum.shape(), kernels.variance(x, keep, false, axes).shape());
          assertEquals(sum.shape(), kernels.logSumExp(x, keep, axes).shape());
        }
      }
    }
  }

  @Test
  void a18_ones_between_large_numbers_of_both_signs() {
    for (int n : new int[] {10, 4096, 100_000, 300_000}) {
      float[] x = new float[n];
      Arrays.fill(x, 1);
      x[0] = 1e8f;
      x[n - 1] = -1e8f;
      assertEquals(n - 2, kernels.sum(Tensor.of(x), false).item());
      assertEquals(
          n - 2, kernels.sum(Tensor.of(x).reshape(n, 1).expand(Shape.of(n, 2)), false, 0).get(1));
    }
  }

  @Test
  void a18_more_ones_than_a_float_counts() {
    int n = (1 << 24) + (1 << 20) + 1;
    double sum = kernels.sum(Tensor.ones(FLOAT32, Shape.of(n)), false).item();
    assertEquals((float) n, sum);
    assertEquals(1, kernels.mean(Tensor.ones(FLOAT32, Shape.of(n)), false).item());
  }

  @Test
  void sums_are_of_class_r() {
    for (int n : new int[] {1, 3, 16, 100, 4097, 30_000}) {
      double[] x = RandomKey.of(n).normal(FLOAT64, Shape.of(n)).toDoubleArray();
      for (int i = 0; i < n; i++) {
        x[i] *= Math.scalb(1.0, i % 40);
      }
      BigDecimal exact = ExactMoments.sum(x);
      double bound = ExactMoments.gamma(n - 1) * ExactMoments.sumOfMagnitudes(x);
      double sum = kernels.sum(Tensor.of(x, n), false).item();
      double error = new BigDecimal(sum).subtract(exact).abs().doubleValue();
      assertTrue(error <= bound, n + ": " + error + " > " + bound);
      Tensor narrow = Tensor.of(x, n).to(FLOAT32);
      BigDecimal exactNarrow = ExactMoments.sum(narrow.toDoubleArray());
      float result = kernels.sum(narrow, false).toFloatArray()[0];
      double narrowError = new BigDecimal(result).subtract(exactNarrow).abs().doubleValue();
      double half = Math.ulp(result) / 2;
      assertTrue(narrowError <= half + bound * 1.01, n + ": " + narrowError + " > " + half);
    }
  }

  @Test
  void no_terms() {
    Tensor x = Tensor.zeros(FLOAT64, Shape.of(0, 2));
    Tensor none = Tensor.zeros(BOOL, Shape.of(0));
    assertArrayEquals(new double[] {0, 0}, kernels.sum(x, false, 0).toDoubleArray());
    assertArrayEquals(new double[] {1, 1}, kernels.product(x, false, 0).toDoubleArray());
    assertEquals(Shape.of(0), kernels.sum(x, false, 1).shape());
    assertEquals(Shape.of(0), kernels.mean(x, false, 1).shape());
    assertEquals(Shape.of(0), kernels.maximum(x, false, 1).shape());
    assertEquals(Shape.of(0), kernels.argMax(x, 1).shape());
    assertArrayEquals(new double[] {0, 0}, kernels.norm(x, false, 0).toDoubleArray());
    assertArrayEquals(new double[] {-INF, -INF}, kernels.logSumExp(x, false, 0).toDoubleArray());
    assertEquals(0, kernels.any(none, false).item());
    assertEquals(1, kernels.all(none, false).item());
    assertEquals(0, kernels.countNonZero(none, false).item());
    assertEquals(
        """
        maximum: no elements to take a maximum of along axes [0]
          operand [0, 2] float64\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.maximum(x, false, 0))
            .getMessage());
    assertEquals(
        """
        mean: no elements to take a mean of along all axes
          operand [0, 2] float64\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.mean(x, false)).getMessage());
    assertEquals(
        """
        argMin: no elements to take a minimum of along axes [0]
          operand [0, 2] float64\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.argMin(x, 0)).getMessage());
  }

  @Test
  void zero_sums_are_positive_and_infinities_carry() {
    Tensor x = Tensor.of(new double[] {-0.0, -0.0}, 2);
    assertTrue(kernels.sum(x, false).hasSameBits(Tensor.scalar(FLOAT64, 0)));
    assertEquals(
        INF, kernels.sum(Tensor.of(new float[] {1, Float.POSITIVE_INFINITY}), false).item());
    assertTrue(Double.isNaN(kernels.sum(Tensor.of(new double[] {INF, -INF}), false).item()));
    assertEquals(INF, kernels.sum(Tensor.of(new float[] {3e38f, 3e38f}), false).item());
  }

  @Test
  void extremes_propagate_nan_and_order_zeros() {
    for (Engine engine : Layouts.engines()) {
      try (engine) {
        checkExtremes(engine.kernels());
      }
    }
  }

  private static void checkExtremes(Kernels kernels) {
    for (int n : new int[] {3, 40, 200}) {
      for (int at : new int[] {0, 1, n - 1}) {
        double[] x = new double[n];
        x[at] = Double.NaN;
        assertTrue(Double.isNaN(kernels.maximum(Tensor.of(x, n), false).item()));
        assertTrue(Double.isNaN(kernels.minimum(Tensor.of(x, n).to(FLOAT32), false).item()));
        Arrays.fill(x, -0.0);
        assertTrue(
            kernels.maximum(Tensor.of(x, n), false).hasSameBits(Tensor.scalar(FLOAT64, -0.0)));
        x[at] = 0;
        assertTrue(kernels.maximum(Tensor.of(x, n), false).hasSameBits(Tensor.scalar(FLOAT64, 0)));
        assertTrue(
            kernels.minimum(Tensor.of(x, n), false).hasSameBits(Tensor.scalar(FLOAT64, -0.0)));
      }
    }
    Tensor whole = Tensor.of(new long[] {3, -7, 5, 5}, 2, 2);
    assertArrayEquals(new long[] {5, 5}, kernels.maximum(whole, false, 0).toLongArray());
    assertEquals(-7, kernels.minimum(whole, false).item());
  }

  @Test
  void arg_max_takes_the_first_of_ties_and_the_first_nan() {
    Tensor x =
        Tensor.of(
            new double[] {
              1, 3, 3, 2, -0.0, 0, 0, -1, 5, Double.NaN, 9, Double.NaN, -INF, -INF, -INF, -INF
            },
            4,
            4);
    assertArrayEquals(new long[] {1, 0, 1, 0}, kernels.argMax(x, 1).toLongArray());
    assertArrayEquals(new long[] {1, 0, 1, 0}, kernels.argMax(x.to(FLOAT32), -1).toLongArray());
    assertArrayEquals(new long[] {0, 3, 1, 0}, kernels.argMin(x, 1).toLongArray());
    assertArrayEquals(
        new long[] {2, 2, 2, 2},
        kernels.argMax(x.slice(1, 0, 1).expand(Shape.of(4, 4)), 0).toLongArray());
    assertEquals(INT64, kernels.argMax(x, 0).type());
    assertArrayEquals(
        new long[] {1, 0},
        kernels.argMax(Tensor.of(new long[] {1, 4, 4, 4}, 2, 2), 1).toLongArray());
  }

  @Test
  void norms_neither_overflow_nor_vanish() {
    double tiny = Double.MIN_VALUE;
    for (Engine engine : Layouts.engines()) {
      try (engine) {
        Kernels own = engine.kernels();
        assertEquals(5e200, own.norm(Tensor.of(new double[] {3e200, -4e200}), false).item(), 1e186);
        assertEquals(
            5 * tiny, own.norm(Tensor.of(new double[] {3 * tiny, 4 * tiny}), false).item());
        assertEquals(5e30f, own.norm(Tensor.of(new float[] {3e30f, 4e30f}), false).item());
        assertEquals(0, own.norm(Tensor.of(new double[] {0, -0.0}), false).item());
        assertEquals(INF, own.norm(Tensor.of(new double[] {1, -INF}), false).item());
        assertEquals(
            INF, own.norm(Tensor.of(new float[] {1, Float.NEGATIVE_INFINITY}), false).item());
        Tensor poisoned = Tensor.of(new double[] {INF, Double.NaN, 1, 2}, 2, 2);
        double[] norms = own.norm(poisoned, false, 0).toDoubleArray();
        assertEquals(INF, norms[0]);
        assertTrue(Double.isNaN(norms[1]));
      }
    }
  }

  @Test
  void the_last_of_a_recurrence_without_terms_to_add_is_the_product() {
    double[] factors = {-0.5, 3, 1e200, 1e200, 1e-300, -0.0, 0, -2};
    for (int n = 1; n <= factors.length; n++) {
      double[] first = new double[n];
      Arrays.fill(first, -0.0);
      first[0] = factors[0];
      Tensor x = Tensor.of(Arrays.copyOf(factors, n), n);
      Tensor products = kernels.linearRecurrence(x, Tensor.of(first, n), 0);
      assertTrue(kernels.product(x, true).hasSameBits(products.slice(0, n - 1, n)), n + " factors");
    }
    assertEquals(
        Shape.of(3, 0),
        kernels
            .linearRecurrence(
                Tensor.ones(FLOAT32, Shape.of(3, 0)), Tensor.ones(FLOAT32, Shape.of(3, 0)), 1)
            .shape());
  }

  @Test
  void the_first_factor_of_a_recurrence_is_not_used() {
    Tensor a = Tensor.of(new double[] {Double.NaN, 2}, 2);
    Tensor b = Tensor.of(new double[] {3, 1}, 2);
    assertArrayEquals(new double[] {3, 7}, kernels.linearRecurrence(a, b, 0).toDoubleArray());
  }

  @Test
  void masks() {
    Tensor x = Tensor.of(new boolean[] {true, false, false, false}, 2, 2);
    assertArrayEquals(new long[] {1, 0}, kernels.countNonZero(x, false, 0).toLongArray());
    assertArrayEquals(new boolean[] {true, false}, kernels.any(x, false, 1).toBooleanArray());
    assertArrayEquals(new boolean[] {false, false}, kernels.all(x, false, 1).toBooleanArray());
    assertEquals(
        2, kernels.countNonZero(Tensor.of(new float[] {0, -0f, Float.NaN, 4}), false).item());
    assertEquals(
        """
        any: the operand must be bool but is [2] float32
          help: x.to(BOOL)\
        """,
        assertThrows(
                IllegalArgumentException.class,
                () -> kernels.any(Tensor.of(new float[] {1, 2}), false))
            .getMessage());
    assertEquals(
        """
        sum: the operand must hold numbers but is [2, 2] bool
          help: countNonZero counts what is true\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.sum(x, false)).getMessage());
  }

  @Test
  void whole_numbers_wrap() {
    Tensor x = Tensor.of(new long[] {Long.MAX_VALUE, 2, 3, 4}, 2, 2);
    assertArrayEquals(new long[] {Long.MIN_VALUE + 2, 6}, kernels.sum(x, false, 0).toLongArray());
    assertArrayEquals(new long[] {-2, 12}, kernels.product(x, false, 1).toLongArray());
  }

  @Test
  void a_prefix_sum_is_rounded_once() {
    float[] x = new float[1000];
    Arrays.fill(x, 0.1f);
    float[] y = kernels.cumulativeSum(Tensor.of(x), 0).toFloatArray();
    for (int i = 0; i < y.length; i++) {
      assertEquals((float) ((i + 1) * (double) 0.1f), y[i]);
    }
  }
}
