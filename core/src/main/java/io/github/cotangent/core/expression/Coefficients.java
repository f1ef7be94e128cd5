package io.github.cotangent.core.expression;

/// Polynomials and constants of [Elementary], lowest power first. Fitted and printed by
/// `core/src/test/python/fit_elementary.py`: do not edit.
final class Coefficients {
  /// (exp(x) − 1 − x) / x² for |x| ≤ ln(2) / 2.
  static final double[] EXP32 = {
    0x1.000000p-1, 0x1.55553cp-3, 0x1.5554f2p-5, 0x1.113720p-7, 0x1.6d4608p-10, 0x1.6b1b66p-13,
  };

  /// (exp(x) − 1 − x) / x² for |x| ≤ ln(2) / 2.
  static final double[] EXP64 = {
    0x1.0000000000000p-1,
    0x1.555555555555bp-3,
    0x1.5555555555503p-5,
    0x1.111111110ec5fp-7,
    0x1.6c16c16c3042bp-10,
    0x1.a01a01b37d675p-13,
    0x1.a01a0136ae0c0p-16,
    0x1.71ddf022e00f0p-19,
    0x1.27e5b405b08e8p-22,
    0x1.af6be4447171ap-26,
    0x1.1e3d8ec2c5569p-29,
  };

  /// (log(1 + f) − f + f² / 2) / f³ for √½ ≤ 1 + f ≤ √2.
  static final double[] LOG32 = {
    0x1.555548p-2,
    -0x1.000006p-2,
    0x1.99a4b4p-3,
    -0x1.555c4ap-3,
    0x1.23377cp-3,
    -0x1.fc22aep-4,
    0x1.e6effcp-4,
    -0x1.de37fep-4,
    0x1.14537ep-4,
  };

  /// (log(1 + f) − f + f² / 2) / f³ for √½ ≤ 1 + f ≤ √2.
  static final double[] LOG64 = {
    0x1.555555555556bp-2,
    -0x1.ffffffffffe7bp-3,
    0x1.9999999994dd1p-3,
    -0x1.555555556b237p-3,
    0x1.249249275d03fp-3,
    -0x1.fffffff3a23cdp-4,
    0x1.c71c702e3a0bfp-4,
    -0x1.99999aa165da0p-4,
    0x1.745d58cee1d40p-4,
    -0x1.555576a73d76cp-4,
    0x1.3b0d78d2bc1fcp-4,
    -0x1.24894cf87269cp-4,
    0x1.116a012f9b8e0p-4,
    -0x1.00cf9d73058c9p-4,
    0x1.dc97a148077a4p-5,
    -0x1.b45ebea584a50p-5,
    0x1.bbad8dc8462d2p-5,
    -0x1.01069ca6fa4edp-4,
    0x1.d2aec536832bdp-5,
    -0x1.8dbb87d5f5802p-6,
  };

  /// (artanh(s) / s − 1 − z / 3) / z² with z = s², for |s| ≤ (√2 − 1) / (√2 + 1).
  static final double[] ATANH32 = {
    0x1.999a00p-3, 0x1.24527cp-3, 0x1.dfa1e2p-4,
  };

  /// (artanh(s) / s − 1 − z / 3) / z² with z = s², for |s| ≤ (√2 − 1) / (√2 + 1).
  static final double[] ATANH64 = {
    0x1.9999999999996p-3,
    0x1.2492492492f51p-3,
    0x1.c71c71c5968e1p-4,
    0x1.745d182957cafp-4,
    0x1.3b1364c8dabffp-4,
    0x1.11206f40b30bep-4,
    0x1.de3d6d786eb0bp-5,
    0x1.eac5d86c82e5fp-5,
  };

  /// (sin(r) / r − 1) / r² in powers of r², for |r| ≤ 1.01 π / 4.
  static final double[] SIN32 = {
    -0x1.555544p-3, 0x1.1106c6p-7, -0x1.991caap-13,
  };

  /// (sin(r) / r − 1) / r² in powers of r², for |r| ≤ 1.01 π / 4.
  static final double[] SIN64 = {
    -0x1.5555555555547p-3,
    0x1.111111110f572p-7,
    -0x1.a01a019bad6e0p-13,
    0x1.71de351ee302ap-19,
    -0x1.ae5e1f7b8daa0p-26,
    0x1.5d7e358a35d35p-33,
  };

