package io.github.cotangent.core;

/// Thrown where a linear system has no unique solution: a pivot is exactly 0.
public class SingularMatrixException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /// An exception with the complete message: who, which matrix, which pivot, the operand.
  public SingularMatrixException(String message) {
    super(message);
  }
}
