package io.github.cotangent.core;

/// Thrown where the shapes of operands do not fit one another or the operation.
public class ShapeMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// An exception with the complete message: who, what is wrong, the operands.
  public ShapeMismatchException(String message) {
    super(message);
  }
}
