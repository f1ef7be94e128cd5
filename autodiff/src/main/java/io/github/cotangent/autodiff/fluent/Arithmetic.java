package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Atan2;
import io.github.cotangent.autodiff.op.Compare;
import io.github.cotangent.autodiff.op.Divide;
import io.github.cotangent.autodiff.op.DivideOrZero;
import io.github.cotangent.autodiff.op.FusedMultiplyAdd;
import io.github.cotangent.autodiff.op.Hypot;
import io.github.cotangent.autodiff.op.Maximum;
import io.github.cotangent.autodiff.op.Minimum;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Power;
import io.github.cotangent.autodiff.op.PowerScalar;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Where;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
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

  /// `x ⊙ factor + number`, rounded once.
  default Variable timesPlus(Variable factor, double number) {
    Shape common = self().shape().broadcast(factor.shape(), "timesPlus");
    Variable x = self().expand(common);
    return Variable.apply(new FusedMultiplyAdd(), x, factor.expand(common), x.constantLike(number));
  }

  /// The larger of `x` and `other`; where they are equal each gets half of the derivative.
  default Variable maximum(Variable other) {
    return elementwise(new Maximum(), "maximum", other);
  }

  /// The smaller of `x` and `other`; where they are equal each gets half of the derivative.
  default Variable minimum(Variable other) {
    return elementwise(new Minimum(), "minimum", other);
  }

  /// `x^exponent`, elementwise. The derivative by the exponent is 0 where `x` is 0, and NaN where
  /// `x` is negative.
  default Variable power(Variable exponent) {
    return elementwise(new Power(), "power", exponent);
  }

  /// `x^exponent`.
  default Variable power(double exponent) {
    return Variable.apply(new PowerScalar(exponent), self());
  }

  /// `√(x² + other²)` without overflow, with derivative 0 where both are 0.
  default Variable hypot(Variable other) {
    return elementwise(new Hypot(), "hypot", other);
  }

  /// `√(x² + number²)`.
  default Variable hypot(double number) {
    return hypot(self().constantLike(number));
  }

  /// The angle between −π and π from the first axis to the point `(other, x)`, with derivative 0
  /// where both are 0.
  default Variable atan2(Variable other) {
    return elementwise(new Atan2(), "atan2", other);
  }

  // ---- choices --------------------------------------------------------------------------------

  /// Whether `x > other`, as [ElementType#BOOL]; false if either is NaN.
  default Variable greater(Variable other) {
    return elementwise(new Compare(ElementwiseFunction.GREATER), "greater", other);
  }

  /// Whether `x > number`.
  default Variable greater(double number) {
    return greater(self().constantLike(number));
  }

  /// Whether `x ≥ other`, as [ElementType#BOOL]; false if either is NaN.
  default Variable greaterOrEqual(Variable other) {
    return elementwise(new Compare(ElementwiseFunction.GREATER_OR_EQUAL), "greaterOrEqual", other);
  }

  /// Whether `x ≥ number`.
  default Variable greaterOrEqual(double number) {
    return greaterOrEqual(self().constantLike(number));
  }

  /// Whether `x < other`, as [ElementType#BOOL]; false if either is NaN.
  default Variable less(Variable other) {
    return elementwise(new Compare(ElementwiseFunction.LESS), "less", other);
  }

  /// Whether `x < number`.
  default Variable less(double number) {
    return less(self().constantLike(number));
  }

  /// Whether `x ≤ other`, as [ElementType#BOOL]; false if either is NaN.
  default Variable lessOrEqual(Variable other) {
    return elementwise(new Compare(ElementwiseFunction.LESS_OR_EQUAL), "lessOrEqual", other);
  }

  /// Whether `x ≤ number`.
  default Variable lessOrEqual(double number) {
    return lessOrEqual(self().constantLike(number));
  }

  /// Whether `x = other`, as [ElementType#BOOL]; false if either is NaN.
  default Variable equalTo(Variable other) {
    return elementwise(new Compare(ElementwiseFunction.EQUAL), "equalTo", other);
  }

  /// Whether `x = number`.
  default Variable equalTo(double number) {
    return equalTo(self().constantLike(number));
  }

  /// Whether `x ≠ other`, as [ElementType#BOOL]; true if either is NaN.
  default Variable notEqualTo(Variable other) {
    return elementwise(new Compare(ElementwiseFunction.NOT_EQUAL), "notEqualTo", other);
  }

  /// Whether `x ≠ number`.
  default Variable notEqualTo(double number) {
    return notEqualTo(self().constantLike(number));
  }

  /// Whether this and `other` hold, both [ElementType#BOOL].
  default Variable and(Variable other) {
    return other.where(self(), self());
  }

  /// Whether this or `other` holds, both [ElementType#BOOL].
  default Variable or(Variable other) {
    return where(self(), other);
  }

  /// Whether this, [ElementType#BOOL], does not hold.
  default Variable not() {
    return equalTo(self().zeros());
  }

  /// This where `condition` ([ElementType#BOOL]) is true, `other` elsewhere; all three are expanded
  /// to a common shape.
  default Variable where(Variable condition, Variable other) {
    Shape common =
        self().shape().broadcast(other.shape(), "where").broadcast(condition.shape(), "where");
    return Variable.apply(
        new Where(), condition.expand(common), self().expand(common), other.expand(common));
  }

  /// This where `condition` is true, `number` elsewhere.
  default Variable where(Variable condition, double number) {
    return where(condition, self().constantLike(number));
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
