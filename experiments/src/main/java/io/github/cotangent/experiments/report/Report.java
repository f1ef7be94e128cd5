package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /// The group of claims that compare with the reference, not with a closed form.
  private static final String REPLICATED = "C8a";

  /// The error of a claim, in units of its tolerance, at which the chart of claims begins; smaller
  /// ones are drawn there.
  private static final double LEAST_RATIO = 1e-7;

  /// The same at which the chart ends.
  private static final double MOST_RATIO = 1e6;

  private static final Map<String, String> NORM_NAMES =
      Map.of(
          "none", "no norm",
          "bn", "batch norm",
          "ln", "layer norm",
          "bn-stopgrad", "batch norm, statistics detached");

  /// The page.
  ///
  /// @throws IOException where the plotting library is not on the class path
  public String toHtml() throws IOException {
    List<Chart> charts = curves();
    StringBuilder html = new StringBuilder(400_000);
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n")
        .append("<link rel=\"icon\" href=\"data:,\">\n<title>")
        .append(Html.text(command))
        .append(": batch normalization and the derivatives of the loss</title>\n<style>\n")
        .append(resource("report.css"))
        .append("</style>\n</head>\n<body>\n<main>\n");
    header(html);
    curves(html, charts);
    finals(html);
    claims(html);
    background(html);
    html.append("<footer>Made by Cotangent. The charts are drawn by Chart.js 4.4.4 (MIT licence)")
        .append(", which is part of this file.</footer>\n</main>\n");
    html.append("<script type=\"application/json\" id=\"data\">")
        .append(Json.writeForScript(data(charts)))
        .append("</script>\n<script>\n")
        .append(chartLibrary())
        .append("\n</script>\n<script>\n")
        .append(resource("report.js"))
        .append("</script>\n</body>\n</html>\n");
    return html.toString();
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

  private JsonObject data(List<Chart> charts) {
    JsonArray all = new JsonArray();
    charts.forEach(chart -> all.add(chart.toJson()));
    if (!results.claims().isEmpty()) {
      all.add(claimChart());
    }
    return new JsonObject().put("charts", all);
  }

  // ---------------------------------------------------------------------------------------- head

  private void header(StringBuilder html) {
    html.append("<header>\n<button id=\"theme\" type=\"button\" hidden>dark</button>\n")
        .append("<p class=\"kicker\">Replication of Zhou et al., AAAI 2024, arXiv:2205.15146")
        .append("</p>\n<h1>Is batch normalization blind to the first and second derivatives of")
        .append(" the loss?</h1>\n<p class=\"lead\">")
        .append(statement())
        .append("</p>\n");
    for (String finding : results.findings()) {
      html.append("<p>").append(Html.text(finding)).append("</p>\n");
    }
    html.append("<div class=\"tiles\">\n");
    tiles(html);
    html.append("</div>\n</header>\n");
  }

  /// What was run and what was found, in one paragraph.
  private String statement() {
    StringBuilder text = new StringBuilder();
    if (!results.claims().isEmpty()) {
      List<Claim> theory =
          results.claims().stream().filter(claim -> !claim.group().equals(REPLICATED)).toList();
      int count = theory.size();
      long held = theory.stream().filter(Claim::holds).count();
      text.append("The paper holds that the standardisation in batch norm removes the first-order ")
          .append("term and the diagonal second-order term of the loss from the gradient below ")
          .append("it. ")
          .append(count == 1 ? "One consequence was" : count + " consequences were")
          .append(" computed by automatic differentiation and compared with closed forms: ")
          .append(
              held == count ? "<strong>all hold</strong>" : "<strong>" + held + " hold</strong>")
          .append(held == count ? ". " : ", " + (count - held) + " fail. ");
    }
    if (!results.runs().isEmpty()) {
      List<Summary> summaries = Summary.of(results.runs());
      int seeds = summaries.getFirst().runs().size();
      text.append("The network 784-128-ReLU-128-norm-10 was trained in ")
          .append(summaries.size() == 1 ? "one way" : summaries.size() + " ways")
          .append(settings.containsKey("dataset") ? " on " + Html.text(datasetName()) : "")
          .append(seeds == 1 ? ", with one seed" : ", with " + seeds + " seeds each")
          .append(": by the norm before its last layer, and with batches drawn at random or each")
          .append(" from a single class. ");
      Summary bn = find("label", "bn");
      Summary ln = find("label", "ln");
      if (bn != null && ln != null) {
        text.append("On single-class batches, batch norm ended at a training loss of ")
            .append(Html.fixed(bn.of(Metric.TRAIN_LOSS).mean()))
            .append(" (guessing gives ln 10 = 2.303) and layer norm at ")
            .append(Html.fixed(ln.of(Metric.TRAIN_LOSS).mean()))
            .append(". ");
      }
      List<Claim> replicated =
          results.claims().stream().filter(claim -> claim.group().equals(REPLICATED)).toList();
      if (!replicated.isEmpty()) {
        text.append(replicated.stream().filter(Claim::holds).count())
            .append(" of ")
            .append(replicated.size())
            .append(" final values agree with those of the same trainings in PyTorch.");
      }
    }
    if (text.isEmpty()) {
      text.append("This run tried no claim and trained no network.");
    }
    return text.toString();
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

  private @Nullable Summary find(String batching, String norm) {
    for (Summary summary : Summary.of(results.runs())) {
      if (summary.batching().equals(batching) && summary.norm().equals(norm)) {
        return summary;
      }
    }
    return null;
  }

  private void tiles(StringBuilder html) {
    int count = results.claims().size();
    if (count > 0) {
      long held = results.claims().stream().filter(Claim::holds).count();
      tile(html, held == count ? "good" : "bad", held + " of " + count, "claims hold");
    }
    Summary label = find("label", "bn");
    Summary random = find("random", "bn");
    Summary layer = find("label", "ln");
    if (label != null) {
      tile(
          html,
          "",
          percent(label.spread(ClassifyRun::keptEnergyLast).mean()),
          "of the gradient’s energy got through batch norm on single-class batches, last steps");
    }
    if (random != null) {
      tile(
          html,
          "",
          percent(random.spread(ClassifyRun::keptEnergyLast).mean()),
          "got through on batches drawn at random");
    }
    if (label != null && layer != null) {
      tile(
          html,
          "",
          percent(label.of(Metric.TEST_ACCURACY).mean())
              + " / "
              + percent(layer.of(Metric.TEST_ACCURACY).mean()),
          "test accuracy after single-class batches: batch norm / layer norm");
    }
  }

  private static void tile(StringBuilder html, String kind, String value, String what) {
    html.append("<div class=\"tile ").append(kind).append("\"><div class=\"value\">");
    html.append(Html.text(value)).append("</div><div class=\"what\">").append(Html.text(what));
    html.append("</div></div>\n");
  }

  private static String percent(double share) {
    if (Double.isNaN(share)) {
      return "–";
    }
    double percent = 100 * share;
    if (percent > 0 && percent < 0.001) {
      return "< 0.001 %";
    }
    return String.format(Locale.ROOT, percent >= 0.1 ? "%.1f %%" : "%.3f %%", percent);
  }

  // -------------------------------------------------------------------------------------- curves

  private List<Chart> curves() {
    List<Summary> summaries = Summary.of(results.runs());
    if (summaries.isEmpty()) {
      return List.of();
    }
    List<Chart> charts = new ArrayList<>();
    double mostLoss = 0;
    for (Summary summary : summaries) {
      for (Chart.Point point : Chart.overSteps(summary, ClassifyRun.Step::loss)) {
        mostLoss = Math.max(mostLoss, point.high());
      }
    }
    Chart.Scale loss = new Chart.Scale("linear", 0, Math.ceil(2 * Math.min(mostLoss, 6)) / 2);
    Chart.Scale share = new Chart.Scale("percent", 0, 1);
    Chart.Guide guess = new Chart.Guide(2.302585092994046, "guessing: ln 10");
    Chart.Guide tenth = new Chart.Guide(0.1, "guessing: 10 %");
    Map<String, List<Summary>> byBatching =
        summaries.stream()
            .collect(
                Collectors.groupingBy(Summary::batching, LinkedHashMap::new, Collectors.toList()));
    byBatching.forEach(
        (batching, group) -> {
          List<Chart.Series> losses = new ArrayList<>();
          List<Chart.Series> accuracies = new ArrayList<>();
          for (Summary summary : group) {
            losses.add(series(summary, Chart.overSteps(summary, ClassifyRun.Step::loss), false));
            accuracies.add(
                series(summary, Chart.overEpochs(summary, ClassifyRun.Epoch::testAccuracy), false));
          }
          charts.add(
              new Chart(
                  "loss-" + charts.size(),
                  "Training loss, " + batchingName(batching),
                  "training loss (nats)",
                  loss,
                  guess,
                  losses));
          charts.add(
              new Chart(
                  "accuracy-" + charts.size(),
                  "Test accuracy, " + batchingName(batching),
                  "test accuracy",
                  share,
                  tenth,
                  accuracies));
        });
    charts.sort(
        (a, b) -> Boolean.compare(a.id().startsWith("accuracy"), b.id().startsWith("accuracy")));
    kept(summaries).ifPresent(charts::add);
    return charts;
  }

  private static Optional<Chart> kept(List<Summary> summaries) {
    List<Chart.Series> lines = new ArrayList<>();
    double least = 1;
    for (Summary summary : summaries) {
      List<Chart.Point> points = new ArrayList<>();
      for (Chart.Point point : Chart.overSteps(summary, ClassifyRun.Step::keptEnergy)) {
        if (point.mean() > 0) {
          // a logarithmic axis has no place for 0
          double low = Math.max(point.low(), point.mean() * 1e-3);
          points.add(new Chart.Point(point.x(), point.mean(), low, point.high()));
          least = Math.min(least, low);
        }
      }
      if (!points.isEmpty()) {
        lines.add(series(summary, points, true));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    double bottom = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-12))));
    return Optional.of(
        new Chart(
            "kept-energy",
            "Share of the gradient’s energy that gets through the norm",
            "share kept (log scale)",
            new Chart.Scale("logarithmic", bottom, 1),
            Chart.Guide.NONE,
            lines));
  }

  private static Chart.Series series(
      Summary summary, List<Chart.Point> points, boolean withBatching) {
    String label = normName(summary.norm());
    return new Chart.Series(
        summary.norm(),
        withBatching ? label + ", " + batchingName(summary.batching()) : label,
        withBatching && summary.batching().equals("label"),
        points);
  }

  private static String normName(String norm) {
    return NORM_NAMES.getOrDefault(norm, norm);
  }

  private static String batchingName(String batching) {
    return switch (batching) {
      case "random" -> "random batches";
      case "label" -> "single-class batches";
      default -> batching;
    };
  }

  private void curves(StringBuilder html, List<Chart> charts) {
    if (charts.isEmpty()) {
      return;
    }
    int seeds = Summary.of(results.runs()).getFirst().runs().size();
    html.append("<section>\n<h2>Training with and without batch norm</h2>\n<p class=\"soft\">")
        .append("Lines are ")
        .append(
            seeds == 1
                ? "of one seed."
                : "means over " + seeds + " seeds, the bands reach from the least to the largest.")
        .append(" Point at a line for its values; click a name in a legend to hide it.</p>\n");
    block(html, charts, "loss", see("loss"));
    block(html, charts, "accuracy", see("accuracy"));
    block(html, charts, "kept", see("kept"));
    html.append("</section>\n");
  }

  /// What to look for in a block of charts: what the theory expects, and what came out.
  private String see(String block) {
    Summary bn = find("label", "bn");
    Summary ln = find("label", "ln");
    Summary random = find("random", "bn");
    return switch (block) {
      case "loss" ->
          "Expected: with random batches all norms learn; in a batch of one class the labels add "
              + "only a linear term that all samples share, which batch norm blocks, so its loss "
              + "stays at that of guessing."
              + measured(bn, ln, Metric.TRAIN_LOSS);
      case "accuracy" ->
          "Expected: what was not learned is missing on the test images. In the single-class case "
              + "batch norm also subtracts the class itself in training, and its running "
              + "statistics fit no test batch; statistics that are detached from the gradient "
              + "remove only the blocking, so they show how much of the damage that is."
              + measured(bn, ln, Metric.TEST_ACCURACY);
      default ->
          "Of the gradient that arrives at the normalised features, the share of its energy that "
              + "leaves below them. Expected: nearly all of it for random batches; for "
              + "single-class batches next to nothing, and less as training goes on."
              + (bn == null || random == null
                  ? ""
                  : " Here, last steps: "
                      + percent(random.spread(ClassifyRun::keptEnergyLast).mean())
                      + " and "
                      + percent(bn.spread(ClassifyRun::keptEnergyLast).mean())
                      + ".");
    };
  }

  private static String measured(@Nullable Summary bn, @Nullable Summary ln, Metric metric) {
    if (bn == null || ln == null) {
      return "";
    }
    return " Here, single-class: batch norm "
        + Html.fixed(bn.of(metric).mean())
        + ", layer norm "
        + Html.fixed(ln.of(metric).mean())
        + ".";
  }

  private static void block(StringBuilder html, List<Chart> charts, String kind, String whatToSee) {
    List<Chart> shown = charts.stream().filter(chart -> chart.id().startsWith(kind)).toList();
    if (shown.isEmpty()) {
      return;
    }
    html.append("<div class=\"block\">\n<p class=\"see\">").append(Html.text(whatToSee));
    html.append("</p>\n<div class=\"").append(shown.size() > 1 ? "pair" : "").append("\">\n");
    for (Chart chart : shown) {
      canvas(html, chart.id(), chart.description(), shown.size() > 1 ? "plot" : "plot flat");
    }
    html.append("</div>\n</div>\n");
  }

  private static void canvas(StringBuilder html, String id, String title, String kind) {
    html.append("<div class=\"card\"><h3>")
        .append(Html.text(title))
        .append("</h3><div class=\"")
        .append(kind)
        .append("\"><canvas id=\"")
        .append(id)
        .append("\" role=\"img\" aria-label=\"")
        .append(Html.text(title))
        .append("\"></canvas></div></div>\n");
  }

  // ------------------------------------------------------------------------------- final results

  private void finals(StringBuilder html) {
    List<Summary> summaries = Summary.of(results.runs());
    if (summaries.isEmpty()) {
      return;
    }
    boolean compared =
        results.claims().stream().anyMatch(claim -> claim.group().equals(REPLICATED));
    html.append("<section>\n<h2>Final results beside the reference</h2>\n<p class=\"see\">")
        .append("Mean ± standard deviation over the seeds. Small: the reference, which is the")
        .append(" same network and protocol in PyTorch 2.13 on MNIST, 4 seeds")
        .append(compared ? ", and the deviation from it. " : ". ")
        .append(
            compared
                ? "A deviation of at most 0.04, or three standard deviations of the reference,"
                    + " counts as reproduced."
                : "This run does not follow that protocol on MNIST, so the reference shows the"
                    + " pattern to expect and not the numbers.")
        .append("</p>\n<div class=\"card scroll\" tabindex=\"0\"><table>\n<thead><tr>")
        .append("<th>norm</th><th class=\"n\">training loss, last epoch</th>")
        .append("<th class=\"n\">test accuracy</th><th class=\"n\">5-NN accuracy</th>")
        .append("<th class=\"n\">energy kept,<br>first 20 steps</th>")
        .append("<th class=\"n\">energy kept,<br>last 50 steps</th></tr></thead>\n<tbody>\n");
    String before = "";
    for (Summary summary : summaries) {
      if (!summary.batching().equals(before)) {
        before = summary.batching();
        html.append("<tr class=\"group\"><th colspan=\"6\">")
            .append(Html.text(batchingName(before)))
            .append("</th></tr>\n");
      }
      html.append("<tr><td class=\"name\"><span class=\"swatch\" style=\"background:var(--norm-")
          .append(NORM_NAMES.containsKey(summary.norm()) ? summary.norm() : "other")
          .append(")\"></span>")
          .append(Html.text(normName(summary.norm())))
          .append("</td>");
      for (Metric metric : Metric.values()) {
        compared(html, summary, metric);
      }
      kept(html, summary, ClassifyRun::keptEnergyFirst);
      kept(html, summary, ClassifyRun::keptEnergyLast);
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n</section>\n");
  }

  private void compared(StringBuilder html, Summary summary, Metric metric) {
    Spread measured = summary.of(metric);
    @Nullable Spread reference = Reference.of(summary.batching(), summary.norm()).get(metric);
    String id = REPLICATED + "." + summary.batching() + "." + summary.norm() + "." + metric.key();
    Optional<Claim> claim = results.claims().stream().filter(c -> c.id().equals(id)).findFirst();
    html.append("<td class=\"n ")
        .append(claim.map(c -> c.holds() ? "hit" : "miss").orElse(""))
        .append("\">")
        .append(Html.fixed(measured.mean()));
    if (!Double.isNaN(measured.deviation())) {
      html.append(" ± ").append(Html.fixed(measured.deviation()));
    }
    if (reference != null) {
      html.append("<span class=\"ref\">")
          .append(Html.fixed(reference.mean()))
          .append(" ± ")
          .append(Html.fixed(reference.deviation()));
      if (claim.isPresent()) {
        double delta = measured.mean() - reference.mean();
        html.append(", <span class=\"delta\">")
            .append(delta < 0 ? "" : "+")
            .append(Html.fixed(delta))
            .append("</span>");
      }
      html.append("</span>");
    }
    html.append("</td>");
  }

  private static void kept(
      StringBuilder html, Summary summary, ToDoubleFunction<ClassifyRun> value) {
    html.append("<td class=\"n\">")
        .append(Html.number(summary.spread(value).mean()))
        .append("</td>");
  }

  // -------------------------------------------------------------------------------------- claims

  private Map<String, List<Claim>> groups() {
    return results.claims().stream()
        .collect(Collectors.groupingBy(Claim::group, LinkedHashMap::new, Collectors.toList()));
  }

  private JsonObject claimChart() {
    JsonArray claims = new JsonArray();
    double most = 10;
    for (Claim claim : results.claims()) {
      double ratio = claim.error() == 0 ? 0 : claim.error() / claim.tolerance();
      if (!(ratio <= MOST_RATIO)) {
        ratio = MOST_RATIO; // whatever is beyond, NaN among it, stands at the edge
      }
      most = Math.max(most, 10 * ratio);
      claims.add(
          new JsonObject()
              .put("id", claim.id())
              .put("group", claim.group())
              .put("ratio", ratio)
              .put("holds", claim.holds()));
    }
    return new JsonObject()
        .put("id", "claims")
        .put("groups", JsonArray.of(groups().keySet()))
        .put("least", LEAST_RATIO)
        .put("most", JsonValue.of(Math.pow(10, Math.ceil(Math.log10(most)))))
        .put("claims", claims);
  }

  private void claims(StringBuilder html) {
    if (results.claims().isEmpty()) {
      return;
    }
    Map<String, List<Claim>> groups = groups();
    long failing = results.claims().stream().filter(claim -> !claim.holds()).count();
    html.append(
        """
        <section>
        <h2>The claims, one by one</h2>
        <p class="see">Each dot is a claim: how far measurement and closed form are apart, in units
        of the tolerance. Left of the line it holds. Errors of gradients are relative to the
        gradient that would flow if the statistics were constants.</p>
        """);
    canvas(html, "claims", "Error of every claim", groups.size() > 4 ? "plot" : "plot flat");
    html.append("<div class=\"filter\" role=\"group\" aria-label=\"show claims\">");
    filter(html, "", "all", results.claims().size(), true);
    groups.forEach((group, claims) -> filter(html, group, group, claims.size(), false));
    if (failing > 0) {
      filter(html, "fails", "failing", failing, false);
    }
    html.append("</div>\n<div class=\"card scroll long\" tabindex=\"0\"><table class=\"claims\">\n")
        .append("<thead><tr><th></th><th>claim</th><th>statement</th><th class=\"n\">predicted")
        .append("</th><th class=\"n\">measured</th><th class=\"n\">error</th>")
        .append("<th class=\"n\">tolerance</th></tr></thead>\n<tbody>\n");
    for (Claim claim : results.claims()) {
      html.append("<tr data-group=\"")
          .append(Html.text(claim.group()))
          .append("\" data-holds=\"")
          .append(claim.holds())
          .append("\"><td><span class=\"mark ")
          .append(claim.holds() ? "good\">holds" : "bad\">fails")
          .append("</span></td><td class=\"id mono\">")
          .append(Html.text(claim.id()).replace(".", "<wbr>."))
          .append("</td><td>")
          .append(Html.text(claim.statement()))
          .append("</td>");
      for (double value :
          new double[] {claim.predicted(), claim.measured(), claim.error(), claim.tolerance()}) {
        html.append("<td class=\"n\">").append(Html.number(value)).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n</section>\n");
  }

  private static void filter(
      StringBuilder html, String group, String label, long count, boolean pressed) {
    html.append("<button type=\"button\" data-group=\"")
        .append(Html.text(group))
        .append("\" aria-pressed=\"")
        .append(pressed)
        .append("\">")
        .append(Html.text(label))
        .append(" <span class=\"count\">")
        .append(count)
        .append("</span></button>");
  }

  // ---------------------------------------------------------------------------------- background

  private void background(StringBuilder html) {
    html.append("<section>\n<h2>How it was computed</h2>\n")
        .append("<p class=\"see\">The settings decide every bit of the results; the machine, the ")
        .append("number of threads and the kind of kernels decide only how long it takes.</p>\n");
    details(html, "Settings", settings, true);
    details(html, "Machine and Java", environment, false);
    Map<String, String> times = new LinkedHashMap<>();
    for (Timing timing : timings) {
      times.put(timing.what(), String.format(Locale.ROOT, "%.1f s", timing.seconds()));
    }
    details(html, "Time", times, false);
    html.append("</section>\n");
  }

  private static void details(
      StringBuilder html, String title, Map<String, String> values, boolean open) {
    html.append(open ? "<details open>" : "<details>")
        .append("<summary>")
        .append(title)
        .append("</summary>\n<table><tbody>\n");
    values.forEach(
        (name, value) ->
            html.append("<tr><td>")
                .append(Html.text(name))
                .append("</td><td>")
                .append(Html.text(value))
                .append("</td></tr>\n"));
    html.append("</tbody></table></details>\n");
  }
}
