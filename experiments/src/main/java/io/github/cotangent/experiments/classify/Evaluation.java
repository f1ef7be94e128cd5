package io.github.cotangent.experiments.classify;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.nn.Losses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How well a network tells images apart, in [io.github.cotangent.nn.Mode#EVALUATE].
///
/// @param loss the mean of the cross entropies of the images
/// @param accuracy the share that is classified rightly, in [0, 1]
/// @param confusion how many images of class `row` were taken for class `column`, row by row
record Evaluation(double loss, double accuracy, List<Integer> confusion) {
  /// Evaluates `predictor` on `images`, a batch at a time.
  ///
  /// @param batches the images that are put through together, each once
  static Evaluation of(
      Predictor predictor, LabelledImages images, Pixels pixels, List<int[]> batches) {
    int classes = images.classes().size();
    int[] confusion = new int[classes * classes];
    double loss = 0;
    int right = 0;
    for (int[] batch : batches) {
      Tensor logits = predictor.of(pixels.of(images, batch)).logits();
      loss +=
          Losses.crossEntropy(Variable.constant(logits), Variable.constant(images.targets(batch)))
                  .value()
                  .item()
              * batch.length;
      int[] taken = largest(logits);
      for (int i = 0; i < batch.length; i++) {
        int label = images.label(batch[i]);
        confusion[label * classes + taken[i]]++;
        right += taken[i] == label ? 1 : 0;
      }
    }
    return new Evaluation(
        loss / images.count(),
        (double) right / images.count(),
        Arrays.stream(confusion).boxed().toList());
  }

  /// The embeddings of the images `indices`, `[n, features]`.
  static Tensor embedding(
      Predictor predictor, LabelledImages images, Pixels pixels, int[] indices) {
    float[] all = new float[0];
    int width = 0;
    int done = 0;
    for (int[] places : inOrder(indices.length, pixels)) {
      int[] batch = Arrays.stream(places).map(place -> indices[place]).toArray();
      Tensor embedding = predictor.of(pixels.of(images, batch)).embedding();
      if (done == 0) {
        width = embedding.size() / batch.length;
        all = new float[Math.multiplyExact(indices.length, width)];
      }
      System.arraycopy(embedding.toFloatArray(), 0, all, done * width, embedding.size());
      done += batch.length;
    }
    return Tensor.of(all, indices.length, width);
  }

  /// The numbers from 0 to before `count`, in batches for an evaluation in which no image depends
  /// on the others.
  static List<int[]> inOrder(int count, Pixels pixels) {
    // enough for the kernels, little for the memory
    int together = pixels.flat() ? 250 : 50;
    List<int[]> batches = new ArrayList<>();
    for (int from = 0; from < count; from += together) {
      int[] batch = new int[Math.min(together, count - from)];
      for (int i = 0; i < batch.length; i++) {
        batch[i] = from + i;
      }
      batches.add(batch);
    }
    return batches;
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
