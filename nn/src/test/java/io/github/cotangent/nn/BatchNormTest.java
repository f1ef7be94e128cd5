package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Batch normalisation against its laws, a composition of primitives and hand-computed values.
/// Numbers in names are those of a catalogue of real bugs; γ and β are always random, never 1
/// and 0.
class BatchNormTest {
  private static final RandomKey KEY = RandomKey.of(41);
  private static final int CHANNELS = 3;

  private static Tensor random(String name, int... extents) {
    return KEY.derive(name).normal(ElementType.FLOAT64, Shape.of(extents));
  }

  /// Random γ, β and running statistics.
  private static Parameters parameters(BatchNorm layer, ElementType type) {
    Parameters parameters = layer.initialise(KEY, type);
    for (String name : parameters.names()) {
      Tensor value = random(name, CHANNELS).to(type);
      if (name.equals("running_var")) {
        value = Variable.constant(value).square().plus(0.5).value();
      }
      parameters.set(name, value);
    }
    return parameters;
  }

  private static Layer.Output forward(BatchNorm layer, Variable x, Mode mode) {
    return layer.forward(x, parameters(layer, x.type()).constants(), mode, KEY);
  }

  /// A loss with derivatives of every order up to 4, weighted at random so that no sum hides an
  /// error.
  private static Variable loss(Variable z) {
    Variable a = Variable.constant(random("a", z.shape().toArray()));
    Variable b = Variable.constant(random("b", z.shape().toArray()));
    return z.times(a).plus(z.square().times(b)).plus(z.square().square().times(a.times(0.3))).sum();
  }

  private static Variable primitives(Variable x, double epsilon, int... axes) {
    Variable centred = x.minus(x.meanKeeping(axes));
    Variable variance = centred.square().meanKeeping(axes);
    return centred.dividedBy(variance.plus(epsilon).squareRoot());
  }

  private static double norm(Tensor t) {
    double sum = 0;
    for (double v : t.toDoubleArray()) {
      sum += v * v;
    }
    return Math.sqrt(sum);
  }

  private static void assertClose(Tensor expected, Tensor actual, double tolerance, String what) {
    assertEquals(expected.shape(), actual.shape(), what);
    Variable difference = Variable.constant(actual).minus(Variable.constant(expected));
    double error = norm(difference.value()) / Math.max(1e-300, norm(expected));
    assertTrue(error <= tolerance, what + ": relative error " + error);
  }

  // ---- laws -----------------------------------------------------------------------------------

  @Test
  void the_loss_is_blind_to_a_shift_of_a_channel_to_second_order() {
    for (double epsilon : new double[] {0, 1e-5, 0.1}) {
      BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(epsilon);
      Variable x = Variable.of(random("x", 7, CHANNELS, 2));
      Variable loss = loss(forward(layer, x, Mode.TRAIN).value());
      Tensor shift = Variable.constant(random("shift", 1, CHANNELS, 1)).expand(x.shape()).value();
      Tensor other = random("direction", 7, CHANNELS, 2);
      double scale = norm(Gradients.hessianVectorProduct(loss, List.of(x), List.of(other)).get(0));
      double blind = norm(Gradients.hessianVectorProduct(loss, List.of(x), List.of(shift)).get(0));
      assertTrue(blind <= 1e-13 * scale, epsilon + ": " + blind + " of " + scale);
    }
  }

  @Test
  void the_gradient_of_a_channel_sums_to_zero() {
    for (double epsilon : new double[] {0, 1e-5, 0.1}) {
      BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(epsilon);
      Variable x = Variable.of(random("x", 7, CHANNELS, 2));
      Tensor gradient =
          Gradients.gradient(loss(forward(layer, x, Mode.TRAIN).value()), List.of(x)).get(0);
      double sum = norm(Variable.constant(gradient).sum(0, 2).value());
      assertTrue(sum <= 1e-14 * norm(gradient), epsilon + ": " + sum);
    }
  }

