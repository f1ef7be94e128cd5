package io.github.cotangent.experiments.report;

import java.util.List;
import java.util.Locale;

/// How long something took.
///
/// @param what in a few words
/// @param seconds how long
public record Timing(String what, double seconds) {
  /// The timings as a table in CSV.
  public static String csv(List<Timing> timings) {
    StringBuilder csv = new StringBuilder("what,seconds\n");
    for (Timing timing : timings) {
      csv.append(Csv.field(timing.what))
          .append(String.format(Locale.ROOT, ",%.3f%n", timing.seconds).replace("\r", ""));
    }
    return csv.toString();
  }
}
