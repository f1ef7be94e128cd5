package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GaussNewtonTest {
  private static final RandomKey KEY = RandomKey.of(8);

  /// Residuals of Rosenbrock's function, `1 − x` and `10 (y − x²)`, whose squares it sums.
  private static Variable residuals(NamedVariables variables) {
    Variable p = variables.get("p");
    Variable x = p.slice(0, 0, 1);
    Variable y = p.slice(0, 1, 2);
    return Variable.concatenate(0, x.negate().plus(1), y.minus(x.square()).times(10));
  }

  private static Variable squares(Variable z) {
    return z.square().sum();
  }

  private static Parameters at(double... p) {
    return Parameters.builder().trainable("p", Tensor.of(p, p.length)).build();
  }

  @Test
  void without_damping_a_step_solves_linear_least_squares() {
    // Residuals A p − b with A = [[1, 0], [1, 1], [1, 2]] and b = (1, 2, 4): the line of best fit
    // is 5/6 + 3/2 x, and ½ · residuals' squares have B = AᵀA.
    Variable a = Variable.constant(Tensor.of(new double[] {1, 0, 1, 1, 1, 2}, 3, 2));
    Variable b = Variable.constant(Tensor.of(new double[] {1, 2, 4}, 3, 1));
    Function<NamedVariables, Variable> residuals =
        variables -> a.matmul(variables.get("p").reshape(2, 1)).minus(b);
    Parameters parameters = at(0, 0);
    GaussNewton rule = GaussNewton.of(0);
    GaussNewton.Step step =
        rule.step(parameters, rule.state(parameters), residuals, z -> z.square().sum().times(0.5));
    assertArrayEquals(new double[] {5.0 / 6, 1.5}, parameters.get("p").toDoubleArray(), 1e-13);
    assertEquals(10.5, step.loss(), 1e-15);
    assertEquals(1.0 / 12, step.after(), 1e-15);
    assertEquals(1, step.reductionRatio(), 1e-13);
    assertEquals(2, step.iterations());
  }

  @Test
  void damping_shortens_the_step_as_levenberg_has_it() {
    // (B + λ) p = −g by hand: loss (3 p)² at p = 2, g = 36, B = 18.
    Parameters parameters = at(2);
    GaussNewton rule = GaussNewton.of(6);
    Parameters state = rule.state(parameters);
    GaussNewton.Step step =
        rule.step(
            parameters, state, variables -> variables.get("p").times(3), GaussNewtonTest::squares);
    assertEquals(2 - 36.0 / 24, parameters.get("p").item(), 1e-15);
    // The undamped model is exact here, so that the damping falls.
    assertEquals(1, step.reductionRatio(), 1e-14);
    assertEquals(4, step.damping(), 1e-15);
    assertEquals(
        1,
        rule.step(parameters, state, v -> v.get("p").times(3), GaussNewtonTest::squares)
            .iterations());
    assertEquals(0.5 - 9.0 / 22, parameters.get("p").item(), 1e-14);
  }

  @Test
  void conjugate_gradients_begin_at_a_share_of_the_last_answer() {
    // With B = 18 and λ = 17.1 · 60 / 22 the second answer is λ / (B + ⅔ λ) = 0.95 of the first.
    Parameters parameters = at(2);
    GaussNewton rule = GaussNewton.of(17.1 * 60 / 22);
    Parameters state = rule.state(parameters);
    Function<NamedVariables, Variable> outputs = variables -> variables.get("p").times(3);
    assertEquals(1, rule.step(parameters, state, outputs, GaussNewtonTest::squares).iterations());
    assertEquals(0, rule.step(parameters, state, outputs, GaussNewtonTest::squares).iterations());
  }

  @Test
  void descends_a_curved_valley_by_either_matrix() {
    for (boolean hessian : new boolean[] {false, true}) {
      GaussNewton rule = new GaussNewton(1, 20, hessian);
      Parameters parameters = at(-1.2, 1);
      Parameters state = rule.state(parameters);
      double loss = Double.POSITIVE_INFINITY;
      for (int i = 0; i < 60; i++) {
        GaussNewton.Step step =
            rule.step(parameters, state, GaussNewtonTest::residuals, GaussNewtonTest::squares);
        assertTrue(step.after() <= step.loss() && step.loss() <= loss, "step " + i);
        loss = step.after();
      }
      assertArrayEquals(
          new double[] {1, 1}, parameters.get("p").toDoubleArray(), 1e-8, "hessian " + hessian);
    }
  }

  @Test
  void a_direction_of_negative_curvature_is_left_downhill() {
    // cos at 0.1: the second derivative is negative, and Newton's step would climb to 0.
    Parameters parameters = at(0.1);
    GaussNewton rule = GaussNewton.of(0).withHessian();
    Parameters state = rule.state(parameters);
    Function<NamedVariables, Variable> p = variables -> variables.get("p");
    GaussNewton.Step step = rule.step(parameters, state, p, z -> z.cos().sum());
    assertEquals(0.1 + StrictMath.sin(0.1), parameters.get("p").item(), 1e-15);
    assertTrue(step.after() < step.loss());
  }

  @Test
  void a_step_that_gains_nothing_is_not_made_and_raises_the_damping() {
    // The square is at its smallest already.
    Parameters parameters = at(0);
    GaussNewton rule = GaussNewton.of(1);
    Parameters state = rule.state(parameters);
    GaussNewton.Step step = rule.step(parameters, state, v -> v.get("p"), GaussNewtonTest::squares);
    assertEquals(0, parameters.get("p").item());
    assertEquals(step.loss(), step.after());
    assertEquals(1.5, step.damping());
    assertEquals(1.5, state.get("damping").item());
  }

  @Test
  void a_network_is_fitted_in_few_steps() {
    Sequential layers = Sequential.of(Dense.of(6, 8), new Tanh(), BatchNorm.of(8), Dense.of(8, 3));
    Parameters parameters = layers.initialise(KEY, ElementType.FLOAT64);
    Variable x = Variable.constant(KEY.normal(ElementType.FLOAT64, Shape.of(24, 6)));
    Variable labels = Variable.constant(KEY.integers(3, Shape.of(24)));
    GaussNewton rule = GaussNewton.of(1).withIterations(30);
    Parameters state = rule.state(parameters);
    double loss = 0;
    for (int i = 0; i < 25; i++) {
      loss =
          rule.step(
                  parameters,
                  state,
                  variables -> layers.forward(x, variables, Mode.TRAIN, KEY).value(),
                  logits -> Losses.crossEntropy(logits, labels))
              .after();
    }
    assertTrue(loss < 0.02, "loss " + loss);
  }

  @Test
  void settings_that_do_not_fit_are_named() {
    assertEquals(
        "GaussNewton: damping must be at least 0 and finite, got NaN",
        assertThrows(IllegalArgumentException.class, () -> GaussNewton.of(Double.NaN))
            .getMessage());
    assertEquals(
        "GaussNewton: there must be at least 1 iteration, got 0",
        assertThrows(IllegalArgumentException.class, () -> GaussNewton.of(1).withIterations(0))
            .getMessage());
  }
}
