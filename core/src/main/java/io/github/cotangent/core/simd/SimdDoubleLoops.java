// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The elementwise functions of `double` on vectors of the width that the machine
/// prefers, and plain loops of the same bits for what is left after the last whole vector:
/// masked loads and stores are slow or missing on some machines.
final class SimdDoubleLoops {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> BITS =
      VectorSpecies.of(long.class, SPECIES.vectorShape());

  private static final int LENGTH = SPECIES.length();

  // Runs of so many elements are of what is in no cache, and memory gives more to two streams
  // than to one (measured on Zen 3: 1.05 to 1.2 times as much).
  private static final int FAR = 1 << 15;

  private SimdDoubleLoops() {}

  /// y = f(a) for any length and strides 0 or 1.
  static void apply(
      LoopWarmUp warmUp, ElementwiseFunction f, double[] a, int aOffset, int aStride,
      double[] y, int yOffset, int n) {
    int runs = aStride;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0 || f.isPlain()) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
      return;
    }
    int loop = LoopWarmUp.loop(f, runs);
    if (!warmUp.isWarm(loop)) {
      int tried = warmUp.trial(whole, LENGTH);
      if (tried > 0) {
        long start = System.nanoTime();
        vectors(f, a, aOffset, aStride, y, yOffset, tried);
        warmUp.tried(loop, tried / LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      ScalarDoubleLoops.apply(f, a, aOffset + tried * aStride, aStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, y, yOffset, whole);
    if (whole < n) {
      ScalarDoubleLoops.apply(f, a, aOffset + whole * aStride, aStride, y, yOffset + whole, n - whole);
    }
  }

  /// The same on whole vectors only, not all strides being 0.
  private static void vectors(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    switch (f) {
      case NEGATE -> negate(a, aOffset, y, yOffset, n);
      case ABSOLUTE -> absolute(a, aOffset, y, yOffset, n);
      case SQUARE -> square(a, aOffset, y, yOffset, n);
      case RECIPROCAL -> reciprocal(a, aOffset, y, yOffset, n);
      case SQUARE_ROOT -> squareRoot(a, aOffset, y, yOffset, n);
      case RELU -> relu(a, aOffset, y, yOffset, n);
      case STEP -> step(a, aOffset, y, yOffset, n);
      case SIGN -> sign(a, aOffset, y, yOffset, n);
      case FLOOR -> floor(a, aOffset, y, yOffset, n);
      case CEIL -> ceil(a, aOffset, y, yOffset, n);
      case ROUND -> round(a, aOffset, y, yOffset, n);
      case RECIPROCAL_SQUARE_ROOT -> reciprocalSquareRoot(a, aOffset, y, yOffset, n);
      case EXP -> exp(a, aOffset, y, yOffset, n);
      case EXPM1 -> expm1(a, aOffset, y, yOffset, n);
      case EXP2 -> exp2(a, aOffset, y, yOffset, n);
      case LOG -> log(a, aOffset, y, yOffset, n);
      case LOG1P -> log1p(a, aOffset, y, yOffset, n);
      case LOG2 -> log2(a, aOffset, y, yOffset, n);
      case LOG10 -> log10(a, aOffset, y, yOffset, n);
      case SIN -> sin(a, aOffset, y, yOffset, n);
      case COS -> cos(a, aOffset, y, yOffset, n);
      case TAN -> tan(a, aOffset, y, yOffset, n);
      case ASIN -> asin(a, aOffset, y, yOffset, n);
      case ACOS -> acos(a, aOffset, y, yOffset, n);
      case ATAN -> atan(a, aOffset, y, yOffset, n);
      case SINH -> sinh(a, aOffset, y, yOffset, n);
      case COSH -> cosh(a, aOffset, y, yOffset, n);
      case TANH -> tanh(a, aOffset, y, yOffset, n);
      case ASINH -> asinh(a, aOffset, y, yOffset, n);
      case ACOSH -> acosh(a, aOffset, y, yOffset, n);
      case ATANH -> atanh(a, aOffset, y, yOffset, n);
      case SIGMOID -> sigmoid(a, aOffset, y, yOffset, n);
      case SILU -> silu(a, aOffset, y, yOffset, n);
      case SOFTPLUS -> softplus(a, aOffset, y, yOffset, n);
      case ERF -> erf(a, aOffset, y, yOffset, n);
      case NORMAL_DENSITY -> normalDensity(a, aOffset, y, yOffset, n);
      case NORMAL_CUMULATIVE -> normalCumulative(a, aOffset, y, yOffset, n);
      case GELU -> gelu(a, aOffset, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 1");
    }
  }

  /// y = f(a, b) for any length and strides 0 or 1.
  static void apply(
      LoopWarmUp warmUp, ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride,
      double[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0 || f.isPlain()) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      return;
    }
    int loop = LoopWarmUp.loop(f, runs);
    if (!warmUp.isWarm(loop)) {
      int tried = warmUp.trial(whole, LENGTH);
      if (tried > 0) {
        long start = System.nanoTime();
        vectors(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, tried);
        warmUp.tried(loop, tried / LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      ScalarDoubleLoops.apply(f, a, aOffset + tried * aStride, aStride, b, bOffset + tried * bStride, bStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, whole);
    if (whole < n) {
      ScalarDoubleLoops.apply(f, a, aOffset + whole * aStride, aStride, b, bOffset + whole * bStride, bStride, y, yOffset + whole, n - whole);
    }
  }

  /// The same on whole vectors only, not all strides being 0.
  private static void vectors(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    switch (f) {
      case ADD -> {
        if (aStride == 1 && bStride == 1) {
          add(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          addAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          addAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case SUBTRACT -> {
        if (aStride == 1 && bStride == 1) {
          subtract(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          subtractAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          subtractAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case MULTIPLY -> {
        if (aStride == 1 && bStride == 1) {
          multiply(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          multiplyAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          multiplyAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case DIVIDE -> {
        if (aStride == 1 && bStride == 1) {
          divide(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          divideAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          divideAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case MAXIMUM -> {
        if (aStride == 1 && bStride == 1) {
          maximum(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          maximumAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          maximumAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case MINIMUM -> {
        if (aStride == 1 && bStride == 1) {
          minimum(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          minimumAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          minimumAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case GREATER -> {
        if (aStride == 1 && bStride == 1) {
          greater(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          greaterAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          greaterAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case GREATER_OR_EQUAL -> {
        if (aStride == 1 && bStride == 1) {
          greaterOrEqual(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          greaterOrEqualAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          greaterOrEqualAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case LESS -> {
        if (aStride == 1 && bStride == 1) {
          less(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          lessAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          lessAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case LESS_OR_EQUAL -> {
        if (aStride == 1 && bStride == 1) {
          lessOrEqual(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          lessOrEqualAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          lessOrEqualAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case EQUAL -> {
        if (aStride == 1 && bStride == 1) {
          equal(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          equalAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          equalAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case NOT_EQUAL -> {
        if (aStride == 1 && bStride == 1) {
          notEqual(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          notEqualAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          notEqualAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case CHAIN -> {
        if (aStride == 1 && bStride == 1) {
          chain(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          chainAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          chainAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case POWER -> {
        if (aStride == 1 && bStride == 1) {
          power(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          powerAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          powerAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case HYPOT -> {
        if (aStride == 1 && bStride == 1) {
          hypot(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          hypotAt01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          hypotAt10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      case ATAN2 -> {
        if (aStride == 1 && bStride == 1) {
          atan2(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1) {
          atan2At01(a, aOffset, b, bOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0) {
          atan2At10(a, aOffset, b, bOffset, y, yOffset, n);
        }
      }
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 2");
    }
  }

  /// y = f(a, b, c) for any length and strides 0 or 1.
  static void apply(
      LoopWarmUp warmUp, ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride,
      double[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1 | cStride << 2;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0 || f.isPlain()) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      return;
    }
    int loop = LoopWarmUp.loop(f, runs);
    if (!warmUp.isWarm(loop)) {
      int tried = warmUp.trial(whole, LENGTH);
      if (tried > 0) {
        long start = System.nanoTime();
        vectors(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, tried);
        warmUp.tried(loop, tried / LENGTH, System.nanoTime() - start);
      }
      long start = System.nanoTime();
      ScalarDoubleLoops.apply(f, a, aOffset + tried * aStride, aStride, b, bOffset + tried * bStride, bStride, c, cOffset + tried * cStride, cStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, whole);
    if (whole < n) {
      ScalarDoubleLoops.apply(f, a, aOffset + whole * aStride, aStride, b, bOffset + whole * bStride, bStride, c, cOffset + whole * cStride, cStride, y, yOffset + whole, n - whole);
    }
  }

  /// The same on whole vectors only, not all strides being 0.
  private static void vectors(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride, double[] y, int yOffset, int n) {
    switch (f) {
      case SELECT -> {
        if (aStride == 1 && bStride == 1 && cStride == 1) {
          select(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1 && cStride == 1) {
          selectAt011(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0 && cStride == 1) {
          selectAt101(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 0 && cStride == 1) {
          selectAt001(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 1 && cStride == 0) {
          selectAt110(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1 && cStride == 0) {
          selectAt010(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0 && cStride == 0) {
          selectAt100(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        }
      }
      case FUSED_MULTIPLY_ADD -> {
        if (aStride == 1 && bStride == 1 && cStride == 1) {
          fusedMultiplyAdd(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1 && cStride == 1) {
          fusedMultiplyAddAt011(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0 && cStride == 1) {
          fusedMultiplyAddAt101(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 0 && cStride == 1) {
          fusedMultiplyAddAt001(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 1 && cStride == 0) {
          fusedMultiplyAddAt110(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1 && cStride == 0) {
          fusedMultiplyAddAt010(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0 && cStride == 0) {
          fusedMultiplyAddAt100(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        }
      }
      case CLAMP -> {
        if (aStride == 1 && bStride == 1 && cStride == 1) {
          clamp(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1 && cStride == 1) {
          clampAt011(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0 && cStride == 1) {
          clampAt101(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 0 && cStride == 1) {
          clampAt001(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 1 && cStride == 0) {
          clampAt110(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 0 && bStride == 1 && cStride == 0) {
          clampAt010(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        } else if (aStride == 1 && bStride == 0 && cStride == 0) {
          clampAt100(a, aOffset, b, bOffset, c, cOffset, y, yOffset, n);
        }
      }
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 3");
    }
  }

  private static void add(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      addFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addFar(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.add(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      addAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt01Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = a0;
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.add(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      addAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt10Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = b0;
      DoubleVector w2 = w0.add(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtract(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      subtractFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractFar(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.sub(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      subtractAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt01Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = a0;
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.sub(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      subtractAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt10Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = b0;
      DoubleVector w2 = w0.sub(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiply(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      multiplyFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyFar(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.mul(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      multiplyAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt01Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = a0;
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.mul(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      multiplyAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt10Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = b0;
      DoubleVector w2 = w0.mul(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divide(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      divideFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideFar(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      divideAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt01Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = a0;
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      divideAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt10Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = b0;
      DoubleVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximum(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      maximumFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumFar(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      maximumAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt01Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = a0;
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      maximumAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt10Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = b0;
      DoubleVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimum(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      minimumFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumFar(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.min(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      minimumAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt01Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = a0;
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, b, bOffset + j);
      DoubleVector w2 = w0.min(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      minimumAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt10Far(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = b0;
      DoubleVector w2 = w0.min(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void greater(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = a0;
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = b0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterOrEqual(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LE, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterOrEqualAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = a0;
      VectorMask<Double> v2 = v0.compare(VectorOperators.LE, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterOrEqualAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = b0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LE, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void less(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessOrEqual(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LE, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessOrEqualAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LE, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessOrEqualAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      VectorMask<Double> v2 = v0.compare(VectorOperators.LE, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void equal(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void equalAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void equalAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void notEqual(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void notEqualAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void notEqualAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void chain(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v4 = v3.mul(v0);
      DoubleVector v5 = v4.blend(v1, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void chainAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = a0;
      DoubleVector v4 = v3.mul(v0);
      DoubleVector v5 = v4.blend(v1, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void chainAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = b0;
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v4 = v3.mul(v0);
      DoubleVector v5 = v4.blend(v1, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void power(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v5 = v3.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v2.or(v5);
      VectorMask<Double> v7 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v8 = v7.not();
      VectorMask<Double> v9 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Double> v10 = v9.not();
      VectorMask<Double> v11 = v8.or(v10);
      VectorMask<Double> v12 = v11.not();
      VectorMask<Double> v13 = v3.compare(VectorOperators.LT, v1);
      DoubleVector v14 = v0.abs();
      DoubleVector v15 = v14.abs();
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v17 = v15.compare(VectorOperators.LT, v16);
      DoubleVector v18 = v15.add(v16);
      DoubleVector v19 = v18.sub(v16);
      LongVector v20 = v19.reinterpretAsLongs();
      LongVector v21 = v14.reinterpretAsLongs();
      LongVector v22 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v23 = v21.and(v22);
      LongVector v24 = v20.or(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = v14.blend(v25, v17);
      VectorMask<Double> v27 = v26.compare(VectorOperators.EQ, v14);
      VectorMask<Double> v28 = v27.not();
      VectorMask<Double> v29 = v13.and(v28);
      DoubleVector v30 = v3.abs();
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v32 = v30.compare(VectorOperators.LT, v31);
      VectorMask<Double> v33 = v29.and(v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v36 = v14.mul(v35);
      DoubleVector v37 = v36.abs();
      VectorMask<Double> v38 = v37.compare(VectorOperators.LT, v16);
      DoubleVector v39 = v37.add(v16);
      DoubleVector v40 = v39.sub(v16);
      LongVector v41 = v40.reinterpretAsLongs();
      LongVector v42 = v36.reinterpretAsLongs();
      LongVector v43 = v42.and(v22);
      LongVector v44 = v41.or(v43);
      DoubleVector v45 = v44.reinterpretAsDoubles();
      DoubleVector v46 = v36.blend(v45, v38);
      VectorMask<Double> v47 = v46.compare(VectorOperators.EQ, v36);
      VectorMask<Double> v48 = v47.not();
      VectorMask<Double> v49 = v27.and(v48);
      VectorMask<Double> v50 = v30.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v51 = v50.and(v12);
      VectorMask<Double> v52 = v30.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v53 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v54 = v1.blend(v31, v53);
      VectorMask<Double> v55 = v30.compare(VectorOperators.EQ, v31);
      DoubleVector v56 = v31.blend(v1, v53);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v58 = v30.compare(VectorOperators.LT, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v60 = v30.mul(v59);
      DoubleVector v61 = v30.blend(v60, v58);
      LongVector v62 = v61.reinterpretAsLongs();
      LongVector v63 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v64 = v62.sub(v63);
      LongVector v65 = v64.lanewise(VectorOperators.ASHR, 52);
      LongVector v66 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v67 = v65.add(v66);
      DoubleVector v68 = v67.reinterpretAsDoubles();
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v70 = v68.sub(v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v72 = v1.blend(v71, v58);
      DoubleVector v73 = v70.add(v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v75 = v73.mul(v74);
      LongVector v76 = v65.lanewise(VectorOperators.LSHL, 52);
      LongVector v77 = v62.sub(v76);
      DoubleVector v78 = v77.reinterpretAsDoubles();
      DoubleVector v79 = v78.sub(v4);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v81 = v80.add(v79);
      DoubleVector v82 = v4.div(v81);
      DoubleVector v83 = v79.mul(v82);
      DoubleVector v84 = v83.mul(v80);
      DoubleVector v85 = v75.add(v84);
      DoubleVector v86 = v83.mul(v83);
      DoubleVector v87 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v88 = v86.mul(v87);
      DoubleVector v89 = v86.mul(v86);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v91 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v92 = v90.fma(v86, v91);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v94 = v92.fma(v86, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v96 = v94.fma(v86, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v98 = v96.fma(v86, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v100 = v98.fma(v86, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v102 = v100.fma(v86, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v104 = v102.fma(v86, v103);
      DoubleVector v105 = v89.mul(v104);
      DoubleVector v106 = v88.add(v105);
      DoubleVector v107 = v84.mul(v106);
      DoubleVector v108 = v85.add(v107);
      DoubleVector v109 = v85.sub(v75);
      DoubleVector v110 = v84.sub(v109);
      DoubleVector v111 = v108.sub(v85);
      DoubleVector v112 = v107.sub(v111);
      DoubleVector v113 = v110.add(v112);
      DoubleVector v114 = v81.neg();
      DoubleVector v115 = v83.fma(v114, v79);
      DoubleVector v116 = v81.sub(v80);
      DoubleVector v117 = v79.sub(v116);
      DoubleVector v118 = v117.neg();
      DoubleVector v119 = v83.fma(v118, v1);
      DoubleVector v120 = v115.add(v119);
      DoubleVector v121 = v120.mul(v82);
      DoubleVector v122 = v121.mul(v80);
      DoubleVector v123 = v106.sub(v88);
      DoubleVector v124 = v105.sub(v123);
      DoubleVector v125 = v86.neg();
      DoubleVector v126 = v83.fma(v83, v125);
      DoubleVector v127 = v83.fma(v122, v126);
      DoubleVector v128 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v129 = v88.neg();
      DoubleVector v130 = v86.fma(v87, v129);
      DoubleVector v131 = v86.fma(v128, v130);
      DoubleVector v132 = v127.fma(v87, v131);
      DoubleVector v133 = v124.add(v132);
      DoubleVector v134 = v107.neg();
      DoubleVector v135 = v84.fma(v106, v134);
      DoubleVector v136 = v84.fma(v133, v135);
      DoubleVector v137 = v122.fma(v106, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v139 = v75.neg();
      DoubleVector v140 = v73.fma(v74, v139);
      DoubleVector v141 = v73.fma(v138, v140);
      DoubleVector v142 = v137.add(v141);
      DoubleVector v143 = v142.add(v122);
      DoubleVector v144 = v113.add(v143);
      DoubleVector v145 = v108.add(v144);
      DoubleVector v146 = v0.mul(v145);
      DoubleVector v147 = DoubleVector.broadcast(SPECIES, -1500.0);
      VectorMask<Double> v148 = v146.compare(VectorOperators.LT, v147);
      DoubleVector v149 = DoubleVector.broadcast(SPECIES, 1500.0);
      VectorMask<Double> v150 = v149.compare(VectorOperators.LT, v146);
      DoubleVector v151 = v146.blend(v149, v150);
      DoubleVector v152 = v151.blend(v147, v148);
      DoubleVector v153 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v154 = v152.fma(v153, v69);
      DoubleVector v155 = v154.sub(v69);
      DoubleVector v156 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v157 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v158 = v155.fma(v157, v152);
      DoubleVector v159 = v155.fma(v156, v158);
      DoubleVector v160 = v158.sub(v159);
      DoubleVector v161 = v155.fma(v156, v160);
      DoubleVector v162 = v146.abs();
      VectorMask<Double> v163 = v162.compare(VectorOperators.LT, v149);
      DoubleVector v164 = v146.neg();
      DoubleVector v165 = v0.fma(v145, v164);
      DoubleVector v166 = v145.sub(v108);
      DoubleVector v167 = v144.sub(v166);
      DoubleVector v168 = v0.mul(v167);
      DoubleVector v169 = v165.add(v168);
      DoubleVector v170 = v1.blend(v169, v163);
      DoubleVector v171 = v161.add(v170);
      DoubleVector v172 = v159.add(v171);
      DoubleVector v173 = v172.mul(v172);
      DoubleVector v174 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v175 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v176 = v174.fma(v172, v175);
      DoubleVector v177 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v178 = v176.fma(v172, v177);
      DoubleVector v179 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v180 = v178.fma(v172, v179);
      DoubleVector v181 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v182 = v180.fma(v172, v181);
      DoubleVector v183 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v184 = v182.fma(v172, v183);
      DoubleVector v185 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v186 = v184.fma(v172, v185);
      DoubleVector v187 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v188 = v186.fma(v172, v187);
      DoubleVector v189 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v190 = v188.fma(v172, v189);
      DoubleVector v191 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v192 = v190.fma(v172, v191);
      DoubleVector v193 = v192.fma(v172, v35);
      DoubleVector v194 = v172.sub(v159);
      DoubleVector v195 = v171.sub(v194);
      DoubleVector v196 = v173.fma(v193, v195);
      DoubleVector v197 = v196.add(v172);
      DoubleVector v198 = v197.add(v4);
      LongVector v199 = v154.reinterpretAsLongs();
      LongVector v200 = v199.sub(v66);
      LongVector v201 = v200.lanewise(VectorOperators.ASHR, 2);
      LongVector v202 = LongVector.broadcast(BITS, 1023L);
      LongVector v203 = v201.add(v202);
      LongVector v204 = v203.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v205 = v204.reinterpretAsDoubles();
      DoubleVector v206 = v198.mul(v205);
      DoubleVector v207 = v206.mul(v205);
      LongVector v208 = v201.add(v201);
      LongVector v209 = v200.sub(v208);
      LongVector v210 = v209.lanewise(VectorOperators.ASHR, 1);
      LongVector v211 = v210.add(v202);
      LongVector v212 = v211.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v213 = v212.reinterpretAsDoubles();
      DoubleVector v214 = v207.mul(v213);
      LongVector v215 = v209.sub(v210);
      LongVector v216 = v215.add(v202);
      LongVector v217 = v216.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v218 = v217.reinterpretAsDoubles();
      DoubleVector v219 = v214.mul(v218);
      DoubleVector v220 = v219.blend(v56, v55);
      DoubleVector v221 = v220.blend(v54, v52);
      DoubleVector v222 = v221.blend(v4, v51);
      LongVector v223 = v222.reinterpretAsLongs();
      LongVector v224 = v3.reinterpretAsLongs();
      LongVector v225 = v224.and(v22);
      LongVector v226 = v223.or(v225);
      DoubleVector v227 = v226.reinterpretAsDoubles();
      DoubleVector v228 = v222.blend(v227, v49);
      DoubleVector v229 = v228.blend(v34, v33);
      DoubleVector v230 = v34.blend(v229, v12);
      DoubleVector v231 = v230.blend(v4, v6);
      v231.intoArray(y, yOffset + i);
    }
  }

  private static void powerAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = a0;
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v5 = v3.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v2.or(v5);
      VectorMask<Double> v7 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v8 = v7.not();
      VectorMask<Double> v9 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Double> v10 = v9.not();
      VectorMask<Double> v11 = v8.or(v10);
      VectorMask<Double> v12 = v11.not();
      VectorMask<Double> v13 = v3.compare(VectorOperators.LT, v1);
      DoubleVector v14 = v0.abs();
      DoubleVector v15 = v14.abs();
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v17 = v15.compare(VectorOperators.LT, v16);
      DoubleVector v18 = v15.add(v16);
      DoubleVector v19 = v18.sub(v16);
      LongVector v20 = v19.reinterpretAsLongs();
      LongVector v21 = v14.reinterpretAsLongs();
      LongVector v22 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v23 = v21.and(v22);
      LongVector v24 = v20.or(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = v14.blend(v25, v17);
      VectorMask<Double> v27 = v26.compare(VectorOperators.EQ, v14);
      VectorMask<Double> v28 = v27.not();
      VectorMask<Double> v29 = v13.and(v28);
      DoubleVector v30 = v3.abs();
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v32 = v30.compare(VectorOperators.LT, v31);
      VectorMask<Double> v33 = v29.and(v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v36 = v14.mul(v35);
      DoubleVector v37 = v36.abs();
      VectorMask<Double> v38 = v37.compare(VectorOperators.LT, v16);
      DoubleVector v39 = v37.add(v16);
      DoubleVector v40 = v39.sub(v16);
      LongVector v41 = v40.reinterpretAsLongs();
      LongVector v42 = v36.reinterpretAsLongs();
      LongVector v43 = v42.and(v22);
      LongVector v44 = v41.or(v43);
      DoubleVector v45 = v44.reinterpretAsDoubles();
      DoubleVector v46 = v36.blend(v45, v38);
      VectorMask<Double> v47 = v46.compare(VectorOperators.EQ, v36);
      VectorMask<Double> v48 = v47.not();
      VectorMask<Double> v49 = v27.and(v48);
      VectorMask<Double> v50 = v30.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v51 = v50.and(v12);
      VectorMask<Double> v52 = v30.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v53 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v54 = v1.blend(v31, v53);
      VectorMask<Double> v55 = v30.compare(VectorOperators.EQ, v31);
      DoubleVector v56 = v31.blend(v1, v53);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v58 = v30.compare(VectorOperators.LT, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v60 = v30.mul(v59);
      DoubleVector v61 = v30.blend(v60, v58);
      LongVector v62 = v61.reinterpretAsLongs();
      LongVector v63 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v64 = v62.sub(v63);
      LongVector v65 = v64.lanewise(VectorOperators.ASHR, 52);
      LongVector v66 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v67 = v65.add(v66);
      DoubleVector v68 = v67.reinterpretAsDoubles();
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v70 = v68.sub(v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v72 = v1.blend(v71, v58);
      DoubleVector v73 = v70.add(v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v75 = v73.mul(v74);
      LongVector v76 = v65.lanewise(VectorOperators.LSHL, 52);
      LongVector v77 = v62.sub(v76);
      DoubleVector v78 = v77.reinterpretAsDoubles();
      DoubleVector v79 = v78.sub(v4);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v81 = v80.add(v79);
      DoubleVector v82 = v4.div(v81);
      DoubleVector v83 = v79.mul(v82);
      DoubleVector v84 = v83.mul(v80);
      DoubleVector v85 = v75.add(v84);
      DoubleVector v86 = v83.mul(v83);
      DoubleVector v87 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v88 = v86.mul(v87);
      DoubleVector v89 = v86.mul(v86);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v91 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v92 = v90.fma(v86, v91);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v94 = v92.fma(v86, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v96 = v94.fma(v86, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v98 = v96.fma(v86, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v100 = v98.fma(v86, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v102 = v100.fma(v86, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v104 = v102.fma(v86, v103);
      DoubleVector v105 = v89.mul(v104);
      DoubleVector v106 = v88.add(v105);
      DoubleVector v107 = v84.mul(v106);
      DoubleVector v108 = v85.add(v107);
      DoubleVector v109 = v85.sub(v75);
      DoubleVector v110 = v84.sub(v109);
      DoubleVector v111 = v108.sub(v85);
      DoubleVector v112 = v107.sub(v111);
      DoubleVector v113 = v110.add(v112);
      DoubleVector v114 = v81.neg();
      DoubleVector v115 = v83.fma(v114, v79);
      DoubleVector v116 = v81.sub(v80);
      DoubleVector v117 = v79.sub(v116);
      DoubleVector v118 = v117.neg();
      DoubleVector v119 = v83.fma(v118, v1);
      DoubleVector v120 = v115.add(v119);
      DoubleVector v121 = v120.mul(v82);
      DoubleVector v122 = v121.mul(v80);
      DoubleVector v123 = v106.sub(v88);
      DoubleVector v124 = v105.sub(v123);
      DoubleVector v125 = v86.neg();
      DoubleVector v126 = v83.fma(v83, v125);
      DoubleVector v127 = v83.fma(v122, v126);
      DoubleVector v128 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v129 = v88.neg();
      DoubleVector v130 = v86.fma(v87, v129);
      DoubleVector v131 = v86.fma(v128, v130);
      DoubleVector v132 = v127.fma(v87, v131);
      DoubleVector v133 = v124.add(v132);
      DoubleVector v134 = v107.neg();
      DoubleVector v135 = v84.fma(v106, v134);
      DoubleVector v136 = v84.fma(v133, v135);
      DoubleVector v137 = v122.fma(v106, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v139 = v75.neg();
      DoubleVector v140 = v73.fma(v74, v139);
      DoubleVector v141 = v73.fma(v138, v140);
      DoubleVector v142 = v137.add(v141);
      DoubleVector v143 = v142.add(v122);
      DoubleVector v144 = v113.add(v143);
      DoubleVector v145 = v108.add(v144);
      DoubleVector v146 = v0.mul(v145);
      DoubleVector v147 = DoubleVector.broadcast(SPECIES, -1500.0);
      VectorMask<Double> v148 = v146.compare(VectorOperators.LT, v147);
      DoubleVector v149 = DoubleVector.broadcast(SPECIES, 1500.0);
      VectorMask<Double> v150 = v149.compare(VectorOperators.LT, v146);
      DoubleVector v151 = v146.blend(v149, v150);
      DoubleVector v152 = v151.blend(v147, v148);
      DoubleVector v153 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v154 = v152.fma(v153, v69);
      DoubleVector v155 = v154.sub(v69);
      DoubleVector v156 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v157 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v158 = v155.fma(v157, v152);
      DoubleVector v159 = v155.fma(v156, v158);
      DoubleVector v160 = v158.sub(v159);
      DoubleVector v161 = v155.fma(v156, v160);
      DoubleVector v162 = v146.abs();
      VectorMask<Double> v163 = v162.compare(VectorOperators.LT, v149);
      DoubleVector v164 = v146.neg();
      DoubleVector v165 = v0.fma(v145, v164);
      DoubleVector v166 = v145.sub(v108);
      DoubleVector v167 = v144.sub(v166);
      DoubleVector v168 = v0.mul(v167);
      DoubleVector v169 = v165.add(v168);
      DoubleVector v170 = v1.blend(v169, v163);
      DoubleVector v171 = v161.add(v170);
      DoubleVector v172 = v159.add(v171);
      DoubleVector v173 = v172.mul(v172);
      DoubleVector v174 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v175 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v176 = v174.fma(v172, v175);
      DoubleVector v177 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v178 = v176.fma(v172, v177);
      DoubleVector v179 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v180 = v178.fma(v172, v179);
      DoubleVector v181 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v182 = v180.fma(v172, v181);
      DoubleVector v183 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v184 = v182.fma(v172, v183);
      DoubleVector v185 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v186 = v184.fma(v172, v185);
      DoubleVector v187 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v188 = v186.fma(v172, v187);
      DoubleVector v189 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v190 = v188.fma(v172, v189);
      DoubleVector v191 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v192 = v190.fma(v172, v191);
      DoubleVector v193 = v192.fma(v172, v35);
      DoubleVector v194 = v172.sub(v159);
      DoubleVector v195 = v171.sub(v194);
      DoubleVector v196 = v173.fma(v193, v195);
      DoubleVector v197 = v196.add(v172);
      DoubleVector v198 = v197.add(v4);
      LongVector v199 = v154.reinterpretAsLongs();
      LongVector v200 = v199.sub(v66);
      LongVector v201 = v200.lanewise(VectorOperators.ASHR, 2);
      LongVector v202 = LongVector.broadcast(BITS, 1023L);
      LongVector v203 = v201.add(v202);
      LongVector v204 = v203.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v205 = v204.reinterpretAsDoubles();
      DoubleVector v206 = v198.mul(v205);
      DoubleVector v207 = v206.mul(v205);
      LongVector v208 = v201.add(v201);
      LongVector v209 = v200.sub(v208);
      LongVector v210 = v209.lanewise(VectorOperators.ASHR, 1);
      LongVector v211 = v210.add(v202);
      LongVector v212 = v211.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v213 = v212.reinterpretAsDoubles();
      DoubleVector v214 = v207.mul(v213);
      LongVector v215 = v209.sub(v210);
      LongVector v216 = v215.add(v202);
      LongVector v217 = v216.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v218 = v217.reinterpretAsDoubles();
      DoubleVector v219 = v214.mul(v218);
      DoubleVector v220 = v219.blend(v56, v55);
      DoubleVector v221 = v220.blend(v54, v52);
      DoubleVector v222 = v221.blend(v4, v51);
      LongVector v223 = v222.reinterpretAsLongs();
      LongVector v224 = v3.reinterpretAsLongs();
      LongVector v225 = v224.and(v22);
      LongVector v226 = v223.or(v225);
      DoubleVector v227 = v226.reinterpretAsDoubles();
      DoubleVector v228 = v222.blend(v227, v49);
      DoubleVector v229 = v228.blend(v34, v33);
      DoubleVector v230 = v34.blend(v229, v12);
      DoubleVector v231 = v230.blend(v4, v6);
      v231.intoArray(y, yOffset + i);
    }
  }

  private static void powerAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = b0;
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v5 = v3.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v2.or(v5);
      VectorMask<Double> v7 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v8 = v7.not();
      VectorMask<Double> v9 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Double> v10 = v9.not();
      VectorMask<Double> v11 = v8.or(v10);
      VectorMask<Double> v12 = v11.not();
      VectorMask<Double> v13 = v3.compare(VectorOperators.LT, v1);
      DoubleVector v14 = v0.abs();
      DoubleVector v15 = v14.abs();
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v17 = v15.compare(VectorOperators.LT, v16);
      DoubleVector v18 = v15.add(v16);
      DoubleVector v19 = v18.sub(v16);
      LongVector v20 = v19.reinterpretAsLongs();
      LongVector v21 = v14.reinterpretAsLongs();
      LongVector v22 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v23 = v21.and(v22);
      LongVector v24 = v20.or(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = v14.blend(v25, v17);
      VectorMask<Double> v27 = v26.compare(VectorOperators.EQ, v14);
      VectorMask<Double> v28 = v27.not();
      VectorMask<Double> v29 = v13.and(v28);
      DoubleVector v30 = v3.abs();
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v32 = v30.compare(VectorOperators.LT, v31);
      VectorMask<Double> v33 = v29.and(v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v36 = v14.mul(v35);
      DoubleVector v37 = v36.abs();
      VectorMask<Double> v38 = v37.compare(VectorOperators.LT, v16);
      DoubleVector v39 = v37.add(v16);
      DoubleVector v40 = v39.sub(v16);
      LongVector v41 = v40.reinterpretAsLongs();
      LongVector v42 = v36.reinterpretAsLongs();
      LongVector v43 = v42.and(v22);
      LongVector v44 = v41.or(v43);
      DoubleVector v45 = v44.reinterpretAsDoubles();
      DoubleVector v46 = v36.blend(v45, v38);
      VectorMask<Double> v47 = v46.compare(VectorOperators.EQ, v36);
      VectorMask<Double> v48 = v47.not();
      VectorMask<Double> v49 = v27.and(v48);
      VectorMask<Double> v50 = v30.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v51 = v50.and(v12);
      VectorMask<Double> v52 = v30.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v53 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v54 = v1.blend(v31, v53);
      VectorMask<Double> v55 = v30.compare(VectorOperators.EQ, v31);
      DoubleVector v56 = v31.blend(v1, v53);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v58 = v30.compare(VectorOperators.LT, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v60 = v30.mul(v59);
      DoubleVector v61 = v30.blend(v60, v58);
      LongVector v62 = v61.reinterpretAsLongs();
      LongVector v63 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v64 = v62.sub(v63);
      LongVector v65 = v64.lanewise(VectorOperators.ASHR, 52);
      LongVector v66 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v67 = v65.add(v66);
      DoubleVector v68 = v67.reinterpretAsDoubles();
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v70 = v68.sub(v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v72 = v1.blend(v71, v58);
      DoubleVector v73 = v70.add(v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v75 = v73.mul(v74);
      LongVector v76 = v65.lanewise(VectorOperators.LSHL, 52);
      LongVector v77 = v62.sub(v76);
      DoubleVector v78 = v77.reinterpretAsDoubles();
      DoubleVector v79 = v78.sub(v4);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v81 = v80.add(v79);
      DoubleVector v82 = v4.div(v81);
      DoubleVector v83 = v79.mul(v82);
      DoubleVector v84 = v83.mul(v80);
      DoubleVector v85 = v75.add(v84);
      DoubleVector v86 = v83.mul(v83);
      DoubleVector v87 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v88 = v86.mul(v87);
      DoubleVector v89 = v86.mul(v86);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v91 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v92 = v90.fma(v86, v91);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v94 = v92.fma(v86, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v96 = v94.fma(v86, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v98 = v96.fma(v86, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v100 = v98.fma(v86, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v102 = v100.fma(v86, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v104 = v102.fma(v86, v103);
      DoubleVector v105 = v89.mul(v104);
      DoubleVector v106 = v88.add(v105);
      DoubleVector v107 = v84.mul(v106);
      DoubleVector v108 = v85.add(v107);
      DoubleVector v109 = v85.sub(v75);
      DoubleVector v110 = v84.sub(v109);
      DoubleVector v111 = v108.sub(v85);
      DoubleVector v112 = v107.sub(v111);
      DoubleVector v113 = v110.add(v112);
      DoubleVector v114 = v81.neg();
      DoubleVector v115 = v83.fma(v114, v79);
      DoubleVector v116 = v81.sub(v80);
      DoubleVector v117 = v79.sub(v116);
      DoubleVector v118 = v117.neg();
      DoubleVector v119 = v83.fma(v118, v1);
      DoubleVector v120 = v115.add(v119);
      DoubleVector v121 = v120.mul(v82);
      DoubleVector v122 = v121.mul(v80);
      DoubleVector v123 = v106.sub(v88);
      DoubleVector v124 = v105.sub(v123);
      DoubleVector v125 = v86.neg();
      DoubleVector v126 = v83.fma(v83, v125);
      DoubleVector v127 = v83.fma(v122, v126);
      DoubleVector v128 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v129 = v88.neg();
      DoubleVector v130 = v86.fma(v87, v129);
      DoubleVector v131 = v86.fma(v128, v130);
      DoubleVector v132 = v127.fma(v87, v131);
      DoubleVector v133 = v124.add(v132);
      DoubleVector v134 = v107.neg();
      DoubleVector v135 = v84.fma(v106, v134);
      DoubleVector v136 = v84.fma(v133, v135);
      DoubleVector v137 = v122.fma(v106, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v139 = v75.neg();
      DoubleVector v140 = v73.fma(v74, v139);
      DoubleVector v141 = v73.fma(v138, v140);
      DoubleVector v142 = v137.add(v141);
      DoubleVector v143 = v142.add(v122);
      DoubleVector v144 = v113.add(v143);
      DoubleVector v145 = v108.add(v144);
      DoubleVector v146 = v0.mul(v145);
      DoubleVector v147 = DoubleVector.broadcast(SPECIES, -1500.0);
      VectorMask<Double> v148 = v146.compare(VectorOperators.LT, v147);
      DoubleVector v149 = DoubleVector.broadcast(SPECIES, 1500.0);
      VectorMask<Double> v150 = v149.compare(VectorOperators.LT, v146);
      DoubleVector v151 = v146.blend(v149, v150);
      DoubleVector v152 = v151.blend(v147, v148);
      DoubleVector v153 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v154 = v152.fma(v153, v69);
      DoubleVector v155 = v154.sub(v69);
      DoubleVector v156 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v157 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v158 = v155.fma(v157, v152);
      DoubleVector v159 = v155.fma(v156, v158);
      DoubleVector v160 = v158.sub(v159);
      DoubleVector v161 = v155.fma(v156, v160);
      DoubleVector v162 = v146.abs();
      VectorMask<Double> v163 = v162.compare(VectorOperators.LT, v149);
      DoubleVector v164 = v146.neg();
      DoubleVector v165 = v0.fma(v145, v164);
      DoubleVector v166 = v145.sub(v108);
      DoubleVector v167 = v144.sub(v166);
      DoubleVector v168 = v0.mul(v167);
      DoubleVector v169 = v165.add(v168);
      DoubleVector v170 = v1.blend(v169, v163);
      DoubleVector v171 = v161.add(v170);
      DoubleVector v172 = v159.add(v171);
      DoubleVector v173 = v172.mul(v172);
      DoubleVector v174 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v175 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v176 = v174.fma(v172, v175);
      DoubleVector v177 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v178 = v176.fma(v172, v177);
      DoubleVector v179 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v180 = v178.fma(v172, v179);
      DoubleVector v181 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v182 = v180.fma(v172, v181);
      DoubleVector v183 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v184 = v182.fma(v172, v183);
      DoubleVector v185 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v186 = v184.fma(v172, v185);
      DoubleVector v187 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v188 = v186.fma(v172, v187);
      DoubleVector v189 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v190 = v188.fma(v172, v189);
      DoubleVector v191 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v192 = v190.fma(v172, v191);
      DoubleVector v193 = v192.fma(v172, v35);
      DoubleVector v194 = v172.sub(v159);
      DoubleVector v195 = v171.sub(v194);
      DoubleVector v196 = v173.fma(v193, v195);
      DoubleVector v197 = v196.add(v172);
      DoubleVector v198 = v197.add(v4);
      LongVector v199 = v154.reinterpretAsLongs();
      LongVector v200 = v199.sub(v66);
      LongVector v201 = v200.lanewise(VectorOperators.ASHR, 2);
      LongVector v202 = LongVector.broadcast(BITS, 1023L);
      LongVector v203 = v201.add(v202);
      LongVector v204 = v203.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v205 = v204.reinterpretAsDoubles();
      DoubleVector v206 = v198.mul(v205);
      DoubleVector v207 = v206.mul(v205);
      LongVector v208 = v201.add(v201);
      LongVector v209 = v200.sub(v208);
      LongVector v210 = v209.lanewise(VectorOperators.ASHR, 1);
      LongVector v211 = v210.add(v202);
      LongVector v212 = v211.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v213 = v212.reinterpretAsDoubles();
      DoubleVector v214 = v207.mul(v213);
      LongVector v215 = v209.sub(v210);
      LongVector v216 = v215.add(v202);
      LongVector v217 = v216.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v218 = v217.reinterpretAsDoubles();
      DoubleVector v219 = v214.mul(v218);
      DoubleVector v220 = v219.blend(v56, v55);
      DoubleVector v221 = v220.blend(v54, v52);
      DoubleVector v222 = v221.blend(v4, v51);
      LongVector v223 = v222.reinterpretAsLongs();
      LongVector v224 = v3.reinterpretAsLongs();
      LongVector v225 = v224.and(v22);
      LongVector v226 = v223.or(v225);
      DoubleVector v227 = v226.reinterpretAsDoubles();
      DoubleVector v228 = v222.blend(v227, v49);
      DoubleVector v229 = v228.blend(v34, v33);
      DoubleVector v230 = v34.blend(v229, v12);
      DoubleVector v231 = v230.blend(v4, v6);
      v231.intoArray(y, yOffset + i);
    }
  }

  private static void hypot(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v3 = v1.compare(VectorOperators.EQ, v2);
      DoubleVector v4 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v5 = v4.abs();
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v7 = v3.or(v6);
      DoubleVector v8 = v1.max(v5);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0x1.0p500);
      VectorMask<Double> v10 = v9.compare(VectorOperators.LT, v8);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.0p-600);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.0p-400);
      VectorMask<Double> v13 = v8.compare(VectorOperators.LT, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 0x1.0p600);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v16 = v15.blend(v14, v13);
      DoubleVector v17 = v16.blend(v11, v10);
      DoubleVector v18 = v8.mul(v17);
      DoubleVector v19 = v18.mul(v18);
      DoubleVector v20 = v1.min(v5);
      DoubleVector v21 = v20.mul(v17);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = v19.add(v22);
      DoubleVector v24 = v23.sqrt();
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v26 = v24.compare(VectorOperators.EQ, v25);
      DoubleVector v27 = v24.neg();
      DoubleVector v28 = v24.fma(v27, v23);
      DoubleVector v29 = v23.sub(v19);
      DoubleVector v30 = v22.sub(v29);
      DoubleVector v31 = v19.neg();
      DoubleVector v32 = v18.fma(v18, v31);
      DoubleVector v33 = v22.neg();
      DoubleVector v34 = v21.fma(v21, v33);
      DoubleVector v35 = v32.add(v34);
      DoubleVector v36 = v30.add(v35);
      DoubleVector v37 = v28.add(v36);
      DoubleVector v38 = v24.add(v24);
      DoubleVector v39 = v37.div(v38);
      DoubleVector v40 = v39.blend(v25, v26);
      DoubleVector v41 = v24.add(v40);
      DoubleVector v42 = v15.blend(v11, v13);
      DoubleVector v43 = v42.blend(v14, v10);
      DoubleVector v44 = v41.mul(v43);
      DoubleVector v45 = v44.blend(v2, v7);
      v45.intoArray(y, yOffset + i);
    }
  }

  private static void hypotAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v3 = v1.compare(VectorOperators.EQ, v2);
      DoubleVector v4 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v5 = v4.abs();
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v7 = v3.or(v6);
      DoubleVector v8 = v1.max(v5);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0x1.0p500);
      VectorMask<Double> v10 = v9.compare(VectorOperators.LT, v8);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.0p-600);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.0p-400);
      VectorMask<Double> v13 = v8.compare(VectorOperators.LT, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 0x1.0p600);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v16 = v15.blend(v14, v13);
      DoubleVector v17 = v16.blend(v11, v10);
      DoubleVector v18 = v8.mul(v17);
      DoubleVector v19 = v18.mul(v18);
      DoubleVector v20 = v1.min(v5);
      DoubleVector v21 = v20.mul(v17);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = v19.add(v22);
      DoubleVector v24 = v23.sqrt();
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v26 = v24.compare(VectorOperators.EQ, v25);
      DoubleVector v27 = v24.neg();
      DoubleVector v28 = v24.fma(v27, v23);
      DoubleVector v29 = v23.sub(v19);
      DoubleVector v30 = v22.sub(v29);
      DoubleVector v31 = v19.neg();
      DoubleVector v32 = v18.fma(v18, v31);
      DoubleVector v33 = v22.neg();
      DoubleVector v34 = v21.fma(v21, v33);
      DoubleVector v35 = v32.add(v34);
      DoubleVector v36 = v30.add(v35);
      DoubleVector v37 = v28.add(v36);
      DoubleVector v38 = v24.add(v24);
      DoubleVector v39 = v37.div(v38);
      DoubleVector v40 = v39.blend(v25, v26);
      DoubleVector v41 = v24.add(v40);
      DoubleVector v42 = v15.blend(v11, v13);
      DoubleVector v43 = v42.blend(v14, v10);
      DoubleVector v44 = v41.mul(v43);
      DoubleVector v45 = v44.blend(v2, v7);
      v45.intoArray(y, yOffset + i);
    }
  }

  private static void hypotAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v3 = v1.compare(VectorOperators.EQ, v2);
      DoubleVector v4 = b0;
      DoubleVector v5 = v4.abs();
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v7 = v3.or(v6);
      DoubleVector v8 = v1.max(v5);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0x1.0p500);
      VectorMask<Double> v10 = v9.compare(VectorOperators.LT, v8);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.0p-600);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.0p-400);
      VectorMask<Double> v13 = v8.compare(VectorOperators.LT, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 0x1.0p600);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v16 = v15.blend(v14, v13);
      DoubleVector v17 = v16.blend(v11, v10);
      DoubleVector v18 = v8.mul(v17);
      DoubleVector v19 = v18.mul(v18);
      DoubleVector v20 = v1.min(v5);
      DoubleVector v21 = v20.mul(v17);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = v19.add(v22);
      DoubleVector v24 = v23.sqrt();
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v26 = v24.compare(VectorOperators.EQ, v25);
      DoubleVector v27 = v24.neg();
      DoubleVector v28 = v24.fma(v27, v23);
      DoubleVector v29 = v23.sub(v19);
      DoubleVector v30 = v22.sub(v29);
      DoubleVector v31 = v19.neg();
      DoubleVector v32 = v18.fma(v18, v31);
      DoubleVector v33 = v22.neg();
      DoubleVector v34 = v21.fma(v21, v33);
      DoubleVector v35 = v32.add(v34);
      DoubleVector v36 = v30.add(v35);
      DoubleVector v37 = v28.add(v36);
      DoubleVector v38 = v24.add(v24);
      DoubleVector v39 = v37.div(v38);
      DoubleVector v40 = v39.blend(v25, v26);
      DoubleVector v41 = v24.add(v40);
      DoubleVector v42 = v15.blend(v11, v13);
      DoubleVector v43 = v42.blend(v14, v10);
      DoubleVector v44 = v41.mul(v43);
      DoubleVector v45 = v44.blend(v2, v7);
      v45.intoArray(y, yOffset + i);
    }
  }

  private static void atan2(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v1 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Double> v2 = v1.not();
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      VectorMask<Double> v6 = v2.or(v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 1.0);
      LongVector v9 = v8.reinterpretAsLongs();
      LongVector v10 = v0.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v12 = v10.and(v11);
      LongVector v13 = v9.or(v12);
      DoubleVector v14 = v13.reinterpretAsDoubles();
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v16 = v14.compare(VectorOperators.LT, v15);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.921fb54442d18p0);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v19 = v17.mul(v18);
      DoubleVector v20 = v3.abs();
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v22 = v20.compare(VectorOperators.EQ, v21);
      DoubleVector v23 = v0.abs();
      VectorMask<Double> v24 = v23.compare(VectorOperators.EQ, v21);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.0p1000);
      DoubleVector v26 = v20.max(v23);
      VectorMask<Double> v27 = v25.compare(VectorOperators.LT, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.0p-30);
      VectorMask<Double> v29 = v26.compare(VectorOperators.LT, v8);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.0p550);
      DoubleVector v31 = v8.blend(v30, v29);
      DoubleVector v32 = v31.blend(v28, v27);
      DoubleVector v33 = v20.mul(v32);
      DoubleVector v34 = v33.blend(v15, v24);
      DoubleVector v35 = v34.blend(v8, v22);
      VectorMask<Double> v36 = v26.compare(VectorOperators.EQ, v15);
      DoubleVector v37 = v23.mul(v32);
      DoubleVector v38 = v37.blend(v8, v36);
      DoubleVector v39 = v38.blend(v15, v22);
      DoubleVector v40 = v39.blend(v8, v24);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 0x1.a827999fcef32p-2);
      DoubleVector v42 = v40.mul(v41);
      VectorMask<Double> v43 = v35.compare(VectorOperators.LT, v42);
      DoubleVector v44 = v35.mul(v41);
      VectorMask<Double> v45 = v40.compare(VectorOperators.LT, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v47 = v17.mul(v46);
      DoubleVector v48 = v47.blend(v17, v45);
      DoubleVector v49 = v48.blend(v15, v43);
      DoubleVector v50 = v40.neg();
      DoubleVector v51 = v35.add(v50);
      DoubleVector v52 = v51.blend(v50, v45);
      DoubleVector v53 = v52.blend(v35, v43);
      DoubleVector v54 = v35.add(v40);
      DoubleVector v55 = v54.blend(v35, v45);
      DoubleVector v56 = v55.blend(v40, v43);
      DoubleVector v57 = v8.div(v56);
      DoubleVector v58 = v53.mul(v57);
      DoubleVector v59 = v49.add(v58);
      DoubleVector v60 = v59.neg();
      DoubleVector v61 = v19.add(v60);
      DoubleVector v62 = v59.blend(v61, v16);
      DoubleVector v63 = v61.sub(v19);
      DoubleVector v64 = v60.sub(v63);
      DoubleVector v65 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v66 = v65.mul(v18);
      DoubleVector v67 = v59.sub(v49);
      DoubleVector v68 = v58.sub(v67);
      DoubleVector v69 = v58.mul(v58);
      DoubleVector v70 = v58.mul(v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -0x1.256532192c887p-6);
      DoubleVector v72 = DoubleVector.broadcast(SPECIES, 0x1.37d342c55d95bp-5);
      DoubleVector v73 = v71.fma(v69, v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, -0x1.9cd1ca34901d6p-5);
      DoubleVector v75 = v73.fma(v69, v74);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.df0f14f328c84p-5);
      DoubleVector v77 = v75.fma(v69, v76);
      DoubleVector v78 = DoubleVector.broadcast(SPECIES, -0x1.10ebb48df772fp-4);
      DoubleVector v79 = v77.fma(v69, v78);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.3b1118ca1f5fep-4);
      DoubleVector v81 = v79.fma(v69, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, -0x1.745cf8d80b343p-4);
      DoubleVector v83 = v81.fma(v69, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.c71c70e5ecd38p-4);
      DoubleVector v85 = v83.fma(v69, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, -0x1.24924922ad1a6p-3);
      DoubleVector v87 = v85.fma(v69, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.9999999995864p-3);
      DoubleVector v89 = v87.fma(v69, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, -0x1.555555555553dp-2);
      DoubleVector v91 = v89.fma(v69, v90);
      DoubleVector v92 = v56.neg();
      DoubleVector v93 = v58.fma(v92, v53);
      DoubleVector v94 = v54.sub(v35);
      DoubleVector v95 = v54.sub(v94);
      DoubleVector v96 = v35.sub(v95);
      DoubleVector v97 = v40.sub(v94);
      DoubleVector v98 = v96.add(v97);
      DoubleVector v99 = v98.blend(v15, v45);
      DoubleVector v100 = v99.blend(v15, v43);
      DoubleVector v101 = v100.neg();
      DoubleVector v102 = v51.sub(v35);
      DoubleVector v103 = v51.sub(v102);
      DoubleVector v104 = v35.sub(v103);
      DoubleVector v105 = v50.sub(v102);
      DoubleVector v106 = v104.add(v105);
      DoubleVector v107 = v106.blend(v15, v45);
      DoubleVector v108 = v107.blend(v15, v43);
      DoubleVector v109 = v58.fma(v101, v108);
      DoubleVector v110 = v93.add(v109);
      DoubleVector v111 = v110.mul(v57);
      DoubleVector v112 = v69.neg();
      DoubleVector v113 = v111.fma(v112, v111);
      DoubleVector v114 = v70.fma(v91, v113);
      DoubleVector v115 = v65.mul(v46);
      DoubleVector v116 = v115.blend(v65, v45);
      DoubleVector v117 = v116.blend(v15, v43);
      DoubleVector v118 = v114.add(v117);
      DoubleVector v119 = v68.add(v118);
      DoubleVector v120 = v66.sub(v119);
      DoubleVector v121 = v64.add(v120);
      DoubleVector v122 = v119.blend(v121, v16);
      DoubleVector v123 = v62.add(v122);
      LongVector v124 = v123.reinterpretAsLongs();
      LongVector v125 = v3.reinterpretAsLongs();
      LongVector v126 = v125.and(v11);
      LongVector v127 = v124.or(v126);
      DoubleVector v128 = v127.reinterpretAsDoubles();
      DoubleVector v129 = v128.blend(v7, v6);
      v129.intoArray(y, yOffset + i);
    }
  }

  private static void atan2At01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Double> v1 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Double> v2 = v1.not();
      DoubleVector v3 = a0;
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      VectorMask<Double> v6 = v2.or(v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 1.0);
      LongVector v9 = v8.reinterpretAsLongs();
      LongVector v10 = v0.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v12 = v10.and(v11);
      LongVector v13 = v9.or(v12);
      DoubleVector v14 = v13.reinterpretAsDoubles();
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v16 = v14.compare(VectorOperators.LT, v15);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.921fb54442d18p0);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v19 = v17.mul(v18);
      DoubleVector v20 = v3.abs();
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v22 = v20.compare(VectorOperators.EQ, v21);
      DoubleVector v23 = v0.abs();
      VectorMask<Double> v24 = v23.compare(VectorOperators.EQ, v21);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.0p1000);
      DoubleVector v26 = v20.max(v23);
      VectorMask<Double> v27 = v25.compare(VectorOperators.LT, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.0p-30);
      VectorMask<Double> v29 = v26.compare(VectorOperators.LT, v8);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.0p550);
      DoubleVector v31 = v8.blend(v30, v29);
      DoubleVector v32 = v31.blend(v28, v27);
      DoubleVector v33 = v20.mul(v32);
      DoubleVector v34 = v33.blend(v15, v24);
      DoubleVector v35 = v34.blend(v8, v22);
      VectorMask<Double> v36 = v26.compare(VectorOperators.EQ, v15);
      DoubleVector v37 = v23.mul(v32);
      DoubleVector v38 = v37.blend(v8, v36);
      DoubleVector v39 = v38.blend(v15, v22);
      DoubleVector v40 = v39.blend(v8, v24);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 0x1.a827999fcef32p-2);
      DoubleVector v42 = v40.mul(v41);
      VectorMask<Double> v43 = v35.compare(VectorOperators.LT, v42);
      DoubleVector v44 = v35.mul(v41);
      VectorMask<Double> v45 = v40.compare(VectorOperators.LT, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v47 = v17.mul(v46);
      DoubleVector v48 = v47.blend(v17, v45);
      DoubleVector v49 = v48.blend(v15, v43);
      DoubleVector v50 = v40.neg();
      DoubleVector v51 = v35.add(v50);
      DoubleVector v52 = v51.blend(v50, v45);
      DoubleVector v53 = v52.blend(v35, v43);
      DoubleVector v54 = v35.add(v40);
      DoubleVector v55 = v54.blend(v35, v45);
      DoubleVector v56 = v55.blend(v40, v43);
      DoubleVector v57 = v8.div(v56);
      DoubleVector v58 = v53.mul(v57);
      DoubleVector v59 = v49.add(v58);
      DoubleVector v60 = v59.neg();
      DoubleVector v61 = v19.add(v60);
      DoubleVector v62 = v59.blend(v61, v16);
      DoubleVector v63 = v61.sub(v19);
      DoubleVector v64 = v60.sub(v63);
      DoubleVector v65 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v66 = v65.mul(v18);
      DoubleVector v67 = v59.sub(v49);
      DoubleVector v68 = v58.sub(v67);
      DoubleVector v69 = v58.mul(v58);
      DoubleVector v70 = v58.mul(v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -0x1.256532192c887p-6);
      DoubleVector v72 = DoubleVector.broadcast(SPECIES, 0x1.37d342c55d95bp-5);
      DoubleVector v73 = v71.fma(v69, v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, -0x1.9cd1ca34901d6p-5);
      DoubleVector v75 = v73.fma(v69, v74);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.df0f14f328c84p-5);
      DoubleVector v77 = v75.fma(v69, v76);
      DoubleVector v78 = DoubleVector.broadcast(SPECIES, -0x1.10ebb48df772fp-4);
      DoubleVector v79 = v77.fma(v69, v78);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.3b1118ca1f5fep-4);
      DoubleVector v81 = v79.fma(v69, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, -0x1.745cf8d80b343p-4);
      DoubleVector v83 = v81.fma(v69, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.c71c70e5ecd38p-4);
      DoubleVector v85 = v83.fma(v69, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, -0x1.24924922ad1a6p-3);
      DoubleVector v87 = v85.fma(v69, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.9999999995864p-3);
      DoubleVector v89 = v87.fma(v69, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, -0x1.555555555553dp-2);
      DoubleVector v91 = v89.fma(v69, v90);
      DoubleVector v92 = v56.neg();
      DoubleVector v93 = v58.fma(v92, v53);
      DoubleVector v94 = v54.sub(v35);
      DoubleVector v95 = v54.sub(v94);
      DoubleVector v96 = v35.sub(v95);
      DoubleVector v97 = v40.sub(v94);
      DoubleVector v98 = v96.add(v97);
      DoubleVector v99 = v98.blend(v15, v45);
      DoubleVector v100 = v99.blend(v15, v43);
      DoubleVector v101 = v100.neg();
      DoubleVector v102 = v51.sub(v35);
      DoubleVector v103 = v51.sub(v102);
      DoubleVector v104 = v35.sub(v103);
      DoubleVector v105 = v50.sub(v102);
      DoubleVector v106 = v104.add(v105);
      DoubleVector v107 = v106.blend(v15, v45);
      DoubleVector v108 = v107.blend(v15, v43);
      DoubleVector v109 = v58.fma(v101, v108);
      DoubleVector v110 = v93.add(v109);
      DoubleVector v111 = v110.mul(v57);
      DoubleVector v112 = v69.neg();
      DoubleVector v113 = v111.fma(v112, v111);
      DoubleVector v114 = v70.fma(v91, v113);
      DoubleVector v115 = v65.mul(v46);
      DoubleVector v116 = v115.blend(v65, v45);
      DoubleVector v117 = v116.blend(v15, v43);
      DoubleVector v118 = v114.add(v117);
      DoubleVector v119 = v68.add(v118);
      DoubleVector v120 = v66.sub(v119);
      DoubleVector v121 = v64.add(v120);
      DoubleVector v122 = v119.blend(v121, v16);
      DoubleVector v123 = v62.add(v122);
      LongVector v124 = v123.reinterpretAsLongs();
      LongVector v125 = v3.reinterpretAsLongs();
      LongVector v126 = v125.and(v11);
      LongVector v127 = v124.or(v126);
      DoubleVector v128 = v127.reinterpretAsDoubles();
      DoubleVector v129 = v128.blend(v7, v6);
      v129.intoArray(y, yOffset + i);
    }
  }

  private static void atan2At10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = b0;
      VectorMask<Double> v1 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Double> v2 = v1.not();
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      VectorMask<Double> v6 = v2.or(v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 1.0);
      LongVector v9 = v8.reinterpretAsLongs();
      LongVector v10 = v0.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v12 = v10.and(v11);
      LongVector v13 = v9.or(v12);
      DoubleVector v14 = v13.reinterpretAsDoubles();
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v16 = v14.compare(VectorOperators.LT, v15);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.921fb54442d18p0);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v19 = v17.mul(v18);
      DoubleVector v20 = v3.abs();
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v22 = v20.compare(VectorOperators.EQ, v21);
      DoubleVector v23 = v0.abs();
      VectorMask<Double> v24 = v23.compare(VectorOperators.EQ, v21);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.0p1000);
      DoubleVector v26 = v20.max(v23);
      VectorMask<Double> v27 = v25.compare(VectorOperators.LT, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.0p-30);
      VectorMask<Double> v29 = v26.compare(VectorOperators.LT, v8);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.0p550);
      DoubleVector v31 = v8.blend(v30, v29);
      DoubleVector v32 = v31.blend(v28, v27);
      DoubleVector v33 = v20.mul(v32);
      DoubleVector v34 = v33.blend(v15, v24);
      DoubleVector v35 = v34.blend(v8, v22);
      VectorMask<Double> v36 = v26.compare(VectorOperators.EQ, v15);
      DoubleVector v37 = v23.mul(v32);
      DoubleVector v38 = v37.blend(v8, v36);
      DoubleVector v39 = v38.blend(v15, v22);
      DoubleVector v40 = v39.blend(v8, v24);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 0x1.a827999fcef32p-2);
      DoubleVector v42 = v40.mul(v41);
      VectorMask<Double> v43 = v35.compare(VectorOperators.LT, v42);
      DoubleVector v44 = v35.mul(v41);
      VectorMask<Double> v45 = v40.compare(VectorOperators.LT, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v47 = v17.mul(v46);
      DoubleVector v48 = v47.blend(v17, v45);
      DoubleVector v49 = v48.blend(v15, v43);
      DoubleVector v50 = v40.neg();
      DoubleVector v51 = v35.add(v50);
      DoubleVector v52 = v51.blend(v50, v45);
      DoubleVector v53 = v52.blend(v35, v43);
      DoubleVector v54 = v35.add(v40);
      DoubleVector v55 = v54.blend(v35, v45);
      DoubleVector v56 = v55.blend(v40, v43);
      DoubleVector v57 = v8.div(v56);
      DoubleVector v58 = v53.mul(v57);
      DoubleVector v59 = v49.add(v58);
      DoubleVector v60 = v59.neg();
      DoubleVector v61 = v19.add(v60);
      DoubleVector v62 = v59.blend(v61, v16);
      DoubleVector v63 = v61.sub(v19);
      DoubleVector v64 = v60.sub(v63);
      DoubleVector v65 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v66 = v65.mul(v18);
      DoubleVector v67 = v59.sub(v49);
      DoubleVector v68 = v58.sub(v67);
      DoubleVector v69 = v58.mul(v58);
      DoubleVector v70 = v58.mul(v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -0x1.256532192c887p-6);
      DoubleVector v72 = DoubleVector.broadcast(SPECIES, 0x1.37d342c55d95bp-5);
      DoubleVector v73 = v71.fma(v69, v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, -0x1.9cd1ca34901d6p-5);
      DoubleVector v75 = v73.fma(v69, v74);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.df0f14f328c84p-5);
      DoubleVector v77 = v75.fma(v69, v76);
      DoubleVector v78 = DoubleVector.broadcast(SPECIES, -0x1.10ebb48df772fp-4);
      DoubleVector v79 = v77.fma(v69, v78);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.3b1118ca1f5fep-4);
      DoubleVector v81 = v79.fma(v69, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, -0x1.745cf8d80b343p-4);
      DoubleVector v83 = v81.fma(v69, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.c71c70e5ecd38p-4);
      DoubleVector v85 = v83.fma(v69, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, -0x1.24924922ad1a6p-3);
      DoubleVector v87 = v85.fma(v69, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.9999999995864p-3);
      DoubleVector v89 = v87.fma(v69, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, -0x1.555555555553dp-2);
      DoubleVector v91 = v89.fma(v69, v90);
      DoubleVector v92 = v56.neg();
      DoubleVector v93 = v58.fma(v92, v53);
      DoubleVector v94 = v54.sub(v35);
      DoubleVector v95 = v54.sub(v94);
      DoubleVector v96 = v35.sub(v95);
      DoubleVector v97 = v40.sub(v94);
      DoubleVector v98 = v96.add(v97);
      DoubleVector v99 = v98.blend(v15, v45);
      DoubleVector v100 = v99.blend(v15, v43);
      DoubleVector v101 = v100.neg();
      DoubleVector v102 = v51.sub(v35);
      DoubleVector v103 = v51.sub(v102);
      DoubleVector v104 = v35.sub(v103);
      DoubleVector v105 = v50.sub(v102);
      DoubleVector v106 = v104.add(v105);
      DoubleVector v107 = v106.blend(v15, v45);
      DoubleVector v108 = v107.blend(v15, v43);
      DoubleVector v109 = v58.fma(v101, v108);
      DoubleVector v110 = v93.add(v109);
      DoubleVector v111 = v110.mul(v57);
      DoubleVector v112 = v69.neg();
      DoubleVector v113 = v111.fma(v112, v111);
      DoubleVector v114 = v70.fma(v91, v113);
      DoubleVector v115 = v65.mul(v46);
      DoubleVector v116 = v115.blend(v65, v45);
      DoubleVector v117 = v116.blend(v15, v43);
      DoubleVector v118 = v114.add(v117);
      DoubleVector v119 = v68.add(v118);
      DoubleVector v120 = v66.sub(v119);
      DoubleVector v121 = v64.add(v120);
      DoubleVector v122 = v119.blend(v121, v16);
      DoubleVector v123 = v62.add(v122);
      LongVector v124 = v123.reinterpretAsLongs();
      LongVector v125 = v3.reinterpretAsLongs();
      LongVector v126 = v125.and(v11);
      LongVector v127 = v124.or(v126);
      DoubleVector v128 = v127.reinterpretAsDoubles();
      DoubleVector v129 = v128.blend(v7, v6);
      v129.intoArray(y, yOffset + i);
    }
  }

  private static void negate(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      negateFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.neg();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void negateFar(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.neg();
      v1.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = w0.neg();
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.neg();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void absolute(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      absoluteFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void absoluteFar(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      v1.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = w0.abs();
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void square(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      squareFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.mul(v0);
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void squareFar(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.mul(v0);
      v1.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = w0.mul(w0);
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.mul(v0);
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocal(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      reciprocalFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocalFar(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector w1 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void squareRoot(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      squareRootFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.sqrt();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void squareRootFar(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.sqrt();
      v1.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = w0.sqrt();
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.sqrt();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void relu(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    if (n >= FAR) {
      reluFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void reluFar(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      DoubleVector w0 = DoubleVector.fromArray(SPECIES, a, aOffset + j);
      DoubleVector w1 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void step(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = v0.blend(v3, v2);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void sign(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v4 = v1.compare(VectorOperators.LT, v0);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, -1.0);
      DoubleVector v6 = v1.blend(v5, v4);
      DoubleVector v7 = v6.blend(v3, v2);
      v7.intoArray(y, yOffset + i);
    }
  }

  private static void floor(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v3 = v1.compare(VectorOperators.LT, v2);
      DoubleVector v4 = v1.add(v2);
      DoubleVector v5 = v4.sub(v2);
      LongVector v6 = v5.reinterpretAsLongs();
      LongVector v7 = v0.reinterpretAsLongs();
      LongVector v8 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v9 = v7.and(v8);
      LongVector v10 = v6.or(v9);
      DoubleVector v11 = v10.reinterpretAsDoubles();
      DoubleVector v12 = v0.blend(v11, v3);
      VectorMask<Double> v13 = v0.compare(VectorOperators.LT, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v15 = v12.sub(v14);
      DoubleVector v16 = v12.blend(v15, v13);
      v16.intoArray(y, yOffset + i);
    }
  }

  private static void ceil(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.neg();
      DoubleVector v2 = v1.abs();
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v4 = v2.compare(VectorOperators.LT, v3);
      DoubleVector v5 = v2.add(v3);
      DoubleVector v6 = v5.sub(v3);
      LongVector v7 = v6.reinterpretAsLongs();
      LongVector v8 = v1.reinterpretAsLongs();
      LongVector v9 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v10 = v8.and(v9);
      LongVector v11 = v7.or(v10);
      DoubleVector v12 = v11.reinterpretAsDoubles();
      DoubleVector v13 = v1.blend(v12, v4);
      VectorMask<Double> v14 = v1.compare(VectorOperators.LT, v13);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v16 = v13.sub(v15);
      DoubleVector v17 = v13.blend(v16, v14);
      DoubleVector v18 = v17.neg();
      v18.intoArray(y, yOffset + i);
    }
  }

  private static void round(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v3 = v1.compare(VectorOperators.LT, v2);
      DoubleVector v4 = v1.add(v2);
      DoubleVector v5 = v4.sub(v2);
      LongVector v6 = v5.reinterpretAsLongs();
      LongVector v7 = v0.reinterpretAsLongs();
      LongVector v8 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v9 = v7.and(v8);
      LongVector v10 = v6.or(v9);
      DoubleVector v11 = v10.reinterpretAsDoubles();
      DoubleVector v12 = v0.blend(v11, v3);
      v12.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocalSquareRoot(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v4 = v0.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v2.or(v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.0p-960);
      VectorMask<Double> v8 = v0.compare(VectorOperators.LT, v7);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0x1.0p480);
      DoubleVector v10 = v0.mul(v9);
      DoubleVector v11 = v0.blend(v10, v8);
      DoubleVector v12 = v11.sqrt();
      DoubleVector v13 = v6.div(v12);
      DoubleVector v14 = v12.neg();
      DoubleVector v15 = v13.fma(v14, v6);
      DoubleVector v16 = v12.fma(v14, v11);
      DoubleVector v17 = v13.mul(v13);
      DoubleVector v18 = v16.mul(v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v20 = v18.mul(v19);
      DoubleVector v21 = v15.sub(v20);
      DoubleVector v22 = v13.fma(v21, v13);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.0p240);
      DoubleVector v24 = v22.mul(v23);
      DoubleVector v25 = v22.blend(v24, v8);
      DoubleVector v26 = v25.blend(v13, v5);
      v26.intoArray(y, yOffset + i);
    }
  }

  private static void exp(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      if (x.abs().compare(VectorOperators.LE, 708.0).allTrue()) {
        DoubleVector v0 = x;
        DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
        DoubleVector v2 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
        DoubleVector v3 = v0.fma(v1, v2);
        DoubleVector v4 = v3.sub(v2);
        DoubleVector v5 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
        DoubleVector v6 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
        DoubleVector v7 = v4.fma(v6, v0);
        DoubleVector v8 = v4.fma(v5, v7);
        DoubleVector v9 = v8.mul(v8);
        DoubleVector v10 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
        DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
        DoubleVector v12 = v10.fma(v8, v11);
        DoubleVector v13 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
        DoubleVector v14 = v12.fma(v8, v13);
        DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
        DoubleVector v16 = v14.fma(v8, v15);
        DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
        DoubleVector v18 = v16.fma(v8, v17);
        DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
        DoubleVector v20 = v18.fma(v8, v19);
        DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
        DoubleVector v22 = v20.fma(v8, v21);
        DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
        DoubleVector v24 = v22.fma(v8, v23);
        DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
        DoubleVector v26 = v24.fma(v8, v25);
        DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
        DoubleVector v28 = v26.fma(v8, v27);
        DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
        DoubleVector v30 = v28.fma(v8, v29);
        DoubleVector v31 = v7.sub(v8);
        DoubleVector v32 = v4.fma(v5, v31);
        DoubleVector v33 = v9.fma(v30, v32);
        DoubleVector v34 = v33.add(v8);
        DoubleVector v35 = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector v36 = v34.add(v35);
        LongVector v37 = v36.reinterpretAsLongs();
        LongVector v38 = v3.reinterpretAsLongs();
        LongVector v39 = LongVector.broadcast(BITS, 4843621399236968448L);
        LongVector v40 = v38.sub(v39);
        LongVector v41 = v40.lanewise(VectorOperators.LSHL, 52);
        LongVector v42 = v37.add(v41);
        DoubleVector v43 = v42.reinterpretAsDoubles();
        v43.intoArray(y, yOffset + i);
        continue;
      }
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, -746.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 710.0);
      VectorMask<Double> v4 = v3.compare(VectorOperators.LT, v0);
      DoubleVector v5 = v0.blend(v3, v4);
      DoubleVector v6 = v5.blend(v1, v2);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v9 = v6.fma(v7, v8);
      DoubleVector v10 = v9.sub(v8);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v13 = v10.fma(v12, v6);
      DoubleVector v14 = v10.fma(v11, v13);
      DoubleVector v15 = v14.mul(v14);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v18 = v16.fma(v14, v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v20 = v18.fma(v14, v19);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v22 = v20.fma(v14, v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v24 = v22.fma(v14, v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v26 = v24.fma(v14, v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v28 = v26.fma(v14, v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v30 = v28.fma(v14, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v32 = v30.fma(v14, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v34 = v32.fma(v14, v33);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v36 = v34.fma(v14, v35);
      DoubleVector v37 = v13.sub(v14);
      DoubleVector v38 = v10.fma(v11, v37);
      DoubleVector v39 = v15.fma(v36, v38);
      DoubleVector v40 = v39.add(v14);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v42 = v40.add(v41);
      LongVector v43 = v9.reinterpretAsLongs();
      LongVector v44 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v45 = v43.sub(v44);
      LongVector v46 = v45.lanewise(VectorOperators.LSHR, 1);
      LongVector v47 = v46.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v48 = v47.reinterpretAsDoubles();
      DoubleVector v49 = v42.mul(v48);
      LongVector v50 = v45.sub(v46);
      LongVector v51 = v50.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v52 = v51.reinterpretAsDoubles();
      DoubleVector v53 = v49.mul(v52);
      v53.intoArray(y, yOffset + i);
    }
  }

  private static void expm1(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, 0x1.0p-60);
      VectorMask<Double> v3 = v1.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 1.0);
      LongVector v5 = LongVector.broadcast(BITS, 106L);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, -0x1.2cp5);
      VectorMask<Double> v7 = v0.compare(VectorOperators.LT, v6);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 0x1.62e6666666666p9);
      VectorMask<Double> v9 = v8.compare(VectorOperators.LT, v0);
      DoubleVector v10 = v0.blend(v8, v9);
      DoubleVector v11 = v10.blend(v6, v7);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v13 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v14 = v11.fma(v12, v13);
      LongVector v15 = v14.reinterpretAsLongs();
      LongVector v16 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v17 = v15.sub(v16);
      LongVector v18 = v5.sub(v17);
      LongVector v19 = LongVector.broadcast(BITS, 1023L);
      LongVector v20 = v18.add(v19);
      LongVector v21 = v20.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v22 = v21.reinterpretAsDoubles();
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.0p-106);
      DoubleVector v24 = v22.mul(v23);
      DoubleVector v25 = v4.sub(v24);
      DoubleVector v26 = v14.sub(v13);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v29 = v26.fma(v28, v11);
      DoubleVector v30 = v26.fma(v27, v29);
      DoubleVector v31 = v25.add(v30);
      DoubleVector v32 = v31.sub(v25);
      DoubleVector v33 = v30.sub(v32);
      DoubleVector v34 = v30.mul(v30);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v37 = v35.fma(v30, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v39 = v37.fma(v30, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v41 = v39.fma(v30, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v43 = v41.fma(v30, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v45 = v43.fma(v30, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v47 = v45.fma(v30, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v49 = v47.fma(v30, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v51 = v49.fma(v30, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v53 = v51.fma(v30, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v55 = v53.fma(v30, v54);
      DoubleVector v56 = v29.sub(v30);
      DoubleVector v57 = v26.fma(v27, v56);
      DoubleVector v58 = v34.fma(v55, v57);
      DoubleVector v59 = v4.sub(v25);
      DoubleVector v60 = v59.sub(v24);
      DoubleVector v61 = v58.add(v60);
      DoubleVector v62 = v33.add(v61);
      DoubleVector v63 = v31.add(v62);
      LongVector v64 = LongVector.broadcast(BITS, -1022L);
      LongVector v65 = v17.sub(v64);
      LongVector v66 = v65.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v67 = v66.reinterpretAsDoubles();
      DoubleVector v68 = v63.mul(v67);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v70 = v68.mul(v69);
      DoubleVector v71 = v70.blend(v0, v3);
      v71.intoArray(y, yOffset + i);
    }
  }

  private static void exp2(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, -1077.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1025.0);
      VectorMask<Double> v4 = v3.compare(VectorOperators.LT, v0);
      DoubleVector v5 = v0.blend(v3, v4);
      DoubleVector v6 = v5.blend(v1, v2);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v8 = v6.add(v7);
      DoubleVector v9 = v8.sub(v7);
      DoubleVector v10 = v6.sub(v9);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v12 = v10.mul(v11);
      DoubleVector v13 = v12.mul(v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v16 = v14.fma(v12, v15);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v18 = v16.fma(v12, v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v20 = v18.fma(v12, v19);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v22 = v20.fma(v12, v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v24 = v22.fma(v12, v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v26 = v24.fma(v12, v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v28 = v26.fma(v12, v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v30 = v28.fma(v12, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v32 = v30.fma(v12, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v34 = v32.fma(v12, v33);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v36 = v12.neg();
      DoubleVector v37 = v10.fma(v11, v36);
      DoubleVector v38 = v10.fma(v35, v37);
      DoubleVector v39 = v13.fma(v34, v38);
      DoubleVector v40 = v39.add(v12);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v42 = v40.add(v41);
      LongVector v43 = v8.reinterpretAsLongs();
      LongVector v44 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v45 = v43.sub(v44);
      LongVector v46 = v45.lanewise(VectorOperators.LSHR, 1);
      LongVector v47 = v46.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v48 = v47.reinterpretAsDoubles();
      DoubleVector v49 = v42.mul(v48);
      LongVector v50 = v45.sub(v46);
      LongVector v51 = v50.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v52 = v51.reinterpretAsDoubles();
      DoubleVector v53 = v49.mul(v52);
      v53.intoArray(y, yOffset + i);
    }
  }

  private static void log(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v4 = v1.compare(VectorOperators.EQ, v3);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v6 = v1.compare(VectorOperators.LT, v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v8 = v1.mul(v7);
      DoubleVector v9 = v1.blend(v8, v6);
      LongVector v10 = v9.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v12 = v10.sub(v11);
      LongVector v13 = v12.lanewise(VectorOperators.ASHR, 52);
      LongVector v14 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v15 = v13.add(v14);
      DoubleVector v16 = v15.reinterpretAsDoubles();
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v18 = v16.sub(v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v20 = v0.blend(v19, v6);
      DoubleVector v21 = v18.add(v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      LongVector v23 = v13.lanewise(VectorOperators.LSHL, 52);
      LongVector v24 = v10.sub(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v27 = v25.sub(v26);
      DoubleVector v28 = v21.fma(v22, v27);
      DoubleVector v29 = v28.neg();
      DoubleVector v30 = v21.fma(v22, v29);
      DoubleVector v31 = v30.add(v27);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v33 = v27.mul(v27);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, -0x1.8dbb87d5f5802p-6);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.d2aec536832bdp-5);
      DoubleVector v36 = v34.fma(v27, v35);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, -0x1.01069ca6fa4edp-4);
      DoubleVector v38 = v36.fma(v27, v37);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.bbad8dc8462d2p-5);
      DoubleVector v40 = v38.fma(v27, v39);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, -0x1.b45ebea584a5p-5);
      DoubleVector v42 = v40.fma(v27, v41);
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, 0x1.dc97a148077a4p-5);
      DoubleVector v44 = v42.fma(v27, v43);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, -0x1.00cf9d73058c9p-4);
      DoubleVector v46 = v44.fma(v27, v45);
      DoubleVector v47 = DoubleVector.broadcast(SPECIES, 0x1.116a012f9b8ep-4);
      DoubleVector v48 = v46.fma(v27, v47);
      DoubleVector v49 = DoubleVector.broadcast(SPECIES, -0x1.24894cf87269cp-4);
      DoubleVector v50 = v48.fma(v27, v49);
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, 0x1.3b0d78d2bc1fcp-4);
      DoubleVector v52 = v50.fma(v27, v51);
      DoubleVector v53 = DoubleVector.broadcast(SPECIES, -0x1.555576a73d76cp-4);
      DoubleVector v54 = v52.fma(v27, v53);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, 0x1.745d58cee1d4p-4);
      DoubleVector v56 = v54.fma(v27, v55);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, -0x1.99999aa165dap-4);
      DoubleVector v58 = v56.fma(v27, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, 0x1.c71c702e3a0bfp-4);
      DoubleVector v60 = v58.fma(v27, v59);
      DoubleVector v61 = DoubleVector.broadcast(SPECIES, -0x1.fffffff3a23cdp-4);
      DoubleVector v62 = v60.fma(v27, v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, 0x1.249249275d03fp-3);
      DoubleVector v64 = v62.fma(v27, v63);
      DoubleVector v65 = DoubleVector.broadcast(SPECIES, -0x1.555555556b237p-3);
      DoubleVector v66 = v64.fma(v27, v65);
      DoubleVector v67 = DoubleVector.broadcast(SPECIES, 0x1.9999999994dd1p-3);
      DoubleVector v68 = v66.fma(v27, v67);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, -0x1.ffffffffffe7bp-3);
      DoubleVector v70 = v68.fma(v27, v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, 0x1.555555555556bp-2);
      DoubleVector v72 = v70.fma(v27, v71);
      DoubleVector v73 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v74 = v72.fma(v27, v73);
      DoubleVector v75 = v33.mul(v74);
      DoubleVector v76 = v21.fma(v32, v75);
      DoubleVector v77 = v76.add(v0);
      DoubleVector v78 = v31.add(v77);
      DoubleVector v79 = v28.add(v78);
      DoubleVector v80 = v79.blend(v1, v4);
      VectorMask<Double> v81 = v1.compare(VectorOperators.EQ, v0);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
      DoubleVector v83 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v84 = v83.blend(v82, v81);
      DoubleVector v85 = v84.blend(v80, v2);
      v85.intoArray(y, yOffset + i);
    }
  }

  private static void log1p(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = v3.add(v0);
      VectorMask<Double> v5 = v1.compare(VectorOperators.LT, v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v7 = v4.compare(VectorOperators.EQ, v6);
      LongVector v8 = v4.reinterpretAsLongs();
      LongVector v9 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v10 = v8.sub(v9);
      LongVector v11 = v10.lanewise(VectorOperators.ASHR, 52);
      LongVector v12 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v13 = v11.add(v12);
      DoubleVector v14 = v13.reinterpretAsDoubles();
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v16 = v14.sub(v15);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      LongVector v18 = v11.lanewise(VectorOperators.LSHL, 52);
      LongVector v19 = v8.sub(v18);
      DoubleVector v20 = v19.reinterpretAsDoubles();
      DoubleVector v21 = v20.sub(v3);
      DoubleVector v22 = v4.sub(v3);
      DoubleVector v23 = v4.sub(v22);
      DoubleVector v24 = v3.sub(v23);
      DoubleVector v25 = v0.sub(v22);
      DoubleVector v26 = v24.add(v25);
      LongVector v27 = LongVector.broadcast(BITS, 1L);
      LongVector v28 = v27.sub(v11);
      LongVector v29 = LongVector.broadcast(BITS, 1023L);
      LongVector v30 = v28.add(v29);
      LongVector v31 = v30.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v32 = v31.reinterpretAsDoubles();
      DoubleVector v33 = v26.mul(v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v35 = v33.mul(v34);
      DoubleVector v36 = v21.add(v35);
      DoubleVector v37 = v16.fma(v17, v36);
      DoubleVector v38 = v37.neg();
      DoubleVector v39 = v16.fma(v17, v38);
      DoubleVector v40 = v39.add(v36);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v42 = v36.mul(v36);
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, -0x1.8dbb87d5f5802p-6);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.d2aec536832bdp-5);
      DoubleVector v45 = v43.fma(v36, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, -0x1.01069ca6fa4edp-4);
      DoubleVector v47 = v45.fma(v36, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.bbad8dc8462d2p-5);
      DoubleVector v49 = v47.fma(v36, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, -0x1.b45ebea584a5p-5);
      DoubleVector v51 = v49.fma(v36, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.dc97a148077a4p-5);
      DoubleVector v53 = v51.fma(v36, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, -0x1.00cf9d73058c9p-4);
      DoubleVector v55 = v53.fma(v36, v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, 0x1.116a012f9b8ep-4);
      DoubleVector v57 = v55.fma(v36, v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, -0x1.24894cf87269cp-4);
      DoubleVector v59 = v57.fma(v36, v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, 0x1.3b0d78d2bc1fcp-4);
      DoubleVector v61 = v59.fma(v36, v60);
      DoubleVector v62 = DoubleVector.broadcast(SPECIES, -0x1.555576a73d76cp-4);
      DoubleVector v63 = v61.fma(v36, v62);
      DoubleVector v64 = DoubleVector.broadcast(SPECIES, 0x1.745d58cee1d4p-4);
      DoubleVector v65 = v63.fma(v36, v64);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, -0x1.99999aa165dap-4);
      DoubleVector v67 = v65.fma(v36, v66);
      DoubleVector v68 = DoubleVector.broadcast(SPECIES, 0x1.c71c702e3a0bfp-4);
      DoubleVector v69 = v67.fma(v36, v68);
      DoubleVector v70 = DoubleVector.broadcast(SPECIES, -0x1.fffffff3a23cdp-4);
      DoubleVector v71 = v69.fma(v36, v70);
      DoubleVector v72 = DoubleVector.broadcast(SPECIES, 0x1.249249275d03fp-3);
      DoubleVector v73 = v71.fma(v36, v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, -0x1.555555556b237p-3);
      DoubleVector v75 = v73.fma(v36, v74);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.9999999994dd1p-3);
      DoubleVector v77 = v75.fma(v36, v76);
      DoubleVector v78 = DoubleVector.broadcast(SPECIES, -0x1.ffffffffffe7bp-3);
      DoubleVector v79 = v77.fma(v36, v78);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.555555555556bp-2);
      DoubleVector v81 = v79.fma(v36, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v83 = v81.fma(v36, v82);
      DoubleVector v84 = v42.mul(v83);
      DoubleVector v85 = v16.fma(v41, v84);
      DoubleVector v86 = v36.sub(v21);
      DoubleVector v87 = v35.sub(v86);
      DoubleVector v88 = v87.neg();
      DoubleVector v89 = v36.fma(v88, v87);
      DoubleVector v90 = v85.add(v89);
      DoubleVector v91 = v40.add(v90);
      DoubleVector v92 = v37.add(v91);
      DoubleVector v93 = v92.blend(v4, v7);
      VectorMask<Double> v94 = v4.compare(VectorOperators.EQ, v1);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
      DoubleVector v96 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v97 = v96.blend(v95, v94);
      DoubleVector v98 = v97.blend(v93, v5);
      DoubleVector v99 = v98.blend(v0, v2);
      v99.intoArray(y, yOffset + i);
    }
  }

  private static void log2(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v4 = v1.compare(VectorOperators.EQ, v3);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v6 = v1.compare(VectorOperators.LT, v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v8 = v1.mul(v7);
      DoubleVector v9 = v1.blend(v8, v6);
      LongVector v10 = v9.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v12 = v10.sub(v11);
      LongVector v13 = v12.lanewise(VectorOperators.ASHR, 52);
      LongVector v14 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v15 = v13.add(v14);
      DoubleVector v16 = v15.reinterpretAsDoubles();
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v18 = v16.sub(v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v20 = v0.blend(v19, v6);
      DoubleVector v21 = v18.add(v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v23 = v21.mul(v22);
      LongVector v24 = v13.lanewise(VectorOperators.LSHL, 52);
      LongVector v25 = v10.sub(v24);
      DoubleVector v26 = v25.reinterpretAsDoubles();
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v28 = v26.sub(v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v30 = v29.add(v28);
      DoubleVector v31 = v27.div(v30);
      DoubleVector v32 = v28.mul(v31);
      DoubleVector v33 = v32.mul(v29);
      DoubleVector v34 = v23.add(v33);
      DoubleVector v35 = v32.mul(v32);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v37 = v35.mul(v36);
      DoubleVector v38 = v35.mul(v35);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v41 = v39.fma(v35, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v43 = v41.fma(v35, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v45 = v43.fma(v35, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v47 = v45.fma(v35, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v49 = v47.fma(v35, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v51 = v49.fma(v35, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v53 = v51.fma(v35, v52);
      DoubleVector v54 = v38.mul(v53);
      DoubleVector v55 = v37.add(v54);
      DoubleVector v56 = v33.mul(v55);
      DoubleVector v57 = v34.add(v56);
      DoubleVector v58 = v34.sub(v23);
      DoubleVector v59 = v33.sub(v58);
      DoubleVector v60 = v57.sub(v34);
      DoubleVector v61 = v56.sub(v60);
      DoubleVector v62 = v59.add(v61);
      DoubleVector v63 = v30.neg();
      DoubleVector v64 = v32.fma(v63, v28);
      DoubleVector v65 = v30.sub(v29);
      DoubleVector v66 = v28.sub(v65);
      DoubleVector v67 = v66.neg();
      DoubleVector v68 = v32.fma(v67, v0);
      DoubleVector v69 = v64.add(v68);
      DoubleVector v70 = v69.mul(v31);
      DoubleVector v71 = v70.mul(v29);
      DoubleVector v72 = v55.sub(v37);
      DoubleVector v73 = v54.sub(v72);
      DoubleVector v74 = v35.neg();
      DoubleVector v75 = v32.fma(v32, v74);
      DoubleVector v76 = v32.fma(v71, v75);
      DoubleVector v77 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v78 = v37.neg();
      DoubleVector v79 = v35.fma(v36, v78);
      DoubleVector v80 = v35.fma(v77, v79);
      DoubleVector v81 = v76.fma(v36, v80);
      DoubleVector v82 = v73.add(v81);
      DoubleVector v83 = v56.neg();
      DoubleVector v84 = v33.fma(v55, v83);
      DoubleVector v85 = v33.fma(v82, v84);
      DoubleVector v86 = v71.fma(v55, v85);
      DoubleVector v87 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v88 = v23.neg();
      DoubleVector v89 = v21.fma(v22, v88);
      DoubleVector v90 = v21.fma(v87, v89);
      DoubleVector v91 = v86.add(v90);
      DoubleVector v92 = v91.add(v71);
      DoubleVector v93 = v62.add(v92);
      DoubleVector v94 = v57.add(v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v96 = v94.mul(v95);
      DoubleVector v97 = v94.sub(v57);
      DoubleVector v98 = v93.sub(v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.777d0ffda0d24p-56);
      DoubleVector v100 = v96.neg();
      DoubleVector v101 = v94.fma(v95, v100);
      DoubleVector v102 = v94.fma(v99, v101);
      DoubleVector v103 = v98.fma(v95, v102);
      DoubleVector v104 = v96.add(v103);
      DoubleVector v105 = v104.blend(v1, v4);
      VectorMask<Double> v106 = v1.compare(VectorOperators.EQ, v0);
      DoubleVector v107 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
      DoubleVector v108 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v109 = v108.blend(v107, v106);
      DoubleVector v110 = v109.blend(v105, v2);
      v110.intoArray(y, yOffset + i);
    }
  }

  private static void log10(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v4 = v1.compare(VectorOperators.EQ, v3);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v6 = v1.compare(VectorOperators.LT, v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v8 = v1.mul(v7);
      DoubleVector v9 = v1.blend(v8, v6);
      LongVector v10 = v9.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v12 = v10.sub(v11);
      LongVector v13 = v12.lanewise(VectorOperators.ASHR, 52);
      LongVector v14 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v15 = v13.add(v14);
      DoubleVector v16 = v15.reinterpretAsDoubles();
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v18 = v16.sub(v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v20 = v0.blend(v19, v6);
      DoubleVector v21 = v18.add(v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v23 = v21.mul(v22);
      LongVector v24 = v13.lanewise(VectorOperators.LSHL, 52);
      LongVector v25 = v10.sub(v24);
      DoubleVector v26 = v25.reinterpretAsDoubles();
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v28 = v26.sub(v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v30 = v29.add(v28);
      DoubleVector v31 = v27.div(v30);
      DoubleVector v32 = v28.mul(v31);
      DoubleVector v33 = v32.mul(v29);
      DoubleVector v34 = v23.add(v33);
      DoubleVector v35 = v32.mul(v32);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v37 = v35.mul(v36);
      DoubleVector v38 = v35.mul(v35);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v41 = v39.fma(v35, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v43 = v41.fma(v35, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v45 = v43.fma(v35, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v47 = v45.fma(v35, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v49 = v47.fma(v35, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v51 = v49.fma(v35, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v53 = v51.fma(v35, v52);
      DoubleVector v54 = v38.mul(v53);
      DoubleVector v55 = v37.add(v54);
      DoubleVector v56 = v33.mul(v55);
      DoubleVector v57 = v34.add(v56);
      DoubleVector v58 = v34.sub(v23);
      DoubleVector v59 = v33.sub(v58);
      DoubleVector v60 = v57.sub(v34);
      DoubleVector v61 = v56.sub(v60);
      DoubleVector v62 = v59.add(v61);
      DoubleVector v63 = v30.neg();
      DoubleVector v64 = v32.fma(v63, v28);
      DoubleVector v65 = v30.sub(v29);
      DoubleVector v66 = v28.sub(v65);
      DoubleVector v67 = v66.neg();
      DoubleVector v68 = v32.fma(v67, v0);
      DoubleVector v69 = v64.add(v68);
      DoubleVector v70 = v69.mul(v31);
      DoubleVector v71 = v70.mul(v29);
      DoubleVector v72 = v55.sub(v37);
      DoubleVector v73 = v54.sub(v72);
      DoubleVector v74 = v35.neg();
      DoubleVector v75 = v32.fma(v32, v74);
      DoubleVector v76 = v32.fma(v71, v75);
      DoubleVector v77 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v78 = v37.neg();
      DoubleVector v79 = v35.fma(v36, v78);
      DoubleVector v80 = v35.fma(v77, v79);
      DoubleVector v81 = v76.fma(v36, v80);
      DoubleVector v82 = v73.add(v81);
      DoubleVector v83 = v56.neg();
      DoubleVector v84 = v33.fma(v55, v83);
      DoubleVector v85 = v33.fma(v82, v84);
      DoubleVector v86 = v71.fma(v55, v85);
      DoubleVector v87 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v88 = v23.neg();
      DoubleVector v89 = v21.fma(v22, v88);
      DoubleVector v90 = v21.fma(v87, v89);
      DoubleVector v91 = v86.add(v90);
      DoubleVector v92 = v91.add(v71);
      DoubleVector v93 = v62.add(v92);
      DoubleVector v94 = v57.add(v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.bcb7b1526e50ep-2);
      DoubleVector v96 = v94.mul(v95);
      DoubleVector v97 = v94.sub(v57);
      DoubleVector v98 = v93.sub(v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.95355baaafad3p-57);
      DoubleVector v100 = v96.neg();
      DoubleVector v101 = v94.fma(v95, v100);
      DoubleVector v102 = v94.fma(v99, v101);
      DoubleVector v103 = v98.fma(v95, v102);
      DoubleVector v104 = v96.add(v103);
      DoubleVector v105 = v104.blend(v1, v4);
      VectorMask<Double> v106 = v1.compare(VectorOperators.EQ, v0);
      DoubleVector v107 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
      DoubleVector v108 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v109 = v108.blend(v107, v106);
      DoubleVector v110 = v109.blend(v105, v2);
      v110.intoArray(y, yOffset + i);
    }
  }

  private static void sin(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0x1.0p28);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0x1.45f306dc9c883p-1);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v7 = v2.fma(v5, v6);
      LongVector v8 = v7.reinterpretAsLongs();
      LongVector v9 = v8.lanewise(VectorOperators.LSHL, 61);
      LongVector v10 = LongVector.broadcast(BITS, 2305843009213693952L);
      LongVector v11 = v9.and(v10);
      DoubleVector v12 = v11.reinterpretAsDoubles();
      VectorMask<Double> v13 = v4.compare(VectorOperators.LT, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v15 = v7.sub(v6);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, -0x1.921fb54442d18p0);
      DoubleVector v17 = v15.fma(v16, v2);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v19 = v15.mul(v18);
      DoubleVector v20 = v19.neg();
      DoubleVector v21 = v17.add(v20);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v24 = v22.mul(v23);
      DoubleVector v25 = v14.sub(v24);
      DoubleVector v26 = v22.mul(v22);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, -0x1.8f8b753a80c63p-37);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.1ee9a7a999372p-29);
      DoubleVector v29 = v27.fma(v22, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, -0x1.27e4f7a4ede03p-22);
      DoubleVector v31 = v29.fma(v22, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a01a019c24ed5p-16);
      DoubleVector v33 = v31.fma(v22, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, -0x1.6c16c16c14bcfp-10);
      DoubleVector v35 = v33.fma(v22, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.5555555555549p-5);
      DoubleVector v37 = v35.fma(v22, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.f1976b7ed8fbcp-110);
      DoubleVector v39 = v21.sub(v17);
      DoubleVector v40 = v21.sub(v39);
      DoubleVector v41 = v17.sub(v40);
      DoubleVector v42 = v20.sub(v39);
      DoubleVector v43 = v41.add(v42);
      DoubleVector v44 = v15.fma(v18, v20);
      DoubleVector v45 = v43.sub(v44);
      DoubleVector v46 = v15.fma(v38, v45);
      DoubleVector v47 = v46.neg();
      DoubleVector v48 = v14.sub(v25);
      DoubleVector v49 = v48.sub(v24);
      DoubleVector v50 = v21.fma(v47, v49);
      DoubleVector v51 = v26.fma(v37, v50);
      DoubleVector v52 = v25.add(v51);
      DoubleVector v53 = v21.mul(v22);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.5d7e358a35d35p-33);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, -0x1.ae5e1f7b8daap-26);
      DoubleVector v56 = v54.fma(v22, v55);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.71de351ee302ap-19);
      DoubleVector v58 = v56.fma(v22, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, -0x1.a01a019bad6ep-13);
      DoubleVector v60 = v58.fma(v22, v59);
      DoubleVector v61 = DoubleVector.broadcast(SPECIES, 0x1.111111110f572p-7);
      DoubleVector v62 = v60.fma(v22, v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, -0x1.5555555555547p-3);
      DoubleVector v64 = v62.fma(v22, v63);
      DoubleVector v65 = v46.mul(v25);
      DoubleVector v66 = v53.fma(v64, v65);
      DoubleVector v67 = v21.add(v66);
      DoubleVector v68 = v67.blend(v52, v13);
      LongVector v69 = v68.reinterpretAsLongs();
      LongVector v70 = v8.lanewise(VectorOperators.LSHL, 62);
      LongVector v71 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v72 = v70.and(v71);
      LongVector v73 = v1.reinterpretAsLongs();
      LongVector v74 = v73.and(v71);
      LongVector v75 = v72.lanewise(VectorOperators.XOR, v74);
      LongVector v76 = v69.lanewise(VectorOperators.XOR, v75);
      DoubleVector v77 = v76.reinterpretAsDoubles();
      if (v3.anyTrue()) {
        ScalarDoubleLoops.apply(
            ElementwiseFunction.SIN, a, aOffset + i, 1, y, yOffset + i, LENGTH);
        continue;
      }
      DoubleVector v78 = v77;
      v78.intoArray(y, yOffset + i);
    }
  }

  private static void cos(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0x1.0p28);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0x1.45f306dc9c883p-1);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v7 = v2.fma(v5, v6);
      LongVector v8 = v7.reinterpretAsLongs();
      LongVector v9 = v8.lanewise(VectorOperators.LSHL, 61);
      LongVector v10 = LongVector.broadcast(BITS, 2305843009213693952L);
      LongVector v11 = v9.and(v10);
      DoubleVector v12 = v11.reinterpretAsDoubles();
      VectorMask<Double> v13 = v4.compare(VectorOperators.LT, v12);
      DoubleVector v14 = v7.sub(v6);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, -0x1.921fb54442d18p0);
      DoubleVector v16 = v14.fma(v15, v2);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v18 = v14.mul(v17);
      DoubleVector v19 = v18.neg();
      DoubleVector v20 = v16.add(v19);
      DoubleVector v21 = v20.mul(v20);
      DoubleVector v22 = v20.mul(v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.5d7e358a35d35p-33);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, -0x1.ae5e1f7b8daap-26);
      DoubleVector v25 = v23.fma(v21, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.71de351ee302ap-19);
      DoubleVector v27 = v25.fma(v21, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, -0x1.a01a019bad6ep-13);
      DoubleVector v29 = v27.fma(v21, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.111111110f572p-7);
      DoubleVector v31 = v29.fma(v21, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, -0x1.5555555555547p-3);
      DoubleVector v33 = v31.fma(v21, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.f1976b7ed8fbcp-110);
      DoubleVector v35 = v20.sub(v16);
      DoubleVector v36 = v20.sub(v35);
      DoubleVector v37 = v16.sub(v36);
      DoubleVector v38 = v19.sub(v35);
      DoubleVector v39 = v37.add(v38);
      DoubleVector v40 = v14.fma(v17, v19);
      DoubleVector v41 = v39.sub(v40);
      DoubleVector v42 = v14.fma(v34, v41);
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v45 = v21.mul(v44);
      DoubleVector v46 = v43.sub(v45);
      DoubleVector v47 = v42.mul(v46);
      DoubleVector v48 = v22.fma(v33, v47);
      DoubleVector v49 = v20.add(v48);
      DoubleVector v50 = v21.mul(v21);
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, -0x1.8f8b753a80c63p-37);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.1ee9a7a999372p-29);
      DoubleVector v53 = v51.fma(v21, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, -0x1.27e4f7a4ede03p-22);
      DoubleVector v55 = v53.fma(v21, v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, 0x1.a01a019c24ed5p-16);
      DoubleVector v57 = v55.fma(v21, v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, -0x1.6c16c16c14bcfp-10);
      DoubleVector v59 = v57.fma(v21, v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, 0x1.5555555555549p-5);
      DoubleVector v61 = v59.fma(v21, v60);
      DoubleVector v62 = v42.neg();
      DoubleVector v63 = v43.sub(v46);
      DoubleVector v64 = v63.sub(v45);
      DoubleVector v65 = v20.fma(v62, v64);
      DoubleVector v66 = v50.fma(v61, v65);
      DoubleVector v67 = v46.add(v66);
      DoubleVector v68 = v67.blend(v49, v13);
      LongVector v69 = v68.reinterpretAsLongs();
      LongVector v70 = LongVector.broadcast(BITS, 1L);
      LongVector v71 = v8.add(v70);
      LongVector v72 = v71.lanewise(VectorOperators.LSHL, 62);
      LongVector v73 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v74 = v72.and(v73);
      LongVector v75 = v69.lanewise(VectorOperators.XOR, v74);
      DoubleVector v76 = v75.reinterpretAsDoubles();
      if (v3.anyTrue()) {
        ScalarDoubleLoops.apply(
            ElementwiseFunction.COS, a, aOffset + i, 1, y, yOffset + i, LENGTH);
        continue;
      }
      DoubleVector v77 = v76;
      v77.intoArray(y, yOffset + i);
    }
  }

  private static void tan(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0x1.0p28);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0x1.45f306dc9c883p-1);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v7 = v2.fma(v5, v6);
      LongVector v8 = v7.reinterpretAsLongs();
      LongVector v9 = v8.lanewise(VectorOperators.LSHL, 61);
      LongVector v10 = LongVector.broadcast(BITS, 2305843009213693952L);
      LongVector v11 = v9.and(v10);
      DoubleVector v12 = v11.reinterpretAsDoubles();
      VectorMask<Double> v13 = v4.compare(VectorOperators.LT, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v15 = v7.sub(v6);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, -0x1.921fb54442d18p0);
      DoubleVector v17 = v15.fma(v16, v2);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v19 = v15.mul(v18);
      DoubleVector v20 = v19.neg();
      DoubleVector v21 = v17.add(v20);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v24 = v22.mul(v23);
      DoubleVector v25 = v14.sub(v24);
      DoubleVector v26 = v22.mul(v22);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, -0x1.8f8b753a80c63p-37);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.1ee9a7a999372p-29);
      DoubleVector v29 = v27.fma(v22, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, -0x1.27e4f7a4ede03p-22);
      DoubleVector v31 = v29.fma(v22, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a01a019c24ed5p-16);
      DoubleVector v33 = v31.fma(v22, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, -0x1.6c16c16c14bcfp-10);
      DoubleVector v35 = v33.fma(v22, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.5555555555549p-5);
      DoubleVector v37 = v35.fma(v22, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.f1976b7ed8fbcp-110);
      DoubleVector v39 = v21.sub(v17);
      DoubleVector v40 = v21.sub(v39);
      DoubleVector v41 = v17.sub(v40);
      DoubleVector v42 = v20.sub(v39);
      DoubleVector v43 = v41.add(v42);
      DoubleVector v44 = v15.fma(v18, v20);
      DoubleVector v45 = v43.sub(v44);
      DoubleVector v46 = v15.fma(v38, v45);
      DoubleVector v47 = v46.neg();
      DoubleVector v48 = v14.sub(v25);
      DoubleVector v49 = v48.sub(v24);
      DoubleVector v50 = v21.fma(v47, v49);
      DoubleVector v51 = v26.fma(v37, v50);
      DoubleVector v52 = v25.add(v51);
      DoubleVector v53 = v21.mul(v22);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.5d7e358a35d35p-33);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, -0x1.ae5e1f7b8daap-26);
      DoubleVector v56 = v54.fma(v22, v55);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.71de351ee302ap-19);
      DoubleVector v58 = v56.fma(v22, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, -0x1.a01a019bad6ep-13);
      DoubleVector v60 = v58.fma(v22, v59);
      DoubleVector v61 = DoubleVector.broadcast(SPECIES, 0x1.111111110f572p-7);
      DoubleVector v62 = v60.fma(v22, v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, -0x1.5555555555547p-3);
      DoubleVector v64 = v62.fma(v22, v63);
      DoubleVector v65 = v46.mul(v25);
      DoubleVector v66 = v53.fma(v64, v65);
      DoubleVector v67 = v21.add(v66);
      DoubleVector v68 = v67.blend(v52, v13);
      DoubleVector v69 = v52.blend(v67, v13);
      DoubleVector v70 = v14.div(v69);
      DoubleVector v71 = v68.mul(v70);
      DoubleVector v72 = v69.neg();
      DoubleVector v73 = v71.fma(v72, v68);
      DoubleVector v74 = v67.sub(v21);
      DoubleVector v75 = v66.sub(v74);
      DoubleVector v76 = v52.sub(v25);
      DoubleVector v77 = v51.sub(v76);
      DoubleVector v78 = v77.blend(v75, v13);
      DoubleVector v79 = v78.neg();
      DoubleVector v80 = v75.blend(v77, v13);
      DoubleVector v81 = v71.fma(v79, v80);
      DoubleVector v82 = v73.add(v81);
      DoubleVector v83 = v82.mul(v70);
      DoubleVector v84 = v71.add(v83);
      LongVector v85 = v84.reinterpretAsLongs();
      LongVector v86 = v8.lanewise(VectorOperators.LSHL, 63);
      LongVector v87 = v1.reinterpretAsLongs();
      LongVector v88 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v89 = v87.and(v88);
      LongVector v90 = v86.lanewise(VectorOperators.XOR, v89);
      LongVector v91 = v85.lanewise(VectorOperators.XOR, v90);
      DoubleVector v92 = v91.reinterpretAsDoubles();
      if (v3.anyTrue()) {
        ScalarDoubleLoops.apply(
            ElementwiseFunction.TAN, a, aOffset + i, 1, y, yOffset + i, LENGTH);
        continue;
      }
      DoubleVector v93 = v92;
      v93.intoArray(y, yOffset + i);
    }
  }

  private static void asin(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0x1.921fb54442d18p0);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v6 = v5.blend(v4, v3);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v8 = v7.sub(v2);
      DoubleVector v9 = v8.mul(v0);
      DoubleVector v10 = v9.sqrt();
      DoubleVector v11 = v2.blend(v10, v3);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, -2.0);
      DoubleVector v13 = v7.blend(v12, v3);
      DoubleVector v14 = v11.mul(v13);
      DoubleVector v15 = v6.add(v14);
      DoubleVector v16 = v15.sub(v6);
      DoubleVector v17 = v14.sub(v16);
      DoubleVector v18 = v2.mul(v2);
      DoubleVector v19 = v18.blend(v9, v3);
      DoubleVector v20 = v11.mul(v19);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.056e8db7e22bdp-5);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, -0x1.09d68c322f087p-6);
      DoubleVector v23 = v21.fma(v19, v22);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.3ff6dad24e9ep-6);
      DoubleVector v25 = v23.fma(v19, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.abcc2bbabfb4bp-8);
      DoubleVector v27 = v25.fma(v19, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.8ec35850529fap-7);
      DoubleVector v29 = v27.fma(v19, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.c6fdb4a1a432p-7);
      DoubleVector v31 = v29.fma(v19, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.1c6be23b12d39p-6);
      DoubleVector v33 = v31.fma(v19, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.6e89f43844164p-6);
      DoubleVector v35 = v33.fma(v19, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.f1c72c39321ap-6);
      DoubleVector v37 = v35.fma(v19, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.6db6db427a0c5p-5);
      DoubleVector v39 = v37.fma(v19, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.333333336e80cp-4);
      DoubleVector v41 = v39.fma(v19, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.555555555539p-3);
      DoubleVector v43 = v41.fma(v19, v42);
      VectorMask<Double> v44 = v10.compare(VectorOperators.EQ, v5);
      DoubleVector v45 = v10.neg();
      DoubleVector v46 = v10.fma(v45, v9);
      DoubleVector v47 = v46.add(v5);
      DoubleVector v48 = v10.add(v10);
      DoubleVector v49 = v47.div(v48);
      DoubleVector v50 = v49.blend(v5, v44);
      DoubleVector v51 = v5.blend(v50, v3);
      DoubleVector v52 = v19.mul(v0);
      DoubleVector v53 = v51.fma(v52, v51);
      DoubleVector v54 = v20.fma(v43, v53);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v56 = v5.blend(v55, v3);
      DoubleVector v57 = v54.fma(v13, v56);
      DoubleVector v58 = v17.add(v57);
      DoubleVector v59 = v15.add(v58);
      LongVector v60 = v59.reinterpretAsLongs();
      LongVector v61 = v1.reinterpretAsLongs();
      LongVector v62 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v63 = v61.and(v62);
      LongVector v64 = v60.or(v63);
      DoubleVector v65 = v64.reinterpretAsDoubles();
      v65.intoArray(y, yOffset + i);
    }
  }

  private static void acos(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v5 = v1.compare(VectorOperators.LT, v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.921fb54442d18p0);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v8 = v6.mul(v7);
      DoubleVector v9 = v4.blend(v8, v5);
      DoubleVector v10 = v6.blend(v9, v3);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v12 = v11.sub(v2);
      DoubleVector v13 = v12.mul(v0);
      DoubleVector v14 = v13.sqrt();
      DoubleVector v15 = v2.blend(v14, v3);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, -1.0);
      DoubleVector v17 = v16.blend(v11, v5);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, -2.0);
      DoubleVector v19 = v17.mul(v18);
      DoubleVector v20 = v17.blend(v19, v3);
      DoubleVector v21 = v15.mul(v20);
      DoubleVector v22 = v10.add(v21);
      DoubleVector v23 = v22.sub(v10);
      DoubleVector v24 = v21.sub(v23);
      DoubleVector v25 = v2.mul(v2);
      DoubleVector v26 = v25.blend(v13, v3);
      DoubleVector v27 = v15.mul(v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.056e8db7e22bdp-5);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, -0x1.09d68c322f087p-6);
      DoubleVector v30 = v28.fma(v26, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.3ff6dad24e9ep-6);
      DoubleVector v32 = v30.fma(v26, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, 0x1.abcc2bbabfb4bp-8);
      DoubleVector v34 = v32.fma(v26, v33);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.8ec35850529fap-7);
      DoubleVector v36 = v34.fma(v26, v35);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, 0x1.c6fdb4a1a432p-7);
      DoubleVector v38 = v36.fma(v26, v37);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.1c6be23b12d39p-6);
      DoubleVector v40 = v38.fma(v26, v39);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 0x1.6e89f43844164p-6);
      DoubleVector v42 = v40.fma(v26, v41);
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, 0x1.f1c72c39321ap-6);
      DoubleVector v44 = v42.fma(v26, v43);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, 0x1.6db6db427a0c5p-5);
      DoubleVector v46 = v44.fma(v26, v45);
      DoubleVector v47 = DoubleVector.broadcast(SPECIES, 0x1.333333336e80cp-4);
      DoubleVector v48 = v46.fma(v26, v47);
      DoubleVector v49 = DoubleVector.broadcast(SPECIES, 0x1.555555555539p-3);
      DoubleVector v50 = v48.fma(v26, v49);
      VectorMask<Double> v51 = v14.compare(VectorOperators.EQ, v4);
      DoubleVector v52 = v14.neg();
      DoubleVector v53 = v14.fma(v52, v13);
      DoubleVector v54 = v53.add(v4);
      DoubleVector v55 = v14.add(v14);
      DoubleVector v56 = v54.div(v55);
      DoubleVector v57 = v56.blend(v4, v51);
      DoubleVector v58 = v4.blend(v57, v3);
      DoubleVector v59 = v26.mul(v0);
      DoubleVector v60 = v58.fma(v59, v58);
      DoubleVector v61 = v27.fma(v50, v60);
      DoubleVector v62 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v63 = v62.mul(v7);
      DoubleVector v64 = v4.blend(v63, v5);
      DoubleVector v65 = v62.blend(v64, v3);
      DoubleVector v66 = v61.fma(v20, v65);
      DoubleVector v67 = v24.add(v66);
      DoubleVector v68 = v22.add(v67);
      v68.intoArray(y, yOffset + i);
    }
  }

  private static void atan(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 0x1.0p60);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = v2.blend(v0, v3);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.a827999fcef32p-2);
      DoubleVector v7 = v5.mul(v6);
      VectorMask<Double> v8 = v4.compare(VectorOperators.LT, v7);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v10 = v4.mul(v6);
      VectorMask<Double> v11 = v5.compare(VectorOperators.LT, v10);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.921fb54442d18p0);
      DoubleVector v13 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v14 = v12.mul(v13);
      DoubleVector v15 = v14.blend(v12, v11);
      DoubleVector v16 = v15.blend(v9, v8);
      DoubleVector v17 = v5.neg();
      DoubleVector v18 = v4.add(v17);
      DoubleVector v19 = v18.blend(v17, v11);
      DoubleVector v20 = v19.blend(v4, v8);
      DoubleVector v21 = v4.add(v5);
      DoubleVector v22 = v21.blend(v4, v11);
      DoubleVector v23 = v22.blend(v5, v8);
      DoubleVector v24 = v5.div(v23);
      DoubleVector v25 = v20.mul(v24);
      DoubleVector v26 = v16.add(v25);
      DoubleVector v27 = v26.sub(v16);
      DoubleVector v28 = v25.sub(v27);
      DoubleVector v29 = v25.mul(v25);
      DoubleVector v30 = v25.mul(v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, -0x1.256532192c887p-6);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.37d342c55d95bp-5);
      DoubleVector v33 = v31.fma(v29, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, -0x1.9cd1ca34901d6p-5);
      DoubleVector v35 = v33.fma(v29, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.df0f14f328c84p-5);
      DoubleVector v37 = v35.fma(v29, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, -0x1.10ebb48df772fp-4);
      DoubleVector v39 = v37.fma(v29, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.3b1118ca1f5fep-4);
      DoubleVector v41 = v39.fma(v29, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, -0x1.745cf8d80b343p-4);
      DoubleVector v43 = v41.fma(v29, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.c71c70e5ecd38p-4);
      DoubleVector v45 = v43.fma(v29, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, -0x1.24924922ad1a6p-3);
      DoubleVector v47 = v45.fma(v29, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.9999999995864p-3);
      DoubleVector v49 = v47.fma(v29, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, -0x1.555555555553dp-2);
      DoubleVector v51 = v49.fma(v29, v50);
      DoubleVector v52 = v23.neg();
      DoubleVector v53 = v25.fma(v52, v20);
      DoubleVector v54 = v21.sub(v4);
      DoubleVector v55 = v21.sub(v54);
      DoubleVector v56 = v4.sub(v55);
      DoubleVector v57 = v5.sub(v54);
      DoubleVector v58 = v56.add(v57);
      DoubleVector v59 = v58.blend(v9, v11);
      DoubleVector v60 = v59.blend(v9, v8);
      DoubleVector v61 = v60.neg();
      DoubleVector v62 = v18.sub(v4);
      DoubleVector v63 = v18.sub(v62);
      DoubleVector v64 = v4.sub(v63);
      DoubleVector v65 = v17.sub(v62);
      DoubleVector v66 = v64.add(v65);
      DoubleVector v67 = v66.blend(v9, v11);
      DoubleVector v68 = v67.blend(v9, v8);
      DoubleVector v69 = v25.fma(v61, v68);
      DoubleVector v70 = v53.add(v69);
      DoubleVector v71 = v70.mul(v24);
      DoubleVector v72 = v29.neg();
      DoubleVector v73 = v71.fma(v72, v71);
      DoubleVector v74 = v30.fma(v51, v73);
      DoubleVector v75 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v76 = v75.mul(v13);
      DoubleVector v77 = v76.blend(v75, v11);
      DoubleVector v78 = v77.blend(v9, v8);
      DoubleVector v79 = v74.add(v78);
      DoubleVector v80 = v28.add(v79);
      DoubleVector v81 = v26.add(v80);
      LongVector v82 = v81.reinterpretAsLongs();
      LongVector v83 = v1.reinterpretAsLongs();
      LongVector v84 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v85 = v83.and(v84);
      LongVector v86 = v82.or(v85);
      DoubleVector v87 = v86.reinterpretAsDoubles();
      v87.intoArray(y, yOffset + i);
    }
  }

  private static void sinh(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 20.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v5 = v2.compare(VectorOperators.LT, v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 711.0);
      VectorMask<Double> v7 = v6.compare(VectorOperators.LT, v2);
      DoubleVector v8 = v2.blend(v6, v7);
      DoubleVector v9 = v8.blend(v4, v5);
      DoubleVector v10 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v12 = v9.fma(v10, v11);
      DoubleVector v13 = v12.sub(v11);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v16 = v13.fma(v15, v9);
      DoubleVector v17 = v13.fma(v14, v16);
      DoubleVector v18 = v17.mul(v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v21 = v19.fma(v17, v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v23 = v21.fma(v17, v22);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v25 = v23.fma(v17, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v27 = v25.fma(v17, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v29 = v27.fma(v17, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v31 = v29.fma(v17, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v33 = v31.fma(v17, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v35 = v33.fma(v17, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v37 = v35.fma(v17, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v39 = v37.fma(v17, v38);
      DoubleVector v40 = v16.sub(v17);
      DoubleVector v41 = v13.fma(v14, v40);
      DoubleVector v42 = v18.fma(v39, v41);
      DoubleVector v43 = v42.add(v17);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v45 = v43.add(v44);
      LongVector v46 = v12.reinterpretAsLongs();
      LongVector v47 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v48 = v46.sub(v47);
      LongVector v49 = LongVector.broadcast(BITS, -2045L);
      LongVector v50 = v48.sub(v49);
      LongVector v51 = v50.lanewise(VectorOperators.LSHR, 1);
      LongVector v52 = v51.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v53 = v52.reinterpretAsDoubles();
      DoubleVector v54 = v45.mul(v53);
      LongVector v55 = v50.sub(v51);
      LongVector v56 = v55.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v57 = v56.reinterpretAsDoubles();
      DoubleVector v58 = v54.mul(v57);
      DoubleVector v59 = v2.blend(v0, v3);
      DoubleVector v60 = v59.fma(v10, v11);
      LongVector v61 = v60.reinterpretAsLongs();
      LongVector v62 = LongVector.broadcast(BITS, 4843621399236967425L);
      LongVector v63 = v61.sub(v62);
      LongVector v64 = v63.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v65 = v64.reinterpretAsDoubles();
      DoubleVector v66 = v65.sub(v44);
      DoubleVector v67 = v60.sub(v11);
      DoubleVector v68 = v67.fma(v15, v59);
      DoubleVector v69 = v67.fma(v14, v68);
      DoubleVector v70 = v65.mul(v69);
      DoubleVector v71 = v66.add(v70);
      DoubleVector v72 = v69.mul(v69);
      DoubleVector v73 = v19.fma(v69, v20);
      DoubleVector v74 = v73.fma(v69, v22);
      DoubleVector v75 = v74.fma(v69, v24);
      DoubleVector v76 = v75.fma(v69, v26);
      DoubleVector v77 = v76.fma(v69, v28);
      DoubleVector v78 = v77.fma(v69, v30);
      DoubleVector v79 = v78.fma(v69, v32);
      DoubleVector v80 = v79.fma(v69, v34);
      DoubleVector v81 = v80.fma(v69, v36);
      DoubleVector v82 = v81.fma(v69, v38);
      DoubleVector v83 = v68.sub(v69);
      DoubleVector v84 = v67.fma(v14, v83);
      DoubleVector v85 = v72.fma(v82, v84);
      DoubleVector v86 = v71.sub(v66);
      DoubleVector v87 = v70.sub(v86);
      DoubleVector v88 = v65.fma(v85, v87);
      DoubleVector v89 = v71.add(v88);
      DoubleVector v90 = v44.add(v89);
      DoubleVector v91 = v44.div(v90);
      DoubleVector v92 = v89.mul(v91);
      DoubleVector v93 = v89.add(v92);
      DoubleVector v94 = v93.sub(v89);
      DoubleVector v95 = v92.sub(v94);
      DoubleVector v96 = v89.sub(v71);
      DoubleVector v97 = v88.sub(v96);
      DoubleVector v98 = v90.neg();
      DoubleVector v99 = v92.fma(v98, v89);
      DoubleVector v100 = v90.sub(v44);
      DoubleVector v101 = v90.sub(v100);
      DoubleVector v102 = v44.sub(v101);
      DoubleVector v103 = v89.sub(v100);
      DoubleVector v104 = v102.add(v103);
      DoubleVector v105 = v104.add(v97);
      DoubleVector v106 = v105.neg();
      DoubleVector v107 = v92.fma(v106, v97);
      DoubleVector v108 = v99.add(v107);
      DoubleVector v109 = v108.mul(v91);
      DoubleVector v110 = v97.add(v109);
      DoubleVector v111 = v95.add(v110);
      DoubleVector v112 = v93.add(v111);
      DoubleVector v113 = v112.mul(v38);
      DoubleVector v114 = v113.blend(v58, v3);
      LongVector v115 = v114.reinterpretAsLongs();
      LongVector v116 = v1.reinterpretAsLongs();
      LongVector v117 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v118 = v116.and(v117);
      LongVector v119 = v115.or(v118);
      DoubleVector v120 = v119.reinterpretAsDoubles();
      v120.intoArray(y, yOffset + i);
    }
  }

  private static void cosh(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 20.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v5 = v2.compare(VectorOperators.LT, v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 711.0);
      VectorMask<Double> v7 = v6.compare(VectorOperators.LT, v2);
      DoubleVector v8 = v2.blend(v6, v7);
      DoubleVector v9 = v8.blend(v4, v5);
      DoubleVector v10 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v12 = v9.fma(v10, v11);
      DoubleVector v13 = v12.sub(v11);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v16 = v13.fma(v15, v9);
      DoubleVector v17 = v13.fma(v14, v16);
      DoubleVector v18 = v17.mul(v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v21 = v19.fma(v17, v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v23 = v21.fma(v17, v22);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v25 = v23.fma(v17, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v27 = v25.fma(v17, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v29 = v27.fma(v17, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v31 = v29.fma(v17, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v33 = v31.fma(v17, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v35 = v33.fma(v17, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v37 = v35.fma(v17, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v39 = v37.fma(v17, v38);
      DoubleVector v40 = v16.sub(v17);
      DoubleVector v41 = v13.fma(v14, v40);
      DoubleVector v42 = v18.fma(v39, v41);
      DoubleVector v43 = v42.add(v17);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v45 = v43.add(v44);
      LongVector v46 = v12.reinterpretAsLongs();
      LongVector v47 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v48 = v46.sub(v47);
      LongVector v49 = LongVector.broadcast(BITS, -2045L);
      LongVector v50 = v48.sub(v49);
      LongVector v51 = v50.lanewise(VectorOperators.LSHR, 1);
      LongVector v52 = v51.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v53 = v52.reinterpretAsDoubles();
      DoubleVector v54 = v45.mul(v53);
      LongVector v55 = v50.sub(v51);
      LongVector v56 = v55.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v57 = v56.reinterpretAsDoubles();
      DoubleVector v58 = v54.mul(v57);
      DoubleVector v59 = v2.blend(v0, v3);
      DoubleVector v60 = v59.fma(v10, v11);
      DoubleVector v61 = v60.sub(v11);
      DoubleVector v62 = v61.fma(v15, v59);
      DoubleVector v63 = v61.fma(v14, v62);
      DoubleVector v64 = v63.mul(v63);
      DoubleVector v65 = v19.fma(v63, v20);
      DoubleVector v66 = v65.fma(v63, v22);
      DoubleVector v67 = v66.fma(v63, v24);
      DoubleVector v68 = v67.fma(v63, v26);
      DoubleVector v69 = v68.fma(v63, v28);
      DoubleVector v70 = v69.fma(v63, v30);
      DoubleVector v71 = v70.fma(v63, v32);
      DoubleVector v72 = v71.fma(v63, v34);
      DoubleVector v73 = v72.fma(v63, v36);
      DoubleVector v74 = v73.fma(v63, v38);
      DoubleVector v75 = v62.sub(v63);
      DoubleVector v76 = v61.fma(v14, v75);
      DoubleVector v77 = v64.fma(v74, v76);
      DoubleVector v78 = v63.add(v77);
      DoubleVector v79 = v44.add(v78);
      LongVector v80 = v60.reinterpretAsLongs();
      LongVector v81 = LongVector.broadcast(BITS, 4843621399236967425L);
      LongVector v82 = v80.sub(v81);
      LongVector v83 = v82.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v84 = v83.reinterpretAsDoubles();
      DoubleVector v85 = v79.mul(v84);
      DoubleVector v86 = v44.div(v85);
      DoubleVector v87 = v44.mul(v86);
      DoubleVector v88 = v85.add(v87);
      DoubleVector v89 = v88.sub(v85);
      DoubleVector v90 = v87.sub(v89);
      DoubleVector v91 = v79.sub(v44);
      DoubleVector v92 = v78.sub(v91);
      DoubleVector v93 = v78.sub(v63);
      DoubleVector v94 = v77.sub(v93);
      DoubleVector v95 = v92.add(v94);
      DoubleVector v96 = v95.mul(v84);
      DoubleVector v97 = v85.neg();
      DoubleVector v98 = v87.fma(v97, v44);
      DoubleVector v99 = v96.neg();
      DoubleVector v100 = v87.fma(v99, v4);
      DoubleVector v101 = v98.add(v100);
      DoubleVector v102 = v101.mul(v86);
      DoubleVector v103 = v96.add(v102);
      DoubleVector v104 = v90.add(v103);
      DoubleVector v105 = v88.add(v104);
      DoubleVector v106 = v105.mul(v38);
      DoubleVector v107 = v106.blend(v58, v3);
      v107.intoArray(y, yOffset + i);
    }
  }

  private static void tanh(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 20.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v1.abs();
      VectorMask<Double> v3 = v0.compare(VectorOperators.LT, v2);
      DoubleVector v4 = v2.blend(v0, v3);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v6 = v4.mul(v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v9 = v6.fma(v7, v8);
      LongVector v10 = v9.reinterpretAsLongs();
      LongVector v11 = LongVector.broadcast(BITS, 4843621399236967425L);
      LongVector v12 = v10.sub(v11);
      LongVector v13 = v12.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v14 = v13.reinterpretAsDoubles();
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v16 = v14.sub(v15);
      DoubleVector v17 = v9.sub(v8);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v20 = v17.fma(v19, v6);
      DoubleVector v21 = v17.fma(v18, v20);
      DoubleVector v22 = v14.mul(v21);
      DoubleVector v23 = v16.add(v22);
      DoubleVector v24 = v21.mul(v21);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v27 = v25.fma(v21, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v29 = v27.fma(v21, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v31 = v29.fma(v21, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v33 = v31.fma(v21, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v35 = v33.fma(v21, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v37 = v35.fma(v21, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v39 = v37.fma(v21, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v41 = v39.fma(v21, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v43 = v41.fma(v21, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v45 = v43.fma(v21, v44);
      DoubleVector v46 = v20.sub(v21);
      DoubleVector v47 = v17.fma(v18, v46);
      DoubleVector v48 = v24.fma(v45, v47);
      DoubleVector v49 = v23.sub(v16);
      DoubleVector v50 = v22.sub(v49);
      DoubleVector v51 = v14.fma(v48, v50);
      DoubleVector v52 = v23.add(v51);
      DoubleVector v53 = v5.add(v52);
      DoubleVector v54 = v15.div(v53);
      DoubleVector v55 = v52.mul(v54);
      DoubleVector v56 = v53.neg();
      DoubleVector v57 = v55.fma(v56, v52);
      DoubleVector v58 = v53.sub(v5);
      DoubleVector v59 = v53.sub(v58);
      DoubleVector v60 = v5.sub(v59);
      DoubleVector v61 = v52.sub(v58);
      DoubleVector v62 = v60.add(v61);
      DoubleVector v63 = v52.sub(v23);
      DoubleVector v64 = v51.sub(v63);
      DoubleVector v65 = v62.add(v64);
      DoubleVector v66 = v65.neg();
      DoubleVector v67 = v55.fma(v66, v64);
      DoubleVector v68 = v57.add(v67);
      DoubleVector v69 = v68.mul(v54);
      DoubleVector v70 = v55.add(v69);
      LongVector v71 = v70.reinterpretAsLongs();
      LongVector v72 = v1.reinterpretAsLongs();
      LongVector v73 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v74 = v72.and(v73);
      LongVector v75 = v71.or(v74);
      DoubleVector v76 = v75.reinterpretAsDoubles();
      v76.intoArray(y, yOffset + i);
    }
  }

  private static void asinh(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v3 = v1.compare(VectorOperators.EQ, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0x1.0p30);
      VectorMask<Double> v5 = v4.compare(VectorOperators.LT, v1);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v8 = v7.blend(v6, v5);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v10 = v1.mul(v1);
      DoubleVector v11 = v9.add(v10);
      DoubleVector v12 = v11.sqrt();
      DoubleVector v13 = v12.add(v9);
      DoubleVector v14 = v9.div(v13);
      DoubleVector v15 = v10.mul(v14);
      DoubleVector v16 = v1.add(v15);
      DoubleVector v17 = v9.add(v16);
      DoubleVector v18 = v17.blend(v1, v5);
      LongVector v19 = v18.reinterpretAsLongs();
      LongVector v20 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v21 = v19.sub(v20);
      LongVector v22 = v21.lanewise(VectorOperators.ASHR, 52);
      LongVector v23 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v24 = v22.add(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v27 = v25.sub(v26);
      LongVector v28 = v22.lanewise(VectorOperators.LSHL, 52);
      LongVector v29 = v19.sub(v28);
      DoubleVector v30 = v29.reinterpretAsDoubles();
      DoubleVector v31 = v30.sub(v9);
      DoubleVector v32 = v17.sub(v9);
      DoubleVector v33 = v17.sub(v32);
      DoubleVector v34 = v9.sub(v33);
      DoubleVector v35 = v16.sub(v32);
      DoubleVector v36 = v34.add(v35);
      DoubleVector v37 = v36.blend(v7, v5);
      LongVector v38 = LongVector.broadcast(BITS, 1L);
      LongVector v39 = v38.sub(v22);
      LongVector v40 = LongVector.broadcast(BITS, 1023L);
      LongVector v41 = v39.add(v40);
      LongVector v42 = v41.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v43 = v42.reinterpretAsDoubles();
      DoubleVector v44 = v37.mul(v43);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v46 = v44.mul(v45);
      DoubleVector v47 = v31.add(v46);
      DoubleVector v48 = v47.sub(v31);
      DoubleVector v49 = v46.sub(v48);
      DoubleVector v50 = v16.sub(v1);
      DoubleVector v51 = v15.sub(v50);
      DoubleVector v52 = v13.neg();
      DoubleVector v53 = v15.fma(v52, v10);
      DoubleVector v54 = v13.sub(v12);
      DoubleVector v55 = v9.sub(v54);
      VectorMask<Double> v56 = v12.compare(VectorOperators.EQ, v7);
      DoubleVector v57 = v12.neg();
      DoubleVector v58 = v12.fma(v57, v11);
      DoubleVector v59 = v11.sub(v9);
      DoubleVector v60 = v11.sub(v59);
      DoubleVector v61 = v9.sub(v60);
      DoubleVector v62 = v10.sub(v59);
      DoubleVector v63 = v61.add(v62);
      DoubleVector v64 = v10.neg();
      DoubleVector v65 = v1.fma(v1, v64);
      DoubleVector v66 = v63.add(v65);
      DoubleVector v67 = v58.add(v66);
      DoubleVector v68 = v12.add(v12);
      DoubleVector v69 = v67.div(v68);
      DoubleVector v70 = v69.blend(v7, v56);
      DoubleVector v71 = v55.add(v70);
      DoubleVector v72 = v71.neg();
      DoubleVector v73 = v15.fma(v72, v65);
      DoubleVector v74 = v53.add(v73);
      DoubleVector v75 = v74.mul(v14);
      DoubleVector v76 = v51.add(v75);
      DoubleVector v77 = v76.blend(v7, v5);
      DoubleVector v78 = v77.mul(v43);
      DoubleVector v79 = v78.mul(v45);
      DoubleVector v80 = v49.add(v79);
      DoubleVector v81 = v47.add(v80);
      DoubleVector v82 = v27.fma(v6, v81);
      DoubleVector v83 = v8.add(v82);
      DoubleVector v84 = v83.sub(v8);
      DoubleVector v85 = v83.sub(v84);
      DoubleVector v86 = v8.sub(v85);
      DoubleVector v87 = v82.sub(v84);
      DoubleVector v88 = v86.add(v87);
      DoubleVector v89 = v82.neg();
      DoubleVector v90 = v27.fma(v6, v89);
      DoubleVector v91 = v90.add(v81);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v93 = v81.mul(v81);
      DoubleVector v94 = DoubleVector.broadcast(SPECIES, -0x1.8dbb87d5f5802p-6);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.d2aec536832bdp-5);
      DoubleVector v96 = v94.fma(v81, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, -0x1.01069ca6fa4edp-4);
      DoubleVector v98 = v96.fma(v81, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.bbad8dc8462d2p-5);
      DoubleVector v100 = v98.fma(v81, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, -0x1.b45ebea584a5p-5);
      DoubleVector v102 = v100.fma(v81, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.dc97a148077a4p-5);
      DoubleVector v104 = v102.fma(v81, v103);
      DoubleVector v105 = DoubleVector.broadcast(SPECIES, -0x1.00cf9d73058c9p-4);
      DoubleVector v106 = v104.fma(v81, v105);
      DoubleVector v107 = DoubleVector.broadcast(SPECIES, 0x1.116a012f9b8ep-4);
      DoubleVector v108 = v106.fma(v81, v107);
      DoubleVector v109 = DoubleVector.broadcast(SPECIES, -0x1.24894cf87269cp-4);
      DoubleVector v110 = v108.fma(v81, v109);
      DoubleVector v111 = DoubleVector.broadcast(SPECIES, 0x1.3b0d78d2bc1fcp-4);
      DoubleVector v112 = v110.fma(v81, v111);
      DoubleVector v113 = DoubleVector.broadcast(SPECIES, -0x1.555576a73d76cp-4);
      DoubleVector v114 = v112.fma(v81, v113);
      DoubleVector v115 = DoubleVector.broadcast(SPECIES, 0x1.745d58cee1d4p-4);
      DoubleVector v116 = v114.fma(v81, v115);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, -0x1.99999aa165dap-4);
      DoubleVector v118 = v116.fma(v81, v117);
      DoubleVector v119 = DoubleVector.broadcast(SPECIES, 0x1.c71c702e3a0bfp-4);
      DoubleVector v120 = v118.fma(v81, v119);
      DoubleVector v121 = DoubleVector.broadcast(SPECIES, -0x1.fffffff3a23cdp-4);
      DoubleVector v122 = v120.fma(v81, v121);
      DoubleVector v123 = DoubleVector.broadcast(SPECIES, 0x1.249249275d03fp-3);
      DoubleVector v124 = v122.fma(v81, v123);
      DoubleVector v125 = DoubleVector.broadcast(SPECIES, -0x1.555555556b237p-3);
      DoubleVector v126 = v124.fma(v81, v125);
      DoubleVector v127 = DoubleVector.broadcast(SPECIES, 0x1.9999999994dd1p-3);
      DoubleVector v128 = v126.fma(v81, v127);
      DoubleVector v129 = DoubleVector.broadcast(SPECIES, -0x1.ffffffffffe7bp-3);
      DoubleVector v130 = v128.fma(v81, v129);
      DoubleVector v131 = DoubleVector.broadcast(SPECIES, 0x1.555555555556bp-2);
      DoubleVector v132 = v130.fma(v81, v131);
      DoubleVector v133 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v134 = v132.fma(v81, v133);
      DoubleVector v135 = v93.mul(v134);
      DoubleVector v136 = v27.fma(v92, v135);
      DoubleVector v137 = v81.sub(v47);
      DoubleVector v138 = v80.sub(v137);
      DoubleVector v139 = v138.neg();
      DoubleVector v140 = v81.fma(v139, v138);
      DoubleVector v141 = v136.add(v140);
      DoubleVector v142 = v91.add(v141);
      DoubleVector v143 = v7.blend(v92, v5);
      DoubleVector v144 = v142.add(v143);
      DoubleVector v145 = v88.add(v144);
      DoubleVector v146 = v83.add(v145);
      DoubleVector v147 = v146.blend(v1, v3);
      LongVector v148 = v147.reinterpretAsLongs();
      LongVector v149 = v0.reinterpretAsLongs();
      LongVector v150 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v151 = v149.and(v150);
      LongVector v152 = v148.or(v151);
      DoubleVector v153 = v152.reinterpretAsDoubles();
      v153.intoArray(y, yOffset + i);
    }
  }

  private static void acosh(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v5 = v0.compare(VectorOperators.EQ, v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 0x1.0p30);
      VectorMask<Double> v7 = v6.compare(VectorOperators.LT, v0);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v10 = v9.blend(v8, v7);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, -1.0);
      DoubleVector v12 = v0.add(v11);
      DoubleVector v13 = v0.add(v1);
      DoubleVector v14 = v12.mul(v13);
      DoubleVector v15 = v14.sqrt();
      DoubleVector v16 = v15.add(v12);
      DoubleVector v17 = v1.add(v16);
      DoubleVector v18 = v17.blend(v0, v7);
      LongVector v19 = v18.reinterpretAsLongs();
      LongVector v20 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v21 = v19.sub(v20);
      LongVector v22 = v21.lanewise(VectorOperators.ASHR, 52);
      LongVector v23 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v24 = v22.add(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v27 = v25.sub(v26);
      LongVector v28 = v22.lanewise(VectorOperators.LSHL, 52);
      LongVector v29 = v19.sub(v28);
      DoubleVector v30 = v29.reinterpretAsDoubles();
      DoubleVector v31 = v30.sub(v1);
      DoubleVector v32 = v17.sub(v1);
      DoubleVector v33 = v17.sub(v32);
      DoubleVector v34 = v1.sub(v33);
      DoubleVector v35 = v16.sub(v32);
      DoubleVector v36 = v34.add(v35);
      DoubleVector v37 = v36.blend(v9, v7);
      LongVector v38 = LongVector.broadcast(BITS, 1L);
      LongVector v39 = v38.sub(v22);
      LongVector v40 = LongVector.broadcast(BITS, 1023L);
      LongVector v41 = v39.add(v40);
      LongVector v42 = v41.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v43 = v42.reinterpretAsDoubles();
      DoubleVector v44 = v37.mul(v43);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v46 = v44.mul(v45);
      DoubleVector v47 = v31.add(v46);
      DoubleVector v48 = v47.sub(v31);
      DoubleVector v49 = v46.sub(v48);
      DoubleVector v50 = v16.sub(v15);
      DoubleVector v51 = v12.sub(v50);
      VectorMask<Double> v52 = v15.compare(VectorOperators.EQ, v9);
      DoubleVector v53 = v15.neg();
      DoubleVector v54 = v15.fma(v53, v14);
      DoubleVector v55 = v13.sub(v0);
      DoubleVector v56 = v13.sub(v55);
      DoubleVector v57 = v0.sub(v56);
      DoubleVector v58 = v1.sub(v55);
      DoubleVector v59 = v57.add(v58);
      DoubleVector v60 = v12.sub(v0);
      DoubleVector v61 = v12.sub(v60);
      DoubleVector v62 = v0.sub(v61);
      DoubleVector v63 = v11.sub(v60);
      DoubleVector v64 = v62.add(v63);
      DoubleVector v65 = v14.neg();
      DoubleVector v66 = v12.fma(v13, v65);
      DoubleVector v67 = v64.fma(v13, v66);
      DoubleVector v68 = v12.fma(v59, v67);
      DoubleVector v69 = v54.add(v68);
      DoubleVector v70 = v15.add(v15);
      DoubleVector v71 = v69.div(v70);
      DoubleVector v72 = v71.blend(v9, v52);
      DoubleVector v73 = v72.add(v64);
      DoubleVector v74 = v51.add(v73);
      DoubleVector v75 = v74.blend(v9, v7);
      DoubleVector v76 = v75.mul(v43);
      DoubleVector v77 = v76.mul(v45);
      DoubleVector v78 = v49.add(v77);
      DoubleVector v79 = v47.add(v78);
      DoubleVector v80 = v27.fma(v8, v79);
      DoubleVector v81 = v10.add(v80);
      DoubleVector v82 = v81.sub(v10);
      DoubleVector v83 = v81.sub(v82);
      DoubleVector v84 = v10.sub(v83);
      DoubleVector v85 = v80.sub(v82);
      DoubleVector v86 = v84.add(v85);
      DoubleVector v87 = v80.neg();
      DoubleVector v88 = v27.fma(v8, v87);
      DoubleVector v89 = v88.add(v79);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v91 = v79.mul(v79);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, -0x1.8dbb87d5f5802p-6);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, 0x1.d2aec536832bdp-5);
      DoubleVector v94 = v92.fma(v79, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, -0x1.01069ca6fa4edp-4);
      DoubleVector v96 = v94.fma(v79, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, 0x1.bbad8dc8462d2p-5);
      DoubleVector v98 = v96.fma(v79, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, -0x1.b45ebea584a5p-5);
      DoubleVector v100 = v98.fma(v79, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, 0x1.dc97a148077a4p-5);
      DoubleVector v102 = v100.fma(v79, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, -0x1.00cf9d73058c9p-4);
      DoubleVector v104 = v102.fma(v79, v103);
      DoubleVector v105 = DoubleVector.broadcast(SPECIES, 0x1.116a012f9b8ep-4);
      DoubleVector v106 = v104.fma(v79, v105);
      DoubleVector v107 = DoubleVector.broadcast(SPECIES, -0x1.24894cf87269cp-4);
      DoubleVector v108 = v106.fma(v79, v107);
      DoubleVector v109 = DoubleVector.broadcast(SPECIES, 0x1.3b0d78d2bc1fcp-4);
      DoubleVector v110 = v108.fma(v79, v109);
      DoubleVector v111 = DoubleVector.broadcast(SPECIES, -0x1.555576a73d76cp-4);
      DoubleVector v112 = v110.fma(v79, v111);
      DoubleVector v113 = DoubleVector.broadcast(SPECIES, 0x1.745d58cee1d4p-4);
      DoubleVector v114 = v112.fma(v79, v113);
      DoubleVector v115 = DoubleVector.broadcast(SPECIES, -0x1.99999aa165dap-4);
      DoubleVector v116 = v114.fma(v79, v115);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, 0x1.c71c702e3a0bfp-4);
      DoubleVector v118 = v116.fma(v79, v117);
      DoubleVector v119 = DoubleVector.broadcast(SPECIES, -0x1.fffffff3a23cdp-4);
      DoubleVector v120 = v118.fma(v79, v119);
      DoubleVector v121 = DoubleVector.broadcast(SPECIES, 0x1.249249275d03fp-3);
      DoubleVector v122 = v120.fma(v79, v121);
      DoubleVector v123 = DoubleVector.broadcast(SPECIES, -0x1.555555556b237p-3);
      DoubleVector v124 = v122.fma(v79, v123);
      DoubleVector v125 = DoubleVector.broadcast(SPECIES, 0x1.9999999994dd1p-3);
      DoubleVector v126 = v124.fma(v79, v125);
      DoubleVector v127 = DoubleVector.broadcast(SPECIES, -0x1.ffffffffffe7bp-3);
      DoubleVector v128 = v126.fma(v79, v127);
      DoubleVector v129 = DoubleVector.broadcast(SPECIES, 0x1.555555555556bp-2);
      DoubleVector v130 = v128.fma(v79, v129);
      DoubleVector v131 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v132 = v130.fma(v79, v131);
      DoubleVector v133 = v91.mul(v132);
      DoubleVector v134 = v27.fma(v90, v133);
      DoubleVector v135 = v79.sub(v47);
      DoubleVector v136 = v78.sub(v135);
      DoubleVector v137 = v136.neg();
      DoubleVector v138 = v79.fma(v137, v136);
      DoubleVector v139 = v134.add(v138);
      DoubleVector v140 = v89.add(v139);
      DoubleVector v141 = v9.blend(v90, v7);
      DoubleVector v142 = v140.add(v141);
      DoubleVector v143 = v86.add(v142);
      DoubleVector v144 = v81.add(v143);
      DoubleVector v145 = v144.blend(v0, v5);
      DoubleVector v146 = v145.blend(v3, v2);
      v146.intoArray(y, yOffset + i);
    }
  }

  private static void atanh(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v3 = v1.compare(VectorOperators.EQ, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v5 = v1.compare(VectorOperators.LT, v2);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v7 = v1.mul(v6);
      DoubleVector v8 = v1.neg();
      DoubleVector v9 = v2.add(v8);
      DoubleVector v10 = v2.div(v9);
      DoubleVector v11 = v7.mul(v10);
      DoubleVector v12 = v2.add(v11);
      LongVector v13 = v12.reinterpretAsLongs();
      LongVector v14 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v15 = v13.sub(v14);
      LongVector v16 = v15.lanewise(VectorOperators.ASHR, 52);
      LongVector v17 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v18 = v16.add(v17);
      DoubleVector v19 = v18.reinterpretAsDoubles();
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v21 = v19.sub(v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      LongVector v23 = v16.lanewise(VectorOperators.LSHL, 52);
      LongVector v24 = v13.sub(v23);
      DoubleVector v25 = v24.reinterpretAsDoubles();
      DoubleVector v26 = v25.sub(v2);
      DoubleVector v27 = v12.sub(v2);
      DoubleVector v28 = v12.sub(v27);
      DoubleVector v29 = v2.sub(v28);
      DoubleVector v30 = v11.sub(v27);
      DoubleVector v31 = v29.add(v30);
      LongVector v32 = LongVector.broadcast(BITS, 1L);
      LongVector v33 = v32.sub(v16);
      LongVector v34 = LongVector.broadcast(BITS, 1023L);
      LongVector v35 = v33.add(v34);
      LongVector v36 = v35.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v37 = v36.reinterpretAsDoubles();
      DoubleVector v38 = v31.mul(v37);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v40 = v38.mul(v39);
      DoubleVector v41 = v26.add(v40);
      DoubleVector v42 = v41.sub(v26);
      DoubleVector v43 = v40.sub(v42);
      DoubleVector v44 = v9.neg();
      DoubleVector v45 = v11.fma(v44, v7);
      DoubleVector v46 = v9.sub(v2);
      DoubleVector v47 = v9.sub(v46);
      DoubleVector v48 = v2.sub(v47);
      DoubleVector v49 = v8.sub(v46);
      DoubleVector v50 = v48.add(v49);
      DoubleVector v51 = v50.neg();
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v53 = v11.fma(v51, v52);
      DoubleVector v54 = v45.add(v53);
      DoubleVector v55 = v54.mul(v10);
      DoubleVector v56 = v55.mul(v37);
      DoubleVector v57 = v56.mul(v39);
      DoubleVector v58 = v43.add(v57);
      DoubleVector v59 = v41.add(v58);
      DoubleVector v60 = v21.fma(v22, v59);
      DoubleVector v61 = v60.neg();
      DoubleVector v62 = v21.fma(v22, v61);
      DoubleVector v63 = v62.add(v59);
      DoubleVector v64 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v65 = v59.mul(v59);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, -0x1.8dbb87d5f5802p-6);
      DoubleVector v67 = DoubleVector.broadcast(SPECIES, 0x1.d2aec536832bdp-5);
      DoubleVector v68 = v66.fma(v59, v67);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, -0x1.01069ca6fa4edp-4);
      DoubleVector v70 = v68.fma(v59, v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, 0x1.bbad8dc8462d2p-5);
      DoubleVector v72 = v70.fma(v59, v71);
      DoubleVector v73 = DoubleVector.broadcast(SPECIES, -0x1.b45ebea584a5p-5);
      DoubleVector v74 = v72.fma(v59, v73);
      DoubleVector v75 = DoubleVector.broadcast(SPECIES, 0x1.dc97a148077a4p-5);
      DoubleVector v76 = v74.fma(v59, v75);
      DoubleVector v77 = DoubleVector.broadcast(SPECIES, -0x1.00cf9d73058c9p-4);
      DoubleVector v78 = v76.fma(v59, v77);
      DoubleVector v79 = DoubleVector.broadcast(SPECIES, 0x1.116a012f9b8ep-4);
      DoubleVector v80 = v78.fma(v59, v79);
      DoubleVector v81 = DoubleVector.broadcast(SPECIES, -0x1.24894cf87269cp-4);
      DoubleVector v82 = v80.fma(v59, v81);
      DoubleVector v83 = DoubleVector.broadcast(SPECIES, 0x1.3b0d78d2bc1fcp-4);
      DoubleVector v84 = v82.fma(v59, v83);
      DoubleVector v85 = DoubleVector.broadcast(SPECIES, -0x1.555576a73d76cp-4);
      DoubleVector v86 = v84.fma(v59, v85);
      DoubleVector v87 = DoubleVector.broadcast(SPECIES, 0x1.745d58cee1d4p-4);
      DoubleVector v88 = v86.fma(v59, v87);
      DoubleVector v89 = DoubleVector.broadcast(SPECIES, -0x1.99999aa165dap-4);
      DoubleVector v90 = v88.fma(v59, v89);
      DoubleVector v91 = DoubleVector.broadcast(SPECIES, 0x1.c71c702e3a0bfp-4);
      DoubleVector v92 = v90.fma(v59, v91);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, -0x1.fffffff3a23cdp-4);
      DoubleVector v94 = v92.fma(v59, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.249249275d03fp-3);
      DoubleVector v96 = v94.fma(v59, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, -0x1.555555556b237p-3);
      DoubleVector v98 = v96.fma(v59, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.9999999994dd1p-3);
      DoubleVector v100 = v98.fma(v59, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, -0x1.ffffffffffe7bp-3);
      DoubleVector v102 = v100.fma(v59, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.555555555556bp-2);
      DoubleVector v104 = v102.fma(v59, v103);
      DoubleVector v105 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v106 = v104.fma(v59, v105);
      DoubleVector v107 = v65.mul(v106);
      DoubleVector v108 = v21.fma(v64, v107);
      DoubleVector v109 = v59.sub(v41);
      DoubleVector v110 = v58.sub(v109);
      DoubleVector v111 = v110.neg();
      DoubleVector v112 = v59.fma(v111, v110);
      DoubleVector v113 = v108.add(v112);
      DoubleVector v114 = v63.add(v113);
      DoubleVector v115 = v60.add(v114);
      DoubleVector v116 = v115.mul(v39);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v118 = v117.blend(v116, v5);
      DoubleVector v119 = v118.blend(v4, v3);
      LongVector v120 = v119.reinterpretAsLongs();
      LongVector v121 = v0.reinterpretAsLongs();
      LongVector v122 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v123 = v121.and(v122);
      LongVector v124 = v120.or(v123);
      DoubleVector v125 = v124.reinterpretAsDoubles();
      v125.intoArray(y, yOffset + i);
    }
  }

  private static void sigmoid(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v4 = v0.abs();
      DoubleVector v5 = v4.neg();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, -756.0);
      VectorMask<Double> v7 = v5.compare(VectorOperators.LT, v6);
      VectorMask<Double> v8 = v1.compare(VectorOperators.LT, v5);
      DoubleVector v9 = v5.blend(v1, v8);
      DoubleVector v10 = v9.blend(v6, v7);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v13 = v10.fma(v11, v12);
      DoubleVector v14 = v13.sub(v12);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v17 = v14.fma(v16, v10);
      DoubleVector v18 = v14.fma(v15, v17);
      DoubleVector v19 = v18.mul(v18);
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v22 = v20.fma(v18, v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v24 = v22.fma(v18, v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v26 = v24.fma(v18, v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v28 = v26.fma(v18, v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v30 = v28.fma(v18, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v32 = v30.fma(v18, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v34 = v32.fma(v18, v33);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v36 = v34.fma(v18, v35);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v38 = v36.fma(v18, v37);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v40 = v38.fma(v18, v39);
      DoubleVector v41 = v17.sub(v18);
      DoubleVector v42 = v14.fma(v15, v41);
      DoubleVector v43 = v19.fma(v40, v42);
      DoubleVector v44 = v18.add(v43);
      DoubleVector v45 = v3.add(v44);
      DoubleVector v46 = v3.blend(v45, v2);
      LongVector v47 = v13.reinterpretAsLongs();
      LongVector v48 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v49 = v47.sub(v48);
      LongVector v50 = v49.lanewise(VectorOperators.LSHR, 1);
      LongVector v51 = v50.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v52 = v51.reinterpretAsDoubles();
      DoubleVector v53 = v45.mul(v52);
      LongVector v54 = v49.sub(v50);
      LongVector v55 = v54.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v56 = v55.reinterpretAsDoubles();
      DoubleVector v57 = v53.mul(v56);
      DoubleVector v58 = v3.add(v57);
      DoubleVector v59 = v3.div(v58);
      DoubleVector v60 = v46.mul(v59);
      DoubleVector v61 = v58.neg();
      DoubleVector v62 = v60.fma(v61, v46);
      DoubleVector v63 = v58.sub(v3);
      DoubleVector v64 = v57.sub(v63);
      DoubleVector v65 = v45.sub(v3);
      DoubleVector v66 = v44.sub(v65);
      DoubleVector v67 = v44.sub(v18);
      DoubleVector v68 = v43.sub(v67);
      DoubleVector v69 = v66.add(v68);
      DoubleVector v70 = v69.mul(v52);
      DoubleVector v71 = v70.mul(v56);
      DoubleVector v72 = v64.add(v71);
      DoubleVector v73 = v72.neg();
      DoubleVector v74 = v1.blend(v69, v2);
      DoubleVector v75 = v60.fma(v73, v74);
      DoubleVector v76 = v62.add(v75);
      DoubleVector v77 = v76.mul(v59);
      DoubleVector v78 = v60.add(v77);
      DoubleVector v79 = v3.blend(v52, v2);
      DoubleVector v80 = v78.mul(v79);
      DoubleVector v81 = v3.blend(v56, v2);
      DoubleVector v82 = v80.mul(v81);
      v82.intoArray(y, yOffset + i);
    }
  }

  private static void silu(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 756.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v4 = v1.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v2.or(v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, -756.0);
      VectorMask<Double> v7 = v1.compare(VectorOperators.LT, v6);
      DoubleVector v8 = v1.blend(v0, v2);
      DoubleVector v9 = v8.blend(v6, v7);
      VectorMask<Double> v10 = v1.compare(VectorOperators.LT, v3);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v12 = v1.abs();
      DoubleVector v13 = v12.neg();
      VectorMask<Double> v14 = v13.compare(VectorOperators.LT, v6);
      VectorMask<Double> v15 = v3.compare(VectorOperators.LT, v13);
      DoubleVector v16 = v13.blend(v3, v15);
      DoubleVector v17 = v16.blend(v6, v14);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v20 = v17.fma(v18, v19);
      DoubleVector v21 = v20.sub(v19);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v24 = v21.fma(v23, v17);
      DoubleVector v25 = v21.fma(v22, v24);
      DoubleVector v26 = v25.mul(v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v29 = v27.fma(v25, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v31 = v29.fma(v25, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v33 = v31.fma(v25, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v35 = v33.fma(v25, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v37 = v35.fma(v25, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v39 = v37.fma(v25, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v41 = v39.fma(v25, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v43 = v41.fma(v25, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v45 = v43.fma(v25, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v47 = v45.fma(v25, v46);
      DoubleVector v48 = v24.sub(v25);
      DoubleVector v49 = v21.fma(v22, v48);
      DoubleVector v50 = v26.fma(v47, v49);
      DoubleVector v51 = v25.add(v50);
      DoubleVector v52 = v11.add(v51);
      DoubleVector v53 = v11.blend(v52, v10);
      LongVector v54 = v20.reinterpretAsLongs();
      LongVector v55 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v56 = v54.sub(v55);
      LongVector v57 = v56.lanewise(VectorOperators.LSHR, 1);
      LongVector v58 = v57.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v59 = v58.reinterpretAsDoubles();
      DoubleVector v60 = v52.mul(v59);
      LongVector v61 = v56.sub(v57);
      LongVector v62 = v61.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v63 = v62.reinterpretAsDoubles();
      DoubleVector v64 = v60.mul(v63);
      DoubleVector v65 = v11.add(v64);
      DoubleVector v66 = v11.div(v65);
      DoubleVector v67 = v53.mul(v66);
      DoubleVector v68 = v9.mul(v67);
      DoubleVector v69 = v65.neg();
      DoubleVector v70 = v67.fma(v69, v53);
      DoubleVector v71 = v65.sub(v11);
      DoubleVector v72 = v64.sub(v71);
      DoubleVector v73 = v52.sub(v11);
      DoubleVector v74 = v51.sub(v73);
      DoubleVector v75 = v51.sub(v25);
      DoubleVector v76 = v50.sub(v75);
      DoubleVector v77 = v74.add(v76);
      DoubleVector v78 = v77.mul(v59);
      DoubleVector v79 = v78.mul(v63);
      DoubleVector v80 = v72.add(v79);
      DoubleVector v81 = v80.neg();
      DoubleVector v82 = v3.blend(v77, v10);
      DoubleVector v83 = v67.fma(v81, v82);
      DoubleVector v84 = v70.add(v83);
      DoubleVector v85 = v84.mul(v66);
      DoubleVector v86 = v68.neg();
      DoubleVector v87 = v9.fma(v67, v86);
      DoubleVector v88 = v9.fma(v85, v87);
      DoubleVector v89 = v68.add(v88);
      DoubleVector v90 = v11.blend(v59, v10);
      DoubleVector v91 = v89.mul(v90);
      DoubleVector v92 = v11.blend(v63, v10);
      DoubleVector v93 = v91.mul(v92);
      DoubleVector v94 = v93.blend(v1, v5);
      v94.intoArray(y, yOffset + i);
    }
  }

  private static void softplus(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v4 = v0.compare(VectorOperators.LT, v3);
      DoubleVector v5 = v0.blend(v3, v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v7 = v0.abs();
      DoubleVector v8 = v7.neg();
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, -746.0);
      VectorMask<Double> v10 = v8.compare(VectorOperators.LT, v9);
      VectorMask<Double> v11 = v3.compare(VectorOperators.LT, v8);
      DoubleVector v12 = v8.blend(v3, v11);
      DoubleVector v13 = v12.blend(v9, v10);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v16 = v13.fma(v14, v15);
      DoubleVector v17 = v16.sub(v15);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v20 = v17.fma(v19, v13);
      DoubleVector v21 = v17.fma(v18, v20);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v25 = v23.fma(v21, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v27 = v25.fma(v21, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v29 = v27.fma(v21, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v31 = v29.fma(v21, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v33 = v31.fma(v21, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v35 = v33.fma(v21, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v37 = v35.fma(v21, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v39 = v37.fma(v21, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v41 = v39.fma(v21, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v43 = v41.fma(v21, v42);
      DoubleVector v44 = v20.sub(v21);
      DoubleVector v45 = v17.fma(v18, v44);
      DoubleVector v46 = v22.fma(v43, v45);
      DoubleVector v47 = v21.add(v46);
      DoubleVector v48 = v6.add(v47);
      LongVector v49 = v16.reinterpretAsLongs();
      LongVector v50 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v51 = v49.sub(v50);
      LongVector v52 = v51.lanewise(VectorOperators.LSHR, 1);
      LongVector v53 = v52.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v54 = v53.reinterpretAsDoubles();
      DoubleVector v55 = v48.mul(v54);
      LongVector v56 = v51.sub(v52);
      LongVector v57 = v56.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v58 = v57.reinterpretAsDoubles();
      DoubleVector v59 = v55.mul(v58);
      DoubleVector v60 = v6.add(v59);
      LongVector v61 = v60.reinterpretAsLongs();
      LongVector v62 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v63 = v61.sub(v62);
      LongVector v64 = v63.lanewise(VectorOperators.ASHR, 52);
      LongVector v65 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v66 = v64.add(v65);
      DoubleVector v67 = v66.reinterpretAsDoubles();
      DoubleVector v68 = v67.sub(v15);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      LongVector v70 = v64.lanewise(VectorOperators.LSHL, 52);
      LongVector v71 = v61.sub(v70);
      DoubleVector v72 = v71.reinterpretAsDoubles();
      DoubleVector v73 = v72.sub(v6);
      DoubleVector v74 = v60.sub(v6);
      DoubleVector v75 = v59.sub(v74);
      LongVector v76 = LongVector.broadcast(BITS, 1L);
      LongVector v77 = v76.sub(v64);
      LongVector v78 = LongVector.broadcast(BITS, 1023L);
      LongVector v79 = v77.add(v78);
      LongVector v80 = v79.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v81 = v80.reinterpretAsDoubles();
      DoubleVector v82 = v75.mul(v81);
      DoubleVector v83 = v82.mul(v42);
      DoubleVector v84 = v73.add(v83);
      DoubleVector v85 = v84.sub(v73);
      DoubleVector v86 = v83.sub(v85);
      DoubleVector v87 = v48.sub(v6);
      DoubleVector v88 = v47.sub(v87);
      DoubleVector v89 = v47.sub(v21);
      DoubleVector v90 = v46.sub(v89);
      DoubleVector v91 = v88.add(v90);
      DoubleVector v92 = v91.mul(v54);
      DoubleVector v93 = v92.mul(v58);
      DoubleVector v94 = v93.mul(v81);
      DoubleVector v95 = v94.mul(v42);
      DoubleVector v96 = v86.add(v95);
      DoubleVector v97 = v84.add(v96);
      DoubleVector v98 = v68.fma(v69, v97);
      DoubleVector v99 = v5.add(v98);
      DoubleVector v100 = v99.sub(v5);
      DoubleVector v101 = v99.sub(v100);
      DoubleVector v102 = v5.sub(v101);
      DoubleVector v103 = v98.sub(v100);
      DoubleVector v104 = v102.add(v103);
      DoubleVector v105 = v98.neg();
      DoubleVector v106 = v68.fma(v69, v105);
      DoubleVector v107 = v106.add(v97);
      DoubleVector v108 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v109 = v97.mul(v97);
      DoubleVector v110 = DoubleVector.broadcast(SPECIES, -0x1.8dbb87d5f5802p-6);
      DoubleVector v111 = DoubleVector.broadcast(SPECIES, 0x1.d2aec536832bdp-5);
      DoubleVector v112 = v110.fma(v97, v111);
      DoubleVector v113 = DoubleVector.broadcast(SPECIES, -0x1.01069ca6fa4edp-4);
      DoubleVector v114 = v112.fma(v97, v113);
      DoubleVector v115 = DoubleVector.broadcast(SPECIES, 0x1.bbad8dc8462d2p-5);
      DoubleVector v116 = v114.fma(v97, v115);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, -0x1.b45ebea584a5p-5);
      DoubleVector v118 = v116.fma(v97, v117);
      DoubleVector v119 = DoubleVector.broadcast(SPECIES, 0x1.dc97a148077a4p-5);
      DoubleVector v120 = v118.fma(v97, v119);
      DoubleVector v121 = DoubleVector.broadcast(SPECIES, -0x1.00cf9d73058c9p-4);
      DoubleVector v122 = v120.fma(v97, v121);
      DoubleVector v123 = DoubleVector.broadcast(SPECIES, 0x1.116a012f9b8ep-4);
      DoubleVector v124 = v122.fma(v97, v123);
      DoubleVector v125 = DoubleVector.broadcast(SPECIES, -0x1.24894cf87269cp-4);
      DoubleVector v126 = v124.fma(v97, v125);
      DoubleVector v127 = DoubleVector.broadcast(SPECIES, 0x1.3b0d78d2bc1fcp-4);
      DoubleVector v128 = v126.fma(v97, v127);
      DoubleVector v129 = DoubleVector.broadcast(SPECIES, -0x1.555576a73d76cp-4);
      DoubleVector v130 = v128.fma(v97, v129);
      DoubleVector v131 = DoubleVector.broadcast(SPECIES, 0x1.745d58cee1d4p-4);
      DoubleVector v132 = v130.fma(v97, v131);
      DoubleVector v133 = DoubleVector.broadcast(SPECIES, -0x1.99999aa165dap-4);
      DoubleVector v134 = v132.fma(v97, v133);
      DoubleVector v135 = DoubleVector.broadcast(SPECIES, 0x1.c71c702e3a0bfp-4);
      DoubleVector v136 = v134.fma(v97, v135);
      DoubleVector v137 = DoubleVector.broadcast(SPECIES, -0x1.fffffff3a23cdp-4);
      DoubleVector v138 = v136.fma(v97, v137);
      DoubleVector v139 = DoubleVector.broadcast(SPECIES, 0x1.249249275d03fp-3);
      DoubleVector v140 = v138.fma(v97, v139);
      DoubleVector v141 = DoubleVector.broadcast(SPECIES, -0x1.555555556b237p-3);
      DoubleVector v142 = v140.fma(v97, v141);
      DoubleVector v143 = DoubleVector.broadcast(SPECIES, 0x1.9999999994dd1p-3);
      DoubleVector v144 = v142.fma(v97, v143);
      DoubleVector v145 = DoubleVector.broadcast(SPECIES, -0x1.ffffffffffe7bp-3);
      DoubleVector v146 = v144.fma(v97, v145);
      DoubleVector v147 = DoubleVector.broadcast(SPECIES, 0x1.555555555556bp-2);
      DoubleVector v148 = v146.fma(v97, v147);
      DoubleVector v149 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v150 = v148.fma(v97, v149);
      DoubleVector v151 = v109.mul(v150);
      DoubleVector v152 = v68.fma(v108, v151);
      DoubleVector v153 = v97.sub(v84);
      DoubleVector v154 = v96.sub(v153);
      DoubleVector v155 = v154.neg();
      DoubleVector v156 = v97.fma(v155, v154);
      DoubleVector v157 = v152.add(v156);
      DoubleVector v158 = v107.add(v157);
      DoubleVector v159 = v104.add(v158);
      DoubleVector v160 = v99.add(v159);
      DoubleVector v161 = v160.blend(v0, v2);
      v161.intoArray(y, yOffset + i);
    }
  }

  private static void erf(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v3 = v1.compare(VectorOperators.LT, v2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, 0x1.1c41d154ad101p-33);
      DoubleVector v5 = v1.mul(v1);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, -0x1.aeb9446f87ddep-30);
      DoubleVector v7 = v4.fma(v5, v6);
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, 0x1.0fc6edab6c542p-26);
      DoubleVector v9 = v7.fma(v5, v8);
      DoubleVector v10 = DoubleVector.broadcast(SPECIES, -0x1.62fc153ad393ep-23);
      DoubleVector v11 = v9.fma(v5, v10);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, 0x1.ba58eba3b5c87p-20);
      DoubleVector v13 = v11.fma(v5, v12);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, -0x1.f4dbccae8b36dp-17);
      DoubleVector v15 = v13.fma(v5, v14);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 0x1.f9a3abc6d4c6cp-14);
      DoubleVector v17 = v15.fma(v5, v16);
      DoubleVector v18 = DoubleVector.broadcast(SPECIES, -0x1.c02db8cc2bdaap-11);
      DoubleVector v19 = v17.fma(v5, v18);
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, 0x1.565bcd2a85f27p-8);
      DoubleVector v21 = v19.fma(v5, v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, -0x1.b82ce3134b392p-6);
      DoubleVector v23 = v21.fma(v5, v22);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.ce2f21a04576cp-4);
      DoubleVector v25 = v23.fma(v5, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, -0x1.812746b037a24p-2);
      DoubleVector v27 = v25.fma(v5, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.06eba8214db69p-3);
      DoubleVector v29 = v27.fma(v5, v28);
      DoubleVector v30 = v29.fma(v1, v1);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 6.0);
      VectorMask<Double> v32 = v31.compare(VectorOperators.LT, v1);
      DoubleVector v33 = v1.blend(v31, v32);
      DoubleVector v34 = v33.mul(v33);
      DoubleVector v35 = v34.neg();
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v38 = v35.fma(v36, v37);
      DoubleVector v39 = v38.sub(v37);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v42 = v39.fma(v41, v35);
      DoubleVector v43 = v39.fma(v40, v42);
      DoubleVector v44 = v42.sub(v43);
      DoubleVector v45 = v39.fma(v40, v44);
      DoubleVector v46 = v33.fma(v33, v35);
      DoubleVector v47 = v46.neg();
      DoubleVector v48 = v45.add(v47);
      DoubleVector v49 = v43.add(v48);
      DoubleVector v50 = v49.mul(v49);
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v53 = v51.fma(v49, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v55 = v53.fma(v49, v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v57 = v55.fma(v49, v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v59 = v57.fma(v49, v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v61 = v59.fma(v49, v60);
      DoubleVector v62 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v63 = v61.fma(v49, v62);
      DoubleVector v64 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v65 = v63.fma(v49, v64);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v67 = v65.fma(v49, v66);
      DoubleVector v68 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v69 = v67.fma(v49, v68);
      DoubleVector v70 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v71 = v69.fma(v49, v70);
      DoubleVector v72 = v49.sub(v43);
      DoubleVector v73 = v48.sub(v72);
      DoubleVector v74 = v50.fma(v71, v73);
      DoubleVector v75 = v74.add(v49);
      DoubleVector v76 = v75.add(v2);
      LongVector v77 = v38.reinterpretAsLongs();
      LongVector v78 = LongVector.broadcast(BITS, 4843621399236967425L);
      LongVector v79 = v77.sub(v78);
      LongVector v80 = v79.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v81 = v80.reinterpretAsDoubles();
      DoubleVector v82 = v76.mul(v81);
      DoubleVector v83 = DoubleVector.broadcast(SPECIES, 0x1.57fd63f50004ep-21);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 3.0);
      DoubleVector v85 = v33.sub(v84);
      DoubleVector v86 = v33.add(v84);
      DoubleVector v87 = v85.div(v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.a52bbef893546p-19);
      DoubleVector v89 = v83.fma(v87, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, -0x1.ffff60e06a869p-21);
      DoubleVector v91 = v89.fma(v87, v90);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, -0x1.500429e0fd62p-16);
      DoubleVector v93 = v91.fma(v87, v92);
      DoubleVector v94 = DoubleVector.broadcast(SPECIES, 0x1.50670a4841c1dp-18);
      DoubleVector v95 = v93.fma(v87, v94);
      DoubleVector v96 = DoubleVector.broadcast(SPECIES, 0x1.06563d6788cb6p-13);
      DoubleVector v97 = v95.fma(v87, v96);
      DoubleVector v98 = DoubleVector.broadcast(SPECIES, -0x1.b91c69cb840b3p-14);
      DoubleVector v99 = v97.fma(v87, v98);
      DoubleVector v100 = DoubleVector.broadcast(SPECIES, -0x1.98db464a010fbp-11);
      DoubleVector v101 = v99.fma(v87, v100);
      DoubleVector v102 = DoubleVector.broadcast(SPECIES, 0x1.ef1bea38cd51bp-10);
      DoubleVector v103 = v101.fma(v87, v102);
      DoubleVector v104 = DoubleVector.broadcast(SPECIES, 0x1.4b884e46ef7a6p-9);
      DoubleVector v105 = v103.fma(v87, v104);
      DoubleVector v106 = DoubleVector.broadcast(SPECIES, -0x1.8574c415098acp-6);
      DoubleVector v107 = v105.fma(v87, v106);
      DoubleVector v108 = DoubleVector.broadcast(SPECIES, 0x1.17ca2877e8c57p-4);
      DoubleVector v109 = v107.fma(v87, v108);
      DoubleVector v110 = DoubleVector.broadcast(SPECIES, -0x1.e88b803a3c117p-4);
      DoubleVector v111 = v109.fma(v87, v110);
      DoubleVector v112 = DoubleVector.broadcast(SPECIES, 0x1.098366a5b4833p-3);
      DoubleVector v113 = v111.fma(v87, v112);
      DoubleVector v114 = DoubleVector.broadcast(SPECIES, -0x1.85a15c58aa96dp-5);
      DoubleVector v115 = v113.fma(v87, v114);
      DoubleVector v116 = DoubleVector.broadcast(SPECIES, -0x1.15c084bb9e8f5p-3);
      DoubleVector v117 = v115.fma(v87, v116);
      DoubleVector v118 = DoubleVector.broadcast(SPECIES, 0x1.40c522d7e4987p0);
      DoubleVector v119 = v117.fma(v87, v118);
      DoubleVector v120 = v82.mul(v119);
      DoubleVector v121 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v122 = v33.fma(v121, v2);
      DoubleVector v123 = v120.div(v122);
      DoubleVector v124 = v2.sub(v123);
      DoubleVector v125 = v124.blend(v30, v3);
      LongVector v126 = v125.reinterpretAsLongs();
      LongVector v127 = v0.reinterpretAsLongs();
      LongVector v128 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v129 = v127.and(v128);
      LongVector v130 = v126.or(v129);
      DoubleVector v131 = v130.reinterpretAsDoubles();
      v131.intoArray(y, yOffset + i);
    }
  }

  private static void normalDensity(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 40.0);
      DoubleVector v2 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v3 = v2.abs();
      VectorMask<Double> v4 = v1.compare(VectorOperators.LT, v3);
      DoubleVector v5 = v3.blend(v1, v4);
      DoubleVector v6 = v5.mul(v5);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v8 = v6.mul(v7);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v10 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v11 = v8.fma(v9, v10);
      DoubleVector v12 = v11.sub(v10);
      DoubleVector v13 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v14 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v15 = v12.fma(v14, v8);
      DoubleVector v16 = v12.fma(v13, v15);
      DoubleVector v17 = v15.sub(v16);
      DoubleVector v18 = v12.fma(v13, v17);
      DoubleVector v19 = v6.neg();
      DoubleVector v20 = v5.fma(v5, v19);
      DoubleVector v21 = v20.mul(v7);
      DoubleVector v22 = v18.add(v21);
      DoubleVector v23 = v16.add(v22);
      DoubleVector v24 = v23.mul(v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v27 = v25.fma(v23, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v29 = v27.fma(v23, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v31 = v29.fma(v23, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v33 = v31.fma(v23, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v35 = v33.fma(v23, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v37 = v35.fma(v23, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v39 = v37.fma(v23, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v41 = v39.fma(v23, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v43 = v41.fma(v23, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v45 = v43.fma(v23, v44);
      DoubleVector v46 = v23.sub(v16);
      DoubleVector v47 = v22.sub(v46);
      DoubleVector v48 = v24.fma(v45, v47);
      DoubleVector v49 = v23.add(v48);
      DoubleVector v50 = v0.add(v49);
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, 0x1.9884533d43651p-2);
      DoubleVector v52 = v50.mul(v51);
      DoubleVector v53 = v50.sub(v0);
      DoubleVector v54 = v49.sub(v53);
      DoubleVector v55 = v49.sub(v23);
      DoubleVector v56 = v48.sub(v55);
      DoubleVector v57 = v54.add(v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, -0x1.cbc0d30ebfd15p-56);
      DoubleVector v59 = v52.neg();
      DoubleVector v60 = v50.fma(v51, v59);
      DoubleVector v61 = v50.fma(v58, v60);
      DoubleVector v62 = v57.fma(v51, v61);
      DoubleVector v63 = v52.add(v62);
      LongVector v64 = v11.reinterpretAsLongs();
      LongVector v65 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v66 = v64.sub(v65);
      LongVector v67 = v66.lanewise(VectorOperators.LSHR, 1);
      LongVector v68 = v67.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v69 = v68.reinterpretAsDoubles();
      DoubleVector v70 = v63.mul(v69);
      LongVector v71 = v66.sub(v67);
      LongVector v72 = v71.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v73 = v72.reinterpretAsDoubles();
      DoubleVector v74 = v70.mul(v73);
      v74.intoArray(y, yOffset + i);
    }
  }

  private static void normalCumulative(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0x1.88989c2544936p-2);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, -0x1.01d7a55645027p-32);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, 40.0);
      DoubleVector v6 = v0.abs();
      VectorMask<Double> v7 = v5.compare(VectorOperators.LT, v6);
      DoubleVector v8 = v6.blend(v5, v7);
      DoubleVector v9 = DoubleVector.broadcast(SPECIES, 5.0);
      DoubleVector v10 = v8.sub(v9);
      DoubleVector v11 = v8.add(v9);
      DoubleVector v12 = v10.div(v11);
      DoubleVector v13 = DoubleVector.broadcast(SPECIES, -0x1.2dc50678440ffp-34);
      DoubleVector v14 = v4.fma(v12, v13);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.ca763d7a785f8p-29);
      DoubleVector v16 = v14.fma(v12, v15);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.65a6ed0a3f51dp-29);
      DoubleVector v18 = v16.fma(v12, v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, -0x1.98af51c285b9bp-26);
      DoubleVector v20 = v18.fma(v12, v19);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, -0x1.7ead77e149274p-26);
      DoubleVector v22 = v20.fma(v12, v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.4032cc06f61d2p-23);
      DoubleVector v24 = v22.fma(v12, v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.f6038418f33fap-24);
      DoubleVector v26 = v24.fma(v12, v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, -0x1.0a949be1ee867p-20);
      DoubleVector v28 = v26.fma(v12, v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, -0x1.9e35bc04a71d8p-23);
      DoubleVector v30 = v28.fma(v12, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.d3350fc6feebp-18);
      DoubleVector v32 = v30.fma(v12, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, -0x1.b6a62db034b0ap-18);
      DoubleVector v34 = v32.fma(v12, v33);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, -0x1.64b650c580c01p-15);
      DoubleVector v36 = v34.fma(v12, v35);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, 0x1.16f8493c3c9fep-13);
      DoubleVector v38 = v36.fma(v12, v37);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 0x1.18e2372c14c79p-15);
      DoubleVector v40 = v38.fma(v12, v39);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, -0x1.526f25d14536cp-10);
      DoubleVector v42 = v40.fma(v12, v41);
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, 0x1.34f012c7afc2bp-8);
      DoubleVector v44 = v42.fma(v12, v43);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, -0x1.504887f6302c3p-7);
      DoubleVector v46 = v44.fma(v12, v45);
      DoubleVector v47 = DoubleVector.broadcast(SPECIES, 0x1.e4ddc362709c2p-7);
      DoubleVector v48 = v46.fma(v12, v47);
      DoubleVector v49 = DoubleVector.broadcast(SPECIES, -0x1.72dbdaea50ffp-7);
      DoubleVector v50 = v48.fma(v12, v49);
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, -0x1.152e815faff6ap-7);
      DoubleVector v52 = v50.fma(v12, v51);
      DoubleVector v53 = DoubleVector.broadcast(SPECIES, 0x1.8bb46a5e7a7e5p-5);
      DoubleVector v54 = v52.fma(v12, v53);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, -0x1.a22eeef83407ep-4);
      DoubleVector v56 = v54.fma(v12, v55);
      DoubleVector v57 = v56.mul(v12);
      DoubleVector v58 = v3.add(v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v60 = v5.compare(VectorOperators.LT, v8);
      DoubleVector v61 = v8.blend(v5, v60);
      DoubleVector v62 = v61.mul(v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v64 = v62.mul(v63);
      DoubleVector v65 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v67 = v64.fma(v65, v66);
      DoubleVector v68 = v67.sub(v66);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v70 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v71 = v68.fma(v70, v64);
      DoubleVector v72 = v68.fma(v69, v71);
      DoubleVector v73 = v71.sub(v72);
      DoubleVector v74 = v68.fma(v69, v73);
      DoubleVector v75 = v62.neg();
      DoubleVector v76 = v61.fma(v61, v75);
      DoubleVector v77 = v76.mul(v63);
      DoubleVector v78 = v74.add(v77);
      DoubleVector v79 = v72.add(v78);
      DoubleVector v80 = v79.mul(v79);
      DoubleVector v81 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v83 = v81.fma(v79, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v85 = v83.fma(v79, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v87 = v85.fma(v79, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v89 = v87.fma(v79, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v91 = v89.fma(v79, v90);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v93 = v91.fma(v79, v92);
      DoubleVector v94 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v95 = v93.fma(v79, v94);
      DoubleVector v96 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v97 = v95.fma(v79, v96);
      DoubleVector v98 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v99 = v97.fma(v79, v98);
      DoubleVector v100 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v101 = v99.fma(v79, v100);
      DoubleVector v102 = v79.sub(v72);
      DoubleVector v103 = v78.sub(v102);
      DoubleVector v104 = v80.fma(v101, v103);
      DoubleVector v105 = v79.add(v104);
      DoubleVector v106 = v59.add(v105);
      DoubleVector v107 = v58.mul(v106);
      DoubleVector v108 = DoubleVector.broadcast(SPECIES, 0x1.98p-1);
      DoubleVector v109 = v8.fma(v108, v59);
      DoubleVector v110 = v59.div(v109);
      DoubleVector v111 = v107.mul(v110);
      DoubleVector v112 = v109.neg();
      DoubleVector v113 = v111.fma(v112, v107);
      DoubleVector v114 = v59.sub(v109);
      DoubleVector v115 = v8.fma(v108, v114);
      DoubleVector v116 = v115.neg();
      DoubleVector v117 = v106.sub(v59);
      DoubleVector v118 = v105.sub(v117);
      DoubleVector v119 = v105.sub(v79);
      DoubleVector v120 = v104.sub(v119);
      DoubleVector v121 = v118.add(v120);
      DoubleVector v122 = v58.sub(v3);
      DoubleVector v123 = v57.sub(v122);
      DoubleVector v124 = v57.neg();
      DoubleVector v125 = v56.fma(v12, v124);
      DoubleVector v126 = DoubleVector.broadcast(SPECIES, 0x1.daef1d689c09fp-58);
      DoubleVector v127 = v125.add(v126);
      DoubleVector v128 = v123.add(v127);
      DoubleVector v129 = v107.neg();
      DoubleVector v130 = v58.fma(v106, v129);
      DoubleVector v131 = v128.fma(v106, v130);
      DoubleVector v132 = v58.fma(v121, v131);
      DoubleVector v133 = v111.fma(v116, v132);
      DoubleVector v134 = v113.add(v133);
      DoubleVector v135 = v134.mul(v110);
      DoubleVector v136 = v111.add(v135);
      LongVector v137 = v67.reinterpretAsLongs();
      LongVector v138 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v139 = v137.sub(v138);
      LongVector v140 = v139.lanewise(VectorOperators.LSHR, 1);
      LongVector v141 = v140.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v142 = v141.reinterpretAsDoubles();
      DoubleVector v143 = v136.mul(v142);
      LongVector v144 = v139.sub(v140);
      LongVector v145 = v144.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v146 = v145.reinterpretAsDoubles();
      DoubleVector v147 = v143.mul(v146);
      DoubleVector v148 = v111.mul(v142);
      DoubleVector v149 = v148.mul(v146);
      DoubleVector v150 = v149.neg();
      DoubleVector v151 = v59.add(v150);
      DoubleVector v152 = v151.sub(v59);
      DoubleVector v153 = v150.sub(v152);
      DoubleVector v154 = v135.mul(v142);
      DoubleVector v155 = v154.mul(v146);
      DoubleVector v156 = v153.sub(v155);
      DoubleVector v157 = v151.add(v156);
      DoubleVector v158 = v157.blend(v147, v2);
      v158.intoArray(y, yOffset + i);
    }
  }

  private static void gelu(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 40.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Double> v2 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v4 = v1.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v2.or(v4);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, -40.0);
      VectorMask<Double> v7 = v1.compare(VectorOperators.LT, v6);
      DoubleVector v8 = v1.blend(v0, v2);
      DoubleVector v9 = v8.blend(v6, v7);
      VectorMask<Double> v10 = v1.compare(VectorOperators.LT, v3);
      DoubleVector v11 = DoubleVector.broadcast(SPECIES, 0x1.88989c2544936p-2);
      DoubleVector v12 = DoubleVector.broadcast(SPECIES, -0x1.01d7a55645027p-32);
      DoubleVector v13 = v1.abs();
      VectorMask<Double> v14 = v0.compare(VectorOperators.LT, v13);
      DoubleVector v15 = v13.blend(v0, v14);
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 5.0);
      DoubleVector v17 = v15.sub(v16);
      DoubleVector v18 = v15.add(v16);
      DoubleVector v19 = v17.div(v18);
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, -0x1.2dc50678440ffp-34);
      DoubleVector v21 = v12.fma(v19, v20);
      DoubleVector v22 = DoubleVector.broadcast(SPECIES, 0x1.ca763d7a785f8p-29);
      DoubleVector v23 = v21.fma(v19, v22);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.65a6ed0a3f51dp-29);
      DoubleVector v25 = v23.fma(v19, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, -0x1.98af51c285b9bp-26);
      DoubleVector v27 = v25.fma(v19, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, -0x1.7ead77e149274p-26);
      DoubleVector v29 = v27.fma(v19, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.4032cc06f61d2p-23);
      DoubleVector v31 = v29.fma(v19, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.f6038418f33fap-24);
      DoubleVector v33 = v31.fma(v19, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, -0x1.0a949be1ee867p-20);
      DoubleVector v35 = v33.fma(v19, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, -0x1.9e35bc04a71d8p-23);
      DoubleVector v37 = v35.fma(v19, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.d3350fc6feebp-18);
      DoubleVector v39 = v37.fma(v19, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, -0x1.b6a62db034b0ap-18);
      DoubleVector v41 = v39.fma(v19, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, -0x1.64b650c580c01p-15);
      DoubleVector v43 = v41.fma(v19, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.16f8493c3c9fep-13);
      DoubleVector v45 = v43.fma(v19, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.18e2372c14c79p-15);
      DoubleVector v47 = v45.fma(v19, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, -0x1.526f25d14536cp-10);
      DoubleVector v49 = v47.fma(v19, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, 0x1.34f012c7afc2bp-8);
      DoubleVector v51 = v49.fma(v19, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, -0x1.504887f6302c3p-7);
      DoubleVector v53 = v51.fma(v19, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.e4ddc362709c2p-7);
      DoubleVector v55 = v53.fma(v19, v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, -0x1.72dbdaea50ffp-7);
      DoubleVector v57 = v55.fma(v19, v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, -0x1.152e815faff6ap-7);
      DoubleVector v59 = v57.fma(v19, v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, 0x1.8bb46a5e7a7e5p-5);
      DoubleVector v61 = v59.fma(v19, v60);
      DoubleVector v62 = DoubleVector.broadcast(SPECIES, -0x1.a22eeef83407ep-4);
      DoubleVector v63 = v61.fma(v19, v62);
      DoubleVector v64 = v63.mul(v19);
      DoubleVector v65 = v11.add(v64);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, 1.0);
      VectorMask<Double> v67 = v0.compare(VectorOperators.LT, v15);
      DoubleVector v68 = v15.blend(v0, v67);
      DoubleVector v69 = v68.mul(v68);
      DoubleVector v70 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v71 = v69.mul(v70);
      DoubleVector v72 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v73 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v74 = v71.fma(v72, v73);
      DoubleVector v75 = v74.sub(v73);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v77 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v78 = v75.fma(v77, v71);
      DoubleVector v79 = v75.fma(v76, v78);
      DoubleVector v80 = v78.sub(v79);
      DoubleVector v81 = v75.fma(v76, v80);
      DoubleVector v82 = v69.neg();
      DoubleVector v83 = v68.fma(v68, v82);
      DoubleVector v84 = v83.mul(v70);
      DoubleVector v85 = v81.add(v84);
      DoubleVector v86 = v79.add(v85);
      DoubleVector v87 = v86.mul(v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.1e3d8ec2c5569p-29);
      DoubleVector v89 = DoubleVector.broadcast(SPECIES, 0x1.af6be4447171ap-26);
      DoubleVector v90 = v88.fma(v86, v89);
      DoubleVector v91 = DoubleVector.broadcast(SPECIES, 0x1.27e5b405b08e8p-22);
      DoubleVector v92 = v90.fma(v86, v91);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, 0x1.71ddf022e00fp-19);
      DoubleVector v94 = v92.fma(v86, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.a01a0136ae0cp-16);
      DoubleVector v96 = v94.fma(v86, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, 0x1.a01a01b37d675p-13);
      DoubleVector v98 = v96.fma(v86, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.6c16c16c3042bp-10);
      DoubleVector v100 = v98.fma(v86, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, 0x1.111111110ec5fp-7);
      DoubleVector v102 = v100.fma(v86, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.5555555555503p-5);
      DoubleVector v104 = v102.fma(v86, v103);
      DoubleVector v105 = DoubleVector.broadcast(SPECIES, 0x1.555555555555bp-3);
      DoubleVector v106 = v104.fma(v86, v105);
      DoubleVector v107 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v108 = v106.fma(v86, v107);
      DoubleVector v109 = v86.sub(v79);
      DoubleVector v110 = v85.sub(v109);
      DoubleVector v111 = v87.fma(v108, v110);
      DoubleVector v112 = v86.add(v111);
      DoubleVector v113 = v66.add(v112);
      DoubleVector v114 = v65.mul(v113);
      DoubleVector v115 = DoubleVector.broadcast(SPECIES, 0x1.98p-1);
      DoubleVector v116 = v15.fma(v115, v66);
      DoubleVector v117 = v66.div(v116);
      DoubleVector v118 = v114.mul(v117);
      LongVector v119 = v74.reinterpretAsLongs();
      LongVector v120 = LongVector.broadcast(BITS, 4843621399236966402L);
      LongVector v121 = v119.sub(v120);
      LongVector v122 = v121.lanewise(VectorOperators.LSHR, 1);
      LongVector v123 = v122.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v124 = v123.reinterpretAsDoubles();
      DoubleVector v125 = v118.mul(v124);
      LongVector v126 = v121.sub(v122);
      LongVector v127 = v126.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v128 = v127.reinterpretAsDoubles();
      DoubleVector v129 = v125.mul(v128);
      DoubleVector v130 = v129.neg();
      DoubleVector v131 = v66.add(v130);
      DoubleVector v132 = v131.sub(v66);
      DoubleVector v133 = v130.sub(v132);
      DoubleVector v134 = v116.neg();
      DoubleVector v135 = v118.fma(v134, v114);
      DoubleVector v136 = v66.sub(v116);
      DoubleVector v137 = v15.fma(v115, v136);
      DoubleVector v138 = v137.neg();
      DoubleVector v139 = v113.sub(v66);
      DoubleVector v140 = v112.sub(v139);
      DoubleVector v141 = v112.sub(v86);
      DoubleVector v142 = v111.sub(v141);
      DoubleVector v143 = v140.add(v142);
      DoubleVector v144 = v65.sub(v11);
      DoubleVector v145 = v64.sub(v144);
      DoubleVector v146 = v64.neg();
      DoubleVector v147 = v63.fma(v19, v146);
      DoubleVector v148 = DoubleVector.broadcast(SPECIES, 0x1.daef1d689c09fp-58);
      DoubleVector v149 = v147.add(v148);
      DoubleVector v150 = v145.add(v149);
      DoubleVector v151 = v114.neg();
      DoubleVector v152 = v65.fma(v113, v151);
      DoubleVector v153 = v150.fma(v113, v152);
      DoubleVector v154 = v65.fma(v143, v153);
      DoubleVector v155 = v118.fma(v138, v154);
      DoubleVector v156 = v135.add(v155);
      DoubleVector v157 = v156.mul(v117);
      DoubleVector v158 = v157.mul(v124);
      DoubleVector v159 = v158.mul(v128);
      DoubleVector v160 = v133.sub(v159);
      DoubleVector v161 = v131.add(v160);
      DoubleVector v162 = v161.blend(v118, v10);
      DoubleVector v163 = v9.mul(v162);
      DoubleVector v164 = v161.sub(v131);
      DoubleVector v165 = v160.sub(v164);
      DoubleVector v166 = v165.blend(v157, v10);
      DoubleVector v167 = v163.neg();
      DoubleVector v168 = v9.fma(v162, v167);
      DoubleVector v169 = v9.fma(v166, v168);
      DoubleVector v170 = v163.add(v169);
      DoubleVector v171 = v66.blend(v124, v10);
      DoubleVector v172 = v170.mul(v171);
      DoubleVector v173 = v66.blend(v128, v10);
      DoubleVector v174 = v172.mul(v173);
      DoubleVector v175 = v174.blend(v1, v5);
      v175.intoArray(y, yOffset + i);
    }
  }

  private static void select(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt011(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt101(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = b0;
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt001(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = b0;
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt110(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = c0;
      DoubleVector v4 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt010(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = c0;
      DoubleVector v4 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt100(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      VectorMask<Double> v2 = v0.compare(VectorOperators.EQ, v1);
      DoubleVector v3 = c0;
      DoubleVector v4 = b0;
      DoubleVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAdd(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt011(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt101(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt001(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = b0;
      DoubleVector v2 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt110(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = c0;
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt010(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = c0;
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt100(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = c0;
      DoubleVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void clamp(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt011(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt101(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt001(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt110(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = c0;
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt010(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = c0;
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt100(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    DoubleVector c0 = DoubleVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      DoubleVector v3 = c0;
      DoubleVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }
}
