package io.github.cotangent.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import io.github.cotangent.core.loops.ScalarElementwiseLoops;
import io.github.cotangent.core.loops.ScalarFloatLoops;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// The stated bound of every elementary function: in `double` against decimal arithmetic, in
/// `float` against `double`, over all exponents.
final class ElementwiseAccuracyTest {
  private static final long SEED = 0x5eed2026L;
  private static final int POINTS = 300;

  /// Divides no power of two, so the samples fall on all exponents and low bits.
  private static final int STRIDE = 40_009;

  private static final Map<ElementwiseFunction, UnaryOperator<BigDecimal>> EXACT =
      new EnumMap<>(ElementwiseFunction.class);

  static {
    EXACT.put(ElementwiseFunction.EXP, HighPrecision::exp);
    EXACT.put(ElementwiseFunction.EXPM1, HighPrecision::expm1);
    EXACT.put(ElementwiseFunction.LOG, HighPrecision::log);
    EXACT.put(ElementwiseFunction.LOG1P, HighPrecision::log1p);
    EXACT.put(ElementwiseFunction.SIN, x -> HighPrecision.sin(x, 0));
    EXACT.put(ElementwiseFunction.COS, x -> HighPrecision.sin(x, 1));
    EXACT.put(ElementwiseFunction.TANH, HighPrecision::tanh);
    EXACT.put(ElementwiseFunction.SIGMOID, HighPrecision::sigmoid);
    EXACT.put(ElementwiseFunction.SOFTPLUS, HighPrecision::softplus);
    EXACT.put(ElementwiseFunction.ERF, HighPrecision::erf);
    EXACT.put(ElementwiseFunction.NORMAL_DENSITY, HighPrecision::normalDensity);
    EXACT.put(ElementwiseFunction.NORMAL_CUMULATIVE, HighPrecision::normalCumulative);
    EXACT.put(ElementwiseFunction.GELU, x -> x.multiply(HighPrecision.normalCumulative(x)));
    EXACT.put(ElementwiseFunction.RECIPROCAL_SQUARE_ROOT, HighPrecision::reciprocalSquareRoot);
  }

