package io.github.cotangent.core;

/// How the window of a convolution moves over an image, and how its channels are grouped.
///
/// ```java
/// ConvolutionGeometry.DEFAULT.stride(2).padding(1).groups(4)
/// ```
///
/// @param stride the distance between neighbouring windows
/// @param padding how far windows reach beyond the image, on both sides
/// @param dilation the distance between neighbouring taps of a window
/// @param groups the number of groups of consecutive channels that are convolved apart from one
///     another
public record ConvolutionGeometry(
    HeightWidth stride, HeightWidth padding, HeightWidth dilation, int groups) {
  /// Stride 1, no padding, dilation 1, one group.
  public static final ConvolutionGeometry DEFAULT =
      new ConvolutionGeometry(HeightWidth.of(1), HeightWidth.of(0), HeightWidth.of(1), 1);

  /// A geometry that exists.
  ///
  /// @throws IllegalArgumentException if `stride`, `dilation` or `groups` is less than 1, or
  ///     `padding` negative
  public ConvolutionGeometry {
    stride.requireAtLeast(1, "ConvolutionGeometry", "stride");
    padding.requireAtLeast(0, "ConvolutionGeometry", "padding");
    dilation.requireAtLeast(1, "ConvolutionGeometry", "dilation");
    if (groups < 1) {
      throw new IllegalArgumentException(
          "ConvolutionGeometry: groups must be at least 1 but are " + groups);
    }
  }

  /// This with another stride along both axes.
  public ConvolutionGeometry stride(int both) {
    return stride(both, both);
  }

  /// This with other strides.
  public ConvolutionGeometry stride(int height, int width) {
    return new ConvolutionGeometry(new HeightWidth(height, width), padding, dilation, groups);
  }

  /// This with another padding along both axes.
  public ConvolutionGeometry padding(int both) {
    return padding(both, both);
  }

  /// This with other paddings.
  public ConvolutionGeometry padding(int height, int width) {
    return new ConvolutionGeometry(stride, new HeightWidth(height, width), dilation, groups);
  }

  /// This with another dilation along both axes.
  public ConvolutionGeometry dilation(int both) {
    return dilation(both, both);
  }

  /// This with other dilations.
  public ConvolutionGeometry dilation(int height, int width) {
    return new ConvolutionGeometry(stride, padding, new HeightWidth(height, width), groups);
  }

  /// This with another number of groups.
  public ConvolutionGeometry groups(int groups) {
    return new ConvolutionGeometry(stride, padding, dilation, groups);
  }

  /// The output padding with which the transpose gives images of this size back: the pixels at the
  /// bottom and at the right that no window reaches.
  public HeightWidth outputPadding(HeightWidth image, HeightWidth kernel) {
    return new HeightWidth(
        down(image.height(), kernel.height()).unreached(),
        across(image.width(), kernel.width()).unreached());
  }

  /// A window along the height of an image.
  Slide down(int image, int kernel) {
    return new Slide(image, kernel, stride.height(), padding.height(), dilation.height());
  }

  /// A window along the width of an image.
  Slide across(int image, int kernel) {
    return new Slide(image, kernel, stride.width(), padding.width(), dilation.width());
  }
}
