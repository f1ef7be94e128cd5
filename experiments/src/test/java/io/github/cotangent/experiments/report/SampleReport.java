package io.github.cotangent.experiments.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the report of [SampleResults], to be looked at while one works on the page:
/// `java ... SampleReport report.html`.
final class SampleReport {
  private SampleReport() {}

  static Report of(Results results) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("preset", "quick");
    settings.put("seed", "0");
    settings.put("dataset", "mnist");
    settings.put("epochs", "3");
    settings.put("batchSize", "64");
    Map<String, String> environment =
        Map.of("host", "sample", "java", "25.0.3+9-LTS", "provider", "simd");
    return new Report(
        "replicate",
        settings,
        environment,
        List.of(new Timing("theorems", 12.5), new Timing("classify", 97.25)),
        results,
        SampleResults.pictures());
  }

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), of(SampleResults.replication()).toHtml());
  }
}
