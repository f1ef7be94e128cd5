package io.github.cotangent.core;

import java.util.Arrays;

/// Axes of a tensor as a value: two are equal if they name the same axes in the same order.
///
/// The order is kept as it was given, because it matters where axes are permuted. Where the axes
/// are a set, as in a reduction, they are ascending and counted from the front, as [Shape#axes]
/// returns them: otherwise equal sets would not be equal values.
public final class Axes {
  private final int[] axes;

  private Axes(int[] axes) {
    this.axes = axes;
  }

  /// The given axes in the given order. Whether there are such axes is for the shape to say that
  /// they are used with.
  public static Axes of(int... axes) {
    return new Axes(axes.clone());
  }

  /// A copy of the axes.
  public int[] toArray() {
    return axes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Axes that && Arrays.equals(axes, that.axes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(axes);
  }

  /// The axes in brackets: `[0, 2]`.
  @Override
  public String toString() {
    return Arrays.toString(axes);
  }
}
