package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Convolution;
import io.github.cotangent.autodiff.op.ConvolutionTranspose;
import io.github.cotangent.autodiff.op.MaxPool;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;

/// Of images, `[n, channels, height, width]`.
public sealed interface Images permits Variable {
  /// As [#conv2d(Variable,ConvolutionGeometry)] with stride 1 and no padding.
  default Variable conv2d(Variable weight) {
    return conv2d(weight, ConvolutionGeometry.DEFAULT);
  }

  /// Cross-correlation with `weight`, `[out, channels / groups, kernel height, kernel width]`:
  ///
  ///     y[n, o, j, i] = Σ x[n, c, j·stride + ky·dilation − padding, …] weight[o, c, ky, kx]
  ///
  /// The kernel is not flipped. What lies beyond the image is no part of a sum. Along each axis
  /// there are `⌊(extent + 2·padding − dilation·(kernel − 1) − 1) / stride⌋ + 1` windows.
  ///
  /// @throws ShapeMismatchException if an operand does not have 4 axes, the channels do not fit to
  ///     one another or to the groups, or the kernel does not fit into the padded image
  default Variable conv2d(Variable weight, ConvolutionGeometry geometry) {
    return Variable.apply(new Convolution(geometry), self(), weight);
  }

  /// As [#conv2d(Variable,ConvolutionGeometry)], plus `bias[o]`.
  ///
  /// @throws ShapeMismatchException if the bias is not `[out]`
  default Variable conv2d(Variable weight, Variable bias, ConvolutionGeometry geometry) {
    return plusBias("conv2d", conv2d(weight, geometry), bias);
  }

  /// The transpose of [#conv2d(Variable,ConvolutionGeometry)] in its image, also known as
  /// deconvolution: images `[n, out, …]` with extents
  /// `(extent − 1)·stride − 2·padding + dilation·(kernel − 1) + outputPadding + 1`.
  ///
  /// @param weight `[channels, out / groups, kernel height, kernel width]`
  /// @param outputPadding how much is added at the bottom and at the right, less than the stride
  /// @throws ShapeMismatchException if an operand does not have 4 axes, the channels do not fit to
  ///     one another or to the groups, or there is no such image
  default Variable convTranspose2d(
      Variable weight, ConvolutionGeometry geometry, HeightWidth outputPadding) {
    return Variable.apply(new ConvolutionTranspose(geometry, outputPadding), self(), weight);
  }

  /// As [#convTranspose2d(Variable,ConvolutionGeometry,HeightWidth)], plus `bias[o]`.
  ///
  /// @throws ShapeMismatchException if the bias is not `[out]`
  default Variable convTranspose2d(
      Variable weight, Variable bias, ConvolutionGeometry geometry, HeightWidth outputPadding) {
    return plusBias("convTranspose2d", convTranspose2d(weight, geometry, outputPadding), bias);
  }

  // ---- pooling --------------------------------------------------------------------------------

  /// The largest pixel of each window; what is beyond the image is never chosen. Of equal pixels
  /// the first one in C order gets the derivative; a NaN is above all numbers.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes, or a window no pixel
  default Variable maxPool2d(PoolingWindow window) {
    return Variable.apply(new MaxPool(window), self(), self());
  }

  /// The mean of each window. What is beyond the image counts as zeros if `countPadding`, so that
  /// the divisor is always the size of the window; otherwise it does not count at all.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes, or a window no pixel
  default Variable avgPool2d(PoolingWindow window, boolean countPadding) {
    Shape of = images("avgPool2d");
    HeightWidth size = window.size();
    HeightWidth to = window.windows(new HeightWidth(of.extent(2), of.extent(3)), "avgPool2d");
    Variable kernel = ones(Shape.of(1, 1, size.height(), size.width()));
    // Each channel by itself, as an image of one channel.
    Shape planes = Shape.of(of.extent(0) * of.extent(1), 1, of.extent(2), of.extent(3));
    Variable sums = self().reshape(planes).conv2d(kernel, window.geometry());
    Variable means =
        countPadding
            ? sums.dividedBy(size.height() * size.width())
            : sums.dividedBy(ones(planes.with(0, 1)).conv2d(kernel, window.geometry()));
    return means.reshape(of.extent(0), of.extent(1), to.height(), to.width());
  }

  private Variable ones(Shape shape) {
    return Variable.constant(Tensor.ones(self().type(), shape));
  }

