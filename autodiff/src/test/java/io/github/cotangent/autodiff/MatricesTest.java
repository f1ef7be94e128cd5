package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.fluent.SignAndLogDeterminant;
import io.github.cotangent.autodiff.op.Cholesky;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.NotPositiveDefiniteException;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.SingularMatrixException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.Triangle;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Linear algebra as users meet it: shapes, symmetric arguments, singular matrices, errors; and
/// numbers computed elsewhere (NumPy 2.4.6, derivatives by complex steps).
class MatricesTest {
  private static final Variable DEFINITE =
      variable(new double[] {4, 1, -0.5, 1, 3, 0.75, -0.5, 0.75, 2}, 3, 3);
  private static final Variable GENERAL =
      variable(new double[] {2, -1, 0.5, 4, 1, -2, -1, 2.5, 3}, 3, 3);

  private static Variable variable(double[] values, int... extents) {
    return Variable.of(Tensor.of(values, extents));
  }

  private static Variable random(int seed, int... extents) {
    return Variable.of(RandomKey.of(seed).normal(ElementType.FLOAT64, Shape.of(extents)));
  }

  private static void close(Variable actual, double... expected) {
    assertArrayEquals(expected, actual.value().toDoubleArray(), 1e-13);
  }

  private static void closeTo(Variable expected, Variable actual) {
    assertEquals(expected.shape(), actual.shape());
    assertArrayEquals(expected.value().toDoubleArray(), actual.value().toDoubleArray(), 1e-12);
  }

  private static Variable gradient(Variable y, Variable x) {
    return Variable.constant(Gradients.gradient(y, List.of(x)).get(0));
  }

  // ---- products -------------------------------------------------------------------------------

  @Test
  void the_gradient_by_a_transposed_factor_lies_as_what_was_transposed() {
    Variable a = random(1, 3, 5);
    Variable b = random(2, 4, 3);
    Variable yBar = random(3, 5, 4);
    Variable y = a.transpose().matmul(b.transpose());
    List<Variable> bars = Gradients.pullback(y, yBar, List.of(a, b));
    Tensor aBar = bars.get(0).value();
    Tensor bBar = bars.get(1).value();
    assertTrue(aBar.isContiguous());
    assertTrue(bBar.isContiguous());
    assertTrue(aBar.hasSameBits(yBar.matmul(b).transpose().value()));
    assertTrue(bBar.hasSameBits(a.matmul(yBar).transpose().value()));
  }

  // ---- triangles and diagonals ----------------------------------------------------------------

  @Test
  void triangles_keep_what_is_on_their_side_of_a_diagonal() {
    double[] count = new double[24];
    Arrays.setAll(count, i -> i + 1);
    Variable x = variable(count, 2, 3, 4);
    for (int k = -4; k <= 5; k++) {
      double[] lower = count.clone();
      double[] upper = count.clone();
      for (int at = 0; at < 24; at++) {
        int above = at % 4 - at / 4 % 3;
        lower[at] = above <= k ? count[at] : 0;
        upper[at] = above >= k ? count[at] : 0;
      }
      close(x.tril(k), lower);
      close(x.triu(k), upper);
    }
    assertEquals(Shape.of(2, 0, 3), random(1, 2, 0, 3).tril(0).shape());
  }

  @Test
  void what_a_triangle_drops_leaks_neither_forth_nor_back() {
    Variable x = variable(new double[] {1, Double.NaN, 2, 3}, 2, 2);
    close(x.tril(0), 1, 0, 2, 3);
    Variable bar = variable(new double[] {1, Double.NaN, 1, 1}, 2, 2);
    close(Gradients.pullback(x.tril(0), bar, List.of(x)).get(0), 1, 0, 1, 1);
  }

