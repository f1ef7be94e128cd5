package io.github.cotangent.experiments.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cotangent.autodiff.Explain;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.report.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of an explanation in a real browser without a network. Skipped where no Chromium is
/// installed.
class PageInBrowserTest {
  private static Optional<Path> program = Optional.empty();

  @TempDir private Path folder;

  @BeforeAll
  static void find_a_browser() {
    program = Browser.installed();
    assumeTrue(
        program.isPresent(),
        "SKIPPED: no Chromium on the PATH, so no explanation is tried in a browser");
  }

  private Path page(String text, int order, Map<String, Tensor> values) throws Exception {
    Formula.Computed computed = Formula.of(text).compute(ElementType.FLOAT64, Map.of(), values);
    Explain explain = Explain.of(computed.result()).titled(text).order(order);
    for (var variable : computed.variables().entrySet()) {
      explain = explain.named(variable.getKey(), variable.getValue());
    }
    return Files.writeString(folder.resolve("page.html"), explain.html());
  }

  private static String text(Browser browser, String expression) throws Exception {
    return browser.evaluate(expression).asString();
  }

  private static void press(Browser browser, String key) throws Exception {
    browser.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '"
            + key
            + "', bubbles: true}))");
  }

  /// The visible step.
  private static final String STEP = "document.querySelector('.step:not([hidden])')";

  /// How many cotangents are drawn in the visible graph.
  private static final String DRAWN =
      "[...document.querySelectorAll('.chapter:not([hidden]) .bar')]"
          + ".filter(bar => getComputedStyle(bar).display !== 'none').length";

  @Test
  void one_steps_through_the_walk_and_sees_each_cotangent_arrive() throws Exception {
    Path page =
        page(
            "sum(batchnorm(x) * c)",
            2,
            Map.of("x", Tensor.of(new double[] {1, 3, 8, 4, 0, 2}, 3, 2)));
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page);
      assertEquals(List.of(), browser.complaints());
      assertEquals(
          1, browser.evaluate("document.querySelectorAll('.step:not([hidden])').length").asInt());
      assertTrue(text(browser, STEP + ".textContent").contains("The walk begins"));
      assertEquals(1, browser.evaluate(DRAWN).asInt());

      for (int step = 1; step <= 5; step++) {
        press(browser, "ArrowRight");
        assertTrue(text(browser, STEP + ".textContent").contains("Step " + step + " of 5"));
        assertEquals(1 + step, browser.evaluate(DRAWN).asInt(), "cotangents after step " + step);
      }
      String batchNorm = text(browser, STEP + ".innerText");
      for (String part :
          List.of(
              "J t = r (t − mean t − y · mean(y t))",
              "r = 1 / √(variance₀(x) + 1e−5)",
              "mean₀(t)",
              "mean₀(y · t)",
              "t − mean₀(t) − y · mean₀(y · t)")) {
        assertTrue(batchNorm.contains(part), part + " is missing in " + batchNorm);
      }
      String active =
          "document.querySelector('.chapter:not([hidden]) .node.active .equation').textContent";
      assertEquals("v₁ = normalise₀(x, epsilon=1e−5)", text(browser, active));
      String target =
          "document.querySelector('.chapter:not([hidden]) .node.target .equation').textContent";
      assertEquals("x", text(browser, target));
      assertEquals(6, browser.evaluate(STEP + ".querySelectorAll('.arrives td').length").asInt());

      press(browser, "ArrowLeft");
      assertTrue(text(browser, STEP + ".textContent").contains("Step 4 of 5"));
      assertEquals(5, browser.evaluate(DRAWN).asInt());

      press(browser, "End");
      assertTrue(text(browser, STEP + ".textContent").contains("Derivatives of s"));
      assertEquals(
          "Second derivative",
          text(browser, "document.querySelector('.tabs [aria-pressed=true]').textContent"));
      press(browser, "ArrowRight");
      press(browser, "Home");
      browser.evaluate("document.querySelector('[data-move=forward]').click()");
      assertTrue(text(browser, STEP + ".textContent").contains("Step 1 of 5"));
      browser.evaluate("document.querySelector('.tabs [data-chapter=\"2\"]').click()");
      assertTrue(text(browser, STEP + ".textContent").contains("The walk begins"));
      assertEquals(List.of(), browser.complaints());
      assertEquals(List.of(page.toUri().toString()), browser.requests());
    }
  }

  @Test
  void shares_of_what_is_used_twice_are_summed_before_the_readers_eyes() throws Exception {
    Path page = page("x * x", 1, Map.of("x", Tensor.of(new double[] {3, 5})));
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page);
      press(browser, "ArrowRight");
      String count = "document.querySelector('.bar.shown .count').textContent";
      assertEquals("1/2", text(browser, count));
      press(browser, "ArrowRight");
      assertEquals("2/2", text(browser, count));
      assertEquals(
          "3,0,+,3,0,=,6,0",
          text(
              browser,
              "[...document.querySelectorAll('.step:not([hidden]) .sum :is(td, span)')]"
                  + ".map(e => e.textContent).join()"));
      assertEquals(
          1, browser.evaluate("document.querySelectorAll('.edge.flowing').length").asInt());
      assertEquals(1, browser.evaluate("document.querySelectorAll('.edge.passed').length").asInt());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void the_page_is_light_and_dark_and_scrolls_sideways_nowhere() throws Exception {
    Path page = page("softmax(w * x)", 2, Map.of());
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.prefer("light");
      browser.open(page);
      String background = "getComputedStyle(document.body).backgroundColor";
      String light = text(browser, background);
      browser.prefer("dark");
      String dark = text(browser, background);
      assertNotEquals(light, dark);
      browser.evaluate("document.getElementById('theme').click()");
      assertEquals(light, text(browser, background));
      for (int width : new int[] {1280, 400}) {
        browser.resize(width, 800);
        assertFalse(
            browser.evaluateLater("document.documentElement.scrollWidth > innerWidth").asBoolean(),
            "at width " + width);
      }
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void a_link_to_a_step_opens_it() throws Exception {
    Path page = page("tanh(x)", 1, Map.of());
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page);
      press(browser, "ArrowRight");
      assertEquals("#2", text(browser, "location.hash"));
    }
    try (Browser browser = new Browser(program.orElseThrow())) {
      browser.open(page.toUri() + "#2");
      assertTrue(text(browser, STEP + ".textContent").contains("Step 1 of 1"));
    }
  }
}
