package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;

/// What a network is to classify, and what it is made of.
///
/// @param image the shape of a sample, `[channels, height, width]`
/// @param classes how many classes there are
/// @param width what all numbers of channels and features within the network are multiplied by, 1
///     for the network as published: see [#scaled]
/// @param normalisation what stands where the network has a normalisation
public record Classification(Shape image, int classes, double width, Normalisation normalisation) {
  /// A task that there is.
  ///
  /// @throws IllegalArgumentException if the image does not have 3 axes with an extent of at least
  ///     1, there is no class, or the width is not above 0 and finite
  public Classification {
    if (image.rank() != 3 || image.size() < 1) {
      throw new IllegalArgumentException(
          "Classification: the shape of a sample must be [channels, height, width], got " + image);
    }
    if (classes < 1) {
      throw new IllegalArgumentException(
          "Classification: there must be at least 1 class, got " + classes);
    }
    if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "Classification: the width must be above 0 and finite, got " + width);
    }
  }

  /// Colour images of 32 by 32 pixels in 10 classes, as CIFAR-10 has them, at full width and with
  /// batch normalisation.
  public static Classification ofCifar10() {
    return new Classification(Shape.of(3, 32, 32), 10, 1, Normalisation.batch());
  }

  /// This with other images.
  public Classification image(int channels, int height, int width) {
    return new Classification(
        Shape.of(channels, height, width), classes, this.width, normalisation);
  }

  /// This with another number of classes.
  public Classification classes(int classes) {
    return new Classification(image, classes, width, normalisation);
  }

  /// This with another width.
  public Classification width(double width) {
    return new Classification(image, classes, width, normalisation);
  }

  /// This with another normalisation.
  public Classification normalisation(Normalisation normalisation) {
    return new Classification(image, classes, width, normalisation);
  }

  /// `width · count` rounded to the nearest whole number, a half upwards, and at least 1.
  int scaled(int count) {
    return (int) Math.max(1, Math.floor(width * count + 0.5));
  }

  /// Refuses to be without a normalisation.
  void requireNormalisation(String who) {
    if (normalisation == Normalisation.none()) {
      throw new IllegalArgumentException(
          who
              + ": there is no such network without normalisation, it stands behind or before every"
              + " convolution\n"
              + "  help: choose one, such as Normalisation.batch(), or Vgg or ConvNet");
    }
  }

  /// Refuses images that are too small.
  void requireImage(String who, int least, String reason) {
    if (image.extent(1) < least || image.extent(2) < least) {
      throw new IllegalArgumentException(
          who
              + ": images must have at least "
              + least
              + " by "
              + least
              + " pixels, "
              + reason
              + "; they are "
              + image);
    }
  }
}
