package io.github.cotangent.core.loops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.expression.FloatFormat;
import io.github.cotangent.core.expression.Program;
import io.github.cotangent.core.simd.SimdElementwiseLoops;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The generated loops against the interpreter of the expressions, bit for bit: plain and on
/// vectors, lengths around the vector lengths, any offsets, single elements as operands, in place.
final class ElementwiseLoopsTest {
  private static final long SEED = 0x5eed17L;
  private static final int[] LENGTHS = {0, 1, 3, 8, 15, 16, 17, 37};
  private static final int MARGIN = 3;

  private static final float[] NASTY = {
    0f,
    -0f,
    1f,
    -1f,
    0.5f,
    Float.MIN_VALUE,
    -Float.MIN_VALUE,
    0x0.fffffep-126f,
    Float.MIN_NORMAL,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.NaN,
    88.7f,
    -87.4f,
    -103.9f,
    1e-20f,
    0.3466f,
    1.4142135f,
    0.70710677f,
    131072f,
    131073f,
    -3e8f
  };

  private static final ElementwiseLoops SCALAR = new ScalarElementwiseLoops();
  private static final boolean VECTORS =
      ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  private static final ElementwiseLoops FAST =
      VECTORS ? SimdElementwiseLoops.atOnce() : Providers.choose(Engine.Choice.AUTO).elementwise();

