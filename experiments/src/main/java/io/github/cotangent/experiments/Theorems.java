package io.github.cotangent.experiments;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.theory.Ablation;
import io.github.cotangent.experiments.theory.BlockedTerms;
import io.github.cotangent.experiments.theory.EnergyShares;
import io.github.cotangent.experiments.theory.Features;
import io.github.cotangent.experiments.theory.LabelledFeatures;
import io.github.cotangent.experiments.theory.LayerNormTerms;
import io.github.cotangent.experiments.theory.SeveralForms;
import io.github.cotangent.experiments.theory.SyntheticTraining;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/// Tries the paper's claims C1 to C7 and C12: what differentiation measures beside what closed
/// forms predict.
@Command(
    name = "theorems",
    description =
        "Tries the theory: claims C1 to C7 and C12, each measured by differentiation in float64 and"
            + " float32 and predicted in closed form, on random features and on those of a network"
            + " trained in the run. Exit code 1 if a claim does not hold.",
    footer = {
      "",
      "Examples:",
      "  experiments/run theorems --out runs/theorems",
      "  experiments/run theorems --dataset mnist --data ../shared/data/mnist"
    })
public final class Theorems extends Experiment {
  private static final int TRAIN_IMAGES = 2_000;
  private static final double[] EPSILONS = {0, 1e-5, 1e-1};
  private static final double[] CORRELATIONS = {0, 0.5, 0.9, 0.99, 1};
  private static final double[] POSITIVE_SHARES = {0.5, 0.2, 0.05};

  /// For the launcher.
  public Theorems() {}

  /// Runs this experiment alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Theorems(), arguments);
  }

  @Override
  public void run(Run run) throws IOException {
    RandomKey key = RandomKey.of(run.options().seed()).derive("theorems");
    Consumer<Claim> claims = run::add;
    LabelledFeatures trained;
    try (var _ = run.time("theorems: train a network")) {
      trained =
          LabelledFeatures.trained(
              run.data().load(Classify.imagesKey(run.options()), TRAIN_IMAGES, 1).train(),
              key.derive("network"));
    }
    try (var _ = run.time("theorems: claims");
        Progress.Task task = run.progress().start("theorems", 2 * 2 * EPSILONS.length + 1)) {
      for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
        for (boolean random : new boolean[] {true, false}) {
          for (double epsilon : EPSILONS) {
            tryOn(random, type, epsilon, trained, key, claims);
            task.advance();
          }
        }
        for (double rho : CORRELATIONS) {
          BlockedTerms.tryCorrelation(rho, type, key.derive("correlation"), claims);
        }
        for (double positive : POSITIVE_SHARES) {
          SeveralForms.trySigmoid(positive, type, key.derive("sigmoid"), claims);
        }
      }
      SyntheticTraining.tryAll(key.derive("synthetic"), claims);
      task.advance();
    }
  }

  private static void tryOn(
      boolean random,
      ElementType type,
      double epsilon,
      LabelledFeatures trained,
      RandomKey key,
      Consumer<Claim> claims) {
    LabelledFeatures labelled =
        random ? LabelledFeatures.random(key.derive("small"), 16, 6, 3) : trained;
    Features small = labelled.features().in(type);
    // Layer norm standardises over features, so it is shown more of them.
    Features wide =
        random ? LabelledFeatures.random(key.derive("wide"), 40, 64, 1).features().in(type) : small;
    int[] labels = labelled.labels();
    int classes = labelled.classes();
    BlockedTerms.tryAll(small, epsilon, key.derive("terms"), claims);
    Ablation.tryAll(small, epsilon, key.derive("ablation"), claims);
    LayerNormTerms.tryAll(wide, epsilon, key.derive("layer norm"), claims);
    SeveralForms.tryAll(small, labels, classes, epsilon, key.derive("forms"), claims);
    EnergyShares.tryAll(small, epsilon, key.derive("energy"), claims);
  }
}
