package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Absolute;
import io.github.cotangent.autodiff.op.Acos;
import io.github.cotangent.autodiff.op.Acosh;
import io.github.cotangent.autodiff.op.Asin;
import io.github.cotangent.autodiff.op.Asinh;
import io.github.cotangent.autodiff.op.Atan;
import io.github.cotangent.autodiff.op.Atanh;
import io.github.cotangent.autodiff.op.Cos;
import io.github.cotangent.autodiff.op.Cosh;
import io.github.cotangent.autodiff.op.Erf;
import io.github.cotangent.autodiff.op.ErfInverse;
import io.github.cotangent.autodiff.op.Exp;
import io.github.cotangent.autodiff.op.Exp2;
import io.github.cotangent.autodiff.op.Expm1;
import io.github.cotangent.autodiff.op.Log;
import io.github.cotangent.autodiff.op.Log10;
import io.github.cotangent.autodiff.op.Log1p;
import io.github.cotangent.autodiff.op.Log2;
import io.github.cotangent.autodiff.op.LogGamma;
import io.github.cotangent.autodiff.op.Negate;
import io.github.cotangent.autodiff.op.PiecewiseConstant;
import io.github.cotangent.autodiff.op.Polygamma;
import io.github.cotangent.autodiff.op.Reciprocal;
import io.github.cotangent.autodiff.op.ReciprocalSquareRoot;
import io.github.cotangent.autodiff.op.Sin;
import io.github.cotangent.autodiff.op.Sinh;
import io.github.cotangent.autodiff.op.Square;
import io.github.cotangent.autodiff.op.SquareRoot;
import io.github.cotangent.autodiff.op.Tan;
import io.github.cotangent.autodiff.op.Tanh;
import io.github.cotangent.core.ElementwiseFunction;

/// Mathematical functions of a variable, element by element.
public sealed interface Functions permits Variable {
  /// `−x`.
  default Variable negate() {
    return Variable.apply(new Negate(), self());
  }

  /// `|x|`, with derivative 0 at 0.
  default Variable absolute() {
    return Variable.apply(new Absolute(), self());
  }

  /// 1, −1, or `x` itself where that is ±0 or NaN; with derivative 0.
  default Variable sign() {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.SIGN), self());
  }

  /// The largest integer not above `x`, with derivative 0.
  default Variable floor() {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.FLOOR), self());
  }

  /// The smallest integer not below `x`, with derivative 0.
  default Variable ceil() {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.CEIL), self());
  }

  /// The nearest integer, the even one of two, with derivative 0.
  default Variable round() {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.ROUND), self());
  }

  /// `x²`.
  default Variable square() {
    return Variable.apply(new Square(), self());
  }

  /// `1 / x`.
  default Variable reciprocal() {
    return Variable.apply(new Reciprocal(), self());
  }

  /// `√x`.
  default Variable squareRoot() {
    return Variable.apply(new SquareRoot(), self());
  }

  /// `1 / √x`.
  default Variable reciprocalSquareRoot() {
    return Variable.apply(new ReciprocalSquareRoot(), self());
  }

  /// `eˣ`.
  default Variable exp() {
    return Variable.apply(new Exp(), self());
  }

  /// `eˣ − 1`, accurate for tiny `x`.
  default Variable expm1() {
    return Variable.apply(new Expm1(), self());
  }

  /// `2ˣ`.
  default Variable exp2() {
    return Variable.apply(new Exp2(), self());
  }

  /// The natural logarithm.
  default Variable log() {
    return Variable.apply(new Log(), self());
  }

  /// `log(1 + x)`, accurate for tiny `x`.
  default Variable log1p() {
    return Variable.apply(new Log1p(), self());
  }

  /// The logarithm to base 2.
  default Variable log2() {
    return Variable.apply(new Log2(), self());
  }

  /// The logarithm to base 10.
  default Variable log10() {
    return Variable.apply(new Log10(), self());
  }

  /// The sine of `x` radians.
  default Variable sin() {
    return Variable.apply(new Sin(), self());
  }

  /// The cosine of `x` radians.
  default Variable cos() {
    return Variable.apply(new Cos(), self());
  }

  /// The tangent of `x` radians.
  default Variable tan() {
    return Variable.apply(new Tan(), self());
  }

  /// The angle between −π/2 and π/2 with the sine `x`.
  default Variable asin() {
    return Variable.apply(new Asin(), self());
  }

  /// The angle between 0 and π with the cosine `x`.
  default Variable acos() {
    return Variable.apply(new Acos(), self());
  }

  /// The angle between −π/2 and π/2 with the tangent `x`.
  default Variable atan() {
    return Variable.apply(new Atan(), self());
  }

  /// The hyperbolic sine.
  default Variable sinh() {
    return Variable.apply(new Sinh(), self());
  }

  /// The hyperbolic cosine.
  default Variable cosh() {
    return Variable.apply(new Cosh(), self());
  }

  /// The hyperbolic tangent.
  default Variable tanh() {
    return Variable.apply(new Tanh(), self());
  }

  /// The inverse hyperbolic sine.
  default Variable asinh() {
    return Variable.apply(new Asinh(), self());
  }

  /// The inverse hyperbolic cosine.
  default Variable acosh() {
    return Variable.apply(new Acosh(), self());
  }

  /// The inverse hyperbolic tangent.
  default Variable atanh() {
    return Variable.apply(new Atanh(), self());
  }

  /// The error function.
  default Variable erf() {
    return Variable.apply(new Erf(), self());
  }

  /// The inverse of the error function.
  default Variable erfInverse() {
    return Variable.apply(new ErfInverse(), self());
  }

  /// `log |Γ(x)|`.
  default Variable logGamma() {
    return Variable.apply(new LogGamma(), self());
  }

  /// The digamma function `ψ`, the derivative of `log Γ`.
  default Variable digamma() {
    return polygamma(0);
  }

  /// The derivative of order `order`, from 0 to 10 000, of the digamma function.
  ///
  /// @throws IllegalArgumentException if the order is not one of these
  default Variable polygamma(int order) {
    return Variable.apply(new Polygamma(order), self());
  }

  private Variable self() {
    return (Variable) this;
  }
}
