package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomKeyTest {

  private static final int MANY = 200_000;

  @Test
  void an_element_depends_on_the_key_and_its_index_only() {
    RandomKey key = RandomKey.of(42).derive("elements");
    float[] whole = new float[1_003];
    key.fillUniform(whole, 0, whole.length, 0);
    float[] parts = new float[whole.length];
    for (int from = 0; from < parts.length; from += 37) {
      key.fillUniform(parts, from, Math.min(from + 37, parts.length), from);
    }
    assertArrayEquals(whole, parts);

    double[] wide = new double[1_003];
    double[] normal = new double[1_003];
    float[] normalFloat = new float[1_003];
    long[] integers = new long[1_003];
    key.fillUniform(wide, 3, 1_003, 3);
    key.fillNormal(normal, 3, 1_003, 3);
    key.fillNormal(normalFloat, 3, 1_003, 3);
    key.fillIntegers(integers, 3, 1_003, 3, 1_000_000_007L);
    for (int i = 3; i < 1_003; i++) {
      assertEquals(key.uniformAt(i), wide[i]);
      assertEquals(key.normalAt(i), normal[i]);
      assertEquals((float) key.normalAt(i), normalFloat[i]);
      assertEquals(key.integerAt(i, 1_000_000_007L), integers[i]);
    }
  }

  /// A change of these is a change of every data set, initialisation and training curve. The values
  /// are those of a second implementation, written from the documentation in another language.
  @Test
  void the_numbers_are_the_frozen_ones() {
    RandomKey key = RandomKey.of(7).derive("frozen").derive(3);
    float[] uniform = new float[3];
    key.fillUniform(uniform, 0, 3, 0);
    assertEquals("RandomKey(7, 0)/5208384452166995862/3", key.toString());
    assertEquals(
        "[0.761441, 0.24121737, 0.5201838] 0x1.3baa51ed846d6p-1"
            + " 0x1.56476da17799ap-3 -0x1.3e2d52a414cf4p0 214 [4, 8, 5, 6, 1, 3, 9, 7, 0, 2]",
        golden(key, uniform));
  }

  private static String golden(RandomKey key, float[] uniform) {
    return Arrays.toString(uniform)
        + " "
        + Double.toHexString(key.uniformAt(5))
        + " "
        + Double.toHexString(key.normalAt(0))
        + " "
        + Double.toHexString(key.normalAt(1))
        + " "
        + key.integerAt(9, 1_000)
        + " "
        + Arrays.toString(key.permutation(10));
  }

  @Test
  void tensors_hold_the_elements_whatever_the_threads() {
    RandomKey key = RandomKey.of(5).derive("tensors");
    Shape shape = Shape.of(3, 50_000);
    float[] uniform = new float[shape.size()];
    double[] normal = new double[shape.size()];
    long[] integers = new long[shape.size()];
    key.fillUniform(uniform, 0, uniform.length, 0);
    key.fillNormal(normal, 0, normal.length, 0);
    key.fillIntegers(integers, 0, integers.length, 0, 10);
    for (int threads : new int[] {1, 2, 3}) {
      try (Engine engine = Engine.builder().threads(threads).build()) {
        engine.run(
            () -> {
              assertArrayEquals(uniform, key.uniform(ElementType.FLOAT32, shape).toFloatArray());
              assertArrayEquals(normal, key.normal(ElementType.FLOAT64, shape).toDoubleArray());
              assertArrayEquals(integers, key.integers(10, shape).toLongArray());
            });
      }
    }
    assertEquals(0, key.uniform(ElementType.FLOAT64, Shape.of(0, 3)).size());
    assertEquals(
        "RandomKey.normal: the type must be float32 or float64, got int64",
        assertThrows(
                IllegalArgumentException.class, () -> key.normal(ElementType.INT64, Shape.SCALAR))
            .getMessage());
  }

  @Test
  void uniform_numbers_fill_the_unit_interval_evenly() {
    RandomKey key = RandomKey.of(1).derive("uniform");
    float[] narrow = new float[MANY];
    double[] wide = new double[MANY];
    key.fillUniform(narrow, 0, MANY, 0);
    key.fillUniform(wide, 0, MANY, 0);
    int[] bins = new int[100];
    int[] wideBins = new int[100];
    for (int i = 0; i < MANY; i++) {
      assertTrue(narrow[i] >= 0 && narrow[i] < 1);
      assertTrue(wide[i] >= 0 && wide[i] < 1);
      assertEquals(Math.rint(narrow[i] * 0x1.0p24), narrow[i] * 0x1.0p24);
      bins[(int) (narrow[i] * 100)]++;
      wideBins[(int) (wide[i] * 100)]++;
    }
    assertEven(bins, MANY);
    assertEven(wideBins, MANY);
  }

  /// Chi squared with b − 1 degrees of freedom has mean b − 1 and variance 2 (b − 1); six
  /// deviations.
  private static void assertEven(int[] bins, int count) {
    double expected = (double) count / bins.length;
    double chi = 0;
    for (int bin : bins) {
      chi += (bin - expected) * (bin - expected) / expected;
    }
    double freedom = bins.length - 1;
    assertEquals(freedom, chi, 6 * Math.sqrt(2 * freedom), "chi squared");
  }

  @Test
  void normal_numbers_have_the_moments_and_the_distribution_of_a_normal() {
    double[] x = new double[MANY];
    RandomKey.of(2).derive("normal").fillNormal(x, 0, MANY, 0);
    double[] moments = new double[5];
    int within1 = 0;
    int beyond2 = 0;
    double neighbours = 0;
    for (int i = 0; i < MANY; i++) {
      double power = 1;
      for (int k = 1; k <= 4; k++) {
        power *= x[i];
        moments[k] += power / MANY;
      }
      within1 += Math.abs(x[i]) < 1 ? 1 : 0;
      beyond2 += x[i] > 2 ? 1 : 0;
      neighbours += i > 0 ? x[i] * x[i - 1] / MANY : 0;
    }
    double deviation = 1 / Math.sqrt(MANY);
    assertEquals(0, moments[1], 5 * deviation, "mean");
    assertEquals(1, moments[2], 5 * Math.sqrt(2) * deviation, "variance");
    assertEquals(0, moments[3], 5 * Math.sqrt(15) * deviation, "third moment");
    assertEquals(3, moments[4], 5 * Math.sqrt(96) * deviation, "fourth moment");
    assertEquals(0, neighbours, 5 * deviation, "correlation of neighbours");
    assertEquals(0.682689, (double) within1 / MANY, 5 * 0.47 * deviation);
    assertEquals(0.0227501, (double) beyond2 / MANY, 5 * 0.15 * deviation);
  }

  @Test
  void bounded_integers_are_even_for_awkward_bounds_and_stay_in_range() {
    RandomKey key = RandomKey.of(3);
    for (int bound : new int[] {1, 2, 3, 7, 10, 64, 100}) {
      int[] bins = new int[bound];
      for (int i = 0; i < 20_000; i++) {
        bins[(int) key.integerAt(i, bound)]++;
      }
      if (bound > 1) {
        assertEven(bins, 20_000);
      } else {
        assertEquals(20_000, bins[0]);
      }
    }
    // 8 · 2⁶¹ draws for 3 · 2⁶¹ values: without rejection every third value has 2 draws, the others
    // 3.
    long large = 3L << 61;
    int[] thirds = new int[3];
    for (int i = 0; i < 20_000; i++) {
      long value = key.integerAt(i, large);
      assertTrue(value >= 0 && value < large);
      thirds[(int) (value % 3)]++;
    }
    assertEven(thirds, 20_000);
  }

  @Test
  void permutations_are_permutations_and_each_is_as_probable() {
    int[] order = RandomKey.of(4).permutation(1_000);
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < 1_000; i++) {
      assertEquals(i, sorted[i]);
    }
    int[] bins = new int[24];
    for (int trial = 0; trial < 24_000; trial++) {
      int[] p = RandomKey.of(4).derive(trial).permutation(4);
      int rank = 0;
      for (int i = 0; i < 4; i++) {
        int smaller = 0;
        for (int j = i + 1; j < 4; j++) {
          smaller += p[j] < p[i] ? 1 : 0;
        }
        rank = rank * (4 - i) + smaller;
      }
      bins[rank]++;
    }
    assertEven(bins, 24_000);
    assertEquals(0, RandomKey.of(4).permutation(0).length);
    assertArrayEquals(new int[] {0}, RandomKey.of(4).permutation(1));
  }

  @Test
  void folding_the_root_words_and_the_path_gives_the_key_back() {
    RandomKey key = RandomKey.of(-5).derive("layer1").derive(17).derive("dropout");
    RandomKey again = RandomKey.fold(key.root(), key.path());
    assertEquals(key, again);
    assertEquals(key.hashCode(), again.hashCode());
    assertEquals(key.uniformAt(0), again.uniformAt(0));
    assertNotEquals(key, key.derive(0));
    assertEquals(key, RandomKey.of(key.words()));
    assertEquals(key.derive(1), RandomKey.of(key.words()).derive(1));
    assertEquals(key.path(), again.path());
    assertEquals(List.of(4L, 2L), RandomKey.of(0).derive(4).derive(2).path());
  }

  @Test
  void derived_keys_and_purposes_do_not_share_numbers() {
    Set<Double> seen = new HashSet<>();
    RandomKey root = RandomKey.of(9);
    String[] names = {"", "a", "b", "ab", "ba", "a\0", "abcdefgh", "abcdefghi", "ümläut"};
    int count = 0;
    for (String name : names) {
      for (long data : new long[] {-1, 0, 1, 1L << 32, Long.MIN_VALUE}) {
        RandomKey key = root.derive(name).derive(data);
        for (int i = 0; i < 10; i++) {
          seen.add(key.uniformAt(i));
          seen.add(key.integerAt(i, 1L << 53) * 0x1.0p-53);
          count += 2;
        }
      }
    }
    for (int i = 0; i < 10; i++) {
      seen.add(root.uniformAt(i));
      count++;
    }
    assertEquals(count, seen.size());
  }

  @Test
  void bad_arguments_are_named() {
    RandomKey key = RandomKey.of(0);
    assertEquals(
        "RandomKey: the bound must be positive, got 0",
        assertThrows(IllegalArgumentException.class, () -> key.integerAt(0, 0)).getMessage());
    assertEquals(
        "RandomKey.permutation: n must not be negative, got -1",
        assertThrows(IllegalArgumentException.class, () -> key.permutation(-1)).getMessage());
    assertEquals(
        "RandomKey.of: a key has 2 words, [2] int64, got [3] int64",
        assertThrows(IllegalArgumentException.class, () -> RandomKey.of(Tensor.range(3)))
            .getMessage());
  }
}
