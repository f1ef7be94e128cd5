package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Setting BATCH = new Setting("mlp", "bn", "label", "none");
  private static final Setting LAYER = new Setting("mlp", "ln", "label", "none");

  private static Part part(String name, String seed, boolean holds, Setting... settings) {
    return new Part(
        name,
        "classify",
        Map.of("preset", "quick", "seed", seed),
        Map.of("host", "sample"),
        new Results(
            List.of(
                Claim.of("C1", "always", 1, 1, 0, 1),
                Claim.of("C2", "at times", 1, 1, holds ? 0 : 2, 1)),
            List.of(settings).stream().map(setting -> SampleResults.run(setting, 0, 1)).toList(),
            List.of()));
  }

  static Comparison sample() {
    return new Comparison(
        List.of(part("runs/a", "1", true, BATCH, LAYER), part("runs/b", "2", false, BATCH)));
  }

  /// The names of the lines in each chart, by the id of the chart.
  private static List<String> charts(String html) {
    Matcher data =
        Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>")
            .matcher(html);
    assertTrue(data.find());
    return Json.parse(data.group(1)).asObject().array("charts").items().stream()
        .map(
            chart -> {
              JsonArray series = chart.asObject().array("series");
              return chart.asObject().text("id")
                  + series.items().stream().map(line -> line.asObject().text("label")).toList();
            })
        .toList();
  }

  @Test
  void what_was_trained_in_both_shares_a_chart() throws Exception {
    assertEquals(
        List.of(
            "f0-loss-0[runs/a, runs/b]",
            "f0-loss-1[runs/a]",
            "f0-accuracy-0[runs/a, runs/b]",
            "f0-accuracy-1[runs/a]",
            "f0-kept-0[runs/a, runs/b]"),
        charts(sample().toHtml()));
  }

  @Test
  void runs_of_different_norms_share_the_chart_of_their_batching() throws Exception {
    Comparison comparison =
        new Comparison(List.of(part("a", "1", true, BATCH), part("b", "1", true, LAYER)));
    assertEquals(
        List.of(
            "f0-loss-0[a: batch norm, b: layer norm]",
            "f0-accuracy-0[a: batch norm, b: layer norm]",
            "f0-kept-0[a: batch norm]"),
        charts(comparison.toHtml()));
    assertTrue(comparison.toHtml().contains("<p>None.</p>"), "no setting differs");
  }

  @Test
  void settings_and_claims_are_shown_where_they_differ() throws Exception {
    String html = sample().toHtml();
    assertTrue(html.contains("<tr><td class=\"soft\">seed</td><td>1</td><td>2</td></tr>"));
    assertFalse(html.contains("<td class=\"soft\">preset</td>"));
    assertTrue(html.contains("runs/a: 2 of 2 hold. runs/b: 1 of 2 hold."));
    assertTrue(html.contains("<td>at times</td>"));
    assertFalse(html.contains("<td>always</td>"));
    assertTrue(html.contains("fails</span>"));
  }

  @Test
  void names_stay_text() throws Exception {
    String hostile = "</script><img src=x>";
    Part part =
        new Part(
            hostile,
            hostile,
            Map.of(hostile, hostile),
            Map.of(hostile, hostile),
            new Results(
                List.of(Claim.of(hostile, hostile, 1, 2, 3, 1)),
                List.of(SampleResults.run(new Setting(hostile, hostile, hostile, hostile), 0, 1)),
                List.of()));
    String html = new Comparison(List.of(part, part("b", "1", true, BATCH))).toHtml();
    assertFalse(html.contains("<img"));
    assertEquals(4, html.split("</script>", -1).length, "three scripts");
  }

  @Test
  void one_run_or_two_of_one_name_are_refused() {
    Part part = part("a", "1", true, BATCH);
    assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of(part)));
    assertEquals(
        "Comparison: two or more runs with different names are compared, not [a, a]",
        assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of(part, part)))
            .getMessage());
  }

  @Test
  void a_run_is_read_from_what_it_wrote() {
    Part part =
        Part.of(
            "a",
            Json.parse(
                    "{\"command\":\"classify\",\"options\":{\"seed\":\"7\"},"
                        + "\"settings\":{\"epochs\":3,\"norms\":[\"bn\",\"ln\"],\"rate\":0.5}}")
                .asObject(),
            Json.parse("{\"threads\":2}").asObject(),
            new Results(List.of(), List.of(), List.of()));
    assertEquals("classify", part.command());
    assertEquals(
        Map.of("seed", "7", "epochs", "3", "norms", "bn ln", "rate", "0.5"), part.settings());
    assertEquals(Map.of("threads", "2"), part.environment());
  }
}