  @Test
  void diagonals_are_taken_from_any_two_axes() {
    double[] count = new double[24];
    Arrays.setAll(count, i -> i);
    Variable x = variable(count, 2, 3, 4);
    close(x.diagonal(), 0, 5, 10, 12, 17, 22);
    close(x.diagonal(1, 1, 2), 1, 6, 11, 13, 18, 23);
    close(x.diagonal(-1, -1, 0), 1, 14, 5, 18, 9, 22);
    assertEquals(Shape.of(2, 0), x.diagonal(4, 1, 2).shape());
    close(x.trace(), 15, 51);
    close(variable(new double[] {1, 2}, 2).diagonalMatrix(), 1, 0, 0, 2);
    close(variable(new double[] {1, 2}, 2).diagonalMatrix(-1), 0, 0, 0, 1, 0, 0, 0, 2, 0);
    closeTo(x, x.diagonalMatrix(2).diagonal(2, -2, -1));
    assertEquals(Shape.of(3, 1, 1), random(1, 3, 0).diagonalMatrix(1).shape());
  }

  // ---- linear systems -------------------------------------------------------------------------

  @Test
  void solutions_and_their_gradients_are_those_of_numpy() {
    Variable b = variable(new double[] {1, 2, -1});
    Variable x = GENERAL.solve(b);
    close(x, 0.47619047619047616, -0.09523809523809522, -0.09523809523809525);
    Variable y = x.times(variable(new double[] {1, -1, 2})).sum();
    close(gradient(y, b), 1.2698412698412698, -0.3253968253968254, 0.23809523809523808);
    close(
        gradient(y, GENERAL),
        -0.6046863189720332,
        0.12093726379440663,
        0.12093726379440665,
        0.15495086923658352,
        -0.0309901738473167,
        -0.03099017384731671,
        -0.11337868480725623,
        0.02267573696145124,
        0.022675736961451247);
    close(
        GENERAL.inverse(),
        0.253968253968254,
        0.13492063492063494,
        0.04761904761904764,
        -0.3174603174603175,
        0.20634920634920634,
        0.19047619047619044,
        0.34920634920634924,
        -0.126984126984127,
        0.1904761904761905);
  }

  @Test
  void a_right_hand_side_of_one_axis_is_a_vector_and_leading_axes_meet() {
    Variable a = random(1, 5, 1, 3, 3).plus(eye(3).times(4));
    Variable vector = random(2, 3);
    Variable matrices = random(3, 2, 3, 4);
    assertEquals(Shape.of(5, 1, 3), a.solve(vector).shape());
    assertEquals(Shape.of(5, 2, 3, 4), a.solve(matrices).shape());
    closeTo(matrices.expand(Shape.of(5, 2, 3, 4)), a.matmul(a.solve(matrices)));
    Variable vectors = vector.reshape(3, 1).expand(Shape.of(5, 1, 3, 1));
    closeTo(vectors, a.matmul(a.solve(vector).reshape(5, 1, 3, 1)));
    Variable lower = a.tril(0);
    closeTo(vectors, lower.matmul(a.solveTriangular(Triangle.LOWER, vector).reshape(5, 1, 3, 1)));
    Variable upper = a.triu(1).plus(eye(3));
    closeTo(
        matrices.expand(Shape.of(5, 2, 3, 4)),
        upper.matmul(a.solveUnitTriangular(Triangle.UPPER, matrices)));
    Variable transposed = a.transpose().solveTriangular(Triangle.UPPER, matrices);
    closeTo(matrices.expand(Shape.of(5, 2, 3, 4)), lower.transpose().matmul(transposed));
  }

  @Test
  void a_matrix_shared_by_a_batch_gets_the_sum_of_the_gradients() {
    Variable a = GENERAL;
    Variable b = random(4, 5, 3, 2);
    Variable together = gradient(a.solve(b).square().sum(), a);
    Variable sum = a.zeros();
    for (int k = 0; k < 5; k++) {
      Variable one = b.slice(0, k, k + 1).reshape(3, 2);
      sum = sum.plus(gradient(a.solve(one).square().sum(), a));
    }
    closeTo(sum, together);
  }

  private static Variable eye(int n) {
    return Variable.constant(Tensor.ones(ElementType.FLOAT64, Shape.of(n))).diagonalMatrix();
  }

