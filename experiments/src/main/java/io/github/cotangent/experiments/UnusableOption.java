package io.github.cotangent.experiments;

/// An option of the command line has a value that cannot be used. The message, one sentence that
/// names the option, the value and what would do, is all that the user sees.
public final class UnusableOption extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// An option that cannot be used, for the reason that `message` states.
  public UnusableOption(String message) {
    super(message);
  }
}
