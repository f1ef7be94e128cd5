package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The derivatives that users ask for, against closed forms.
class GradientsTest {
  private static final RandomKey KEY = RandomKey.of(11);

  private static Tensor normal(String name, int... extents) {
    return KEY.derive(name).normal(ElementType.FLOAT64, Shape.of(extents));
  }

  private static Tensor of(double... values) {
    return Tensor.of(values, values.length);
  }

  private static void close(Tensor expected, Tensor actual) {
    assertEquals(expected.shape(), actual.shape());
    double[] a = expected.toDoubleArray();
    double[] b = actual.toDoubleArray();
    for (int i = 0; i < a.length; i++) {
      assertEquals(a[i], b[i], 1e-12 * Math.max(1, Math.abs(a[i])), "element " + i);
    }
  }

  // ---- Jacobians ------------------------------------------------------------------------------

  @Test
  void the_jacobian_of_a_linear_map_is_its_matrix_in_both_modes() {
    Tensor matrix = normal("a", 3, 4);
    UnaryOperator<Variable> f = x -> Variable.constant(matrix).matmul(x.reshape(4, 1)).reshape(3);
    close(matrix, Gradients.jacobian(f, normal("x", 4)));
    close(matrix, Gradients.forwardJacobian(f, normal("x", 4)));
  }

