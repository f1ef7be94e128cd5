// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.expression.RareCase;

/// The elementwise functions of `float` in plain Java: each for one element, and
/// loops over runs as [ElementwiseLoops] describes them.
public final class ScalarFloatLoops {

  private ScalarFloatLoops() {}

  /// y = f(a).
  public static void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    switch (f) {
      case NEGATE -> negate(a, aOffset, aStride, y, yOffset, n);
      case ABSOLUTE -> absolute(a, aOffset, aStride, y, yOffset, n);
      case SQUARE -> square(a, aOffset, aStride, y, yOffset, n);
      case RECIPROCAL -> reciprocal(a, aOffset, aStride, y, yOffset, n);
      case SQUARE_ROOT -> squareRoot(a, aOffset, aStride, y, yOffset, n);
      case RELU -> relu(a, aOffset, aStride, y, yOffset, n);
      case STEP -> step(a, aOffset, aStride, y, yOffset, n);
      case SIGN -> sign(a, aOffset, aStride, y, yOffset, n);
      case EXP -> exp(a, aOffset, aStride, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 1");
    }
  }

  /// y = f(a, b).
  public static void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    switch (f) {
      case ADD -> add(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case SUBTRACT -> subtract(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case MULTIPLY -> multiply(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case DIVIDE -> divide(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case MAXIMUM -> maximum(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case MINIMUM -> minimum(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case GREATER -> greater(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case GREATER_OR_EQUAL -> greaterOrEqual(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case LESS -> less(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case LESS_OR_EQUAL -> lessOrEqual(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case EQUAL -> equal(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case NOT_EQUAL -> notEqual(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case CHAIN -> chain(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 2");
    }
  }

  /// y = f(a, b, c).
  public static void apply(
      ElementwiseFunction f, float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride, float[] y, int yOffset, int n) {
    switch (f) {
      case SELECT -> select(a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      case FUSED_MULTIPLY_ADD -> fusedMultiplyAdd(a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      case CLAMP -> clamp(a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 3");
    }
  }

  /// ADD of one element.
  public static float add(float a, float b) {
    float v2 = a + b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void add(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = add(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// SUBTRACT of one element.
  public static float subtract(float a, float b) {
    float v2 = a - b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void subtract(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = subtract(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// MULTIPLY of one element.
  public static float multiply(float a, float b) {
    float v2 = a * b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void multiply(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = multiply(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// DIVIDE of one element.
  public static float divide(float a, float b) {
    float v2 = a / b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void divide(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = divide(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// MAXIMUM of one element.
  public static float maximum(float a, float b) {
    float v2 = Math.max(a, b);
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void maximum(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = maximum(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// MINIMUM of one element.
  public static float minimum(float a, float b) {
    float v2 = Math.min(a, b);
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void minimum(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = minimum(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// GREATER of one element.
  public static float greater(float a, float b) {
    boolean v2 = b < a;
    float v5 = v2 ? 1f : 0f;
    return v5;
  }

  private static void greater(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = greater(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// GREATER_OR_EQUAL of one element.
  public static float greaterOrEqual(float a, float b) {
    boolean v2 = b <= a;
    float v5 = v2 ? 1f : 0f;
    return v5;
  }

  private static void greaterOrEqual(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = greaterOrEqual(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// LESS of one element.
  public static float less(float a, float b) {
    boolean v2 = a < b;
    float v5 = v2 ? 1f : 0f;
    return v5;
  }

  private static void less(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = less(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// LESS_OR_EQUAL of one element.
  public static float lessOrEqual(float a, float b) {
    boolean v2 = a <= b;
    float v5 = v2 ? 1f : 0f;
    return v5;
  }

  private static void lessOrEqual(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = lessOrEqual(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// EQUAL of one element.
  public static float equal(float a, float b) {
    boolean v2 = a == b;
    float v5 = v2 ? 1f : 0f;
    return v5;
  }

  private static void equal(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = equal(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// NOT_EQUAL of one element.
  public static float notEqual(float a, float b) {
    boolean v2 = a == b;
    float v5 = v2 ? 0f : 1f;
    return v5;
  }

  private static void notEqual(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = notEqual(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// CHAIN of one element.
  public static float chain(float a, float b) {
    boolean v2 = b == 0f;
    float v4 = a * b;
    float v5 = v2 ? 0f : v4;
    boolean v6 = v5 == v5;
    boolean v7 = !v6;
    float v9 = v7 ? Float.NaN : v5;
    return v9;
  }

  private static void chain(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = chain(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// NEGATE of one element.
  public static float negate(float a) {
    float v1 = -a;
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    float v5 = v3 ? Float.NaN : v1;
    return v5;
  }

  private static void negate(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = negate(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ABSOLUTE of one element.
  public static float absolute(float a) {
    float v1 = Math.abs(a);
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    float v5 = v3 ? Float.NaN : v1;
    return v5;
  }

  private static void absolute(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = absolute(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SQUARE of one element.
  public static float square(float a) {
    float v1 = a * a;
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    float v5 = v3 ? Float.NaN : v1;
    return v5;
  }

  private static void square(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = square(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// RECIPROCAL of one element.
  public static float reciprocal(float a) {
    float v2 = 1f / a;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void reciprocal(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = reciprocal(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SQUARE_ROOT of one element.
  public static float squareRoot(float a) {
    float v1 = (float) Math.sqrt(a);
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    float v5 = v3 ? Float.NaN : v1;
    return v5;
  }

  private static void squareRoot(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = squareRoot(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// RELU of one element.
  public static float relu(float a) {
    float v2 = Math.max(a, 0f);
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    float v6 = v4 ? Float.NaN : v2;
    return v6;
  }

  private static void relu(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = relu(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// STEP of one element.
  public static float step(float a) {
    boolean v2 = 0f < a;
    float v4 = v2 ? 1f : 0f;
    return v4;
  }

  private static void step(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = step(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SIGN of one element.
  public static float sign(float a) {
    boolean v2 = 0f < a;
    boolean v4 = a < 0f;
    float v6 = v4 ? -1f : a;
    float v7 = v2 ? 1f : v6;
    boolean v8 = v7 == v7;
    boolean v9 = !v8;
    float v11 = v9 ? Float.NaN : v7;
    return v11;
  }

  private static void sign(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sign(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// EXP of one element.
  public static float exp(float a) {
    boolean v2 = a < -104f;
    boolean v4 = 89f < a;
    float v5 = v4 ? 89f : a;
    float v6 = v2 ? -104f : v5;
    float v9 = Math.fma(v6, 0x1.715476p0f, 0x1.8p23f);
    float v10 = v9 - 0x1.8p23f;
    float v13 = Math.fma(v10, -0x1.62e43p-1f, v6);
    float v14 = Math.fma(v10, 0x1.05c61p-29f, v13);
    float v15 = v14 * v14;
    float v18 = Math.fma(0x1.6ab306p-10f, v14, 0x1.123d5ep-7f);
    float v20 = Math.fma(v18, v14, 0x1.55585ap-5f);
    float v22 = Math.fma(v20, v14, 0x1.55548cp-3f);
    float v24 = Math.fma(v22, v14, 0x1.fffffcp-2f);
    float v25 = Math.fma(v15, v24, v14);
    float v27 = v25 + 1f;
    int v28 = Float.floatToRawIntBits(v9);
    int v30 = v28 - 1262485504;
    int v31 = v30 >> 1;
    int v33 = v31 + 127;
    int v34 = v33 << 23;
    float v35 = Float.intBitsToFloat(v34);
    float v36 = v27 * v35;
    int v37 = v30 - v31;
    int v38 = v37 + 127;
    int v39 = v38 << 23;
    float v40 = Float.intBitsToFloat(v39);
    float v41 = v36 * v40;
    boolean v42 = v41 == v41;
    boolean v43 = !v42;
    float v45 = v43 ? Float.NaN : v41;
    return v45;
  }

  private static void exp(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = exp(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SELECT of one element.
  public static float select(float a, float b, float c) {
    boolean v2 = a == 0f;
    float v5 = v2 ? c : b;
    boolean v6 = v5 == v5;
    boolean v7 = !v6;
    float v9 = v7 ? Float.NaN : v5;
    return v9;
  }

  private static void select(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    float c0 = c[cOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = select(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i], cStride == 0 ? c0 : c[cOffset + i]);
    }
  }

  /// FUSED_MULTIPLY_ADD of one element.
  public static float fusedMultiplyAdd(float a, float b, float c) {
    float v3 = Math.fma(a, b, c);
    boolean v4 = v3 == v3;
    boolean v5 = !v4;
    float v7 = v5 ? Float.NaN : v3;
    return v7;
  }

  private static void fusedMultiplyAdd(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    float c0 = c[cOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = fusedMultiplyAdd(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i], cStride == 0 ? c0 : c[cOffset + i]);
    }
  }

  /// CLAMP of one element.
  public static float clamp(float a, float b, float c) {
    float v2 = Math.max(a, b);
    float v4 = Math.min(v2, c);
    boolean v5 = v4 == v4;
    boolean v6 = !v5;
    float v8 = v6 ? Float.NaN : v4;
    return v8;
  }

  private static void clamp(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] c, int cOffset, int cStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    float c0 = c[cOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = clamp(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i], cStride == 0 ? c0 : c[cOffset + i]);
    }
  }
}
