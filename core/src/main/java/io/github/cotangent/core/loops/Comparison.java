package io.github.cotangent.core.loops;

/// A comparison of two elements whose result is a byte, 1 where it holds and 0 where not.
///
/// With floating-point elements a NaN makes every comparison but [#NOT_EQUAL] fail, and −0 equals
/// +0.
public enum Comparison {
  /// a > b.
  GREATER,
  /// a ≥ b.
  GREATER_OR_EQUAL,
  /// a < b.
  LESS,
  /// a ≤ b.
  LESS_OR_EQUAL,
  /// a = b.
  EQUAL,
  /// a ≠ b.
  NOT_EQUAL
}
