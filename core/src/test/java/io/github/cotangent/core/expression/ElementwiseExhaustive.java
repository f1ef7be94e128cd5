package io.github.cotangent.core.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ElementwiseLoops;
import io.github.cotangent.core.loops.ScalarElementwiseLoops;
import io.github.cotangent.core.simd.SimdElementwiseLoops;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every unary `float` function at all 2³² arguments: within its bound of the `double` function,
/// and the same bits from plain loops as from vectors. Up to two minutes a function, so not part of
/// a build:
///
///     mvn -pl core test -Dquick -Dtest=ElementwiseExhaustive
@Tag("exhaustive")
final class ElementwiseExhaustive {
  private static final int CHUNK = 1 << 14;

  @ParameterizedTest
  @EnumSource(ElementwiseFunction.class)
  void float_values_of_all_arguments(ElementwiseFunction function) {
    if (function.arity() != 1) {
      return;
    }
    ElementwiseLoops fast = SimdElementwiseLoops.atOnce();
    ElementwiseLoops plain = new ScalarElementwiseLoops();
    float[] x = new float[CHUNK];
    float[] y = new float[CHUNK];
    float[] z = new float[CHUNK];
    double[] wide = new double[CHUNK];
    double worst = 0;
    float where = 0;
    for (long bits = Integer.MIN_VALUE; bits <= Integer.MAX_VALUE; bits += CHUNK) {
      for (int i = 0; i < CHUNK; i++) {
        x[i] = Float.intBitsToFloat((int) bits + i);
        wide[i] = x[i];
      }
      boolean circular =
          switch (function) {
            case SIN, COS, TAN -> true;
            default -> false;
          };
      if (circular && !(Math.abs(x[0]) < 0x1p18)) {
        // StrictMath in both formats
        continue;
      }
      fast.apply(function, x, 0, 1, y, 0, CHUNK);
      plain.apply(function, x, 0, 1, z, 0, CHUNK);
      fast.apply(function, wide, 0, 1, wide, 0, CHUNK);
      assertArrayEquals(z, y);
      for (int i = 0; i < CHUNK; i++) {
        double error = Ulps.between(y[i], wide[i]);
        if (error > worst) {
          worst = error;
          where = x[i];
        }
      }
    }
    String result = String.format(Locale.ROOT, "%s: %.4f ulp at %s", function, worst, where);
    System.getLogger(ElementwiseExhaustive.class.getName()).log(System.Logger.Level.INFO, result);
    // Class E is rounded once, and the double value may itself be rounded to a tie.
    assertTrue(worst <= Math.max(function.ulps(), 0.5 + 1e-7), result);
  }
}
