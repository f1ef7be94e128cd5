package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Softmax, its logarithm and log Σ exp of rows that are masked, in part or altogether, or very
/// large: the values are the limits, the derivatives of orders 1 and 2 are finite.
class LogSumExpAtInfinityTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /// The logits of each row with their softmax p.
  private static final double[][][] ROWS = {
    {{1e4, -1e4, 0}, {1, 0, 0}},
    {{-INF, -INF, -INF}, {0, 0, 0}},
    {{Math.log(3), -INF, 0}, {0.75, 0, 0.25}},
    {{1, INF, 2}, {0, 1, 0}},
    {{INF, -INF, INF}, {0.5, 0, 0.5}},
  };

  private static final double[] LOG_SUM_EXPS = {1e4, -INF, Math.log(4), INF, INF};

  private static final double[] V = {0.5, -2, 3};

  private static Tensor rows(ElementType type) {
    double[] x = new double[ROWS.length * 3];
    for (int row = 0; row < ROWS.length; row++) {
      System.arraycopy(ROWS[row][0], 0, x, 3 * row, 3);
    }
    return Tensor.of(x, ROWS.length, 3).to(type);
  }

  private static Variable directions(ElementType type) {
    return Variable.constant(Tensor.of(V).to(type)).expand(Shape.of(ROWS.length, 3));
  }

  /// What a row gives by its softmax.
  private interface OfRow {
    double[] of(double[] x, double[] p);
  }

  private static void assertRows(String what, double tolerance, Variable actual, OfRow expected) {
    double[] all = actual.value().toDoubleArray();
    for (int row = 0; row < ROWS.length; row++) {
      double[] own = expected.of(ROWS[row][0], ROWS[row][1]);
      for (int k = 0; k < 3; k++) {
        assertEquals(own[k], all[3 * row + k], tolerance, what + ", row " + row + ", " + k);
      }
    }
  }

  /// `p ⊙ (t − ⟨p, t⟩)`, the softmax's Jacobian times t.
  private static double[] jacobianTimes(double[] p, double[] t) {
    double mean = p[0] * t[0] + p[1] * t[1] + p[2] * t[2];
    return new double[] {p[0] * (t[0] - mean), p[1] * (t[1] - mean), p[2] * (t[2] - mean)};
  }

  private static double tolerance(ElementType type) {
    return type == ElementType.FLOAT64 ? 1e-14 : 2e-6;
  }

  @Test
  void log_sum_exp_is_the_limit_and_its_gradient_the_softmax() {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      double tolerance = tolerance(type);
      Variable x = Variable.of(rows(type));
      Variable y = x.logSumExp(1);
      double[] values = y.value().toDoubleArray();
      for (int row = 0; row < ROWS.length; row++) {
        assertEquals(LOG_SUM_EXPS[row], values[row], tolerance, "row " + row);
      }
      Variable gradient = Gradients.recordedGradient(y.sum(), List.of(x)).get(0);
      assertRows("gradient", tolerance, gradient, (logits, p) -> p);
      requireHessian("log sum exp", x, y.sum(), (logits, p) -> jacobianTimes(p, V));
    }
  }

  @Test
  void log_sum_exp_over_several_axes_of_minus_infinity_alone_has_gradient_zero() {
    Variable x = Variable.of(Tensor.full(ElementType.FLOAT64, -INF, Shape.of(2, 3)));
    for (int[] axes : new int[][] {{}, {0, 1}, {0}}) {
      Variable y = x.logSumExp(axes);
      for (double value : y.value().toDoubleArray()) {
        assertEquals(-INF, value);
      }
      assertArrayEquals(
          new double[6], Gradients.gradient(y.sum(), List.of(x)).get(0).toDoubleArray());
    }
  }

  @Test
  void log_sum_exp_of_nothing_is_minus_infinity() {
    Variable x = Variable.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 0)));
    Variable y = x.logSumExp(1);
    assertArrayEquals(new double[] {-INF, -INF}, y.value().toDoubleArray());
    assertEquals(x.shape(), Gradients.gradient(y.sum(), List.of(x)).get(0).shape());
  }

  @Test
  void softmax_is_the_limit_with_finite_derivatives() {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      Variable x = Variable.of(rows(type));
      Variable y = x.softmax(1);
      assertRows("value", tolerance(type), y, (logits, p) -> p);
      Variable weighted = y.times(directions(type)).sum();
      Variable gradient = Gradients.recordedGradient(weighted, List.of(x)).get(0);
      assertRows("gradient", tolerance(type), gradient, (logits, p) -> jacobianTimes(p, V));
      // d/dv of p ⊙ (t − ⟨p, t⟩) with t = v: ṗ ⊙ (v − ⟨p, v⟩) − p ⟨ṗ, v⟩.
      requireHessian(
          "softmax",
          x,
          weighted,
          (logits, p) -> {
            double[] moved = jacobianTimes(p, V);
            double mean = p[0] * V[0] + p[1] * V[1] + p[2] * V[2];
            double spread = moved[0] * V[0] + moved[1] * V[1] + moved[2] * V[2];
            double[] product = new double[3];
            for (int k = 0; k < 3; k++) {
              product[k] = moved[k] * (V[k] - mean) - p[k] * spread;
            }
            return product;
          });
    }
  }

  @Test
  void log_softmax_is_the_limit_with_finite_derivatives() {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      double tolerance = tolerance(type);
      Variable x = Variable.of(rows(type));
      Variable y = x.logSoftmax(1);
      assertRows(
          "value",
          1e4 * tolerance,
          y,
          (logits, p) -> {
            double[] logs = {Math.log(p[0]), Math.log(p[1]), Math.log(p[2])};
            return logits[0] == 1e4 ? new double[] {0, -2e4, -1e4} : logs;
          });
      // A sum of the values would be of infinities, but a cotangent needs none.
      Variable gradient = Gradients.pullback(y, directions(type), List.of(x)).get(0);
      double total = V[0] + V[1] + V[2];
      assertRows(
          "gradient",
          tolerance,
          gradient,
          (logits, p) ->
              new double[] {V[0] - total * p[0], V[1] - total * p[1], V[2] - total * p[2]});
      Variable curvature = Gradients.pushforward(gradient, List.of(x), List.of(directions(type)));
      assertRows(
          "second derivative",
          10 * tolerance,
          curvature,
          (logits, p) -> {
            double[] moved = jacobianTimes(p, V);
            return new double[] {-total * moved[0], -total * moved[1], -total * moved[2]};
          });
    }
  }

  @Test
  void a_nan_spoils_its_own_row_only() {
    Tensor x = Tensor.of(new double[] {Double.NaN, -INF, 0, 0}, 2, 2);
    for (UnaryOperator<Variable> f :
        List.<UnaryOperator<Variable>>of(
            v -> v.softmax(1), v -> v.logSoftmax(1), v -> v.logSumExpKeeping(1))) {
      Variable at = Variable.of(x);
      Variable y = f.apply(at);
      Tensor gradient = Gradients.pullback(y, y.constantLike(1), List.of(at)).get(0).value();
      assertTrue(Double.isNaN(y.value().get(0, 0)));
      assertTrue(Double.isNaN(gradient.get(0, 0)));
      assertTrue(Double.isFinite(y.value().get(1, 0)));
      assertTrue(Double.isFinite(gradient.get(1, 0)) && Double.isFinite(gradient.get(1, 1)));
    }
  }

  /// Compares the Hessian of `loss` times the directions, in all three modes.
  private static void requireHessian(String what, Variable x, Variable loss, OfRow expected) {
    Variable v = directions(x.type());
    List<Variable> by = List.of(x);
    Variable gradient = Gradients.recordedGradient(loss, by).get(0);
    double tolerance = 10 * tolerance(x.type());
    assertRows(
        what + ", forward over reverse",
        tolerance,
        Gradients.pushforward(gradient, by, List.of(v)),
        expected);
    assertRows(
        what + ", reverse over reverse",
        tolerance,
        Gradients.pullback(gradient, v, by).get(0),
        expected);
    Variable slope = Gradients.pushforward(loss, by, List.of(v));
    assertRows(
        what + ", reverse over forward",
        tolerance,
        Gradients.recordedGradient(slope, by).get(0),
        expected);
  }
}
