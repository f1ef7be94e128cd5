package io.github.cotangent.core;

import java.util.List;

/// Convolution of images and its two transposes: what is checked, and what is multiplied.
final class Convolutions {
  private final Engine engine;

  Convolutions(Engine engine) {
    this.engine = engine;
  }

  /// The slides of a window along both axes of an image.
  private record Slides(Slide down, Slide across) {
    HeightWidth windows() {
      return new HeightWidth(down.windows(), across.windows());
    }
  }

  Tensor convolve(Tensor x, Tensor weight, ConvolutionGeometry geometry) {
    Operands operands = new Operands("conv2d", "image", x, "weight", weight);
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
        shape,
        slides.down().windowRuns(),
        slides.across().windowRuns());
  }

  Tensor transpose(
      Tensor y, Tensor weight, ConvolutionGeometry geometry, HeightWidth outputPadding) {
    Operands operands = new Operands("convTranspose2d", "operand", y, "weight", weight);
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
        Shape.of(
            y.extent(0),
            Math.multiplyExact(weight.extent(1), geometry.groups()),
            image.height(),
            image.width()),
        slides.down().pixelRuns(),
        slides.across().pixelRuns());
  }

  Tensor weight(Tensor x, Tensor y, ConvolutionGeometry geometry, HeightWidth kernel) {
    Operands operands = new Operands("conv2dWeight", "image", x, "operand", y);
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

  /// A product of `weights`, of the axes that [ConvolutionProduct] takes in any layout.
  private Tensor product(
      Tensor source, Tensor weights, Shape shape, List<Slide.Run> down, List<Slide.Run> across) {
    Tensor result = engine.kernels().result(source.type(), shape);
    if (weights.size() == 0) {
      Movement.fill(result.storage(), result.size(), 0);
    } else if (result.size() > 0) {
      Tensor packed = engine.kernels().copy(weights);
      new ConvolutionProduct<>(
              engine, FloatingArrays.of(engine, source.type()), packed, source, result)
          .run(down, across);
    }
    return result;
  }

  /// The weight with its first axis split in groups.
  private static Tensor grouped(Tensor weight, int groups) {
    return weight.reshape(
        groups, weight.extent(0) / groups, weight.extent(1), weight.extent(2), weight.extent(3));
  }

  private static HeightWidth sizeOf(Tensor x) {
    return new HeightWidth(x.extent(2), x.extent(3));
  }

  /// The operands of one of the three products, and what is wrong with them.
  private record Operands(
      String who, String leftRole, Tensor left, String rightRole, Tensor right) {
    void check(Engine engine) {
      engine.kernels().requireFloating(who, left);
      engine.kernels().requireSameType(who, left, right);
      if (left.rank() != 4 || right.rank() != 4) {
        throw mismatch(
            "the operands must have 4 axes but have " + left.rank() + " and " + right.rank(),
            "x.reshape(1, channels, height, width) is a batch of one image");
      }
    }

    void requireGroups(Tensor x, int outputs, int groups) {
      int channels = x.extent(1);
      if (channels % groups != 0 || outputs % groups != 0) {
        throw mismatch(
            (channels % groups != 0 ? channels : outputs)
                + " channels cannot be divided into "
                + groups
                + " groups",
            "");
      }
    }

    void requireChannels(int own, int expected, String where, String help) {
      if (own != expected) {
        throw mismatch("the weight's channels differ, " + own + " where the " + where, help);
      }
    }

    void requireWindows(Slides slides, HeightWidth image, Tensor y) {
      HeightWidth given = sizeOf(y);
      if (!slides.windows().equals(given)) {
        throw mismatch(
            "an image of " + image + " has windows " + slides.windows() + ", not " + given, "");
      }
    }

    void requireOutputPadding(HeightWidth given, HeightWidth stride) {
      given.requireAtLeast(0, who, "output padding");
      if (given.height() >= stride.height() || given.width() >= stride.width()) {
        throw mismatch(
            "the output padding must be less than the stride, " + given + " and " + stride,
            "the stride is how many sizes of an image have windows of one size");
      }
    }

    /// The size of the image from which there are these windows.
    HeightWidth image(
        HeightWidth windows,
        HeightWidth kernel,
        ConvolutionGeometry geometry,
        HeightWidth outputPadding) {
      kernel.requireAtLeast(1, who, "kernel");
      long height =
          geometry.down(0, kernel.height()).imageOf(windows.height(), outputPadding.height());
      long width =
          geometry.across(0, kernel.width()).imageOf(windows.width(), outputPadding.width());
      boolean exists = windows.height() > 0 && windows.width() > 0 && height >= 0 && width >= 0;
      if (!exists || height > Integer.MAX_VALUE || width > Integer.MAX_VALUE) {
        throw mismatch(
            "an operand of "
                + windows
                + " with padding "
                + geometry.padding()
                + " makes an image of ["
                + height
                + ", "
                + width
                + "]",
            height < 0 || width < 0 ? "less padding takes less away" : "");
      }
      return new HeightWidth((int) height, (int) width);
    }

    Slides slides(HeightWidth image, HeightWidth kernel, ConvolutionGeometry geometry) {
      kernel.requireAtLeast(1, who, "kernel");
      Slides slides =
          new Slides(
              geometry.down(image.height(), kernel.height()),
              geometry.across(image.width(), kernel.width()));
      HeightWidth windows = slides.windows();
      if (windows.height() == 0 || windows.width() == 0) {
        throw mismatch(
            "a kernel that reaches over ["
                + slides.down().reach()
                + ", "
                + slides.across().reach()
                + "] does not fit into a padded image of ["
                + slides.down().padded()
                + ", "
                + slides.across().padded()
                + "]",
            "padding("
                + slides.down().leastPadding()
                + ", "
                + slides.across().leastPadding()
                + ") makes room for it");
      }
      return slides;
    }

    ShapeMismatchException mismatch(String what, String help) {
      int width = Math.max(leftRole.length(), rightRole.length());
      return new ShapeMismatchException(
          who
              + ": "
              + what
              + operand(leftRole, left, width)
              + operand(rightRole, right, width)
              + (help.isEmpty() ? "" : "\n  help: " + help));
    }

    private static String operand(String role, Tensor x, int width) {
      return "\n  " + role + " ".repeat(width - role.length() + 1) + x.describe();
    }
  }
}
