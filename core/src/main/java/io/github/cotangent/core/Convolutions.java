package io.github.cotangent.core;

import static io.github.cotangent.core.ConvolutionOperands.sizeOf;

import io.github.cotangent.core.ConvolutionOperands.Slides;

/// Convolution of images and its two transposes: what is checked, and what is multiplied.
final class Convolutions {
  // Up to so many channels, copying them to be innermost costs more than it brings.
  private static final int FEW = 16;
  // Planes of so many pixels are the columns of a matrix.
  private static final int PLANE = 64;
  // Longer lines than images have.
  private static final int LONG_LINE = 1 << 15;
  private static final int LARGE_PLANES = 1 << 20;

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
        x, grouped(weight, geometry.groups()).permute(0, 1, 3, 4, 2), slides, false, shape);
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
        slides,
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
      FloatingArrays<?> arrays = FloatingArrays.of(engine, x.type());
      boolean pointwise = slides.down().isPointwise() && slides.across().isPointwise();
      if (pointwise && geometry.groups() == 1 && x.extent(1) > y.extent(1)) {
        // The second factor is transposed: better the one with fewer channels.
        Tensor swapped =
            engine.kernels().result(x.type(), Shape.of(x.extent(1), y.extent(1), 1, 1));
        multiply(arrays, slides, 1, y, x, swapped);
        new Movement(engine).copyInto(swapped.permute(1, 0, 2, 3), result);
      } else {
        multiply(arrays, slides, geometry.groups(), x, y, result);
      }
    }
    return result;
  }

  private <A> void multiply(
      FloatingArrays<A> arrays, Slides slides, int groups, Tensor x, Tensor y, Tensor result) {
    Slide down = slides.down();
    Slide across = slides.across();
    boolean depthwise = groups > 1 && x.extent(1) == groups && y.extent(1) == groups;
    if (depthwise && down.isTight() && across.isTight() && across.padded() < LONG_LINE) {
      new DepthwiseWeightProduct<>(engine, arrays, down, across, x, y, result).run();
    } else {
      new ConvolutionWeightProduct<>(engine, arrays, down, across, groups, x, y, result).run();
    }
  }

  /// A product of pixels and `weights`, `[groups, channels of the result, kernel height, kernel
  /// width, channels of the source]` in any layout.
  private Tensor product(
      Tensor source, Tensor weights, Slides slides, boolean transposed, Shape shape) {
    if (isMatrixProduct(source, slides)) {
      return matrixProduct(source, weights, shape);
    }
    Tensor result = engine.kernels().result(source.type(), shape);
    if (weights.size() == 0) {
      Movement.fill(result.storage(), result.size(), 0);
    } else if (result.size() > 0) {
      FloatingArrays<?> arrays = FloatingArrays.of(engine, source.type());
      run(arrays, source, weights, slides, transposed, result);
    }
    return result;
  }

  private <A> void run(
      FloatingArrays<A> arrays,
      Tensor source,
      Tensor weights,
      Slides slides,
      boolean transposed,
      Tensor result) {
    Slide down = slides.down();
    Slide across = slides.across();
    if (isDirect(weights, slides)) {
      new DirectConvolution<>(
              engine,
              arrays,
              weights.isContiguous() ? weights : engine.kernels().copy(weights),
              source,
              transposed ? down.pixelPhases() : down.windowPhases(),
              transposed ? across.pixelPhases() : across.windowPhases(),
              result)
          .run();
      return;
    }
    int[] strides = weights.strides();
    boolean even = weights.extent(2) == 1 || strides[2] == weights.extent(3) * strides[3];
    new ConvolutionProduct<>(
            engine,
            arrays,
            new ConvolutionWeights<>(arrays, even ? weights : engine.kernels().copy(weights)),
            source,
            transposed ? down.pixelRuns() : down.windowRuns(),
            transposed ? across.pixelRuns() : across.windowRuns(),
            transposed,
            result)
        .run();
  }

  /// Whether each pixel is multiplied with the weights where it lies, planes being the columns of
  /// matrices.
  private static boolean isMatrixProduct(Tensor source, Slides slides) {
    return slides.down().isPointwise()
        && slides.across().isPointwise()
        && source.extent(2) * source.extent(3) >= PLANE;
  }

  /// For each image and each group, the product of weights and planes.
  private Tensor matrixProduct(Tensor source, Tensor weights, Shape shape) {
    int images = source.extent(0);
    int groups = weights.extent(0);
    int outputs = weights.extent(1);
    int channels = weights.extent(4);
    int pixels = source.extent(2) * source.extent(3);
    Tensor own = weights.isContiguous() ? weights : engine.kernels().copy(weights);
    Tensor left = own.reshape(1, groups, outputs, channels);
    Tensor product =
        new Products(engine)
            .matmul(
                left.expand(Shape.of(images, groups, outputs, channels)),
                source.reshape(images, groups, channels, pixels));
    return product.reshape(shape.toArray());
  }

  /// Whether there are so few channels that copying them to be innermost is not worthwhile, and the
  /// padding leaves planes small enough to be copied.
  private static boolean isDirect(Tensor weights, Slides slides) {
    long line = slides.across().padded() + slides.across().reach();
    long lines = slides.down().reach() + slides.down().stride();
    return (weights.extent(1) <= FEW || weights.extent(4) <= FEW)
        && slides.down().padded() < LONG_LINE
        && line < LONG_LINE
        && line * lines * weights.extent(4) <= LARGE_PLANES;
  }

  /// The weight with its first axis split in groups.
  private static Tensor grouped(Tensor weight, int groups) {
    return weight.reshape(
        groups, weight.extent(0) / groups, weight.extent(1), weight.extent(2), weight.extent(3));
  }
}
