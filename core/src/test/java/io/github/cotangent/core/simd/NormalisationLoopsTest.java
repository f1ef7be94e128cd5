package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.loops.NormalisationLoops;
import io.github.cotangent.core.loops.ScalarNormalisationLoops;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Every loop of normalisations on vectors against the plain one, with all that is left behind the
/// last whole vector, and while vectors are being tried.
final class NormalisationLoopsTest {
  private static final int GAP = 3;
  private static final int FIRST = 2;

  private final SplittableRandom random = new SplittableRandom(20261127);
  private final NormalisationLoops plain = new ScalarNormalisationLoops();

  /// The loops for arrays; those for storages call these.
  private static List<Method> loops() {
    return Arrays.stream(NormalisationLoops.class.getMethods())
        .filter(method -> !method.isDefault())
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  @Test
  void there_are_loops_over_runs_and_columns_of_floats_and_doubles() {
    assertTrue(loops().size() > 40, loops().size() + " loops");
  }

  @Test
  void runs_on_vectors_have_the_bits_of_plain_loops() throws ReflectiveOperationException {
    for (int length : new int[] {1, 7, 15, 16, 17, 31, 48, 64, 130, 144, 155, 300}) {
      for (int outers = 1; outers <= 3; outers++) {
        everyLoop(false, new int[] {FIRST, FIRST + 1 + length % 3, outers, length}, length);
      }
    }
  }

  @Test
  void columns_on_vectors_have_the_bits_of_plain_loops() throws ReflectiveOperationException {
    for (int width : new int[] {1, 3, 4, 7, 8, 9, 31, 64, 130, 137, 300}) {
      for (int rows = 1; rows <= 9; rows++) {
        everyLoop(true, new int[] {rows, width + GAP, width}, width);
      }
    }
  }

  private void everyLoop(boolean columns, int[] sizes, int inner)
      throws ReflectiveOperationException {
    NormalisationLoops trying = new SimdNormalisationLoops(LoopWarmUp.impatient());
    for (Method loop : loops()) {
      if (loop.getName().endsWith("OfColumns") == columns) {
        Object[] arguments = arguments(loop, columns, sizes, inner);
        Object[] expected = after(plain, loop, arguments);
        same(loop, sizes, expected, after(SimdNormalisationLoops.atOnce(), loop, arguments));
        same(loop, sizes, expected, after(trying, loop, arguments));
        same(loop, sizes, expected, after(trying, loop, arguments));
      }
    }
  }

  private static Object[] after(NormalisationLoops loops, Method loop, Object[] arguments)
      throws ReflectiveOperationException {
    Object[] own = new Object[arguments.length];
    for (int k = 0; k < own.length; k++) {
      own[k] =
          switch (arguments[k]) {
            case float[] x -> x.clone();
            case double[] x -> x.clone();
            default -> arguments[k];
          };
    }
    loop.invoke(loops, own);
    return own;
  }

  private static void same(Method loop, int[] sizes, Object[] expected, Object[] actual) {
    for (int k = 0; k < expected.length; k++) {
      for (int i = 0; expected[k].getClass().isArray() && i < Array.getLength(expected[k]); i++) {
        int at = i;
        int operand = k;
        assertEquals(
            Array.get(expected[k], i),
            Array.get(actual[k], i),
            () -> loop + " for " + Arrays.toString(sizes) + ": argument " + operand + " at " + at);
      }
    }
  }

  /// An operand is an array, its place and, in runs, two steps, or one if it stands along them;
  /// then come sizes, and then parameters and accumulators.
  private Object[] arguments(Method loop, boolean columns, int[] sizes, int inner) {
    Class<?>[] types = loop.getParameterTypes();
    List<Object> arguments = new ArrayList<>();
    int groups = columns ? 1 : sizes[1];
    int runs = columns ? sizes[0] : groups * sizes[2];
    int k = 0;
    while (arguments.size() + sizes.length < types.length && types[k].isArray()) {
      int next = k + 1;
      while (next < types.length && types[next] == int.class) {
        next++;
      }
      int own = next - k - 1;
      boolean last = own > 3 || columns && own > 1;
      own -= last ? sizes.length : 0;
      int size = GAP + (runs + 1) * (inner + GAP);
      arguments.add(types[k] == float[].class ? floats(values(size)) : values(size));
      arguments.add(GAP);
      if (own > 1) {
        arguments.addAll(own == 3 ? List.of(inner + 1, (runs / groups) * (inner + 1)) : List.of(2));
      }
      k = next;
      if (last) {
        break;
      }
    }
    for (int size : sizes) {
      arguments.add(size);
    }
    for (; k < types.length; k++) {
      arguments.add(types[k] == int.class ? (Object) GAP : values(16 * groups + inner + GAP));
    }
    return arguments.toArray();
  }

  /// Some of them zeros, which a chain treats as none.
  private double[] values(int n) {
    double[] values = new double[n];
    Arrays.setAll(
        values,
        i ->
            switch (random.nextInt(8)) {
              case 0 -> 0.0;
              case 1 -> -0.0;
              default -> random.nextDouble(-3, 3);
            });
    return values;
  }

  private static float[] floats(double[] x) {
    float[] y = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = (float) x[i];
    }
    return y;
  }
}
