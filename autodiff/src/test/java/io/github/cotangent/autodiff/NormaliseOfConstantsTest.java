package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Groups without variance, and zero vectors, where normalisations have no derivative: the value is
/// exactly 0, derivatives of every order are finite, and without an ε they are 0.
class NormaliseOfConstantsTest {
  private static final double[] CONSTANTS = {0, 0.1, -7, 100, 3.3e9, 1e30};

  /// The derivatives of `f(x)` weighted at random, of orders 1 to `order`, in all successions of
  /// modes.
  private static List<Tensor> derivatives(Tensor at, int order, UnaryOperator<Variable> f) {
    Variable x = Variable.of(at);
    List<Tensor> all = new ArrayList<>();
    collect(x, f.apply(x), order, RandomKey.of(9), all);
    return all;
  }

  private static void collect(Variable x, Variable y, int order, RandomKey key, List<Tensor> all) {
    if (order == 0) {
      return;
    }
    Variable yBar = Variable.constant(key.derive("w").normal(y.type(), y.shape()));
    Variable xDot = Variable.constant(key.derive("v").normal(x.type(), x.shape()));
    List<Variable> by = List.of(x);
    for (Variable next :
        List.of(
            Gradients.pullback(y, yBar, by).get(0), Gradients.pushforward(y, by, List.of(xDot)))) {
      all.add(next.value());
      collect(x, next, order - 1, key.derive(order), all);
    }
  }

  private static void assertAll(String what, List<Tensor> derivatives, boolean zero) {
    assertTrue(derivatives.size() >= 6, what);
    for (Tensor derivative : derivatives) {
      for (double element : derivative.toDoubleArray()) {
        assertTrue(Double.isFinite(element), what + ": " + derivative);
        assertTrue(!zero || element == 0, what + ": " + derivative);
      }
    }
  }

  @Test
  void n3_a_constant_group_is_exactly_0_with_finite_derivatives() {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      for (double constant : CONSTANTS) {
        for (double epsilon : new double[] {0, 1e-5}) {
          Tensor x = Tensor.full(type, constant, Shape.of(2, 3, 5));
          for (int[] axes : new int[][] {{1}, {0, 2}, {}}) {
            String what = type + " " + constant + ", epsilon " + epsilon;
            Tensor y = Variable.of(x).normalise(epsilon, axes).value();
            assertTrue(y.hasSameBits(Tensor.zeros(type, x.shape())), what + ": " + y);
            assertAll(what, derivatives(x, 2, v -> v.normalise(epsilon, axes)), epsilon == 0);
          }
        }
      }
    }
  }

  @Test
  void a10_derivatives_at_a_constant_group_are_0_at_every_order() {
    Tensor x = Tensor.of(new double[] {4, 4, 4, 1, 2, 4}, 2, 3);
    assertAll("order 4", derivatives(x, 4, v -> v.normalise(0, 1).slice(0, 0, 1)), true);
  }

  @Test
  void a_constant_group_leaves_the_others_as_they_are() {
    Tensor both = Tensor.of(new double[] {4, 4, 4, 1, 2, 4}, 2, 3);
    Tensor one = Tensor.of(new double[] {1, 2, 4}, 1, 3);
    Variable x = Variable.of(both);
    Variable alone = Variable.of(one);
    Variable gradient = gradient(x.normalise(0, 1), x);
    Variable expected = gradient(alone.normalise(0, 1), alone);
    assertTrue(expected.value().hasSameBits(gradient.slice(0, 1, 2).value()));
    Variable second = gradient(gradient, x);
    Variable expectedSecond = gradient(expected, alone);
    assertTrue(expectedSecond.value().hasSameBits(second.slice(0, 1, 2).value()));
  }

  private static Variable gradient(Variable y, Variable x) {
    return Gradients.recordedGradient(y.times(y).times(y).sum(), List.of(x)).get(0);
  }

  @Test
  void a_given_variance_of_0_gives_0() {
    List<Tensor> derivatives =
        derivatives(
            Tensor.of(new double[] {0, 0}),
            3,
            variance -> {
              Variable x = Variable.constant(Tensor.of(new double[] {1, 2, 3, 4}, 2, 2));
              return x.batchNorm(variance.zeros(), variance, 0);
            });
    assertAll("given variance", derivatives, true);
  }

  @Test
  void a11_zero_rows_and_empty_ones_of_weight_norm() {
    Tensor v = Tensor.of(new double[] {0, 0, 3, 4}, 2, 2);
    Variable g = Variable.of(Tensor.of(new double[] {2, 5}, 2, 1));
    Variable x = Variable.of(v);
    Variable y = x.weightNorm(g, 0);
    assertTrue(y.value().hasSameBits(Tensor.of(new double[] {0, 0, 3, 4}, 2, 2)));
    List<Tensor> gradient = Gradients.gradient(y.times(x.plus(1)).sum(), List.of(x, g));
    assertEquals(0, gradient.get(1).get(0, 0));
    // (12 + 20) / 5
    assertEquals(6.4, gradient.get(1).get(1, 0), 1e-15);
    assertAll("zero row", derivatives(v, 3, at -> at.weightNorm(g.detach(), 0)), false);
    assertAll(
        "zero row alone",
        derivatives(v, 3, at -> at.weightNorm(g.detach(), 0).slice(0, 0, 1)),
        true);
    for (int[] shape : new int[][] {{3, 0}, {0, 3}}) {
      Variable none = Variable.of(Tensor.zeros(ElementType.FLOAT32, Shape.of(shape)));
      Variable factor = Variable.of(Tensor.ones(ElementType.FLOAT32, Shape.of(shape[0], 1)));
      Variable empty = none.weightNorm(factor, 0);
      assertEquals(none.shape(), empty.shape());
      Tensor byFactor = Gradients.gradient(empty.sum(), List.of(none, factor)).get(1);
      assertTrue(byFactor.hasSameBits(Tensor.zeros(ElementType.FLOAT32, factor.shape())));
    }
  }

  @Test
  void normalisations_of_nothing_are_nothing() {
    Variable x = Variable.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(0, 4, 2)));
    for (Variable y :
        List.of(
            x.batchNorm(1e-5),
            x.layerNorm(Shape.of(4, 2), 1e-5),
            x.groupNorm(2, 1e-5),
            x.instanceNorm(1e-5))) {
      assertEquals(x.shape(), y.shape());
      Variable gradient = Gradients.recordedGradient(y.square().sum(), List.of(x)).get(0);
      assertEquals(x.shape(), gradient.shape());
      assertEquals(
          x.shape(), Gradients.gradient(gradient.square().sum(), List.of(x)).get(0).shape());
    }
  }
}
