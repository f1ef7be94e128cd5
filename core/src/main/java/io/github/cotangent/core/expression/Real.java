package io.github.cotangent.core.expression;

import java.util.List;

/// An [Expression] whose value is a floating-point number.
public final class Real implements Expression {
  private final Operation operation;
  private final List<Expression> operands;
  private final long immediate;

  Real(Operation operation, List<Expression> operands, long immediate) {
    this.operation = operation;
    this.operands = operands;
    this.immediate = immediate;
  }

  private static Real of(Operation operation, Expression... operands) {
    return new Real(operation, List.of(operands), 0);
  }

  static Real of(Operation operation, List<Expression> operands, long immediate) {
    return new Real(operation, operands, immediate);
  }

  @Override
  public Operation operation() {
    return operation;
  }

  @Override
  public List<Expression> operands() {
    return operands;
  }

  @Override
  public long immediate() {
    return immediate;
  }

  /// this + that.
  public Real plus(Real that) {
    return of(Operation.ADD, this, that);
  }

  /// this + value.
  public Real plus(double value) {
    return plus(Expression.constant(value));
  }

  /// this − that.
  public Real minus(Real that) {
    return of(Operation.SUBTRACT, this, that);
  }

  /// this − value.
  public Real minus(double value) {
    return minus(Expression.constant(value));
  }

  /// this · that.
  public Real times(Real that) {
    return of(Operation.MULTIPLY, this, that);
  }

  /// this · value.
  public Real times(double value) {
    return times(Expression.constant(value));
  }

  /// this / that.
  public Real dividedBy(Real that) {
    return of(Operation.DIVIDE, this, that);
  }

  /// √this.
  public Real squareRoot() {
    return of(Operation.SQUARE_ROOT, this);
  }

  /// this · factor + term, rounded once.
  public Real timesPlus(Real factor, Real term) {
    return of(Operation.FUSED_MULTIPLY_ADD, this, factor, term);
  }

  /// this · factor + term, rounded once.
  public Real timesPlus(Real factor, double term) {
    return timesPlus(factor, Expression.constant(term));
  }

  /// this · factor + term, rounded once.
  public Real timesPlus(double factor, Real term) {
    return timesPlus(Expression.constant(factor), term);
  }

  /// this · factor + term, rounded once.
  public Real timesPlus(double factor, double term) {
    return timesPlus(Expression.constant(factor), Expression.constant(term));
  }

  /// The smaller of the two; NaN if either is; −0 is below +0.
  public Real minimum(Real that) {
    return of(Operation.MINIMUM, this, that);
  }

  /// The larger of the two; NaN if either is; −0 is below +0.
  public Real maximum(Real that) {
    return of(Operation.MAXIMUM, this, that);
  }

  /// −this.
  public Real negate() {
    return of(Operation.NEGATE, this);
  }

  /// |this|.
  public Real absolute() {
    return of(Operation.ABSOLUTE, this);
  }

  /// The encoding of this number.
  public Bits bits() {
    return new Bits(Operation.REAL_TO_BITS, List.of(this), 0);
  }

  /// this < that; false if either is NaN.
  public Mask lessThan(Real that) {
    return new Mask(Operation.LESS, List.of(this, that));
  }

  /// this < value; false if this is NaN.
  public Mask lessThan(double value) {
    return lessThan(Expression.constant(value));
  }

  /// this ≤ that; false if either is NaN.
  public Mask lessOrEqual(Real that) {
    return new Mask(Operation.LESS_OR_EQUAL, List.of(this, that));
  }

  /// this ≤ value; false if this is NaN.
  public Mask lessOrEqual(double value) {
    return lessOrEqual(Expression.constant(value));
  }

  /// this > that; false if either is NaN.
  public Mask greaterThan(Real that) {
    return that.lessThan(this);
  }

  /// this > value; false if this is NaN.
  public Mask greaterThan(double value) {
    return greaterThan(Expression.constant(value));
  }

  /// this = that; false if either is NaN; −0 equals +0.
  public Mask equalTo(Real that) {
    return new Mask(Operation.EQUAL, List.of(this, that));
  }

  /// this = value; false if this is NaN.
  public Mask equalTo(double value) {
    return equalTo(Expression.constant(value));
  }

  /// Whether this is NaN.
  public Mask isNaN() {
    return equalTo(this).not();
  }

  /// This number, but the value of a plain function at `argument` where `condition` holds. In
  /// vector loops one such lane makes its whole vector take the scalar path, so the condition
  /// should hardly ever be.
  public Real unless(Mask condition, PlainFunction function, Real argument) {
    return new Real(Operation.RARE_CASE, List.of(condition, argument, this), function.ordinal());
  }
}
