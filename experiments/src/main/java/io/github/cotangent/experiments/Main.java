package io.github.cotangent.experiments;

/// The program behind `experiments/run`.
public final class Main {
  private Main() {}

  /// Runs the command that the arguments name.
  ///
  /// @param arguments the command and its options
  public static void main(String[] arguments) {
    System.out.println("no command yet");
  }
}
