package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one network reached when it was trained with PyTorch 2.13 on MNIST, as a table.
///
/// @param group the group of the claims that compare with it
/// @param model the network
/// @param epochs how long it was trained
/// @param rows the metrics by `batching norm`
record ReferenceTable(
    String group, String model, int epochs, Map<String, Map<Metric, Spread>> rows) {
  /// The three tables. An entry reads mean±deviation over seeds (4 for C8a, 3 for the others); one
  /// without a deviation varied by less than its last digit, or was not recorded, and counts as
  /// deviation 0.
  static final List<ReferenceTable> ALL =
      List.of(
          of(
              "C8a",
              "mlp",
              3,
              List.of(Metric.TRAIN_LOSS, Metric.TEST_ACCURACY, Metric.KNN_ACCURACY),
              """
              random none         .193±.002   .908±.003  .892±.007
              random bn           .109±.004   .933±.006  .926±.004
              random ln           .105±.006   .929±.002  .924±.003
              random bn-stopgrad  .284±.014   .878±.007  .864±.008
              label  none         .217±.021   .902±.003  .905±.005
              label  bn          2.314±.000   .089±.012  .729±.012
              label  ln           .211±.014   .904±.005  .901±.003
              label  bn-stopgrad 2.380±.025   .262±.065  .618±.035
              """),
          of(
              "C8b",
              "mlp-vgg",
              10,
              List.of(
                  Metric.FIRST_EPOCH_LOSS,
                  Metric.TRAIN_LOSS,
                  Metric.TRAIN_ACCURACY,
                  Metric.TEST_ACCURACY,
                  Metric.KNN_ACCURACY),
              """
              label  none  1.16±.02  .031±.002   .993  .937±.001  .921±.003
              label  bn    2.13±.01  .019±.000  1.000  .613±.032  .788±.004
              label  ln    1.08±.02  .044±.010   .990  .932±.002  .920±.002
              random none   .82±.00  .030±.002   .994  .934±.003  .909±.001
              random bn     .75±.01  .024±.000   .996  .935±.002  .922±.003
              random ln     .72±.00  .020±.001   .997  .930±.003  .914±.001
              """),
          of(
              "C8c",
              "convnet",
              12,
              List.of(
                  Metric.TRAIN_LOSS,
                  Metric.TRAIN_ACCURACY,
                  Metric.TEST_ACCURACY,
                  Metric.KNN_ACCURACY),
              """
              label  none   .457±.030  .864±.010  .781±.042  .885±.003
              label  bn    1.018±.061  .811±.023  .114±.012  .583±.018
              label  ln     .585±.083  .825±.025  .752±.015  .844±.025
              random none   .241±.002  .933±.000  .908±.013  .871±.005
              random bn     .151±.002  .961±.000  .923±.009  .935±.004
              random ln     .227±.007  .944±.002  .921±.009  .927±.001
              """));

  private static ReferenceTable of(
      String group, String model, int epochs, List<Metric> metrics, String text) {
    Map<String, Map<Metric, Spread>> rows = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] words = line.strip().split(" +", -1);
      if (words.length != metrics.size() + 2) {
        throw new IllegalStateException("ReferenceTable: " + group + " has the row " + line);
      }
      Map<Metric, Spread> row = new EnumMap<>(Metric.class);
      for (int i = 0; i < metrics.size(); i++) {
        String[] parts = words[i + 2].split("±", -1);
        row.put(
            metrics.get(i),
            new Spread(
                Double.parseDouble(parts[0]),
                parts.length == 1 ? 0 : Double.parseDouble(parts[1])));
      }
      rows.put(words[0] + " " + words[1], Collections.unmodifiableMap(row));
    }
    return new ReferenceTable(group, model, epochs, rows);
  }

  /// The metrics of a batching and a norm; empty where there are none.
  Map<Metric, Spread> row(String batching, String norm) {
    return rows.getOrDefault(batching + " " + norm, Map.of());
  }
}
