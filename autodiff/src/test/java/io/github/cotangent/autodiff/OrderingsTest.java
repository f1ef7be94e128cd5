package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingsTest {
  private static final Tensor X = Tensor.of(new double[] {3, -1, 2, 0.5, 4, -2}, 2, 3);

  @Test
  void elements_are_sorted_along_each_axis_in_both_directions() {
    Variable x = Variable.of(X);
    assertArrayEquals(
        new double[] {-1, 2, 3, -2, 0.5, 4}, x.sort(1, false).value().toDoubleArray());
    assertArrayEquals(
        new double[] {3, 2, -1, 4, 0.5, -2}, x.sort(-1, true).value().toDoubleArray());
    assertArrayEquals(
        new double[] {0.5, -1, -2, 3, 4, 2}, x.sort(0, false).value().toDoubleArray());
    assertArrayEquals(new long[] {1, 2, 0, 2, 0, 1}, x.argSort(1, false).value().toLongArray());
    assertFalse(x.argSort(1, false).isTracked());
  }

  @Test
  void the_largest_elements_come_first_with_their_places() {
    Variable x = Variable.of(X);
    var best = x.topK(2, 1);
    assertArrayEquals(new double[] {3, 2, 4, 0.5}, best.values().value().toDoubleArray());
    assertArrayEquals(new long[] {0, 2, 1, 0}, best.indices().value().toLongArray());
    assertArrayEquals(
        new double[] {1, 0, 2, 20, 10, 0},
        Gradients.gradient(
                best.values()
                    .times(Variable.constant(Tensor.of(new double[] {1, 2, 10, 20}, 2, 2)))
                    .sum(),
                List.of(x))
            .get(0)
            .toDoubleArray());
    assertEquals(Shape.of(0, 3), x.topK(0, 0).values().shape());
    assertTrue(x.topK(3, 1).values().value().hasSameBits(x.sort(1, true).value()));
    assertEquals(
        "topK: 4 elements of axis 1 of shape [2, 3]",
        assertThrows(IndexOutOfBoundsException.class, () -> x.topK(4, 1)).getMessage());
  }

  @Test
  void nan_is_above_all_numbers() {
    Variable x = Variable.of(Tensor.of(new double[] {1, Double.NaN, Double.POSITIVE_INFINITY}));
    assertArrayEquals(
        new double[] {1, Double.POSITIVE_INFINITY, Double.NaN},
        x.sort(0, false).value().toDoubleArray());
    assertArrayEquals(new long[] {1, 2}, x.topK(2, 0).indices().value().toLongArray());
    assertEquals(1, x.argMax(0).value().item());
    assertEquals(1, x.argMin(0).value().item());
  }

  @Test
  void places_and_counts_are_integers_through_which_nothing_is_differentiated() {
    Variable x = Variable.of(X);
    assertArrayEquals(new long[] {0, 1}, x.argMax(1).value().toLongArray());
    assertArrayEquals(new long[] {1, 0, 1}, x.argMin(0).value().toLongArray());
    assertArrayEquals(new long[] {3, 3}, x.countNonZero(1).value().toLongArray());
    assertEquals(6, x.countNonZero().value().item());
    for (Variable places :
        List.of(x.argMax(1), x.argMin(1), x.countNonZero(), x.argSort(0, true))) {
      assertEquals(ElementType.INT64, places.type());
      assertFalse(places.isTracked());
    }
  }

  @Test
  void any_and_all_tell_what_is_not_0() {
    Variable x = Variable.of(Tensor.of(new double[] {0, 0, 0, Double.NaN, 2, -1, 0, 3, 1}, 3, 3));
    assertArrayEquals(new boolean[] {false, true, true}, x.any(1).value().toBooleanArray());
    assertArrayEquals(new boolean[] {false, true, false}, x.all(1).value().toBooleanArray());
    Variable positive = x.greater(0);
    assertEquals(1, positive.any().value().item());
    assertEquals(0, positive.all().value().item());
    Variable none = Variable.of(Tensor.zeros(ElementType.FLOAT64, Shape.of(2, 0)));
    assertArrayEquals(new boolean[] {false, false}, none.any(1).value().toBooleanArray());
    assertArrayEquals(new boolean[] {true, true}, none.all(1).value().toBooleanArray());
  }

  @Test
  void a_plan_sorts_anew_in_each_run() {
    Plan plan =
        Plan.record(
            List.of(X),
            in -> {
              Variable x = in.get(0).asSource();
              Variable loss = x.sort(1, true).slice(1, 0, 2).square().sum();
              return List.of(loss, Gradients.recordedGradient(loss, List.of(x)).get(0));
            });
    Tensor other = Tensor.of(new double[] {1, 2, 3, 9, 8, 7}, 2, 3);
    List<Tensor> run = plan.run(List.of(other));
    assertEquals(4 + 9 + 81 + 64, run.get(0).item());
    assertArrayEquals(new double[] {0, 4, 6, 18, 16, 0}, run.get(1).toDoubleArray());
  }

  @Test
  void sums_and_products_run_along_an_axis() {
    Variable x = Variable.of(Tensor.of(new double[] {1, 2, 3, -0.0, 5, 6}, 2, 3));
    assertArrayEquals(new double[] {1, 3, 6, 0, 5, 11}, x.cumulativeSum(1).value().toDoubleArray());
    assertArrayEquals(
        new double[] {1, 2, 6, -0.0, -0.0, -0.0}, x.cumulativeProduct(1).value().toDoubleArray());
    assertArrayEquals(
        new double[] {1, 2, 3, -0.0, 10, 18}, x.cumulativeProduct(-2).value().toDoubleArray());
    Variable single = x.to(ElementType.FLOAT32);
    assertTrue(
        single
            .cumulativeProduct(1)
            .slice(1, 2, 3)
            .value()
            .hasSameBits(single.productKeeping(1).value()));
  }

  @Test
  void derivatives_of_what_runs_along_an_axis_are_those_of_differences() {
    GradientCheck.of("sort", x -> x.get(0).sort(1, true).times(x.get(1))).at(X, X).verify();
    GradientCheck.of("topK", x -> x.get(0).topK(2, 1).values().square()).at(X).verify();
    GradientCheck.of("cumulativeSum", x -> x.get(0).cumulativeSum(0).square()).at(X).verify();
    GradientCheck.of("cumulativeProduct", x -> x.get(0).cumulativeProduct(1)).at(X).verify();
    GradientCheck.of("linearRecurrence", x -> x.get(0).linearRecurrence(1, x.get(1)))
        .at(X, X)
        .verify();
  }
}
