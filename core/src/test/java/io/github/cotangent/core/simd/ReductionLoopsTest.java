package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cotangent.core.loops.ReductionLoops;
import io.github.cotangent.core.loops.ScalarReductionLoops;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The loops of reductions over rows on vectors against the plain ones, with every rest after the
/// last whole vector, and while vectors are being tried.
final class ReductionLoopsTest {
  private static final int GAP = 3;
  private static final Set<String> NAMES =
      Set.of("sum", "sumOfProducts", "softmaxJacobian", "scale", "shift", "maximum", "minimum");

  private final LoopCalls calls = new LoopCalls(20261127);
  private final ReductionLoops plain = new ScalarReductionLoops();

  private static Stream<Method> loops() {
    return LoopCalls.of(ReductionLoops.class).stream()
        .filter(loop -> NAMES.contains(loop.getName()));
  }

  @Test
  void there_are_loops_over_rows_of_floats_and_doubles() {
    assertEquals(2L * NAMES.size(), loops().count());
  }

  @Test
  void rows_on_vectors_have_the_bits_of_plain_loops() throws ReflectiveOperationException {
    for (int width : new int[] {1, 3, 4, 7, 16, 31, 32, 33, 64, 130}) {
      for (int rows = 1; rows <= 12; rows += rows < 4 ? 1 : 4) {
        for (int outers = 1; outers <= 3; outers++) {
          for (Method loop : loops().toList()) {
            Object[] arguments = arguments(loop, outers, rows, width);
            LoopCalls.requireSame(loop, arguments, plain, SimdReductionLoops.atOnce());
            LoopWarmUp impatient = LoopWarmUp.impatient();
            LoopCalls.requireSame(
                loop, arguments, plain, new SimdReductionLoops(impatient, impatient, impatient));
          }
        }
      }
    }
  }

  /// Operands are arrays and their places, with steps of their own for `scale`; then come sizes,
  /// and then arrays along the columns.
  private Object[] arguments(Method loop, int outers, int rows, int width) {
    boolean ownSteps = loop.getName().equals("scale");
    int step = width + GAP;
    List<Integer> sizes =
        ownSteps
            ? List.of(rows, width, GAP)
            : List.of(outers, rows * step + 1, rows, step, width, GAP);
    Class<?>[] types = loop.getParameterTypes();
    int operands = 0;
    while (types[operands * (ownSteps ? 3 : 2)].isArray()) {
      operands++;
    }
    List<Object> arguments = new ArrayList<>();
    for (int k = 0; k < operands; k++) {
      int size = GAP + outers * (rows * (step + 1) + 1) + width;
      arguments.add(calls.values(types[arguments.size()], size));
      arguments.add(GAP);
      if (ownSteps) {
        arguments.add(step + k);
      }
    }
    arguments.addAll(sizes);
    while (arguments.size() < types.length) {
      arguments.add(calls.values(types[arguments.size()], width + 2 * GAP));
    }
    return arguments.toArray();
  }
}
