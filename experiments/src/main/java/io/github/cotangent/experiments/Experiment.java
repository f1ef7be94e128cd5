package io.github.cotangent.experiments;

import io.github.cotangent.core.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// An experiment, which is also a command: what is computed stands in [#run], and what surrounds
/// it (options, engine, run folder, report, exit code) is the same for all and stands here.
///
/// ```java
/// @Command(name = "classify", description = "...")
/// public final class Classify extends Experiment {
///   public static void main(String[] arguments) {
///     Launcher.main(new Classify(), arguments);
///   }
///
///   @Override
///   public void run(Run run) throws IOException { ... run.add(result); }
/// }
/// ```
public abstract class Experiment implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final TrainingOptions training = new TrainingOptions();
  @Mixin private final DataOptions data = new DataOptions();

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For experiments, which have a constructor without parameters.
  protected Experiment() {}

  /// Computes, and hands what comes out to `run`. Called with the engine of the options as the
  /// current one. An experiment may be run as a part of another, so it takes the common options
  /// from `run`.
  ///
  /// @throws IOException where a file is missing, damaged or cannot be written
  /// @throws UnusableOption where an option has a value that cannot be used
  public abstract void run(Run run) throws IOException;

  /// Runs the experiment as the command that it is; the value is the exit code.
  @Override
  public final Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("Experiment: to be called by the launcher");
    }
    data.complaint()
        .ifPresent(
            complaint -> {
              throw new UnusableOption(complaint);
            });
    data.fetch(Progress.on(spec.commandLine().getErr()));
    try (RunFolder folder = RunFolder.open(training.out(), spec.name());
        Engine engine = training.engine().engine()) {
      Run run = new Run(spec, training, data, engine, folder);
      engine.run(
          () -> {
            try {
              run(run);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      return run.finish();
    }
  }
}
