// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ScalarFloatLoops;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The elementwise functions of `float` on vectors of the width that the machine
/// prefers, and plain loops of the same bits for what is left after the last whole vector:
/// masked loads and stores are slow or missing on some machines.
final class SimdFloatLoops {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> BITS =
      VectorSpecies.of(int.class, SPECIES.vectorShape());

  private static final int LENGTH = SPECIES.length();

  // Runs of so many elements are of what is in no cache, and memory gives more to two streams
  // than to one (measured on Zen 3: 1.05 to 1.2 times as much).
  private static final int FAR = 1 << 15;

  private SimdFloatLoops() {}

  /// y = f(a) for any length and strides 0 or 1.
  static void apply(
      LoopWarmUp warmUp, ElementwiseFunction f, float[] a, int aOffset, int aStride,
      float[] y, int yOffset, int n) {
    int runs = aStride;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0 || f.isPlain()) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
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
      ScalarFloatLoops.apply(f, a, aOffset + tried * aStride, aStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, y, yOffset, whole);
    if (whole < n) {
      ScalarFloatLoops.apply(f, a, aOffset + whole * aStride, aStride, y, yOffset + whole, n - whole);
    }
  }

  /// The same on whole vectors only, not all strides being 0.
  private static void vectors(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
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
      LoopWarmUp warmUp, ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride,
      float[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0 || f.isPlain()) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
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
      ScalarFloatLoops.apply(f, a, aOffset + tried * aStride, aStride, b, bOffset + tried * bStride, bStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, whole);
    if (whole < n) {
      ScalarFloatLoops.apply(f, a, aOffset + whole * aStride, aStride, b, bOffset + whole * bStride, bStride, y, yOffset + whole, n - whole);
    }
  }

  /// The same on whole vectors only, not all strides being 0.
  private static void vectors(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
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
      LoopWarmUp warmUp, ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride,
      float[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1 | cStride << 2;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0 || f.isPlain()) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
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
      ScalarFloatLoops.apply(f, a, aOffset + tried * aStride, aStride, b, bOffset + tried * bStride, bStride, c, cOffset + tried * cStride, cStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, whole);
    if (whole < n) {
      ScalarFloatLoops.apply(f, a, aOffset + whole * aStride, aStride, b, bOffset + whole * bStride, bStride, c, cOffset + whole * cStride, cStride, y, yOffset + whole, n - whole);
    }
  }

  /// The same on whole vectors only, not all strides being 0.
  private static void vectors(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride, float[] y, int yOffset, int n) {
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
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      addFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addFar(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.add(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      addAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt01Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = a0;
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.add(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      addAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void addAt10Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = b0;
      FloatVector w2 = w0.add(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.add(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtract(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      subtractFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractFar(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.sub(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      subtractAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt01Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = a0;
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.sub(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      subtractAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt10Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = b0;
      FloatVector w2 = w0.sub(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.sub(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiply(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      multiplyFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyFar(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.mul(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      multiplyAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt01Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = a0;
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.mul(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      multiplyAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt10Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = b0;
      FloatVector w2 = w0.mul(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.mul(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divide(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      divideFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideFar(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      divideAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt01Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = a0;
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      divideAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt10Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = b0;
      FloatVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximum(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      maximumFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumFar(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      maximumAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt01Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = a0;
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      maximumAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt10Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = b0;
      FloatVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimum(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      minimumFar(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumFar(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.min(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    if (n >= FAR) {
      minimumAt01Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt01Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = a0;
      FloatVector w1 = FloatVector.fromArray(SPECIES, b, bOffset + j);
      FloatVector w2 = w0.min(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    if (n >= FAR) {
      minimumAt10Far(a, aOffset, b, bOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt10Far(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = b0;
      FloatVector w2 = w0.min(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.min(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void greater(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = a0;
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = b0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterOrEqual(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LE, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterOrEqualAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = a0;
      VectorMask<Float> v2 = v0.compare(VectorOperators.LE, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void greaterOrEqualAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = b0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LE, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void less(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessOrEqual(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LE, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessOrEqualAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LE, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void lessOrEqualAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      VectorMask<Float> v2 = v0.compare(VectorOperators.LE, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void equal(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void equalAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void equalAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void notEqual(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void notEqualAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void notEqualAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void chain(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v4 = v3.mul(v0);
      FloatVector v5 = v4.blend(v1, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void chainAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = a0;
      FloatVector v4 = v3.mul(v0);
      FloatVector v5 = v4.blend(v1, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void chainAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = b0;
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v4 = v3.mul(v0);
      FloatVector v5 = v4.blend(v1, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void power(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v5 = v3.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v2.or(v5);
      VectorMask<Float> v7 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v8 = v7.not();
      VectorMask<Float> v9 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Float> v10 = v9.not();
      VectorMask<Float> v11 = v8.or(v10);
      VectorMask<Float> v12 = v11.not();
      VectorMask<Float> v13 = v3.compare(VectorOperators.LT, v1);
      FloatVector v14 = v0.abs();
      FloatVector v15 = v14.abs();
      FloatVector v16 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v17 = v15.compare(VectorOperators.LT, v16);
      FloatVector v18 = v15.add(v16);
      FloatVector v19 = v18.sub(v16);
      IntVector v20 = v19.reinterpretAsInts();
      IntVector v21 = v14.reinterpretAsInts();
      IntVector v22 = IntVector.broadcast(BITS, -2147483648);
      IntVector v23 = v21.and(v22);
      IntVector v24 = v20.or(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = v14.blend(v25, v17);
      VectorMask<Float> v27 = v26.compare(VectorOperators.EQ, v14);
      VectorMask<Float> v28 = v27.not();
      VectorMask<Float> v29 = v13.and(v28);
      FloatVector v30 = v3.abs();
      FloatVector v31 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v32 = v30.compare(VectorOperators.LT, v31);
      VectorMask<Float> v33 = v29.and(v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v35 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v36 = v14.mul(v35);
      FloatVector v37 = v36.abs();
      VectorMask<Float> v38 = v37.compare(VectorOperators.LT, v16);
      FloatVector v39 = v37.add(v16);
      FloatVector v40 = v39.sub(v16);
      IntVector v41 = v40.reinterpretAsInts();
      IntVector v42 = v36.reinterpretAsInts();
      IntVector v43 = v42.and(v22);
      IntVector v44 = v41.or(v43);
      FloatVector v45 = v44.reinterpretAsFloats();
      FloatVector v46 = v36.blend(v45, v38);
      VectorMask<Float> v47 = v46.compare(VectorOperators.EQ, v36);
      VectorMask<Float> v48 = v47.not();
      VectorMask<Float> v49 = v27.and(v48);
      VectorMask<Float> v50 = v30.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v51 = v50.and(v12);
      VectorMask<Float> v52 = v30.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v53 = v0.compare(VectorOperators.LT, v1);
      FloatVector v54 = v1.blend(v31, v53);
      VectorMask<Float> v55 = v30.compare(VectorOperators.EQ, v31);
      FloatVector v56 = v31.blend(v1, v53);
      FloatVector v57 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v58 = v30.compare(VectorOperators.LT, v57);
      FloatVector v59 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v60 = v30.mul(v59);
      FloatVector v61 = v30.blend(v60, v58);
      IntVector v62 = v61.reinterpretAsInts();
      IntVector v63 = IntVector.broadcast(BITS, 1060439283);
      IntVector v64 = v62.sub(v63);
      IntVector v65 = v64.lanewise(VectorOperators.ASHR, 23);
      IntVector v66 = IntVector.broadcast(BITS, 1262485504);
      IntVector v67 = v65.add(v66);
      FloatVector v68 = v67.reinterpretAsFloats();
      FloatVector v69 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v70 = v68.sub(v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v72 = v1.blend(v71, v58);
      FloatVector v73 = v70.add(v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v75 = v73.mul(v74);
      IntVector v76 = v65.lanewise(VectorOperators.LSHL, 23);
      IntVector v77 = v62.sub(v76);
      FloatVector v78 = v77.reinterpretAsFloats();
      FloatVector v79 = v78.sub(v4);
      FloatVector v80 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v81 = v80.add(v79);
      FloatVector v82 = v4.div(v81);
      FloatVector v83 = v79.mul(v82);
      FloatVector v84 = v83.mul(v80);
      FloatVector v85 = v75.add(v84);
      FloatVector v86 = v83.mul(v83);
      FloatVector v87 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v88 = v86.mul(v87);
      FloatVector v89 = v86.mul(v86);
      FloatVector v90 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v91 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v92 = v90.fma(v86, v91);
      FloatVector v93 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v94 = v92.fma(v86, v93);
      FloatVector v95 = v89.mul(v94);
      FloatVector v96 = v88.add(v95);
      FloatVector v97 = v84.mul(v96);
      FloatVector v98 = v85.add(v97);
      FloatVector v99 = v85.sub(v75);
      FloatVector v100 = v84.sub(v99);
      FloatVector v101 = v98.sub(v85);
      FloatVector v102 = v97.sub(v101);
      FloatVector v103 = v100.add(v102);
      FloatVector v104 = v81.neg();
      FloatVector v105 = v83.fma(v104, v79);
      FloatVector v106 = v81.sub(v80);
      FloatVector v107 = v79.sub(v106);
      FloatVector v108 = v107.neg();
      FloatVector v109 = v83.fma(v108, v1);
      FloatVector v110 = v105.add(v109);
      FloatVector v111 = v110.mul(v82);
      FloatVector v112 = v111.mul(v80);
      FloatVector v113 = v96.sub(v88);
      FloatVector v114 = v95.sub(v113);
      FloatVector v115 = v86.neg();
      FloatVector v116 = v83.fma(v83, v115);
      FloatVector v117 = v83.fma(v112, v116);
      FloatVector v118 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v119 = v88.neg();
      FloatVector v120 = v86.fma(v87, v119);
      FloatVector v121 = v86.fma(v118, v120);
      FloatVector v122 = v117.fma(v87, v121);
      FloatVector v123 = v114.add(v122);
      FloatVector v124 = v97.neg();
      FloatVector v125 = v84.fma(v96, v124);
      FloatVector v126 = v84.fma(v123, v125);
      FloatVector v127 = v112.fma(v96, v126);
      FloatVector v128 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v129 = v75.neg();
      FloatVector v130 = v73.fma(v74, v129);
      FloatVector v131 = v73.fma(v128, v130);
      FloatVector v132 = v127.add(v131);
      FloatVector v133 = v132.add(v112);
      FloatVector v134 = v103.add(v133);
      FloatVector v135 = v98.add(v134);
      FloatVector v136 = v0.mul(v135);
      FloatVector v137 = FloatVector.broadcast(SPECIES, -200f);
      VectorMask<Float> v138 = v136.compare(VectorOperators.LT, v137);
      FloatVector v139 = FloatVector.broadcast(SPECIES, 200f);
      VectorMask<Float> v140 = v139.compare(VectorOperators.LT, v136);
      FloatVector v141 = v136.blend(v139, v140);
      FloatVector v142 = v141.blend(v137, v138);
      FloatVector v143 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v144 = v142.fma(v143, v69);
      FloatVector v145 = v144.sub(v69);
      FloatVector v146 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v147 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v148 = v145.fma(v147, v142);
      FloatVector v149 = v145.fma(v146, v148);
      FloatVector v150 = v148.sub(v149);
      FloatVector v151 = v145.fma(v146, v150);
      FloatVector v152 = v136.abs();
      VectorMask<Float> v153 = v152.compare(VectorOperators.LT, v139);
      FloatVector v154 = v136.neg();
      FloatVector v155 = v0.fma(v135, v154);
      FloatVector v156 = v135.sub(v98);
      FloatVector v157 = v134.sub(v156);
      FloatVector v158 = v0.mul(v157);
      FloatVector v159 = v155.add(v158);
      FloatVector v160 = v1.blend(v159, v153);
      FloatVector v161 = v151.add(v160);
      FloatVector v162 = v149.add(v161);
      FloatVector v163 = v162.mul(v162);
      FloatVector v164 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v165 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v166 = v164.fma(v162, v165);
      FloatVector v167 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v168 = v166.fma(v162, v167);
      FloatVector v169 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v170 = v168.fma(v162, v169);
      FloatVector v171 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v172 = v170.fma(v162, v171);
      FloatVector v173 = v172.fma(v162, v35);
      FloatVector v174 = v162.sub(v149);
      FloatVector v175 = v161.sub(v174);
      FloatVector v176 = v163.fma(v173, v175);
      FloatVector v177 = v176.add(v162);
      FloatVector v178 = v177.add(v4);
      IntVector v179 = v144.reinterpretAsInts();
      IntVector v180 = v179.sub(v66);
      IntVector v181 = v180.lanewise(VectorOperators.ASHR, 2);
      IntVector v182 = IntVector.broadcast(BITS, 127);
      IntVector v183 = v181.add(v182);
      IntVector v184 = v183.lanewise(VectorOperators.LSHL, 23);
      FloatVector v185 = v184.reinterpretAsFloats();
      FloatVector v186 = v178.mul(v185);
      FloatVector v187 = v186.mul(v185);
      IntVector v188 = v181.add(v181);
      IntVector v189 = v180.sub(v188);
      IntVector v190 = v189.lanewise(VectorOperators.ASHR, 1);
      IntVector v191 = v190.add(v182);
      IntVector v192 = v191.lanewise(VectorOperators.LSHL, 23);
      FloatVector v193 = v192.reinterpretAsFloats();
      FloatVector v194 = v187.mul(v193);
      IntVector v195 = v189.sub(v190);
      IntVector v196 = v195.add(v182);
      IntVector v197 = v196.lanewise(VectorOperators.LSHL, 23);
      FloatVector v198 = v197.reinterpretAsFloats();
      FloatVector v199 = v194.mul(v198);
      FloatVector v200 = v199.blend(v56, v55);
      FloatVector v201 = v200.blend(v54, v52);
      FloatVector v202 = v201.blend(v4, v51);
      IntVector v203 = v202.reinterpretAsInts();
      IntVector v204 = v3.reinterpretAsInts();
      IntVector v205 = v204.and(v22);
      IntVector v206 = v203.or(v205);
      FloatVector v207 = v206.reinterpretAsFloats();
      FloatVector v208 = v202.blend(v207, v49);
      FloatVector v209 = v208.blend(v34, v33);
      FloatVector v210 = v34.blend(v209, v12);
      FloatVector v211 = v210.blend(v4, v6);
      v211.intoArray(y, yOffset + i);
    }
  }

  private static void powerAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = a0;
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v5 = v3.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v2.or(v5);
      VectorMask<Float> v7 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v8 = v7.not();
      VectorMask<Float> v9 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Float> v10 = v9.not();
      VectorMask<Float> v11 = v8.or(v10);
      VectorMask<Float> v12 = v11.not();
      VectorMask<Float> v13 = v3.compare(VectorOperators.LT, v1);
      FloatVector v14 = v0.abs();
      FloatVector v15 = v14.abs();
      FloatVector v16 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v17 = v15.compare(VectorOperators.LT, v16);
      FloatVector v18 = v15.add(v16);
      FloatVector v19 = v18.sub(v16);
      IntVector v20 = v19.reinterpretAsInts();
      IntVector v21 = v14.reinterpretAsInts();
      IntVector v22 = IntVector.broadcast(BITS, -2147483648);
      IntVector v23 = v21.and(v22);
      IntVector v24 = v20.or(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = v14.blend(v25, v17);
      VectorMask<Float> v27 = v26.compare(VectorOperators.EQ, v14);
      VectorMask<Float> v28 = v27.not();
      VectorMask<Float> v29 = v13.and(v28);
      FloatVector v30 = v3.abs();
      FloatVector v31 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v32 = v30.compare(VectorOperators.LT, v31);
      VectorMask<Float> v33 = v29.and(v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v35 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v36 = v14.mul(v35);
      FloatVector v37 = v36.abs();
      VectorMask<Float> v38 = v37.compare(VectorOperators.LT, v16);
      FloatVector v39 = v37.add(v16);
      FloatVector v40 = v39.sub(v16);
      IntVector v41 = v40.reinterpretAsInts();
      IntVector v42 = v36.reinterpretAsInts();
      IntVector v43 = v42.and(v22);
      IntVector v44 = v41.or(v43);
      FloatVector v45 = v44.reinterpretAsFloats();
      FloatVector v46 = v36.blend(v45, v38);
      VectorMask<Float> v47 = v46.compare(VectorOperators.EQ, v36);
      VectorMask<Float> v48 = v47.not();
      VectorMask<Float> v49 = v27.and(v48);
      VectorMask<Float> v50 = v30.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v51 = v50.and(v12);
      VectorMask<Float> v52 = v30.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v53 = v0.compare(VectorOperators.LT, v1);
      FloatVector v54 = v1.blend(v31, v53);
      VectorMask<Float> v55 = v30.compare(VectorOperators.EQ, v31);
      FloatVector v56 = v31.blend(v1, v53);
      FloatVector v57 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v58 = v30.compare(VectorOperators.LT, v57);
      FloatVector v59 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v60 = v30.mul(v59);
      FloatVector v61 = v30.blend(v60, v58);
      IntVector v62 = v61.reinterpretAsInts();
      IntVector v63 = IntVector.broadcast(BITS, 1060439283);
      IntVector v64 = v62.sub(v63);
      IntVector v65 = v64.lanewise(VectorOperators.ASHR, 23);
      IntVector v66 = IntVector.broadcast(BITS, 1262485504);
      IntVector v67 = v65.add(v66);
      FloatVector v68 = v67.reinterpretAsFloats();
      FloatVector v69 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v70 = v68.sub(v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v72 = v1.blend(v71, v58);
      FloatVector v73 = v70.add(v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v75 = v73.mul(v74);
      IntVector v76 = v65.lanewise(VectorOperators.LSHL, 23);
      IntVector v77 = v62.sub(v76);
      FloatVector v78 = v77.reinterpretAsFloats();
      FloatVector v79 = v78.sub(v4);
      FloatVector v80 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v81 = v80.add(v79);
      FloatVector v82 = v4.div(v81);
      FloatVector v83 = v79.mul(v82);
      FloatVector v84 = v83.mul(v80);
      FloatVector v85 = v75.add(v84);
      FloatVector v86 = v83.mul(v83);
      FloatVector v87 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v88 = v86.mul(v87);
      FloatVector v89 = v86.mul(v86);
      FloatVector v90 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v91 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v92 = v90.fma(v86, v91);
      FloatVector v93 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v94 = v92.fma(v86, v93);
      FloatVector v95 = v89.mul(v94);
      FloatVector v96 = v88.add(v95);
      FloatVector v97 = v84.mul(v96);
      FloatVector v98 = v85.add(v97);
      FloatVector v99 = v85.sub(v75);
      FloatVector v100 = v84.sub(v99);
      FloatVector v101 = v98.sub(v85);
      FloatVector v102 = v97.sub(v101);
      FloatVector v103 = v100.add(v102);
      FloatVector v104 = v81.neg();
      FloatVector v105 = v83.fma(v104, v79);
      FloatVector v106 = v81.sub(v80);
      FloatVector v107 = v79.sub(v106);
      FloatVector v108 = v107.neg();
      FloatVector v109 = v83.fma(v108, v1);
      FloatVector v110 = v105.add(v109);
      FloatVector v111 = v110.mul(v82);
      FloatVector v112 = v111.mul(v80);
      FloatVector v113 = v96.sub(v88);
      FloatVector v114 = v95.sub(v113);
      FloatVector v115 = v86.neg();
      FloatVector v116 = v83.fma(v83, v115);
      FloatVector v117 = v83.fma(v112, v116);
      FloatVector v118 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v119 = v88.neg();
      FloatVector v120 = v86.fma(v87, v119);
      FloatVector v121 = v86.fma(v118, v120);
      FloatVector v122 = v117.fma(v87, v121);
      FloatVector v123 = v114.add(v122);
      FloatVector v124 = v97.neg();
      FloatVector v125 = v84.fma(v96, v124);
      FloatVector v126 = v84.fma(v123, v125);
      FloatVector v127 = v112.fma(v96, v126);
      FloatVector v128 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v129 = v75.neg();
      FloatVector v130 = v73.fma(v74, v129);
      FloatVector v131 = v73.fma(v128, v130);
      FloatVector v132 = v127.add(v131);
      FloatVector v133 = v132.add(v112);
      FloatVector v134 = v103.add(v133);
      FloatVector v135 = v98.add(v134);
      FloatVector v136 = v0.mul(v135);
      FloatVector v137 = FloatVector.broadcast(SPECIES, -200f);
      VectorMask<Float> v138 = v136.compare(VectorOperators.LT, v137);
      FloatVector v139 = FloatVector.broadcast(SPECIES, 200f);
      VectorMask<Float> v140 = v139.compare(VectorOperators.LT, v136);
      FloatVector v141 = v136.blend(v139, v140);
      FloatVector v142 = v141.blend(v137, v138);
      FloatVector v143 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v144 = v142.fma(v143, v69);
      FloatVector v145 = v144.sub(v69);
      FloatVector v146 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v147 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v148 = v145.fma(v147, v142);
      FloatVector v149 = v145.fma(v146, v148);
      FloatVector v150 = v148.sub(v149);
      FloatVector v151 = v145.fma(v146, v150);
      FloatVector v152 = v136.abs();
      VectorMask<Float> v153 = v152.compare(VectorOperators.LT, v139);
      FloatVector v154 = v136.neg();
      FloatVector v155 = v0.fma(v135, v154);
      FloatVector v156 = v135.sub(v98);
      FloatVector v157 = v134.sub(v156);
      FloatVector v158 = v0.mul(v157);
      FloatVector v159 = v155.add(v158);
      FloatVector v160 = v1.blend(v159, v153);
      FloatVector v161 = v151.add(v160);
      FloatVector v162 = v149.add(v161);
      FloatVector v163 = v162.mul(v162);
      FloatVector v164 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v165 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v166 = v164.fma(v162, v165);
      FloatVector v167 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v168 = v166.fma(v162, v167);
      FloatVector v169 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v170 = v168.fma(v162, v169);
      FloatVector v171 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v172 = v170.fma(v162, v171);
      FloatVector v173 = v172.fma(v162, v35);
      FloatVector v174 = v162.sub(v149);
      FloatVector v175 = v161.sub(v174);
      FloatVector v176 = v163.fma(v173, v175);
      FloatVector v177 = v176.add(v162);
      FloatVector v178 = v177.add(v4);
      IntVector v179 = v144.reinterpretAsInts();
      IntVector v180 = v179.sub(v66);
      IntVector v181 = v180.lanewise(VectorOperators.ASHR, 2);
      IntVector v182 = IntVector.broadcast(BITS, 127);
      IntVector v183 = v181.add(v182);
      IntVector v184 = v183.lanewise(VectorOperators.LSHL, 23);
      FloatVector v185 = v184.reinterpretAsFloats();
      FloatVector v186 = v178.mul(v185);
      FloatVector v187 = v186.mul(v185);
      IntVector v188 = v181.add(v181);
      IntVector v189 = v180.sub(v188);
      IntVector v190 = v189.lanewise(VectorOperators.ASHR, 1);
      IntVector v191 = v190.add(v182);
      IntVector v192 = v191.lanewise(VectorOperators.LSHL, 23);
      FloatVector v193 = v192.reinterpretAsFloats();
      FloatVector v194 = v187.mul(v193);
      IntVector v195 = v189.sub(v190);
      IntVector v196 = v195.add(v182);
      IntVector v197 = v196.lanewise(VectorOperators.LSHL, 23);
      FloatVector v198 = v197.reinterpretAsFloats();
      FloatVector v199 = v194.mul(v198);
      FloatVector v200 = v199.blend(v56, v55);
      FloatVector v201 = v200.blend(v54, v52);
      FloatVector v202 = v201.blend(v4, v51);
      IntVector v203 = v202.reinterpretAsInts();
      IntVector v204 = v3.reinterpretAsInts();
      IntVector v205 = v204.and(v22);
      IntVector v206 = v203.or(v205);
      FloatVector v207 = v206.reinterpretAsFloats();
      FloatVector v208 = v202.blend(v207, v49);
      FloatVector v209 = v208.blend(v34, v33);
      FloatVector v210 = v34.blend(v209, v12);
      FloatVector v211 = v210.blend(v4, v6);
      v211.intoArray(y, yOffset + i);
    }
  }

  private static void powerAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = b0;
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v5 = v3.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v2.or(v5);
      VectorMask<Float> v7 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v8 = v7.not();
      VectorMask<Float> v9 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Float> v10 = v9.not();
      VectorMask<Float> v11 = v8.or(v10);
      VectorMask<Float> v12 = v11.not();
      VectorMask<Float> v13 = v3.compare(VectorOperators.LT, v1);
      FloatVector v14 = v0.abs();
      FloatVector v15 = v14.abs();
      FloatVector v16 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v17 = v15.compare(VectorOperators.LT, v16);
      FloatVector v18 = v15.add(v16);
      FloatVector v19 = v18.sub(v16);
      IntVector v20 = v19.reinterpretAsInts();
      IntVector v21 = v14.reinterpretAsInts();
      IntVector v22 = IntVector.broadcast(BITS, -2147483648);
      IntVector v23 = v21.and(v22);
      IntVector v24 = v20.or(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = v14.blend(v25, v17);
      VectorMask<Float> v27 = v26.compare(VectorOperators.EQ, v14);
      VectorMask<Float> v28 = v27.not();
      VectorMask<Float> v29 = v13.and(v28);
      FloatVector v30 = v3.abs();
      FloatVector v31 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v32 = v30.compare(VectorOperators.LT, v31);
      VectorMask<Float> v33 = v29.and(v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v35 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v36 = v14.mul(v35);
      FloatVector v37 = v36.abs();
      VectorMask<Float> v38 = v37.compare(VectorOperators.LT, v16);
      FloatVector v39 = v37.add(v16);
      FloatVector v40 = v39.sub(v16);
      IntVector v41 = v40.reinterpretAsInts();
      IntVector v42 = v36.reinterpretAsInts();
      IntVector v43 = v42.and(v22);
      IntVector v44 = v41.or(v43);
      FloatVector v45 = v44.reinterpretAsFloats();
      FloatVector v46 = v36.blend(v45, v38);
      VectorMask<Float> v47 = v46.compare(VectorOperators.EQ, v36);
      VectorMask<Float> v48 = v47.not();
      VectorMask<Float> v49 = v27.and(v48);
      VectorMask<Float> v50 = v30.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v51 = v50.and(v12);
      VectorMask<Float> v52 = v30.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v53 = v0.compare(VectorOperators.LT, v1);
      FloatVector v54 = v1.blend(v31, v53);
      VectorMask<Float> v55 = v30.compare(VectorOperators.EQ, v31);
      FloatVector v56 = v31.blend(v1, v53);
      FloatVector v57 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v58 = v30.compare(VectorOperators.LT, v57);
      FloatVector v59 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v60 = v30.mul(v59);
      FloatVector v61 = v30.blend(v60, v58);
      IntVector v62 = v61.reinterpretAsInts();
      IntVector v63 = IntVector.broadcast(BITS, 1060439283);
      IntVector v64 = v62.sub(v63);
      IntVector v65 = v64.lanewise(VectorOperators.ASHR, 23);
      IntVector v66 = IntVector.broadcast(BITS, 1262485504);
      IntVector v67 = v65.add(v66);
      FloatVector v68 = v67.reinterpretAsFloats();
      FloatVector v69 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v70 = v68.sub(v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v72 = v1.blend(v71, v58);
      FloatVector v73 = v70.add(v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v75 = v73.mul(v74);
      IntVector v76 = v65.lanewise(VectorOperators.LSHL, 23);
      IntVector v77 = v62.sub(v76);
      FloatVector v78 = v77.reinterpretAsFloats();
      FloatVector v79 = v78.sub(v4);
      FloatVector v80 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v81 = v80.add(v79);
      FloatVector v82 = v4.div(v81);
      FloatVector v83 = v79.mul(v82);
      FloatVector v84 = v83.mul(v80);
      FloatVector v85 = v75.add(v84);
      FloatVector v86 = v83.mul(v83);
      FloatVector v87 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v88 = v86.mul(v87);
      FloatVector v89 = v86.mul(v86);
      FloatVector v90 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v91 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v92 = v90.fma(v86, v91);
      FloatVector v93 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v94 = v92.fma(v86, v93);
      FloatVector v95 = v89.mul(v94);
      FloatVector v96 = v88.add(v95);
      FloatVector v97 = v84.mul(v96);
      FloatVector v98 = v85.add(v97);
      FloatVector v99 = v85.sub(v75);
      FloatVector v100 = v84.sub(v99);
      FloatVector v101 = v98.sub(v85);
      FloatVector v102 = v97.sub(v101);
      FloatVector v103 = v100.add(v102);
      FloatVector v104 = v81.neg();
      FloatVector v105 = v83.fma(v104, v79);
      FloatVector v106 = v81.sub(v80);
      FloatVector v107 = v79.sub(v106);
      FloatVector v108 = v107.neg();
      FloatVector v109 = v83.fma(v108, v1);
      FloatVector v110 = v105.add(v109);
      FloatVector v111 = v110.mul(v82);
      FloatVector v112 = v111.mul(v80);
      FloatVector v113 = v96.sub(v88);
      FloatVector v114 = v95.sub(v113);
      FloatVector v115 = v86.neg();
      FloatVector v116 = v83.fma(v83, v115);
      FloatVector v117 = v83.fma(v112, v116);
      FloatVector v118 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v119 = v88.neg();
      FloatVector v120 = v86.fma(v87, v119);
      FloatVector v121 = v86.fma(v118, v120);
      FloatVector v122 = v117.fma(v87, v121);
      FloatVector v123 = v114.add(v122);
      FloatVector v124 = v97.neg();
      FloatVector v125 = v84.fma(v96, v124);
      FloatVector v126 = v84.fma(v123, v125);
      FloatVector v127 = v112.fma(v96, v126);
      FloatVector v128 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v129 = v75.neg();
      FloatVector v130 = v73.fma(v74, v129);
      FloatVector v131 = v73.fma(v128, v130);
      FloatVector v132 = v127.add(v131);
      FloatVector v133 = v132.add(v112);
      FloatVector v134 = v103.add(v133);
      FloatVector v135 = v98.add(v134);
      FloatVector v136 = v0.mul(v135);
      FloatVector v137 = FloatVector.broadcast(SPECIES, -200f);
      VectorMask<Float> v138 = v136.compare(VectorOperators.LT, v137);
      FloatVector v139 = FloatVector.broadcast(SPECIES, 200f);
      VectorMask<Float> v140 = v139.compare(VectorOperators.LT, v136);
      FloatVector v141 = v136.blend(v139, v140);
      FloatVector v142 = v141.blend(v137, v138);
      FloatVector v143 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v144 = v142.fma(v143, v69);
      FloatVector v145 = v144.sub(v69);
      FloatVector v146 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v147 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v148 = v145.fma(v147, v142);
      FloatVector v149 = v145.fma(v146, v148);
      FloatVector v150 = v148.sub(v149);
      FloatVector v151 = v145.fma(v146, v150);
      FloatVector v152 = v136.abs();
      VectorMask<Float> v153 = v152.compare(VectorOperators.LT, v139);
      FloatVector v154 = v136.neg();
      FloatVector v155 = v0.fma(v135, v154);
      FloatVector v156 = v135.sub(v98);
      FloatVector v157 = v134.sub(v156);
      FloatVector v158 = v0.mul(v157);
      FloatVector v159 = v155.add(v158);
      FloatVector v160 = v1.blend(v159, v153);
      FloatVector v161 = v151.add(v160);
      FloatVector v162 = v149.add(v161);
      FloatVector v163 = v162.mul(v162);
      FloatVector v164 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v165 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v166 = v164.fma(v162, v165);
      FloatVector v167 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v168 = v166.fma(v162, v167);
      FloatVector v169 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v170 = v168.fma(v162, v169);
      FloatVector v171 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v172 = v170.fma(v162, v171);
      FloatVector v173 = v172.fma(v162, v35);
      FloatVector v174 = v162.sub(v149);
      FloatVector v175 = v161.sub(v174);
      FloatVector v176 = v163.fma(v173, v175);
      FloatVector v177 = v176.add(v162);
      FloatVector v178 = v177.add(v4);
      IntVector v179 = v144.reinterpretAsInts();
      IntVector v180 = v179.sub(v66);
      IntVector v181 = v180.lanewise(VectorOperators.ASHR, 2);
      IntVector v182 = IntVector.broadcast(BITS, 127);
      IntVector v183 = v181.add(v182);
      IntVector v184 = v183.lanewise(VectorOperators.LSHL, 23);
      FloatVector v185 = v184.reinterpretAsFloats();
      FloatVector v186 = v178.mul(v185);
      FloatVector v187 = v186.mul(v185);
      IntVector v188 = v181.add(v181);
      IntVector v189 = v180.sub(v188);
      IntVector v190 = v189.lanewise(VectorOperators.ASHR, 1);
      IntVector v191 = v190.add(v182);
      IntVector v192 = v191.lanewise(VectorOperators.LSHL, 23);
      FloatVector v193 = v192.reinterpretAsFloats();
      FloatVector v194 = v187.mul(v193);
      IntVector v195 = v189.sub(v190);
      IntVector v196 = v195.add(v182);
      IntVector v197 = v196.lanewise(VectorOperators.LSHL, 23);
      FloatVector v198 = v197.reinterpretAsFloats();
      FloatVector v199 = v194.mul(v198);
      FloatVector v200 = v199.blend(v56, v55);
      FloatVector v201 = v200.blend(v54, v52);
      FloatVector v202 = v201.blend(v4, v51);
      IntVector v203 = v202.reinterpretAsInts();
      IntVector v204 = v3.reinterpretAsInts();
      IntVector v205 = v204.and(v22);
      IntVector v206 = v203.or(v205);
      FloatVector v207 = v206.reinterpretAsFloats();
      FloatVector v208 = v202.blend(v207, v49);
      FloatVector v209 = v208.blend(v34, v33);
      FloatVector v210 = v34.blend(v209, v12);
      FloatVector v211 = v210.blend(v4, v6);
      v211.intoArray(y, yOffset + i);
    }
  }

  private static void hypot(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v3 = v1.compare(VectorOperators.EQ, v2);
      FloatVector v4 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v5 = v4.abs();
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v7 = v3.or(v6);
      FloatVector v8 = v1.max(v5);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0x1.0p60f);
      VectorMask<Float> v10 = v9.compare(VectorOperators.LT, v8);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.0p-70f);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.0p-40f);
      VectorMask<Float> v13 = v8.compare(VectorOperators.LT, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.0p100f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v16 = v15.blend(v14, v13);
      FloatVector v17 = v16.blend(v11, v10);
      FloatVector v18 = v8.mul(v17);
      FloatVector v19 = v18.mul(v18);
      FloatVector v20 = v1.min(v5);
      FloatVector v21 = v20.mul(v17);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = v19.add(v22);
      FloatVector v24 = v23.sqrt();
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v26 = v24.compare(VectorOperators.EQ, v25);
      FloatVector v27 = v24.neg();
      FloatVector v28 = v24.fma(v27, v23);
      FloatVector v29 = v23.sub(v19);
      FloatVector v30 = v22.sub(v29);
      FloatVector v31 = v19.neg();
      FloatVector v32 = v18.fma(v18, v31);
      FloatVector v33 = v22.neg();
      FloatVector v34 = v21.fma(v21, v33);
      FloatVector v35 = v32.add(v34);
      FloatVector v36 = v30.add(v35);
      FloatVector v37 = v28.add(v36);
      FloatVector v38 = v24.add(v24);
      FloatVector v39 = v37.div(v38);
      FloatVector v40 = v39.blend(v25, v26);
      FloatVector v41 = v24.add(v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.0p70f);
      FloatVector v43 = FloatVector.broadcast(SPECIES, 0x1.0p-100f);
      FloatVector v44 = v15.blend(v43, v13);
      FloatVector v45 = v44.blend(v42, v10);
      FloatVector v46 = v41.mul(v45);
      FloatVector v47 = v46.blend(v2, v7);
      v47.intoArray(y, yOffset + i);
    }
  }

  private static void hypotAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v3 = v1.compare(VectorOperators.EQ, v2);
      FloatVector v4 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v5 = v4.abs();
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v7 = v3.or(v6);
      FloatVector v8 = v1.max(v5);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0x1.0p60f);
      VectorMask<Float> v10 = v9.compare(VectorOperators.LT, v8);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.0p-70f);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.0p-40f);
      VectorMask<Float> v13 = v8.compare(VectorOperators.LT, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.0p100f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v16 = v15.blend(v14, v13);
      FloatVector v17 = v16.blend(v11, v10);
      FloatVector v18 = v8.mul(v17);
      FloatVector v19 = v18.mul(v18);
      FloatVector v20 = v1.min(v5);
      FloatVector v21 = v20.mul(v17);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = v19.add(v22);
      FloatVector v24 = v23.sqrt();
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v26 = v24.compare(VectorOperators.EQ, v25);
      FloatVector v27 = v24.neg();
      FloatVector v28 = v24.fma(v27, v23);
      FloatVector v29 = v23.sub(v19);
      FloatVector v30 = v22.sub(v29);
      FloatVector v31 = v19.neg();
      FloatVector v32 = v18.fma(v18, v31);
      FloatVector v33 = v22.neg();
      FloatVector v34 = v21.fma(v21, v33);
      FloatVector v35 = v32.add(v34);
      FloatVector v36 = v30.add(v35);
      FloatVector v37 = v28.add(v36);
      FloatVector v38 = v24.add(v24);
      FloatVector v39 = v37.div(v38);
      FloatVector v40 = v39.blend(v25, v26);
      FloatVector v41 = v24.add(v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.0p70f);
      FloatVector v43 = FloatVector.broadcast(SPECIES, 0x1.0p-100f);
      FloatVector v44 = v15.blend(v43, v13);
      FloatVector v45 = v44.blend(v42, v10);
      FloatVector v46 = v41.mul(v45);
      FloatVector v47 = v46.blend(v2, v7);
      v47.intoArray(y, yOffset + i);
    }
  }

  private static void hypotAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v3 = v1.compare(VectorOperators.EQ, v2);
      FloatVector v4 = b0;
      FloatVector v5 = v4.abs();
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v7 = v3.or(v6);
      FloatVector v8 = v1.max(v5);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0x1.0p60f);
      VectorMask<Float> v10 = v9.compare(VectorOperators.LT, v8);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.0p-70f);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.0p-40f);
      VectorMask<Float> v13 = v8.compare(VectorOperators.LT, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.0p100f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v16 = v15.blend(v14, v13);
      FloatVector v17 = v16.blend(v11, v10);
      FloatVector v18 = v8.mul(v17);
      FloatVector v19 = v18.mul(v18);
      FloatVector v20 = v1.min(v5);
      FloatVector v21 = v20.mul(v17);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = v19.add(v22);
      FloatVector v24 = v23.sqrt();
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v26 = v24.compare(VectorOperators.EQ, v25);
      FloatVector v27 = v24.neg();
      FloatVector v28 = v24.fma(v27, v23);
      FloatVector v29 = v23.sub(v19);
      FloatVector v30 = v22.sub(v29);
      FloatVector v31 = v19.neg();
      FloatVector v32 = v18.fma(v18, v31);
      FloatVector v33 = v22.neg();
      FloatVector v34 = v21.fma(v21, v33);
      FloatVector v35 = v32.add(v34);
      FloatVector v36 = v30.add(v35);
      FloatVector v37 = v28.add(v36);
      FloatVector v38 = v24.add(v24);
      FloatVector v39 = v37.div(v38);
      FloatVector v40 = v39.blend(v25, v26);
      FloatVector v41 = v24.add(v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.0p70f);
      FloatVector v43 = FloatVector.broadcast(SPECIES, 0x1.0p-100f);
      FloatVector v44 = v15.blend(v43, v13);
      FloatVector v45 = v44.blend(v42, v10);
      FloatVector v46 = v41.mul(v45);
      FloatVector v47 = v46.blend(v2, v7);
      v47.intoArray(y, yOffset + i);
    }
  }

  private static void atan2(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v1 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Float> v2 = v1.not();
      FloatVector v3 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      VectorMask<Float> v6 = v2.or(v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 1f);
      IntVector v9 = v8.reinterpretAsInts();
      IntVector v10 = v0.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, -2147483648);
      IntVector v12 = v10.and(v11);
      IntVector v13 = v9.or(v12);
      FloatVector v14 = v13.reinterpretAsFloats();
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v16 = v14.compare(VectorOperators.LT, v15);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.921fb6p0f);
      FloatVector v18 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v19 = v17.mul(v18);
      FloatVector v20 = v3.abs();
      FloatVector v21 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v22 = v20.compare(VectorOperators.EQ, v21);
      FloatVector v23 = v0.abs();
      VectorMask<Float> v24 = v23.compare(VectorOperators.EQ, v21);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.0p100f);
      FloatVector v26 = v20.max(v23);
      VectorMask<Float> v27 = v25.compare(VectorOperators.LT, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.0p-30f);
      VectorMask<Float> v29 = v26.compare(VectorOperators.LT, v8);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.0p80f);
      FloatVector v31 = v8.blend(v30, v29);
      FloatVector v32 = v31.blend(v28, v27);
      FloatVector v33 = v20.mul(v32);
      FloatVector v34 = v33.blend(v15, v24);
      FloatVector v35 = v34.blend(v8, v22);
      VectorMask<Float> v36 = v26.compare(VectorOperators.EQ, v15);
      FloatVector v37 = v23.mul(v32);
      FloatVector v38 = v37.blend(v8, v36);
      FloatVector v39 = v38.blend(v15, v22);
      FloatVector v40 = v39.blend(v8, v24);
      FloatVector v41 = FloatVector.broadcast(SPECIES, 0x1.a8279ap-2f);
      FloatVector v42 = v40.mul(v41);
      VectorMask<Float> v43 = v35.compare(VectorOperators.LT, v42);
      FloatVector v44 = v35.mul(v41);
      VectorMask<Float> v45 = v40.compare(VectorOperators.LT, v44);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v47 = v17.mul(v46);
      FloatVector v48 = v47.blend(v17, v45);
      FloatVector v49 = v48.blend(v15, v43);
      FloatVector v50 = v40.neg();
      FloatVector v51 = v35.add(v50);
      FloatVector v52 = v51.blend(v50, v45);
      FloatVector v53 = v52.blend(v35, v43);
      FloatVector v54 = v35.add(v40);
      FloatVector v55 = v54.blend(v35, v45);
      FloatVector v56 = v55.blend(v40, v43);
      FloatVector v57 = v8.div(v56);
      FloatVector v58 = v53.mul(v57);
      FloatVector v59 = v49.add(v58);
      FloatVector v60 = v59.neg();
      FloatVector v61 = v19.add(v60);
      FloatVector v62 = v59.blend(v61, v16);
      FloatVector v63 = v61.sub(v19);
      FloatVector v64 = v60.sub(v63);
      FloatVector v65 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v66 = v65.mul(v18);
      FloatVector v67 = v59.sub(v49);
      FloatVector v68 = v58.sub(v67);
      FloatVector v69 = v58.mul(v58);
      FloatVector v70 = v58.mul(v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -0x1.f2e38ep-5f);
      FloatVector v72 = FloatVector.broadcast(SPECIES, 0x1.b22418p-4f);
      FloatVector v73 = v71.fma(v69, v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, -0x1.23b9ap-3f);
      FloatVector v75 = v73.fma(v69, v74);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.9991e2p-3f);
      FloatVector v77 = v75.fma(v69, v76);
      FloatVector v78 = FloatVector.broadcast(SPECIES, -0x1.55554ap-2f);
      FloatVector v79 = v77.fma(v69, v78);
      FloatVector v80 = v56.neg();
      FloatVector v81 = v58.fma(v80, v53);
      FloatVector v82 = v54.sub(v35);
      FloatVector v83 = v54.sub(v82);
      FloatVector v84 = v35.sub(v83);
      FloatVector v85 = v40.sub(v82);
      FloatVector v86 = v84.add(v85);
      FloatVector v87 = v86.blend(v15, v45);
      FloatVector v88 = v87.blend(v15, v43);
      FloatVector v89 = v88.neg();
      FloatVector v90 = v51.sub(v35);
      FloatVector v91 = v51.sub(v90);
      FloatVector v92 = v35.sub(v91);
      FloatVector v93 = v50.sub(v90);
      FloatVector v94 = v92.add(v93);
      FloatVector v95 = v94.blend(v15, v45);
      FloatVector v96 = v95.blend(v15, v43);
      FloatVector v97 = v58.fma(v89, v96);
      FloatVector v98 = v81.add(v97);
      FloatVector v99 = v98.mul(v57);
      FloatVector v100 = v69.neg();
      FloatVector v101 = v99.fma(v100, v99);
      FloatVector v102 = v70.fma(v79, v101);
      FloatVector v103 = v65.mul(v46);
      FloatVector v104 = v103.blend(v65, v45);
      FloatVector v105 = v104.blend(v15, v43);
      FloatVector v106 = v102.add(v105);
      FloatVector v107 = v68.add(v106);
      FloatVector v108 = v66.sub(v107);
      FloatVector v109 = v64.add(v108);
      FloatVector v110 = v107.blend(v109, v16);
      FloatVector v111 = v62.add(v110);
      IntVector v112 = v111.reinterpretAsInts();
      IntVector v113 = v3.reinterpretAsInts();
      IntVector v114 = v113.and(v11);
      IntVector v115 = v112.or(v114);
      FloatVector v116 = v115.reinterpretAsFloats();
      FloatVector v117 = v116.blend(v7, v6);
      v117.intoArray(y, yOffset + i);
    }
  }

  private static void atan2At01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      VectorMask<Float> v1 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Float> v2 = v1.not();
      FloatVector v3 = a0;
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      VectorMask<Float> v6 = v2.or(v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 1f);
      IntVector v9 = v8.reinterpretAsInts();
      IntVector v10 = v0.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, -2147483648);
      IntVector v12 = v10.and(v11);
      IntVector v13 = v9.or(v12);
      FloatVector v14 = v13.reinterpretAsFloats();
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v16 = v14.compare(VectorOperators.LT, v15);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.921fb6p0f);
      FloatVector v18 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v19 = v17.mul(v18);
      FloatVector v20 = v3.abs();
      FloatVector v21 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v22 = v20.compare(VectorOperators.EQ, v21);
      FloatVector v23 = v0.abs();
      VectorMask<Float> v24 = v23.compare(VectorOperators.EQ, v21);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.0p100f);
      FloatVector v26 = v20.max(v23);
      VectorMask<Float> v27 = v25.compare(VectorOperators.LT, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.0p-30f);
      VectorMask<Float> v29 = v26.compare(VectorOperators.LT, v8);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.0p80f);
      FloatVector v31 = v8.blend(v30, v29);
      FloatVector v32 = v31.blend(v28, v27);
      FloatVector v33 = v20.mul(v32);
      FloatVector v34 = v33.blend(v15, v24);
      FloatVector v35 = v34.blend(v8, v22);
      VectorMask<Float> v36 = v26.compare(VectorOperators.EQ, v15);
      FloatVector v37 = v23.mul(v32);
      FloatVector v38 = v37.blend(v8, v36);
      FloatVector v39 = v38.blend(v15, v22);
      FloatVector v40 = v39.blend(v8, v24);
      FloatVector v41 = FloatVector.broadcast(SPECIES, 0x1.a8279ap-2f);
      FloatVector v42 = v40.mul(v41);
      VectorMask<Float> v43 = v35.compare(VectorOperators.LT, v42);
      FloatVector v44 = v35.mul(v41);
      VectorMask<Float> v45 = v40.compare(VectorOperators.LT, v44);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v47 = v17.mul(v46);
      FloatVector v48 = v47.blend(v17, v45);
      FloatVector v49 = v48.blend(v15, v43);
      FloatVector v50 = v40.neg();
      FloatVector v51 = v35.add(v50);
      FloatVector v52 = v51.blend(v50, v45);
      FloatVector v53 = v52.blend(v35, v43);
      FloatVector v54 = v35.add(v40);
      FloatVector v55 = v54.blend(v35, v45);
      FloatVector v56 = v55.blend(v40, v43);
      FloatVector v57 = v8.div(v56);
      FloatVector v58 = v53.mul(v57);
      FloatVector v59 = v49.add(v58);
      FloatVector v60 = v59.neg();
      FloatVector v61 = v19.add(v60);
      FloatVector v62 = v59.blend(v61, v16);
      FloatVector v63 = v61.sub(v19);
      FloatVector v64 = v60.sub(v63);
      FloatVector v65 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v66 = v65.mul(v18);
      FloatVector v67 = v59.sub(v49);
      FloatVector v68 = v58.sub(v67);
      FloatVector v69 = v58.mul(v58);
      FloatVector v70 = v58.mul(v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -0x1.f2e38ep-5f);
      FloatVector v72 = FloatVector.broadcast(SPECIES, 0x1.b22418p-4f);
      FloatVector v73 = v71.fma(v69, v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, -0x1.23b9ap-3f);
      FloatVector v75 = v73.fma(v69, v74);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.9991e2p-3f);
      FloatVector v77 = v75.fma(v69, v76);
      FloatVector v78 = FloatVector.broadcast(SPECIES, -0x1.55554ap-2f);
      FloatVector v79 = v77.fma(v69, v78);
      FloatVector v80 = v56.neg();
      FloatVector v81 = v58.fma(v80, v53);
      FloatVector v82 = v54.sub(v35);
      FloatVector v83 = v54.sub(v82);
      FloatVector v84 = v35.sub(v83);
      FloatVector v85 = v40.sub(v82);
      FloatVector v86 = v84.add(v85);
      FloatVector v87 = v86.blend(v15, v45);
      FloatVector v88 = v87.blend(v15, v43);
      FloatVector v89 = v88.neg();
      FloatVector v90 = v51.sub(v35);
      FloatVector v91 = v51.sub(v90);
      FloatVector v92 = v35.sub(v91);
      FloatVector v93 = v50.sub(v90);
      FloatVector v94 = v92.add(v93);
      FloatVector v95 = v94.blend(v15, v45);
      FloatVector v96 = v95.blend(v15, v43);
      FloatVector v97 = v58.fma(v89, v96);
      FloatVector v98 = v81.add(v97);
      FloatVector v99 = v98.mul(v57);
      FloatVector v100 = v69.neg();
      FloatVector v101 = v99.fma(v100, v99);
      FloatVector v102 = v70.fma(v79, v101);
      FloatVector v103 = v65.mul(v46);
      FloatVector v104 = v103.blend(v65, v45);
      FloatVector v105 = v104.blend(v15, v43);
      FloatVector v106 = v102.add(v105);
      FloatVector v107 = v68.add(v106);
      FloatVector v108 = v66.sub(v107);
      FloatVector v109 = v64.add(v108);
      FloatVector v110 = v107.blend(v109, v16);
      FloatVector v111 = v62.add(v110);
      IntVector v112 = v111.reinterpretAsInts();
      IntVector v113 = v3.reinterpretAsInts();
      IntVector v114 = v113.and(v11);
      IntVector v115 = v112.or(v114);
      FloatVector v116 = v115.reinterpretAsFloats();
      FloatVector v117 = v116.blend(v7, v6);
      v117.intoArray(y, yOffset + i);
    }
  }

  private static void atan2At10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = b0;
      VectorMask<Float> v1 = v0.compare(VectorOperators.EQ, v0);
      VectorMask<Float> v2 = v1.not();
      FloatVector v3 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      VectorMask<Float> v6 = v2.or(v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 1f);
      IntVector v9 = v8.reinterpretAsInts();
      IntVector v10 = v0.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, -2147483648);
      IntVector v12 = v10.and(v11);
      IntVector v13 = v9.or(v12);
      FloatVector v14 = v13.reinterpretAsFloats();
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v16 = v14.compare(VectorOperators.LT, v15);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.921fb6p0f);
      FloatVector v18 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v19 = v17.mul(v18);
      FloatVector v20 = v3.abs();
      FloatVector v21 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v22 = v20.compare(VectorOperators.EQ, v21);
      FloatVector v23 = v0.abs();
      VectorMask<Float> v24 = v23.compare(VectorOperators.EQ, v21);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.0p100f);
      FloatVector v26 = v20.max(v23);
      VectorMask<Float> v27 = v25.compare(VectorOperators.LT, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.0p-30f);
      VectorMask<Float> v29 = v26.compare(VectorOperators.LT, v8);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.0p80f);
      FloatVector v31 = v8.blend(v30, v29);
      FloatVector v32 = v31.blend(v28, v27);
      FloatVector v33 = v20.mul(v32);
      FloatVector v34 = v33.blend(v15, v24);
      FloatVector v35 = v34.blend(v8, v22);
      VectorMask<Float> v36 = v26.compare(VectorOperators.EQ, v15);
      FloatVector v37 = v23.mul(v32);
      FloatVector v38 = v37.blend(v8, v36);
      FloatVector v39 = v38.blend(v15, v22);
      FloatVector v40 = v39.blend(v8, v24);
      FloatVector v41 = FloatVector.broadcast(SPECIES, 0x1.a8279ap-2f);
      FloatVector v42 = v40.mul(v41);
      VectorMask<Float> v43 = v35.compare(VectorOperators.LT, v42);
      FloatVector v44 = v35.mul(v41);
      VectorMask<Float> v45 = v40.compare(VectorOperators.LT, v44);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v47 = v17.mul(v46);
      FloatVector v48 = v47.blend(v17, v45);
      FloatVector v49 = v48.blend(v15, v43);
      FloatVector v50 = v40.neg();
      FloatVector v51 = v35.add(v50);
      FloatVector v52 = v51.blend(v50, v45);
      FloatVector v53 = v52.blend(v35, v43);
      FloatVector v54 = v35.add(v40);
      FloatVector v55 = v54.blend(v35, v45);
      FloatVector v56 = v55.blend(v40, v43);
      FloatVector v57 = v8.div(v56);
      FloatVector v58 = v53.mul(v57);
      FloatVector v59 = v49.add(v58);
      FloatVector v60 = v59.neg();
      FloatVector v61 = v19.add(v60);
      FloatVector v62 = v59.blend(v61, v16);
      FloatVector v63 = v61.sub(v19);
      FloatVector v64 = v60.sub(v63);
      FloatVector v65 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v66 = v65.mul(v18);
      FloatVector v67 = v59.sub(v49);
      FloatVector v68 = v58.sub(v67);
      FloatVector v69 = v58.mul(v58);
      FloatVector v70 = v58.mul(v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -0x1.f2e38ep-5f);
      FloatVector v72 = FloatVector.broadcast(SPECIES, 0x1.b22418p-4f);
      FloatVector v73 = v71.fma(v69, v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, -0x1.23b9ap-3f);
      FloatVector v75 = v73.fma(v69, v74);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.9991e2p-3f);
      FloatVector v77 = v75.fma(v69, v76);
      FloatVector v78 = FloatVector.broadcast(SPECIES, -0x1.55554ap-2f);
      FloatVector v79 = v77.fma(v69, v78);
      FloatVector v80 = v56.neg();
      FloatVector v81 = v58.fma(v80, v53);
      FloatVector v82 = v54.sub(v35);
      FloatVector v83 = v54.sub(v82);
      FloatVector v84 = v35.sub(v83);
      FloatVector v85 = v40.sub(v82);
      FloatVector v86 = v84.add(v85);
      FloatVector v87 = v86.blend(v15, v45);
      FloatVector v88 = v87.blend(v15, v43);
      FloatVector v89 = v88.neg();
      FloatVector v90 = v51.sub(v35);
      FloatVector v91 = v51.sub(v90);
      FloatVector v92 = v35.sub(v91);
      FloatVector v93 = v50.sub(v90);
      FloatVector v94 = v92.add(v93);
      FloatVector v95 = v94.blend(v15, v45);
      FloatVector v96 = v95.blend(v15, v43);
      FloatVector v97 = v58.fma(v89, v96);
      FloatVector v98 = v81.add(v97);
      FloatVector v99 = v98.mul(v57);
      FloatVector v100 = v69.neg();
      FloatVector v101 = v99.fma(v100, v99);
      FloatVector v102 = v70.fma(v79, v101);
      FloatVector v103 = v65.mul(v46);
      FloatVector v104 = v103.blend(v65, v45);
      FloatVector v105 = v104.blend(v15, v43);
      FloatVector v106 = v102.add(v105);
      FloatVector v107 = v68.add(v106);
      FloatVector v108 = v66.sub(v107);
      FloatVector v109 = v64.add(v108);
      FloatVector v110 = v107.blend(v109, v16);
      FloatVector v111 = v62.add(v110);
      IntVector v112 = v111.reinterpretAsInts();
      IntVector v113 = v3.reinterpretAsInts();
      IntVector v114 = v113.and(v11);
      IntVector v115 = v112.or(v114);
      FloatVector v116 = v115.reinterpretAsFloats();
      FloatVector v117 = v116.blend(v7, v6);
      v117.intoArray(y, yOffset + i);
    }
  }

  private static void negate(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      negateFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.neg();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void negateFar(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.neg();
      v1.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = w0.neg();
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.neg();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void absolute(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      absoluteFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void absoluteFar(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      v1.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = w0.abs();
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void square(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      squareFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.mul(v0);
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void squareFar(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.mul(v0);
      v1.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = w0.mul(w0);
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.mul(v0);
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocal(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      reciprocalFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocalFar(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector w1 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w2 = w0.div(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v0.div(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void squareRoot(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      squareRootFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.sqrt();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void squareRootFar(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.sqrt();
      v1.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = w0.sqrt();
      w1.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.sqrt();
      v1.intoArray(y, yOffset + i);
    }
  }

  private static void relu(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    if (n >= FAR) {
      reluFar(a, aOffset, y, yOffset, n);
      return;
    }
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void reluFar(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    int half = n / 2 - n / 2 % LENGTH;
    for (int i = 0, j = half; i < half; i += LENGTH, j += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
      FloatVector w0 = FloatVector.fromArray(SPECIES, a, aOffset + j);
      FloatVector w1 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector w2 = w0.max(w1);
      w2.intoArray(y, yOffset + j);
    }
    for (int i = 2 * half; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v2 = v0.max(v1);
      v2.intoArray(y, yOffset + i);
    }
  }

  private static void step(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = v0.blend(v3, v2);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void sign(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v4 = v1.compare(VectorOperators.LT, v0);
      FloatVector v5 = FloatVector.broadcast(SPECIES, -1f);
      FloatVector v6 = v1.blend(v5, v4);
      FloatVector v7 = v6.blend(v3, v2);
      v7.intoArray(y, yOffset + i);
    }
  }

  private static void floor(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v3 = v1.compare(VectorOperators.LT, v2);
      FloatVector v4 = v1.add(v2);
      FloatVector v5 = v4.sub(v2);
      IntVector v6 = v5.reinterpretAsInts();
      IntVector v7 = v0.reinterpretAsInts();
      IntVector v8 = IntVector.broadcast(BITS, -2147483648);
      IntVector v9 = v7.and(v8);
      IntVector v10 = v6.or(v9);
      FloatVector v11 = v10.reinterpretAsFloats();
      FloatVector v12 = v0.blend(v11, v3);
      VectorMask<Float> v13 = v0.compare(VectorOperators.LT, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v15 = v12.sub(v14);
      FloatVector v16 = v12.blend(v15, v13);
      v16.intoArray(y, yOffset + i);
    }
  }

  private static void ceil(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.neg();
      FloatVector v2 = v1.abs();
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v4 = v2.compare(VectorOperators.LT, v3);
      FloatVector v5 = v2.add(v3);
      FloatVector v6 = v5.sub(v3);
      IntVector v7 = v6.reinterpretAsInts();
      IntVector v8 = v1.reinterpretAsInts();
      IntVector v9 = IntVector.broadcast(BITS, -2147483648);
      IntVector v10 = v8.and(v9);
      IntVector v11 = v7.or(v10);
      FloatVector v12 = v11.reinterpretAsFloats();
      FloatVector v13 = v1.blend(v12, v4);
      VectorMask<Float> v14 = v1.compare(VectorOperators.LT, v13);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v16 = v13.sub(v15);
      FloatVector v17 = v13.blend(v16, v14);
      FloatVector v18 = v17.neg();
      v18.intoArray(y, yOffset + i);
    }
  }

  private static void round(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v3 = v1.compare(VectorOperators.LT, v2);
      FloatVector v4 = v1.add(v2);
      FloatVector v5 = v4.sub(v2);
      IntVector v6 = v5.reinterpretAsInts();
      IntVector v7 = v0.reinterpretAsInts();
      IntVector v8 = IntVector.broadcast(BITS, -2147483648);
      IntVector v9 = v7.and(v8);
      IntVector v10 = v6.or(v9);
      FloatVector v11 = v10.reinterpretAsFloats();
      FloatVector v12 = v0.blend(v11, v3);
      v12.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocalSquareRoot(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v4 = v0.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v2.or(v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.0p-96f);
      VectorMask<Float> v8 = v0.compare(VectorOperators.LT, v7);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0x1.0p48f);
      FloatVector v10 = v0.mul(v9);
      FloatVector v11 = v0.blend(v10, v8);
      FloatVector v12 = v11.sqrt();
      FloatVector v13 = v6.div(v12);
      FloatVector v14 = v12.neg();
      FloatVector v15 = v13.fma(v14, v6);
      FloatVector v16 = v12.fma(v14, v11);
      FloatVector v17 = v13.mul(v13);
      FloatVector v18 = v16.mul(v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v20 = v18.mul(v19);
      FloatVector v21 = v15.sub(v20);
      FloatVector v22 = v13.fma(v21, v13);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v24 = v22.mul(v23);
      FloatVector v25 = v22.blend(v24, v8);
      FloatVector v26 = v25.blend(v13, v5);
      v26.intoArray(y, yOffset + i);
    }
  }

  private static void exp(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector x = FloatVector.fromArray(SPECIES, a, aOffset + i);
      if (x.abs().compare(VectorOperators.LE, 87f).allTrue()) {
        FloatVector v0 = x;
        FloatVector v1 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
        FloatVector v2 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
        FloatVector v3 = v0.fma(v1, v2);
        FloatVector v4 = v3.sub(v2);
        FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
        FloatVector v6 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
        FloatVector v7 = v4.fma(v6, v0);
        FloatVector v8 = v4.fma(v5, v7);
        FloatVector v9 = v8.mul(v8);
        FloatVector v10 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
        FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
        FloatVector v12 = v10.fma(v8, v11);
        FloatVector v13 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
        FloatVector v14 = v12.fma(v8, v13);
        FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
        FloatVector v16 = v14.fma(v8, v15);
        FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
        FloatVector v18 = v16.fma(v8, v17);
        FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
        FloatVector v20 = v18.fma(v8, v19);
        FloatVector v21 = v7.sub(v8);
        FloatVector v22 = v4.fma(v5, v21);
        FloatVector v23 = v9.fma(v20, v22);
        FloatVector v24 = v23.add(v8);
        FloatVector v25 = FloatVector.broadcast(SPECIES, 1f);
        FloatVector v26 = v24.add(v25);
        IntVector v27 = v26.reinterpretAsInts();
        IntVector v28 = v3.reinterpretAsInts();
        IntVector v29 = IntVector.broadcast(BITS, 1262485504);
        IntVector v30 = v28.sub(v29);
        IntVector v31 = v30.lanewise(VectorOperators.LSHL, 23);
        IntVector v32 = v27.add(v31);
        FloatVector v33 = v32.reinterpretAsFloats();
        v33.intoArray(y, yOffset + i);
        continue;
      }
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, -104f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 89f);
      VectorMask<Float> v4 = v3.compare(VectorOperators.LT, v0);
      FloatVector v5 = v0.blend(v3, v4);
      FloatVector v6 = v5.blend(v1, v2);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v9 = v6.fma(v7, v8);
      FloatVector v10 = v9.sub(v8);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v12 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v13 = v10.fma(v12, v6);
      FloatVector v14 = v10.fma(v11, v13);
      FloatVector v15 = v14.mul(v14);
      FloatVector v16 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v18 = v16.fma(v14, v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v20 = v18.fma(v14, v19);
      FloatVector v21 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v22 = v20.fma(v14, v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v24 = v22.fma(v14, v23);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v26 = v24.fma(v14, v25);
      FloatVector v27 = v13.sub(v14);
      FloatVector v28 = v10.fma(v11, v27);
      FloatVector v29 = v15.fma(v26, v28);
      FloatVector v30 = v29.add(v14);
      FloatVector v31 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v32 = v30.add(v31);
      IntVector v33 = v9.reinterpretAsInts();
      IntVector v34 = IntVector.broadcast(BITS, 1262485250);
      IntVector v35 = v33.sub(v34);
      IntVector v36 = v35.lanewise(VectorOperators.LSHR, 1);
      IntVector v37 = v36.lanewise(VectorOperators.LSHL, 23);
      FloatVector v38 = v37.reinterpretAsFloats();
      FloatVector v39 = v32.mul(v38);
      IntVector v40 = v35.sub(v36);
      IntVector v41 = v40.lanewise(VectorOperators.LSHL, 23);
      FloatVector v42 = v41.reinterpretAsFloats();
      FloatVector v43 = v39.mul(v42);
      v43.intoArray(y, yOffset + i);
    }
  }

  private static void expm1(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, 0x1.0p-30f);
      VectorMask<Float> v3 = v1.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 1f);
      IntVector v5 = IntVector.broadcast(BITS, 48);
      FloatVector v6 = FloatVector.broadcast(SPECIES, -0x1.18p4f);
      VectorMask<Float> v7 = v0.compare(VectorOperators.LT, v6);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 0x1.63p6f);
      VectorMask<Float> v9 = v8.compare(VectorOperators.LT, v0);
      FloatVector v10 = v0.blend(v8, v9);
      FloatVector v11 = v10.blend(v6, v7);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v13 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v14 = v11.fma(v12, v13);
      IntVector v15 = v14.reinterpretAsInts();
      IntVector v16 = IntVector.broadcast(BITS, 1262485504);
      IntVector v17 = v15.sub(v16);
      IntVector v18 = v5.sub(v17);
      IntVector v19 = IntVector.broadcast(BITS, 127);
      IntVector v20 = v18.add(v19);
      IntVector v21 = v20.lanewise(VectorOperators.LSHL, 23);
      FloatVector v22 = v21.reinterpretAsFloats();
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.0p-48f);
      FloatVector v24 = v22.mul(v23);
      FloatVector v25 = v4.sub(v24);
      FloatVector v26 = v14.sub(v13);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v28 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v29 = v26.fma(v28, v11);
      FloatVector v30 = v26.fma(v27, v29);
      FloatVector v31 = v25.add(v30);
      FloatVector v32 = v31.sub(v25);
      FloatVector v33 = v30.sub(v32);
      FloatVector v34 = v30.mul(v30);
      FloatVector v35 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v36 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v37 = v35.fma(v30, v36);
      FloatVector v38 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v39 = v37.fma(v30, v38);
      FloatVector v40 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v41 = v39.fma(v30, v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v43 = v41.fma(v30, v42);
      FloatVector v44 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v45 = v43.fma(v30, v44);
      FloatVector v46 = v29.sub(v30);
      FloatVector v47 = v26.fma(v27, v46);
      FloatVector v48 = v34.fma(v45, v47);
      FloatVector v49 = v4.sub(v25);
      FloatVector v50 = v49.sub(v24);
      FloatVector v51 = v48.add(v50);
      FloatVector v52 = v33.add(v51);
      FloatVector v53 = v31.add(v52);
      IntVector v54 = IntVector.broadcast(BITS, -126);
      IntVector v55 = v17.sub(v54);
      IntVector v56 = v55.lanewise(VectorOperators.LSHL, 23);
      FloatVector v57 = v56.reinterpretAsFloats();
      FloatVector v58 = v53.mul(v57);
      FloatVector v59 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v60 = v58.mul(v59);
      FloatVector v61 = v60.blend(v0, v3);
      v61.intoArray(y, yOffset + i);
    }
  }

  private static void exp2(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, -151f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 129f);
      VectorMask<Float> v4 = v3.compare(VectorOperators.LT, v0);
      FloatVector v5 = v0.blend(v3, v4);
      FloatVector v6 = v5.blend(v1, v2);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v8 = v6.add(v7);
      FloatVector v9 = v8.sub(v7);
      FloatVector v10 = v6.sub(v9);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v12 = v10.mul(v11);
      FloatVector v13 = v12.mul(v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v16 = v14.fma(v12, v15);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v18 = v16.fma(v12, v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v20 = v18.fma(v12, v19);
      FloatVector v21 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v22 = v20.fma(v12, v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v24 = v22.fma(v12, v23);
      FloatVector v25 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v26 = v12.neg();
      FloatVector v27 = v10.fma(v11, v26);
      FloatVector v28 = v10.fma(v25, v27);
      FloatVector v29 = v13.fma(v24, v28);
      FloatVector v30 = v29.add(v12);
      FloatVector v31 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v32 = v30.add(v31);
      IntVector v33 = v8.reinterpretAsInts();
      IntVector v34 = IntVector.broadcast(BITS, 1262485250);
      IntVector v35 = v33.sub(v34);
      IntVector v36 = v35.lanewise(VectorOperators.LSHR, 1);
      IntVector v37 = v36.lanewise(VectorOperators.LSHL, 23);
      FloatVector v38 = v37.reinterpretAsFloats();
      FloatVector v39 = v32.mul(v38);
      IntVector v40 = v35.sub(v36);
      IntVector v41 = v40.lanewise(VectorOperators.LSHL, 23);
      FloatVector v42 = v41.reinterpretAsFloats();
      FloatVector v43 = v39.mul(v42);
      v43.intoArray(y, yOffset + i);
    }
  }

  private static void log(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v4 = v1.compare(VectorOperators.EQ, v3);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v6 = v1.compare(VectorOperators.LT, v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v8 = v1.mul(v7);
      FloatVector v9 = v1.blend(v8, v6);
      IntVector v10 = v9.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, 1060439283);
      IntVector v12 = v10.sub(v11);
      IntVector v13 = v12.lanewise(VectorOperators.ASHR, 23);
      IntVector v14 = IntVector.broadcast(BITS, 1262485504);
      IntVector v15 = v13.add(v14);
      FloatVector v16 = v15.reinterpretAsFloats();
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v18 = v16.sub(v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v20 = v0.blend(v19, v6);
      FloatVector v21 = v18.add(v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      IntVector v23 = v13.lanewise(VectorOperators.LSHL, 23);
      IntVector v24 = v10.sub(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v27 = v25.sub(v26);
      FloatVector v28 = v21.fma(v22, v27);
      FloatVector v29 = v28.neg();
      FloatVector v30 = v21.fma(v22, v29);
      FloatVector v31 = v30.add(v27);
      FloatVector v32 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v33 = v27.mul(v27);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v35 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v36 = v34.fma(v27, v35);
      FloatVector v37 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v38 = v36.fma(v27, v37);
      FloatVector v39 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v40 = v38.fma(v27, v39);
      FloatVector v41 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v42 = v40.fma(v27, v41);
      FloatVector v43 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v44 = v42.fma(v27, v43);
      FloatVector v45 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v46 = v44.fma(v27, v45);
      FloatVector v47 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v48 = v46.fma(v27, v47);
      FloatVector v49 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v50 = v48.fma(v27, v49);
      FloatVector v51 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v52 = v50.fma(v27, v51);
      FloatVector v53 = v33.mul(v52);
      FloatVector v54 = v21.fma(v32, v53);
      FloatVector v55 = v54.add(v0);
      FloatVector v56 = v31.add(v55);
      FloatVector v57 = v28.add(v56);
      FloatVector v58 = v57.blend(v1, v4);
      VectorMask<Float> v59 = v1.compare(VectorOperators.EQ, v0);
      FloatVector v60 = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
      FloatVector v61 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v62 = v61.blend(v60, v59);
      FloatVector v63 = v62.blend(v58, v2);
      v63.intoArray(y, yOffset + i);
    }
  }

  private static void log1p(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = v3.add(v0);
      VectorMask<Float> v5 = v1.compare(VectorOperators.LT, v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v7 = v4.compare(VectorOperators.EQ, v6);
      IntVector v8 = v4.reinterpretAsInts();
      IntVector v9 = IntVector.broadcast(BITS, 1060439283);
      IntVector v10 = v8.sub(v9);
      IntVector v11 = v10.lanewise(VectorOperators.ASHR, 23);
      IntVector v12 = IntVector.broadcast(BITS, 1262485504);
      IntVector v13 = v11.add(v12);
      FloatVector v14 = v13.reinterpretAsFloats();
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v16 = v14.sub(v15);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      IntVector v18 = v11.lanewise(VectorOperators.LSHL, 23);
      IntVector v19 = v8.sub(v18);
      FloatVector v20 = v19.reinterpretAsFloats();
      FloatVector v21 = v20.sub(v3);
      FloatVector v22 = v4.sub(v3);
      FloatVector v23 = v4.sub(v22);
      FloatVector v24 = v3.sub(v23);
      FloatVector v25 = v0.sub(v22);
      FloatVector v26 = v24.add(v25);
      IntVector v27 = IntVector.broadcast(BITS, 1);
      IntVector v28 = v27.sub(v11);
      IntVector v29 = IntVector.broadcast(BITS, 127);
      IntVector v30 = v28.add(v29);
      IntVector v31 = v30.lanewise(VectorOperators.LSHL, 23);
      FloatVector v32 = v31.reinterpretAsFloats();
      FloatVector v33 = v26.mul(v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v35 = v33.mul(v34);
      FloatVector v36 = v21.add(v35);
      FloatVector v37 = v16.fma(v17, v36);
      FloatVector v38 = v37.neg();
      FloatVector v39 = v16.fma(v17, v38);
      FloatVector v40 = v39.add(v36);
      FloatVector v41 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v42 = v36.mul(v36);
      FloatVector v43 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v44 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v45 = v43.fma(v36, v44);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v47 = v45.fma(v36, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v49 = v47.fma(v36, v48);
      FloatVector v50 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v51 = v49.fma(v36, v50);
      FloatVector v52 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v53 = v51.fma(v36, v52);
      FloatVector v54 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v55 = v53.fma(v36, v54);
      FloatVector v56 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v57 = v55.fma(v36, v56);
      FloatVector v58 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v59 = v57.fma(v36, v58);
      FloatVector v60 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v61 = v59.fma(v36, v60);
      FloatVector v62 = v42.mul(v61);
      FloatVector v63 = v16.fma(v41, v62);
      FloatVector v64 = v36.sub(v21);
      FloatVector v65 = v35.sub(v64);
      FloatVector v66 = v65.neg();
      FloatVector v67 = v36.fma(v66, v65);
      FloatVector v68 = v63.add(v67);
      FloatVector v69 = v40.add(v68);
      FloatVector v70 = v37.add(v69);
      FloatVector v71 = v70.blend(v4, v7);
      VectorMask<Float> v72 = v4.compare(VectorOperators.EQ, v1);
      FloatVector v73 = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
      FloatVector v74 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v75 = v74.blend(v73, v72);
      FloatVector v76 = v75.blend(v71, v5);
      FloatVector v77 = v76.blend(v0, v2);
      v77.intoArray(y, yOffset + i);
    }
  }

  private static void log2(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v4 = v1.compare(VectorOperators.EQ, v3);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v6 = v1.compare(VectorOperators.LT, v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v8 = v1.mul(v7);
      FloatVector v9 = v1.blend(v8, v6);
      IntVector v10 = v9.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, 1060439283);
      IntVector v12 = v10.sub(v11);
      IntVector v13 = v12.lanewise(VectorOperators.ASHR, 23);
      IntVector v14 = IntVector.broadcast(BITS, 1262485504);
      IntVector v15 = v13.add(v14);
      FloatVector v16 = v15.reinterpretAsFloats();
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v18 = v16.sub(v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v20 = v0.blend(v19, v6);
      FloatVector v21 = v18.add(v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v23 = v21.mul(v22);
      IntVector v24 = v13.lanewise(VectorOperators.LSHL, 23);
      IntVector v25 = v10.sub(v24);
      FloatVector v26 = v25.reinterpretAsFloats();
      FloatVector v27 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v28 = v26.sub(v27);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v30 = v29.add(v28);
      FloatVector v31 = v27.div(v30);
      FloatVector v32 = v28.mul(v31);
      FloatVector v33 = v32.mul(v29);
      FloatVector v34 = v23.add(v33);
      FloatVector v35 = v32.mul(v32);
      FloatVector v36 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v37 = v35.mul(v36);
      FloatVector v38 = v35.mul(v35);
      FloatVector v39 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v40 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v41 = v39.fma(v35, v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v43 = v41.fma(v35, v42);
      FloatVector v44 = v38.mul(v43);
      FloatVector v45 = v37.add(v44);
      FloatVector v46 = v33.mul(v45);
      FloatVector v47 = v34.add(v46);
      FloatVector v48 = v34.sub(v23);
      FloatVector v49 = v33.sub(v48);
      FloatVector v50 = v47.sub(v34);
      FloatVector v51 = v46.sub(v50);
      FloatVector v52 = v49.add(v51);
      FloatVector v53 = v30.neg();
      FloatVector v54 = v32.fma(v53, v28);
      FloatVector v55 = v30.sub(v29);
      FloatVector v56 = v28.sub(v55);
      FloatVector v57 = v56.neg();
      FloatVector v58 = v32.fma(v57, v0);
      FloatVector v59 = v54.add(v58);
      FloatVector v60 = v59.mul(v31);
      FloatVector v61 = v60.mul(v29);
      FloatVector v62 = v45.sub(v37);
      FloatVector v63 = v44.sub(v62);
      FloatVector v64 = v35.neg();
      FloatVector v65 = v32.fma(v32, v64);
      FloatVector v66 = v32.fma(v61, v65);
      FloatVector v67 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v68 = v37.neg();
      FloatVector v69 = v35.fma(v36, v68);
      FloatVector v70 = v35.fma(v67, v69);
      FloatVector v71 = v66.fma(v36, v70);
      FloatVector v72 = v63.add(v71);
      FloatVector v73 = v46.neg();
      FloatVector v74 = v33.fma(v45, v73);
      FloatVector v75 = v33.fma(v72, v74);
      FloatVector v76 = v61.fma(v45, v75);
      FloatVector v77 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v78 = v23.neg();
      FloatVector v79 = v21.fma(v22, v78);
      FloatVector v80 = v21.fma(v77, v79);
      FloatVector v81 = v76.add(v80);
      FloatVector v82 = v81.add(v61);
      FloatVector v83 = v52.add(v82);
      FloatVector v84 = v47.add(v83);
      FloatVector v85 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v86 = v84.mul(v85);
      FloatVector v87 = v84.sub(v47);
      FloatVector v88 = v83.sub(v87);
      FloatVector v89 = FloatVector.broadcast(SPECIES, 0x1.4ae0cp-26f);
      FloatVector v90 = v86.neg();
      FloatVector v91 = v84.fma(v85, v90);
      FloatVector v92 = v84.fma(v89, v91);
      FloatVector v93 = v88.fma(v85, v92);
      FloatVector v94 = v86.add(v93);
      FloatVector v95 = v94.blend(v1, v4);
      VectorMask<Float> v96 = v1.compare(VectorOperators.EQ, v0);
      FloatVector v97 = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
      FloatVector v98 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v99 = v98.blend(v97, v96);
      FloatVector v100 = v99.blend(v95, v2);
      v100.intoArray(y, yOffset + i);
    }
  }

  private static void log10(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v4 = v1.compare(VectorOperators.EQ, v3);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v6 = v1.compare(VectorOperators.LT, v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v8 = v1.mul(v7);
      FloatVector v9 = v1.blend(v8, v6);
      IntVector v10 = v9.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, 1060439283);
      IntVector v12 = v10.sub(v11);
      IntVector v13 = v12.lanewise(VectorOperators.ASHR, 23);
      IntVector v14 = IntVector.broadcast(BITS, 1262485504);
      IntVector v15 = v13.add(v14);
      FloatVector v16 = v15.reinterpretAsFloats();
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v18 = v16.sub(v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v20 = v0.blend(v19, v6);
      FloatVector v21 = v18.add(v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v23 = v21.mul(v22);
      IntVector v24 = v13.lanewise(VectorOperators.LSHL, 23);
      IntVector v25 = v10.sub(v24);
      FloatVector v26 = v25.reinterpretAsFloats();
      FloatVector v27 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v28 = v26.sub(v27);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v30 = v29.add(v28);
      FloatVector v31 = v27.div(v30);
      FloatVector v32 = v28.mul(v31);
      FloatVector v33 = v32.mul(v29);
      FloatVector v34 = v23.add(v33);
      FloatVector v35 = v32.mul(v32);
      FloatVector v36 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v37 = v35.mul(v36);
      FloatVector v38 = v35.mul(v35);
      FloatVector v39 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v40 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v41 = v39.fma(v35, v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v43 = v41.fma(v35, v42);
      FloatVector v44 = v38.mul(v43);
      FloatVector v45 = v37.add(v44);
      FloatVector v46 = v33.mul(v45);
      FloatVector v47 = v34.add(v46);
      FloatVector v48 = v34.sub(v23);
      FloatVector v49 = v33.sub(v48);
      FloatVector v50 = v47.sub(v34);
      FloatVector v51 = v46.sub(v50);
      FloatVector v52 = v49.add(v51);
      FloatVector v53 = v30.neg();
      FloatVector v54 = v32.fma(v53, v28);
      FloatVector v55 = v30.sub(v29);
      FloatVector v56 = v28.sub(v55);
      FloatVector v57 = v56.neg();
      FloatVector v58 = v32.fma(v57, v0);
      FloatVector v59 = v54.add(v58);
      FloatVector v60 = v59.mul(v31);
      FloatVector v61 = v60.mul(v29);
      FloatVector v62 = v45.sub(v37);
      FloatVector v63 = v44.sub(v62);
      FloatVector v64 = v35.neg();
      FloatVector v65 = v32.fma(v32, v64);
      FloatVector v66 = v32.fma(v61, v65);
      FloatVector v67 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v68 = v37.neg();
      FloatVector v69 = v35.fma(v36, v68);
      FloatVector v70 = v35.fma(v67, v69);
      FloatVector v71 = v66.fma(v36, v70);
      FloatVector v72 = v63.add(v71);
      FloatVector v73 = v46.neg();
      FloatVector v74 = v33.fma(v45, v73);
      FloatVector v75 = v33.fma(v72, v74);
      FloatVector v76 = v61.fma(v45, v75);
      FloatVector v77 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v78 = v23.neg();
      FloatVector v79 = v21.fma(v22, v78);
      FloatVector v80 = v21.fma(v77, v79);
      FloatVector v81 = v76.add(v80);
      FloatVector v82 = v81.add(v61);
      FloatVector v83 = v52.add(v82);
      FloatVector v84 = v47.add(v83);
      FloatVector v85 = FloatVector.broadcast(SPECIES, 0x1.bcb7b2p-2f);
      FloatVector v86 = v84.mul(v85);
      FloatVector v87 = v84.sub(v47);
      FloatVector v88 = v83.sub(v87);
      FloatVector v89 = FloatVector.broadcast(SPECIES, -0x1.5b235ep-27f);
      FloatVector v90 = v86.neg();
      FloatVector v91 = v84.fma(v85, v90);
      FloatVector v92 = v84.fma(v89, v91);
      FloatVector v93 = v88.fma(v85, v92);
      FloatVector v94 = v86.add(v93);
      FloatVector v95 = v94.blend(v1, v4);
      VectorMask<Float> v96 = v1.compare(VectorOperators.EQ, v0);
      FloatVector v97 = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
      FloatVector v98 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v99 = v98.blend(v97, v96);
      FloatVector v100 = v99.blend(v95, v2);
      v100.intoArray(y, yOffset + i);
    }
  }

  private static void sin(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0x1.0p17f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.45f306p-1f);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v7 = v2.fma(v5, v6);
      IntVector v8 = v7.reinterpretAsInts();
      IntVector v9 = v8.lanewise(VectorOperators.LSHL, 29);
      IntVector v10 = IntVector.broadcast(BITS, 536870912);
      IntVector v11 = v9.and(v10);
      FloatVector v12 = v11.reinterpretAsFloats();
      VectorMask<Float> v13 = v4.compare(VectorOperators.LT, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v15 = v7.sub(v6);
      FloatVector v16 = FloatVector.broadcast(SPECIES, -0x1.921fb6p0f);
      FloatVector v17 = v15.fma(v16, v2);
      FloatVector v18 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v19 = v15.mul(v18);
      FloatVector v20 = v19.neg();
      FloatVector v21 = v17.add(v20);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v24 = v22.mul(v23);
      FloatVector v25 = v14.sub(v24);
      FloatVector v26 = v22.mul(v22);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.99de66p-16f);
      FloatVector v28 = FloatVector.broadcast(SPECIES, -0x1.6c0c14p-10f);
      FloatVector v29 = v27.fma(v22, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.55554ap-5f);
      FloatVector v31 = v29.fma(v22, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.ee59dap-50f);
      FloatVector v33 = v21.sub(v17);
      FloatVector v34 = v21.sub(v33);
      FloatVector v35 = v17.sub(v34);
      FloatVector v36 = v20.sub(v33);
      FloatVector v37 = v35.add(v36);
      FloatVector v38 = v15.fma(v18, v20);
      FloatVector v39 = v37.sub(v38);
      FloatVector v40 = v15.fma(v32, v39);
      FloatVector v41 = v40.neg();
      FloatVector v42 = v14.sub(v25);
      FloatVector v43 = v42.sub(v24);
      FloatVector v44 = v21.fma(v41, v43);
      FloatVector v45 = v26.fma(v31, v44);
      FloatVector v46 = v25.add(v45);
      FloatVector v47 = v21.mul(v22);
      FloatVector v48 = FloatVector.broadcast(SPECIES, -0x1.991caap-13f);
      FloatVector v49 = FloatVector.broadcast(SPECIES, 0x1.1106c6p-7f);
      FloatVector v50 = v48.fma(v22, v49);
      FloatVector v51 = FloatVector.broadcast(SPECIES, -0x1.555544p-3f);
      FloatVector v52 = v50.fma(v22, v51);
      FloatVector v53 = v40.mul(v25);
      FloatVector v54 = v47.fma(v52, v53);
      FloatVector v55 = v21.add(v54);
      FloatVector v56 = v55.blend(v46, v13);
      IntVector v57 = v56.reinterpretAsInts();
      IntVector v58 = v8.lanewise(VectorOperators.LSHL, 30);
      IntVector v59 = IntVector.broadcast(BITS, -2147483648);
      IntVector v60 = v58.and(v59);
      IntVector v61 = v1.reinterpretAsInts();
      IntVector v62 = v61.and(v59);
      IntVector v63 = v60.lanewise(VectorOperators.XOR, v62);
      IntVector v64 = v57.lanewise(VectorOperators.XOR, v63);
      FloatVector v65 = v64.reinterpretAsFloats();
      if (v3.anyTrue()) {
        ScalarFloatLoops.apply(
            ElementwiseFunction.SIN, a, aOffset + i, 1, y, yOffset + i, LENGTH);
        continue;
      }
      FloatVector v66 = v65;
      v66.intoArray(y, yOffset + i);
    }
  }

  private static void cos(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0x1.0p17f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.45f306p-1f);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v7 = v2.fma(v5, v6);
      IntVector v8 = v7.reinterpretAsInts();
      IntVector v9 = v8.lanewise(VectorOperators.LSHL, 29);
      IntVector v10 = IntVector.broadcast(BITS, 536870912);
      IntVector v11 = v9.and(v10);
      FloatVector v12 = v11.reinterpretAsFloats();
      VectorMask<Float> v13 = v4.compare(VectorOperators.LT, v12);
      FloatVector v14 = v7.sub(v6);
      FloatVector v15 = FloatVector.broadcast(SPECIES, -0x1.921fb6p0f);
      FloatVector v16 = v14.fma(v15, v2);
      FloatVector v17 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v18 = v14.mul(v17);
      FloatVector v19 = v18.neg();
      FloatVector v20 = v16.add(v19);
      FloatVector v21 = v20.mul(v20);
      FloatVector v22 = v20.mul(v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, -0x1.991caap-13f);
      FloatVector v24 = FloatVector.broadcast(SPECIES, 0x1.1106c6p-7f);
      FloatVector v25 = v23.fma(v21, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, -0x1.555544p-3f);
      FloatVector v27 = v25.fma(v21, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.ee59dap-50f);
      FloatVector v29 = v20.sub(v16);
      FloatVector v30 = v20.sub(v29);
      FloatVector v31 = v16.sub(v30);
      FloatVector v32 = v19.sub(v29);
      FloatVector v33 = v31.add(v32);
      FloatVector v34 = v14.fma(v17, v19);
      FloatVector v35 = v33.sub(v34);
      FloatVector v36 = v14.fma(v28, v35);
      FloatVector v37 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v38 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v39 = v21.mul(v38);
      FloatVector v40 = v37.sub(v39);
      FloatVector v41 = v36.mul(v40);
      FloatVector v42 = v22.fma(v27, v41);
      FloatVector v43 = v20.add(v42);
      FloatVector v44 = v21.mul(v21);
      FloatVector v45 = FloatVector.broadcast(SPECIES, 0x1.99de66p-16f);
      FloatVector v46 = FloatVector.broadcast(SPECIES, -0x1.6c0c14p-10f);
      FloatVector v47 = v45.fma(v21, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, 0x1.55554ap-5f);
      FloatVector v49 = v47.fma(v21, v48);
      FloatVector v50 = v36.neg();
      FloatVector v51 = v37.sub(v40);
      FloatVector v52 = v51.sub(v39);
      FloatVector v53 = v20.fma(v50, v52);
      FloatVector v54 = v44.fma(v49, v53);
      FloatVector v55 = v40.add(v54);
      FloatVector v56 = v55.blend(v43, v13);
      IntVector v57 = v56.reinterpretAsInts();
      IntVector v58 = IntVector.broadcast(BITS, 1);
      IntVector v59 = v8.add(v58);
      IntVector v60 = v59.lanewise(VectorOperators.LSHL, 30);
      IntVector v61 = IntVector.broadcast(BITS, -2147483648);
      IntVector v62 = v60.and(v61);
      IntVector v63 = v57.lanewise(VectorOperators.XOR, v62);
      FloatVector v64 = v63.reinterpretAsFloats();
      if (v3.anyTrue()) {
        ScalarFloatLoops.apply(
            ElementwiseFunction.COS, a, aOffset + i, 1, y, yOffset + i, LENGTH);
        continue;
      }
      FloatVector v65 = v64;
      v65.intoArray(y, yOffset + i);
    }
  }

  private static void tan(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0x1.0p17f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0x1.45f306p-1f);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v7 = v2.fma(v5, v6);
      IntVector v8 = v7.reinterpretAsInts();
      IntVector v9 = v8.lanewise(VectorOperators.LSHL, 29);
      IntVector v10 = IntVector.broadcast(BITS, 536870912);
      IntVector v11 = v9.and(v10);
      FloatVector v12 = v11.reinterpretAsFloats();
      VectorMask<Float> v13 = v4.compare(VectorOperators.LT, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v15 = v7.sub(v6);
      FloatVector v16 = FloatVector.broadcast(SPECIES, -0x1.921fb6p0f);
      FloatVector v17 = v15.fma(v16, v2);
      FloatVector v18 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v19 = v15.mul(v18);
      FloatVector v20 = v19.neg();
      FloatVector v21 = v17.add(v20);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v24 = v22.mul(v23);
      FloatVector v25 = v14.sub(v24);
      FloatVector v26 = v22.mul(v22);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.99de66p-16f);
      FloatVector v28 = FloatVector.broadcast(SPECIES, -0x1.6c0c14p-10f);
      FloatVector v29 = v27.fma(v22, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.55554ap-5f);
      FloatVector v31 = v29.fma(v22, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.ee59dap-50f);
      FloatVector v33 = v21.sub(v17);
      FloatVector v34 = v21.sub(v33);
      FloatVector v35 = v17.sub(v34);
      FloatVector v36 = v20.sub(v33);
      FloatVector v37 = v35.add(v36);
      FloatVector v38 = v15.fma(v18, v20);
      FloatVector v39 = v37.sub(v38);
      FloatVector v40 = v15.fma(v32, v39);
      FloatVector v41 = v40.neg();
      FloatVector v42 = v14.sub(v25);
      FloatVector v43 = v42.sub(v24);
      FloatVector v44 = v21.fma(v41, v43);
      FloatVector v45 = v26.fma(v31, v44);
      FloatVector v46 = v25.add(v45);
      FloatVector v47 = v21.mul(v22);
      FloatVector v48 = FloatVector.broadcast(SPECIES, -0x1.991caap-13f);
      FloatVector v49 = FloatVector.broadcast(SPECIES, 0x1.1106c6p-7f);
      FloatVector v50 = v48.fma(v22, v49);
      FloatVector v51 = FloatVector.broadcast(SPECIES, -0x1.555544p-3f);
      FloatVector v52 = v50.fma(v22, v51);
      FloatVector v53 = v40.mul(v25);
      FloatVector v54 = v47.fma(v52, v53);
      FloatVector v55 = v21.add(v54);
      FloatVector v56 = v55.blend(v46, v13);
      FloatVector v57 = v46.blend(v55, v13);
      FloatVector v58 = v14.div(v57);
      FloatVector v59 = v56.mul(v58);
      FloatVector v60 = v57.neg();
      FloatVector v61 = v59.fma(v60, v56);
      FloatVector v62 = v55.sub(v21);
      FloatVector v63 = v54.sub(v62);
      FloatVector v64 = v46.sub(v25);
      FloatVector v65 = v45.sub(v64);
      FloatVector v66 = v65.blend(v63, v13);
      FloatVector v67 = v66.neg();
      FloatVector v68 = v63.blend(v65, v13);
      FloatVector v69 = v59.fma(v67, v68);
      FloatVector v70 = v61.add(v69);
      FloatVector v71 = v70.mul(v58);
      FloatVector v72 = v59.add(v71);
      IntVector v73 = v72.reinterpretAsInts();
      IntVector v74 = v8.lanewise(VectorOperators.LSHL, 31);
      IntVector v75 = v1.reinterpretAsInts();
      IntVector v76 = IntVector.broadcast(BITS, -2147483648);
      IntVector v77 = v75.and(v76);
      IntVector v78 = v74.lanewise(VectorOperators.XOR, v77);
      IntVector v79 = v73.lanewise(VectorOperators.XOR, v78);
      FloatVector v80 = v79.reinterpretAsFloats();
      if (v3.anyTrue()) {
        ScalarFloatLoops.apply(
            ElementwiseFunction.TAN, a, aOffset + i, 1, y, yOffset + i, LENGTH);
        continue;
      }
      FloatVector v81 = v80;
      v81.intoArray(y, yOffset + i);
    }
  }

  private static void asin(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0x1.921fb6p0f);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v6 = v5.blend(v4, v3);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v8 = v7.sub(v2);
      FloatVector v9 = v8.mul(v0);
      FloatVector v10 = v9.sqrt();
      FloatVector v11 = v2.blend(v10, v3);
      FloatVector v12 = FloatVector.broadcast(SPECIES, -2f);
      FloatVector v13 = v7.blend(v12, v3);
      FloatVector v14 = v11.mul(v13);
      FloatVector v15 = v6.add(v14);
      FloatVector v16 = v15.sub(v6);
      FloatVector v17 = v14.sub(v16);
      FloatVector v18 = v2.mul(v2);
      FloatVector v19 = v18.blend(v9, v3);
      FloatVector v20 = v11.mul(v19);
      FloatVector v21 = FloatVector.broadcast(SPECIES, 0x1.595e52p-5f);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.8c3d9cp-6f);
      FloatVector v23 = v21.fma(v19, v22);
      FloatVector v24 = FloatVector.broadcast(SPECIES, 0x1.747bap-5f);
      FloatVector v25 = v23.fma(v19, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.330206p-4f);
      FloatVector v27 = v25.fma(v19, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.5555c8p-3f);
      FloatVector v29 = v27.fma(v19, v28);
      VectorMask<Float> v30 = v10.compare(VectorOperators.EQ, v5);
      FloatVector v31 = v10.neg();
      FloatVector v32 = v10.fma(v31, v9);
      FloatVector v33 = v32.add(v5);
      FloatVector v34 = v10.add(v10);
      FloatVector v35 = v33.div(v34);
      FloatVector v36 = v35.blend(v5, v30);
      FloatVector v37 = v5.blend(v36, v3);
      FloatVector v38 = v19.mul(v0);
      FloatVector v39 = v37.fma(v38, v37);
      FloatVector v40 = v20.fma(v29, v39);
      FloatVector v41 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v42 = v5.blend(v41, v3);
      FloatVector v43 = v40.fma(v13, v42);
      FloatVector v44 = v17.add(v43);
      FloatVector v45 = v15.add(v44);
      IntVector v46 = v45.reinterpretAsInts();
      IntVector v47 = v1.reinterpretAsInts();
      IntVector v48 = IntVector.broadcast(BITS, -2147483648);
      IntVector v49 = v47.and(v48);
      IntVector v50 = v46.or(v49);
      FloatVector v51 = v50.reinterpretAsFloats();
      v51.intoArray(y, yOffset + i);
    }
  }

  private static void acos(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v5 = v1.compare(VectorOperators.LT, v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 0x1.921fb6p0f);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v8 = v6.mul(v7);
      FloatVector v9 = v4.blend(v8, v5);
      FloatVector v10 = v6.blend(v9, v3);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v12 = v11.sub(v2);
      FloatVector v13 = v12.mul(v0);
      FloatVector v14 = v13.sqrt();
      FloatVector v15 = v2.blend(v14, v3);
      FloatVector v16 = FloatVector.broadcast(SPECIES, -1f);
      FloatVector v17 = v16.blend(v11, v5);
      FloatVector v18 = FloatVector.broadcast(SPECIES, -2f);
      FloatVector v19 = v17.mul(v18);
      FloatVector v20 = v17.blend(v19, v3);
      FloatVector v21 = v15.mul(v20);
      FloatVector v22 = v10.add(v21);
      FloatVector v23 = v22.sub(v10);
      FloatVector v24 = v21.sub(v23);
      FloatVector v25 = v2.mul(v2);
      FloatVector v26 = v25.blend(v13, v3);
      FloatVector v27 = v15.mul(v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.595e52p-5f);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 0x1.8c3d9cp-6f);
      FloatVector v30 = v28.fma(v26, v29);
      FloatVector v31 = FloatVector.broadcast(SPECIES, 0x1.747bap-5f);
      FloatVector v32 = v30.fma(v26, v31);
      FloatVector v33 = FloatVector.broadcast(SPECIES, 0x1.330206p-4f);
      FloatVector v34 = v32.fma(v26, v33);
      FloatVector v35 = FloatVector.broadcast(SPECIES, 0x1.5555c8p-3f);
      FloatVector v36 = v34.fma(v26, v35);
      VectorMask<Float> v37 = v14.compare(VectorOperators.EQ, v4);
      FloatVector v38 = v14.neg();
      FloatVector v39 = v14.fma(v38, v13);
      FloatVector v40 = v39.add(v4);
      FloatVector v41 = v14.add(v14);
      FloatVector v42 = v40.div(v41);
      FloatVector v43 = v42.blend(v4, v37);
      FloatVector v44 = v4.blend(v43, v3);
      FloatVector v45 = v26.mul(v0);
      FloatVector v46 = v44.fma(v45, v44);
      FloatVector v47 = v27.fma(v36, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v49 = v48.mul(v7);
      FloatVector v50 = v4.blend(v49, v5);
      FloatVector v51 = v48.blend(v50, v3);
      FloatVector v52 = v47.fma(v20, v51);
      FloatVector v53 = v24.add(v52);
      FloatVector v54 = v22.add(v53);
      v54.intoArray(y, yOffset + i);
    }
  }

  private static void atan(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 0x1.0p60f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = v2.blend(v0, v3);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 0x1.a8279ap-2f);
      FloatVector v7 = v5.mul(v6);
      VectorMask<Float> v8 = v4.compare(VectorOperators.LT, v7);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v10 = v4.mul(v6);
      VectorMask<Float> v11 = v5.compare(VectorOperators.LT, v10);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.921fb6p0f);
      FloatVector v13 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v14 = v12.mul(v13);
      FloatVector v15 = v14.blend(v12, v11);
      FloatVector v16 = v15.blend(v9, v8);
      FloatVector v17 = v5.neg();
      FloatVector v18 = v4.add(v17);
      FloatVector v19 = v18.blend(v17, v11);
      FloatVector v20 = v19.blend(v4, v8);
      FloatVector v21 = v4.add(v5);
      FloatVector v22 = v21.blend(v4, v11);
      FloatVector v23 = v22.blend(v5, v8);
      FloatVector v24 = v5.div(v23);
      FloatVector v25 = v20.mul(v24);
      FloatVector v26 = v16.add(v25);
      FloatVector v27 = v26.sub(v16);
      FloatVector v28 = v25.sub(v27);
      FloatVector v29 = v25.mul(v25);
      FloatVector v30 = v25.mul(v29);
      FloatVector v31 = FloatVector.broadcast(SPECIES, -0x1.f2e38ep-5f);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.b22418p-4f);
      FloatVector v33 = v31.fma(v29, v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, -0x1.23b9ap-3f);
      FloatVector v35 = v33.fma(v29, v34);
      FloatVector v36 = FloatVector.broadcast(SPECIES, 0x1.9991e2p-3f);
      FloatVector v37 = v35.fma(v29, v36);
      FloatVector v38 = FloatVector.broadcast(SPECIES, -0x1.55554ap-2f);
      FloatVector v39 = v37.fma(v29, v38);
      FloatVector v40 = v23.neg();
      FloatVector v41 = v25.fma(v40, v20);
      FloatVector v42 = v21.sub(v4);
      FloatVector v43 = v21.sub(v42);
      FloatVector v44 = v4.sub(v43);
      FloatVector v45 = v5.sub(v42);
      FloatVector v46 = v44.add(v45);
      FloatVector v47 = v46.blend(v9, v11);
      FloatVector v48 = v47.blend(v9, v8);
      FloatVector v49 = v48.neg();
      FloatVector v50 = v18.sub(v4);
      FloatVector v51 = v18.sub(v50);
      FloatVector v52 = v4.sub(v51);
      FloatVector v53 = v17.sub(v50);
      FloatVector v54 = v52.add(v53);
      FloatVector v55 = v54.blend(v9, v11);
      FloatVector v56 = v55.blend(v9, v8);
      FloatVector v57 = v25.fma(v49, v56);
      FloatVector v58 = v41.add(v57);
      FloatVector v59 = v58.mul(v24);
      FloatVector v60 = v29.neg();
      FloatVector v61 = v59.fma(v60, v59);
      FloatVector v62 = v30.fma(v39, v61);
      FloatVector v63 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v64 = v63.mul(v13);
      FloatVector v65 = v64.blend(v63, v11);
      FloatVector v66 = v65.blend(v9, v8);
      FloatVector v67 = v62.add(v66);
      FloatVector v68 = v28.add(v67);
      FloatVector v69 = v26.add(v68);
      IntVector v70 = v69.reinterpretAsInts();
      IntVector v71 = v1.reinterpretAsInts();
      IntVector v72 = IntVector.broadcast(BITS, -2147483648);
      IntVector v73 = v71.and(v72);
      IntVector v74 = v70.or(v73);
      FloatVector v75 = v74.reinterpretAsFloats();
      v75.intoArray(y, yOffset + i);
    }
  }

  private static void sinh(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 10f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v5 = v2.compare(VectorOperators.LT, v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 90f);
      VectorMask<Float> v7 = v6.compare(VectorOperators.LT, v2);
      FloatVector v8 = v2.blend(v6, v7);
      FloatVector v9 = v8.blend(v4, v5);
      FloatVector v10 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v12 = v9.fma(v10, v11);
      FloatVector v13 = v12.sub(v11);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v16 = v13.fma(v15, v9);
      FloatVector v17 = v13.fma(v14, v16);
      FloatVector v18 = v17.mul(v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v20 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v21 = v19.fma(v17, v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v23 = v21.fma(v17, v22);
      FloatVector v24 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v25 = v23.fma(v17, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v27 = v25.fma(v17, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v29 = v27.fma(v17, v28);
      FloatVector v30 = v16.sub(v17);
      FloatVector v31 = v13.fma(v14, v30);
      FloatVector v32 = v18.fma(v29, v31);
      FloatVector v33 = v32.add(v17);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v35 = v33.add(v34);
      IntVector v36 = v12.reinterpretAsInts();
      IntVector v37 = IntVector.broadcast(BITS, 1262485504);
      IntVector v38 = v36.sub(v37);
      IntVector v39 = IntVector.broadcast(BITS, -253);
      IntVector v40 = v38.sub(v39);
      IntVector v41 = v40.lanewise(VectorOperators.LSHR, 1);
      IntVector v42 = v41.lanewise(VectorOperators.LSHL, 23);
      FloatVector v43 = v42.reinterpretAsFloats();
      FloatVector v44 = v35.mul(v43);
      IntVector v45 = v40.sub(v41);
      IntVector v46 = v45.lanewise(VectorOperators.LSHL, 23);
      FloatVector v47 = v46.reinterpretAsFloats();
      FloatVector v48 = v44.mul(v47);
      FloatVector v49 = v2.blend(v0, v3);
      FloatVector v50 = v49.fma(v10, v11);
      IntVector v51 = v50.reinterpretAsInts();
      IntVector v52 = IntVector.broadcast(BITS, 1262485377);
      IntVector v53 = v51.sub(v52);
      IntVector v54 = v53.lanewise(VectorOperators.LSHL, 23);
      FloatVector v55 = v54.reinterpretAsFloats();
      FloatVector v56 = v55.sub(v34);
      FloatVector v57 = v50.sub(v11);
      FloatVector v58 = v57.fma(v15, v49);
      FloatVector v59 = v57.fma(v14, v58);
      FloatVector v60 = v55.mul(v59);
      FloatVector v61 = v56.add(v60);
      FloatVector v62 = v59.mul(v59);
      FloatVector v63 = v19.fma(v59, v20);
      FloatVector v64 = v63.fma(v59, v22);
      FloatVector v65 = v64.fma(v59, v24);
      FloatVector v66 = v65.fma(v59, v26);
      FloatVector v67 = v66.fma(v59, v28);
      FloatVector v68 = v58.sub(v59);
      FloatVector v69 = v57.fma(v14, v68);
      FloatVector v70 = v62.fma(v67, v69);
      FloatVector v71 = v61.sub(v56);
      FloatVector v72 = v60.sub(v71);
      FloatVector v73 = v55.fma(v70, v72);
      FloatVector v74 = v61.add(v73);
      FloatVector v75 = v34.add(v74);
      FloatVector v76 = v34.div(v75);
      FloatVector v77 = v74.mul(v76);
      FloatVector v78 = v74.add(v77);
      FloatVector v79 = v78.sub(v74);
      FloatVector v80 = v77.sub(v79);
      FloatVector v81 = v74.sub(v61);
      FloatVector v82 = v73.sub(v81);
      FloatVector v83 = v75.neg();
      FloatVector v84 = v77.fma(v83, v74);
      FloatVector v85 = v75.sub(v34);
      FloatVector v86 = v75.sub(v85);
      FloatVector v87 = v34.sub(v86);
      FloatVector v88 = v74.sub(v85);
      FloatVector v89 = v87.add(v88);
      FloatVector v90 = v89.add(v82);
      FloatVector v91 = v90.neg();
      FloatVector v92 = v77.fma(v91, v82);
      FloatVector v93 = v84.add(v92);
      FloatVector v94 = v93.mul(v76);
      FloatVector v95 = v82.add(v94);
      FloatVector v96 = v80.add(v95);
      FloatVector v97 = v78.add(v96);
      FloatVector v98 = v97.mul(v28);
      FloatVector v99 = v98.blend(v48, v3);
      IntVector v100 = v99.reinterpretAsInts();
      IntVector v101 = v1.reinterpretAsInts();
      IntVector v102 = IntVector.broadcast(BITS, -2147483648);
      IntVector v103 = v101.and(v102);
      IntVector v104 = v100.or(v103);
      FloatVector v105 = v104.reinterpretAsFloats();
      v105.intoArray(y, yOffset + i);
    }
  }

  private static void cosh(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 10f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v5 = v2.compare(VectorOperators.LT, v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 90f);
      VectorMask<Float> v7 = v6.compare(VectorOperators.LT, v2);
      FloatVector v8 = v2.blend(v6, v7);
      FloatVector v9 = v8.blend(v4, v5);
      FloatVector v10 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v12 = v9.fma(v10, v11);
      FloatVector v13 = v12.sub(v11);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v16 = v13.fma(v15, v9);
      FloatVector v17 = v13.fma(v14, v16);
      FloatVector v18 = v17.mul(v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v20 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v21 = v19.fma(v17, v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v23 = v21.fma(v17, v22);
      FloatVector v24 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v25 = v23.fma(v17, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v27 = v25.fma(v17, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v29 = v27.fma(v17, v28);
      FloatVector v30 = v16.sub(v17);
      FloatVector v31 = v13.fma(v14, v30);
      FloatVector v32 = v18.fma(v29, v31);
      FloatVector v33 = v32.add(v17);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v35 = v33.add(v34);
      IntVector v36 = v12.reinterpretAsInts();
      IntVector v37 = IntVector.broadcast(BITS, 1262485504);
      IntVector v38 = v36.sub(v37);
      IntVector v39 = IntVector.broadcast(BITS, -253);
      IntVector v40 = v38.sub(v39);
      IntVector v41 = v40.lanewise(VectorOperators.LSHR, 1);
      IntVector v42 = v41.lanewise(VectorOperators.LSHL, 23);
      FloatVector v43 = v42.reinterpretAsFloats();
      FloatVector v44 = v35.mul(v43);
      IntVector v45 = v40.sub(v41);
      IntVector v46 = v45.lanewise(VectorOperators.LSHL, 23);
      FloatVector v47 = v46.reinterpretAsFloats();
      FloatVector v48 = v44.mul(v47);
      FloatVector v49 = v2.blend(v0, v3);
      FloatVector v50 = v49.fma(v10, v11);
      FloatVector v51 = v50.sub(v11);
      FloatVector v52 = v51.fma(v15, v49);
      FloatVector v53 = v51.fma(v14, v52);
      FloatVector v54 = v53.mul(v53);
      FloatVector v55 = v19.fma(v53, v20);
      FloatVector v56 = v55.fma(v53, v22);
      FloatVector v57 = v56.fma(v53, v24);
      FloatVector v58 = v57.fma(v53, v26);
      FloatVector v59 = v58.fma(v53, v28);
      FloatVector v60 = v52.sub(v53);
      FloatVector v61 = v51.fma(v14, v60);
      FloatVector v62 = v54.fma(v59, v61);
      FloatVector v63 = v53.add(v62);
      FloatVector v64 = v34.add(v63);
      IntVector v65 = v50.reinterpretAsInts();
      IntVector v66 = IntVector.broadcast(BITS, 1262485377);
      IntVector v67 = v65.sub(v66);
      IntVector v68 = v67.lanewise(VectorOperators.LSHL, 23);
      FloatVector v69 = v68.reinterpretAsFloats();
      FloatVector v70 = v64.mul(v69);
      FloatVector v71 = v34.div(v70);
      FloatVector v72 = v34.mul(v71);
      FloatVector v73 = v70.add(v72);
      FloatVector v74 = v73.sub(v70);
      FloatVector v75 = v72.sub(v74);
      FloatVector v76 = v64.sub(v34);
      FloatVector v77 = v63.sub(v76);
      FloatVector v78 = v63.sub(v53);
      FloatVector v79 = v62.sub(v78);
      FloatVector v80 = v77.add(v79);
      FloatVector v81 = v80.mul(v69);
      FloatVector v82 = v70.neg();
      FloatVector v83 = v72.fma(v82, v34);
      FloatVector v84 = v81.neg();
      FloatVector v85 = v72.fma(v84, v4);
      FloatVector v86 = v83.add(v85);
      FloatVector v87 = v86.mul(v71);
      FloatVector v88 = v81.add(v87);
      FloatVector v89 = v75.add(v88);
      FloatVector v90 = v73.add(v89);
      FloatVector v91 = v90.mul(v28);
      FloatVector v92 = v91.blend(v48, v3);
      v92.intoArray(y, yOffset + i);
    }
  }

  private static void tanh(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 10f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v1.abs();
      VectorMask<Float> v3 = v0.compare(VectorOperators.LT, v2);
      FloatVector v4 = v2.blend(v0, v3);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v6 = v4.mul(v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v9 = v6.fma(v7, v8);
      IntVector v10 = v9.reinterpretAsInts();
      IntVector v11 = IntVector.broadcast(BITS, 1262485377);
      IntVector v12 = v10.sub(v11);
      IntVector v13 = v12.lanewise(VectorOperators.LSHL, 23);
      FloatVector v14 = v13.reinterpretAsFloats();
      FloatVector v15 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v16 = v14.sub(v15);
      FloatVector v17 = v9.sub(v8);
      FloatVector v18 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v19 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v20 = v17.fma(v19, v6);
      FloatVector v21 = v17.fma(v18, v20);
      FloatVector v22 = v14.mul(v21);
      FloatVector v23 = v16.add(v22);
      FloatVector v24 = v21.mul(v21);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v27 = v25.fma(v21, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v29 = v27.fma(v21, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v31 = v29.fma(v21, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v33 = v31.fma(v21, v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v35 = v33.fma(v21, v34);
      FloatVector v36 = v20.sub(v21);
      FloatVector v37 = v17.fma(v18, v36);
      FloatVector v38 = v24.fma(v35, v37);
      FloatVector v39 = v23.sub(v16);
      FloatVector v40 = v22.sub(v39);
      FloatVector v41 = v14.fma(v38, v40);
      FloatVector v42 = v23.add(v41);
      FloatVector v43 = v5.add(v42);
      FloatVector v44 = v15.div(v43);
      FloatVector v45 = v42.mul(v44);
      FloatVector v46 = v43.neg();
      FloatVector v47 = v45.fma(v46, v42);
      FloatVector v48 = v43.sub(v5);
      FloatVector v49 = v43.sub(v48);
      FloatVector v50 = v5.sub(v49);
      FloatVector v51 = v42.sub(v48);
      FloatVector v52 = v50.add(v51);
      FloatVector v53 = v42.sub(v23);
      FloatVector v54 = v41.sub(v53);
      FloatVector v55 = v52.add(v54);
      FloatVector v56 = v55.neg();
      FloatVector v57 = v45.fma(v56, v54);
      FloatVector v58 = v47.add(v57);
      FloatVector v59 = v58.mul(v44);
      FloatVector v60 = v45.add(v59);
      IntVector v61 = v60.reinterpretAsInts();
      IntVector v62 = v1.reinterpretAsInts();
      IntVector v63 = IntVector.broadcast(BITS, -2147483648);
      IntVector v64 = v62.and(v63);
      IntVector v65 = v61.or(v64);
      FloatVector v66 = v65.reinterpretAsFloats();
      v66.intoArray(y, yOffset + i);
    }
  }

  private static void asinh(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v3 = v1.compare(VectorOperators.EQ, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 16384f);
      VectorMask<Float> v5 = v4.compare(VectorOperators.LT, v1);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v7 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v8 = v7.blend(v6, v5);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v10 = v1.mul(v1);
      FloatVector v11 = v9.add(v10);
      FloatVector v12 = v11.sqrt();
      FloatVector v13 = v12.add(v9);
      FloatVector v14 = v9.div(v13);
      FloatVector v15 = v10.mul(v14);
      FloatVector v16 = v1.add(v15);
      FloatVector v17 = v9.add(v16);
      FloatVector v18 = v17.blend(v1, v5);
      IntVector v19 = v18.reinterpretAsInts();
      IntVector v20 = IntVector.broadcast(BITS, 1060439283);
      IntVector v21 = v19.sub(v20);
      IntVector v22 = v21.lanewise(VectorOperators.ASHR, 23);
      IntVector v23 = IntVector.broadcast(BITS, 1262485504);
      IntVector v24 = v22.add(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v27 = v25.sub(v26);
      IntVector v28 = v22.lanewise(VectorOperators.LSHL, 23);
      IntVector v29 = v19.sub(v28);
      FloatVector v30 = v29.reinterpretAsFloats();
      FloatVector v31 = v30.sub(v9);
      FloatVector v32 = v17.sub(v9);
      FloatVector v33 = v17.sub(v32);
      FloatVector v34 = v9.sub(v33);
      FloatVector v35 = v16.sub(v32);
      FloatVector v36 = v34.add(v35);
      FloatVector v37 = v36.blend(v7, v5);
      IntVector v38 = IntVector.broadcast(BITS, 1);
      IntVector v39 = v38.sub(v22);
      IntVector v40 = IntVector.broadcast(BITS, 127);
      IntVector v41 = v39.add(v40);
      IntVector v42 = v41.lanewise(VectorOperators.LSHL, 23);
      FloatVector v43 = v42.reinterpretAsFloats();
      FloatVector v44 = v37.mul(v43);
      FloatVector v45 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v46 = v44.mul(v45);
      FloatVector v47 = v31.add(v46);
      FloatVector v48 = v47.sub(v31);
      FloatVector v49 = v46.sub(v48);
      FloatVector v50 = v16.sub(v1);
      FloatVector v51 = v15.sub(v50);
      FloatVector v52 = v13.neg();
      FloatVector v53 = v15.fma(v52, v10);
      FloatVector v54 = v13.sub(v12);
      FloatVector v55 = v9.sub(v54);
      VectorMask<Float> v56 = v12.compare(VectorOperators.EQ, v7);
      FloatVector v57 = v12.neg();
      FloatVector v58 = v12.fma(v57, v11);
      FloatVector v59 = v11.sub(v9);
      FloatVector v60 = v11.sub(v59);
      FloatVector v61 = v9.sub(v60);
      FloatVector v62 = v10.sub(v59);
      FloatVector v63 = v61.add(v62);
      FloatVector v64 = v10.neg();
      FloatVector v65 = v1.fma(v1, v64);
      FloatVector v66 = v63.add(v65);
      FloatVector v67 = v58.add(v66);
      FloatVector v68 = v12.add(v12);
      FloatVector v69 = v67.div(v68);
      FloatVector v70 = v69.blend(v7, v56);
      FloatVector v71 = v55.add(v70);
      FloatVector v72 = v71.neg();
      FloatVector v73 = v15.fma(v72, v65);
      FloatVector v74 = v53.add(v73);
      FloatVector v75 = v74.mul(v14);
      FloatVector v76 = v51.add(v75);
      FloatVector v77 = v76.blend(v7, v5);
      FloatVector v78 = v77.mul(v43);
      FloatVector v79 = v78.mul(v45);
      FloatVector v80 = v49.add(v79);
      FloatVector v81 = v47.add(v80);
      FloatVector v82 = v27.fma(v6, v81);
      FloatVector v83 = v8.add(v82);
      FloatVector v84 = v83.sub(v8);
      FloatVector v85 = v83.sub(v84);
      FloatVector v86 = v8.sub(v85);
      FloatVector v87 = v82.sub(v84);
      FloatVector v88 = v86.add(v87);
      FloatVector v89 = v82.neg();
      FloatVector v90 = v27.fma(v6, v89);
      FloatVector v91 = v90.add(v81);
      FloatVector v92 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v93 = v81.mul(v81);
      FloatVector v94 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v95 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v96 = v94.fma(v81, v95);
      FloatVector v97 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v98 = v96.fma(v81, v97);
      FloatVector v99 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v100 = v98.fma(v81, v99);
      FloatVector v101 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v102 = v100.fma(v81, v101);
      FloatVector v103 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v104 = v102.fma(v81, v103);
      FloatVector v105 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v106 = v104.fma(v81, v105);
      FloatVector v107 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v108 = v106.fma(v81, v107);
      FloatVector v109 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v110 = v108.fma(v81, v109);
      FloatVector v111 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v112 = v110.fma(v81, v111);
      FloatVector v113 = v93.mul(v112);
      FloatVector v114 = v27.fma(v92, v113);
      FloatVector v115 = v81.sub(v47);
      FloatVector v116 = v80.sub(v115);
      FloatVector v117 = v116.neg();
      FloatVector v118 = v81.fma(v117, v116);
      FloatVector v119 = v114.add(v118);
      FloatVector v120 = v91.add(v119);
      FloatVector v121 = v7.blend(v92, v5);
      FloatVector v122 = v120.add(v121);
      FloatVector v123 = v88.add(v122);
      FloatVector v124 = v83.add(v123);
      FloatVector v125 = v124.blend(v1, v3);
      IntVector v126 = v125.reinterpretAsInts();
      IntVector v127 = v0.reinterpretAsInts();
      IntVector v128 = IntVector.broadcast(BITS, -2147483648);
      IntVector v129 = v127.and(v128);
      IntVector v130 = v126.or(v129);
      FloatVector v131 = v130.reinterpretAsFloats();
      v131.intoArray(y, yOffset + i);
    }
  }

  private static void acosh(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v4 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v5 = v0.compare(VectorOperators.EQ, v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 16384f);
      VectorMask<Float> v7 = v6.compare(VectorOperators.LT, v0);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v10 = v9.blend(v8, v7);
      FloatVector v11 = FloatVector.broadcast(SPECIES, -1f);
      FloatVector v12 = v0.add(v11);
      FloatVector v13 = v0.add(v1);
      FloatVector v14 = v12.mul(v13);
      FloatVector v15 = v14.sqrt();
      FloatVector v16 = v15.add(v12);
      FloatVector v17 = v1.add(v16);
      FloatVector v18 = v17.blend(v0, v7);
      IntVector v19 = v18.reinterpretAsInts();
      IntVector v20 = IntVector.broadcast(BITS, 1060439283);
      IntVector v21 = v19.sub(v20);
      IntVector v22 = v21.lanewise(VectorOperators.ASHR, 23);
      IntVector v23 = IntVector.broadcast(BITS, 1262485504);
      IntVector v24 = v22.add(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v27 = v25.sub(v26);
      IntVector v28 = v22.lanewise(VectorOperators.LSHL, 23);
      IntVector v29 = v19.sub(v28);
      FloatVector v30 = v29.reinterpretAsFloats();
      FloatVector v31 = v30.sub(v1);
      FloatVector v32 = v17.sub(v1);
      FloatVector v33 = v17.sub(v32);
      FloatVector v34 = v1.sub(v33);
      FloatVector v35 = v16.sub(v32);
      FloatVector v36 = v34.add(v35);
      FloatVector v37 = v36.blend(v9, v7);
      IntVector v38 = IntVector.broadcast(BITS, 1);
      IntVector v39 = v38.sub(v22);
      IntVector v40 = IntVector.broadcast(BITS, 127);
      IntVector v41 = v39.add(v40);
      IntVector v42 = v41.lanewise(VectorOperators.LSHL, 23);
      FloatVector v43 = v42.reinterpretAsFloats();
      FloatVector v44 = v37.mul(v43);
      FloatVector v45 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v46 = v44.mul(v45);
      FloatVector v47 = v31.add(v46);
      FloatVector v48 = v47.sub(v31);
      FloatVector v49 = v46.sub(v48);
      FloatVector v50 = v16.sub(v15);
      FloatVector v51 = v12.sub(v50);
      VectorMask<Float> v52 = v15.compare(VectorOperators.EQ, v9);
      FloatVector v53 = v15.neg();
      FloatVector v54 = v15.fma(v53, v14);
      FloatVector v55 = v13.sub(v0);
      FloatVector v56 = v13.sub(v55);
      FloatVector v57 = v0.sub(v56);
      FloatVector v58 = v1.sub(v55);
      FloatVector v59 = v57.add(v58);
      FloatVector v60 = v12.sub(v0);
      FloatVector v61 = v12.sub(v60);
      FloatVector v62 = v0.sub(v61);
      FloatVector v63 = v11.sub(v60);
      FloatVector v64 = v62.add(v63);
      FloatVector v65 = v14.neg();
      FloatVector v66 = v12.fma(v13, v65);
      FloatVector v67 = v64.fma(v13, v66);
      FloatVector v68 = v12.fma(v59, v67);
      FloatVector v69 = v54.add(v68);
      FloatVector v70 = v15.add(v15);
      FloatVector v71 = v69.div(v70);
      FloatVector v72 = v71.blend(v9, v52);
      FloatVector v73 = v72.add(v64);
      FloatVector v74 = v51.add(v73);
      FloatVector v75 = v74.blend(v9, v7);
      FloatVector v76 = v75.mul(v43);
      FloatVector v77 = v76.mul(v45);
      FloatVector v78 = v49.add(v77);
      FloatVector v79 = v47.add(v78);
      FloatVector v80 = v27.fma(v8, v79);
      FloatVector v81 = v10.add(v80);
      FloatVector v82 = v81.sub(v10);
      FloatVector v83 = v81.sub(v82);
      FloatVector v84 = v10.sub(v83);
      FloatVector v85 = v80.sub(v82);
      FloatVector v86 = v84.add(v85);
      FloatVector v87 = v80.neg();
      FloatVector v88 = v27.fma(v8, v87);
      FloatVector v89 = v88.add(v79);
      FloatVector v90 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v91 = v79.mul(v79);
      FloatVector v92 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v93 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v94 = v92.fma(v79, v93);
      FloatVector v95 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v96 = v94.fma(v79, v95);
      FloatVector v97 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v98 = v96.fma(v79, v97);
      FloatVector v99 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v100 = v98.fma(v79, v99);
      FloatVector v101 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v102 = v100.fma(v79, v101);
      FloatVector v103 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v104 = v102.fma(v79, v103);
      FloatVector v105 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v106 = v104.fma(v79, v105);
      FloatVector v107 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v108 = v106.fma(v79, v107);
      FloatVector v109 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v110 = v108.fma(v79, v109);
      FloatVector v111 = v91.mul(v110);
      FloatVector v112 = v27.fma(v90, v111);
      FloatVector v113 = v79.sub(v47);
      FloatVector v114 = v78.sub(v113);
      FloatVector v115 = v114.neg();
      FloatVector v116 = v79.fma(v115, v114);
      FloatVector v117 = v112.add(v116);
      FloatVector v118 = v89.add(v117);
      FloatVector v119 = v9.blend(v90, v7);
      FloatVector v120 = v118.add(v119);
      FloatVector v121 = v86.add(v120);
      FloatVector v122 = v81.add(v121);
      FloatVector v123 = v122.blend(v0, v5);
      FloatVector v124 = v123.blend(v3, v2);
      v124.intoArray(y, yOffset + i);
    }
  }

  private static void atanh(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v3 = v1.compare(VectorOperators.EQ, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v5 = v1.compare(VectorOperators.LT, v2);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v7 = v1.mul(v6);
      FloatVector v8 = v1.neg();
      FloatVector v9 = v2.add(v8);
      FloatVector v10 = v2.div(v9);
      FloatVector v11 = v7.mul(v10);
      FloatVector v12 = v2.add(v11);
      IntVector v13 = v12.reinterpretAsInts();
      IntVector v14 = IntVector.broadcast(BITS, 1060439283);
      IntVector v15 = v13.sub(v14);
      IntVector v16 = v15.lanewise(VectorOperators.ASHR, 23);
      IntVector v17 = IntVector.broadcast(BITS, 1262485504);
      IntVector v18 = v16.add(v17);
      FloatVector v19 = v18.reinterpretAsFloats();
      FloatVector v20 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v21 = v19.sub(v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      IntVector v23 = v16.lanewise(VectorOperators.LSHL, 23);
      IntVector v24 = v13.sub(v23);
      FloatVector v25 = v24.reinterpretAsFloats();
      FloatVector v26 = v25.sub(v2);
      FloatVector v27 = v12.sub(v2);
      FloatVector v28 = v12.sub(v27);
      FloatVector v29 = v2.sub(v28);
      FloatVector v30 = v11.sub(v27);
      FloatVector v31 = v29.add(v30);
      IntVector v32 = IntVector.broadcast(BITS, 1);
      IntVector v33 = v32.sub(v16);
      IntVector v34 = IntVector.broadcast(BITS, 127);
      IntVector v35 = v33.add(v34);
      IntVector v36 = v35.lanewise(VectorOperators.LSHL, 23);
      FloatVector v37 = v36.reinterpretAsFloats();
      FloatVector v38 = v31.mul(v37);
      FloatVector v39 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v40 = v38.mul(v39);
      FloatVector v41 = v26.add(v40);
      FloatVector v42 = v41.sub(v26);
      FloatVector v43 = v40.sub(v42);
      FloatVector v44 = v9.neg();
      FloatVector v45 = v11.fma(v44, v7);
      FloatVector v46 = v9.sub(v2);
      FloatVector v47 = v9.sub(v46);
      FloatVector v48 = v2.sub(v47);
      FloatVector v49 = v8.sub(v46);
      FloatVector v50 = v48.add(v49);
      FloatVector v51 = v50.neg();
      FloatVector v52 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v53 = v11.fma(v51, v52);
      FloatVector v54 = v45.add(v53);
      FloatVector v55 = v54.mul(v10);
      FloatVector v56 = v55.mul(v37);
      FloatVector v57 = v56.mul(v39);
      FloatVector v58 = v43.add(v57);
      FloatVector v59 = v41.add(v58);
      FloatVector v60 = v21.fma(v22, v59);
      FloatVector v61 = v60.neg();
      FloatVector v62 = v21.fma(v22, v61);
      FloatVector v63 = v62.add(v59);
      FloatVector v64 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v65 = v59.mul(v59);
      FloatVector v66 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v67 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v68 = v66.fma(v59, v67);
      FloatVector v69 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v70 = v68.fma(v59, v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v72 = v70.fma(v59, v71);
      FloatVector v73 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v74 = v72.fma(v59, v73);
      FloatVector v75 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v76 = v74.fma(v59, v75);
      FloatVector v77 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v78 = v76.fma(v59, v77);
      FloatVector v79 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v80 = v78.fma(v59, v79);
      FloatVector v81 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v82 = v80.fma(v59, v81);
      FloatVector v83 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v84 = v82.fma(v59, v83);
      FloatVector v85 = v65.mul(v84);
      FloatVector v86 = v21.fma(v64, v85);
      FloatVector v87 = v59.sub(v41);
      FloatVector v88 = v58.sub(v87);
      FloatVector v89 = v88.neg();
      FloatVector v90 = v59.fma(v89, v88);
      FloatVector v91 = v86.add(v90);
      FloatVector v92 = v63.add(v91);
      FloatVector v93 = v60.add(v92);
      FloatVector v94 = v93.mul(v39);
      FloatVector v95 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v96 = v95.blend(v94, v5);
      FloatVector v97 = v96.blend(v4, v3);
      IntVector v98 = v97.reinterpretAsInts();
      IntVector v99 = v0.reinterpretAsInts();
      IntVector v100 = IntVector.broadcast(BITS, -2147483648);
      IntVector v101 = v99.and(v100);
      IntVector v102 = v98.or(v101);
      FloatVector v103 = v102.reinterpretAsFloats();
      v103.intoArray(y, yOffset + i);
    }
  }

  private static void sigmoid(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v4 = v0.abs();
      FloatVector v5 = v4.neg();
      FloatVector v6 = FloatVector.broadcast(SPECIES, -112f);
      VectorMask<Float> v7 = v5.compare(VectorOperators.LT, v6);
      VectorMask<Float> v8 = v1.compare(VectorOperators.LT, v5);
      FloatVector v9 = v5.blend(v1, v8);
      FloatVector v10 = v9.blend(v6, v7);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v13 = v10.fma(v11, v12);
      FloatVector v14 = v13.sub(v12);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v16 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v17 = v14.fma(v16, v10);
      FloatVector v18 = v14.fma(v15, v17);
      FloatVector v19 = v18.mul(v18);
      FloatVector v20 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v21 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v22 = v20.fma(v18, v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v24 = v22.fma(v18, v23);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v26 = v24.fma(v18, v25);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v28 = v26.fma(v18, v27);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v30 = v28.fma(v18, v29);
      FloatVector v31 = v17.sub(v18);
      FloatVector v32 = v14.fma(v15, v31);
      FloatVector v33 = v19.fma(v30, v32);
      FloatVector v34 = v18.add(v33);
      FloatVector v35 = v3.add(v34);
      FloatVector v36 = v3.blend(v35, v2);
      IntVector v37 = v13.reinterpretAsInts();
      IntVector v38 = IntVector.broadcast(BITS, 1262485250);
      IntVector v39 = v37.sub(v38);
      IntVector v40 = v39.lanewise(VectorOperators.LSHR, 1);
      IntVector v41 = v40.lanewise(VectorOperators.LSHL, 23);
      FloatVector v42 = v41.reinterpretAsFloats();
      FloatVector v43 = v35.mul(v42);
      IntVector v44 = v39.sub(v40);
      IntVector v45 = v44.lanewise(VectorOperators.LSHL, 23);
      FloatVector v46 = v45.reinterpretAsFloats();
      FloatVector v47 = v43.mul(v46);
      FloatVector v48 = v3.add(v47);
      FloatVector v49 = v3.div(v48);
      FloatVector v50 = v36.mul(v49);
      FloatVector v51 = v48.neg();
      FloatVector v52 = v50.fma(v51, v36);
      FloatVector v53 = v48.sub(v3);
      FloatVector v54 = v47.sub(v53);
      FloatVector v55 = v35.sub(v3);
      FloatVector v56 = v34.sub(v55);
      FloatVector v57 = v34.sub(v18);
      FloatVector v58 = v33.sub(v57);
      FloatVector v59 = v56.add(v58);
      FloatVector v60 = v59.mul(v42);
      FloatVector v61 = v60.mul(v46);
      FloatVector v62 = v54.add(v61);
      FloatVector v63 = v62.neg();
      FloatVector v64 = v1.blend(v59, v2);
      FloatVector v65 = v50.fma(v63, v64);
      FloatVector v66 = v52.add(v65);
      FloatVector v67 = v66.mul(v49);
      FloatVector v68 = v50.add(v67);
      FloatVector v69 = v3.blend(v42, v2);
      FloatVector v70 = v68.mul(v69);
      FloatVector v71 = v3.blend(v46, v2);
      FloatVector v72 = v70.mul(v71);
      v72.intoArray(y, yOffset + i);
    }
  }

  private static void silu(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 112f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v4 = v1.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v2.or(v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, -112f);
      VectorMask<Float> v7 = v1.compare(VectorOperators.LT, v6);
      FloatVector v8 = v1.blend(v0, v2);
      FloatVector v9 = v8.blend(v6, v7);
      VectorMask<Float> v10 = v1.compare(VectorOperators.LT, v3);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v12 = v1.abs();
      FloatVector v13 = v12.neg();
      VectorMask<Float> v14 = v13.compare(VectorOperators.LT, v6);
      VectorMask<Float> v15 = v3.compare(VectorOperators.LT, v13);
      FloatVector v16 = v13.blend(v3, v15);
      FloatVector v17 = v16.blend(v6, v14);
      FloatVector v18 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v20 = v17.fma(v18, v19);
      FloatVector v21 = v20.sub(v19);
      FloatVector v22 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v23 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v24 = v21.fma(v23, v17);
      FloatVector v25 = v21.fma(v22, v24);
      FloatVector v26 = v25.mul(v25);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v29 = v27.fma(v25, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v31 = v29.fma(v25, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v33 = v31.fma(v25, v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v35 = v33.fma(v25, v34);
      FloatVector v36 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v37 = v35.fma(v25, v36);
      FloatVector v38 = v24.sub(v25);
      FloatVector v39 = v21.fma(v22, v38);
      FloatVector v40 = v26.fma(v37, v39);
      FloatVector v41 = v25.add(v40);
      FloatVector v42 = v11.add(v41);
      FloatVector v43 = v11.blend(v42, v10);
      IntVector v44 = v20.reinterpretAsInts();
      IntVector v45 = IntVector.broadcast(BITS, 1262485250);
      IntVector v46 = v44.sub(v45);
      IntVector v47 = v46.lanewise(VectorOperators.LSHR, 1);
      IntVector v48 = v47.lanewise(VectorOperators.LSHL, 23);
      FloatVector v49 = v48.reinterpretAsFloats();
      FloatVector v50 = v42.mul(v49);
      IntVector v51 = v46.sub(v47);
      IntVector v52 = v51.lanewise(VectorOperators.LSHL, 23);
      FloatVector v53 = v52.reinterpretAsFloats();
      FloatVector v54 = v50.mul(v53);
      FloatVector v55 = v11.add(v54);
      FloatVector v56 = v11.div(v55);
      FloatVector v57 = v43.mul(v56);
      FloatVector v58 = v9.mul(v57);
      FloatVector v59 = v55.neg();
      FloatVector v60 = v57.fma(v59, v43);
      FloatVector v61 = v55.sub(v11);
      FloatVector v62 = v54.sub(v61);
      FloatVector v63 = v42.sub(v11);
      FloatVector v64 = v41.sub(v63);
      FloatVector v65 = v41.sub(v25);
      FloatVector v66 = v40.sub(v65);
      FloatVector v67 = v64.add(v66);
      FloatVector v68 = v67.mul(v49);
      FloatVector v69 = v68.mul(v53);
      FloatVector v70 = v62.add(v69);
      FloatVector v71 = v70.neg();
      FloatVector v72 = v3.blend(v67, v10);
      FloatVector v73 = v57.fma(v71, v72);
      FloatVector v74 = v60.add(v73);
      FloatVector v75 = v74.mul(v56);
      FloatVector v76 = v58.neg();
      FloatVector v77 = v9.fma(v57, v76);
      FloatVector v78 = v9.fma(v75, v77);
      FloatVector v79 = v58.add(v78);
      FloatVector v80 = v11.blend(v49, v10);
      FloatVector v81 = v79.mul(v80);
      FloatVector v82 = v11.blend(v53, v10);
      FloatVector v83 = v81.mul(v82);
      FloatVector v84 = v83.blend(v1, v5);
      v84.intoArray(y, yOffset + i);
    }
  }

  private static void softplus(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v4 = v0.compare(VectorOperators.LT, v3);
      FloatVector v5 = v0.blend(v3, v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v7 = v0.abs();
      FloatVector v8 = v7.neg();
      FloatVector v9 = FloatVector.broadcast(SPECIES, -104f);
      VectorMask<Float> v10 = v8.compare(VectorOperators.LT, v9);
      VectorMask<Float> v11 = v3.compare(VectorOperators.LT, v8);
      FloatVector v12 = v8.blend(v3, v11);
      FloatVector v13 = v12.blend(v9, v10);
      FloatVector v14 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v16 = v13.fma(v14, v15);
      FloatVector v17 = v16.sub(v15);
      FloatVector v18 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v19 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v20 = v17.fma(v19, v13);
      FloatVector v21 = v17.fma(v18, v20);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v24 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v25 = v23.fma(v21, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v27 = v25.fma(v21, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v29 = v27.fma(v21, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v31 = v29.fma(v21, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v33 = v31.fma(v21, v32);
      FloatVector v34 = v20.sub(v21);
      FloatVector v35 = v17.fma(v18, v34);
      FloatVector v36 = v22.fma(v33, v35);
      FloatVector v37 = v21.add(v36);
      FloatVector v38 = v6.add(v37);
      IntVector v39 = v16.reinterpretAsInts();
      IntVector v40 = IntVector.broadcast(BITS, 1262485250);
      IntVector v41 = v39.sub(v40);
      IntVector v42 = v41.lanewise(VectorOperators.LSHR, 1);
      IntVector v43 = v42.lanewise(VectorOperators.LSHL, 23);
      FloatVector v44 = v43.reinterpretAsFloats();
      FloatVector v45 = v38.mul(v44);
      IntVector v46 = v41.sub(v42);
      IntVector v47 = v46.lanewise(VectorOperators.LSHL, 23);
      FloatVector v48 = v47.reinterpretAsFloats();
      FloatVector v49 = v45.mul(v48);
      FloatVector v50 = v6.add(v49);
      IntVector v51 = v50.reinterpretAsInts();
      IntVector v52 = IntVector.broadcast(BITS, 1060439283);
      IntVector v53 = v51.sub(v52);
      IntVector v54 = v53.lanewise(VectorOperators.ASHR, 23);
      IntVector v55 = IntVector.broadcast(BITS, 1262485504);
      IntVector v56 = v54.add(v55);
      FloatVector v57 = v56.reinterpretAsFloats();
      FloatVector v58 = v57.sub(v15);
      FloatVector v59 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      IntVector v60 = v54.lanewise(VectorOperators.LSHL, 23);
      IntVector v61 = v51.sub(v60);
      FloatVector v62 = v61.reinterpretAsFloats();
      FloatVector v63 = v62.sub(v6);
      FloatVector v64 = v50.sub(v6);
      FloatVector v65 = v49.sub(v64);
      IntVector v66 = IntVector.broadcast(BITS, 1);
      IntVector v67 = v66.sub(v54);
      IntVector v68 = IntVector.broadcast(BITS, 127);
      IntVector v69 = v67.add(v68);
      IntVector v70 = v69.lanewise(VectorOperators.LSHL, 23);
      FloatVector v71 = v70.reinterpretAsFloats();
      FloatVector v72 = v65.mul(v71);
      FloatVector v73 = v72.mul(v32);
      FloatVector v74 = v63.add(v73);
      FloatVector v75 = v74.sub(v63);
      FloatVector v76 = v73.sub(v75);
      FloatVector v77 = v38.sub(v6);
      FloatVector v78 = v37.sub(v77);
      FloatVector v79 = v37.sub(v21);
      FloatVector v80 = v36.sub(v79);
      FloatVector v81 = v78.add(v80);
      FloatVector v82 = v81.mul(v44);
      FloatVector v83 = v82.mul(v48);
      FloatVector v84 = v83.mul(v71);
      FloatVector v85 = v84.mul(v32);
      FloatVector v86 = v76.add(v85);
      FloatVector v87 = v74.add(v86);
      FloatVector v88 = v58.fma(v59, v87);
      FloatVector v89 = v5.add(v88);
      FloatVector v90 = v89.sub(v5);
      FloatVector v91 = v89.sub(v90);
      FloatVector v92 = v5.sub(v91);
      FloatVector v93 = v88.sub(v90);
      FloatVector v94 = v92.add(v93);
      FloatVector v95 = v88.neg();
      FloatVector v96 = v58.fma(v59, v95);
      FloatVector v97 = v96.add(v87);
      FloatVector v98 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v99 = v87.mul(v87);
      FloatVector v100 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v101 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v102 = v100.fma(v87, v101);
      FloatVector v103 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v104 = v102.fma(v87, v103);
      FloatVector v105 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v106 = v104.fma(v87, v105);
      FloatVector v107 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v108 = v106.fma(v87, v107);
      FloatVector v109 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v110 = v108.fma(v87, v109);
      FloatVector v111 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v112 = v110.fma(v87, v111);
      FloatVector v113 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v114 = v112.fma(v87, v113);
      FloatVector v115 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v116 = v114.fma(v87, v115);
      FloatVector v117 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v118 = v116.fma(v87, v117);
      FloatVector v119 = v99.mul(v118);
      FloatVector v120 = v58.fma(v98, v119);
      FloatVector v121 = v87.sub(v74);
      FloatVector v122 = v86.sub(v121);
      FloatVector v123 = v122.neg();
      FloatVector v124 = v87.fma(v123, v122);
      FloatVector v125 = v120.add(v124);
      FloatVector v126 = v97.add(v125);
      FloatVector v127 = v94.add(v126);
      FloatVector v128 = v89.add(v127);
      FloatVector v129 = v128.blend(v0, v2);
      v129.intoArray(y, yOffset + i);
    }
  }

  private static void erf(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      FloatVector v2 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v3 = v1.compare(VectorOperators.LT, v2);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0x1.47663cp-14f);
      FloatVector v5 = v1.mul(v1);
      FloatVector v6 = FloatVector.broadcast(SPECIES, -0x1.a34e28p-11f);
      FloatVector v7 = v4.fma(v5, v6);
      FloatVector v8 = FloatVector.broadcast(SPECIES, 0x1.53f1dcp-8f);
      FloatVector v9 = v7.fma(v5, v8);
      FloatVector v10 = FloatVector.broadcast(SPECIES, -0x1.b7f716p-6f);
      FloatVector v11 = v9.fma(v5, v10);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.ce2ce6p-4f);
      FloatVector v13 = v11.fma(v5, v12);
      FloatVector v14 = FloatVector.broadcast(SPECIES, -0x1.81273ep-2f);
      FloatVector v15 = v13.fma(v5, v14);
      FloatVector v16 = FloatVector.broadcast(SPECIES, 0x1.06eba8p-3f);
      FloatVector v17 = v15.fma(v5, v16);
      FloatVector v18 = v17.fma(v1, v1);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 4f);
      VectorMask<Float> v20 = v19.compare(VectorOperators.LT, v1);
      FloatVector v21 = v1.blend(v19, v20);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = v22.neg();
      FloatVector v24 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v26 = v23.fma(v24, v25);
      FloatVector v27 = v26.sub(v25);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v29 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v30 = v27.fma(v29, v23);
      FloatVector v31 = v27.fma(v28, v30);
      FloatVector v32 = v30.sub(v31);
      FloatVector v33 = v27.fma(v28, v32);
      FloatVector v34 = v21.fma(v21, v23);
      FloatVector v35 = v34.neg();
      FloatVector v36 = v33.add(v35);
      FloatVector v37 = v31.add(v36);
      FloatVector v38 = v37.mul(v37);
      FloatVector v39 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v40 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v41 = v39.fma(v37, v40);
      FloatVector v42 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v43 = v41.fma(v37, v42);
      FloatVector v44 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v45 = v43.fma(v37, v44);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v47 = v45.fma(v37, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v49 = v47.fma(v37, v48);
      FloatVector v50 = v37.sub(v31);
      FloatVector v51 = v36.sub(v50);
      FloatVector v52 = v38.fma(v49, v51);
      FloatVector v53 = v52.add(v37);
      FloatVector v54 = v53.add(v2);
      IntVector v55 = v26.reinterpretAsInts();
      IntVector v56 = IntVector.broadcast(BITS, 1262485377);
      IntVector v57 = v55.sub(v56);
      IntVector v58 = v57.lanewise(VectorOperators.LSHL, 23);
      FloatVector v59 = v58.reinterpretAsFloats();
      FloatVector v60 = v54.mul(v59);
      FloatVector v61 = FloatVector.broadcast(SPECIES, 0x1.1a77d8p-7f);
      FloatVector v62 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v63 = v21.sub(v62);
      FloatVector v64 = v21.add(v62);
      FloatVector v65 = v63.div(v64);
      FloatVector v66 = FloatVector.broadcast(SPECIES, -0x1.fddbc8p-8f);
      FloatVector v67 = v61.fma(v65, v66);
      FloatVector v68 = FloatVector.broadcast(SPECIES, -0x1.bc4e72p-5f);
      FloatVector v69 = v67.fma(v65, v68);
      FloatVector v70 = FloatVector.broadcast(SPECIES, 0x1.4ff1c8p-3f);
      FloatVector v71 = v69.fma(v65, v70);
      FloatVector v72 = FloatVector.broadcast(SPECIES, -0x1.54071ep-3f);
      FloatVector v73 = v71.fma(v65, v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, -0x1.7bf5a2p-4f);
      FloatVector v75 = v73.fma(v65, v74);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.46e80ep0f);
      FloatVector v77 = v75.fma(v65, v76);
      FloatVector v78 = v60.mul(v77);
      FloatVector v79 = v21.fma(v62, v2);
      FloatVector v80 = v78.div(v79);
      FloatVector v81 = v2.sub(v80);
      FloatVector v82 = v81.blend(v18, v3);
      IntVector v83 = v82.reinterpretAsInts();
      IntVector v84 = v0.reinterpretAsInts();
      IntVector v85 = IntVector.broadcast(BITS, -2147483648);
      IntVector v86 = v84.and(v85);
      IntVector v87 = v83.or(v86);
      FloatVector v88 = v87.reinterpretAsFloats();
      v88.intoArray(y, yOffset + i);
    }
  }

  private static void normalDensity(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 16f);
      FloatVector v2 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v3 = v2.abs();
      VectorMask<Float> v4 = v1.compare(VectorOperators.LT, v3);
      FloatVector v5 = v3.blend(v1, v4);
      FloatVector v6 = v5.mul(v5);
      FloatVector v7 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v8 = v6.mul(v7);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v10 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v11 = v8.fma(v9, v10);
      FloatVector v12 = v11.sub(v10);
      FloatVector v13 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v14 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v15 = v12.fma(v14, v8);
      FloatVector v16 = v12.fma(v13, v15);
      FloatVector v17 = v15.sub(v16);
      FloatVector v18 = v12.fma(v13, v17);
      FloatVector v19 = v6.neg();
      FloatVector v20 = v5.fma(v5, v19);
      FloatVector v21 = v20.mul(v7);
      FloatVector v22 = v18.add(v21);
      FloatVector v23 = v16.add(v22);
      FloatVector v24 = v23.mul(v23);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v27 = v25.fma(v23, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v29 = v27.fma(v23, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v31 = v29.fma(v23, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v33 = v31.fma(v23, v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v35 = v33.fma(v23, v34);
      FloatVector v36 = v23.sub(v16);
      FloatVector v37 = v22.sub(v36);
      FloatVector v38 = v24.fma(v35, v37);
      FloatVector v39 = v23.add(v38);
      FloatVector v40 = v0.add(v39);
      FloatVector v41 = FloatVector.broadcast(SPECIES, 0x1.988454p-2f);
      FloatVector v42 = v40.mul(v41);
      FloatVector v43 = v40.sub(v0);
      FloatVector v44 = v39.sub(v43);
      FloatVector v45 = v39.sub(v23);
      FloatVector v46 = v38.sub(v45);
      FloatVector v47 = v44.add(v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, -0x1.857936p-27f);
      FloatVector v49 = v42.neg();
      FloatVector v50 = v40.fma(v41, v49);
      FloatVector v51 = v40.fma(v48, v50);
      FloatVector v52 = v47.fma(v41, v51);
      FloatVector v53 = v42.add(v52);
      IntVector v54 = v11.reinterpretAsInts();
      IntVector v55 = IntVector.broadcast(BITS, 1262485250);
      IntVector v56 = v54.sub(v55);
      IntVector v57 = v56.lanewise(VectorOperators.LSHR, 1);
      IntVector v58 = v57.lanewise(VectorOperators.LSHL, 23);
      FloatVector v59 = v58.reinterpretAsFloats();
      FloatVector v60 = v53.mul(v59);
      IntVector v61 = v56.sub(v57);
      IntVector v62 = v61.lanewise(VectorOperators.LSHL, 23);
      FloatVector v63 = v62.reinterpretAsFloats();
      FloatVector v64 = v60.mul(v63);
      v64.intoArray(y, yOffset + i);
    }
  }

  private static void normalCumulative(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0x1.a5e57cp-2f);
      FloatVector v4 = FloatVector.broadcast(SPECIES, 0x1.4eeab4p-15f);
      FloatVector v5 = FloatVector.broadcast(SPECIES, 16f);
      FloatVector v6 = v0.abs();
      VectorMask<Float> v7 = v5.compare(VectorOperators.LT, v6);
      FloatVector v8 = v6.blend(v5, v7);
      FloatVector v9 = FloatVector.broadcast(SPECIES, 3f);
      FloatVector v10 = v8.sub(v9);
      FloatVector v11 = v8.add(v9);
      FloatVector v12 = v10.div(v11);
      FloatVector v13 = FloatVector.broadcast(SPECIES, 0x1.b107cp-16f);
      FloatVector v14 = v4.fma(v12, v13);
      FloatVector v15 = FloatVector.broadcast(SPECIES, -0x1.704292p-12f);
      FloatVector v16 = v14.fma(v12, v15);
      FloatVector v17 = FloatVector.broadcast(SPECIES, -0x1.69cd2ap-12f);
      FloatVector v18 = v16.fma(v12, v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.1e14f4p-9f);
      FloatVector v20 = v18.fma(v12, v19);
      FloatVector v21 = FloatVector.broadcast(SPECIES, 0x1.8c5cap-10f);
      FloatVector v22 = v20.fma(v12, v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, -0x1.144e1ap-6f);
      FloatVector v24 = v22.fma(v12, v23);
      FloatVector v25 = FloatVector.broadcast(SPECIES, 0x1.b3de5ep-6f);
      FloatVector v26 = v24.fma(v12, v25);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.871a54p-7f);
      FloatVector v28 = v26.fma(v12, v27);
      FloatVector v29 = FloatVector.broadcast(SPECIES, -0x1.e6ca56p-4f);
      FloatVector v30 = v28.fma(v12, v29);
      FloatVector v31 = v30.mul(v12);
      FloatVector v32 = v3.add(v31);
      FloatVector v33 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v34 = v5.compare(VectorOperators.LT, v8);
      FloatVector v35 = v8.blend(v5, v34);
      FloatVector v36 = v35.mul(v35);
      FloatVector v37 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v38 = v36.mul(v37);
      FloatVector v39 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v40 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v41 = v38.fma(v39, v40);
      FloatVector v42 = v41.sub(v40);
      FloatVector v43 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v44 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v45 = v42.fma(v44, v38);
      FloatVector v46 = v42.fma(v43, v45);
      FloatVector v47 = v45.sub(v46);
      FloatVector v48 = v42.fma(v43, v47);
      FloatVector v49 = v36.neg();
      FloatVector v50 = v35.fma(v35, v49);
      FloatVector v51 = v50.mul(v37);
      FloatVector v52 = v48.add(v51);
      FloatVector v53 = v46.add(v52);
      FloatVector v54 = v53.mul(v53);
      FloatVector v55 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v56 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v57 = v55.fma(v53, v56);
      FloatVector v58 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v59 = v57.fma(v53, v58);
      FloatVector v60 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v61 = v59.fma(v53, v60);
      FloatVector v62 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v63 = v61.fma(v53, v62);
      FloatVector v64 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v65 = v63.fma(v53, v64);
      FloatVector v66 = v53.sub(v46);
      FloatVector v67 = v52.sub(v66);
      FloatVector v68 = v54.fma(v65, v67);
      FloatVector v69 = v53.add(v68);
      FloatVector v70 = v33.add(v69);
      FloatVector v71 = v32.mul(v70);
      FloatVector v72 = FloatVector.broadcast(SPECIES, 0x1.98p-1f);
      FloatVector v73 = v8.fma(v72, v33);
      FloatVector v74 = v33.div(v73);
      FloatVector v75 = v71.mul(v74);
      FloatVector v76 = v73.neg();
      FloatVector v77 = v75.fma(v76, v71);
      FloatVector v78 = v33.sub(v73);
      FloatVector v79 = v8.fma(v72, v78);
      FloatVector v80 = v79.neg();
      FloatVector v81 = v70.sub(v33);
      FloatVector v82 = v69.sub(v81);
      FloatVector v83 = v69.sub(v53);
      FloatVector v84 = v68.sub(v83);
      FloatVector v85 = v82.add(v84);
      FloatVector v86 = v32.sub(v3);
      FloatVector v87 = v31.sub(v86);
      FloatVector v88 = v31.neg();
      FloatVector v89 = v30.fma(v12, v88);
      FloatVector v90 = FloatVector.broadcast(SPECIES, 0x1.e32466p-28f);
      FloatVector v91 = v89.add(v90);
      FloatVector v92 = v87.add(v91);
      FloatVector v93 = v71.neg();
      FloatVector v94 = v32.fma(v70, v93);
      FloatVector v95 = v92.fma(v70, v94);
      FloatVector v96 = v32.fma(v85, v95);
      FloatVector v97 = v75.fma(v80, v96);
      FloatVector v98 = v77.add(v97);
      FloatVector v99 = v98.mul(v74);
      FloatVector v100 = v75.add(v99);
      IntVector v101 = v41.reinterpretAsInts();
      IntVector v102 = IntVector.broadcast(BITS, 1262485250);
      IntVector v103 = v101.sub(v102);
      IntVector v104 = v103.lanewise(VectorOperators.LSHR, 1);
      IntVector v105 = v104.lanewise(VectorOperators.LSHL, 23);
      FloatVector v106 = v105.reinterpretAsFloats();
      FloatVector v107 = v100.mul(v106);
      IntVector v108 = v103.sub(v104);
      IntVector v109 = v108.lanewise(VectorOperators.LSHL, 23);
      FloatVector v110 = v109.reinterpretAsFloats();
      FloatVector v111 = v107.mul(v110);
      FloatVector v112 = v75.mul(v106);
      FloatVector v113 = v112.mul(v110);
      FloatVector v114 = v113.neg();
      FloatVector v115 = v33.add(v114);
      FloatVector v116 = v115.sub(v33);
      FloatVector v117 = v114.sub(v116);
      FloatVector v118 = v99.mul(v106);
      FloatVector v119 = v118.mul(v110);
      FloatVector v120 = v117.sub(v119);
      FloatVector v121 = v115.add(v120);
      FloatVector v122 = v121.blend(v111, v2);
      v122.intoArray(y, yOffset + i);
    }
  }

  private static void gelu(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 16f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      VectorMask<Float> v2 = v0.compare(VectorOperators.LT, v1);
      FloatVector v3 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v4 = v1.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v2.or(v4);
      FloatVector v6 = FloatVector.broadcast(SPECIES, -16f);
      VectorMask<Float> v7 = v1.compare(VectorOperators.LT, v6);
      FloatVector v8 = v1.blend(v0, v2);
      FloatVector v9 = v8.blend(v6, v7);
      VectorMask<Float> v10 = v1.compare(VectorOperators.LT, v3);
      FloatVector v11 = FloatVector.broadcast(SPECIES, 0x1.a5e57cp-2f);
      FloatVector v12 = FloatVector.broadcast(SPECIES, 0x1.4eeab4p-15f);
      FloatVector v13 = v1.abs();
      VectorMask<Float> v14 = v0.compare(VectorOperators.LT, v13);
      FloatVector v15 = v13.blend(v0, v14);
      FloatVector v16 = FloatVector.broadcast(SPECIES, 3f);
      FloatVector v17 = v15.sub(v16);
      FloatVector v18 = v15.add(v16);
      FloatVector v19 = v17.div(v18);
      FloatVector v20 = FloatVector.broadcast(SPECIES, 0x1.b107cp-16f);
      FloatVector v21 = v12.fma(v19, v20);
      FloatVector v22 = FloatVector.broadcast(SPECIES, -0x1.704292p-12f);
      FloatVector v23 = v21.fma(v19, v22);
      FloatVector v24 = FloatVector.broadcast(SPECIES, -0x1.69cd2ap-12f);
      FloatVector v25 = v23.fma(v19, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.1e14f4p-9f);
      FloatVector v27 = v25.fma(v19, v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.8c5cap-10f);
      FloatVector v29 = v27.fma(v19, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, -0x1.144e1ap-6f);
      FloatVector v31 = v29.fma(v19, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.b3de5ep-6f);
      FloatVector v33 = v31.fma(v19, v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.871a54p-7f);
      FloatVector v35 = v33.fma(v19, v34);
      FloatVector v36 = FloatVector.broadcast(SPECIES, -0x1.e6ca56p-4f);
      FloatVector v37 = v35.fma(v19, v36);
      FloatVector v38 = v37.mul(v19);
      FloatVector v39 = v11.add(v38);
      FloatVector v40 = FloatVector.broadcast(SPECIES, 1f);
      VectorMask<Float> v41 = v0.compare(VectorOperators.LT, v15);
      FloatVector v42 = v15.blend(v0, v41);
      FloatVector v43 = v42.mul(v42);
      FloatVector v44 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v45 = v43.mul(v44);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v47 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v48 = v45.fma(v46, v47);
      FloatVector v49 = v48.sub(v47);
      FloatVector v50 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v51 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v52 = v49.fma(v51, v45);
      FloatVector v53 = v49.fma(v50, v52);
      FloatVector v54 = v52.sub(v53);
      FloatVector v55 = v49.fma(v50, v54);
      FloatVector v56 = v43.neg();
      FloatVector v57 = v42.fma(v42, v56);
      FloatVector v58 = v57.mul(v44);
      FloatVector v59 = v55.add(v58);
      FloatVector v60 = v53.add(v59);
      FloatVector v61 = v60.mul(v60);
      FloatVector v62 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v63 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v64 = v62.fma(v60, v63);
      FloatVector v65 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v66 = v64.fma(v60, v65);
      FloatVector v67 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v68 = v66.fma(v60, v67);
      FloatVector v69 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v70 = v68.fma(v60, v69);
      FloatVector v71 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v72 = v70.fma(v60, v71);
      FloatVector v73 = v60.sub(v53);
      FloatVector v74 = v59.sub(v73);
      FloatVector v75 = v61.fma(v72, v74);
      FloatVector v76 = v60.add(v75);
      FloatVector v77 = v40.add(v76);
      FloatVector v78 = v39.mul(v77);
      FloatVector v79 = FloatVector.broadcast(SPECIES, 0x1.98p-1f);
      FloatVector v80 = v15.fma(v79, v40);
      FloatVector v81 = v40.div(v80);
      FloatVector v82 = v78.mul(v81);
      IntVector v83 = v48.reinterpretAsInts();
      IntVector v84 = IntVector.broadcast(BITS, 1262485250);
      IntVector v85 = v83.sub(v84);
      IntVector v86 = v85.lanewise(VectorOperators.LSHR, 1);
      IntVector v87 = v86.lanewise(VectorOperators.LSHL, 23);
      FloatVector v88 = v87.reinterpretAsFloats();
      FloatVector v89 = v82.mul(v88);
      IntVector v90 = v85.sub(v86);
      IntVector v91 = v90.lanewise(VectorOperators.LSHL, 23);
      FloatVector v92 = v91.reinterpretAsFloats();
      FloatVector v93 = v89.mul(v92);
      FloatVector v94 = v93.neg();
      FloatVector v95 = v40.add(v94);
      FloatVector v96 = v95.sub(v40);
      FloatVector v97 = v94.sub(v96);
      FloatVector v98 = v80.neg();
      FloatVector v99 = v82.fma(v98, v78);
      FloatVector v100 = v40.sub(v80);
      FloatVector v101 = v15.fma(v79, v100);
      FloatVector v102 = v101.neg();
      FloatVector v103 = v77.sub(v40);
      FloatVector v104 = v76.sub(v103);
      FloatVector v105 = v76.sub(v60);
      FloatVector v106 = v75.sub(v105);
      FloatVector v107 = v104.add(v106);
      FloatVector v108 = v39.sub(v11);
      FloatVector v109 = v38.sub(v108);
      FloatVector v110 = v38.neg();
      FloatVector v111 = v37.fma(v19, v110);
      FloatVector v112 = FloatVector.broadcast(SPECIES, 0x1.e32466p-28f);
      FloatVector v113 = v111.add(v112);
      FloatVector v114 = v109.add(v113);
      FloatVector v115 = v78.neg();
      FloatVector v116 = v39.fma(v77, v115);
      FloatVector v117 = v114.fma(v77, v116);
      FloatVector v118 = v39.fma(v107, v117);
      FloatVector v119 = v82.fma(v102, v118);
      FloatVector v120 = v99.add(v119);
      FloatVector v121 = v120.mul(v81);
      FloatVector v122 = v121.mul(v88);
      FloatVector v123 = v122.mul(v92);
      FloatVector v124 = v97.sub(v123);
      FloatVector v125 = v95.add(v124);
      FloatVector v126 = v125.blend(v82, v10);
      FloatVector v127 = v9.mul(v126);
      FloatVector v128 = v125.sub(v95);
      FloatVector v129 = v124.sub(v128);
      FloatVector v130 = v129.blend(v121, v10);
      FloatVector v131 = v127.neg();
      FloatVector v132 = v9.fma(v126, v131);
      FloatVector v133 = v9.fma(v130, v132);
      FloatVector v134 = v127.add(v133);
      FloatVector v135 = v40.blend(v88, v10);
      FloatVector v136 = v134.mul(v135);
      FloatVector v137 = v40.blend(v92, v10);
      FloatVector v138 = v136.mul(v137);
      FloatVector v139 = v138.blend(v1, v5);
      v139.intoArray(y, yOffset + i);
    }
  }

  private static void select(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt011(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt101(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = b0;
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt001(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = b0;
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt110(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = c0;
      FloatVector v4 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt010(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = c0;
      FloatVector v4 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void selectAt100(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      VectorMask<Float> v2 = v0.compare(VectorOperators.EQ, v1);
      FloatVector v3 = c0;
      FloatVector v4 = b0;
      FloatVector v5 = v4.blend(v3, v2);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAdd(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt011(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt101(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt001(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = b0;
      FloatVector v2 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt110(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = c0;
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt010(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = c0;
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAddAt100(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = c0;
      FloatVector v3 = v0.fma(v1, v2);
      v3.intoArray(y, yOffset + i);
    }
  }

  private static void clamp(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt011(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt101(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt001(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt110(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = c0;
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt010(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = c0;
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }

  private static void clampAt100(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    FloatVector c0 = FloatVector.broadcast(SPECIES, c[cOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      FloatVector v3 = c0;
      FloatVector v4 = v2.min(v3);
      v4.intoArray(y, yOffset + i);
    }
  }
}
