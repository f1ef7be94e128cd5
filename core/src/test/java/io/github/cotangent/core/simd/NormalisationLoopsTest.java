package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.loops.NormalisationLoops;
import io.github.cotangent.core.loops.ScalarNormalisationLoops;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every loop of normalisations on vectors against the plain one, with all that is left behind the
/// last whole vector, and while vectors are being tried.
final class NormalisationLoopsTest {
  private static final int GAP = 3;
  private static final int FIRST = 2;

  private final LoopCalls calls = new LoopCalls(20261127);
  private final NormalisationLoops plain = new ScalarNormalisationLoops();

  @Test
  void there_are_loops_over_runs_and_columns_of_floats_and_doubles() {
    int count = LoopCalls.of(NormalisationLoops.class).size();
    assertTrue(count > 40, count + " loops");
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
    for (Method loop : LoopCalls.of(NormalisationLoops.class)) {
      if (loop.getName().endsWith("OfColumns") == columns) {
        Object[] arguments = arguments(loop, columns, sizes, inner);
        LoopCalls.requireSame(loop, arguments, plain, SimdNormalisationLoops.atOnce());
        LoopCalls.requireSame(
            loop, arguments, plain, new SimdNormalisationLoops(LoopWarmUp.impatient()));
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
      arguments.add(calls.values(types[k], size));
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
      arguments.add(
          types[k] == int.class ? (Object) GAP : calls.values(types[k], 16 * groups + inner + GAP));
    }
    return arguments.toArray();
  }
}
