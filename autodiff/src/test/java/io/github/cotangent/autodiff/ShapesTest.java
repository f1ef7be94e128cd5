package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The fluent methods that move elements: where each element goes, what is admitted, and that the
/// derivatives go the way back.
class ShapesTest {
  private static final int END = Integer.MAX_VALUE;

  /// 0, 1, 2, … in the given shape.
  private static Variable counting(int... extents) {
    Tensor range = Tensor.range(Shape.of(extents).size()).to(ElementType.FLOAT64);
    return Variable.of(range.reshape(extents));
  }

  private static Variable index(int[] extents, long... places) {
    return Variable.constant(Tensor.of(places, extents));
  }

  private static void assertElements(Variable actual, int[] extents, double... expected) {
    assertEquals(Shape.of(extents), actual.shape());
    assertEquals(
        Arrays.toString(expected), Arrays.toString(actual.value().toDoubleArray()), "elements");
  }

  private static void assertMessage(
      String message, Class<? extends Exception> type, Executable refused) {
    assertEquals(message, assertThrows(type, refused).getMessage());
  }

  private static int[] of(int... extents) {
    return extents;
  }

  // ---- reshapes -------------------------------------------------------------------------------

  @Test
  void axes_are_merged_split_added_and_dropped() {
    Variable x = counting(2, 3, 4);
    assertEquals(Shape.of(24), x.flatten().shape());
    assertEquals(Shape.of(1), counting().flatten().shape());
    assertEquals(Shape.of(2, 12), x.flatten(1, -1).shape());
    assertEquals(Shape.of(6, 4), x.flatten(0, 1).shape());
    assertSame(x, x.flatten(2, 2));
    assertEquals(Shape.of(2, 3, 2, 2), x.unflatten(-1, 2, -1).shape());
    assertEquals(Shape.of(3, 4), counting(1, 3, 4).unflatten(0).shape());
    assertEquals(Shape.of(1, 2, 3, 4), x.unsqueeze(0).shape());
    assertEquals(Shape.of(2, 3, 4, 1), x.unsqueeze(-1).shape());
    assertEquals(Shape.of(1), counting().unsqueeze(0).shape());
    Variable y = counting(1, 2, 1, 3, 1);
    assertEquals(Shape.of(2, 3), y.squeeze().shape());
    assertEquals(Shape.of(2, 1, 3), y.squeeze(0, -1).shape());
    assertSame(x, x.squeeze());
    assertMessage(
        "squeeze: axis 1 of shape [1, 2, 1, 3, 1] does not have extent 1",
        ShapeMismatchException.class,
        () -> y.squeeze(0, 1));
    assertMessage(
        "flatten: axis 0 is before axis 1 in shape [2, 3, 4]",
        IllegalArgumentException.class,
        () -> x.flatten(1, 0));
    assertMessage(
        "reshape: [4] has 4 elements and [3, 2] has 6",
        ShapeMismatchException.class,
        () -> x.unflatten(2, 3, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> x.unsqueeze(4));
  }

  @Test
  void two_axes_are_exchanged() {
    assertElements(counting(2, 3).transpose(0, -1), of(3, 2), 0, 3, 1, 4, 2, 5);
    assertElements(counting(3).transpose(0, 0), of(3), 0, 1, 2);
    assertEquals(Shape.of(4, 3, 2), counting(2, 3, 4).transpose(2, 0).shape());
    assertEquals(Shape.of(2, 4, 3), counting(2, 3, 4).transpose().shape());
  }

  // ---- slices ---------------------------------------------------------------------------------

  /// Python's `range(extent)[start:stop:step]`, from the definition of `slice.indices`.
  private static List<Integer> places(int extent, int start, int stop, int step) {
    int from = start < 0 ? Math.max(0, start + extent) : Math.min(start, extent);
    int to = stop < 0 ? Math.max(0, stop + extent) : Math.min(stop, extent);
    List<Integer> places = new ArrayList<>();
    for (int place = from; place < to; place += step) {
      places.add(place);
    }
    return places;
  }

  @Test
  void slices_are_pythons_for_all_bounds() {
    int checked = 0;
    for (int extent = 0; extent <= 5; extent++) {
      Variable x = counting(extent);
      for (int start = -7; start <= 7; start++) {
        for (int stop : new int[] {-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, END}) {
          for (int step = 1; step <= 4; step++) {
            List<Integer> places = places(extent, start, stop, step);
            double[] expected = places.stream().mapToDouble(place -> place).toArray();
            assertElements(x.slice(0, start, stop, step), of(expected.length), expected);
            checked++;
          }
        }
      }
    }
    assertEquals(6 * 15 * 16 * 4, checked);
    assertElements(counting(3).slice(0, Integer.MIN_VALUE, END), of(3), 0, 1, 2);
    assertElements(counting(3).slice(0, END, END), of(0));
  }

  @Test
  void several_axes_are_sliced_at_once() {
    Variable x = counting(4, 5);
    assertElements(x.slice(of(1, 0), of(-4, 1), of(END, -1), of(2, 1)), of(2, 2), 6, 8, 11, 13);
    assertSame(x, x.slice(of(), of(), of(), of()));
    assertMessage(
        "slice: 2 axes, 1 starts, 2 stops and 2 steps",
        IllegalArgumentException.class,
        () -> x.slice(of(0, 1), of(0), of(1, 1), of(1, 1)));
    assertMessage(
        "axes [1, -1] name axis 1 twice, shape [4, 5]",
        IllegalArgumentException.class,
        () -> x.slice(of(1, -1), of(0, 0), of(1, 1), of(1, 1)));
    assertMessage(
        "slice: the step must be positive, got 0",
        IllegalArgumentException.class,
        () -> x.slice(0, 0, 2, 0));
  }

  @Test
  void parts_are_cut_and_joined() {
    Variable x = counting(2, 5);
    List<Variable> parts = x.split(-1, 2, 0, 3);
    assertElements(parts.get(0), of(2, 2), 0, 1, 5, 6);
    assertElements(parts.get(1), of(2, 0));
    assertElements(parts.get(2), of(2, 3), 2, 3, 4, 7, 8, 9);
    Variable joined = Variable.concatenate(1, parts.toArray(Variable[]::new));
    assertTrue(joined.value().hasSameBits(x.value()));
    for (int[] sizes : new int[][] {{2, 2}, {6, -1}, {}}) {
      assertMessage(
          "split: parts of " + Arrays.toString(sizes) + " are not axis 1 of shape [2, 5]",
          ShapeMismatchException.class,
          () -> x.split(1, sizes));
    }
    Variable a = counting(3);
    Variable b = a.plus(10);
    assertElements(Variable.stack(0, a, b), of(2, 3), 0, 1, 2, 10, 11, 12);
    assertElements(Variable.stack(-1, a, b), of(3, 2), 0, 10, 1, 11, 2, 12);
    assertElements(Variable.stack(0, counting(), counting().plus(1)), of(2), 0, 1);
  }

  // ---- other orders and repeats ---------------------------------------------------------------

  @Test
  void elements_that_roll_out_come_in_again() {
    assertElements(counting(5).roll(2, 0), of(5), 3, 4, 0, 1, 2);
    assertElements(counting(5).roll(-1, 0), of(5), 1, 2, 3, 4, 0);
    assertElements(counting(2, 3).roll(4, 1), of(2, 3), 2, 0, 1, 5, 3, 4);
    Variable x = counting(5);
    assertSame(x, x.roll(10, 0));
    assertEquals(Shape.of(2, 0), counting(2, 0).roll(3, 1).shape());
  }

  @Test
  void the_whole_and_each_element_are_repeated() {
    Variable x = counting(2, 2);
    assertElements(x.tile(2, 1), of(4, 2), 0, 1, 2, 3, 0, 1, 2, 3);
    assertElements(x.tile(2), of(2, 4), 0, 1, 0, 1, 2, 3, 2, 3);
    assertElements(counting(2).tile(2, 2), of(2, 4), 0, 1, 0, 1, 0, 1, 0, 1);
    assertElements(counting().plus(7).tile(3), of(3), 7, 7, 7);
    assertElements(x.tile(0, 2), of(0, 4));
    assertElements(x.tile(), of(2, 2), 0, 1, 2, 3);
    assertElements(x.repeatInterleave(2, 0), of(4, 2), 0, 1, 0, 1, 2, 3, 2, 3);
    assertElements(x.repeatInterleave(2, -1), of(2, 4), 0, 0, 1, 1, 2, 2, 3, 3);
    assertElements(x.repeatInterleave(0, 0), of(0, 2));
    assertMessage(
        "tile: negative repeats, [2, -1]", IllegalArgumentException.class, () -> x.tile(2, -1));
  }

  @Test
  void padding_has_its_value_and_leaves_the_elements_their_bits() {
    Variable x = counting(2, 1).plus(1);
    assertElements(
        x.pad(new int[][] {{1, 0}, {0, 2}}, -7), of(3, 3), -7, -7, -7, 1, -7, -7, 2, -7, -7);
    Variable zero = Variable.of(Tensor.of(new double[] {-0.0}, 1));
    assertElements(zero.pad(new int[][] {{1, 1}}, 0), of(3), 0, -0.0, 0);
    assertSame(zero, zero.pad(new int[][] {{0, 0}}, 5));
    assertElements(counting(0).pad(new int[][] {{1, 1}}, 3), of(2), 3, 3);
    assertElements(counting().pad(new int[0][], 3), of(), 0);
    for (int[][] pads : new int[][][] {{{1, 1}}, {{1, 1}, {0}}, {{1, 1}, {0, -1}}}) {
      assertMessage(
          "pad: two numbers that are not negative are wanted for each axis of shape [2, 1], got "
              + Arrays.deepToString(pads),
          IllegalArgumentException.class,
          () -> x.pad(pads, 0));
    }
  }

  // ---- by index -------------------------------------------------------------------------------

  @Test
  void slices_rows_and_elements_are_taken_by_index() {
    Variable x = counting(3, 2);
    assertElements(x.indexSelect(0, index(of(4), 2, 0, 2, 1)), of(4, 2), 4, 5, 0, 1, 4, 5, 2, 3);
    assertElements(x.indexSelect(-1, index(of(1), 1)), of(3, 1), 1, 3, 5);
    assertElements(x.indexSelect(0, index(of(0))), of(0, 2));
    assertElements(x.embedding(index(of(2, 2), 2, 0, 1, 1)), of(2, 2, 2), 4, 5, 0, 1, 2, 3, 2, 3);
    assertElements(x.embedding(index(of(), 1)), of(2), 2, 3);
    assertElements(x.embedding(index(of(2, 0))), of(2, 0, 2));
    assertElements(counting(3).embedding(index(of(2), 2, 2)), of(2), 2, 2);
    assertElements(x.gather(0, index(of(2, 1), 2, 1)), of(2, 1), 4, 2);
    assertElements(
        x.scatterAdd(0, index(of(3, 1), 1, 1, 0), counting(3, 1).plus(10)),
        of(3, 2),
        12,
        1,
        23,
        3,
        4,
        5);
    assertMessage(
        "indexSelect: the index must have one axis but has shape [1, 1]",
        ShapeMismatchException.class,
        () -> x.indexSelect(0, index(of(1, 1), 0)));
    assertThrows(IndexOutOfBoundsException.class, () -> x.embedding(index(of(2), 0, 3)));
  }

  // ---- derivatives ----------------------------------------------------------------------------

  @Test
  void derivatives_go_the_way_back() {
    Variable places = index(of(4), 2, 0, 2, 1);
    Map<String, UnaryOperator<Variable>> moves =
        Map.ofEntries(
            Map.entry("flatten", x -> x.flatten(1, 2)),
            Map.entry("unflatten", x -> x.unflatten(1, 2, 2)),
            Map.entry("transpose", x -> x.transpose(0, 2)),
            Map.entry("slice", x -> x.slice(of(1, 2), of(-3, 0), of(END, -1), of(2, 1))),
            Map.entry("split", x -> x.split(1, 1, 3).get(1).times(x.split(1, 1, 3).get(0))),
            Map.entry("stack", x -> Variable.stack(1, x, x.square(), x)),
            Map.entry("roll", x -> x.roll(3, 1)),
            Map.entry("tile", x -> x.tile(2, 1, 3, 2)),
            Map.entry("repeatInterleave", x -> x.repeatInterleave(3, 1)),
            Map.entry("pad", x -> x.pad(new int[][] {{1, 0}, {0, 2}, {1, 1}}, 4)),
            Map.entry("indexSelect", x -> x.indexSelect(1, places)),
            Map.entry("embedding", x -> x.transpose(0, 1).embedding(places.reshape(2, 2))),
            Map.entry(
                "scatterAdd",
                x -> x.scatterAdd(1, places.reshape(1, 4, 1).expand(x.shape()), x.square())));
    Tensor at = RandomKey.of(8).normal(ElementType.FLOAT64, Shape.of(2, 4, 2));
    moves.forEach(
        (name, move) -> GradientCheck.of(name, x -> move.apply(x.get(0))).at(at).verify());
  }
}
