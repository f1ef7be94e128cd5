package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingStepTest {
  private static final RandomKey KEY = RandomKey.of(2024);

  private static final Layer NETWORK =
      Sequential.of(
          Dense.of(12, 20),
          BatchNorm.of(20),
          new Relu(),
          new Dropout(0.3),
          Dense.of(20, 16),
          BatchNorm.of(16).withoutStatisticsGradient(),
          new Tanh(),
          LayerNorm.of(16),
          Dense.of(16, 5));

  private static final Optimiser OPTIMISER = Sgd.of(0.05).withMomentum(0.9).withWeightDecay(1e-3);

  private static Tensor batch(int step, int size, ElementType type) {
    return KEY.derive("batch").derive(step).normal(type, Shape.of(size, 12));
  }

  private static Tensor labels(int step, int size) {
    return KEY.derive("labels").derive(step).integers(5, Shape.of(size));
  }

  /// Two sizes of batch and, at the end of each five, a smaller last one.
  private static int size(int step) {
    return step % 5 == 4 ? 3 : step % 2 == 0 ? 16 : 8;
  }

  @Test
  void a_plan_gives_the_bits_of_the_eager_step() {
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64)) {
      Model planned = Model.of(NETWORK, KEY, type);
      Model eager = Model.of(NETWORK, planned.parameters().copy());
      TrainingStep a =
          TrainingStep.of(planned, OPTIMISER, Losses::crossEntropy)
              .watching("1", "")
              .withGradients();
      TrainingStep b =
          TrainingStep.of(eager, OPTIMISER, Losses::crossEntropy)
              .watching("1", "")
              .withGradients()
              .eager();
      for (int step = 0; step < 20; step++) {
        int size = size(step);
        RandomKey key = KEY.derive("dropout").derive(step);
        TrainingStep.Result x = a.run(batch(step, size, type), labels(step, size), key);
        TrainingStep.Result y = b.run(batch(step, size, type), labels(step, size), key);
        assertEquals(x.loss(), y.loss(), 0.0, "loss of step " + step);
        assertSameBits(x.gradients(), y.gradients());
        for (String name : List.of("1", "")) {
          assertTrue(x.watched(name).value().hasSameBits(y.watched(name).value()));
          assertTrue(x.watched(name).gradient().hasSameBits(y.watched(name).gradient()));
        }
        assertTrue(planned.parameters().hasSameBits(eager.parameters()), "step " + step);
      }
    }
  }

  @Test
  void a_step_gives_the_bits_of_a_loop_written_by_hand() {
    Model model = Model.of(NETWORK, KEY);
    Parameters parameters = model.parameters().copy();
    Parameters state = OPTIMISER.state(parameters);
    TrainingStep trained = TrainingStep.of(model, OPTIMISER, Losses::crossEntropy);
    for (int step = 0; step < 8; step++) {
      int size = size(step);
      RandomKey key = KEY.derive(step);
      Tensor x = batch(step, size, ElementType.FLOAT32);
      Tensor labels = labels(step, size);
      NamedVariables variables = parameters.variables();
      Layer.Output output = NETWORK.forward(Variable.constant(x), variables, Mode.TRAIN, key);
      Variable loss = Losses.crossEntropy(output.value(), Variable.constant(labels));
      List<Tensor> gradients = Gradients.gradient(loss, variables.list(parameters.trainable()));
      output.state().forEach((name, value) -> parameters.set(name, value.value()));
      OPTIMISER.step(parameters, state, gradients, OPTIMISER.learningRate());

      assertEquals(loss.value().item(), trained.run(x, labels, key).loss(), 0.0);
      assertTrue(model.parameters().hasSameBits(parameters), "step " + step);
    }
  }

  @Test
  void what_was_kept_from_a_step_stays_as_it_is() {
    Model model = Model.of(NETWORK, KEY);
    TrainingStep step =
        TrainingStep.of(model, OPTIMISER, Losses::crossEntropy).watching("4").withGradients();
    List<TrainingStep.Result> kept = new ArrayList<>();
    List<Map<String, Tensor>> then = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      TrainingStep.Result result =
          step.run(batch(i, 8, ElementType.FLOAT32), labels(i, 8), KEY.derive(i));
      kept.add(result);
      Map<String, Tensor> copies = new LinkedHashMap<>();
      result
          .gradients()
          .forEach((n, t) -> copies.put(n, Tensor.of(t.toFloatArray(), t.shape().toArray())));
      Tensor value = result.watched("4").value();
      copies.put("watched", Tensor.of(value.toFloatArray(), value.shape().toArray()));
      then.add(copies);
      if (i >= 10) {
        Map<String, Tensor> now = new LinkedHashMap<>(kept.get(i - 10).gradients());
        now.put("watched", kept.get(i - 10).watched("4").value());
        assertSameBits(then.get(i - 10), now);
      }
    }
  }

  @Test
  void a_step_is_random_by_its_key_alone() {
    double first = firstLoss(KEY.derive(1));
    assertEquals(first, firstLoss(KEY.derive(1)), 0.0);
    assertNotEquals(first, firstLoss(KEY.derive(2)));
  }

  @Test
  void a_plan_draws_anew_in_each_step() {
    Layer layer = Sequential.of(new Dropout(0.5), Dense.of(12, 5));
    TrainingStep step =
        TrainingStep.of(Model.of(layer, KEY), Sgd.of(0), Losses::crossEntropy).watching("0");
    Tensor x = Tensor.ones(ElementType.FLOAT32, Shape.of(8, 12));
    Tensor one = step.run(x, labels(0, 8), KEY.derive(1)).watched("0").value();
    Tensor two = step.run(x, labels(0, 8), KEY.derive(2)).watched("0").value();
    Tensor again = step.run(x, labels(0, 8), KEY.derive(1)).watched("0").value();
    assertTrue(one.hasSameBits(again));
    assertTrue(!one.hasSameBits(two));
  }

  @Test
  void the_learning_rate_is_no_part_of_the_plan() {
    Model model = Model.of(Dense.of(12, 5), KEY);
    TrainingStep step = TrainingStep.of(model, Sgd.of(0.1), Losses::crossEntropy);
    Tensor x = batch(0, 8, ElementType.FLOAT32);
    Parameters before = model.parameters().copy();
    step.run(x, labels(0, 8), KEY, 0);
    assertTrue(model.parameters().hasSameBits(before));
    step.run(x, labels(0, 8), KEY, 0.1);
    assertTrue(!model.parameters().hasSameBits(before));
  }

  @Test
  void threads_and_provider_change_no_bit() {
    Parameters expected = null;
    for (Engine.Choice choice : List.of(Engine.Choice.SCALAR, Engine.Choice.AUTO)) {
      for (int threads = 1; threads <= 2; threads++) {
        try (Engine engine = Engine.builder().kernels(choice).threads(threads).build()) {
          Parameters trained = engine.call(TrainingStepTest::trained);
          if (expected != null) {
            assertTrue(trained.hasSameBits(expected), choice + " " + threads);
          }
          expected = trained;
        }
      }
    }
  }

  private static Parameters trained() {
    Model model = Model.of(NETWORK, KEY);
    TrainingStep step = TrainingStep.of(model, OPTIMISER, Losses::crossEntropy);
    for (int i = 0; i < 6; i++) {
      step.run(batch(i, 8, ElementType.FLOAT32), labels(i, 8), KEY.derive(i));
    }
    return model.parameters();
  }

  @Test
  void what_was_not_watched_is_an_error() {
    Model model = Model.of(Dense.of(12, 5), KEY);
    TrainingStep step = TrainingStep.of(model, Sgd.of(0.1), Losses::crossEntropy).watching("");
    TrainingStep.Result result = step.run(batch(0, 8, ElementType.FLOAT32), labels(0, 8), KEY);
    assertEquals(
        "TrainingStep: \"1\" was not watched\n  watched are []",
        assertThrows(IllegalArgumentException.class, () -> result.watched("1")).getMessage());
  }

  private static double firstLoss(RandomKey key) {
    return TrainingStep.of(Model.of(NETWORK, KEY), OPTIMISER, Losses::crossEntropy)
        .run(batch(0, 8, ElementType.FLOAT32), labels(0, 8), key)
        .loss();
  }

  private static void assertSameBits(Map<String, Tensor> expected, Map<String, Tensor> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, tensor) -> assertTrue(tensor.hasSameBits(actual.get(name)), name));
  }
}