  /// An argument at which the function is neither trivial nor undefined.
  private static double argument(ElementwiseFunction function, int i, SplittableRandom random) {
    double x =
        switch (i % 4) {
          case 0 -> (random.nextDouble() - 0.5) * 8;
          case 1 -> (random.nextDouble() - 0.5) * 80;
          case 2 -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(-70, 10));
          default -> (random.nextDouble() - 0.5) * 1500;
        };
    return switch (function) {
      case LOG, RECIPROCAL_SQUARE_ROOT ->
          switch (i % 3) {
            case 0 ->
                Math.max(Double.MIN_VALUE, Math.scalb(Math.abs(x), random.nextInt(-1060, 1000)));
            case 1 -> 1 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(0, 50));
            default -> Math.abs(x);
          };
      case LOG1P ->
          switch (i % 3) {
            case 0 -> -random.nextDouble();
            case 1 -> Math.scalb(Math.abs(x), random.nextInt(-100, 1000));
            default -> Math.abs(x);
          };
      case SIN, COS ->
          switch (i % 4) {
            case 2 -> Math.scalb(x, random.nextInt(0, 18));
            // as near to a zero as a double can be
            case 3 -> Math.rint(x) * (Math.PI / 2);
            default -> x;
          };
      default -> x;
    };
  }

  /// The argument at which the error is largest, and that error.
  private record Worst(double argument, double ulps) {}

  private static Worst worst(Program program, ElementwiseFunction function, int points) {
    SplittableRandom random = new SplittableRandom(SEED);
    Worst worst = new Worst(0, 0);
    for (int i = 0; i < points; i++) {
      double x = argument(function, i, random);
      BigDecimal wanted = EXACT.get(function).apply(new BigDecimal(x));
      double error = Ulps.between(program.evaluate(x), wanted);
      if (error > worst.ulps()) {
        worst = new Worst(x, error);
      }
    }
    return worst;
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "EXP",
        "EXPM1",
        "LOG",
        "LOG1P",
        "SIN",
        "COS",
        "TANH",
        "SIGMOID",
        "SOFTPLUS",
        "ERF",
        "NORMAL_DENSITY",
        "NORMAL_CUMULATIVE",
        "GELU",
        "RECIPROCAL_SQUARE_ROOT"
      })
  void double_values_are_within_their_bound(ElementwiseFunction function) {
    Worst worst = worst(function.program(FloatFormat.BINARY64), function, POINTS);
    assertTrue(worst.ulps() > 0.4, "the measure is asleep: " + worst);
    assertTrue(worst.ulps() <= function.ulps(), worst + ", seed " + SEED);
  }

  @Test
  void a_wrong_coefficient_is_noticed() {
    // The planted fault: an argument that is off by two units.
    Real x = Expression.input(0);
    Real wrong = Elementary.in(FloatFormat.BINARY64).exp(x.times(1 + 0x1p-51));
    assertTrue(
        worst(Program.of(FloatFormat.BINARY64, wrong), ElementwiseFunction.EXP, 50).ulps() > 1);
  }

  @Test
  void every_function_of_class_U_is_measured() {
    for (ElementwiseFunction function : ElementwiseFunction.values()) {
      boolean measured = EXACT.containsKey(function) || function == ElementwiseFunction.POWER;
      assertEquals(function.ulps() > 0, measured, function.toString());
    }
  }

  private static DoubleUnaryOperator reference(ElementwiseFunction function) {
    return switch (function) {
      case EXP -> StrictMath::exp;
      case EXPM1 -> StrictMath::expm1;
      case LOG -> StrictMath::log;
      case LOG1P -> StrictMath::log1p;
      case SIN -> StrictMath::sin;
      case COS -> StrictMath::cos;
      case TANH -> StrictMath::tanh;
      case SIGMOID -> x -> 1 / (1 + StrictMath.exp(-x));
      case SOFTPLUS -> x -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
      case RECIPROCAL_SQUARE_ROOT -> x -> 1 / Math.sqrt(x);
      // Measured above.
      case ERF -> ScalarDoubleLoops::erf;
      case NORMAL_DENSITY -> ScalarDoubleLoops::normalDensity;
      case NORMAL_CUMULATIVE -> ScalarDoubleLoops::normalCumulative;
      case GELU -> ScalarDoubleLoops::gelu;
      default -> throw new IllegalArgumentException(function.toString());
    };
  }

  @Test
  void float_values_of_all_exponents_are_within_their_bound() {
    int n = 1 << 12;
    float[] x = new float[n];
    float[] y = new float[n];
    for (ElementwiseFunction function : EXACT.keySet()) {
      DoubleUnaryOperator reference = reference(function);
      for (long bits = 0; bits < 1L << 32; bits += (long) STRIDE * n) {
        for (int i = 0; i < n; i++) {
          x[i] = Float.intBitsToFloat((int) (bits + (long) i * STRIDE));
        }
        new ScalarElementwiseLoops().apply(function, x, 0, 1, y, 0, n);
        for (int i = 0; i < n; i++) {
          double error = Ulps.between(y[i], reference.applyAsDouble(x[i]));
          if (error > function.ulps()) {
            throw new AssertionError(function + " at " + x[i] + ": " + error + " ulp");
          }
        }
      }
    }
  }

  @Test
  void powers_are_within_their_bound() {
    SplittableRandom random = new SplittableRandom(SEED);
    Program program = ElementwiseFunction.POWER.program(FloatFormat.BINARY64);
    double bound = ElementwiseFunction.POWER.ulps();
    for (int i = 0; i < POINTS; i++) {
      double x = base(i, random);
      double y = exponent(i, x, 745, random);
      BigDecimal wanted = HighPrecision.power(new BigDecimal(x), new BigDecimal(y));
      double error = Ulps.between(program.evaluate(x, y), wanted);
      assertTrue(error <= bound, () -> x + "^" + y + ": " + error + " ulp, seed " + SEED);
    }
    for (int i = 0; i < 50_000; i++) {
      float x = (float) base(i, random);
      float y = (float) exponent(i, x, 104, random);
      double error = Ulps.between(ScalarFloatLoops.power(x, y), StrictMath.pow(x, y));
      assertTrue(error <= bound, () -> x + "^" + y + ": " + error + " ulp, seed " + SEED);
    }
  }

  private static double base(int i, SplittableRandom random) {
    return i % 2 == 0
        ? Math.scalb(1 + random.nextDouble(), random.nextInt(-100, 100))
        : 1 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(0, 22));
  }

  /// An exponent that makes the power any size that there is.
  private static double exponent(int i, double x, double range, SplittableRandom random) {
    double y = (random.nextDouble() - 0.5) * 2 * range / Math.max(1e-12, Math.abs(Math.log(x)));
    return i % 3 == 0 ? Math.rint(y % 50) : y;
  }

  @Test
  void exact_powers_are_exact() {
    DoubleBinaryOperator power = ScalarDoubleLoops::power;
    for (int base = -30; base <= 30; base++) {
      double product = 1;
      for (int n = 0; n <= 10; n++) {
        assertEquals(product, power.applyAsDouble(base, n), base + "^" + n);
        product *= base;
      }
      assertEquals(Math.abs(base), power.applyAsDouble((double) base * base, 0.5));
    }
  }

  @Test
  void odd_functions_are_odd_and_even_ones_even() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 10_000; i++) {
      float x = Float.intBitsToFloat(random.nextInt());
      double d = Double.longBitsToDouble(random.nextLong());
      assertEquals(-ScalarFloatLoops.sin(x), ScalarFloatLoops.sin(-x));
      assertEquals(-ScalarFloatLoops.tanh(x), ScalarFloatLoops.tanh(-x));
      assertEquals(-ScalarFloatLoops.erf(x), ScalarFloatLoops.erf(-x));
      assertEquals(ScalarFloatLoops.cos(x), ScalarFloatLoops.cos(-x));
      assertEquals(ScalarFloatLoops.normalDensity(x), ScalarFloatLoops.normalDensity(-x));
      assertEquals(-ScalarDoubleLoops.sin(d), ScalarDoubleLoops.sin(-d));
      assertEquals(-ScalarDoubleLoops.tanh(d), ScalarDoubleLoops.tanh(-d));
      assertEquals(-ScalarDoubleLoops.erf(d), ScalarDoubleLoops.erf(-d));
      assertEquals(ScalarDoubleLoops.cos(d), ScalarDoubleLoops.cos(-d));
      assertEquals(ScalarDoubleLoops.normalDensity(d), ScalarDoubleLoops.normalDensity(-d));
    }
  }
}
