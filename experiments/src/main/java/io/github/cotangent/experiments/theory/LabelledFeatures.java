package io.github.cotangent.experiments.theory;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.Batches;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Losses;
import io.github.cotangent.nn.Model;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import io.github.cotangent.nn.Sgd;
import io.github.cotangent.nn.TrainingStep;

/// Features with the classes of their samples.
///
/// @param features by sample
/// @param labels the class of each sample
/// @param classes how many classes there are
@SuppressWarnings("ArrayRecordComponent") // features are never compared
public record LabelledFeatures(Features features, int[] labels, int classes) {
  private static final int HIDDEN = 24;
  private static final int BATCH = 64;
  private static final int SAMPLES = 120;
  private static final int EPOCHS = 2;
  private static final int LAYERS_BELOW_NORM = 2;

  /// What the hidden layer of a small network answers to images after it was trained on them:
  /// features as they occur.
  ///
  /// The network is pixels-24-ReLU-batch norm-classes; the features are what batch norm is given.
  /// Some may be constant, those of units that never fire.
  public static LabelledFeatures trained(LabelledImages images, RandomKey key) {
    int classes = images.classes().size();
    LabelledImages.Scaling scaling = images.scaling();
    Sequential network =
        Sequential.of(
            Dense.of(images.imageSize(), HIDDEN),
            new Relu(),
            BatchNorm.of(HIDDEN),
            Dense.of(HIDDEN, classes));
    Model model = Model.of(network, key.derive("weights"));
    TrainingStep step =
        TrainingStep.of(model, Sgd.of(0.05).withMomentum(0.9), Losses::crossEntropy);
    int number = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int[] batch : Batches.random(images.count(), BATCH, key.derive("order").derive(epoch))) {
        step.run(
            images.features(batch, scaling, ElementType.FLOAT32),
            images.targets(batch),
            key.derive("step").derive(number++));
      }
    }
    LabelledImages seen = images.first(Math.min(SAMPLES, images.count()));
    Tensor hidden =
        Model.of(network.first(LAYERS_BELOW_NORM), model.parameters())
            .predict(seen.features(scaling, ElementType.FLOAT32));
    double[][] x = Numbers.rows(hidden.toDoubleArray(), seen.count(), HIDDEN);
    return new LabelledFeatures(
        new Features("hidden", x, ElementType.FLOAT64, 0), seen.labels(), classes);
  }

  /// Random features `[n, count]` with means and deviations of their own, in classes taken in turn.
  public static LabelledFeatures random(RandomKey key, int n, int count, int classes) {
    double[][] x = Numbers.normal(key.derive("features"), n, count);
    double[] means = Numbers.normal(key.derive("means"), count);
    double[] deviations = Numbers.normal(key.derive("deviations"), count);
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      labels[i] = i % classes;
      for (int d = 0; d < count; d++) {
        x[i][d] = (float) (means[d] + (0.5 + Math.abs(deviations[d])) * x[i][d]);
      }
    }
    return new LabelledFeatures(new Features("", x, ElementType.FLOAT64, 0), labels, classes);
  }
}
