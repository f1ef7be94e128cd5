package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Chart.Style;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The curves of one model in several runs.
///
/// Where a setting was trained in more than one run, each setting has a chart with a line for each
/// run. Where every setting is one run's own, as when each run had another norm, all settings of a
/// batching share a chart.
///
/// @param parts the runs
/// @param family all their trainings of the model
record ComparedCurves(List<Part> parts, Family family) {
  private static final int COLOURS = 10;

  /// A training of a run.
  private record Line(int part, String name, Summary summary) {}

  /// The blocks of charts.
  List<Block> blocks() {
    return List.of(
        block(
            "loss",
            "Training loss",
            "Training loss of what was trained in the same way. Lines that lie on each other: what"
                + " differs between the runs makes no difference here.",
            "training loss (nats)",
            new Chart.Scale("linear", 0, Double.NaN),
            summary -> Chart.overSteps(summary, run -> run.values(Column.LOSS))),
        block(
            "accuracy",
            "Test accuracy",
            "Accuracy on the test images after each epoch, with running statistics.",
            "test accuracy",
            Chart.Scale.SHARES,
            summary -> Chart.overEpochs(summary, run -> run.values(Column.TEST_ACCURACY))),
        block(
            "kept",
            "Energy kept",
            "The share of the gradient’s energy that gets through the last batch norm.",
            "share kept",
            Chart.Scale.SHARES,
            summary -> Chart.overSteps(summary, ComparedCurves::kept)));
  }

  private static double[] kept(ClassifyRun run) {
    return run.layers().isEmpty()
        ? new double[0]
        : run.values(run.layers().getLast(), LayerColumn.KEPT);
  }

  private Block block(
      String id,
      String what,
      String see,
      String yTitle,
      Chart.Scale scale,
      Function<Summary, List<Chart.Point>> points) {
    boolean shared =
        lines().stream().map(line -> line.summary.setting()).distinct().count() < lines().size();
    Map<String, List<Chart.Series>> drawn = new LinkedHashMap<>();
    for (Line line : lines()) {
      List<Chart.Point> of = points.apply(line.summary);
      if (of.isEmpty()) {
        continue;
      }
      String group = Finals.group(line.summary);
      String norm = line.summary.normName();
      drawn
          .computeIfAbsent(shared ? norm + ", " + group : group, _ -> new ArrayList<>())
          .add(
              shared
                  ? new Chart.Series("class-" + line.part % COLOURS, line.name, Style.SOLID, of)
                  : new Chart.Series(
                      line.summary.colour(), line.name + ": " + norm, Style.SOLID, of));
    }
    List<Chart> charts = new ArrayList<>();
    drawn.forEach(
        (title, series) ->
            charts.add(
                new Chart(
                    family.id(id + "-" + charts.size()),
                    what + ", " + title,
                    yTitle,
                    scale,
                    Chart.Guide.NONE,
                    series)));
    return Block.of(see, charts);
  }

  /// In the order of the settings, then of the runs.
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Summary all : family.summaries()) {
      Setting setting = all.setting();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        int number = i;
        Summary.find(Summary.of(part.results().runs()), setting)
            .ifPresent(summary -> lines.add(new Line(number, part.name(), summary)));
      }
    }
    return lines;
  }
}
