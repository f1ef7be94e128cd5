package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import org.jspecify.annotations.Nullable;

/// The transpose of a convolution in its image, with a bias; also known as deconvolution.
///
///     x [n, in, h, w]    weight W [in, out / groups, kernel height, kernel width]    bias b [out]
///     y [n, out, …], where an extent of h gives
///     (h − 1)·stride − 2·padding + dilation·(kernel − 1) + output padding + 1
///
/// What a [Conv2d] of the same geometry from `out` channels to `in` does to the gradient by its
/// output. Stride 1, no padding, dilation 1, one group and a bias unless stated. Where several
/// sizes of image lead to the same number of windows, the output padding chooses: it is added at
/// the bottom and at the right. Weight and bias are uniform between ±1/√(out / groups · taps) at
/// first, as PyTorch's `ConvTranspose2d` has them, unless [#initialised] otherwise.
public final class ConvTranspose2d implements Layer {
  private final int in;
  private final int out;
  private final HeightWidth kernel;
  private final ConvolutionGeometry geometry;
  private final HeightWidth outputPadding;
  private final boolean biased;
  private final Initialiser weight;
  private final @Nullable Initialiser bias;

  private ConvTranspose2d(
      int in,
      int out,
      HeightWidth kernel,
      ConvolutionGeometry geometry,
      HeightWidth outputPadding,
      boolean biased,
      Initialiser weight,
      @Nullable Initialiser bias) {
    Kernels2d.requireChannels("ConvTranspose2d", in, out, kernel, geometry.groups());
    this.in = in;
    this.out = out;
    this.kernel = kernel;
    this.geometry = geometry;
    this.outputPadding = outputPadding;
    this.biased = biased;
    this.weight = weight;
    this.bias = bias;
  }

  /// A layer from `in` channels to `out` with a square kernel.
  ///
  /// @throws IllegalArgumentException if a number is not positive
  public static ConvTranspose2d of(int in, int out, int kernel) {
    return of(in, out, HeightWidth.of(kernel));
  }

  /// A layer from `in` channels to `out`.
  ///
  /// @throws IllegalArgumentException if a number is not positive
  public static ConvTranspose2d of(int in, int out, HeightWidth kernel) {
    return new ConvTranspose2d(
        in,
        out,
        kernel,
        ConvolutionGeometry.DEFAULT,
        HeightWidth.of(0),
        true,
        Initialiser.fanInUniform(),
        null);
  }

  /// This as the transpose of convolutions of `geometry`.
  ///
  /// @throws IllegalArgumentException if its groups do not divide the channels
  public ConvTranspose2d geometry(ConvolutionGeometry geometry) {
    return new ConvTranspose2d(in, out, kernel, geometry, outputPadding, biased, weight, bias);
  }

  /// This with another stride along both axes.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public ConvTranspose2d stride(int both) {
    return geometry(geometry.stride(both));
  }

  /// This with another padding on all sides, by which the output becomes smaller.
  ///
  /// @throws IllegalArgumentException if it is negative
  public ConvTranspose2d padding(int both) {
    return geometry(geometry.padding(both));
  }

  /// This with another dilation along both axes.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public ConvTranspose2d dilation(int both) {
    return geometry(geometry.dilation(both));
  }

  /// This with its channels in groups that are convolved apart from one another.
  ///
  /// @throws IllegalArgumentException if the number does not divide both numbers of channels
  public ConvTranspose2d groups(int groups) {
    return geometry(geometry.groups(groups));
  }

  /// This with another output padding along both axes.
  public ConvTranspose2d outputPadding(int both) {
    return outputPadding(HeightWidth.of(both));
  }

  /// This with another output padding, which must be less than the stride.
  public ConvTranspose2d outputPadding(HeightWidth outputPadding) {
    return new ConvTranspose2d(in, out, kernel, geometry, outputPadding, biased, weight, bias);
  }

  /// This without a bias.
  public ConvTranspose2d withoutBias() {
    return new ConvTranspose2d(in, out, kernel, geometry, outputPadding, false, weight, bias);
  }

  /// This with other first values.
  public ConvTranspose2d initialised(Initialiser weight, Initialiser bias) {
    return new ConvTranspose2d(in, out, kernel, geometry, outputPadding, biased, weight, bias);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Shape shape = Shape.of(in, out / geometry.groups(), kernel.height(), kernel.width());
    return Kernels2d.initialise(weight, shape, bias, biased ? out : 0, key, type);
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Kernels2d.requireImages(this, in, x.shape());
    Variable weight = parameters.get("weight");
    return Output.of(
        biased
            ? x.convTranspose2d(weight, parameters.get("bias"), geometry, outputPadding)
            : x.convTranspose2d(weight, geometry, outputPadding));
  }

  /// `ConvTranspose2d(64, 3, kernel [4, 4], stride [2, 2], padding [1, 1])`: what is not as usual
  /// is named.
  @Override
  public String toString() {
    return "ConvTranspose2d("
        + Kernels2d.describe(in, out, kernel, geometry)
        + (outputPadding.equals(HeightWidth.of(0)) ? "" : ", output padding " + outputPadding)
        + (biased ? ")" : ", no bias)");
  }
}
