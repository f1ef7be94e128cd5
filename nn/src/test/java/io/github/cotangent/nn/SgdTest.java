package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.StaleGraphException;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class SgdTest {
  private static final List<Sgd> RULES =
      List.of(
          Sgd.of(0.1),
          Sgd.of(0.1).withWeightDecay(0.01),
          Sgd.of(0.1).withMomentum(0.9),
          Sgd.of(0.1).withMomentum(0.9).withWeightDecay(0.01),
          Sgd.of(0.1).withMomentum(0.5).withWeightDecay(0.2).withNesterov());

  /// The recurrence as PyTorch's documentation of SGD states it, for gradients
  /// `g = 2 (p − target)`.
  private static double[] trajectory(Sgd rule, double start, double target, int steps) {
    double p = start;
    double buffer = 0;
    double[] result = new double[steps];
    for (int t = 0; t < steps; t++) {
      double g = 2 * (p - target);
      if (rule.weightDecay() != 0) {
        g = g + rule.weightDecay() * p;
      }
      if (rule.momentum() != 0) {
        buffer = t == 0 ? g : rule.momentum() * buffer + g;
        g = rule.nesterov() ? g + rule.momentum() * buffer : buffer;
      }
      p = p - rule.learningRate() * g;
      result[t] = p;
    }
    return result;
  }

  @Test
  void the_trajectory_is_that_of_the_recurrence() {
    for (Sgd rule : RULES) {
      double[] starts = {1, -3, 0.5};
      double[] targets = {2, 2, -1};
      Parameters parameters = Parameters.builder().trainable("p", Tensor.of(starts, 3)).build();
      Parameters state = rule.state(parameters);
      for (int t = 0; t < 10; t++) {
        Variable p = parameters.variables().get("p");
        Variable loss = p.minus(Variable.constant(Tensor.of(targets, 3))).square().sum();
        rule.step(parameters, state, Gradients.gradient(loss, List.of(p)), rule.learningRate());
        for (int i = 0; i < 3; i++) {
          double expected = trajectory(rule, starts[i], targets[i], 10)[t];
          assertEquals(expected, parameters.get("p").get(i), 0.0, rule + " at step " + t);
        }
      }
    }
  }

  @Test
  void the_first_two_steps_with_momentum_are_known_numbers() {
    // p = 1, g = 2p: v = 2, p = 0.8; v = 0.9 · 2 + 1.6 = 3.4, p = 0.46.
    Sgd rule = Sgd.of(0.1).withMomentum(0.9);
    double[] p = trajectory(rule, 1, 0, 2);
    assertEquals(0.8, p[0], 1e-15);
    assertEquals(0.46, p[1], 1e-15);
  }

  @Test
  void a_gradient_may_be_any_view_and_threads_change_no_bit() {
    RandomKey key = RandomKey.of(5);
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      Shape shape = Shape.of(301, 203);
      Tensor start = key.derive("p").normal(type, shape);
      Tensor transposed = key.derive("g").normal(type, Shape.of(203, 301)).transpose();
      Tensor wide = key.derive("w").normal(type, Shape.of(301, 406)).slice(1, 1, 406, 2);
      Tensor tall = key.derive("t").normal(type, Shape.of(203, 7, 43)).permute(2, 1, 0);
      for (Sgd rule : RULES) {
        for (Tensor gradient : List.of(transposed, wide, tall, Tensor.ones(type, shape))) {
          Parameters one = stepped(rule, start.reshape(gradient.shape().toArray()), gradient, 1);
          Parameters two =
              stepped(
                  rule,
                  start.reshape(gradient.shape().toArray()),
                  Engine.current().kernels().copy(gradient),
                  2);
          assertTrue(one.hasSameBits(two), rule + " " + gradient.describe());
        }
      }
    }
  }

  private static Parameters stepped(Sgd rule, Tensor start, Tensor gradient, int threads) {
    try (Engine engine = Engine.builder().threads(threads).build()) {
      return engine.call(
          () -> {
            Parameters parameters = Parameters.builder().trainable("p", start).build();
            Parameters state = rule.state(parameters);
            for (int t = 0; t < 3; t++) {
              rule.step(parameters, state, List.of(gradient), rule.learningRate());
            }
            return parameters;
          });
    }
  }

  @Test
  void a_graph_from_before_a_step_is_stale() {
    Parameters parameters =
        Parameters.builder().trainable("p", Tensor.of(new double[] {1, 2})).build();
    Variable p = parameters.variables().get("p");
    Variable loss = p.square().sum();
    Sgd.of(0.1)
        .step(parameters, Sgd.of(0.1).state(parameters), Gradients.gradient(loss, List.of(p)), 0.1);
    assertThrows(StaleGraphException.class, () -> Gradients.gradient(loss, List.of(p)));
  }

  @Test
  void settings_out_of_range_are_named() {
    assertMessage(
        "Sgd: the learning rate must be at least 0 and finite, got -0.1", () -> Sgd.of(-0.1));
    assertMessage("Sgd: momentum must be from 0 to 1, got 9.0", () -> Sgd.of(0.1).withMomentum(9));
    assertMessage(
        "Sgd: weight decay must be at least 0 and finite, got NaN",
        () -> Sgd.of(0.1).withWeightDecay(Double.NaN));
    assertMessage(
        "Sgd: Nesterov's rule needs a momentum above 0", () -> Sgd.of(0.1).withNesterov());
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void a_gradient_of_another_shape_is_refused() {
    Parameters parameters =
        Parameters.builder().trainable("p", Tensor.of(new double[] {1, 2})).build();
    Sgd rule = Sgd.of(0.1);
    assertThrows(
        ShapeMismatchException.class,
        () ->
            rule.step(
                parameters,
                rule.state(parameters),
                List.of(Tensor.of(new double[] {1, 2, 3})),
                0.1));
    assertEquals(1.0, parameters.get("p").get(0), 0.0);
  }
}
