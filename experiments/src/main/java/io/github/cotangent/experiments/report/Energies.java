package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Chart.Style;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the batch norms of a family let through: the shares of the gradient's energy, layer by
/// layer and over time, and κ.
///
/// @param family the trainings
record Energies(Family family) {
  private static final String BATCH_NORM = "bn";

  /// The blocks of charts; none where no batch norm was looked into.
  List<Block> blocks() {
    List<Summary> shown = family.lookedInto(BATCH_NORM);
    return shown.isEmpty()
        ? List.of()
        : List.of(kept(shown), depth(shown), shares(shown), kappa(shown));
  }

  private Block kept(List<Summary> shown) {
    List<Chart.Series> lines = new ArrayList<>();
    for (Summary summary : shown) {
      for (String layer : layers(summary)) {
        lines.add(
            new Chart.Series(
                colour(summary, layer),
                place(summary, layer) + ", " + summary.batchingName(),
                summary.setting().batching().equals("label") ? Style.DASHED : Style.SOLID,
                Chart.positive(overSteps(summary, layer, LayerColumn.KEPT))));
      }
    }
    return Block.of(
        """
        Of the energy (sum of squares) of the gradient that arrives at the normalised features, the
        share that leaves below them. Expected right before the last layer: nearly all of it for
        random batches; for single-class batches next to nothing, and less as training goes on.
        Deeper down, labels have become curvature by the layers above, and more gets through.\
        """
            + endedWithEnergy(),
        List.of(
            new Chart(
                family.id("kept"),
                "Share of the gradient’s energy that gets through batch norm",
                "share kept (log scale)",
                Chart.Scale.decades(lines, 1),
                Chart.Guide.NONE,
                lines)));
  }

  private String endedWithEnergy() {
    Optional<Summary> random = family.find(BATCH_NORM, "random", "none");
    Optional<Summary> label = family.find(BATCH_NORM, "label", "none");
    return random.isEmpty() || label.isEmpty()
        ? ""
        : " Here, last norm, last 50 steps: "
            + Html.percent(random.get().spread(ClassifyRun::keptEnergyLast).mean())
            + " and "
            + Html.percent(label.get().spread(ClassifyRun::keptEnergyLast).mean())
            + ".";
  }

  private Block depth(List<Summary> shown) {
    String strips =
        shown.stream()
            .filter(summary -> summary.runs().getFirst().layers().size() > 3)
            .map(summary -> HeatStrip.of(summary).toHtml())
            .collect(Collectors.joining());
    return new Block(
        """
        The same for all batch norms of the network: a row for each, the first one on top, time from
        left to right; dark where nothing gets through, bright where everything does. Expected:
        single-class batches are darker, and darkest in the rows near the output.
        """,
        List.of(),
        strips.isEmpty() ? "" : "<div class=\"pair\">\n" + strips + HeatStrip.scale() + "</div>\n");
  }

  private Block shares(List<Summary> shown) {
    List<Chart> charts = new ArrayList<>();
    List<String> layers = layers(shown.getFirst());
    for (int i = 0; i < layers.size(); i++) {
      for (Summary summary : shown) {
        if (layers(summary).contains(layers.get(i))) {
          charts.add(
              new Chart(
                  family.id("shares-" + charts.size()),
                  name(summary, layers.get(i)) + ", " + summary.batchingName(),
                  "share of the gradient’s energy",
                  Chart.Scale.SHARES,
                  Chart.Guide.NONE,
                  parts(summary, layers.get(i))));
        }
      }
    }
    return Block.of(
        """
        Where that energy lies. What all samples share (along the constant vector) is blocked; what
        is proportional to the normalised feature y is blocked but for the factor κ²; the rest gets
        through. The broken line is the share that was measured to leave below: it has to run along
        the upper edge of the rest as long as κ is small. Expected: on single-class batches the
        shared part takes nearly all.
        """,
        charts);
  }

  private static List<Chart.Series> parts(Summary summary, String layer) {
    return List.of(
        new Chart.Series(
            "share-rest", "rest", Style.AREA, overSteps(summary, layer, LayerColumn.REST_SHARE)),
        new Chart.Series(
            "share-y", "along y", Style.AREA, overSteps(summary, layer, LayerColumn.Y_SHARE)),
        new Chart.Series(
            "share-mean",
            "shared by all samples",
            Style.AREA,
            overSteps(summary, layer, LayerColumn.MEAN_SHARE)),
        new Chart.Series("ink", "kept", Style.DASHED, overSteps(summary, layer, LayerColumn.KEPT)));
  }

  private Block kappa(List<Summary> shown) {
    List<List<Chart.Series>> each = new ArrayList<>();
    for (Summary summary : shown) {
      List<Chart.Series> lines = new ArrayList<>();
      for (String layer : layers(summary)) {
        lines.add(kappa(summary, layer, LayerColumn.KAPPA_MEDIAN, "median", Style.SOLID));
        lines.add(kappa(summary, layer, LayerColumn.KAPPA_MAX, "largest", Style.DASHED));
      }
      lines.removeIf(line -> line.points().isEmpty());
      each.add(lines);
    }
    // one scale for all, so that they can be compared
    Chart.Scale scale = Chart.Scale.decades(each.stream().flatMap(List::stream).toList(), 1);
    List<Chart> charts = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (!each.get(i).isEmpty()) {
        charts.add(
            new Chart(
                family.id("kappa-" + i),
                "κ of the channels, " + shown.get(i).batchingName(),
                "κ = ε / (σ² + ε) (log scale)",
                scale,
                Chart.Guide.NONE,
                each.get(i)));
      }
    }
    return Block.of(
        """
        κ = ε / (σ² + ε), by which the diagonal second-order term is scaled: 0 blocks it, 1 lets it
        through. Expected: small wherever channels are alive (variance far above ε = 10⁻⁵); a
        largest κ near 1 belongs to a channel that hardly varies within the batch, which batch norm
        does not blind.
        """,
        charts);
  }

  private static Chart.Series kappa(
      Summary summary, String layer, LayerColumn column, String what, Style style) {
    return new Chart.Series(
        colour(summary, layer),
        place(summary, layer) + ", " + what,
        style,
        Chart.positive(overSteps(summary, layer, column)));
  }

  private static List<Chart.Point> overSteps(Summary summary, String layer, LayerColumn column) {
    return Chart.overSteps(summary, run -> run.values(layer, column));
  }

  /// The layers that are drawn.
  static List<String> layers(Summary summary) {
    return Family.exemplary(summary.runs().getFirst().layers());
  }

  /// A layer in words: its place, counted from the input.
  static String place(Summary summary, String layer) {
    List<String> layers = summary.runs().getFirst().layers();
    return layers.size() == 1
        ? "the norm"
        : "norm " + (layers.indexOf(layer) + 1) + " of " + layers.size();
  }

  /// The place of a layer and its name.
  private static String name(Summary summary, String layer) {
    return "Energy at " + place(summary, layer) + " (" + layer + ")";
  }

  private static String colour(Summary summary, String layer) {
    return "depth-" + layers(summary).indexOf(layer);
  }
}
