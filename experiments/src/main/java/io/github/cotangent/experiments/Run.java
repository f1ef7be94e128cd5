package io.github.cotangent.experiments;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.io.AtomicFile;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.EventFile;
import io.github.cotangent.experiments.report.Metrics;
import io.github.cotangent.experiments.report.Part;
import io.github.cotangent.experiments.report.Pictures;
import io.github.cotangent.experiments.report.Report;
import io.github.cotangent.experiments.report.Results;
import io.github.cotangent.experiments.report.TerminalSummary;
import io.github.cotangent.experiments.report.Timing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// One run of an experiment: the options that it was given, and the place for what comes out.
///
/// What is added here reaches `metrics.csv`, `summary.json`, the report and the terminal. Results
/// are added in an order that the options alone decide, by one thread.
public final class Run {
  /// Options whose values change no bit of a result, or which say where things stand: the files
  /// that two equal runs have alike do not contain them.
  private static final Set<String> INCIDENTAL =
      Set.of(
          "--out",
          "--resume",
          "--data",
          "--download",
          "--tensorboard",
          "--threads",
          "--kernels",
          "--help",
          "--stacktrace");

  private final CommandSpec spec;
  private final TrainingOptions options;
  private final DataOptions data;
  private final Engine engine;
  private final RunFolder folder;
  private final Interruption interruption;
  private final Progress progress;
  private final Environment environment = Environment.now();
  private final Map<String, JsonValue> settings = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<ClassifyRun> runs = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private final List<Timing> timings = new ArrayList<>();
  private final long begin = System.nanoTime();
  private Pictures pictures = Pictures.NONE;
  private boolean resumable;

  Run(
      CommandSpec spec,
      TrainingOptions options,
      DataOptions data,
      Engine engine,
      RunFolder folder,
      Interruption interruption) {
    this.spec = spec;
    this.options = options;
    this.data = data;
    this.engine = engine;
    this.folder = folder;
    this.interruption = interruption;
    this.progress = Progress.on(spec.commandLine().getErr());
  }

  /// The common options.
  public TrainingOptions options() {
    return options;
  }

  /// Which images to use.
  public DataOptions data() {
    return data;
  }

  /// The engine to compute on, which is also the current one.
  public Engine engine() {
    return engine;
  }

  /// Where to show progress.
  public Progress progress() {
    return progress;
  }

  /// States a setting that the options leave open, such as the number of epochs of a preset. It
  /// becomes part of `config.json`, so it must not depend on the machine. The first statement of a
  /// name stands.
  public void setting(String name, String value) {
    settings.putIfAbsent(name, JsonValue.of(value));
  }

  /// As [#setting(String, String)], for a whole number.
  public void setting(String name, long value) {
    settings.putIfAbsent(name, JsonValue.of(value));
  }

  /// As [#setting(String, String)], for a real number.
  public void setting(String name, double value) {
    settings.putIfAbsent(name, JsonValue.of(value));
  }

  /// As [#setting(String, String)], for any value of JSON.
  public void setting(String name, JsonValue value) {
    settings.putIfAbsent(name, value);
  }

  /// Tells the user of something that went wrong and does no harm.
  public void warn(String sentence) {
    spec.commandLine().getErr().println(spec.name() + ": " + Failure.oneLine(sentence));
  }

  /// Adds a claim that was tried.
  public void add(Claim claim) {
    claims.add(claim);
  }

  /// Whether to stop at the next opportunity and leave the rest to the run that resumes this one.
  public boolean isInterrupted() {
    return interruption.isRequested();
  }

  /// Adds a training of a classifier.
  ///
  /// @param name its name in files
  /// @throws IOException where its event file, if there is to be one, cannot be written
  public void add(String name, ClassifyRun run) throws IOException {
    runs.add(run);
    if (options.tensorboard()) {
      Path file = folder.unfinished(RunFolder.TENSORBOARD + "/" + name + "/" + EventFile.NAME);
      AtomicFile.write(file, out -> new EventFile(out).add(run));
    }
  }

  /// States what the report shows of the images. The first statement stands.
  public void show(Pictures shown) {
    if (pictures.equals(Pictures.NONE)) {
      pictures = shown;
    }
  }

