package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Matrix products against three literal loops, bit for bit.
final class MatmulTest {
  private static final int[] LADDER = {0, 1, 2, 3, 5, 7, 8, 15, 16, 17, 31, 33, 64, 65, 100, 129};

  private static final Engine SCALAR =
      Engine.builder().kernels(Engine.Choice.SCALAR).threads(1).build();
  private static final Engine ONE = Engine.builder().threads(1).build();
  private static final Engine TWO = Engine.builder().threads(2).build();
  private static final Engine THREE = Engine.builder().threads(3).build();
  private static final List<Engine> ENGINES = List.of(SCALAR, ONE, TWO, THREE);

  private final SplittableRandom random = new SplittableRandom(20260101);

  @AfterAll
  static void close() {
    ENGINES.forEach(Engine::close);
  }

  enum Floating {
    FLOAT32,
    FLOAT64;

    ElementType type() {
      return ElementType.valueOf(name());
    }
  }

  /// The rule of docs/numerics.md, section 3, for two axes.
  private static Tensor oracle(Tensor left, Tensor right) {
    int m = left.extent(0);
    int k = left.extent(1);
    int n = right.extent(1);
    if (left.type() == ElementType.FLOAT32) {
      float[] a = left.toFloatArray();
      float[] b = right.toFloatArray();
      float[] c = new float[m * n];
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
          float sum = 0;
          for (int p = 0; p < k; p++) {
            sum = Math.fma(a[i * k + p], b[p * n + j], sum);
          }
          c[i * n + j] = sum;
        }
      }
      return Tensor.of(c, m, n);
    }
    double[] a = left.toDoubleArray();
    double[] b = right.toDoubleArray();
    double[] c = new double[m * n];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum = Math.fma(a[i * k + p], b[p * n + j], sum);
        }
        c[i * n + j] = sum;
      }
    }
    return Tensor.of(c, m, n);
  }

  private Tensor random(ElementType type, int... extents) {
    double[] values = new double[Shape.of(extents).size()];
    Arrays.setAll(values, i -> (float) (random.nextDouble() * 2 - 1));
    return Tensor.of(values, extents).to(type);
  }

  private Tensor nasty(ElementType type, int... extents) {
    double[] choice = {
      0.0,
      -0.0,
      1,
      -1,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      type == ElementType.FLOAT32 ? Float.MAX_VALUE : Double.MAX_VALUE,
      type == ElementType.FLOAT32 ? Float.MIN_VALUE : Double.MIN_VALUE,
      type == ElementType.FLOAT32 ? -Float.MIN_NORMAL : -Double.MIN_NORMAL,
      1e-20,
      3e30
    };
    double[] values = new double[Shape.of(extents).size()];
    // Mostly ordinary, so that not every element becomes NaN.
    Arrays.setAll(
        values,
        i ->
            random.nextInt(12) > 0 ? random.nextInt(9) - 4 : choice[random.nextInt(choice.length)]);
    return Tensor.of(values, extents).to(type);
  }

  /// The same elements in storages of several layouts: contiguous, transposed, with gaps, reversed.
  private static List<Tensor> layouts(Tensor x) {
    int rows = x.extent(0);
    int columns = x.extent(1);
    Tensor transposed = SCALAR.kernels().copy(x.transpose()).transpose();
    Tensor gaps =
        within(
            x,
            Shape.of(3 * rows + 1, 2 * columns + 5),
            y -> y.slice(0, 1, 3 * rows + 1, 3).slice(1, 5, 2 * columns + 5, 2));
    Tensor wide =
        within(
            x,
            Shape.of(rows + 2, columns + 3),
            y -> y.slice(0, 1, rows + 1).slice(1, 2, columns + 2));
    Tensor reversed = SCALAR.kernels().copy(x.flip(0, 1)).flip(0, 1);
    return List.of(x, transposed, wide, gaps, reversed);
  }

  /// The view `where` of a larger tensor, in which it holds `x` and all around is not a number.
  private static Tensor within(Tensor x, Shape shape, UnaryOperator<Tensor> where) {
    return where.apply(SCALAR.kernels().embed(x, shape, Double.NaN, where));
  }

  private static void check(Tensor left, Tensor right, Tensor expected) {
    for (Engine engine : ENGINES) {
      Tensor actual = engine.kernels().matmul(left, right);
      if (!actual.hasSameBits(expected)) {
        throw new AssertionError(
            engine.provider()
                + " with "
                + engine.threads()
                + " threads: left "
                + left.describe()
                + " strides "
                + Arrays.toString(left.strides())
                + " right "
                + right.describe()
                + " strides "
                + Arrays.toString(right.strides())
                + "\n"
                + actual
                + "\nexpected\n"
                + expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_shape_of_a_ladder_has_the_bits_of_three_loops(Floating floating) {
    ElementType type = floating.type();
    // Each pair of sizes, with an inner extent that goes through the ladder.
    int next = 0;
    for (int m : LADDER) {
      for (int n : LADDER) {
        int k = LADDER[next++ % LADDER.length];
        next += n == 129 ? 1 : 0;
        Tensor left = random(type, m, k);
        Tensor right = random(type, k, n);
        Tensor expected = oracle(left, right);
        Tensor leftTransposed = layouts(left).get(1);
        Tensor rightTransposed = layouts(right).get(1);
        check(left, right, expected);
        check(left, rightTransposed, expected);
        check(leftTransposed, right, expected);
        check(leftTransposed, rightTransposed, expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_inner_axis_is_cut_without_a_trace(Floating floating) {
    ElementType type = floating.type();
    for (int k : new int[] {255, 256, 257, 511, 700, 4095, 4097, 9000}) {
      for (int[] extents : new int[][] {{3, 5}, {66, 17}, {1, 40}, {9, 1}, {16, 19}, {17, 45}}) {
        Tensor left = random(type, extents[0], k);
        Tensor right = random(type, k, extents[1]);
        Tensor expected = oracle(left, right);
        check(left, right, expected);
        check(layouts(left).get(1), layouts(right).get(1), expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_cut_in_blocks_of_rows_and_columns_has_the_bits_of_three_loops(Floating floating) {
    ElementType type = floating.type();
    for (int[] extents :
        new int[][] {
          {300, 70, 40}, {40, 70, 500}, {200, 260, 150}, {1100, 5, 600}, {2, 3000, 301}
        }) {
      Tensor left = random(type, extents[0], extents[1]);
      Tensor right = random(type, extents[1], extents[2]);
      Tensor expected = oracle(left, right);
      check(left, right, expected);
      check(layouts(left).get(1), right, expected);
      check(left, layouts(right).get(1), expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void packing_more_than_is_packed_at_a_time_changes_nothing(Floating floating) {
    ElementType type = floating.type();
    // Of 1030 × 1100 elements, neither all rows nor all columns are packed at once; of 50 × 1030,
    // not
    // all rows are.
    Tensor left = random(type, 50, 1030);
    Tensor right = random(type, 1030, 1100);
    Tensor expected = oracle(left, right);
    check(left, right, expected);
    check(layouts(left).get(1), layouts(right).get(1), expected);
  }

  @ParameterizedTest
  @EnumSource
  void strides_change_nothing(Floating floating) {
    ElementType type = floating.type();
    for (int[] extents : new int[][] {{3, 4, 5}, {13, 40, 37}, {70, 18, 64}}) {
      Tensor left = nasty(type, extents[0], extents[1]);
      Tensor right = nasty(type, extents[1], extents[2]);
      Tensor expected = oracle(left, right);
      for (Tensor a : layouts(left)) {
        for (Tensor b : layouts(right)) {
          check(a, b, expected);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void expanded_operands_are_read_where_they_lie(Floating floating) {
    ElementType type = floating.type();
    for (int m : new int[] {1, 6, 80}) {
      Tensor row = random(type, 1, 20).expand(Shape.of(m, 20));
      Tensor column = random(type, 20, 1).expand(Shape.of(20, 33));
      Tensor scalar = random(type, 1, 1).expand(Shape.of(20, 33));
      Tensor left = random(type, m, 20);
      Tensor right = random(type, 20, 33);
      check(row, right, oracle(row, right));
      check(left, column, oracle(left, column));
      check(row, column, oracle(row, column));
      check(left, scalar, oracle(left, scalar));
    }
  }

  @ParameterizedTest
  @EnumSource
  void infinities_zeros_and_not_a_number_go_their_way(Floating floating) {
    ElementType type = floating.type();
    for (int m : new int[] {1, 4, 9, 70}) {
      for (int n : new int[] {1, 6, 16, 40, 90}) {
        Tensor left = nasty(type, m, 12);
        Tensor right = nasty(type, 12, n);
        check(left, right, oracle(left, right));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_batch_is_its_products(Floating floating) {
    ElementType type = floating.type();
    int[][] cases = {
      {4, 3, 5, 6, 7}, {1, 4, 9, 8, 3}, {5, 1, 1, 6, 2}, {2, 2, 66, 20, 33}, {2, 3, 1, 5, 1}
    };
    for (int[] at : cases) {
      Tensor left = random(type, at[0], at[1], at[2], at[3]);
      Tensor right = random(type, at[0], at[1], at[3], at[4]);
      Tensor shared = random(type, at[3], at[4]);
      Tensor everywhere = shared.expand(right.shape());
      Tensor alongFirst = right.slice(0, 0, 1).expand(right.shape());
      Tensor permuted = random(type, at[1], at[2], at[0], at[3]).permute(2, 0, 1, 3);
      Tensor oneLeft = random(type, at[2], at[3]).expand(left.shape());
      Tensor flipped = left.flip(0, 2);
      for (Tensor a : List.of(left, permuted, oneLeft, flipped)) {
        for (Tensor b : List.of(right, everywhere, alongFirst)) {
          Tensor[] products = new Tensor[at[0] * at[1]];
          for (int i = 0; i < products.length; i++) {
            products[i] =
                oracle(
                    a.select(0, i / at[1]).select(0, i % at[1]),
                    b.select(0, i / at[1]).select(0, i % at[1]));
          }
          Tensor expected =
              SCALAR.kernels().concatenate(0, products).reshape(at[0], at[1], at[2], at[4]);
          check(a, b, expected);
        }
      }
    }
  }

  @Test
  void an_empty_inner_axis_gives_zeros_and_empty_results_are_empty() {
    for (Engine engine : ENGINES) {
      Kernels kernels = engine.kernels();
      Tensor zeros =
          kernels.matmul(
              Tensor.zeros(ElementType.FLOAT32, Shape.of(2, 0)),
              Tensor.zeros(ElementType.FLOAT32, Shape.of(0, 3)));
      assertArrayEquals(new float[6], zeros.toFloatArray());
      Tensor empty =
          kernels.matmul(
              Tensor.zeros(ElementType.FLOAT64, Shape.of(4, 0, 5)),
              Tensor.zeros(ElementType.FLOAT64, Shape.of(4, 5, 3)));
      assertEquals(Shape.of(4, 0, 3), empty.shape());
      Tensor noBatch =
          kernels.matmul(
              Tensor.zeros(ElementType.FLOAT64, Shape.of(0, 2, 5)),
              Tensor.zeros(ElementType.FLOAT64, Shape.of(0, 5, 3)));
      assertEquals(Shape.of(0, 2, 3), noBatch.shape());
    }
  }

  @Test
  void the_comparison_sees_another_order_of_the_inner_axis() {
    Tensor left = random(ElementType.FLOAT32, 20, 40);
    Tensor right = random(ElementType.FLOAT32, 40, 20);
    Tensor reversed = ONE.kernels().matmul(left.flip(1), right.flip(0));
    assertFalse(reversed.hasSameBits(oracle(left, right)));
  }

  @Test
  void the_comparison_sees_a_product_that_is_rounded_before_it_is_added() {
    float[] a = {1, 1 + 0x1p-12f};
    float[] b = {-1, 1 + 0x1p-12f};
    float fused = 0x1p-11f + 0x1p-24f;
    assertTrue(fused != a[0] * b[0] + a[1] * b[1]);
    check(Tensor.of(a, 1, 2), Tensor.of(b, 2, 1), Tensor.of(new float[] {fused}, 1, 1));
  }

  @Test
  void a_result_may_come_with_old_data_in_it() {
    Tensor left = random(ElementType.FLOAT32, 70, 300);
    Tensor right = random(ElementType.FLOAT32, 300, 41);
    Tensor expected = oracle(left, right);
    Engine dirty =
        TWO.with(
            (type, size) -> {
              float[] old = new float[size];
              Arrays.fill(old, Float.NaN);
              return Storage.wrap(old);
            });
    assertTrue(dirty.kernels().matmul(left, right).hasSameBits(expected));
    assertTrue(
        dirty
            .kernels()
            .matmul(left.slice(1, 0, 0), right.slice(0, 0, 0))
            .hasSameBits(Tensor.zeros(ElementType.FLOAT32, Shape.of(70, 41))));
  }

  @Test
  void products_on_several_threads_at_once_do_not_meet() {
    Tensor left = random(ElementType.FLOAT32, 130, 260);
    Tensor right = random(ElementType.FLOAT32, 260, 90);
    Tensor expected = oracle(left, right);
    Stream.generate(() -> 0)
        .limit(64)
        .parallel()
        .forEach(
            ignored ->
                assertTrue(
                    TWO.kernels()
                        .matmul(left, SCALAR.kernels().copy(right.transpose()).transpose())
                        .hasSameBits(expected)));
  }

  @Test
  void factors_that_do_not_fit_are_refused_with_both_facts() {
    assertMessage(
        """
        matmul: inner extents differ, 784 and 768
          left  [32, 784] float32
          right [768, 128] float32\
        """,
        zeros(32, 784),
        zeros(768, 128));
    assertMessage(
        """
        matmul: inner extents differ, 784 and 128
          left  [32, 784] float32
          right [128, 784] float32
          help: did you mean right.transpose()?\
        """,
        zeros(32, 784),
        zeros(128, 784));
    assertMessage(
        """
        matmul: inner extents differ, 784 and 32
          left  [32, 784] float32
          right [32, 128] float32
          help: did you mean left.transpose()?\
        """,
        zeros(32, 784),
        zeros(32, 128));
    assertMessage(
        """
        matmul: extents of axis 0 differ, 3 and 1
          left  [3, 2, 4] float32
          right [1, 4, 5] float32
          help: x.expand(...) repeats along an axis\
        """,
        zeros(3, 2, 4),
        zeros(1, 4, 5));
    assertMessage(
        """
        matmul: numbers of axes differ, 3 and 2
          left  [3, 2, 4] float32
          right [4, 5] float32
          help: x.expand(...) repeats along further axes\
        """,
        zeros(3, 2, 4),
        zeros(4, 5));
    assertMessage(
        """
        matmul: the operands must have at least 2 axes but have 1 and 2
          left  [4] float32
          right [4, 5] float32
          help: x.reshape(1, n) is a row, x.reshape(n, 1) a column\
        """,
        zeros(4),
        zeros(4, 5));
    assertMessage(
        """
        matmul: element types differ, float32 and float64
          left  [2, 4] float32
          right [4, 5] float64
          help: x.to(FLOAT32)\
        """,
        zeros(2, 4),
        zeros(4, 5).to(ElementType.FLOAT64));
    assertMessage(
        """
        matmul: the operands must be float32 or float64 but are int64
          left  [2, 4] int64
          right [4, 5] int64
          help: x.to(FLOAT32)\
        """,
        zeros(2, 4).to(ElementType.INT64),
        zeros(4, 5).to(ElementType.INT64));
  }

  private static Tensor zeros(int... extents) {
    return Tensor.zeros(ElementType.FLOAT32, Shape.of(extents));
  }

  private static void assertMessage(String expected, Tensor left, Tensor right) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ONE.kernels().matmul(left, right));
    assertEquals(expected, thrown.getMessage());
  }
}
