package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.nn.History;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final String HOSTILE = "</script><script>alert('1')</script><img src=\"x\">&lt;";

  private static ClassifyRun run(String norm, String batching, double kept) {
    return run(norm, batching, 7, new double[] {2.5, 1.5}, new double[] {kept, kept}, 0.25);
  }

  private static ClassifyRun run(
      String norm, String batching, long seed, double[] losses, double[] kept, double accuracy) {
    History history = new History();
    for (double loss : losses) {
      history.append(Column.LOSS.key(), loss);
    }
    for (double share : kept) {
      history.append(LayerColumn.KEPT.of("3"), share);
    }
    history.append(Column.TRAIN_LOSS.key(), (losses[0] + losses[1]) / 2);
    history.append(Column.TEST_ACCURACY.key(), accuracy);
    history.append(Column.KNN_ACCURACY.key(), 0.5);
    return new ClassifyRun(new Setting("mlp", norm, batching, "none"), seed, history);
  }

  private static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  private static JsonObject data(String html) {
    Matcher data =
        Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>")
            .matcher(html);
    assertTrue(data.find());
    return Json.parse(data.group(1)).asObject();
  }

  @Test
  void a_hostile_name_stays_text_wherever_it_stands() throws Exception {
    String plain =
        new Report("c", Map.of(), Map.of(), List.of(), new Results(List.of(), List.of(), List.of()))
            .toHtml();
    Results results =
        new Results(
            List.of(Claim.of(HOSTILE, HOSTILE, 1, 1, 0, 1)),
            List.of(
                run(HOSTILE, HOSTILE, 0.5),
                SampleResults.run(new Setting(HOSTILE, "bn", "label", "none"), 0, 4, HOSTILE),
                SampleResults.run(new Setting(HOSTILE, "bn", "label", HOSTILE), 0, 4, HOSTILE)),
            List.of(HOSTILE));
    Map<String, String> names = Map.of(HOSTILE, HOSTILE, "dataset", HOSTILE);
    Pictures pictures =
        new Pictures(
            List.of(HOSTILE, HOSTILE),
            List.of(new Pictures.Sample(HOSTILE, PngImage.of(1, 1, new byte[1]))),
            List.of(
                new Embedding(
                    new Setting(HOSTILE, HOSTILE, HOSTILE, HOSTILE),
                    0,
                    List.of(new Embedding.Dot(1, 2, 1), new Embedding.Dot(Double.NaN, 3, -1)),
                    Double.NaN,
                    0.5)));
    String html =
        new Report(HOSTILE, names, names, List.of(new Timing(HOSTILE, 1)), results, pictures)
            .toHtml();
    assertEquals(count(plain, "(?i)<script"), count(html, "(?i)<script"));
    assertEquals(count(plain, "(?i)</script"), count(html, "(?i)</script"));
    assertFalse(html.contains("<img src=\"x"));
    JsonArray charts = data(html).array("charts");
    assertEquals(
        HOSTILE,
        charts.get(charts.size() - 1).asObject().array("claims").get(0).asObject().text("id"));
  }

  @Test
  void the_page_asks_for_nothing_outside_itself() throws Exception {
    String html = SampleReport.of(SampleResults.replication()).toHtml();
    String page = html.substring(0, html.indexOf("<script type"));
    assertEquals(0, count(page, "(?i)\\ssrc\\s*=(?!\"data:image/png;base64,)"));
    assertEquals(
        1, count(page, "(?i)\\shref\\s*=(?!\"#)"), "the empty icon alone leads out of the page");
    assertEquals(0, count(page, "(?i)@import|url\\("));
    assertEquals(0, count(html, "sourceMappingURL"));
    assertTrue(html.contains("default-src 'none'"));
    assertEquals(3, count(html, "<script"));
    assertTrue(html.contains("Chart.js v4.4.4"));
  }

  @Test
  void what_is_not_defined_is_a_dash_in_tables_and_no_point_in_charts() throws Exception {
    Results results =
        new Results(
            List.of(Claim.of("C1", "undefined", 1, Double.NaN, Double.NaN, 1)),
            List.of(run("none", "random", Double.NaN)),
            List.of());
    Report report = new Report("c", Map.of(), Map.of(), List.of(), results);
    JsonArray charts = data(report.toHtml()).array("charts");
    assertEquals(3, charts.size(), "loss, accuracy and claims, but no kept energy");
    assertEquals(1e6, charts.get(2).asObject().array("claims").get(0).asObject().number("ratio"));
    assertFalse(report.toHtml().contains(">NaN<"));
    assertTrue(report.toHtml().contains("fails</span>"));
  }

  @Test
  void a_chart_shows_the_mean_and_the_extremes_over_the_seeds() {
    Summary two =
        Summary.of(
                List.of(
                    run("bn", "label", 0.25),
                    run(
                        "bn",
                        "label",
                        8,
                        new double[] {3.5, 2.5},
                        new double[] {0.75, 0.75},
                        0.75)))
            .getFirst();
    assertEquals(
        List.of(new Chart.Point(0.5, 3, 2.5, 3.5), new Chart.Point(1, 2, 1.5, 2.5)),
        Chart.overSteps(two, run -> run.values(Column.LOSS)));
    assertEquals(
        List.of(new Chart.Point(1, 0.5, 0.25, 0.75)),
        Chart.overEpochs(two, run -> run.values(Column.TEST_ACCURACY)));
    assertEquals(0.5, two.spread(ClassifyRun::keptEnergyFirst).mean());
    assertEquals(Math.sqrt(0.125), two.spread(ClassifyRun::keptEnergyFirst).deviation(), 1e-15);
  }

  @Test
  void numbers_are_short_and_carry_their_full_value() {
    assertEquals("<span title=\"0.0\">0</span>", Html.number(0));
    assertEquals("<span title=\"0.5\">0.5</span>", Html.number(0.5));
    assertEquals("<span title=\"-1234.56789\">−1235</span>", Html.number(-1234.56789));
    assertEquals("<span title=\"1.0E-13\">1×10<sup>−13</sup></span>", Html.number(1e-13));
    assertEquals(
        "<span title=\"-5.3412E20\">−5.34×10<sup>20</sup></span>", Html.number(-5.3412e20));
    assertEquals("<span title=\"100.0\">100</span>", Html.number(100));
    assertTrue(Html.number(Double.NaN).contains("–"));
    assertTrue(Html.number(Double.NEGATIVE_INFINITY).contains("−∞"));
  }

  @Test
  void each_control_stands_beside_the_effect_that_it_separates() throws Exception {
    Setting label = new Setting("mlp", "bn", "label", "none");
    List<ClassifyRun> runs =
        List.of(
            SampleResults.run(label, 0, 1),
            SampleResults.run(new Setting("mlp", "ln", "label", "none"), 0, 1),
            SampleResults.run(new Setting("mlp", "none", "label", "none"), 0, 1),
            SampleResults.run(new Setting("mlp", "bn-stopgrad", "label", "none"), 0, 1),
            SampleResults.run(new Setting("mlp", "bn", "label", "frozen-first"), 0, 1),
            SampleResults.run(new Setting("mlp", "none", "label", "frozen-first"), 0, 1));
    Family family = Family.of(results(runs)).getFirst();
    String table = new Controls(family).toHtml();
    assertTrue(table.contains("test accuracy 0.089 against 0.904 (layer norm)"), table);
    assertTrue(table.contains("own statistics 0.182, running statistics 0.089"), table);
    assertTrue(table.contains("test accuracy 0.262 detached, 0.089 blocked"), table);
    assertTrue(table.contains("% kept</td>"), table);
    assertTrue(
        table.contains("frozen 0.200 against 0.700 (no norm); trained 0.089 against 0.902"), table);
    String without = new Controls(Family.of(results(runs.subList(0, 2))).getFirst()).toHtml();
    assertFalse(without.contains("detached"), "what was not trained is not shown");
    assertFalse(without.contains("frozen"));
    assertEquals("", new Controls(Family.of(results(runs.subList(0, 1))).getFirst()).toHtml());
  }

  private static Results results(List<ClassifyRun> runs) {
    return new Results(List.of(), runs, List.of());
  }
}
