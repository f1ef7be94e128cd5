package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// The means of as many bins as are wanted whatever the size of the image, `[n, c, h, w]` to
/// `[n, c, height, width]`.
///
/// Bin i along an axis of m pixels is those from `⌊i m / bins⌋` to before `⌈(i + 1) m / bins⌉`, so
/// neighbours may overlap.
///
/// @param height the number of bins from top to bottom
/// @param width the number of bins from left to right
public record AdaptiveAvgPool2d(int height, int width) implements Layer {
  /// A layer of that many bins.
  ///
  /// @throws IllegalArgumentException if there are none
  public AdaptiveAvgPool2d {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "AdaptiveAvgPool2d: there must be at least 1 bin along each axis, got ["
              + height
              + ", "
              + width
              + "]");
    }
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.adaptiveAvgPool2d(height, width));
  }

  @Override
  public String toString() {
    return "AdaptiveAvgPool2d(" + height + ", " + width + ")";
  }
}
