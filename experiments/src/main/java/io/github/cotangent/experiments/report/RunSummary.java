package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.List;

/// A training in `summary.json`: its setting, where it ended, and its layers at first and at last.
final class RunSummary {
  private static final List<Column> ENDS =
      List.of(
          Column.TRAIN_LOSS,
          Column.TRAIN_ACCURACY,
          Column.TEST_LOSS,
          Column.TEST_ACCURACY,
          Column.OWN_STATISTICS_ACCURACY,
          Column.KNN_ACCURACY);

  private RunSummary() {}

  /// The training; what is not defined is null.
  static JsonObject toJson(ClassifyRun run) {
    Setting setting = run.setting();
    JsonObject json =
        new JsonObject()
            .put("experiment", Metrics.CLASSIFY)
            .put("model", setting.model())
            .put("norm", setting.norm())
            .put("batching", setting.batching())
            .put("control", setting.control())
            .put("seed", run.seed())
            .put("epochs", run.epochs())
            .put("steps", run.steps());
    put(json, Metric.FIRST_EPOCH_LOSS.key(), Metric.FIRST_EPOCH_LOSS.of(run));
    for (Column column : ENDS) {
      put(json, column.key(), run.last(column));
    }
    put(json, "kept_energy_first", run.keptEnergyFirst());
    put(json, "kept_energy_last", run.keptEnergyLast());
    JsonArray layers = new JsonArray();
    for (String layer : run.layers()) {
      JsonObject ends = new JsonObject().put("layer", layer);
      for (LayerColumn column : LayerColumn.values()) {
        put(ends, column.key() + "_first", run.first(layer, column));
        put(ends, column.key() + "_last", run.last(layer, column));
      }
      layers.add(ends);
    }
    return json.put("layers", layers).put("confusion", confusion(run));
  }

  private static JsonArray confusion(ClassifyRun run) {
    double[] counts = run.values(Column.CONFUSION);
    int classes = run.classes();
    JsonArray rows = new JsonArray();
    for (int row = 0; row < classes; row++) {
      JsonArray cells = new JsonArray();
      for (int column = 0; column < classes; column++) {
        cells.add(JsonValue.of((long) counts[row * classes + column]));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static void put(JsonObject json, String name, double value) {
    json.put(name, JsonValue.finiteOrNull(value));
  }
}