  @Test
  void matrices_without_rows_and_batches_without_matrices_have_all_of_it() {
    for (int[] extents : new int[][] {{0, 0}, {3, 0, 0}, {0, 2, 2}, {2, 0, 1, 1}}) {
      Variable a = random(1, extents);
      List<UnaryOperator<Variable>> functions =
          List.of(
              Variable::cholesky,
              Variable::inverse,
              Variable::determinant,
              Variable::logDeterminant,
              Variable::trace,
              x -> x.solve(x),
              x -> x.solveTriangular(Triangle.LOWER, x));
      for (UnaryOperator<Variable> f : functions) {
        Variable y = f.apply(a);
        assertEquals(a.shape(), gradient(y.sum(), a).shape());
      }
    }
    close(random(1, 0, 0).determinant(), 1);
    close(random(1, 0, 0).logDeterminant(), 0);
    Variable x = variable(new double[] {4}, 1, 1);
    close(gradient(x.determinant().sum(), x), 1);
    close(gradient(x.cholesky().sum(), x), 0.25);
    close(gradient(x.inverse().sum(), x), -1.0 / 16);
  }

  // ---- cholesky -------------------------------------------------------------------------------

  @Test
  void the_gradient_of_a_factor_is_symmetric_and_that_along_symmetric_directions() {
    Variable weights = variable(new double[] {1, 0, 0, -2, 0.5, 0, 3, 1, -1}, 3, 3);
    Variable y = DEFINITE.cholesky().times(weights).sum();
    close(y, 0.3187440219358675);
    close(
        gradient(y, DEFINITE),
        0.4370907384782713,
        -0.45075225985508877,
        0.5952213881159932,
        -0.45075225985508877,
        0.015520870617788065,
        0.42502366239486605,
        0.5952213881159932,
        0.42502366239486605,
        -0.388181570282322);
  }

  @Test
  void a_symmetric_matrix_and_its_lower_triangle_have_the_same_factor() {
    Variable factor = DEFINITE.cholesky();
    closeTo(DEFINITE, factor.matmul(factor.transpose()));
    Variable same = Variable.apply(new Cholesky(), DEFINITE);
    assertTrue(factor.value().hasSameBits(same.value()));
  }

  @Test
  void a_matrix_that_is_not_symmetric_has_the_factor_of_its_symmetric_part() {
    Variable a = variable(new double[] {4, 3, 1, 5}, 2, 2);
    Variable symmetric = variable(new double[] {4, 2, 2, 5}, 2, 2);
    close(a.cholesky(), 2, 0, 1, 2);
    Tensor gradient = Gradients.gradient(a.cholesky().sum(), List.of(a)).getFirst();
    assertTrue(gradient.hasSameBits(gradient(symmetric.cholesky().sum(), symmetric).value()));
    assertEquals(gradient.get(0, 1), gradient.get(1, 0));
  }

  @Test
  void derivatives_of_compositions_are_right_to_order_3_in_both_modes() {
    Tensor definite = DEFINITE.value();
    Tensor general = GENERAL.value();
    Tensor b = Tensor.of(new double[] {1, 2, -1});
    GradientCheck.of("cholesky", x -> x.get(0).cholesky()).at(definite).verify();
    GradientCheck.of("solve a vector", x -> x.get(0).solve(x.get(1))).at(general, b).verify();
    GradientCheck.of("inverse", x -> x.get(0).inverse()).at(general).verify();
    GradientCheck.of("log det", x -> x.get(0).logDeterminant()).at(definite).verify();
    GradientCheck.of("tril", x -> x.get(0).tril(-1)).at(general).verify();
    GradientCheck.of("trace", x -> x.get(0).square().trace()).at(general).verify();
  }

  @Test
  void the_density_of_a_normal_distribution_is_the_same_in_two_ways() {
    Variable mean = variable(new double[] {0.5, -1, 2});
    Variable residual = variable(new double[] {1, 2, -1}).minus(mean);
    Variable l = DEFINITE.cholesky();
    Variable byFactor =
        l.solveTriangular(Triangle.LOWER, residual)
            .square()
            .sum()
            .plus(l.diagonal().log().sum().times(2));
    Variable byMatrix = residual.matmul(DEFINITE.solve(residual)).plus(DEFINITE.logDeterminant());
    closeTo(byMatrix, byFactor);
    closeTo(gradient(byMatrix, mean), gradient(byFactor, mean));
    closeTo(gradient(byMatrix, DEFINITE), gradient(byFactor, DEFINITE));
  }

  // ---- determinants ---------------------------------------------------------------------------

