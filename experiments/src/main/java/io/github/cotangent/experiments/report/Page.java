package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A page of HTML that needs nothing but a browser: style, script, data and the plotting library
/// (Chart.js, from its webjar) stand in the page itself.
///
/// @param title the title of the window
/// @param content what stands on it, as HTML
/// @param charts what the script draws
record Page(String title, String content, List<JsonObject> charts) {
  private static final String CHART_JS =
      "META-INF/resources/webjars/chart.js/4.4.4/dist/chart.umd.js";

  /// The page.
  ///
  /// @throws IOException where the plotting library is not on the class path
  String toHtml() throws IOException {
    JsonArray drawn = new JsonArray();
    charts.forEach(drawn::add);
    return String.join(
        "",
        head(),
        content,
        """
        <footer>Made by Cotangent. The charts are drawn by Chart.js 4.4.4 (MIT licence), which is
        part of this file.</footer>
        </main>
        <script type="application/json" id="data">\
        """,
        Json.writeForScript(new JsonObject().put("charts", drawn)),
        "</script>\n<script>\n",
        chartLibrary(),
        "</script>\n<script>\n",
        resource("report.js"),
        "</script>\n</body>\n</html>\n");
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
        Html.text(title), resource("report.css"));
  }

  /// The library, which must neither end its element nor ask for the file that maps its source.
  private static String chartLibrary() throws IOException {
    try (InputStream in = Page.class.getClassLoader().getResourceAsStream(CHART_JS)) {
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
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the resource " + name + " of the report is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The last section: settings, surroundings and times, each to be opened.
  static String background(
      Map<String, String> settings, Map<String, String> environment, List<Timing> timings) {
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
