package io.github.cotangent.experiments.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  private static final Map<String, Tensor> VALUES =
      Map.of(
          "x", Elements.of("3", Optional.empty()),
          "y", Elements.of("5", Optional.empty()),
          "v", Elements.of("1,2,4", Optional.empty()),
          "m", Elements.of("[[1,2],[3,4]]", Optional.empty()));

  private static Formula.Computed compute(String text) {
    Formula formula = Formula.of(text);
    Map<String, Tensor> values = new HashMap<>(VALUES);
    values.keySet().retainAll(formula.names());
    return formula.compute(ElementType.FLOAT64, Map.of(), values);
  }

  // ---- values ---------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x + y * 2            | 13
          (x + y) * 2          | 16
          x - y - 1            | -3
          x / y / 2            | 0.3
          -x^2                 | -9
          2^x                  | 8
          x^y                  | 243
          x^-1 * 3             | 1
          2^3^x / 2^27         | 1
          --x                  | 3
          - x * -y             | 15
          x²                   | 9
          x·y − 1              | 14
          1.5e1 * x + .5       | 45.5
          sum(v)               | 7
          sum(where(v > 1 + 1, v, -1)) | 2
          sum(where(v < 2, v, v * v)) | 21
          sum(v * v) - mean(v) | 18.666666666666668
          """)
  void operators_bind_as_in_mathematics(String text, double value) {
    assertEquals(value, compute(text).result().value().item(), 1e-12);
  }

  @Test
  void functions_are_found_whatever_their_capitals_and_take_settings_by_name() {
    Tensor expected = compute("logSoftmax(m, axis=0)").result().value();
    for (String other : List.of("log_softmax(m, axis=0)", "LOGSOFTMAX(m,axis=-2)")) {
      assertTrue(expected.hasSameBits(compute(other).result().value()), other);
    }
    assertEquals(10, compute("sum(m, axis=[0,1])").result().value().item());
    assertEquals(Shape.of(2), compute("sum(m, axis=1)").result().shape());
    assertEquals(Shape.of(4), compute("reshape(m, to=-1)").result().shape());
    assertEquals(Shape.of(1, 4), compute("reshape(m, to=[1, 4])").result().shape());
    assertEquals(3, compute("max(x, 2)").result().value().item());
  }

  @Test
  void matrix_products_are_written_with_an_at_sign() {
    Tensor product = Tensor.of(new double[] {7, 10, 15, 22}, 2, 2);
    assertTrue(product.hasSameBits(compute("m @ m").result().value()));
    assertTrue(product.hasSameBits(compute("matmul(m, m)").result().value()));
  }

  @Test
  void a_computed_formula_can_be_differentiated_by_its_names() {
    Formula.Computed computed = compute("sum(v^3) * x");
    assertEquals(List.of("v", "x"), new ArrayList<>(computed.variables().keySet()));
    Variable v = computed.variables().get("v");
    assertTrue(
        Tensor.of(new double[] {9, 36, 144})
            .hasSameBits(Gradients.gradient(computed.result(), List.of(v)).get(0)));
  }

  // ---- variables that were given nothing ------------------------------------------------------

  private static Shape shapeOf(String name, String text, Map<String, Shape> shapes) {
    return Formula.of(text)
        .compute(ElementType.FLOAT64, shapes, Map.of())
        .variables()
        .get(name)
        .shape();
  }

  @Test
  void shapes_come_from_what_a_variable_is_combined_with_or_from_the_function() {
    assertEquals(Shape.of(3), shapeOf("w", "softmax(w * x)", Map.of()));
    assertEquals(Shape.of(4, 2), shapeOf("x", "sum(batchnorm(x) * c)", Map.of()));
    assertEquals(Shape.of(4, 2), shapeOf("c", "sum(batchnorm(x) * c)", Map.of()));
    assertEquals(Shape.of(2), shapeOf("g", "batchnorm(x, g)", Map.of()));
    assertEquals(Shape.of(7), shapeOf("g", "batchnorm(x, g)", Map.of("x", Shape.of(5, 7))));
    assertEquals(Shape.of(7), shapeOf("g", "batchnorm(x, g)", Map.of("x", Shape.of(5, 7, 2))));
    assertEquals(Shape.of(3, 2), shapeOf("w", "x @ w", Map.of()));
    assertEquals(Shape.of(2, 5), shapeOf("x", "x @ w", Map.of("w", Shape.of(5, 4))));
    assertEquals(Shape.of(5, 2), shapeOf("w", "x @ w", Map.of("x", Shape.of(9, 3, 5))));
    assertEquals(Shape.of(5), shapeOf("w", "tanh(w) * exp(x)", Map.of("x", Shape.of(5))));
    assertEquals(Shape.of(5), shapeOf("x", "2 * w - exp(x)", Map.of("w", Shape.of(5))));
    assertEquals(Shape.SCALAR, shapeOf("k", "sum(x) * k", Map.of()));
  }

  @Test
  void values_are_small_the_same_each_time_and_positive_where_they_must_be() {
    Formula formula = Formula.of("log(x) + y / z + (u * v)^0.5 + tanh(w)");
    Formula.Computed once = formula.compute(ElementType.FLOAT64, Map.of(), Map.of());
    Formula.Computed again = formula.compute(ElementType.FLOAT64, Map.of(), Map.of());
    assertTrue(once.result().value().hasSameBits(again.result().value()));
    once.variables()
        .forEach(
            (name, variable) -> {
              for (double value : variable.value().toDoubleArray()) {
                assertTrue(Math.abs(value) >= 0.1 && Math.abs(value) <= 2, name + " " + value);
                assertTrue(value > 0 || !"xzuv".contains(name), name + " " + value);
              }
            });
    Formula.Computed narrow = formula.compute(ElementType.FLOAT32, Map.of(), Map.of());
    assertEquals(ElementType.FLOAT32, narrow.result().type());
    assertFalse(once.variables().get("x").value().hasSameBits(once.variables().get("y").value()));
  }

  static List<Vocabulary.Entry> functions() {
    return Vocabulary.ENTRIES;
  }

  @ParameterizedTest
  @MethodSource("functions")
  void every_function_computes_something_finite_from_names_alone(Vocabulary.Entry entry) {
    Signature signature = entry.signature();
    for (int n = signature.fewest(); n <= signature.operands().size(); n++) {
      List<String> names =
          signature.operands().subList(0, n).stream()
              .map(operand -> operand.name().equals("condition") ? "p > q" : operand.name())
              .toList();
      String text = signature.names().getLast() + "(" + String.join(", ", names) + ")";
      Variable result = Formula.of(text).compute(ElementType.FLOAT64, Map.of(), Map.of()).result();
      assertTrue(result.isTracked(), text);
      for (double value : result.value().toDoubleArray()) {
        assertTrue(Double.isFinite(value), text + " is " + result.value());
      }
    }
  }

  @Test
  void no_two_functions_share_a_name() {
    for (Vocabulary.Entry entry : Vocabulary.ENTRIES) {
      for (String name : entry.signature().names()) {
        assertEquals(Optional.of(entry), Vocabulary.find(name), name);
      }
    }
  }

  // ---- errors ---------------------------------------------------------------------------------

  /// The message, the caret replaced by its column.
  private static String complaint(String text) {
    String message = assertThrows(FormulaException.class, () -> compute(text)).getMessage();
    List<String> lines = message.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals("^")) {
        assertEquals("  " + text, lines.get(i - 1));
        String help = i + 1 < lines.size() ? lines.get(i + 1).replace("  help: ", " / ") : "";
        return lines.get(0) + " @" + (lines.get(i).indexOf('^') - 1) + help;
      }
    }
    throw new AssertionError("no caret in " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x +           | the formula ends where a number, a name or ( is expected @4
          x + * y       | '*' stands where a number, a name or ( is expected @5
          (x + y        | this ( is never closed @1
          sum(x         | this ( is never closed @4
          sum(v, axis=[0| this [ is never closed @13
          x)            | ')' stands where an operator or the end is expected @2
          x y           | 'y' stands where an operator or the end is expected @3
          2x            | 'x' stands where an operator or the end is expected @2
          x(y)(v)       | '(' stands where an operator or the end is expected @5
          x $ y         | '$' stands where an operator or the end is expected @3
          #             | '#' stands where a number, a name or ( is expected @1
          x = 3         | '=' stands where an operator or the end is expected @3
          .             | '.' stands where a number is expected @1
          sum(v, axis=k)| 'k' stands where a number is expected @13 / a product is written x * y
          sum(v, axis=[0 1]) | '1' stands where a comma or ] is expected @16
          sum(axis=0, v)| an operand after a setting @13 / settings such as axis=0 come last
          sum(v; x)     | ';' stands where an operator, a comma or ) is expected @6
          sofmax(v)     | there is no function sofmax @1 / did you mean softmax?
          x + batchnrm(m) | there is no function batchnrm @5 / did you mean batchNorm?
          quux(v)       | there is no function quux @1
          softmax(v, axs=0) | softmax has no setting axs @12 / softmax(x, axis=-1)
          tanh()        | tanh takes 1 operand, not 0 @1 / tanh(x)
          batchnorm(m, x, x, x) | batchnorm takes 1 to 3 operands, not 4 @1
          tanh          | tanh is a function @1
          softmax(v, axis=4) | axis 4 does not exist in shape [3] @1
          """)
  void what_is_wrong_is_said_with_its_place(String text, String complaint) {
    assertTrue(complaint(text).startsWith(complaint), () -> complaint(text));
  }

  @Test
  void shapes_that_do_not_fit_are_told_with_the_place() {
    assertEquals(
        """
        matmul: inner extents differ, 3 and 2
          left  [1, 3] float64
          right [2, 2] float64
          sum(reshape(v, to=[1,3]) @ m)
                                   ^
          help: --shape NAME=EXTENTS or --value NAME=NUMBERS gives a variable another shape\
        """,
        assertThrows(FormulaException.class, () -> compute("sum(reshape(v, to=[1,3]) @ m)"))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothing_is_no_formula(String text) {
    assertTrue(
        assertThrows(FormulaException.class, () -> Formula.of(text))
            .getMessage()
            .startsWith("the formula is empty\n"));
  }

  @Test
  void what_is_too_long_or_too_deep_is_refused_and_not_overflown() {
    assertEquals(
        "the formula has 2001 characters, more than 2000",
        assertThrows(FormulaException.class, () -> Formula.of("x".repeat(2001)))
            .getMessage()
            .lines()
            .findFirst()
            .orElseThrow());
    for (String deep :
        List.of(
            "(".repeat(101) + "x" + ")".repeat(101),
            "-".repeat(101) + "x",
            "tanh(".repeat(101) + "x" + ")".repeat(101),
            "2^".repeat(101) + "x")) {
      assertTrue(
          assertThrows(FormulaException.class, () -> Formula.of(deep))
              .getMessage()
              .startsWith("nested deeper than 100 levels\n"),
          deep);
    }
    assertEquals(3000, compute("x" + "+x".repeat(999)).result().value().item());
  }

  // ---- tensors --------------------------------------------------------------------------------

  @Test
  void tensors_are_numbers_with_commas_in_brackets_or_not() {
    assertEquals(Shape.SCALAR, Elements.of(" 2.5 ", Optional.empty()).shape());
    assertTrue(
        Tensor.of(new double[] {1, -2, 3e5})
            .hasSameBits(Elements.of("1, −2, 3e5", Optional.empty())));
    assertTrue(
        Tensor.of(new double[] {1, 2, 3, 4}, 2, 2)
            .hasSameBits(Elements.of("[[1,2],[3,4]]", Optional.empty())));
    assertTrue(
        Tensor.of(new double[] {1, 2, 3, 4}, 4, 1)
            .hasSameBits(Elements.of("1,2,3,4", Optional.of(Shape.of(4, 1)))));
    assertTrue(
        Tensor.of(new double[] {7, 7}).hasSameBits(Elements.of("7", Optional.of(Shape.of(2)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,2,x         | not numbers with commas between them
          [1,2          | not numbers with commas between them
          [[1,2],[3]]   | lists of different lengths
          [[1,2],3]     | lists of different lengths
          [1,[2]]       | lists of different lengths
          1,2           | shape [3] takes 3 numbers, not 2
          """)
  void what_is_no_tensor_is_refused(String text, String complaint) {
    assertEquals(
        complaint,
        assertThrows(
                IllegalArgumentException.class, () -> Elements.of(text, Optional.of(Shape.of(3))))
            .getMessage());
  }
}