  @Test
  void a_determinant_has_all_derivatives_where_the_matrix_is_singular() {
    // Of rank 2, with cofactors that are known; of rank 1, where they are 0 but their derivatives
    // are not; and the zero matrix of 4 rows, where only the fourth derivative is left.
    Variable two = variable(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 3, 3);
    close(gradient(two.determinant(), two), -3, 6, -3, 6, -12, 6, -3, 6, -3);
    Tensor one = Tensor.of(new double[] {1, 2, -1, 2, 4, -2, 0.5, 1, -0.5}, 3, 3);
    GradientCheck.of("determinant", x -> x.get(0).determinant()).at(one).verify();
    Variable zero = variable(new double[16], 4, 4);
    Variable derivative = zero.determinant();
    for (int i = 0; i < 4; i++) {
      double[] unit = new double[16];
      unit[5 * i] = 1;
      Variable along = Variable.constant(Tensor.of(unit, 4, 4));
      close(derivative, 0);
      derivative = Gradients.pushforward(derivative, List.of(zero), List.of(along));
    }
    close(derivative, 1);
  }

  @Test
  void a_determinant_of_more_rows_is_not_differentiated_where_the_matrix_is_singular() {
    Variable a = variable(new double[25], 5, 5);
    Variable determinant = a.determinant();
    close(determinant, 0);
    assertThrows(SingularMatrixException.class, () -> gradient(determinant, a));
  }

  @Test
  void the_logarithm_of_a_determinant_keeps_to_its_conventions() {
    Variable a =
        variable(new double[] {2, 0, 0, 3, 2, 0, 0, -3, 1, 2, 2, 4, 1e-200, 0, 0, 1e-200}, 4, 2, 2);
    double infinity = Double.POSITIVE_INFINITY;
    close(a.logDeterminant(), Math.log(6), Double.NaN, -infinity, -400 * Math.log(10));
    SignAndLogDeterminant both = a.signAndLogDeterminant();
    close(both.sign(), 1, -1, 0, 1);
    close(both.logDeterminant(), Math.log(6), Math.log(6), -infinity, -400 * Math.log(10));
    Variable regular = a.slice(0, 0, 2);
    Variable gradient = gradient(regular.logDeterminant().sum(), regular);
    close(gradient, 0.5, 0, 0, 1 / 3.0, 0.5, 0, 0, -1 / 3.0);
    closeTo(regular.inverse().transpose(), gradient);
    assertThrows(SingularMatrixException.class, () -> gradient(a.logDeterminant().sum(), a));
  }

  // ---- errors ---------------------------------------------------------------------------------

  private static String refused(Class<? extends RuntimeException> type, Executable action) {
    return assertThrows(type, action).getMessage();
  }

  @Test
  void wrong_shapes_are_told() {
    Variable wide = random(1, 1, 3);
    assertEquals(
        "cholesky: the matrix must be square but the shape is [1, 3]",
        refused(ShapeMismatchException.class, wide::cholesky));
    assertEquals(
        "inverse: the matrix must be square but the shape is [1, 3]",
        refused(ShapeMismatchException.class, wide::inverse));
    assertEquals(
        "solve: the matrix must be square but the shape is [1, 3]",
        refused(ShapeMismatchException.class, () -> wide.solve(wide)));
    assertEquals(
        "solve: the right-hand side is a scalar, the matrix [3, 3]",
        refused(ShapeMismatchException.class, () -> GENERAL.solve(GENERAL.sum())));
    String extents =
        refused(
            ShapeMismatchException.class,
            () -> GENERAL.solveTriangular(Triangle.LOWER, random(1, 2)));
    assertTrue(extents.startsWith("solveTriangular: the right-hand side must have"), extents);
  }

  @Test
  void a_factor_that_does_not_exist_is_an_error_that_names_the_matrix_and_the_pivot() {
    Variable a = variable(new double[] {1, 0, 0, 1, 1, 2, 2, 1}, 2, 2, 2);
    assertEquals(
        """
        cholesky: matrix [1] is not positive definite, pivot 1 is -3.0
          operand [2, 2, 2] float64
          help: add a small multiple of the identity if it should be\
        """,
        refused(NotPositiveDefiniteException.class, a::cholesky));
  }
}
