package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Comparisons, what they combine to, and choices by them.
class ChoicesTest {
  private static Variable of(double... values) {
    return Variable.of(Tensor.of(values));
  }

  private static void holds(Variable got, boolean... wanted) {
    assertEquals(ElementType.BOOL, got.type());
    assertFalse(got.isTracked());
    assertArrayEquals(wanted, got.value().toBooleanArray());
  }

  @Test
  void comparisons_are_those_of_numbers_and_false_beside_NaN() {
    Variable a = of(1, 2, 3, Double.NaN, -0.0);
    Variable b = of(2, 2, 2, 2, 0.0);
    holds(a.greater(b), false, false, true, false, false);
    holds(a.greaterOrEqual(b), false, true, true, false, true);
    holds(a.less(b), true, false, false, false, false);
    holds(a.lessOrEqual(b), true, true, false, false, true);
    holds(a.equalTo(b), false, true, false, false, true);
    holds(a.notEqualTo(b), true, false, true, true, false);
  }

  @Test
  void comparisons_take_numbers_and_operands_to_expand() {
    Variable a = of(1, 2, 3);
    holds(a.greater(2), false, false, true);
    holds(a.greaterOrEqual(2), false, true, true);
    holds(a.less(2), true, false, false);
    holds(a.lessOrEqual(2), true, true, false);
    holds(a.equalTo(2), false, true, false);
    holds(a.notEqualTo(2), true, false, true);
    Variable column = of(2, 3).reshape(2, 1);
    holds(column.greater(a), true, false, false, true, true, false);
    assertEquals(Shape.of(2, 3), column.greater(a).shape());
    Variable integers = Variable.constant(Tensor.of(new long[] {5, 7}));
    holds(integers.equalTo(7), false, true);
    assertThrows(ShapeMismatchException.class, () -> a.less(of(1, 2)));
  }

  @Test
  void truths_combine() {
    Variable a = Variable.constant(Tensor.of(new boolean[] {false, false, true, true}));
    Variable b = Variable.constant(Tensor.of(new boolean[] {false, true, false, true}));
    holds(a.and(b), false, false, false, true);
    holds(a.or(b), false, true, true, true);
    holds(a.not(), true, true, false, false);
    holds(
        a.reshape(4, 1).and(b.slice(0, 0, 2)),
        false,
        false,
        false,
        false,
        false,
        true,
        false,
        true);
  }

  @Test
  void a_choice_expands_its_condition_and_both_operands() {
    Variable a = of(1, 2, 3);
    Variable b = of(10);
    Variable condition = Variable.constant(Tensor.of(new boolean[] {true, false}, 2, 1));
    Variable y = a.where(condition, b);
    assertEquals(Shape.of(2, 3), y.shape());
    assertArrayEquals(new double[] {1, 2, 3, 10, 10, 10}, y.value().toDoubleArray());
    List<Tensor> gradients = Gradients.gradient(y.square().sum(), List.of(a, b));
    assertArrayEquals(new double[] {2, 4, 6}, gradients.get(0).toDoubleArray());
    assertArrayEquals(new double[] {60}, gradients.get(1).toDoubleArray());
    assertArrayEquals(
        new double[] {1, 2, 3, 0.5, 0.5, 0.5}, a.where(condition, 0.5).value().toDoubleArray());
    GradientCheck.of("where", in -> in.get(0).exp().where(condition, in.get(1).sin()))
        .at(a.value(), b.value())
        .order(3)
        .verify();
  }

  @Test
  void a_recorded_choice_is_made_anew_in_each_run() {
    Map<String, Function<Variable, Variable>> choices =
        Map.of(
            "comparison", x -> x.where(x.greater(0), x.times(3)),
            "combined", x -> x.where(x.greater(-1).and(x.less(1).not()), x.square()),
            "clamp", x -> x.clamp(-0.5, 0.5),
            "power at zero", x -> x.power(x.round()));
    choices.forEach(
        (name, choice) -> {
          Tensor first = Tensor.of(new double[] {1, -2, 0.25, 0});
          Tensor second = Tensor.of(new double[] {-3, 0.75, 0, 2});
          Function<List<Variable>, List<Variable>> gradient =
              in -> {
                Variable x = in.get(0).asSource();
                return Gradients.recordedGradient(choice.apply(x).sum(), List.of(x));
              };
          Plan plan = Plan.record(List.of(first), gradient);
          for (Tensor x : List.of(second, first)) {
            Tensor wanted = gradient.apply(List.of(Variable.constant(x))).get(0).value();
            assertTrue(wanted.hasSameBits(plan.run(List.of(x)).get(0)), name);
          }
        });
  }
}
