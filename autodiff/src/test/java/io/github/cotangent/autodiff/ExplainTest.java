package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {
  @TempDir private Path folder;

  private static Variable vector(double... values) {
    return Variable.of(Tensor.of(values));
  }

  private static Explain batchNorm() {
    Variable x =
        Variable.of(Tensor.of(new double[] {0.5, -1.2, 1.7, 0.3, -0.8, 2, 0.1, -0.4}, 4, 2));
    Variable c = Variable.of(Tensor.of(new double[] {1, 2, -1, 0.5, 0.3, 0.7, -0.2, 1.1}, 4, 2));
    return Explain.of(x.normalise(1e-5, 0).times(c).sum())
        .titled("sum(batchnorm(x) * c)")
        .named("x", x)
        .named("c", c);
  }

  // ---- text -----------------------------------------------------------------------------------

  /// Compares with a file of the tests' resources; what differs is left in `target`.
  private static void told(String name, String actual) throws IOException {
    try (InputStream in = ExplainTest.class.getResourceAsStream(name)) {
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!expected.equals(actual)) {
        Files.writeString(Path.of("target", name), actual);
      }
      assertEquals(expected, actual, "target/" + name + " has what it is now");
    }
  }

  @Test
  void batch_norm_to_the_second_order_is_told_line_by_line() throws IOException {
    told("batchnorm.txt", batchNorm().order(2).text());
  }

  @Test
  void a_value_that_is_used_several_times_gets_its_shares_one_by_one() throws IOException {
    Variable x = vector(0.5, -1.5);
    Tensor ones = Tensor.of(new double[] {1, 1});
    told("shares.txt", Explain.of(x.times(x).tanh().plus(x)).from(ones).text());
  }

  @Test
  void lines_have_at_most_a_hundred_columns() {
    batchNorm()
        .order(2)
        .text()
        .lines()
        .forEach(line -> assertTrue(line.replaceAll("\\p{Mn}", "").length() <= 100, line));
  }

  @Test
  void what_is_told_as_the_result_is_the_derivative() {
    Variable x = vector(0.5, -1.5, 0.25);
    Variable w = vector(2, 3, -1);
    Variable y = x.times(w).softmax(0).times(x.exp()).sum();
    List<Tensor> gradient = Gradients.gradient(y, List.of(x, w));
    Tensor v = Tensor.of(new double[] {1, -2, 0.5});
    List<Tensor> curvature =
        Gradients.hessianVectorProduct(y, List.of(x, w), List.of(v, w.zeros().value()));
    Explain explain = Explain.of(y).named("x", x).named("w", w).along(x, v).order(2);
    List<double[]> told = results(explain.text());
    assertEquals(4, told.size());
    for (int i = 0; i < 2; i++) {
      close(gradient.get(i), told.get(i));
      close(curvature.get(i), told.get(i + 2));
    }
  }

  @Test
  void a_cotangent_and_variables_can_be_chosen() {
    Variable x = vector(1, 2);
    Variable w = vector(3, 4);
    Explain explain = Explain.of(x.times(w)).named("x", x).named("w", w);
    close(Tensor.of(new double[] {3, 0}), results(explain.text()).get(0));
    close(Tensor.of(new double[] {1, 0}), results(explain.text()).get(1));
    String chosen = explain.by(w).from(Tensor.of(new double[] {10, 100})).text();
    assertEquals(1, results(chosen).size());
    close(Tensor.of(new double[] {10, 200}), results(chosen).get(0));
    assertFalse(chosen.contains("x̄ ="), chosen);
  }

  @Test
  void orders_go_on_and_end_in_zeros_where_nothing_depends_on_anything_any_more() {
    Variable x = vector(2, 3);
    String text = Explain.of(x.square().sum()).order(4).text();
    List<double[]> told = results(text);
    close(Tensor.of(new double[] {4, 6}), told.get(0));
    close(Tensor.of(new double[] {2, 0}), told.get(1));
    close(Tensor.of(new double[] {0, 0}), told.get(2));
    close(Tensor.of(new double[] {0, 0}), told.get(3));
    assertTrue(text.contains("\nDerivative of order 4\n"), text);
    assertTrue(text.contains("\ns₂ = ⟨∂s/∂x, ẋ⟩ is a number"), text);
  }

  @Test
  void a_variable_from_elsewhere_has_a_derivative_of_zeros() {
    Variable x = vector(2, 3);
    Variable other = vector(1, 1, 1);
    String text = Explain.of(x.sum()).named("x", x).named("gamma", other).by(other).text();
    assertTrue(text.endsWith("Result\n  gammaBar  [0 0 0]\n"), text);
  }

  /// The numbers below each line that says `Result`.
  private static List<double[]> results(String text) {
    List<double[]> results = new ArrayList<>();
    boolean within = false;
    for (String line : text.lines().toList()) {
      within = line.equals("Result") || (within && line.startsWith("  "));
      int bracket = line.indexOf('[');
      if (within && bracket > 0) {
        String numbers = line.substring(bracket).replaceAll("[\\[\\]]", "").replace('−', '-');
        String[] parts = numbers.split(" ", -1);
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
          values[i] = Double.parseDouble(parts[i]);
        }
        results.add(values);
      }
    }
    return results;
  }

  private static void close(Tensor expected, double[] told) {
    double[] values = expected.toDoubleArray();
    assertEquals(values.length, told.length);
    for (int i = 0; i < values.length; i++) {
      assertEquals(values[i], told[i], 1e-3 * Math.abs(values[i]) + 1e-12);
    }
  }

  @Test
  void a_walk_behind_a_checkpoint_is_told_with_what_was_computed_again() {
    Variable x = vector(0.5, -1.5);
    Variable y = Gradients.checkpoint(in -> List.of(in.get(0).tanh().square()), List.of(x)).get(0);
    Explain explain = Explain.of(y.sum()).order(2);
    close(Gradients.gradient(y.sum(), List.of(x)).get(0), results(explain.text()).get(0));
    assertTrue(
        explain.text().contains("    v̄₂, computed again for a checkpoint  [1 1]\n"),
        explain.text());
    checkDot(explain.dot());
    assertTrue(explain.html().contains("checkpoint"));
  }

  // ---- every op -------------------------------------------------------------------------------

  static List<Example> differentiable() {
    return Registry.differentiable();
  }

  @ParameterizedTest
  @MethodSource("differentiable")
  void every_op_can_be_explained_to_the_second_order_in_all_three_forms(Example example) {
    List<Variable> x = new ArrayList<>();
    for (Tensor value : example.inputs(Registry.SEED)) {
      x.add(value.type().isFloating() ? Variable.of(value) : Variable.constant(value));
    }
    Explain explain = Explain.of(Variable.apply(example.op(), x.toArray(Variable[]::new))).order(2);
    String text = explain.text();
    assertTrue(text.contains(": " + example.op().formula() + "\n"), text);
    checkDot(explain.dot());
    String page = explain.html();
    assertEquals(page.split("<article", -1).length, page.split("</article>", -1).length);
  }

  @Test
  void an_explanation_changes_no_bit_of_a_gradient() {
    Variable x = vector(0.5, -1.5, 0.25);
    Variable y = x.normalise(1e-5, 0).exp().sum();
    Tensor before = Gradients.gradient(y, List.of(x)).get(0);
    Explain.of(y).order(2).text();
    assertTrue(before.hasSameBits(Gradients.gradient(y, List.of(x)).get(0)));
  }

  // ---- DOT ------------------------------------------------------------------------------------

  @Test
  void dot_has_a_cluster_for_each_derivative_and_numbers_the_shares() {
    String dot = batchNorm().order(2).dot();
    checkDot(dot);
    assertTrue(dot.contains("label=\"First derivative\""), dot);
    assertTrue(dot.contains("label=\"Second derivative\""), dot);
    assertTrue(dot.contains("label=\"5: x̄ = J(x) v̄₁\""), dot);
  }

  @Test
  void graphviz_draws_what_is_written_whatever_the_title() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("graph.dot"), batchNorm().titled("a \"b\" \\ <c>\n%s").order(2).dot());
    Process process;
    try {
      process =
          new ProcessBuilder("dot", "-Tsvg", "-o", folder.resolve("a.svg").toString())
              .redirectInput(file.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "SKIPPED: Graphviz is not installed");
      return;
    }
    String complaint = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), complaint);
    assertTrue(Files.readString(folder.resolve("a.svg")).contains("a &quot;b&quot; \\ &lt;c&gt;"));
  }

  /// Braces are balanced, and edges join nodes that there are.
  private static void checkDot(String dot) {
    assertTrue(dot.startsWith("digraph explanation {\n") && dot.endsWith("}\n"), dot);
    Set<String> nodes = new HashSet<>();
    int depth = 0;
    for (String line : dot.lines().toList()) {
      String bare = line.strip().replaceAll("\"(\\\\.|[^\"\\\\])*\"", "TEXT");
      depth += bare.endsWith("{") ? 1 : bare.equals("}") ? -1 : 0;
      assertFalse(bare.contains("\""), line);
      Matcher node = Pattern.compile("(order\\d+_node\\d+) \\[label=TEXT]").matcher(bare);
      if (node.matches()) {
        assertTrue(nodes.add(node.group(1)), line);
      }
    }
    assertEquals(0, depth);
    Matcher edges = Pattern.compile("(order\\d+_node\\d+) -> (order\\d+_node\\d+)").matcher(dot);
    for (MatchResult edge : edges.results().toList()) {
      assertTrue(nodes.contains(edge.group(1)) && nodes.contains(edge.group(2)), edge.group());
    }
  }

  // ---- HTML -----------------------------------------------------------------------------------

  @Test
  void the_page_contains_all_that_it_needs_and_no_text_as_markup() {
    Variable y = Variable.of(Tensor.of(new double[] {1, 2})).exp();
    String named = Explain.of(y).named("\"><b>", y).html();
    assertFalse(named.contains("<b>"), named);
    String page = batchNorm().titled("<b>&{{script}}").html();
    assertTrue(page.contains("<h1>&lt;b&gt;&amp;{{script}}</h1>"));
    assertFalse(page.contains("<b>"));
    Matcher links =
        Pattern.compile("(src|href)=\"(?!data:)|url\\((?!#)|@import|https?://").matcher(page);
    assertFalse(links.find(), () -> "asks for something: " + links.group());
    assertTrue(page.contains("J t = r (t − mean t − y · mean(y t))"));
  }

  // ---- errors ---------------------------------------------------------------------------------

  private static void refused(String message, Runnable attempt) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, attempt::run).getMessage());
  }

  @Test
  void what_cannot_be_explained_is_refused() {
    Variable x = vector(1, 2);
    refused(
        """
        Explain: the variable is not tracked, so it has no derivatives
          value [2] float64
          help: compute it from Variable.of(…), without detach()\
        """,
        () -> Explain.of(x.detach()));
    refused("Explain: order 0 is less than 1", () -> Explain.of(x).order(0));
    refused("Explain: a name is blank", () -> Explain.of(x).named(" ", x));
    refused("Explain: a name is given twice, 'x'", () -> Explain.of(x).named("x", x).named("x", x));
    assertEquals(
        """
        Explain: the cotangent and the output differ
          the cotangent [3] float64
          the output [2] float64\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> Explain.of(x).from(Tensor.zeros(ElementType.FLOAT64, Shape.of(3))))
            .getMessage());
    assertThrows(
        ShapeMismatchException.class,
        () -> Explain.of(x).along(x, Tensor.zeros(ElementType.FLOAT32, Shape.of(2))));
  }

  @Test
  void a_graph_that_nobody_could_read_is_refused_and_one_just_below_is_drawn() {
    Variable y = vector(1, 2);
    for (int i = 0; i < 990; i++) {
      y = y.negate();
    }
    assertTrue(Explain.of(y).html().contains("990 of 990"));
    Variable larger = y.negate().negate().negate().negate().negate().negate().negate().negate();
    Variable tooLarge = larger.negate().negate().negate();
    refused(
        """
        Explain: more than 1000 nodes, which nobody could read
          output [2] float64
          help: explain a smaller example, or a part of it\
        """,
        () -> Explain.of(tooLarge).text());
  }
}
