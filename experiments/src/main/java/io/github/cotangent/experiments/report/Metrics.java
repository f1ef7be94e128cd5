package io.github.cotangent.experiments.report;

/// The table `metrics.csv`: every value in a row of its own, so that any tool can filter, group
/// and plot it. A value that is not defined has no row. Numbers are the shortest decimals that
/// read back to the same bits.
public final class Metrics {
  private static final String HEADER = "experiment,norm,batching,seed,epoch,step,metric,value\n";

  private final StringBuilder csv = new StringBuilder(HEADER);

  private Metrics() {}

  /// The table of `results`.
  ///
  /// @param seed the seed under which the claims were tried
  public static String csv(Results results, long seed) {
    Metrics metrics = new Metrics();
    for (Claim claim : results.claims()) {
      String start = claim.experiment() + ",,," + seed + ",,,";
      metrics.row(start, claim.id() + ".predicted", claim.predicted());
      metrics.row(start, claim.id() + ".measured", claim.measured());
      metrics.row(start, claim.id() + ".error", claim.error());
    }
    for (ClassifyRun run : results.runs()) {
      metrics.rows(run);
    }
    return metrics.csv.toString();
  }

  private void rows(ClassifyRun run) {
    String start =
        "classify," + Csv.field(run.norm()) + "," + Csv.field(run.batching()) + "," + run.seed();
    int step = 0;
    for (ClassifyRun.Step update : run.steps()) {
      step++;
      row(start + ",," + step + ",", "loss", update.loss());
      row(start + ",," + step + ",", "kept_energy", update.keptEnergy());
    }
    int epoch = 0;
    for (ClassifyRun.Epoch pass : run.epochs()) {
      epoch++;
      row(start + "," + epoch + ",,", "train_loss", pass.trainLoss());
      row(start + "," + epoch + ",,", "test_accuracy", pass.testAccuracy());
    }
    row(start + ",,,", "knn_accuracy", run.knnAccuracy());
    row(start + ",,,", "kept_energy_first", run.keptEnergyFirst());
    row(start + ",,,", "kept_energy_last", run.keptEnergyLast());
  }

  private void row(String start, String metric, double value) {
    if (!Double.isNaN(value)) {
      csv.append(start).append(Csv.field(metric)).append(',').append(value).append('\n');
    }
  }
}
