package io.github.cotangent.core.expression;

import java.util.List;

/// An [Expression] that holds or does not.
public final class Mask implements Expression {
  private final Operation operation;
  private final List<Expression> operands;

  Mask(Operation operation, List<Expression> operands) {
    this.operation = operation;
    this.operands = operands;
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
    return 0;
  }

  /// Both hold.
  public Mask and(Mask that) {
    return new Mask(Operation.MASK_AND, List.of(this, that));
  }

  /// Either holds.
  public Mask or(Mask that) {
    return new Mask(Operation.MASK_OR, List.of(this, that));
  }

  /// This does not hold.
  public Mask not() {
    return new Mask(Operation.MASK_NOT, List.of(this));
  }

  /// `yes` where this holds, elsewhere `no`. Both are computed; neither can fail.
  public Real select(Real yes, Real no) {
    return Real.of(Operation.SELECT, List.of(this, yes, no), 0);
  }

  /// `yes` where this holds, elsewhere `no`.
  public Real select(double yes, Real no) {
    return select(Expression.constant(yes), no);
  }

  /// `yes` where this holds, elsewhere `no`.
  public Real select(Real yes, double no) {
    return select(yes, Expression.constant(no));
  }

  /// `yes` where this holds, elsewhere `no`.
  public Real select(double yes, double no) {
    return select(Expression.constant(yes), Expression.constant(no));
  }
}
