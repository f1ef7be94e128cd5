package io.github.cotangent.core;

/// Thrown where a Cholesky factor does not exist: a pivot is not positive.
public class NotPositiveDefiniteException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /// An exception with the complete message: who, which matrix, which pivot, the operand.
  public NotPositiveDefiniteException(String message) {
    super(message);
  }
}
