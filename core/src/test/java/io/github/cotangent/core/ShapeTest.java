package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ShapeTest {
  private static String refused(Class<? extends Exception> type, Executable action) {
    return assertThrows(type, action).getMessage();
  }

  @Test
  void positions_count_in_c_order() {
    Shape shape = Shape.of(2, 1, 3);
    assertArrayEquals(new int[] {0, 0, 2}, shape.position(2));
    assertArrayEquals(new int[] {1, 0, 0}, shape.position(3));
    assertArrayEquals(new int[0], Shape.SCALAR.position(0));
    assertThrows(IndexOutOfBoundsException.class, () -> shape.position(6));
    assertThrows(IndexOutOfBoundsException.class, () -> Shape.of(0).position(0));
  }

  @Test
  void
      sizes_are_counted_without_overflow_and_too_large_ones_refused_before_anything_is_allocated() {
    assertEquals(1, Shape.SCALAR.size());
    assertEquals(24, Shape.of(2, 3, 4).size());
    assertEquals(0, Shape.of(2, 0, 4).size());
    assertEquals(Integer.MAX_VALUE, Shape.of(Integer.MAX_VALUE).size());
    // 65536 · 65536 is 0 in int arithmetic, and the second 1 in long arithmetic.
    assertEquals(
        "Shape: [65536, 65536] has more than 2147483647 elements, the most that one tensor holds",
        refused(ShapeMismatchException.class, () -> Shape.of(65536, 65536)));
    assertEquals(
        "Shape: [2147483647, 2147483647, 2147483647, 2147483647] has more than 2147483647 elements,"
            + " the most that one tensor holds",
        refused(
            ShapeMismatchException.class,
            () ->
                Shape.of(
                    Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)));
    assertEquals(0, Shape.of(Integer.MAX_VALUE, 0, Integer.MAX_VALUE).size());
    assertEquals(
        "Shape: extent -1 is negative in [2, -1]",
        refused(ShapeMismatchException.class, () -> Shape.of(2, -1)));
  }

  @Test
  void a_shape_is_its_extents_and_no_array_of_the_caller() {
    int[] extents = {2, 3};
    Shape shape = Shape.of(extents);
    extents[0] = 9;
    shape.toArray()[1] = 9;
    assertEquals(Shape.of(2, 3), shape);
    assertEquals(Shape.of(2, 3).hashCode(), shape.hashCode());
    assertEquals("[2, 3]", shape.toString());
    assertEquals("[]", Shape.SCALAR.toString());
  }

  @Test
  void axes_count_from_either_end() {
    Shape shape = Shape.of(2, 3, 4);
    assertEquals(4, shape.extent(-1));
    assertEquals(2, shape.extent(-3));
    assertArrayEquals(new int[] {0, 2}, shape.axes(-1, 0));
    assertArrayEquals(new int[] {0, 1, 2}, shape.axes());
    assertEquals(
        "axis 3 does not exist in shape [2, 3, 4]",
        refused(IndexOutOfBoundsException.class, () -> shape.extent(3)));
    assertEquals(
        "axes [1, -2] name axis 1 twice, shape [2, 3, 4]",
        refused(IllegalArgumentException.class, () -> shape.axes(1, -2)));
  }

  @Test
  void reductions_drop_axes_or_keep_them_with_extent_1() {
    Shape shape = Shape.of(2, 3, 4);
    assertEquals(Shape.of(3), shape.reduced(false, 0, 2));
    assertEquals(Shape.of(1, 3, 1), shape.reduced(true, 0, -1));
    assertEquals(Shape.SCALAR, shape.reduced(false));
    assertEquals(Shape.of(2, 7, 4), shape.with(1, 7));
  }

  @Test
  void broadcasting_aligns_at_the_right_and_repeats_extents_of_1() {
    assertEquals(Shape.of(5, 2, 3), Shape.of(2, 3).broadcast(Shape.of(5, 1, 3), "plus"));
    assertEquals(Shape.of(2, 3), Shape.SCALAR.broadcast(Shape.of(2, 3), "plus"));
    assertEquals(Shape.of(0, 3), Shape.of(1, 3).broadcast(Shape.of(0, 1), "plus"));
    assertEquals(
        "plus: shapes [32, 128] and [128, 32] cannot be expanded to one another, axis 1: 128 and"
            + " 32",
        refused(
            ShapeMismatchException.class,
            () -> Shape.of(32, 128).broadcast(Shape.of(128, 32), "plus")));
  }
}
