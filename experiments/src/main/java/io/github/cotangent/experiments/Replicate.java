package io.github.cotangent.experiments;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
      "  experiments/run replicate --only classification --dataset cifar-10 --data DIR",
      "  experiments/run replicate --dataset mnist --data ../shared/data/mnist --out runs/mnist"
    })
public final class Replicate extends Experiment {
  /// A part of the replication.
  enum Part {
    THEORY,
    CLASSIFICATION
  }

  @Option(
      names = "--only",
      paramLabel = "PART",
      order = 4,
      description = "Only a part: theory or classification. Default: all, and the digest.")
  private @Nullable Part only;

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
    if (only != Part.CLASSIFICATION) {
      new Theorems().run(run);
    }
    if (only != Part.THEORY && !run.isInterrupted()) {
      classify().run(run);
    }
    if (only == null && !run.isInterrupted()) {
      Digest.check(run);
    }
  }

  /// The trainings of the classifiers.
  Classify classify() {
    return new Classify(Classify.ofReplication(data()));
  }
}
