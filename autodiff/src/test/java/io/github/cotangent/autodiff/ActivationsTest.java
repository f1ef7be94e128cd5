package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Activations and roundings: their values by their definitions, and the derivatives of those that
/// are composed of ops, which the registry does not know.
class ActivationsTest {
  /// A function of one operand, with its definition and where its derivatives break off.
  @SuppressWarnings("ArrayRecordComponent") // subjects are never compared
  record Subject(
      String name,
      UnaryOperator<Variable> function,
      DoubleUnaryOperator definition,
      double... breaks) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  static List<Subject> subjects() {
    double scale = Math.sqrt(2 / Math.PI);
    return List.of(
        new Subject(
            "softplus(2, 1.5)",
            x -> x.softplus(2, 1.5),
            x -> 2 * x > 1.5 ? x : StrictMath.log1p(StrictMath.exp(2 * x)) / 2,
            0.75),
        new Subject(
            "geluTanh",
            Variable::geluTanh,
            x -> x / 2 * (1 + StrictMath.tanh(scale * (x + 0.044715 * x * x * x)))),
        new Subject("silu", Variable::silu, x -> x * sigmoid(x)),
        new Subject(
            "mish", Variable::mish, x -> x * StrictMath.tanh(StrictMath.log1p(StrictMath.exp(x)))),
        new Subject("leakyRelu", x -> x.leakyRelu(0.1), x -> x > 0 ? x : 0.1 * x, 0),
        new Subject("elu", x -> x.elu(1.5), x -> x > 0 ? x : 1.5 * StrictMath.expm1(x), 0),
        new Subject("clamp", x -> x.clamp(-0.5, 1), x -> Math.min(Math.max(x, -0.5), 1), -0.5, 1),
        new Subject("relu6", Variable::relu6, x -> Math.min(Math.max(x, 0), 6), 0, 6),
        new Subject("hardtanh", Variable::hardtanh, x -> Math.min(Math.max(x, -1), 1), -1, 1),
        new Subject("softsign", Variable::softsign, x -> x / (1 + Math.abs(x)), 0),
        new Subject("floor", Variable::floor, Math::floor, -2, -1, 0, 1, 2),
        new Subject("ceil", Variable::ceil, Math::ceil, -2, -1, 0, 1, 2),
        new Subject("round", Variable::round, Math::rint, -1.5, -0.5, 0.5, 1.5),
        new Subject("sign", Variable::sign, Math::signum, 0));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void values_are_those_of_the_definition(Subject subject) {
    double[] at = {-30, -3, -1.25, -0.75, -1e-3, 0.3, 0.9, 2.5, 7, 30};
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      Tensor x = Tensor.of(at, 5, 2).to(type);
      Tensor y = subject.function().apply(Variable.of(x)).value();
      assertEquals(x.shape(), y.shape());
      assertEquals(type, y.type());
      for (int i = 0; i < at.length; i++) {
        double wanted = subject.definition().applyAsDouble(x.get(i / 2, i % 2));
        double epsilon =
            (type == ElementType.FLOAT64 ? 1e-15 : 5e-7) * Math.max(1, Math.abs(wanted));
        assertEquals(wanted, y.get(i / 2, i % 2), epsilon, type + " at " + at[i]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void derivatives_to_order_3_are_those_of_the_value(Subject subject) {
    Domain domain = Domain.REAL.brokenAt(subject.breaks());
    GradientCheck.of(subject.name(), x -> subject.function().apply(x.get(0)))
        .in(domain)
        .at(domain.sample(io.github.cotangent.core.RandomKey.of(11), Shape.of(3, 4)))
        .order(3)
        .verify();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void nothing_and_a_single_number_have_values_and_gradients(Subject subject) {
    for (Shape shape : List.of(Shape.SCALAR, Shape.of(0), Shape.of(2, 0))) {
      Variable x = Variable.of(Tensor.full(ElementType.FLOAT64, 0.3, shape));
      Variable y = subject.function().apply(x);
      assertEquals(shape, y.shape());
      assertEquals(shape, Gradients.gradient(y.sum(), List.of(x)).get(0).shape());
    }
  }

  // ---- of several operands --------------------------------------------------------------------

  @Test
  void the_slope_of_prelu_is_learned_and_broadcast() {
    Variable x = Variable.of(Tensor.of(new double[] {-2, 3, -4, -5, 6, 7}, 2, 3));
    Variable slope = Variable.of(Tensor.of(new double[] {0.5, 0.25, 2}));
    Variable y = x.prelu(slope);
    assertArray(y.value(), -1, 3, -8, -2.5, 6, 7);
    List<Tensor> gradients = Gradients.gradient(y.sum(), List.of(x, slope));
    assertArray(gradients.get(0), 0.5, 1, 2, 0.5, 1, 1);
    assertArray(gradients.get(1), -7, 0, -4);
    GradientCheck.of("prelu", in -> in.get(0).prelu(in.get(1)))
        .at(x.value(), slope.value())
        .order(3)
        .verify();
  }

  @Test
  void a_gated_linear_unit_halves_its_axis() {
    Tensor at = Tensor.of(new double[] {1, 2, 0, -1, 3, 4, 0.5, 2}, 2, 4);
    Variable y = Variable.of(at).glu(-1);
    assertEquals(Shape.of(2, 2), y.shape());
    assertEquals(0.5, y.value().get(0, 0), 1e-15);
    assertEquals(4 * sigmoid(2), y.value().get(1, 1), 1e-15);
    GradientCheck.of("glu", in -> in.get(0).glu(0)).at(at).order(3).verify();
    String message =
        assertThrows(IllegalArgumentException.class, () -> Variable.of(at.slice(1, 0, 3)).glu(1))
            .getMessage();
    assertEquals(
        "glu: axis 1 has extent 3, which has no halves\n  operand [2, 3] float64", message);
  }

  @Test
  void a_mask_drops_elements_and_enlarges_the_others() {
    Variable x = Variable.of(Tensor.of(new double[] {1, 2, 3, 4}));
    Variable mask = Variable.constant(Tensor.of(new double[] {1, 0, 1, 1}));
    Variable y = x.dropoutMask(mask, 0.25);
    assertArray(y.value(), 1 / 0.75, 0, 4, 4 / 0.75);
    assertArray(Gradients.gradient(y.sum(), List.of(x)).get(0), 1 / 0.75, 0, 1 / 0.75, 1 / 0.75);
    for (double p : new double[] {-0.1, 1, Double.NaN}) {
      assertEquals(
          "dropoutMask: p must be at least 0 and below 1, got " + p,
          assertThrows(IllegalArgumentException.class, () -> x.dropoutMask(mask, p)).getMessage());
    }
  }

  @Test
  void limits_that_leave_nothing_between_them_are_refused() {
    Variable x = Variable.of(Tensor.of(new double[] {1}));
    assertEquals(
        "Clamp: min must be at most max, got 2.0 and 1.0",
        assertThrows(IllegalArgumentException.class, () -> x.clamp(2, 1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> x.clamp(Double.NaN, 1));
    assertEquals(
        "Polygamma: the order must be from 0 to 10000, got -1",
        assertThrows(IllegalArgumentException.class, () -> x.polygamma(-1)).getMessage());
  }

  @Test
  void a_clamp_with_one_limit_has_the_other_side_free() {
    double infinity = Double.POSITIVE_INFINITY;
    Variable x = Variable.of(Tensor.of(new double[] {-1e300, -2, 2, 1e300}));
    assertArray(x.clamp(-infinity, 1).value(), -1e300, -2, 1, 1);
    assertArray(x.clamp(-1, infinity).value(), -1, -1, 2, 1e300);
    assertArray(Gradients.gradient(x.clamp(-1, infinity).sum(), List.of(x)).get(0), 0, 0, 1, 1);
  }

  private static void assertArray(Tensor got, double... wanted) {
    double[] values = got.toDoubleArray();
    assertEquals(wanted.length, values.length);
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(wanted[i], values[i], 1e-15 * Math.abs(wanted[i]), "element " + i);
    }
  }

  // ---- accuracy -------------------------------------------------------------------------------

  private static double[] derivatives(double at, UnaryOperator<Variable> function) {
    Variable x = Variable.of(Tensor.of(new double[] {at}, 1));
    Variable y = function.apply(x);
    Variable first = Gradients.recordedGradient(y.sum(), List.of(x)).get(0);
    Variable second = Gradients.recordedGradient(first.sum(), List.of(x)).get(0);
    return new double[] {y.value().item(), first.value().item(), second.value().item()};
  }

  private static void close(double[] got, double... wanted) {
    for (int k = 0; k < wanted.length; k++) {
      assertEquals(wanted[k], got[k], 4e-15 * Math.abs(wanted[k]), "order " + k);
    }
  }

  /// Below −40 all terms but the first are beyond the last digit.
  @Test
  void far_below_zero_values_and_derivatives_are_relatively_accurate() {
    for (double x : new double[] {-40, -100.5, -600}) {
      double e = StrictMath.exp(x);
      close(derivatives(x, Variable::sigmoid), e, e, e);
      close(derivatives(x, Variable::softplus), e, e, e);
      close(derivatives(x, Variable::silu), x * e, (1 + x) * e, (2 + x) * e);
      close(derivatives(x, Variable::mish), x * e, (1 + x) * e, (2 + x) * e);
      close(derivatives(x, y -> y.elu(0.5)), 0.5 * Math.expm1(x), 0.5 * e, 0.5 * e);
    }
    // Φ(−10) and φ(−10) by mpmath
    double cumulative = 7.619853024160525E-24;
    double density = 7.69459862670642E-23;
    close(
        derivatives(-10, Variable::gelu),
        -10 * cumulative,
        cumulative - 10 * density,
        (2 - 100) * density);
    double s = derivatives(-8, Variable::geluTanh)[0];
    double u = 2 * Math.sqrt(2 / Math.PI) * (-8 + 0.044715 * -512);
    assertEquals(-8 * StrictMath.exp(u), s, 1e-14 * Math.abs(s));
  }

  @Test
  void near_zero_values_and_derivatives_are_relatively_accurate() {
    for (double x : new double[] {1e-20, -1e-20}) {
      close(derivatives(x, y -> y.elu(1)), x, 1);
      close(derivatives(x, Variable::mish), 0.6 * x, 0.6);
      close(derivatives(x, Variable::silu), x / 2, 0.5, 0.5);
      close(derivatives(x, Variable::gelu), x / 2, 0.5);
      close(derivatives(x, Variable::asinh), x, 1);
      close(derivatives(x, Variable::atanh), x, 1);
    }
    // 1 − x² where x is near 1
    double x = 1 - 0x1p-40;
    double wanted = 1 / Math.sqrt(0x1p-40 * (2 - 0x1p-40));
    assertEquals(wanted, derivatives(x, Variable::asin)[1], 1e-15 * wanted);
  }

  @Test
  void derivatives_of_log_gamma_go_on_for_ever() {
    Variable x = Variable.of(Tensor.of(new double[] {1}, 1));
    Variable y = x.logGamma();
    // (−1)ⁿ (n − 1)! ζ(n) at 1 for n ≥ 2; ζ from Abramowitz and Stegun, table 23.3
    double[] zeta = {
      1.6449340668482264, 1.2020569031595942, 1.0823232337111381, 1.03692775514337,
      1.017343061984449, 1.0083492773819227, 1.0040773561979444, 1.0020083928260821
    };
    y = Gradients.recordedGradient(y.sum(), List.of(x)).get(0);
    assertEquals(-0.5772156649015329, y.value().item(), 1e-15);
    double factorial = 1;
    for (int n = 2; n < zeta.length + 2; n++) {
      y = Gradients.recordedGradient(y.sum(), List.of(x)).get(0);
      double wanted = (n % 2 == 0 ? 1 : -1) * factorial * zeta[n - 2];
      assertEquals(wanted, y.value().item(), 1e-14 * Math.abs(wanted), "order " + n);
      factorial *= n;
    }
    assertTrue(y.isTracked());
  }
}