  @Test
  void the_gradient_along_the_input_is_kappa_times_that_along_the_output() {
    for (double epsilon : new double[] {0, 1e-5, 0.1, 10}) {
      BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(epsilon);
      Variable x = Variable.of(random("x", 7, CHANNELS, 2));
      Layer.Output output = forward(layer, x, Mode.TRAIN);
      Variable y = output.inner("normalised");
      List<Tensor> gradients = Gradients.gradient(loss(output.value()), List.of(x, y));
      Variable mean = x.meanKeeping(0, 2);
      Variable variance = x.varianceKeeping(false, 0, 2).reshape(CHANNELS);
      Variable left = x.minus(mean).times(Variable.constant(gradients.get(0))).sum(0, 2);
      Variable kappa = variance.plus(epsilon).reciprocal().times(epsilon);
      Variable right = kappa.times(y.times(Variable.constant(gradients.get(1))).sum(0, 2));
      double scale = norm(gradients.get(0)) * norm(x.minus(mean).value());
      assertTrue(norm(left.minus(right).value()) <= 1e-14 * scale, "epsilon " + epsilon);
    }
  }

  @Test
  void a_batch_of_two_passes_no_gradient_at_epsilon_zero() {
    BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(0);
    Variable x = Variable.of(random("x", 2, CHANNELS));
    Layer.Output output = forward(layer, x, Mode.TRAIN);
    List<Tensor> gradients =
        Gradients.gradient(loss(output.value()), List.of(x, output.inner("normalised")));
    assertTrue(norm(gradients.get(0)) <= 1e-13 * norm(gradients.get(1)));
  }

  // ---- derivatives of every order (N6, N7, N8) ------------------------------------------------

  @Test
  void n6_derivatives_to_order_four_are_those_of_a_composition_of_primitives() {
    for (double epsilon : new double[] {0, 0.25}) {
      Tensor at = random("x", 6, CHANNELS, 2);
      BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(epsilon);
      NamedVariables parameters = parameters(layer, ElementType.FLOAT64).constants();
      assertSameDerivatives(
          at,
          x -> layer.forward(x, parameters, Mode.TRAIN, KEY).value(),
          x ->
              primitives(x, epsilon, 0, 2)
                  .times(parameters.get("weight").reshape(CHANNELS, 1))
                  .plus(parameters.get("bias").reshape(CHANNELS, 1)));
    }
  }

  @Test
  void n6_layer_norm_to_order_four_is_that_of_a_composition_of_primitives() {
    LayerNorm layer = LayerNorm.of(4, 2).epsilon(0.01);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    parameters.set("weight", random("weight", 4, 2));
    parameters.set("bias", random("bias", 4, 2));
    NamedVariables constants = parameters.constants();
    assertSameDerivatives(
        random("x", 3, 4, 2),
        x -> layer.forward(x, constants, Mode.TRAIN, KEY).value(),
        x -> primitives(x, 0.01, 1, 2).times(constants.get("weight")).plus(constants.get("bias")));
  }

  /// The gradient of the loss, of its derivative along a direction, of that along another, and so
  /// on.
  private static void assertSameDerivatives(
      Tensor at, UnaryOperator<Variable> layer, UnaryOperator<Variable> composition) {
    Variable x = Variable.of(at);
    Variable fused = loss(layer.apply(x));
    Variable plain = loss(composition.apply(x));
    for (int order = 1; order <= 4; order++) {
      Variable direction = Variable.constant(random("v" + order, at.shape().toArray()));
      Variable a = Gradients.recordedGradient(fused, List.of(x)).get(0);
      Variable b = Gradients.recordedGradient(plain, List.of(x)).get(0);
      assertClose(b.value(), a.value(), 1e-11, "order " + order);
      // Weighted at random and not only summed: the sum of a channel is 0 whatever the formula.
      fused = a.times(direction).sum();
      plain = b.times(direction).sum();
    }
  }

