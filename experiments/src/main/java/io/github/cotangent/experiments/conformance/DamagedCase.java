package io.github.cotangent.experiments.conformance;

/// A case that cannot be tried as it is: which of its files is at fault, and how.
final class DamagedCase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A fault of `file`, in words.
  DamagedCase(String file, String fault) {
    super(file + ": " + fault.strip().replaceAll("\\s*\\R\\s*", "; "));
  }
}
