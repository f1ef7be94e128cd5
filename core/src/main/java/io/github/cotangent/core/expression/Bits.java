package io.github.cotangent.core.expression;

import java.util.List;

/// An [Expression] whose value is an integer as wide as the numbers around it.
public final class Bits implements Expression {
  private final Operation operation;
  private final List<Expression> operands;
  private final long immediate;

  Bits(Operation operation, List<Expression> operands, long immediate) {
    this.operation = operation;
    this.operands = operands;
    this.immediate = immediate;
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

  private Bits with(Operation next, Bits that) {
    return new Bits(next, List.of(this, that), 0);
  }

  private Bits shifted(Operation shift, int places) {
    return new Bits(shift, List.of(this), places);
  }

  /// this + that, modulo 2^width.
  public Bits plus(Bits that) {
    return with(Operation.BITS_ADD, that);
  }

  /// this + value, modulo 2^width.
  public Bits plus(long value) {
    // One constant serves where another was subtracted just before.
    return operation == Operation.BITS_SUBTRACT
            && operands.get(1).operation() == Operation.BITS_CONSTANT
            && operands.get(0) instanceof Bits first
        ? first.minus(operands.get(1).immediate() - value)
        : plus(Expression.bits(value));
  }

  /// this − that, modulo 2^width.
  public Bits minus(Bits that) {
    return with(Operation.BITS_SUBTRACT, that);
  }

  /// this − value, modulo 2^width.
  public Bits minus(long value) {
    return minus(Expression.bits(value));
  }

  /// Bitwise and.
  public Bits and(Bits that) {
    return with(Operation.BITS_AND, that);
  }

  /// Bitwise and.
  public Bits and(long value) {
    return and(Expression.bits(value));
  }

  /// Bitwise or.
  public Bits or(Bits that) {
    return with(Operation.BITS_OR, that);
  }

  /// Bitwise exclusive or.
  public Bits xor(Bits that) {
    return with(Operation.BITS_XOR, that);
  }

  /// this · 2^places, modulo 2^width.
  public Bits shiftLeft(int places) {
    return shifted(Operation.SHIFT_LEFT, places);
  }

  /// ⌊this / 2^places⌋, this being signed.
  public Bits shiftRight(int places) {
    return shifted(Operation.SHIFT_RIGHT, places);
  }

  /// ⌊this / 2^places⌋, this being unsigned.
  public Bits shiftRightUnsigned(int places) {
    return shifted(Operation.SHIFT_RIGHT_UNSIGNED, places);
  }

  /// The number that this integer encodes.
  public Real asReal() {
    return Real.of(Operation.BITS_TO_REAL, List.of(this), 0);
  }
}
