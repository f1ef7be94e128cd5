package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Factors and solutions against the rules of docs/numerics.md, section 3.2, bit for bit, against
/// what they are factors and solutions of, and against numbers from elsewhere.
final class LinearAlgebraTest {
  private static final List<Engine> ENGINES = Layouts.engines();
  private static final int[][] BATCHES = {{}, {1}, {3}, {2, 3}, {0}, {2, 0}};

  private final Kernels kernels = Engine.current().kernels();
  private final SplittableRandom random = new SplittableRandom(20260101);

  @AfterAll
  static void close() {
    ENGINES.forEach(Engine::close);
  }

  // ---- the kernels, all tried in the same ways ------------------------------------------------

  /// A kernel, operands for it, and one matrix's result by the rule.
  enum Kernel {
    CHOLESKY {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.cholesky(a);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        return choleskyRule(a, n);
      }
    },
    LOWER {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.solveTriangular(a, b, Triangle.LOWER, false);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        return lowerRule(a, b, n, columns, false);
      }
    },
    UNIT_LOWER {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.solveTriangular(a, b, Triangle.LOWER, true);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        return lowerRule(a, b, n, columns, true);
      }
    },
    UPPER {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.solveTriangular(a, b, Triangle.UPPER, false);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        return upperRule(a, b, n, columns, false);
      }
    },
    UNIT_UPPER {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.solveTriangular(a, b, Triangle.UPPER, true);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        return upperRule(a, b, n, columns, true);
      }
    },
    SOLVE {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.solve(a, b);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        Lu lu = luRule(a, n);
        double[] permuted = new double[n * columns];
        for (int i = 0; i < n; i++) {
          System.arraycopy(b, lu.rows()[i] * columns, permuted, i * columns, columns);
        }
        double[] x = lowerRule(lu.factors(), permuted, n, columns, true);
        return upperRule(lu.factors(), x, n, columns, false);
      }
    },
    DETERMINANT {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.determinant(a);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        Lu lu = luRule(a, n);
        double product = lu.sign();
        for (int k = 0; k < n; k++) {
          product *= lu.factors()[k * n + k];
        }
        return new double[] {product};
      }
    },
    DETERMINANT_SIGN {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.determinantSign(a);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        Lu lu = luRule(a, n);
        double sign = lu.sign();
        for (int k = 0; k < n; k++) {
          sign *= Math.signum(lu.factors()[k * n + k]);
        }
        return new double[] {sign};
      }
    },
    LOG_ABSOLUTE_DETERMINANT {
      @Override
      Tensor run(Kernels kernels, Tensor a, Tensor b) {
        return kernels.logAbsoluteDeterminant(a);
      }

      @Override
      double[] rule(double[] a, double[] b, int n, int columns) {
        Lu lu = luRule(a, n);
        double sum = 0;
        for (int k = 0; k < n; k++) {
          Tensor size = Tensor.of(new double[] {Math.abs(lu.factors()[k * n + k])});
          sum += Engine.current().kernels().apply(ElementwiseFunction.LOG, size).item();
        }
        return new double[] {sum};
      }
    };

    abstract Tensor run(Kernels kernels, Tensor a, Tensor b);

    abstract double[] rule(double[] a, double[] b, int n, int columns);
  }

  private static double[] choleskyRule(double[] a, int n) {
    double[] l = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double s = a[i * n + j];
        for (int k = 0; k < j; k++) {
          s = Math.fma(-l[i * n + k], l[j * n + k], s);
        }
        l[i * n + j] = i == j ? Math.sqrt(s) : s / l[j * n + j];
      }
    }
    return l;
  }

  private static double[] lowerRule(double[] a, double[] b, int n, int columns, boolean unit) {
    double[] x = new double[n * columns];
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < n; i++) {
        double s = b[i * columns + j];
        for (int k = 0; k < i; k++) {
          s = Math.fma(-a[i * n + k], x[k * columns + j], s);
        }
        x[i * columns + j] = unit ? s : s / a[i * n + i];
      }
    }
    return x;
  }

  private static double[] upperRule(double[] a, double[] b, int n, int columns, boolean unit) {
    double[] x = new double[n * columns];
    for (int j = 0; j < columns; j++) {
      for (int i = n - 1; i >= 0; i--) {
        double s = b[i * columns + j];
        for (int k = i + 1; k < n; k++) {
          s = Math.fma(-a[i * n + k], x[k * columns + j], s);
        }
        x[i * columns + j] = unit ? s : s / a[i * n + i];
      }
    }
    return x;
  }

  @SuppressWarnings("ArrayRecordComponent") // factors are never compared
  private record Lu(double[] factors, int[] rows, double sign) {}

  /// Column after column, each element by its own sum.
  private static Lu luRule(double[] a, int n) {
    double[] f = a.clone();
    int[] rows = new int[n];
    Arrays.setAll(rows, i -> i);
    double sign = 1;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        double s = f[i * n + j];
        for (int p = 0; p < Math.min(i, j); p++) {
          s = Math.fma(-f[i * n + p], f[p * n + j], s);
        }
        f[i * n + j] = s;
      }
      int pivot = j;
      for (int i = j + 1; i < n; i++) {
        pivot = Math.abs(f[i * n + j]) > Math.abs(f[pivot * n + j]) ? i : pivot;
      }
      if (pivot != j) {
        sign = -sign;
        int row = rows[j];
        rows[j] = rows[pivot];
        rows[pivot] = row;
        for (int k = 0; k < n; k++) {
          double element = f[j * n + k];
          f[j * n + k] = f[pivot * n + k];
          f[pivot * n + k] = element;
        }
      }
      for (int i = j + 1; i < n; i++) {
        f[i * n + j] /= f[j * n + j];
      }
    }
    return new Lu(f, rows, sign);
  }

  // ---- operands -------------------------------------------------------------------------------

  private static Shape shape(int[] batch, int rows, int columns) {
    int[] extents = Arrays.copyOf(batch, batch.length + 2);
    extents[batch.length] = rows;
    extents[batch.length + 1] = columns;
    return Shape.of(extents);
  }

  private Tensor random(ElementType type, Shape shape) {
    double[] values = new double[shape.size()];
    Arrays.setAll(values, i -> random.nextDouble() * 2 - 1);
    return Tensor.of(values, shape.toArray()).to(type);
  }

  /// Positive definite matrices, which have everything: factors, inverses, pivots on the diagonal.
  private Tensor definite(ElementType type, int[] batch, int n) {
    Tensor m = random(ElementType.FLOAT64, shape(batch, n, n));
    Tensor square = kernels.matmul(m, m.transpose());
    Tensor half = Tensor.full(ElementType.FLOAT64, 0.5, square.shape());
    Tensor identity = identity(n).expand(square.shape());
    Tensor scaled = kernels.apply(ElementwiseFunction.MULTIPLY, identity, half);
    return kernels.apply(ElementwiseFunction.ADD, square, scaled).to(type);
  }

  private static Tensor identity(int n) {
    double[] values = new double[n * n];
    for (int i = 0; i < n; i++) {
      values[i * n + i] = 1;
    }
    return Tensor.of(values, n, n);
  }

  private Tensor operand(Kernel kernel, ElementType type, int[] batch, int n) {
    return kernel == Kernel.CHOLESKY ? definite(type, batch, n) : random(type, shape(batch, n, n));
  }

  /// The result by the rule, matrix after matrix.
  private static Tensor expected(Kernel kernel, Tensor a, Tensor b) {
    int n = a.extent(-1);
    int columns = b.extent(-1);
    double[] allOfA = a.toDoubleArray();
    double[] allOfB = b.toDoubleArray();
    int batches = a.shape().reduced(false, -2, -1).size();
    Shape shape = kernel.run(Engine.current().kernels(), a, b).shape();
    double[] results = new double[shape.size()];
    for (int k = 0; k < batches; k++) {
      double[] one =
          kernel.rule(
              Arrays.copyOfRange(allOfA, k * n * n, (k + 1) * n * n),
              Arrays.copyOfRange(allOfB, k * n * columns, (k + 1) * n * columns),
              n,
              columns);
      System.arraycopy(one, 0, results, k * one.length, one.length);
    }
    return Tensor.of(results, shape.toArray()).to(a.type());
  }

  // ---- bits -----------------------------------------------------------------------------------

  @ParameterizedTest
  @EnumSource
  void each_kernel_has_the_bits_of_its_rule_in_both_types_whatever_the_engine(Kernel kernel) {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      for (int[] batch : BATCHES) {
        for (int n : new int[] {0, 1, 2, 3, 4, 7, 16, 33}) {
          for (int columns : new int[] {1, 0, 5}) {
            Tensor a = operand(kernel, type, batch, n);
            Tensor b = random(type, shape(batch, n, columns));
            Tensor expected = expected(kernel, a, b);
            for (Engine engine : ENGINES) {
              Tensor actual = kernel.run(engine.kernels(), a, b);
              assertTrue(
                  actual.hasSameBits(expected), engine.provider() + "\n" + a + actual + expected);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void strides_change_nothing(Kernel kernel) {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      Tensor a = operand(kernel, type, new int[] {2, 3}, 4);
      Tensor b = random(type, Shape.of(2, 3, 4, 2));
      Tensor expected = expected(kernel, a, b);
      for (Tensor x : Layouts.of(a, random)) {
        for (Tensor y : Layouts.of(b, random)) {
          assertTrue(kernel.run(kernels, x, y).hasSameBits(expected));
        }
      }
      Tensor shared = a.slice(1, 0, 1).expand(a.shape());
      Tensor copies = kernels.copy(shared);
      assertTrue(kernel.run(kernels, shared, b).hasSameBits(kernel.run(kernels, copies, b)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void large_batches_are_shared_out_without_a_trace(Kernel kernel) {
    // Enough for several blocks of work.
    Tensor a = operand(kernel, ElementType.FLOAT64, new int[] {200}, 24);
    Tensor b = random(ElementType.FLOAT64, Shape.of(200, 24, 3));
    Tensor expected = expected(kernel, a, b);
    for (Engine engine : ENGINES) {
      assertTrue(kernel.run(engine.kernels(), a, b).hasSameBits(expected), engine.provider());
    }
  }

  @Test
  void what_a_kernel_does_not_read_may_be_anything() {
    Tensor a = definite(ElementType.FLOAT64, new int[0], 4);
    Tensor b = random(ElementType.FLOAT64, Shape.of(4, 2));
    Tensor lower = replaced(a, (i, j) -> j > i);
    Tensor upper = replaced(a, (i, j) -> j < i);
    Tensor strictlyLower = replaced(a, (i, j) -> j >= i);
    Tensor strictlyUpper = replaced(a, (i, j) -> j <= i);
    assertTrue(kernels.cholesky(lower).hasSameBits(kernels.cholesky(a)));
    assertSameSolution(a, lower, b, Triangle.LOWER, false);
    assertSameSolution(a, upper, b, Triangle.UPPER, false);
    assertSameSolution(a, strictlyLower, b, Triangle.LOWER, true);
    assertSameSolution(a, strictlyUpper, b, Triangle.UPPER, true);
  }

  private void assertSameSolution(
      Tensor a, Tensor other, Tensor b, Triangle triangle, boolean unit) {
    Tensor expected = kernels.solveTriangular(a, b, triangle, unit);
    assertTrue(kernels.solveTriangular(other, b, triangle, unit).hasSameBits(expected));
  }

  private interface Where {
    boolean at(int i, int j);
  }

  private static Tensor replaced(Tensor a, Where where) {
    int n = a.extent(-1);
    double[] values = a.toDoubleArray();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        values[i * n + j] = where.at(i, j) ? Double.NaN : values[i * n + j];
      }
    }
    return Tensor.of(values, n, n);
  }

  // ---- what they are for ----------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 20, 60})
  void factors_and_solutions_are_those_of_a_matrix_nearby(int n) {
    Tensor a = definite(ElementType.FLOAT64, new int[0], n);
    double[] l = kernels.cholesky(a).toDoubleArray();
    double[] x = a.toDoubleArray();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double product = 0;
        double size = 0;
        for (int k = 0; k < n; k++) {
          product += l[i * n + k] * l[j * n + k];
          size += Math.abs(l[i * n + k] * l[j * n + k]);
        }
        assertEquals(x[i * n + j], product, (2 * n + 1) * 0x1p-53 * size);
      }
    }
    Tensor m = random(ElementType.FLOAT64, Shape.of(n, n));
    Tensor b = random(ElementType.FLOAT64, Shape.of(n, 1));
    double[] solution = kernels.solve(m, b).toDoubleArray();
    double[] right = b.toDoubleArray();
    double[] rows = m.toDoubleArray();
    double growth = 2 * n * n * 0x1p-53; // far above what pivoting lets elements grow by
    for (int i = 0; i < n; i++) {
      double residual = right[i];
      double size = 0;
      for (int k = 0; k < n; k++) {
        residual -= rows[i * n + k] * solution[k];
        size += Math.abs(solution[k]);
      }
      assertEquals(0, residual, growth * size);
    }
  }

  /// Computed with NumPy 2.4.6 and SciPy 1.17.1 (LAPACK).
  @Test
  void factors_solutions_and_determinants_are_those_of_lapack() {
    Tensor a =
        Tensor.of(new double[] {2, -1, 0.5, 3, 4, 1, -2, 0.25, -1, 2.5, 3, 1, 0, -3, 1, 2}, 4, 4);
    Tensor b = Tensor.of(new double[] {1, -2, 0.5, 3, -1, 0.25, 2, 1}, 4, 2);
    close(
        kernels.solve(a, b),
        0.7091988130563799,
        3.652077151335311,
        -0.771513353115727,
        -1.8516320474777448,
        0.7181008902077152,
        4.323442136498516,
        -0.5163204747774481,
        -4.439169139465875);
    close(kernels.determinant(a), -42.125);
    close(kernels.determinantSign(a), -1);
    close(kernels.logAbsoluteDeterminant(a), 3.740641388672526);
    Tensor s = Tensor.of(new double[] {4, 1, -0.5, 1, 3, 0.75, -0.5, 0.75, 2}, 3, 3);
    Tensor c = b.slice(0, 0, 3);
    close(
        kernels.cholesky(s),
        2,
        0,
        0,
        0.5,
        1.6583123951777,
        0,
        -0.25,
        0.5276448530110863,
        1.2880570286640687);
    close(
        kernels.solveTriangular(s, c, Triangle.LOWER, false),
        0.25,
        -0.5,
        0.08333333333333333,
        1.1666666666666665,
        -0.46875,
        -0.4375);
    close(
        kernels.solveTriangular(s, c, Triangle.UPPER, false),
        0.11458333333333334,
        -0.7265625,
        0.29166666666666663,
        0.96875,
        -0.5,
        0.125);
    close(
        kernels.solveTriangular(s, c, Triangle.UPPER, true),
        -0.75,
        -4.6875,
        1.25,
        2.8125,
        -1,
        0.25);
  }

  private static void close(Tensor actual, double... expected) {
    assertArrayEquals(expected, actual.toDoubleArray(), 1e-14);
  }

  // ---- special values -------------------------------------------------------------------------

  @Test
  void singular_matrices_have_determinant_0_and_its_logarithm() {
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      Tensor a = Tensor.of(new double[] {1, 2, 2, 4, 0, 0, 0, 0, 0, 1, 1, 0}, 3, 2, 2).to(type);
      close(kernels.determinant(a), 0, 0, -1);
      close(kernels.determinantSign(a), 0, 0, -1);
      close(
          kernels.logAbsoluteDeterminant(a), Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 0);
    }
  }

  @Test
  void a_logarithm_goes_where_the_determinant_cannot() {
    Tensor a = Tensor.of(new double[] {-1e-200, 0, 0, 1e-200}, 2, 2);
    assertEquals(-0.0, kernels.determinant(a).item());
    assertEquals(-1, kernels.determinantSign(a).item());
    assertEquals(-400 * Math.log(10), kernels.logAbsoluteDeterminant(a).item(), 1e-12);
  }

  @Test
  void not_a_number_is_chosen_as_a_pivot_and_stays() {
    Tensor a = Tensor.of(new double[] {0, 1, Double.NaN, 1}, 2, 2);
    Tensor b = Tensor.of(new double[] {1, 2}, 2, 1);
    assertTrue(Double.isNaN(kernels.determinant(a).item()));
    assertTrue(Double.isNaN(kernels.determinantSign(a).item()));
    assertTrue(Double.isNaN(kernels.logAbsoluteDeterminant(a).item()));
    assertTrue(Double.isNaN(kernels.solve(a, b).get(0, 0)));
  }

  @Test
  void the_first_of_equal_pivots_is_taken() {
    double[] choice = {0.1, -0.1, 0.3, -0.3};
    double[] values = new double[40 * 6 * 6];
    Arrays.setAll(values, i -> choice[random.nextInt(4)]);
    Tensor a = Tensor.of(values, 40, 6, 6);
    Tensor b = random(ElementType.FLOAT64, Shape.of(40, 6, 1));
    assertTrue(kernels.solve(a, b).hasSameBits(expected(Kernel.SOLVE, a, b)));
  }

  // ---- errors ---------------------------------------------------------------------------------

  @Test
  void a_matrix_that_is_not_positive_definite_is_named_with_its_pivot() {
    double[] values = new double[2 * 3 * 4];
    for (int k = 0; k < 6; k++) {
      values[4 * k] = 4;
      values[4 * k + 2] = 2;
      values[4 * k + 3] = k == 5 ? -1 : k == 4 ? 0.5 : 3;
    }
    Tensor a = Tensor.of(values, 2, 3, 2, 2);
    for (Engine engine : ENGINES) {
      assertMessage(
          """
          cholesky: matrix [1, 1] is not positive definite, pivot 1 is -0.5
            operand [2, 3, 2, 2] float64
            help: add a small multiple of the identity if it should be\
          """,
          assertThrows(NotPositiveDefiniteException.class, () -> engine.kernels().cholesky(a)));
    }
    for (double pivot : new double[] {0, -2, Double.NaN}) {
      Tensor one = Tensor.of(new double[] {pivot}, 1, 1);
      assertMessage(
          "cholesky: the matrix is not positive definite, pivot 0 is "
              + pivot
              + "\n  operand [1, 1] float64"
              + "\n  help: add a small multiple of the identity if it should be",
          assertThrows(NotPositiveDefiniteException.class, () -> kernels.cholesky(one)));
    }
  }

  @Test
  void a_singular_matrix_is_named_with_its_pivot() {
    Tensor a = Tensor.of(new float[] {1, 2, 3, 5, 1, 2, 2, 4, 0, 1, 0, 0}, 3, 2, 2);
    Tensor b = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 3, 2, 1);
    for (Engine engine : ENGINES) {
      assertMessage(
          """
          solve: matrix [1] is exactly singular, pivot 1 is 0
            operand [3, 2, 2] float32
            help: its rows depend on one another; add a small multiple of the identity\
          """,
          assertThrows(SingularMatrixException.class, () -> engine.kernels().solve(a, b)));
      assertMessage(
          """
          solveTriangular: matrix [2] is exactly singular, pivot 0 is 0
            operand [3, 2, 2] float32
            help: its rows depend on one another; add a small multiple of the identity\
          """,
          assertThrows(
              SingularMatrixException.class,
              () -> engine.kernels().solveTriangular(a, b, Triangle.LOWER, false)));
      engine.kernels().solveTriangular(a, b, Triangle.LOWER, true);
    }
  }

  @Test
  void shapes_that_do_not_fit_are_errors() {
    Tensor wide = Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 3));
    Tensor square = Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 3, 3));
    assertMessage(
        "cholesky: the matrix must be square but is 2 by 3\n  matrix [2, 3] float64",
        assertThrows(ShapeMismatchException.class, () -> kernels.cholesky(wide)));
    assertMessage(
        "determinant: the matrix must be square but has 1 axes\n  matrix [3] float64",
        assertThrows(ShapeMismatchException.class, () -> kernels.determinant(wide.select(0, 0))));
    assertMessage(
        """
        solve: the right-hand side must have the matrix's leading extents and 3 rows \
        but is [2, 2, 3]
          matrix          [2, 3, 3] float64
          right-hand side [2, 2, 3] float64\
        """,
        assertThrows(
            ShapeMismatchException.class,
            () -> kernels.solve(square, wide.expand(Shape.of(2, 2, 3)))));
    assertThrows(ShapeMismatchException.class, () -> kernels.solve(square, square.slice(0, 0, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> kernels.solve(square, square.to(ElementType.FLOAT32)));
    assertThrows(
        IllegalArgumentException.class, () -> kernels.cholesky(square.to(ElementType.INT64)));
  }

  private static void assertMessage(String expected, Exception error) {
    assertEquals(expected, error.getMessage());
  }
}
