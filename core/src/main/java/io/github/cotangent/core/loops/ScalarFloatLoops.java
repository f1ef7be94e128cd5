// Generated from ElementwiseFunction by GenerateLoops: do not edit.
package io.github.cotangent.core.loops;

import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.expression.PlainFunction;

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
      case POWER -> power(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case HYPOT -> hypot(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case ATAN2 -> atan2(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
      case POLYGAMMA -> polygamma(a, aOffset, aStride, b, bOffset, bStride, y, yOffset, n);
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v2;
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
    return v5;
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

  /// POWER of one element.
  public static float power(float a, float b) {
    boolean v2 = b == 0f;
    boolean v5 = a == 1f;
    boolean v6 = v2 | v5;
    boolean v7 = a == a;
    boolean v8 = !v7;
    boolean v9 = b == b;
    boolean v10 = !v9;
    boolean v11 = v8 | v10;
    boolean v12 = !v11;
    boolean v13 = a < 0f;
    float v14 = Math.abs(b);
    float v15 = Math.abs(v14);
    boolean v17 = v15 < 0x1.0p23f;
    float v18 = v15 + 0x1.0p23f;
    float v19 = v18 - 0x1.0p23f;
    int v20 = Float.floatToRawIntBits(v19);
    int v21 = Float.floatToRawIntBits(v14);
    int v23 = v21 & -2147483648;
    int v24 = v20 | v23;
    float v25 = Float.intBitsToFloat(v24);
    float v26 = v17 ? v25 : v14;
    boolean v27 = v26 == v14;
    boolean v28 = !v27;
    boolean v29 = v13 & v28;
    float v30 = Math.abs(a);
    boolean v32 = v30 < Float.POSITIVE_INFINITY;
    boolean v33 = v29 & v32;
    float v36 = v14 * 0x1.0p-1f;
    float v37 = Math.abs(v36);
    boolean v38 = v37 < 0x1.0p23f;
    float v39 = v37 + 0x1.0p23f;
    float v40 = v39 - 0x1.0p23f;
    int v41 = Float.floatToRawIntBits(v40);
    int v42 = Float.floatToRawIntBits(v36);
    int v43 = v42 & -2147483648;
    int v44 = v41 | v43;
    float v45 = Float.intBitsToFloat(v44);
    float v46 = v38 ? v45 : v36;
    boolean v47 = v46 == v36;
    boolean v48 = !v47;
    boolean v49 = v27 & v48;
    boolean v50 = v30 == 1f;
    boolean v51 = v50 & v12;
    boolean v52 = v30 == 0f;
    boolean v53 = b < 0f;
    float v54 = v53 ? Float.POSITIVE_INFINITY : 0f;
    boolean v55 = v30 == Float.POSITIVE_INFINITY;
    float v56 = v53 ? 0f : Float.POSITIVE_INFINITY;
    boolean v58 = v30 < 0x1.0p-126f;
    float v60 = v30 * 0x1.0p24f;
    float v61 = v58 ? v60 : v30;
    int v62 = Float.floatToRawIntBits(v61);
    int v64 = v62 - 1060439283;
    int v65 = v64 >> 23;
    int v67 = v65 + 1262485504;
    float v68 = Float.intBitsToFloat(v67);
    float v70 = v68 - 0x1.8p23f;
    float v72 = v58 ? -24f : 0f;
    float v73 = v70 + v72;
    float v75 = v73 * 0x1.62e43p-1f;
    int v76 = v65 << 23;
    int v77 = v62 - v76;
    float v78 = Float.intBitsToFloat(v77);
    float v79 = v78 - 1f;
    float v81 = 2f + v79;
    float v82 = 1f / v81;
    float v83 = v79 * v82;
    float v84 = v83 * 2f;
    float v85 = v75 + v84;
    float v86 = v83 * v83;
    float v88 = v86 * 0x1.555556p-2f;
    float v89 = v86 * v86;
    float v92 = Math.fma(0x1.dfa1e2p-4f, v86, 0x1.24527cp-3f);
    float v94 = Math.fma(v92, v86, 0x1.999ap-3f);
    float v95 = v89 * v94;
    float v96 = v88 + v95;
    float v97 = v84 * v96;
    float v98 = v85 + v97;
    float v99 = v85 - v75;
    float v100 = v84 - v99;
    float v101 = v98 - v85;
    float v102 = v97 - v101;
    float v103 = v100 + v102;
    float v104 = -v81;
    float v105 = Math.fma(v83, v104, v79);
    float v106 = v81 - 2f;
    float v107 = v79 - v106;
    float v108 = -v107;
    float v109 = Math.fma(v83, v108, 0f);
    float v110 = v105 + v109;
    float v111 = v110 * v82;
    float v112 = v111 * 2f;
    float v113 = v96 - v88;
    float v114 = v95 - v113;
    float v115 = -v86;
    float v116 = Math.fma(v83, v83, v115);
    float v117 = Math.fma(v83, v112, v116);
    float v119 = -v88;
    float v120 = Math.fma(v86, 0x1.555556p-2f, v119);
    float v121 = Math.fma(v86, -0x1.555556p-27f, v120);
    float v122 = Math.fma(v117, 0x1.555556p-2f, v121);
    float v123 = v114 + v122;
    float v124 = -v97;
    float v125 = Math.fma(v84, v96, v124);
    float v126 = Math.fma(v84, v123, v125);
    float v127 = Math.fma(v112, v96, v126);
    float v129 = -v75;
    float v130 = Math.fma(v73, 0x1.62e43p-1f, v129);
    float v131 = Math.fma(v73, -0x1.05c61p-29f, v130);
    float v132 = v127 + v131;
    float v133 = v132 + v112;
    float v134 = v103 + v133;
    float v135 = v98 + v134;
    float v136 = b * v135;
    boolean v138 = v136 < -200f;
    boolean v140 = 200f < v136;
    float v141 = v140 ? 200f : v136;
    float v142 = v138 ? -200f : v141;
    float v144 = Math.fma(v142, 0x1.715476p0f, 0x1.8p23f);
    float v145 = v144 - 0x1.8p23f;
    float v148 = Math.fma(v145, -0x1.62e43p-1f, v142);
    float v149 = Math.fma(v145, 0x1.05c61p-29f, v148);
    float v150 = v148 - v149;
    float v151 = Math.fma(v145, 0x1.05c61p-29f, v150);
    float v152 = Math.abs(v136);
    boolean v153 = v152 < 200f;
    float v154 = -v136;
    float v155 = Math.fma(b, v135, v154);
    float v156 = v135 - v98;
    float v157 = v134 - v156;
    float v158 = b * v157;
    float v159 = v155 + v158;
    float v160 = v153 ? v159 : 0f;
    float v161 = v151 + v160;
    float v162 = v149 + v161;
    float v163 = v162 * v162;
    float v166 = Math.fma(0x1.6b1b66p-13f, v162, 0x1.6d4608p-10f);
    float v168 = Math.fma(v166, v162, 0x1.11372p-7f);
    float v170 = Math.fma(v168, v162, 0x1.5554f2p-5f);
    float v172 = Math.fma(v170, v162, 0x1.55553cp-3f);
    float v173 = Math.fma(v172, v162, 0x1.0p-1f);
    float v174 = v162 - v149;
    float v175 = v161 - v174;
    float v176 = Math.fma(v163, v173, v175);
    float v177 = v176 + v162;
    float v178 = v177 + 1f;
    int v179 = Float.floatToRawIntBits(v144);
    int v180 = v179 - 1262485504;
    int v181 = v180 >> 2;
    int v183 = v181 + 127;
    int v184 = v183 << 23;
    float v185 = Float.intBitsToFloat(v184);
    float v186 = v178 * v185;
    float v187 = v186 * v185;
    int v188 = v181 + v181;
    int v189 = v180 - v188;
    int v190 = v189 >> 1;
    int v191 = v190 + 127;
    int v192 = v191 << 23;
    float v193 = Float.intBitsToFloat(v192);
    float v194 = v187 * v193;
    int v195 = v189 - v190;
    int v196 = v195 + 127;
    int v197 = v196 << 23;
    float v198 = Float.intBitsToFloat(v197);
    float v199 = v194 * v198;
    float v200 = v55 ? v56 : v199;
    float v201 = v52 ? v54 : v200;
    float v202 = v51 ? 1f : v201;
    int v203 = Float.floatToRawIntBits(v202);
    int v204 = Float.floatToRawIntBits(a);
    int v205 = v204 & -2147483648;
    int v206 = v203 | v205;
    float v207 = Float.intBitsToFloat(v206);
    float v208 = v49 ? v207 : v202;
    float v209 = v33 ? Float.NaN : v208;
    float v210 = v12 ? v209 : Float.NaN;
    float v211 = v6 ? 1f : v210;
    return v211;
  }

  private static void power(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = power(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// HYPOT of one element.
  public static float hypot(float a, float b) {
    float v1 = Math.abs(a);
    boolean v3 = v1 == Float.POSITIVE_INFINITY;
    float v5 = Math.abs(b);
    boolean v6 = v5 == Float.POSITIVE_INFINITY;
    boolean v7 = v3 | v6;
    float v8 = Math.max(v1, v5);
    boolean v10 = 0x1.0p60f < v8;
    boolean v13 = v8 < 0x1.0p-40f;
    float v16 = v13 ? 0x1.0p100f : 1f;
    float v17 = v10 ? 0x1.0p-70f : v16;
    float v18 = v8 * v17;
    float v19 = v18 * v18;
    float v20 = Math.min(v1, v5);
    float v21 = v20 * v17;
    float v22 = v21 * v21;
    float v23 = v19 + v22;
    float v24 = (float) Math.sqrt(v23);
    boolean v26 = v24 == 0f;
    float v27 = -v24;
    float v28 = Math.fma(v24, v27, v23);
    float v29 = v23 - v19;
    float v30 = v22 - v29;
    float v31 = -v19;
    float v32 = Math.fma(v18, v18, v31);
    float v33 = -v22;
    float v34 = Math.fma(v21, v21, v33);
    float v35 = v32 + v34;
    float v36 = v30 + v35;
    float v37 = v28 + v36;
    float v38 = v24 + v24;
    float v39 = v37 / v38;
    float v40 = v26 ? 0f : v39;
    float v41 = v24 + v40;
    float v44 = v13 ? 0x1.0p-100f : 1f;
    float v45 = v10 ? 0x1.0p70f : v44;
    float v46 = v41 * v45;
    float v47 = v7 ? Float.POSITIVE_INFINITY : v46;
    return v47;
  }

  private static void hypot(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = hypot(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// ATAN2 of one element.
  public static float atan2(float a, float b) {
    boolean v1 = b == b;
    boolean v2 = !v1;
    boolean v4 = a == a;
    boolean v5 = !v4;
    boolean v6 = v2 | v5;
    int v9 = Float.floatToRawIntBits(1f);
    int v10 = Float.floatToRawIntBits(b);
    int v12 = v10 & -2147483648;
    int v13 = v9 | v12;
    float v14 = Float.intBitsToFloat(v13);
    boolean v16 = v14 < 0f;
    float v19 = 0x1.921fb6p0f * 2f;
    float v20 = Math.abs(a);
    boolean v22 = v20 == Float.POSITIVE_INFINITY;
    float v23 = Math.abs(b);
    boolean v24 = v23 == Float.POSITIVE_INFINITY;
    float v26 = Math.max(v20, v23);
    boolean v27 = 0x1.0p100f < v26;
    boolean v29 = v26 < 1f;
    float v31 = v29 ? 0x1.0p80f : 1f;
    float v32 = v27 ? 0x1.0p-30f : v31;
    float v33 = v20 * v32;
    float v34 = v24 ? 0f : v33;
    float v35 = v22 ? 1f : v34;
    boolean v36 = v26 == 0f;
    float v37 = v23 * v32;
    float v38 = v36 ? 1f : v37;
    float v39 = v22 ? 0f : v38;
    float v40 = v24 ? 1f : v39;
    float v42 = v40 * 0x1.a8279ap-2f;
    boolean v43 = v35 < v42;
    float v44 = v35 * 0x1.a8279ap-2f;
    boolean v45 = v40 < v44;
    float v47 = 0x1.921fb6p0f * 0x1.0p-1f;
    float v48 = v45 ? 0x1.921fb6p0f : v47;
    float v49 = v43 ? 0f : v48;
    float v50 = -v40;
    float v51 = v35 + v50;
    float v52 = v45 ? v50 : v51;
    float v53 = v43 ? v35 : v52;
    float v54 = v35 + v40;
    float v55 = v45 ? v35 : v54;
    float v56 = v43 ? v40 : v55;
    float v57 = 1f / v56;
    float v58 = v53 * v57;
    float v59 = v49 + v58;
    float v60 = -v59;
    float v61 = v19 + v60;
    float v62 = v16 ? v61 : v59;
    float v63 = v61 - v19;
    float v64 = v60 - v63;
    float v66 = -0x1.777a5cp-25f * 2f;
    float v67 = v59 - v49;
    float v68 = v58 - v67;
    float v69 = v58 * v58;
    float v70 = v58 * v69;
    float v73 = Math.fma(-0x1.f2e38ep-5f, v69, 0x1.b22418p-4f);
    float v75 = Math.fma(v73, v69, -0x1.23b9ap-3f);
    float v77 = Math.fma(v75, v69, 0x1.9991e2p-3f);
    float v79 = Math.fma(v77, v69, -0x1.55554ap-2f);
    float v80 = -v56;
    float v81 = Math.fma(v58, v80, v53);
    float v82 = v54 - v35;
    float v83 = v54 - v82;
    float v84 = v35 - v83;
    float v85 = v40 - v82;
    float v86 = v84 + v85;
    float v87 = v45 ? 0f : v86;
    float v88 = v43 ? 0f : v87;
    float v89 = -v88;
    float v90 = v51 - v35;
    float v91 = v51 - v90;
    float v92 = v35 - v91;
    float v93 = v50 - v90;
    float v94 = v92 + v93;
    float v95 = v45 ? 0f : v94;
    float v96 = v43 ? 0f : v95;
    float v97 = Math.fma(v58, v89, v96);
    float v98 = v81 + v97;
    float v99 = v98 * v57;
    float v100 = -v69;
    float v101 = Math.fma(v99, v100, v99);
    float v102 = Math.fma(v70, v79, v101);
    float v103 = -0x1.777a5cp-25f * 0x1.0p-1f;
    float v104 = v45 ? -0x1.777a5cp-25f : v103;
    float v105 = v43 ? 0f : v104;
    float v106 = v102 + v105;
    float v107 = v68 + v106;
    float v108 = v66 - v107;
    float v109 = v64 + v108;
    float v110 = v16 ? v109 : v107;
    float v111 = v62 + v110;
    int v112 = Float.floatToRawIntBits(v111);
    int v113 = Float.floatToRawIntBits(a);
    int v114 = v113 & -2147483648;
    int v115 = v112 | v114;
    float v116 = Float.intBitsToFloat(v115);
    float v117 = v6 ? Float.NaN : v116;
    return v117;
  }

  private static void atan2(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = atan2(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// POLYGAMMA of one element.
  public static float polygamma(float a, float b) {
    float v2 = PlainFunction.POLYGAMMA.at(a, b);
    return v2;
  }

  private static void polygamma(
      float[] a, int aOffset, int aStride, float[] b, int bOffset, int bStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    float b0 = b[bOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = polygamma(aStride == 0 ? a0 : a[aOffset + i], bStride == 0 ? b0 : b[bOffset + i]);
    }
  }

  /// NEGATE of one element.
  public static float negate(float a) {
    float v1 = -a;
    return v1;
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
    return v1;
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
    return v1;
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
    return v2;
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
    return v1;
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
    return v2;
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
    return v7;
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

  /// FLOOR of one element.
  public static float floor(float a) {
    float v1 = Math.abs(a);
    boolean v3 = v1 < 0x1.0p23f;
    float v4 = v1 + 0x1.0p23f;
    float v5 = v4 - 0x1.0p23f;
    int v6 = Float.floatToRawIntBits(v5);
    int v7 = Float.floatToRawIntBits(a);
    int v9 = v7 & -2147483648;
    int v10 = v6 | v9;
    float v11 = Float.intBitsToFloat(v10);
    float v12 = v3 ? v11 : a;
    boolean v13 = a < v12;
    float v15 = v12 - 1f;
    float v16 = v13 ? v15 : v12;
    return v16;
  }

  private static void floor(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = floor(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// CEIL of one element.
  public static float ceil(float a) {
    float v1 = -a;
    float v2 = Math.abs(v1);
    boolean v4 = v2 < 0x1.0p23f;
    float v5 = v2 + 0x1.0p23f;
    float v6 = v5 - 0x1.0p23f;
    int v7 = Float.floatToRawIntBits(v6);
    int v8 = Float.floatToRawIntBits(v1);
    int v10 = v8 & -2147483648;
    int v11 = v7 | v10;
    float v12 = Float.intBitsToFloat(v11);
    float v13 = v4 ? v12 : v1;
    boolean v14 = v1 < v13;
    float v16 = v13 - 1f;
    float v17 = v14 ? v16 : v13;
    float v18 = -v17;
    return v18;
  }

  private static void ceil(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = ceil(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ROUND of one element.
  public static float round(float a) {
    float v1 = Math.abs(a);
    boolean v3 = v1 < 0x1.0p23f;
    float v4 = v1 + 0x1.0p23f;
    float v5 = v4 - 0x1.0p23f;
    int v6 = Float.floatToRawIntBits(v5);
    int v7 = Float.floatToRawIntBits(a);
    int v9 = v7 & -2147483648;
    int v10 = v6 | v9;
    float v11 = Float.intBitsToFloat(v10);
    float v12 = v3 ? v11 : a;
    return v12;
  }

  private static void round(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = round(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// RECIPROCAL_SQUARE_ROOT of one element.
  public static float reciprocalSquareRoot(float a) {
    boolean v2 = a == 0f;
    boolean v4 = a == Float.POSITIVE_INFINITY;
    boolean v5 = v2 | v4;
    boolean v8 = a < 0x1.0p-96f;
    float v10 = a * 0x1.0p48f;
    float v11 = v8 ? v10 : a;
    float v12 = (float) Math.sqrt(v11);
    float v13 = 1f / v12;
    float v14 = -v12;
    float v15 = Math.fma(v13, v14, 1f);
    float v16 = Math.fma(v12, v14, v11);
    float v17 = v13 * v13;
    float v18 = v16 * v17;
    float v20 = v18 * 0x1.0p-1f;
    float v21 = v15 - v20;
    float v22 = Math.fma(v13, v21, v13);
    float v24 = v22 * 0x1.0p24f;
    float v25 = v8 ? v24 : v22;
    float v26 = v5 ? v13 : v25;
    return v26;
  }

  private static void reciprocalSquareRoot(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = reciprocalSquareRoot(aStride == 0 ? a0 : a[aOffset + i]);
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
    float v18 = Math.fma(0x1.6b1b66p-13f, v14, 0x1.6d4608p-10f);
    float v20 = Math.fma(v18, v14, 0x1.11372p-7f);
    float v22 = Math.fma(v20, v14, 0x1.5554f2p-5f);
    float v24 = Math.fma(v22, v14, 0x1.55553cp-3f);
    float v26 = Math.fma(v24, v14, 0x1.0p-1f);
    float v27 = v13 - v14;
    float v28 = Math.fma(v10, 0x1.05c61p-29f, v27);
    float v29 = Math.fma(v15, v26, v28);
    float v30 = v29 + v14;
    float v32 = v30 + 1f;
    int v33 = Float.floatToRawIntBits(v9);
    int v35 = v33 - 1262485250;
    int v36 = v35 >>> 1;
    int v37 = v36 << 23;
    float v38 = Float.intBitsToFloat(v37);
    float v39 = v32 * v38;
    int v40 = v35 - v36;
    int v41 = v40 << 23;
    float v42 = Float.intBitsToFloat(v41);
    float v43 = v39 * v42;
    return v43;
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

  /// EXPM1 of one element.
  public static float expm1(float a) {
    float v1 = Math.abs(a);
    boolean v3 = v1 < 0x1.0p-30f;
    boolean v7 = a < -0x1.18p4f;
    boolean v9 = 0x1.63p6f < a;
    float v10 = v9 ? 0x1.63p6f : a;
    float v11 = v7 ? -0x1.18p4f : v10;
    float v14 = Math.fma(v11, 0x1.715476p0f, 0x1.8p23f);
    int v15 = Float.floatToRawIntBits(v14);
    int v17 = v15 - 1262485504;
    int v18 = 48 - v17;
    int v20 = v18 + 127;
    int v21 = v20 << 23;
    float v22 = Float.intBitsToFloat(v21);
    float v24 = v22 * 0x1.0p-48f;
    float v25 = 1f - v24;
    float v26 = v14 - 0x1.8p23f;
    float v29 = Math.fma(v26, -0x1.62e43p-1f, v11);
    float v30 = Math.fma(v26, 0x1.05c61p-29f, v29);
    float v31 = v25 + v30;
    float v32 = v31 - v25;
    float v33 = v30 - v32;
    float v34 = v30 * v30;
    float v37 = Math.fma(0x1.6b1b66p-13f, v30, 0x1.6d4608p-10f);
    float v39 = Math.fma(v37, v30, 0x1.11372p-7f);
    float v41 = Math.fma(v39, v30, 0x1.5554f2p-5f);
    float v43 = Math.fma(v41, v30, 0x1.55553cp-3f);
    float v45 = Math.fma(v43, v30, 0x1.0p-1f);
    float v46 = v29 - v30;
    float v47 = Math.fma(v26, 0x1.05c61p-29f, v46);
    float v48 = Math.fma(v34, v45, v47);
    float v49 = 1f - v25;
    float v50 = v49 - v24;
    float v51 = v48 + v50;
    float v52 = v33 + v51;
    float v53 = v31 + v52;
    int v55 = v17 - -126;
    int v56 = v55 << 23;
    float v57 = Float.intBitsToFloat(v56);
    float v58 = v53 * v57;
    float v60 = v58 * 2f;
    float v61 = v3 ? a : v60;
    return v61;
  }

  private static void expm1(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = expm1(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// EXP2 of one element.
  public static float exp2(float a) {
    boolean v2 = a < -151f;
    boolean v4 = 129f < a;
    float v5 = v4 ? 129f : a;
    float v6 = v2 ? -151f : v5;
    float v8 = v6 + 0x1.8p23f;
    float v9 = v8 - 0x1.8p23f;
    float v10 = v6 - v9;
    float v12 = v10 * 0x1.62e43p-1f;
    float v13 = v12 * v12;
    float v16 = Math.fma(0x1.6b1b66p-13f, v12, 0x1.6d4608p-10f);
    float v18 = Math.fma(v16, v12, 0x1.11372p-7f);
    float v20 = Math.fma(v18, v12, 0x1.5554f2p-5f);
    float v22 = Math.fma(v20, v12, 0x1.55553cp-3f);
    float v24 = Math.fma(v22, v12, 0x1.0p-1f);
    float v26 = -v12;
    float v27 = Math.fma(v10, 0x1.62e43p-1f, v26);
    float v28 = Math.fma(v10, -0x1.05c61p-29f, v27);
    float v29 = Math.fma(v13, v24, v28);
    float v30 = v29 + v12;
    float v32 = v30 + 1f;
    int v33 = Float.floatToRawIntBits(v8);
    int v35 = v33 - 1262485250;
    int v36 = v35 >>> 1;
    int v37 = v36 << 23;
    float v38 = Float.intBitsToFloat(v37);
    float v39 = v32 * v38;
    int v40 = v35 - v36;
    int v41 = v40 << 23;
    float v42 = Float.intBitsToFloat(v41);
    float v43 = v39 * v42;
    return v43;
  }

  private static void exp2(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = exp2(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG of one element.
  public static float log(float a) {
    boolean v2 = 0f < a;
    boolean v4 = a == Float.POSITIVE_INFINITY;
    boolean v6 = a < 0x1.0p-126f;
    float v8 = a * 0x1.0p24f;
    float v9 = v6 ? v8 : a;
    int v10 = Float.floatToRawIntBits(v9);
    int v12 = v10 - 1060439283;
    int v13 = v12 >> 23;
    int v15 = v13 + 1262485504;
    float v16 = Float.intBitsToFloat(v15);
    float v18 = v16 - 0x1.8p23f;
    float v20 = v6 ? -24f : 0f;
    float v21 = v18 + v20;
    int v23 = v13 << 23;
    int v24 = v10 - v23;
    float v25 = Float.intBitsToFloat(v24);
    float v27 = v25 - 1f;
    float v28 = Math.fma(v21, 0x1.62e43p-1f, v27);
    float v29 = -v28;
    float v30 = Math.fma(v21, 0x1.62e43p-1f, v29);
    float v31 = v30 + v27;
    float v33 = v27 * v27;
    float v36 = Math.fma(0x1.14537ep-4f, v27, -0x1.de37fep-4f);
    float v38 = Math.fma(v36, v27, 0x1.e6effcp-4f);
    float v40 = Math.fma(v38, v27, -0x1.fc22aep-4f);
    float v42 = Math.fma(v40, v27, 0x1.23377cp-3f);
    float v44 = Math.fma(v42, v27, -0x1.555c4ap-3f);
    float v46 = Math.fma(v44, v27, 0x1.99a4b4p-3f);
    float v48 = Math.fma(v46, v27, -0x1.000006p-2f);
    float v50 = Math.fma(v48, v27, 0x1.555548p-2f);
    float v52 = Math.fma(v50, v27, -0x1.0p-1f);
    float v53 = v33 * v52;
    float v54 = Math.fma(v21, -0x1.05c61p-29f, v53);
    float v55 = v54 + 0f;
    float v56 = v31 + v55;
    float v57 = v28 + v56;
    float v58 = v4 ? a : v57;
    boolean v59 = a == 0f;
    float v62 = v59 ? Float.NEGATIVE_INFINITY : Float.NaN;
    float v63 = v2 ? v58 : v62;
    return v63;
  }

  private static void log(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG1P of one element.
  public static float log1p(float a) {
    boolean v2 = a == 0f;
    float v4 = 1f + a;
    boolean v5 = 0f < v4;
    boolean v7 = v4 == Float.POSITIVE_INFINITY;
    int v8 = Float.floatToRawIntBits(v4);
    int v10 = v8 - 1060439283;
    int v11 = v10 >> 23;
    int v13 = v11 + 1262485504;
    float v14 = Float.intBitsToFloat(v13);
    float v16 = v14 - 0x1.8p23f;
    int v18 = v11 << 23;
    int v19 = v8 - v18;
    float v20 = Float.intBitsToFloat(v19);
    float v21 = v20 - 1f;
    float v22 = v4 - 1f;
    float v23 = v4 - v22;
    float v24 = 1f - v23;
    float v25 = a - v22;
    float v26 = v24 + v25;
    int v28 = 1 - v11;
    int v30 = v28 + 127;
    int v31 = v30 << 23;
    float v32 = Float.intBitsToFloat(v31);
    float v33 = v26 * v32;
    float v35 = v33 * 0x1.0p-1f;
    float v36 = v21 + v35;
    float v37 = Math.fma(v16, 0x1.62e43p-1f, v36);
    float v38 = -v37;
    float v39 = Math.fma(v16, 0x1.62e43p-1f, v38);
    float v40 = v39 + v36;
    float v42 = v36 * v36;
    float v45 = Math.fma(0x1.14537ep-4f, v36, -0x1.de37fep-4f);
    float v47 = Math.fma(v45, v36, 0x1.e6effcp-4f);
    float v49 = Math.fma(v47, v36, -0x1.fc22aep-4f);
    float v51 = Math.fma(v49, v36, 0x1.23377cp-3f);
    float v53 = Math.fma(v51, v36, -0x1.555c4ap-3f);
    float v55 = Math.fma(v53, v36, 0x1.99a4b4p-3f);
    float v57 = Math.fma(v55, v36, -0x1.000006p-2f);
    float v59 = Math.fma(v57, v36, 0x1.555548p-2f);
    float v61 = Math.fma(v59, v36, -0x1.0p-1f);
    float v62 = v42 * v61;
    float v63 = Math.fma(v16, -0x1.05c61p-29f, v62);
    float v64 = v36 - v21;
    float v65 = v35 - v64;
    float v66 = -v65;
    float v67 = Math.fma(v36, v66, v65);
    float v68 = v63 + v67;
    float v69 = v40 + v68;
    float v70 = v37 + v69;
    float v71 = v7 ? v4 : v70;
    boolean v72 = v4 == 0f;
    float v75 = v72 ? Float.NEGATIVE_INFINITY : Float.NaN;
    float v76 = v5 ? v71 : v75;
    float v77 = v2 ? a : v76;
    return v77;
  }

  private static void log1p(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log1p(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG2 of one element.
  public static float log2(float a) {
    boolean v2 = 0f < a;
    boolean v4 = a == Float.POSITIVE_INFINITY;
    boolean v6 = a < 0x1.0p-126f;
    float v8 = a * 0x1.0p24f;
    float v9 = v6 ? v8 : a;
    int v10 = Float.floatToRawIntBits(v9);
    int v12 = v10 - 1060439283;
    int v13 = v12 >> 23;
    int v15 = v13 + 1262485504;
    float v16 = Float.intBitsToFloat(v15);
    float v18 = v16 - 0x1.8p23f;
    float v20 = v6 ? -24f : 0f;
    float v21 = v18 + v20;
    float v23 = v21 * 0x1.62e43p-1f;
    int v24 = v13 << 23;
    int v25 = v10 - v24;
    float v26 = Float.intBitsToFloat(v25);
    float v28 = v26 - 1f;
    float v30 = 2f + v28;
    float v31 = 1f / v30;
    float v32 = v28 * v31;
    float v33 = v32 * 2f;
    float v34 = v23 + v33;
    float v35 = v32 * v32;
    float v37 = v35 * 0x1.555556p-2f;
    float v38 = v35 * v35;
    float v41 = Math.fma(0x1.dfa1e2p-4f, v35, 0x1.24527cp-3f);
    float v43 = Math.fma(v41, v35, 0x1.999ap-3f);
    float v44 = v38 * v43;
    float v45 = v37 + v44;
    float v46 = v33 * v45;
    float v47 = v34 + v46;
    float v48 = v34 - v23;
    float v49 = v33 - v48;
    float v50 = v47 - v34;
    float v51 = v46 - v50;
    float v52 = v49 + v51;
    float v53 = -v30;
    float v54 = Math.fma(v32, v53, v28);
    float v55 = v30 - 2f;
    float v56 = v28 - v55;
    float v57 = -v56;
    float v58 = Math.fma(v32, v57, 0f);
    float v59 = v54 + v58;
    float v60 = v59 * v31;
    float v61 = v60 * 2f;
    float v62 = v45 - v37;
    float v63 = v44 - v62;
    float v64 = -v35;
    float v65 = Math.fma(v32, v32, v64);
    float v66 = Math.fma(v32, v61, v65);
    float v68 = -v37;
    float v69 = Math.fma(v35, 0x1.555556p-2f, v68);
    float v70 = Math.fma(v35, -0x1.555556p-27f, v69);
    float v71 = Math.fma(v66, 0x1.555556p-2f, v70);
    float v72 = v63 + v71;
    float v73 = -v46;
    float v74 = Math.fma(v33, v45, v73);
    float v75 = Math.fma(v33, v72, v74);
    float v76 = Math.fma(v61, v45, v75);
    float v78 = -v23;
    float v79 = Math.fma(v21, 0x1.62e43p-1f, v78);
    float v80 = Math.fma(v21, -0x1.05c61p-29f, v79);
    float v81 = v76 + v80;
    float v82 = v81 + v61;
    float v83 = v52 + v82;
    float v84 = v47 + v83;
    float v86 = v84 * 0x1.715476p0f;
    float v87 = v84 - v47;
    float v88 = v83 - v87;
    float v90 = -v86;
    float v91 = Math.fma(v84, 0x1.715476p0f, v90);
    float v92 = Math.fma(v84, 0x1.4ae0cp-26f, v91);
    float v93 = Math.fma(v88, 0x1.715476p0f, v92);
    float v94 = v86 + v93;
    float v95 = v4 ? a : v94;
    boolean v96 = a == 0f;
    float v99 = v96 ? Float.NEGATIVE_INFINITY : Float.NaN;
    float v100 = v2 ? v95 : v99;
    return v100;
  }

  private static void log2(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log2(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG10 of one element.
  public static float log10(float a) {
    boolean v2 = 0f < a;
    boolean v4 = a == Float.POSITIVE_INFINITY;
    boolean v6 = a < 0x1.0p-126f;
    float v8 = a * 0x1.0p24f;
    float v9 = v6 ? v8 : a;
    int v10 = Float.floatToRawIntBits(v9);
    int v12 = v10 - 1060439283;
    int v13 = v12 >> 23;
    int v15 = v13 + 1262485504;
    float v16 = Float.intBitsToFloat(v15);
    float v18 = v16 - 0x1.8p23f;
    float v20 = v6 ? -24f : 0f;
    float v21 = v18 + v20;
    float v23 = v21 * 0x1.62e43p-1f;
    int v24 = v13 << 23;
    int v25 = v10 - v24;
    float v26 = Float.intBitsToFloat(v25);
    float v28 = v26 - 1f;
    float v30 = 2f + v28;
    float v31 = 1f / v30;
    float v32 = v28 * v31;
    float v33 = v32 * 2f;
    float v34 = v23 + v33;
    float v35 = v32 * v32;
    float v37 = v35 * 0x1.555556p-2f;
    float v38 = v35 * v35;
    float v41 = Math.fma(0x1.dfa1e2p-4f, v35, 0x1.24527cp-3f);
    float v43 = Math.fma(v41, v35, 0x1.999ap-3f);
    float v44 = v38 * v43;
    float v45 = v37 + v44;
    float v46 = v33 * v45;
    float v47 = v34 + v46;
    float v48 = v34 - v23;
    float v49 = v33 - v48;
    float v50 = v47 - v34;
    float v51 = v46 - v50;
    float v52 = v49 + v51;
    float v53 = -v30;
    float v54 = Math.fma(v32, v53, v28);
    float v55 = v30 - 2f;
    float v56 = v28 - v55;
    float v57 = -v56;
    float v58 = Math.fma(v32, v57, 0f);
    float v59 = v54 + v58;
    float v60 = v59 * v31;
    float v61 = v60 * 2f;
    float v62 = v45 - v37;
    float v63 = v44 - v62;
    float v64 = -v35;
    float v65 = Math.fma(v32, v32, v64);
    float v66 = Math.fma(v32, v61, v65);
    float v68 = -v37;
    float v69 = Math.fma(v35, 0x1.555556p-2f, v68);
    float v70 = Math.fma(v35, -0x1.555556p-27f, v69);
    float v71 = Math.fma(v66, 0x1.555556p-2f, v70);
    float v72 = v63 + v71;
    float v73 = -v46;
    float v74 = Math.fma(v33, v45, v73);
    float v75 = Math.fma(v33, v72, v74);
    float v76 = Math.fma(v61, v45, v75);
    float v78 = -v23;
    float v79 = Math.fma(v21, 0x1.62e43p-1f, v78);
    float v80 = Math.fma(v21, -0x1.05c61p-29f, v79);
    float v81 = v76 + v80;
    float v82 = v81 + v61;
    float v83 = v52 + v82;
    float v84 = v47 + v83;
    float v86 = v84 * 0x1.bcb7b2p-2f;
    float v87 = v84 - v47;
    float v88 = v83 - v87;
    float v90 = -v86;
    float v91 = Math.fma(v84, 0x1.bcb7b2p-2f, v90);
    float v92 = Math.fma(v84, -0x1.5b235ep-27f, v91);
    float v93 = Math.fma(v88, 0x1.bcb7b2p-2f, v92);
    float v94 = v86 + v93;
    float v95 = v4 ? a : v94;
    boolean v96 = a == 0f;
    float v99 = v96 ? Float.NEGATIVE_INFINITY : Float.NaN;
    float v100 = v2 ? v95 : v99;
    return v100;
  }

  private static void log10(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = log10(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SIN of one element.
  public static float sin(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 0x1.0p17f < v2;
    float v7 = Math.fma(v2, 0x1.45f306p-1f, 0x1.8p23f);
    int v8 = Float.floatToRawIntBits(v7);
    int v9 = v8 << 29;
    int v11 = v9 & 536870912;
    float v12 = Float.intBitsToFloat(v11);
    boolean v13 = 0f < v12;
    float v15 = v7 - 0x1.8p23f;
    float v17 = Math.fma(v15, -0x1.921fb6p0f, v2);
    float v19 = v15 * -0x1.777a5cp-25f;
    float v20 = -v19;
    float v21 = v17 + v20;
    float v22 = v21 * v21;
    float v24 = v22 * 0x1.0p-1f;
    float v25 = 1f - v24;
    float v26 = v22 * v22;
    float v29 = Math.fma(0x1.99de66p-16f, v22, -0x1.6c0c14p-10f);
    float v31 = Math.fma(v29, v22, 0x1.55554ap-5f);
    float v33 = v21 - v17;
    float v34 = v21 - v33;
    float v35 = v17 - v34;
    float v36 = v20 - v33;
    float v37 = v35 + v36;
    float v38 = Math.fma(v15, -0x1.777a5cp-25f, v20);
    float v39 = v37 - v38;
    float v40 = Math.fma(v15, 0x1.ee59dap-50f, v39);
    float v41 = -v40;
    float v42 = 1f - v25;
    float v43 = v42 - v24;
    float v44 = Math.fma(v21, v41, v43);
    float v45 = Math.fma(v26, v31, v44);
    float v46 = v25 + v45;
    float v47 = v21 * v22;
    float v50 = Math.fma(-0x1.991caap-13f, v22, 0x1.1106c6p-7f);
    float v52 = Math.fma(v50, v22, -0x1.555544p-3f);
    float v53 = v40 * v25;
    float v54 = Math.fma(v47, v52, v53);
    float v55 = v21 + v54;
    float v56 = v13 ? v46 : v55;
    int v57 = Float.floatToRawIntBits(v56);
    int v58 = v8 << 30;
    int v60 = v58 & -2147483648;
    int v61 = Float.floatToRawIntBits(a);
    int v62 = v61 & -2147483648;
    int v63 = v60 ^ v62;
    int v64 = v57 ^ v63;
    float v65 = Float.intBitsToFloat(v64);
    float v66 = v3 ? PlainFunction.SINE.at(a) : v65;
    return v66;
  }

  private static void sin(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sin(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// COS of one element.
  public static float cos(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 0x1.0p17f < v2;
    float v7 = Math.fma(v2, 0x1.45f306p-1f, 0x1.8p23f);
    int v8 = Float.floatToRawIntBits(v7);
    int v9 = v8 << 29;
    int v11 = v9 & 536870912;
    float v12 = Float.intBitsToFloat(v11);
    boolean v13 = 0f < v12;
    float v14 = v7 - 0x1.8p23f;
    float v16 = Math.fma(v14, -0x1.921fb6p0f, v2);
    float v18 = v14 * -0x1.777a5cp-25f;
    float v19 = -v18;
    float v20 = v16 + v19;
    float v21 = v20 * v20;
    float v22 = v20 * v21;
    float v25 = Math.fma(-0x1.991caap-13f, v21, 0x1.1106c6p-7f);
    float v27 = Math.fma(v25, v21, -0x1.555544p-3f);
    float v29 = v20 - v16;
    float v30 = v20 - v29;
    float v31 = v16 - v30;
    float v32 = v19 - v29;
    float v33 = v31 + v32;
    float v34 = Math.fma(v14, -0x1.777a5cp-25f, v19);
    float v35 = v33 - v34;
    float v36 = Math.fma(v14, 0x1.ee59dap-50f, v35);
    float v39 = v21 * 0x1.0p-1f;
    float v40 = 1f - v39;
    float v41 = v36 * v40;
    float v42 = Math.fma(v22, v27, v41);
    float v43 = v20 + v42;
    float v44 = v21 * v21;
    float v47 = Math.fma(0x1.99de66p-16f, v21, -0x1.6c0c14p-10f);
    float v49 = Math.fma(v47, v21, 0x1.55554ap-5f);
    float v50 = -v36;
    float v51 = 1f - v40;
    float v52 = v51 - v39;
    float v53 = Math.fma(v20, v50, v52);
    float v54 = Math.fma(v44, v49, v53);
    float v55 = v40 + v54;
    float v56 = v13 ? v43 : v55;
    int v57 = Float.floatToRawIntBits(v56);
    int v59 = v8 + 1;
    int v60 = v59 << 30;
    int v62 = v60 & -2147483648;
    int v63 = v57 ^ v62;
    float v64 = Float.intBitsToFloat(v63);
    float v65 = v3 ? PlainFunction.COSINE.at(a) : v64;
    return v65;
  }

  private static void cos(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = cos(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// TAN of one element.
  public static float tan(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 0x1.0p17f < v2;
    float v7 = Math.fma(v2, 0x1.45f306p-1f, 0x1.8p23f);
    int v8 = Float.floatToRawIntBits(v7);
    int v9 = v8 << 29;
    int v11 = v9 & 536870912;
    float v12 = Float.intBitsToFloat(v11);
    boolean v13 = 0f < v12;
    float v15 = v7 - 0x1.8p23f;
    float v17 = Math.fma(v15, -0x1.921fb6p0f, v2);
    float v19 = v15 * -0x1.777a5cp-25f;
    float v20 = -v19;
    float v21 = v17 + v20;
    float v22 = v21 * v21;
    float v24 = v22 * 0x1.0p-1f;
    float v25 = 1f - v24;
    float v26 = v22 * v22;
    float v29 = Math.fma(0x1.99de66p-16f, v22, -0x1.6c0c14p-10f);
    float v31 = Math.fma(v29, v22, 0x1.55554ap-5f);
    float v33 = v21 - v17;
    float v34 = v21 - v33;
    float v35 = v17 - v34;
    float v36 = v20 - v33;
    float v37 = v35 + v36;
    float v38 = Math.fma(v15, -0x1.777a5cp-25f, v20);
    float v39 = v37 - v38;
    float v40 = Math.fma(v15, 0x1.ee59dap-50f, v39);
    float v41 = -v40;
    float v42 = 1f - v25;
    float v43 = v42 - v24;
    float v44 = Math.fma(v21, v41, v43);
    float v45 = Math.fma(v26, v31, v44);
    float v46 = v25 + v45;
    float v47 = v21 * v22;
    float v50 = Math.fma(-0x1.991caap-13f, v22, 0x1.1106c6p-7f);
    float v52 = Math.fma(v50, v22, -0x1.555544p-3f);
    float v53 = v40 * v25;
    float v54 = Math.fma(v47, v52, v53);
    float v55 = v21 + v54;
    float v56 = v13 ? v46 : v55;
    float v57 = v13 ? v55 : v46;
    float v58 = 1f / v57;
    float v59 = v56 * v58;
    float v60 = -v57;
    float v61 = Math.fma(v59, v60, v56);
    float v62 = v55 - v21;
    float v63 = v54 - v62;
    float v64 = v46 - v25;
    float v65 = v45 - v64;
    float v66 = v13 ? v63 : v65;
    float v67 = -v66;
    float v68 = v13 ? v65 : v63;
    float v69 = Math.fma(v59, v67, v68);
    float v70 = v61 + v69;
    float v71 = v70 * v58;
    float v72 = v59 + v71;
    int v73 = Float.floatToRawIntBits(v72);
    int v74 = v8 << 31;
    int v75 = Float.floatToRawIntBits(a);
    int v77 = v75 & -2147483648;
    int v78 = v74 ^ v77;
    int v79 = v73 ^ v78;
    float v80 = Float.intBitsToFloat(v79);
    float v81 = v3 ? PlainFunction.TANGENT.at(a) : v80;
    return v81;
  }

  private static void tan(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = tan(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ASIN of one element.
  public static float asin(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 0x1.0p-1f < v2;
    float v6 = v3 ? 0x1.921fb6p0f : 0f;
    float v8 = 1f - v2;
    float v9 = v8 * 0x1.0p-1f;
    float v10 = (float) Math.sqrt(v9);
    float v11 = v3 ? v10 : v2;
    float v13 = v3 ? -2f : 1f;
    float v14 = v11 * v13;
    float v15 = v6 + v14;
    float v16 = v15 - v6;
    float v17 = v14 - v16;
    float v18 = v2 * v2;
    float v19 = v3 ? v9 : v18;
    float v20 = v11 * v19;
    float v23 = Math.fma(0x1.595e52p-5f, v19, 0x1.8c3d9cp-6f);
    float v25 = Math.fma(v23, v19, 0x1.747bap-5f);
    float v27 = Math.fma(v25, v19, 0x1.330206p-4f);
    float v29 = Math.fma(v27, v19, 0x1.5555c8p-3f);
    boolean v30 = v10 == 0f;
    float v31 = -v10;
    float v32 = Math.fma(v10, v31, v9);
    float v33 = v32 + 0f;
    float v34 = v10 + v10;
    float v35 = v33 / v34;
    float v36 = v30 ? 0f : v35;
    float v37 = v3 ? v36 : 0f;
    float v38 = v19 * 0x1.0p-1f;
    float v39 = Math.fma(v37, v38, v37);
    float v40 = Math.fma(v20, v29, v39);
    float v42 = v3 ? -0x1.777a5cp-25f : 0f;
    float v43 = Math.fma(v40, v13, v42);
    float v44 = v17 + v43;
    float v45 = v15 + v44;
    int v46 = Float.floatToRawIntBits(v45);
    int v47 = Float.floatToRawIntBits(a);
    int v49 = v47 & -2147483648;
    int v50 = v46 | v49;
    float v51 = Float.intBitsToFloat(v50);
    return v51;
  }

  private static void asin(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = asin(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ACOS of one element.
  public static float acos(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 0x1.0p-1f < v2;
    boolean v5 = a < 0f;
    float v8 = 0x1.921fb6p0f * 2f;
    float v9 = v5 ? v8 : 0f;
    float v10 = v3 ? v9 : 0x1.921fb6p0f;
    float v12 = 1f - v2;
    float v13 = v12 * 0x1.0p-1f;
    float v14 = (float) Math.sqrt(v13);
    float v15 = v3 ? v14 : v2;
    float v17 = v5 ? 1f : -1f;
    float v19 = v17 * -2f;
    float v20 = v3 ? v19 : v17;
    float v21 = v15 * v20;
    float v22 = v10 + v21;
    float v23 = v22 - v10;
    float v24 = v21 - v23;
    float v25 = v2 * v2;
    float v26 = v3 ? v13 : v25;
    float v27 = v15 * v26;
    float v30 = Math.fma(0x1.595e52p-5f, v26, 0x1.8c3d9cp-6f);
    float v32 = Math.fma(v30, v26, 0x1.747bap-5f);
    float v34 = Math.fma(v32, v26, 0x1.330206p-4f);
    float v36 = Math.fma(v34, v26, 0x1.5555c8p-3f);
    boolean v37 = v14 == 0f;
    float v38 = -v14;
    float v39 = Math.fma(v14, v38, v13);
    float v40 = v39 + 0f;
    float v41 = v14 + v14;
    float v42 = v40 / v41;
    float v43 = v37 ? 0f : v42;
    float v44 = v3 ? v43 : 0f;
    float v45 = v26 * 0x1.0p-1f;
    float v46 = Math.fma(v44, v45, v44);
    float v47 = Math.fma(v27, v36, v46);
    float v49 = -0x1.777a5cp-25f * 2f;
    float v50 = v5 ? v49 : 0f;
    float v51 = v3 ? v50 : -0x1.777a5cp-25f;
    float v52 = Math.fma(v47, v20, v51);
    float v53 = v24 + v52;
    float v54 = v22 + v53;
    return v54;
  }

  private static void acos(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = acos(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ATAN of one element.
  public static float atan(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 0x1.0p60f < v2;
    float v4 = v3 ? 0x1.0p60f : v2;
    float v7 = 1f * 0x1.a8279ap-2f;
    boolean v8 = v4 < v7;
    float v10 = v4 * 0x1.a8279ap-2f;
    boolean v11 = 1f < v10;
    float v14 = 0x1.921fb6p0f * 0x1.0p-1f;
    float v15 = v11 ? 0x1.921fb6p0f : v14;
    float v16 = v8 ? 0f : v15;
    float v17 = -1f;
    float v18 = v4 + v17;
    float v19 = v11 ? v17 : v18;
    float v20 = v8 ? v4 : v19;
    float v21 = v4 + 1f;
    float v22 = v11 ? v4 : v21;
    float v23 = v8 ? 1f : v22;
    float v24 = 1f / v23;
    float v25 = v20 * v24;
    float v26 = v16 + v25;
    float v27 = v26 - v16;
    float v28 = v25 - v27;
    float v29 = v25 * v25;
    float v30 = v25 * v29;
    float v33 = Math.fma(-0x1.f2e38ep-5f, v29, 0x1.b22418p-4f);
    float v35 = Math.fma(v33, v29, -0x1.23b9ap-3f);
    float v37 = Math.fma(v35, v29, 0x1.9991e2p-3f);
    float v39 = Math.fma(v37, v29, -0x1.55554ap-2f);
    float v40 = -v23;
    float v41 = Math.fma(v25, v40, v20);
    float v42 = v21 - v4;
    float v43 = v21 - v42;
    float v44 = v4 - v43;
    float v45 = 1f - v42;
    float v46 = v44 + v45;
    float v47 = v11 ? 0f : v46;
    float v48 = v8 ? 0f : v47;
    float v49 = -v48;
    float v50 = v18 - v4;
    float v51 = v18 - v50;
    float v52 = v4 - v51;
    float v53 = v17 - v50;
    float v54 = v52 + v53;
    float v55 = v11 ? 0f : v54;
    float v56 = v8 ? 0f : v55;
    float v57 = Math.fma(v25, v49, v56);
    float v58 = v41 + v57;
    float v59 = v58 * v24;
    float v60 = -v29;
    float v61 = Math.fma(v59, v60, v59);
    float v62 = Math.fma(v30, v39, v61);
    float v64 = -0x1.777a5cp-25f * 0x1.0p-1f;
    float v65 = v11 ? -0x1.777a5cp-25f : v64;
    float v66 = v8 ? 0f : v65;
    float v67 = v62 + v66;
    float v68 = v28 + v67;
    float v69 = v26 + v68;
    int v70 = Float.floatToRawIntBits(v69);
    int v71 = Float.floatToRawIntBits(a);
    int v73 = v71 & -2147483648;
    int v74 = v70 | v73;
    float v75 = Float.intBitsToFloat(v74);
    return v75;
  }

  private static void atan(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = atan(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SINH of one element.
  public static float sinh(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 10f < v2;
    boolean v5 = v2 < 0f;
    boolean v7 = 90f < v2;
    float v8 = v7 ? 90f : v2;
    float v9 = v5 ? 0f : v8;
    float v12 = Math.fma(v9, 0x1.715476p0f, 0x1.8p23f);
    float v13 = v12 - 0x1.8p23f;
    float v16 = Math.fma(v13, -0x1.62e43p-1f, v9);
    float v17 = Math.fma(v13, 0x1.05c61p-29f, v16);
    float v18 = v17 * v17;
    float v21 = Math.fma(0x1.6b1b66p-13f, v17, 0x1.6d4608p-10f);
    float v23 = Math.fma(v21, v17, 0x1.11372p-7f);
    float v25 = Math.fma(v23, v17, 0x1.5554f2p-5f);
    float v27 = Math.fma(v25, v17, 0x1.55553cp-3f);
    float v29 = Math.fma(v27, v17, 0x1.0p-1f);
    float v30 = v16 - v17;
    float v31 = Math.fma(v13, 0x1.05c61p-29f, v30);
    float v32 = Math.fma(v18, v29, v31);
    float v33 = v32 + v17;
    float v35 = v33 + 1f;
    int v36 = Float.floatToRawIntBits(v12);
    int v38 = v36 - 1262485504;
    int v40 = v38 - -253;
    int v41 = v40 >>> 1;
    int v42 = v41 << 23;
    float v43 = Float.intBitsToFloat(v42);
    float v44 = v35 * v43;
    int v45 = v40 - v41;
    int v46 = v45 << 23;
    float v47 = Float.intBitsToFloat(v46);
    float v48 = v44 * v47;
    float v49 = v3 ? 10f : v2;
    float v50 = Math.fma(v49, 0x1.715476p0f, 0x1.8p23f);
    int v51 = Float.floatToRawIntBits(v50);
    int v53 = v51 - 1262485377;
    int v54 = v53 << 23;
    float v55 = Float.intBitsToFloat(v54);
    float v56 = v55 - 1f;
    float v57 = v50 - 0x1.8p23f;
    float v58 = Math.fma(v57, -0x1.62e43p-1f, v49);
    float v59 = Math.fma(v57, 0x1.05c61p-29f, v58);
    float v60 = v55 * v59;
    float v61 = v56 + v60;
    float v62 = v59 * v59;
    float v63 = Math.fma(0x1.6b1b66p-13f, v59, 0x1.6d4608p-10f);
    float v64 = Math.fma(v63, v59, 0x1.11372p-7f);
    float v65 = Math.fma(v64, v59, 0x1.5554f2p-5f);
    float v66 = Math.fma(v65, v59, 0x1.55553cp-3f);
    float v67 = Math.fma(v66, v59, 0x1.0p-1f);
    float v68 = v58 - v59;
    float v69 = Math.fma(v57, 0x1.05c61p-29f, v68);
    float v70 = Math.fma(v62, v67, v69);
    float v71 = v61 - v56;
    float v72 = v60 - v71;
    float v73 = Math.fma(v55, v70, v72);
    float v74 = v61 + v73;
    float v75 = 1f + v74;
    float v76 = 1f / v75;
    float v77 = v74 * v76;
    float v78 = v74 + v77;
    float v79 = v78 - v74;
    float v80 = v77 - v79;
    float v81 = v74 - v61;
    float v82 = v73 - v81;
    float v83 = -v75;
    float v84 = Math.fma(v77, v83, v74);
    float v85 = v75 - 1f;
    float v86 = v75 - v85;
    float v87 = 1f - v86;
    float v88 = v74 - v85;
    float v89 = v87 + v88;
    float v90 = v89 + v82;
    float v91 = -v90;
    float v92 = Math.fma(v77, v91, v82);
    float v93 = v84 + v92;
    float v94 = v93 * v76;
    float v95 = v82 + v94;
    float v96 = v80 + v95;
    float v97 = v78 + v96;
    float v98 = v97 * 0x1.0p-1f;
    float v99 = v3 ? v48 : v98;
    int v100 = Float.floatToRawIntBits(v99);
    int v101 = Float.floatToRawIntBits(a);
    int v103 = v101 & -2147483648;
    int v104 = v100 | v103;
    float v105 = Float.intBitsToFloat(v104);
    return v105;
  }

  private static void sinh(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sinh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// COSH of one element.
  public static float cosh(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 10f < v2;
    boolean v5 = v2 < 0f;
    boolean v7 = 90f < v2;
    float v8 = v7 ? 90f : v2;
    float v9 = v5 ? 0f : v8;
    float v12 = Math.fma(v9, 0x1.715476p0f, 0x1.8p23f);
    float v13 = v12 - 0x1.8p23f;
    float v16 = Math.fma(v13, -0x1.62e43p-1f, v9);
    float v17 = Math.fma(v13, 0x1.05c61p-29f, v16);
    float v18 = v17 * v17;
    float v21 = Math.fma(0x1.6b1b66p-13f, v17, 0x1.6d4608p-10f);
    float v23 = Math.fma(v21, v17, 0x1.11372p-7f);
    float v25 = Math.fma(v23, v17, 0x1.5554f2p-5f);
    float v27 = Math.fma(v25, v17, 0x1.55553cp-3f);
    float v29 = Math.fma(v27, v17, 0x1.0p-1f);
    float v30 = v16 - v17;
    float v31 = Math.fma(v13, 0x1.05c61p-29f, v30);
    float v32 = Math.fma(v18, v29, v31);
    float v33 = v32 + v17;
    float v35 = v33 + 1f;
    int v36 = Float.floatToRawIntBits(v12);
    int v38 = v36 - 1262485504;
    int v40 = v38 - -253;
    int v41 = v40 >>> 1;
    int v42 = v41 << 23;
    float v43 = Float.intBitsToFloat(v42);
    float v44 = v35 * v43;
    int v45 = v40 - v41;
    int v46 = v45 << 23;
    float v47 = Float.intBitsToFloat(v46);
    float v48 = v44 * v47;
    float v49 = v3 ? 10f : v2;
    float v50 = Math.fma(v49, 0x1.715476p0f, 0x1.8p23f);
    float v51 = v50 - 0x1.8p23f;
    float v52 = Math.fma(v51, -0x1.62e43p-1f, v49);
    float v53 = Math.fma(v51, 0x1.05c61p-29f, v52);
    float v54 = v53 * v53;
    float v55 = Math.fma(0x1.6b1b66p-13f, v53, 0x1.6d4608p-10f);
    float v56 = Math.fma(v55, v53, 0x1.11372p-7f);
    float v57 = Math.fma(v56, v53, 0x1.5554f2p-5f);
    float v58 = Math.fma(v57, v53, 0x1.55553cp-3f);
    float v59 = Math.fma(v58, v53, 0x1.0p-1f);
    float v60 = v52 - v53;
    float v61 = Math.fma(v51, 0x1.05c61p-29f, v60);
    float v62 = Math.fma(v54, v59, v61);
    float v63 = v53 + v62;
    float v64 = 1f + v63;
    int v65 = Float.floatToRawIntBits(v50);
    int v67 = v65 - 1262485377;
    int v68 = v67 << 23;
    float v69 = Float.intBitsToFloat(v68);
    float v70 = v64 * v69;
    float v71 = 1f / v70;
    float v72 = 1f * v71;
    float v73 = v70 + v72;
    float v74 = v73 - v70;
    float v75 = v72 - v74;
    float v76 = v64 - 1f;
    float v77 = v63 - v76;
    float v78 = v63 - v53;
    float v79 = v62 - v78;
    float v80 = v77 + v79;
    float v81 = v80 * v69;
    float v82 = -v70;
    float v83 = Math.fma(v72, v82, 1f);
    float v84 = -v81;
    float v85 = Math.fma(v72, v84, 0f);
    float v86 = v83 + v85;
    float v87 = v86 * v71;
    float v88 = v81 + v87;
    float v89 = v75 + v88;
    float v90 = v73 + v89;
    float v91 = v90 * 0x1.0p-1f;
    float v92 = v3 ? v48 : v91;
    return v92;
  }

  private static void cosh(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = cosh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// TANH of one element.
  public static float tanh(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 10f < v2;
    float v4 = v3 ? 10f : v2;
    float v6 = v4 * 2f;
    float v9 = Math.fma(v6, 0x1.715476p0f, 0x1.8p23f);
    int v10 = Float.floatToRawIntBits(v9);
    int v12 = v10 - 1262485377;
    int v13 = v12 << 23;
    float v14 = Float.intBitsToFloat(v13);
    float v16 = v14 - 1f;
    float v17 = v9 - 0x1.8p23f;
    float v20 = Math.fma(v17, -0x1.62e43p-1f, v6);
    float v21 = Math.fma(v17, 0x1.05c61p-29f, v20);
    float v22 = v14 * v21;
    float v23 = v16 + v22;
    float v24 = v21 * v21;
    float v27 = Math.fma(0x1.6b1b66p-13f, v21, 0x1.6d4608p-10f);
    float v29 = Math.fma(v27, v21, 0x1.11372p-7f);
    float v31 = Math.fma(v29, v21, 0x1.5554f2p-5f);
    float v33 = Math.fma(v31, v21, 0x1.55553cp-3f);
    float v35 = Math.fma(v33, v21, 0x1.0p-1f);
    float v36 = v20 - v21;
    float v37 = Math.fma(v17, 0x1.05c61p-29f, v36);
    float v38 = Math.fma(v24, v35, v37);
    float v39 = v23 - v16;
    float v40 = v22 - v39;
    float v41 = Math.fma(v14, v38, v40);
    float v42 = v23 + v41;
    float v43 = 2f + v42;
    float v44 = 1f / v43;
    float v45 = v42 * v44;
    float v46 = -v43;
    float v47 = Math.fma(v45, v46, v42);
    float v48 = v43 - 2f;
    float v49 = v43 - v48;
    float v50 = 2f - v49;
    float v51 = v42 - v48;
    float v52 = v50 + v51;
    float v53 = v42 - v23;
    float v54 = v41 - v53;
    float v55 = v52 + v54;
    float v56 = -v55;
    float v57 = Math.fma(v45, v56, v54);
    float v58 = v47 + v57;
    float v59 = v58 * v44;
    float v60 = v45 + v59;
    int v61 = Float.floatToRawIntBits(v60);
    int v62 = Float.floatToRawIntBits(a);
    int v64 = v62 & -2147483648;
    int v65 = v61 | v64;
    float v66 = Float.intBitsToFloat(v65);
    return v66;
  }

  private static void tanh(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = tanh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ASINH of one element.
  public static float asinh(float a) {
    float v1 = Math.abs(a);
    boolean v3 = v1 == Float.POSITIVE_INFINITY;
    boolean v5 = 16384f < v1;
    float v8 = v5 ? 0x1.62e43p-1f : 0f;
    float v10 = v1 * v1;
    float v11 = 1f + v10;
    float v12 = (float) Math.sqrt(v11);
    float v13 = v12 + 1f;
    float v14 = 1f / v13;
    float v15 = v10 * v14;
    float v16 = v1 + v15;
    float v17 = 1f + v16;
    float v18 = v5 ? v1 : v17;
    int v19 = Float.floatToRawIntBits(v18);
    int v21 = v19 - 1060439283;
    int v22 = v21 >> 23;
    int v24 = v22 + 1262485504;
    float v25 = Float.intBitsToFloat(v24);
    float v27 = v25 - 0x1.8p23f;
    int v28 = v22 << 23;
    int v29 = v19 - v28;
    float v30 = Float.intBitsToFloat(v29);
    float v31 = v30 - 1f;
    float v32 = v17 - 1f;
    float v33 = v17 - v32;
    float v34 = 1f - v33;
    float v35 = v16 - v32;
    float v36 = v34 + v35;
    float v37 = v5 ? 0f : v36;
    int v39 = 1 - v22;
    int v41 = v39 + 127;
    int v42 = v41 << 23;
    float v43 = Float.intBitsToFloat(v42);
    float v44 = v37 * v43;
    float v46 = v44 * 0x1.0p-1f;
    float v47 = v31 + v46;
    float v48 = v47 - v31;
    float v49 = v46 - v48;
    float v50 = v16 - v1;
    float v51 = v15 - v50;
    float v52 = -v13;
    float v53 = Math.fma(v15, v52, v10);
    float v54 = v13 - v12;
    float v55 = 1f - v54;
    boolean v56 = v12 == 0f;
    float v57 = -v12;
    float v58 = Math.fma(v12, v57, v11);
    float v59 = v11 - 1f;
    float v60 = v11 - v59;
    float v61 = 1f - v60;
    float v62 = v10 - v59;
    float v63 = v61 + v62;
    float v64 = -v10;
    float v65 = Math.fma(v1, v1, v64);
    float v66 = v63 + v65;
    float v67 = v58 + v66;
    float v68 = v12 + v12;
    float v69 = v67 / v68;
    float v70 = v56 ? 0f : v69;
    float v71 = v55 + v70;
    float v72 = -v71;
    float v73 = Math.fma(v15, v72, v65);
    float v74 = v53 + v73;
    float v75 = v74 * v14;
    float v76 = v51 + v75;
    float v77 = v5 ? 0f : v76;
    float v78 = v77 * v43;
    float v79 = v78 * 0x1.0p-1f;
    float v80 = v49 + v79;
    float v81 = v47 + v80;
    float v82 = Math.fma(v27, 0x1.62e43p-1f, v81);
    float v83 = v8 + v82;
    float v84 = v83 - v8;
    float v85 = v83 - v84;
    float v86 = v8 - v85;
    float v87 = v82 - v84;
    float v88 = v86 + v87;
    float v89 = -v82;
    float v90 = Math.fma(v27, 0x1.62e43p-1f, v89);
    float v91 = v90 + v81;
    float v93 = v81 * v81;
    float v96 = Math.fma(0x1.14537ep-4f, v81, -0x1.de37fep-4f);
    float v98 = Math.fma(v96, v81, 0x1.e6effcp-4f);
    float v100 = Math.fma(v98, v81, -0x1.fc22aep-4f);
    float v102 = Math.fma(v100, v81, 0x1.23377cp-3f);
    float v104 = Math.fma(v102, v81, -0x1.555c4ap-3f);
    float v106 = Math.fma(v104, v81, 0x1.99a4b4p-3f);
    float v108 = Math.fma(v106, v81, -0x1.000006p-2f);
    float v110 = Math.fma(v108, v81, 0x1.555548p-2f);
    float v112 = Math.fma(v110, v81, -0x1.0p-1f);
    float v113 = v93 * v112;
    float v114 = Math.fma(v27, -0x1.05c61p-29f, v113);
    float v115 = v81 - v47;
    float v116 = v80 - v115;
    float v117 = -v116;
    float v118 = Math.fma(v81, v117, v116);
    float v119 = v114 + v118;
    float v120 = v91 + v119;
    float v121 = v5 ? -0x1.05c61p-29f : 0f;
    float v122 = v120 + v121;
    float v123 = v88 + v122;
    float v124 = v83 + v123;
    float v125 = v3 ? v1 : v124;
    int v126 = Float.floatToRawIntBits(v125);
    int v127 = Float.floatToRawIntBits(a);
    int v129 = v127 & -2147483648;
    int v130 = v126 | v129;
    float v131 = Float.intBitsToFloat(v130);
    return v131;
  }

  private static void asinh(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = asinh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ACOSH of one element.
  public static float acosh(float a) {
    boolean v2 = a < 1f;
    boolean v5 = a == Float.POSITIVE_INFINITY;
    boolean v7 = 16384f < a;
    float v10 = v7 ? 0x1.62e43p-1f : 0f;
    float v12 = a + -1f;
    float v13 = a + 1f;
    float v14 = v12 * v13;
    float v15 = (float) Math.sqrt(v14);
    float v16 = v15 + v12;
    float v17 = 1f + v16;
    float v18 = v7 ? a : v17;
    int v19 = Float.floatToRawIntBits(v18);
    int v21 = v19 - 1060439283;
    int v22 = v21 >> 23;
    int v24 = v22 + 1262485504;
    float v25 = Float.intBitsToFloat(v24);
    float v27 = v25 - 0x1.8p23f;
    int v28 = v22 << 23;
    int v29 = v19 - v28;
    float v30 = Float.intBitsToFloat(v29);
    float v31 = v30 - 1f;
    float v32 = v17 - 1f;
    float v33 = v17 - v32;
    float v34 = 1f - v33;
    float v35 = v16 - v32;
    float v36 = v34 + v35;
    float v37 = v7 ? 0f : v36;
    int v39 = 1 - v22;
    int v41 = v39 + 127;
    int v42 = v41 << 23;
    float v43 = Float.intBitsToFloat(v42);
    float v44 = v37 * v43;
    float v46 = v44 * 0x1.0p-1f;
    float v47 = v31 + v46;
    float v48 = v47 - v31;
    float v49 = v46 - v48;
    float v50 = v16 - v15;
    float v51 = v12 - v50;
    boolean v52 = v15 == 0f;
    float v53 = -v15;
    float v54 = Math.fma(v15, v53, v14);
    float v55 = v13 - a;
    float v56 = v13 - v55;
    float v57 = a - v56;
    float v58 = 1f - v55;
    float v59 = v57 + v58;
    float v60 = v12 - a;
    float v61 = v12 - v60;
    float v62 = a - v61;
    float v63 = -1f - v60;
    float v64 = v62 + v63;
    float v65 = -v14;
    float v66 = Math.fma(v12, v13, v65);
    float v67 = Math.fma(v64, v13, v66);
    float v68 = Math.fma(v12, v59, v67);
    float v69 = v54 + v68;
    float v70 = v15 + v15;
    float v71 = v69 / v70;
    float v72 = v52 ? 0f : v71;
    float v73 = v72 + v64;
    float v74 = v51 + v73;
    float v75 = v7 ? 0f : v74;
    float v76 = v75 * v43;
    float v77 = v76 * 0x1.0p-1f;
    float v78 = v49 + v77;
    float v79 = v47 + v78;
    float v80 = Math.fma(v27, 0x1.62e43p-1f, v79);
    float v81 = v10 + v80;
    float v82 = v81 - v10;
    float v83 = v81 - v82;
    float v84 = v10 - v83;
    float v85 = v80 - v82;
    float v86 = v84 + v85;
    float v87 = -v80;
    float v88 = Math.fma(v27, 0x1.62e43p-1f, v87);
    float v89 = v88 + v79;
    float v91 = v79 * v79;
    float v94 = Math.fma(0x1.14537ep-4f, v79, -0x1.de37fep-4f);
    float v96 = Math.fma(v94, v79, 0x1.e6effcp-4f);
    float v98 = Math.fma(v96, v79, -0x1.fc22aep-4f);
    float v100 = Math.fma(v98, v79, 0x1.23377cp-3f);
    float v102 = Math.fma(v100, v79, -0x1.555c4ap-3f);
    float v104 = Math.fma(v102, v79, 0x1.99a4b4p-3f);
    float v106 = Math.fma(v104, v79, -0x1.000006p-2f);
    float v108 = Math.fma(v106, v79, 0x1.555548p-2f);
    float v110 = Math.fma(v108, v79, -0x1.0p-1f);
    float v111 = v91 * v110;
    float v112 = Math.fma(v27, -0x1.05c61p-29f, v111);
    float v113 = v79 - v47;
    float v114 = v78 - v113;
    float v115 = -v114;
    float v116 = Math.fma(v79, v115, v114);
    float v117 = v112 + v116;
    float v118 = v89 + v117;
    float v119 = v7 ? -0x1.05c61p-29f : 0f;
    float v120 = v118 + v119;
    float v121 = v86 + v120;
    float v122 = v81 + v121;
    float v123 = v5 ? a : v122;
    float v124 = v2 ? Float.NaN : v123;
    return v124;
  }

  private static void acosh(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = acosh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ATANH of one element.
  public static float atanh(float a) {
    float v1 = Math.abs(a);
    boolean v3 = v1 == 1f;
    boolean v5 = v1 < 1f;
    float v7 = v1 * 2f;
    float v8 = -v1;
    float v9 = 1f + v8;
    float v10 = 1f / v9;
    float v11 = v7 * v10;
    float v12 = 1f + v11;
    int v13 = Float.floatToRawIntBits(v12);
    int v15 = v13 - 1060439283;
    int v16 = v15 >> 23;
    int v18 = v16 + 1262485504;
    float v19 = Float.intBitsToFloat(v18);
    float v21 = v19 - 0x1.8p23f;
    int v23 = v16 << 23;
    int v24 = v13 - v23;
    float v25 = Float.intBitsToFloat(v24);
    float v26 = v25 - 1f;
    float v27 = v12 - 1f;
    float v28 = v12 - v27;
    float v29 = 1f - v28;
    float v30 = v11 - v27;
    float v31 = v29 + v30;
    int v33 = 1 - v16;
    int v35 = v33 + 127;
    int v36 = v35 << 23;
    float v37 = Float.intBitsToFloat(v36);
    float v38 = v31 * v37;
    float v40 = v38 * 0x1.0p-1f;
    float v41 = v26 + v40;
    float v42 = v41 - v26;
    float v43 = v40 - v42;
    float v44 = -v9;
    float v45 = Math.fma(v11, v44, v7);
    float v46 = v9 - 1f;
    float v47 = v9 - v46;
    float v48 = 1f - v47;
    float v49 = v8 - v46;
    float v50 = v48 + v49;
    float v51 = -v50;
    float v53 = Math.fma(v11, v51, 0f);
    float v54 = v45 + v53;
    float v55 = v54 * v10;
    float v56 = v55 * v37;
    float v57 = v56 * 0x1.0p-1f;
    float v58 = v43 + v57;
    float v59 = v41 + v58;
    float v60 = Math.fma(v21, 0x1.62e43p-1f, v59);
    float v61 = -v60;
    float v62 = Math.fma(v21, 0x1.62e43p-1f, v61);
    float v63 = v62 + v59;
    float v65 = v59 * v59;
    float v68 = Math.fma(0x1.14537ep-4f, v59, -0x1.de37fep-4f);
    float v70 = Math.fma(v68, v59, 0x1.e6effcp-4f);
    float v72 = Math.fma(v70, v59, -0x1.fc22aep-4f);
    float v74 = Math.fma(v72, v59, 0x1.23377cp-3f);
    float v76 = Math.fma(v74, v59, -0x1.555c4ap-3f);
    float v78 = Math.fma(v76, v59, 0x1.99a4b4p-3f);
    float v80 = Math.fma(v78, v59, -0x1.000006p-2f);
    float v82 = Math.fma(v80, v59, 0x1.555548p-2f);
    float v84 = Math.fma(v82, v59, -0x1.0p-1f);
    float v85 = v65 * v84;
    float v86 = Math.fma(v21, -0x1.05c61p-29f, v85);
    float v87 = v59 - v41;
    float v88 = v58 - v87;
    float v89 = -v88;
    float v90 = Math.fma(v59, v89, v88);
    float v91 = v86 + v90;
    float v92 = v63 + v91;
    float v93 = v60 + v92;
    float v94 = v93 * 0x1.0p-1f;
    float v96 = v5 ? v94 : Float.NaN;
    float v97 = v3 ? Float.POSITIVE_INFINITY : v96;
    int v98 = Float.floatToRawIntBits(v97);
    int v99 = Float.floatToRawIntBits(a);
    int v101 = v99 & -2147483648;
    int v102 = v98 | v101;
    float v103 = Float.intBitsToFloat(v102);
    return v103;
  }

  private static void atanh(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = atanh(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SIGMOID of one element.
  public static float sigmoid(float a) {
    boolean v2 = a < 0f;
    float v4 = Math.abs(a);
    float v5 = -v4;
    boolean v7 = v5 < -112f;
    boolean v8 = 0f < v5;
    float v9 = v8 ? 0f : v5;
    float v10 = v7 ? -112f : v9;
    float v13 = Math.fma(v10, 0x1.715476p0f, 0x1.8p23f);
    float v14 = v13 - 0x1.8p23f;
    float v17 = Math.fma(v14, -0x1.62e43p-1f, v10);
    float v18 = Math.fma(v14, 0x1.05c61p-29f, v17);
    float v19 = v18 * v18;
    float v22 = Math.fma(0x1.6b1b66p-13f, v18, 0x1.6d4608p-10f);
    float v24 = Math.fma(v22, v18, 0x1.11372p-7f);
    float v26 = Math.fma(v24, v18, 0x1.5554f2p-5f);
    float v28 = Math.fma(v26, v18, 0x1.55553cp-3f);
    float v30 = Math.fma(v28, v18, 0x1.0p-1f);
    float v31 = v17 - v18;
    float v32 = Math.fma(v14, 0x1.05c61p-29f, v31);
    float v33 = Math.fma(v19, v30, v32);
    float v34 = v18 + v33;
    float v35 = 1f + v34;
    float v36 = v2 ? v35 : 1f;
    int v37 = Float.floatToRawIntBits(v13);
    int v39 = v37 - 1262485250;
    int v40 = v39 >>> 1;
    int v41 = v40 << 23;
    float v42 = Float.intBitsToFloat(v41);
    float v43 = v35 * v42;
    int v44 = v39 - v40;
    int v45 = v44 << 23;
    float v46 = Float.intBitsToFloat(v45);
    float v47 = v43 * v46;
    float v48 = 1f + v47;
    float v49 = 1f / v48;
    float v50 = v36 * v49;
    float v51 = -v48;
    float v52 = Math.fma(v50, v51, v36);
    float v53 = v48 - 1f;
    float v54 = v47 - v53;
    float v55 = v35 - 1f;
    float v56 = v34 - v55;
    float v57 = v34 - v18;
    float v58 = v33 - v57;
    float v59 = v56 + v58;
    float v60 = v59 * v42;
    float v61 = v60 * v46;
    float v62 = v54 + v61;
    float v63 = -v62;
    float v64 = v2 ? v59 : 0f;
    float v65 = Math.fma(v50, v63, v64);
    float v66 = v52 + v65;
    float v67 = v66 * v49;
    float v68 = v50 + v67;
    float v69 = v2 ? v42 : 1f;
    float v70 = v68 * v69;
    float v71 = v2 ? v46 : 1f;
    float v72 = v70 * v71;
    return v72;
  }

  private static void sigmoid(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = sigmoid(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SILU of one element.
  public static float silu(float a) {
    boolean v2 = 112f < a;
    boolean v4 = a == 0f;
    boolean v5 = v2 | v4;
    boolean v7 = a < -112f;
    float v8 = v2 ? 112f : a;
    float v9 = v7 ? -112f : v8;
    boolean v10 = a < 0f;
    float v12 = Math.abs(a);
    float v13 = -v12;
    boolean v14 = v13 < -112f;
    boolean v15 = 0f < v13;
    float v16 = v15 ? 0f : v13;
    float v17 = v14 ? -112f : v16;
    float v20 = Math.fma(v17, 0x1.715476p0f, 0x1.8p23f);
    float v21 = v20 - 0x1.8p23f;
    float v24 = Math.fma(v21, -0x1.62e43p-1f, v17);
    float v25 = Math.fma(v21, 0x1.05c61p-29f, v24);
    float v26 = v25 * v25;
    float v29 = Math.fma(0x1.6b1b66p-13f, v25, 0x1.6d4608p-10f);
    float v31 = Math.fma(v29, v25, 0x1.11372p-7f);
    float v33 = Math.fma(v31, v25, 0x1.5554f2p-5f);
    float v35 = Math.fma(v33, v25, 0x1.55553cp-3f);
    float v37 = Math.fma(v35, v25, 0x1.0p-1f);
    float v38 = v24 - v25;
    float v39 = Math.fma(v21, 0x1.05c61p-29f, v38);
    float v40 = Math.fma(v26, v37, v39);
    float v41 = v25 + v40;
    float v42 = 1f + v41;
    float v43 = v10 ? v42 : 1f;
    int v44 = Float.floatToRawIntBits(v20);
    int v46 = v44 - 1262485250;
    int v47 = v46 >>> 1;
    int v48 = v47 << 23;
    float v49 = Float.intBitsToFloat(v48);
    float v50 = v42 * v49;
    int v51 = v46 - v47;
    int v52 = v51 << 23;
    float v53 = Float.intBitsToFloat(v52);
    float v54 = v50 * v53;
    float v55 = 1f + v54;
    float v56 = 1f / v55;
    float v57 = v43 * v56;
    float v58 = v9 * v57;
    float v59 = -v55;
    float v60 = Math.fma(v57, v59, v43);
    float v61 = v55 - 1f;
    float v62 = v54 - v61;
    float v63 = v42 - 1f;
    float v64 = v41 - v63;
    float v65 = v41 - v25;
    float v66 = v40 - v65;
    float v67 = v64 + v66;
    float v68 = v67 * v49;
    float v69 = v68 * v53;
    float v70 = v62 + v69;
    float v71 = -v70;
    float v72 = v10 ? v67 : 0f;
    float v73 = Math.fma(v57, v71, v72);
    float v74 = v60 + v73;
    float v75 = v74 * v56;
    float v76 = -v58;
    float v77 = Math.fma(v9, v57, v76);
    float v78 = Math.fma(v9, v75, v77);
    float v79 = v58 + v78;
    float v80 = v10 ? v49 : 1f;
    float v81 = v79 * v80;
    float v82 = v10 ? v53 : 1f;
    float v83 = v81 * v82;
    float v84 = v5 ? a : v83;
    return v84;
  }

  private static void silu(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = silu(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SOFTPLUS of one element.
  public static float softplus(float a) {
    boolean v2 = a == Float.POSITIVE_INFINITY;
    boolean v4 = a < 0f;
    float v5 = v4 ? 0f : a;
    float v7 = Math.abs(a);
    float v8 = -v7;
    boolean v10 = v8 < -104f;
    boolean v11 = 0f < v8;
    float v12 = v11 ? 0f : v8;
    float v13 = v10 ? -104f : v12;
    float v16 = Math.fma(v13, 0x1.715476p0f, 0x1.8p23f);
    float v17 = v16 - 0x1.8p23f;
    float v20 = Math.fma(v17, -0x1.62e43p-1f, v13);
    float v21 = Math.fma(v17, 0x1.05c61p-29f, v20);
    float v22 = v21 * v21;
    float v25 = Math.fma(0x1.6b1b66p-13f, v21, 0x1.6d4608p-10f);
    float v27 = Math.fma(v25, v21, 0x1.11372p-7f);
    float v29 = Math.fma(v27, v21, 0x1.5554f2p-5f);
    float v31 = Math.fma(v29, v21, 0x1.55553cp-3f);
    float v33 = Math.fma(v31, v21, 0x1.0p-1f);
    float v34 = v20 - v21;
    float v35 = Math.fma(v17, 0x1.05c61p-29f, v34);
    float v36 = Math.fma(v22, v33, v35);
    float v37 = v21 + v36;
    float v38 = 1f + v37;
    int v39 = Float.floatToRawIntBits(v16);
    int v41 = v39 - 1262485250;
    int v42 = v41 >>> 1;
    int v43 = v42 << 23;
    float v44 = Float.intBitsToFloat(v43);
    float v45 = v38 * v44;
    int v46 = v41 - v42;
    int v47 = v46 << 23;
    float v48 = Float.intBitsToFloat(v47);
    float v49 = v45 * v48;
    float v50 = 1f + v49;
    int v51 = Float.floatToRawIntBits(v50);
    int v53 = v51 - 1060439283;
    int v54 = v53 >> 23;
    int v56 = v54 + 1262485504;
    float v57 = Float.intBitsToFloat(v56);
    float v58 = v57 - 0x1.8p23f;
    int v60 = v54 << 23;
    int v61 = v51 - v60;
    float v62 = Float.intBitsToFloat(v61);
    float v63 = v62 - 1f;
    float v64 = v50 - 1f;
    float v65 = v49 - v64;
    int v67 = 1 - v54;
    int v69 = v67 + 127;
    int v70 = v69 << 23;
    float v71 = Float.intBitsToFloat(v70);
    float v72 = v65 * v71;
    float v73 = v72 * 0x1.0p-1f;
    float v74 = v63 + v73;
    float v75 = v74 - v63;
    float v76 = v73 - v75;
    float v77 = v38 - 1f;
    float v78 = v37 - v77;
    float v79 = v37 - v21;
    float v80 = v36 - v79;
    float v81 = v78 + v80;
    float v82 = v81 * v44;
    float v83 = v82 * v48;
    float v84 = v83 * v71;
    float v85 = v84 * 0x1.0p-1f;
    float v86 = v76 + v85;
    float v87 = v74 + v86;
    float v88 = Math.fma(v58, 0x1.62e43p-1f, v87);
    float v89 = v5 + v88;
    float v90 = v89 - v5;
    float v91 = v89 - v90;
    float v92 = v5 - v91;
    float v93 = v88 - v90;
    float v94 = v92 + v93;
    float v95 = -v88;
    float v96 = Math.fma(v58, 0x1.62e43p-1f, v95);
    float v97 = v96 + v87;
    float v99 = v87 * v87;
    float v102 = Math.fma(0x1.14537ep-4f, v87, -0x1.de37fep-4f);
    float v104 = Math.fma(v102, v87, 0x1.e6effcp-4f);
    float v106 = Math.fma(v104, v87, -0x1.fc22aep-4f);
    float v108 = Math.fma(v106, v87, 0x1.23377cp-3f);
    float v110 = Math.fma(v108, v87, -0x1.555c4ap-3f);
    float v112 = Math.fma(v110, v87, 0x1.99a4b4p-3f);
    float v114 = Math.fma(v112, v87, -0x1.000006p-2f);
    float v116 = Math.fma(v114, v87, 0x1.555548p-2f);
    float v118 = Math.fma(v116, v87, -0x1.0p-1f);
    float v119 = v99 * v118;
    float v120 = Math.fma(v58, -0x1.05c61p-29f, v119);
    float v121 = v87 - v74;
    float v122 = v86 - v121;
    float v123 = -v122;
    float v124 = Math.fma(v87, v123, v122);
    float v125 = v120 + v124;
    float v126 = v97 + v125;
    float v127 = v94 + v126;
    float v128 = v89 + v127;
    float v129 = v2 ? a : v128;
    return v129;
  }

  private static void softplus(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = softplus(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ERF of one element.
  public static float erf(float a) {
    float v1 = Math.abs(a);
    boolean v3 = v1 < 1f;
    float v5 = v1 * v1;
    float v7 = Math.fma(0x1.47663cp-14f, v5, -0x1.a34e28p-11f);
    float v9 = Math.fma(v7, v5, 0x1.53f1dcp-8f);
    float v11 = Math.fma(v9, v5, -0x1.b7f716p-6f);
    float v13 = Math.fma(v11, v5, 0x1.ce2ce6p-4f);
    float v15 = Math.fma(v13, v5, -0x1.81273ep-2f);
    float v17 = Math.fma(v15, v5, 0x1.06eba8p-3f);
    float v18 = Math.fma(v17, v1, v1);
    boolean v20 = 4f < v1;
    float v21 = v20 ? 4f : v1;
    float v22 = v21 * v21;
    float v23 = -v22;
    float v26 = Math.fma(v23, 0x1.715476p0f, 0x1.8p23f);
    float v27 = v26 - 0x1.8p23f;
    float v30 = Math.fma(v27, -0x1.62e43p-1f, v23);
    float v31 = Math.fma(v27, 0x1.05c61p-29f, v30);
    float v32 = v30 - v31;
    float v33 = Math.fma(v27, 0x1.05c61p-29f, v32);
    float v34 = Math.fma(v21, v21, v23);
    float v35 = -v34;
    float v36 = v33 + v35;
    float v37 = v31 + v36;
    float v38 = v37 * v37;
    float v41 = Math.fma(0x1.6b1b66p-13f, v37, 0x1.6d4608p-10f);
    float v43 = Math.fma(v41, v37, 0x1.11372p-7f);
    float v45 = Math.fma(v43, v37, 0x1.5554f2p-5f);
    float v47 = Math.fma(v45, v37, 0x1.55553cp-3f);
    float v49 = Math.fma(v47, v37, 0x1.0p-1f);
    float v50 = v37 - v31;
    float v51 = v36 - v50;
    float v52 = Math.fma(v38, v49, v51);
    float v53 = v52 + v37;
    float v54 = v53 + 1f;
    int v55 = Float.floatToRawIntBits(v26);
    int v57 = v55 - 1262485377;
    int v58 = v57 << 23;
    float v59 = Float.intBitsToFloat(v58);
    float v60 = v54 * v59;
    float v63 = v21 - 2f;
    float v64 = v21 + 2f;
    float v65 = v63 / v64;
    float v67 = Math.fma(0x1.1a77d8p-7f, v65, -0x1.fddbc8p-8f);
    float v69 = Math.fma(v67, v65, -0x1.bc4e72p-5f);
    float v71 = Math.fma(v69, v65, 0x1.4ff1c8p-3f);
    float v73 = Math.fma(v71, v65, -0x1.54071ep-3f);
    float v75 = Math.fma(v73, v65, -0x1.7bf5a2p-4f);
    float v77 = Math.fma(v75, v65, 0x1.46e80ep0f);
    float v78 = v60 * v77;
    float v79 = Math.fma(v21, 2f, 1f);
    float v80 = v78 / v79;
    float v81 = 1f - v80;
    float v82 = v3 ? v18 : v81;
    int v83 = Float.floatToRawIntBits(v82);
    int v84 = Float.floatToRawIntBits(a);
    int v86 = v84 & -2147483648;
    int v87 = v83 | v86;
    float v88 = Float.intBitsToFloat(v87);
    return v88;
  }

  private static void erf(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = erf(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// ERF_INVERSE of one element.
  public static float erfInverse(float a) {
    float v1 = PlainFunction.ERF_INVERSE.at(a);
    return v1;
  }

  private static void erfInverse(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = erfInverse(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// LOG_GAMMA of one element.
  public static float logGamma(float a) {
    float v1 = PlainFunction.LOG_GAMMA.at(a);
    return v1;
  }

  private static void logGamma(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = logGamma(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// NORMAL_DENSITY of one element.
  public static float normalDensity(float a) {
    float v3 = Math.abs(a);
    boolean v4 = 16f < v3;
    float v5 = v4 ? 16f : v3;
    float v6 = v5 * v5;
    float v8 = v6 * -0x1.0p-1f;
    float v11 = Math.fma(v8, 0x1.715476p0f, 0x1.8p23f);
    float v12 = v11 - 0x1.8p23f;
    float v15 = Math.fma(v12, -0x1.62e43p-1f, v8);
    float v16 = Math.fma(v12, 0x1.05c61p-29f, v15);
    float v17 = v15 - v16;
    float v18 = Math.fma(v12, 0x1.05c61p-29f, v17);
    float v19 = -v6;
    float v20 = Math.fma(v5, v5, v19);
    float v21 = v20 * -0x1.0p-1f;
    float v22 = v18 + v21;
    float v23 = v16 + v22;
    float v24 = v23 * v23;
    float v27 = Math.fma(0x1.6b1b66p-13f, v23, 0x1.6d4608p-10f);
    float v29 = Math.fma(v27, v23, 0x1.11372p-7f);
    float v31 = Math.fma(v29, v23, 0x1.5554f2p-5f);
    float v33 = Math.fma(v31, v23, 0x1.55553cp-3f);
    float v35 = Math.fma(v33, v23, 0x1.0p-1f);
    float v36 = v23 - v16;
    float v37 = v22 - v36;
    float v38 = Math.fma(v24, v35, v37);
    float v39 = v23 + v38;
    float v40 = 1f + v39;
    float v42 = v40 * 0x1.988454p-2f;
    float v43 = v40 - 1f;
    float v44 = v39 - v43;
    float v45 = v39 - v23;
    float v46 = v38 - v45;
    float v47 = v44 + v46;
    float v49 = -v42;
    float v50 = Math.fma(v40, 0x1.988454p-2f, v49);
    float v51 = Math.fma(v40, -0x1.857936p-27f, v50);
    float v52 = Math.fma(v47, 0x1.988454p-2f, v51);
    float v53 = v42 + v52;
    int v54 = Float.floatToRawIntBits(v11);
    int v56 = v54 - 1262485250;
    int v57 = v56 >>> 1;
    int v58 = v57 << 23;
    float v59 = Float.intBitsToFloat(v58);
    float v60 = v53 * v59;
    int v61 = v56 - v57;
    int v62 = v61 << 23;
    float v63 = Float.intBitsToFloat(v62);
    float v64 = v60 * v63;
    return v64;
  }

  private static void normalDensity(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = normalDensity(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// NORMAL_CUMULATIVE of one element.
  public static float normalCumulative(float a) {
    boolean v2 = a < 0f;
    float v6 = Math.abs(a);
    boolean v7 = 16f < v6;
    float v8 = v7 ? 16f : v6;
    float v10 = v8 - 3f;
    float v11 = v8 + 3f;
    float v12 = v10 / v11;
    float v14 = Math.fma(0x1.4eeab4p-15f, v12, 0x1.b107cp-16f);
    float v16 = Math.fma(v14, v12, -0x1.704292p-12f);
    float v18 = Math.fma(v16, v12, -0x1.69cd2ap-12f);
    float v20 = Math.fma(v18, v12, 0x1.1e14f4p-9f);
    float v22 = Math.fma(v20, v12, 0x1.8c5cap-10f);
    float v24 = Math.fma(v22, v12, -0x1.144e1ap-6f);
    float v26 = Math.fma(v24, v12, 0x1.b3de5ep-6f);
    float v28 = Math.fma(v26, v12, 0x1.871a54p-7f);
    float v30 = Math.fma(v28, v12, -0x1.e6ca56p-4f);
    float v31 = v30 * v12;
    float v32 = 0x1.a5e57cp-2f + v31;
    boolean v34 = 16f < v8;
    float v35 = v34 ? 16f : v8;
    float v36 = v35 * v35;
    float v38 = v36 * -0x1.0p-1f;
    float v41 = Math.fma(v38, 0x1.715476p0f, 0x1.8p23f);
    float v42 = v41 - 0x1.8p23f;
    float v45 = Math.fma(v42, -0x1.62e43p-1f, v38);
    float v46 = Math.fma(v42, 0x1.05c61p-29f, v45);
    float v47 = v45 - v46;
    float v48 = Math.fma(v42, 0x1.05c61p-29f, v47);
    float v49 = -v36;
    float v50 = Math.fma(v35, v35, v49);
    float v51 = v50 * -0x1.0p-1f;
    float v52 = v48 + v51;
    float v53 = v46 + v52;
    float v54 = v53 * v53;
    float v57 = Math.fma(0x1.6b1b66p-13f, v53, 0x1.6d4608p-10f);
    float v59 = Math.fma(v57, v53, 0x1.11372p-7f);
    float v61 = Math.fma(v59, v53, 0x1.5554f2p-5f);
    float v63 = Math.fma(v61, v53, 0x1.55553cp-3f);
    float v65 = Math.fma(v63, v53, 0x1.0p-1f);
    float v66 = v53 - v46;
    float v67 = v52 - v66;
    float v68 = Math.fma(v54, v65, v67);
    float v69 = v53 + v68;
    float v70 = 1f + v69;
    float v71 = v32 * v70;
    float v73 = Math.fma(v8, 0x1.98p-1f, 1f);
    float v74 = 1f / v73;
    float v75 = v71 * v74;
    float v76 = -v73;
    float v77 = Math.fma(v75, v76, v71);
    float v78 = 1f - v73;
    float v79 = Math.fma(v8, 0x1.98p-1f, v78);
    float v80 = -v79;
    float v81 = v70 - 1f;
    float v82 = v69 - v81;
    float v83 = v69 - v53;
    float v84 = v68 - v83;
    float v85 = v82 + v84;
    float v86 = v32 - 0x1.a5e57cp-2f;
    float v87 = v31 - v86;
    float v88 = -v31;
    float v89 = Math.fma(v30, v12, v88);
    float v91 = v89 + 0x1.e32466p-28f;
    float v92 = v87 + v91;
    float v93 = -v71;
    float v94 = Math.fma(v32, v70, v93);
    float v95 = Math.fma(v92, v70, v94);
    float v96 = Math.fma(v32, v85, v95);
    float v97 = Math.fma(v75, v80, v96);
    float v98 = v77 + v97;
    float v99 = v98 * v74;
    float v100 = v75 + v99;
    int v101 = Float.floatToRawIntBits(v41);
    int v103 = v101 - 1262485250;
    int v104 = v103 >>> 1;
    int v105 = v104 << 23;
    float v106 = Float.intBitsToFloat(v105);
    float v107 = v100 * v106;
    int v108 = v103 - v104;
    int v109 = v108 << 23;
    float v110 = Float.intBitsToFloat(v109);
    float v111 = v107 * v110;
    float v112 = v75 * v106;
    float v113 = v112 * v110;
    float v114 = -v113;
    float v115 = 1f + v114;
    float v116 = v115 - 1f;
    float v117 = v114 - v116;
    float v118 = v99 * v106;
    float v119 = v118 * v110;
    float v120 = v117 - v119;
    float v121 = v115 + v120;
    float v122 = v2 ? v111 : v121;
    return v122;
  }

  private static void normalCumulative(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = normalCumulative(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// GELU of one element.
  public static float gelu(float a) {
    boolean v2 = 16f < a;
    boolean v4 = a == 0f;
    boolean v5 = v2 | v4;
    boolean v7 = a < -16f;
    float v8 = v2 ? 16f : a;
    float v9 = v7 ? -16f : v8;
    boolean v10 = a < 0f;
    float v13 = Math.abs(a);
    boolean v14 = 16f < v13;
    float v15 = v14 ? 16f : v13;
    float v17 = v15 - 3f;
    float v18 = v15 + 3f;
    float v19 = v17 / v18;
    float v21 = Math.fma(0x1.4eeab4p-15f, v19, 0x1.b107cp-16f);
    float v23 = Math.fma(v21, v19, -0x1.704292p-12f);
    float v25 = Math.fma(v23, v19, -0x1.69cd2ap-12f);
    float v27 = Math.fma(v25, v19, 0x1.1e14f4p-9f);
    float v29 = Math.fma(v27, v19, 0x1.8c5cap-10f);
    float v31 = Math.fma(v29, v19, -0x1.144e1ap-6f);
    float v33 = Math.fma(v31, v19, 0x1.b3de5ep-6f);
    float v35 = Math.fma(v33, v19, 0x1.871a54p-7f);
    float v37 = Math.fma(v35, v19, -0x1.e6ca56p-4f);
    float v38 = v37 * v19;
    float v39 = 0x1.a5e57cp-2f + v38;
    boolean v41 = 16f < v15;
    float v42 = v41 ? 16f : v15;
    float v43 = v42 * v42;
    float v45 = v43 * -0x1.0p-1f;
    float v48 = Math.fma(v45, 0x1.715476p0f, 0x1.8p23f);
    float v49 = v48 - 0x1.8p23f;
    float v52 = Math.fma(v49, -0x1.62e43p-1f, v45);
    float v53 = Math.fma(v49, 0x1.05c61p-29f, v52);
    float v54 = v52 - v53;
    float v55 = Math.fma(v49, 0x1.05c61p-29f, v54);
    float v56 = -v43;
    float v57 = Math.fma(v42, v42, v56);
    float v58 = v57 * -0x1.0p-1f;
    float v59 = v55 + v58;
    float v60 = v53 + v59;
    float v61 = v60 * v60;
    float v64 = Math.fma(0x1.6b1b66p-13f, v60, 0x1.6d4608p-10f);
    float v66 = Math.fma(v64, v60, 0x1.11372p-7f);
    float v68 = Math.fma(v66, v60, 0x1.5554f2p-5f);
    float v70 = Math.fma(v68, v60, 0x1.55553cp-3f);
    float v72 = Math.fma(v70, v60, 0x1.0p-1f);
    float v73 = v60 - v53;
    float v74 = v59 - v73;
    float v75 = Math.fma(v61, v72, v74);
    float v76 = v60 + v75;
    float v77 = 1f + v76;
    float v78 = v39 * v77;
    float v80 = Math.fma(v15, 0x1.98p-1f, 1f);
    float v81 = 1f / v80;
    float v82 = v78 * v81;
    int v83 = Float.floatToRawIntBits(v48);
    int v85 = v83 - 1262485250;
    int v86 = v85 >>> 1;
    int v87 = v86 << 23;
    float v88 = Float.intBitsToFloat(v87);
    float v89 = v82 * v88;
    int v90 = v85 - v86;
    int v91 = v90 << 23;
    float v92 = Float.intBitsToFloat(v91);
    float v93 = v89 * v92;
    float v94 = -v93;
    float v95 = 1f + v94;
    float v96 = v95 - 1f;
    float v97 = v94 - v96;
    float v98 = -v80;
    float v99 = Math.fma(v82, v98, v78);
    float v100 = 1f - v80;
    float v101 = Math.fma(v15, 0x1.98p-1f, v100);
    float v102 = -v101;
    float v103 = v77 - 1f;
    float v104 = v76 - v103;
    float v105 = v76 - v60;
    float v106 = v75 - v105;
    float v107 = v104 + v106;
    float v108 = v39 - 0x1.a5e57cp-2f;
    float v109 = v38 - v108;
    float v110 = -v38;
    float v111 = Math.fma(v37, v19, v110);
    float v113 = v111 + 0x1.e32466p-28f;
    float v114 = v109 + v113;
    float v115 = -v78;
    float v116 = Math.fma(v39, v77, v115);
    float v117 = Math.fma(v114, v77, v116);
    float v118 = Math.fma(v39, v107, v117);
    float v119 = Math.fma(v82, v102, v118);
    float v120 = v99 + v119;
    float v121 = v120 * v81;
    float v122 = v121 * v88;
    float v123 = v122 * v92;
    float v124 = v97 - v123;
    float v125 = v95 + v124;
    float v126 = v10 ? v82 : v125;
    float v127 = v9 * v126;
    float v128 = v125 - v95;
    float v129 = v124 - v128;
    float v130 = v10 ? v121 : v129;
    float v131 = -v127;
    float v132 = Math.fma(v9, v126, v131);
    float v133 = Math.fma(v9, v130, v132);
    float v134 = v127 + v133;
    float v135 = v10 ? v88 : 1f;
    float v136 = v134 * v135;
    float v137 = v10 ? v92 : 1f;
    float v138 = v136 * v137;
    float v139 = v5 ? a : v138;
    return v139;
  }

  private static void gelu(
      float[] a, int aOffset, int aStride, float[] y, int yOffset, int n) {
    if (n == 0) {
      return;
    }
    float a0 = a[aOffset];
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = gelu(aStride == 0 ? a0 : a[aOffset + i]);
    }
  }

  /// SELECT of one element.
  public static float select(float a, float b, float c) {
    boolean v2 = a == 0f;
    float v5 = v2 ? c : b;
    return v5;
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
    return v3;
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
    return v4;
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
