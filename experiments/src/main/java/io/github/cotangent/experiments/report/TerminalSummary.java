package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The results for a terminal of 80 columns: plain characters, no colours.
public final class TerminalSummary {
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
    if (runs.isEmpty()) {
      return;
    }
    List<Summary> summaries = Summary.of(runs);
    int seeds = summaries.getFirst().runs().size();
    line("Classifier, %s:", seeds == 1 ? "one seed" : "mean of " + seeds + " seeds");
    line(
        "  %-8s %-12s %10s %13s %13s   %s",
        "batches", "norm", "train loss", "test accuracy", "5-NN accuracy", "kept energy");
    for (Summary summary : summaries) {
      Spread first = summary.spread(ClassifyRun::keptEnergyFirst);
      Spread last = summary.spread(ClassifyRun::keptEnergyLast);
      line(
          "  %-8s %-12s %10.3f %13.3f %13.3f   %s",
          summary.setting().batching(),
          summary.setting().norm(),
          summary.of(Metric.TRAIN_LOSS).mean(),
          summary.of(Metric.TEST_ACCURACY).mean(),
          summary.of(Metric.KNN_ACCURACY).mean(),
          Double.isNaN(first.mean()) ? "" : number(first.mean()) + " -> " + number(last.mean()));
    }
    text.append('\n');
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