  /// The means of `height` by `width` bins: bin i along an axis of n pixels is those from
  /// `⌊i n / bins⌋` to before `⌈(i + 1) n / bins⌉`.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes
  /// @throws IllegalArgumentException if there are no bins, or no pixels to take a mean of
  default Variable adaptiveAvgPool2d(int height, int width) {
    images("adaptiveAvgPool2d");
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "adaptiveAvgPool2d: there must be at least 1 bin along each axis, got ["
              + height
              + ", "
              + width
              + "]");
    }
    return height == 1 && width == 1 ? globalAvgPool2d() : bins(bins(self(), 2, height), 3, width);
  }

  private static Variable bins(Variable x, int axis, int bins) {
    int n = x.shape().extent(axis);
    Variable[] means = new Variable[bins];
    for (int i = 0; i < bins; i++) {
      int start = (int) ((long) i * n / bins);
      int stop = (int) (((i + 1L) * n + bins - 1) / bins);
      means[i] = x.slice(axis, start, stop).meanKeeping(axis);
    }
    return Variable.concatenate(axis, means);
  }

  /// The mean of each channel, `[n, channels, 1, 1]`.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes
  default Variable globalAvgPool2d() {
    images("globalAvgPool2d");
    return self().meanKeeping(2, 3);
  }

  // ---- pixels to channels and back ------------------------------------------------------------

  /// Squares of pixels as channels, `[n, c·f², h / f, w / f]`:
  /// `y[n, c·f² + i·f + j, p, q] = x[n, c, p·f + i, q·f + j]`, f being `factor`.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes, or its extents are no multiples
  ///     of the factor
  default Variable pixelUnshuffle(int factor) {
    Shape of = images("pixelUnshuffle");
    requireMultiples("pixelUnshuffle", of, factor, 2, 3);
    return squares(of, factor)
        .permute(0, 1, 3, 5, 2, 4)
        .reshape(
            of.extent(0),
            of.extent(1) * factor * factor,
            of.extent(2) / factor,
            of.extent(3) / factor);
  }

  /// Channels as squares of pixels, the inverse of [#pixelUnshuffle]; Shi and others, *Real-Time
  /// Single Image and Video Super-Resolution Using an Efficient Sub-Pixel Convolutional Neural
  /// Network*, CVPR 2016.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes, or its channels are no multiple
  ///     of the square of the factor
  default Variable pixelShuffle(int factor) {
    Shape of = images("pixelShuffle");
    requireMultiples("pixelShuffle", of, Math.multiplyExact(factor, factor), 1);
    int channels = of.extent(1) / (factor * factor);
    return self()
        .reshape(of.extent(0), channels, factor, factor, of.extent(2), of.extent(3))
        .permute(0, 1, 4, 2, 5, 3)
        .reshape(of.extent(0), channels, of.extent(2) * factor, of.extent(3) * factor);
  }

  /// Squares of 2 by 2 pixels as channels, `[n, 4c, h / 2, w / 2]`, as RealNVP does between its
  /// scales: [#pixelUnshuffle], or if `alternate` channels by position in the square, in the order
  /// (0, 0), (1, 1), (0, 1), (1, 0), so that either half of the channels is a checkerboard;
  /// Dinh, Sohl-Dickstein and Bengio, *Density Estimation Using Real NVP*, ICLR 2017.
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes, or its extents are odd
  default Variable realNvpSqueeze(boolean alternate) {
    if (!alternate) {
      return pixelUnshuffle(2);
    }
    Shape of = images("realNvpSqueeze");
    requireMultiples("realNvpSqueeze", of, 2, 2, 3);
    int height = of.extent(2) / 2;
    int width = of.extent(3) / 2;
    Variable squares =
        squares(of, 2)
            .permute(0, 3, 5, 1, 2, 4)
            .reshape(of.extent(0), 4, of.extent(1), height, width);
    return Variable.concatenate(
            1, squares.slice(1, 0, 1), squares.slice(1, 3, 4), squares.slice(1, 1, 3))
        .reshape(of.extent(0), 4 * of.extent(1), height, width);
  }

  /// The inverse of [#realNvpSqueeze].
  ///
  /// @throws ShapeMismatchException if this does not have 4 axes, or its channels are no multiple
  ///     of 4
  default Variable realNvpUnsqueeze(boolean alternate) {
    if (!alternate) {
      return pixelShuffle(2);
    }
    Shape of = images("realNvpUnsqueeze");
    requireMultiples("realNvpUnsqueeze", of, 4, 1);
    int channels = of.extent(1) / 4;
    Variable squares = self().reshape(of.extent(0), 4, channels, of.extent(2), of.extent(3));
    return Variable.concatenate(
            1, squares.slice(1, 0, 1), squares.slice(1, 2, 4), squares.slice(1, 1, 2))
        .reshape(of.extent(0), 2, 2, channels, of.extent(2), of.extent(3))
        .permute(0, 3, 4, 1, 5, 2)
        .reshape(of.extent(0), channels, 2 * of.extent(2), 2 * of.extent(3));
  }

  /// `[n, c, h / f, f, w / f, f]`.
  private Variable squares(Shape of, int factor) {
    return self()
        .reshape(
            of.extent(0),
            of.extent(1),
            of.extent(2) / factor,
            factor,
            of.extent(3) / factor,
            factor);
  }

  // ---- checks ---------------------------------------------------------------------------------

  private Shape images(String who) {
    Shape shape = self().shape();
    if (shape.rank() != 4) {
      throw new ShapeMismatchException(
          who
              + ": the operand must have 4 axes, [n, channels, height, width], but is "
              + shape
              + "\n  help: x.reshape(1, channels, height, width) is a batch of one image");
    }
    return shape;
  }

  private static void requireMultiples(String who, Shape shape, int divisor, int... axes) {
    for (int axis : axes) {
      if (divisor < 1 || shape.extent(axis) % divisor != 0) {
        throw new ShapeMismatchException(
            who
                + ": the extent of axis "
                + axis
                + " must be a multiple of "
                + divisor
                + ", the operand is "
                + shape);
      }
    }
  }

  private static Variable plusBias(String who, Variable y, Variable bias) {
    int channels = y.shape().extent(1);
    if (!bias.shape().equals(Shape.of(channels))) {
      throw new ShapeMismatchException(
          who
              + ": the bias must be ["
              + channels
              + "], a number for each channel of the result, but is "
              + bias.shape());
    }
    return y.plus(bias.reshape(channels, 1, 1));
  }

  private Variable self() {
    return (Variable) this;
  }
}
