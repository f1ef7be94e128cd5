package io.github.cotangent.core;

import static io.github.cotangent.core.ConvolutionOperands.sizeOf;

import io.github.cotangent.core.ConvolutionOperands.Slides;
import java.util.List;

/// Convolution of images and its two transposes: what is checked, and what is multiplied.
final class Convolutions {
  private final Engine engine;

  Convolutions(Engine engine) {
    this.engine = engine;
  }

  Tensor convolve(Tensor x, Tensor weight, ConvolutionGeometry geometry) {
    ConvolutionOperands operands = new ConvolutionOperands("conv2d", "image", x, "weight", weight);
    operands.check(engine);
    operands.requireGroups(x, weight.extent(0), geometry.groups());
    operands.requireChannels(
        weight.extent(1),
        x.extent(1) / geometry.groups(),
        "image has "
            + x.extent(1)
            + (geometry.groups() == 1 ? "" : " in " + geometry.groups() + " groups"),
        "the weight is [out, in / groups, height, width]");
    Slides slides = operands.slides(sizeOf(x), sizeOf(weight), geometry);
    HeightWidth windows = slides.windows();
    Shape shape = Shape.of(x.extent(0), weight.extent(0), windows.height(), windows.width());
    return product(
        x,
        grouped(weight, geometry.groups()).permute(0, 1, 3, 4, 2),
        slides.down().windowRuns(),
        slides.across().windowRuns(),
        false,
        shape);
  }

  Tensor transpose(
      Tensor y, Tensor weight, ConvolutionGeometry geometry, HeightWidth outputPadding) {
    ConvolutionOperands operands =
        new ConvolutionOperands("convTranspose2d", "operand", y, "weight", weight);
    operands.check(engine);
    operands.requireGroups(y, y.extent(1), geometry.groups());
    operands.requireChannels(
        weight.extent(0),
        y.extent(1),
        "operand has " + y.extent(1),
        "the weight is [in, out / groups, height, width]");
    operands.requireOutputPadding(outputPadding, geometry.stride());
    HeightWidth image = operands.image(sizeOf(y), sizeOf(weight), geometry, outputPadding);
    Slides slides = operands.slides(image, sizeOf(weight), geometry);
    return product(
        y,
        grouped(weight, geometry.groups()).permute(0, 2, 3, 4, 1),
        slides.down().pixelRuns(),
        slides.across().pixelRuns(),
        true,
        Shape.of(
            y.extent(0),
            Math.multiplyExact(weight.extent(1), geometry.groups()),
            image.height(),
            image.width()));
  }

  Tensor weight(Tensor x, Tensor y, ConvolutionGeometry geometry, HeightWidth kernel) {
    ConvolutionOperands operands =
        new ConvolutionOperands("conv2dWeight", "image", x, "operand", y);
    operands.check(engine);
    operands.requireGroups(x, y.extent(1), geometry.groups());
    if (x.extent(0) != y.extent(0)) {
      throw operands.mismatch(
          "the numbers of images differ, " + x.extent(0) + " and " + y.extent(0), "");
    }
    Slides slides = operands.slides(sizeOf(x), kernel, geometry);
    operands.requireWindows(slides, sizeOf(x), y);
    Tensor result =
        engine
            .kernels()
            .result(
                x.type(),
                Shape.of(
                    y.extent(1), x.extent(1) / geometry.groups(), kernel.height(), kernel.width()));
    Movement.fill(result.storage(), result.size(), 0);
    if (result.size() > 0 && y.size() > 0) {
      new ConvolutionWeightProduct<>(
              engine,
              FloatingArrays.of(engine, x.type()),
              slides.down(),
              slides.across(),
              geometry.groups(),
              x,
              y,
              result)
          .run();
    }
    return result;
  }

  private Tensor product(
      Tensor source,
      Tensor weights,
      List<Slide.Run> down,
      List<Slide.Run> across,
      boolean mirrored,
      Shape shape) {
    Tensor result = engine.kernels().result(source.type(), shape);
    if (weights.size() == 0) {
      Movement.fill(result.storage(), result.size(), 0);
    } else if (result.size() > 0) {
      run(
          FloatingArrays.of(engine, source.type()),
          source,
          weights,
          down,
          across,
          mirrored,
          result);
    }
    return result;
  }

  private <A> void run(
      FloatingArrays<A> arrays,
      Tensor source,
      Tensor weights,
      List<Slide.Run> down,
      List<Slide.Run> across,
      boolean mirrored,
      Tensor result) {
    int[] strides = weights.strides();
    boolean even = weights.extent(2) == 1 || strides[2] == weights.extent(3) * strides[3];
    Tensor evenly = even ? weights : engine.kernels().copy(weights);
    new ConvolutionProduct<>(
            engine,
            arrays,
            new ConvolutionWeights<>(arrays, evenly),
            source,
            down,
            across,
            mirrored,
            result)
        .run();
  }

  /// The weight with its first axis split in groups.
  private static Tensor grouped(Tensor weight, int groups) {
    return weight.reshape(
        groups, weight.extent(0) / groups, weight.extent(1), weight.extent(2), weight.extent(3));
  }
}
