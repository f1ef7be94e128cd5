package io.github.cotangent.core;

/// A window that pools pixels, and how it moves over an image.
///
/// ```java
/// PoolingWindow.of(3).stride(2).padding(1)
/// ```
///
/// @param size the taps of the window
/// @param stride the distance between neighbouring windows
/// @param padding how far windows reach beyond the image, on both sides
/// @param dilation the distance between neighbouring taps of a window
public record PoolingWindow(
    HeightWidth size, HeightWidth stride, HeightWidth padding, HeightWidth dilation) {
  /// A window that exists.
  ///
  /// @throws IllegalArgumentException if `size`, `stride` or `dilation` is less than 1, or
  ///     `padding` negative or more than half the size
  public PoolingWindow {
    size.requireAtLeast(1, "PoolingWindow", "size");
    stride.requireAtLeast(1, "PoolingWindow", "stride");
    padding.requireAtLeast(0, "PoolingWindow", "padding");
    dilation.requireAtLeast(1, "PoolingWindow", "dilation");
    if (padding.height() > size.height() / 2 || padding.width() > size.width() / 2) {
      throw new IllegalArgumentException(
          "PoolingWindow: the padding must be at most half the size, "
              + padding
              + " and "
              + size
              + "\n  help: a window wholly in the padding would have nothing to pool");
    }
  }

  /// Square windows side by side.
  public static PoolingWindow of(int both) {
    return of(both, both);
  }

  /// Windows side by side, without padding or dilation.
  public static PoolingWindow of(int height, int width) {
    HeightWidth size = new HeightWidth(height, width);
    return new PoolingWindow(size, size, HeightWidth.of(0), HeightWidth.of(1));
  }

  /// This with another stride along both axes.
  public PoolingWindow stride(int both) {
    return stride(both, both);
  }

  /// This with other strides.
  public PoolingWindow stride(int height, int width) {
    return new PoolingWindow(size, new HeightWidth(height, width), padding, dilation);
  }

  /// This with another padding along both axes.
  public PoolingWindow padding(int both) {
    return padding(both, both);
  }

  /// This with other paddings.
  public PoolingWindow padding(int height, int width) {
    return new PoolingWindow(size, stride, new HeightWidth(height, width), dilation);
  }

  /// This with another dilation along both axes.
  public PoolingWindow dilation(int both) {
    return dilation(both, both);
  }

  /// This with other dilations.
  public PoolingWindow dilation(int height, int width) {
    return new PoolingWindow(size, stride, padding, new HeightWidth(height, width));
  }

  /// The number of windows along both axes of an image.
  ///
  /// @param who the operation, for the message
  /// @throws ShapeMismatchException if there are none, or one of them has no pixel
  public HeightWidth windows(HeightWidth image, String who) {
    Slide down = geometry().down(image.height(), size.height());
    Slide across = geometry().across(image.width(), size.width());
    if (!down.hasPixels() || !across.hasPixels()) {
      throw new ShapeMismatchException(
          who
              + ": a window of "
              + size
              + " with padding "
              + padding
              + " and dilation "
              + dilation
              + (down.windows() == 0 || across.windows() == 0 ? " does not fit into" : " misses")
              + " an image of "
              + image);
    }
    return new HeightWidth(down.windows(), across.windows());
  }

  /// How a convolution with a kernel of this size moves as this does.
  public ConvolutionGeometry geometry() {
    return new ConvolutionGeometry(stride, padding, dilation, 1);
  }
}
