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
/// prefers. What is left after the last whole vector goes through the same code, copied to arrays
/// of one vector: masked loads and stores are slow or missing on some machines.
final class SimdDoubleLoops {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> BITS =
      VectorSpecies.of(long.class, SPECIES.vectorShape());

  private static final int LENGTH = SPECIES.length();

  private SimdDoubleLoops() {}

  /// y = f(a) for any length and strides 0 or 1.
  static void apply(
      FunctionWarmUp warmUp, ElementwiseFunction f, double[] a, int aOffset, int aStride,
      double[] y, int yOffset, int n) {
    int runs = aStride;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, y, yOffset, n);
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
      ScalarDoubleLoops.apply(f, a, aOffset + tried * aStride, aStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, y, yOffset, whole);
    if (whole < n) {
      double[] aRest = padded(a, aOffset, aStride, whole, n);
      double[] rest = new double[LENGTH];
      vectors(f, aRest, aStride == 0 ? aOffset : 0, aStride, rest, 0, LENGTH);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
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
      FunctionWarmUp warmUp, ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride,
      double[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
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
      ScalarDoubleLoops.apply(f, a, aOffset + tried * aStride, aStride, b, bOffset + tried * bStride, bStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, b, bOffset, bStride, y, yOffset, whole);
    if (whole < n) {
      double[] aRest = padded(a, aOffset, aStride, whole, n);
      double[] bRest = padded(b, bOffset, bStride, whole, n);
      double[] rest = new double[LENGTH];
      vectors(f, aRest, aStride == 0 ? aOffset : 0, aStride, bRest, bStride == 0 ? bOffset : 0, bStride, rest, 0, LENGTH);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
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
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 2");
    }
  }

  /// y = f(a, b, c) for any length and strides 0 or 1.
  static void apply(
      FunctionWarmUp warmUp, ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride,
      double[] y, int yOffset, int n) {
    int runs = aStride | bStride << 1 | cStride << 2;
    int whole = n - n % LENGTH;
    if (runs == 0 && n > 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, 1);
      Arrays.fill(y, yOffset + 1, yOffset + n, y[yOffset]);
      return;
    }
    if (whole == 0) {
      ScalarDoubleLoops.apply(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
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
      ScalarDoubleLoops.apply(f, a, aOffset + tried * aStride, aStride, b, bOffset + tried * bStride, bStride, c, cOffset + tried * cStride, cStride, y, yOffset + tried, n - tried);
      warmUp.spent(System.nanoTime() - start);
      return;
    }
    vectors(f, a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, whole);
    if (whole < n) {
      double[] aRest = padded(a, aOffset, aStride, whole, n);
      double[] bRest = padded(b, bOffset, bStride, whole, n);
      double[] cRest = padded(c, cOffset, cStride, whole, n);
      double[] rest = new double[LENGTH];
      vectors(f, aRest, aStride == 0 ? aOffset : 0, aStride, bRest, bStride == 0 ? bOffset : 0, bStride, cRest, cStride == 0 ? cOffset : 0, cStride, rest, 0, LENGTH);
      System.arraycopy(rest, 0, y, yOffset + whole, n - whole);
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

  /// Elements `whole` to `n` of a run, in an array of one vector; a single element as it is.
  private static double[] padded(double[] a, int offset, int stride, int whole, int n) {
    if (stride == 0) {
      return a;
    }
    double[] padded = new double[LENGTH];
    System.arraycopy(a, offset + whole, padded, 0, n - whole);
    return padded;
  }

  private static void add(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void addAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.add(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void addAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.add(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void subtract(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.sub(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void subtractAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.sub(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void multiply(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.mul(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void multiplyAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.mul(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void divide(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.div(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void divideAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.div(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void maximum(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.max(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void maximumAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.max(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void minimum(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt01(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[aOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = a0;
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = v0.min(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void minimumAt10(
      double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset, int n) {
    DoubleVector b0 = DoubleVector.broadcast(SPECIES, b[bOffset]);
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = b0;
      DoubleVector v2 = v0.min(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v16 = v14.compare(VectorOperators.LT, v15);
      VectorMask<Double> v17 = v16.not();
      DoubleVector v18 = v14.add(v15);
      DoubleVector v19 = v18.sub(v15);
      VectorMask<Double> v20 = v19.compare(VectorOperators.EQ, v14);
      VectorMask<Double> v21 = v17.or(v20);
      VectorMask<Double> v22 = v21.not();
      VectorMask<Double> v23 = v13.and(v22);
      DoubleVector v24 = v3.abs();
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v26 = v24.compare(VectorOperators.LT, v25);
      VectorMask<Double> v27 = v23.and(v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v30 = v14.mul(v29);
      VectorMask<Double> v31 = v30.compare(VectorOperators.LT, v15);
      VectorMask<Double> v32 = v31.not();
      DoubleVector v33 = v30.add(v15);
      DoubleVector v34 = v33.sub(v15);
      VectorMask<Double> v35 = v34.compare(VectorOperators.EQ, v30);
      VectorMask<Double> v36 = v32.or(v35);
      VectorMask<Double> v37 = v36.not();
      VectorMask<Double> v38 = v21.and(v37);
      VectorMask<Double> v39 = v24.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v40 = v39.and(v12);
      VectorMask<Double> v41 = v24.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v42 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v43 = v1.blend(v25, v42);
      VectorMask<Double> v44 = v24.compare(VectorOperators.EQ, v25);
      DoubleVector v45 = v25.blend(v1, v42);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v47 = v24.compare(VectorOperators.LT, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v49 = v24.mul(v48);
      DoubleVector v50 = v24.blend(v49, v47);
      LongVector v51 = v50.reinterpretAsLongs();
      LongVector v52 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v53 = v51.sub(v52);
      LongVector v54 = v53.lanewise(VectorOperators.ASHR, 52);
      LongVector v55 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v56 = v54.add(v55);
      DoubleVector v57 = v56.reinterpretAsDoubles();
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v59 = v57.sub(v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v61 = v1.blend(v60, v47);
      DoubleVector v62 = v59.add(v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v64 = v62.mul(v63);
      LongVector v65 = v54.lanewise(VectorOperators.LSHL, 52);
      LongVector v66 = v51.sub(v65);
      DoubleVector v67 = v66.reinterpretAsDoubles();
      DoubleVector v68 = v67.sub(v4);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v70 = v69.add(v68);
      DoubleVector v71 = v4.div(v70);
      DoubleVector v72 = v68.mul(v71);
      DoubleVector v73 = v72.mul(v69);
      DoubleVector v74 = v64.add(v73);
      DoubleVector v75 = v72.mul(v72);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v77 = v75.mul(v76);
      DoubleVector v78 = v75.mul(v75);
      DoubleVector v79 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v81 = v79.fma(v75, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v83 = v81.fma(v75, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v85 = v83.fma(v75, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v87 = v85.fma(v75, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v89 = v87.fma(v75, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v91 = v89.fma(v75, v90);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v93 = v91.fma(v75, v92);
      DoubleVector v94 = v78.mul(v93);
      DoubleVector v95 = v77.add(v94);
      DoubleVector v96 = v73.mul(v95);
      DoubleVector v97 = v74.add(v96);
      DoubleVector v98 = v74.sub(v64);
      DoubleVector v99 = v73.sub(v98);
      DoubleVector v100 = v97.sub(v74);
      DoubleVector v101 = v96.sub(v100);
      DoubleVector v102 = v99.add(v101);
      DoubleVector v103 = v70.neg();
      DoubleVector v104 = v72.fma(v103, v68);
      DoubleVector v105 = v70.sub(v69);
      DoubleVector v106 = v68.sub(v105);
      DoubleVector v107 = v106.neg();
      DoubleVector v108 = v72.fma(v107, v1);
      DoubleVector v109 = v104.add(v108);
      DoubleVector v110 = v109.mul(v71);
      DoubleVector v111 = v110.mul(v69);
      DoubleVector v112 = v95.sub(v77);
      DoubleVector v113 = v94.sub(v112);
      DoubleVector v114 = v75.neg();
      DoubleVector v115 = v72.fma(v72, v114);
      DoubleVector v116 = v72.fma(v111, v115);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v118 = v77.neg();
      DoubleVector v119 = v75.fma(v76, v118);
      DoubleVector v120 = v75.fma(v117, v119);
      DoubleVector v121 = v116.fma(v76, v120);
      DoubleVector v122 = v113.add(v121);
      DoubleVector v123 = v96.neg();
      DoubleVector v124 = v73.fma(v95, v123);
      DoubleVector v125 = v73.fma(v122, v124);
      DoubleVector v126 = v111.fma(v95, v125);
      DoubleVector v127 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v128 = v64.neg();
      DoubleVector v129 = v62.fma(v63, v128);
      DoubleVector v130 = v62.fma(v127, v129);
      DoubleVector v131 = v126.add(v130);
      DoubleVector v132 = v131.add(v111);
      DoubleVector v133 = v102.add(v132);
      DoubleVector v134 = v97.add(v133);
      DoubleVector v135 = v0.mul(v134);
      DoubleVector v136 = DoubleVector.broadcast(SPECIES, -1500.0);
      VectorMask<Double> v137 = v135.compare(VectorOperators.LT, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, 1500.0);
      VectorMask<Double> v139 = v138.compare(VectorOperators.LT, v135);
      DoubleVector v140 = v135.blend(v138, v139);
      DoubleVector v141 = v140.blend(v136, v137);
      DoubleVector v142 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v143 = v141.fma(v142, v58);
      DoubleVector v144 = v143.sub(v58);
      DoubleVector v145 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v146 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v147 = v144.fma(v146, v141);
      DoubleVector v148 = v144.fma(v145, v147);
      DoubleVector v149 = v147.sub(v148);
      DoubleVector v150 = v144.fma(v145, v149);
      DoubleVector v151 = v135.abs();
      VectorMask<Double> v152 = v151.compare(VectorOperators.LT, v138);
      DoubleVector v153 = v135.neg();
      DoubleVector v154 = v0.fma(v134, v153);
      DoubleVector v155 = v134.sub(v97);
      DoubleVector v156 = v133.sub(v155);
      DoubleVector v157 = v0.mul(v156);
      DoubleVector v158 = v154.add(v157);
      DoubleVector v159 = v1.blend(v158, v152);
      DoubleVector v160 = v150.add(v159);
      DoubleVector v161 = v148.add(v160);
      DoubleVector v162 = v161.mul(v161);
      DoubleVector v163 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v164 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v165 = v163.fma(v161, v164);
      DoubleVector v166 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v167 = v165.fma(v161, v166);
      DoubleVector v168 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v169 = v167.fma(v161, v168);
      DoubleVector v170 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v171 = v169.fma(v161, v170);
      DoubleVector v172 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v173 = v171.fma(v161, v172);
      DoubleVector v174 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v175 = v173.fma(v161, v174);
      DoubleVector v176 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v177 = v175.fma(v161, v176);
      DoubleVector v178 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v179 = v177.fma(v161, v178);
      DoubleVector v180 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v181 = v179.fma(v161, v180);
      DoubleVector v182 = v161.sub(v148);
      DoubleVector v183 = v160.sub(v182);
      DoubleVector v184 = v162.fma(v181, v183);
      DoubleVector v185 = v184.add(v161);
      DoubleVector v186 = v185.add(v4);
      LongVector v187 = v143.reinterpretAsLongs();
      LongVector v188 = v187.sub(v55);
      LongVector v189 = v188.lanewise(VectorOperators.ASHR, 2);
      LongVector v190 = LongVector.broadcast(BITS, 1023L);
      LongVector v191 = v189.add(v190);
      LongVector v192 = v191.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v193 = v192.reinterpretAsDoubles();
      DoubleVector v194 = v186.mul(v193);
      DoubleVector v195 = v194.mul(v193);
      LongVector v196 = v189.add(v189);
      LongVector v197 = v188.sub(v196);
      LongVector v198 = v197.lanewise(VectorOperators.ASHR, 1);
      LongVector v199 = v198.add(v190);
      LongVector v200 = v199.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v201 = v200.reinterpretAsDoubles();
      DoubleVector v202 = v195.mul(v201);
      LongVector v203 = v197.sub(v198);
      LongVector v204 = v203.add(v190);
      LongVector v205 = v204.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v206 = v205.reinterpretAsDoubles();
      DoubleVector v207 = v202.mul(v206);
      DoubleVector v208 = v207.blend(v45, v44);
      DoubleVector v209 = v208.blend(v43, v41);
      DoubleVector v210 = v209.blend(v4, v40);
      LongVector v211 = v210.reinterpretAsLongs();
      LongVector v212 = v3.reinterpretAsLongs();
      LongVector v213 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v214 = v212.and(v213);
      LongVector v215 = v211.or(v214);
      DoubleVector v216 = v215.reinterpretAsDoubles();
      DoubleVector v217 = v210.blend(v216, v38);
      DoubleVector v218 = v217.blend(v28, v27);
      DoubleVector v219 = v28.blend(v218, v12);
      DoubleVector v220 = v219.blend(v4, v6);
      VectorMask<Double> v221 = v220.compare(VectorOperators.EQ, v220);
      VectorMask<Double> v222 = v221.not();
      DoubleVector v223 = v220.blend(v28, v222);
      v223.intoArray(y, yOffset + i);
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
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v16 = v14.compare(VectorOperators.LT, v15);
      VectorMask<Double> v17 = v16.not();
      DoubleVector v18 = v14.add(v15);
      DoubleVector v19 = v18.sub(v15);
      VectorMask<Double> v20 = v19.compare(VectorOperators.EQ, v14);
      VectorMask<Double> v21 = v17.or(v20);
      VectorMask<Double> v22 = v21.not();
      VectorMask<Double> v23 = v13.and(v22);
      DoubleVector v24 = v3.abs();
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v26 = v24.compare(VectorOperators.LT, v25);
      VectorMask<Double> v27 = v23.and(v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v30 = v14.mul(v29);
      VectorMask<Double> v31 = v30.compare(VectorOperators.LT, v15);
      VectorMask<Double> v32 = v31.not();
      DoubleVector v33 = v30.add(v15);
      DoubleVector v34 = v33.sub(v15);
      VectorMask<Double> v35 = v34.compare(VectorOperators.EQ, v30);
      VectorMask<Double> v36 = v32.or(v35);
      VectorMask<Double> v37 = v36.not();
      VectorMask<Double> v38 = v21.and(v37);
      VectorMask<Double> v39 = v24.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v40 = v39.and(v12);
      VectorMask<Double> v41 = v24.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v42 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v43 = v1.blend(v25, v42);
      VectorMask<Double> v44 = v24.compare(VectorOperators.EQ, v25);
      DoubleVector v45 = v25.blend(v1, v42);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v47 = v24.compare(VectorOperators.LT, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v49 = v24.mul(v48);
      DoubleVector v50 = v24.blend(v49, v47);
      LongVector v51 = v50.reinterpretAsLongs();
      LongVector v52 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v53 = v51.sub(v52);
      LongVector v54 = v53.lanewise(VectorOperators.ASHR, 52);
      LongVector v55 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v56 = v54.add(v55);
      DoubleVector v57 = v56.reinterpretAsDoubles();
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v59 = v57.sub(v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v61 = v1.blend(v60, v47);
      DoubleVector v62 = v59.add(v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v64 = v62.mul(v63);
      LongVector v65 = v54.lanewise(VectorOperators.LSHL, 52);
      LongVector v66 = v51.sub(v65);
      DoubleVector v67 = v66.reinterpretAsDoubles();
      DoubleVector v68 = v67.sub(v4);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v70 = v69.add(v68);
      DoubleVector v71 = v4.div(v70);
      DoubleVector v72 = v68.mul(v71);
      DoubleVector v73 = v72.mul(v69);
      DoubleVector v74 = v64.add(v73);
      DoubleVector v75 = v72.mul(v72);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v77 = v75.mul(v76);
      DoubleVector v78 = v75.mul(v75);
      DoubleVector v79 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v81 = v79.fma(v75, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v83 = v81.fma(v75, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v85 = v83.fma(v75, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v87 = v85.fma(v75, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v89 = v87.fma(v75, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v91 = v89.fma(v75, v90);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v93 = v91.fma(v75, v92);
      DoubleVector v94 = v78.mul(v93);
      DoubleVector v95 = v77.add(v94);
      DoubleVector v96 = v73.mul(v95);
      DoubleVector v97 = v74.add(v96);
      DoubleVector v98 = v74.sub(v64);
      DoubleVector v99 = v73.sub(v98);
      DoubleVector v100 = v97.sub(v74);
      DoubleVector v101 = v96.sub(v100);
      DoubleVector v102 = v99.add(v101);
      DoubleVector v103 = v70.neg();
      DoubleVector v104 = v72.fma(v103, v68);
      DoubleVector v105 = v70.sub(v69);
      DoubleVector v106 = v68.sub(v105);
      DoubleVector v107 = v106.neg();
      DoubleVector v108 = v72.fma(v107, v1);
      DoubleVector v109 = v104.add(v108);
      DoubleVector v110 = v109.mul(v71);
      DoubleVector v111 = v110.mul(v69);
      DoubleVector v112 = v95.sub(v77);
      DoubleVector v113 = v94.sub(v112);
      DoubleVector v114 = v75.neg();
      DoubleVector v115 = v72.fma(v72, v114);
      DoubleVector v116 = v72.fma(v111, v115);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v118 = v77.neg();
      DoubleVector v119 = v75.fma(v76, v118);
      DoubleVector v120 = v75.fma(v117, v119);
      DoubleVector v121 = v116.fma(v76, v120);
      DoubleVector v122 = v113.add(v121);
      DoubleVector v123 = v96.neg();
      DoubleVector v124 = v73.fma(v95, v123);
      DoubleVector v125 = v73.fma(v122, v124);
      DoubleVector v126 = v111.fma(v95, v125);
      DoubleVector v127 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v128 = v64.neg();
      DoubleVector v129 = v62.fma(v63, v128);
      DoubleVector v130 = v62.fma(v127, v129);
      DoubleVector v131 = v126.add(v130);
      DoubleVector v132 = v131.add(v111);
      DoubleVector v133 = v102.add(v132);
      DoubleVector v134 = v97.add(v133);
      DoubleVector v135 = v0.mul(v134);
      DoubleVector v136 = DoubleVector.broadcast(SPECIES, -1500.0);
      VectorMask<Double> v137 = v135.compare(VectorOperators.LT, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, 1500.0);
      VectorMask<Double> v139 = v138.compare(VectorOperators.LT, v135);
      DoubleVector v140 = v135.blend(v138, v139);
      DoubleVector v141 = v140.blend(v136, v137);
      DoubleVector v142 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v143 = v141.fma(v142, v58);
      DoubleVector v144 = v143.sub(v58);
      DoubleVector v145 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v146 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v147 = v144.fma(v146, v141);
      DoubleVector v148 = v144.fma(v145, v147);
      DoubleVector v149 = v147.sub(v148);
      DoubleVector v150 = v144.fma(v145, v149);
      DoubleVector v151 = v135.abs();
      VectorMask<Double> v152 = v151.compare(VectorOperators.LT, v138);
      DoubleVector v153 = v135.neg();
      DoubleVector v154 = v0.fma(v134, v153);
      DoubleVector v155 = v134.sub(v97);
      DoubleVector v156 = v133.sub(v155);
      DoubleVector v157 = v0.mul(v156);
      DoubleVector v158 = v154.add(v157);
      DoubleVector v159 = v1.blend(v158, v152);
      DoubleVector v160 = v150.add(v159);
      DoubleVector v161 = v148.add(v160);
      DoubleVector v162 = v161.mul(v161);
      DoubleVector v163 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v164 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v165 = v163.fma(v161, v164);
      DoubleVector v166 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v167 = v165.fma(v161, v166);
      DoubleVector v168 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v169 = v167.fma(v161, v168);
      DoubleVector v170 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v171 = v169.fma(v161, v170);
      DoubleVector v172 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v173 = v171.fma(v161, v172);
      DoubleVector v174 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v175 = v173.fma(v161, v174);
      DoubleVector v176 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v177 = v175.fma(v161, v176);
      DoubleVector v178 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v179 = v177.fma(v161, v178);
      DoubleVector v180 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v181 = v179.fma(v161, v180);
      DoubleVector v182 = v161.sub(v148);
      DoubleVector v183 = v160.sub(v182);
      DoubleVector v184 = v162.fma(v181, v183);
      DoubleVector v185 = v184.add(v161);
      DoubleVector v186 = v185.add(v4);
      LongVector v187 = v143.reinterpretAsLongs();
      LongVector v188 = v187.sub(v55);
      LongVector v189 = v188.lanewise(VectorOperators.ASHR, 2);
      LongVector v190 = LongVector.broadcast(BITS, 1023L);
      LongVector v191 = v189.add(v190);
      LongVector v192 = v191.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v193 = v192.reinterpretAsDoubles();
      DoubleVector v194 = v186.mul(v193);
      DoubleVector v195 = v194.mul(v193);
      LongVector v196 = v189.add(v189);
      LongVector v197 = v188.sub(v196);
      LongVector v198 = v197.lanewise(VectorOperators.ASHR, 1);
      LongVector v199 = v198.add(v190);
      LongVector v200 = v199.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v201 = v200.reinterpretAsDoubles();
      DoubleVector v202 = v195.mul(v201);
      LongVector v203 = v197.sub(v198);
      LongVector v204 = v203.add(v190);
      LongVector v205 = v204.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v206 = v205.reinterpretAsDoubles();
      DoubleVector v207 = v202.mul(v206);
      DoubleVector v208 = v207.blend(v45, v44);
      DoubleVector v209 = v208.blend(v43, v41);
      DoubleVector v210 = v209.blend(v4, v40);
      LongVector v211 = v210.reinterpretAsLongs();
      LongVector v212 = v3.reinterpretAsLongs();
      LongVector v213 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v214 = v212.and(v213);
      LongVector v215 = v211.or(v214);
      DoubleVector v216 = v215.reinterpretAsDoubles();
      DoubleVector v217 = v210.blend(v216, v38);
      DoubleVector v218 = v217.blend(v28, v27);
      DoubleVector v219 = v28.blend(v218, v12);
      DoubleVector v220 = v219.blend(v4, v6);
      VectorMask<Double> v221 = v220.compare(VectorOperators.EQ, v220);
      VectorMask<Double> v222 = v221.not();
      DoubleVector v223 = v220.blend(v28, v222);
      v223.intoArray(y, yOffset + i);
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
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, 0x1.0p52);
      VectorMask<Double> v16 = v14.compare(VectorOperators.LT, v15);
      VectorMask<Double> v17 = v16.not();
      DoubleVector v18 = v14.add(v15);
      DoubleVector v19 = v18.sub(v15);
      VectorMask<Double> v20 = v19.compare(VectorOperators.EQ, v14);
      VectorMask<Double> v21 = v17.or(v20);
      VectorMask<Double> v22 = v21.not();
      VectorMask<Double> v23 = v13.and(v22);
      DoubleVector v24 = v3.abs();
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
      VectorMask<Double> v26 = v24.compare(VectorOperators.LT, v25);
      VectorMask<Double> v27 = v23.and(v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v30 = v14.mul(v29);
      VectorMask<Double> v31 = v30.compare(VectorOperators.LT, v15);
      VectorMask<Double> v32 = v31.not();
      DoubleVector v33 = v30.add(v15);
      DoubleVector v34 = v33.sub(v15);
      VectorMask<Double> v35 = v34.compare(VectorOperators.EQ, v30);
      VectorMask<Double> v36 = v32.or(v35);
      VectorMask<Double> v37 = v36.not();
      VectorMask<Double> v38 = v21.and(v37);
      VectorMask<Double> v39 = v24.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v40 = v39.and(v12);
      VectorMask<Double> v41 = v24.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v42 = v0.compare(VectorOperators.LT, v1);
      DoubleVector v43 = v1.blend(v25, v42);
      VectorMask<Double> v44 = v24.compare(VectorOperators.EQ, v25);
      DoubleVector v45 = v25.blend(v1, v42);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0p-1022);
      VectorMask<Double> v47 = v24.compare(VectorOperators.LT, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.0p53);
      DoubleVector v49 = v24.mul(v48);
      DoubleVector v50 = v24.blend(v49, v47);
      LongVector v51 = v50.reinterpretAsLongs();
      LongVector v52 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v53 = v51.sub(v52);
      LongVector v54 = v53.lanewise(VectorOperators.ASHR, 52);
      LongVector v55 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v56 = v54.add(v55);
      DoubleVector v57 = v56.reinterpretAsDoubles();
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, 0x1.8p52);
      DoubleVector v59 = v57.sub(v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, -53.0);
      DoubleVector v61 = v1.blend(v60, v47);
      DoubleVector v62 = v59.add(v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      DoubleVector v64 = v62.mul(v63);
      LongVector v65 = v54.lanewise(VectorOperators.LSHL, 52);
      LongVector v66 = v51.sub(v65);
      DoubleVector v67 = v66.reinterpretAsDoubles();
      DoubleVector v68 = v67.sub(v4);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v70 = v69.add(v68);
      DoubleVector v71 = v4.div(v70);
      DoubleVector v72 = v68.mul(v71);
      DoubleVector v73 = v72.mul(v69);
      DoubleVector v74 = v64.add(v73);
      DoubleVector v75 = v72.mul(v72);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-2);
      DoubleVector v77 = v75.mul(v76);
      DoubleVector v78 = v75.mul(v75);
      DoubleVector v79 = DoubleVector.broadcast(SPECIES, 0x1.eac5d86c82e5fp-5);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, 0x1.de3d6d786eb0bp-5);
      DoubleVector v81 = v79.fma(v75, v80);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, 0x1.11206f40b30bep-4);
      DoubleVector v83 = v81.fma(v75, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.3b1364c8dabffp-4);
      DoubleVector v85 = v83.fma(v75, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, 0x1.745d182957cafp-4);
      DoubleVector v87 = v85.fma(v75, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.c71c71c5968e1p-4);
      DoubleVector v89 = v87.fma(v75, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.2492492492f51p-3);
      DoubleVector v91 = v89.fma(v75, v90);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, 0x1.9999999999996p-3);
      DoubleVector v93 = v91.fma(v75, v92);
      DoubleVector v94 = v78.mul(v93);
      DoubleVector v95 = v77.add(v94);
      DoubleVector v96 = v73.mul(v95);
      DoubleVector v97 = v74.add(v96);
      DoubleVector v98 = v74.sub(v64);
      DoubleVector v99 = v73.sub(v98);
      DoubleVector v100 = v97.sub(v74);
      DoubleVector v101 = v96.sub(v100);
      DoubleVector v102 = v99.add(v101);
      DoubleVector v103 = v70.neg();
      DoubleVector v104 = v72.fma(v103, v68);
      DoubleVector v105 = v70.sub(v69);
      DoubleVector v106 = v68.sub(v105);
      DoubleVector v107 = v106.neg();
      DoubleVector v108 = v72.fma(v107, v1);
      DoubleVector v109 = v104.add(v108);
      DoubleVector v110 = v109.mul(v71);
      DoubleVector v111 = v110.mul(v69);
      DoubleVector v112 = v95.sub(v77);
      DoubleVector v113 = v94.sub(v112);
      DoubleVector v114 = v75.neg();
      DoubleVector v115 = v72.fma(v72, v114);
      DoubleVector v116 = v72.fma(v111, v115);
      DoubleVector v117 = DoubleVector.broadcast(SPECIES, 0x1.5555555555555p-56);
      DoubleVector v118 = v77.neg();
      DoubleVector v119 = v75.fma(v76, v118);
      DoubleVector v120 = v75.fma(v117, v119);
      DoubleVector v121 = v116.fma(v76, v120);
      DoubleVector v122 = v113.add(v121);
      DoubleVector v123 = v96.neg();
      DoubleVector v124 = v73.fma(v95, v123);
      DoubleVector v125 = v73.fma(v122, v124);
      DoubleVector v126 = v111.fma(v95, v125);
      DoubleVector v127 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v128 = v64.neg();
      DoubleVector v129 = v62.fma(v63, v128);
      DoubleVector v130 = v62.fma(v127, v129);
      DoubleVector v131 = v126.add(v130);
      DoubleVector v132 = v131.add(v111);
      DoubleVector v133 = v102.add(v132);
      DoubleVector v134 = v97.add(v133);
      DoubleVector v135 = v0.mul(v134);
      DoubleVector v136 = DoubleVector.broadcast(SPECIES, -1500.0);
      VectorMask<Double> v137 = v135.compare(VectorOperators.LT, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, 1500.0);
      VectorMask<Double> v139 = v138.compare(VectorOperators.LT, v135);
      DoubleVector v140 = v135.blend(v138, v139);
      DoubleVector v141 = v140.blend(v136, v137);
      DoubleVector v142 = DoubleVector.broadcast(SPECIES, 0x1.71547652b82fep0);
      DoubleVector v143 = v141.fma(v142, v58);
      DoubleVector v144 = v143.sub(v58);
      DoubleVector v145 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v146 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v147 = v144.fma(v146, v141);
      DoubleVector v148 = v144.fma(v145, v147);
      DoubleVector v149 = v147.sub(v148);
      DoubleVector v150 = v144.fma(v145, v149);
      DoubleVector v151 = v135.abs();
      VectorMask<Double> v152 = v151.compare(VectorOperators.LT, v138);
      DoubleVector v153 = v135.neg();
      DoubleVector v154 = v0.fma(v134, v153);
      DoubleVector v155 = v134.sub(v97);
      DoubleVector v156 = v133.sub(v155);
      DoubleVector v157 = v0.mul(v156);
      DoubleVector v158 = v154.add(v157);
      DoubleVector v159 = v1.blend(v158, v152);
      DoubleVector v160 = v150.add(v159);
      DoubleVector v161 = v148.add(v160);
      DoubleVector v162 = v161.mul(v161);
      DoubleVector v163 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v164 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v165 = v163.fma(v161, v164);
      DoubleVector v166 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v167 = v165.fma(v161, v166);
      DoubleVector v168 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v169 = v167.fma(v161, v168);
      DoubleVector v170 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v171 = v169.fma(v161, v170);
      DoubleVector v172 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v173 = v171.fma(v161, v172);
      DoubleVector v174 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v175 = v173.fma(v161, v174);
      DoubleVector v176 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v177 = v175.fma(v161, v176);
      DoubleVector v178 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v179 = v177.fma(v161, v178);
      DoubleVector v180 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v181 = v179.fma(v161, v180);
      DoubleVector v182 = v161.sub(v148);
      DoubleVector v183 = v160.sub(v182);
      DoubleVector v184 = v162.fma(v181, v183);
      DoubleVector v185 = v184.add(v161);
      DoubleVector v186 = v185.add(v4);
      LongVector v187 = v143.reinterpretAsLongs();
      LongVector v188 = v187.sub(v55);
      LongVector v189 = v188.lanewise(VectorOperators.ASHR, 2);
      LongVector v190 = LongVector.broadcast(BITS, 1023L);
      LongVector v191 = v189.add(v190);
      LongVector v192 = v191.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v193 = v192.reinterpretAsDoubles();
      DoubleVector v194 = v186.mul(v193);
      DoubleVector v195 = v194.mul(v193);
      LongVector v196 = v189.add(v189);
      LongVector v197 = v188.sub(v196);
      LongVector v198 = v197.lanewise(VectorOperators.ASHR, 1);
      LongVector v199 = v198.add(v190);
      LongVector v200 = v199.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v201 = v200.reinterpretAsDoubles();
      DoubleVector v202 = v195.mul(v201);
      LongVector v203 = v197.sub(v198);
      LongVector v204 = v203.add(v190);
      LongVector v205 = v204.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v206 = v205.reinterpretAsDoubles();
      DoubleVector v207 = v202.mul(v206);
      DoubleVector v208 = v207.blend(v45, v44);
      DoubleVector v209 = v208.blend(v43, v41);
      DoubleVector v210 = v209.blend(v4, v40);
      LongVector v211 = v210.reinterpretAsLongs();
      LongVector v212 = v3.reinterpretAsLongs();
      LongVector v213 = LongVector.broadcast(BITS, -9223372036854775808L);
      LongVector v214 = v212.and(v213);
      LongVector v215 = v211.or(v214);
      DoubleVector v216 = v215.reinterpretAsDoubles();
      DoubleVector v217 = v210.blend(v216, v38);
      DoubleVector v218 = v217.blend(v28, v27);
      DoubleVector v219 = v28.blend(v218, v12);
      DoubleVector v220 = v219.blend(v4, v6);
      VectorMask<Double> v221 = v220.compare(VectorOperators.EQ, v220);
      VectorMask<Double> v222 = v221.not();
      DoubleVector v223 = v220.blend(v28, v222);
      v223.intoArray(y, yOffset + i);
    }
  }

  private static void negate(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.neg();
      VectorMask<Double> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v3 = v2.not();
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void absolute(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.abs();
      VectorMask<Double> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v3 = v2.not();
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void square(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.mul(v0);
      VectorMask<Double> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v3 = v2.not();
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void reciprocal(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v2 = v0.div(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
    }
  }

  private static void squareRoot(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = v0.sqrt();
      VectorMask<Double> v2 = v1.compare(VectorOperators.EQ, v1);
      VectorMask<Double> v3 = v2.not();
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v5 = v1.blend(v4, v3);
      v5.intoArray(y, yOffset + i);
    }
  }

  private static void relu(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, 0.0);
      DoubleVector v2 = v0.max(v1);
      VectorMask<Double> v3 = v2.compare(VectorOperators.EQ, v2);
      VectorMask<Double> v4 = v3.not();
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v6 = v2.blend(v5, v4);
      v6.intoArray(y, yOffset + i);
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
      VectorMask<Double> v8 = v7.compare(VectorOperators.EQ, v7);
      VectorMask<Double> v9 = v8.not();
      DoubleVector v10 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v11 = v7.blend(v10, v9);
      v11.intoArray(y, yOffset + i);
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
      VectorMask<Double> v27 = v26.compare(VectorOperators.EQ, v26);
      VectorMask<Double> v28 = v27.not();
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v30 = v26.blend(v29, v28);
      v30.intoArray(y, yOffset + i);
    }
  }

  private static void exp(
      double[] a, int aOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
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
      DoubleVector v16 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v18 = v16.fma(v14, v17);
      DoubleVector v19 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v20 = v18.fma(v14, v19);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v22 = v20.fma(v14, v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v24 = v22.fma(v14, v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v26 = v24.fma(v14, v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v28 = v26.fma(v14, v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v30 = v28.fma(v14, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v32 = v30.fma(v14, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v34 = v32.fma(v14, v33);
      DoubleVector v35 = v13.sub(v14);
      DoubleVector v36 = v10.fma(v11, v35);
      DoubleVector v37 = v15.fma(v34, v36);
      DoubleVector v38 = v37.add(v14);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v40 = v38.add(v39);
      LongVector v41 = v9.reinterpretAsLongs();
      LongVector v42 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v43 = v41.sub(v42);
      LongVector v44 = v43.lanewise(VectorOperators.ASHR, 1);
      LongVector v45 = LongVector.broadcast(BITS, 1023L);
      LongVector v46 = v44.add(v45);
      LongVector v47 = v46.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v48 = v47.reinterpretAsDoubles();
      DoubleVector v49 = v40.mul(v48);
      LongVector v50 = v43.sub(v44);
      LongVector v51 = v50.add(v45);
      LongVector v52 = v51.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v53 = v52.reinterpretAsDoubles();
      DoubleVector v54 = v49.mul(v53);
      VectorMask<Double> v55 = v54.compare(VectorOperators.EQ, v54);
      VectorMask<Double> v56 = v55.not();
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v58 = v54.blend(v57, v56);
      v58.intoArray(y, yOffset + i);
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
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v37 = v35.fma(v30, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v39 = v37.fma(v30, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v41 = v39.fma(v30, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v43 = v41.fma(v30, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v45 = v43.fma(v30, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v47 = v45.fma(v30, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v49 = v47.fma(v30, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v51 = v49.fma(v30, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v53 = v51.fma(v30, v52);
      DoubleVector v54 = v29.sub(v30);
      DoubleVector v55 = v26.fma(v27, v54);
      DoubleVector v56 = v34.fma(v53, v55);
      DoubleVector v57 = v4.sub(v25);
      DoubleVector v58 = v57.sub(v24);
      DoubleVector v59 = v56.add(v58);
      DoubleVector v60 = v33.add(v59);
      DoubleVector v61 = v31.add(v60);
      LongVector v62 = LongVector.broadcast(BITS, 1L);
      LongVector v63 = v17.sub(v62);
      LongVector v64 = v63.add(v19);
      LongVector v65 = v64.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v66 = v65.reinterpretAsDoubles();
      DoubleVector v67 = v61.mul(v66);
      DoubleVector v68 = DoubleVector.broadcast(SPECIES, 2.0);
      DoubleVector v69 = v67.mul(v68);
      DoubleVector v70 = v69.blend(v0, v3);
      VectorMask<Double> v71 = v70.compare(VectorOperators.EQ, v70);
      VectorMask<Double> v72 = v71.not();
      DoubleVector v73 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v74 = v70.blend(v73, v72);
      v74.intoArray(y, yOffset + i);
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
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.ac74d11173b27p-6);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, -0x1.ea05cbc3d0029p-5);
      DoubleVector v36 = v34.fma(v27, v35);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, 0x1.0a624f4801cdbp-4);
      DoubleVector v38 = v36.fma(v27, v37);
      DoubleVector v39 = DoubleVector.broadcast(SPECIES, -0x1.d11fc737db70ep-5);
      DoubleVector v40 = v38.fma(v27, v39);
      DoubleVector v41 = DoubleVector.broadcast(SPECIES, 0x1.d05a4f58a0c0fp-5);
      DoubleVector v42 = v40.fma(v27, v41);
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, -0x1.fba1b9dca4095p-5);
      DoubleVector v44 = v42.fma(v27, v43);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, 0x1.11cd02ba2667ap-4);
      DoubleVector v46 = v44.fma(v27, v45);
      DoubleVector v47 = DoubleVector.broadcast(SPECIES, -0x1.24d74f94e6208p-4);
      DoubleVector v48 = v46.fma(v27, v47);
      DoubleVector v49 = DoubleVector.broadcast(SPECIES, 0x1.3b0b88e21f37fp-4);
      DoubleVector v50 = v48.fma(v27, v49);
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, -0x1.5550ee5dc8d2dp-4);
      DoubleVector v52 = v50.fma(v27, v51);
      DoubleVector v53 = DoubleVector.broadcast(SPECIES, 0x1.745d3f1f3708ep-4);
      DoubleVector v54 = v52.fma(v27, v53);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, -0x1.9999c26c734b6p-4);
      DoubleVector v56 = v54.fma(v27, v55);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.c71c71e00781bp-4);
      DoubleVector v58 = v56.fma(v27, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, -0x1.ffffff2bee2f1p-4);
      DoubleVector v60 = v58.fma(v27, v59);
      DoubleVector v61 = DoubleVector.broadcast(SPECIES, 0x1.24924922a3f77p-3);
      DoubleVector v62 = v60.fma(v27, v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, -0x1.555555566b44ap-3);
      DoubleVector v64 = v62.fma(v27, v63);
      DoubleVector v65 = DoubleVector.broadcast(SPECIES, 0x1.999999999f753p-3);
      DoubleVector v66 = v64.fma(v27, v65);
      DoubleVector v67 = DoubleVector.broadcast(SPECIES, -0x1.fffffffffef13p-3);
      DoubleVector v68 = v66.fma(v27, v67);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 0x1.5555555555533p-2);
      DoubleVector v70 = v68.fma(v27, v69);
      DoubleVector v71 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v72 = v70.fma(v27, v71);
      DoubleVector v73 = v33.mul(v72);
      DoubleVector v74 = v21.fma(v32, v73);
      DoubleVector v75 = v74.add(v0);
      DoubleVector v76 = v31.add(v75);
      DoubleVector v77 = v28.add(v76);
      DoubleVector v78 = v77.blend(v1, v4);
      VectorMask<Double> v79 = v1.compare(VectorOperators.EQ, v0);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
      DoubleVector v81 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v82 = v81.blend(v80, v79);
      DoubleVector v83 = v82.blend(v78, v2);
      VectorMask<Double> v84 = v83.compare(VectorOperators.EQ, v83);
      VectorMask<Double> v85 = v84.not();
      DoubleVector v86 = v83.blend(v81, v85);
      v86.intoArray(y, yOffset + i);
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
      DoubleVector v43 = DoubleVector.broadcast(SPECIES, 0x1.ac74d11173b27p-6);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, -0x1.ea05cbc3d0029p-5);
      DoubleVector v45 = v43.fma(v36, v44);
      DoubleVector v46 = DoubleVector.broadcast(SPECIES, 0x1.0a624f4801cdbp-4);
      DoubleVector v47 = v45.fma(v36, v46);
      DoubleVector v48 = DoubleVector.broadcast(SPECIES, -0x1.d11fc737db70ep-5);
      DoubleVector v49 = v47.fma(v36, v48);
      DoubleVector v50 = DoubleVector.broadcast(SPECIES, 0x1.d05a4f58a0c0fp-5);
      DoubleVector v51 = v49.fma(v36, v50);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, -0x1.fba1b9dca4095p-5);
      DoubleVector v53 = v51.fma(v36, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.11cd02ba2667ap-4);
      DoubleVector v55 = v53.fma(v36, v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, -0x1.24d74f94e6208p-4);
      DoubleVector v57 = v55.fma(v36, v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, 0x1.3b0b88e21f37fp-4);
      DoubleVector v59 = v57.fma(v36, v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, -0x1.5550ee5dc8d2dp-4);
      DoubleVector v61 = v59.fma(v36, v60);
      DoubleVector v62 = DoubleVector.broadcast(SPECIES, 0x1.745d3f1f3708ep-4);
      DoubleVector v63 = v61.fma(v36, v62);
      DoubleVector v64 = DoubleVector.broadcast(SPECIES, -0x1.9999c26c734b6p-4);
      DoubleVector v65 = v63.fma(v36, v64);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, 0x1.c71c71e00781bp-4);
      DoubleVector v67 = v65.fma(v36, v66);
      DoubleVector v68 = DoubleVector.broadcast(SPECIES, -0x1.ffffff2bee2f1p-4);
      DoubleVector v69 = v67.fma(v36, v68);
      DoubleVector v70 = DoubleVector.broadcast(SPECIES, 0x1.24924922a3f77p-3);
      DoubleVector v71 = v69.fma(v36, v70);
      DoubleVector v72 = DoubleVector.broadcast(SPECIES, -0x1.555555566b44ap-3);
      DoubleVector v73 = v71.fma(v36, v72);
      DoubleVector v74 = DoubleVector.broadcast(SPECIES, 0x1.999999999f753p-3);
      DoubleVector v75 = v73.fma(v36, v74);
      DoubleVector v76 = DoubleVector.broadcast(SPECIES, -0x1.fffffffffef13p-3);
      DoubleVector v77 = v75.fma(v36, v76);
      DoubleVector v78 = DoubleVector.broadcast(SPECIES, 0x1.5555555555533p-2);
      DoubleVector v79 = v77.fma(v36, v78);
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v81 = v79.fma(v36, v80);
      DoubleVector v82 = v42.mul(v81);
      DoubleVector v83 = v16.fma(v41, v82);
      DoubleVector v84 = v36.sub(v21);
      DoubleVector v85 = v35.sub(v84);
      DoubleVector v86 = v85.neg();
      DoubleVector v87 = v36.fma(v86, v85);
      DoubleVector v88 = v83.add(v87);
      DoubleVector v89 = v40.add(v88);
      DoubleVector v90 = v37.add(v89);
      DoubleVector v91 = v90.blend(v4, v7);
      VectorMask<Double> v92 = v4.compare(VectorOperators.EQ, v1);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
      DoubleVector v94 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v95 = v94.blend(v93, v92);
      DoubleVector v96 = v95.blend(v91, v5);
      DoubleVector v97 = v96.blend(v0, v2);
      VectorMask<Double> v98 = v97.compare(VectorOperators.EQ, v97);
      VectorMask<Double> v99 = v98.not();
      DoubleVector v100 = v97.blend(v94, v99);
      v100.intoArray(y, yOffset + i);
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
      DoubleVector v14 = v7.sub(v6);
      DoubleVector v15 = DoubleVector.broadcast(SPECIES, -0x1.921fb54442d18p0);
      DoubleVector v16 = v14.fma(v15, v2);
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 0x1.1a62633145c07p-54);
      DoubleVector v18 = v14.mul(v17);
      DoubleVector v19 = v18.neg();
      DoubleVector v20 = v16.add(v19);
      DoubleVector v21 = v20.mul(v20);
      DoubleVector v22 = v21.mul(v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, -0x1.8f8b753a80c63p-37);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.1ee9a7a999372p-29);
      DoubleVector v25 = v23.fma(v21, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, -0x1.27e4f7a4ede03p-22);
      DoubleVector v27 = v25.fma(v21, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.a01a019c24ed5p-16);
      DoubleVector v29 = v27.fma(v21, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, -0x1.6c16c16c14bcfp-10);
      DoubleVector v31 = v29.fma(v21, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.5555555555549p-5);
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
      DoubleVector v43 = v42.neg();
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v45 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v46 = v21.mul(v45);
      DoubleVector v47 = v44.sub(v46);
      DoubleVector v48 = v44.sub(v47);
      DoubleVector v49 = v48.sub(v46);
      DoubleVector v50 = v20.fma(v43, v49);
      DoubleVector v51 = v22.fma(v33, v50);
      DoubleVector v52 = v51.add(v47);
      DoubleVector v53 = v20.mul(v21);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.5d7e358a35d35p-33);
      DoubleVector v55 = DoubleVector.broadcast(SPECIES, -0x1.ae5e1f7b8daap-26);
      DoubleVector v56 = v54.fma(v21, v55);
      DoubleVector v57 = DoubleVector.broadcast(SPECIES, 0x1.71de351ee302ap-19);
      DoubleVector v58 = v56.fma(v21, v57);
      DoubleVector v59 = DoubleVector.broadcast(SPECIES, -0x1.a01a019bad6ep-13);
      DoubleVector v60 = v58.fma(v21, v59);
      DoubleVector v61 = DoubleVector.broadcast(SPECIES, 0x1.111111110f572p-7);
      DoubleVector v62 = v60.fma(v21, v61);
      DoubleVector v63 = DoubleVector.broadcast(SPECIES, -0x1.5555555555547p-3);
      DoubleVector v64 = v62.fma(v21, v63);
      DoubleVector v65 = v42.mul(v47);
      DoubleVector v66 = v53.fma(v64, v65);
      DoubleVector v67 = v66.add(v20);
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
      VectorMask<Double> v79 = v78.compare(VectorOperators.EQ, v78);
      VectorMask<Double> v80 = v79.not();
      DoubleVector v81 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v82 = v78.blend(v81, v80);
      v82.intoArray(y, yOffset + i);
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
      DoubleVector v49 = v48.add(v20);
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
      DoubleVector v67 = v66.add(v46);
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
      VectorMask<Double> v78 = v77.compare(VectorOperators.EQ, v77);
      VectorMask<Double> v79 = v78.not();
      DoubleVector v80 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v81 = v77.blend(v80, v79);
      v81.intoArray(y, yOffset + i);
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
      LongVector v11 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v12 = v10.sub(v11);
      LongVector v13 = LongVector.broadcast(BITS, 1023L);
      LongVector v14 = v12.add(v13);
      LongVector v15 = v14.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v16 = v15.reinterpretAsDoubles();
      DoubleVector v17 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v18 = v16.sub(v17);
      DoubleVector v19 = v9.sub(v8);
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, -0x1.abc9e3b39803fp-56);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, -0x1.62e42fefa39efp-1);
      DoubleVector v22 = v19.fma(v21, v6);
      DoubleVector v23 = v19.fma(v20, v22);
      DoubleVector v24 = v16.mul(v23);
      DoubleVector v25 = v18.add(v24);
      DoubleVector v26 = v23.mul(v23);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v29 = v27.fma(v23, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v31 = v29.fma(v23, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v33 = v31.fma(v23, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v35 = v33.fma(v23, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v37 = v35.fma(v23, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v39 = v37.fma(v23, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v41 = v39.fma(v23, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v43 = v41.fma(v23, v42);
      DoubleVector v44 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v45 = v43.fma(v23, v44);
      DoubleVector v46 = v22.sub(v23);
      DoubleVector v47 = v19.fma(v20, v46);
      DoubleVector v48 = v26.fma(v45, v47);
      DoubleVector v49 = v25.sub(v18);
      DoubleVector v50 = v24.sub(v49);
      DoubleVector v51 = v16.fma(v48, v50);
      DoubleVector v52 = v25.add(v51);
      DoubleVector v53 = v5.add(v52);
      DoubleVector v54 = v17.div(v53);
      DoubleVector v55 = v52.mul(v54);
      DoubleVector v56 = v53.neg();
      DoubleVector v57 = v55.fma(v56, v52);
      DoubleVector v58 = v53.sub(v5);
      DoubleVector v59 = v53.sub(v58);
      DoubleVector v60 = v5.sub(v59);
      DoubleVector v61 = v52.sub(v58);
      DoubleVector v62 = v60.add(v61);
      DoubleVector v63 = v52.sub(v25);
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
      VectorMask<Double> v77 = v76.compare(VectorOperators.EQ, v76);
      VectorMask<Double> v78 = v77.not();
      DoubleVector v79 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v80 = v76.blend(v79, v78);
      v80.intoArray(y, yOffset + i);
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
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, -746.0);
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
      DoubleVector v20 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v21 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v22 = v20.fma(v18, v21);
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v24 = v22.fma(v18, v23);
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v26 = v24.fma(v18, v25);
      DoubleVector v27 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v28 = v26.fma(v18, v27);
      DoubleVector v29 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v30 = v28.fma(v18, v29);
      DoubleVector v31 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v32 = v30.fma(v18, v31);
      DoubleVector v33 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v34 = v32.fma(v18, v33);
      DoubleVector v35 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v36 = v34.fma(v18, v35);
      DoubleVector v37 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v38 = v36.fma(v18, v37);
      DoubleVector v39 = v17.sub(v18);
      DoubleVector v40 = v14.fma(v15, v39);
      DoubleVector v41 = v19.fma(v38, v40);
      DoubleVector v42 = v18.add(v41);
      DoubleVector v43 = v3.add(v42);
      DoubleVector v44 = v3.blend(v43, v2);
      LongVector v45 = v13.reinterpretAsLongs();
      LongVector v46 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v47 = v45.sub(v46);
      LongVector v48 = v47.lanewise(VectorOperators.ASHR, 1);
      LongVector v49 = LongVector.broadcast(BITS, 1023L);
      LongVector v50 = v48.add(v49);
      LongVector v51 = v50.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v52 = v51.reinterpretAsDoubles();
      DoubleVector v53 = v43.mul(v52);
      LongVector v54 = v47.sub(v48);
      LongVector v55 = v54.add(v49);
      LongVector v56 = v55.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v57 = v56.reinterpretAsDoubles();
      DoubleVector v58 = v53.mul(v57);
      DoubleVector v59 = v3.add(v58);
      DoubleVector v60 = v3.div(v59);
      DoubleVector v61 = v44.mul(v60);
      DoubleVector v62 = v59.neg();
      DoubleVector v63 = v61.fma(v62, v44);
      DoubleVector v64 = v59.sub(v3);
      DoubleVector v65 = v58.sub(v64);
      DoubleVector v66 = v43.sub(v3);
      DoubleVector v67 = v42.sub(v66);
      DoubleVector v68 = v42.sub(v18);
      DoubleVector v69 = v41.sub(v68);
      DoubleVector v70 = v67.add(v69);
      DoubleVector v71 = v70.mul(v52);
      DoubleVector v72 = v71.mul(v57);
      DoubleVector v73 = v65.add(v72);
      DoubleVector v74 = v73.neg();
      DoubleVector v75 = v1.blend(v70, v2);
      DoubleVector v76 = v61.fma(v74, v75);
      DoubleVector v77 = v63.add(v76);
      DoubleVector v78 = v77.mul(v60);
      DoubleVector v79 = v61.add(v78);
      DoubleVector v80 = v3.blend(v52, v2);
      DoubleVector v81 = v79.mul(v80);
      DoubleVector v82 = v3.blend(v57, v2);
      DoubleVector v83 = v81.mul(v82);
      VectorMask<Double> v84 = v83.compare(VectorOperators.EQ, v83);
      VectorMask<Double> v85 = v84.not();
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v87 = v83.blend(v86, v85);
      v87.intoArray(y, yOffset + i);
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
      DoubleVector v23 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v24 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v25 = v23.fma(v21, v24);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v27 = v25.fma(v21, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v29 = v27.fma(v21, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v31 = v29.fma(v21, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v33 = v31.fma(v21, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v35 = v33.fma(v21, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v37 = v35.fma(v21, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v39 = v37.fma(v21, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v41 = v39.fma(v21, v40);
      DoubleVector v42 = v20.sub(v21);
      DoubleVector v43 = v17.fma(v18, v42);
      DoubleVector v44 = v22.fma(v41, v43);
      DoubleVector v45 = v21.add(v44);
      DoubleVector v46 = v6.add(v45);
      LongVector v47 = v16.reinterpretAsLongs();
      LongVector v48 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v49 = v47.sub(v48);
      LongVector v50 = v49.lanewise(VectorOperators.ASHR, 1);
      LongVector v51 = LongVector.broadcast(BITS, 1023L);
      LongVector v52 = v50.add(v51);
      LongVector v53 = v52.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v54 = v53.reinterpretAsDoubles();
      DoubleVector v55 = v46.mul(v54);
      LongVector v56 = v49.sub(v50);
      LongVector v57 = v56.add(v51);
      LongVector v58 = v57.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v59 = v58.reinterpretAsDoubles();
      DoubleVector v60 = v55.mul(v59);
      DoubleVector v61 = v6.add(v60);
      LongVector v62 = v61.reinterpretAsLongs();
      LongVector v63 = LongVector.broadcast(BITS, 4604544271217802189L);
      LongVector v64 = v62.sub(v63);
      LongVector v65 = v64.lanewise(VectorOperators.ASHR, 52);
      LongVector v66 = v65.add(v48);
      DoubleVector v67 = v66.reinterpretAsDoubles();
      DoubleVector v68 = v67.sub(v15);
      DoubleVector v69 = DoubleVector.broadcast(SPECIES, 0x1.62e42fefa39efp-1);
      LongVector v70 = v65.lanewise(VectorOperators.LSHL, 52);
      LongVector v71 = v62.sub(v70);
      DoubleVector v72 = v71.reinterpretAsDoubles();
      DoubleVector v73 = v72.sub(v6);
      DoubleVector v74 = v61.sub(v6);
      DoubleVector v75 = v60.sub(v74);
      DoubleVector v76 = v46.sub(v6);
      DoubleVector v77 = v45.sub(v76);
      DoubleVector v78 = v45.sub(v21);
      DoubleVector v79 = v44.sub(v78);
      DoubleVector v80 = v77.add(v79);
      DoubleVector v81 = v80.mul(v54);
      DoubleVector v82 = v81.mul(v59);
      DoubleVector v83 = v75.add(v82);
      LongVector v84 = LongVector.broadcast(BITS, 1L);
      LongVector v85 = v84.sub(v65);
      LongVector v86 = v85.add(v51);
      LongVector v87 = v86.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v88 = v87.reinterpretAsDoubles();
      DoubleVector v89 = v83.mul(v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.0p-1);
      DoubleVector v91 = v89.mul(v90);
      DoubleVector v92 = v73.add(v91);
      DoubleVector v93 = v68.fma(v69, v92);
      DoubleVector v94 = v5.add(v93);
      DoubleVector v95 = v94.sub(v5);
      DoubleVector v96 = v94.sub(v95);
      DoubleVector v97 = v5.sub(v96);
      DoubleVector v98 = v93.sub(v95);
      DoubleVector v99 = v97.add(v98);
      DoubleVector v100 = v93.neg();
      DoubleVector v101 = v68.fma(v69, v100);
      DoubleVector v102 = v101.add(v92);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.abc9e3b39803fp-56);
      DoubleVector v104 = v92.mul(v92);
      DoubleVector v105 = DoubleVector.broadcast(SPECIES, 0x1.ac74d11173b27p-6);
      DoubleVector v106 = DoubleVector.broadcast(SPECIES, -0x1.ea05cbc3d0029p-5);
      DoubleVector v107 = v105.fma(v92, v106);
      DoubleVector v108 = DoubleVector.broadcast(SPECIES, 0x1.0a624f4801cdbp-4);
      DoubleVector v109 = v107.fma(v92, v108);
      DoubleVector v110 = DoubleVector.broadcast(SPECIES, -0x1.d11fc737db70ep-5);
      DoubleVector v111 = v109.fma(v92, v110);
      DoubleVector v112 = DoubleVector.broadcast(SPECIES, 0x1.d05a4f58a0c0fp-5);
      DoubleVector v113 = v111.fma(v92, v112);
      DoubleVector v114 = DoubleVector.broadcast(SPECIES, -0x1.fba1b9dca4095p-5);
      DoubleVector v115 = v113.fma(v92, v114);
      DoubleVector v116 = DoubleVector.broadcast(SPECIES, 0x1.11cd02ba2667ap-4);
      DoubleVector v117 = v115.fma(v92, v116);
      DoubleVector v118 = DoubleVector.broadcast(SPECIES, -0x1.24d74f94e6208p-4);
      DoubleVector v119 = v117.fma(v92, v118);
      DoubleVector v120 = DoubleVector.broadcast(SPECIES, 0x1.3b0b88e21f37fp-4);
      DoubleVector v121 = v119.fma(v92, v120);
      DoubleVector v122 = DoubleVector.broadcast(SPECIES, -0x1.5550ee5dc8d2dp-4);
      DoubleVector v123 = v121.fma(v92, v122);
      DoubleVector v124 = DoubleVector.broadcast(SPECIES, 0x1.745d3f1f3708ep-4);
      DoubleVector v125 = v123.fma(v92, v124);
      DoubleVector v126 = DoubleVector.broadcast(SPECIES, -0x1.9999c26c734b6p-4);
      DoubleVector v127 = v125.fma(v92, v126);
      DoubleVector v128 = DoubleVector.broadcast(SPECIES, 0x1.c71c71e00781bp-4);
      DoubleVector v129 = v127.fma(v92, v128);
      DoubleVector v130 = DoubleVector.broadcast(SPECIES, -0x1.ffffff2bee2f1p-4);
      DoubleVector v131 = v129.fma(v92, v130);
      DoubleVector v132 = DoubleVector.broadcast(SPECIES, 0x1.24924922a3f77p-3);
      DoubleVector v133 = v131.fma(v92, v132);
      DoubleVector v134 = DoubleVector.broadcast(SPECIES, -0x1.555555566b44ap-3);
      DoubleVector v135 = v133.fma(v92, v134);
      DoubleVector v136 = DoubleVector.broadcast(SPECIES, 0x1.999999999f753p-3);
      DoubleVector v137 = v135.fma(v92, v136);
      DoubleVector v138 = DoubleVector.broadcast(SPECIES, -0x1.fffffffffef13p-3);
      DoubleVector v139 = v137.fma(v92, v138);
      DoubleVector v140 = DoubleVector.broadcast(SPECIES, 0x1.5555555555533p-2);
      DoubleVector v141 = v139.fma(v92, v140);
      DoubleVector v142 = DoubleVector.broadcast(SPECIES, -0x1.0p-1);
      DoubleVector v143 = v141.fma(v92, v142);
      DoubleVector v144 = v104.mul(v143);
      DoubleVector v145 = v68.fma(v103, v144);
      DoubleVector v146 = v92.sub(v73);
      DoubleVector v147 = v91.sub(v146);
      DoubleVector v148 = v147.neg();
      DoubleVector v149 = v92.fma(v148, v147);
      DoubleVector v150 = v145.add(v149);
      DoubleVector v151 = v102.add(v150);
      DoubleVector v152 = v99.add(v151);
      DoubleVector v153 = v94.add(v152);
      DoubleVector v154 = v153.blend(v0, v2);
      VectorMask<Double> v155 = v154.compare(VectorOperators.EQ, v154);
      VectorMask<Double> v156 = v155.not();
      DoubleVector v157 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v158 = v154.blend(v157, v156);
      v158.intoArray(y, yOffset + i);
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
      DoubleVector v51 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v52 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v53 = v51.fma(v49, v52);
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v55 = v53.fma(v49, v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v57 = v55.fma(v49, v56);
      DoubleVector v58 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v59 = v57.fma(v49, v58);
      DoubleVector v60 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v61 = v59.fma(v49, v60);
      DoubleVector v62 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v63 = v61.fma(v49, v62);
      DoubleVector v64 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v65 = v63.fma(v49, v64);
      DoubleVector v66 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v67 = v65.fma(v49, v66);
      DoubleVector v68 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v69 = v67.fma(v49, v68);
      DoubleVector v70 = v49.sub(v43);
      DoubleVector v71 = v48.sub(v70);
      DoubleVector v72 = v50.fma(v69, v71);
      DoubleVector v73 = v72.add(v49);
      DoubleVector v74 = v73.add(v2);
      LongVector v75 = v38.reinterpretAsLongs();
      LongVector v76 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v77 = v75.sub(v76);
      LongVector v78 = LongVector.broadcast(BITS, 1023L);
      LongVector v79 = v77.add(v78);
      LongVector v80 = v79.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v81 = v80.reinterpretAsDoubles();
      DoubleVector v82 = v74.mul(v81);
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
      VectorMask<Double> v132 = v131.compare(VectorOperators.EQ, v131);
      VectorMask<Double> v133 = v132.not();
      DoubleVector v134 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v135 = v131.blend(v134, v133);
      v135.intoArray(y, yOffset + i);
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
      DoubleVector v25 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v26 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v27 = v25.fma(v23, v26);
      DoubleVector v28 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v29 = v27.fma(v23, v28);
      DoubleVector v30 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v31 = v29.fma(v23, v30);
      DoubleVector v32 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v33 = v31.fma(v23, v32);
      DoubleVector v34 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v35 = v33.fma(v23, v34);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v37 = v35.fma(v23, v36);
      DoubleVector v38 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v39 = v37.fma(v23, v38);
      DoubleVector v40 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v41 = v39.fma(v23, v40);
      DoubleVector v42 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v43 = v41.fma(v23, v42);
      DoubleVector v44 = v23.sub(v16);
      DoubleVector v45 = v22.sub(v44);
      DoubleVector v46 = v24.fma(v43, v45);
      DoubleVector v47 = v23.add(v46);
      DoubleVector v48 = v0.add(v47);
      DoubleVector v49 = DoubleVector.broadcast(SPECIES, 0x1.9884533d43651p-2);
      DoubleVector v50 = v48.mul(v49);
      DoubleVector v51 = v48.sub(v0);
      DoubleVector v52 = v47.sub(v51);
      DoubleVector v53 = v47.sub(v23);
      DoubleVector v54 = v46.sub(v53);
      DoubleVector v55 = v52.add(v54);
      DoubleVector v56 = DoubleVector.broadcast(SPECIES, -0x1.cbc0d30ebfd15p-56);
      DoubleVector v57 = v50.neg();
      DoubleVector v58 = v48.fma(v49, v57);
      DoubleVector v59 = v48.fma(v56, v58);
      DoubleVector v60 = v55.fma(v49, v59);
      DoubleVector v61 = v50.add(v60);
      LongVector v62 = v11.reinterpretAsLongs();
      LongVector v63 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v64 = v62.sub(v63);
      LongVector v65 = v64.lanewise(VectorOperators.ASHR, 1);
      LongVector v66 = LongVector.broadcast(BITS, 1023L);
      LongVector v67 = v65.add(v66);
      LongVector v68 = v67.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v69 = v68.reinterpretAsDoubles();
      DoubleVector v70 = v61.mul(v69);
      LongVector v71 = v64.sub(v65);
      LongVector v72 = v71.add(v66);
      LongVector v73 = v72.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v74 = v73.reinterpretAsDoubles();
      DoubleVector v75 = v70.mul(v74);
      VectorMask<Double> v76 = v75.compare(VectorOperators.EQ, v75);
      VectorMask<Double> v77 = v76.not();
      DoubleVector v78 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v79 = v75.blend(v78, v77);
      v79.intoArray(y, yOffset + i);
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
      DoubleVector v81 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v82 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v83 = v81.fma(v79, v82);
      DoubleVector v84 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v85 = v83.fma(v79, v84);
      DoubleVector v86 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v87 = v85.fma(v79, v86);
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v89 = v87.fma(v79, v88);
      DoubleVector v90 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v91 = v89.fma(v79, v90);
      DoubleVector v92 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v93 = v91.fma(v79, v92);
      DoubleVector v94 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v95 = v93.fma(v79, v94);
      DoubleVector v96 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v97 = v95.fma(v79, v96);
      DoubleVector v98 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v99 = v97.fma(v79, v98);
      DoubleVector v100 = v79.sub(v72);
      DoubleVector v101 = v78.sub(v100);
      DoubleVector v102 = v80.fma(v99, v101);
      DoubleVector v103 = v79.add(v102);
      DoubleVector v104 = v59.add(v103);
      DoubleVector v105 = v58.mul(v104);
      DoubleVector v106 = DoubleVector.broadcast(SPECIES, 0x1.98p-1);
      DoubleVector v107 = v8.fma(v106, v59);
      DoubleVector v108 = v59.div(v107);
      DoubleVector v109 = v105.mul(v108);
      DoubleVector v110 = v107.neg();
      DoubleVector v111 = v109.fma(v110, v105);
      DoubleVector v112 = v59.sub(v107);
      DoubleVector v113 = v8.fma(v106, v112);
      DoubleVector v114 = v113.neg();
      DoubleVector v115 = v104.sub(v59);
      DoubleVector v116 = v103.sub(v115);
      DoubleVector v117 = v103.sub(v79);
      DoubleVector v118 = v102.sub(v117);
      DoubleVector v119 = v116.add(v118);
      DoubleVector v120 = v58.sub(v3);
      DoubleVector v121 = v57.sub(v120);
      DoubleVector v122 = v57.neg();
      DoubleVector v123 = v56.fma(v12, v122);
      DoubleVector v124 = DoubleVector.broadcast(SPECIES, 0x1.daef1d689c09fp-58);
      DoubleVector v125 = v123.add(v124);
      DoubleVector v126 = v121.add(v125);
      DoubleVector v127 = v105.neg();
      DoubleVector v128 = v58.fma(v104, v127);
      DoubleVector v129 = v126.fma(v104, v128);
      DoubleVector v130 = v58.fma(v119, v129);
      DoubleVector v131 = v109.fma(v114, v130);
      DoubleVector v132 = v111.add(v131);
      DoubleVector v133 = v132.mul(v108);
      DoubleVector v134 = v109.add(v133);
      LongVector v135 = v67.reinterpretAsLongs();
      LongVector v136 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v137 = v135.sub(v136);
      LongVector v138 = v137.lanewise(VectorOperators.ASHR, 1);
      LongVector v139 = LongVector.broadcast(BITS, 1023L);
      LongVector v140 = v138.add(v139);
      LongVector v141 = v140.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v142 = v141.reinterpretAsDoubles();
      DoubleVector v143 = v134.mul(v142);
      LongVector v144 = v137.sub(v138);
      LongVector v145 = v144.add(v139);
      LongVector v146 = v145.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v147 = v146.reinterpretAsDoubles();
      DoubleVector v148 = v143.mul(v147);
      DoubleVector v149 = v109.mul(v142);
      DoubleVector v150 = v149.mul(v147);
      DoubleVector v151 = v150.neg();
      DoubleVector v152 = v59.add(v151);
      DoubleVector v153 = v152.sub(v59);
      DoubleVector v154 = v151.sub(v153);
      DoubleVector v155 = v133.mul(v142);
      DoubleVector v156 = v155.mul(v147);
      DoubleVector v157 = v154.sub(v156);
      DoubleVector v158 = v152.add(v157);
      DoubleVector v159 = v158.blend(v148, v2);
      VectorMask<Double> v160 = v159.compare(VectorOperators.EQ, v159);
      VectorMask<Double> v161 = v160.not();
      DoubleVector v162 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v163 = v159.blend(v162, v161);
      v163.intoArray(y, yOffset + i);
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
      DoubleVector v88 = DoubleVector.broadcast(SPECIES, 0x1.ad7e2196f5606p-26);
      DoubleVector v89 = DoubleVector.broadcast(SPECIES, 0x1.28ad6ec6f7265p-22);
      DoubleVector v90 = v88.fma(v86, v89);
      DoubleVector v91 = DoubleVector.broadcast(SPECIES, 0x1.71df2624843d5p-19);
      DoubleVector v92 = v90.fma(v86, v91);
      DoubleVector v93 = DoubleVector.broadcast(SPECIES, 0x1.a0199a1138bb6p-16);
      DoubleVector v94 = v92.fma(v86, v93);
      DoubleVector v95 = DoubleVector.broadcast(SPECIES, 0x1.a01a0129fb4fap-13);
      DoubleVector v96 = v94.fma(v86, v95);
      DoubleVector v97 = DoubleVector.broadcast(SPECIES, 0x1.6c16c184280b9p-10);
      DoubleVector v98 = v96.fma(v86, v97);
      DoubleVector v99 = DoubleVector.broadcast(SPECIES, 0x1.1111111127ce7p-7);
      DoubleVector v100 = v98.fma(v86, v99);
      DoubleVector v101 = DoubleVector.broadcast(SPECIES, 0x1.5555555550887p-5);
      DoubleVector v102 = v100.fma(v86, v101);
      DoubleVector v103 = DoubleVector.broadcast(SPECIES, 0x1.55555555554fap-3);
      DoubleVector v104 = v102.fma(v86, v103);
      DoubleVector v105 = DoubleVector.broadcast(SPECIES, 0x1.000000000000ap-1);
      DoubleVector v106 = v104.fma(v86, v105);
      DoubleVector v107 = v86.sub(v79);
      DoubleVector v108 = v85.sub(v107);
      DoubleVector v109 = v87.fma(v106, v108);
      DoubleVector v110 = v86.add(v109);
      DoubleVector v111 = v66.add(v110);
      DoubleVector v112 = v65.mul(v111);
      DoubleVector v113 = DoubleVector.broadcast(SPECIES, 0x1.98p-1);
      DoubleVector v114 = v15.fma(v113, v66);
      DoubleVector v115 = v66.div(v114);
      DoubleVector v116 = v112.mul(v115);
      LongVector v117 = v74.reinterpretAsLongs();
      LongVector v118 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v119 = v117.sub(v118);
      LongVector v120 = v119.lanewise(VectorOperators.ASHR, 1);
      LongVector v121 = LongVector.broadcast(BITS, 1023L);
      LongVector v122 = v120.add(v121);
      LongVector v123 = v122.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v124 = v123.reinterpretAsDoubles();
      DoubleVector v125 = v116.mul(v124);
      LongVector v126 = v119.sub(v120);
      LongVector v127 = v126.add(v121);
      LongVector v128 = v127.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v129 = v128.reinterpretAsDoubles();
      DoubleVector v130 = v125.mul(v129);
      DoubleVector v131 = v130.neg();
      DoubleVector v132 = v66.add(v131);
      DoubleVector v133 = v132.sub(v66);
      DoubleVector v134 = v131.sub(v133);
      DoubleVector v135 = v114.neg();
      DoubleVector v136 = v116.fma(v135, v112);
      DoubleVector v137 = v66.sub(v114);
      DoubleVector v138 = v15.fma(v113, v137);
      DoubleVector v139 = v138.neg();
      DoubleVector v140 = v111.sub(v66);
      DoubleVector v141 = v110.sub(v140);
      DoubleVector v142 = v110.sub(v86);
      DoubleVector v143 = v109.sub(v142);
      DoubleVector v144 = v141.add(v143);
      DoubleVector v145 = v65.sub(v11);
      DoubleVector v146 = v64.sub(v145);
      DoubleVector v147 = v64.neg();
      DoubleVector v148 = v63.fma(v19, v147);
      DoubleVector v149 = DoubleVector.broadcast(SPECIES, 0x1.daef1d689c09fp-58);
      DoubleVector v150 = v148.add(v149);
      DoubleVector v151 = v146.add(v150);
      DoubleVector v152 = v112.neg();
      DoubleVector v153 = v65.fma(v111, v152);
      DoubleVector v154 = v151.fma(v111, v153);
      DoubleVector v155 = v65.fma(v144, v154);
      DoubleVector v156 = v116.fma(v139, v155);
      DoubleVector v157 = v136.add(v156);
      DoubleVector v158 = v157.mul(v115);
      DoubleVector v159 = v158.mul(v124);
      DoubleVector v160 = v159.mul(v129);
      DoubleVector v161 = v134.sub(v160);
      DoubleVector v162 = v132.add(v161);
      DoubleVector v163 = v162.blend(v116, v10);
      DoubleVector v164 = v9.mul(v163);
      DoubleVector v165 = v162.sub(v132);
      DoubleVector v166 = v161.sub(v165);
      DoubleVector v167 = v166.blend(v158, v10);
      DoubleVector v168 = v164.neg();
      DoubleVector v169 = v9.fma(v163, v168);
      DoubleVector v170 = v9.fma(v167, v169);
      DoubleVector v171 = v164.add(v170);
      DoubleVector v172 = v66.blend(v124, v10);
      DoubleVector v173 = v171.mul(v172);
      DoubleVector v174 = v66.blend(v129, v10);
      DoubleVector v175 = v173.mul(v174);
      DoubleVector v176 = v175.blend(v1, v5);
      VectorMask<Double> v177 = v176.compare(VectorOperators.EQ, v176);
      VectorMask<Double> v178 = v177.not();
      DoubleVector v179 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v180 = v176.blend(v179, v178);
      v180.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
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
      VectorMask<Double> v6 = v5.compare(VectorOperators.EQ, v5);
      VectorMask<Double> v7 = v6.not();
      DoubleVector v8 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v9 = v5.blend(v8, v7);
      v9.intoArray(y, yOffset + i);
    }
  }

  private static void fusedMultiplyAdd(
      double[] a, int aOffset, double[] b, int bOffset, double[] c, int cOffset, double[] y, int yOffset, int n) {
    for (int i = 0; i < n; i += LENGTH) {
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, a, aOffset + i);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, b, bOffset + i);
      DoubleVector v2 = DoubleVector.fromArray(SPECIES, c, cOffset + i);
      DoubleVector v3 = v0.fma(v1, v2);
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v4 = v3.compare(VectorOperators.EQ, v3);
      VectorMask<Double> v5 = v4.not();
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v7 = v3.blend(v6, v5);
      v7.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
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
      VectorMask<Double> v5 = v4.compare(VectorOperators.EQ, v4);
      VectorMask<Double> v6 = v5.not();
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v8 = v4.blend(v7, v6);
      v8.intoArray(y, yOffset + i);
    }
  }
}
