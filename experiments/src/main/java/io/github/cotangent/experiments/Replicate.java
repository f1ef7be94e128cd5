package io.github.cotangent.experiments;

import java.io.IOException;
import picocli.CommandLine.Command;

/// The whole replication: the theory, then the classifier, in one run with one report.
@Command(
    name = "replicate",
    description =
        "Replicates the paper: tries the theory, trains the classifiers, writes one report. Exit"
            + " code 1 if a claim does not hold.",
    footer = {
      "",
      "Examples:",
      "  experiments/run replicate",
      "  experiments/run replicate --dataset mnist --data ../shared/data/mnist --out runs/mnist"
    })
public final class Replicate extends Experiment {
  /// For the launcher.
  public Replicate() {}

  /// Runs this experiment alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Replicate(), arguments);
  }

  @Override
  public void run(Run run) throws IOException {
    new Theorems().run(run);
    new Classify().run(run);
    Digest.check(run);
  }
}