  /// (cos(r) − 1 + r² / 2) / r⁴ in powers of r², for |r| ≤ 1.01 π / 4.
  static final double[] COS32 = {
    0x1.55554ap-5, -0x1.6c0c14p-10, 0x1.99de66p-16,
  };

  /// (cos(r) − 1 + r² / 2) / r⁴ in powers of r², for |r| ≤ 1.01 π / 4.
  static final double[] COS64 = {
    0x1.5555555555549p-5,
    -0x1.6c16c16c14bcfp-10,
    0x1.a01a019c24ed5p-16,
    -0x1.27e4f7a4ede03p-22,
    0x1.1ee9a7a999372p-29,
    -0x1.8f8b753a80c63p-37,
  };

  /// erf(x) / x − 1 in powers of x², for |x| ≤ 1.01.
  static final double[] ERF32 = {
    0x1.06eba8p-3,
    -0x1.81273ep-2,
    0x1.ce2ce6p-4,
    -0x1.b7f716p-6,
    0x1.53f1dcp-8,
    -0x1.a34e28p-11,
    0x1.47663cp-14,
  };

  /// erf(x) / x − 1 in powers of x², for |x| ≤ 1.01.
  static final double[] ERF64 = {
    0x1.06eba8214db69p-3,
    -0x1.812746b037a24p-2,
    0x1.ce2f21a04576cp-4,
    -0x1.b82ce3134b392p-6,
    0x1.565bcd2a85f27p-8,
    -0x1.c02db8cc2bdaap-11,
    0x1.f9a3abc6d4c6cp-14,
    -0x1.f4dbccae8b36dp-17,
    0x1.ba58eba3b5c87p-20,
    -0x1.62fc153ad393ep-23,
    0x1.0fc6edab6c542p-26,
    -0x1.aeb9446f87ddep-30,
    0x1.1c41d154ad101p-33,
  };

  /// (1 + 2 x) exp(x²) erfc(x) in powers of (x − 2) / (x + 2), for 1 ≤ x ≤ 5.
  static final double[] ERFC32 = {
    0x1.46e80ep+0,
    -0x1.7bf5a2p-4,
    -0x1.54071ep-3,
    0x1.4ff1c8p-3,
    -0x1.bc4e72p-5,
    -0x1.fddbc8p-8,
    0x1.1a77d8p-7,
  };

  /// (1 + 2 x) exp(x²) erfc(x) in powers of (x − 3) / (x + 3), for 1 ≤ x ≤ 7.
  static final double[] ERFC64 = {
    0x1.40c522d7e4987p+0,
    -0x1.15c084bb9e8f5p-3,
    -0x1.85a15c58aa96dp-5,
    0x1.098366a5b4833p-3,
    -0x1.e88b803a3c117p-4,
    0x1.17ca2877e8c57p-4,
    -0x1.8574c415098acp-6,
    0x1.4b884e46ef7a6p-9,
    0x1.ef1bea38cd51bp-10,
    -0x1.98db464a010fbp-11,
    -0x1.b91c69cb840b3p-14,
    0x1.06563d6788cb6p-13,
    0x1.50670a4841c1dp-18,
    -0x1.500429e0fd620p-16,
    -0x1.ffff60e06a869p-21,
    0x1.a52bbef893546p-19,
    0x1.57fd63f50004ep-21,
  };

  /// (1 + 51/64 x) exp(x² / 2) Φ(−x) in powers of (x − 3) / (x + 3), for 0 ≤ x ≤ 16.
  static final double[] NORMAL32 = {
    0x1.a5e57cp-2,
    -0x1.e6ca56p-4,
    0x1.871a54p-7,
    0x1.b3de5ep-6,
    -0x1.144e1ap-6,
    0x1.8c5ca0p-10,
    0x1.1e14f4p-9,
    -0x1.69cd2ap-12,
    -0x1.704292p-12,
    0x1.b107c0p-16,
    0x1.4eeab4p-15,
  };

  /// What the rounding of the lowest coefficient in the table above lost.
  static final double[] NORMAL_REST32 = {
    0x1.e32466p-28,
  };

