package io.github.cotangent.core;

/// A number for each of the two axes of an image.
///
/// @param height the number for the axis from top to bottom, the last but one of a tensor
/// @param width the number for the axis from left to right, the last of a tensor
public record HeightWidth(int height, int width) {
  /// The same number for both axes.
  public static HeightWidth of(int both) {
    return new HeightWidth(both, both);
  }

  void requireAtLeast(int least, String who, String what) {
    if (height < least || width < least) {
      throw new IllegalArgumentException(
          who + ": the " + what + " must be at least " + least + " but is " + this);
    }
  }

  /// The numbers in brackets: `[3, 5]`.
  @Override
  public String toString() {
    return "[" + height + ", " + width + "]";
  }
}