  private static double value(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> NASTY[random.nextInt(NASTY.length)];
      case 1 -> Float.intBitsToFloat(random.nextInt());
      case 2 -> (float) ((random.nextDouble() - 0.5) * 200);
      default -> (float) ((random.nextDouble() - 0.5) * 6);
    };
  }

  /// The first difference between `loops` and the interpreter, or null.
  private static @Nullable String difference(
      ElementwiseLoops loops, ElementwiseFunction f, FloatFormat format, int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Program program = f.program(format);
    int arity = f.arity();
    for (int strides = 0; strides < 1 << arity; strides++) {
      for (boolean inPlace : new boolean[] {false, true}) {
        int[] stride = new int[arity];
        int[] offset = new int[arity];
        double[][] x = new double[arity][];
        for (int k = 0; k < arity; k++) {
          stride[k] = strides >> k & 1;
          offset[k] = random.nextInt(4);
          x[k] = new double[offset[k] + n + MARGIN];
          for (int i = 0; i < x[k].length; i++) {
            x[k][i] = value(random);
          }
        }
        int target = 0;
        while (inPlace && target < arity && stride[target] == 0) {
          target++;
        }
        if (inPlace && target == arity) {
          continue;
        }
        int yOffset = inPlace ? offset[target] : random.nextInt(4);
        double[] before = inPlace ? x[target] : new double[yOffset + n + MARGIN];
        double[] wanted = before.clone();
        for (int i = 0; i < n; i++) {
          double[] arguments = new double[arity];
          for (int k = 0; k < arity; k++) {
            arguments[k] = x[k][offset[k] + i * stride[k]];
          }
          wanted[yOffset + i] = program.evaluate(arguments);
        }
        double[] got =
            run(loops, f, format, x, offset, stride, inPlace ? target : -1, before, yOffset, n);
        for (int i = 0; i < wanted.length; i++) {
          if (Double.doubleToLongBits(wanted[i]) != Double.doubleToLongBits(got[i])) {
            return String.format(
                java.util.Locale.ROOT,
                "%s %s, n %d, strides %s, in place %b, element %d of y from %d: %s, not %s; seed"
                    + " %d",
                f,
                format,
                n,
                Integer.toBinaryString(strides),
                inPlace,
                i,
                yOffset,
                got[i],
                wanted[i],
                seed);
          }
        }
      }
    }
    return null;
  }

  private static double[] run(
      ElementwiseLoops loops,
      ElementwiseFunction f,
      FloatFormat format,
      double[][] x,
      int[] o,
      int[] s,
      int target,
      double[] before,
      int yOffset,
      int n) {
    if (format == FloatFormat.BINARY64) {
      double[][] a = new double[x.length][];
      for (int k = 0; k < a.length; k++) {
        a[k] = x[k].clone();
      }
      double[] y = target < 0 ? before.clone() : a[target];
      switch (a.length) {
        case 1 -> loops.apply(f, a[0], o[0], s[0], y, yOffset, n);
        case 2 -> loops.apply(f, a[0], o[0], s[0], a[1], o[1], s[1], y, yOffset, n);
        default ->
            loops.apply(f, a[0], o[0], s[0], a[1], o[1], s[1], a[2], o[2], s[2], y, yOffset, n);
      }
      return y;
    }
    float[][] a = new float[x.length][];
    for (int k = 0; k < a.length; k++) {
      a[k] = narrow(x[k]);
    }
    float[] y = target < 0 ? narrow(before) : a[target];
    switch (a.length) {
      case 1 -> loops.apply(f, a[0], o[0], s[0], y, yOffset, n);
      case 2 -> loops.apply(f, a[0], o[0], s[0], a[1], o[1], s[1], y, yOffset, n);
      default ->
          loops.apply(f, a[0], o[0], s[0], a[1], o[1], s[1], a[2], o[2], s[2], y, yOffset, n);
    }
    double[] wide = new double[y.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = y[i];
    }
    return wide;
  }

  private static float[] narrow(double[] x) {
    float[] y = new float[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) x[i];
    }
    return y;
  }

  @ParameterizedTest
  @EnumSource(ElementwiseFunction.class)
  void loops_give_the_bits_of_the_expression(ElementwiseFunction f) {
    for (FloatFormat format : FloatFormat.values()) {
      for (int n : LENGTHS) {
        assertNull(difference(SCALAR, f, format, n, SEED + n));
        assertNull(difference(FAST, f, format, n, SEED + n));
      }
    }
  }

  /// Two halves of a long run are read side by side.
  @ParameterizedTest
  @EnumSource(
      value = ElementwiseFunction.class,
      names = {"ADD", "SUBTRACT", "MULTIPLY", "MAXIMUM", "MINIMUM", "RELU", "NEGATE", "SQUARE"})
  void loops_over_long_runs_give_the_bits_of_the_expression(ElementwiseFunction f) {
    for (FloatFormat format : FloatFormat.values()) {
      for (int n : new int[] {1 << 15, (1 << 15) + 8, (1 << 15) + 37}) {
        assertNull(difference(FAST, f, format, n, SEED + n));
      }
    }
  }

  /// Vectors take another way if all their results are normal numbers.
  @Test
  void exponentials_of_neighbours_have_the_bits_of_the_expression() {
    for (FloatFormat format : FloatFormat.values()) {
      Program program = ElementwiseFunction.EXP.program(format);
      double largest = format.choose(110, 760);
      int n = 64;
      for (double from = -largest; from < largest; from += largest / 500) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
          x[i] = (float) (from + i * 0.01);
        }
        double[] y =
            run(
                FAST,
                ElementwiseFunction.EXP,
                format,
                new double[][] {x},
                new int[1],
                new int[] {1},
                -1,
                new double[n],
                0,
                n);
        for (int i = 0; i < n; i++) {
          assertEquals(program.evaluate(x[i]), y[i]);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ElementwiseFunction.class,
      names = {"ADD", "RELU", "EXP", "LOG", "SIN", "TANH", "SIGMOID", "GELU", "POWER"})
  void compiled_loops_give_the_bits_of_interpreted_ones(ElementwiseFunction f) {
    SplittableRandom random = new SplittableRandom(SEED);
    int n = 1000;
    float[] a = new float[n];
    float[] b = new float[n];
    float[] first = new float[n];
    float[] y = new float[n];
    for (int i = 0; i < n; i++) {
      a[i] = (float) value(random);
      b[i] = (float) value(random);
    }
    for (int call = 0; call < 600; call++) {
      float[] into = call == 0 ? first : y;
      if (f.arity() == 1) {
        FAST.apply(f, a, 0, 1, into, 0, n);
      } else {
        FAST.apply(f, a, 0, 1, b, 0, 1, into, 0, n);
      }
      if (call % 100 == 99) {
        for (int i = 0; i < n; i++) {
          assertEquals(first[i], y[i], f + " of " + a[i] + ", " + b[i] + " at call " + call);
        }
      }
    }
  }

  @Test
  void going_over_to_vectors_changes_no_bit() {
    ElementwiseLoops loops = Providers.choose(Engine.Choice.AUTO).elementwise();
    int n = 1003;
    double[] x = new double[n];
    double[] first = new double[n];
    double[] y = new double[n];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < n; i++) {
      x[i] = value(random);
    }
    loops.apply(ElementwiseFunction.LOG1P, x, 0, 1, first, 0, n);
    for (int call = 0; call < 3000; call++) {
      loops.apply(ElementwiseFunction.LOG1P, x, 0, 1, y, 0, n);
      assertArrayEquals(first, y, "call " + call);
    }
  }

  @Test
  void the_comparison_sees_a_loop_that_forgets_its_last_element() {
    ElementwiseLoops forgetful =
        new ScalarElementwiseLoops() {
          @Override
          public void apply(
              ElementwiseFunction f,
              double[] a,
              int aOffset,
              int aStride,
              double[] y,
              int yOffset,
              int n) {
            super.apply(f, a, aOffset, aStride, y, yOffset, n == 17 ? 16 : n);
          }
        };
    ElementwiseFunction f = ElementwiseFunction.EXP;
    assertNull(difference(forgetful, f, FloatFormat.BINARY64, 16, SEED));
    assertNotNull(difference(forgetful, f, FloatFormat.BINARY64, 17, SEED));
  }

  @Test
  void a_wrong_number_of_operands_is_refused() {
    float[] x = new float[40];
    assertThrows(
        IllegalArgumentException.class,
        () -> SCALAR.apply(ElementwiseFunction.ADD, x, 0, 1, x, 0, 40));
    assertThrows(
        IllegalArgumentException.class,
        () -> FAST.apply(ElementwiseFunction.EXP, x, 0, 1, x, 0, 1, x, 0, 40));
  }
}
