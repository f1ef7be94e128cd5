package io.github.cotangent.experiments;

import io.github.cotangent.experiments.classify.Architecture;
import io.github.cotangent.experiments.classify.Pace;
import io.github.cotangent.experiments.classify.Recipe;

/// What the presets mean for each network.
///
/// The small networks follow the protocol of the reference (claims C8a to C8c) in `quick`. The
/// paper's own networks follow the paper in `paper`; in `quick` they are narrow, and have learning
/// rates with which the controls learn from single-class batches, for where they do not, nothing
/// can be said of batch norm.
final class Recipes {
  private static final int ALL = Integer.MAX_VALUE;

  private Recipes() {}

  /// What `preset` means for `architecture`.
  static Recipe of(Architecture architecture, Preset preset) {
    return switch (preset) {
      case SMOKE -> smoke(architecture);
      case QUICK -> quick(architecture);
      case PAPER -> paper(architecture);
    };
  }

  private static Recipe smoke(Architecture architecture) {
    return architecture.isSmall()
        ? new Recipe(1_280, 400, 1, 1, 64, .01, .9, 0, Pace.CONSTANT, false, 1, 1)
        : new Recipe(256, 100, 1, 1, 32, .01, .9, 0, Pace.CONSTANT, true, 2, 1.0 / 32);
  }

  private static Recipe quick(Architecture architecture) {
    return switch (architecture) {
      case MLP -> new Recipe(10_000, 2_000, 3, 4, 64, .01, .9, 0, Pace.CONSTANT, false, 1, 1);
      case MLP_VGG -> new Recipe(10_000, 2_000, 10, 3, 64, .01, .9, 0, Pace.CONSTANT, false, 1, 1);
      case CONVNET -> new Recipe(10_000, 2_000, 12, 4, 64, .01, .9, 0, Pace.CONSTANT, false, 1, 1);
      case VGG11 -> narrow(10_000, 10, .005);
      case RESNET18 -> narrow(10_000, 6, .01);
      case DENSENET121 -> narrow(5_000, 6, .01);
    };
  }

  private static Recipe narrow(int train, int epochs, double learningRate) {
    return new Recipe(
        train, 2_000, epochs, 1, 32, learningRate, .9, 0, Pace.CONSTANT, false, 2, 1.0 / 8);
  }

  private static Recipe paper(Architecture architecture) {
    return architecture.isSmall()
        ? new Recipe(ALL, ALL, 12, 5, 64, .01, .9, 0, Pace.CONSTANT, false, 1, 1)
        : new Recipe(ALL, ALL, 100, 1, 128, .01, .9, .01, Pace.CONSTANT, true, 1, 1);
  }
}