  @Test
  void jacobians_have_the_shape_of_the_output_followed_by_that_of_the_input() {
    Tensor x = normal("x", 2, 3);
    UnaryOperator<Variable> f = v -> v.transpose().times(v.sum()).slice(0, 0, 2);
    Tensor reverse = Gradients.jacobian(f, x);
    Tensor forward = Gradients.forwardJacobian(f, x);
    assertEquals(Shape.of(2, 2, 2, 3), reverse.shape());
    close(reverse, forward);
    double sum = 0;
    for (double value : x.toDoubleArray()) {
      sum += value;
    }
    // y[i][j] = x[j][i] s, hence ∂y[i][j]/∂x[k][l] = [j = k][i = l] s + x[j][i].
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        for (int k = 0; k < 2; k++) {
          for (int l = 0; l < 3; l++) {
            double expected = (j == k && i == l ? sum : 0) + x.get(j, i);
            assertEquals(expected, reverse.get(i, j, k, l), 1e-13);
          }
        }
      }
    }
  }

  @Test
  void the_jacobian_of_a_scalar_is_its_gradient_and_of_nothing_is_nothing() {
    Tensor x = of(1, 2, 3);
    close(of(2, 4, 6), Gradients.jacobian(v -> v.square().sum(), x));
    close(of(2, 4, 6), Gradients.forwardJacobian(v -> v.square().sum(), x));
    assertEquals(Shape.of(0, 3), Gradients.jacobian(v -> v.slice(0, 0, 0), x).shape());
    assertEquals(Shape.of(0, 3), Gradients.forwardJacobian(v -> v.slice(0, 0, 0), x).shape());
  }

  @Test
  void jacobians_are_taken_in_float32_too() {
    Tensor x = Tensor.of(new float[] {1, 2, 3});
    Tensor expected = Tensor.of(new float[] {2, 0, 0, 0, 4, 0, 0, 0, 6}, 3, 3);
    assertTrue(Gradients.jacobian(Variable::square, x).hasSameBits(expected));
    assertTrue(Gradients.forwardJacobian(Variable::square, x).hasSameBits(expected));
  }

  // ---- Hessians -------------------------------------------------------------------------------

  @Test
  void the_hessian_of_rosenbrocks_function_is_the_one_in_the_books() {
    UnaryOperator<Variable> rosenbrock =
        v -> {
          Variable x = v.slice(0, 0, 1);
          Variable y = v.slice(0, 1, 2);
          return y.minus(x.square()).square().times(100).plus(x.negate().plus(1).square()).sum();
        };
    double x = -1.2;
    double y = 1;
    Tensor expected =
        Tensor.of(new double[] {1200 * x * x - 400 * y + 2, -400 * x, -400 * x, 200}, 2, 2);
    close(expected, Gradients.hessian(rosenbrock, of(x, y)));
  }

  @Test
  void the_hessian_of_a_quadratic_form_is_twice_its_symmetric_part() {
    Tensor a = normal("a", 3, 3);
    Tensor hessian =
        Gradients.hessian(
            x -> x.reshape(1, 3).matmul(Variable.constant(a)).matmul(x.reshape(3, 1)).sum(),
            normal("x", 3));
    close(Variable.constant(a).plus(Variable.constant(a.transpose())).value(), hessian);
  }

  @Test
  void a_hessian_vector_product_is_the_hessian_times_the_vector() {
    UnaryOperator<Variable> f = x -> x.sin().times(x.flip(0).exp()).sum();
    Tensor at = normal("x", 4);
    Tensor v = normal("v", 4);
    Variable x = Variable.of(at);
    Tensor product = Gradients.hessianVectorProduct(f.apply(x), List.of(x), List.of(v)).get(0);
    Tensor hessian = Gradients.hessian(f, at);
    close(
        Variable.constant(hessian).matmul(Variable.constant(v.reshape(4, 1))).reshape(4).value(),
        product);
  }

  @Test
  void the_second_derivative_of_what_is_at_most_linear_is_exactly_zero() {
    Variable x = Variable.of(of(1, 2, 3));
    Tensor v = of(1, 1, 1);
    Variable linear = x.times(3).sum();
    assertTrue(
        Gradients.hessianVectorProduct(linear, List.of(x), List.of(v))
            .get(0)
            .hasSameBits(of(0, 0, 0)));
  }

  @Test
  void a_gauss_newton_product_of_logistic_regression_is_its_hessian() {
    Tensor data = normal("data", 6, 3);
    Variable w = Variable.of(normal("w", 3, 1));
    Variable outputs = Variable.constant(data).matmul(w);
    Variable loss = outputs.softplus().minus(outputs.times(0.25)).sum();
    Tensor v = normal("v", 3, 1);
    Tensor product =
        Gradients.gaussNewtonVectorProduct(loss, outputs, List.of(w), List.of(v)).get(0);
    // Xᵀ diag(p (1 − p)) X v
    Variable p = outputs.detach().sigmoid();
    Variable x = Variable.constant(data);
    Variable along = x.matmul(Variable.constant(v));
    Variable expected = x.transpose().matmul(p.times(p.negate().plus(1)).times(along));
    close(expected.value(), product);
    close(Gradients.hessianVectorProduct(loss, List.of(w), List.of(v)).get(0), product);
  }

  @Test
  void a_gauss_newton_product_leaves_out_the_curvature_of_the_outputs() {
    Variable w = Variable.of(of(0.5, -1.5));
    Variable outputs = w.square();
    Variable loss = outputs.square().sum();
    Tensor v = of(1, 2);
    // J = diag(2w), H = 2: Jᵀ H J v = 8 w² v; the Hessian has 12 w² v.
    close(
        of(8 * 0.25, 8 * 2.25 * 2),
        Gradients.gaussNewtonVectorProduct(loss, outputs, List.of(w), List.of(v)).get(0));
    close(
        of(12 * 0.25, 12 * 2.25 * 2),
        Gradients.hessianVectorProduct(loss, List.of(w), List.of(v)).get(0));
  }

  // ---- products -------------------------------------------------------------------------------

  @Test
  void vector_jacobian_and_jacobian_vector_products_come_with_the_value() {
    List<Tensor> at = List.of(of(1, 2), of(3, 5));
    Gradients.ValueAndProduct vjp = Gradients.vjp(x -> x.get(0).times(x.get(1)), at, of(10, 100));
    close(of(3, 10), vjp.value());
    close(of(30, 500), vjp.product().get(0));
    close(of(10, 200), vjp.product().get(1));
    Gradients.ValueAndProduct jvp =
        Gradients.jvp(x -> x.get(0).times(x.get(1)), at, List.of(of(1, 0), of(0, 1)));
    close(of(3, 10), jvp.value());
    close(of(3, 2), jvp.product().get(0));
    Gradients.ValueAndGradient both =
        Gradients.valueAndGradient(x -> x.get(0).times(x.get(1)).sum(), at);
    assertEquals(13, both.value().item());
    close(of(3, 5), both.gradient().get(0));
    close(of(1, 2), both.gradient().get(1));
  }

  @Test
  void derivatives_nest_to_any_order() {
    Variable x = Variable.of(Tensor.scalar(ElementType.FLOAT64, 0.7));
    Variable y = x.sin();
    Variable one = Variable.constant(Tensor.scalar(ElementType.FLOAT64, 1));
    double[] expected = {
      StrictMath.cos(0.7), -StrictMath.sin(0.7), -StrictMath.cos(0.7), StrictMath.sin(0.7)
    };
    for (int order = 0; order < 8; order++) {
      y =
          order % 3 == 0
              ? Gradients.pushforward(y, List.of(x), List.of(one))
              : Gradients.pullback(y, one, List.of(x)).get(0);
      assertEquals(expected[order % 4], y.value().item(), 1e-14, "order " + (order + 1));
    }
  }

  // ---- what does not lead there ---------------------------------------------------------------

  @Test
  void a_variable_that_does_not_lead_to_the_loss_has_a_gradient_of_zeros() {
    Variable x = Variable.of(of(1, 2));
    Variable other = Variable.of(normal("other", 3, 2));
    List<Tensor> gradient = Gradients.gradient(x.square().sum(), List.of(other, x));
    assertTrue(gradient.get(0).hasSameBits(Tensor.zeros(ElementType.FLOAT64, Shape.of(3, 2))));
    assertEquals(
        0, Gradients.pushforward(x.sum(), List.of(other), List.of(other.detach())).value().item());
    Tensor kept =
        Gradients.hessianVectorProduct(x.square().sum(), List.of(other), List.of(normal("v", 3, 2)))
            .get(0);
    assertTrue(kept.hasSameBits(Tensor.zeros(ElementType.FLOAT64, Shape.of(3, 2))));
  }

  @Test
  void a_variable_that_does_not_lead_to_the_loss_is_an_error_on_request() {
    Variable x = Variable.of(of(1, 2));
    Variable w = Variable.of(normal("w", 784, 128));
    Variable loss = x.sum().plus(w.detach().sum());
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Gradients.gradient(loss, List.of(x, w), Gradients.Unreached.ERROR));
    assertEquals(
        """
        gradient: variable 1 does not lead to the output
          variable [784, 128] float64
          help: it was used after detach(), or wrapped as a constant\
        """,
        error.getMessage());
    Gradients.gradient(loss, List.of(x), Gradients.Unreached.ERROR);
  }

  // ---- misuse ---------------------------------------------------------------------------------

  @Test
  void a_loss_that_is_no_scalar_is_refused() {
    Variable x = Variable.of(normal("x", 32));
    String help = "\n  help: reduce it first, e.g. loss.mean()";
    assertEquals(
        "gradient: the loss must be a scalar but has shape [32]" + help,
        assertThrows(IllegalArgumentException.class, () -> Gradients.gradient(x.exp(), List.of(x)))
            .getMessage());
    assertEquals(
        "recordedGradient: the loss must be a scalar but has shape [32]" + help,
        assertThrows(
                IllegalArgumentException.class,
                () -> Gradients.recordedGradient(x.exp(), List.of(x)))
            .getMessage());
  }

  @Test
  void tangents_and_cotangents_of_other_shapes_or_types_are_refused() {
    Variable x = Variable.of(normal("x", 2, 3));
    Variable narrow = Variable.constant(normal("v", 2));
    assertEquals(
        """
        pullback: the output and its cotangent differ
          the output [2, 3] float64
          its cotangent [2] float64\
        """,
        assertThrows(
                ShapeMismatchException.class, () -> Gradients.pullback(x.exp(), narrow, List.of(x)))
            .getMessage());
    assertEquals(
        """
        pushforward: variable 0 and its tangent differ
          variable 0 [2, 3] float64
          its tangent [2, 3] float32\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () ->
                    Gradients.pushforward(
                        x.exp(), List.of(x), List.of(x.detach().to(ElementType.FLOAT32))))
            .getMessage());
    assertEquals(
        "pushforward: 1 variables but 2 tangents were given",
        assertThrows(
                IllegalArgumentException.class,
                () -> Gradients.pushforward(x.exp(), List.of(x), List.of(x, x)))
            .getMessage());
  }

  @Test
  void only_floating_values_are_tracked() {
    assertEquals(
        "Variable.of: only float32 and float64 are tracked, the value is [2] int64\n"
            + "  help: Variable.constant(value)",
        assertThrows(
                IllegalArgumentException.class, () -> Variable.of(Tensor.of(new long[] {1, 2})))
            .getMessage());
    Variable x = Variable.constant(of(1, 2));
    assertFalse(x.exp().isTracked());
    assertTrue(Variable.of(of(1, 2)).exp().isTracked());
    assertFalse(Variable.of(of(1, 2)).exp().detach().isTracked());
  }
}
