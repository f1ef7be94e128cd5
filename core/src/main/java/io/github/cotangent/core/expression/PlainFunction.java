package io.github.cotangent.core.expression;

/// A function whose value is not an [Expression] but plain code in `double`, of [StrictMath], whose
/// bits are fixed by its specification, and exactly specified arithmetic.
///
/// It serves a formula for the few arguments at which that would need far more work than elsewhere
/// ([Real#unless]), or is a value by itself ([Expression#plain]) which then has no form on vectors.
public enum PlainFunction {
  /// The sine of an argument too large for the reduction by three constants.
  SINE(x -> StrictMath.sin(x[0])),
  /// The cosine of an argument too large for the reduction by three constants.
  COSINE(x -> StrictMath.cos(x[0])),
  /// The tangent of an argument too large for the reduction by three constants.
  TANGENT(x -> StrictMath.tan(x[0])),
  /// The inverse of the error function.
  ERF_INVERSE(x -> InverseError.at(x[0])),
  /// log |Γ(x)|.
  LOG_GAMMA(x -> Gamma.logGamma(x[0])),
  /// (n, x) ↦ the derivative of order n of the digamma function at x.
  POLYGAMMA(x -> Gamma.polygamma(x[0], x[1]));

  private interface Code {
    double at(double... arguments);
  }

  private final Code code;

  PlainFunction(Code code) {
    this.code = code;
  }

  /// The value at the arguments.
  public double at(double... arguments) {
    return code.at(arguments);
  }

  /// The value at an argument, rounded from `double` to `float`.
  public float at(float argument) {
    return (float) code.at(argument);
  }

  /// The value at two arguments, rounded from `double` to `float`.
  public float at(float first, float second) {
    return (float) code.at(first, second);
  }

  /// Σ c_k x^k by Horner's rule, for such code.
  static double polynomial(double x, double... c) {
    double sum = c[c.length - 1];
    for (int k = c.length - 2; k >= 0; k--) {
      sum = Math.fma(sum, x, c[k]);
    }
    return sum;
  }
}
