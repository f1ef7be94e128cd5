package io.github.cotangent.core.expression;

/// The inverse of the error function, in plain code.
///
/// Near 0 a polynomial in x² times x. From |x| = ½ on polynomials in s = √(−log(1 − |x|)) times s,
/// in the manner of Giles, *Approximating the erfinv function*, GPU Computing Gems, Jade Edition,
/// 2011: the function is nearly s there.
final class InverseError {
  private InverseError() {}

  static double at(double x) {
    double a = Math.abs(x);
    if (a <= 0.5) {
      return x * PlainFunction.polynomial(x * x, Coefficients.ERF_INVERSE);
    }
    if (!(a < 1)) {
      return a == 1 ? Math.copySign(Double.POSITIVE_INFINITY, x) : Double.NaN;
    }
    double s = Math.sqrt(-StrictMath.log(1 - a));
    double factor;
    if (s < 2) {
      factor = PlainFunction.polynomial(s - 1.375, Coefficients.ERF_INVERSE_MIDDLE);
    } else if (s < 3.5) {
      factor = PlainFunction.polynomial(s - 2.75, Coefficients.ERF_INVERSE_FAR);
    } else {
      factor = PlainFunction.polynomial(s - 4.75, Coefficients.ERF_INVERSE_FARTHEST);
    }
    return Math.copySign(s * factor, x);
  }
}
