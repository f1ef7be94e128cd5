package io.github.cotangent.experiments;

import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.nn.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// An experiment that computes nothing and behaves as it is told to, to try the shell with.
@Command(
    name = "trial",
    description = "Behaves as it is told to.",
    footer = {"", "Examples:", "  trial --behave well", "  trial --behave badly --stacktrace"})
public final class Trial extends Experiment {
  @Option(
      names = "--behave",
      defaultValue = "well",
      description = "How. Default: ${DEFAULT-VALUE}.")
  private String behave = "well";

  /// How the trial feels.
  enum Mood {
    GOOD,
    NOT_SO_GOOD
  }

  @Option(names = "--mood", description = "No matter. Default: none.")
  private @Nullable Mood mood;

  /// For plain `java`.
  public static void main(String[] arguments) {
    Launcher.main(new Trial(), arguments);
  }

  @Override
  public void run(Run run) throws IOException {
    run.setting("epochs", run.options().epochs().orElse(3));
    try (Progress.Task task = run.progress().start("trial", 10);
        Run.Stopwatch _ = run.time("trial")) {
      for (int i = 0; i < 10; i++) {
        task.advance();
      }
    }
    Path checkpoints = Files.createDirectories(run.checkpoints("net-" + run.options().seed()));
    Files.writeString(checkpoints.resolve("epoch-00001.safetensors"), "parameters");
    run.add("net-" + run.options().seed(), run(run.options().seed()));
    run.add(Claim.of("C1", "one is one", 1, 1, 0, 1e-13));
    if (mood != null) {
      run.setting("mood", mood.name());
    }
    switch (behave) {
      case "well" -> run.find("All is well.");
      case "wrongly" -> run.add(Claim.of("C2", "one is two", 2, 1, 0.5, 1e-13));
      case "undefined" -> run.add(Claim.of("C2", "0/0 is 1", 1, Double.NaN, Double.NaN, 1));
      case "badly" -> throw new IllegalStateException("the trial\n  was told to fail");
      case "terribly" -> throw new StackOverflowError();
      case "lost" -> Files.readAllBytes(run.data().folder().orElseThrow().resolve("images"));
      default -> throw new UnusableOption("--behave " + behave + ": well or badly?");
    }
  }

  private static ClassifyRun run(long seed) {
    History history = new History();
    for (int i = 0; i < 20; i++) {
      history.append(Column.LOSS.key(), 2.0 / (1 + i));
      history.append(LayerColumn.KEPT.of("3"), 0.5);
    }
    for (int epoch = 1; epoch <= 2; epoch++) {
      history.append(Column.TRAIN_LOSS.key(), 1.0 / epoch);
      history.append(Column.TEST_ACCURACY.key(), 0.25 + 0.25 * epoch);
    }
    history.append(Column.KNN_ACCURACY.key(), 0.5);
    return new ClassifyRun(new ClassifyRun.Setting("mlp", "bn", "label", "none"), seed, history);
  }
}
