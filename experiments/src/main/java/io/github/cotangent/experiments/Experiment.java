package io.github.cotangent.experiments;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
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
  /// Options that change no bit of a result, and may be other ones when a run is resumed.
  private static final Set<String> CHANGEABLE =
      Set.of(
          "--resume",
          "--threads",
          "--kernels",
          "--data",
          "--download",
          "--tensorboard",
          "--stacktrace");

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final TrainingOptions training = new TrainingOptions();
  @Mixin private final DataOptions data = new DataOptions();

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  private Interruption interruption = new Interruption();
  private @Nullable Path resumed;

  /// For experiments, which have a constructor without parameters.
  protected Experiment() {}

  /// Computes, and hands what comes out to `run`. Called with the engine of the options as the
  /// current one. An experiment may be run as a part of another, so it takes the common options
  /// from `run`.
  ///
  /// @throws IOException where a file is missing, damaged or cannot be written
  /// @throws UnusableOption where an option has a value that cannot be used
  public abstract void run(Run run) throws IOException;

  /// The options that every training command has.
  final TrainingOptions training() {
    return training;
  }

  /// Which images to use.
  final DataOptions data() {
    return data;
  }

  /// Stops where `interruption` asks to.
  final void stopsAt(Interruption interruption) {
    this.interruption = interruption;
  }

  /// Runs the experiment as the command that it is; the value is the exit code.
  @Override
  public final Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("Experiment: to be called by the launcher");
    }
    if (training.resume().isPresent() && resumed == null) {
      return resume(training.resume().get(), spec);
    }
    data.complaint()
        .ifPresent(
            complaint -> {
              throw new UnusableOption(complaint);
            });
    data.fetch(Progress.on(spec.commandLine().getErr()));
    interruption.listen();
    try (RunFolder folder = open(spec.name());
        Engine engine = training.engine().engine()) {
      Run run = new Run(spec, training, data, engine, folder, interruption);
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

  private RunFolder open(String command) throws IOException {
    return resumed == null
        ? RunFolder.open(training.out(), command)
        : RunFolder.resume(resumed, command);
  }

  /// Runs the command of the run in `folder` anew, with its options and those that were given now.
  private int resume(Path folder, CommandSpec spec) throws IOException {
    RunFolder.requireCommand(folder, spec.name());
    ParseResult now = spec.commandLine().getParseResult();
    Map<String, String> options = new LinkedHashMap<>();
    for (JsonValue option : RunFolder.surroundings(folder).array("arguments")) {
      if (option instanceof JsonValue.Text(String text)) {
        options.put(text.replaceFirst("=.*", ""), text);
      }
    }
    for (OptionSpec option : now.matchedOptions()) {
      if (!CHANGEABLE.contains(option.longestName())) {
        throw new UnusableOption(
            "--resume takes "
                + option.longestName()
                + " from the run in "
                + folder
                + "; only "
                + String.join(", ", new TreeSet<>(CHANGEABLE))
                + " may stand beside it");
      }
      options.put(option.longestName(), argument(option));
    }
    options.remove("--resume");
    Experiment again;
    try {
      again = getClass().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(getClass() + " has no constructor without parameters", e);
    }
    again.resumed = folder;
    return Launcher.execute(
        again,
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        interruption,
        options.values().toArray(String[]::new));
  }

  /// The options that were given, each as one argument, and paths as absolute ones: what a run is
  /// resumed with. The folder for the results is not among them.
  static List<String> arguments(CommandSpec spec) {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> !List.of("--out", "--resume").contains(option.longestName()))
        .map(Experiment::argument)
        .toList();
  }

  private static String argument(OptionSpec option) {
    Object value = option.getValue();
    if (value instanceof Path path) {
      return option.longestName() + "=" + path.toAbsolutePath().normalize();
    }
    return option.isOption() && option.arity().max() == 0
        ? option.longestName()
        : option.longestName() + "=" + option.originalStringValues().getLast();
  }
}
