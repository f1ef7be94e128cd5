package io.github.cotangent.core;

import static io.github.cotangent.core.ElementType.FLOAT32;
import static io.github.cotangent.core.ElementType.FLOAT64;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  private final Kernels kernels = Engine.current().kernels();

  /// A row of logits with what is promised for it.
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  private record Row(double[] x, double[] softmax, double[] logSoftmax, double logSumExp) {}

  private static final Row[] A13 = {
    new Row(
        new double[] {-INF, -INF, -INF},
        new double[] {0, 0, 0},
        new double[] {-INF, -INF, -INF},
        -INF),
    new Row(
        new double[] {0, -INF, 0},
        new double[] {0.5, 0, 0.5},
        new double[] {-Math.log(2), -INF, -Math.log(2)},
        Math.log(2)),
    new Row(new double[] {3, INF, 4}, new double[] {0, 1, 0}, new double[] {-INF, 0, -INF}, INF),
    new Row(
        new double[] {INF, -INF, INF},
        new double[] {0.5, 0, 0.5},
        new double[] {-Math.log(2), -INF, -Math.log(2)},
        INF),
    new Row(
        new double[] {1, NAN, INF},
        new double[] {NAN, NAN, NAN},
        new double[] {NAN, NAN, NAN},
        NAN),
    new Row(
        new double[] {1e4, -1e4, 1e4},
        new double[] {0.5, 0, 0.5},
        new double[] {-Math.log(2), -2e4 - Math.log(2), -Math.log(2)},
        1e4 + Math.log(2)),
    new Row(
        new double[] {-1e4, -1e4, -1e4},
        new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0},
        new double[] {-Math.log(3), -Math.log(3), -Math.log(3)},
        -1e4 + Math.log(3)),
  };

  @Test
  void a13_documented_values_for_infinite_and_large_logits() {
    for (Engine engine : Layouts.engines()) {
      try (engine) {
        for (ElementType type : new ElementType[] {FLOAT32, FLOAT64}) {
          for (int repeat : new int[] {1, 9}) { // short rows, and rows longer than the lanes
            for (Row row : A13) {
              checkRow(engine.kernels(), type, row, repeat);
            }
          }
        }
      }
    }
  }

  private static void checkRow(Kernels kernels, ElementType type, Row row, int repeat) {
    // Repeating a row divides its softmax and adds to its logarithms.
    int n = 3 * repeat;
    double[] x = new double[n];
    Arrays.setAll(x, i -> row.x()[i % 3]);
    double tolerance = type == FLOAT32 ? 1e-7 : 1e-15;
    double large = type == FLOAT32 ? 1e-3 : 1e-11;
    Tensor rows = ReductionOracle.rounded(type, x, Shape.of(1, n)).expand(Shape.of(2, n));
    Tensor across = kernels.copy(rows.transpose());
    for (boolean down : new boolean[] {false, true}) {
      Tensor operand = down ? across : kernels.copy(rows);
      int axis = down ? 0 : 1;
      String what = type + " " + Arrays.toString(x) + " along " + axis;
      double[] y = first(kernels.softmax(operand, axis), down);
      double[] log = first(kernels.logSoftmax(operand, axis), down);
      SoftmaxAndLog both = kernels.softmaxAndLog(operand, axis);
      assertArrayEquals(y, first(both.softmax(), down), what);
      assertArrayEquals(log, first(both.log(), down), what);
      for (int i = 0; i < n; i++) {
        assertEquals(row.softmax()[i % 3] / repeat, y[i], tolerance, what);
        assertEquals(row.logSoftmax()[i % 3] - Math.log(repeat), log[i], large, what);
      }
      double lse = kernels.logSumExp(operand, false, axis).get(0);
      assertEquals(row.logSumExp() + Math.log(repeat), lse, large, what);
      if (!Double.isNaN(row.logSumExp())) {
        Tensor t = RandomKey.of(1).normal(type, operand.shape());
        double[] z =
            kernels.softmaxJacobian(t, kernels.softmax(operand, axis), axis).toDoubleArray();
        assertTrue(Arrays.stream(z).allMatch(Double::isFinite), what + " gradient");
      }
    }
  }

  private static double[] first(Tensor x, boolean down) {
    return x.select(down ? 1 : 0, 0).toDoubleArray();
  }

  @Test
  void within_an_ulp_of_the_exact_value() {
    for (int n : new int[] {1, 2, 10, 100, 3000}) {
      Tensor x = RandomKey.of(n).normal(FLOAT64, Shape.of(2, n));
      double[] row = x.select(0, 0).toDoubleArray();
      double sum = Arrays.stream(row).map(StrictMath::exp).sum();
      double[] y = kernels.softmax(x, 1).select(0, 0).toDoubleArray();
      Tensor narrow = x.to(FLOAT32);
      double[] narrowRow = narrow.select(0, 0).toDoubleArray();
      double narrowSum = Arrays.stream(narrowRow).map(StrictMath::exp).sum();
      float[] narrowY = kernels.softmax(narrow, 1).select(0, 0).toFloatArray();
      for (int i = 0; i < n; i++) {
        double expected = StrictMath.exp(row[i]) / sum;
        assertEquals(expected, y[i], 1e-14 * expected);
        float narrowExpected = (float) (StrictMath.exp(narrowRow[i]) / narrowSum);
        assertEquals(narrowExpected, narrowY[i], Math.ulp(narrowExpected));
      }
      assertEquals(
          StrictMath.log(sum), kernels.logSumExp(x, false, 1).get(0), 1e-14 * (1 + Math.log(n)));
    }
  }

  @Test
  void a_row_of_one_is_exactly_one() {
    Tensor x = Tensor.of(new float[] {-37.5f, 1e30f}, 2, 1);
    assertArrayEquals(new float[] {1, 1}, kernels.softmax(x, 1).toFloatArray());
    assertArrayEquals(new float[] {0, 0}, kernels.logSoftmax(x, 1).toFloatArray());
    assertArrayEquals(new float[] {-37.5f, 1e30f}, kernels.logSumExp(x, false, 1).toFloatArray());
  }

  @Test
  void operands_are_checked() {
    Tensor x = Tensor.range(3);
    assertEquals(
        """
        softmax: the operand must be float32 or float64 but is [3] int64
          help: x.to(FLOAT32)\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.softmax(x, 0)).getMessage());
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> kernels.softmax(Tensor.ones(FLOAT32, Shape.of(3)), 1));
    assertTrue(
        assertThrows(
                ShapeMismatchException.class,
                () ->
                    kernels.softmaxJacobian(
                        Tensor.ones(FLOAT32, Shape.of(3)), Tensor.ones(FLOAT32, Shape.of(4)), 0))
            .getMessage()
            .startsWith("softmaxJacobian: shapes differ"));
  }
}
