package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cotangent.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report in a real browser without a network. Skipped where no Chromium is installed.
class ReportInBrowserTest {
  /// How many canvases show more than a few colours, that is more than an empty frame.
  private static final String DRAWN =
      """
      [...document.querySelectorAll('canvas')].filter(canvas => {
        const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        const colours = new Set();
        for (let i = 0; i < pixels.length; i += 4) {
          if (pixels[i + 3] > 0) colours.add(pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2]);
        }
        return colours.size > 10;
      }).length
      """;

  /// mlp: losses, accuracies, kept energy, shares and κ; convnet: the same with a frozen first
  /// layer and three layers; densenet121: the same without; features, claims.
  private static final int CHARTS = (2 + 2 + 1 + 2 + 2) + (2 + 2 + 2 + 1 + 6 + 2) + 13 + 3 + 1;

  private static Optional<Path> program = Optional.empty();

  @TempDir private Path folder;

  @BeforeAll
  static void find_a_browser() {
    program = Browser.installed();
    assumeTrue(
        program.isPresent(),
        "SKIPPED: no Chromium on the PATH, so no report is tried in a browser");
  }

  private Path page(String html) throws Exception {
    return Files.writeString(folder.resolve("report.html"), html);
  }

  private static String report() throws Exception {
    return SampleReport.of(SampleResults.replication()).toHtml();
  }

  @Test
  void all_charts_are_drawn_with_no_error_in_the_console_and_no_request() throws Exception {
    Path page = page(report());
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.prefer("light");
      browser.open(page);
      assertEquals(List.of(), browser.complaints());
      assertEquals(CHARTS, browser.evaluate("document.querySelectorAll('canvas').length").asInt());
      assertEquals(CHARTS, browser.evaluate(DRAWN).asInt());
      assertEquals(
          "[]",
          browser
              .evaluate(
                  "JSON.stringify([...document.images].filter(i => !i.naturalWidth)"
                      + ".map(i => i.alt))")
              .asString(),
          "images that cannot be decoded");
      assertEquals(List.of(page.toUri().toString()), browser.requests());

      String background = "getComputedStyle(document.body).backgroundColor";
      String light = browser.evaluate(background).asString();
      browser.prefer("dark");
      assertNotEquals(light, browser.evaluate(background).asString());
      assertEquals(CHARTS, browser.evaluate(DRAWN).asInt());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void claims_are_filtered_lines_are_hidden_and_values_appear_under_the_mouse() throws Exception {
    Path page = page(report());
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page);
      String rows = "[...document.querySelectorAll('.claims tbody tr')].filter(r => !r.hidden)";
      int all = browser.evaluate(rows + ".length").asInt();
      browser.evaluate("document.querySelector('.filter [data-group=C2]').click()");
      assertEquals(5, browser.evaluate(rows + ".length").asInt());
      assertTrue(browser.evaluate(rows + ".every(r => r.dataset.group === 'C2')").asBoolean());
      browser.evaluate("document.querySelector('.filter [data-group=\"\"]').click()");
      assertEquals(all, browser.evaluate(rows + ".length").asInt());

      String chart = "Chart.getChart('f0-loss-0')";
      browser.evaluate("document.getElementById('f0-loss-0').scrollIntoView({block: 'center'})");
      JsonObject middle =
          browser
              .evaluate(
                  "(() => { const b = document.getElementById('f0-loss-0').getBoundingClientRect();"
                      + " return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()")
              .asObject();
      browser.mouse("mouseMoved", middle.number("x"), middle.number("y"));
      String tip = browser.evaluateLater("JSON.stringify(" + chart + ".tooltip.body)").asString();
      assertTrue(tip.contains("batch norm: "), tip);
      assertTrue(tip.contains("(seeds: "), tip);

      JsonObject entry =
          browser
              .evaluate(
                  "(() => { const b = document.getElementById('f0-loss-0').getBoundingClientRect();"
                      + " const hit = "
                      + chart
                      + ".legend.legendHitBoxes[1];"
                      + " return {x: b.x + hit.left + 40, y: b.y + hit.top + hit.height / 2}; })()")
              .asObject();
      String visible = chart + ".data.datasets.filter((d, i) => " + chart + ".isDatasetVisible(i))";
      int before = browser.evaluate(visible + ".length").asInt();
      browser.mouse("mousePressed", entry.number("x"), entry.number("y"));
      browser.mouse("mouseReleased", entry.number("x"), entry.number("y"));
      assertEquals(
          before - 3,
          browser.evaluateLater(visible + ".length").asInt(),
          "a click on a name hides its line and the two edges of its band");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void a_page_with_a_fault_is_noticed() throws Exception {
    Path page = page(report().replace("new Chart(canvas", "new Chartt(canvas"));
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page);
      assertEquals(0, browser.evaluate(DRAWN).asInt());
      assertFalse(browser.complaints().isEmpty());
      assertTrue(
          browser.complaints().getFirst().contains("Chartt"), browser.complaints()::toString);
      browser.evaluate("fetch('https://example.org/').catch(() => 0)");
      assertTrue(browser.requests().size() > 1 || !browser.complaints().isEmpty());
    }
  }

  @Test
  void nothing_is_wider_than_a_narrow_screen() throws Exception {
    for (String html : List.of(report(), ComparisonTest.sample().toHtml())) {
      try (Browser browser = new Browser(program.orElseThrow())) {
        browser.resize(360, 800);
        browser.open(page(html));
        assertEquals(List.of(), browser.complaints());
        double wide = browser.evaluate("document.documentElement.scrollWidth").asDouble();
        assertTrue(wide <= 360, wide + " pixels");
      }
    }
  }

  @Test
  void the_charts_of_a_comparison_are_drawn() throws Exception {
    Path page = page(ComparisonTest.sample().toHtml());
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page);
      assertEquals(List.of(), browser.complaints());
      int charts = browser.evaluate("document.querySelectorAll('canvas').length").asInt();
      assertEquals(5, charts);
      assertEquals(charts, browser.evaluate(DRAWN).asInt());
    }
  }
}
