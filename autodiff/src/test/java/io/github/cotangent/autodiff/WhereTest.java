package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What is not finite in the branch that `where` did not take stays there, in both modes and at
/// every order.
class WhereTest {
  private static final Tensor X = Tensor.of(new double[] {-1, 0, 4, 1e10});

  /// Functions that are not finite at some of `X`, or whose derivatives are not.
  private static final Map<String, UnaryOperator<Variable>> BRANCHES =
      Map.of(
          "square root", Variable::squareRoot,
          "logarithm", Variable::log,
          "reciprocal", Variable::reciprocal,
          "power", x -> x.power(-2.5),
          "reciprocal square root", Variable::reciprocalSquareRoot,
          "exponential", Variable::exp,
          "exponential of exponential", x -> x.exp().exp(),
          "logarithm of product", x -> x.times(x.reciprocal()).log());

  private static Variable guarded(UnaryOperator<Variable> branch, Variable x) {
    Tensor four = Tensor.full(X.type(), 4, X.shape());
    Tensor taken = Engine.current().kernels().compare(ElementwiseFunction.EQUAL, X, four);
    return branch.apply(x).where(Variable.constant(taken), x.square()).sum();
  }

  @Test
  void gradients_do_not_see_the_other_branch() {
    BRANCHES.forEach(
        (name, branch) -> {
          Variable x = Variable.of(X);
          Tensor gradient = Gradients.gradient(guarded(branch, x), List.of(x)).get(0);
          requireParabola(name, gradient, -2, 0, 2e10);
        });
  }

  @Test
  void hessian_vector_products_of_all_modes_do_not_see_the_other_branch() {
    Variable v = Variable.constant(Tensor.of(new double[] {1, 1, 1, 1}));
    BRANCHES.forEach(
        (name, branch) -> {
          Variable x = Variable.of(X);
          List<Variable> sources = List.of(x);
          Variable loss = guarded(branch, x);
          Variable gradient = Gradients.recordedGradient(loss, sources).get(0);
          Variable slope = Gradients.pushforward(loss, sources, List.of(v));
          requireParabola(
              name + ", forward over reverse",
              Gradients.pushforward(gradient, sources, List.of(v)).value(),
              2,
              2,
              2);
          requireParabola(
              name + ", reverse over reverse",
              Gradients.pullback(gradient, v, sources).get(0).value(),
              2,
              2,
              2);
          requireParabola(
              name + ", reverse over forward", Gradients.gradient(slope, sources).get(0), 2, 2, 2);
          Variable curvature = Gradients.pushforward(slope, sources, List.of(v));
          assertTrue(Double.isFinite(curvature.value().item()), name + ", forward over forward");
        });
  }

  @Test
  void third_derivatives_do_not_see_the_other_branch() {
    Variable v = Variable.constant(Tensor.of(new double[] {1, 1, 1, 1}));
    BRANCHES.forEach(
        (name, branch) -> {
          Variable x = Variable.of(X);
          List<Variable> sources = List.of(x);
          Variable gradient = Gradients.recordedGradient(guarded(branch, x), sources).get(0);
          Variable second = Gradients.pushforward(gradient, sources, List.of(v));
          requireParabola(
              name + ", forward",
              Gradients.pushforward(second, sources, List.of(v)).value(),
              0,
              0,
              0);
          requireParabola(
              name + ", reverse", Gradients.pullback(second, v, sources).get(0).value(), 0, 0, 0);
        });
  }

  /// The derivative of `x²` where that was taken, something finite at the third element.
  private static void requireParabola(String what, Tensor derivative, double... expected) {
    double[] got = derivative.toDoubleArray();
    assertTrue(Double.isFinite(got[2]), what + ": " + derivative);
    assertEquals(expected[0], got[0], what);
    assertEquals(expected[1], got[1], what);
    assertEquals(expected[2], got[3], what);
  }
}
