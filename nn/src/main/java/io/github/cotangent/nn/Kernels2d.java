package io.github.cotangent.nn;

import io.github.cotangent.core.ConvolutionGeometry;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.HeightWidth;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import org.jspecify.annotations.Nullable;

/// What a convolution and its transpose have in common as layers.
final class Kernels2d {
  private Kernels2d() {}

  static void requireChannels(String who, int in, int out, HeightWidth kernel, int groups) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException(
          who + ": the number of channels must be positive, got " + in + " to " + out);
    }
    if (kernel.height() < 1 || kernel.width() < 1) {
      throw new IllegalArgumentException(who + ": the kernel must have a tap, got " + kernel);
    }
    if (in % groups != 0 || out % groups != 0) {
      throw new IllegalArgumentException(
          who + ": " + groups + " groups do not divide " + in + " channels to " + out);
    }
  }

  /// The weight of that shape and, if there are `biases`, the bias, which by PyTorch's default has
  /// the weight's bound.
  static Parameters initialise(
      Initialiser weight,
      Shape shape,
      @Nullable Initialiser bias,
      int biases,
      RandomKey key,
      ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    parameters.trainable("weight", weight.initial(type, shape, key.derive("weight")));
    if (biases > 0) {
      int fanIn = shape.size() / shape.extent(0);
      Initialiser chosen = bias != null ? bias : Initialiser.uniform(1 / Math.sqrt(fanIn));
      parameters.trainable("bias", chosen.initial(type, Shape.of(biases), key.derive("bias")));
    }
    return parameters.build();
  }

  static void requireImages(Layer layer, int channels, Shape shape) {
    if (shape.rank() != 4 || shape.extent(1) != channels) {
      throw new ShapeMismatchException(
          layer
              + ": the input must have shape [n, "
              + channels
              + ", height, width] but has "
              + shape);
    }
  }

  static String describe(int in, int out, HeightWidth kernel, ConvolutionGeometry geometry) {
    ConvolutionGeometry usual = ConvolutionGeometry.DEFAULT;
    StringBuilder text = new StringBuilder();
    text.append(in).append(", ").append(out).append(", kernel ").append(kernel);
    if (!geometry.stride().equals(usual.stride())) {
      text.append(", stride ").append(geometry.stride());
    }
    if (!geometry.padding().equals(usual.padding())) {
      text.append(", padding ").append(geometry.padding());
    }
    if (!geometry.dilation().equals(usual.dilation())) {
      text.append(", dilation ").append(geometry.dilation());
    }
    if (geometry.groups() != usual.groups()) {
      text.append(", groups ").append(geometry.groups());
    }
    return text.toString();
  }
}
