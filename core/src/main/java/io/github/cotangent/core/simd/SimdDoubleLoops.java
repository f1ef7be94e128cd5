// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ScalarDoubleLoops;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The elementwise functions of `double` on vectors. Only whole vectors are taken: `n` is a
/// multiple of [#LENGTH]. Not every operand has stride 0.
@SuppressWarnings("unused")
final class SimdDoubleLoops {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> BITS =
      VectorSpecies.of(long.class, SPECIES.vectorShape());

  /// Elements of a vector.
  static final int LENGTH = SPECIES.length();

  private SimdDoubleLoops() {}

  /// y = f(a).
  static void apply(
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
      case EXP -> exp(a, aOffset, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 1");
    }
  }

  /// y = f(a, b).
  static void apply(
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
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 2");
    }
  }

  /// y = f(a, b, c).
  static void apply(
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
      DoubleVector v35 = v15.fma(v34, v14);
      DoubleVector v36 = DoubleVector.broadcast(SPECIES, 1.0);
      DoubleVector v37 = v35.add(v36);
      LongVector v38 = v9.reinterpretAsLongs();
      LongVector v39 = LongVector.broadcast(BITS, 4843621399236968448L);
      LongVector v40 = v38.sub(v39);
      LongVector v41 = v40.lanewise(VectorOperators.ASHR, 1);
      LongVector v42 = LongVector.broadcast(BITS, 1023L);
      LongVector v43 = v41.add(v42);
      LongVector v44 = v43.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v45 = v44.reinterpretAsDoubles();
      DoubleVector v46 = v37.mul(v45);
      LongVector v47 = v40.sub(v41);
      LongVector v48 = v47.add(v42);
      LongVector v49 = v48.lanewise(VectorOperators.LSHL, 52);
      DoubleVector v50 = v49.reinterpretAsDoubles();
      DoubleVector v51 = v46.mul(v50);
      VectorMask<Double> v52 = v51.compare(VectorOperators.EQ, v51);
      VectorMask<Double> v53 = v52.not();
      DoubleVector v54 = DoubleVector.broadcast(SPECIES, Double.NaN);
      DoubleVector v55 = v51.blend(v54, v53);
      v55.intoArray(y, yOffset + i);
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
