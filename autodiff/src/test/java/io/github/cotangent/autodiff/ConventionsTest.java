package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The tables of `docs/conventions.md`, row by row, in both modes and both floating types.
class ConventionsTest {
  private static final Path PAGE =
      Path.of(System.getProperty("cotangent.root", "."), "docs/conventions.md");

  /// The functions of one operand, by what the table calls them.
  private static final Map<String, UnaryOperator<Variable>> UNARY =
      Map.ofEntries(
          Map.entry("relu", Variable::relu),
          Map.entry("leakyRelu(0.25)", x -> x.leakyRelu(0.25)),
          Map.entry("prelu(0.25)", x -> x.prelu(x.constantLike(0.25))),
          Map.entry("elu(2)", x -> x.elu(2)),
          Map.entry("absolute", Variable::absolute),
          Map.entry("clamp(-1, 2)", x -> x.clamp(-1, 2)),
          Map.entry("relu6", Variable::relu6),
          Map.entry("hardtanh", Variable::hardtanh),
          Map.entry("softplus(1, 20)", x -> x.softplus(1, 20)),
          Map.entry("softsign", Variable::softsign),
          Map.entry("sign", Variable::sign),
          Map.entry("floor", Variable::floor),
          Map.entry("ceil", Variable::ceil),
          Map.entry("round", Variable::round),
          Map.entry("squareRoot", Variable::squareRoot),
          Map.entry("reciprocal", Variable::reciprocal),
          Map.entry("reciprocalSquareRoot", Variable::reciprocalSquareRoot),
          Map.entry("log", Variable::log),
          Map.entry("asin", Variable::asin),
          Map.entry("acos", Variable::acos),
          Map.entry("acosh", Variable::acosh),
          Map.entry("atanh", Variable::atanh),
          Map.entry("erfInverse", Variable::erfInverse),
          Map.entry("logGamma", Variable::logGamma),
          Map.entry("digamma", Variable::digamma));

  /// Those of two.
  private static final Map<String, BinaryOperator<Variable>> BINARY =
      Map.of(
          "maximum", (a, b) -> a.maximum(b),
          "minimum", (a, b) -> a.minimum(b),
          "hypot", (a, b) -> a.hypot(b),
          "atan2", (a, b) -> a.atan2(b),
          "power", (a, b) -> a.power(b));

