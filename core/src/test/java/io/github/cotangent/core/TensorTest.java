package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TensorTest {
  private static final Tensor COUNT =
      Tensor.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 3, 4);

  private static String refused(Executable action) {
    return assertThrows(RuntimeException.class, action).getMessage();
  }

  private static void assertIs(Grid expected, Tensor tensor, String what) {
    assertArrayEquals(expected.extents(), tensor.shape().toArray(), what);
    assertArrayEquals(expected.values(), tensor.toDoubleArray(), what);
    assertArrayEquals(expected.values(), Grid.of(tensor).values(), what);
    assertTrue(tensor.contiguous().isContiguous(), what);
    assertArrayEquals(expected.values(), tensor.contiguous().toDoubleArray(), what);
  }

  /// Views of views of views, compared with a grid that copies at every step.
  @Test
  void any_sequence_of_views_shows_the_elements_that_it_should() {
    for (int seed = 0; seed < 300; seed++) {
      RandomKey key = RandomKey.of(seed);
      int rank = (int) key.derive("rank").integerAt(0, 4);
      int[] extents = new int[rank];
      for (int axis = 0; axis < rank; axis++) {
        extents[axis] = (int) key.derive("extent").integerAt(axis, 9);
      }
      Tensor tensor = key.normal(ElementType.FLOAT64, Shape.of(extents));
      Grid grid = Grid.of(tensor);
      StringBuilder what = new StringBuilder("seed " + seed + ": " + tensor.shape());
      for (int step = 0; step < 5; step++) {
        RandomKey own = key.derive(step);
        int[] now = grid.extents();
        int axis = now.length == 0 ? 0 : (int) own.integerAt(0, now.length);
        switch ((int) own.integerAt(1, 6)) {
          case 4 -> {
            if (now.length > 1) {
              int other = (axis + 1 + (int) own.integerAt(2, now.length - 1)) % now.length;
              int offset = (int) own.integerAt(3, 7) - 3;
              tensor = tensor.diagonal(offset, axis, other);
              grid = grid.diagonal(offset, axis, other);
              what.append(" diagonal ").append(offset).append(' ').append(axis).append(other);
            }
          }
          case 0 -> {
            int[] order = own.permutation(now.length);
            tensor = tensor.permute(order);
            grid = grid.permute(order);
            what.append(" permute ").append(Arrays.toString(order));
          }
          case 1 -> {
            if (now.length > 0) {
              int start = (int) own.integerAt(2, now[axis] + 1);
              int stop = start + (int) own.integerAt(3, now[axis] - start + 1);
              int by = 1 + (int) own.integerAt(4, 3);
              tensor = tensor.slice(axis, start, stop, by);
              grid = grid.slice(axis, start, stop, by);
              what.append(" slice ").append(axis).append(' ').append(start);
              what.append(':').append(stop).append(':').append(by);
            }
          }
          case 2 -> {
            if (now.length > 0) {
              tensor = tensor.flip(axis);
              grid = grid.flip(axis);
              what.append(" flip ").append(axis);
            }
          }
          case 3 -> {
            int[] larger = new int[now.length + 1];
            larger[0] = 2;
            for (int k = 0; k < now.length; k++) {
              larger[k + 1] = now[k] == 1 ? 3 : now[k];
            }
            tensor = tensor.expand(Shape.of(larger));
            grid = grid.expand(larger);
            what.append(" expand ").append(Arrays.toString(larger));
          }
          default -> {
            int[] other = {grid.values().length};
            if (now.length > 0 && now[axis] % 2 == 0 && own.integerAt(6, 3) > 0) {
              // Split one axis in three, which a view can do wherever its elements stand.
              other = new int[now.length + 2];
              System.arraycopy(now, 0, other, 0, axis);
              System.arraycopy(now, axis + 1, other, axis + 3, now.length - axis - 1);
              boolean twice = now[axis] % 4 == 0;
              other[axis] = twice ? 2 : 1;
              other[axis + 1] = twice ? now[axis] / 4 : now[axis] / 2;
              other[axis + 2] = 2;
            } else if (now.length > 1 && own.integerAt(5, 2) == 0) {
              other = new int[now.length - 1];
              System.arraycopy(now, 1, other, 0, other.length);
              other[0] *= now[0];
            }
            tensor = tensor.reshape(other);
            grid = grid.reshape(other);
            what.append(" reshape ").append(Arrays.toString(other));
          }
        }
        assertIs(grid, tensor, what.toString());
      }
    }
  }

  @Test
  void views_copy_nothing() {
    assertSame(COUNT.storage(), COUNT.transpose().storage());
    assertSame(COUNT.storage(), COUNT.slice(0, 1, 3).storage());
    assertSame(COUNT.storage(), COUNT.flip(0, 1).storage());
    assertSame(COUNT.storage(), COUNT.select(1, 2).storage());
    assertSame(COUNT.storage(), COUNT.diagonal(1, 0, 1).storage());
    assertSame(COUNT.storage(), COUNT.expand(Shape.of(5, 3, 4)).storage());
    assertSame(COUNT.storage(), COUNT.reshape(2, -1).storage());
    // Every second column of a row can be split where it stands; a transposed matrix cannot be
    // joined.
    Tensor columns = COUNT.slice(1, 0, 4, 2);
    assertSame(COUNT.storage(), columns.reshape(3, 2, 1).storage());
    assertNotSame(COUNT.storage(), COUNT.transpose().reshape(12).storage());
    assertSame(COUNT, COUNT.contiguous());
    assertSame(COUNT, COUNT.to(ElementType.FLOAT64));
  }

  @Test
  void a_tensor_keeps_no_array_of_the_caller_and_gives_none_of_its_own() {
    float[] data = {1, 2};
    Tensor tensor = Tensor.of(data, 2);
    data[0] = 9;
    tensor.toFloatArray()[1] = 9;
    assertArrayEquals(new float[] {1, 2}, tensor.toFloatArray());
  }

  @Test
  void full_tensors_hold_one_element_however_large_they_are() {
    Tensor ones = Tensor.ones(ElementType.FLOAT32, Shape.of(1 << 15, 1 << 15));
    assertEquals(1, ones.storage().size());
    assertEquals(1, ones.get(77, 12345));
    assertEquals(2.5, Tensor.scalar(ElementType.FLOAT64, 2.5).item());
    assertArrayEquals(new long[] {0, 1, 2}, Tensor.range(3).toLongArray());
    assertArrayEquals(
        new boolean[] {true, true}, Tensor.full(ElementType.BOOL, 7, Shape.of(2)).toBooleanArray());
  }

  @Test
  void the_same_bits_means_type_shape_and_every_sign_but_one_nan() {
    Tensor zero = Tensor.of(new double[] {0, Double.NaN});
    assertTrue(
        zero.hasSameBits(
            Tensor.of(new double[] {0, Double.longBitsToDouble(0x7ff8000000000001L)})));
    assertFalse(zero.hasSameBits(Tensor.of(new double[] {-0.0, Double.NaN})));
    assertFalse(zero.hasSameBits(zero.reshape(1, 2)));
    assertFalse(zero.hasSameBits(zero.to(ElementType.FLOAT32)));
    assertTrue(COUNT.hasSameBits(COUNT.transpose().contiguous().transpose()));
  }

  @Test
  void tensors_print_as_they_are_written() {
    assertEquals(
        "[[0.0, 1.0, 2.0, 3.0],\n [4.0, 5.0, 6.0, 7.0],\n [8.0, 9.0, 10.0, 11.0]]  [3, 4] float64",
        COUNT.toString());
    assertEquals("0.1  [] float32", Tensor.scalar(ElementType.FLOAT32, 0.1).toString());
    assertEquals("[]  [0] int64", Tensor.range(0).toString());
    assertEquals("[true, false]  [2] bool", Tensor.of(new boolean[] {true, false}).toString());
    assertEquals("[0, 1, 2, ..., 1998, 1999, 2000]  [2001] int64", Tensor.range(2001).toString());
  }

  @Test
  void wrong_use_is_told_with_both_facts() {
    assertEquals(
        "Tensor.of: 2 elements were given for shape [3] of 3",
        refused(() -> Tensor.of(new float[2], 3)));
    assertEquals(
        "reshape: [3, 4] has 12 elements and [5, 2] has 10", refused(() -> COUNT.reshape(5, 2)));
    assertEquals(
        "reshape: the extent -1 in [5, -1] cannot be inferred from [3, 4]",
        refused(() -> COUNT.reshape(5, -1)));
    assertEquals(
        "expand: [3, 4] cannot be expanded to [3, 8]", refused(() -> COUNT.expand(Shape.of(3, 8))));
    assertEquals(
        "expand: [3, 4] cannot be expanded to [4]", refused(() -> COUNT.expand(Shape.of(4))));
    assertEquals("permute: 1 axes were given for shape [3, 4]", refused(() -> COUNT.permute(0)));
    assertEquals("axes [0, 0] name axis 0 twice, shape [3, 4]", refused(() -> COUNT.permute(0, 0)));
    assertEquals(
        "slice: 2 to 5 is not within axis 1 of shape [3, 4]", refused(() -> COUNT.slice(1, 2, 5)));
    assertEquals("slice: the step must be positive, got 0", refused(() -> COUNT.slice(1, 2, 3, 0)));
    assertEquals(
        "diagonal: axes 1 and -1 are the same of shape [3, 4]",
        refused(() -> COUNT.diagonal(0, 1, -1)));
    assertEquals(
        "select: index 3 is not within axis 0 of shape [3, 4]", refused(() -> COUNT.select(0, 3)));
    assertEquals("get: index [0, 4] is not within shape [3, 4]", refused(() -> COUNT.get(0, 4)));
    assertEquals("item: the tensor has 12 elements, shape [3, 4]", refused(() -> COUNT.item()));
    assertEquals(
        "toFloatArray: the tensor is [3, 4] float64, not float32\n  help: x.to(FLOAT32)",
        refused(COUNT::toFloatArray));
  }
}
