package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimisersTest {
  private static final RandomKey KEY = RandomKey.of(31);

  private static final double[] START = {1, -3, 0.5};

  /// A rule with its parameters after the first and the tenth step from [#START], by NumPy programs
  /// in float64 that were written from the definitions in PyTorch's documentation; the gradient is
  /// that of [#gradient].
  record Golden(Optimiser rule, List<Double> first, List<Double> tenth) {}

  private static Stream<Golden> golden() {
    return Stream.of(
        new Golden(
            new Sgd(0.05, 0.9, 0.01, false),
            List.of(1.1045, -2.4885, 0.36475),
            List.of(2.570001859517708, 4.92087317852324, -1.882275974984596)),
        new Golden(
            new Sgd(0.05, 0.9, 0.01, true),
            List.of(1.19855, -2.02815, 0.243025),
            List.of(2.326159712363614, 3.700748189511816, -1.5272478321557168)),
        new Golden(
            new Adam(0.1, 0.9, 0.999, 1e-8, 0.01),
            List.of(1.099999999521531, -2.9000000000977515, 0.40000000036968575),
            List.of(1.9181256050040436, -2.0084053667045794, -0.460530452782031)),
        new Golden(
            Adam.of(0.3).withBetas(0.5, 0.9).withEpsilon(1e-2),
            List.of(1.2985781990521328, -2.700293829578844, 0.2011070110701107),
            List.of(1.9687073827458401, -0.2901122118159588, -1.0770384418494456)),
        new Golden(
            AdamW.of(0.1).withWeightDecay(0.05),
            List.of(1.0949999995238096, -2.885000000098039, 0.39750000037037037),
            List.of(1.858157041151339, -1.8850496665233707, -0.4627319267364111)),
        new Golden(
            Adamax.of(0.2).withBetas(0.8, 0.99).withEpsilon(1e-7).withWeightDecay(0.01),
            List.of(1.1999999904306224, -2.800000001955034, 0.300000007393715),
            List.of(2.0909117835349464, -1.1758994765129667, -0.8959473368033313)),
        new Golden(
            RmsProp.of(0.02).withWeightDecay(0.01),
            List.of(1.1999999904306224, -2.800000001955034, 0.30000000739371513),
            List.of(1.748132391303344, -2.032510054470769, -0.36948567106689567)),
        new Golden(
            RmsProp.of(0.02).withAlpha(0.9).withEpsilon(1e-6).withMomentum(0.7),
            List.of(1.0632454579654158, -2.9367544664044694, 0.4367545208706197),
            List.of(1.783087979015414, -2.082138405487657, -0.3595550371953845)),
        new Golden(
            new GradientClipping(Sgd.of(0.1).withMomentum(0.9), 0.5),
            List.of(1.0097599483571247, -2.9525945365511093, 0.48745149496941126),
            List.of(1.3896433063598141, -1.0542317349664438, -0.0807925593914488)));
  }

  private static Tensor gradient(Tensor p, int t) {
    double[] target = {2, 2, -1};
    double[] g = p.toDoubleArray();
    double push = t % 2 == 0 ? 0.1 : -0.1;
    Arrays.setAll(g, i -> 2 * (g[i] - target[i]) + push * (i + 1));
    return Tensor.of(g);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void the_trajectory_is_that_of_the_definition(Golden golden) {
    Parameters parameters = Parameters.builder().trainable("p", Tensor.of(START)).build();
    Parameters state = golden.rule.state(parameters);
    double rate = golden.rule.learningRate();
    for (int t = 1; t <= 10; t++) {
      Tensor g = gradient(parameters.get("p"), t);
      golden.rule.step(parameters, state, List.of(g), rate);
      if (t == 1) {
        assertClose(golden.first, parameters);
      }
    }
    assertClose(golden.tenth, parameters);
  }

  private static void assertClose(List<Double> expected, Parameters parameters) {
    double[] p = parameters.get("p").toDoubleArray();
    for (int i = 0; i < p.length; i++) {
      assertEquals(expected.get(i), p[i], 1e-13 * Math.abs(expected.get(i)));
    }
  }

  // ---- zero gradients -------------------------------------------------------------------------

  private static List<Optimiser> all() {
    List<Optimiser> rules = new ArrayList<>();
    for (double epsilon : new double[] {0, 1e-8}) {
      rules.add(Adam.of(0.1).withEpsilon(epsilon));
      rules.add(AdamW.of(0.1).withEpsilon(epsilon).withWeightDecay(0));
      rules.add(Adamax.of(0.1).withEpsilon(epsilon));
      rules.add(RmsProp.of(0.1).withEpsilon(epsilon));
      rules.add(RmsProp.of(0.1).withEpsilon(epsilon).withMomentum(0.9));
    }
    rules.add(Sgd.of(0.1));
    rules.add(Sgd.of(0.1).withMomentum(0.9));
    rules.add(Sgd.of(0.1).withMomentum(0.9).withNesterov());
    for (Optimiser rule : List.copyOf(rules)) {
      rules.add(new GradientClipping(rule, 1));
    }
    return rules;
  }

  @ParameterizedTest
  @MethodSource("all")
  void gradients_that_are_always_zero_move_nothing(Optimiser rule) {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      Parameters parameters =
          Parameters.builder().trainable("p", Tensor.of(START).to(type)).build();
      Parameters before = parameters.copy();
      Parameters state = rule.state(parameters);
      for (int t = 0; t < 3; t++) {
        rule.step(parameters, state, List.of(Tensor.zeros(type, Shape.of(3))), 0.1);
      }
      assertTrue(parameters.hasSameBits(before), type.name());
    }
  }

  // ---- bits -----------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("all")
  void a_gradient_may_be_any_view_and_threads_and_kernels_change_no_bit(Optimiser rule) {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      Shape shape = Shape.of(130, 203);
      Tensor start = KEY.derive("p").normal(type, shape);
      Tensor transposed = KEY.derive("g").normal(type, Shape.of(203, 130)).transpose();
      Tensor copy = Engine.current().kernels().copy(transposed);
      Parameters one = stepped(rule, start, transposed, 1, Engine.Choice.SCALAR);
      Parameters two = stepped(rule, start, copy, 2, Engine.Choice.AUTO);
      assertTrue(one.hasSameBits(two), type.name());
    }
  }

  private static Parameters stepped(
      Optimiser rule, Tensor start, Tensor gradient, int threads, Engine.Choice kernels) {
    try (Engine engine = Engine.builder().threads(threads).kernels(kernels).build()) {
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

  // ---- state ----------------------------------------------------------------------------------

  @Test
  void the_state_has_names_that_say_what_it_is() {
    Parameters parameters =
        Parameters.builder()
            .trainable("a", Tensor.of(START))
            .trainable("b", Tensor.of(START))
            .state("c", Tensor.of(START))
            .build();
    assertEquals(
        List.of("step", "a.first_moment", "a.second_moment", "b.first_moment", "b.second_moment"),
        Adam.of(1).state(parameters).names());
    assertEquals(Adam.of(1).state(parameters).names(), AdamW.of(1).state(parameters).names());
    assertEquals(
        List.of(
            "step", "a.first_moment", "a.largest_gradient", "b.first_moment", "b.largest_gradient"),
        new GradientClipping(Adamax.of(1), 1).state(parameters).names());
    assertEquals(
        List.of("a.mean_square", "b.mean_square"), RmsProp.of(1).state(parameters).names());
    assertEquals(
        List.of("a.mean_square", "a.momentum", "b.mean_square", "b.momentum"),
        RmsProp.of(1).withMomentum(0.5).state(parameters).names());
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_run_that_is_resumed_from_files_has_the_bits_of_one_that_was_not_interrupted(
      Optimiser rule, @TempDir Path folder) throws IOException {
    Parameters parameters = Parameters.builder().trainable("p", Tensor.of(START)).build();
    Parameters state = rule.state(parameters);
    for (int t = 1; t <= 3; t++) {
      rule.step(parameters, state, List.of(gradient(parameters.get("p"), t)), 0.1);
    }
    parameters.save(folder.resolve("parameters.safetensors"));
    state.save(folder.resolve("state.safetensors"));
    Parameters resumed = Parameters.builder().trainable("p", Tensor.of(START)).build();
    Parameters resumedState = rule.state(resumed);
    resumed.load(folder.resolve("parameters.safetensors"));
    resumedState.load(folder.resolve("state.safetensors"));
    for (int t = 4; t <= 6; t++) {
      rule.step(parameters, state, List.of(gradient(parameters.get("p"), t)), 0.1);
      rule.step(resumed, resumedState, List.of(gradient(resumed.get("p"), t)), 0.1);
    }
    assertTrue(resumed.hasSameBits(parameters));
    assertTrue(resumedState.hasSameBits(state));
  }

  @Test
  void a_recorded_step_counts_and_gives_the_bits_of_the_eager_one() {
    Optimiser rule = new GradientClipping(Adam.of(0.01), 0.5);
    Layer network = Sequential.of(Dense.of(6, 8), new Tanh(), Dense.of(8, 3));
    Model planned = Model.of(network, KEY);
    Model eager = Model.of(network, planned.parameters().copy());
    TrainingStep one = TrainingStep.of(planned, rule, Losses::crossEntropy);
    TrainingStep other = TrainingStep.of(eager, rule, Losses::crossEntropy).eager();
    for (int t = 0; t < 5; t++) {
      Tensor x = KEY.derive(t).normal(ElementType.FLOAT32, Shape.of(4, 6));
      Tensor labels = KEY.derive(t).derive("labels").integers(3, Shape.of(4));
      double rate = 0.01 / (1 + t);
      assertEquals(
          other.run(x, labels, KEY, rate).loss(), one.run(x, labels, KEY, rate).loss(), 0.0);
    }
    assertTrue(planned.parameters().hasSameBits(eager.parameters()));
    assertTrue(one.optimiserState().hasSameBits(other.optimiserState()));
    assertEquals(5, one.optimiserState().get("step").item(), 0.0);
  }

  // ---- clipping -------------------------------------------------------------------------------

  @Test
  void clipping_shortens_all_gradients_by_one_factor() {
    Parameters parameters =
        Parameters.builder()
            .trainable("a", Tensor.of(new double[] {0}, 1))
            .trainable("b", Tensor.of(new double[] {0, 0}))
            .build();
    List<Tensor> gradients =
        List.of(Tensor.of(new double[] {2}, 1), Tensor.of(new double[] {3, -6}));
    Optimiser rule = new GradientClipping(Sgd.of(1), 3.5);
    rule.step(parameters, rule.state(parameters), gradients, 1);
    double factor = 3.5 / (7 + 1e-6);
    assertEquals(-2 * factor, parameters.get("a").get(0), 1e-15);
    assertArrayEquals(
        new double[] {-3 * factor, 6 * factor}, parameters.get("b").toDoubleArray(), 1e-15);
  }

  @Test
  void clipping_leaves_short_gradients_alone() {
    List<Tensor> gradients = List.of(Tensor.of(new double[] {0.3, -0.4, 0}));
    Parameters clipped = Parameters.builder().trainable("p", Tensor.of(START)).build();
    Parameters plain = clipped.copy();
    Optimiser rule = Sgd.of(0.1);
    new GradientClipping(rule, 0.6).step(clipped, rule.state(clipped), gradients, 0.1);
    rule.step(plain, rule.state(plain), gradients, 0.1);
    assertTrue(clipped.hasSameBits(plain));
  }

  @Test
  void the_norm_of_float32_gradients_whose_squares_are_no_floats_is_right() {
    int n = 1 << 21;
    Parameters parameters =
        Parameters.builder().trainable("p", Tensor.zeros(ElementType.FLOAT32, Shape.of(n))).build();
    Tensor gradient = Tensor.full(ElementType.FLOAT32, 1e22, Shape.of(n));
    Optimiser rule = new GradientClipping(Sgd.of(1), 1e3);
    rule.step(parameters, rule.state(parameters), List.of(gradient), 1);
    double expected = -1e3 / Math.sqrt(n);
    assertEquals(expected, parameters.get("p").get(n - 1), -1e-6 * expected);
  }

  // ---- errors ---------------------------------------------------------------------------------

  @Test
  void settings_out_of_range_are_named() {
    assertMessage(
        "Adam: the learning rate must be at least 0 and finite, got NaN",
        () -> Adam.of(Double.NaN));
    assertMessage(
        "Adam: beta1 must be at least 0 and below 1, got 1.0",
        () -> Adam.of(0.1).withBetas(1, 0.9));
    assertMessage(
        "AdamW: beta2 must be at least 0 and below 1, got -0.5",
        () -> AdamW.of(0.1).withBetas(0.9, -0.5));
    assertMessage(
        "Adamax: epsilon must be at least 0 and finite, got -1.0E-8",
        () -> Adamax.of(0.1).withEpsilon(-1e-8));
    assertMessage(
        "RmsProp: alpha must be from 0 to 1, got 2.0", () -> RmsProp.of(0.1).withAlpha(2));
    assertMessage(
        "GradientClipping: the maximum norm must be above 0, got 0.0",
        () -> new GradientClipping(Sgd.of(0.1), 0));
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void gradients_that_do_not_fit_move_nothing() {
    Parameters parameters =
        Parameters.builder()
            .trainable("a", Tensor.of(START))
            .trainable("b", Tensor.of(START))
            .build();
    Parameters before = parameters.copy();
    Adam rule = Adam.of(0.1);
    Parameters state = rule.state(parameters);
    Tensor good = Tensor.of(START);
    assertEquals(
        """
        Adam: the gradient of "b" does not fit it
          parameter [3] float64
          gradient  [3] float32\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () ->
                    rule.step(parameters, state, List.of(good, good.to(ElementType.FLOAT32)), 0.1))
            .getMessage());
    assertMessage(
        "Adam: 2 parameters but 1 gradients",
        () -> rule.step(parameters, state, List.of(good), 0.1));
    assertTrue(parameters.hasSameBits(before));
    assertEquals(0, state.get("step").item(), 0.0);
  }
}
