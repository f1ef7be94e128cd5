package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.Reference.KeptEnergy;
import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The tables of a family: where its trainings ended beside the reference, and what each control
/// separates.
///
/// @param family the trainings
record Finals(Family family) {
  /// A column of numbers.
  private record Numbers(
      String title, ToDoubleFunction<ClassifyRun> value, Optional<Metric> compared) {}

  private static List<Numbers> columns() {
    return List.of(
        compared("training loss,<br>first epoch", Metric.FIRST_EPOCH_LOSS),
        compared("training loss,<br>last epoch", Metric.TRAIN_LOSS),
        compared("training<br>accuracy", Metric.TRAIN_ACCURACY),
        compared("test<br>accuracy", Metric.TEST_ACCURACY),
        new Numbers(
            "test accuracy,<br>own statistics",
            run -> run.last(Column.OWN_STATISTICS_ACCURACY),
            Optional.empty()),
        compared("5-NN<br>accuracy", Metric.KNN_ACCURACY),
        new Numbers(
            "energy kept,<br>first 20 steps", ClassifyRun::keptEnergyFirst, Optional.empty()),
        new Numbers(
            "energy kept,<br>last 50 steps", ClassifyRun::keptEnergyLast, Optional.empty()));
  }

  private static Numbers compared(String title, Metric metric) {
    return new Numbers(title, metric::of, Optional.of(metric));
  }

  /// The table of all trainings; columns that no training defines are left out.
  String toHtml() {
    List<Numbers> shown = new ArrayList<>(columns());
    shown.removeIf(
        column ->
            family.summaries().stream()
                .allMatch(summary -> Double.isNaN(summary.spread(column.value()).mean())));
    StringBuilder head = new StringBuilder();
    shown.forEach(column -> head.append("<th class=\"n\">").append(column.title()).append("</th>"));
    StringBuilder rows = new StringBuilder();
    String before = "";
    for (Summary summary : family.summaries()) {
      String group = group(summary);
      if (!group.equals(before)) {
        before = group;
        rows.append(
            Html.fill(
                """
                <tr class="group"><th colspan="%d">%s</th></tr>
                """,
                shown.size() + 1, Html.text(group)));
      }
      rows.append(row(summary, shown));
    }
    return Html.fill(
        """
        <div class="block"><h3>Final results</h3>
        <p class="see">%s</p>
        <div class="card scroll" tabindex="0"><table>
        <thead><tr><th>norm</th>%s</tr></thead>
        <tbody>
        %s</tbody></table></div></div>
        """,
        explanation(), head, rows);
  }

  private String explanation() {
    boolean reference = Reference.table(family.model()).isPresent();
    boolean compared =
        family.claims().stream()
            .anyMatch(
                claim ->
                    Reference.table(family.model())
                        .filter(table -> table.group().equals(claim.group()))
                        .isPresent());
    String text =
        "Mean ± standard deviation over the seeds; test accuracies are with running statistics"
            + " where nothing else is said; the energy is that of the last norm. ";
    if (!reference) {
      return text;
    }
    text +=
        "Small: the reference, which is the same network and protocol in PyTorch 2.13 on MNIST, 3"
            + " or 4 seeds (of the energy: one seed, 2 epochs, not compared)";
    return compared
        ? text
            + ", and the deviation from it. A deviation of at most 0.04, or three standard"
            + " deviations of the reference, counts as reproduced."
        : text
            + ". This run does not follow that protocol on MNIST, so the reference shows the"
            + " pattern to expect and not the numbers.";
  }

  /// The trainings under one heading: one batching, one control.
  static String group(Summary summary) {
    return switch (summary.setting().control()) {
      case "none" -> summary.batchingName();
      case "frozen-first" -> summary.batchingName() + ", first layer frozen";
      default -> summary.batchingName() + ", " + summary.setting().control();
    };
  }

  private String row(Summary summary, List<Numbers> shown) {
    StringBuilder cells = new StringBuilder();
    for (Numbers column : shown) {
      cells.append(
          column
              .compared()
              .map(metric -> cell(summary, metric))
              .orElseGet(() -> other(summary, column)));
    }
    return Html.fill(
        """
        <tr><td class="name"><span class="swatch" style="background:var(--%s)"></span>%s</td>%s</tr>
        """,
        summary.colour(), Html.text(summary.normName()), cells);
  }

  /// What is not compared: energies are of all sizes, accuracies are not.
  private static String other(Summary summary, Numbers column) {
    double mean = summary.spread(column.value()).mean();
    boolean first = column.title().startsWith("energy kept,<br>first");
    if (!first && !column.title().startsWith("energy")) {
      return "<td class=\"n\">" + text(summary.spread(column.value())) + "</td>";
    }
    Optional<KeptEnergy> reference = Reference.keptEnergy(summary.setting());
    return Html.fill(
        "<td class=\"n\">%s%s</td>",
        Html.number(mean),
        reference
            .map(
                kept ->
                    "<span class=\"ref\">"
                        + Html.fixed(first ? kept.first() : kept.last())
                        + "</span>")
            .orElse(""));
  }

  private String cell(Summary summary, Metric metric) {
    Spread reference = Reference.of(summary.setting()).get(metric);
    if (reference == null) {
      return "<td class=\"n\">" + text(summary.of(metric)) + "</td>";
    }
    String id = Reference.comparisonId(summary.setting(), metric);
    Optional<Claim> comparison =
        family.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    String deviation =
        comparison
            .map(claim -> Html.fixed(claim.measured() - claim.predicted()))
            .map(text -> text.startsWith("−") ? text : "+" + text)
            .map(text -> "<span class=\"delta\">" + text + "</span>")
            .orElse("");
    return Html.fill(
        "<td class=\"n %s\">%s<span class=\"ref\">%s</span>%s</td>",
        comparison.map(claim -> claim.holds() ? "hit" : "miss").orElse(""),
        text(summary.of(metric)),
        text(reference),
        deviation);
  }

  /// Mean and deviation, as far as they are defined.
  static String text(Spread spread) {
    return Double.isNaN(spread.deviation())
        ? Html.fixed(spread.mean())
        : Html.fixed(spread.mean()) + " ± " + Html.fixed(spread.deviation());
  }
}
