package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.RandomKey;

/// The mean of each window, `[n, c, h, w]` to `[n, c, …]`.
///
/// @param window what is pooled
/// @param countPadding whether what is beyond the image counts as zeros, so that the divisor is
///     always the size of the window (PyTorch's `count_include_pad`); otherwise it does not count
public record AvgPool2d(PoolingWindow window, boolean countPadding) implements Layer {
  /// A layer of square windows side by side.
  ///
  /// @throws IllegalArgumentException if the size is not positive
  public static AvgPool2d of(int size) {
    return new AvgPool2d(PoolingWindow.of(size), true);
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.avgPool2d(window, countPadding));
  }

  /// `AvgPool2d([2, 2])`, and the stride, the padding and the dilation where they are not as usual.
  @Override
  public String toString() {
    return "AvgPool2d("
        + MaxPool2d.describe(window)
        + (countPadding ? ")" : ", padding not counted)");
  }
}
