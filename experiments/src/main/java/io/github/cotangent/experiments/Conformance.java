package io.github.cotangent.experiments;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.experiments.conformance.Outcome;
import io.github.cotangent.experiments.conformance.Suite;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Values and derivatives of ops, programs and training runs, held to a folder of reference values.
@Command(
    name = "conformance",
    description = {
      "Computes cases of reference values and compares: values, derivatives of the first order in"
          + " both modes, Hessian-vector products in three combinations of modes, which must also"
          + " agree with one another, third orders where a case has one, and whole training runs."
          + " Prints a line for each comparison that fails and at last how many cases passed and"
          + " failed. Exit code 1 if one failed.",
      "",
      "float64 is held to the tolerances of the cases. In float32, with r the reference and R the"
          + " result in float64, an entry may be off by",
      "",
      "  16 max |R_p - R| + ulp(r)",
      "",
      "R_p being the result in float64 when every entry of the case's arrays is moved by one ulp"
          + " of a float, up or down at random, and every result of a kernel is rounded to a float,"
          + " up or down at random: 32 patterns p.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  experiments/run conformance --cases ../shared/oracle/cases",
      "  experiments/run conformance --cases ../shared/oracle/training --json training.json",
      "  experiments/run conformance --cases ../shared/oracle/cases --dtype float32"
    })
public final class Conformance implements Callable<Integer> {
  /// The precision to compute in.
  enum Precision {
    FLOAT64,
    FLOAT32
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      required = true,
      order = 1,
      description = "Folder of the cases: each folder within it is one.")
  private Path cases = Path.of("");

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      order = 2,
      defaultValue = "float64",
      description = "What to compute in: float64 or float32. Default: ${DEFAULT-VALUE}.")
  private Precision precision = Precision.FLOAT64;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      order = 3,
      description = "Write what came of every comparison to this file. Default: none.")
  private @Nullable Path json;

  @Mixin private final EngineOptions options = new EngineOptions();

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For the launcher.
  public Conformance() {}

  /// Runs this command alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Conformance(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("Conformance: to be called by the launcher");
    }
    Suite suite = suite();
    requireFolder(json);
    PrintWriter out = spec.commandLine().getOut();
    List<Outcome> outcomes;
    try (Engine engine = options.engine()) {
      outcomes =
          engine.call(
              () ->
                  suite.run(
                      outcome -> {
                        outcome.complaints().forEach(out::println);
                        out.flush();
                      }));
    }
    if (json != null) {
      JsonFile.write(json, suite.json(outcomes));
    }
    long passed = outcomes.stream().filter(Outcome::passed).count();
    long failed = outcomes.size() - passed;
    out.println(passed + " passed, " + failed + " failed");
    return failed == 0 ? 0 : Failure.CLAIM;
  }

  private Suite suite() throws IOException {
    if (!Files.exists(cases)) {
      throw new UnusableOption("--cases " + cases + " does not exist");
    }
    if (!Files.isDirectory(cases)) {
      throw new UnusableOption("--cases " + cases + " is not a folder");
    }
    Suite suite = Suite.of(cases, ElementType.valueOf(precision.name()));
    if (suite.folders().isEmpty()) {
      throw new UnusableOption(
          "--cases " + cases + " has no cases: each folder within it would be one");
    }
    return suite;
  }

  /// A file that cannot be written is better known before the work than after it.
  private static void requireFolder(@Nullable Path file) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new UnusableOption("--json " + file + " cannot be written there");
    }
  }
}
