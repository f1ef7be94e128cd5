package io.github.cotangent.experiments.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /// The timings of a table that [#csv] made.
  ///
  /// @throws IOException where `in` throws it or holds another table
  public static List<Timing> read(Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<Timing> timings = new ArrayList<>();
    Csv.row(lines);
    for (Optional<List<String>> row = Csv.row(lines); row.isPresent(); row = Csv.row(lines)) {
      try {
        timings.add(new Timing(row.get().get(0), Double.parseDouble(row.get().get(1))));
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IOException("not a table of timings: " + row.get(), e);
      }
    }
    return timings;
  }
}
