package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PointwiseTest {
  private static final Shape SHAPE = Shape.of(7, 5, 12);
  private static final RandomKey KEY = RandomKey.of(5);

  /// Tensors of one shape that lie differently in memory.
  private static List<Tensor> layouts(Tensor contiguous) {
    UnaryOperator<Tensor> copy = Engine.current().kernels()::copy;
    Tensor wide = Engine.current().kernels().concatenate(2, contiguous, contiguous, contiguous);
    return List.of(
        contiguous,
        copy.apply(contiguous.permute(2, 0, 1)).permute(1, 2, 0),
        copy.apply(contiguous.flip(2, 0)).flip(0, 2),
        wide.slice(2, 12, 24),
        copy.apply(contiguous.slice(1, 2, 3)).expand(SHAPE),
        copy.apply(contiguous.slice(0, 1, 2).slice(2, 3, 4)).expand(SHAPE),
        contiguous.slice(1, 2, 3).slice(2, 3, 4).expand(SHAPE));
  }

  @ParameterizedTest
  @EnumSource(
      value = ElementType.class,
      names = {"FLOAT32", "FLOAT64"})
  void results_do_not_depend_on_how_operands_lie_in_memory(ElementType type) {
    List<Tensor> as = layouts(KEY.derive("a").normal(type, SHAPE));
    List<Tensor> bs = layouts(KEY.derive("b").normal(type, SHAPE));
    for (Engine.Choice choice : List.of(Engine.Choice.SIMD, Engine.Choice.SCALAR)) {
      try (Engine engine = Engine.builder().kernels(choice).threads(2).build()) {
        Kernels kernels = engine.kernels();
        for (Tensor a : as) {
          Tensor plainA = kernels.copy(a);
          assertTrue(
              kernels
                  .apply(ElementwiseFunction.EXP, plainA)
                  .hasSameBits(kernels.apply(ElementwiseFunction.EXP, a)));
          for (Tensor b : bs) {
            Tensor plainB = kernels.copy(b);
            Tensor sum = kernels.apply(ElementwiseFunction.ADD, a, b);
            assertTrue(kernels.apply(ElementwiseFunction.ADD, plainA, plainB).hasSameBits(sum));
            assertEquals(
                type == ElementType.FLOAT32
                    ? (float) a.get(3, 2, 1) + (float) b.get(3, 2, 1)
                    : a.get(3, 2, 1) + b.get(3, 2, 1),
                sum.get(3, 2, 1));
            Tensor less = kernels.compare(ElementwiseFunction.LESS, a, b);
            assertEquals(a.get(6, 4, 11) < b.get(6, 4, 11) ? 1 : 0, less.get(6, 4, 11));
            assertTrue(kernels.compare(ElementwiseFunction.LESS, plainA, plainB).hasSameBits(less));
            assertTrue(
                kernels
                    .apply(ElementwiseFunction.MINIMUM, a, b)
                    .hasSameBits(kernels.where(less, a, b)));
          }
        }
      }
    }
  }

  @Test
  void large_operands_are_shared_out_and_keep_their_bits() {
    Tensor row = KEY.derive("row").normal(ElementType.FLOAT32, Shape.of(1, 999));
    Tensor column = KEY.derive("column").normal(ElementType.FLOAT32, Shape.of(301, 1));
    Shape shape = Shape.of(301, 999);
    Tensor one = null;
    for (int threads : new int[] {1, 2, 5}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        Tensor product =
            engine
                .kernels()
                .apply(ElementwiseFunction.MULTIPLY, row.expand(shape), column.expand(shape));
        Tensor flat = engine.kernels().apply(ElementwiseFunction.TANH, product.reshape(301 * 999));
        one = one == null ? flat : one;
        assertTrue(one.hasSameBits(flat), threads + " threads");
        assertEquals((float) row.get(0, 998) * (float) column.get(300, 0), product.get(300, 998));
      }
    }
  }

  @Test
  void large_comparisons_and_selections_are_shared_out() {
    int n = 301 * 999;
    Tensor a = KEY.derive("a").normal(ElementType.FLOAT32, Shape.of(301, 999));
    Tensor row = KEY.derive("b").normal(ElementType.FLOAT32, Shape.of(1, 999));
    Tensor b = row.expand(a.shape());
    float[] x = a.toFloatArray();
    float[] y = b.toFloatArray();
    for (int threads : new int[] {1, 3}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        Kernels kernels = engine.kernels();
        for (boolean flat : new boolean[] {false, true}) {
          Tensor left = flat ? a.reshape(n) : a;
          Tensor right = flat ? kernels.copy(b).reshape(n) : b;
          Tensor less = kernels.compare(ElementwiseFunction.LESS, left, right);
          float[] smaller = kernels.where(less, left, right).toFloatArray();
          double[] is = less.to(ElementType.FLOAT64).toDoubleArray();
          for (int i = 0; i < n; i++) {
            assertEquals(x[i] < y[i] ? 1 : 0, is[i]);
            assertEquals(Math.min(x[i], y[i]), smaller[i]);
          }
        }
      }
    }
  }

  @Test
  void integers_have_exact_arithmetic_and_comparisons() {
    Kernels kernels = Engine.current().kernels();
    Tensor a = Tensor.of(new long[] {1L << 60, -3, 7}, 3);
    Tensor b = Tensor.of(new long[] {(1L << 60) + 1, -3, 2}, 3);
    assertArrayEquals(
        new long[] {-1, 0, 5}, kernels.apply(ElementwiseFunction.SUBTRACT, a, b).toLongArray());
    assertArrayEquals(
        new boolean[] {false, true, true},
        kernels.compare(ElementwiseFunction.GREATER_OR_EQUAL, a, b).toBooleanArray());
    assertArrayEquals(
        new boolean[] {true, false},
        kernels
            .compare(
                ElementwiseFunction.NOT_EQUAL,
                Tensor.of(new boolean[] {true, true}),
                Tensor.of(new boolean[] {false, true}))
            .toBooleanArray());
  }

  @Test
  void empty_operands_give_empty_results() {
    Kernels kernels = Engine.current().kernels();
    Tensor empty = Tensor.zeros(ElementType.FLOAT32, Shape.of(3, 0));
    assertEquals(Shape.of(3, 0), kernels.apply(ElementwiseFunction.EXP, empty).shape());
    assertEquals(Shape.of(3, 0), kernels.compare(ElementwiseFunction.LESS, empty, empty).shape());
  }

  @Test
  void wrong_operands_are_refused_with_their_shapes_and_types() {
    Kernels kernels = Engine.current().kernels();
    Tensor x = Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 3));
    assertEquals(
        """
        ADD: element types differ, float32 and float64
          first [2, 3] float32
          other [2, 3] float64
          help: x.to(FLOAT32)\
        """,
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    kernels.apply(
                        ElementwiseFunction.ADD, x, Tensor.zeros(ElementType.FLOAT64, x.shape())))
            .getMessage());
    assertEquals(
        """
        MULTIPLY: shapes differ, [2, 3] and [3, 2]
          first [2, 3] float32
          other [3, 2] float32\
        """,
        assertThrows(
                ShapeMismatchException.class,
                () -> kernels.apply(ElementwiseFunction.MULTIPLY, x, x.transpose()))
            .getMessage());
    assertEquals(
        """
        EXP: the operand must be float32 or float64 but is [3] int64
          help: x.to(FLOAT32)\
        """,
        assertThrows(
                IllegalArgumentException.class,
                () -> kernels.apply(ElementwiseFunction.EXP, Tensor.range(3)))
            .getMessage());
    assertEquals(
        "EXP: takes 1 operands, got 2",
        assertThrows(
                IllegalArgumentException.class, () -> kernels.apply(ElementwiseFunction.EXP, x, x))
            .getMessage());
    assertEquals(
        """
        where: the condition must be bool but is [2, 3] float32
          help: condition.to(BOOL)\
        """,
        assertThrows(IllegalArgumentException.class, () -> kernels.where(x, x, x)).getMessage());
  }
}
