package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a network is trained: the whole of it, to be read and to be copied.
class TrainingLoopTest {
  /// Tells in which of four quarters of the plane points lie.
  private static Model train(Tensor points, Tensor quarters, RandomKey key) {
    Layer network =
        Sequential.of(
            Dense.of(2, 32), BatchNorm.of(32), new Relu(), new Dropout(0.1), Dense.of(32, 4));
    Model model = Model.of(network, key.derive("weights"));
    TrainingStep step = TrainingStep.of(model, Sgd.of(0.1).withMomentum(0.9), Losses::crossEntropy);

    int count = points.extent(0);
    int batch = 50;
    for (int epoch = 0; epoch < 10; epoch++) {
      int[] order = key.derive("order").derive(epoch).permutation(count);
      for (int from = 0; from < count; from += batch) {
        int[] chosen = Arrays.copyOfRange(order, from, Math.min(count, from + batch));
        // Nothing is random but what depends on a key, so a run can be repeated bit for bit.
        RandomKey dropout = key.derive("dropout").derive(epoch).derive(from);
        step.run(rows(points, chosen), entries(quarters, chosen), dropout);
      }
    }
    return model;
  }

  private static Tensor rows(Tensor points, int[] chosen) {
    float[] values = new float[2 * chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      values[2 * i] = (float) points.get(chosen[i], 0);
      values[2 * i + 1] = (float) points.get(chosen[i], 1);
    }
    return Tensor.of(values, chosen.length, 2);
  }

  private static Tensor entries(Tensor labels, int[] chosen) {
    long[] values = Arrays.stream(chosen).mapToLong(i -> (long) labels.get(i)).toArray();
    return Tensor.of(values, chosen.length);
  }

  @Test
  void the_example_learns_and_is_saved(@TempDir Path folder) throws IOException {
    RandomKey key = RandomKey.of(7);
    Tensor points = key.derive("points").normal(ElementType.FLOAT32, Shape.of(480, 2));
    long[] labels = new long[480];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = (points.get(i, 0) > 0 ? 1L : 0L) + (points.get(i, 1) > 0 ? 2L : 0L);
    }
    Model model = train(points, Tensor.of(labels, 480), key);

    Path file = folder.resolve("quarters.safetensors");
    model.parameters().save(file);
    Model loaded = Model.of(model.layer(), RandomKey.of(0));
    loaded.parameters().load(file);

    Tensor logits = loaded.predict(points);
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      int best = 0;
      for (int c = 1; c < 4; c++) {
        best = logits.get(i, c) > logits.get(i, best) ? c : best;
      }
      right += best == labels[i] ? 1 : 0;
    }
    assertTrue(right > 0.95 * labels.length, right + " of " + labels.length);
  }
}
