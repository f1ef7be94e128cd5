package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Products by the rules of NumPy, whatever the numbers of axes.
class ProductsTest {
  private static Variable random(int seed, int... extents) {
    return Variable.of(RandomKey.of(seed).normal(ElementType.FLOAT64, Shape.of(extents)));
  }

  private static Shape shape(String text) {
    return text.equals("scalar")
        ? Shape.SCALAR
        : Shape.of(List.of(text.split("x", -1)).stream().mapToInt(Integer::parseInt).toArray());
  }

  /// The product by loops over the result and the inner axis.
  private static double[] loops(Variable a, Variable b, Shape result) {
    int m = a.shape().rank() == 1 ? 1 : a.shape().extent(-2);
    int n = b.shape().rank() == 1 ? 1 : b.shape().extent(-1);
    int k = a.shape().extent(-1);
    double[] product = new double[result.size()];
    int batches = m * n == 0 ? 0 : result.size() / (m * n);
    int own = a.shape().size() / Math.max(1, m * k);
    int other = b.shape().size() / Math.max(1, n * k);
    double[] left = a.value().toDoubleArray();
    double[] right = b.value().toDoubleArray();
    for (int at = 0; at < batches * m * n; at++) {
      int batch = at / (m * n);
      for (int p = 0; p < k; p++) {
        // The leading axes of one operand, if any, end those of the other.
        product[at] +=
            left[batch % own * m * k + at / n % m * k + p]
                * right[batch % other * k * n + p * n + at % n];
      }
    }
    return product;
  }

  @ParameterizedTest
  @CsvSource({
    "2x3,     3x4,     2x4",
    "3,       3,       scalar",
    "3,       3x4,     4",
    "2x3,     3,       2",
    "3,       5x3x4,   5x4",
    "5x2x3,   3,       5x2",
    "5x2x3,   3x4,     5x2x4",
    "2x3,     5x3x4,   5x2x4",
    "6x5x2x3, 3x4,     6x5x2x4",
    "6x5x2x3, 5x3x4,   6x5x2x4",
    "5x2x3,   5x3x4,   5x2x4",
    "0,       0,       scalar",
    "0,       0x4,     4",
    "2x0,     0,       2",
    "2x0,     0x4,     2x4",
    "5x2x0,   0x4,     5x2x4",
    "0x2x3,   3x4,     0x2x4",
    "0x2x3,   3,       0x2",
    "2x3,     3x0,     2x0",
    "1,       1x1,     1",
  })
  void operands_of_any_numbers_of_axes_are_multiplied_as_numpy_does(
      String left, String right, String result) {
    Variable a = random(1, shape(left).toArray());
    Variable b = random(2, shape(right).toArray());
    Variable y = a.matmul(b);
    assertEquals(shape(result), y.shape());
    assertArrayEquals(loops(a, b, y.shape()), y.value().toDoubleArray(), 1e-13);
    List<Tensor> gradients = Gradients.gradient(y.square().sum(), List.of(a, b));
    assertEquals(a.shape(), gradients.get(0).shape());
    assertEquals(b.shape(), gradients.get(1).shape());
  }

  @Test
  void derivatives_are_right_to_order_3_in_both_modes() {
    Tensor vector = random(1, 3).value();
    Tensor matrix = random(2, 3, 2).value();
    Tensor batch = random(3, 2, 2, 3).value();
    Tensor weight = random(4, 2, 3).value();
    Tensor bias = random(5, 2).value();
    GradientCheck.of("v·v", x -> x.get(0).matmul(x.get(1))).at(vector, vector).verify();
    GradientCheck.of("v·M", x -> x.get(0).matmul(x.get(1))).at(vector, matrix).verify();
    GradientCheck.of("B·M", x -> x.get(0).matmul(x.get(1))).at(batch, matrix).verify();
    GradientCheck.of("B·v", x -> x.get(0).matmul(x.get(1))).at(batch, vector).verify();
    GradientCheck.of("linear", x -> x.get(0).linear(x.get(1), x.get(2)))
        .at(batch, weight, bias)
        .verify();
    GradientCheck.of("outer", x -> x.get(0).outer(x.get(1))).at(vector, bias).verify();
    Tensor index = Tensor.of(new long[] {2, 0, 2}, 1, 3);
    GradientCheck.of("embedding", x -> x.get(0).embedding(x.get(1))).at(matrix, index).verify();
  }

