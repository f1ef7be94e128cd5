package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.nn.History;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes trainings of a table that [Metrics] wrote. What had no row because it was not defined is
/// NaN again.
final class MetricsReader {
  /// More values of a column than any training has.
  private static final int MOST = 100_000_000;

  private record Training(Setting setting, long seed) {}

  /// The columns of one training, and how long they have to be.
  private static final class Columns {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, Boolean> perStep = new LinkedHashMap<>();
    private int steps;
    private int epochs;

    void atStep(String name, int step, double value) {
      perStep.put(name, true);
      put(name, step, value);
    }

    void atEpoch(String name, int epoch, double value) {
      perStep.put(name, false);
      put(name, epoch, value);
    }

    void append(String name, double value) {
      column(name).add(value);
    }

    private void put(String name, int place, double value) {
      List<Double> column = column(name);
      pad(column, place - 1);
      column.add(value);
    }

    private List<Double> column(String name) {
      return values.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private static void pad(List<Double> column, int length) {
      while (column.size() < length) {
        column.add(Double.NaN);
      }
    }

    History history() {
      for (Column always : List.of(Column.LOSS, Column.TRAIN_LOSS)) {
        perStep.put(always.key(), always == Column.LOSS);
      }
      perStep.forEach((name, step) -> pad(column(name), step ? steps : epochs));
      History history = new History();
      values.forEach((name, column) -> column.forEach(value -> history.append(name, value)));
      return history;
    }
  }

  private final Map<Training, Columns> trainings = new LinkedHashMap<>();

  private MetricsReader() {}

  /// The trainings in the table, in order.
  ///
  /// @throws IOException where `in` throws it or holds another table; it names the line
  static List<ClassifyRun> read(Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    String head = lines.readLine();
    if (!Metrics.HEADER.equals(head)) {
      throw new IOException(
          "line 1: not a table of metrics\n  expected " + Metrics.HEADER + "\n  found " + head);
    }
    MetricsReader reader = new MetricsReader();
    long number = 1;
    for (Optional<List<String>> row = Csv.row(lines); row.isPresent(); row = Csv.row(lines)) {
      number++;
      try {
        reader.add(row.get());
      } catch (IllegalArgumentException e) {
        throw new IOException("row " + number + ": " + e.getMessage(), e);
      }
    }
    List<ClassifyRun> runs = new ArrayList<>();
    reader.trainings.forEach(
        (training, columns) ->
            runs.add(new ClassifyRun(training.setting, training.seed, columns.history())));
    return runs;
  }

  private void add(List<String> row) {
    if (row.size() != 11) {
      throw new IllegalArgumentException("11 fields expected, " + row.size() + " found");
    }
    if (!row.get(0).equals(Metrics.CLASSIFY) || row.get(1).isEmpty()) {
      return; // a claim
    }
    Setting setting = new Setting(row.get(1), row.get(2), row.get(3), row.get(4));
    Columns columns =
        trainings.computeIfAbsent(
            new Training(setting, Long.parseLong(row.get(5))), _ -> new Columns());
    String epoch = row.get(6);
    String step = row.get(7);
    String layer = row.get(8);
    String metric = row.get(9);
    double value = Double.parseDouble(row.get(10));
    if (!layer.isEmpty()) {
      columns.atStep(column(metric).of(layer), place(step, columns.steps), value);
    } else if (!step.isEmpty()) {
      columns.atStep(metric, place(step, columns.steps), value);
    } else if (!epoch.isEmpty()) {
      columns.atEpoch(metric, place(epoch, columns.epochs), value);
    } else if (metric.equals(Metrics.STEPS)) {
      columns.steps = length(value);
    } else if (metric.equals(Metrics.EPOCHS)) {
      columns.epochs = length(value);
    } else if (metric.startsWith(Column.CONFUSION.key() + ".")) {
      columns.append(Column.CONFUSION.key(), value);
    } else if (metric.equals(Column.KNN_ACCURACY.key())) {
      columns.append(metric, value);
    } // else a mean of what stands above
  }

  private static LayerColumn column(String metric) {
    for (LayerColumn column : LayerColumn.values()) {
      if (column.key().equals(metric)) {
        return column;
      }
    }
    throw new IllegalArgumentException("no metric of a layer: " + metric);
  }

  /// The number of a step or an epoch among `length`.
  private static int place(String number, int length) {
    int place = Integer.parseInt(number);
    if (place < 1 || place > length) {
      throw new IllegalArgumentException("no step or epoch of " + length + ": " + number);
    }
    return place;
  }

  private static int length(double value) {
    if (value != Math.rint(value) || value < 0 || value > MOST) {
      throw new IllegalArgumentException("no number of steps or epochs: " + value);
    }
    return (int) value;
  }
}
