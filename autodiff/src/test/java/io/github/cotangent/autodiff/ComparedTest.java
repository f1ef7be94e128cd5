package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Holds the column "Cotangent" of `docs/compared.md` to what is computed here, row by row.
///
/// The column "PyTorch 2.13" is what `src/test/python/derivatives_in_pytorch.py` prints.
class ComparedTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  private static final Variable X =
      Variable.of(Tensor.of(new double[] {0.3, -1.1, 0.8, 1.7, -0.6, 0.4, 1.5, -0.2}, 4, 2));
  private static final Variable V =
      Variable.constant(Tensor.of(new double[] {0.5, -0.25, -1, 0.75, 0.25, 1, 0.5, -0.5}, 4, 2));
  private static final Variable C =
      Variable.constant(Tensor.of(new double[] {1, -0.5, 0.25, 0.75, -1.25, 0.5, 0.5, 1.5}, 4, 2));

  private final List<String> rows = new ArrayList<>();

  @Test
  void every_row_of_the_comparison_shows_what_is_computed() throws IOException {
    normalisations();
    pointsWhereFormulasDivideByZero();
    powers();
    ties();
    batchNormInFloat32();
    List<String> page =
        Files.readAllLines(SharedFolder.repository().resolve("docs/compared.md")).stream()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 3) + 1))
            .filter(line -> !line.startsWith("| case |"))
            .toList();
    assertEquals(String.join("\n", rows), String.join("\n", page));
    assertTrue(rows.size() >= 40, "the comparison has " + rows.size() + " rows");
  }

  // ---- the rows -------------------------------------------------------------------------------

  private void normalisations() {
    fourOrders("batch norm", x -> x.batchNorm(1e-5));
    fourOrders("layer norm, ε = 0.1", x -> x.layerNorm(Shape.of(2), 0.1));
    fourOrders("group norm of [2, 4] in 2 groups, ε = 0.1", x -> x.reshape(2, 4).groupNorm(2, 0.1));
    fourOrders("instance norm of [1, 2, 4], ε = 0.1", x -> x.reshape(1, 2, 4).instanceNorm(0.1));
    Variable g = Variable.constant(Tensor.of(new double[] {1, 2, 0.5, 1.5}, 4, 1));
    fourOrders("weight norm", x -> x.weightNorm(g, 0));
  }

  private void pointsWhereFormulasDivideByZero() {
    firstTwo("x.absolute() at [-2, 0, 3]", x -> x.absolute().sum(), -2, 0, 3);
    firstTwo("x.product() at [2, 0, 3]", x -> x.product(), 2, 0, 3);
    firstTwo("x.product() at [2, 0, 0]", x -> x.product(), 2, 0, 0);
    firstTwo("x.cumulativeProduct(0) at [2, 0, 3]", x -> x.cumulativeProduct(0).sum(), 2, 0, 3);
    firstTwo(
        "√x where x > 0, else 0, at [-1, 0, 4]", x -> whereAbove(x, 0, x.squareRoot()), -1, 0, 4);
    firstTwo("log x where x > 0, else 0, at [-1, 0, 4]", x -> whereAbove(x, 0, x.log()), -1, 0, 4);
    firstTwo("eˣ where x < 9, else 0, at [1, 1000]", x -> whereBelow(x, 9, x.exp()), 1, 1000);
    firstTwo("x.norm(2) at [0, 0]", x -> x.norm(2), 0, 0);
    firstTwo("x.norm(2) at [3, 0]", x -> x.norm(2), 3, 0);
    firstTwo(
        "x / max(norm, 1e-12) at [0, 0]",
        x -> x.dividedBy(x.normKeeping(2).maximum(x.sum().constantLike(1e-12))).sum(),
        0,
        0);
    firstTwo(
        "batch norm of a constant column, ε = 0",
        x -> x.reshape(4, 1).batchNorm(0).times(C.slice(1, 0, 1)).sum(),
        3,
        3,
        3,
        3);
    Variable one = Variable.constant(Tensor.of(new double[] {1}, 1, 1));
    firstTwo("weight norm of a row of zeros", x -> x.reshape(1, 2).weightNorm(one, 0).sum(), 0, 0);
    valueAndFirstTwo("x.logSumExp() at [-∞, -∞]", x -> x.logSumExp(), -INF, -INF);
    valueAndFirstTwo("x.logSumExp() at [∞, 0]", x -> x.logSumExp(), INF, 0);
    valueAndFirstTwo(
        "first element of x.softmax(0) at [-∞, -∞]",
        x -> x.softmax(0).slice(0, 0, 1).sum(),
        -INF,
        -INF);
    firstTwo("hypot at (0, 0)", x -> element(x, 0).hypot(element(x, 1)).sum(), 0, 0);
    firstTwo("atan2 at (0, 0)", x -> element(x, 0).atan2(element(x, 1)).sum(), 0, 0);
    firstTwo("standard deviation of [2, 2, 2]", x -> x.standardDeviation(true), 2, 2, 2);
  }

  private void powers() {
    for (double base : new double[] {-2, 0, 1}) {
      for (double exponent : new double[] {0, 0.5, 1, 2, -1}) {
        Variable a = Variable.of(Tensor.of(new double[] {base}));
        Variable b = Variable.of(Tensor.of(new double[] {exponent}));
        Variable y = a.power(b).sum();
        List<Variable> first = Gradients.recordedGradient(y, List.of(a, b));
        Variable second = Gradients.recordedGradient(first.get(0).sum(), List.of(a)).get(0);
        row(
            "a.power(b) at (" + text(base) + ", " + text(exponent) + ")",
            text(y.value().item())
                + ", "
                + text(first.get(0).value().item())
                + ", "
                + text(first.get(1).value().item())
                + ", "
                + text(second.value().item()));
      }
    }
  }

  private void ties() {
    firstTwo("x.maximum() at [1, 1, 0]", x -> x.maximum(), 1, 1, 0);
    firstTwo("a.maximum(b) at (1, 1)", x -> element(x, 0).maximum(element(x, 1)).sum(), 1, 1);
    firstTwo(
        "first element of x.sort(0, true) at [1, 1, 0]",
        x -> x.sort(0, true).slice(0, 0, 1).sum(),
        1,
        1,
        0);
  }

  private void batchNormInFloat32() {
    float[][] columns = {
      {3.3e9f, 3.3e9f, 3.3e9f, 3.3e9f},
      {1000, 1000.01f, 1000.02f, 1000.03f},
      {1e30f, 2e30f, 3e30f, 4e30f}
    };
    String[] names = {
      "[3.3e9, 3.3e9, 3.3e9, 3.3e9]", "[1000, 1000.01, 1000.02, 1000.03]", "[1, 2, 3, 4] · 10³⁰"
    };
    for (int i = 0; i < columns.length; i++) {
      Variable y = Variable.of(Tensor.of(columns[i], 4, 1)).batchNorm(1e-5);
      row("batch norm of " + names[i], text(y.value()));
    }
  }

  // ---- how a row is made ----------------------------------------------------------------------

  private void fourOrders(String name, UnaryOperator<Variable> normalise) {
    double[] derivatives =
        InternalsTest.alongDirection(
            x -> {
              Variable y = normalise.apply(x);
              return y.exp().times(C.reshape(y.shape())).sum();
            },
            X,
            V);
    StringJoiner joined = new StringJoiner(", ");
    for (double derivative : derivatives) {
      joined.add(text(derivative));
    }
    row(name, joined.toString());
  }

  private void firstTwo(String name, UnaryOperator<Variable> f, double... at) {
    row(name, derivatives(f, at));
  }

  private void valueAndFirstTwo(String name, UnaryOperator<Variable> f, double... at) {
    double value = f.apply(Variable.constant(Tensor.of(at))).value().item();
    row(name, text(value) + ", " + derivatives(f, at));
  }

  /// The gradient, and the gradient of the sum of its elements.
  private static String derivatives(UnaryOperator<Variable> f, double... at) {
    Variable x = Variable.of(Tensor.of(at));
    Variable first = Gradients.recordedGradient(f.apply(x), List.of(x)).get(0);
    Variable second = Gradients.recordedGradient(first.sum(), List.of(x)).get(0);
    return text(first.value()) + ", " + text(second.value());
  }

  private static Variable whereAbove(Variable x, double bound, Variable y) {
    return y.where(x.greater(bound), y.zeros()).sum();
  }

  private static Variable whereBelow(Variable x, double bound, Variable y) {
    return y.where(x.less(bound), y.zeros()).sum();
  }

  private static Variable element(Variable x, int index) {
    return x.slice(0, index, index + 1);
  }

  private void row(String name, String ours) {
    rows.add("| " + name + " | " + ours + " |");
  }

  private static String text(Tensor tensor) {
    StringJoiner joined = new StringJoiner(", ", "[", "]");
    for (double element : tensor.toDoubleArray()) {
      joined.add(text(element));
    }
    return joined.toString();
  }

  /// Six significant digits, at most.
  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number < 0 ? "-∞" : "∞";
    }
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
    return rounded.signum() == 0 || rounded.precision() - rounded.scale() < 8
        ? rounded.stripTrailingZeros().toPlainString()
        : rounded.toString();
  }
}
