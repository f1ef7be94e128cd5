package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Absolute;
import io.github.cotangent.autodiff.op.Cos;
import io.github.cotangent.autodiff.op.Erf;
import io.github.cotangent.autodiff.op.Exp;
import io.github.cotangent.autodiff.op.Expm1;
import io.github.cotangent.autodiff.op.Log;
import io.github.cotangent.autodiff.op.Log1p;
import io.github.cotangent.autodiff.op.Negate;
import io.github.cotangent.autodiff.op.Reciprocal;
import io.github.cotangent.autodiff.op.ReciprocalSquareRoot;
import io.github.cotangent.autodiff.op.Sin;
import io.github.cotangent.autodiff.op.Square;
import io.github.cotangent.autodiff.op.SquareRoot;
import io.github.cotangent.autodiff.op.Tanh;

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

  /// The natural logarithm.
  default Variable log() {
    return Variable.apply(new Log(), self());
  }

  /// `log(1 + x)`, accurate for tiny `x`.
  default Variable log1p() {
    return Variable.apply(new Log1p(), self());
  }

  /// The sine of `x` radians.
  default Variable sin() {
    return Variable.apply(new Sin(), self());
  }

  /// The cosine of `x` radians.
  default Variable cos() {
    return Variable.apply(new Cos(), self());
  }

  /// The hyperbolic tangent.
  default Variable tanh() {
    return Variable.apply(new Tanh(), self());
  }

  /// The error function.
  default Variable erf() {
    return Variable.apply(new Erf(), self());
  }

  private Variable self() {
    return (Variable) this;
  }
}
