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
/// prefers. What is left after the last whole vector goes through the same code, copied to arrays
/// of one vector: masked loads and stores are slow or missing on some machines.
final class SimdFloatLoops {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> BITS =
      VectorSpecies.of(int.class, SPECIES.vectorShape());

  private static final int LENGTH = SPECIES.length();

  private SimdFloatLoops() {}

  /// y = f(a) for any length and strides 0 or 1.
  static void apply(
      FunctionWarmUp warmUp, ElementwiseFunction f, float[] a, int aOffset, int aStride,
      float[] y, int yOffset, int n) {
    int runs = aStride;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
      return;
    }
    int loop = FunctionWarmUp.loop(f, runs);
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
      float[] aRest = padded(a, aOffset, aStride, whole, n);
      float[] rest = new float[LENGTH];
      vectors(f, aRest, aStride == 0 ? aOffset : 0, aStride, rest, 0, LENGTH);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
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
      case RECIPROCAL_SQUARE_ROOT -> reciprocalSquareRoot(a, aOffset, y, yOffset, n);
      case EXP -> exp(a, aOffset, y, yOffset, n);
      case EXPM1 -> expm1(a, aOffset, y, yOffset, n);
      case LOG -> log(a, aOffset, y, yOffset, n);
      case LOG1P -> log1p(a, aOffset, y, yOffset, n);
      case SIN -> sin(a, aOffset, y, yOffset, n);
      case COS -> cos(a, aOffset, y, yOffset, n);
      case TANH -> tanh(a, aOffset, y, yOffset, n);
      case SIGMOID -> sigmoid(a, aOffset, y, yOffset, n);
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
      FunctionWarmUp warmUp, ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride,
      float[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      return;
    }
    int loop = FunctionWarmUp.loop(f, runs);
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
      float[] aRest = padded(a, aOffset, aStride, whole, n);
      float[] bRest = padded(b, bOffset, bStride, whole, n);
      float[] rest = new float[LENGTH];
      vectors(f, aRest, aStride == 0 ? aOffset : 0, aStride, bRest, bStride == 0 ? bOffset : 0, bStride, rest, 0, LENGTH);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
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
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 2");
    }
  }

  /// y = f(a, b, c) for any length and strides 0 or 1.
  static void apply(
      FunctionWarmUp warmUp, ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride,
      float[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1 | cStride << 2;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0) {
      ScalarFloatLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      return;
    }
    int loop = FunctionWarmUp.loop(f, runs);
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
      float[] aRest = padded(a, aOffset, aStride, whole, n);
      float[] bRest = padded(b, bOffset, bStride, whole, n);
      float[] cRest = padded(c, cOffset, cStride, whole, n);
      float[] rest = new float[LENGTH];
      vectors(f, aRest, aStride == 0 ? aOffset : 0, aStride, bRest, bStride == 0 ? bOffset : 0, bStride, cRest, cStride == 0 ? cOffset : 0, cStride, rest, 0, LENGTH);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
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

  /// Elements `whole` to `n` of a run, in an array of one vector; a single element as it is.
  private static float[] padded(float[] a, int offset, int stride, int whole, int n) {
    if (stride == 0) {
      return a;
    }
    float[] padded = new float[LENGTH];
    System.arraycopy(a, offset + whole, padded, 0, n - whole);
    return padded;
  }

  private static void add(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void addAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.add(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void addAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.add(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void subtract(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.sub(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.sub(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void multiply(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.mul(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.mul(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void divide(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.div(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.div(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void maximum(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.max(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.max(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void minimum(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt01(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector a0 = FloatVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = a0;
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = v0.min(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt10(
      float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int n) {
    FloatVector b0 = FloatVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = b0;
      FloatVector v2 = v0.min(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v16 = v14.compare(VectorOperators.LT, v15);
      VectorMask<Float> v17 = v16.not();
      FloatVector v18 = v14.add(v15);
      FloatVector v19 = v18.sub(v15);
      VectorMask<Float> v20 = v19.compare(VectorOperators.EQ, v14);
      VectorMask<Float> v21 = v17.or(v20);
      VectorMask<Float> v22 = v21.not();
      VectorMask<Float> v23 = v13.and(v22);
      FloatVector v24 = v3.abs();
      FloatVector v25 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v26 = v24.compare(VectorOperators.LT, v25);
      VectorMask<Float> v27 = v23.and(v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v30 = v14.mul(v29);
      VectorMask<Float> v31 = v30.compare(VectorOperators.LT, v15);
      VectorMask<Float> v32 = v31.not();
      FloatVector v33 = v30.add(v15);
      FloatVector v34 = v33.sub(v15);
      VectorMask<Float> v35 = v34.compare(VectorOperators.EQ, v30);
      VectorMask<Float> v36 = v32.or(v35);
      VectorMask<Float> v37 = v36.not();
      VectorMask<Float> v38 = v21.and(v37);
      VectorMask<Float> v39 = v24.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v40 = v39.and(v12);
      VectorMask<Float> v41 = v24.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v42 = v0.compare(VectorOperators.LT, v1);
      FloatVector v43 = v1.blend(v25, v42);
      VectorMask<Float> v44 = v24.compare(VectorOperators.EQ, v25);
      FloatVector v45 = v25.blend(v1, v42);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v47 = v24.compare(VectorOperators.LT, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v49 = v24.mul(v48);
      FloatVector v50 = v24.blend(v49, v47);
      IntVector v51 = v50.reinterpretAsInts();
      IntVector v52 = IntVector.broadcast(BITS, 1060439283);
      IntVector v53 = v51.sub(v52);
      IntVector v54 = v53.lanewise(VectorOperators.ASHR, 23);
      IntVector v55 = IntVector.broadcast(BITS, 1262485504);
      IntVector v56 = v54.add(v55);
      FloatVector v57 = v56.reinterpretAsFloats();
      FloatVector v58 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v59 = v57.sub(v58);
      FloatVector v60 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v61 = v1.blend(v60, v47);
      FloatVector v62 = v59.add(v61);
      FloatVector v63 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v64 = v62.mul(v63);
      IntVector v65 = v54.lanewise(VectorOperators.LSHL, 23);
      IntVector v66 = v51.sub(v65);
      FloatVector v67 = v66.reinterpretAsFloats();
      FloatVector v68 = v67.sub(v4);
      FloatVector v69 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v70 = v69.add(v68);
      FloatVector v71 = v4.div(v70);
      FloatVector v72 = v68.mul(v71);
      FloatVector v73 = v72.mul(v69);
      FloatVector v74 = v64.add(v73);
      FloatVector v75 = v72.mul(v72);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v77 = v75.mul(v76);
      FloatVector v78 = v75.mul(v75);
      FloatVector v79 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v80 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v81 = v79.fma(v75, v80);
      FloatVector v82 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v83 = v81.fma(v75, v82);
      FloatVector v84 = v78.mul(v83);
      FloatVector v85 = v77.add(v84);
      FloatVector v86 = v73.mul(v85);
      FloatVector v87 = v74.add(v86);
      FloatVector v88 = v74.sub(v64);
      FloatVector v89 = v73.sub(v88);
      FloatVector v90 = v87.sub(v74);
      FloatVector v91 = v86.sub(v90);
      FloatVector v92 = v89.add(v91);
      FloatVector v93 = v70.neg();
      FloatVector v94 = v72.fma(v93, v68);
      FloatVector v95 = v70.sub(v69);
      FloatVector v96 = v68.sub(v95);
      FloatVector v97 = v96.neg();
      FloatVector v98 = v72.fma(v97, v1);
      FloatVector v99 = v94.add(v98);
      FloatVector v100 = v99.mul(v71);
      FloatVector v101 = v100.mul(v69);
      FloatVector v102 = v85.sub(v77);
      FloatVector v103 = v84.sub(v102);
      FloatVector v104 = v75.neg();
      FloatVector v105 = v72.fma(v72, v104);
      FloatVector v106 = v72.fma(v101, v105);
      FloatVector v107 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v108 = v77.neg();
      FloatVector v109 = v75.fma(v76, v108);
      FloatVector v110 = v75.fma(v107, v109);
      FloatVector v111 = v106.fma(v76, v110);
      FloatVector v112 = v103.add(v111);
      FloatVector v113 = v86.neg();
      FloatVector v114 = v73.fma(v85, v113);
      FloatVector v115 = v73.fma(v112, v114);
      FloatVector v116 = v101.fma(v85, v115);
      FloatVector v117 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v118 = v64.neg();
      FloatVector v119 = v62.fma(v63, v118);
      FloatVector v120 = v62.fma(v117, v119);
      FloatVector v121 = v116.add(v120);
      FloatVector v122 = v121.add(v101);
      FloatVector v123 = v92.add(v122);
      FloatVector v124 = v87.add(v123);
      FloatVector v125 = v0.mul(v124);
      FloatVector v126 = FloatVector.broadcast(SPECIES, -200f);
      VectorMask<Float> v127 = v125.compare(VectorOperators.LT, v126);
      FloatVector v128 = FloatVector.broadcast(SPECIES, 200f);
      VectorMask<Float> v129 = v128.compare(VectorOperators.LT, v125);
      FloatVector v130 = v125.blend(v128, v129);
      FloatVector v131 = v130.blend(v126, v127);
      FloatVector v132 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v133 = v131.fma(v132, v58);
      FloatVector v134 = v133.sub(v58);
      FloatVector v135 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v136 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v137 = v134.fma(v136, v131);
      FloatVector v138 = v134.fma(v135, v137);
      FloatVector v139 = v137.sub(v138);
      FloatVector v140 = v134.fma(v135, v139);
      FloatVector v141 = v125.abs();
      VectorMask<Float> v142 = v141.compare(VectorOperators.LT, v128);
      FloatVector v143 = v125.neg();
      FloatVector v144 = v0.fma(v124, v143);
      FloatVector v145 = v124.sub(v87);
      FloatVector v146 = v123.sub(v145);
      FloatVector v147 = v0.mul(v146);
      FloatVector v148 = v144.add(v147);
      FloatVector v149 = v1.blend(v148, v142);
      FloatVector v150 = v140.add(v149);
      FloatVector v151 = v138.add(v150);
      FloatVector v152 = v151.mul(v151);
      FloatVector v153 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v154 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v155 = v153.fma(v151, v154);
      FloatVector v156 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v157 = v155.fma(v151, v156);
      FloatVector v158 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v159 = v157.fma(v151, v158);
      FloatVector v160 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v161 = v159.fma(v151, v160);
      FloatVector v162 = v161.fma(v151, v29);
      FloatVector v163 = v151.sub(v138);
      FloatVector v164 = v150.sub(v163);
      FloatVector v165 = v152.fma(v162, v164);
      FloatVector v166 = v165.add(v151);
      FloatVector v167 = v166.add(v4);
      IntVector v168 = v133.reinterpretAsInts();
      IntVector v169 = v168.sub(v55);
      IntVector v170 = v169.lanewise(VectorOperators.ASHR, 2);
      IntVector v171 = IntVector.broadcast(BITS, 127);
      IntVector v172 = v170.add(v171);
      IntVector v173 = v172.lanewise(VectorOperators.LSHL, 23);
      FloatVector v174 = v173.reinterpretAsFloats();
      FloatVector v175 = v167.mul(v174);
      FloatVector v176 = v175.mul(v174);
      IntVector v177 = v170.add(v170);
      IntVector v178 = v169.sub(v177);
      IntVector v179 = v178.lanewise(VectorOperators.ASHR, 1);
      IntVector v180 = v179.add(v171);
      IntVector v181 = v180.lanewise(VectorOperators.LSHL, 23);
      FloatVector v182 = v181.reinterpretAsFloats();
      FloatVector v183 = v176.mul(v182);
      IntVector v184 = v178.sub(v179);
      IntVector v185 = v184.add(v171);
      IntVector v186 = v185.lanewise(VectorOperators.LSHL, 23);
      FloatVector v187 = v186.reinterpretAsFloats();
      FloatVector v188 = v183.mul(v187);
      FloatVector v189 = v188.blend(v45, v44);
      FloatVector v190 = v189.blend(v43, v41);
      FloatVector v191 = v190.blend(v4, v40);
      IntVector v192 = v191.reinterpretAsInts();
      IntVector v193 = v3.reinterpretAsInts();
      IntVector v194 = IntVector.broadcast(BITS, -2147483648);
      IntVector v195 = v193.and(v194);
      IntVector v196 = v192.or(v195);
      FloatVector v197 = v196.reinterpretAsFloats();
      FloatVector v198 = v191.blend(v197, v38);
      FloatVector v199 = v198.blend(v28, v27);
      FloatVector v200 = v28.blend(v199, v12);
      FloatVector v201 = v200.blend(v4, v6);
      VectorMask<Float> v202 = v201.compare(VectorOperators.EQ, v201);
      VectorMask<Float> v203 = v202.not();
      FloatVector v204 = v201.blend(v28, v203);
      v204.intoArray(y, yOffset + i);
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
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v16 = v14.compare(VectorOperators.LT, v15);
      VectorMask<Float> v17 = v16.not();
      FloatVector v18 = v14.add(v15);
      FloatVector v19 = v18.sub(v15);
      VectorMask<Float> v20 = v19.compare(VectorOperators.EQ, v14);
      VectorMask<Float> v21 = v17.or(v20);
      VectorMask<Float> v22 = v21.not();
      VectorMask<Float> v23 = v13.and(v22);
      FloatVector v24 = v3.abs();
      FloatVector v25 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v26 = v24.compare(VectorOperators.LT, v25);
      VectorMask<Float> v27 = v23.and(v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v30 = v14.mul(v29);
      VectorMask<Float> v31 = v30.compare(VectorOperators.LT, v15);
      VectorMask<Float> v32 = v31.not();
      FloatVector v33 = v30.add(v15);
      FloatVector v34 = v33.sub(v15);
      VectorMask<Float> v35 = v34.compare(VectorOperators.EQ, v30);
      VectorMask<Float> v36 = v32.or(v35);
      VectorMask<Float> v37 = v36.not();
      VectorMask<Float> v38 = v21.and(v37);
      VectorMask<Float> v39 = v24.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v40 = v39.and(v12);
      VectorMask<Float> v41 = v24.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v42 = v0.compare(VectorOperators.LT, v1);
      FloatVector v43 = v1.blend(v25, v42);
      VectorMask<Float> v44 = v24.compare(VectorOperators.EQ, v25);
      FloatVector v45 = v25.blend(v1, v42);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v47 = v24.compare(VectorOperators.LT, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v49 = v24.mul(v48);
      FloatVector v50 = v24.blend(v49, v47);
      IntVector v51 = v50.reinterpretAsInts();
      IntVector v52 = IntVector.broadcast(BITS, 1060439283);
      IntVector v53 = v51.sub(v52);
      IntVector v54 = v53.lanewise(VectorOperators.ASHR, 23);
      IntVector v55 = IntVector.broadcast(BITS, 1262485504);
      IntVector v56 = v54.add(v55);
      FloatVector v57 = v56.reinterpretAsFloats();
      FloatVector v58 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v59 = v57.sub(v58);
      FloatVector v60 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v61 = v1.blend(v60, v47);
      FloatVector v62 = v59.add(v61);
      FloatVector v63 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v64 = v62.mul(v63);
      IntVector v65 = v54.lanewise(VectorOperators.LSHL, 23);
      IntVector v66 = v51.sub(v65);
      FloatVector v67 = v66.reinterpretAsFloats();
      FloatVector v68 = v67.sub(v4);
      FloatVector v69 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v70 = v69.add(v68);
      FloatVector v71 = v4.div(v70);
      FloatVector v72 = v68.mul(v71);
      FloatVector v73 = v72.mul(v69);
      FloatVector v74 = v64.add(v73);
      FloatVector v75 = v72.mul(v72);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v77 = v75.mul(v76);
      FloatVector v78 = v75.mul(v75);
      FloatVector v79 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v80 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v81 = v79.fma(v75, v80);
      FloatVector v82 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v83 = v81.fma(v75, v82);
      FloatVector v84 = v78.mul(v83);
      FloatVector v85 = v77.add(v84);
      FloatVector v86 = v73.mul(v85);
      FloatVector v87 = v74.add(v86);
      FloatVector v88 = v74.sub(v64);
      FloatVector v89 = v73.sub(v88);
      FloatVector v90 = v87.sub(v74);
      FloatVector v91 = v86.sub(v90);
      FloatVector v92 = v89.add(v91);
      FloatVector v93 = v70.neg();
      FloatVector v94 = v72.fma(v93, v68);
      FloatVector v95 = v70.sub(v69);
      FloatVector v96 = v68.sub(v95);
      FloatVector v97 = v96.neg();
      FloatVector v98 = v72.fma(v97, v1);
      FloatVector v99 = v94.add(v98);
      FloatVector v100 = v99.mul(v71);
      FloatVector v101 = v100.mul(v69);
      FloatVector v102 = v85.sub(v77);
      FloatVector v103 = v84.sub(v102);
      FloatVector v104 = v75.neg();
      FloatVector v105 = v72.fma(v72, v104);
      FloatVector v106 = v72.fma(v101, v105);
      FloatVector v107 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v108 = v77.neg();
      FloatVector v109 = v75.fma(v76, v108);
      FloatVector v110 = v75.fma(v107, v109);
      FloatVector v111 = v106.fma(v76, v110);
      FloatVector v112 = v103.add(v111);
      FloatVector v113 = v86.neg();
      FloatVector v114 = v73.fma(v85, v113);
      FloatVector v115 = v73.fma(v112, v114);
      FloatVector v116 = v101.fma(v85, v115);
      FloatVector v117 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v118 = v64.neg();
      FloatVector v119 = v62.fma(v63, v118);
      FloatVector v120 = v62.fma(v117, v119);
      FloatVector v121 = v116.add(v120);
      FloatVector v122 = v121.add(v101);
      FloatVector v123 = v92.add(v122);
      FloatVector v124 = v87.add(v123);
      FloatVector v125 = v0.mul(v124);
      FloatVector v126 = FloatVector.broadcast(SPECIES, -200f);
      VectorMask<Float> v127 = v125.compare(VectorOperators.LT, v126);
      FloatVector v128 = FloatVector.broadcast(SPECIES, 200f);
      VectorMask<Float> v129 = v128.compare(VectorOperators.LT, v125);
      FloatVector v130 = v125.blend(v128, v129);
      FloatVector v131 = v130.blend(v126, v127);
      FloatVector v132 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v133 = v131.fma(v132, v58);
      FloatVector v134 = v133.sub(v58);
      FloatVector v135 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v136 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v137 = v134.fma(v136, v131);
      FloatVector v138 = v134.fma(v135, v137);
      FloatVector v139 = v137.sub(v138);
      FloatVector v140 = v134.fma(v135, v139);
      FloatVector v141 = v125.abs();
      VectorMask<Float> v142 = v141.compare(VectorOperators.LT, v128);
      FloatVector v143 = v125.neg();
      FloatVector v144 = v0.fma(v124, v143);
      FloatVector v145 = v124.sub(v87);
      FloatVector v146 = v123.sub(v145);
      FloatVector v147 = v0.mul(v146);
      FloatVector v148 = v144.add(v147);
      FloatVector v149 = v1.blend(v148, v142);
      FloatVector v150 = v140.add(v149);
      FloatVector v151 = v138.add(v150);
      FloatVector v152 = v151.mul(v151);
      FloatVector v153 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v154 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v155 = v153.fma(v151, v154);
      FloatVector v156 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v157 = v155.fma(v151, v156);
      FloatVector v158 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v159 = v157.fma(v151, v158);
      FloatVector v160 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v161 = v159.fma(v151, v160);
      FloatVector v162 = v161.fma(v151, v29);
      FloatVector v163 = v151.sub(v138);
      FloatVector v164 = v150.sub(v163);
      FloatVector v165 = v152.fma(v162, v164);
      FloatVector v166 = v165.add(v151);
      FloatVector v167 = v166.add(v4);
      IntVector v168 = v133.reinterpretAsInts();
      IntVector v169 = v168.sub(v55);
      IntVector v170 = v169.lanewise(VectorOperators.ASHR, 2);
      IntVector v171 = IntVector.broadcast(BITS, 127);
      IntVector v172 = v170.add(v171);
      IntVector v173 = v172.lanewise(VectorOperators.LSHL, 23);
      FloatVector v174 = v173.reinterpretAsFloats();
      FloatVector v175 = v167.mul(v174);
      FloatVector v176 = v175.mul(v174);
      IntVector v177 = v170.add(v170);
      IntVector v178 = v169.sub(v177);
      IntVector v179 = v178.lanewise(VectorOperators.ASHR, 1);
      IntVector v180 = v179.add(v171);
      IntVector v181 = v180.lanewise(VectorOperators.LSHL, 23);
      FloatVector v182 = v181.reinterpretAsFloats();
      FloatVector v183 = v176.mul(v182);
      IntVector v184 = v178.sub(v179);
      IntVector v185 = v184.add(v171);
      IntVector v186 = v185.lanewise(VectorOperators.LSHL, 23);
      FloatVector v187 = v186.reinterpretAsFloats();
      FloatVector v188 = v183.mul(v187);
      FloatVector v189 = v188.blend(v45, v44);
      FloatVector v190 = v189.blend(v43, v41);
      FloatVector v191 = v190.blend(v4, v40);
      IntVector v192 = v191.reinterpretAsInts();
      IntVector v193 = v3.reinterpretAsInts();
      IntVector v194 = IntVector.broadcast(BITS, -2147483648);
      IntVector v195 = v193.and(v194);
      IntVector v196 = v192.or(v195);
      FloatVector v197 = v196.reinterpretAsFloats();
      FloatVector v198 = v191.blend(v197, v38);
      FloatVector v199 = v198.blend(v28, v27);
      FloatVector v200 = v28.blend(v199, v12);
      FloatVector v201 = v200.blend(v4, v6);
      VectorMask<Float> v202 = v201.compare(VectorOperators.EQ, v201);
      VectorMask<Float> v203 = v202.not();
      FloatVector v204 = v201.blend(v28, v203);
      v204.intoArray(y, yOffset + i);
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
      FloatVector v15 = FloatVector.broadcast(SPECIES, 0x1.0p23f);
      VectorMask<Float> v16 = v14.compare(VectorOperators.LT, v15);
      VectorMask<Float> v17 = v16.not();
      FloatVector v18 = v14.add(v15);
      FloatVector v19 = v18.sub(v15);
      VectorMask<Float> v20 = v19.compare(VectorOperators.EQ, v14);
      VectorMask<Float> v21 = v17.or(v20);
      VectorMask<Float> v22 = v21.not();
      VectorMask<Float> v23 = v13.and(v22);
      FloatVector v24 = v3.abs();
      FloatVector v25 = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
      VectorMask<Float> v26 = v24.compare(VectorOperators.LT, v25);
      VectorMask<Float> v27 = v23.and(v26);
      FloatVector v28 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v29 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v30 = v14.mul(v29);
      VectorMask<Float> v31 = v30.compare(VectorOperators.LT, v15);
      VectorMask<Float> v32 = v31.not();
      FloatVector v33 = v30.add(v15);
      FloatVector v34 = v33.sub(v15);
      VectorMask<Float> v35 = v34.compare(VectorOperators.EQ, v30);
      VectorMask<Float> v36 = v32.or(v35);
      VectorMask<Float> v37 = v36.not();
      VectorMask<Float> v38 = v21.and(v37);
      VectorMask<Float> v39 = v24.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v40 = v39.and(v12);
      VectorMask<Float> v41 = v24.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v42 = v0.compare(VectorOperators.LT, v1);
      FloatVector v43 = v1.blend(v25, v42);
      VectorMask<Float> v44 = v24.compare(VectorOperators.EQ, v25);
      FloatVector v45 = v25.blend(v1, v42);
      FloatVector v46 = FloatVector.broadcast(SPECIES, 0x1.0p-126f);
      VectorMask<Float> v47 = v24.compare(VectorOperators.LT, v46);
      FloatVector v48 = FloatVector.broadcast(SPECIES, 0x1.0p24f);
      FloatVector v49 = v24.mul(v48);
      FloatVector v50 = v24.blend(v49, v47);
      IntVector v51 = v50.reinterpretAsInts();
      IntVector v52 = IntVector.broadcast(BITS, 1060439283);
      IntVector v53 = v51.sub(v52);
      IntVector v54 = v53.lanewise(VectorOperators.ASHR, 23);
      IntVector v55 = IntVector.broadcast(BITS, 1262485504);
      IntVector v56 = v54.add(v55);
      FloatVector v57 = v56.reinterpretAsFloats();
      FloatVector v58 = FloatVector.broadcast(SPECIES, 0x1.8p23f);
      FloatVector v59 = v57.sub(v58);
      FloatVector v60 = FloatVector.broadcast(SPECIES, -24f);
      FloatVector v61 = v1.blend(v60, v47);
      FloatVector v62 = v59.add(v61);
      FloatVector v63 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      FloatVector v64 = v62.mul(v63);
      IntVector v65 = v54.lanewise(VectorOperators.LSHL, 23);
      IntVector v66 = v51.sub(v65);
      FloatVector v67 = v66.reinterpretAsFloats();
      FloatVector v68 = v67.sub(v4);
      FloatVector v69 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v70 = v69.add(v68);
      FloatVector v71 = v4.div(v70);
      FloatVector v72 = v68.mul(v71);
      FloatVector v73 = v72.mul(v69);
      FloatVector v74 = v64.add(v73);
      FloatVector v75 = v72.mul(v72);
      FloatVector v76 = FloatVector.broadcast(SPECIES, 0x1.555556p-2f);
      FloatVector v77 = v75.mul(v76);
      FloatVector v78 = v75.mul(v75);
      FloatVector v79 = FloatVector.broadcast(SPECIES, 0x1.dfa1e2p-4f);
      FloatVector v80 = FloatVector.broadcast(SPECIES, 0x1.24527cp-3f);
      FloatVector v81 = v79.fma(v75, v80);
      FloatVector v82 = FloatVector.broadcast(SPECIES, 0x1.999ap-3f);
      FloatVector v83 = v81.fma(v75, v82);
      FloatVector v84 = v78.mul(v83);
      FloatVector v85 = v77.add(v84);
      FloatVector v86 = v73.mul(v85);
      FloatVector v87 = v74.add(v86);
      FloatVector v88 = v74.sub(v64);
      FloatVector v89 = v73.sub(v88);
      FloatVector v90 = v87.sub(v74);
      FloatVector v91 = v86.sub(v90);
      FloatVector v92 = v89.add(v91);
      FloatVector v93 = v70.neg();
      FloatVector v94 = v72.fma(v93, v68);
      FloatVector v95 = v70.sub(v69);
      FloatVector v96 = v68.sub(v95);
      FloatVector v97 = v96.neg();
      FloatVector v98 = v72.fma(v97, v1);
      FloatVector v99 = v94.add(v98);
      FloatVector v100 = v99.mul(v71);
      FloatVector v101 = v100.mul(v69);
      FloatVector v102 = v85.sub(v77);
      FloatVector v103 = v84.sub(v102);
      FloatVector v104 = v75.neg();
      FloatVector v105 = v72.fma(v72, v104);
      FloatVector v106 = v72.fma(v101, v105);
      FloatVector v107 = FloatVector.broadcast(SPECIES, -0x1.555556p-27f);
      FloatVector v108 = v77.neg();
      FloatVector v109 = v75.fma(v76, v108);
      FloatVector v110 = v75.fma(v107, v109);
      FloatVector v111 = v106.fma(v76, v110);
      FloatVector v112 = v103.add(v111);
      FloatVector v113 = v86.neg();
      FloatVector v114 = v73.fma(v85, v113);
      FloatVector v115 = v73.fma(v112, v114);
      FloatVector v116 = v101.fma(v85, v115);
      FloatVector v117 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v118 = v64.neg();
      FloatVector v119 = v62.fma(v63, v118);
      FloatVector v120 = v62.fma(v117, v119);
      FloatVector v121 = v116.add(v120);
      FloatVector v122 = v121.add(v101);
      FloatVector v123 = v92.add(v122);
      FloatVector v124 = v87.add(v123);
      FloatVector v125 = v0.mul(v124);
      FloatVector v126 = FloatVector.broadcast(SPECIES, -200f);
      VectorMask<Float> v127 = v125.compare(VectorOperators.LT, v126);
      FloatVector v128 = FloatVector.broadcast(SPECIES, 200f);
      VectorMask<Float> v129 = v128.compare(VectorOperators.LT, v125);
      FloatVector v130 = v125.blend(v128, v129);
      FloatVector v131 = v130.blend(v126, v127);
      FloatVector v132 = FloatVector.broadcast(SPECIES, 0x1.715476p0f);
      FloatVector v133 = v131.fma(v132, v58);
      FloatVector v134 = v133.sub(v58);
      FloatVector v135 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v136 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v137 = v134.fma(v136, v131);
      FloatVector v138 = v134.fma(v135, v137);
      FloatVector v139 = v137.sub(v138);
      FloatVector v140 = v134.fma(v135, v139);
      FloatVector v141 = v125.abs();
      VectorMask<Float> v142 = v141.compare(VectorOperators.LT, v128);
      FloatVector v143 = v125.neg();
      FloatVector v144 = v0.fma(v124, v143);
      FloatVector v145 = v124.sub(v87);
      FloatVector v146 = v123.sub(v145);
      FloatVector v147 = v0.mul(v146);
      FloatVector v148 = v144.add(v147);
      FloatVector v149 = v1.blend(v148, v142);
      FloatVector v150 = v140.add(v149);
      FloatVector v151 = v138.add(v150);
      FloatVector v152 = v151.mul(v151);
      FloatVector v153 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v154 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v155 = v153.fma(v151, v154);
      FloatVector v156 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v157 = v155.fma(v151, v156);
      FloatVector v158 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v159 = v157.fma(v151, v158);
      FloatVector v160 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v161 = v159.fma(v151, v160);
      FloatVector v162 = v161.fma(v151, v29);
      FloatVector v163 = v151.sub(v138);
      FloatVector v164 = v150.sub(v163);
      FloatVector v165 = v152.fma(v162, v164);
      FloatVector v166 = v165.add(v151);
      FloatVector v167 = v166.add(v4);
      IntVector v168 = v133.reinterpretAsInts();
      IntVector v169 = v168.sub(v55);
      IntVector v170 = v169.lanewise(VectorOperators.ASHR, 2);
      IntVector v171 = IntVector.broadcast(BITS, 127);
      IntVector v172 = v170.add(v171);
      IntVector v173 = v172.lanewise(VectorOperators.LSHL, 23);
      FloatVector v174 = v173.reinterpretAsFloats();
      FloatVector v175 = v167.mul(v174);
      FloatVector v176 = v175.mul(v174);
      IntVector v177 = v170.add(v170);
      IntVector v178 = v169.sub(v177);
      IntVector v179 = v178.lanewise(VectorOperators.ASHR, 1);
      IntVector v180 = v179.add(v171);
      IntVector v181 = v180.lanewise(VectorOperators.LSHL, 23);
      FloatVector v182 = v181.reinterpretAsFloats();
      FloatVector v183 = v176.mul(v182);
      IntVector v184 = v178.sub(v179);
      IntVector v185 = v184.add(v171);
      IntVector v186 = v185.lanewise(VectorOperators.LSHL, 23);
      FloatVector v187 = v186.reinterpretAsFloats();
      FloatVector v188 = v183.mul(v187);
      FloatVector v189 = v188.blend(v45, v44);
      FloatVector v190 = v189.blend(v43, v41);
      FloatVector v191 = v190.blend(v4, v40);
      IntVector v192 = v191.reinterpretAsInts();
      IntVector v193 = v3.reinterpretAsInts();
      IntVector v194 = IntVector.broadcast(BITS, -2147483648);
      IntVector v195 = v193.and(v194);
      IntVector v196 = v192.or(v195);
      FloatVector v197 = v196.reinterpretAsFloats();
      FloatVector v198 = v191.blend(v197, v38);
      FloatVector v199 = v198.blend(v28, v27);
      FloatVector v200 = v28.blend(v199, v12);
      FloatVector v201 = v200.blend(v4, v6);
      VectorMask<Float> v202 = v201.compare(VectorOperators.EQ, v201);
      VectorMask<Float> v203 = v202.not();
      FloatVector v204 = v201.blend(v28, v203);
      v204.intoArray(y, yOffset + i);
    }
  }

  private static void negate(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.neg();
      VectorMask<Float> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v3 = v2.not();
      FloatVector v4 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void absolute(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.abs();
      VectorMask<Float> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v3 = v2.not();
      FloatVector v4 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void square(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.mul(v0);
      VectorMask<Float> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v3 = v2.not();
      FloatVector v4 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocal(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v1 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v2 = v0.div(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void squareRoot(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = v0.sqrt();
      VectorMask<Float> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Float> v3 = v2.not();
      FloatVector v4 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void relu(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.broadcast(SPECIES, 0f);
      FloatVector v2 = v0.max(v1);
      VectorMask<Float> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Float> v4 = v3.not();
      FloatVector v5 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
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
      VectorMask<Float> v8 = v7.compare(VectorOperators.EQ, v7);
      VectorMask<Float> v9 = v8.not();
      FloatVector v10 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v11 = v7.blend(v10, v9);
      v11.intoArray(y, yOffset + i);
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
      VectorMask<Float> v27 = v26.compare(VectorOperators.EQ, v26);
      VectorMask<Float> v28 = v27.not();
      FloatVector v29 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v30 = v26.blend(v29, v28);
      v30.intoArray(y, yOffset + i);
    }
  }

  private static void exp(
      float[] a, int aOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
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
      IntVector v34 = IntVector.broadcast(BITS, 1262485504);
      IntVector v35 = v33.sub(v34);
      IntVector v36 = v35.lanewise(VectorOperators.ASHR, 1);
      IntVector v37 = IntVector.broadcast(BITS, 127);
      IntVector v38 = v36.add(v37);
      IntVector v39 = v38.lanewise(VectorOperators.LSHL, 23);
      FloatVector v40 = v39.reinterpretAsFloats();
      FloatVector v41 = v32.mul(v40);
      IntVector v42 = v35.sub(v36);
      IntVector v43 = v42.add(v37);
      IntVector v44 = v43.lanewise(VectorOperators.LSHL, 23);
      FloatVector v45 = v44.reinterpretAsFloats();
      FloatVector v46 = v41.mul(v45);
      VectorMask<Float> v47 = v46.compare(VectorOperators.EQ, v46);
      VectorMask<Float> v48 = v47.not();
      FloatVector v49 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v50 = v46.blend(v49, v48);
      v50.intoArray(y, yOffset + i);
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
      IntVector v54 = IntVector.broadcast(BITS, 1);
      IntVector v55 = v17.sub(v54);
      IntVector v56 = v55.add(v19);
      IntVector v57 = v56.lanewise(VectorOperators.LSHL, 23);
      FloatVector v58 = v57.reinterpretAsFloats();
      FloatVector v59 = v53.mul(v58);
      FloatVector v60 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v61 = v59.mul(v60);
      FloatVector v62 = v61.blend(v0, v3);
      VectorMask<Float> v63 = v62.compare(VectorOperators.EQ, v62);
      VectorMask<Float> v64 = v63.not();
      FloatVector v65 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v66 = v62.blend(v65, v64);
      v66.intoArray(y, yOffset + i);
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
      VectorMask<Float> v64 = v63.compare(VectorOperators.EQ, v63);
      VectorMask<Float> v65 = v64.not();
      FloatVector v66 = v63.blend(v61, v65);
      v66.intoArray(y, yOffset + i);
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
      VectorMask<Float> v78 = v77.compare(VectorOperators.EQ, v77);
      VectorMask<Float> v79 = v78.not();
      FloatVector v80 = v77.blend(v74, v79);
      v80.intoArray(y, yOffset + i);
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
      FloatVector v14 = v7.sub(v6);
      FloatVector v15 = FloatVector.broadcast(SPECIES, -0x1.921fb6p0f);
      FloatVector v16 = v14.fma(v15, v2);
      FloatVector v17 = FloatVector.broadcast(SPECIES, -0x1.777a5cp-25f);
      FloatVector v18 = v14.mul(v17);
      FloatVector v19 = v18.neg();
      FloatVector v20 = v16.add(v19);
      FloatVector v21 = v20.mul(v20);
      FloatVector v22 = v21.mul(v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.99de66p-16f);
      FloatVector v24 = FloatVector.broadcast(SPECIES, -0x1.6c0c14p-10f);
      FloatVector v25 = v23.fma(v21, v24);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 0x1.55554ap-5f);
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
      FloatVector v37 = v36.neg();
      FloatVector v38 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v39 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v40 = v21.mul(v39);
      FloatVector v41 = v38.sub(v40);
      FloatVector v42 = v38.sub(v41);
      FloatVector v43 = v42.sub(v40);
      FloatVector v44 = v20.fma(v37, v43);
      FloatVector v45 = v22.fma(v27, v44);
      FloatVector v46 = v45.add(v41);
      FloatVector v47 = v20.mul(v21);
      FloatVector v48 = FloatVector.broadcast(SPECIES, -0x1.991caap-13f);
      FloatVector v49 = FloatVector.broadcast(SPECIES, 0x1.1106c6p-7f);
      FloatVector v50 = v48.fma(v21, v49);
      FloatVector v51 = FloatVector.broadcast(SPECIES, -0x1.555544p-3f);
      FloatVector v52 = v50.fma(v21, v51);
      FloatVector v53 = v36.mul(v41);
      FloatVector v54 = v47.fma(v52, v53);
      FloatVector v55 = v54.add(v20);
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
      VectorMask<Float> v67 = v66.compare(VectorOperators.EQ, v66);
      VectorMask<Float> v68 = v67.not();
      FloatVector v69 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v70 = v66.blend(v69, v68);
      v70.intoArray(y, yOffset + i);
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
      FloatVector v43 = v42.add(v20);
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
      FloatVector v55 = v54.add(v40);
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
      VectorMask<Float> v66 = v65.compare(VectorOperators.EQ, v65);
      VectorMask<Float> v67 = v66.not();
      FloatVector v68 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v69 = v65.blend(v68, v67);
      v69.intoArray(y, yOffset + i);
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
      IntVector v11 = IntVector.broadcast(BITS, 1262485504);
      IntVector v12 = v10.sub(v11);
      IntVector v13 = IntVector.broadcast(BITS, 127);
      IntVector v14 = v12.add(v13);
      IntVector v15 = v14.lanewise(VectorOperators.LSHL, 23);
      FloatVector v16 = v15.reinterpretAsFloats();
      FloatVector v17 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v18 = v16.sub(v17);
      FloatVector v19 = v9.sub(v8);
      FloatVector v20 = FloatVector.broadcast(SPECIES, 0x1.05c61p-29f);
      FloatVector v21 = FloatVector.broadcast(SPECIES, -0x1.62e43p-1f);
      FloatVector v22 = v19.fma(v21, v6);
      FloatVector v23 = v19.fma(v20, v22);
      FloatVector v24 = v16.mul(v23);
      FloatVector v25 = v18.add(v24);
      FloatVector v26 = v23.mul(v23);
      FloatVector v27 = FloatVector.broadcast(SPECIES, 0x1.6b1b66p-13f);
      FloatVector v28 = FloatVector.broadcast(SPECIES, 0x1.6d4608p-10f);
      FloatVector v29 = v27.fma(v23, v28);
      FloatVector v30 = FloatVector.broadcast(SPECIES, 0x1.11372p-7f);
      FloatVector v31 = v29.fma(v23, v30);
      FloatVector v32 = FloatVector.broadcast(SPECIES, 0x1.5554f2p-5f);
      FloatVector v33 = v31.fma(v23, v32);
      FloatVector v34 = FloatVector.broadcast(SPECIES, 0x1.55553cp-3f);
      FloatVector v35 = v33.fma(v23, v34);
      FloatVector v36 = FloatVector.broadcast(SPECIES, 0x1.0p-1f);
      FloatVector v37 = v35.fma(v23, v36);
      FloatVector v38 = v22.sub(v23);
      FloatVector v39 = v19.fma(v20, v38);
      FloatVector v40 = v26.fma(v37, v39);
      FloatVector v41 = v25.sub(v18);
      FloatVector v42 = v24.sub(v41);
      FloatVector v43 = v16.fma(v40, v42);
      FloatVector v44 = v25.add(v43);
      FloatVector v45 = v5.add(v44);
      FloatVector v46 = v17.div(v45);
      FloatVector v47 = v44.mul(v46);
      FloatVector v48 = v45.neg();
      FloatVector v49 = v47.fma(v48, v44);
      FloatVector v50 = v45.sub(v5);
      FloatVector v51 = v45.sub(v50);
      FloatVector v52 = v5.sub(v51);
      FloatVector v53 = v44.sub(v50);
      FloatVector v54 = v52.add(v53);
      FloatVector v55 = v44.sub(v25);
      FloatVector v56 = v43.sub(v55);
      FloatVector v57 = v54.add(v56);
      FloatVector v58 = v57.neg();
      FloatVector v59 = v47.fma(v58, v56);
      FloatVector v60 = v49.add(v59);
      FloatVector v61 = v60.mul(v46);
      FloatVector v62 = v47.add(v61);
      IntVector v63 = v62.reinterpretAsInts();
      IntVector v64 = v1.reinterpretAsInts();
      IntVector v65 = IntVector.broadcast(BITS, -2147483648);
      IntVector v66 = v64.and(v65);
      IntVector v67 = v63.or(v66);
      FloatVector v68 = v67.reinterpretAsFloats();
      VectorMask<Float> v69 = v68.compare(VectorOperators.EQ, v68);
      VectorMask<Float> v70 = v69.not();
      FloatVector v71 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v72 = v68.blend(v71, v70);
      v72.intoArray(y, yOffset + i);
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
      FloatVector v6 = FloatVector.broadcast(SPECIES, -104f);
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
      IntVector v38 = IntVector.broadcast(BITS, 1262485504);
      IntVector v39 = v37.sub(v38);
      IntVector v40 = v39.lanewise(VectorOperators.ASHR, 1);
      IntVector v41 = IntVector.broadcast(BITS, 127);
      IntVector v42 = v40.add(v41);
      IntVector v43 = v42.lanewise(VectorOperators.LSHL, 23);
      FloatVector v44 = v43.reinterpretAsFloats();
      FloatVector v45 = v35.mul(v44);
      IntVector v46 = v39.sub(v40);
      IntVector v47 = v46.add(v41);
      IntVector v48 = v47.lanewise(VectorOperators.LSHL, 23);
      FloatVector v49 = v48.reinterpretAsFloats();
      FloatVector v50 = v45.mul(v49);
      FloatVector v51 = v3.add(v50);
      FloatVector v52 = v3.div(v51);
      FloatVector v53 = v36.mul(v52);
      FloatVector v54 = v51.neg();
      FloatVector v55 = v53.fma(v54, v36);
      FloatVector v56 = v51.sub(v3);
      FloatVector v57 = v50.sub(v56);
      FloatVector v58 = v35.sub(v3);
      FloatVector v59 = v34.sub(v58);
      FloatVector v60 = v34.sub(v18);
      FloatVector v61 = v33.sub(v60);
      FloatVector v62 = v59.add(v61);
      FloatVector v63 = v62.mul(v44);
      FloatVector v64 = v63.mul(v49);
      FloatVector v65 = v57.add(v64);
      FloatVector v66 = v65.neg();
      FloatVector v67 = v1.blend(v62, v2);
      FloatVector v68 = v53.fma(v66, v67);
      FloatVector v69 = v55.add(v68);
      FloatVector v70 = v69.mul(v52);
      FloatVector v71 = v53.add(v70);
      FloatVector v72 = v3.blend(v44, v2);
      FloatVector v73 = v71.mul(v72);
      FloatVector v74 = v3.blend(v49, v2);
      FloatVector v75 = v73.mul(v74);
      VectorMask<Float> v76 = v75.compare(VectorOperators.EQ, v75);
      VectorMask<Float> v77 = v76.not();
      FloatVector v78 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v79 = v75.blend(v78, v77);
      v79.intoArray(y, yOffset + i);
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
      IntVector v40 = IntVector.broadcast(BITS, 1262485504);
      IntVector v41 = v39.sub(v40);
      IntVector v42 = v41.lanewise(VectorOperators.ASHR, 1);
      IntVector v43 = IntVector.broadcast(BITS, 127);
      IntVector v44 = v42.add(v43);
      IntVector v45 = v44.lanewise(VectorOperators.LSHL, 23);
      FloatVector v46 = v45.reinterpretAsFloats();
      FloatVector v47 = v38.mul(v46);
      IntVector v48 = v41.sub(v42);
      IntVector v49 = v48.add(v43);
      IntVector v50 = v49.lanewise(VectorOperators.LSHL, 23);
      FloatVector v51 = v50.reinterpretAsFloats();
      FloatVector v52 = v47.mul(v51);
      FloatVector v53 = v6.add(v52);
      IntVector v54 = v53.reinterpretAsInts();
      IntVector v55 = IntVector.broadcast(BITS, 1060439283);
      IntVector v56 = v54.sub(v55);
      IntVector v57 = v56.lanewise(VectorOperators.ASHR, 23);
      IntVector v58 = v57.add(v40);
      FloatVector v59 = v58.reinterpretAsFloats();
      FloatVector v60 = v59.sub(v15);
      FloatVector v61 = FloatVector.broadcast(SPECIES, 0x1.62e43p-1f);
      IntVector v62 = v57.lanewise(VectorOperators.LSHL, 23);
      IntVector v63 = v54.sub(v62);
      FloatVector v64 = v63.reinterpretAsFloats();
      FloatVector v65 = v64.sub(v6);
      FloatVector v66 = v53.sub(v6);
      FloatVector v67 = v52.sub(v66);
      IntVector v68 = IntVector.broadcast(BITS, 1);
      IntVector v69 = v68.sub(v57);
      IntVector v70 = v69.add(v43);
      IntVector v71 = v70.lanewise(VectorOperators.LSHL, 23);
      FloatVector v72 = v71.reinterpretAsFloats();
      FloatVector v73 = v67.mul(v72);
      FloatVector v74 = v73.mul(v32);
      FloatVector v75 = v65.add(v74);
      FloatVector v76 = v75.sub(v65);
      FloatVector v77 = v74.sub(v76);
      FloatVector v78 = v38.sub(v6);
      FloatVector v79 = v37.sub(v78);
      FloatVector v80 = v37.sub(v21);
      FloatVector v81 = v36.sub(v80);
      FloatVector v82 = v79.add(v81);
      FloatVector v83 = v82.mul(v46);
      FloatVector v84 = v83.mul(v51);
      FloatVector v85 = v84.mul(v72);
      FloatVector v86 = v85.mul(v32);
      FloatVector v87 = v77.add(v86);
      FloatVector v88 = v75.add(v87);
      FloatVector v89 = v60.fma(v61, v88);
      FloatVector v90 = v5.add(v89);
      FloatVector v91 = v90.sub(v5);
      FloatVector v92 = v90.sub(v91);
      FloatVector v93 = v5.sub(v92);
      FloatVector v94 = v89.sub(v91);
      FloatVector v95 = v93.add(v94);
      FloatVector v96 = v89.neg();
      FloatVector v97 = v60.fma(v61, v96);
      FloatVector v98 = v97.add(v88);
      FloatVector v99 = FloatVector.broadcast(SPECIES, -0x1.05c61p-29f);
      FloatVector v100 = v88.mul(v88);
      FloatVector v101 = FloatVector.broadcast(SPECIES, 0x1.14537ep-4f);
      FloatVector v102 = FloatVector.broadcast(SPECIES, -0x1.de37fep-4f);
      FloatVector v103 = v101.fma(v88, v102);
      FloatVector v104 = FloatVector.broadcast(SPECIES, 0x1.e6effcp-4f);
      FloatVector v105 = v103.fma(v88, v104);
      FloatVector v106 = FloatVector.broadcast(SPECIES, -0x1.fc22aep-4f);
      FloatVector v107 = v105.fma(v88, v106);
      FloatVector v108 = FloatVector.broadcast(SPECIES, 0x1.23377cp-3f);
      FloatVector v109 = v107.fma(v88, v108);
      FloatVector v110 = FloatVector.broadcast(SPECIES, -0x1.555c4ap-3f);
      FloatVector v111 = v109.fma(v88, v110);
      FloatVector v112 = FloatVector.broadcast(SPECIES, 0x1.99a4b4p-3f);
      FloatVector v113 = v111.fma(v88, v112);
      FloatVector v114 = FloatVector.broadcast(SPECIES, -0x1.000006p-2f);
      FloatVector v115 = v113.fma(v88, v114);
      FloatVector v116 = FloatVector.broadcast(SPECIES, 0x1.555548p-2f);
      FloatVector v117 = v115.fma(v88, v116);
      FloatVector v118 = FloatVector.broadcast(SPECIES, -0x1.0p-1f);
      FloatVector v119 = v117.fma(v88, v118);
      FloatVector v120 = v100.mul(v119);
      FloatVector v121 = v60.fma(v99, v120);
      FloatVector v122 = v88.sub(v75);
      FloatVector v123 = v87.sub(v122);
      FloatVector v124 = v123.neg();
      FloatVector v125 = v88.fma(v124, v123);
      FloatVector v126 = v121.add(v125);
      FloatVector v127 = v98.add(v126);
      FloatVector v128 = v95.add(v127);
      FloatVector v129 = v90.add(v128);
      FloatVector v130 = v129.blend(v0, v2);
      VectorMask<Float> v131 = v130.compare(VectorOperators.EQ, v130);
      VectorMask<Float> v132 = v131.not();
      FloatVector v133 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v134 = v130.blend(v133, v132);
      v134.intoArray(y, yOffset + i);
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
      IntVector v56 = IntVector.broadcast(BITS, 1262485504);
      IntVector v57 = v55.sub(v56);
      IntVector v58 = IntVector.broadcast(BITS, 127);
      IntVector v59 = v57.add(v58);
      IntVector v60 = v59.lanewise(VectorOperators.LSHL, 23);
      FloatVector v61 = v60.reinterpretAsFloats();
      FloatVector v62 = v54.mul(v61);
      FloatVector v63 = FloatVector.broadcast(SPECIES, 0x1.1a77d8p-7f);
      FloatVector v64 = FloatVector.broadcast(SPECIES, 2f);
      FloatVector v65 = v21.sub(v64);
      FloatVector v66 = v21.add(v64);
      FloatVector v67 = v65.div(v66);
      FloatVector v68 = FloatVector.broadcast(SPECIES, -0x1.fddbc8p-8f);
      FloatVector v69 = v63.fma(v67, v68);
      FloatVector v70 = FloatVector.broadcast(SPECIES, -0x1.bc4e72p-5f);
      FloatVector v71 = v69.fma(v67, v70);
      FloatVector v72 = FloatVector.broadcast(SPECIES, 0x1.4ff1c8p-3f);
      FloatVector v73 = v71.fma(v67, v72);
      FloatVector v74 = FloatVector.broadcast(SPECIES, -0x1.54071ep-3f);
      FloatVector v75 = v73.fma(v67, v74);
      FloatVector v76 = FloatVector.broadcast(SPECIES, -0x1.7bf5a2p-4f);
      FloatVector v77 = v75.fma(v67, v76);
      FloatVector v78 = FloatVector.broadcast(SPECIES, 0x1.46e80ep0f);
      FloatVector v79 = v77.fma(v67, v78);
      FloatVector v80 = v62.mul(v79);
      FloatVector v81 = v21.fma(v64, v2);
      FloatVector v82 = v80.div(v81);
      FloatVector v83 = v2.sub(v82);
      FloatVector v84 = v83.blend(v18, v3);
      IntVector v85 = v84.reinterpretAsInts();
      IntVector v86 = v0.reinterpretAsInts();
      IntVector v87 = IntVector.broadcast(BITS, -2147483648);
      IntVector v88 = v86.and(v87);
      IntVector v89 = v85.or(v88);
      FloatVector v90 = v89.reinterpretAsFloats();
      VectorMask<Float> v91 = v90.compare(VectorOperators.EQ, v90);
      VectorMask<Float> v92 = v91.not();
      FloatVector v93 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v94 = v90.blend(v93, v92);
      v94.intoArray(y, yOffset + i);
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
      IntVector v55 = IntVector.broadcast(BITS, 1262485504);
      IntVector v56 = v54.sub(v55);
      IntVector v57 = v56.lanewise(VectorOperators.ASHR, 1);
      IntVector v58 = IntVector.broadcast(BITS, 127);
      IntVector v59 = v57.add(v58);
      IntVector v60 = v59.lanewise(VectorOperators.LSHL, 23);
      FloatVector v61 = v60.reinterpretAsFloats();
      FloatVector v62 = v53.mul(v61);
      IntVector v63 = v56.sub(v57);
      IntVector v64 = v63.add(v58);
      IntVector v65 = v64.lanewise(VectorOperators.LSHL, 23);
      FloatVector v66 = v65.reinterpretAsFloats();
      FloatVector v67 = v62.mul(v66);
      VectorMask<Float> v68 = v67.compare(VectorOperators.EQ, v67);
      VectorMask<Float> v69 = v68.not();
      FloatVector v70 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v71 = v67.blend(v70, v69);
      v71.intoArray(y, yOffset + i);
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
      IntVector v102 = IntVector.broadcast(BITS, 1262485504);
      IntVector v103 = v101.sub(v102);
      IntVector v104 = v103.lanewise(VectorOperators.ASHR, 1);
      IntVector v105 = IntVector.broadcast(BITS, 127);
      IntVector v106 = v104.add(v105);
      IntVector v107 = v106.lanewise(VectorOperators.LSHL, 23);
      FloatVector v108 = v107.reinterpretAsFloats();
      FloatVector v109 = v100.mul(v108);
      IntVector v110 = v103.sub(v104);
      IntVector v111 = v110.add(v105);
      IntVector v112 = v111.lanewise(VectorOperators.LSHL, 23);
      FloatVector v113 = v112.reinterpretAsFloats();
      FloatVector v114 = v109.mul(v113);
      FloatVector v115 = v75.mul(v108);
      FloatVector v116 = v115.mul(v113);
      FloatVector v117 = v116.neg();
      FloatVector v118 = v33.add(v117);
      FloatVector v119 = v118.sub(v33);
      FloatVector v120 = v117.sub(v119);
      FloatVector v121 = v99.mul(v108);
      FloatVector v122 = v121.mul(v113);
      FloatVector v123 = v120.sub(v122);
      FloatVector v124 = v118.add(v123);
      FloatVector v125 = v124.blend(v114, v2);
      VectorMask<Float> v126 = v125.compare(VectorOperators.EQ, v125);
      VectorMask<Float> v127 = v126.not();
      FloatVector v128 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v129 = v125.blend(v128, v127);
      v129.intoArray(y, yOffset + i);
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
      IntVector v84 = IntVector.broadcast(BITS, 1262485504);
      IntVector v85 = v83.sub(v84);
      IntVector v86 = v85.lanewise(VectorOperators.ASHR, 1);
      IntVector v87 = IntVector.broadcast(BITS, 127);
      IntVector v88 = v86.add(v87);
      IntVector v89 = v88.lanewise(VectorOperators.LSHL, 23);
      FloatVector v90 = v89.reinterpretAsFloats();
      FloatVector v91 = v82.mul(v90);
      IntVector v92 = v85.sub(v86);
      IntVector v93 = v92.add(v87);
      IntVector v94 = v93.lanewise(VectorOperators.LSHL, 23);
      FloatVector v95 = v94.reinterpretAsFloats();
      FloatVector v96 = v91.mul(v95);
      FloatVector v97 = v96.neg();
      FloatVector v98 = v40.add(v97);
      FloatVector v99 = v98.sub(v40);
      FloatVector v100 = v97.sub(v99);
      FloatVector v101 = v80.neg();
      FloatVector v102 = v82.fma(v101, v78);
      FloatVector v103 = v40.sub(v80);
      FloatVector v104 = v15.fma(v79, v103);
      FloatVector v105 = v104.neg();
      FloatVector v106 = v77.sub(v40);
      FloatVector v107 = v76.sub(v106);
      FloatVector v108 = v76.sub(v60);
      FloatVector v109 = v75.sub(v108);
      FloatVector v110 = v107.add(v109);
      FloatVector v111 = v39.sub(v11);
      FloatVector v112 = v38.sub(v111);
      FloatVector v113 = v38.neg();
      FloatVector v114 = v37.fma(v19, v113);
      FloatVector v115 = FloatVector.broadcast(SPECIES, 0x1.e32466p-28f);
      FloatVector v116 = v114.add(v115);
      FloatVector v117 = v112.add(v116);
      FloatVector v118 = v78.neg();
      FloatVector v119 = v39.fma(v77, v118);
      FloatVector v120 = v117.fma(v77, v119);
      FloatVector v121 = v39.fma(v110, v120);
      FloatVector v122 = v82.fma(v105, v121);
      FloatVector v123 = v102.add(v122);
      FloatVector v124 = v123.mul(v81);
      FloatVector v125 = v124.mul(v90);
      FloatVector v126 = v125.mul(v95);
      FloatVector v127 = v100.sub(v126);
      FloatVector v128 = v98.add(v127);
      FloatVector v129 = v128.blend(v82, v10);
      FloatVector v130 = v9.mul(v129);
      FloatVector v131 = v128.sub(v98);
      FloatVector v132 = v127.sub(v131);
      FloatVector v133 = v132.blend(v124, v10);
      FloatVector v134 = v130.neg();
      FloatVector v135 = v9.fma(v129, v134);
      FloatVector v136 = v9.fma(v133, v135);
      FloatVector v137 = v130.add(v136);
      FloatVector v138 = v40.blend(v90, v10);
      FloatVector v139 = v137.mul(v138);
      FloatVector v140 = v40.blend(v95, v10);
      FloatVector v141 = v139.mul(v140);
      FloatVector v142 = v141.blend(v1, v5);
      VectorMask<Float> v143 = v142.compare(VectorOperators.EQ, v142);
      VectorMask<Float> v144 = v143.not();
      FloatVector v145 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v146 = v142.blend(v145, v144);
      v146.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Float> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Float> v7 = v6.not();
      FloatVector v8 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAdd(
      float[] a, int aOffset, float[] b, int bOffset, float[] c, int cOffset, float[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      FloatVector v0 = FloatVector.fromArray(SPECIES, a, aOffset + i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, b, bOffset + i);
      FloatVector v2 = FloatVector.fromArray(SPECIES, c, cOffset + i);
      FloatVector v3 = v0.fma(v1, v2);
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Float> v5 = v4.not();
      FloatVector v6 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Float> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Float> v6 = v5.not();
      FloatVector v7 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
    }
  }
}
