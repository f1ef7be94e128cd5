package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.RandomKey;

/// The largest pixel of each window, `[n, c, h, w]` to `[n, c, …]`.
///
/// What is beyond the image is never chosen. Of equal pixels the first gets the derivative.
///
/// @param window what is pooled
public record MaxPool2d(PoolingWindow window) implements Layer {
  /// A layer of square windows side by side.
  ///
  /// @throws IllegalArgumentException if the size is not positive
  public static MaxPool2d of(int size) {
    return new MaxPool2d(PoolingWindow.of(size));
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.maxPool2d(window));
  }

  /// `MaxPool2d([2, 2])`, and the stride, the padding and the dilation where they are not as usual.
  @Override
  public String toString() {
    return "MaxPool2d(" + describe(window) + ")";
  }

  static String describe(PoolingWindow window) {
    PoolingWindow usual = PoolingWindow.of(window.size().height(), window.size().width());
    StringBuilder text = new StringBuilder(window.size().toString());
    if (!window.stride().equals(usual.stride())) {
      text.append(", stride ").append(window.stride());
    }
    if (!window.padding().equals(usual.padding())) {
      text.append(", padding ").append(window.padding());
    }
    if (!window.dilation().equals(usual.dilation())) {
      text.append(", dilation ").append(window.dilation());
    }
    return text.toString();
  }
}
