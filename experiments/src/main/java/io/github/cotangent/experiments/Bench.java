package io.github.cotangent.experiments;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.bench.Clock;
import io.github.cotangent.experiments.bench.Machine;
import io.github.cotangent.experiments.bench.Measurement;
import io.github.cotangent.experiments.bench.Pair;
import io.github.cotangent.experiments.bench.PairTable;
import io.github.cotangent.experiments.bench.Peer;
import io.github.cotangent.experiments.bench.Row;
import io.github.cotangent.experiments.bench.Workload;
import io.github.cotangent.experiments.bench.Workloads;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast the library is, in whole calls by a user, beside what the machine allows or beside a
/// peer.
@Command(
    name = "bench",
    description = {
      "Measures workloads: whole calls of the public API, warmed until they get no faster. Prints"
          + " of each the median time, the range between the quartiles in per cent of it, the rate,"
          + " and how much that is of the machine's measured peak: fused multiply-adds in registers"
          + " for products and networks, the triad a = b + s c for what is limited by memory.",
      "",
      "With --peer, libtorch does the same work in turns with us, in the same process, and its"
          + " results are compared with ours. There is a process for each way in which libtorch may"
          + " be faster (allocator, BLAS, layout of images); the one with its best median counts."
          + " The ratio is its time divided by ours, so above 1 we are faster. Exit code 1 if"
          + " results differ. The first time, this fetches 300 MB.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  experiments/run bench --threads 1 --filter 'gemm|conv3x3_fwd_'",
      "  experiments/run bench --list",
      "  experiments/run bench --peer libtorch --threads 1 --markdown docs/performance.md"
    })
public final class Bench implements Callable<Integer> {
  /// What to measure beside.
  enum Library {
    LIBTORCH
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--filter",
      paramLabel = "REGEX",
      order = 1,
      description =
          "Measure the workloads whose name has a match of this regular expression. Default: all.")
  private @Nullable String filter;

  @Option(names = "--list", order = 2, description = "Print the names of the workloads and exit.")
  private boolean list;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      order = 3,
      defaultValue = "1",
      description =
          "Measure each workload for about S seconds, after a warm-up that is at most sixteen times"
              + " as long, or ten seconds while the compilers are busy. Default: ${DEFAULT-VALUE}.")
  private double seconds = 1;

  @Option(
      names = "--clock",
      paramLabel = "CLOCK",
      order = 4,
      defaultValue = "wall",
      description =
          "What to read: wall, or cpu for the time that the one thread of --threads 1 computes,"
              + " where others use the machine as well. Default: ${DEFAULT-VALUE}.")
  private Clock clock = Clock.WALL;

  @Option(
      names = "--peer",
      paramLabel = "LIBRARY",
      order = 5,
      description = "Measure in turns with this library: libtorch. Default: alone.")
  private @Nullable Library peer;

  @Option(
      names = "--peer-config",
      paramLabel = "REGEX",
      order = 5,
      description =
          "Set the peer up only in those ways whose name, as in the last column, has a match."
              + " Default: all.")
  private @Nullable String peerConfiguration;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      order = 6,
      description = "Write what was measured to this file. Default: none.")
  private @Nullable Path json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      order = 7,
      description =
          "With --peer, write the rows into the table of this page for this number of threads."
              + " Default: none.")
  private @Nullable Path markdown;

  @Mixin private final EngineOptions options = new EngineOptions();

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For the launcher.
  public Bench() {}

  /// Runs this command alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Bench(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("Bench: to be called by the launcher");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Workload> workloads = workloads();
    if (list) {
      workloads.forEach(workload -> out.println(workload.name()));
      return 0;
    }
    if (!(seconds > 0 && seconds <= 3600)) {
      throw new UnusableOption("--seconds " + seconds + ": wanted more than 0 and at most 3600");
    }
    if (clock == Clock.CPU && options.threads() > 1) {
      throw new UnusableOption("--clock cpu counts one thread and needs --threads 1");
    }
    requireFolder(json);
    if (markdown != null && (peer == null || !Files.isRegularFile(markdown))) {
      throw new UnusableOption(
          "--markdown " + markdown + (peer == null ? " needs --peer" : " is not a file"));
    }
    try (Engine engine = options.engine()) {
      return peer == null ? alone(workloads, engine, out) : beside(workloads, engine, out);
    }
  }

  private int alone(List<Workload> workloads, Engine engine, PrintWriter out) throws IOException {
    Machine machine = new Machine(engine);
    Map<Workload, Measurement> measured = new HashMap<>();
    JsonArray rows = new JsonArray();
    out.println(Row.header());
    out.flush();
    for (Workload workload : workloads) {
      Measurement time = measured.computeIfAbsent(workload, w -> measure(w, engine));
      double units = Double.NaN;
      if (workload.baseline().isPresent()) {
        Workload one = workload.baseline().get().workload();
        units = time.median() / measured.computeIfAbsent(one, w -> measure(w, engine)).median();
      }
      Row row = new Row(workload, time, machine.peak(workload.work()), units);
      out.println(row.line());
      out.flush();
      rows.add(row.toJson());
    }
    writeJson(rows, engine);
    return 0;
  }

  private Measurement measure(Workload workload, Engine engine) {
    return engine.call(
        () -> {
          try (var call = workload.prepare(workload.inputs())) {
            return Measurement.of(call, clock, seconds);
          }
        });
  }

  private int beside(List<Workload> workloads, Engine engine, PrintWriter out) throws IOException {
    if (spec == null) {
      throw new IllegalStateException("Bench: to be called by the launcher");
    }
    List<Pair> pairs =
        Peer.libtorch(spec.commandLine().getErr())
            .measure(
                workloads,
                pattern("--peer-config", peerConfiguration),
                engine.threads(),
                options.kernels(),
                clock,
                seconds);
    out.println(PairTable.header());
    pairs.forEach(pair -> out.println(PairTable.line(pair)));
    out.flush();
    JsonArray rows = new JsonArray();
    pairs.forEach(pair -> rows.add(pair.toJson()));
    writeJson(rows, engine);
    if (markdown != null) {
      PairTable.write(markdown, engine.threads(), pairs, new Machine(engine));
    }
    return pairs.stream().allMatch(pair -> pair.difference().isEmpty()) ? 0 : Failure.CLAIM;
  }

  private void writeJson(JsonArray rows, Engine engine) throws IOException {
    if (json != null) {
      JsonFile.write(
          json,
          new JsonObject()
              .put("threads", engine.threads())
              .put("kernels", engine.provider())
              .put("clock", clock.name().toLowerCase(Locale.ROOT))
              .put("environment", Environment.now().toJson())
              .put("workloads", rows));
    }
  }

  private List<Workload> workloads() {
    Pattern pattern = pattern("--filter", filter);
    List<Workload> found =
        Workloads.all().stream()
            .filter(workload -> pattern.matcher(workload.name()).find())
            .toList();
    if (found.isEmpty()) {
      throw new UnusableOption(
          "--filter '" + filter + "' matches no workload; --list shows their names");
    }
    return found;
  }

  private static Pattern pattern(String option, @Nullable String regex) {
    try {
      return Pattern.compile(regex == null ? "" : regex);
    } catch (PatternSyntaxException e) {
      throw new UnusableOption(
          option + " '" + regex + "' is no regular expression: " + e.getDescription());
    }
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