  /// (1 + 51/64 x) exp(x² / 2) Φ(−x) in powers of (x − 5) / (x + 5), for 0 ≤ x ≤ 40.
  static final double[] NORMAL64 = {
    0x1.88989c2544936p-2,
    -0x1.a22eeef83407ep-4,
    0x1.8bb46a5e7a7e5p-5,
    -0x1.152e815faff6ap-7,
    -0x1.72dbdaea50ff0p-7,
    0x1.e4ddc362709c2p-7,
    -0x1.504887f6302c3p-7,
    0x1.34f012c7afc2bp-8,
    -0x1.526f25d14536cp-10,
    0x1.18e2372c14c79p-15,
    0x1.16f8493c3c9fep-13,
    -0x1.64b650c580c01p-15,
    -0x1.b6a62db034b0ap-18,
    0x1.d3350fc6feeb0p-18,
    -0x1.9e35bc04a71d8p-23,
    -0x1.0a949be1ee867p-20,
    0x1.f6038418f33fap-24,
    0x1.4032cc06f61d2p-23,
    -0x1.7ead77e149274p-26,
    -0x1.98af51c285b9bp-26,
    0x1.65a6ed0a3f51dp-29,
    0x1.ca763d7a785f8p-29,
    -0x1.2dc50678440ffp-34,
    -0x1.01d7a55645027p-32,
  };

  /// What the rounding of the lowest coefficient in the table above lost.
  static final double[] NORMAL_REST64 = {
    0x1.daef1d689c09fp-58,
  };

  /// (atan(t) / t − 1) / t² in powers of t², for |t| ≤ tan(π/8).
  static final double[] ATAN32 = {
    -0x1.55554ap-2, 0x1.9991e2p-3, -0x1.23b9a0p-3, 0x1.b22418p-4, -0x1.f2e38ep-5,
  };

  /// (atan(t) / t − 1) / t² in powers of t², for |t| ≤ tan(π/8).
  static final double[] ATAN64 = {
    -0x1.555555555553dp-2,
    0x1.9999999995864p-3,
    -0x1.24924922ad1a6p-3,
    0x1.c71c70e5ecd38p-4,
    -0x1.745cf8d80b343p-4,
    0x1.3b1118ca1f5fep-4,
    -0x1.10ebb48df772fp-4,
    0x1.df0f14f328c84p-5,
    -0x1.9cd1ca34901d6p-5,
    0x1.37d342c55d95bp-5,
    -0x1.256532192c887p-6,
  };

  /// (asin(t) / t − 1) / t² in powers of t², for |t| ≤ ½.
  static final double[] ASIN32 = {
    0x1.5555c8p-3, 0x1.330206p-4, 0x1.747ba0p-5, 0x1.8c3d9cp-6, 0x1.595e52p-5,
  };

  /// (asin(t) / t − 1) / t² in powers of t², for |t| ≤ ½.
  static final double[] ASIN64 = {
    0x1.5555555555390p-3,
    0x1.333333336e80cp-4,
    0x1.6db6db427a0c5p-5,
    0x1.f1c72c39321a0p-6,
    0x1.6e89f43844164p-6,
    0x1.1c6be23b12d39p-6,
    0x1.c6fdb4a1a4320p-7,
    0x1.8ec35850529fap-7,
    0x1.abcc2bbabfb4bp-8,
    0x1.3ff6dad24e9e0p-6,
    -0x1.09d68c322f087p-6,
    0x1.056e8db7e22bdp-5,
  };

  /// erf⁻¹(x) / x in powers of x², for |x| ≤ ½.
  static final double[] ERF_INVERSE = {
    0x1.c5bf891b4ef6bp-1,
    0x1.db29fb2fedcbbp-3,
    0x1.053c2c0b376e0p-3,
    0x1.62847bf2740f5p-4,
    0x1.0a1327946805dp-4,
    0x1.a7c53fc8074aap-5,
    0x1.5f200b5225207p-5,
    0x1.2863461d2ccebp-5,
    0x1.1591a57463d8fp-5,
    0x1.0fc6d591df4a2p-6,
    0x1.05fb47611b06fp-4,
    -0x1.e382edcc04e7cp-5,
    0x1.ba5dc91cf6eecp-4,
  };

