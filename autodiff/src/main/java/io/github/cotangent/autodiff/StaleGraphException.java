package io.github.cotangent.autodiff;

/// Thrown where a graph is walked whose values were changed in place after it was built, as an
/// optimiser's step changes parameters.
public class StaleGraphException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /// An exception with the complete message.
  public StaleGraphException(String message) {
    super(message);
  }
}
