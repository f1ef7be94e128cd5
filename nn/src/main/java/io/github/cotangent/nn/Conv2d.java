package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import org.jspecify.annotations.Nullable;

/// A convolution of images, strictly a cross-correlation: the kernel is not flipped.
///
///     y[n, o, j, i] = b[o] + Σ x[n, c, j·stride + ky·dilation − padding, …] W[o, c, ky, kx]
///     x [n, in, h, w]    weight W [out, in / groups, kernel height, kernel width]    bias b [out]
///
/// Stride 1, no padding, dilation 1, one group and a bias unless stated. Along each axis there are
/// `⌊(extent + 2·padding − dilation·(kernel − 1) − 1) / stride⌋ + 1` windows. Weight and bias are
/// uniform between ±1/√fan-in at first, the fan-in being `in / groups` times the taps of the
/// kernel, as PyTorch's `Conv2d` has them, unless [#initialised] otherwise.
public final class Conv2d implements Layer {
  private final int in;
  private final int out;
  private final HeightWidth kernel;
  private final ConvolutionGeometry geometry;
  private final boolean biased;
  private final Initialiser weight;
  private final @Nullable Initialiser bias;

  private Conv2d(
      int in,
      int out,
      HeightWidth kernel,
      ConvolutionGeometry geometry,
      boolean biased,
      Initialiser weight,
      @Nullable Initialiser bias) {
    Kernels2d.requireChannels("Conv2d", in, out, kernel, geometry.groups());
    this.in = in;
    this.out = out;
    this.kernel = kernel;
    this.geometry = geometry;
    this.biased = biased;
    this.weight = weight;
    this.bias = bias;
  }

  /// A layer from `in` channels to `out` with a square kernel.
  ///
  /// @throws IllegalArgumentException if a number is not positive
  public static Conv2d of(int in, int out, int kernel) {
    return of(in, out, HeightWidth.of(kernel));
  }

  /// A layer from `in` channels to `out`.
  ///
  /// @throws IllegalArgumentException if a number is not positive
  public static Conv2d of(int in, int out, HeightWidth kernel) {
    return new Conv2d(
        in, out, kernel, ConvolutionGeometry.DEFAULT, true, Initialiser.fanInUniform(), null);
  }

  /// This moving over the image, and with its channels grouped, by `geometry`.
  ///
  /// @throws IllegalArgumentException if its groups do not divide the channels
  public Conv2d geometry(ConvolutionGeometry geometry) {
    return new Conv2d(in, out, kernel, geometry, biased, weight, bias);
  }

  /// This with another stride along both axes.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public Conv2d stride(int both) {
    return geometry(geometry.stride(both));
  }

  /// This with another padding on all sides.
  ///
  /// @throws IllegalArgumentException if it is negative
  public Conv2d padding(int both) {
    return geometry(geometry.padding(both));
  }

  /// This with another dilation along both axes.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public Conv2d dilation(int both) {
    return geometry(geometry.dilation(both));
  }

  /// This with its channels in groups that are convolved apart from one another.
  ///
  /// @throws IllegalArgumentException if the number does not divide both numbers of channels
  public Conv2d groups(int groups) {
    return geometry(geometry.groups(groups));
  }

  /// This without a bias.
  public Conv2d withoutBias() {
    return new Conv2d(in, out, kernel, geometry, false, weight, bias);
  }

  /// This with other first values.
  public Conv2d initialised(Initialiser weight, Initialiser bias) {
    return new Conv2d(in, out, kernel, geometry, biased, weight, bias);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Shape shape = Shape.of(out, in / geometry.groups(), kernel.height(), kernel.width());
    return Kernels2d.initialise(weight, shape, bias, biased ? out : 0, key, type);
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Kernels2d.requireImages(this, in, x.shape());
    Variable weight = parameters.get("weight");
    return Output.of(
        biased ? x.conv2d(weight, parameters.get("bias"), geometry) : x.conv2d(weight, geometry));
  }

  /// `Conv2d(3, 64, kernel [3, 3], padding [1, 1], no bias)`: what is not as usual is named.
  @Override
  public String toString() {
    return "Conv2d("
        + Kernels2d.describe(in, out, kernel, geometry)
        + (biased ? ")" : ", no bias)");
  }
}
