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
      case RECIPROCAL_SQUARE_ROOT -> reciprocalSquareRoot(a, aOffset, aStride, y, yOffset, n);
      case EXP -> exp(a, aOffset, aStride, y, yOffset, n);
      case EXPM1 -> expm1(a, aOffset, aStride, y, yOffset, n);
      case LOG -> log(a, aOffset, aStride, y, yOffset, n);
      case LOG1P -> log1p(a, aOffset, aStride, y, yOffset, n);
      case SIN -> sin(a, aOffset, aStride, y, yOffset, n);
      case COS -> cos(a, aOffset, aStride, y, yOffset, n);
      case TANH -> tanh(a, aOffset, aStride, y, yOffset, n);
      case SIGMOID -> sigmoid(a, aOffset, aStride, y, yOffset, n);
      case SOFTPLUS -> softplus(a, aOffset, aStride, y, yOffset, n);
      case ERF -> erf(a, aOffset, aStride, y, yOffset, n);
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
    boolean v16 = v14 < 0x1.0p23f;
    boolean v17 = !v16;
    float v18 = v14 + 0x1.0p23f;
    float v19 = v18 - 0x1.0p23f;
    boolean v20 = v19 == v14;
    boolean v21 = v17 | v20;
    boolean v22 = !v21;
    boolean v23 = v13 & v22;
    float v24 = Math.abs(a);
    boolean v26 = v24 < Float.POSITIVE_INFINITY;
    boolean v27 = v23 & v26;
    float v30 = v14 * 0x1.0p-1f;
    boolean v31 = v30 < 0x1.0p23f;
    boolean v32 = !v31;
    float v33 = v30 + 0x1.0p23f;
    float v34 = v33 - 0x1.0p23f;
    boolean v35 = v34 == v30;
    boolean v36 = v32 | v35;
    boolean v37 = !v36;
    boolean v38 = v21 & v37;
    boolean v39 = v24 == 1f;
    boolean v40 = v39 & v12;
    boolean v41 = v24 == 0f;
    boolean v42 = b < 0f;
    float v43 = v42 ? Float.POSITIVE_INFINITY : 0f;
    boolean v44 = v24 == Float.POSITIVE_INFINITY;
    float v45 = v42 ? 0f : Float.POSITIVE_INFINITY;
    boolean v47 = v24 < 0x1.0p-126f;
    float v49 = v24 * 0x1.0p24f;
    float v50 = v47 ? v49 : v24;
    int v51 = Float.floatToRawIntBits(v50);
    int v53 = v51 - 1060439283;
    int v54 = v53 >> 23;
    int v56 = v54 + 1262485504;
    float v57 = Float.intBitsToFloat(v56);
    float v59 = v57 - 0x1.8p23f;
    float v61 = v47 ? -24f : 0f;
    float v62 = v59 + v61;
    float v64 = v62 * 0x1.62e43p-1f;
    int v65 = v54 << 23;
    int v66 = v51 - v65;
    float v67 = Float.intBitsToFloat(v66);
    float v68 = v67 - 1f;
    float v70 = 2f + v68;
    float v71 = 1f / v70;
    float v72 = v68 * v71;
    float v73 = v72 * 2f;
    float v74 = v64 + v73;
    float v75 = v72 * v72;
    float v77 = v75 * 0x1.555556p-2f;
    float v78 = v75 * v75;
    float v81 = Math.fma(0x1.dfa1e2p-4f, v75, 0x1.24527cp-3f);
    float v83 = Math.fma(v81, v75, 0x1.999ap-3f);
    float v84 = v78 * v83;
    float v85 = v77 + v84;
    float v86 = v73 * v85;
    float v87 = v74 + v86;
    float v88 = v74 - v64;
    float v89 = v73 - v88;
    float v90 = v87 - v74;
    float v91 = v86 - v90;
    float v92 = v89 + v91;
    float v93 = -v70;
    float v94 = Math.fma(v72, v93, v68);
    float v95 = v70 - 2f;
    float v96 = v68 - v95;
    float v97 = -v96;
    float v98 = Math.fma(v72, v97, 0f);
    float v99 = v94 + v98;
    float v100 = v99 * v71;
    float v101 = v100 * 2f;
    float v102 = v85 - v77;
    float v103 = v84 - v102;
    float v104 = -v75;
    float v105 = Math.fma(v72, v72, v104);
    float v106 = Math.fma(v72, v101, v105);
    float v108 = -v77;
    float v109 = Math.fma(v75, 0x1.555556p-2f, v108);
    float v110 = Math.fma(v75, -0x1.555556p-27f, v109);
    float v111 = Math.fma(v106, 0x1.555556p-2f, v110);
    float v112 = v103 + v111;
    float v113 = -v86;
    float v114 = Math.fma(v73, v85, v113);
    float v115 = Math.fma(v73, v112, v114);
    float v116 = Math.fma(v101, v85, v115);
    float v118 = -v64;
    float v119 = Math.fma(v62, 0x1.62e43p-1f, v118);
    float v120 = Math.fma(v62, -0x1.05c61p-29f, v119);
    float v121 = v116 + v120;
    float v122 = v121 + v101;
    float v123 = v92 + v122;
    float v124 = v87 + v123;
    float v125 = b * v124;
    boolean v127 = v125 < -200f;
    boolean v129 = 200f < v125;
    float v130 = v129 ? 200f : v125;
    float v131 = v127 ? -200f : v130;
    float v133 = Math.fma(v131, 0x1.715476p0f, 0x1.8p23f);
    float v134 = v133 - 0x1.8p23f;
    float v137 = Math.fma(v134, -0x1.62e43p-1f, v131);
    float v138 = Math.fma(v134, 0x1.05c61p-29f, v137);
    float v139 = v137 - v138;
    float v140 = Math.fma(v134, 0x1.05c61p-29f, v139);
    float v141 = Math.abs(v125);
    boolean v142 = v141 < 200f;
    float v143 = -v125;
    float v144 = Math.fma(b, v124, v143);
    float v145 = v124 - v87;
    float v146 = v123 - v145;
    float v147 = b * v146;
    float v148 = v144 + v147;
    float v149 = v142 ? v148 : 0f;
    float v150 = v140 + v149;
    float v151 = v138 + v150;
    float v152 = v151 * v151;
    float v155 = Math.fma(0x1.6b1b66p-13f, v151, 0x1.6d4608p-10f);
    float v157 = Math.fma(v155, v151, 0x1.11372p-7f);
    float v159 = Math.fma(v157, v151, 0x1.5554f2p-5f);
    float v161 = Math.fma(v159, v151, 0x1.55553cp-3f);
    float v162 = Math.fma(v161, v151, 0x1.0p-1f);
    float v163 = v151 - v138;
    float v164 = v150 - v163;
    float v165 = Math.fma(v152, v162, v164);
    float v166 = v165 + v151;
    float v167 = v166 + 1f;
    int v168 = Float.floatToRawIntBits(v133);
    int v169 = v168 - 1262485504;
    int v170 = v169 >> 2;
    int v172 = v170 + 127;
    int v173 = v172 << 23;
    float v174 = Float.intBitsToFloat(v173);
    float v175 = v167 * v174;
    float v176 = v175 * v174;
    int v177 = v170 + v170;
    int v178 = v169 - v177;
    int v179 = v178 >> 1;
    int v180 = v179 + 127;
    int v181 = v180 << 23;
    float v182 = Float.intBitsToFloat(v181);
    float v183 = v176 * v182;
    int v184 = v178 - v179;
    int v185 = v184 + 127;
    int v186 = v185 << 23;
    float v187 = Float.intBitsToFloat(v186);
    float v188 = v183 * v187;
    float v189 = v44 ? v45 : v188;
    float v190 = v41 ? v43 : v189;
    float v191 = v40 ? 1f : v190;
    int v192 = Float.floatToRawIntBits(v191);
    int v193 = Float.floatToRawIntBits(a);
    int v195 = v193 & -2147483648;
    int v196 = v192 | v195;
    float v197 = Float.intBitsToFloat(v196);
    float v198 = v38 ? v197 : v191;
    float v199 = v27 ? Float.NaN : v198;
    float v200 = v12 ? v199 : Float.NaN;
    float v201 = v6 ? 1f : v200;
    boolean v202 = v201 == v201;
    boolean v203 = !v202;
    float v204 = v203 ? Float.NaN : v201;
    return v204;
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
    boolean v27 = v26 == v26;
    boolean v28 = !v27;
    float v30 = v28 ? Float.NaN : v26;
    return v30;
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
    int v35 = v33 - 1262485504;
    int v36 = v35 >> 1;
    int v38 = v36 + 127;
    int v39 = v38 << 23;
    float v40 = Float.intBitsToFloat(v39);
    float v41 = v32 * v40;
    int v42 = v35 - v36;
    int v43 = v42 + 127;
    int v44 = v43 << 23;
    float v45 = Float.intBitsToFloat(v44);
    float v46 = v41 * v45;
    boolean v47 = v46 == v46;
    boolean v48 = !v47;
    float v50 = v48 ? Float.NaN : v46;
    return v50;
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
    int v55 = v17 - 1;
    int v56 = v55 + 127;
    int v57 = v56 << 23;
    float v58 = Float.intBitsToFloat(v57);
    float v59 = v53 * v58;
    float v61 = v59 * 2f;
    float v62 = v3 ? a : v61;
    boolean v63 = v62 == v62;
    boolean v64 = !v63;
    float v66 = v64 ? Float.NaN : v62;
    return v66;
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
    boolean v64 = v63 == v63;
    boolean v65 = !v64;
    float v66 = v65 ? Float.NaN : v63;
    return v66;
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
    boolean v78 = v77 == v77;
    boolean v79 = !v78;
    float v80 = v79 ? Float.NaN : v77;
    return v80;
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
    float v14 = v7 - 0x1.8p23f;
    float v16 = Math.fma(v14, -0x1.921fb6p0f, v2);
    float v18 = v14 * -0x1.777a5cp-25f;
    float v19 = -v18;
    float v20 = v16 + v19;
    float v21 = v20 * v20;
    float v22 = v21 * v21;
    float v25 = Math.fma(0x1.99de66p-16f, v21, -0x1.6c0c14p-10f);
    float v27 = Math.fma(v25, v21, 0x1.55554ap-5f);
    float v29 = v20 - v16;
    float v30 = v20 - v29;
    float v31 = v16 - v30;
    float v32 = v19 - v29;
    float v33 = v31 + v32;
    float v34 = Math.fma(v14, -0x1.777a5cp-25f, v19);
    float v35 = v33 - v34;
    float v36 = Math.fma(v14, 0x1.ee59dap-50f, v35);
    float v37 = -v36;
    float v40 = v21 * 0x1.0p-1f;
    float v41 = 1f - v40;
    float v42 = 1f - v41;
    float v43 = v42 - v40;
    float v44 = Math.fma(v20, v37, v43);
    float v45 = Math.fma(v22, v27, v44);
    float v46 = v45 + v41;
    float v47 = v20 * v21;
    float v50 = Math.fma(-0x1.991caap-13f, v21, 0x1.1106c6p-7f);
    float v52 = Math.fma(v50, v21, -0x1.555544p-3f);
    float v53 = v36 * v41;
    float v54 = Math.fma(v47, v52, v53);
    float v55 = v54 + v20;
    float v56 = v13 ? v46 : v55;
    int v57 = Float.floatToRawIntBits(v56);
    int v58 = v8 << 30;
    int v60 = v58 & -2147483648;
    int v61 = Float.floatToRawIntBits(a);
    int v62 = v61 & -2147483648;
    int v63 = v60 ^ v62;
    int v64 = v57 ^ v63;
    float v65 = Float.intBitsToFloat(v64);
    float v66 = v3 ? RareCase.SINE.at(a) : v65;
    boolean v67 = v66 == v66;
    boolean v68 = !v67;
    float v70 = v68 ? Float.NaN : v66;
    return v70;
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
    float v43 = v42 + v20;
    float v44 = v21 * v21;
    float v47 = Math.fma(0x1.99de66p-16f, v21, -0x1.6c0c14p-10f);
    float v49 = Math.fma(v47, v21, 0x1.55554ap-5f);
    float v50 = -v36;
    float v51 = 1f - v40;
    float v52 = v51 - v39;
    float v53 = Math.fma(v20, v50, v52);
    float v54 = Math.fma(v44, v49, v53);
    float v55 = v54 + v40;
    float v56 = v13 ? v43 : v55;
    int v57 = Float.floatToRawIntBits(v56);
    int v59 = v8 + 1;
    int v60 = v59 << 30;
    int v62 = v60 & -2147483648;
    int v63 = v57 ^ v62;
    float v64 = Float.intBitsToFloat(v63);
    float v65 = v3 ? RareCase.COSINE.at(a) : v64;
    boolean v66 = v65 == v65;
    boolean v67 = !v66;
    float v69 = v67 ? Float.NaN : v65;
    return v69;
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

  /// TANH of one element.
  public static float tanh(float a) {
    float v2 = Math.abs(a);
    boolean v3 = 10f < v2;
    float v4 = v3 ? 10f : v2;
    float v6 = v4 * 2f;
    float v9 = Math.fma(v6, 0x1.715476p0f, 0x1.8p23f);
    int v10 = Float.floatToRawIntBits(v9);
    int v12 = v10 - 1262485504;
    int v14 = v12 + 127;
    int v15 = v14 << 23;
    float v16 = Float.intBitsToFloat(v15);
    float v18 = v16 - 1f;
    float v19 = v9 - 0x1.8p23f;
    float v22 = Math.fma(v19, -0x1.62e43p-1f, v6);
    float v23 = Math.fma(v19, 0x1.05c61p-29f, v22);
    float v24 = v16 * v23;
    float v25 = v18 + v24;
    float v26 = v23 * v23;
    float v29 = Math.fma(0x1.6b1b66p-13f, v23, 0x1.6d4608p-10f);
    float v31 = Math.fma(v29, v23, 0x1.11372p-7f);
    float v33 = Math.fma(v31, v23, 0x1.5554f2p-5f);
    float v35 = Math.fma(v33, v23, 0x1.55553cp-3f);
    float v37 = Math.fma(v35, v23, 0x1.0p-1f);
    float v38 = v22 - v23;
    float v39 = Math.fma(v19, 0x1.05c61p-29f, v38);
    float v40 = Math.fma(v26, v37, v39);
    float v41 = v25 - v18;
    float v42 = v24 - v41;
    float v43 = Math.fma(v16, v40, v42);
    float v44 = v25 + v43;
    float v45 = 2f + v44;
    float v46 = 1f / v45;
    float v47 = v44 * v46;
    float v48 = -v45;
    float v49 = Math.fma(v47, v48, v44);
    float v50 = v45 - 2f;
    float v51 = v45 - v50;
    float v52 = 2f - v51;
    float v53 = v44 - v50;
    float v54 = v52 + v53;
    float v55 = v44 - v25;
    float v56 = v43 - v55;
    float v57 = v54 + v56;
    float v58 = -v57;
    float v59 = Math.fma(v47, v58, v56);
    float v60 = v49 + v59;
    float v61 = v60 * v46;
    float v62 = v47 + v61;
    int v63 = Float.floatToRawIntBits(v62);
    int v64 = Float.floatToRawIntBits(a);
    int v66 = v64 & -2147483648;
    int v67 = v63 | v66;
    float v68 = Float.intBitsToFloat(v67);
    boolean v69 = v68 == v68;
    boolean v70 = !v69;
    float v72 = v70 ? Float.NaN : v68;
    return v72;
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

  /// SIGMOID of one element.
  public static float sigmoid(float a) {
    boolean v2 = a < 0f;
    float v4 = Math.abs(a);
    float v5 = -v4;
    boolean v7 = v5 < -104f;
    boolean v8 = 0f < v5;
    float v9 = v8 ? 0f : v5;
    float v10 = v7 ? -104f : v9;
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
    int v39 = v37 - 1262485504;
    int v40 = v39 >> 1;
    int v42 = v40 + 127;
    int v43 = v42 << 23;
    float v44 = Float.intBitsToFloat(v43);
    float v45 = v35 * v44;
    int v46 = v39 - v40;
    int v47 = v46 + 127;
    int v48 = v47 << 23;
    float v49 = Float.intBitsToFloat(v48);
    float v50 = v45 * v49;
    float v51 = 1f + v50;
    float v52 = 1f / v51;
    float v53 = v36 * v52;
    float v54 = -v51;
    float v55 = Math.fma(v53, v54, v36);
    float v56 = v51 - 1f;
    float v57 = v50 - v56;
    float v58 = v35 - 1f;
    float v59 = v34 - v58;
    float v60 = v34 - v18;
    float v61 = v33 - v60;
    float v62 = v59 + v61;
    float v63 = v62 * v44;
    float v64 = v63 * v49;
    float v65 = v57 + v64;
    float v66 = -v65;
    float v67 = v2 ? v62 : 0f;
    float v68 = Math.fma(v53, v66, v67);
    float v69 = v55 + v68;
    float v70 = v69 * v52;
    float v71 = v53 + v70;
    float v72 = v2 ? v44 : 1f;
    float v73 = v71 * v72;
    float v74 = v2 ? v49 : 1f;
    float v75 = v73 * v74;
    boolean v76 = v75 == v75;
    boolean v77 = !v76;
    float v79 = v77 ? Float.NaN : v75;
    return v79;
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
    int v41 = v39 - 1262485504;
    int v42 = v41 >> 1;
    int v44 = v42 + 127;
    int v45 = v44 << 23;
    float v46 = Float.intBitsToFloat(v45);
    float v47 = v38 * v46;
    int v48 = v41 - v42;
    int v49 = v48 + 127;
    int v50 = v49 << 23;
    float v51 = Float.intBitsToFloat(v50);
    float v52 = v47 * v51;
    float v53 = 1f + v52;
    int v54 = Float.floatToRawIntBits(v53);
    int v56 = v54 - 1060439283;
    int v57 = v56 >> 23;
    int v58 = v57 + 1262485504;
    float v59 = Float.intBitsToFloat(v58);
    float v60 = v59 - 0x1.8p23f;
    int v62 = v57 << 23;
    int v63 = v54 - v62;
    float v64 = Float.intBitsToFloat(v63);
    float v65 = v64 - 1f;
    float v66 = v53 - 1f;
    float v67 = v52 - v66;
    int v69 = 1 - v57;
    int v70 = v69 + 127;
    int v71 = v70 << 23;
    float v72 = Float.intBitsToFloat(v71);
    float v73 = v67 * v72;
    float v74 = v73 * 0x1.0p-1f;
    float v75 = v65 + v74;
    float v76 = v75 - v65;
    float v77 = v74 - v76;
    float v78 = v38 - 1f;
    float v79 = v37 - v78;
    float v80 = v37 - v21;
    float v81 = v36 - v80;
    float v82 = v79 + v81;
    float v83 = v82 * v46;
    float v84 = v83 * v51;
    float v85 = v84 * v72;
    float v86 = v85 * 0x1.0p-1f;
    float v87 = v77 + v86;
    float v88 = v75 + v87;
    float v89 = Math.fma(v60, 0x1.62e43p-1f, v88);
    float v90 = v5 + v89;
    float v91 = v90 - v5;
    float v92 = v90 - v91;
    float v93 = v5 - v92;
    float v94 = v89 - v91;
    float v95 = v93 + v94;
    float v96 = -v89;
    float v97 = Math.fma(v60, 0x1.62e43p-1f, v96);
    float v98 = v97 + v88;
    float v100 = v88 * v88;
    float v103 = Math.fma(0x1.14537ep-4f, v88, -0x1.de37fep-4f);
    float v105 = Math.fma(v103, v88, 0x1.e6effcp-4f);
    float v107 = Math.fma(v105, v88, -0x1.fc22aep-4f);
    float v109 = Math.fma(v107, v88, 0x1.23377cp-3f);
    float v111 = Math.fma(v109, v88, -0x1.555c4ap-3f);
    float v113 = Math.fma(v111, v88, 0x1.99a4b4p-3f);
    float v115 = Math.fma(v113, v88, -0x1.000006p-2f);
    float v117 = Math.fma(v115, v88, 0x1.555548p-2f);
    float v119 = Math.fma(v117, v88, -0x1.0p-1f);
    float v120 = v100 * v119;
    float v121 = Math.fma(v60, -0x1.05c61p-29f, v120);
    float v122 = v88 - v75;
    float v123 = v87 - v122;
    float v124 = -v123;
    float v125 = Math.fma(v88, v124, v123);
    float v126 = v121 + v125;
    float v127 = v98 + v126;
    float v128 = v95 + v127;
    float v129 = v90 + v128;
    float v130 = v2 ? a : v129;
    boolean v131 = v130 == v130;
    boolean v132 = !v131;
    float v134 = v132 ? Float.NaN : v130;
    return v134;
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
    int v57 = v55 - 1262485504;
    int v59 = v57 + 127;
    int v60 = v59 << 23;
    float v61 = Float.intBitsToFloat(v60);
    float v62 = v54 * v61;
    float v65 = v21 - 2f;
    float v66 = v21 + 2f;
    float v67 = v65 / v66;
    float v69 = Math.fma(0x1.1a77d8p-7f, v67, -0x1.fddbc8p-8f);
    float v71 = Math.fma(v69, v67, -0x1.bc4e72p-5f);
    float v73 = Math.fma(v71, v67, 0x1.4ff1c8p-3f);
    float v75 = Math.fma(v73, v67, -0x1.54071ep-3f);
    float v77 = Math.fma(v75, v67, -0x1.7bf5a2p-4f);
    float v79 = Math.fma(v77, v67, 0x1.46e80ep0f);
    float v80 = v62 * v79;
    float v81 = Math.fma(v21, 2f, 1f);
    float v82 = v80 / v81;
    float v83 = 1f - v82;
    float v84 = v3 ? v18 : v83;
    int v85 = Float.floatToRawIntBits(v84);
    int v86 = Float.floatToRawIntBits(a);
    int v88 = v86 & -2147483648;
    int v89 = v85 | v88;
    float v90 = Float.intBitsToFloat(v89);
    boolean v91 = v90 == v90;
    boolean v92 = !v91;
    float v94 = v92 ? Float.NaN : v90;
    return v94;
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
    int v56 = v54 - 1262485504;
    int v57 = v56 >> 1;
    int v59 = v57 + 127;
    int v60 = v59 << 23;
    float v61 = Float.intBitsToFloat(v60);
    float v62 = v53 * v61;
    int v63 = v56 - v57;
    int v64 = v63 + 127;
    int v65 = v64 << 23;
    float v66 = Float.intBitsToFloat(v65);
    float v67 = v62 * v66;
    boolean v68 = v67 == v67;
    boolean v69 = !v68;
    float v71 = v69 ? Float.NaN : v67;
    return v71;
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
    int v103 = v101 - 1262485504;
    int v104 = v103 >> 1;
    int v106 = v104 + 127;
    int v107 = v106 << 23;
    float v108 = Float.intBitsToFloat(v107);
    float v109 = v100 * v108;
    int v110 = v103 - v104;
    int v111 = v110 + 127;
    int v112 = v111 << 23;
    float v113 = Float.intBitsToFloat(v112);
    float v114 = v109 * v113;
    float v115 = v75 * v108;
    float v116 = v115 * v113;
    float v117 = -v116;
    float v118 = 1f + v117;
    float v119 = v118 - 1f;
    float v120 = v117 - v119;
    float v121 = v99 * v108;
    float v122 = v121 * v113;
    float v123 = v120 - v122;
    float v124 = v118 + v123;
    float v125 = v2 ? v114 : v124;
    boolean v126 = v125 == v125;
    boolean v127 = !v126;
    float v129 = v127 ? Float.NaN : v125;
    return v129;
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
    int v85 = v83 - 1262485504;
    int v86 = v85 >> 1;
    int v88 = v86 + 127;
    int v89 = v88 << 23;
    float v90 = Float.intBitsToFloat(v89);
    float v91 = v82 * v90;
    int v92 = v85 - v86;
    int v93 = v92 + 127;
    int v94 = v93 << 23;
    float v95 = Float.intBitsToFloat(v94);
    float v96 = v91 * v95;
    float v97 = -v96;
    float v98 = 1f + v97;
    float v99 = v98 - 1f;
    float v100 = v97 - v99;
    float v101 = -v80;
    float v102 = Math.fma(v82, v101, v78);
    float v103 = 1f - v80;
    float v104 = Math.fma(v15, 0x1.98p-1f, v103);
    float v105 = -v104;
    float v106 = v77 - 1f;
    float v107 = v76 - v106;
    float v108 = v76 - v60;
    float v109 = v75 - v108;
    float v110 = v107 + v109;
    float v111 = v39 - 0x1.a5e57cp-2f;
    float v112 = v38 - v111;
    float v113 = -v38;
    float v114 = Math.fma(v37, v19, v113);
    float v116 = v114 + 0x1.e32466p-28f;
    float v117 = v112 + v116;
    float v118 = -v78;
    float v119 = Math.fma(v39, v77, v118);
    float v120 = Math.fma(v117, v77, v119);
    float v121 = Math.fma(v39, v110, v120);
    float v122 = Math.fma(v82, v105, v121);
    float v123 = v102 + v122;
    float v124 = v123 * v81;
    float v125 = v124 * v90;
    float v126 = v125 * v95;
    float v127 = v100 - v126;
    float v128 = v98 + v127;
    float v129 = v10 ? v82 : v128;
    float v130 = v9 * v129;
    float v131 = v128 - v98;
    float v132 = v127 - v131;
    float v133 = v10 ? v124 : v132;
    float v134 = -v130;
    float v135 = Math.fma(v9, v129, v134);
    float v136 = Math.fma(v9, v133, v135);
    float v137 = v130 + v136;
    float v138 = v10 ? v90 : 1f;
    float v139 = v137 * v138;
    float v140 = v10 ? v95 : 1f;
    float v141 = v139 * v140;
    float v142 = v5 ? a : v141;
    boolean v143 = v142 == v142;
    boolean v144 = !v143;
    float v146 = v144 ? Float.NaN : v142;
    return v146;
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
