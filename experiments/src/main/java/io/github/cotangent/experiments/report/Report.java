package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The results of a run as one page of HTML that needs nothing but a browser: style, script, data
/// and the plotting library stand in the page itself.
///
/// Tables and sentences are complete without script; the script draws the charts from the data and
/// filters the table of claims.
///
/// @param command the command that was run
/// @param settings what was computed, by name
/// @param environment on what and where, by name
/// @param timings how long what took
/// @param results what came out
/// @param pictures what is shown beside
public record Report(
    String command,
    Map<String, String> settings,
    Map<String, String> environment,
    List<Timing> timings,
    Results results,
    Pictures pictures) {
  /// A report without pictures.
  public Report(
      String command,
      Map<String, String> settings,
      Map<String, String> environment,
      List<Timing> timings,
      Results results) {
    this(command, settings, environment, timings, results, Pictures.NONE);
  }

  /// The page.
  ///
  /// @throws IOException where the plotting library is not on the class path
  public String toHtml() throws IOException {
    List<Family> families = Family.of(results);
    TrainingSection training = new TrainingSection(families, pictures.classes());
    PictureSection shown = new PictureSection(pictures);
    ClaimSection claims = new ClaimSection(Claim.byGroup(results.claims()));
    List<JsonObject> charts = new ArrayList<>();
    training.charts().forEach(chart -> charts.add(chart.toJson()));
    charts.addAll(shown.charts());
    if (!results.claims().isEmpty()) {
      charts.add(claims.chart());
    }
    String content =
        new Headline(settings, results, families).toHtml()
            + training.html()
            + shown.features()
            + shown.samples()
            + claims.html()
            + Page.background(settings, environment, timings);
    return new Page(command, content, charts).toHtml();
  }
}
