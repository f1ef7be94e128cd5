package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// What a report shows beside the results.
///
/// @param classes the names of the classes; where there are none, their numbers are shown
/// @param samples some of the images that networks were trained on
/// @param embeddings features in the plane
public record Pictures(List<String> classes, List<Sample> samples, List<Embedding> embeddings) {
  /// No pictures.
  public static final Pictures NONE = new Pictures(List.of(), List.of(), List.of());

  /// An image that networks were trained on.
  ///
  /// @param caption what it shows
  /// @param image the image
  public record Sample(String caption, PngImage image) {}

  /// Copies the lists.
  public Pictures {
    classes = List.copyOf(classes);
    samples = List.copyOf(samples);
    embeddings = List.copyOf(embeddings);
  }

  /// These with embeddings.
  public Pictures with(List<Embedding> embeddings) {
    return new Pictures(classes, samples, embeddings);
  }

  /// The classes and the samples, to be stored beside the results.
  public JsonObject samplesToJson() {
    JsonArray images = new JsonArray();
    for (Sample sample : samples) {
      images.add(
          new JsonObject()
              .put("caption", sample.caption())
              .put("png", Base64.getEncoder().encodeToString(sample.image().toBytes())));
    }
    return new JsonObject().put("classes", JsonArray.of(classes)).put("samples", images);
  }

  /// Pictures that [#samplesToJson] made.
  ///
  /// @throws IllegalArgumentException if `json` is something else
  public static Pictures of(JsonObject json) {
    List<String> classes = new ArrayList<>();
    json.array("classes").forEach(name -> classes.add(name.asString()));
    List<Sample> samples = new ArrayList<>();
    for (JsonValue sample : json.array("samples")) {
      byte[] file = Base64.getDecoder().decode(sample.asObject().text("png"));
      samples.add(new Sample(sample.asObject().text("caption"), PngImage.of(file)));
    }
    return new Pictures(classes, samples, List.of());
  }
}
