package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MovementTest {
  private final Kernels kernels = Engine.current().kernels();

  @Test
  void parts_are_joined_along_any_axis_also_empty_and_strided_ones() {
    Tensor a = RandomKey.of(1).normal(ElementType.FLOAT32, Shape.of(2, 3));
    Tensor b = RandomKey.of(2).normal(ElementType.FLOAT32, Shape.of(5, 2)).transpose();
    Tensor none = Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 0));
    Tensor joined = kernels.concatenate(-1, a, none, b);
    assertEquals(Shape.of(2, 8), joined.shape());
    assertTrue(a.hasSameBits(joined.slice(1, 0, 3)));
    assertTrue(b.hasSameBits(joined.slice(1, 3, 8)));
    assertEquals(
        """
        concatenate: extents differ on an axis other than 0
          first [2, 3] float32
          other [2, 5] float32\
        """,
        assertThrows(ShapeMismatchException.class, () -> kernels.concatenate(0, a, b))
            .getMessage());
  }

  @Test
  void embedding_fills_the_rest_with_the_background() {
    Tensor x = Tensor.of(new double[] {1, 2, 3}, 3);
    Tensor padded = kernels.embed(x, Shape.of(8), -1, whole -> whole.slice(0, 1, 7, 2));
    assertArrayEquals(new double[] {-1, 1, -1, 2, -1, 3, -1, -1}, padded.toDoubleArray());
    assertEquals(
        "embed: the place has shape [2] but the operand [3] float64",
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.embed(x, Shape.of(8), 0, whole -> whole.slice(0, 0, 2)))
            .getMessage());
  }

  @Test
  void gathering_and_scattering_are_transposes_with_repeated_indices() {
    RandomKey key = RandomKey.of(3);
    for (int axis = 0; axis < 3; axis++) {
      Tensor x = key.derive("x").normal(ElementType.FLOAT64, Shape.of(4, 3, 5));
      Shape indexShape = Shape.of(4, 3, 5).with(axis, 7).with((axis + 1) % 3, 2);
      Tensor index = key.derive(axis).integers(x.extent(axis), indexShape);
      Tensor y = kernels.gather(x, axis, index);
      int[] at = {1, 1, 1};
      int[] from = at.clone();
      from[axis] = (int) index.get(at);
      assertEquals(x.get(from), y.get(at));
      // ⟨gather x, w⟩ = ⟨x, scatter w⟩
      Tensor w = key.derive("w").normal(ElementType.FLOAT64, indexShape);
      Tensor back = kernels.scatterAdd(w, axis, index, x.shape());
      assertEquals(dot(y, w), dot(x, back), 1e-12);
      // The same through views.
      Tensor turned = kernels.copy(x.transpose(0, 2)).transpose(0, 2);
      assertTrue(y.hasSameBits(kernels.gather(turned, axis, index)));
    }
  }

  private static double dot(Tensor a, Tensor b) {
    double[] x = a.toDoubleArray();
    double[] y = b.toDoubleArray();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  @Test
  void indices_out_of_range_are_named_with_their_place() {
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(3, 2));
    Tensor index = Tensor.of(new long[] {0, 2, 1, 3}, 2, 2);
    assertEquals(
        "gather: index 3 at [1, 1] is not within axis 0 of shape [3, 2]",
        assertThrows(IndexOutOfBoundsException.class, () -> kernels.gather(x, 0, index))
            .getMessage());
    assertEquals(
        """
        gather: the index must be int64 but is [3, 2] float32
          help: index.to(INT64)\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.gather(x, 0, x)).getMessage());
  }

  @Test
  void conversions_round_to_nearest_to_zero_or_to_truth() {
    double[] values = {0.1, -2.7, Double.NaN, 1e300, -0.0};
    Tensor x = Tensor.of(values, 5);
    assertArrayEquals(
        new float[] {0.1f, -2.7f, Float.NaN, Float.POSITIVE_INFINITY, -0.0f},
        x.to(ElementType.FLOAT32).toFloatArray());
    assertArrayEquals(
        new long[] {0, -2, 0, Long.MAX_VALUE, 0}, x.to(ElementType.INT64).toLongArray());
    assertArrayEquals(
        new boolean[] {true, true, true, true, false}, x.to(ElementType.BOOL).toBooleanArray());
    // Through double, 2^53 + 1 would lose its last bit on the way to float's neighbour.
    Tensor large = Tensor.of(new long[] {(1L << 53) + 1, (1L << 24) + 1}, 2);
    assertArrayEquals(
        new float[] {(float) ((1L << 53) + 1), 16777216f},
        large.to(ElementType.FLOAT32).toFloatArray());
  }

  @Test
  void assigning_overwrites_and_counts_versions() {
    Tensor target = kernels.copy(Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 2)));
    Tensor alias = target.transpose();
    int version = target.storage().version();
    kernels.assign(target, Tensor.of(new float[] {1, 2, 3, 4}, 2, 2));
    assertEquals(version + 1, target.storage().version());
    assertArrayEquals(new float[] {1, 3, 2, 4}, alias.toFloatArray());
  }

  @Test
  void large_copies_are_shared_out() {
    Tensor x = RandomKey.of(4).normal(ElementType.FLOAT32, Shape.of(300, 401));
    try (Engine engine = Engine.builder().threads(3).build()) {
      Tensor copy = engine.kernels().copy(x.transpose());
      assertTrue(copy.isContiguous());
      assertEquals(x.get(299, 400), copy.get(400, 299));
      assertTrue(copy.transpose().hasSameBits(x));
    }
  }
}
