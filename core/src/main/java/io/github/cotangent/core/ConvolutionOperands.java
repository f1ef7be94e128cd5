package io.github.cotangent.core;

/// The operands of a convolution or of one of its transposes, and what is wrong with them.
record ConvolutionOperands(
    String who, String leftRole, Tensor left, String rightRole, Tensor right) {
  /// The slides of a window along both axes of an image.
  record Slides(Slide down, Slide across) {
    HeightWidth windows() {
      return new HeightWidth(down.windows(), across.windows());
    }
  }

  /// The extents of the last two of four axes.
  static HeightWidth sizeOf(Tensor x) {
    return new HeightWidth(x.extent(2), x.extent(3));
  }

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
    long width = geometry.across(0, kernel.width()).imageOf(windows.width(), outputPadding.width());
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
