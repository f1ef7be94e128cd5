package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainFormulaTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Launcher.execute(
        new ExplainFormula(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private void contains(String part) {
    assertTrue(out.toString().contains(part), () -> part + " is missing in\n" + out);
  }

  @Test
  void batch_norm_shows_its_rule_and_every_term_with_its_numbers() {
    assertEquals(0, run("sum(batchnorm(x) * c)", "--value", "x=1,3,8", "--shape", "x=3,1"));
    assertEquals("", err.toString());
    contains("J t = r (t − mean t − y · mean(y t)), r = (σ² + ε)^(−1/2)");
    for (String term :
        new String[] {
          "r = 1 / √(variance₀(x) + 1e−5) ",
          "mean₀(t) ",
          "mean₀(y · t) ",
          "t − mean₀(t) − y · mean₀(y · t) ",
          "r · (t − mean₀(t) − y · mean₀(y · t)) "
        }) {
      contains("      " + term);
    }
  }

  @Test
  void options_choose_variables_cotangent_order_and_direction() {
    assertEquals(
        0,
        run(
            "w * x^2",
            "--value",
            "x=2,3",
            "--value",
            "w=5,7",
            "--wrt",
            "x",
            "--cotangent",
            "1",
            "--order",
            "2",
            "--along",
            "x=0,1"));
    contains("\nResult\n  x̄  [20 42]\n");
    contains("\nResult\n  ∂s/∂x  [0 14]\n");
    assertFalse(out.toString().contains("w̄"), out::toString);
  }

  @Test
  void types_are_double_precision_unless_the_single_one_is_asked_for() {
    assertEquals(0, run("x / 3", "--value", "x=1", "--shape", "x=", "--type", "float32"));
    contains("v₁ = x / 3  []  0.3333");
  }

  @Test
  void files_are_written_and_named() throws IOException {
    Path dot = folder.resolve("a.dot");
    Path html = folder.resolve("a.html");
    assertEquals(0, run("tanh(x)", "--dot", dot.toString(), "--html", html.toString()));
    contains("\nWrote " + dot + "\n\nWrote " + html + "\n");
    assertTrue(Files.readString(dot).startsWith("digraph explanation {\n"));
    assertTrue(Files.readString(html).contains("<h1>tanh(x)</h1>"));
  }

  @Test
  void the_same_command_says_the_same_each_time() {
    assertEquals(0, run("softmax(w*x)", "--order", "2"));
    String once = out.toString();
    out.getBuffer().setLength(0);
    assertEquals(0, run("softmax(w*x)", "--order", "2"));
    assertEquals(once, out.toString());
  }

  @Test
  void functions_are_listed() {
    assertEquals(0, run("--functions"));
    contains("softmax(x, axis=-1)\n");
    contains("batchNorm(x, [gamma], [beta], epsilon=1e-5)\n");
  }

  @Test
  void a_formula_that_cannot_be_read_is_shown_with_a_caret_and_exit_code_2() {
    assertEquals(2, run("sum(sofmax(x))"));
    assertEquals(
        """
        explain: there is no function sofmax
          sum(sofmax(x))
              ^
          help: did you mean softmax?
        """,
        err.toString());
    assertEquals("", out.toString());
    assertEquals(2, run("x +", "--stacktrace"));
    assertTrue(err.toString().contains("FormulaException"), err::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                               | a formula is missing, such as "sum(batchnorm(x) * c)"
          2 * 3                | "2 * 3" depends on no variable in a way that can be differentiated
          x --wrt y            | --wrt y: the formula has no such name, only x
          x --shape y=2        | --shape y: the formula has no such name, only x
          x --value y=2        | --value y: the formula has no such name, only x
          x --along y=2        | --along y: the formula has no such name, only x
          x --shape x=a        | --shape x=a is no shape, such as x=3,2
          x --shape x=-1       | --shape x=-1 is no shape, such as x=3,2
          x --value x=1,b      | --value x=1,b: not numbers with commas between them
          x --cotangent 1,2    | --cotangent 1,2: shape [3] takes 3 numbers, not 2
          x --along x=1,2      | --along x=1,2: shape [3] takes 3 numbers, not 2
          x --order 0          | '0' is not a whole number of at least 1
          x --type int64       | 'int64' is not one of float64, float32
          x --html /no/such/f  | /no/such/f does not exist
          x y                  | unexpected argument 'y'
          """)
  void what_cannot_be_is_one_line_and_exit_code_2(String arguments, String complaint) {
    assertEquals(2, run(arguments == null ? new String[0] : split(arguments)));
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().startsWith("explain: "), err::toString);
    assertTrue(err.toString().contains(complaint), err::toString);
  }

  /// Two operands of a product belong together, other words are arguments of their own.
  private static String[] split(String arguments) {
    return arguments.contains("*") ? new String[] {arguments} : arguments.split(" ");
  }
}
