package io.github.cotangent.experiments;

import io.github.cotangent.core.io.AtomicFile;
import io.github.cotangent.experiments.report.Comparison;
import io.github.cotangent.experiments.report.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a run's report anew from what it left, or one page that compares several runs.
@Command(
    name = "report",
    description =
        "Makes the report of a finished run anew, or one page that compares several runs: the"
            + " settings that differ, the curves, where they ended, and which claims hold where.",
    footer = {
      "",
      "Examples:",
      "  experiments/run report runs/classify-1",
      "  experiments/run report runs/classify-1 runs/classify-2 --out comparison.html"
    })
public final class ShowReport implements Callable<Integer> {
  private static final String COMPARISON = "comparison.html";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "RUN", arity = "1..*", description = "Folders of finished runs.")
  private List<Path> runs = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The page. Default: report.html in the folder of a single run, comparison.html in the"
              + " present folder for several.")
  private @Nullable Path out;

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For the launcher.
  public ShowReport() {}

  /// Runs this command alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new ShowReport(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("ShowReport: to be called by the launcher");
    }
    String page;
    Path target;
    if (runs.size() == 1) {
      Path run = runs.getFirst();
      page = StoredRun.read(run, run.toString()).report().toHtml();
      target = out == null ? run.resolve(RunFolder.REPORT) : out;
    } else {
      List<Part> parts = new ArrayList<>();
      for (Path run : runs) {
        if (parts.stream().anyMatch(part -> part.name().equals(run.toString()))) {
          throw new UnusableOption(run + " is named twice");
        }
        parts.add(StoredRun.read(run, run.toString()).part());
      }
      page = new Comparison(parts).toHtml();
      target = out == null ? Path.of(COMPARISON) : out;
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UnusableOption("--out " + target + " cannot be written there");
    }
    AtomicFile.write(target, stream -> stream.write(page.getBytes(StandardCharsets.UTF_8)));
    spec.commandLine().getOut().println("To look at: " + target);
    return 0;
  }
}
