package io.github.cotangent.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import io.github.cotangent.core.loops.ScalarElementwiseLoops;
import io.github.cotangent.core.loops.ScalarFloatLoops;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    EXACT.put(ElementwiseFunction.EXP2, HighPrecision::exp2);
    EXACT.put(ElementwiseFunction.LOG2, x -> HighPrecision.log(x, 2));
    EXACT.put(ElementwiseFunction.LOG10, x -> HighPrecision.log(x, 10));
    EXACT.put(ElementwiseFunction.TAN, HighPrecision::tan);
    EXACT.put(ElementwiseFunction.ASIN, HighPrecision::asin);
    EXACT.put(ElementwiseFunction.ACOS, HighPrecision::acos);
    EXACT.put(ElementwiseFunction.ATAN, HighPrecision::atan);
    EXACT.put(ElementwiseFunction.SINH, HighPrecision::sinh);
    EXACT.put(ElementwiseFunction.COSH, HighPrecision::cosh);
    EXACT.put(ElementwiseFunction.ASINH, HighPrecision::asinh);
    EXACT.put(ElementwiseFunction.ACOSH, HighPrecision::acosh);
    EXACT.put(ElementwiseFunction.ATANH, HighPrecision::atanh);
    EXACT.put(ElementwiseFunction.ERF_INVERSE, HighPrecision::erfInverse);
    EXACT.put(ElementwiseFunction.LOG_GAMMA, HighPrecisionGamma::logGamma);
    EXACT.put(ElementwiseFunction.TANH, HighPrecision::tanh);
    EXACT.put(ElementwiseFunction.SIGMOID, HighPrecision::sigmoid);
    EXACT.put(ElementwiseFunction.SILU, x -> x.multiply(HighPrecision.sigmoid(x)));
    EXACT.put(ElementwiseFunction.SOFTPLUS, HighPrecision::softplus);
    EXACT.put(ElementwiseFunction.ERF, HighPrecision::erf);
    EXACT.put(ElementwiseFunction.NORMAL_DENSITY, HighPrecision::normalDensity);
    EXACT.put(ElementwiseFunction.NORMAL_CUMULATIVE, HighPrecision::normalCumulative);
    EXACT.put(ElementwiseFunction.GELU, x -> x.multiply(HighPrecision.normalCumulative(x)));
    EXACT.put(ElementwiseFunction.RECIPROCAL_SQUARE_ROOT, HighPrecision::reciprocalSquareRoot);
  }

  /// Those of two arguments, which have tests of their own.
  private static final Set<ElementwiseFunction> BINARY =
      EnumSet.of(
          ElementwiseFunction.POWER,
          ElementwiseFunction.HYPOT,
          ElementwiseFunction.ATAN2,
          ElementwiseFunction.POLYGAMMA);

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
      case LOG, LOG2, LOG10, RECIPROCAL_SQUARE_ROOT ->
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
      case ASIN, ACOS, ATANH, ERF_INVERSE ->
          switch (i % 3) {
            case 0 -> 2 * random.nextDouble() - 1;
            case 1 -> Math.scalb(2 * random.nextDouble() - 1, -random.nextInt(0, 1000));
            default -> (1 - Math.scalb(1.0, -random.nextInt(1, 54))) * (i % 2 == 0 ? 1 : -1);
          };
      case ATAN, ASINH -> i % 4 == 3 ? Math.scalb(x, random.nextInt(-1030, 1000)) : x;
      case ACOSH -> 1 + Math.scalb(random.nextDouble(), random.nextInt(-50, i % 4 == 0 ? 1000 : 4));
      case LOG_GAMMA ->
          switch (i % 4) {
            case 0 -> 2 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(0, 40));
            case 1 -> 1 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(0, 40));
            case 2 -> Math.scalb(random.nextDouble(), random.nextInt(-1000, 1000));
            default -> random.nextDouble() * 20;
          };
      case SIN, COS, TAN ->
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

  static Set<ElementwiseFunction> unary() {
    return EXACT.keySet();
  }

  @ParameterizedTest
  @MethodSource("unary")
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
      boolean measured = EXACT.containsKey(function) || BINARY.contains(function);
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
      case TAN -> StrictMath::tan;
      case ASIN -> StrictMath::asin;
      case ACOS -> StrictMath::acos;
      case ATAN -> StrictMath::atan;
      case SINH -> StrictMath::sinh;
      case COSH -> StrictMath::cosh;
      case TANH -> StrictMath::tanh;
      case LOG10 -> StrictMath::log10;
      case EXP2 -> x -> StrictMath.pow(2, x);
      case SIGMOID -> x -> 1 / (1 + StrictMath.exp(-x));
      case SOFTPLUS -> x -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
      case RECIPROCAL_SQUARE_ROOT -> x -> 1 / Math.sqrt(x);
      // Measured above.
      case LOG2 -> ScalarDoubleLoops::log2;
      case ASINH -> ScalarDoubleLoops::asinh;
      case ACOSH -> ScalarDoubleLoops::acosh;
      case ATANH -> ScalarDoubleLoops::atanh;
      case ERF_INVERSE -> ScalarDoubleLoops::erfInverse;
      case LOG_GAMMA -> ScalarDoubleLoops::logGamma;
      case SILU -> x -> x / (1 + StrictMath.exp(-x));
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

  @Test
  void distances_and_angles_are_within_their_bounds() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < POINTS; i++) {
      // Of any sizes, near to and far from one another.
      double size = Math.scalb(1.0, random.nextInt(-1000, 1000));
      double x = (random.nextDouble() - 0.5) * size;
      double y = (random.nextDouble() - 0.5) * Math.scalb(size, random.nextInt(-20, 20));
      BigDecimal exactX = new BigDecimal(x);
      BigDecimal exactY = new BigDecimal(y);
      String where = " of " + x + ", " + y + ", seed " + SEED;
      double distance = ScalarDoubleLoops.hypot(x, y);
      double error = Ulps.between(distance, HighPrecision.hypot(exactX, exactY));
      assertTrue(error <= ElementwiseFunction.HYPOT.ulps(), () -> "HYPOT" + where);
      double angle = ScalarDoubleLoops.atan2(y, x);
      error = Ulps.between(angle, HighPrecision.atan2(exactY, exactX));
      assertTrue(error <= ElementwiseFunction.ATAN2.ulps(), () -> "ATAN2" + where);
    }
    for (int i = 0; i < 50_000; i++) {
      float x = Float.intBitsToFloat(random.nextInt());
      float y =
          i % 2 == 0 ? x * (random.nextFloat() * 4 - 2) : Float.intBitsToFloat(random.nextInt());
      String where = " of " + x + ", " + y + ", seed " + SEED;
      double error = Ulps.between(ScalarFloatLoops.hypot(x, y), StrictMath.hypot(x, y));
      assertTrue(error <= ElementwiseFunction.HYPOT.ulps(), () -> "HYPOT" + where);
      error = Ulps.between(ScalarFloatLoops.atan2(y, x), StrictMath.atan2(y, x));
      assertTrue(error <= ElementwiseFunction.ATAN2.ulps(), () -> "ATAN2" + where);
    }
  }

  @Test
  void polygammas_of_positive_arguments_are_within_their_bound() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < POINTS; i++) {
      int n = i % 3 == 0 ? 0 : 1 + i % 11;
      double x =
          i % 2 == 0
              ? random.nextDouble() * 30
              : Math.scalb(random.nextDouble(), random.nextInt(-20, 20));
      BigDecimal wanted = HighPrecisionGamma.polygamma(n, new BigDecimal(x));
      double error = Ulps.between(ScalarDoubleLoops.polygamma(n, x), wanted);
      double bound = ElementwiseFunction.POLYGAMMA.ulps() + n;
      assertTrue(error <= bound, () -> n + " at " + x + ": " + error + " ulp, seed " + SEED);
    }
  }

  /// Values of mpmath 1.3, of 40 digits, rounded.
  @Test
  void polygammas_of_high_order_neither_overflow_nor_vanish_on_the_way() {
    assertRelative(200, 300, -2.03430351276749E-123);
    assertRelative(400, 500, -6.006031354816513E-214);
    assertRelative(1000, 600, -5.837036756391904E-214);
    assertRelative(50, -3.25, 1.542177740101971E95);
    assertRelative(3, -1000.3, 769.020914331925);
    assertRelative(0, -12345.678, 7.454965900116613);
    assertEquals(Double.NEGATIVE_INFINITY, ScalarDoubleLoops.polygamma(170, 0.5));
  }

  private static void assertRelative(int n, double x, double wanted) {
    double bound = Math.ulp(wanted) * (ElementwiseFunction.POLYGAMMA.ulps() + n);
    assertEquals(wanted, ScalarDoubleLoops.polygamma(n, x), bound, n + " at " + x);
  }

  /// Where terms of both signs nearly cancel, the error is small beside the larger of them only.
  @Test
  void gamma_functions_of_negative_arguments_are_near_by_the_size_of_their_terms() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < POINTS; i++) {
      double x = -random.nextDouble() * (i % 2 == 0 ? 4 : 60);
      BigDecimal exact = new BigDecimal(x);
      BigDecimal logGamma = HighPrecisionGamma.logGamma(exact);
      double terms = Math.max(1, Math.abs(ScalarDoubleLoops.logGamma(-x)));
      near("log Γ at " + x, ScalarDoubleLoops.logGamma(x), logGamma, terms);
      terms = Math.max(1, Math.abs(ScalarDoubleLoops.polygamma(0, -x)));
      near(
          "ψ at " + x,
          ScalarDoubleLoops.polygamma(0, x),
          HighPrecisionGamma.polygamma(0, exact),
          terms);
      int n = 1 + i % 6;
      terms = Math.abs(ScalarDoubleLoops.polygamma(n, 0.5));
      near(
          n + " at " + x,
          ScalarDoubleLoops.polygamma(n, x),
          HighPrecisionGamma.polygamma(n, exact),
          terms);
    }
  }

  private static void near(String what, double got, BigDecimal wanted, double terms) {
    double size = Math.max(Math.abs(wanted.doubleValue()), terms);
    double error = new BigDecimal(got).subtract(wanted).abs().doubleValue() / Math.ulp(size);
    assertTrue(error <= 8, () -> what + ": " + error + " ulp of its terms, seed " + SEED);
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
      assertEquals(-ScalarFloatLoops.tan(x), ScalarFloatLoops.tan(-x));
      assertEquals(-ScalarFloatLoops.atan(x), ScalarFloatLoops.atan(-x));
      assertEquals(-ScalarFloatLoops.sinh(x), ScalarFloatLoops.sinh(-x));
      assertEquals(ScalarFloatLoops.cosh(x), ScalarFloatLoops.cosh(-x));
      assertEquals(-ScalarFloatLoops.asinh(x), ScalarFloatLoops.asinh(-x));
      assertEquals(-ScalarFloatLoops.erf(x), ScalarFloatLoops.erf(-x));
      assertEquals(ScalarFloatLoops.cos(x), ScalarFloatLoops.cos(-x));
      assertEquals(ScalarFloatLoops.normalDensity(x), ScalarFloatLoops.normalDensity(-x));
      assertEquals(-ScalarDoubleLoops.sin(d), ScalarDoubleLoops.sin(-d));
      assertEquals(-ScalarDoubleLoops.tanh(d), ScalarDoubleLoops.tanh(-d));
      assertEquals(-ScalarDoubleLoops.tan(d), ScalarDoubleLoops.tan(-d));
      assertEquals(-ScalarDoubleLoops.atan(d), ScalarDoubleLoops.atan(-d));
      assertEquals(-ScalarDoubleLoops.sinh(d), ScalarDoubleLoops.sinh(-d));
      assertEquals(ScalarDoubleLoops.cosh(d), ScalarDoubleLoops.cosh(-d));
      assertEquals(-ScalarDoubleLoops.asinh(d), ScalarDoubleLoops.asinh(-d));
      assertEquals(-ScalarDoubleLoops.erf(d), ScalarDoubleLoops.erf(-d));
      assertEquals(ScalarDoubleLoops.cos(d), ScalarDoubleLoops.cos(-d));
      assertEquals(ScalarDoubleLoops.normalDensity(d), ScalarDoubleLoops.normalDensity(-d));
    }
  }
}
