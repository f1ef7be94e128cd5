// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.expression.RareCase;

/// The elementwise functions of `double` in plain Java: each for one element, and
/// loops over runs as [ElementwiseLoops] describes them.
public final class ScalarDoubleLoops {

  private ScalarDoubleLoops() {}

  /// y = f(a).
  public static void apply(
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
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
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
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
      ElementwiseFunction f, double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride, double[] y, int yOffset, int n) {
    switch (f) {
      case SELECT -> select(a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      case FUSED_MULTIPLY_ADD -> fusedMultiplyAdd(a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      case CLAMP -> clamp(a, aOffset, aStride, b, bOffset, bStride, c, cOffset, cStride, y, yOffset, n);
      default -> throw new IllegalArgumentException(f + ": takes " + f.arity() + " arguments, got 3");
    }
  }

  /// ADD of one element.
  public static double add(double a, double b) {
    double v2 = a + b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void add(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = add(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// SUBTRACT of one element.
  public static double subtract(double a, double b) {
    double v2 = a - b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void subtract(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = subtract(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// MULTIPLY of one element.
  public static double multiply(double a, double b) {
    double v2 = a * b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void multiply(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = multiply(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// DIVIDE of one element.
  public static double divide(double a, double b) {
    double v2 = a / b;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void divide(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = divide(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// MAXIMUM of one element.
  public static double maximum(double a, double b) {
    double v2 = Math.max(a, b);
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void maximum(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = maximum(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// MINIMUM of one element.
  public static double minimum(double a, double b) {
    double v2 = Math.min(a, b);
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void minimum(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = minimum(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// GREATER of one element.
  public static double greater(double a, double b) {
    boolean v2 = b < a;
    double v5 = v2 ? 1.0 : 0.0;
    return v5;
  }

  private static void greater(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = greater(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// GREATER_OR_EQUAL of one element.
  public static double greaterOrEqual(double a, double b) {
    boolean v2 = b <= a;
    double v5 = v2 ? 1.0 : 0.0;
    return v5;
  }

  private static void greaterOrEqual(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = greaterOrEqual(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// LESS of one element.
  public static double less(double a, double b) {
    boolean v2 = a < b;
    double v5 = v2 ? 1.0 : 0.0;
    return v5;
  }

  private static void less(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = less(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// LESS_OR_EQUAL of one element.
  public static double lessOrEqual(double a, double b) {
    boolean v2 = a <= b;
    double v5 = v2 ? 1.0 : 0.0;
    return v5;
  }

  private static void lessOrEqual(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = lessOrEqual(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// EQUAL of one element.
  public static double equal(double a, double b) {
    boolean v2 = a == b;
    double v5 = v2 ? 1.0 : 0.0;
    return v5;
  }

  private static void equal(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = equal(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// NOT_EQUAL of one element.
  public static double notEqual(double a, double b) {
    boolean v2 = a == b;
    double v5 = v2 ? 0.0 : 1.0;
    return v5;
  }

  private static void notEqual(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = notEqual(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// CHAIN of one element.
  public static double chain(double a, double b) {
    boolean v2 = b == 0.0;
    double v4 = a * b;
    double v5 = v2 ? 0.0 : v4;
    boolean v6 = v5 == v5;
    boolean v7 = !v6;
    double v9 = v7 ? Double.NaN : v5;
    return v9;
  }

  private static void chain(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = chain(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// NEGATE of one element.
  public static double negate(double a) {
    double v1 = -a;
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    double v5 = v3 ? Double.NaN : v1;
    return v5;
  }

  private static void negate(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = negate(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ABSOLUTE of one element.
  public static double absolute(double a) {
    double v1 = Math.abs(a);
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    double v5 = v3 ? Double.NaN : v1;
    return v5;
  }

  private static void absolute(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = absolute(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SQUARE of one element.
  public static double square(double a) {
    double v1 = a * a;
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    double v5 = v3 ? Double.NaN : v1;
    return v5;
  }

  private static void square(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = square(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// RECIPROCAL of one element.
  public static double reciprocal(double a) {
    double v2 = 1.0 / a;
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void reciprocal(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = reciprocal(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SQUARE_ROOT of one element.
  public static double squareRoot(double a) {
    double v1 = Math.sqrt(a);
    boolean v2 = v1 == v1;
    boolean v3 = !v2;
    double v5 = v3 ? Double.NaN : v1;
    return v5;
  }

  private static void squareRoot(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = squareRoot(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// RELU of one element.
  public static double relu(double a) {
    double v2 = Math.max(a, 0.0);
    boolean v3 = v2 == v2;
    boolean v4 = !v3;
    double v6 = v4 ? Double.NaN : v2;
    return v6;
  }

  private static void relu(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = relu(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// STEP of one element.
  public static double step(double a) {
    boolean v2 = 0.0 < a;
    double v4 = v2 ? 1.0 : 0.0;
    return v4;
  }

  private static void step(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = step(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SIGN of one element.
  public static double sign(double a) {
    boolean v2 = 0.0 < a;
    boolean v4 = a < 0.0;
    double v6 = v4 ? -1.0 : a;
    double v7 = v2 ? 1.0 : v6;
    boolean v8 = v7 == v7;
    boolean v9 = !v8;
    double v11 = v9 ? Double.NaN : v7;
    return v11;
  }

  private static void sign(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sign(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// EXP of one element.
  public static double exp(double a) {
    boolean v2 = a < -746.0;
    boolean v4 = 710.0 < a;
    double v5 = v4 ? 710.0 : a;
    double v6 = v2 ? -746.0 : v5;
    double v9 = Math.fma(v6, 0x1.71547652b82fep0, 0x1.8p52);
    double v10 = v9 - 0x1.8p52;
    double v13 = Math.fma(v10, -0x1.62e42fefa39efp-1, v6);
    double v14 = Math.fma(v10, -0x1.abc9e3b39803fp-56, v13);
    double v15 = v14 * v14;
    double v18 = Math.fma(0x1.ad7e2196f5606p-26, v14, 0x1.28ad6ec6f7265p-22);
    double v20 = Math.fma(v18, v14, 0x1.71df2624843d5p-19);
    double v22 = Math.fma(v20, v14, 0x1.a0199a1138bb6p-16);
    double v24 = Math.fma(v22, v14, 0x1.a01a0129fb4fap-13);
    double v26 = Math.fma(v24, v14, 0x1.6c16c184280b9p-10);
    double v28 = Math.fma(v26, v14, 0x1.1111111127ce7p-7);
    double v30 = Math.fma(v28, v14, 0x1.5555555550887p-5);
    double v32 = Math.fma(v30, v14, 0x1.55555555554fap-3);
    double v34 = Math.fma(v32, v14, 0x1.000000000000ap-1);
    double v35 = Math.fma(v15, v34, v14);
    double v37 = v35 + 1.0;
    long v38 = Double.doubleToRawLongBits(v9);
    long v40 = v38 - 4843621399236968448L;
    long v41 = v40 >> 1;
    long v43 = v41 + 1023L;
    long v44 = v43 << 52;
    double v45 = Double.longBitsToDouble(v44);
    double v46 = v37 * v45;
    long v47 = v40 - v41;
    long v48 = v47 + 1023L;
    long v49 = v48 << 52;
    double v50 = Double.longBitsToDouble(v49);
    double v51 = v46 * v50;
    boolean v52 = v51 == v51;
    boolean v53 = !v52;
    double v55 = v53 ? Double.NaN : v51;
    return v55;
  }

  private static void exp(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = exp(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SELECT of one element.
  public static double select(double a, double b, double c) {
    boolean v2 = a == 0.0;
    double v5 = v2 ? c : b;
    boolean v6 = v5 == v5;
    boolean v7 = !v6;
    double v9 = v7 ? Double.NaN : v5;
    return v9;
  }

  private static void select(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    double c0 = c[cOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = select(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i], cStride == 0 ? c0 : c[cOffset + i]);
    }
  }

  /// FUSED_MULTIPLY_ADD of one element.
  public static double fusedMultiplyAdd(double a, double b, double c) {
    double v3 = Math.fma(a, b, c);
    boolean v4 = v3 == v3;
    boolean v5 = !v4;
    double v7 = v5 ? Double.NaN : v3;
    return v7;
  }

  private static void fusedMultiplyAdd(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    double c0 = c[cOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = fusedMultiplyAdd(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i], cStride == 0 ? c0 : c[cOffset + i]);
    }
  }

  /// CLAMP of one element.
  public static double clamp(double a, double b, double c) {
    double v2 = Math.max(a, b);
    double v4 = Math.min(v2, c);
    boolean v5 = v4 == v4;
    boolean v6 = !v5;
    double v8 = v6 ? Double.NaN : v4;
    return v8;
  }

  private static void clamp(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] c, int cOffset, int cStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    double c0 = c[cOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = clamp(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i], cStride == 0 ? c0 : c[cOffset + i]);
    }
  }
}
