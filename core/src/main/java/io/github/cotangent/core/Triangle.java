package io.github.cotangent.core;

/// One of the two triangles of a square matrix, the diagonal among it.
public enum Triangle {
  LOWER,
  UPPER;

  /// The triangle that this one becomes when the matrix is transposed.
  public Triangle transposed() {
    return this == LOWER ? UPPER : LOWER;
  }
}
