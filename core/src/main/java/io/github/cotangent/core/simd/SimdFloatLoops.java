// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.loops.ScalarFloatLoops;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The elementwise functions of `float` on vectors. Only whole vectors are taken: `n` is a
/// multiple of [#LENGTH]. Not every operand has stride 0.
@SuppressWarnings("unused")
final class SimdFloatLoops {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> BITS =
      VectorSpecies.of(int.class, SPECIES.vectorShape());

  /// Elements of a vector.
  static final int LENGTH = SPECIES.length();

  private SimdFloatLoops() {}

  /// y = f(a).
  static void apply(
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
      case EXP -> exp(a, aOffset, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 1");
    }
  }

  /// y = f(a, b).
  static void apply(
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
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 2");
    }
  }

  /// y = f(a, b, c).
  static void apply(
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
      FloatVector v16 = FloatVector.broadcast(SPECIES, 0x1.6ab306p-10f);
      FloatVector v17 = FloatVector.broadcast(SPECIES, 0x1.123d5ep-7f);
      FloatVector v18 = v16.fma(v14, v17);
      FloatVector v19 = FloatVector.broadcast(SPECIES, 0x1.55585ap-5f);
      FloatVector v20 = v18.fma(v14, v19);
      FloatVector v21 = FloatVector.broadcast(SPECIES, 0x1.55548cp-3f);
      FloatVector v22 = v20.fma(v14, v21);
      FloatVector v23 = FloatVector.broadcast(SPECIES, 0x1.fffffcp-2f);
      FloatVector v24 = v22.fma(v14, v23);
      FloatVector v25 = v15.fma(v24, v14);
      FloatVector v26 = FloatVector.broadcast(SPECIES, 1f);
      FloatVector v27 = v25.add(v26);
      IntVector v28 = v9.reinterpretAsInts();
      IntVector v29 = IntVector.broadcast(BITS, 1262485504);
      IntVector v30 = v28.sub(v29);
      IntVector v31 = v30.lanewise(VectorOperators.ASHR, 1);
      IntVector v32 = IntVector.broadcast(BITS, 127);
      IntVector v33 = v31.add(v32);
      IntVector v34 = v33.lanewise(VectorOperators.LSHL, 23);
      FloatVector v35 = v34.reinterpretAsFloats();
      FloatVector v36 = v27.mul(v35);
      IntVector v37 = v30.sub(v31);
      IntVector v38 = v37.add(v32);
      IntVector v39 = v38.lanewise(VectorOperators.LSHL, 23);
      FloatVector v40 = v39.reinterpretAsFloats();
      FloatVector v41 = v36.mul(v40);
      VectorMask<Float> v42 = v41.compare(VectorOperators.EQ, v41);
      VectorMask<Float> v43 = v42.not();
      FloatVector v44 = FloatVector.broadcast(SPECIES, Float.NaN);
      FloatVector v45 = v41.blend(v44, v43);
      v45.intoArray(y, yOffset + i);
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
