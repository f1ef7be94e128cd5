package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A line chart over training, as data that the page's script draws.
///
/// @param id the id of its canvas
/// @param description what it shows, for those who do not see it
/// @param yTitle what the vertical axis shows, with its unit
/// @param scale the vertical axis
/// @param guide a level to draw a labelled line at
/// @param series the lines
record Chart(
    String id, String description, String yTitle, Scale scale, Guide guide, List<Series> series) {
  /// The most points that a line has: more would not be seen.
  private static final int POINTS = 120;

  /// A vertical axis.
  ///
  /// @param kind `linear`, `percent` or `logarithmic`
  /// @param minimum the lowest value shown, NaN to fit
  /// @param maximum the highest value shown, NaN to fit
  record Scale(String kind, double minimum, double maximum) {
    static final Scale SHARES = new Scale("percent", 0, 1);

    /// A logarithmic axis from the decade below the least of the `lines`' values, and at least
    /// 1e-12, to `maximum`.
    static Scale decades(List<Series> lines, double maximum) {
      double least =
          lines.stream()
              .flatMap(line -> line.points().stream())
              .mapToDouble(Point::low)
              .filter(value -> value > 0)
              .min()
              .orElse(maximum);
      double bottom = Math.pow(10, Math.floor(Math.log10(Math.clamp(least, 1e-12, maximum / 10))));
      return new Scale("logarithmic", bottom, maximum);
    }
  }

  /// A labelled level; NaN for none.
  record Guide(double level, String label) {
    static final Guide NONE = new Guide(Double.NaN, "");
  }

  /// One line: the mean over seeds, with the least and the largest.
  ///
  /// @param colour the name of its colour in the page's style
  /// @param label the name in the legend
  /// @param style how it is drawn
  /// @param points its points, in order
  record Series(String colour, String label, Style style, List<Point> points) {}

  /// How a line is drawn.
  enum Style {
    /// As a line.
    SOLID,
    /// As a broken line.
    DASHED,
    /// As an area that stands on the areas before it.
    AREA
  }

  /// A point of a line: position, mean over seeds, least and largest.
  record Point(double x, double mean, double low, double high) {}

  /// The values of one quantity over the updates of `summary`, in epochs, each point the mean of
  /// some consecutive updates. Runs in which it is not defined are left out, and so are those with
  /// another number of updates than the first.
  static List<Point> overSteps(Summary summary, Function<ClassifyRun, double[]> quantity) {
    ClassifyRun first = summary.runs().getFirst();
    int steps = first.steps();
    double perEpoch = (double) steps / first.epochs();
    List<double[]> columns = columns(summary, quantity);
    columns.removeIf(column -> column.length != steps);
    int width = Math.max(1, (steps + POINTS - 1) / POINTS);
    List<Point> points = new ArrayList<>();
    for (int from = 0; from < steps; from += width) {
      int to = Math.min(steps, from + width);
      Spread spread = new Spread();
      for (double[] column : columns) {
        double sum = 0;
        for (int step = from; step < to; step++) {
          sum += column[step];
        }
        spread.add(sum / (to - from));
      }
      spread.addTo(points, (from + to + 1) / 2.0 / perEpoch);
    }
    return points;
  }

  private static List<double[]> columns(Summary summary, Function<ClassifyRun, double[]> quantity) {
    return summary.runs().stream().map(quantity).collect(Collectors.toCollection(ArrayList::new));
  }

  /// The values of one quantity after each epoch of `summary`.
  static List<Point> overEpochs(Summary summary, Function<ClassifyRun, double[]> quantity) {
    List<double[]> columns = columns(summary, quantity);
    List<Point> points = new ArrayList<>();
    for (int epoch = 0; epoch < summary.runs().getFirst().epochs(); epoch++) {
      Spread spread = new Spread();
      for (double[] column : columns) {
        if (epoch < column.length) {
          spread.add(column[epoch]);
        }
      }
      spread.addTo(points, epoch + 1);
    }
    return points;
  }

  /// The points that a logarithmic axis has a place for, their bands cut below a thousandth of the
  /// mean.
  static List<Point> positive(List<Point> points) {
    return points.stream()
        .filter(point -> point.mean() > 0)
        .map(
            point ->
                new Point(
                    point.x(),
                    point.mean(),
                    Math.max(point.low(), point.mean() * 1e-3),
                    point.high()))
        .toList();
  }

  /// Mean, least and largest of a few values.
  private static final class Spread {
    private double sum;
    private int count;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void add(double value) {
      sum += value;
      count++;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }

    void addTo(List<Point> points, double x) {
      double mean = sum / count;
      if (Double.isFinite(mean)) {
        points.add(new Point(x, mean, low, high));
      }
    }
  }

  /// The chart as the page's script reads it.
  JsonObject toJson() {
    JsonArray lines = new JsonArray();
    for (Series line : series) {
      JsonArray points = new JsonArray();
      for (Point point : line.points()) {
        points.add(
            JsonArray.of(
                rounded(point.x()),
                rounded(point.mean()),
                rounded(point.low()),
                rounded(point.high())));
      }
      lines.add(
          new JsonObject()
              .put("colour", line.colour())
              .put("label", line.label())
              .put("style", line.style().name().toLowerCase(Locale.ROOT))
              .put("points", points));
    }
    return new JsonObject()
        .put("kind", "lines")
        .put("id", id)
        .put("yTitle", yTitle)
        .put("scale", scale.kind())
        .put("minimum", JsonValue.finiteOrNull(scale.minimum()))
        .put("maximum", JsonValue.finiteOrNull(scale.maximum()))
        .put("guide", JsonValue.finiteOrNull(guide.level()))
        .put("guideLabel", guide.label())
        .put("series", lines);
  }

  /// Six significant digits are more than a screen shows, and a third of the characters.
  private static double rounded(double value) {
    return (float) value == value ? value : Double.parseDouble(Float.toString((float) value));
  }
}