  @Test
  void n7_a_gradient_has_the_same_bits_whether_or_not_it_can_be_differentiated_again() {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      BatchNorm layer = BatchNorm.of(CHANNELS);
      NamedVariables parameters = parameters(layer, type).variables();
      Variable x = Variable.of(random("x", 9, CHANNELS).to(type));
      Variable z = layer.forward(x, parameters, Mode.TRAIN, KEY).value();
      Variable loss = z.square().times(Variable.constant(random("a", 9, CHANNELS).to(type))).sum();
      List<Variable> by = List.of(x, parameters.get("weight"), parameters.get("bias"));
      List<Tensor> plain = Gradients.gradient(loss, by);
      List<Variable> recorded = Gradients.recordedGradient(loss, by);
      for (int i = 0; i < by.size(); i++) {
        assertTrue(plain.get(i).hasSameBits(recorded.get(i).value()), type + " " + i);
      }
    }
  }

  @Test
  void n8_first_and_second_derivatives_are_right_in_both_modes_with_any_settings() {
    BatchNorm plain = BatchNorm.of(CHANNELS).epsilon(0.25);
    Tensor mean = random("mean", CHANNELS);
    Tensor variance = Variable.constant(random("variance", CHANNELS)).square().value();
    for (Mode mode : Mode.values()) {
      for (BatchNorm layer :
          List.of(
              plain,
              plain.withoutAffine(),
              plain.statistics(BatchNorm.Statistics.BATCH),
              plain.statistics(BatchNorm.Statistics.RUNNING),
              plain.given(mean, variance))) {
        NamedVariables parameters = parameters(layer, ElementType.FLOAT64).constants();
        Variable direction = Variable.constant(random("v", 5, CHANNELS));
        assertDerivative(
            x -> loss(layer.forward(x, parameters, mode, KEY).value()), mode + " first");
        assertDerivative(
            x -> {
              Variable loss = loss(layer.forward(x, parameters, mode, KEY).value());
              return Gradients.recordedGradient(loss, List.of(x)).get(0).times(direction).sum();
            },
            mode + " second");
      }
    }
  }

  /// Compares the gradient with differences by the five-point stencil.
  private static void assertDerivative(UnaryOperator<Variable> f, String what) {
    Tensor at = random("x", 5, CHANNELS);
    Variable x = Variable.of(at);
    Tensor gradient = Gradients.gradient(f.apply(x), List.of(x)).get(0);
    Tensor direction = random("difference", 5, CHANNELS);
    double h = 1e-3;
    double[] values = new double[5];
    for (int k = -2; k <= 2; k++) {
      Variable moved = Variable.constant(at).plus(Variable.constant(direction).times(k * h));
      values[k + 2] = f.apply(Variable.of(moved.value())).value().item();
    }
    double difference = (8 * (values[3] - values[1]) - (values[4] - values[0])) / (12 * h);
    double product =
        Variable.constant(gradient).times(Variable.constant(direction)).sum().value().item();
    assertEquals(difference, product, 1e-8 * Math.max(1, norm(gradient)), what);
  }

  // ---- statistics -----------------------------------------------------------------------------

  private static final double[][][] BATCHES = {
    {{1, 10}, {2, 20}, {6, 60}},
    {{-1, 0}, {0, 0}, {1, 3}},
    {{5, 5}, {5, 6}, {5, 7}},
  };

  @Test
  void n10_running_statistics_are_the_hand_computed_ones_after_three_steps() {
    // Means 3, 30; 0, 1; 5, 6. Sums of squared deviations 14, 1400; 2, 6; 0, 2; divided by 2.
    double[][] means = {{3, 30}, {0, 1}, {5, 6}};
    double[][] unbiased = {{7, 700}, {1, 3}, {0, 1}};
    BatchNorm layer = BatchNorm.of(2);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    double[] mean = {0, 0};
    double[] variance = {1, 1};
    for (int step = 0; step < 3; step++) {
      train(layer, parameters, BATCHES[step]);
      for (int c = 0; c < 2; c++) {
        mean[c] = 0.9 * mean[c] + 0.1 * means[step][c];
        variance[c] = 0.9 * variance[c] + 0.1 * unbiased[step][c];
      }
      assertArrayEquals(mean, parameters.get("running_mean").toDoubleArray(), 1e-14);
      assertArrayEquals(variance, parameters.get("running_var").toDoubleArray(), 1e-13);
    }
    // 0.3, then 0.27, then 0.243 + 0.5; and 1.6, 1.54, 1.386.
    assertEquals(0.743, mean[0], 1e-15);
    assertEquals(1.386, variance[0], 1e-15);
  }

  @Test
  void n11_momentum_multiplies_the_new_value_and_its_ends_are_harmless() {
    for (double momentum : new double[] {0, 0.25, 1}) {
      BatchNorm layer = BatchNorm.of(2).momentum(momentum);
      Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
      train(layer, parameters, BATCHES[0]);
      train(layer, parameters, BATCHES[1]);
      double kept = 1 - momentum;
      assertEquals(
          kept * (momentum * 3) + momentum * 0, parameters.get("running_mean").get(0), 1e-15);
      assertEquals(
          kept * (kept * 1 + momentum * 7) + momentum * 1,
          parameters.get("running_var").get(0),
          1e-14);
    }
  }

  @Test
  void n12_epsilon_is_within_the_root_and_in_no_statistic() {
    // Variance 2 over (−2, 0, 0, 2) with ε = 0.25: the root is 1.5.
    BatchNorm layer = BatchNorm.of(1).epsilon(0.25).momentum(1);
    Parameters parameters = layer.initialise(KEY, ElementType.FLOAT64);
    Variable x = Variable.constant(Tensor.of(new double[] {-2, 0, 0, 2}, 4, 1));
    Layer.Output output = layer.forward(x, parameters.constants(), Mode.TRAIN, KEY);
    assertArrayEquals(
        new double[] {-2 / 1.5, 0, 0, 2 / 1.5}, output.value().value().toDoubleArray(), 1e-15);
    parameters.set("running_var", output.state().get("running_var").value());
    assertEquals(8.0 / 3, parameters.get("running_var").item(), 1e-15);
    parameters.set("running_var", Tensor.of(new double[] {2}, 1));
    Tensor evaluated = layer.forward(x, parameters.constants(), Mode.EVALUATE, KEY).value().value();
    assertArrayEquals(new double[] {-2 / 1.5, 0, 0, 2 / 1.5}, evaluated.toDoubleArray(), 1e-15);
  }

  @Test
  void n13_a_batch_of_one_is_refused_and_changes_nothing() {
    BatchNorm layer = BatchNorm.of(128);
    NamedVariables parameters = layer.initialise(KEY, ElementType.FLOAT32).constants();
    Variable x = Variable.constant(Tensor.ones(ElementType.FLOAT32, Shape.of(1, 128)));
    assertEquals(
        """
        BatchNorm(128) with BATCH statistics: a batch of 1 has no variance; input [1, 128]
          help: use at least 2 rows, or RUNNING statistics\
        """,
        assertThrows(
                IllegalArgumentException.class, () -> layer.forward(x, parameters, Mode.TRAIN, KEY))
            .getMessage());
    assertEquals(
        """
        BatchNorm(128) with BATCH statistics: a batch of 1 has no variance; input [1, 128, 1, 1]
          help: use at least 2 rows, or RUNNING statistics\
        """,
        assertThrows(
                IllegalArgumentException.class,
                () -> layer.forward(x.reshape(1, 128, 1, 1), parameters, Mode.TRAIN, KEY))
            .getMessage());
    // One sample with several places has a variance, and so has one by running statistics.
    layer.forward(x.reshape(1, 128, 1).expand(Shape.of(1, 128, 2)), parameters, Mode.TRAIN, KEY);
    layer.forward(x, parameters, Mode.EVALUATE, KEY);
    layer.statistics(BatchNorm.Statistics.RUNNING).forward(x, parameters, Mode.TRAIN, KEY);

    Model model = Model.of(Sequential.of(Dense.of(3, 128), layer), KEY);
    TrainingStep step = TrainingStep.of(model, Sgd.of(0.1), Losses::crossEntropy);
    Parameters before = model.parameters().copy();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            step.run(
                Tensor.ones(ElementType.FLOAT32, Shape.of(1, 3)),
                Tensor.of(new long[] {1}, 1),
                KEY));
    assertTrue(model.parameters().hasSameBits(before));
  }

  @Test
  void n14_an_empty_batch_changes_no_state_and_has_empty_gradients() {
    BatchNorm plain = BatchNorm.of(CHANNELS);
    for (BatchNorm layer : List.of(plain, plain.withoutStatisticsGradient())) {
      for (Shape shape : List.of(Shape.of(0, CHANNELS), Shape.of(4, CHANNELS, 0))) {
        NamedVariables parameters = parameters(layer, ElementType.FLOAT32).variables();
        Variable x = Variable.of(Tensor.zeros(ElementType.FLOAT32, shape));
        Layer.Output output = layer.forward(x, parameters, Mode.TRAIN, KEY);
        assertEquals(shape, output.value().shape());
        assertEquals(Map.of(), output.state());
        List<Tensor> gradients =
            Gradients.gradient(output.value().square().sum(), List.of(x, parameters.get("weight")));
        assertEquals(shape, gradients.get(0).shape());
        assertArrayEquals(new float[CHANNELS], gradients.get(1).toFloatArray());
      }
    }
  }

  @Test
  void n15_derivatives_and_extra_forward_passes_do_not_touch_the_state() {
    Model model = Model.of(Sequential.of(Dense.of(4, CHANNELS), BatchNorm.of(CHANNELS)), KEY);
    Parameters before = model.parameters().copy();
    NamedVariables parameters = model.parameters().variables();
    Variable x = Variable.of(random("x", 6, 4).to(ElementType.FLOAT32));
    Layer.Output output = model.forward(x, parameters, Mode.TRAIN, KEY);
    Layer.Output again = model.forward(x, parameters, Mode.TRAIN, KEY);
    Variable loss = output.value().square().square().sum();
    Gradients.hessianVectorProduct(loss, List.of(x), List.of(x.value()));
    assertTrue(model.parameters().hasSameBits(before));
    Tensor mean = output.state().get("1.running_mean").value();
    assertTrue(mean.hasSameBits(again.state().get("1.running_mean").value()));
    assertFalse(output.state().get("1.running_mean").isTracked());
    model.predict(x.value());
    assertTrue(model.parameters().hasSameBits(before));
  }

  @Test
  void n16_ranks_two_to_five_agree_with_rank_two() {
    Tensor x4 = random("x", 4, CHANNELS, 2, 6);
    for (int[] extents :
        new int[][] {{4, CHANNELS, 12}, {4, CHANNELS, 2, 6}, {4, CHANNELS, 2, 3, 2}}) {
      BatchNorm layer = BatchNorm.of(CHANNELS);
      NamedVariables parameters = parameters(layer, ElementType.FLOAT64).constants();
      Variable x = Variable.of(x4);
      Variable high =
          layer
              .forward(x.reshape(extents), parameters, Mode.TRAIN, KEY)
              .value()
              .reshape(4, CHANNELS, 12);
      Layer.Output rows =
          layer.forward(
              x.reshape(4, CHANNELS, 12).permute(0, 2, 1).reshape(48, CHANNELS),
              parameters,
              Mode.TRAIN,
              KEY);
      Variable low = rows.value().reshape(4, 12, CHANNELS).permute(0, 2, 1);
      assertClose(low.value(), high.value(), 1e-15, "value");
      assertClose(
          Gradients.gradient(loss(low), List.of(x)).get(0),
          Gradients.gradient(loss(high), List.of(x)).get(0),
          1e-14,
          "gradient");
    }
  }

  @Test
  void extreme_scales_and_offsets_are_normalised_within_five_in_ten_million() {
    // N1, N4, N5 through the layer: the kernel's own tests have the full grid.
    for (double scale : new double[] {1e-30, 1, 1e30}) {
      for (double offset : new double[] {0, 1e3, 1e6}) {
        Tensor z = random("z", 64, CHANNELS);
        Tensor x = Variable.constant(z).plus(offset).times(scale).value().to(ElementType.FLOAT32);
        BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(0).withoutAffine();
        Tensor y = forward(layer, Variable.of(x), Mode.TRAIN).value().value();
        // Exact up to double rounding: scaled to where nothing overflows.
        Variable exact = Variable.constant(x.to(ElementType.FLOAT64)).dividedBy(scale);
        Tensor expected = primitives(exact.minus(offset), 0, 0).value();
        Tensor error =
            Variable.constant(y.to(ElementType.FLOAT64)).minus(Variable.constant(expected)).value();
        for (double e : error.toDoubleArray()) {
          assertTrue(Math.abs(e) <= 5e-7, scale + " " + offset + ": " + e);
        }
      }
    }
  }

  // ---- choices --------------------------------------------------------------------------------

  @Test
  void without_the_statistics_gradient_the_value_keeps_its_bits() {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      for (double epsilon : new double[] {0, 1e-5}) {
        BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(epsilon);
        // A constant channel and denormal numbers, whose zeros have signs.
        Tensor mixed =
            Variable.concatenate(
                    1,
                    Variable.constant(random("x", 8, 1)),
                    Variable.constant(Tensor.full(ElementType.FLOAT64, 3.3e9, Shape.of(8, 1))),
                    Variable.constant(random("y", 8, 1)).times(1e-44))
                .value()
                .to(type);
        Variable x = Variable.of(mixed);
        Layer.Output through = forward(layer, x, Mode.TRAIN);
        Layer.Output stopped = forward(layer.withoutStatisticsGradient(), x, Mode.TRAIN);
        assertTrue(
            through.inner("normalised").value().hasSameBits(stopped.inner("normalised").value()));
        assertTrue(through.value().value().hasSameBits(stopped.value().value()));
        through
            .state()
            .forEach(
                (name, value) ->
                    assertTrue(value.value().hasSameBits(stopped.state().get(name).value())));
      }
    }
  }

  @Test
  void without_the_statistics_gradient_derivatives_are_those_of_constant_statistics() {
    BatchNorm layer = BatchNorm.of(CHANNELS).epsilon(0.1);
    Tensor at = random("x", 7, CHANNELS);
    Variable constant = Variable.constant(at);
    BatchNorm given =
        layer.given(
            constant.mean(0).value(), constant.varianceKeeping(false, 0).reshape(CHANNELS).value());
    NamedVariables parameters = parameters(layer, ElementType.FLOAT64).constants();
    assertSameDerivatives(
        at,
        x -> layer.withoutStatisticsGradient().forward(x, parameters, Mode.TRAIN, KEY).value(),
        x -> given.forward(x, parameters, Mode.TRAIN, KEY).value());
  }

  @Test
  void statistics_are_chosen_apart_from_the_mode() {
    BatchNorm layer = BatchNorm.of(CHANNELS);
    Variable x = Variable.constant(random("x", 6, CHANNELS));
    Tensor byBatch = forward(layer, x, Mode.TRAIN).value().value();
    Tensor byRunning = forward(layer, x, Mode.EVALUATE).value().value();
    assertFalse(byBatch.hasSameBits(byRunning));

    Layer.Output batchEvaluated =
        forward(layer.statistics(BatchNorm.Statistics.BATCH), x, Mode.EVALUATE);
    assertTrue(batchEvaluated.value().value().hasSameBits(byBatch));
    assertEquals(Map.of(), batchEvaluated.state());

    Layer.Output runningTrained =
        forward(layer.statistics(BatchNorm.Statistics.RUNNING), x, Mode.TRAIN);
    assertTrue(runningTrained.value().value().hasSameBits(byRunning));
    assertEquals(Map.of(), runningTrained.state());

    Parameters parameters = parameters(layer, ElementType.FLOAT64);
    BatchNorm given = layer.given(parameters.get("running_mean"), parameters.get("running_var"));
    assertTrue(forward(given, x, Mode.TRAIN).value().value().hasSameBits(byRunning));
  }

  @Test
  void a_channel_without_variance_is_zero_at_epsilon_zero_by_any_statistics() {
    BatchNorm layer = BatchNorm.of(1).epsilon(0).withoutAffine();
    Tensor zero = Tensor.of(new double[] {0}, 1);
    Tensor five = Tensor.of(new double[] {5}, 1);
    Variable x = Variable.of(Tensor.full(ElementType.FLOAT64, 5, Shape.of(4, 1)));
    for (BatchNorm by :
        List.of(layer, layer.withoutStatisticsGradient(), layer.given(five, zero))) {
      Parameters parameters = by.initialise(KEY, ElementType.FLOAT64);
      Variable y = by.forward(x, parameters.constants(), Mode.TRAIN, KEY).value();
      assertArrayEquals(new double[4], y.value().toDoubleArray());
      Tensor gradient =
          Gradients.gradient(y.times(Variable.constant(random("a", 4, 1))).sum(), List.of(x))
              .get(0);
      for (double g : gradient.toDoubleArray()) {
        assertTrue(Double.isFinite(g), "gradient " + g);
      }
    }
  }

  @Test
  void settings_and_inputs_that_do_not_fit_are_named() {
    assertMessage(
        "BatchNorm: the number of channels must be positive, got 0", () -> BatchNorm.of(0));
    assertMessage(
        "BatchNorm: epsilon must be at least 0 and finite, got -1.0E-5",
        () -> BatchNorm.of(3).epsilon(-1e-5));
    assertMessage(
        "BatchNorm: momentum must be from 0 to 1, got 9.0"
            + "\n  help: it multiplies the new value, 0.1 for a slow average",
        () -> BatchNorm.of(3).momentum(9));
    assertMessage(
        "BatchNorm: GIVEN statistics were asked for but not given\n  help: given(mean, variance)",
        () -> BatchNorm.of(3).statistics(BatchNorm.Statistics.GIVEN));
    assertMessage(
        """
        BatchNorm(3): given statistics must have shape [3]
          mean     [3] float64
          variance [4] float64\
        """,
        () -> BatchNorm.of(3).given(random("m", 3), random("v", 4)));
    assertMessage(
        "BatchNorm(3): the input must have shape [n, 3, ...] of rank 2 to 5 but has [8, 4]",
        () -> forward(BatchNorm.of(3), Variable.of(random("x", 8, 4)), Mode.TRAIN));
    assertThrows(
        ShapeMismatchException.class,
        () -> forward(BatchNorm.of(3), Variable.of(random("x", 3)), Mode.TRAIN));
    assertMessage(
        "LayerNorm(4, 2): the input's last extents must be [4, 2] but it has shape [3, 2, 4]",
        () ->
            LayerNorm.of(4, 2)
                .forward(Variable.of(random("x", 3, 2, 4)), NamedVariables.NONE, Mode.TRAIN, KEY));
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  private static void train(BatchNorm layer, Parameters parameters, double[][] batch) {
    double[] flat = new double[batch.length * 2];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = batch[i / 2][i % 2];
    }
    Variable x = Variable.constant(Tensor.of(flat, batch.length, 2));
    layer
        .forward(x, parameters.constants(), Mode.TRAIN, KEY)
        .state()
        .forEach((name, value) -> parameters.set(name, value.value()));
  }
}
