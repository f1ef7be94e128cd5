package io.github.cotangent.core;

import java.util.Locale;

/// The type of a tensor's elements.
///
/// [#FLOAT32] is for training, [#FLOAT64] for verification, [#INT64] for indices, [#BOOL] (one
/// byte) for masks. Nothing is promoted silently: mixed operands are an error.
public enum ElementType {
  FLOAT32(4),
  FLOAT64(8),
  INT64(8),
  BOOL(1);

  private final int bytes;

  ElementType(int bytes) {
    this.bytes = bytes;
  }

  /// The size of one element in bytes.
  public int bytes() {
    return bytes;
  }

  /// Whether this is [#FLOAT32] or [#FLOAT64], the types that have derivatives.
  public boolean isFloating() {
    return this == FLOAT32 || this == FLOAT64;
  }

  /// The name in lower case, as messages print it: `float32`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
