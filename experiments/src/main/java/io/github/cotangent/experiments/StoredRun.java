package io.github.cotangent.experiments;

import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.Embedding;
import io.github.cotangent.experiments.report.Metrics;
import io.github.cotangent.experiments.report.Part;
import io.github.cotangent.experiments.report.Pictures;
import io.github.cotangent.experiments.report.Report;
import io.github.cotangent.experiments.report.Results;
import io.github.cotangent.experiments.report.Timing;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A finished run, read from its folder.
///
/// @param part what was computed and what came out
/// @param timings how long what took
/// @param pictures what a report shows beside
record StoredRun(Part part, List<Timing> timings, Pictures pictures) {
  /// Reads the run in `folder`.
  ///
  /// @param name what it is called where it is shown
  /// @throws IOException where there is no finished run or a file is damaged; it names the file
  static StoredRun read(Path folder, String name) throws IOException {
    Path summary = folder.resolve(RunFolder.SUMMARY);
    if (!Files.exists(summary)) {
      RunFolder.surroundings(folder); // complains where there is no run at all
      throw new IOException(
          folder + " holds a run that is not finished; go on with it by --resume " + folder);
    }
    try {
      List<ClassifyRun> runs;
      try (Reader in = Files.newBufferedReader(folder.resolve(RunFolder.METRICS))) {
        runs = Metrics.read(in);
      } catch (IOException e) {
        throw new IOException(folder.resolve(RunFolder.METRICS) + ": " + Failure.reason(e), e);
      }
      List<Timing> timings;
      try (Reader in = Files.newBufferedReader(folder.resolve(RunFolder.TIMING))) {
        timings = Timing.read(in);
      }
      Pictures pictures = Pictures.NONE;
      if (Files.exists(folder.resolve(RunFolder.PICTURES))) {
        pictures = Pictures.of(json(folder, RunFolder.PICTURES));
      }
      if (Files.exists(folder.resolve(RunFolder.TSNE))) {
        pictures = pictures.with(Embedding.of(json(folder, RunFolder.TSNE)));
      }
      return new StoredRun(
          Part.of(
              name,
              json(folder, RunFolder.CONFIG),
              json(folder, RunFolder.ENVIRONMENT),
              Results.of(json(folder, RunFolder.SUMMARY), runs)),
          timings,
          pictures);
    } catch (IllegalArgumentException e) {
      throw new IOException(folder + ": a file of the run is damaged: " + e.getMessage(), e);
    }
  }

  private static JsonObject json(Path folder, String name) throws IOException {
    return JsonFile.read(folder.resolve(name)).asObject();
  }

  /// The report of this run.
  Report report() {
    return new Report(
        part.command(), part.settings(), part.environment(), timings, part.results(), pictures);
  }
}
