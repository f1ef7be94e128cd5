package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The results for a terminal of 80 columns: plain characters, no colours.
public final class TerminalSummary {
  private static final String ROW = "  %-14s %-11s %10s %9s %9s %6s  %s";

  private final StringBuilder text = new StringBuilder();

  private TerminalSummary() {}

  /// The results as lines of text.
  public static String of(Results results) {
    TerminalSummary summary = new TerminalSummary();
    summary.claims(Claim.byGroup(results.claims()));
    summary.runs(results.runs());
    for (String finding : results.findings()) {
      summary.text.append(finding).append('\n');
    }
    return summary.text.toString();
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency
  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private void claims(List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    long held = claims.stream().filter(Claim::holds).count();
    line("Claims: %d of %d hold", held, claims.size());
    Map<String, int[]> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      int[] counts = groups.computeIfAbsent(claim.group(), _ -> new int[2]);
      counts[0] += claim.holds() ? 1 : 0;
      counts[1]++;
    }
    StringBuilder row = new StringBuilder();
    for (Map.Entry<String, int[]> group : groups.entrySet()) {
      String part = "  " + group.getKey() + " " + group.getValue()[0] + "/" + group.getValue()[1];
      if (row.length() + part.length() > 78) {
        line("%s", row);
        row.setLength(0);
      }
      row.append(part);
    }
    line("%s", row);
    for (Claim claim : claims) {
      if (!claim.holds()) {
        line("  FAILS %s: %s", claim.id(), claim.statement());
        line(
            "        predicted %s, measured %s, error %s, tolerance %s",
            number(claim.predicted()),
            number(claim.measured()),
            number(claim.error()),
            number(claim.tolerance()));
      }
    }
    text.append('\n');
  }

  private void runs(List<ClassifyRun> runs) {
    String model = "";
    for (Summary summary : Summary.of(runs)) {
      if (!summary.setting().model().equals(model)) {
        model = summary.setting().model();
        int seeds = summary.runs().size();
        line("%s, %s:", model, seeds == 1 ? "one seed" : "mean of " + seeds + " seeds");
        line(ROW, "batches", "norm", "train loss", "test acc.", "own stat.", "5-NN", "kept energy");
      }
      double first = summary.spread(ClassifyRun::keptEnergyFirst).mean();
      double last = summary.spread(ClassifyRun::keptEnergyLast).mean();
      line(
          ROW,
          batches(summary.setting()),
          summary.setting().norm(),
          fixed(summary.of(Metric.TRAIN_LOSS).mean()),
          fixed(summary.of(Metric.TEST_ACCURACY).mean()),
          fixed(summary.spread(run -> run.last(Column.OWN_STATISTICS_ACCURACY)).mean()),
          fixed(summary.of(Metric.KNN_ACCURACY).mean()),
          Double.isNaN(first) ? "" : number(first) + " -> " + number(last));
    }
    if (!runs.isEmpty()) {
      text.append('\n');
    }
  }

  private static String batches(Setting setting) {
    return switch (setting.control()) {
      case "none" -> setting.batching();
      case "frozen-first" -> setting.batching() + ", frozen";
      default -> setting.batching() + ", " + setting.control();
    };
  }

  private static String fixed(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  /// A number with as many digits as one wants to read.
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "undefined";
    }
    double size = Math.abs(value);
    if (size == 0) {
      return "0";
    }
    return String.format(Locale.ROOT, size >= 1e-3 && size < 1e5 ? "%.4g" : "%.2e", value);
  }
}
