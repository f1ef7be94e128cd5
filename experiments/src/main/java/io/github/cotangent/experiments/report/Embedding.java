package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import java.util.ArrayList;
import java.util.List;

/// The last features of a training's test images, laid out in the plane by t-SNE.
///
/// @param setting what was trained
/// @param seed the number of the training among those that differ in their randomness alone
/// @param dots the images
/// @param knnAccuracy the accuracy of the nearest neighbours in the features themselves, in [0, 1];
///     NaN where not defined
/// @param silhouette the mean silhouette of the classes in the plane, in [-1, 1]; NaN where not
///     defined
public record Embedding(
    Setting setting, long seed, List<Dot> dots, double knnAccuracy, double silhouette) {
  /// The place of an image.
  ///
  /// @param x the first coordinate; t-SNE gives it no unit
  /// @param y the second
  /// @param label the class of the image
  public record Dot(double x, double y, int label) {}

  /// Copies the list.
  public Embedding {
    dots = List.copyOf(dots);
  }

  /// Embeddings, to be stored beside the results.
  public static JsonObject toJson(List<Embedding> embeddings) {
    JsonArray all = new JsonArray();
    for (Embedding embedding : embeddings) {
      JsonArray dots = new JsonArray();
      for (Dot dot : embedding.dots) {
        dots.add(JsonArray.of(dot.x, dot.y, dot.label));
      }
      all.add(
          new JsonObject()
              .put("model", embedding.setting.model())
              .put("norm", embedding.setting.norm())
              .put("batching", embedding.setting.batching())
              .put("control", embedding.setting.control())
              .put("seed", embedding.seed)
              .put("knn_accuracy", JsonValue.finiteOrNull(embedding.knnAccuracy))
              .put("silhouette", JsonValue.finiteOrNull(embedding.silhouette))
              .put("x_y_label", dots));
    }
    return new JsonObject().put("embeddings", all);
  }

  /// Embeddings that [#toJson] made.
  ///
  /// @throws IllegalArgumentException if `json` is something else
  public static List<Embedding> of(JsonObject json) {
    List<Embedding> embeddings = new ArrayList<>();
    for (JsonValue value : json.array("embeddings")) {
      JsonObject one = value.asObject();
      List<Dot> dots = new ArrayList<>();
      for (JsonValue dot : one.array("x_y_label")) {
        double[] numbers = dot.asArray().toDoubles();
        if (numbers.length != 3) {
          throw new IllegalArgumentException("a dot has x, y and a label, not " + dot);
        }
        dots.add(new Dot(numbers[0], numbers[1], (int) numbers[2]));
      }
      embeddings.add(
          new Embedding(
              new Setting(
                  one.text("model"), one.text("norm"), one.text("batching"), one.text("control")),
              (long) one.number("seed"),
              dots,
              number(one, "knn_accuracy"),
              number(one, "silhouette")));
    }
    return embeddings;
  }

  private static double number(JsonObject json, String name) {
    return json.get(name).equals(JsonValue.Null.NULL) ? Double.NaN : json.number(name);
  }
}
