package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The results of a run as one page of HTML that needs nothing but a browser: style, script, data
/// and the plotting library (Chart.js, from its webjar) stand in the page itself.
///
/// Tables and sentences are complete without script; the script draws the charts from the data and
/// filters the table of claims.
///
/// @param command the command that was run
/// @param settings what was computed, by name
/// @param environment on what and where, by name
/// @param timings how long what took
/// @param results what came out
public record Report(
    String command,
    Map<String, String> settings,
    Map<String, String> environment,
    List<Timing> timings,
    Results results) {
  private static final String CHART_JS =
      "META-INF/resources/webjars/chart.js/4.4.4/dist/chart.umd.js";

  /// The page.
  ///
  /// @throws IOException where the plotting library is not on the class path
  public String toHtml() throws IOException {
    TrainingSection training = new TrainingSection(Summary.of(results.runs()), results.claims());
    ClaimSection claims = new ClaimSection(Claim.byGroup(results.claims()));
    JsonArray charts = new JsonArray();
    training.charts().forEach(chart -> charts.add(chart.toJson()));
    if (!results.claims().isEmpty()) {
      charts.add(claims.chart());
    }
    return String.join(
        "",
        head(),
        header(training.summaries()),
        training.html(),
        claims.html(),
        background(),
        """
        <footer>Made by Cotangent. The charts are drawn by Chart.js 4.4.4 (MIT licence), which is
        part of this file.</footer>
        </main>
        <script type="application/json" id="data">\
        """,
        Json.writeForScript(new JsonObject().put("charts", charts)),
        "</script>\n<script>\n",
        chartLibrary(),
        "</script>\n<script>\n",
        resource("report.js"),
        "</script>\n</body>\n</html>\n");
  }

  /// The library, which must neither end its element nor ask for the file that maps its source.
  private static String chartLibrary() throws IOException {
    try (InputStream in = Report.class.getClassLoader().getResourceAsStream(CHART_JS)) {
      if (in == null) {
        throw new IOException(
            "the plotting library is missing: chart.js-4.4.4.jar is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^//# sourceMappingURL=.*$", "")
          .replaceAll("(?i)</(script)", "<\\\\/$1");
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the resource " + name + " of the report is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String head() throws IOException {
    return Html.fill(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
        <link rel="icon" href="data:,">
        <title>%s: batch normalization and the derivatives of the loss</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        """,
        Html.text(command), resource("report.css"));
  }

  private String header(List<Summary> summaries) {
    return Html.fill(
        """
        <header>
        <button id="theme" type="button" hidden>dark</button>
        <p class="kicker">Replication of Zhou et al., AAAI 2024, arXiv:2205.15146</p>
        <h1>Is batch normalization blind to the first and second derivatives of the loss?</h1>
        <p class="lead">%s</p>
        %s<div class="tiles">
        %s</div>
        </header>
        """,
        statement(summaries),
        results.findings().stream()
            .map(finding -> "<p>" + Html.text(finding) + "</p>\n")
            .collect(Collectors.joining()),
        tiles(summaries));
  }

  // -------------------------------------------------------------------------------- what was found

  /// What was run and what was found, in one paragraph.
  private String statement(List<Summary> summaries) {
    String text = theory() + training(summaries) + comparison() + caution();
    return text.isEmpty() ? "This run tried no claim and trained no network." : text;
  }

  private String theory() {
    List<Claim> claims =
        results.claims().stream().filter(claim -> claim.experiment().equals("theorems")).toList();
    if (claims.isEmpty()) {
      return "";
    }
    int count = claims.size();
    long held = claims.stream().filter(Claim::holds).count();
    return Html.fill(
        """
        The paper holds that the standardisation in batch norm removes the first-order term and the
        diagonal second-order term of the loss from the gradient below it. %s computed by automatic
        differentiation and compared with closed forms: <strong>%s</strong>%s.
        """,
        count == 1 ? "One consequence was" : count + " consequences were",
        held == count ? "all hold" : held + " hold",
        held == count ? "" : ", " + (count - held) + " fail");
  }

  private String training(List<Summary> summaries) {
    if (summaries.isEmpty()) {
      return "";
    }
    int seeds = summaries.getFirst().runs().size();
    Optional<Summary> batchNorm = Summary.find(summaries, "label", "bn");
    Optional<Summary> layerNorm = Summary.find(summaries, "label", "ln");
    String ended =
        batchNorm.isEmpty() || layerNorm.isEmpty()
            ? ""
            : Html.fill(
                """
                On single-class batches, batch norm ended at a training loss of %s (guessing gives
                ln 10 = 2.303) and layer norm at %s.
                """,
                Html.fixed(batchNorm.get().of(Metric.TRAIN_LOSS).mean()),
                Html.fixed(layerNorm.get().of(Metric.TRAIN_LOSS).mean()));
    return Html.fill(
        """
        The network %s-128-ReLU-128-norm-10 was trained in %s%s, with %s: by the norm before its
        last layer, and with batches drawn at random or each from a single class. %s\
        """,
        settings.getOrDefault("dataset", "").equals("digits") ? "64" : "784",
        summaries.size() == 1 ? "one way" : summaries.size() + " ways",
        settings.containsKey("dataset") ? " on " + Html.text(datasetName()) : "",
        seeds == 1 ? "one seed" : seeds + " seeds each",
        ended);
  }

  private String comparison() {
    List<Claim> comparisons = results.claims().stream().filter(Reference::isComparison).toList();
    return comparisons.isEmpty()
        ? ""
        : Html.fill(
            "%d of %d final values agree with those of the same trainings in PyTorch.",
            comparisons.stream().filter(Claim::holds).count(), comparisons.size());
  }

  private String caution() {
    return settings.getOrDefault("preset", "").equals("smoke") && !results.runs().isEmpty()
        ? "The preset smoke trains just long enough to show that everything works."
        : "";
  }

  private String datasetName() {
    String name = settings.getOrDefault("dataset", "");
    return switch (name) {
      case "mnist" -> "MNIST";
      case "fashion-mnist" -> "Fashion-MNIST";
      case "digits" -> "the 8x8 digits";
      case "glyphs" -> "digits drawn by the program (glyphs)";
      default -> name;
    };
  }

  private String tiles(List<Summary> summaries) {
    StringBuilder tiles = new StringBuilder();
    int count = results.claims().size();
    if (count > 0) {
      long held = results.claims().stream().filter(Claim::holds).count();
      tiles.append(tile(held == count ? "good" : "bad", held + " of " + count, "claims hold"));
    }
    Optional<Summary> label = Summary.find(summaries, "label", "bn");
    Optional<Summary> random = Summary.find(summaries, "random", "bn");
    Optional<Summary> layerNorm = Summary.find(summaries, "label", "ln");
    if (label.isPresent()) {
      tiles.append(
          tile(
              "",
              Html.percent(label.get().spread(ClassifyRun::keptEnergyLast).mean()),
              "of the gradient’s energy got through batch norm on single-class batches, last"
                  + " steps"));
    }
    if (random.isPresent()) {
      tiles.append(
          tile(
              "",
              Html.percent(random.get().spread(ClassifyRun::keptEnergyLast).mean()),
              "got through on batches drawn at random"));
    }
    if (label.isPresent() && layerNorm.isPresent()) {
      tiles.append(
          tile(
              "",
              Html.percent(label.get().of(Metric.TEST_ACCURACY).mean())
                  + " / "
                  + Html.percent(layerNorm.get().of(Metric.TEST_ACCURACY).mean()),
              "test accuracy after single-class batches: batch norm / layer norm"));
    }
    return tiles.toString();
  }

  private static String tile(String kind, String value, String what) {
    return Html.fill(
        """
        <div class="tile %s"><div class="value">%s</div><div class="what">%s</div></div>
        """,
        kind, Html.text(value), Html.text(what));
  }

  // ---------------------------------------------------------------------------- how it was
  // computed

  private String background() {
    Map<String, String> times = new LinkedHashMap<>();
    for (Timing timing : timings) {
      times.put(timing.what(), String.format(Locale.ROOT, "%.1f s", timing.seconds()));
    }
    return Html.fill(
        """
        <section>
        <h2>How it was computed</h2>
        <p class="see">The settings decide every bit of the results; the machine, the number of
        threads and the kind of kernels decide only how long it takes.</p>
        %s%s%s</section>
        """,
        details("Settings", settings, " open"),
        details("Machine and Java", environment, ""),
        details("Time", times, ""));
  }

  private static String details(String title, Map<String, String> values, String state) {
    return Html.fill(
        """
        <details%s><summary>%s</summary>
        <table><tbody>
        %s</tbody></table></details>
        """,
        state,
        title,
        values.entrySet().stream()
            .map(
                entry ->
                    Html.fill(
                        "<tr><td>%s</td><td>%s</td></tr>\n",
                        Html.text(entry.getKey()), Html.text(entry.getValue())))
            .collect(Collectors.joining()));
  }
}
