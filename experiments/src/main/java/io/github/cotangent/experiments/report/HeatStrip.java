package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import java.util.ArrayList;
import java.util.List;

/// The share of energy that each batch norm of a network keeps over time, as a picture: a row for
/// each norm from the input on, time from left to right.
///
/// @param title what it shows
/// @param layers the names of the norms
/// @param epochs how long it was trained
/// @param shares a row for each norm, of values over time; NaN where not defined
record HeatStrip(String title, List<String> layers, int epochs, List<double[]> shares) {
  private static final int COLUMNS = 100;

  /// Colours from nothing to everything, as red, green and blue: dark violet, crimson, orange, pale
  /// yellow; each is lighter than the one before, also to eyes that see no colours.
  private static final double[][] COLOURS = {
    {24, 12, 58}, {120, 28, 109}, {207, 68, 70}, {251, 155, 6}, {252, 255, 190}
  };

  private static final byte[] UNDEFINED = {(byte) 128, (byte) 128, (byte) 128};

  /// The strip of the mean over the seeds.
  static HeatStrip of(Summary summary) {
    ClassifyRun first = summary.runs().getFirst();
    List<String> layers = first.layers();
    int columns = Math.max(1, Math.min(COLUMNS, first.steps()));
    List<double[]> shares = new ArrayList<>();
    for (String layer : layers) {
      double[] row = new double[columns];
      for (ClassifyRun run : summary.runs()) {
        double[] values = run.values(layer, LayerColumn.KEPT);
        for (int column = 0; column < columns; column++) {
          row[column] += mean(values, column, columns) / summary.runs().size();
        }
      }
      shares.add(row);
    }
    return new HeatStrip(
        "Share kept by each batch norm, " + summary.batchingName(), layers, first.epochs(), shares);
  }

  /// The mean of the `part`th of `parts` equal parts of `values`.
  private static double mean(double[] values, int part, int parts) {
    int from = (int) ((long) values.length * part / parts);
    int to = (int) ((long) values.length * (part + 1) / parts);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  /// The colour of a share in [0, 1]: red, green and blue.
  static byte[] colour(double share) {
    if (Double.isNaN(share)) {
      return UNDEFINED.clone();
    }
    double at = Math.clamp(share, 0, 1) * (COLOURS.length - 1);
    int below = Math.min((int) at, COLOURS.length - 2);
    byte[] colour = new byte[3];
    for (int channel = 0; channel < 3; channel++) {
      double low = COLOURS[below][channel];
      double high = COLOURS[below + 1][channel];
      colour[channel] = (byte) Math.round(low + (at - below) * (high - low));
    }
    return colour;
  }

  private PngImage image() {
    int columns = shares.getFirst().length;
    byte[] samples = new byte[3 * shares.size() * columns];
    for (int row = 0; row < shares.size(); row++) {
      for (int column = 0; column < columns; column++) {
        System.arraycopy(
            colour(shares.get(row)[column]), 0, samples, 3 * (row * columns + column), 3);
      }
    }
    return PngImage.of(columns, shares.size(), samples);
  }

  /// The picture with its axes.
  String toHtml() {
    return Html.fill(
        """
        <div class="card"><h3>%1$s</h3>
        <div class="heat">
        <div class="rows"><span>%3$s</span><span class="axis">%2$d norms, input to output</span>\
        <span>%4$s</span></div>
        <img src="%6$s" alt="%1$s, from %3$s on top to %4$s, over %5$d epochs" \
        style="height:%7$dpx">
        <div class="times"><span>0</span><span class="axis">epochs</span><span>%5$d</span></div>
        </div></div>
        """,
        Html.text(title),
        layers.size(),
        Html.text(layers.getFirst()),
        Html.text(layers.getLast()),
        epochs,
        image().toDataUri(),
        Math.clamp(16L * layers.size(), 128, 320));
  }

  /// What the colours mean.
  static String scale() {
    int steps = 64;
    byte[] samples = new byte[3 * steps];
    for (int i = 0; i < steps; i++) {
      System.arraycopy(colour(i / (steps - 1.0)), 0, samples, 3 * i, 3);
    }
    return Html.fill(
        """
        <div class="heat-scale"><span>share kept: 0</span><img src="%s" alt="from dark to bright">\
        <span>1</span></div>
        """,
        PngImage.of(steps, 1, samples).toDataUri());
  }
}
