package io.github.cotangent.experiments.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.classify.ClassifierTraining.Choice;
import io.github.cotangent.experiments.data.Augmentation;
import io.github.cotangent.experiments.data.Glyphs;
import io.github.cotangent.experiments.data.Glyphs32;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.nn.Checkpoint;
import io.github.cotangent.nn.Checkpoints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTrainingTest {
  private static final RandomKey KEY = RandomKey.of(8);
  private static final TrainingData GREY = Glyphs.data(KEY, 640, 100);
  private static final Recipe SMALL =
      new Recipe(640, 100, 2, 1, 64, .02, .9, 0, Pace.CONSTANT, false, 1, 1);

  @TempDir private Path folder;

  private ClassifyRun train(Choice choice, Recipe recipe, TrainingData data) throws IOException {
    return new ClassifierTraining(choice, recipe, data, Augmentation.CIFAR, KEY)
        .run(folder.resolve(choice.name()), () -> false, _ -> {}, warning -> fail(warning))
        .orElseThrow();
  }

  private static void fail(String warning) {
    throw new AssertionError(warning);
  }

  private Checkpoint last(Choice choice) throws IOException {
    return Checkpoints.in(folder.resolve(choice.name())).newest().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "MLP, BN, 1",
    "MLP, LN, 1",
    "MLP_VGG, BN_STOPGRAD, 1",
    "MLP_VGG, GN, 1",
    "CONVNET, GN, 3",
    "CONVNET, NONE, 0",
    "VGG11, LN, 1",
    "RESNET18, BN, 20",
    "DENSENET121, LN, 120"
  })
  void each_network_trains_and_every_norm_in_it_is_looked_into(
      Architecture architecture, Norm norm, int layers) throws IOException {
    boolean small = architecture.isSmall();
    TrainingData data = small ? GREY.first(128, 60) : Glyphs32.data(KEY, 48, 30).shrunk(4);
    Recipe recipe =
        new Recipe(
            128, 60, 1, 1, small ? 32 : 16, .01, .9, 0, Pace.COSINE, true, 1, small ? 1 : .04);
    Choice choice = new Choice(architecture, norm, Batching.RANDOM, Control.NONE, 0);
    ClassifyRun run = train(choice, recipe, data);
    int steps = small ? 4 : 3;
    assertEquals(steps, run.steps());
    assertEquals(1, run.epochs());
    assertEquals(layers, run.layers().size(), run.layers().toString());
    for (String layer : run.layers()) {
      for (LayerColumn column : LayerColumn.values()) {
        double[] values = run.values(layer, column);
        assertEquals(steps, values.length, layer + column);
        for (double value : values) {
          assertTrue(value >= -1e-6 && value <= 1 + 1e-3, layer + " " + column + " " + value);
        }
      }
    }
    for (Column column :
        List.of(
            Column.TRAIN_LOSS,
            Column.TRAIN_ACCURACY,
            Column.TEST_LOSS,
            Column.TEST_ACCURACY,
            Column.KNN_ACCURACY)) {
      assertEquals(1, run.values(column).length, column.toString());
    }
    assertEquals(
        norm.normalisesBatches() ? 1 : 0, run.values(Column.OWN_STATISTICS_ACCURACY).length);
    double[] confusion = run.values(Column.CONFUSION);
    assertEquals(data.test().count(), Arrays.stream(confusion).sum());
    double right = 0;
    for (int c = 0; c < 10; c++) {
      right += confusion[11 * c];
    }
    assertEquals(run.last(Column.TEST_ACCURACY), right / data.test().count(), 1e-12);
  }

  @Test
  void trainings_that_differ_in_the_norm_begin_with_the_same_weights() throws IOException {
    List<Tensor> first = new ArrayList<>();
    for (Norm norm : List.of(Norm.NONE, Norm.BN, Norm.LN, Norm.BN_STOPGRAD)) {
      Choice choice = new Choice(Architecture.MLP, norm, Batching.RANDOM, Control.NONE, 0);
      Recipe still = new Recipe(640, 100, 1, 1, 64, 0, .9, 0, Pace.CONSTANT, false, 1, 1);
      train(choice, still, GREY);
      first.add(last(choice).tensors().get("4.weight"));
    }
    for (Tensor weight : first) {
      assertTrue(weight.hasSameBits(first.getFirst()));
    }
  }

  @Test
  void a_frozen_first_layer_stays_as_it_was_drawn_and_the_others_learn() throws IOException {
    Choice frozen =
        new Choice(Architecture.MLP_VGG, Norm.BN, Batching.LABEL, Control.FROZEN_FIRST, 0);
    Choice free = new Choice(Architecture.MLP_VGG, Norm.BN, Batching.LABEL, Control.NONE, 0);
    ClassifyRun run = train(frozen, SMALL, GREY);
    train(free, SMALL, GREY);
    Choice drawn = new Choice(Architecture.MLP_VGG, Norm.BN, Batching.LABEL, Control.NONE, 9);
    Recipe still = new Recipe(640, 100, 1, 1, 64, 0, .9, 0, Pace.CONSTANT, false, 1, 1);
    train(drawn, still, GREY);
    for (String name : List.of("0.weight", "0.bias")) {
      assertTrue(last(frozen).tensors().get(name).hasSameBits(last(drawn).tensors().get(name)));
      assertFalse(last(free).tensors().get(name).hasSameBits(last(drawn).tensors().get(name)));
    }
    assertFalse(
        last(frozen).tensors().get("3.weight").hasSameBits(last(drawn).tensors().get("3.weight")));
    assertEquals("frozen-first", run.setting().control());
    assertEquals(2, run.values(Column.OWN_STATISTICS_ACCURACY).length);
  }

  @Test
  void batches_of_one_class_do_not_pass_the_gradient_through_the_norm_before_the_head()
      throws IOException {
    List<Double> kept = new ArrayList<>();
    for (Batching batching : Batching.values()) {
      ClassifyRun run =
          train(new Choice(Architecture.MLP, Norm.BN, batching, Control.NONE, 0), SMALL, GREY);
      kept.add(run.keptEnergyFirst());
    }
    assertTrue(kept.get(0) > 0.8, kept::toString);
    assertTrue(kept.get(1) < 0.1, kept::toString);
  }

  @Test
  void own_statistics_are_those_of_the_test_batch_and_not_the_running_ones() throws IOException {
    // After one step the running statistics are still near 0 and 1: what they normalise is wrong.
    Recipe few = new Recipe(64, 100, 1, 1, 64, .5, 0, 0, Pace.CONSTANT, false, 1, 1);
    ClassifyRun run =
        train(
            new Choice(Architecture.CONVNET, Norm.BN, Batching.RANDOM, Control.NONE, 0),
            few,
            GREY.first(64, 100));
    assertTrue(
        run.last(Column.OWN_STATISTICS_ACCURACY) > run.last(Column.TEST_ACCURACY),
        run.last(Column.OWN_STATISTICS_ACCURACY) + " " + run.last(Column.TEST_ACCURACY));
  }

  @Test
  void a_training_with_other_images_does_not_go_on_from_these_checkpoints() throws IOException {
    Choice choice = new Choice(Architecture.MLP, Norm.BN, Batching.RANDOM, Control.NONE, 0);
    ClassifyRun first = train(choice, SMALL, GREY);
    long[] done = {0};
    TrainingData others = Glyphs.data(KEY.derive("others"), 640, 100);
    ClassifyRun second =
        new ClassifierTraining(choice, SMALL, others, Augmentation.CIFAR, KEY)
            .run(folder.resolve(choice.name()), () -> false, steps -> done[0] += steps, _ -> {})
            .orElseThrow();
    assertEquals(20, done[0]);
    assertFalse(
        Arrays.equals(first.values(Column.LOSS), second.values(Column.LOSS)), "the same losses");
    ClassifyRun again = train(choice, SMALL, others);
    assertArrayEquals(second.values(Column.LOSS), again.values(Column.LOSS));
  }

  @Test
  void embeddings_are_what_the_last_layer_is_given() throws IOException {
    Choice choice = new Choice(Architecture.MLP, Norm.NONE, Batching.RANDOM, Control.NONE, 0);
    train(choice, SMALL, GREY);
    Checkpoint trained = last(choice);
    int[] indices = {5, 90, 3};
    Tensor features =
        new ClassifierTraining(choice, SMALL, GREY, Augmentation.CIFAR, KEY)
            .embedding(trained, indices);
    assertEquals("[3, 128]", features.shape().toString());
    float[] x = features.toFloatArray();
    float[] weight = trained.tensors().get("4.weight").toFloatArray();
    float[] bias = trained.tensors().get("4.bias").toFloatArray();
    // the logit of class 2 of the image 90, by hand, beside that of the whole network
    double logit = bias[2];
    for (int d = 0; d < 128; d++) {
      logit += (double) x[128 + d] * weight[2 * 128 + d];
    }
    Predictor predictor =
        new Predictor(Architecture.MLP.network(Norm.NONE, GREY.train(), 1), parametersOf(trained));
    Tensor logits =
        predictor
            .of(new Pixels(GREY.train().scaling(), true).of(GREY.test(), new int[] {90}))
            .logits();
    assertEquals(logit, logits.toFloatArray()[2], 1e-4);
  }

  private static io.github.cotangent.nn.Parameters parametersOf(Checkpoint trained) {
    io.github.cotangent.nn.Parameters.Builder builder = io.github.cotangent.nn.Parameters.builder();
    trained.tensors().forEach(builder::state);
    return builder.build();
  }
}
