package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The part of the report that shows the trainings: their curves, and where they ended beside the
/// reference.
///
/// @param summaries the runs, those that differ in the seed alone together
/// @param claims the claims, among them those that compare with the reference
record TrainingSection(List<Summary> summaries, List<Claim> claims) {
  private static final double LN_10 = 2.302585092994046;

  /// The loss of a network that has gone astray does not squeeze the others at the axis.
  private static final double MOST_LOSS_SHOWN = 6;

  // ----------------------------------------------------------------------------------- the charts

  /// The charts of training losses and test accuracies, one for each batching, and of the energy
  /// that the norms keep.
  List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    double most =
        summaries.stream()
            .flatMap(summary -> losses(summary).stream())
            .mapToDouble(Chart.Point::high)
            .max()
            .orElse(1);
    Chart.Scale loss = new Chart.Scale("linear", 0, Math.ceil(Math.min(most, MOST_LOSS_SHOWN)));
    charts.addAll(
        byBatching(
            "loss",
            "Training loss",
            "training loss (nats)",
            loss,
            new Chart.Guide(LN_10, "guessing: ln 10"),
            TrainingSection::losses));
    charts.addAll(
        byBatching(
            "accuracy",
            "Test accuracy",
            "test accuracy",
            new Chart.Scale("percent", 0, 1),
            new Chart.Guide(0.1, "guessing: 10 %"),
            summary -> Chart.overEpochs(summary, run -> run.values(Column.TEST_ACCURACY))));
    keptEnergy().ifPresent(charts::add);
    return charts;
  }

  private static List<Chart.Point> losses(Summary summary) {
    return Chart.overSteps(summary, run -> run.values(Column.LOSS));
  }

  private List<Chart> byBatching(
      String id,
      String title,
      String yTitle,
      Chart.Scale scale,
      Chart.Guide guide,
      Function<Summary, List<Chart.Point>> points) {
    Map<String, List<Chart.Series>> lines = new LinkedHashMap<>();
    for (Summary summary : summaries) {
      lines
          .computeIfAbsent(summary.batchingName(), _ -> new ArrayList<>())
          .add(
              new Chart.Series(summary.colour(), summary.normName(), false, points.apply(summary)));
    }
    List<Chart> charts = new ArrayList<>();
    lines.forEach(
        (batching, series) ->
            charts.add(
                new Chart(
                    id + "-" + charts.size(),
                    title + ", " + batching,
                    yTitle,
                    scale,
                    guide,
                    series)));
    return charts;
  }

  private static double[] keptEnergy(ClassifyRun run) {
    return run.layers().isEmpty()
        ? new double[0]
        : run.values(run.layers().getLast(), LayerColumn.KEPT);
  }

  private Optional<Chart> keptEnergy() {
    List<Chart.Series> lines = new ArrayList<>();
    double least = 1;
    for (Summary summary : summaries) {
      List<Chart.Point> points = new ArrayList<>();
      for (Chart.Point point : Chart.overSteps(summary, TrainingSection::keptEnergy)) {
        if (point.mean() > 0) {
          // a logarithmic axis has no place for 0
          double low = Math.max(point.low(), point.mean() * 1e-3);
          points.add(new Chart.Point(point.x(), point.mean(), low, point.high()));
          least = Math.min(least, low);
        }
      }
      boolean blocks = points.stream().anyMatch(point -> Math.abs(point.mean() - 1) > 1e-3);
      if (blocks) {
        lines.add(
            new Chart.Series(
                summary.colour(),
                summary.normName() + ", " + summary.batchingName(),
                summary.setting().batching().equals("label"),
                points));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    double bottom = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-12))));
    return Optional.of(
        new Chart(
            "kept-energy",
            "Share of the gradient’s energy that gets through the norm",
            "share kept (log scale)",
            new Chart.Scale("logarithmic", bottom, 1),
            Chart.Guide.NONE,
            lines));
  }

  // --------------------------------------------------------------------------------- the sections

  /// The sections, empty where nothing was trained.
  String html() {
    return summaries.isEmpty() ? "" : curves() + finals();
  }

  private String curves() {
    int seeds = summaries.getFirst().runs().size();
    return Html.fill(
        """
        <section>
        <h2>Training with and without batch norm</h2>
        <p class="soft">Lines are %s. Point at a line for its values; click a name in a legend to
        hide it.</p>
        %s%s%s</section>
        """,
        seeds == 1
            ? "of one seed"
            : "means over " + seeds + " seeds, the bands reach from the least to the largest",
        block(
            "loss",
            """
            Expected: with random batches all norms learn; in a batch of one class the labels
            add only a linear term that all samples share, which batch norm blocks, so its
            loss stays at that of guessing.\
            """
                + ended(Metric.TRAIN_LOSS)),
        block(
            "accuracy",
            """
            Expected: what was not learned is missing on the test images. In the single-class
            case batch norm also subtracts the class itself in training, and its running
            statistics fit no test batch; statistics that are detached from the gradient remove
            only the blocking, so they show how much of the damage that is.\
            """
                + ended(Metric.TEST_ACCURACY)),
        block(
            "kept",
            """
            Of the gradient that arrives at the normalised features, the share of its energy
            that leaves below them. Expected: nearly all of it for random batches; for
            single-class batches next to nothing, and less as training goes on. Where the
            statistics are detached it is 1, which is not drawn.\
            """
                + endedWithEnergy()));
  }

  /// The charts of one kind under a sentence that says what to look for in them.
  private String block(String kind, String whatToSee) {
    List<Chart> shown = charts().stream().filter(chart -> chart.id().startsWith(kind)).toList();
    if (shown.isEmpty()) {
      return "";
    }
    boolean several = shown.size() > 1;
    return Html.fill(
        """
        <div class="block">
        <p class="see">%s</p>
        <div class="%s">
        %s</div>
        </div>
        """,
        Html.text(whatToSee.strip()),
        several ? "pair" : "",
        shown.stream()
            .map(
                chart ->
                    Html.chart(chart.id(), chart.description(), several ? "plot" : "plot flat"))
            .collect(Collectors.joining()));
  }

  /// Where batch norm and layer norm ended on single-class batches.
  private String ended(Metric metric) {
    Optional<Summary> batchNorm = Summary.find(summaries, "label", "bn");
    Optional<Summary> layerNorm = Summary.find(summaries, "label", "ln");
    if (batchNorm.isEmpty() || layerNorm.isEmpty()) {
      return "";
    }
    return " Here, single-class: batch norm "
        + Html.fixed(batchNorm.get().of(metric).mean())
        + ", layer norm "
        + Html.fixed(layerNorm.get().of(metric).mean())
        + ".";
  }

  private String endedWithEnergy() {
    Optional<Summary> random = Summary.find(summaries, "random", "bn");
    Optional<Summary> label = Summary.find(summaries, "label", "bn");
    if (random.isEmpty() || label.isEmpty()) {
      return "";
    }
    return " Here, last steps: "
        + Html.percent(random.get().spread(ClassifyRun::keptEnergyLast).mean())
        + " and "
        + Html.percent(label.get().spread(ClassifyRun::keptEnergyLast).mean())
        + ".";
  }

  // ------------------------------------------------------------------------------------ the table

  private String finals() {
    StringBuilder rows = new StringBuilder();
    String before = "";
    for (Summary summary : summaries) {
      if (!summary.setting().batching().equals(before)) {
        before = summary.setting().batching();
        rows.append("<tr class=\"group\"><th colspan=\"8\">")
            .append(Html.text(summary.batchingName()))
            .append("</th></tr>\n");
      }
      rows.append(row(summary));
    }
    boolean compared = claims.stream().anyMatch(Reference::isComparison);
    return Html.fill(
        """
        <section>
        <h2>Final results beside the reference</h2>
        <p class="see">Mean ± standard deviation over the seeds. Small: the reference, which is the
        same network and protocol in PyTorch 2.13 on MNIST, 4 seeds%s</p>
        <div class="card scroll" tabindex="0"><table>
        <thead><tr><th>norm</th><th class="n">training loss, first epoch</th>
        <th class="n">training loss, last epoch</th><th class="n">training accuracy</th>
        <th class="n">test accuracy</th><th class="n">5-NN accuracy</th>
        <th class="n">energy kept,<br>first 20 steps</th>
        <th class="n">energy kept,<br>last 50 steps</th></tr></thead>
        <tbody>
        %s</tbody></table></div>
        </section>
        """,
        compared
            ? ", and the deviation from it. A deviation of at most 0.04, or three standard"
                + " deviations of the reference, counts as reproduced."
            : ". This run does not follow that protocol on MNIST, so the reference shows the"
                + " pattern to expect and not the numbers.",
        rows);
  }

  private String row(Summary summary) {
    StringBuilder cells = new StringBuilder();
    for (Metric metric : Metric.values()) {
      cells.append(cell(summary, metric));
    }
    cells.append(energy(summary, ClassifyRun::keptEnergyFirst));
    cells.append(energy(summary, ClassifyRun::keptEnergyLast));
    return Html.fill(
        """
        <tr><td class="name"><span class="swatch" style="background:var(--%s)"></span>%s</td>%s</tr>
        """,
        summary.colour(), Html.text(summary.normName()), cells);
  }

  private static String energy(Summary summary, ToDoubleFunction<ClassifyRun> value) {
    return "<td class=\"n\">" + Html.number(summary.spread(value).mean()) + "</td>";
  }

  private String cell(Summary summary, Metric metric) {
    Spread reference = Reference.of(summary.setting()).get(metric);
    if (reference == null) {
      return "<td class=\"n\">" + text(summary.of(metric)) + "</td>";
    }
    String id = Reference.comparisonId(summary.setting(), metric);
    Optional<Claim> comparison = claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    String deviation =
        comparison
            .map(claim -> Html.fixed(claim.measured() - claim.predicted()))
            .map(text -> text.startsWith("−") ? text : "+" + text)
            .map(text -> ", <span class=\"delta\">" + text + "</span>")
            .orElse("");
    return Html.fill(
        "<td class=\"n %s\">%s<span class=\"ref\">%s%s</span></td>",
        comparison.map(claim -> claim.holds() ? "hit" : "miss").orElse(""),
        text(summary.of(metric)),
        text(reference),
        deviation);
  }

  private static String text(Spread spread) {
    return Double.isNaN(spread.deviation())
        ? Html.fixed(spread.mean())
        : Html.fixed(spread.mean()) + " ± " + Html.fixed(spread.deviation());
  }
}
