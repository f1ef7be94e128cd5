package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Chart.Style;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The curves of a family's trainings: losses and accuracies, one chart for each batching.
///
/// @param family the trainings
record Curves(Family family) {
  /// The loss of a network that has gone astray does not squeeze the others at the axis.
  private static final double MOST_LOSS_SHOWN = 6;

  /// The blocks of charts.
  List<Block> blocks() {
    return List.of(losses(), accuracies(), frozen());
  }

  private Block losses() {
    List<Summary> shown = family.with("none");
    double most =
        shown.stream()
            .flatMap(summary -> losses(summary).stream())
            .mapToDouble(Chart.Point::high)
            .max()
            .orElse(1);
    int classes = family.classes();
    return Block.of(
        """
        Expected: with random batches all norms learn; in a batch of one class the labels add only
        a linear term that all samples share, which batch norm blocks. Right before the last layer
        its loss then stays at that of guessing; where layers that can still learn follow it, the
        loss falls all the same.\
        """
            + ended("label", Metric.TRAIN_LOSS),
        byBatching(
            "loss",
            "Training loss",
            "training loss (nats)",
            new Chart.Scale("linear", 0, Math.ceil(Math.min(most, MOST_LOSS_SHOWN))),
            new Chart.Guide(Math.log(classes), "guessing: ln " + classes),
            shown,
            summary -> List.of(line(summary, "", Style.SOLID, losses(summary)))));
  }

  private Block accuracies() {
    return Block.of(
        """
        Expected: on single-class batches batch norm falls behind what does not normalise over the
        batch; on random batches it does not. Solid: with running statistics, as a network is used.
        Broken, for the two batch norms: each test batch, put together as in training, is normalised
        by its own statistics. Where the broken line is high and the solid one low, the network did
        learn and only the running statistics fit no batch; for single-class batches the broken line
        is also told the class by the batch, so it is not a result of its own.\
        """
            + ended("label", Metric.TEST_ACCURACY),
        byBatching(
            "accuracy",
            "Test accuracy",
            "test accuracy",
            Chart.Scale.SHARES,
            guessing(),
            family.with("none"),
            summary -> {
              List<Chart.Series> lines = new ArrayList<>();
              lines.add(line(summary, "", Style.SOLID, overEpochs(summary, Column.TEST_ACCURACY)));
              List<Chart.Point> own = overEpochs(summary, Column.OWN_STATISTICS_ACCURACY);
              if (!own.isEmpty()) {
                lines.add(line(summary, ", own statistics", Style.DASHED, own));
              }
              return lines;
            }));
  }

  private Block frozen() {
    return Block.of(
        """
        The same with the first layer left as it was drawn, so that no network can learn anything
        there. Expected: batch norm is behind the others here too. That part of the damage cannot
        come from what the first layer did not learn; the rest of it may.
        """,
        byBatching(
            "frozen",
            "Test accuracy, first layer frozen",
            "test accuracy",
            Chart.Scale.SHARES,
            guessing(),
            family.with("frozen-first"),
            summary ->
                List.of(
                    line(summary, "", Style.SOLID, overEpochs(summary, Column.TEST_ACCURACY)))));
  }

  private Chart.Guide guessing() {
    return new Chart.Guide(
        1.0 / family.classes(),
        String.format(Locale.ROOT, "guessing: %.3g %%", 100.0 / family.classes()));
  }

  private static List<Chart.Point> losses(Summary summary) {
    return Chart.overSteps(summary, run -> run.values(Column.LOSS));
  }

  private static List<Chart.Point> overEpochs(Summary summary, Column column) {
    return Chart.overEpochs(summary, run -> run.values(column));
  }

  private static Chart.Series line(
      Summary summary, String what, Style style, List<Chart.Point> points) {
    return new Chart.Series(summary.colour(), summary.normName() + what, style, points);
  }

  private List<Chart> byBatching(
      String id,
      String title,
      String yTitle,
      Chart.Scale scale,
      Chart.Guide guide,
      List<Summary> shown,
      Function<Summary, List<Chart.Series>> lines) {
    Map<String, List<Chart.Series>> series = new LinkedHashMap<>();
    for (Summary summary : shown) {
      series
          .computeIfAbsent(summary.batchingName(), _ -> new ArrayList<>())
          .addAll(lines.apply(summary));
    }
    List<Chart> charts = new ArrayList<>();
    series.forEach(
        (batching, drawn) ->
            charts.add(
                new Chart(
                    family.id(id + "-" + charts.size()),
                    title + ", " + batching,
                    yTitle,
                    scale,
                    guide,
                    drawn)));
    return charts;
  }

  /// Where batch norm and the best control ended.
  private String ended(String batching, Metric metric) {
    Optional<Summary> batchNorm = family.find("bn", batching, "none");
    Optional<Summary> control = family.bestControl(batching);
    if (batchNorm.isEmpty() || control.isEmpty()) {
      return "";
    }
    return " Here, "
        + batchNorm.get().batchingName()
        + ": batch norm "
        + Html.fixed(batchNorm.get().of(metric).mean())
        + ", "
        + control.get().normName()
        + " "
        + Html.fixed(control.get().of(metric).mean())
        + ".";
  }
}
