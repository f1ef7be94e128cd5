package io.github.cotangent.experiments.classify;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.NamedVariables;
import io.github.cotangent.nn.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How well a network tells images apart, in [Mode#EVALUATE].
///
/// @param loss the mean of the cross entropies of the images
/// @param accuracy the share that is classified rightly, in [0, 1]
/// @param confusion how many images of class `row` were taken for class `column`
record Evaluation(double loss, double accuracy, int[][] confusion) {
  /// Images that are evaluated together where nothing depends on it: enough for the kernels, little
  /// for the memory.
  private static final int TOGETHER = 250;

  private static final RandomKey UNUSED = RandomKey.of(0);

  /// Evaluates `layer` on `images`, a batch at a time.
  ///
  /// @param batches the images that are put through together, each once
  static Evaluation of(
      Layer layer,
      Parameters parameters,
      LabelledImages images,
      Pixels pixels,
      List<int[]> batches) {
    NamedVariables constants = parameters.constants();
    int classes = images.classes().size();
    int[][] confusion = new int[classes][classes];
    double loss = 0;
    int right = 0;
    for (int[] batch : batches) {
      Variable logits =
          layer
              .forward(
                  Variable.constant(pixels.of(images, batch)), constants, Mode.EVALUATE, UNUSED)
              .value();
      Variable targets = Variable.constant(images.targets(batch));
      loss += Losses.crossEntropy(logits, targets).value().item() * batch.length;
      int[] taken = largest(logits.value());
      for (int i = 0; i < batch.length; i++) {
        int label = images.label(batch[i]);
        confusion[label][taken[i]]++;
        right += taken[i] == label ? 1 : 0;
      }
    }
    return new Evaluation(loss / images.count(), (double) right / images.count(), confusion);
  }

  /// The images in the order of their numbers, in batches for an evaluation in which no image
  /// depends on the others.
  static List<int[]> inOrder(int count) {
    List<int[]> batches = new ArrayList<>();
    for (int from = 0; from < count; from += TOGETHER) {
      int[] batch = new int[Math.min(TOGETHER, count - from)];
      for (int i = 0; i < batch.length; i++) {
        batch[i] = from + i;
      }
      batches.add(batch);
    }
    return batches;
  }

  /// The inner value `name` for the images `indices`, `[n, features]`.
  static Tensor features(
      Layer layer,
      Parameters parameters,
      String name,
      LabelledImages images,
      Pixels pixels,
      int[] indices) {
    NamedVariables constants = parameters.constants();
    float[] all = new float[0];
    int width = 0;
    for (int from = 0; from < indices.length; from += TOGETHER) {
      int[] batch = Arrays.copyOfRange(indices, from, Math.min(indices.length, from + TOGETHER));
      Tensor features =
          layer
              .forward(
                  Variable.constant(pixels.of(images, batch)), constants, Mode.EVALUATE, UNUSED)
              .inner(name)
              .value();
      if (from == 0) {
        width = features.size() / batch.length;
        all = new float[Math.multiplyExact(indices.length, width)];
      }
      System.arraycopy(
          features.to(ElementType.FLOAT32).toFloatArray(), 0, all, from * width, features.size());
    }
    return Tensor.of(all, indices.length, width);
  }

  /// The class with the largest logit for each row, the first of equals.
  static int[] largest(Tensor logits) {
    float[] values = logits.toFloatArray();
    int classes = logits.extent(1);
    int[] largest = new int[logits.extent(0)];
    for (int i = 0; i < largest.length; i++) {
      for (int c = 1; c < classes; c++) {
        if (values[i * classes + c] > values[i * classes + largest[i]]) {
          largest[i] = c;
        }
      }
    }
    return largest;
  }
}
