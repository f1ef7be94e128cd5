package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The parts of the report that show features in the plane and images.
///
/// @param pictures what to show
record PictureSection(Pictures pictures) {
  /// The scatter plots as the page's script reads them.
  List<JsonObject> charts() {
    List<JsonObject> charts = new ArrayList<>();
    for (Embedding embedding : pictures.embeddings()) {
      Map<Integer, JsonArray> byClass = new LinkedHashMap<>();
      labels(embedding).forEach(label -> byClass.put(label, new JsonArray()));
      for (Embedding.Dot dot : embedding.dots()) {
        if (Double.isFinite(dot.x()) && Double.isFinite(dot.y())) {
          byClass
              .computeIfAbsent(dot.label(), _ -> new JsonArray())
              .add(JsonArray.of(rounded(dot.x()), rounded(dot.y())));
        }
      }
      JsonArray classes = new JsonArray();
      byClass.forEach(
          (label, points) ->
              classes.add(
                  new JsonObject()
                      .put("colour", colour(label))
                      .put("label", name(label))
                      .put("points", points)));
      charts.add(
          new JsonObject()
              .put("kind", "scatter")
              .put("id", "tsne-" + charts.size())
              .put("series", classes));
    }
    return charts;
  }

  private static double rounded(double value) {
    return Math.rint(value * 1000) / 1000;
  }

  private static IntStream labels(Embedding embedding) {
    return embedding.dots().stream().mapToInt(Embedding.Dot::label).distinct().sorted();
  }

  private static String colour(int label) {
    return "class-" + Math.floorMod(label, 10);
  }

  private String name(int label) {
    return label >= 0 && label < pictures.classes().size()
        ? pictures.classes().get(label)
        : Integer.toString(label);
  }

  /// The features, empty where there are none.
  String features() {
    if (pictures.embeddings().isEmpty()) {
      return "";
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (int i = 0; i < pictures.embeddings().size(); i++) {
      Embedding embedding = pictures.embeddings().get(i);
      Setting setting = embedding.setting();
      String group =
          Family.name(setting.model()) + ", " + Finals.group(new Summary(setting, List.of()));
      String title =
          String.format(
              Locale.ROOT, "%s, seed %d", Summary.normName(setting.norm()), embedding.seed());
      groups
          .computeIfAbsent(group, _ -> new ArrayList<>())
          .add(
              Html.fill(
                  """
                  <div class="card"><h3>%2$s</h3>
                  <p class="see">k-NN accuracy %3$s, silhouette %4$s</p>
                  <div class="plot square"><canvas id="tsne-%1$d" role="img" \
                  aria-label="t-SNE of the last features, %2$s"></canvas></div></div>
                  """,
                  i,
                  Html.text(title),
                  Html.fixed(embedding.knnAccuracy()),
                  Html.fixed(embedding.silhouette())));
    }
    String blocks =
        groups.entrySet().stream()
            .map(
                group ->
                    Html.fill(
                        """
                        <div class="block"><h3>%s</h3>
                        <div class="three">
                        %s</div></div>
                        """,
                        Html.text(group.getKey()), String.join("", group.getValue())))
            .collect(Collectors.joining());
    return Html.fill(
        """
        <section id="tsne">
        <h2>The last features in the plane</h2>
        <p class="see">Each dot is a test image, placed by t-SNE (van der Maaten and Hinton 2008) of
        the inputs of the last layer; its colour is its class. Expected: islands of one colour where
        the features tell the classes apart; after single-class batches with batch norm the colours
        run into each other. Only who is near whom means something: axes have no unit, and sizes
        and distances of islands say nothing. The accuracy of the nearest neighbours is measured in
        the features themselves, the silhouette in the plane.</p>
        <p class="legend">%s</p>
        %s</section>
        """,
        legend(), blocks);
  }

  private String legend() {
    return pictures.embeddings().stream()
        .flatMapToInt(PictureSection::labels)
        .distinct()
        .sorted()
        .mapToObj(
            label ->
                Html.fill(
                    "<span><span class=\"swatch\" style=\"background:var(--%s)\"></span>%s</span> ",
                    colour(label), Html.text(name(label))))
        .collect(Collectors.joining());
  }

  /// The images, empty where there are none.
  String samples() {
    if (pictures.samples().isEmpty()) {
      return "";
    }
    return Html.fill(
        """
        <section>
        <h2>What the networks see</h2>
        <p class="see">Some of the training images, as the networks are given them but for the
        scaling of the pixels, with their classes.</p>
        <div class="samples">
        %s</div>
        </section>
        """,
        pictures.samples().stream()
            .map(
                sample ->
                    Html.fill(
                        """
                        <figure><img src="%1$s" alt="%2$s" width="%3$d" height="%4$d">\
                        <figcaption>%2$s</figcaption></figure>
                        """,
                        sample.image().toDataUri(),
                        Html.text(sample.caption()),
                        sample.image().width(),
                        sample.image().height()))
            .collect(Collectors.joining()));
  }
}