  /// erf⁻¹(1 − exp(−s²)) / s in powers of s − 1.375, for 0.83 ≤ s ≤ 2.0.
  static final double[] ERF_INVERSE_MIDDLE = {
    0x1.7a1f829fc24e3p-1,
    0x1.b4ebc5dfbb8e2p-3,
    -0x1.05b91c9bb823bp-3,
    0x1.0111b4dcd581dp-4,
    -0x1.918999702f70cp-6,
    0x1.870d66ed66f5cp-8,
    0x1.1c9281c9e17a3p-10,
    -0x1.572a8911a550fp-9,
    0x1.1304e0b9c546cp-9,
    -0x1.3656fe7a0061cp-10,
    0x1.f79b87ea91756p-12,
    -0x1.78ff9cac0f1bcp-14,
    -0x1.152bf1452d5c7p-14,
    0x1.87d9f8f362d99p-14,
    -0x1.2511c2e2a5838p-14,
    0x1.3d2f75a214b86p-15,
    -0x1.da8f2ea240e9bp-17,
    0x1.a242b17a68979p-20,
    0x1.d0ac130ccc488p-19,
    -0x1.306967c77ef45p-18,
    0x1.a00bbc72f2ed5p-19,
    -0x1.ef9dc1c408c9ep-21,
  };

  /// erf⁻¹(1 − exp(−s²)) / s in powers of s − 2.75, for 2.0 ≤ s ≤ 3.5.
  static final double[] ERF_INVERSE_FAR = {
    0x1.c8e316a7c5a1fp-1,
    0x1.c5192dcc4f422p-5,
    -0x1.693b8f7ebb179p-6,
    0x1.015fe574043bcp-7,
    -0x1.5472c58407c0fp-9,
    0x1.a6f832190c2dep-11,
    -0x1.ed589e23762d3p-13,
    0x1.0b1c3227384eap-14,
    -0x1.04d25ad9bcd6ep-16,
    0x1.a8da2d8a65328p-19,
    -0x1.9e5a6a29fc654p-22,
    -0x1.5659389d343e9p-24,
    0x1.75feb1715aef7p-24,
    -0x1.84260052732fep-25,
    0x1.4280ca0b1acc8p-26,
    -0x1.d0407a4f9d3efp-28,
    0x1.3a13d9f6b5c26p-29,
    -0x1.ca44a60ef0678p-31,
    0x1.de13372988290p-33,
  };

  /// erf⁻¹(1 − exp(−s²)) / s in powers of s − 4.75, for 3.5 ≤ s ≤ 6.1.
  static final double[] ERF_INVERSE_FARTHEST = {
    0x1.e7891e502613cp-1,
    0x1.fe58efd2bc12cp-7,
    -0x1.04569f3693ceep-8,
    0x1.e16c595c28fccp-11,
    -0x1.a508c4ff7afdfp-13,
    0x1.628427546fd8dp-15,
    -0x1.21e10b85c69bdp-17,
    0x1.ce5fcf9c122c1p-20,
    -0x1.6867cba291cfdp-22,
    0x1.12af874113972p-24,
    -0x1.990bfbd336043p-27,
    0x1.28db088c91d31p-29,
    -0x1.a2232ffb8bb42p-32,
    0x1.1b71097ba9e9fp-34,
    -0x1.6e40c21d9a3bfp-37,
    0x1.c1c4082f5accap-40,
    -0x1.d995c21b9f020p-43,
    0x1.4bda95fe41bc4p-47,
    0x1.84fc5507f3735p-49,
  };

  /// log Γ(x) / ((x − 1) (x − 2)) in powers of x − 1.75, for 1 ≤ x ≤ 2.5.
  static final double[] LOG_GAMMA = {
    0x1.ccf151e09cde8p-2,
    -0x1.e96586307946ep-4,
    0x1.6cb62517118d8p-5,
    -0x1.382e176f60a11p-6,
    0x1.1f9587fa21bedp-7,
    -0x1.14f7c58ebd212p-8,
    0x1.12aa72f528655p-9,
    -0x1.1605626968c22p-10,
    0x1.1daed6777d3b2p-11,
    -0x1.28f268d889de5p-12,
    0x1.377642d9ea9a9p-13,
    -0x1.491772d9f54cap-14,
    0x1.5ddb92b0278acp-15,
    -0x1.75d71f8d8c7cdp-16,
    0x1.90d5abd7f3023p-17,
    -0x1.afa65457a4f98p-18,
    0x1.d808cb1ad0a4bp-19,
    -0x1.00dffa3b82e8ep-19,
    0x1.f980a42e3c904p-21,
    -0x1.0c8fa3ab62fb8p-21,
    0x1.d3d7e7abb2285p-22,
    -0x1.0f57246433d2bp-22,
    -0x1.2504735339f4ep-25,
    0x1.e0c7bf9b28a8ep-26,
    0x1.8856accf4e42cp-24,
    -0x1.c6bcb693f088ep-25,
  };

