package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What reductions give where they have no derivative, or where a division would spoil it.
class ReductionsAtTiesAndZerosTest {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  private static Map<String, BiFunction<Variable, int[], Variable>> reductions() {
    Map<String, BiFunction<Variable, int[], Variable>> all = new LinkedHashMap<>();
    all.put("sum", Variable::sum);
    all.put("mean", Variable::mean);
    all.put("product", Variable::product);
    all.put("maximum", Variable::maximum);
    all.put("minimum", Variable::minimum);
    all.put("variance", (x, axes) -> x.variance(false, axes));
    all.put("standard deviation", (x, axes) -> x.standardDeviation(false, axes));
    all.put("log sum exp", Variable::logSumExp);
    all.put("1-norm", (x, axes) -> x.norm(1, axes));
    all.put("2-norm", (x, axes) -> x.norm(2, axes));
    all.put("3-norm", (x, axes) -> x.norm(3, axes));
    all.put("largest magnitude", (x, axes) -> x.norm(INF, axes));
    return all;
  }

  private static Map<String, BiFunction<Variable, int[], Variable>> keeping() {
    Map<String, BiFunction<Variable, int[], Variable>> all = new LinkedHashMap<>();
    all.put("sum", Variable::sumKeeping);
    all.put("mean", Variable::meanKeeping);
    all.put("product", Variable::productKeeping);
    all.put("maximum", Variable::maximumKeeping);
    all.put("minimum", Variable::minimumKeeping);
    all.put("variance", (x, axes) -> x.varianceKeeping(false, axes));
    all.put("standard deviation", (x, axes) -> x.standardDeviationKeeping(false, axes));
    all.put("log sum exp", Variable::logSumExpKeeping);
    all.put("1-norm", (x, axes) -> x.normKeeping(1, axes));
    all.put("2-norm", (x, axes) -> x.normKeeping(2, axes));
    all.put("3-norm", (x, axes) -> x.normKeeping(3, axes));
    all.put("largest magnitude", (x, axes) -> x.normKeeping(INF, axes));
    return all;
  }

  @Test
  void a5_every_subset_of_axes_of_every_rank_with_and_without_keeping_them() {
    int[] extents = {2, 3, 1, 2};
    for (int rank = 0; rank <= extents.length; rank++) {
      Shape shape = Shape.of(Arrays.copyOf(extents, rank));
      Variable x = Variable.of(RandomKey.of(rank).normal(ElementType.FLOAT64, shape));
      for (int subset = 0; subset < 1 << rank; subset++) {
        int bits = subset;
        int[] axes = IntStream.range(0, rank).filter(axis -> (bits >> axis & 1) == 1).toArray();
        int[] negative = Arrays.stream(axes).map(axis -> axis - shape.rank()).toArray();
        reductions()
            .forEach(
                (name, reduction) -> {
                  String what = name + " of " + shape + " over " + Arrays.toString(axes);
                  Variable y = reduction.apply(x, axes);
                  Variable kept = keeping().get(name).apply(x, negative);
                  assertEquals(shape.reduced(false, axes), y.shape(), what);
                  assertEquals(shape.reduced(true, axes), kept.shape(), what);
                  assertTrue(y.reshape(kept.shape()).value().hasSameBits(kept.value()), what);
                  for (Variable value : List.of(y, kept)) {
                    Tensor gradient = Gradients.gradient(value.square().sum(), List.of(x)).get(0);
                    assertEquals(shape, gradient.shape(), what);
                  }
                });
      }
    }
  }

  // ---- ties -----------------------------------------------------------------------------------