  @Test
  void a_linear_map_takes_rows_of_any_number() {
    Variable weight = random(1, 4, 3);
    Variable bias = random(2, 4);
    Variable x = random(3, 2, 5, 3);
    Variable y = x.linear(weight, bias);
    assertEquals(Shape.of(2, 5, 4), y.shape());
    Variable row = x.slice(0, 1, 2).slice(1, 2, 3);
    Variable one = row.reshape(3).linear(weight, bias);
    assertEquals(Shape.of(4), one.shape());
    Variable same = y.slice(0, 1, 2).slice(1, 2, 3).reshape(4);
    assertTrue(one.value().hasSameBits(same.value()));
    assertEquals(Shape.of(0, 4), random(3, 0, 3).linear(weight, bias).shape());
    assertTrue(x.linear(weight).plus(bias).value().hasSameBits(x.linear(weight, bias).value()));
  }

  @Test
  void outer_products_pair_the_last_axes() {
    Variable a = Variable.of(Tensor.of(new double[] {1, 2, 3, 4}, 2, 1, 2));
    Variable b = Variable.of(Tensor.of(new double[] {1, 10, 100}));
    Variable y = a.outer(b);
    assertEquals(Shape.of(2, 1, 2, 3), y.shape());
    assertArrayEquals(
        new double[] {1, 10, 100, 2, 20, 200, 3, 30, 300, 4, 40, 400}, y.value().toDoubleArray());
  }

  @Test
  void embedded_rows_are_those_that_the_index_names_and_collect_their_gradients() {
    Variable weight = Variable.of(Tensor.of(new double[] {0, 1, 10, 11, 20, 21}, 3, 2));
    Variable index = Variable.constant(Tensor.of(new long[] {2, 0, 2, 2}, 2, 2));
    Variable y = weight.embedding(index);
    assertEquals(Shape.of(2, 2, 2), y.shape());
    assertArrayEquals(new double[] {20, 21, 0, 1, 20, 21, 20, 21}, y.value().toDoubleArray());
    Tensor gradient = Gradients.gradient(y.sum(), List.of(weight)).get(0);
    assertArrayEquals(new double[] {1, 1, 0, 0, 3, 3}, gradient.toDoubleArray());
    Variable none = Variable.constant(Tensor.of(new long[0], 0, 4));
    assertEquals(Shape.of(0, 4, 2), weight.embedding(none).shape());
    Variable one = Variable.constant(Tensor.of(new long[] {1}));
    assertArrayEquals(new double[] {10, 11}, weight.embedding(one).value().toDoubleArray());
  }

  private static String refused(Executable action) {
    return assertThrows(ShapeMismatchException.class, action).getMessage();
  }

  @Test
  void shapes_that_do_not_fit_are_told() {
    Variable scalar = random(1);
    Variable vector = random(1, 3);
    Variable matrix = random(1, 2, 3);
    assertEquals(
        """
        matmul: a scalar is no matrix, the shapes are [] and [3]
          help: x.times(...) multiplies by a scalar\
        """,
        refused(() -> scalar.matmul(vector)));
    assertTrue(
        refused(() -> matrix.matmul(matrix)).startsWith("matmul: inner extents differ, 3 and 2"));
    assertTrue(
        refused(() -> vector.matmul(matrix)).startsWith("matmul: inner extents differ, 3 and 2"));
    assertEquals(
        """
        linear: the weight must be [out, in] and the input [..., in]
          input  [2, 3]
          weight [3, 4]
          help: did you mean weight.transpose()?\
        """,
        refused(() -> matrix.linear(random(1, 3, 4))));
    assertEquals(
        """
        linear: the bias must have an element for each of the weight's rows
          weight [4, 3]
          bias   [1]\
        """,
        refused(() -> matrix.linear(random(1, 4, 3), random(1, 1))));
    assertEquals(
        """
        outer: a scalar has no axis, the shapes are [3] and []
          help: x.times(...) multiplies by a scalar\
        """,
        refused(() -> vector.outer(scalar)));
  }
}
