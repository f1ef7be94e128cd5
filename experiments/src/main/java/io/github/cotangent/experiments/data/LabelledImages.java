package io.github.cotangent.experiments.data;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// Grey images of one size, each of one class; immutable.
///
/// A pixel is an integer from 0, the background, to [#white]: 255, or 16 for the 8x8 digits.
/// Networks are fed `(pixel / white − mean) / deviation` with one mean and one deviation, those of
/// the pixels of the training set ([#scaling]).
public final class LabelledImages {

  private final String name;
  private final int height;
  private final int width;
  private final int white;
  private final byte[] pixels;
  private final byte[] labels;
  private final List<String> classes;

  /// How pixels become the numbers that a network is fed.
  ///
  /// @param mean of `pixel / white` over a whole set
  /// @param deviation the standard deviation of the same, divided by the number of pixels
  public record Scaling(double mean, double deviation) {}

  /// Images over these arrays, which are not copied.
  ///
  /// @param pixels the images row by row, one after another, as unsigned bytes
  /// @param labels the number of each image's class, as an index into `classes`
  LabelledImages(
      String name,
      int height,
      int width,
      int white,
      byte[] pixels,
      byte[] labels,
      List<String> classes) {
    if (pixels.length != (long) labels.length * height * width) {
      throw new IllegalArgumentException(
          name
              + ": "
              + pixels.length
              + " pixels are not "
              + labels.length
              + " images of "
              + height
              + "x"
              + width);
    }
    this.name = name;
    this.height = height;
    this.width = width;
    this.white = white;
    this.pixels = pixels;
    this.labels = labels;
    this.classes = List.copyOf(classes);
  }

  /// What the images are, for reports: `mnist, training`.
  public String name() {
    return name;
  }

  /// How many images there are.
  public int count() {
    return labels.length;
  }

  /// Rows of an image.
  public int height() {
    return height;
  }

  /// Columns of an image.
  public int width() {
    return width;
  }

  /// The pixel value of full ink.
  public int white() {
    return white;
  }

  /// The names of the classes, by number.
  public List<String> classes() {
    return classes;
  }

  /// The class of image `index`.
  public int label(int index) {
    return labels[index];
  }

  /// The pixel of image `index` at a row and a column, from 0 to [#white].
  public int pixel(int index, int row, int column) {
    return pixels[(index * height + row) * width + column] & 0xff;
  }

  /// The classes of all images.
  public int[] labels() {
    int[] result = new int[labels.length];
    Arrays.setAll(result, i -> labels[i]);
    return result;
  }

  /// How many images each class has.
  public int[] classCounts() {
    int[] counts = new int[classes.size()];
    for (byte label : labels) {
      counts[label]++;
    }
    return counts;
  }

  /// The first `count` images.
  ///
  /// @throws IllegalArgumentException if there are fewer
  public LabelledImages first(int count) {
    return range(0, count);
  }

  /// The images from `start` to before `stop`.
  ///
  /// @throws IllegalArgumentException if there are fewer
  public LabelledImages range(int start, int stop) {
    if (start < 0 || stop < start || stop > count()) {
      throw new IllegalArgumentException(
          name
              + " has "
              + count()
              + " images; those from "
              + start
              + " to "
              + stop
              + " were asked for");
    }
    if (start == 0 && stop == count()) {
      return this;
    }
    int size = height * width;
    return new LabelledImages(
        name,
        height,
        width,
        white,
        Arrays.copyOfRange(pixels, start * size, stop * size),
        Arrays.copyOfRange(labels, start, stop),
        classes);
  }

  /// The mean and the standard deviation of `pixel / white` over all pixels of all images.
  ///
  /// The sums are exact integers, so the bits depend on nothing but the images.
  public Scaling scaling() {
    if (pixels.length == 0) {
      throw new IllegalArgumentException(name + ": no pixels, so no mean");
    }
    long sum = 0;
    long squares = 0;
    for (byte value : pixels) {
      long pixel = value & 0xff;
      sum += pixel;
      squares += pixel * pixel;
    }
    BigInteger count = BigInteger.valueOf(pixels.length);
    // count² · variance of the integers
    double spread =
        count
            .multiply(BigInteger.valueOf(squares))
            .subtract(BigInteger.valueOf(sum).pow(2))
            .doubleValue();
    double total = (double) pixels.length * white;
    return new Scaling(sum / total, StrictMath.sqrt(spread) / total);
  }

  /// All images as a tensor `[count, height · width]`; see [#features(int\[\], Scaling,
  /// ElementType)].
  public Tensor features(Scaling scaling, ElementType type) {
    int[] all = new int[count()];
    Arrays.setAll(all, i -> i);
    return features(all, scaling, type);
  }

  /// The images `indices`, in that order, as a tensor `[indices.length, height · width]` of
  /// `(pixel / white − mean) / deviation`, computed in FLOAT64 and rounded to `type`.
  public Tensor features(int[] indices, Scaling scaling, ElementType type) {
    double[] values = new double[256];
    for (int pixel = 0; pixel < values.length; pixel++) {
      values[pixel] = ((double) pixel / white - scaling.mean()) / scaling.deviation();
    }
    int size = height * width;
    return switch (type) {
      case FLOAT32 -> {
        float[] out = new float[Math.multiplyExact(indices.length, size)];
        for (int row = 0; row < indices.length; row++) {
          for (int i = 0; i < size; i++) {
            out[row * size + i] = (float) values[pixels[indices[row] * size + i] & 0xff];
          }
        }
        yield Tensor.of(out, indices.length, size);
      }
      case FLOAT64 -> {
        double[] out = new double[Math.multiplyExact(indices.length, size)];
        for (int row = 0; row < indices.length; row++) {
          for (int i = 0; i < size; i++) {
            out[row * size + i] = values[pixels[indices[row] * size + i] & 0xff];
          }
        }
        yield Tensor.of(out, indices.length, size);
      }
      default ->
          throw new IllegalArgumentException(
              "features: the type must be float32 or float64, got " + type);
    };
  }

  /// The classes of all images as an INT64 tensor `[count]`.
  public Tensor targets() {
    int[] all = new int[count()];
    Arrays.setAll(all, i -> i);
    return targets(all);
  }

  /// The classes of the images `indices` as an INT64 tensor `[indices.length]`.
  public Tensor targets(int[] indices) {
    long[] out = new long[indices.length];
    for (int i = 0; i < indices.length; i++) {
      out[i] = labels[indices[i]];
    }
    return Tensor.of(out, indices.length);
  }

  @Override
  public String toString() {
    return name + ": " + count() + " images of " + height + "x" + width;
  }
}
