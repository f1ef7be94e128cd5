package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/// The table `metrics.csv`: every value in a row of its own, so that any tool can filter, group
/// and plot it. A value that is not defined has no row. Numbers are the shortest decimals that
/// read back to the same bits.
///
/// Rows are written as they are made: the layers of a deep network have millions of values.
public final class Metrics {
  /// The names of the columns.
  static final String HEADER =
      "experiment,model,norm,batching,control,seed,epoch,step,layer,metric,value";

  /// The experiment that trains classifiers.
  static final String CLASSIFY = "classify";

  /// The row of the number of updates.
  static final String STEPS = "steps";

  /// The row of the number of passes over the training images.
  static final String EPOCHS = "epochs";

  private final Appendable out;

  /// A table that is written to `out`, which gets the names of the columns at once.
  ///
  /// @throws IOException where `out` throws it
  public Metrics(Appendable out) throws IOException {
    this.out = out;
    out.append(HEADER).append('\n');
  }

  /// Writes the table of `results` to `out`: the claims, then the trainings.
  ///
  /// @param seed the seed under which the claims were tried
  /// @throws IOException where `out` throws it
  public static void write(Results results, long seed, Appendable out) throws IOException {
    Metrics metrics = new Metrics(out);
    for (Claim claim : results.claims()) {
      metrics.add(claim, seed);
    }
    for (ClassifyRun run : results.runs()) {
      metrics.add(run);
    }
  }

  /// The table of `results` as a text.
  ///
  /// @param seed the seed under which the claims were tried
  static String csv(Results results, long seed) {
    StringBuilder text = new StringBuilder();
    try {
      write(results, seed, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder throws none", e);
    }
    return text.toString();
  }

  /// The trainings in a table that was written here, in order.
  ///
  /// @throws IOException where `in` throws it or holds another table
  public static List<ClassifyRun> read(Reader in) throws IOException {
    return MetricsReader.read(in);
  }

  /// Writes the rows of a claim that was tried under `seed`.
  ///
  /// @throws IOException where the output throws it
  public void add(Claim claim, long seed) throws IOException {
    String start = claim.experiment() + ",,,,," + seed + ",,,,";
    row(start, claim.id() + ".predicted", claim.predicted());
    row(start, claim.id() + ".measured", claim.measured());
    row(start, claim.id() + ".error", claim.error());
  }

  /// Writes the rows of a training: its updates, its layers update by update, its epochs, its end.
  ///
  /// @throws IOException where the output throws it
  public void add(ClassifyRun run) throws IOException {
    ClassifyRun.Setting setting = run.setting();
    String start =
        String.join(
            ",",
            CLASSIFY,
            Csv.field(setting.model()),
            Csv.field(setting.norm()),
            Csv.field(setting.batching()),
            Csv.field(setting.control()),
            Long.toString(run.seed()));
    // how many there were, which rows alone do not tell where the last values are not defined
    row(start + ",,,,", STEPS, run.steps());
    row(start + ",,,,", EPOCHS, run.epochs());
    double[] losses = run.values(Column.LOSS);
    for (int step = 0; step < losses.length; step++) {
      row(start + ",," + (step + 1) + ",,", Column.LOSS.key(), losses[step]);
    }
    for (String layer : run.layers()) {
      for (LayerColumn column : LayerColumn.values()) {
        double[] values = run.values(layer, column);
        String end = "," + Csv.field(layer) + ",";
        for (int step = 0; step < values.length; step++) {
          row(start + ",," + (step + 1) + end, column.key(), values[step]);
        }
      }
    }
    for (int epoch = 0; epoch < run.epochs(); epoch++) {
      for (Column column : Column.values()) {
        double[] values = run.values(column);
        if (column.isPerEpoch() && epoch < values.length) {
          row(start + "," + (epoch + 1) + ",,,", column.key(), values[epoch]);
        }
      }
    }
    row(start + ",,,,", Column.KNN_ACCURACY.key(), run.last(Column.KNN_ACCURACY));
    row(start + ",,,,", "kept_energy_first", run.keptEnergyFirst());
    row(start + ",,,,", "kept_energy_last", run.keptEnergyLast());
    double[] confusion = run.values(Column.CONFUSION);
    int classes = run.classes();
    for (int i = 0; i < confusion.length; i++) {
      String name = Column.CONFUSION.key() + "." + i / classes + "." + i % classes;
      row(start + ",,,,", name, confusion[i]);
    }
  }

  private void row(String start, String metric, double value) throws IOException {
    if (!Double.isNaN(value)) {
      out.append(start)
          .append(Csv.field(metric))
          .append(',')
          .append(Double.toString(value))
          .append('\n');
    }
  }
}
