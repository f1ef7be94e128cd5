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
    float v155 = Math.fma(0x1.6ab306p-10f, v151, 0x1.123d5ep-7f);
    float v157 = Math.fma(v155, v151, 0x1.55585ap-5f);
    float v159 = Math.fma(v157, v151, 0x1.55548cp-3f);
    float v161 = Math.fma(v159, v151, 0x1.fffffcp-2f);
    float v162 = v151 - v138;
    float v163 = v150 - v162;
    float v164 = Math.fma(v152, v161, v163);
    float v165 = v164 + v151;
    float v166 = v165 + 1f;
    int v167 = Float.floatToRawIntBits(v133);
    int v168 = v167 - 1262485504;
    int v169 = v168 >> 2;
    int v171 = v169 + 127;
    int v172 = v171 << 23;
    float v173 = Float.intBitsToFloat(v172);
    float v174 = v166 * v173;
    float v175 = v174 * v173;
    int v176 = v169 + v169;
    int v177 = v168 - v176;
    int v178 = v177 >> 1;
    int v179 = v178 + 127;
    int v180 = v179 << 23;
    float v181 = Float.intBitsToFloat(v180);
    float v182 = v175 * v181;
    int v183 = v177 - v178;
    int v184 = v183 + 127;
    int v185 = v184 << 23;
    float v186 = Float.intBitsToFloat(v185);
    float v187 = v182 * v186;
    float v188 = v44 ? v45 : v187;
    float v189 = v41 ? v43 : v188;
    float v190 = v40 ? 1f : v189;
    int v191 = Float.floatToRawIntBits(v190);
    int v192 = Float.floatToRawIntBits(a);
    int v194 = v192 & -2147483648;
    int v195 = v191 | v194;
    float v196 = Float.intBitsToFloat(v195);
    float v197 = v38 ? v196 : v190;
    float v198 = v27 ? Float.NaN : v197;
    float v199 = v12 ? v198 : Float.NaN;
    float v200 = v6 ? 1f : v199;
    boolean v201 = v200 == v200;
    boolean v202 = !v201;
    float v203 = v202 ? Float.NaN : v200;
    return v203;
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
    float v18 = Math.fma(0x1.6ab306p-10f, v14, 0x1.123d5ep-7f);
    float v20 = Math.fma(v18, v14, 0x1.55585ap-5f);
    float v22 = Math.fma(v20, v14, 0x1.55548cp-3f);
    float v24 = Math.fma(v22, v14, 0x1.fffffcp-2f);
    float v25 = v13 - v14;
    float v26 = Math.fma(v10, 0x1.05c61p-29f, v25);
    float v27 = Math.fma(v15, v24, v26);
    float v28 = v27 + v14;
    float v30 = v28 + 1f;
    int v31 = Float.floatToRawIntBits(v9);
    int v33 = v31 - 1262485504;
    int v34 = v33 >> 1;
    int v36 = v34 + 127;
    int v37 = v36 << 23;
    float v38 = Float.intBitsToFloat(v37);
    float v39 = v30 * v38;
    int v40 = v33 - v34;
    int v41 = v40 + 127;
    int v42 = v41 << 23;
    float v43 = Float.intBitsToFloat(v42);
    float v44 = v39 * v43;
    boolean v45 = v44 == v44;
    boolean v46 = !v45;
    float v48 = v46 ? Float.NaN : v44;
    return v48;
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
    float v37 = Math.fma(0x1.6ab306p-10f, v30, 0x1.123d5ep-7f);
    float v39 = Math.fma(v37, v30, 0x1.55585ap-5f);
    float v41 = Math.fma(v39, v30, 0x1.55548cp-3f);
    float v43 = Math.fma(v41, v30, 0x1.fffffcp-2f);
    float v44 = v29 - v30;
    float v45 = Math.fma(v26, 0x1.05c61p-29f, v44);
    float v46 = Math.fma(v34, v43, v45);
    float v47 = 1f - v25;
    float v48 = v47 - v24;
    float v49 = v46 + v48;
    float v50 = v33 + v49;
    float v51 = v31 + v50;
    int v53 = v17 - 1;
    int v54 = v53 + 127;
    int v55 = v54 << 23;
    float v56 = Float.intBitsToFloat(v55);
    float v57 = v51 * v56;
    float v59 = v57 * 2f;
    float v60 = v3 ? a : v59;
    boolean v61 = v60 == v60;
    boolean v62 = !v61;
    float v64 = v62 ? Float.NaN : v60;
    return v64;
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
    float v36 = Math.fma(-0x1.38b0ecp-4f, v27, 0x1.055998p-3f);
    float v38 = Math.fma(v36, v27, -0x1.0d8546p-3f);
    float v40 = Math.fma(v38, v27, 0x1.22da62p-3f);
    float v42 = Math.fma(v40, v27, -0x1.54724cp-3f);
    float v44 = Math.fma(v42, v27, 0x1.99a006p-3f);
    float v46 = Math.fma(v44, v27, -0x1.000226p-2f);
    float v48 = Math.fma(v46, v27, 0x1.555554p-2f);
    float v50 = Math.fma(v48, v27, -0x1.0p-1f);
    float v51 = v33 * v50;
    float v52 = Math.fma(v21, -0x1.05c61p-29f, v51);
    float v53 = v52 + 0f;
    float v54 = v31 + v53;
    float v55 = v28 + v54;
    float v56 = v4 ? a : v55;
    boolean v57 = a == 0f;
    float v60 = v57 ? Float.NEGATIVE_INFINITY : Float.NaN;
    float v61 = v2 ? v56 : v60;
    boolean v62 = v61 == v61;
    boolean v63 = !v62;
    float v64 = v63 ? Float.NaN : v61;
    return v64;
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
    float v45 = Math.fma(-0x1.38b0ecp-4f, v36, 0x1.055998p-3f);
    float v47 = Math.fma(v45, v36, -0x1.0d8546p-3f);
    float v49 = Math.fma(v47, v36, 0x1.22da62p-3f);
    float v51 = Math.fma(v49, v36, -0x1.54724cp-3f);
    float v53 = Math.fma(v51, v36, 0x1.99a006p-3f);
    float v55 = Math.fma(v53, v36, -0x1.000226p-2f);
    float v57 = Math.fma(v55, v36, 0x1.555554p-2f);
    float v59 = Math.fma(v57, v36, -0x1.0p-1f);
    float v60 = v42 * v59;
    float v61 = Math.fma(v16, -0x1.05c61p-29f, v60);
    float v62 = v36 - v21;
    float v63 = v35 - v62;
    float v64 = -v63;
    float v65 = Math.fma(v36, v64, v63);
    float v66 = v61 + v65;
    float v67 = v40 + v66;
    float v68 = v37 + v67;
    float v69 = v7 ? v4 : v68;
    boolean v70 = v4 == 0f;
    float v73 = v70 ? Float.NEGATIVE_INFINITY : Float.NaN;
    float v74 = v5 ? v69 : v73;
    float v75 = v2 ? a : v74;
    boolean v76 = v75 == v75;
    boolean v77 = !v76;
    float v78 = v77 ? Float.NaN : v75;
    return v78;
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
    float v29 = Math.fma(0x1.6ab306p-10f, v23, 0x1.123d5ep-7f);
    float v31 = Math.fma(v29, v23, 0x1.55585ap-5f);
    float v33 = Math.fma(v31, v23, 0x1.55548cp-3f);
    float v35 = Math.fma(v33, v23, 0x1.fffffcp-2f);
    float v36 = v22 - v23;
    float v37 = Math.fma(v19, 0x1.05c61p-29f, v36);
    float v38 = Math.fma(v26, v35, v37);
    float v39 = v25 - v18;
    float v40 = v24 - v39;
    float v41 = Math.fma(v16, v38, v40);
    float v42 = v25 + v41;
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
    float v53 = v42 - v25;
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
    boolean v67 = v66 == v66;
    boolean v68 = !v67;
    float v70 = v68 ? Float.NaN : v66;
    return v70;
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
    float v22 = Math.fma(0x1.6ab306p-10f, v18, 0x1.123d5ep-7f);
    float v24 = Math.fma(v22, v18, 0x1.55585ap-5f);
    float v26 = Math.fma(v24, v18, 0x1.55548cp-3f);
    float v28 = Math.fma(v26, v18, 0x1.fffffcp-2f);
    float v29 = v17 - v18;
    float v30 = Math.fma(v14, 0x1.05c61p-29f, v29);
    float v31 = Math.fma(v19, v28, v30);
    float v32 = v18 + v31;
    float v33 = 1f + v32;
    float v34 = v2 ? v33 : 1f;
    int v35 = Float.floatToRawIntBits(v13);
    int v37 = v35 - 1262485504;
    int v38 = v37 >> 1;
    int v40 = v38 + 127;
    int v41 = v40 << 23;
    float v42 = Float.intBitsToFloat(v41);
    float v43 = v33 * v42;
    int v44 = v37 - v38;
    int v45 = v44 + 127;
    int v46 = v45 << 23;
    float v47 = Float.intBitsToFloat(v46);
    float v48 = v43 * v47;
    float v49 = 1f + v48;
    float v50 = 1f / v49;
    float v51 = v34 * v50;
    float v52 = -v49;
    float v53 = Math.fma(v51, v52, v34);
    float v54 = v49 - 1f;
    float v55 = v48 - v54;
    float v56 = v33 - 1f;
    float v57 = v32 - v56;
    float v58 = v32 - v18;
    float v59 = v31 - v58;
    float v60 = v57 + v59;
    float v61 = v60 * v42;
    float v62 = v61 * v47;
    float v63 = v55 + v62;
    float v64 = -v63;
    float v65 = v2 ? v60 : 0f;
    float v66 = Math.fma(v51, v64, v65);
    float v67 = v53 + v66;
    float v68 = v67 * v50;
    float v69 = v51 + v68;
    float v70 = v2 ? v42 : 1f;
    float v71 = v69 * v70;
    float v72 = v2 ? v47 : 1f;
    float v73 = v71 * v72;
    boolean v74 = v73 == v73;
    boolean v75 = !v74;
    float v77 = v75 ? Float.NaN : v73;
    return v77;
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
    float v25 = Math.fma(0x1.6ab306p-10f, v21, 0x1.123d5ep-7f);
    float v27 = Math.fma(v25, v21, 0x1.55585ap-5f);
    float v29 = Math.fma(v27, v21, 0x1.55548cp-3f);
    float v31 = Math.fma(v29, v21, 0x1.fffffcp-2f);
    float v32 = v20 - v21;
    float v33 = Math.fma(v17, 0x1.05c61p-29f, v32);
    float v34 = Math.fma(v22, v31, v33);
    float v35 = v21 + v34;
    float v36 = 1f + v35;
    int v37 = Float.floatToRawIntBits(v16);
    int v39 = v37 - 1262485504;
    int v40 = v39 >> 1;
    int v42 = v40 + 127;
    int v43 = v42 << 23;
    float v44 = Float.intBitsToFloat(v43);
    float v45 = v36 * v44;
    int v46 = v39 - v40;
    int v47 = v46 + 127;
    int v48 = v47 << 23;
    float v49 = Float.intBitsToFloat(v48);
    float v50 = v45 * v49;
    float v51 = 1f + v50;
    int v52 = Float.floatToRawIntBits(v51);
    int v54 = v52 - 1060439283;
    int v55 = v54 >> 23;
    int v56 = v55 + 1262485504;
    float v57 = Float.intBitsToFloat(v56);
    float v58 = v57 - 0x1.8p23f;
    int v60 = v55 << 23;
    int v61 = v52 - v60;
    float v62 = Float.intBitsToFloat(v61);
    float v63 = v62 - 1f;
    float v64 = v51 - 1f;
    float v65 = v50 - v64;
    float v66 = v36 - 1f;
    float v67 = v35 - v66;
    float v68 = v35 - v21;
    float v69 = v34 - v68;
    float v70 = v67 + v69;
    float v71 = v70 * v44;
    float v72 = v71 * v49;
    float v73 = v65 + v72;
    int v75 = 1 - v55;
    int v76 = v75 + 127;
    int v77 = v76 << 23;
    float v78 = Float.intBitsToFloat(v77);
    float v79 = v73 * v78;
    float v81 = v79 * 0x1.0p-1f;
    float v82 = v63 + v81;
    float v83 = Math.fma(v58, 0x1.62e43p-1f, v82);
    float v84 = v5 + v83;
    float v85 = v84 - v5;
    float v86 = v84 - v85;
    float v87 = v5 - v86;
    float v88 = v83 - v85;
    float v89 = v87 + v88;
    float v90 = -v83;
    float v91 = Math.fma(v58, 0x1.62e43p-1f, v90);
    float v92 = v91 + v82;
    float v94 = v82 * v82;
    float v97 = Math.fma(-0x1.38b0ecp-4f, v82, 0x1.055998p-3f);
    float v99 = Math.fma(v97, v82, -0x1.0d8546p-3f);
    float v101 = Math.fma(v99, v82, 0x1.22da62p-3f);
    float v103 = Math.fma(v101, v82, -0x1.54724cp-3f);
    float v105 = Math.fma(v103, v82, 0x1.99a006p-3f);
    float v107 = Math.fma(v105, v82, -0x1.000226p-2f);
    float v109 = Math.fma(v107, v82, 0x1.555554p-2f);
    float v111 = Math.fma(v109, v82, -0x1.0p-1f);
    float v112 = v94 * v111;
    float v113 = Math.fma(v58, -0x1.05c61p-29f, v112);
    float v114 = v82 - v63;
    float v115 = v81 - v114;
    float v116 = -v115;
    float v117 = Math.fma(v82, v116, v115);
    float v118 = v113 + v117;
    float v119 = v92 + v118;
    float v120 = v89 + v119;
    float v121 = v84 + v120;
    float v122 = v2 ? a : v121;
    boolean v123 = v122 == v122;
    boolean v124 = !v123;
    float v126 = v124 ? Float.NaN : v122;
    return v126;
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
    float v41 = Math.fma(0x1.6ab306p-10f, v37, 0x1.123d5ep-7f);
    float v43 = Math.fma(v41, v37, 0x1.55585ap-5f);
    float v45 = Math.fma(v43, v37, 0x1.55548cp-3f);
    float v47 = Math.fma(v45, v37, 0x1.fffffcp-2f);
    float v48 = v37 - v31;
    float v49 = v36 - v48;
    float v50 = Math.fma(v38, v47, v49);
    float v51 = v50 + v37;
    float v52 = v51 + 1f;
    int v53 = Float.floatToRawIntBits(v26);
    int v55 = v53 - 1262485504;
    int v57 = v55 + 127;
    int v58 = v57 << 23;
    float v59 = Float.intBitsToFloat(v58);
    float v60 = v52 * v59;
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
    boolean v89 = v88 == v88;
    boolean v90 = !v89;
    float v92 = v90 ? Float.NaN : v88;
    return v92;
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
    float v27 = Math.fma(0x1.6ab306p-10f, v23, 0x1.123d5ep-7f);
    float v29 = Math.fma(v27, v23, 0x1.55585ap-5f);
    float v31 = Math.fma(v29, v23, 0x1.55548cp-3f);
    float v33 = Math.fma(v31, v23, 0x1.fffffcp-2f);
    float v34 = v23 - v16;
    float v35 = v22 - v34;
    float v36 = Math.fma(v24, v33, v35);
    float v37 = v23 + v36;
    float v38 = 1f + v37;
    float v40 = v38 * 0x1.988454p-2f;
    float v41 = v38 - 1f;
    float v42 = v37 - v41;
    float v43 = v37 - v23;
    float v44 = v36 - v43;
    float v45 = v42 + v44;
    float v47 = -v40;
    float v48 = Math.fma(v38, 0x1.988454p-2f, v47);
    float v49 = Math.fma(v38, -0x1.857936p-27f, v48);
    float v50 = Math.fma(v45, 0x1.988454p-2f, v49);
    float v51 = v40 + v50;
    int v52 = Float.floatToRawIntBits(v11);
    int v54 = v52 - 1262485504;
    int v55 = v54 >> 1;
    int v57 = v55 + 127;
    int v58 = v57 << 23;
    float v59 = Float.intBitsToFloat(v58);
    float v60 = v51 * v59;
    int v61 = v54 - v55;
    int v62 = v61 + 127;
    int v63 = v62 << 23;
    float v64 = Float.intBitsToFloat(v63);
    float v65 = v60 * v64;
    boolean v66 = v65 == v65;
    boolean v67 = !v66;
    float v69 = v67 ? Float.NaN : v65;
    return v69;
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
    float v57 = Math.fma(0x1.6ab306p-10f, v53, 0x1.123d5ep-7f);
    float v59 = Math.fma(v57, v53, 0x1.55585ap-5f);
    float v61 = Math.fma(v59, v53, 0x1.55548cp-3f);
    float v63 = Math.fma(v61, v53, 0x1.fffffcp-2f);
    float v64 = v53 - v46;
    float v65 = v52 - v64;
    float v66 = Math.fma(v54, v63, v65);
    float v67 = v53 + v66;
    float v68 = 1f + v67;
    float v69 = v32 * v68;
    float v71 = Math.fma(v8, 0x1.98p-1f, 1f);
    float v72 = 1f / v71;
    float v73 = v69 * v72;
    float v74 = -v71;
    float v75 = Math.fma(v73, v74, v69);
    float v76 = 1f - v71;
    float v77 = Math.fma(v8, 0x1.98p-1f, v76);
    float v78 = -v77;
    float v79 = v68 - 1f;
    float v80 = v67 - v79;
    float v81 = v67 - v53;
    float v82 = v66 - v81;
    float v83 = v80 + v82;
    float v84 = v32 - 0x1.a5e57cp-2f;
    float v85 = v31 - v84;
    float v86 = -v31;
    float v87 = Math.fma(v30, v12, v86);
    float v89 = v87 + 0x1.e32466p-28f;
    float v90 = v85 + v89;
    float v91 = -v69;
    float v92 = Math.fma(v32, v68, v91);
    float v93 = Math.fma(v90, v68, v92);
    float v94 = Math.fma(v32, v83, v93);
    float v95 = Math.fma(v73, v78, v94);
    float v96 = v75 + v95;
    float v97 = v96 * v72;
    float v98 = v73 + v97;
    int v99 = Float.floatToRawIntBits(v41);
    int v101 = v99 - 1262485504;
    int v102 = v101 >> 1;
    int v104 = v102 + 127;
    int v105 = v104 << 23;
    float v106 = Float.intBitsToFloat(v105);
    float v107 = v98 * v106;
    int v108 = v101 - v102;
    int v109 = v108 + 127;
    int v110 = v109 << 23;
    float v111 = Float.intBitsToFloat(v110);
    float v112 = v107 * v111;
    float v113 = v73 * v106;
    float v114 = v113 * v111;
    float v115 = -v114;
    float v116 = 1f + v115;
    float v117 = v116 - 1f;
    float v118 = v115 - v117;
    float v119 = v97 * v106;
    float v120 = v119 * v111;
    float v121 = v118 - v120;
    float v122 = v116 + v121;
    float v123 = v2 ? v112 : v122;
    boolean v124 = v123 == v123;
    boolean v125 = !v124;
    float v127 = v125 ? Float.NaN : v123;
    return v127;
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
    float v64 = Math.fma(0x1.6ab306p-10f, v60, 0x1.123d5ep-7f);
    float v66 = Math.fma(v64, v60, 0x1.55585ap-5f);
    float v68 = Math.fma(v66, v60, 0x1.55548cp-3f);
    float v70 = Math.fma(v68, v60, 0x1.fffffcp-2f);
    float v71 = v60 - v53;
    float v72 = v59 - v71;
    float v73 = Math.fma(v61, v70, v72);
    float v74 = v60 + v73;
    float v75 = 1f + v74;
    float v76 = v39 * v75;
    float v78 = Math.fma(v15, 0x1.98p-1f, 1f);
    float v79 = 1f / v78;
    float v80 = v76 * v79;
    int v81 = Float.floatToRawIntBits(v48);
    int v83 = v81 - 1262485504;
    int v84 = v83 >> 1;
    int v86 = v84 + 127;
    int v87 = v86 << 23;
    float v88 = Float.intBitsToFloat(v87);
    float v89 = v80 * v88;
    int v90 = v83 - v84;
    int v91 = v90 + 127;
    int v92 = v91 << 23;
    float v93 = Float.intBitsToFloat(v92);
    float v94 = v89 * v93;
    float v95 = -v94;
    float v96 = 1f + v95;
    float v97 = v96 - 1f;
    float v98 = v95 - v97;
    float v99 = -v78;
    float v100 = Math.fma(v80, v99, v76);
    float v101 = 1f - v78;
    float v102 = Math.fma(v15, 0x1.98p-1f, v101);
    float v103 = -v102;
    float v104 = v75 - 1f;
    float v105 = v74 - v104;
    float v106 = v74 - v60;
    float v107 = v73 - v106;
    float v108 = v105 + v107;
    float v109 = v39 - 0x1.a5e57cp-2f;
    float v110 = v38 - v109;
    float v111 = -v38;
    float v112 = Math.fma(v37, v19, v111);
    float v114 = v112 + 0x1.e32466p-28f;
    float v115 = v110 + v114;
    float v116 = -v76;
    float v117 = Math.fma(v39, v75, v116);
    float v118 = Math.fma(v115, v75, v117);
    float v119 = Math.fma(v39, v108, v118);
    float v120 = Math.fma(v80, v103, v119);
    float v121 = v100 + v120;
    float v122 = v121 * v79;
    float v123 = v122 * v88;
    float v124 = v123 * v93;
    float v125 = v98 - v124;
    float v126 = v96 + v125;
    float v127 = v10 ? v80 : v126;
    float v128 = v9 * v127;
    float v129 = v126 - v96;
    float v130 = v125 - v129;
    float v131 = v10 ? v122 : v130;
    float v132 = -v128;
    float v133 = Math.fma(v9, v127, v132);
    float v134 = Math.fma(v9, v131, v133);
    float v135 = v128 + v134;
    float v136 = v10 ? v88 : 1f;
    float v137 = v135 * v136;
    float v138 = v10 ? v93 : 1f;
    float v139 = v137 * v138;
    float v140 = v5 ? a : v139;
    boolean v141 = v140 == v140;
    boolean v142 = !v141;
    float v144 = v142 ? Float.NaN : v140;
    return v144;
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
