package io.github.cotangent.experiments;

import picocli.CommandLine.Option;

/// The options that every command has.
public final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = "--stacktrace",
      order = 101,
      description = "On an error, show where in the program it came from.")
  private boolean stacktrace;

  /// Whether an error is to be shown with its stack trace.
  public boolean stacktrace() {
    return stacktrace;
  }

  /// Whether help was asked for.
  public boolean help() {
    return help;
  }
}
