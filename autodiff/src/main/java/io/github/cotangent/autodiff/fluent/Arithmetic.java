package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Divide;
import io.github.cotangent.autodiff.op.DivideOrZero;
import io.github.cotangent.autodiff.op.Maximum;
import io.github.cotangent.autodiff.op.Minimum;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Power;
import io.github.cotangent.autodiff.op.PowerScalar;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Where;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;

/// Arithmetic and comparison of a variable with another or with a number, element by element.
///
/// Operands are expanded to a common shape by NumPy's broadcasting rules; a Java number takes the
/// variable's element type.
public sealed interface Arithmetic permits Variable {
  /// `x + other`.
  default Variable plus(Variable other) {
    return elementwise(new Add(), "plus", other);
  }

  /// `x + number`.
  default Variable plus(double number) {
    return plus(self().constantLike(number));
  }

  /// `x − other`.
  default Variable minus(Variable other) {
    return elementwise(new Subtract(), "minus", other);
  }

  /// `x − number`.
  default Variable minus(double number) {
    return minus(self().constantLike(number));
  }

  /// `x ⊙ other`.
  default Variable times(Variable other) {
    return elementwise(new Multiply(), "times", other);
  }

  /// `x · number`.
  default Variable times(double number) {
    return times(self().constantLike(number));
  }

  /// `x / other`.
  default Variable dividedBy(Variable other) {
    return elementwise(new Divide(), "dividedBy", other);
  }

  /// `x / number`.
  default Variable dividedBy(double number) {
    return dividedBy(self().constantLike(number));
  }

  /// `x / other`, and 0 where `other` is 0, where the derivatives of all orders are 0 too.
  default Variable dividedByOrZero(Variable other) {
    return elementwise(new DivideOrZero(), "dividedByOrZero", other);
  }

  /// The larger of `x` and `other`; where they are equal each gets half of the derivative.
  default Variable maximum(Variable other) {
    return elementwise(new Maximum(), "maximum", other);
  }

  /// The smaller of `x` and `other`; where they are equal each gets half of the derivative.
  default Variable minimum(Variable other) {
    return elementwise(new Minimum(), "minimum", other);
  }

  /// `x^exponent`, elementwise.
  default Variable power(Variable exponent) {
    return elementwise(new Power(), "power", exponent);
  }

  /// `x^exponent`.
  default Variable power(double exponent) {
    return Variable.apply(new PowerScalar(exponent), self());
  }

  /// This where `condition` ([ElementType#BOOL], of this shape) is true, `other` elsewhere.
  default Variable where(Variable condition, Variable other) {
    return Variable.apply(new Where(), condition, self(), other.expand(self().shape()));
  }

  private Variable elementwise(Op op, String who, Variable other) {
    if (self().shape().equals(other.shape())) {
      return Variable.apply(op, self(), other);
    }
    Shape common = self().shape().broadcast(other.shape(), who);
    return Variable.apply(op, self().expand(common), other.expand(common));
  }

  private Variable self() {
    return (Variable) this;
  }
}
