package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortingTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  private final Kernels kernels = Engine.current().kernels();

  @Test
  void equal_elements_keep_their_order_in_both_directions() {
    Tensor x = Tensor.of(new double[] {2, 1, 2, 1, 3, 2});
    assertOrder(x, false, 1, 3, 0, 2, 5, 4);
    assertOrder(x, true, 4, 0, 2, 5, 1, 3);
  }

  @Test
  void nan_is_above_infinity_and_zeros_of_both_signs_are_equal() {
    double otherNan = Double.longBitsToDouble(0xfff8000000000001L);
    Tensor x = Tensor.of(new double[] {0, Double.NaN, -0.0, INF, otherNan, -INF, 0, -1});
    assertOrder(x, false, 5, 7, 0, 2, 6, 3, 1, 4);
    assertOrder(x, true, 1, 4, 3, 0, 2, 6, 7, 5);
    assertOrder(x.to(ElementType.FLOAT32), false, 5, 7, 0, 2, 6, 3, 1, 4);
  }

  @Test
  void integers_and_truth_values_are_sorted_as_such() {
    Tensor x = Tensor.of(new long[] {Long.MAX_VALUE, -1, Long.MIN_VALUE, Long.MAX_VALUE - 1});
    assertOrder(x, false, 2, 1, 3, 0);
    assertOrder(x, true, 0, 3, 1, 2);
    assertOrder(Tensor.of(new boolean[] {true, false, true, false}), false, 1, 3, 0, 2);
  }

  @Test
  void single_elements_and_none_are_sorted() {
    assertOrder(Tensor.of(new double[] {7}, 1), true, 0);
    assertEquals(
        Shape.of(2, 0, 3),
        kernels.argSort(Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 0, 3)), 1, false).shape());
    assertEquals(
        Shape.of(0, 3),
        kernels.argSort(Tensor.zeros(ElementType.INT64, Shape.of(0, 3)), 1, false).shape());
  }

  private void assertOrder(Tensor x, boolean descending, long... expected) {
    assertArrayEquals(expected, kernels.argSort(x, 0, descending).toLongArray());
  }

  /// Many ties, lengths around the runs and blocks of work, every axis, layout, provider and number
  /// of threads, against the sort of the Java library, which is stable.
  @Test
  void lines_are_sorted_as_by_a_comparator_in_every_layout_and_on_every_engine() {
    List<Engine> engines = Layouts.engines();
    int[][] shapes = {
      {2}, {15, 2}, {16}, {17, 3}, {33}, {64, 2, 3}, {1000}, {3, 40, 50}, {20_000, 2}
    };
    for (ElementType type : List.of(ElementType.FLOAT32, ElementType.FLOAT64, ElementType.INT64)) {
      for (int[] extents : shapes) {
        Shape shape = Shape.of(extents);
        Tensor x = RandomKey.of(shape.size()).integers(40, shape).to(type);
        for (int axis = 0; axis < shape.rank(); axis++) {
          for (boolean descending : new boolean[] {false, true}) {
            Tensor expected = sorted(x, axis, descending);
            int turn = 0;
            for (Tensor view : Layouts.of(x, new SplittableRandom(axis))) {
              Engine engine = engines.get(turn++ % engines.size());
              assertTrue(
                  expected.hasSameBits(engine.kernels().argSort(view, axis, descending)),
                  view.describe() + " along " + axis);
            }
          }
        }
      }
    }
    engines.forEach(Engine::close);
  }

  private static Tensor sorted(Tensor x, int axis, boolean descending) {
    int[] order = new int[x.rank()];
    int[] back = new int[x.rank()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i < axis ? i : i + 1;
    }
    order[order.length - 1] = axis;
    for (int i = 0; i < order.length; i++) {
      back[order[i]] = i;
    }
    Tensor lines = x.permute(order);
    double[] values = lines.to(ElementType.FLOAT64).toDoubleArray();
    int n = x.extent(axis);
    long[] places = new long[values.length];
    for (int first = 0; first < values.length; first += n) {
      int from = first;
      Comparator<Integer> byValue = Comparator.comparingDouble(place -> values[from + place]);
      long[] line =
          IntStream.range(0, n)
              .boxed()
              .sorted(descending ? byValue.reversed() : byValue)
              .mapToLong(place -> place)
              .toArray();
      System.arraycopy(line, 0, places, first, n);
    }
    return Tensor.of(places, lines.shape().toArray()).permute(back);
  }
}