  /// Adds a sentence to what the report and the terminal say was found. It must not depend on the
  /// machine.
  public void find(String sentence) {
    findings.add(sentence);
  }

  /// The folder for the checkpoints of the training `name`, where those of an earlier attempt at
  /// this run stand.
  public Path checkpoints(String name) throws IOException {
    if (!resumable) {
      // what it takes to resume this run
      folder.write(RunFolder.ENVIRONMENT, Json.writePretty(surroundings()));
      resumable = true;
    }
    return folder.unfinished(RunFolder.CHECKPOINTS + "/" + name);
  }

  /// Begins to measure how long something takes; to be closed at its end.
  public Stopwatch time(String what) {
    return new Stopwatch(what);
  }

  /// Measures how long something takes, for `timing.csv`.
  public final class Stopwatch implements AutoCloseable {
    private final String what;
    private final long begin = System.nanoTime();

    private Stopwatch(String what) {
      this.what = what;
    }

    @Override
    public void close() {
      timings.add(new Timing(what, secondsSince(begin)));
    }
  }

  /// Writes all files, commits the folder and prints the summary; the value is the exit code. Where
  /// the run was interrupted the files stay where they are.
  int finish() throws IOException {
    timings.add(new Timing("all", secondsSince(begin)));
    Results results = new Results(claims, runs, findings);
    JsonObject config = config();
    JsonObject surroundings = surroundings();
    folder.write(RunFolder.CONFIG, Json.writePretty(config));
    try (Writer out = Files.newBufferedWriter(folder.unfinished(RunFolder.METRICS))) {
      Metrics.write(results, options.seed(), out);
    }
    if (!pictures.equals(Pictures.NONE)) {
      folder.write(RunFolder.PICTURES, Json.writePretty(pictures.samplesToJson()));
    }
    if (!isInterrupted()) {
      folder.write(RunFolder.SUMMARY, Json.writePretty(results.toJson()));
    }
    folder.write(RunFolder.TIMING, Timing.csv(timings));
    folder.write(RunFolder.ENVIRONMENT, Json.writePretty(surroundings));
    Part part = Part.of(spec.name(), config, surroundings, results);
    try {
      folder.write(
          RunFolder.REPORT,
          new Report(
                  part.command(), part.settings(), part.environment(), timings, results, pictures)
              .toHtml());
    } catch (IOException e) {
      // the results are worth more than how they look
      spec.commandLine()
          .getErr()
          .println(spec.name() + ": no " + RunFolder.REPORT + ": " + Failure.reason(e));
    }
    if (isInterrupted()) {
      spec.commandLine()
          .getErr()
          .println(
              spec.name()
                  + ": interrupted; what there is so far: "
                  + folder.unfinished(RunFolder.REPORT)
                  + "; to go on: experiments/run "
                  + spec.name()
                  + " --resume "
                  + folder.path());
      return Interruption.CODE;
    }
    folder.commit();
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.print(TerminalSummary.of(results));
    out.println("To look at: " + folder.path().resolve(RunFolder.REPORT));
    return results.allHold() ? 0 : Failure.CLAIM;
  }

  private static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }

  /// What was asked for and what that meant, without anything that differs between equal runs.
  private JsonObject config() {
    JsonObject asked = new JsonObject();
    for (OptionSpec option : spec.options()) {
      if (!INCIDENTAL.contains(option.longestName()) && option.getValue() != null) {
        String value = option.getValue().toString();
        asked.put(
            option.longestName().substring(2),
            option.type().isEnum() ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value);
      }
    }
    JsonObject meant = new JsonObject();
    settings.forEach(meant::put);
    return new JsonObject()
        .put("command", spec.name())
        .put("options", asked)
        .put("settings", meant);
  }

  /// Where and on what it was computed.
  private JsonObject surroundings() {
    JsonObject here = environment.toJson();
    here.put("kernels", options.engine().kernels().name().toLowerCase(Locale.ROOT));
    here.put("provider", engine.provider());
    here.put("threads", engine.threads());
    here.put("out", folder.path().toAbsolutePath().normalize().toString());
    data.folder().ifPresent(path -> here.put("data", path.toAbsolutePath().normalize().toString()));
    here.put("command", spec.name());
    here.put("arguments", JsonArray.of(Experiment.arguments(spec)));
    return here;
  }
}