  /// ψ(x) / (x − its zero) in powers of x − 1.5, for 1 ≤ x ≤ 2.
  static final double[] DIGAMMA = {
    0x1.e6f0cbb873616p-1,
    -0x1.b1cb63005ee96p-2,
    0x1.eca189b8e6f7bp-3,
    -0x1.2feeeb98a7e2ep-3,
    0x1.8512e59037edcp-4,
    -0x1.fb442029998f0p-5,
    0x1.4de9aa1801e13p-5,
    -0x1.b9f8b14fb48d4p-6,
    0x1.2564715678f79p-6,
    -0x1.8635592669097p-7,
    0x1.03c0b2acad1a3p-7,
    -0x1.5a0806b95dff8p-8,
    0x1.cd1f288d2cf18p-9,
    -0x1.3350d6ea7f829p-9,
    0x1.99e192cb0db53p-10,
    -0x1.1140b7be23240p-10,
    0x1.69bb89690e0efp-11,
    -0x1.e1c3c070b566bp-12,
    0x1.56bfdf89fbb1dp-12,
    -0x1.cbf214f294178p-13,
    0x1.804d9c24979bap-14,
    -0x1.ed806af2b4a44p-15,
    0x1.00ab15f414d5cp-13,
    -0x1.5ccc5657fd096p-14,
  };

  /// ln 2 as an unevaluated sum.
  static final double[] LN2_32 = {
    0x1.62e430p-1, -0x1.05c610p-29, -0x1.950d88p-54,
  };

  /// π / 2 as an unevaluated sum.
  static final double[] HALF_PI_32 = {
    0x1.921fb6p+0, -0x1.777a5cp-25, -0x1.ee59dap-50,
  };

  /// 1/3 as an unevaluated sum.
  static final double[] THIRD_32 = {
    0x1.555556p-2, -0x1.555556p-27,
  };

  /// 1 / √(2π) as an unevaluated sum.
  static final double[] NORMAL_PEAK_32 = {
    0x1.988454p-2, -0x1.857936p-27,
  };

  /// 1 / ln 2 as an unevaluated sum.
  static final double[] ONE_OVER_LN2_32 = {
    0x1.715476p+0, 0x1.4ae0c0p-26,
  };

  /// 1 / ln 10 as an unevaluated sum.
  static final double[] ONE_OVER_LN10_32 = {
    0x1.bcb7b2p-2, -0x1.5b235ep-27,
  };

  /// 2 / π.
  static final double[] TWO_OVER_PI_32 = {
    0x1.45f306p-1,
  };

  /// ln 2 as an unevaluated sum.
  static final double[] LN2_64 = {
    0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56, 0x1.7b57a079a1934p-111,
  };

  /// π / 2 as an unevaluated sum.
  static final double[] HALF_PI_64 = {
    0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110,
  };

  /// 1/3 as an unevaluated sum.
  static final double[] THIRD_64 = {
    0x1.5555555555555p-2, 0x1.5555555555555p-56,
  };

  /// 1 / √(2π) as an unevaluated sum.
  static final double[] NORMAL_PEAK_64 = {
    0x1.9884533d43651p-2, -0x1.cbc0d30ebfd15p-56,
  };

  /// 1 / ln 2 as an unevaluated sum.
  static final double[] ONE_OVER_LN2_64 = {
    0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56,
  };

  /// 1 / ln 10 as an unevaluated sum.
  static final double[] ONE_OVER_LN10_64 = {
    0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57,
  };

  /// 2 / π.
  static final double[] TWO_OVER_PI_64 = {
    0x1.45f306dc9c883p-1,
  };

  /// The positive zero of the digamma function, less 1, as an unevaluated sum.
  static final double[] DIGAMMA_ZERO = {
    0x1.d8b618d5af8fep-2, -0x1.1e563779a1f5bp-56,
  };

  private Coefficients() {}
}