  @Test
  void a8_tied_elements_share_the_derivative_and_the_shares_sum_to_1() {
    Tensor x = Tensor.of(new double[] {3, 1, 3, 3, -0.0, 0, 0, -1, 2, 5, 5, 1}, 3, 4);
    double third = 1 / 3.0;
    assertDerivatives(
        x,
        v -> v.maximum(1),
        new double[] {third, 0, third, third, third, third, third, 0, 0, 0.5, 0.5, 0});
    assertDerivatives(x, v -> v.minimum(1), new double[] {0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1});
    assertDerivatives(x, v -> v.maximum(), new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0});
    assertDerivatives(x, v -> v.norm(INF, 0), new double[] {1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0});
    for (UnaryOperator<Variable> extremum :
        List.<UnaryOperator<Variable>>of(
            v -> v.maximum(0), v -> v.minimum(0), Variable::maximum, Variable::minimum)) {
      Variable at = Variable.of(x);
      Variable y = extremum.apply(at);
      double sum = 0;
      for (double share : Gradients.gradient(y.sum(), List.of(at)).get(0).toDoubleArray()) {
        sum += share;
      }
      assertEquals(y.shape().size(), sum, 1e-14);
    }
  }

  /// The gradient of the sum, and that its derivative is 0.
  private static void assertDerivatives(
      Tensor at, UnaryOperator<Variable> f, double[] expectedGradient) {
    Variable x = Variable.of(at);
    Variable gradient = Gradients.recordedGradient(f.apply(x).sum(), List.of(x)).get(0);
    assertArrayEquals(expectedGradient, gradient.value().toDoubleArray(), 1e-15);
    Variable v = Variable.constant(RandomKey.of(1).normal(ElementType.FLOAT64, at.shape()));
    double[] zeros = new double[at.size()];
    assertArrayEquals(
        zeros, Gradients.pullback(gradient, v, List.of(x)).get(0).value().toDoubleArray());
    assertArrayEquals(
        zeros, Gradients.pushforward(gradient, List.of(x), List.of(v)).value().toDoubleArray());
  }

  @Test
  void a8_the_derivative_of_a_group_with_nan_is_0_and_of_infinities_shared() {
    Variable x =
        Variable.of(Tensor.of(new double[] {NAN, 1, NAN, INF, INF, 2, -INF, -INF, -INF}, 3, 3));
    assertArrayEquals(
        new double[] {0, 0, 0, 0.5, 0.5, 0, 1 / 3.0, 1 / 3.0, 1 / 3.0},
        Gradients.gradient(x.maximum(1).sum(), List.of(x)).get(0).toDoubleArray());
  }

  @Test
  void sorting_keeps_tied_elements_in_order_and_topk_takes_the_first_of_them() {
    Variable x = Variable.of(Tensor.of(new double[] {1, 3, 3, 2, 3, 1}, 2, 3));
    Variable weights = Variable.constant(Tensor.of(new double[] {10, 20, 30}));
    assertArrayEquals(
        new double[] {10, 20, 30, 20, 30, 10},
        Gradients.gradient(x.sort(1, false).times(weights).sum(), List.of(x))
            .get(0)
            .toDoubleArray());
    var best = x.topK(1, 1);
    assertArrayEquals(new long[] {1, 1}, best.indices().value().toLongArray());
    assertArrayEquals(
        new double[] {0, 1, 0, 0, 1, 0},
        Gradients.gradient(best.values().sum(), List.of(x)).get(0).toDoubleArray());
  }

  // ---- zeros ----------------------------------------------------------------------------------

  @Test
  void a10_norms_at_the_zero_vector_have_derivatives_0() {
    for (double p : new double[] {1, 1.5, 2, 3, INF}) {
      for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
        Tensor zeros = Tensor.zeros(type, Shape.of(2, 3));
        String what = p + "-norm of " + type;
        assertZeroToOrderThree(what, zeros, x -> x.norm(p, 1));
        assertZeroToOrderThree(what, zeros, x -> x.norm(p));
      }
    }
  }

  @Test
  void a10_the_standard_deviation_of_equal_elements_has_derivatives_0() {
    for (boolean unbiased : new boolean[] {false, true}) {
      for (double constant : new double[] {0, 0.1, 3.3e9}) {
        Tensor x = Tensor.full(ElementType.FLOAT64, constant, Shape.of(2, 3));
        assertZeroToOrderThree("constant " + constant, x, v -> v.standardDeviation(unbiased, 1));
      }
    }
  }

  private static void assertZeroToOrderThree(String what, Tensor at, UnaryOperator<Variable> f) {
    Variable x = Variable.of(at);
    Variable y = f.apply(x);
    assertZero(what, y);
    Variable v = Variable.constant(RandomKey.of(2).normal(at.type(), at.shape()));
    List<Variable> derivatives = List.of(y);
    for (int order = 1; order <= 3; order++) {
      List<Variable> next = new ArrayList<>();
      for (Variable derivative : derivatives) {
        next.add(Gradients.pushforward(derivative, List.of(x), List.of(v)));
        Variable w = Variable.constant(RandomKey.of(order).normal(at.type(), derivative.shape()));
        next.add(Gradients.pullback(derivative, w, List.of(x)).get(0));
      }
      for (Variable derivative : next) {
        assertZero(what + ", order " + order, derivative);
      }
      derivatives = next;
    }
  }

  private static void assertZero(String what, Variable value) {
    for (double element : value.value().toDoubleArray()) {
      assertTrue(element == 0, what + ": " + value);
    }
  }

  @Test
  void a10_a_component_that_is_0_has_no_nan() {
    Variable x = Variable.of(Tensor.of(new double[] {3, 0, -4}));
    for (double p : new double[] {1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, INF}) {
      Variable gradient = Gradients.recordedGradient(x.norm(p), List.of(x)).get(0);
      Variable v = Variable.constant(Tensor.of(new double[] {1, 2, -1}));
      Variable second = Gradients.pushforward(gradient, List.of(x), List.of(v));
      assertEquals(0, gradient.value().get(1), p + "-norm");
      for (double element : second.value().toDoubleArray()) {
        assertTrue(Double.isFinite(element), p + "-norm: " + second);
      }
      assertEquals(p == 2 ? 2 / 5.0 : 0, second.value().get(1), 1e-15, p + "-norm");
    }
    Variable gradient = Gradients.recordedGradient(x.norm(2), List.of(x)).get(0);
    assertArrayEquals(new double[] {0.6, 0, -0.8}, gradient.value().toDoubleArray(), 1e-16);
  }

  @Test
  void norms_of_vectors_whose_powers_overflow_or_vanish_are_right() {
    for (double scale : new double[] {1e-300, 1e-160, 1, 1e160, 1e300}) {
      for (double p : new double[] {1, 1.5, 2, 3, 40, INF}) {
        Variable x = Variable.of(Tensor.of(new double[] {3 * scale, -4 * scale}));
        double one = Math.pow(Math.pow(0.75, p) + 1, 1 / p) * 4;
        double expected = p == INF ? 4 : one;
        assertEquals(expected, x.norm(p).value().item() / scale, 1e-14, p + " at " + scale);
        double[] gradient = Gradients.gradient(x.norm(p), List.of(x)).get(0).toDoubleArray();
        double power = Math.pow(4 / expected, p - 1);
        assertEquals(p == INF ? -1 : -power, gradient[1], 1e-14, p + " at " + scale);
      }
    }
    Variable infinite = Variable.of(Tensor.of(new double[] {1, -INF}));
    for (double p : new double[] {1, 2, 3, INF}) {
      assertEquals(INF, infinite.norm(p).value().item(), p + "-norm");
    }
  }

  @Test
  void a_norm_with_p_below_1_is_refused() {
    Variable x = Variable.of(Tensor.of(new double[] {1, 2}));
    assertEquals(
        "Norm: p must be at least 1 and finite, got 0.5",
        assertThrows(IllegalArgumentException.class, () -> x.norm(0.5)).getMessage());
    assertEquals(
        "clampNorm: maxNorm must be positive, got 0.0",
        assertThrows(IllegalArgumentException.class, () -> x.clampNorm(0)).getMessage());
  }

  @Test
  void clamping_a_norm_leaves_short_vectors_and_zero_as_they_are() {
    Tensor rows = Tensor.of(new double[] {0.3, -0.4, 3, -4, 0, 0, 0.6, 0.8}, 4, 2);
    Variable x = Variable.of(rows);
    Variable y = x.clampNorm(1, 1);
    assertArrayEquals(
        new double[] {0.3, -0.4, 0.6, -0.8, 0, 0, 0.6, 0.8}, y.value().toDoubleArray(), 2e-16);
    Variable first = Variable.constant(Tensor.of(new double[] {1, 0})).expand(Shape.of(4, 2));
    Variable gradient = Gradients.pullback(y, first, List.of(x)).get(0);
    // Of (3, −4) to norm 1: (I − u uᵀ) / 5. At norm 1 the mean of I and I − u uᵀ.
    assertArrayEquals(
        new double[] {1, 0, 0.64 / 5, 0.48 / 5, 1, 0, 1 - 0.18, -0.24},
        gradient.value().toDoubleArray(),
        1e-15);
    for (double element :
        Gradients.pullback(gradient, first, List.of(x)).get(0).value().toDoubleArray()) {
      assertTrue(Double.isFinite(element));
    }
    GradientCheck.of("clampNorm", at -> at.get(0).clampNorm(1, 1)).at(rows.slice(0, 0, 2)).verify();
  }

  // ---- products -------------------------------------------------------------------------------

  private static final double[][] WITH_ZEROS = {
    {2, -3, 0.5, 1.5},
    {0, -3, 0.5, 1.5},
    {2, -3, 0.5, 0},
    {2, 0, 0.5, 0},
    {0, 0, 0.5, 1.5},
    {0, 0, 0, 2},
    {0, 0, 0, 0},
  };

  @Test
  void a14_products_with_zeros_are_right_to_order_four() {
    for (double[] values : WITH_ZEROS) {
      SameDerivatives.verify(
          "product of " + Arrays.toString(values),
          4,
          1e-12,
          List.of(Tensor.of(values)),
          x -> factors(x.get(0), 3),
          x -> x.get(0).product());
    }
    Tensor table = Tensor.of(WITH_ZEROS[3], 2, 2);
    for (int axis : new int[] {0, 1}) {
      SameDerivatives.verify(
          "product along " + axis,
          4,
          1e-12,
          List.of(table),
          x -> x.get(0).slice(axis, 0, 1).times(x.get(0).slice(axis, 1, 2)).squeeze(axis),
          x -> x.get(0).product(axis));
    }
  }

  @Test
  void a14_cumulative_products_with_zeros_are_right_to_order_four() {
    for (double[] values : WITH_ZEROS) {
      SameDerivatives.verify(
          "cumulative product of " + Arrays.toString(values),
          4,
          1e-12,
          List.of(Tensor.of(values)),
          x ->
              Variable.stack(
                  0,
                  factors(x.get(0), 0),
                  factors(x.get(0), 1),
                  factors(x.get(0), 2),
                  factors(x.get(0), 3)),
          x -> x.get(0).cumulativeProduct(0));
    }
  }

  /// The product of the elements 0 to `last`, factor by factor.
  private static Variable factors(Variable x, int last) {
    Variable product = x.slice(0, 0, 1).reshape();
    for (int k = 1; k <= last; k++) {
      product = product.times(x.slice(0, k, k + 1).reshape());
    }
    return product;
  }

  @Test
  void products_of_no_elements_are_1() {
    Variable x = Variable.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 0)));
    Variable y = x.product(1);
    assertArrayEquals(new double[] {1, 1}, y.value().toDoubleArray());
    assertEquals(x.shape(), Gradients.gradient(y.sum(), List.of(x)).get(0).shape());
    assertEquals(x.shape(), x.cumulativeProduct(1).shape());
    assertEquals(
        x.shape(), Gradients.gradient(x.cumulativeProduct(1).sum(), List.of(x)).get(0).shape());
  }
}
