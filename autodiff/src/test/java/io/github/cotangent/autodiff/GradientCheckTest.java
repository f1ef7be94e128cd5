package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.Tanh;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
  private static final Tensor X = Tensor.of(new double[] {0.5, -1.25, 2, 0.125}, 2, 2);

  @Test
  void a_failure_is_reported_on_one_screen() {
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> GradientCheck.of(new DetachedTanh()).at(X).verify());
    assertEquals(
        """
        DetachedTanh: pushforward disagrees with finite differences (order 2 of 3: pushforward of \
        pullback by argument 0)
          argument      0, shape [2, 2], seed 0x5eed17
          directions    v = number 1 of the seed, w = the unit vector of [0, 1]
          along v, w    DIFFERENCE
          both modes    pushforward and pullback agree with one another; the rule that both use is \
        at fault
          largest gap   at [0, 1], x = -1.250000000
          reproduce     GradientCheck.of(new DetachedTanh()).at(…).seed(0x5eed17).order(2).verify()\
        """,
        error.getMessage().replaceAll("along v, w .*", "along v, w    DIFFERENCE"));
    assertTrue(
        error
            .getMessage()
            .matches(
                "(?s).*along v, w    difference -?0\\.\\d{10}, pushforward 0\\.0+, \\|gap\\|"
                    + " \\d\\.\\de-0\\d, allowed 1\\.0e-08\n.*"),
        error.getMessage());
  }

  @Test
  void a_fault_of_one_mode_only_is_laid_at_its_door() {
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> GradientCheck.of(new WrongPushforward()).at(X).verify());
    assertTrue(
        error
            .getMessage()
            .startsWith(
                "WrongPushforward: pushforward disagrees with finite differences (order 1 of 3)"),
        error.getMessage());
    assertTrue(
        error.getMessage().contains("agrees with the difference; the pushforward is at fault"),
        error.getMessage());
  }

  @Test
  void a_jacobian_that_is_wrongly_claimed_to_be_symmetric_is_found() {
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> GradientCheck.of(new NotSymmetric()).at(X).verify());
    assertTrue(
        error.getMessage().contains("agrees with the difference; the pullback is at fault"),
        error.getMessage());
  }

  @Test
  void an_op_that_computes_something_else_each_time_is_found() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> GradientCheck.of(new Unsteady(new AtomicInteger())).at(X).verify());
    assertTrue(
        error
            .getMessage()
            .startsWith("Unsteady: computing twice gives different bits (order 1 of 3)\n"),
        error.getMessage());
  }

  @Test
  void a_pullback_that_is_not_zero_for_a_cotangent_of_zeros_is_found() {
    AssertionError error =
        assertThrows(AssertionError.class, () -> GradientCheck.of(new Affine()).at(X).verify());
    assertTrue(
        error
            .getMessage()
            .startsWith(
                "Affine: a cotangent of zeros gives other than zeros by argument 0 (order 1 of"
                    + " 3)\n"),
        error.getMessage());
  }

  @Test
  void a_cotangent_of_another_shape_than_its_input_is_found() {
    AssertionError error =
        assertThrows(AssertionError.class, () -> GradientCheck.of(new Widened()).at(X).verify());
    assertTrue(
        error
            .getMessage()
            .startsWith(
                "Widened: the cotangent by argument 0 is [1, 2, 2] float64, the input [2, 2]"
                    + " float64 (order 1 of 3)\n"),
        error.getMessage());
  }

  @Test
  void a_gradient_that_is_not_a_number_is_found() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> GradientCheck.of(x -> x.get(0).log().where(all(true), x.get(0))).at(X).verify());
    assertTrue(error.getMessage().contains("difference NaN"), error.getMessage());
  }

  @Test
  void functions_of_several_arguments_are_checked_by_each_of_them() {
    GradientCheck.of("network", x -> x.get(0).matmul(x.get(1)).plus(x.get(2)).tanh().square().sum())
        .at(X, X.transpose(), Tensor.of(new double[] {0.5, -0.25}))
        .verify();
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                GradientCheck.of("product", x -> x.get(0).times(x.get(1).detach()))
                    .at(X, X)
                    .verify());
    assertTrue(error.getMessage().startsWith("product: pushforward disagrees"), error.getMessage());
    assertTrue(error.getMessage().contains("\n  argument      1, shape"), error.getMessage());
  }

  @Test
  void large_arguments_are_checked_along_directions() {
    Tensor large = RandomKey.of(5).normal(ElementType.FLOAT64, Shape.of(7, 11));
    GradientCheck.of(new Tanh()).at(large).order(2).verify();
    GradientCheck.of(new Sum(Shape.of(7, 11), Axes.of(0))).at(large).order(2).verify();
    assertThrows(
        AssertionError.class, () -> GradientCheck.of(new DetachedTanh()).at(large).verify());
  }

  @Test
  void order_1_does_not_see_what_is_wrong_at_order_2() {
    GradientCheck.of(new DetachedTanh()).at(X).order(1).verify();
  }

  @Test
  void what_cannot_be_checked_is_refused() {
    assertEquals(
        "GradientCheck: the order must be at least 1, got 0",
        assertThrows(IllegalArgumentException.class, () -> GradientCheck.of(new Tanh()).order(0))
            .getMessage());
    assertEquals(
        "GradientCheck: differences need float64, input 0 of Tanh is [2, 2] float32\n"
            + "  help: x.to(FLOAT64)",
        assertThrows(
                IllegalArgumentException.class,
                () -> GradientCheck.of(new Tanh()).at(X.to(ElementType.FLOAT32)).verify())
            .getMessage());
    assertEquals(
        "GradientCheck: Tanh has no floating input to differentiate by",
        assertThrows(IllegalArgumentException.class, () -> GradientCheck.of(new Tanh()).verify())
            .getMessage());
    assertEquals(
        "Domain: the interval from 2.0 to 1.0 is empty",
        assertThrows(IllegalArgumentException.class, () -> Domain.between(2, 1)).getMessage());
  }

  @Test
  void samples_keep_their_distance_from_breaks_and_steps_scale_with_it() {
    Domain domain = Domain.between(-1, 1).brokenAt(0, 0.5);
    Tensor samples = domain.sample(RandomKey.of(1), Shape.of(1000));
    for (double x : samples.toDoubleArray()) {
      assertTrue(Math.abs(x) <= 1 && domain.distance(x) >= 0.1, "sample " + x);
    }
    // A step of 1e-3 would cross the pole at 0.
    Tensor close = Tensor.of(new double[] {1e-3, 2e-3});
    GradientCheck.of(x -> x.get(0).relu().sum())
        .at(close)
        .in(Domain.REAL.brokenAt(0))
        .order(1)
        .verify();
    assertThrows(
        AssertionError.class,
        () -> GradientCheck.of(x -> x.get(0).relu().sum()).at(close).order(1).verify());
  }

  private static Variable all(boolean value) {
    boolean[] values = {value, value, value, value};
    return Variable.constant(Tensor.of(values, 2, 2));
  }

  // ---- wrong ops ------------------------------------------------------------------------------

  record DetachedTanh() implements Elementwise {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return kernels.apply(ElementwiseFunction.TANH, x);
    }

    @Override
    public Variable partial(int i, Variable[] x, Variable y) {
      return y.detach().square().negate().plus(1);
    }
  }

  record WrongPushforward() implements General {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return kernels.apply(ElementwiseFunction.SQUARE, x);
    }

    @Override
    public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
      Variable dot = xDot[0];
      return dot == null ? y.zeros() : x[0].times(dot);
    }

    @Override
    public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
      return x[0].times(2).times(yBar);
    }
  }

  record NotSymmetric() implements SelfAdjoint {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return Variable.constant(x[0])
          .sumKeeping(0)
          .expand(x[0].shape())
          .plus(shifted(x[0]))
          .tensor();
    }

    private static Variable shifted(Tensor x) {
      return Variable.constant(x)
          .flip(0)
          .times(Variable.constant(Tensor.of(new double[] {1, 2, 3, 4}, 2, 2)));
    }

    @Override
    public Variable jacobianTimes(Variable t, Variable x, Variable y) {
      return t.sumKeeping(0)
          .expand(t.shape())
          .plus(t.flip(0).times(Variable.constant(Tensor.of(new double[] {1, 2, 3, 4}, 2, 2))));
    }
  }

  record Unsteady(AtomicInteger calls) implements Linear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return Variable.constant(x[0]).times(calls.incrementAndGet()).tensor();
    }

    @Override
    public Variable transpose(int i, Variable yBar, Variable[] x) {
      return yBar;
    }
  }

  record Affine() implements Linear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return x[0];
    }

    @Override
    public Variable transpose(int i, Variable yBar, Variable[] x) {
      return yBar.plus(1e-300);
    }
  }

  record Widened() implements Linear {
    @Override
    public Tensor evaluate(Kernels kernels, Tensor... x) {
      return x[0];
    }

    @Override
    public Variable transpose(int i, Variable yBar, Variable[] x) {
      return yBar.reshape(1, 2, 2);
    }
  }
}
