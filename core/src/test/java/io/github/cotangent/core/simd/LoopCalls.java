package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Calls of the same loop on two implementations, which must give the same bits.
final class LoopCalls {
  private final SplittableRandom random;

  LoopCalls(long seed) {
    random = new SplittableRandom(seed);
  }

  /// The loops of a contract for arrays; those for storages call these.
  static List<Method> of(Class<?> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> !method.isDefault())
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /// Some numbers, of which some are zeros of either sign.
  Object values(Class<?> arrayType, int n) {
    Object values = Array.newInstance(arrayType.getComponentType(), n);
    for (int i = 0; i < n; i++) {
      double value =
          switch (random.nextInt(8)) {
            case 0 -> 0.0;
            case 1 -> -0.0;
            default -> random.nextDouble(-3, 3);
          };
      if (arrayType == float[].class) {
        Array.setFloat(values, i, (float) value);
      } else {
        Array.setDouble(values, i, value);
      }
    }
    return values;
  }

  /// Fails unless both leave the same in all arrays.
  static void requireSame(Method loop, Object[] arguments, Object plain, Object vectors)
      throws ReflectiveOperationException {
    Object[] expected = after(plain, loop, arguments);
    Object[] actual = after(vectors, loop, arguments);
    for (int k = 0; k < expected.length; k++) {
      for (int i = 0; expected[k].getClass().isArray() && i < Array.getLength(expected[k]); i++) {
        int at = i;
        int argument = k;
        assertEquals(
            Array.get(expected[k], i),
            Array.get(actual[k], i),
            () -> loop + Arrays.toString(arguments) + ": argument " + argument + " at " + at);
      }
    }
  }

  private static Object[] after(Object loops, Method loop, Object[] arguments)
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
}
