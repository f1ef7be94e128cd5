// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.expression.PlainFunction;

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
      case FLOOR -> floor(a, aOffset, aStride, y, yOffset, n);
      case CEIL -> ceil(a, aOffset, aStride, y, yOffset, n);
      case ROUND -> round(a, aOffset, aStride, y, yOffset, n);
      case RECIPROCAL_SQUARE_ROOT -> reciprocalSquareRoot(a, aOffset, aStride, y, yOffset, n);
      case EXP -> exp(a, aOffset, aStride, y, yOffset, n);
      case EXPM1 -> expm1(a, aOffset, aStride, y, yOffset, n);
      case EXP2 -> exp2(a, aOffset, aStride, y, yOffset, n);
      case LOG -> log(a, aOffset, aStride, y, yOffset, n);
      case LOG1P -> log1p(a, aOffset, aStride, y, yOffset, n);
      case LOG2 -> log2(a, aOffset, aStride, y, yOffset, n);
      case LOG10 -> log10(a, aOffset, aStride, y, yOffset, n);
      case SIN -> sin(a, aOffset, aStride, y, yOffset, n);
      case COS -> cos(a, aOffset, aStride, y, yOffset, n);
      case TAN -> tan(a, aOffset, aStride, y, yOffset, n);
      case ASIN -> asin(a, aOffset, aStride, y, yOffset, n);
      case ACOS -> acos(a, aOffset, aStride, y, yOffset, n);
      case ATAN -> atan(a, aOffset, aStride, y, yOffset, n);
      case SINH -> sinh(a, aOffset, aStride, y, yOffset, n);
      case COSH -> cosh(a, aOffset, aStride, y, yOffset, n);
      case TANH -> tanh(a, aOffset, aStride, y, yOffset, n);
      case ASINH -> asinh(a, aOffset, aStride, y, yOffset, n);
      case ACOSH -> acosh(a, aOffset, aStride, y, yOffset, n);
      case ATANH -> atanh(a, aOffset, aStride, y, yOffset, n);
      case SIGMOID -> sigmoid(a, aOffset, aStride, y, yOffset, n);
      case SILU -> silu(a, aOffset, aStride, y, yOffset, n);
      case SOFTPLUS -> softplus(a, aOffset, aStride, y, yOffset, n);
      case ERF -> erf(a, aOffset, aStride, y, yOffset, n);
      case ERF_INVERSE -> erfInverse(a, aOffset, aStride, y, yOffset, n);
      case LOG_GAMMA -> logGamma(a, aOffset, aStride, y, yOffset, n);
      case NORMAL_DENSITY -> normalDensity(a, aOffset, aStride, y, yOffset, n);
      case NORMAL_CUMULATIVE -> normalCumulative(a, aOffset, aStride, y, yOffset, n);
      case GELU -> gelu(a, aOffset, aStride, y, yOffset, n);
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
      case POWER -> power(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case HYPOT -> hypot(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case ATAN2 -> atan2(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case POLYGAMMA -> polygamma(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v5;
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

  /// POWER of one element.
  public static double power(double a, double b) {
    boolean v2 = b == 0.0;
    boolean v5 = a == 1.0;
    boolean v6 = v2 | v5;
    boolean v7 = a == a;
    boolean v8 = !v7;
    boolean v9 = b == b;
    boolean v10 = !v9;
    boolean v11 = v8 | v10;
    boolean v12 = !v11;
    boolean v13 = a < 0.0;
    double v14 = Math.abs(b);
    double v15 = Math.abs(v14);
    boolean v17 = v15 < 0x1.0p52;
    double v18 = v15 + 0x1.0p52;
    double v19 = v18 - 0x1.0p52;
    long v20 = Double.doubleToRawLongBits(v19);
    long v21 = Double.doubleToRawLongBits(v14);
    long v23 = v21 & -9223372036854775808L;
    long v24 = v20 | v23;
    double v25 = Double.longBitsToDouble(v24);
    double v26 = v17 ? v25 : v14;
    boolean v27 = v26 == v14;
    boolean v28 = !v27;
    boolean v29 = v13 & v28;
    double v30 = Math.abs(a);
    boolean v32 = v30 < Double.POSITIVE_INFINITY;
    boolean v33 = v29 & v32;
    double v36 = v14 * 0x1.0p-1;
    double v37 = Math.abs(v36);
    boolean v38 = v37 < 0x1.0p52;
    double v39 = v37 + 0x1.0p52;
    double v40 = v39 - 0x1.0p52;
    long v41 = Double.doubleToRawLongBits(v40);
    long v42 = Double.doubleToRawLongBits(v36);
    long v43 = v42 & -9223372036854775808L;
    long v44 = v41 | v43;
    double v45 = Double.longBitsToDouble(v44);
    double v46 = v38 ? v45 : v36;
    boolean v47 = v46 == v36;
    boolean v48 = !v47;
    boolean v49 = v27 & v48;
    boolean v50 = v30 == 1.0;
    boolean v51 = v50 & v12;
    boolean v52 = v30 == 0.0;
    boolean v53 = b < 0.0;
    double v54 = v53 ? Double.POSITIVE_INFINITY : 0.0;
    boolean v55 = v30 == Double.POSITIVE_INFINITY;
    double v56 = v53 ? 0.0 : Double.POSITIVE_INFINITY;
    boolean v58 = v30 < 0x1.0p-1022;
    double v60 = v30 * 0x1.0p53;
    double v61 = v58 ? v60 : v30;
    long v62 = Double.doubleToRawLongBits(v61);
    long v64 = v62 - 4604544271217802189L;
    long v65 = v64 >> 52;
    long v67 = v65 + 4843621399236968448L;
    double v68 = Double.longBitsToDouble(v67);
    double v70 = v68 - 0x1.8p52;
    double v72 = v58 ? -53.0 : 0.0;
    double v73 = v70 + v72;
    double v75 = v73 * 0x1.62e42fefa39efp-1;
    long v76 = v65 << 52;
    long v77 = v62 - v76;
    double v78 = Double.longBitsToDouble(v77);
    double v79 = v78 - 1.0;
    double v81 = 2.0 + v79;
    double v82 = 1.0 / v81;
    double v83 = v79 * v82;
    double v84 = v83 * 2.0;
    double v85 = v75 + v84;
    double v86 = v83 * v83;
    double v88 = v86 * 0x1.5555555555555p-2;
    double v89 = v86 * v86;
    double v92 = Math.fma(0x1.eac5d86c82e5fp-5, v86, 0x1.de3d6d786eb0bp-5);
    double v94 = Math.fma(v92, v86, 0x1.11206f40b30bep-4);
    double v96 = Math.fma(v94, v86, 0x1.3b1364c8dabffp-4);
    double v98 = Math.fma(v96, v86, 0x1.745d182957cafp-4);
    double v100 = Math.fma(v98, v86, 0x1.c71c71c5968e1p-4);
    double v102 = Math.fma(v100, v86, 0x1.2492492492f51p-3);
    double v104 = Math.fma(v102, v86, 0x1.9999999999996p-3);
    double v105 = v89 * v104;
    double v106 = v88 + v105;
    double v107 = v84 * v106;
    double v108 = v85 + v107;
    double v109 = v85 - v75;
    double v110 = v84 - v109;
    double v111 = v108 - v85;
    double v112 = v107 - v111;
    double v113 = v110 + v112;
    double v114 = -v81;
    double v115 = Math.fma(v83, v114, v79);
    double v116 = v81 - 2.0;
    double v117 = v79 - v116;
    double v118 = -v117;
    double v119 = Math.fma(v83, v118, 0.0);
    double v120 = v115 + v119;
    double v121 = v120 * v82;
    double v122 = v121 * 2.0;
    double v123 = v106 - v88;
    double v124 = v105 - v123;
    double v125 = -v86;
    double v126 = Math.fma(v83, v83, v125);
    double v127 = Math.fma(v83, v122, v126);
    double v129 = -v88;
    double v130 = Math.fma(v86, 0x1.5555555555555p-2, v129);
    double v131 = Math.fma(v86, 0x1.5555555555555p-56, v130);
    double v132 = Math.fma(v127, 0x1.5555555555555p-2, v131);
    double v133 = v124 + v132;
    double v134 = -v107;
    double v135 = Math.fma(v84, v106, v134);
    double v136 = Math.fma(v84, v133, v135);
    double v137 = Math.fma(v122, v106, v136);
    double v139 = -v75;
    double v140 = Math.fma(v73, 0x1.62e42fefa39efp-1, v139);
    double v141 = Math.fma(v73, 0x1.abc9e3b39803fp-56, v140);
    double v142 = v137 + v141;
    double v143 = v142 + v122;
    double v144 = v113 + v143;
    double v145 = v108 + v144;
    double v146 = b * v145;
    boolean v148 = v146 < -1500.0;
    boolean v150 = 1500.0 < v146;
    double v151 = v150 ? 1500.0 : v146;
    double v152 = v148 ? -1500.0 : v151;
    double v154 = Math.fma(v152, 0x1.71547652b82fep0, 0x1.8p52);
    double v155 = v154 - 0x1.8p52;
    double v158 = Math.fma(v155, -0x1.62e42fefa39efp-1, v152);
    double v159 = Math.fma(v155, -0x1.abc9e3b39803fp-56, v158);
    double v160 = v158 - v159;
    double v161 = Math.fma(v155, -0x1.abc9e3b39803fp-56, v160);
    double v162 = Math.abs(v146);
    boolean v163 = v162 < 1500.0;
    double v164 = -v146;
    double v165 = Math.fma(b, v145, v164);
    double v166 = v145 - v108;
    double v167 = v144 - v166;
    double v168 = b * v167;
    double v169 = v165 + v168;
    double v170 = v163 ? v169 : 0.0;
    double v171 = v161 + v170;
    double v172 = v159 + v171;
    double v173 = v172 * v172;
    double v176 = Math.fma(0x1.1e3d8ec2c5569p-29, v172, 0x1.af6be4447171ap-26);
    double v178 = Math.fma(v176, v172, 0x1.27e5b405b08e8p-22);
    double v180 = Math.fma(v178, v172, 0x1.71ddf022e00fp-19);
    double v182 = Math.fma(v180, v172, 0x1.a01a0136ae0cp-16);
    double v184 = Math.fma(v182, v172, 0x1.a01a01b37d675p-13);
    double v186 = Math.fma(v184, v172, 0x1.6c16c16c3042bp-10);
    double v188 = Math.fma(v186, v172, 0x1.111111110ec5fp-7);
    double v190 = Math.fma(v188, v172, 0x1.5555555555503p-5);
    double v192 = Math.fma(v190, v172, 0x1.555555555555bp-3);
    double v193 = Math.fma(v192, v172, 0x1.0p-1);
    double v194 = v172 - v159;
    double v195 = v171 - v194;
    double v196 = Math.fma(v173, v193, v195);
    double v197 = v196 + v172;
    double v198 = v197 + 1.0;
    long v199 = Double.doubleToRawLongBits(v154);
    long v200 = v199 - 4843621399236968448L;
    long v201 = v200 >> 2;
    long v203 = v201 + 1023L;
    long v204 = v203 << 52;
    double v205 = Double.longBitsToDouble(v204);
    double v206 = v198 * v205;
    double v207 = v206 * v205;
    long v208 = v201 + v201;
    long v209 = v200 - v208;
    long v210 = v209 >> 1;
    long v211 = v210 + 1023L;
    long v212 = v211 << 52;
    double v213 = Double.longBitsToDouble(v212);
    double v214 = v207 * v213;
    long v215 = v209 - v210;
    long v216 = v215 + 1023L;
    long v217 = v216 << 52;
    double v218 = Double.longBitsToDouble(v217);
    double v219 = v214 * v218;
    double v220 = v55 ? v56 : v219;
    double v221 = v52 ? v54 : v220;
    double v222 = v51 ? 1.0 : v221;
    long v223 = Double.doubleToRawLongBits(v222);
    long v224 = Double.doubleToRawLongBits(a);
    long v225 = v224 & -9223372036854775808L;
    long v226 = v223 | v225;
    double v227 = Double.longBitsToDouble(v226);
    double v228 = v49 ? v227 : v222;
    double v229 = v33 ? Double.NaN : v228;
    double v230 = v12 ? v229 : Double.NaN;
    double v231 = v6 ? 1.0 : v230;
    return v231;
  }

  private static void power(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = power(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// HYPOT of one element.
  public static double hypot(double a, double b) {
    double v1 = Math.abs(a);
    boolean v3 = v1 == Double.POSITIVE_INFINITY;
    double v5 = Math.abs(b);
    boolean v6 = v5 == Double.POSITIVE_INFINITY;
    boolean v7 = v3 | v6;
    double v8 = Math.max(v1, v5);
    boolean v10 = 0x1.0p500 < v8;
    boolean v13 = v8 < 0x1.0p-400;
    double v16 = v13 ? 0x1.0p600 : 1.0;
    double v17 = v10 ? 0x1.0p-600 : v16;
    double v18 = v8 * v17;
    double v19 = v18 * v18;
    double v20 = Math.min(v1, v5);
    double v21 = v20 * v17;
    double v22 = v21 * v21;
    double v23 = v19 + v22;
    double v24 = Math.sqrt(v23);
    boolean v26 = v24 == 0.0;
    double v27 = -v24;
    double v28 = Math.fma(v24, v27, v23);
    double v29 = v23 - v19;
    double v30 = v22 - v29;
    double v31 = -v19;
    double v32 = Math.fma(v18, v18, v31);
    double v33 = -v22;
    double v34 = Math.fma(v21, v21, v33);
    double v35 = v32 + v34;
    double v36 = v30 + v35;
    double v37 = v28 + v36;
    double v38 = v24 + v24;
    double v39 = v37 / v38;
    double v40 = v26 ? 0.0 : v39;
    double v41 = v24 + v40;
    double v42 = v13 ? 0x1.0p-600 : 1.0;
    double v43 = v10 ? 0x1.0p600 : v42;
    double v44 = v41 * v43;
    double v45 = v7 ? Double.POSITIVE_INFINITY : v44;
    return v45;
  }

  private static void hypot(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = hypot(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// ATAN2 of one element.
  public static double atan2(double a, double b) {
    boolean v1 = b == b;
    boolean v2 = !v1;
    boolean v4 = a == a;
    boolean v5 = !v4;
    boolean v6 = v2 | v5;
    long v9 = Double.doubleToRawLongBits(1.0);
    long v10 = Double.doubleToRawLongBits(b);
    long v12 = v10 & -9223372036854775808L;
    long v13 = v9 | v12;
    double v14 = Double.longBitsToDouble(v13);
    boolean v16 = v14 < 0.0;
    double v19 = 0x1.921fb54442d18p0 * 2.0;
    double v20 = Math.abs(a);
    boolean v22 = v20 == Double.POSITIVE_INFINITY;
    double v23 = Math.abs(b);
    boolean v24 = v23 == Double.POSITIVE_INFINITY;
    double v26 = Math.max(v20, v23);
    boolean v27 = 0x1.0p1000 < v26;
    boolean v29 = v26 < 1.0;
    double v31 = v29 ? 0x1.0p550 : 1.0;
    double v32 = v27 ? 0x1.0p-30 : v31;
    double v33 = v20 * v32;
    double v34 = v24 ? 0.0 : v33;
    double v35 = v22 ? 1.0 : v34;
    boolean v36 = v26 == 0.0;
    double v37 = v23 * v32;
    double v38 = v36 ? 1.0 : v37;
    double v39 = v22 ? 0.0 : v38;
    double v40 = v24 ? 1.0 : v39;
    double v42 = v40 * 0x1.a827999fcef32p-2;
    boolean v43 = v35 < v42;
    double v44 = v35 * 0x1.a827999fcef32p-2;
    boolean v45 = v40 < v44;
    double v47 = 0x1.921fb54442d18p0 * 0x1.0p-1;
    double v48 = v45 ? 0x1.921fb54442d18p0 : v47;
    double v49 = v43 ? 0.0 : v48;
    double v50 = -v40;
    double v51 = v35 + v50;
    double v52 = v45 ? v50 : v51;
    double v53 = v43 ? v35 : v52;
    double v54 = v35 + v40;
    double v55 = v45 ? v35 : v54;
    double v56 = v43 ? v40 : v55;
    double v57 = 1.0 / v56;
    double v58 = v53 * v57;
    double v59 = v49 + v58;
    double v60 = -v59;
    double v61 = v19 + v60;
    double v62 = v16 ? v61 : v59;
    double v63 = v61 - v19;
    double v64 = v60 - v63;
    double v66 = 0x1.1a62633145c07p-54 * 2.0;
    double v67 = v59 - v49;
    double v68 = v58 - v67;
    double v69 = v58 * v58;
    double v70 = v58 * v69;
    double v73 = Math.fma(-0x1.256532192c887p-6, v69, 0x1.37d342c55d95bp-5);
    double v75 = Math.fma(v73, v69, -0x1.9cd1ca34901d6p-5);
    double v77 = Math.fma(v75, v69, 0x1.df0f14f328c84p-5);
    double v79 = Math.fma(v77, v69, -0x1.10ebb48df772fp-4);
    double v81 = Math.fma(v79, v69, 0x1.3b1118ca1f5fep-4);
    double v83 = Math.fma(v81, v69, -0x1.745cf8d80b343p-4);
    double v85 = Math.fma(v83, v69, 0x1.c71c70e5ecd38p-4);
    double v87 = Math.fma(v85, v69, -0x1.24924922ad1a6p-3);
    double v89 = Math.fma(v87, v69, 0x1.9999999995864p-3);
    double v91 = Math.fma(v89, v69, -0x1.555555555553dp-2);
    double v92 = -v56;
    double v93 = Math.fma(v58, v92, v53);
    double v94 = v54 - v35;
    double v95 = v54 - v94;
    double v96 = v35 - v95;
    double v97 = v40 - v94;
    double v98 = v96 + v97;
    double v99 = v45 ? 0.0 : v98;
    double v100 = v43 ? 0.0 : v99;
    double v101 = -v100;
    double v102 = v51 - v35;
    double v103 = v51 - v102;
    double v104 = v35 - v103;
    double v105 = v50 - v102;
    double v106 = v104 + v105;
    double v107 = v45 ? 0.0 : v106;
    double v108 = v43 ? 0.0 : v107;
    double v109 = Math.fma(v58, v101, v108);
    double v110 = v93 + v109;
    double v111 = v110 * v57;
    double v112 = -v69;
    double v113 = Math.fma(v111, v112, v111);
    double v114 = Math.fma(v70, v91, v113);
    double v115 = 0x1.1a62633145c07p-54 * 0x1.0p-1;
    double v116 = v45 ? 0x1.1a62633145c07p-54 : v115;
    double v117 = v43 ? 0.0 : v116;
    double v118 = v114 + v117;
    double v119 = v68 + v118;
    double v120 = v66 - v119;
    double v121 = v64 + v120;
    double v122 = v16 ? v121 : v119;
    double v123 = v62 + v122;
    long v124 = Double.doubleToRawLongBits(v123);
    long v125 = Double.doubleToRawLongBits(a);
    long v126 = v125 & -9223372036854775808L;
    long v127 = v124 | v126;
    double v128 = Double.longBitsToDouble(v127);
    double v129 = v6 ? Double.NaN : v128;
    return v129;
  }

  private static void atan2(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = atan2(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// POLYGAMMA of one element.
  public static double polygamma(double a, double b) {
    double v2 = PlainFunction.POLYGAMMA.at(a, b);
    return v2;
  }

  private static void polygamma(
      double[] a, int aOffset, int aStride, double[] b, int bOffset, int bStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    double b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = polygamma(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// NEGATE of one element.
  public static double negate(double a) {
    double v1 = -a;
    return v1;
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
    return v1;
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
    return v1;
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
    return v2;
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
    return v1;
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
    return v2;
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
    return v7;
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

  /// FLOOR of one element.
  public static double floor(double a) {
    double v1 = Math.abs(a);
    boolean v3 = v1 < 0x1.0p52;
    double v4 = v1 + 0x1.0p52;
    double v5 = v4 - 0x1.0p52;
    long v6 = Double.doubleToRawLongBits(v5);
    long v7 = Double.doubleToRawLongBits(a);
    long v9 = v7 & -9223372036854775808L;
    long v10 = v6 | v9;
    double v11 = Double.longBitsToDouble(v10);
    double v12 = v3 ? v11 : a;
    boolean v13 = a < v12;
    double v15 = v12 - 1.0;
    double v16 = v13 ? v15 : v12;
    return v16;
  }

  private static void floor(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = floor(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// CEIL of one element.
  public static double ceil(double a) {
    double v1 = -a;
    double v2 = Math.abs(v1);
    boolean v4 = v2 < 0x1.0p52;
    double v5 = v2 + 0x1.0p52;
    double v6 = v5 - 0x1.0p52;
    long v7 = Double.doubleToRawLongBits(v6);
    long v8 = Double.doubleToRawLongBits(v1);
    long v10 = v8 & -9223372036854775808L;
    long v11 = v7 | v10;
    double v12 = Double.longBitsToDouble(v11);
    double v13 = v4 ? v12 : v1;
    boolean v14 = v1 < v13;
    double v16 = v13 - 1.0;
    double v17 = v14 ? v16 : v13;
    double v18 = -v17;
    return v18;
  }

  private static void ceil(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = ceil(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ROUND of one element.
  public static double round(double a) {
    double v1 = Math.abs(a);
    boolean v3 = v1 < 0x1.0p52;
    double v4 = v1 + 0x1.0p52;
    double v5 = v4 - 0x1.0p52;
    long v6 = Double.doubleToRawLongBits(v5);
    long v7 = Double.doubleToRawLongBits(a);
    long v9 = v7 & -9223372036854775808L;
    long v10 = v6 | v9;
    double v11 = Double.longBitsToDouble(v10);
    double v12 = v3 ? v11 : a;
    return v12;
  }

  private static void round(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = round(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// RECIPROCAL_SQUARE_ROOT of one element.
  public static double reciprocalSquareRoot(double a) {
    boolean v2 = a == 0.0;
    boolean v4 = a == Double.POSITIVE_INFINITY;
    boolean v5 = v2 | v4;
    boolean v8 = a < 0x1.0p-960;
    double v10 = a * 0x1.0p480;
    double v11 = v8 ? v10 : a;
    double v12 = Math.sqrt(v11);
    double v13 = 1.0 / v12;
    double v14 = -v12;
    double v15 = Math.fma(v13, v14, 1.0);
    double v16 = Math.fma(v12, v14, v11);
    double v17 = v13 * v13;
    double v18 = v16 * v17;
    double v20 = v18 * 0x1.0p-1;
    double v21 = v15 - v20;
    double v22 = Math.fma(v13, v21, v13);
    double v24 = v22 * 0x1.0p240;
    double v25 = v8 ? v24 : v22;
    double v26 = v5 ? v13 : v25;
    return v26;
  }

  private static void reciprocalSquareRoot(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = reciprocalSquareRoot(aStride == 0 ? a0 : a[aOffset + i]);
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
    double v18 = Math.fma(0x1.1e3d8ec2c5569p-29, v14, 0x1.af6be4447171ap-26);
    double v20 = Math.fma(v18, v14, 0x1.27e5b405b08e8p-22);
    double v22 = Math.fma(v20, v14, 0x1.71ddf022e00fp-19);
    double v24 = Math.fma(v22, v14, 0x1.a01a0136ae0cp-16);
    double v26 = Math.fma(v24, v14, 0x1.a01a01b37d675p-13);
    double v28 = Math.fma(v26, v14, 0x1.6c16c16c3042bp-10);
    double v30 = Math.fma(v28, v14, 0x1.111111110ec5fp-7);
    double v32 = Math.fma(v30, v14, 0x1.5555555555503p-5);
    double v34 = Math.fma(v32, v14, 0x1.555555555555bp-3);
    double v36 = Math.fma(v34, v14, 0x1.0p-1);
    double v37 = v13 - v14;
    double v38 = Math.fma(v10, -0x1.abc9e3b39803fp-56, v37);
    double v39 = Math.fma(v15, v36, v38);
    double v40 = v39 + v14;
    double v42 = v40 + 1.0;
    long v43 = Double.doubleToRawLongBits(v9);
    long v45 = v43 - 4843621399236966402L;
    long v46 = v45 >>> 1;
    long v47 = v46 << 52;
    double v48 = Double.longBitsToDouble(v47);
    double v49 = v42 * v48;
    long v50 = v45 - v46;
    long v51 = v50 << 52;
    double v52 = Double.longBitsToDouble(v51);
    double v53 = v49 * v52;
    return v53;
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

  /// EXPM1 of one element.
  public static double expm1(double a) {
    double v1 = Math.abs(a);
    boolean v3 = v1 < 0x1.0p-60;
    boolean v7 = a < -0x1.2cp5;
    boolean v9 = 0x1.62e6666666666p9 < a;
    double v10 = v9 ? 0x1.62e6666666666p9 : a;
    double v11 = v7 ? -0x1.2cp5 : v10;
    double v14 = Math.fma(v11, 0x1.71547652b82fep0, 0x1.8p52);
    long v15 = Double.doubleToRawLongBits(v14);
    long v17 = v15 - 4843621399236968448L;
    long v18 = 106L - v17;
    long v20 = v18 + 1023L;
    long v21 = v20 << 52;
    double v22 = Double.longBitsToDouble(v21);
    double v24 = v22 * 0x1.0p-106;
    double v25 = 1.0 - v24;
    double v26 = v14 - 0x1.8p52;
    double v29 = Math.fma(v26, -0x1.62e42fefa39efp-1, v11);
    double v30 = Math.fma(v26, -0x1.abc9e3b39803fp-56, v29);
    double v31 = v25 + v30;
    double v32 = v31 - v25;
    double v33 = v30 - v32;
    double v34 = v30 * v30;
    double v37 = Math.fma(0x1.1e3d8ec2c5569p-29, v30, 0x1.af6be4447171ap-26);
    double v39 = Math.fma(v37, v30, 0x1.27e5b405b08e8p-22);
    double v41 = Math.fma(v39, v30, 0x1.71ddf022e00fp-19);
    double v43 = Math.fma(v41, v30, 0x1.a01a0136ae0cp-16);
    double v45 = Math.fma(v43, v30, 0x1.a01a01b37d675p-13);
    double v47 = Math.fma(v45, v30, 0x1.6c16c16c3042bp-10);
    double v49 = Math.fma(v47, v30, 0x1.111111110ec5fp-7);
    double v51 = Math.fma(v49, v30, 0x1.5555555555503p-5);
    double v53 = Math.fma(v51, v30, 0x1.555555555555bp-3);
    double v55 = Math.fma(v53, v30, 0x1.0p-1);
    double v56 = v29 - v30;
    double v57 = Math.fma(v26, -0x1.abc9e3b39803fp-56, v56);
    double v58 = Math.fma(v34, v55, v57);
    double v59 = 1.0 - v25;
    double v60 = v59 - v24;
    double v61 = v58 + v60;
    double v62 = v33 + v61;
    double v63 = v31 + v62;
    long v65 = v17 - -1022L;
    long v66 = v65 << 52;
    double v67 = Double.longBitsToDouble(v66);
    double v68 = v63 * v67;
    double v70 = v68 * 2.0;
    double v71 = v3 ? a : v70;
    return v71;
  }

  private static void expm1(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = expm1(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// EXP2 of one element.
  public static double exp2(double a) {
    boolean v2 = a < -1077.0;
    boolean v4 = 1025.0 < a;
    double v5 = v4 ? 1025.0 : a;
    double v6 = v2 ? -1077.0 : v5;
    double v8 = v6 + 0x1.8p52;
    double v9 = v8 - 0x1.8p52;
    double v10 = v6 - v9;
    double v12 = v10 * 0x1.62e42fefa39efp-1;
    double v13 = v12 * v12;
    double v16 = Math.fma(0x1.1e3d8ec2c5569p-29, v12, 0x1.af6be4447171ap-26);
    double v18 = Math.fma(v16, v12, 0x1.27e5b405b08e8p-22);
    double v20 = Math.fma(v18, v12, 0x1.71ddf022e00fp-19);
    double v22 = Math.fma(v20, v12, 0x1.a01a0136ae0cp-16);
    double v24 = Math.fma(v22, v12, 0x1.a01a01b37d675p-13);
    double v26 = Math.fma(v24, v12, 0x1.6c16c16c3042bp-10);
    double v28 = Math.fma(v26, v12, 0x1.111111110ec5fp-7);
    double v30 = Math.fma(v28, v12, 0x1.5555555555503p-5);
    double v32 = Math.fma(v30, v12, 0x1.555555555555bp-3);
    double v34 = Math.fma(v32, v12, 0x1.0p-1);
    double v36 = -v12;
    double v37 = Math.fma(v10, 0x1.62e42fefa39efp-1, v36);
    double v38 = Math.fma(v10, 0x1.abc9e3b39803fp-56, v37);
    double v39 = Math.fma(v13, v34, v38);
    double v40 = v39 + v12;
    double v42 = v40 + 1.0;
    long v43 = Double.doubleToRawLongBits(v8);
    long v45 = v43 - 4843621399236966402L;
    long v46 = v45 >>> 1;
    long v47 = v46 << 52;
    double v48 = Double.longBitsToDouble(v47);
    double v49 = v42 * v48;
    long v50 = v45 - v46;
    long v51 = v50 << 52;
    double v52 = Double.longBitsToDouble(v51);
    double v53 = v49 * v52;
    return v53;
  }

  private static void exp2(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = exp2(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG of one element.
  public static double log(double a) {
    boolean v2 = 0.0 < a;
    boolean v4 = a == Double.POSITIVE_INFINITY;
    boolean v6 = a < 0x1.0p-1022;
    double v8 = a * 0x1.0p53;
    double v9 = v6 ? v8 : a;
    long v10 = Double.doubleToRawLongBits(v9);
    long v12 = v10 - 4604544271217802189L;
    long v13 = v12 >> 52;
    long v15 = v13 + 4843621399236968448L;
    double v16 = Double.longBitsToDouble(v15);
    double v18 = v16 - 0x1.8p52;
    double v20 = v6 ? -53.0 : 0.0;
    double v21 = v18 + v20;
    long v23 = v13 << 52;
    long v24 = v10 - v23;
    double v25 = Double.longBitsToDouble(v24);
    double v27 = v25 - 1.0;
    double v28 = Math.fma(v21, 0x1.62e42fefa39efp-1, v27);
    double v29 = -v28;
    double v30 = Math.fma(v21, 0x1.62e42fefa39efp-1, v29);
    double v31 = v30 + v27;
    double v33 = v27 * v27;
    double v36 = Math.fma(-0x1.8dbb87d5f5802p-6, v27, 0x1.d2aec536832bdp-5);
    double v38 = Math.fma(v36, v27, -0x1.01069ca6fa4edp-4);
    double v40 = Math.fma(v38, v27, 0x1.bbad8dc8462d2p-5);
    double v42 = Math.fma(v40, v27, -0x1.b45ebea584a5p-5);
    double v44 = Math.fma(v42, v27, 0x1.dc97a148077a4p-5);
    double v46 = Math.fma(v44, v27, -0x1.00cf9d73058c9p-4);
    double v48 = Math.fma(v46, v27, 0x1.116a012f9b8ep-4);
    double v50 = Math.fma(v48, v27, -0x1.24894cf87269cp-4);
    double v52 = Math.fma(v50, v27, 0x1.3b0d78d2bc1fcp-4);
    double v54 = Math.fma(v52, v27, -0x1.555576a73d76cp-4);
    double v56 = Math.fma(v54, v27, 0x1.745d58cee1d4p-4);
    double v58 = Math.fma(v56, v27, -0x1.99999aa165dap-4);
    double v60 = Math.fma(v58, v27, 0x1.c71c702e3a0bfp-4);
    double v62 = Math.fma(v60, v27, -0x1.fffffff3a23cdp-4);
    double v64 = Math.fma(v62, v27, 0x1.249249275d03fp-3);
    double v66 = Math.fma(v64, v27, -0x1.555555556b237p-3);
    double v68 = Math.fma(v66, v27, 0x1.9999999994dd1p-3);
    double v70 = Math.fma(v68, v27, -0x1.ffffffffffe7bp-3);
    double v72 = Math.fma(v70, v27, 0x1.555555555556bp-2);
    double v74 = Math.fma(v72, v27, -0x1.0p-1);
    double v75 = v33 * v74;
    double v76 = Math.fma(v21, 0x1.abc9e3b39803fp-56, v75);
    double v77 = v76 + 0.0;
    double v78 = v31 + v77;
    double v79 = v28 + v78;
    double v80 = v4 ? a : v79;
    boolean v81 = a == 0.0;
    double v84 = v81 ? Double.NEGATIVE_INFINITY : Double.NaN;
    double v85 = v2 ? v80 : v84;
    return v85;
  }

  private static void log(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG1P of one element.
  public static double log1p(double a) {
    boolean v2 = a == 0.0;
    double v4 = 1.0 + a;
    boolean v5 = 0.0 < v4;
    boolean v7 = v4 == Double.POSITIVE_INFINITY;
    long v8 = Double.doubleToRawLongBits(v4);
    long v10 = v8 - 4604544271217802189L;
    long v11 = v10 >> 52;
    long v13 = v11 + 4843621399236968448L;
    double v14 = Double.longBitsToDouble(v13);
    double v16 = v14 - 0x1.8p52;
    long v18 = v11 << 52;
    long v19 = v8 - v18;
    double v20 = Double.longBitsToDouble(v19);
    double v21 = v20 - 1.0;
    double v22 = v4 - 1.0;
    double v23 = v4 - v22;
    double v24 = 1.0 - v23;
    double v25 = a - v22;
    double v26 = v24 + v25;
    long v28 = 1L - v11;
    long v30 = v28 + 1023L;
    long v31 = v30 << 52;
    double v32 = Double.longBitsToDouble(v31);
    double v33 = v26 * v32;
    double v35 = v33 * 0x1.0p-1;
    double v36 = v21 + v35;
    double v37 = Math.fma(v16, 0x1.62e42fefa39efp-1, v36);
    double v38 = -v37;
    double v39 = Math.fma(v16, 0x1.62e42fefa39efp-1, v38);
    double v40 = v39 + v36;
    double v42 = v36 * v36;
    double v45 = Math.fma(-0x1.8dbb87d5f5802p-6, v36, 0x1.d2aec536832bdp-5);
    double v47 = Math.fma(v45, v36, -0x1.01069ca6fa4edp-4);
    double v49 = Math.fma(v47, v36, 0x1.bbad8dc8462d2p-5);
    double v51 = Math.fma(v49, v36, -0x1.b45ebea584a5p-5);
    double v53 = Math.fma(v51, v36, 0x1.dc97a148077a4p-5);
    double v55 = Math.fma(v53, v36, -0x1.00cf9d73058c9p-4);
    double v57 = Math.fma(v55, v36, 0x1.116a012f9b8ep-4);
    double v59 = Math.fma(v57, v36, -0x1.24894cf87269cp-4);
    double v61 = Math.fma(v59, v36, 0x1.3b0d78d2bc1fcp-4);
    double v63 = Math.fma(v61, v36, -0x1.555576a73d76cp-4);
    double v65 = Math.fma(v63, v36, 0x1.745d58cee1d4p-4);
    double v67 = Math.fma(v65, v36, -0x1.99999aa165dap-4);
    double v69 = Math.fma(v67, v36, 0x1.c71c702e3a0bfp-4);
    double v71 = Math.fma(v69, v36, -0x1.fffffff3a23cdp-4);
    double v73 = Math.fma(v71, v36, 0x1.249249275d03fp-3);
    double v75 = Math.fma(v73, v36, -0x1.555555556b237p-3);
    double v77 = Math.fma(v75, v36, 0x1.9999999994dd1p-3);
    double v79 = Math.fma(v77, v36, -0x1.ffffffffffe7bp-3);
    double v81 = Math.fma(v79, v36, 0x1.555555555556bp-2);
    double v83 = Math.fma(v81, v36, -0x1.0p-1);
    double v84 = v42 * v83;
    double v85 = Math.fma(v16, 0x1.abc9e3b39803fp-56, v84);
    double v86 = v36 - v21;
    double v87 = v35 - v86;
    double v88 = -v87;
    double v89 = Math.fma(v36, v88, v87);
    double v90 = v85 + v89;
    double v91 = v40 + v90;
    double v92 = v37 + v91;
    double v93 = v7 ? v4 : v92;
    boolean v94 = v4 == 0.0;
    double v97 = v94 ? Double.NEGATIVE_INFINITY : Double.NaN;
    double v98 = v5 ? v93 : v97;
    double v99 = v2 ? a : v98;
    return v99;
  }

  private static void log1p(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log1p(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG2 of one element.
  public static double log2(double a) {
    boolean v2 = 0.0 < a;
    boolean v4 = a == Double.POSITIVE_INFINITY;
    boolean v6 = a < 0x1.0p-1022;
    double v8 = a * 0x1.0p53;
    double v9 = v6 ? v8 : a;
    long v10 = Double.doubleToRawLongBits(v9);
    long v12 = v10 - 4604544271217802189L;
    long v13 = v12 >> 52;
    long v15 = v13 + 4843621399236968448L;
    double v16 = Double.longBitsToDouble(v15);
    double v18 = v16 - 0x1.8p52;
    double v20 = v6 ? -53.0 : 0.0;
    double v21 = v18 + v20;
    double v23 = v21 * 0x1.62e42fefa39efp-1;
    long v24 = v13 << 52;
    long v25 = v10 - v24;
    double v26 = Double.longBitsToDouble(v25);
    double v28 = v26 - 1.0;
    double v30 = 2.0 + v28;
    double v31 = 1.0 / v30;
    double v32 = v28 * v31;
    double v33 = v32 * 2.0;
    double v34 = v23 + v33;
    double v35 = v32 * v32;
    double v37 = v35 * 0x1.5555555555555p-2;
    double v38 = v35 * v35;
    double v41 = Math.fma(0x1.eac5d86c82e5fp-5, v35, 0x1.de3d6d786eb0bp-5);
    double v43 = Math.fma(v41, v35, 0x1.11206f40b30bep-4);
    double v45 = Math.fma(v43, v35, 0x1.3b1364c8dabffp-4);
    double v47 = Math.fma(v45, v35, 0x1.745d182957cafp-4);
    double v49 = Math.fma(v47, v35, 0x1.c71c71c5968e1p-4);
    double v51 = Math.fma(v49, v35, 0x1.2492492492f51p-3);
    double v53 = Math.fma(v51, v35, 0x1.9999999999996p-3);
    double v54 = v38 * v53;
    double v55 = v37 + v54;
    double v56 = v33 * v55;
    double v57 = v34 + v56;
    double v58 = v34 - v23;
    double v59 = v33 - v58;
    double v60 = v57 - v34;
    double v61 = v56 - v60;
    double v62 = v59 + v61;
    double v63 = -v30;
    double v64 = Math.fma(v32, v63, v28);
    double v65 = v30 - 2.0;
    double v66 = v28 - v65;
    double v67 = -v66;
    double v68 = Math.fma(v32, v67, 0.0);
    double v69 = v64 + v68;
    double v70 = v69 * v31;
    double v71 = v70 * 2.0;
    double v72 = v55 - v37;
    double v73 = v54 - v72;
    double v74 = -v35;
    double v75 = Math.fma(v32, v32, v74);
    double v76 = Math.fma(v32, v71, v75);
    double v78 = -v37;
    double v79 = Math.fma(v35, 0x1.5555555555555p-2, v78);
    double v80 = Math.fma(v35, 0x1.5555555555555p-56, v79);
    double v81 = Math.fma(v76, 0x1.5555555555555p-2, v80);
    double v82 = v73 + v81;
    double v83 = -v56;
    double v84 = Math.fma(v33, v55, v83);
    double v85 = Math.fma(v33, v82, v84);
    double v86 = Math.fma(v71, v55, v85);
    double v88 = -v23;
    double v89 = Math.fma(v21, 0x1.62e42fefa39efp-1, v88);
    double v90 = Math.fma(v21, 0x1.abc9e3b39803fp-56, v89);
    double v91 = v86 + v90;
    double v92 = v91 + v71;
    double v93 = v62 + v92;
    double v94 = v57 + v93;
    double v96 = v94 * 0x1.71547652b82fep0;
    double v97 = v94 - v57;
    double v98 = v93 - v97;
    double v100 = -v96;
    double v101 = Math.fma(v94, 0x1.71547652b82fep0, v100);
    double v102 = Math.fma(v94, 0x1.777d0ffda0d24p-56, v101);
    double v103 = Math.fma(v98, 0x1.71547652b82fep0, v102);
    double v104 = v96 + v103;
    double v105 = v4 ? a : v104;
    boolean v106 = a == 0.0;
    double v109 = v106 ? Double.NEGATIVE_INFINITY : Double.NaN;
    double v110 = v2 ? v105 : v109;
    return v110;
  }

  private static void log2(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log2(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG10 of one element.
  public static double log10(double a) {
    boolean v2 = 0.0 < a;
    boolean v4 = a == Double.POSITIVE_INFINITY;
    boolean v6 = a < 0x1.0p-1022;
    double v8 = a * 0x1.0p53;
    double v9 = v6 ? v8 : a;
    long v10 = Double.doubleToRawLongBits(v9);
    long v12 = v10 - 4604544271217802189L;
    long v13 = v12 >> 52;
    long v15 = v13 + 4843621399236968448L;
    double v16 = Double.longBitsToDouble(v15);
    double v18 = v16 - 0x1.8p52;
    double v20 = v6 ? -53.0 : 0.0;
    double v21 = v18 + v20;
    double v23 = v21 * 0x1.62e42fefa39efp-1;
    long v24 = v13 << 52;
    long v25 = v10 - v24;
    double v26 = Double.longBitsToDouble(v25);
    double v28 = v26 - 1.0;
    double v30 = 2.0 + v28;
    double v31 = 1.0 / v30;
    double v32 = v28 * v31;
    double v33 = v32 * 2.0;
    double v34 = v23 + v33;
    double v35 = v32 * v32;
    double v37 = v35 * 0x1.5555555555555p-2;
    double v38 = v35 * v35;
    double v41 = Math.fma(0x1.eac5d86c82e5fp-5, v35, 0x1.de3d6d786eb0bp-5);
    double v43 = Math.fma(v41, v35, 0x1.11206f40b30bep-4);
    double v45 = Math.fma(v43, v35, 0x1.3b1364c8dabffp-4);
    double v47 = Math.fma(v45, v35, 0x1.745d182957cafp-4);
    double v49 = Math.fma(v47, v35, 0x1.c71c71c5968e1p-4);
    double v51 = Math.fma(v49, v35, 0x1.2492492492f51p-3);
    double v53 = Math.fma(v51, v35, 0x1.9999999999996p-3);
    double v54 = v38 * v53;
    double v55 = v37 + v54;
    double v56 = v33 * v55;
    double v57 = v34 + v56;
    double v58 = v34 - v23;
    double v59 = v33 - v58;
    double v60 = v57 - v34;
    double v61 = v56 - v60;
    double v62 = v59 + v61;
    double v63 = -v30;
    double v64 = Math.fma(v32, v63, v28);
    double v65 = v30 - 2.0;
    double v66 = v28 - v65;
    double v67 = -v66;
    double v68 = Math.fma(v32, v67, 0.0);
    double v69 = v64 + v68;
    double v70 = v69 * v31;
    double v71 = v70 * 2.0;
    double v72 = v55 - v37;
    double v73 = v54 - v72;
    double v74 = -v35;
    double v75 = Math.fma(v32, v32, v74);
    double v76 = Math.fma(v32, v71, v75);
    double v78 = -v37;
    double v79 = Math.fma(v35, 0x1.5555555555555p-2, v78);
    double v80 = Math.fma(v35, 0x1.5555555555555p-56, v79);
    double v81 = Math.fma(v76, 0x1.5555555555555p-2, v80);
    double v82 = v73 + v81;
    double v83 = -v56;
    double v84 = Math.fma(v33, v55, v83);
    double v85 = Math.fma(v33, v82, v84);
    double v86 = Math.fma(v71, v55, v85);
    double v88 = -v23;
    double v89 = Math.fma(v21, 0x1.62e42fefa39efp-1, v88);
    double v90 = Math.fma(v21, 0x1.abc9e3b39803fp-56, v89);
    double v91 = v86 + v90;
    double v92 = v91 + v71;
    double v93 = v62 + v92;
    double v94 = v57 + v93;
    double v96 = v94 * 0x1.bcb7b1526e50ep-2;
    double v97 = v94 - v57;
    double v98 = v93 - v97;
    double v100 = -v96;
    double v101 = Math.fma(v94, 0x1.bcb7b1526e50ep-2, v100);
    double v102 = Math.fma(v94, 0x1.95355baaafad3p-57, v101);
    double v103 = Math.fma(v98, 0x1.bcb7b1526e50ep-2, v102);
    double v104 = v96 + v103;
    double v105 = v4 ? a : v104;
    boolean v106 = a == 0.0;
    double v109 = v106 ? Double.NEGATIVE_INFINITY : Double.NaN;
    double v110 = v2 ? v105 : v109;
    return v110;
  }

  private static void log10(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log10(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SIN of one element.
  public static double sin(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 0x1.0p28 < v2;
    double v7 = Math.fma(v2, 0x1.45f306dc9c883p-1, 0x1.8p52);
    long v8 = Double.doubleToRawLongBits(v7);
    long v9 = v8 << 61;
    long v11 = v9 & 2305843009213693952L;
    double v12 = Double.longBitsToDouble(v11);
    boolean v13 = 0.0 < v12;
    double v15 = v7 - 0x1.8p52;
    double v17 = Math.fma(v15, -0x1.921fb54442d18p0, v2);
    double v19 = v15 * 0x1.1a62633145c07p-54;
    double v20 = -v19;
    double v21 = v17 + v20;
    double v22 = v21 * v21;
    double v24 = v22 * 0x1.0p-1;
    double v25 = 1.0 - v24;
    double v26 = v22 * v22;
    double v29 = Math.fma(-0x1.8f8b753a80c63p-37, v22, 0x1.1ee9a7a999372p-29);
    double v31 = Math.fma(v29, v22, -0x1.27e4f7a4ede03p-22);
    double v33 = Math.fma(v31, v22, 0x1.a01a019c24ed5p-16);
    double v35 = Math.fma(v33, v22, -0x1.6c16c16c14bcfp-10);
    double v37 = Math.fma(v35, v22, 0x1.5555555555549p-5);
    double v39 = v21 - v17;
    double v40 = v21 - v39;
    double v41 = v17 - v40;
    double v42 = v20 - v39;
    double v43 = v41 + v42;
    double v44 = Math.fma(v15, 0x1.1a62633145c07p-54, v20);
    double v45 = v43 - v44;
    double v46 = Math.fma(v15, 0x1.f1976b7ed8fbcp-110, v45);
    double v47 = -v46;
    double v48 = 1.0 - v25;
    double v49 = v48 - v24;
    double v50 = Math.fma(v21, v47, v49);
    double v51 = Math.fma(v26, v37, v50);
    double v52 = v25 + v51;
    double v53 = v21 * v22;
    double v56 = Math.fma(0x1.5d7e358a35d35p-33, v22, -0x1.ae5e1f7b8daap-26);
    double v58 = Math.fma(v56, v22, 0x1.71de351ee302ap-19);
    double v60 = Math.fma(v58, v22, -0x1.a01a019bad6ep-13);
    double v62 = Math.fma(v60, v22, 0x1.111111110f572p-7);
    double v64 = Math.fma(v62, v22, -0x1.5555555555547p-3);
    double v65 = v46 * v25;
    double v66 = Math.fma(v53, v64, v65);
    double v67 = v21 + v66;
    double v68 = v13 ? v52 : v67;
    long v69 = Double.doubleToRawLongBits(v68);
    long v70 = v8 << 62;
    long v72 = v70 & -9223372036854775808L;
    long v73 = Double.doubleToRawLongBits(a);
    long v74 = v73 & -9223372036854775808L;
    long v75 = v72 ^ v74;
    long v76 = v69 ^ v75;
    double v77 = Double.longBitsToDouble(v76);
    double v78 = v3 ? PlainFunction.SINE.at(a) : v77;
    return v78;
  }

  private static void sin(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sin(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// COS of one element.
  public static double cos(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 0x1.0p28 < v2;
    double v7 = Math.fma(v2, 0x1.45f306dc9c883p-1, 0x1.8p52);
    long v8 = Double.doubleToRawLongBits(v7);
    long v9 = v8 << 61;
    long v11 = v9 & 2305843009213693952L;
    double v12 = Double.longBitsToDouble(v11);
    boolean v13 = 0.0 < v12;
    double v14 = v7 - 0x1.8p52;
    double v16 = Math.fma(v14, -0x1.921fb54442d18p0, v2);
    double v18 = v14 * 0x1.1a62633145c07p-54;
    double v19 = -v18;
    double v20 = v16 + v19;
    double v21 = v20 * v20;
    double v22 = v20 * v21;
    double v25 = Math.fma(0x1.5d7e358a35d35p-33, v21, -0x1.ae5e1f7b8daap-26);
    double v27 = Math.fma(v25, v21, 0x1.71de351ee302ap-19);
    double v29 = Math.fma(v27, v21, -0x1.a01a019bad6ep-13);
    double v31 = Math.fma(v29, v21, 0x1.111111110f572p-7);
    double v33 = Math.fma(v31, v21, -0x1.5555555555547p-3);
    double v35 = v20 - v16;
    double v36 = v20 - v35;
    double v37 = v16 - v36;
    double v38 = v19 - v35;
    double v39 = v37 + v38;
    double v40 = Math.fma(v14, 0x1.1a62633145c07p-54, v19);
    double v41 = v39 - v40;
    double v42 = Math.fma(v14, 0x1.f1976b7ed8fbcp-110, v41);
    double v45 = v21 * 0x1.0p-1;
    double v46 = 1.0 - v45;
    double v47 = v42 * v46;
    double v48 = Math.fma(v22, v33, v47);
    double v49 = v20 + v48;
    double v50 = v21 * v21;
    double v53 = Math.fma(-0x1.8f8b753a80c63p-37, v21, 0x1.1ee9a7a999372p-29);
    double v55 = Math.fma(v53, v21, -0x1.27e4f7a4ede03p-22);
    double v57 = Math.fma(v55, v21, 0x1.a01a019c24ed5p-16);
    double v59 = Math.fma(v57, v21, -0x1.6c16c16c14bcfp-10);
    double v61 = Math.fma(v59, v21, 0x1.5555555555549p-5);
    double v62 = -v42;
    double v63 = 1.0 - v46;
    double v64 = v63 - v45;
    double v65 = Math.fma(v20, v62, v64);
    double v66 = Math.fma(v50, v61, v65);
    double v67 = v46 + v66;
    double v68 = v13 ? v49 : v67;
    long v69 = Double.doubleToRawLongBits(v68);
    long v71 = v8 + 1L;
    long v72 = v71 << 62;
    long v74 = v72 & -9223372036854775808L;
    long v75 = v69 ^ v74;
    double v76 = Double.longBitsToDouble(v75);
    double v77 = v3 ? PlainFunction.COSINE.at(a) : v76;
    return v77;
  }

  private static void cos(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = cos(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// TAN of one element.
  public static double tan(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 0x1.0p28 < v2;
    double v7 = Math.fma(v2, 0x1.45f306dc9c883p-1, 0x1.8p52);
    long v8 = Double.doubleToRawLongBits(v7);
    long v9 = v8 << 61;
    long v11 = v9 & 2305843009213693952L;
    double v12 = Double.longBitsToDouble(v11);
    boolean v13 = 0.0 < v12;
    double v15 = v7 - 0x1.8p52;
    double v17 = Math.fma(v15, -0x1.921fb54442d18p0, v2);
    double v19 = v15 * 0x1.1a62633145c07p-54;
    double v20 = -v19;
    double v21 = v17 + v20;
    double v22 = v21 * v21;
    double v24 = v22 * 0x1.0p-1;
    double v25 = 1.0 - v24;
    double v26 = v22 * v22;
    double v29 = Math.fma(-0x1.8f8b753a80c63p-37, v22, 0x1.1ee9a7a999372p-29);
    double v31 = Math.fma(v29, v22, -0x1.27e4f7a4ede03p-22);
    double v33 = Math.fma(v31, v22, 0x1.a01a019c24ed5p-16);
    double v35 = Math.fma(v33, v22, -0x1.6c16c16c14bcfp-10);
    double v37 = Math.fma(v35, v22, 0x1.5555555555549p-5);
    double v39 = v21 - v17;
    double v40 = v21 - v39;
    double v41 = v17 - v40;
    double v42 = v20 - v39;
    double v43 = v41 + v42;
    double v44 = Math.fma(v15, 0x1.1a62633145c07p-54, v20);
    double v45 = v43 - v44;
    double v46 = Math.fma(v15, 0x1.f1976b7ed8fbcp-110, v45);
    double v47 = -v46;
    double v48 = 1.0 - v25;
    double v49 = v48 - v24;
    double v50 = Math.fma(v21, v47, v49);
    double v51 = Math.fma(v26, v37, v50);
    double v52 = v25 + v51;
    double v53 = v21 * v22;
    double v56 = Math.fma(0x1.5d7e358a35d35p-33, v22, -0x1.ae5e1f7b8daap-26);
    double v58 = Math.fma(v56, v22, 0x1.71de351ee302ap-19);
    double v60 = Math.fma(v58, v22, -0x1.a01a019bad6ep-13);
    double v62 = Math.fma(v60, v22, 0x1.111111110f572p-7);
    double v64 = Math.fma(v62, v22, -0x1.5555555555547p-3);
    double v65 = v46 * v25;
    double v66 = Math.fma(v53, v64, v65);
    double v67 = v21 + v66;
    double v68 = v13 ? v52 : v67;
    double v69 = v13 ? v67 : v52;
    double v70 = 1.0 / v69;
    double v71 = v68 * v70;
    double v72 = -v69;
    double v73 = Math.fma(v71, v72, v68);
    double v74 = v67 - v21;
    double v75 = v66 - v74;
    double v76 = v52 - v25;
    double v77 = v51 - v76;
    double v78 = v13 ? v75 : v77;
    double v79 = -v78;
    double v80 = v13 ? v77 : v75;
    double v81 = Math.fma(v71, v79, v80);
    double v82 = v73 + v81;
    double v83 = v82 * v70;
    double v84 = v71 + v83;
    long v85 = Double.doubleToRawLongBits(v84);
    long v86 = v8 << 63;
    long v87 = Double.doubleToRawLongBits(a);
    long v89 = v87 & -9223372036854775808L;
    long v90 = v86 ^ v89;
    long v91 = v85 ^ v90;
    double v92 = Double.longBitsToDouble(v91);
    double v93 = v3 ? PlainFunction.TANGENT.at(a) : v92;
    return v93;
  }

  private static void tan(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = tan(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ASIN of one element.
  public static double asin(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 0x1.0p-1 < v2;
    double v6 = v3 ? 0x1.921fb54442d18p0 : 0.0;
    double v8 = 1.0 - v2;
    double v9 = v8 * 0x1.0p-1;
    double v10 = Math.sqrt(v9);
    double v11 = v3 ? v10 : v2;
    double v13 = v3 ? -2.0 : 1.0;
    double v14 = v11 * v13;
    double v15 = v6 + v14;
    double v16 = v15 - v6;
    double v17 = v14 - v16;
    double v18 = v2 * v2;
    double v19 = v3 ? v9 : v18;
    double v20 = v11 * v19;
    double v23 = Math.fma(0x1.056e8db7e22bdp-5, v19, -0x1.09d68c322f087p-6);
    double v25 = Math.fma(v23, v19, 0x1.3ff6dad24e9ep-6);
    double v27 = Math.fma(v25, v19, 0x1.abcc2bbabfb4bp-8);
    double v29 = Math.fma(v27, v19, 0x1.8ec35850529fap-7);
    double v31 = Math.fma(v29, v19, 0x1.c6fdb4a1a432p-7);
    double v33 = Math.fma(v31, v19, 0x1.1c6be23b12d39p-6);
    double v35 = Math.fma(v33, v19, 0x1.6e89f43844164p-6);
    double v37 = Math.fma(v35, v19, 0x1.f1c72c39321ap-6);
    double v39 = Math.fma(v37, v19, 0x1.6db6db427a0c5p-5);
    double v41 = Math.fma(v39, v19, 0x1.333333336e80cp-4);
    double v43 = Math.fma(v41, v19, 0x1.555555555539p-3);
    boolean v44 = v10 == 0.0;
    double v45 = -v10;
    double v46 = Math.fma(v10, v45, v9);
    double v47 = v46 + 0.0;
    double v48 = v10 + v10;
    double v49 = v47 / v48;
    double v50 = v44 ? 0.0 : v49;
    double v51 = v3 ? v50 : 0.0;
    double v52 = v19 * 0x1.0p-1;
    double v53 = Math.fma(v51, v52, v51);
    double v54 = Math.fma(v20, v43, v53);
    double v56 = v3 ? 0x1.1a62633145c07p-54 : 0.0;
    double v57 = Math.fma(v54, v13, v56);
    double v58 = v17 + v57;
    double v59 = v15 + v58;
    long v60 = Double.doubleToRawLongBits(v59);
    long v61 = Double.doubleToRawLongBits(a);
    long v63 = v61 & -9223372036854775808L;
    long v64 = v60 | v63;
    double v65 = Double.longBitsToDouble(v64);
    return v65;
  }

  private static void asin(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = asin(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ACOS of one element.
  public static double acos(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 0x1.0p-1 < v2;
    boolean v5 = a < 0.0;
    double v8 = 0x1.921fb54442d18p0 * 2.0;
    double v9 = v5 ? v8 : 0.0;
    double v10 = v3 ? v9 : 0x1.921fb54442d18p0;
    double v12 = 1.0 - v2;
    double v13 = v12 * 0x1.0p-1;
    double v14 = Math.sqrt(v13);
    double v15 = v3 ? v14 : v2;
    double v17 = v5 ? 1.0 : -1.0;
    double v19 = v17 * -2.0;
    double v20 = v3 ? v19 : v17;
    double v21 = v15 * v20;
    double v22 = v10 + v21;
    double v23 = v22 - v10;
    double v24 = v21 - v23;
    double v25 = v2 * v2;
    double v26 = v3 ? v13 : v25;
    double v27 = v15 * v26;
    double v30 = Math.fma(0x1.056e8db7e22bdp-5, v26, -0x1.09d68c322f087p-6);
    double v32 = Math.fma(v30, v26, 0x1.3ff6dad24e9ep-6);
    double v34 = Math.fma(v32, v26, 0x1.abcc2bbabfb4bp-8);
    double v36 = Math.fma(v34, v26, 0x1.8ec35850529fap-7);
    double v38 = Math.fma(v36, v26, 0x1.c6fdb4a1a432p-7);
    double v40 = Math.fma(v38, v26, 0x1.1c6be23b12d39p-6);
    double v42 = Math.fma(v40, v26, 0x1.6e89f43844164p-6);
    double v44 = Math.fma(v42, v26, 0x1.f1c72c39321ap-6);
    double v46 = Math.fma(v44, v26, 0x1.6db6db427a0c5p-5);
    double v48 = Math.fma(v46, v26, 0x1.333333336e80cp-4);
    double v50 = Math.fma(v48, v26, 0x1.555555555539p-3);
    boolean v51 = v14 == 0.0;
    double v52 = -v14;
    double v53 = Math.fma(v14, v52, v13);
    double v54 = v53 + 0.0;
    double v55 = v14 + v14;
    double v56 = v54 / v55;
    double v57 = v51 ? 0.0 : v56;
    double v58 = v3 ? v57 : 0.0;
    double v59 = v26 * 0x1.0p-1;
    double v60 = Math.fma(v58, v59, v58);
    double v61 = Math.fma(v27, v50, v60);
    double v63 = 0x1.1a62633145c07p-54 * 2.0;
    double v64 = v5 ? v63 : 0.0;
    double v65 = v3 ? v64 : 0x1.1a62633145c07p-54;
    double v66 = Math.fma(v61, v20, v65);
    double v67 = v24 + v66;
    double v68 = v22 + v67;
    return v68;
  }

  private static void acos(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = acos(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ATAN of one element.
  public static double atan(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 0x1.0p60 < v2;
    double v4 = v3 ? 0x1.0p60 : v2;
    double v7 = 1.0 * 0x1.a827999fcef32p-2;
    boolean v8 = v4 < v7;
    double v10 = v4 * 0x1.a827999fcef32p-2;
    boolean v11 = 1.0 < v10;
    double v14 = 0x1.921fb54442d18p0 * 0x1.0p-1;
    double v15 = v11 ? 0x1.921fb54442d18p0 : v14;
    double v16 = v8 ? 0.0 : v15;
    double v17 = -1.0;
    double v18 = v4 + v17;
    double v19 = v11 ? v17 : v18;
    double v20 = v8 ? v4 : v19;
    double v21 = v4 + 1.0;
    double v22 = v11 ? v4 : v21;
    double v23 = v8 ? 1.0 : v22;
    double v24 = 1.0 / v23;
    double v25 = v20 * v24;
    double v26 = v16 + v25;
    double v27 = v26 - v16;
    double v28 = v25 - v27;
    double v29 = v25 * v25;
    double v30 = v25 * v29;
    double v33 = Math.fma(-0x1.256532192c887p-6, v29, 0x1.37d342c55d95bp-5);
    double v35 = Math.fma(v33, v29, -0x1.9cd1ca34901d6p-5);
    double v37 = Math.fma(v35, v29, 0x1.df0f14f328c84p-5);
    double v39 = Math.fma(v37, v29, -0x1.10ebb48df772fp-4);
    double v41 = Math.fma(v39, v29, 0x1.3b1118ca1f5fep-4);
    double v43 = Math.fma(v41, v29, -0x1.745cf8d80b343p-4);
    double v45 = Math.fma(v43, v29, 0x1.c71c70e5ecd38p-4);
    double v47 = Math.fma(v45, v29, -0x1.24924922ad1a6p-3);
    double v49 = Math.fma(v47, v29, 0x1.9999999995864p-3);
    double v51 = Math.fma(v49, v29, -0x1.555555555553dp-2);
    double v52 = -v23;
    double v53 = Math.fma(v25, v52, v20);
    double v54 = v21 - v4;
    double v55 = v21 - v54;
    double v56 = v4 - v55;
    double v57 = 1.0 - v54;
    double v58 = v56 + v57;
    double v59 = v11 ? 0.0 : v58;
    double v60 = v8 ? 0.0 : v59;
    double v61 = -v60;
    double v62 = v18 - v4;
    double v63 = v18 - v62;
    double v64 = v4 - v63;
    double v65 = v17 - v62;
    double v66 = v64 + v65;
    double v67 = v11 ? 0.0 : v66;
    double v68 = v8 ? 0.0 : v67;
    double v69 = Math.fma(v25, v61, v68);
    double v70 = v53 + v69;
    double v71 = v70 * v24;
    double v72 = -v29;
    double v73 = Math.fma(v71, v72, v71);
    double v74 = Math.fma(v30, v51, v73);
    double v76 = 0x1.1a62633145c07p-54 * 0x1.0p-1;
    double v77 = v11 ? 0x1.1a62633145c07p-54 : v76;
    double v78 = v8 ? 0.0 : v77;
    double v79 = v74 + v78;
    double v80 = v28 + v79;
    double v81 = v26 + v80;
    long v82 = Double.doubleToRawLongBits(v81);
    long v83 = Double.doubleToRawLongBits(a);
    long v85 = v83 & -9223372036854775808L;
    long v86 = v82 | v85;
    double v87 = Double.longBitsToDouble(v86);
    return v87;
  }

  private static void atan(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = atan(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SINH of one element.
  public static double sinh(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 20.0 < v2;
    boolean v5 = v2 < 0.0;
    boolean v7 = 711.0 < v2;
    double v8 = v7 ? 711.0 : v2;
    double v9 = v5 ? 0.0 : v8;
    double v12 = Math.fma(v9, 0x1.71547652b82fep0, 0x1.8p52);
    double v13 = v12 - 0x1.8p52;
    double v16 = Math.fma(v13, -0x1.62e42fefa39efp-1, v9);
    double v17 = Math.fma(v13, -0x1.abc9e3b39803fp-56, v16);
    double v18 = v17 * v17;
    double v21 = Math.fma(0x1.1e3d8ec2c5569p-29, v17, 0x1.af6be4447171ap-26);
    double v23 = Math.fma(v21, v17, 0x1.27e5b405b08e8p-22);
    double v25 = Math.fma(v23, v17, 0x1.71ddf022e00fp-19);
    double v27 = Math.fma(v25, v17, 0x1.a01a0136ae0cp-16);
    double v29 = Math.fma(v27, v17, 0x1.a01a01b37d675p-13);
    double v31 = Math.fma(v29, v17, 0x1.6c16c16c3042bp-10);
    double v33 = Math.fma(v31, v17, 0x1.111111110ec5fp-7);
    double v35 = Math.fma(v33, v17, 0x1.5555555555503p-5);
    double v37 = Math.fma(v35, v17, 0x1.555555555555bp-3);
    double v39 = Math.fma(v37, v17, 0x1.0p-1);
    double v40 = v16 - v17;
    double v41 = Math.fma(v13, -0x1.abc9e3b39803fp-56, v40);
    double v42 = Math.fma(v18, v39, v41);
    double v43 = v42 + v17;
    double v45 = v43 + 1.0;
    long v46 = Double.doubleToRawLongBits(v12);
    long v48 = v46 - 4843621399236968448L;
    long v50 = v48 - -2045L;
    long v51 = v50 >>> 1;
    long v52 = v51 << 52;
    double v53 = Double.longBitsToDouble(v52);
    double v54 = v45 * v53;
    long v55 = v50 - v51;
    long v56 = v55 << 52;
    double v57 = Double.longBitsToDouble(v56);
    double v58 = v54 * v57;
    double v59 = v3 ? 20.0 : v2;
    double v60 = Math.fma(v59, 0x1.71547652b82fep0, 0x1.8p52);
    long v61 = Double.doubleToRawLongBits(v60);
    long v63 = v61 - 4843621399236967425L;
    long v64 = v63 << 52;
    double v65 = Double.longBitsToDouble(v64);
    double v66 = v65 - 1.0;
    double v67 = v60 - 0x1.8p52;
    double v68 = Math.fma(v67, -0x1.62e42fefa39efp-1, v59);
    double v69 = Math.fma(v67, -0x1.abc9e3b39803fp-56, v68);
    double v70 = v65 * v69;
    double v71 = v66 + v70;
    double v72 = v69 * v69;
    double v73 = Math.fma(0x1.1e3d8ec2c5569p-29, v69, 0x1.af6be4447171ap-26);
    double v74 = Math.fma(v73, v69, 0x1.27e5b405b08e8p-22);
    double v75 = Math.fma(v74, v69, 0x1.71ddf022e00fp-19);
    double v76 = Math.fma(v75, v69, 0x1.a01a0136ae0cp-16);
    double v77 = Math.fma(v76, v69, 0x1.a01a01b37d675p-13);
    double v78 = Math.fma(v77, v69, 0x1.6c16c16c3042bp-10);
    double v79 = Math.fma(v78, v69, 0x1.111111110ec5fp-7);
    double v80 = Math.fma(v79, v69, 0x1.5555555555503p-5);
    double v81 = Math.fma(v80, v69, 0x1.555555555555bp-3);
    double v82 = Math.fma(v81, v69, 0x1.0p-1);
    double v83 = v68 - v69;
    double v84 = Math.fma(v67, -0x1.abc9e3b39803fp-56, v83);
    double v85 = Math.fma(v72, v82, v84);
    double v86 = v71 - v66;
    double v87 = v70 - v86;
    double v88 = Math.fma(v65, v85, v87);
    double v89 = v71 + v88;
    double v90 = 1.0 + v89;
    double v91 = 1.0 / v90;
    double v92 = v89 * v91;
    double v93 = v89 + v92;
    double v94 = v93 - v89;
    double v95 = v92 - v94;
    double v96 = v89 - v71;
    double v97 = v88 - v96;
    double v98 = -v90;
    double v99 = Math.fma(v92, v98, v89);
    double v100 = v90 - 1.0;
    double v101 = v90 - v100;
    double v102 = 1.0 - v101;
    double v103 = v89 - v100;
    double v104 = v102 + v103;
    double v105 = v104 + v97;
    double v106 = -v105;
    double v107 = Math.fma(v92, v106, v97);
    double v108 = v99 + v107;
    double v109 = v108 * v91;
    double v110 = v97 + v109;
    double v111 = v95 + v110;
    double v112 = v93 + v111;
    double v113 = v112 * 0x1.0p-1;
    double v114 = v3 ? v58 : v113;
    long v115 = Double.doubleToRawLongBits(v114);
    long v116 = Double.doubleToRawLongBits(a);
    long v118 = v116 & -9223372036854775808L;
    long v119 = v115 | v118;
    double v120 = Double.longBitsToDouble(v119);
    return v120;
  }

  private static void sinh(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sinh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// COSH of one element.
  public static double cosh(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 20.0 < v2;
    boolean v5 = v2 < 0.0;
    boolean v7 = 711.0 < v2;
    double v8 = v7 ? 711.0 : v2;
    double v9 = v5 ? 0.0 : v8;
    double v12 = Math.fma(v9, 0x1.71547652b82fep0, 0x1.8p52);
    double v13 = v12 - 0x1.8p52;
    double v16 = Math.fma(v13, -0x1.62e42fefa39efp-1, v9);
    double v17 = Math.fma(v13, -0x1.abc9e3b39803fp-56, v16);
    double v18 = v17 * v17;
    double v21 = Math.fma(0x1.1e3d8ec2c5569p-29, v17, 0x1.af6be4447171ap-26);
    double v23 = Math.fma(v21, v17, 0x1.27e5b405b08e8p-22);
    double v25 = Math.fma(v23, v17, 0x1.71ddf022e00fp-19);
    double v27 = Math.fma(v25, v17, 0x1.a01a0136ae0cp-16);
    double v29 = Math.fma(v27, v17, 0x1.a01a01b37d675p-13);
    double v31 = Math.fma(v29, v17, 0x1.6c16c16c3042bp-10);
    double v33 = Math.fma(v31, v17, 0x1.111111110ec5fp-7);
    double v35 = Math.fma(v33, v17, 0x1.5555555555503p-5);
    double v37 = Math.fma(v35, v17, 0x1.555555555555bp-3);
    double v39 = Math.fma(v37, v17, 0x1.0p-1);
    double v40 = v16 - v17;
    double v41 = Math.fma(v13, -0x1.abc9e3b39803fp-56, v40);
    double v42 = Math.fma(v18, v39, v41);
    double v43 = v42 + v17;
    double v45 = v43 + 1.0;
    long v46 = Double.doubleToRawLongBits(v12);
    long v48 = v46 - 4843621399236968448L;
    long v50 = v48 - -2045L;
    long v51 = v50 >>> 1;
    long v52 = v51 << 52;
    double v53 = Double.longBitsToDouble(v52);
    double v54 = v45 * v53;
    long v55 = v50 - v51;
    long v56 = v55 << 52;
    double v57 = Double.longBitsToDouble(v56);
    double v58 = v54 * v57;
    double v59 = v3 ? 20.0 : v2;
    double v60 = Math.fma(v59, 0x1.71547652b82fep0, 0x1.8p52);
    double v61 = v60 - 0x1.8p52;
    double v62 = Math.fma(v61, -0x1.62e42fefa39efp-1, v59);
    double v63 = Math.fma(v61, -0x1.abc9e3b39803fp-56, v62);
    double v64 = v63 * v63;
    double v65 = Math.fma(0x1.1e3d8ec2c5569p-29, v63, 0x1.af6be4447171ap-26);
    double v66 = Math.fma(v65, v63, 0x1.27e5b405b08e8p-22);
    double v67 = Math.fma(v66, v63, 0x1.71ddf022e00fp-19);
    double v68 = Math.fma(v67, v63, 0x1.a01a0136ae0cp-16);
    double v69 = Math.fma(v68, v63, 0x1.a01a01b37d675p-13);
    double v70 = Math.fma(v69, v63, 0x1.6c16c16c3042bp-10);
    double v71 = Math.fma(v70, v63, 0x1.111111110ec5fp-7);
    double v72 = Math.fma(v71, v63, 0x1.5555555555503p-5);
    double v73 = Math.fma(v72, v63, 0x1.555555555555bp-3);
    double v74 = Math.fma(v73, v63, 0x1.0p-1);
    double v75 = v62 - v63;
    double v76 = Math.fma(v61, -0x1.abc9e3b39803fp-56, v75);
    double v77 = Math.fma(v64, v74, v76);
    double v78 = v63 + v77;
    double v79 = 1.0 + v78;
    long v80 = Double.doubleToRawLongBits(v60);
    long v82 = v80 - 4843621399236967425L;
    long v83 = v82 << 52;
    double v84 = Double.longBitsToDouble(v83);
    double v85 = v79 * v84;
    double v86 = 1.0 / v85;
    double v87 = 1.0 * v86;
    double v88 = v85 + v87;
    double v89 = v88 - v85;
    double v90 = v87 - v89;
    double v91 = v79 - 1.0;
    double v92 = v78 - v91;
    double v93 = v78 - v63;
    double v94 = v77 - v93;
    double v95 = v92 + v94;
    double v96 = v95 * v84;
    double v97 = -v85;
    double v98 = Math.fma(v87, v97, 1.0);
    double v99 = -v96;
    double v100 = Math.fma(v87, v99, 0.0);
    double v101 = v98 + v100;
    double v102 = v101 * v86;
    double v103 = v96 + v102;
    double v104 = v90 + v103;
    double v105 = v88 + v104;
    double v106 = v105 * 0x1.0p-1;
    double v107 = v3 ? v58 : v106;
    return v107;
  }

  private static void cosh(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = cosh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// TANH of one element.
  public static double tanh(double a) {
    double v2 = Math.abs(a);
    boolean v3 = 20.0 < v2;
    double v4 = v3 ? 20.0 : v2;
    double v6 = v4 * 2.0;
    double v9 = Math.fma(v6, 0x1.71547652b82fep0, 0x1.8p52);
    long v10 = Double.doubleToRawLongBits(v9);
    long v12 = v10 - 4843621399236967425L;
    long v13 = v12 << 52;
    double v14 = Double.longBitsToDouble(v13);
    double v16 = v14 - 1.0;
    double v17 = v9 - 0x1.8p52;
    double v20 = Math.fma(v17, -0x1.62e42fefa39efp-1, v6);
    double v21 = Math.fma(v17, -0x1.abc9e3b39803fp-56, v20);
    double v22 = v14 * v21;
    double v23 = v16 + v22;
    double v24 = v21 * v21;
    double v27 = Math.fma(0x1.1e3d8ec2c5569p-29, v21, 0x1.af6be4447171ap-26);
    double v29 = Math.fma(v27, v21, 0x1.27e5b405b08e8p-22);
    double v31 = Math.fma(v29, v21, 0x1.71ddf022e00fp-19);
    double v33 = Math.fma(v31, v21, 0x1.a01a0136ae0cp-16);
    double v35 = Math.fma(v33, v21, 0x1.a01a01b37d675p-13);
    double v37 = Math.fma(v35, v21, 0x1.6c16c16c3042bp-10);
    double v39 = Math.fma(v37, v21, 0x1.111111110ec5fp-7);
    double v41 = Math.fma(v39, v21, 0x1.5555555555503p-5);
    double v43 = Math.fma(v41, v21, 0x1.555555555555bp-3);
    double v45 = Math.fma(v43, v21, 0x1.0p-1);
    double v46 = v20 - v21;
    double v47 = Math.fma(v17, -0x1.abc9e3b39803fp-56, v46);
    double v48 = Math.fma(v24, v45, v47);
    double v49 = v23 - v16;
    double v50 = v22 - v49;
    double v51 = Math.fma(v14, v48, v50);
    double v52 = v23 + v51;
    double v53 = 2.0 + v52;
    double v54 = 1.0 / v53;
    double v55 = v52 * v54;
    double v56 = -v53;
    double v57 = Math.fma(v55, v56, v52);
    double v58 = v53 - 2.0;
    double v59 = v53 - v58;
    double v60 = 2.0 - v59;
    double v61 = v52 - v58;
    double v62 = v60 + v61;
    double v63 = v52 - v23;
    double v64 = v51 - v63;
    double v65 = v62 + v64;
    double v66 = -v65;
    double v67 = Math.fma(v55, v66, v64);
    double v68 = v57 + v67;
    double v69 = v68 * v54;
    double v70 = v55 + v69;
    long v71 = Double.doubleToRawLongBits(v70);
    long v72 = Double.doubleToRawLongBits(a);
    long v74 = v72 & -9223372036854775808L;
    long v75 = v71 | v74;
    double v76 = Double.longBitsToDouble(v75);
    return v76;
  }

  private static void tanh(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = tanh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ASINH of one element.
  public static double asinh(double a) {
    double v1 = Math.abs(a);
    boolean v3 = v1 == Double.POSITIVE_INFINITY;
    boolean v5 = 0x1.0p30 < v1;
    double v8 = v5 ? 0x1.62e42fefa39efp-1 : 0.0;
    double v10 = v1 * v1;
    double v11 = 1.0 + v10;
    double v12 = Math.sqrt(v11);
    double v13 = v12 + 1.0;
    double v14 = 1.0 / v13;
    double v15 = v10 * v14;
    double v16 = v1 + v15;
    double v17 = 1.0 + v16;
    double v18 = v5 ? v1 : v17;
    long v19 = Double.doubleToRawLongBits(v18);
    long v21 = v19 - 4604544271217802189L;
    long v22 = v21 >> 52;
    long v24 = v22 + 4843621399236968448L;
    double v25 = Double.longBitsToDouble(v24);
    double v27 = v25 - 0x1.8p52;
    long v28 = v22 << 52;
    long v29 = v19 - v28;
    double v30 = Double.longBitsToDouble(v29);
    double v31 = v30 - 1.0;
    double v32 = v17 - 1.0;
    double v33 = v17 - v32;
    double v34 = 1.0 - v33;
    double v35 = v16 - v32;
    double v36 = v34 + v35;
    double v37 = v5 ? 0.0 : v36;
    long v39 = 1L - v22;
    long v41 = v39 + 1023L;
    long v42 = v41 << 52;
    double v43 = Double.longBitsToDouble(v42);
    double v44 = v37 * v43;
    double v46 = v44 * 0x1.0p-1;
    double v47 = v31 + v46;
    double v48 = v47 - v31;
    double v49 = v46 - v48;
    double v50 = v16 - v1;
    double v51 = v15 - v50;
    double v52 = -v13;
    double v53 = Math.fma(v15, v52, v10);
    double v54 = v13 - v12;
    double v55 = 1.0 - v54;
    boolean v56 = v12 == 0.0;
    double v57 = -v12;
    double v58 = Math.fma(v12, v57, v11);
    double v59 = v11 - 1.0;
    double v60 = v11 - v59;
    double v61 = 1.0 - v60;
    double v62 = v10 - v59;
    double v63 = v61 + v62;
    double v64 = -v10;
    double v65 = Math.fma(v1, v1, v64);
    double v66 = v63 + v65;
    double v67 = v58 + v66;
    double v68 = v12 + v12;
    double v69 = v67 / v68;
    double v70 = v56 ? 0.0 : v69;
    double v71 = v55 + v70;
    double v72 = -v71;
    double v73 = Math.fma(v15, v72, v65);
    double v74 = v53 + v73;
    double v75 = v74 * v14;
    double v76 = v51 + v75;
    double v77 = v5 ? 0.0 : v76;
    double v78 = v77 * v43;
    double v79 = v78 * 0x1.0p-1;
    double v80 = v49 + v79;
    double v81 = v47 + v80;
    double v82 = Math.fma(v27, 0x1.62e42fefa39efp-1, v81);
    double v83 = v8 + v82;
    double v84 = v83 - v8;
    double v85 = v83 - v84;
    double v86 = v8 - v85;
    double v87 = v82 - v84;
    double v88 = v86 + v87;
    double v89 = -v82;
    double v90 = Math.fma(v27, 0x1.62e42fefa39efp-1, v89);
    double v91 = v90 + v81;
    double v93 = v81 * v81;
    double v96 = Math.fma(-0x1.8dbb87d5f5802p-6, v81, 0x1.d2aec536832bdp-5);
    double v98 = Math.fma(v96, v81, -0x1.01069ca6fa4edp-4);
    double v100 = Math.fma(v98, v81, 0x1.bbad8dc8462d2p-5);
    double v102 = Math.fma(v100, v81, -0x1.b45ebea584a5p-5);
    double v104 = Math.fma(v102, v81, 0x1.dc97a148077a4p-5);
    double v106 = Math.fma(v104, v81, -0x1.00cf9d73058c9p-4);
    double v108 = Math.fma(v106, v81, 0x1.116a012f9b8ep-4);
    double v110 = Math.fma(v108, v81, -0x1.24894cf87269cp-4);
    double v112 = Math.fma(v110, v81, 0x1.3b0d78d2bc1fcp-4);
    double v114 = Math.fma(v112, v81, -0x1.555576a73d76cp-4);
    double v116 = Math.fma(v114, v81, 0x1.745d58cee1d4p-4);
    double v118 = Math.fma(v116, v81, -0x1.99999aa165dap-4);
    double v120 = Math.fma(v118, v81, 0x1.c71c702e3a0bfp-4);
    double v122 = Math.fma(v120, v81, -0x1.fffffff3a23cdp-4);
    double v124 = Math.fma(v122, v81, 0x1.249249275d03fp-3);
    double v126 = Math.fma(v124, v81, -0x1.555555556b237p-3);
    double v128 = Math.fma(v126, v81, 0x1.9999999994dd1p-3);
    double v130 = Math.fma(v128, v81, -0x1.ffffffffffe7bp-3);
    double v132 = Math.fma(v130, v81, 0x1.555555555556bp-2);
    double v134 = Math.fma(v132, v81, -0x1.0p-1);
    double v135 = v93 * v134;
    double v136 = Math.fma(v27, 0x1.abc9e3b39803fp-56, v135);
    double v137 = v81 - v47;
    double v138 = v80 - v137;
    double v139 = -v138;
    double v140 = Math.fma(v81, v139, v138);
    double v141 = v136 + v140;
    double v142 = v91 + v141;
    double v143 = v5 ? 0x1.abc9e3b39803fp-56 : 0.0;
    double v144 = v142 + v143;
    double v145 = v88 + v144;
    double v146 = v83 + v145;
    double v147 = v3 ? v1 : v146;
    long v148 = Double.doubleToRawLongBits(v147);
    long v149 = Double.doubleToRawLongBits(a);
    long v151 = v149 & -9223372036854775808L;
    long v152 = v148 | v151;
    double v153 = Double.longBitsToDouble(v152);
    return v153;
  }

  private static void asinh(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = asinh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ACOSH of one element.
  public static double acosh(double a) {
    boolean v2 = a < 1.0;
    boolean v5 = a == Double.POSITIVE_INFINITY;
    boolean v7 = 0x1.0p30 < a;
    double v10 = v7 ? 0x1.62e42fefa39efp-1 : 0.0;
    double v12 = a + -1.0;
    double v13 = a + 1.0;
    double v14 = v12 * v13;
    double v15 = Math.sqrt(v14);
    double v16 = v15 + v12;
    double v17 = 1.0 + v16;
    double v18 = v7 ? a : v17;
    long v19 = Double.doubleToRawLongBits(v18);
    long v21 = v19 - 4604544271217802189L;
    long v22 = v21 >> 52;
    long v24 = v22 + 4843621399236968448L;
    double v25 = Double.longBitsToDouble(v24);
    double v27 = v25 - 0x1.8p52;
    long v28 = v22 << 52;
    long v29 = v19 - v28;
    double v30 = Double.longBitsToDouble(v29);
    double v31 = v30 - 1.0;
    double v32 = v17 - 1.0;
    double v33 = v17 - v32;
    double v34 = 1.0 - v33;
    double v35 = v16 - v32;
    double v36 = v34 + v35;
    double v37 = v7 ? 0.0 : v36;
    long v39 = 1L - v22;
    long v41 = v39 + 1023L;
    long v42 = v41 << 52;
    double v43 = Double.longBitsToDouble(v42);
    double v44 = v37 * v43;
    double v46 = v44 * 0x1.0p-1;
    double v47 = v31 + v46;
    double v48 = v47 - v31;
    double v49 = v46 - v48;
    double v50 = v16 - v15;
    double v51 = v12 - v50;
    boolean v52 = v15 == 0.0;
    double v53 = -v15;
    double v54 = Math.fma(v15, v53, v14);
    double v55 = v13 - a;
    double v56 = v13 - v55;
    double v57 = a - v56;
    double v58 = 1.0 - v55;
    double v59 = v57 + v58;
    double v60 = v12 - a;
    double v61 = v12 - v60;
    double v62 = a - v61;
    double v63 = -1.0 - v60;
    double v64 = v62 + v63;
    double v65 = -v14;
    double v66 = Math.fma(v12, v13, v65);
    double v67 = Math.fma(v64, v13, v66);
    double v68 = Math.fma(v12, v59, v67);
    double v69 = v54 + v68;
    double v70 = v15 + v15;
    double v71 = v69 / v70;
    double v72 = v52 ? 0.0 : v71;
    double v73 = v72 + v64;
    double v74 = v51 + v73;
    double v75 = v7 ? 0.0 : v74;
    double v76 = v75 * v43;
    double v77 = v76 * 0x1.0p-1;
    double v78 = v49 + v77;
    double v79 = v47 + v78;
    double v80 = Math.fma(v27, 0x1.62e42fefa39efp-1, v79);
    double v81 = v10 + v80;
    double v82 = v81 - v10;
    double v83 = v81 - v82;
    double v84 = v10 - v83;
    double v85 = v80 - v82;
    double v86 = v84 + v85;
    double v87 = -v80;
    double v88 = Math.fma(v27, 0x1.62e42fefa39efp-1, v87);
    double v89 = v88 + v79;
    double v91 = v79 * v79;
    double v94 = Math.fma(-0x1.8dbb87d5f5802p-6, v79, 0x1.d2aec536832bdp-5);
    double v96 = Math.fma(v94, v79, -0x1.01069ca6fa4edp-4);
    double v98 = Math.fma(v96, v79, 0x1.bbad8dc8462d2p-5);
    double v100 = Math.fma(v98, v79, -0x1.b45ebea584a5p-5);
    double v102 = Math.fma(v100, v79, 0x1.dc97a148077a4p-5);
    double v104 = Math.fma(v102, v79, -0x1.00cf9d73058c9p-4);
    double v106 = Math.fma(v104, v79, 0x1.116a012f9b8ep-4);
    double v108 = Math.fma(v106, v79, -0x1.24894cf87269cp-4);
    double v110 = Math.fma(v108, v79, 0x1.3b0d78d2bc1fcp-4);
    double v112 = Math.fma(v110, v79, -0x1.555576a73d76cp-4);
    double v114 = Math.fma(v112, v79, 0x1.745d58cee1d4p-4);
    double v116 = Math.fma(v114, v79, -0x1.99999aa165dap-4);
    double v118 = Math.fma(v116, v79, 0x1.c71c702e3a0bfp-4);
    double v120 = Math.fma(v118, v79, -0x1.fffffff3a23cdp-4);
    double v122 = Math.fma(v120, v79, 0x1.249249275d03fp-3);
    double v124 = Math.fma(v122, v79, -0x1.555555556b237p-3);
    double v126 = Math.fma(v124, v79, 0x1.9999999994dd1p-3);
    double v128 = Math.fma(v126, v79, -0x1.ffffffffffe7bp-3);
    double v130 = Math.fma(v128, v79, 0x1.555555555556bp-2);
    double v132 = Math.fma(v130, v79, -0x1.0p-1);
    double v133 = v91 * v132;
    double v134 = Math.fma(v27, 0x1.abc9e3b39803fp-56, v133);
    double v135 = v79 - v47;
    double v136 = v78 - v135;
    double v137 = -v136;
    double v138 = Math.fma(v79, v137, v136);
    double v139 = v134 + v138;
    double v140 = v89 + v139;
    double v141 = v7 ? 0x1.abc9e3b39803fp-56 : 0.0;
    double v142 = v140 + v141;
    double v143 = v86 + v142;
    double v144 = v81 + v143;
    double v145 = v5 ? a : v144;
    double v146 = v2 ? Double.NaN : v145;
    return v146;
  }

  private static void acosh(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = acosh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ATANH of one element.
  public static double atanh(double a) {
    double v1 = Math.abs(a);
    boolean v3 = v1 == 1.0;
    boolean v5 = v1 < 1.0;
    double v7 = v1 * 2.0;
    double v8 = -v1;
    double v9 = 1.0 + v8;
    double v10 = 1.0 / v9;
    double v11 = v7 * v10;
    double v12 = 1.0 + v11;
    long v13 = Double.doubleToRawLongBits(v12);
    long v15 = v13 - 4604544271217802189L;
    long v16 = v15 >> 52;
    long v18 = v16 + 4843621399236968448L;
    double v19 = Double.longBitsToDouble(v18);
    double v21 = v19 - 0x1.8p52;
    long v23 = v16 << 52;
    long v24 = v13 - v23;
    double v25 = Double.longBitsToDouble(v24);
    double v26 = v25 - 1.0;
    double v27 = v12 - 1.0;
    double v28 = v12 - v27;
    double v29 = 1.0 - v28;
    double v30 = v11 - v27;
    double v31 = v29 + v30;
    long v33 = 1L - v16;
    long v35 = v33 + 1023L;
    long v36 = v35 << 52;
    double v37 = Double.longBitsToDouble(v36);
    double v38 = v31 * v37;
    double v40 = v38 * 0x1.0p-1;
    double v41 = v26 + v40;
    double v42 = v41 - v26;
    double v43 = v40 - v42;
    double v44 = -v9;
    double v45 = Math.fma(v11, v44, v7);
    double v46 = v9 - 1.0;
    double v47 = v9 - v46;
    double v48 = 1.0 - v47;
    double v49 = v8 - v46;
    double v50 = v48 + v49;
    double v51 = -v50;
    double v53 = Math.fma(v11, v51, 0.0);
    double v54 = v45 + v53;
    double v55 = v54 * v10;
    double v56 = v55 * v37;
    double v57 = v56 * 0x1.0p-1;
    double v58 = v43 + v57;
    double v59 = v41 + v58;
    double v60 = Math.fma(v21, 0x1.62e42fefa39efp-1, v59);
    double v61 = -v60;
    double v62 = Math.fma(v21, 0x1.62e42fefa39efp-1, v61);
    double v63 = v62 + v59;
    double v65 = v59 * v59;
    double v68 = Math.fma(-0x1.8dbb87d5f5802p-6, v59, 0x1.d2aec536832bdp-5);
    double v70 = Math.fma(v68, v59, -0x1.01069ca6fa4edp-4);
    double v72 = Math.fma(v70, v59, 0x1.bbad8dc8462d2p-5);
    double v74 = Math.fma(v72, v59, -0x1.b45ebea584a5p-5);
    double v76 = Math.fma(v74, v59, 0x1.dc97a148077a4p-5);
    double v78 = Math.fma(v76, v59, -0x1.00cf9d73058c9p-4);
    double v80 = Math.fma(v78, v59, 0x1.116a012f9b8ep-4);
    double v82 = Math.fma(v80, v59, -0x1.24894cf87269cp-4);
    double v84 = Math.fma(v82, v59, 0x1.3b0d78d2bc1fcp-4);
    double v86 = Math.fma(v84, v59, -0x1.555576a73d76cp-4);
    double v88 = Math.fma(v86, v59, 0x1.745d58cee1d4p-4);
    double v90 = Math.fma(v88, v59, -0x1.99999aa165dap-4);
    double v92 = Math.fma(v90, v59, 0x1.c71c702e3a0bfp-4);
    double v94 = Math.fma(v92, v59, -0x1.fffffff3a23cdp-4);
    double v96 = Math.fma(v94, v59, 0x1.249249275d03fp-3);
    double v98 = Math.fma(v96, v59, -0x1.555555556b237p-3);
    double v100 = Math.fma(v98, v59, 0x1.9999999994dd1p-3);
    double v102 = Math.fma(v100, v59, -0x1.ffffffffffe7bp-3);
    double v104 = Math.fma(v102, v59, 0x1.555555555556bp-2);
    double v106 = Math.fma(v104, v59, -0x1.0p-1);
    double v107 = v65 * v106;
    double v108 = Math.fma(v21, 0x1.abc9e3b39803fp-56, v107);
    double v109 = v59 - v41;
    double v110 = v58 - v109;
    double v111 = -v110;
    double v112 = Math.fma(v59, v111, v110);
    double v113 = v108 + v112;
    double v114 = v63 + v113;
    double v115 = v60 + v114;
    double v116 = v115 * 0x1.0p-1;
    double v118 = v5 ? v116 : Double.NaN;
    double v119 = v3 ? Double.POSITIVE_INFINITY : v118;
    long v120 = Double.doubleToRawLongBits(v119);
    long v121 = Double.doubleToRawLongBits(a);
    long v123 = v121 & -9223372036854775808L;
    long v124 = v120 | v123;
    double v125 = Double.longBitsToDouble(v124);
    return v125;
  }

  private static void atanh(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = atanh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SIGMOID of one element.
  public static double sigmoid(double a) {
    boolean v2 = a < 0.0;
    double v4 = Math.abs(a);
    double v5 = -v4;
    boolean v7 = v5 < -756.0;
    boolean v8 = 0.0 < v5;
    double v9 = v8 ? 0.0 : v5;
    double v10 = v7 ? -756.0 : v9;
    double v13 = Math.fma(v10, 0x1.71547652b82fep0, 0x1.8p52);
    double v14 = v13 - 0x1.8p52;
    double v17 = Math.fma(v14, -0x1.62e42fefa39efp-1, v10);
    double v18 = Math.fma(v14, -0x1.abc9e3b39803fp-56, v17);
    double v19 = v18 * v18;
    double v22 = Math.fma(0x1.1e3d8ec2c5569p-29, v18, 0x1.af6be4447171ap-26);
    double v24 = Math.fma(v22, v18, 0x1.27e5b405b08e8p-22);
    double v26 = Math.fma(v24, v18, 0x1.71ddf022e00fp-19);
    double v28 = Math.fma(v26, v18, 0x1.a01a0136ae0cp-16);
    double v30 = Math.fma(v28, v18, 0x1.a01a01b37d675p-13);
    double v32 = Math.fma(v30, v18, 0x1.6c16c16c3042bp-10);
    double v34 = Math.fma(v32, v18, 0x1.111111110ec5fp-7);
    double v36 = Math.fma(v34, v18, 0x1.5555555555503p-5);
    double v38 = Math.fma(v36, v18, 0x1.555555555555bp-3);
    double v40 = Math.fma(v38, v18, 0x1.0p-1);
    double v41 = v17 - v18;
    double v42 = Math.fma(v14, -0x1.abc9e3b39803fp-56, v41);
    double v43 = Math.fma(v19, v40, v42);
    double v44 = v18 + v43;
    double v45 = 1.0 + v44;
    double v46 = v2 ? v45 : 1.0;
    long v47 = Double.doubleToRawLongBits(v13);
    long v49 = v47 - 4843621399236966402L;
    long v50 = v49 >>> 1;
    long v51 = v50 << 52;
    double v52 = Double.longBitsToDouble(v51);
    double v53 = v45 * v52;
    long v54 = v49 - v50;
    long v55 = v54 << 52;
    double v56 = Double.longBitsToDouble(v55);
    double v57 = v53 * v56;
    double v58 = 1.0 + v57;
    double v59 = 1.0 / v58;
    double v60 = v46 * v59;
    double v61 = -v58;
    double v62 = Math.fma(v60, v61, v46);
    double v63 = v58 - 1.0;
    double v64 = v57 - v63;
    double v65 = v45 - 1.0;
    double v66 = v44 - v65;
    double v67 = v44 - v18;
    double v68 = v43 - v67;
    double v69 = v66 + v68;
    double v70 = v69 * v52;
    double v71 = v70 * v56;
    double v72 = v64 + v71;
    double v73 = -v72;
    double v74 = v2 ? v69 : 0.0;
    double v75 = Math.fma(v60, v73, v74);
    double v76 = v62 + v75;
    double v77 = v76 * v59;
    double v78 = v60 + v77;
    double v79 = v2 ? v52 : 1.0;
    double v80 = v78 * v79;
    double v81 = v2 ? v56 : 1.0;
    double v82 = v80 * v81;
    return v82;
  }

  private static void sigmoid(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sigmoid(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SILU of one element.
  public static double silu(double a) {
    boolean v2 = 756.0 < a;
    boolean v4 = a == 0.0;
    boolean v5 = v2 | v4;
    boolean v7 = a < -756.0;
    double v8 = v2 ? 756.0 : a;
    double v9 = v7 ? -756.0 : v8;
    boolean v10 = a < 0.0;
    double v12 = Math.abs(a);
    double v13 = -v12;
    boolean v14 = v13 < -756.0;
    boolean v15 = 0.0 < v13;
    double v16 = v15 ? 0.0 : v13;
    double v17 = v14 ? -756.0 : v16;
    double v20 = Math.fma(v17, 0x1.71547652b82fep0, 0x1.8p52);
    double v21 = v20 - 0x1.8p52;
    double v24 = Math.fma(v21, -0x1.62e42fefa39efp-1, v17);
    double v25 = Math.fma(v21, -0x1.abc9e3b39803fp-56, v24);
    double v26 = v25 * v25;
    double v29 = Math.fma(0x1.1e3d8ec2c5569p-29, v25, 0x1.af6be4447171ap-26);
    double v31 = Math.fma(v29, v25, 0x1.27e5b405b08e8p-22);
    double v33 = Math.fma(v31, v25, 0x1.71ddf022e00fp-19);
    double v35 = Math.fma(v33, v25, 0x1.a01a0136ae0cp-16);
    double v37 = Math.fma(v35, v25, 0x1.a01a01b37d675p-13);
    double v39 = Math.fma(v37, v25, 0x1.6c16c16c3042bp-10);
    double v41 = Math.fma(v39, v25, 0x1.111111110ec5fp-7);
    double v43 = Math.fma(v41, v25, 0x1.5555555555503p-5);
    double v45 = Math.fma(v43, v25, 0x1.555555555555bp-3);
    double v47 = Math.fma(v45, v25, 0x1.0p-1);
    double v48 = v24 - v25;
    double v49 = Math.fma(v21, -0x1.abc9e3b39803fp-56, v48);
    double v50 = Math.fma(v26, v47, v49);
    double v51 = v25 + v50;
    double v52 = 1.0 + v51;
    double v53 = v10 ? v52 : 1.0;
    long v54 = Double.doubleToRawLongBits(v20);
    long v56 = v54 - 4843621399236966402L;
    long v57 = v56 >>> 1;
    long v58 = v57 << 52;
    double v59 = Double.longBitsToDouble(v58);
    double v60 = v52 * v59;
    long v61 = v56 - v57;
    long v62 = v61 << 52;
    double v63 = Double.longBitsToDouble(v62);
    double v64 = v60 * v63;
    double v65 = 1.0 + v64;
    double v66 = 1.0 / v65;
    double v67 = v53 * v66;
    double v68 = v9 * v67;
    double v69 = -v65;
    double v70 = Math.fma(v67, v69, v53);
    double v71 = v65 - 1.0;
    double v72 = v64 - v71;
    double v73 = v52 - 1.0;
    double v74 = v51 - v73;
    double v75 = v51 - v25;
    double v76 = v50 - v75;
    double v77 = v74 + v76;
    double v78 = v77 * v59;
    double v79 = v78 * v63;
    double v80 = v72 + v79;
    double v81 = -v80;
    double v82 = v10 ? v77 : 0.0;
    double v83 = Math.fma(v67, v81, v82);
    double v84 = v70 + v83;
    double v85 = v84 * v66;
    double v86 = -v68;
    double v87 = Math.fma(v9, v67, v86);
    double v88 = Math.fma(v9, v85, v87);
    double v89 = v68 + v88;
    double v90 = v10 ? v59 : 1.0;
    double v91 = v89 * v90;
    double v92 = v10 ? v63 : 1.0;
    double v93 = v91 * v92;
    double v94 = v5 ? a : v93;
    return v94;
  }

  private static void silu(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = silu(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SOFTPLUS of one element.
  public static double softplus(double a) {
    boolean v2 = a == Double.POSITIVE_INFINITY;
    boolean v4 = a < 0.0;
    double v5 = v4 ? 0.0 : a;
    double v7 = Math.abs(a);
    double v8 = -v7;
    boolean v10 = v8 < -746.0;
    boolean v11 = 0.0 < v8;
    double v12 = v11 ? 0.0 : v8;
    double v13 = v10 ? -746.0 : v12;
    double v16 = Math.fma(v13, 0x1.71547652b82fep0, 0x1.8p52);
    double v17 = v16 - 0x1.8p52;
    double v20 = Math.fma(v17, -0x1.62e42fefa39efp-1, v13);
    double v21 = Math.fma(v17, -0x1.abc9e3b39803fp-56, v20);
    double v22 = v21 * v21;
    double v25 = Math.fma(0x1.1e3d8ec2c5569p-29, v21, 0x1.af6be4447171ap-26);
    double v27 = Math.fma(v25, v21, 0x1.27e5b405b08e8p-22);
    double v29 = Math.fma(v27, v21, 0x1.71ddf022e00fp-19);
    double v31 = Math.fma(v29, v21, 0x1.a01a0136ae0cp-16);
    double v33 = Math.fma(v31, v21, 0x1.a01a01b37d675p-13);
    double v35 = Math.fma(v33, v21, 0x1.6c16c16c3042bp-10);
    double v37 = Math.fma(v35, v21, 0x1.111111110ec5fp-7);
    double v39 = Math.fma(v37, v21, 0x1.5555555555503p-5);
    double v41 = Math.fma(v39, v21, 0x1.555555555555bp-3);
    double v43 = Math.fma(v41, v21, 0x1.0p-1);
    double v44 = v20 - v21;
    double v45 = Math.fma(v17, -0x1.abc9e3b39803fp-56, v44);
    double v46 = Math.fma(v22, v43, v45);
    double v47 = v21 + v46;
    double v48 = 1.0 + v47;
    long v49 = Double.doubleToRawLongBits(v16);
    long v51 = v49 - 4843621399236966402L;
    long v52 = v51 >>> 1;
    long v53 = v52 << 52;
    double v54 = Double.longBitsToDouble(v53);
    double v55 = v48 * v54;
    long v56 = v51 - v52;
    long v57 = v56 << 52;
    double v58 = Double.longBitsToDouble(v57);
    double v59 = v55 * v58;
    double v60 = 1.0 + v59;
    long v61 = Double.doubleToRawLongBits(v60);
    long v63 = v61 - 4604544271217802189L;
    long v64 = v63 >> 52;
    long v66 = v64 + 4843621399236968448L;
    double v67 = Double.longBitsToDouble(v66);
    double v68 = v67 - 0x1.8p52;
    long v70 = v64 << 52;
    long v71 = v61 - v70;
    double v72 = Double.longBitsToDouble(v71);
    double v73 = v72 - 1.0;
    double v74 = v60 - 1.0;
    double v75 = v59 - v74;
    long v77 = 1L - v64;
    long v79 = v77 + 1023L;
    long v80 = v79 << 52;
    double v81 = Double.longBitsToDouble(v80);
    double v82 = v75 * v81;
    double v83 = v82 * 0x1.0p-1;
    double v84 = v73 + v83;
    double v85 = v84 - v73;
    double v86 = v83 - v85;
    double v87 = v48 - 1.0;
    double v88 = v47 - v87;
    double v89 = v47 - v21;
    double v90 = v46 - v89;
    double v91 = v88 + v90;
    double v92 = v91 * v54;
    double v93 = v92 * v58;
    double v94 = v93 * v81;
    double v95 = v94 * 0x1.0p-1;
    double v96 = v86 + v95;
    double v97 = v84 + v96;
    double v98 = Math.fma(v68, 0x1.62e42fefa39efp-1, v97);
    double v99 = v5 + v98;
    double v100 = v99 - v5;
    double v101 = v99 - v100;
    double v102 = v5 - v101;
    double v103 = v98 - v100;
    double v104 = v102 + v103;
    double v105 = -v98;
    double v106 = Math.fma(v68, 0x1.62e42fefa39efp-1, v105);
    double v107 = v106 + v97;
    double v109 = v97 * v97;
    double v112 = Math.fma(-0x1.8dbb87d5f5802p-6, v97, 0x1.d2aec536832bdp-5);
    double v114 = Math.fma(v112, v97, -0x1.01069ca6fa4edp-4);
    double v116 = Math.fma(v114, v97, 0x1.bbad8dc8462d2p-5);
    double v118 = Math.fma(v116, v97, -0x1.b45ebea584a5p-5);
    double v120 = Math.fma(v118, v97, 0x1.dc97a148077a4p-5);
    double v122 = Math.fma(v120, v97, -0x1.00cf9d73058c9p-4);
    double v124 = Math.fma(v122, v97, 0x1.116a012f9b8ep-4);
    double v126 = Math.fma(v124, v97, -0x1.24894cf87269cp-4);
    double v128 = Math.fma(v126, v97, 0x1.3b0d78d2bc1fcp-4);
    double v130 = Math.fma(v128, v97, -0x1.555576a73d76cp-4);
    double v132 = Math.fma(v130, v97, 0x1.745d58cee1d4p-4);
    double v134 = Math.fma(v132, v97, -0x1.99999aa165dap-4);
    double v136 = Math.fma(v134, v97, 0x1.c71c702e3a0bfp-4);
    double v138 = Math.fma(v136, v97, -0x1.fffffff3a23cdp-4);
    double v140 = Math.fma(v138, v97, 0x1.249249275d03fp-3);
    double v142 = Math.fma(v140, v97, -0x1.555555556b237p-3);
    double v144 = Math.fma(v142, v97, 0x1.9999999994dd1p-3);
    double v146 = Math.fma(v144, v97, -0x1.ffffffffffe7bp-3);
    double v148 = Math.fma(v146, v97, 0x1.555555555556bp-2);
    double v150 = Math.fma(v148, v97, -0x1.0p-1);
    double v151 = v109 * v150;
    double v152 = Math.fma(v68, 0x1.abc9e3b39803fp-56, v151);
    double v153 = v97 - v84;
    double v154 = v96 - v153;
    double v155 = -v154;
    double v156 = Math.fma(v97, v155, v154);
    double v157 = v152 + v156;
    double v158 = v107 + v157;
    double v159 = v104 + v158;
    double v160 = v99 + v159;
    double v161 = v2 ? a : v160;
    return v161;
  }

  private static void softplus(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = softplus(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ERF of one element.
  public static double erf(double a) {
    double v1 = Math.abs(a);
    boolean v3 = v1 < 1.0;
    double v5 = v1 * v1;
    double v7 = Math.fma(0x1.1c41d154ad101p-33, v5, -0x1.aeb9446f87ddep-30);
    double v9 = Math.fma(v7, v5, 0x1.0fc6edab6c542p-26);
    double v11 = Math.fma(v9, v5, -0x1.62fc153ad393ep-23);
    double v13 = Math.fma(v11, v5, 0x1.ba58eba3b5c87p-20);
    double v15 = Math.fma(v13, v5, -0x1.f4dbccae8b36dp-17);
    double v17 = Math.fma(v15, v5, 0x1.f9a3abc6d4c6cp-14);
    double v19 = Math.fma(v17, v5, -0x1.c02db8cc2bdaap-11);
    double v21 = Math.fma(v19, v5, 0x1.565bcd2a85f27p-8);
    double v23 = Math.fma(v21, v5, -0x1.b82ce3134b392p-6);
    double v25 = Math.fma(v23, v5, 0x1.ce2f21a04576cp-4);
    double v27 = Math.fma(v25, v5, -0x1.812746b037a24p-2);
    double v29 = Math.fma(v27, v5, 0x1.06eba8214db69p-3);
    double v30 = Math.fma(v29, v1, v1);
    boolean v32 = 6.0 < v1;
    double v33 = v32 ? 6.0 : v1;
    double v34 = v33 * v33;
    double v35 = -v34;
    double v38 = Math.fma(v35, 0x1.71547652b82fep0, 0x1.8p52);
    double v39 = v38 - 0x1.8p52;
    double v42 = Math.fma(v39, -0x1.62e42fefa39efp-1, v35);
    double v43 = Math.fma(v39, -0x1.abc9e3b39803fp-56, v42);
    double v44 = v42 - v43;
    double v45 = Math.fma(v39, -0x1.abc9e3b39803fp-56, v44);
    double v46 = Math.fma(v33, v33, v35);
    double v47 = -v46;
    double v48 = v45 + v47;
    double v49 = v43 + v48;
    double v50 = v49 * v49;
    double v53 = Math.fma(0x1.1e3d8ec2c5569p-29, v49, 0x1.af6be4447171ap-26);
    double v55 = Math.fma(v53, v49, 0x1.27e5b405b08e8p-22);
    double v57 = Math.fma(v55, v49, 0x1.71ddf022e00fp-19);
    double v59 = Math.fma(v57, v49, 0x1.a01a0136ae0cp-16);
    double v61 = Math.fma(v59, v49, 0x1.a01a01b37d675p-13);
    double v63 = Math.fma(v61, v49, 0x1.6c16c16c3042bp-10);
    double v65 = Math.fma(v63, v49, 0x1.111111110ec5fp-7);
    double v67 = Math.fma(v65, v49, 0x1.5555555555503p-5);
    double v69 = Math.fma(v67, v49, 0x1.555555555555bp-3);
    double v71 = Math.fma(v69, v49, 0x1.0p-1);
    double v72 = v49 - v43;
    double v73 = v48 - v72;
    double v74 = Math.fma(v50, v71, v73);
    double v75 = v74 + v49;
    double v76 = v75 + 1.0;
    long v77 = Double.doubleToRawLongBits(v38);
    long v79 = v77 - 4843621399236967425L;
    long v80 = v79 << 52;
    double v81 = Double.longBitsToDouble(v80);
    double v82 = v76 * v81;
    double v85 = v33 - 3.0;
    double v86 = v33 + 3.0;
    double v87 = v85 / v86;
    double v89 = Math.fma(0x1.57fd63f50004ep-21, v87, 0x1.a52bbef893546p-19);
    double v91 = Math.fma(v89, v87, -0x1.ffff60e06a869p-21);
    double v93 = Math.fma(v91, v87, -0x1.500429e0fd62p-16);
    double v95 = Math.fma(v93, v87, 0x1.50670a4841c1dp-18);
    double v97 = Math.fma(v95, v87, 0x1.06563d6788cb6p-13);
    double v99 = Math.fma(v97, v87, -0x1.b91c69cb840b3p-14);
    double v101 = Math.fma(v99, v87, -0x1.98db464a010fbp-11);
    double v103 = Math.fma(v101, v87, 0x1.ef1bea38cd51bp-10);
    double v105 = Math.fma(v103, v87, 0x1.4b884e46ef7a6p-9);
    double v107 = Math.fma(v105, v87, -0x1.8574c415098acp-6);
    double v109 = Math.fma(v107, v87, 0x1.17ca2877e8c57p-4);
    double v111 = Math.fma(v109, v87, -0x1.e88b803a3c117p-4);
    double v113 = Math.fma(v111, v87, 0x1.098366a5b4833p-3);
    double v115 = Math.fma(v113, v87, -0x1.85a15c58aa96dp-5);
    double v117 = Math.fma(v115, v87, -0x1.15c084bb9e8f5p-3);
    double v119 = Math.fma(v117, v87, 0x1.40c522d7e4987p0);
    double v120 = v82 * v119;
    double v122 = Math.fma(v33, 2.0, 1.0);
    double v123 = v120 / v122;
    double v124 = 1.0 - v123;
    double v125 = v3 ? v30 : v124;
    long v126 = Double.doubleToRawLongBits(v125);
    long v127 = Double.doubleToRawLongBits(a);
    long v129 = v127 & -9223372036854775808L;
    long v130 = v126 | v129;
    double v131 = Double.longBitsToDouble(v130);
    return v131;
  }

  private static void erf(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = erf(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ERF_INVERSE of one element.
  public static double erfInverse(double a) {
    double v1 = PlainFunction.ERF_INVERSE.at(a);
    return v1;
  }

  private static void erfInverse(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = erfInverse(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG_GAMMA of one element.
  public static double logGamma(double a) {
    double v1 = PlainFunction.LOG_GAMMA.at(a);
    return v1;
  }

  private static void logGamma(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = logGamma(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// NORMAL_DENSITY of one element.
  public static double normalDensity(double a) {
    double v3 = Math.abs(a);
    boolean v4 = 40.0 < v3;
    double v5 = v4 ? 40.0 : v3;
    double v6 = v5 * v5;
    double v8 = v6 * -0x1.0p-1;
    double v11 = Math.fma(v8, 0x1.71547652b82fep0, 0x1.8p52);
    double v12 = v11 - 0x1.8p52;
    double v15 = Math.fma(v12, -0x1.62e42fefa39efp-1, v8);
    double v16 = Math.fma(v12, -0x1.abc9e3b39803fp-56, v15);
    double v17 = v15 - v16;
    double v18 = Math.fma(v12, -0x1.abc9e3b39803fp-56, v17);
    double v19 = -v6;
    double v20 = Math.fma(v5, v5, v19);
    double v21 = v20 * -0x1.0p-1;
    double v22 = v18 + v21;
    double v23 = v16 + v22;
    double v24 = v23 * v23;
    double v27 = Math.fma(0x1.1e3d8ec2c5569p-29, v23, 0x1.af6be4447171ap-26);
    double v29 = Math.fma(v27, v23, 0x1.27e5b405b08e8p-22);
    double v31 = Math.fma(v29, v23, 0x1.71ddf022e00fp-19);
    double v33 = Math.fma(v31, v23, 0x1.a01a0136ae0cp-16);
    double v35 = Math.fma(v33, v23, 0x1.a01a01b37d675p-13);
    double v37 = Math.fma(v35, v23, 0x1.6c16c16c3042bp-10);
    double v39 = Math.fma(v37, v23, 0x1.111111110ec5fp-7);
    double v41 = Math.fma(v39, v23, 0x1.5555555555503p-5);
    double v43 = Math.fma(v41, v23, 0x1.555555555555bp-3);
    double v45 = Math.fma(v43, v23, 0x1.0p-1);
    double v46 = v23 - v16;
    double v47 = v22 - v46;
    double v48 = Math.fma(v24, v45, v47);
    double v49 = v23 + v48;
    double v50 = 1.0 + v49;
    double v52 = v50 * 0x1.9884533d43651p-2;
    double v53 = v50 - 1.0;
    double v54 = v49 - v53;
    double v55 = v49 - v23;
    double v56 = v48 - v55;
    double v57 = v54 + v56;
    double v59 = -v52;
    double v60 = Math.fma(v50, 0x1.9884533d43651p-2, v59);
    double v61 = Math.fma(v50, -0x1.cbc0d30ebfd15p-56, v60);
    double v62 = Math.fma(v57, 0x1.9884533d43651p-2, v61);
    double v63 = v52 + v62;
    long v64 = Double.doubleToRawLongBits(v11);
    long v66 = v64 - 4843621399236966402L;
    long v67 = v66 >>> 1;
    long v68 = v67 << 52;
    double v69 = Double.longBitsToDouble(v68);
    double v70 = v63 * v69;
    long v71 = v66 - v67;
    long v72 = v71 << 52;
    double v73 = Double.longBitsToDouble(v72);
    double v74 = v70 * v73;
    return v74;
  }

  private static void normalDensity(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = normalDensity(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// NORMAL_CUMULATIVE of one element.
  public static double normalCumulative(double a) {
    boolean v2 = a < 0.0;
    double v6 = Math.abs(a);
    boolean v7 = 40.0 < v6;
    double v8 = v7 ? 40.0 : v6;
    double v10 = v8 - 5.0;
    double v11 = v8 + 5.0;
    double v12 = v10 / v11;
    double v14 = Math.fma(-0x1.01d7a55645027p-32, v12, -0x1.2dc50678440ffp-34);
    double v16 = Math.fma(v14, v12, 0x1.ca763d7a785f8p-29);
    double v18 = Math.fma(v16, v12, 0x1.65a6ed0a3f51dp-29);
    double v20 = Math.fma(v18, v12, -0x1.98af51c285b9bp-26);
    double v22 = Math.fma(v20, v12, -0x1.7ead77e149274p-26);
    double v24 = Math.fma(v22, v12, 0x1.4032cc06f61d2p-23);
    double v26 = Math.fma(v24, v12, 0x1.f6038418f33fap-24);
    double v28 = Math.fma(v26, v12, -0x1.0a949be1ee867p-20);
    double v30 = Math.fma(v28, v12, -0x1.9e35bc04a71d8p-23);
    double v32 = Math.fma(v30, v12, 0x1.d3350fc6feebp-18);
    double v34 = Math.fma(v32, v12, -0x1.b6a62db034b0ap-18);
    double v36 = Math.fma(v34, v12, -0x1.64b650c580c01p-15);
    double v38 = Math.fma(v36, v12, 0x1.16f8493c3c9fep-13);
    double v40 = Math.fma(v38, v12, 0x1.18e2372c14c79p-15);
    double v42 = Math.fma(v40, v12, -0x1.526f25d14536cp-10);
    double v44 = Math.fma(v42, v12, 0x1.34f012c7afc2bp-8);
    double v46 = Math.fma(v44, v12, -0x1.504887f6302c3p-7);
    double v48 = Math.fma(v46, v12, 0x1.e4ddc362709c2p-7);
    double v50 = Math.fma(v48, v12, -0x1.72dbdaea50ffp-7);
    double v52 = Math.fma(v50, v12, -0x1.152e815faff6ap-7);
    double v54 = Math.fma(v52, v12, 0x1.8bb46a5e7a7e5p-5);
    double v56 = Math.fma(v54, v12, -0x1.a22eeef83407ep-4);
    double v57 = v56 * v12;
    double v58 = 0x1.88989c2544936p-2 + v57;
    boolean v60 = 40.0 < v8;
    double v61 = v60 ? 40.0 : v8;
    double v62 = v61 * v61;
    double v64 = v62 * -0x1.0p-1;
    double v67 = Math.fma(v64, 0x1.71547652b82fep0, 0x1.8p52);
    double v68 = v67 - 0x1.8p52;
    double v71 = Math.fma(v68, -0x1.62e42fefa39efp-1, v64);
    double v72 = Math.fma(v68, -0x1.abc9e3b39803fp-56, v71);
    double v73 = v71 - v72;
    double v74 = Math.fma(v68, -0x1.abc9e3b39803fp-56, v73);
    double v75 = -v62;
    double v76 = Math.fma(v61, v61, v75);
    double v77 = v76 * -0x1.0p-1;
    double v78 = v74 + v77;
    double v79 = v72 + v78;
    double v80 = v79 * v79;
    double v83 = Math.fma(0x1.1e3d8ec2c5569p-29, v79, 0x1.af6be4447171ap-26);
    double v85 = Math.fma(v83, v79, 0x1.27e5b405b08e8p-22);
    double v87 = Math.fma(v85, v79, 0x1.71ddf022e00fp-19);
    double v89 = Math.fma(v87, v79, 0x1.a01a0136ae0cp-16);
    double v91 = Math.fma(v89, v79, 0x1.a01a01b37d675p-13);
    double v93 = Math.fma(v91, v79, 0x1.6c16c16c3042bp-10);
    double v95 = Math.fma(v93, v79, 0x1.111111110ec5fp-7);
    double v97 = Math.fma(v95, v79, 0x1.5555555555503p-5);
    double v99 = Math.fma(v97, v79, 0x1.555555555555bp-3);
    double v101 = Math.fma(v99, v79, 0x1.0p-1);
    double v102 = v79 - v72;
    double v103 = v78 - v102;
    double v104 = Math.fma(v80, v101, v103);
    double v105 = v79 + v104;
    double v106 = 1.0 + v105;
    double v107 = v58 * v106;
    double v109 = Math.fma(v8, 0x1.98p-1, 1.0);
    double v110 = 1.0 / v109;
    double v111 = v107 * v110;
    double v112 = -v109;
    double v113 = Math.fma(v111, v112, v107);
    double v114 = 1.0 - v109;
    double v115 = Math.fma(v8, 0x1.98p-1, v114);
    double v116 = -v115;
    double v117 = v106 - 1.0;
    double v118 = v105 - v117;
    double v119 = v105 - v79;
    double v120 = v104 - v119;
    double v121 = v118 + v120;
    double v122 = v58 - 0x1.88989c2544936p-2;
    double v123 = v57 - v122;
    double v124 = -v57;
    double v125 = Math.fma(v56, v12, v124);
    double v127 = v125 + 0x1.daef1d689c09fp-58;
    double v128 = v123 + v127;
    double v129 = -v107;
    double v130 = Math.fma(v58, v106, v129);
    double v131 = Math.fma(v128, v106, v130);
    double v132 = Math.fma(v58, v121, v131);
    double v133 = Math.fma(v111, v116, v132);
    double v134 = v113 + v133;
    double v135 = v134 * v110;
    double v136 = v111 + v135;
    long v137 = Double.doubleToRawLongBits(v67);
    long v139 = v137 - 4843621399236966402L;
    long v140 = v139 >>> 1;
    long v141 = v140 << 52;
    double v142 = Double.longBitsToDouble(v141);
    double v143 = v136 * v142;
    long v144 = v139 - v140;
    long v145 = v144 << 52;
    double v146 = Double.longBitsToDouble(v145);
    double v147 = v143 * v146;
    double v148 = v111 * v142;
    double v149 = v148 * v146;
    double v150 = -v149;
    double v151 = 1.0 + v150;
    double v152 = v151 - 1.0;
    double v153 = v150 - v152;
    double v154 = v135 * v142;
    double v155 = v154 * v146;
    double v156 = v153 - v155;
    double v157 = v151 + v156;
    double v158 = v2 ? v147 : v157;
    return v158;
  }

  private static void normalCumulative(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = normalCumulative(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// GELU of one element.
  public static double gelu(double a) {
    boolean v2 = 40.0 < a;
    boolean v4 = a == 0.0;
    boolean v5 = v2 | v4;
    boolean v7 = a < -40.0;
    double v8 = v2 ? 40.0 : a;
    double v9 = v7 ? -40.0 : v8;
    boolean v10 = a < 0.0;
    double v13 = Math.abs(a);
    boolean v14 = 40.0 < v13;
    double v15 = v14 ? 40.0 : v13;
    double v17 = v15 - 5.0;
    double v18 = v15 + 5.0;
    double v19 = v17 / v18;
    double v21 = Math.fma(-0x1.01d7a55645027p-32, v19, -0x1.2dc50678440ffp-34);
    double v23 = Math.fma(v21, v19, 0x1.ca763d7a785f8p-29);
    double v25 = Math.fma(v23, v19, 0x1.65a6ed0a3f51dp-29);
    double v27 = Math.fma(v25, v19, -0x1.98af51c285b9bp-26);
    double v29 = Math.fma(v27, v19, -0x1.7ead77e149274p-26);
    double v31 = Math.fma(v29, v19, 0x1.4032cc06f61d2p-23);
    double v33 = Math.fma(v31, v19, 0x1.f6038418f33fap-24);
    double v35 = Math.fma(v33, v19, -0x1.0a949be1ee867p-20);
    double v37 = Math.fma(v35, v19, -0x1.9e35bc04a71d8p-23);
    double v39 = Math.fma(v37, v19, 0x1.d3350fc6feebp-18);
    double v41 = Math.fma(v39, v19, -0x1.b6a62db034b0ap-18);
    double v43 = Math.fma(v41, v19, -0x1.64b650c580c01p-15);
    double v45 = Math.fma(v43, v19, 0x1.16f8493c3c9fep-13);
    double v47 = Math.fma(v45, v19, 0x1.18e2372c14c79p-15);
    double v49 = Math.fma(v47, v19, -0x1.526f25d14536cp-10);
    double v51 = Math.fma(v49, v19, 0x1.34f012c7afc2bp-8);
    double v53 = Math.fma(v51, v19, -0x1.504887f6302c3p-7);
    double v55 = Math.fma(v53, v19, 0x1.e4ddc362709c2p-7);
    double v57 = Math.fma(v55, v19, -0x1.72dbdaea50ffp-7);
    double v59 = Math.fma(v57, v19, -0x1.152e815faff6ap-7);
    double v61 = Math.fma(v59, v19, 0x1.8bb46a5e7a7e5p-5);
    double v63 = Math.fma(v61, v19, -0x1.a22eeef83407ep-4);
    double v64 = v63 * v19;
    double v65 = 0x1.88989c2544936p-2 + v64;
    boolean v67 = 40.0 < v15;
    double v68 = v67 ? 40.0 : v15;
    double v69 = v68 * v68;
    double v71 = v69 * -0x1.0p-1;
    double v74 = Math.fma(v71, 0x1.71547652b82fep0, 0x1.8p52);
    double v75 = v74 - 0x1.8p52;
    double v78 = Math.fma(v75, -0x1.62e42fefa39efp-1, v71);
    double v79 = Math.fma(v75, -0x1.abc9e3b39803fp-56, v78);
    double v80 = v78 - v79;
    double v81 = Math.fma(v75, -0x1.abc9e3b39803fp-56, v80);
    double v82 = -v69;
    double v83 = Math.fma(v68, v68, v82);
    double v84 = v83 * -0x1.0p-1;
    double v85 = v81 + v84;
    double v86 = v79 + v85;
    double v87 = v86 * v86;
    double v90 = Math.fma(0x1.1e3d8ec2c5569p-29, v86, 0x1.af6be4447171ap-26);
    double v92 = Math.fma(v90, v86, 0x1.27e5b405b08e8p-22);
    double v94 = Math.fma(v92, v86, 0x1.71ddf022e00fp-19);
    double v96 = Math.fma(v94, v86, 0x1.a01a0136ae0cp-16);
    double v98 = Math.fma(v96, v86, 0x1.a01a01b37d675p-13);
    double v100 = Math.fma(v98, v86, 0x1.6c16c16c3042bp-10);
    double v102 = Math.fma(v100, v86, 0x1.111111110ec5fp-7);
    double v104 = Math.fma(v102, v86, 0x1.5555555555503p-5);
    double v106 = Math.fma(v104, v86, 0x1.555555555555bp-3);
    double v108 = Math.fma(v106, v86, 0x1.0p-1);
    double v109 = v86 - v79;
    double v110 = v85 - v109;
    double v111 = Math.fma(v87, v108, v110);
    double v112 = v86 + v111;
    double v113 = 1.0 + v112;
    double v114 = v65 * v113;
    double v116 = Math.fma(v15, 0x1.98p-1, 1.0);
    double v117 = 1.0 / v116;
    double v118 = v114 * v117;
    long v119 = Double.doubleToRawLongBits(v74);
    long v121 = v119 - 4843621399236966402L;
    long v122 = v121 >>> 1;
    long v123 = v122 << 52;
    double v124 = Double.longBitsToDouble(v123);
    double v125 = v118 * v124;
    long v126 = v121 - v122;
    long v127 = v126 << 52;
    double v128 = Double.longBitsToDouble(v127);
    double v129 = v125 * v128;
    double v130 = -v129;
    double v131 = 1.0 + v130;
    double v132 = v131 - 1.0;
    double v133 = v130 - v132;
    double v134 = -v116;
    double v135 = Math.fma(v118, v134, v114);
    double v136 = 1.0 - v116;
    double v137 = Math.fma(v15, 0x1.98p-1, v136);
    double v138 = -v137;
    double v139 = v113 - 1.0;
    double v140 = v112 - v139;
    double v141 = v112 - v86;
    double v142 = v111 - v141;
    double v143 = v140 + v142;
    double v144 = v65 - 0x1.88989c2544936p-2;
    double v145 = v64 - v144;
    double v146 = -v64;
    double v147 = Math.fma(v63, v19, v146);
    double v149 = v147 + 0x1.daef1d689c09fp-58;
    double v150 = v145 + v149;
    double v151 = -v114;
    double v152 = Math.fma(v65, v113, v151);
    double v153 = Math.fma(v150, v113, v152);
    double v154 = Math.fma(v65, v143, v153);
    double v155 = Math.fma(v118, v138, v154);
    double v156 = v135 + v155;
    double v157 = v156 * v117;
    double v158 = v157 * v124;
    double v159 = v158 * v128;
    double v160 = v133 - v159;
    double v161 = v131 + v160;
    double v162 = v10 ? v118 : v161;
    double v163 = v9 * v162;
    double v164 = v161 - v131;
    double v165 = v160 - v164;
    double v166 = v10 ? v157 : v165;
    double v167 = -v163;
    double v168 = Math.fma(v9, v162, v167);
    double v169 = Math.fma(v9, v166, v168);
    double v170 = v163 + v169;
    double v171 = v10 ? v124 : 1.0;
    double v172 = v170 * v171;
    double v173 = v10 ? v128 : 1.0;
    double v174 = v172 * v173;
    double v175 = v5 ? a : v174;
    return v175;
  }

  private static void gelu(
      double[] a, int aOffset, int aStride, double[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    double a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = gelu(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SELECT of one element.
  public static double select(double a, double b, double c) {
    boolean v2 = a == 0.0;
    double v5 = v2 ? c : b;
    return v5;
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
    return v3;
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
    return v4;
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