  /// The cells of all rows that begin with a function of `names`.
  private static List<String[]> rows(Set<String> names) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.replace("|", " | ").trim().split("\\s+\\|\\s+|^\\|\\s+|\\s+\\|$", -1);
      if (cells.length > 2 && names.contains(cells[1].replace("`", ""))) {
        cells[1] = cells[1].replace("`", "");
        rows.add(Arrays.copyOfRange(cells, 1, cells.length - 1));
      }
    }
    return rows;
  }

  private static double number(String text) {
    if (text.startsWith("−")) {
      return -number(text.substring(1));
    }
    return switch (text) {
      case "½" -> 0.5;
      case "π/2" -> Math.PI / 2;
      case "π" -> Math.PI;
      case "∞" -> Double.POSITIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static Variable source(double value, ElementType type) {
    return Variable.of(Tensor.of(new double[] {value}, 1).to(type));
  }

  private static void check(String what, String wanted, Variable got) {
    double expected = number(wanted);
    double actual = got.value().to(ElementType.FLOAT64).item();
    double epsilon = got.type() == ElementType.FLOAT64 ? 1e-14 : 1e-6;
    assertEquals(1, got.shape().size(), what);
    double delta = Double.isFinite(expected) ? epsilon * Math.max(1, Math.abs(expected)) : 0;
    assertEquals(expected, actual, delta, what);
  }

  /// A value, of which the sign of a zero counts too.
  private static void checkValue(String what, String wanted, Variable got) {
    check(what, wanted, got);
    if (number(wanted) == 0) {
      double actual = got.value().to(ElementType.FLOAT64).item();
      assertEquals(1 / number(wanted), 1 / actual, what + ": the sign of zero");
    }
  }

  /// The derivative of `y` by `x` in both modes.
  private static Variable derivative(String what, Variable y, Variable x) {
    Variable one = x.detach().zeros().plus(1);
    Variable reverse = Gradients.pullback(y, y.detach().zeros().plus(1), List.of(x)).get(0);
    Variable forward = Gradients.pushforward(y, List.of(x), List.of(one));
    // Without regard to the sign of zeros.
    double wanted = reverse.value().to(ElementType.FLOAT64).item() + 0.0;
    double got = forward.value().to(ElementType.FLOAT64).item() + 0.0;
    assertEquals(wanted, got, what + ": both modes");
    return reverse;
  }

  @Test
  void functions_of_one_operand_keep_the_conventions() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String[] row : rows(UNARY.keySet())) {
      UnaryOperator<Variable> function = UNARY.get(row[0]);
      seen.add(row[0]);
      for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
        String what = String.join(" ", row) + ", " + type;
        Variable x = source(number(row[1]), type);
        Variable y = function.apply(x);
        Variable first = derivative(what, y, x);
        checkValue(what + ", value", row[2], y);
        check(what + ", first", row[3], first);
        check(what + ", second", row[4], derivative(what, first, x));
      }
    }
    assertEquals(new TreeSet<>(UNARY.keySet()), new TreeSet<>(seen), "functions without a row");
  }

  @Test
  void functions_of_two_operands_keep_the_conventions() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String[] row : rows(BINARY.keySet())) {
      BinaryOperator<Variable> function = BINARY.get(row[0]);
      seen.add(row[0]);
      for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
        String what = String.join(" ", row) + ", " + type;
        Variable a = source(number(row[1]), type);
        Variable b = source(number(row[2]), type);
        Variable y = function.apply(a, b);
        Variable byA = derivative(what, y, a);
        Variable byB = derivative(what, y, b);
        checkValue(what + ", value", row[3], y);
        check(what + ", ∂a", row[4], byA);
        check(what + ", ∂b", row[5], byB);
        check(what + ", ∂aa", row[6], derivative(what, byA, a));
        check(what + ", ∂ab", row[7], derivative(what, byA, b));
        check(what + ", ∂ba", row[8], derivative(what, byB, a));
        check(what + ", ∂bb", row[9], derivative(what, byB, b));
      }
    }
    assertEquals(new TreeSet<>(BINARY.keySet()), new TreeSet<>(seen), "functions without a row");
  }

  @Test
  void powers_with_a_number_have_the_derivatives_of_powers_with_a_variable() throws IOException {
    int tried = 0;
    for (String[] row : rows(Set.of("power"))) {
      Variable a = source(number(row[1]), ElementType.FLOAT64);
      String what = String.join(" ", row);
      Variable y = a.power(number(row[2]));
      Variable byA = derivative(what, y, a);
      checkValue(what + ", value", row[3], y);
      check(what + ", ∂a", row[4], byA);
      check(what + ", ∂aa", row[6], derivative(what, byA, a));
      tried++;
    }
    assertTrue(tried >= 24, tried + " powers");
  }

  /// All derivatives by both operands; a half has infinite terms of both signs at order 3.
  @Test
  void powers_at_a_base_of_zero_have_no_derivative_that_is_NaN() {
    for (double base : new double[] {0.0, -0.0}) {
      for (double exponent : new double[] {-2, -1, 0, 0.5, 1, 2, 3}) {
        Variable a = source(base, ElementType.FLOAT64);
        Variable b = source(exponent, ElementType.FLOAT64);
        List<Variable> order = List.of(a.power(b));
        for (int k = 1; k <= (exponent == 0.5 ? 2 : 3); k++) {
          String what = base + "^" + exponent + " at order " + k;
          List<Variable> next = new ArrayList<>();
          for (Variable y : order) {
            next.add(derivative(what, y, a));
            next.add(derivative(what, y, b));
          }
          for (Variable y : next) {
            assertTrue(!Double.isNaN(y.value().item()), what);
          }
          order = next;
        }
      }
    }
  }

  @Test
  void a_variable_that_is_compared_with_itself_gets_both_halves() {
    Variable a = source(2, ElementType.FLOAT64);
    check("maximum", "1", derivative("maximum", a.maximum(a), a));
    check("minimum", "1", derivative("minimum", a.minimum(a), a));
  }

  @Test
  void the_second_derivative_of_an_absolute_value_is_zeros_in_its_shape() {
    Tensor at = Tensor.of(new double[] {-2, 0, 3, -0.0, 1, 5}, 2, 3);
    Variable x = Variable.of(at);
    Variable gradient = Gradients.recordedGradient(x.absolute().sum(), List.of(x)).get(0);
    Tensor zeros = Tensor.zeros(ElementType.FLOAT64, at.shape());
    Variable v = Variable.constant(Tensor.ones(ElementType.FLOAT64, at.shape()));
    assertTrue(Gradients.pullback(gradient, v, List.of(x)).get(0).value().hasSameBits(zeros));
    assertTrue(Gradients.pushforward(gradient, List.of(x), List.of(v)).value().hasSameBits(zeros));
    assertTrue(
        Gradients.hessianVectorProduct(x.absolute().sum(), List.of(x), List.of(v.value()))
            .get(0)
            .hasSameBits(zeros));
  }
}
