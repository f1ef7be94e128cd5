package io.github.cotangent.experiments.report;

import java.util.List;

/// One training of the classifier of claim C8a, and how it went. A value that is not defined for
/// this run (the kept energy without batch norm) is NaN here, and null in JSON.
///
/// @param norm the normalisation before the last layer: `none`, `bn`, `ln` or `bn-stopgrad`
/// @param batching how the batches were put together: `random` or `label`
/// @param seed the seed of this training
/// @param steps one entry for each update, in order
/// @param epochs one entry for each pass over the training images, in order
/// @param knnAccuracy accuracy of the nearest neighbours of the last features, in [0, 1]
/// @param keptEnergyFirst mean of the kept energy over the first 20 updates
/// @param keptEnergyLast mean of the kept energy over the last 50 updates
public record ClassifyRun(
    String norm,
    String batching,
    long seed,
    List<Step> steps,
    List<Epoch> epochs,
    double knnAccuracy,
    double keptEnergyFirst,
    double keptEnergyLast) {

  /// Copies the lists.
  public ClassifyRun {
    steps = List.copyOf(steps);
    epochs = List.copyOf(epochs);
    if (epochs.isEmpty()) {
      throw new IllegalArgumentException("ClassifyRun: a run has at least one epoch");
    }
  }

  /// One update.
  ///
  /// @param loss the mean loss of the batch, before the update
  /// @param keptEnergy the share in [0, 1] of the energy of the gradient at the normalised features
  ///     that gets through the normalisation; NaN where there is none
  public record Step(double loss, double keptEnergy) {}

  /// One pass over the training images.
  ///
  /// @param trainLoss the mean of the losses of the pass's updates
  /// @param testAccuracy the accuracy on the test images after the pass, in [0, 1]
  public record Epoch(double trainLoss, double testAccuracy) {}

  /// The training loss of the last epoch.
  public double trainLoss() {
    return epochs.getLast().trainLoss();
  }

  /// The test accuracy after the last epoch.
  public double testAccuracy() {
    return epochs.getLast().testAccuracy();
  }
}
