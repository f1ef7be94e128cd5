package io.github.cotangent.experiments.data;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

/// Images of one size, grey or in colours, each of one class; immutable.
///
/// An image has a plane of `height` rows of `width` pixels for each of its channels: one if it is
/// grey, three (red, green, blue) if it is in colours. A pixel is an integer from 0, black or the
/// background, to [#white]: 255, or 16 for the 8x8 digits. Networks are fed
/// `(pixel / white − mean) / deviation` with one mean and one deviation for each channel, as a rule
/// those of the pixels of the training set ([#scaling]).
public final class LabelledImages {

  /// How many values a pixel can have.
  private static final int PIXEL_VALUES = 256;

  private final String name;
  private final int channels;
  private final int height;
  private final int width;
  private final int white;
  private final byte[] pixels;
  private final byte[] labels;
  private final List<String> classes;

  /// How pixels become the numbers that a network is fed: `(pixel / white − mean) / deviation`.
  ///
  /// @param means of `pixel / white`, one for each channel
  /// @param deviations the standard deviations of the same, one for each channel
  public record Scaling(List<Double> means, List<Double> deviations) {

    /// The usual numbers for CIFAR-10: the means of its training images, and deviations of which
    /// most published programs have the same, though those of all pixels are .2470, .2435, .2616.
    public static final Scaling CIFAR =
        new Scaling(List.of(0.4914, 0.4822, 0.4465), List.of(0.2023, 0.1994, 0.2010));

    /// Means and deviations of as many channels.
    ///
    /// @throws IllegalArgumentException if there are not as many, none, or a deviation is
    ///     negative
    public Scaling {
      if (means.isEmpty() || means.size() != deviations.size()) {
        throw new IllegalArgumentException(
            "Scaling: " + means.size() + " means and " + deviations.size() + " deviations");
      }
      for (double deviation : deviations) {
        if (!(deviation >= 0)) {
          throw new IllegalArgumentException("Scaling: a deviation of " + deviation);
        }
      }
      means = List.copyOf(means);
      deviations = List.copyOf(deviations);
    }

    /// For grey images.
    public static Scaling of(double mean, double deviation) {
      return new Scaling(List.of(mean), List.of(deviation));
    }

    /// How many channels it is for.
    public int channels() {
      return means.size();
    }

    /// The mean of a channel.
    public double mean(int channel) {
      return means.get(channel);
    }

    /// The standard deviation of a channel.
    public double deviation(int channel) {
      return deviations.get(channel);
    }
  }

  /// Images over these arrays, which are not copied.
  ///
  /// @param pixels the images one after another, each plane by plane and row by row, as unsigned
  ///     bytes
  /// @param labels the number of each image's class, as an index into `classes`
  LabelledImages(
      String name,
      int channels,
      int height,
      int width,
      int white,
      byte[] pixels,
      byte[] labels,
      List<String> classes) {
    this.name = name;
    this.channels = channels;
    this.height = height;
    this.width = width;
    this.white = white;
    this.pixels = pixels;
    this.labels = labels;
    this.classes = List.copyOf(classes);
    if (pixels.length != (long) labels.length * channels * height * width) {
      throw new IllegalArgumentException(
          name
              + ": "
              + pixels.length
              + " pixels are not "
              + labels.length
              + " images of "
              + extents());
    }
  }

  private String extents() {
    return (channels == 1 ? "" : channels + "x") + height + "x" + width;
  }

  /// What the images are, for reports: `mnist, training`.
  public String name() {
    return name;
  }

  /// How many images there are.
  public int count() {
    return labels.length;
  }

  /// Planes of an image: 1 if it is grey, 3 if it is in colours.
  public int channels() {
    return channels;
  }

  /// Rows of an image.
  public int height() {
    return height;
  }

  /// Columns of an image.
  public int width() {
    return width;
  }

  /// How many numbers an image is: `channels · height · width`.
  public int imageSize() {
    return channels * height * width;
  }

  /// The pixel value of full ink or light.
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

  /// The pixel of image `index` at a row and a column of the first channel, from 0 to [#white].
  public int pixel(int index, int row, int column) {
    return pixel(index, 0, row, column);
  }

  /// The pixel of image `index` at a row and a column of a channel, from 0 to [#white].
  public int pixel(int index, int channel, int row, int column) {
    return pixels[((index * channels + channel) * height + row) * width + column] & 0xff;
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
    int size = imageSize();
    return new LabelledImages(
        name,
        channels,
        height,
        width,
        white,
        Arrays.copyOfRange(pixels, start * size, stop * size),
        Arrays.copyOfRange(labels, start, stop),
        classes);
  }

  /// These images with the mean of each square of `factor` by `factor` pixels in its place, rounded
  /// to a whole number, a half upwards.
  ///
  /// @throws IllegalArgumentException if the images do not divide into such squares
  public LabelledImages shrunk(int factor) {
    if (factor < 1 || height % factor != 0 || width % factor != 0) {
      throw new IllegalArgumentException(
          this + " do not divide into squares of " + factor + "x" + factor);
    }
    if (factor == 1) {
      return this;
    }
    int rows = height / factor;
    int columns = width / factor;
    int area = factor * factor;
    byte[] means = new byte[pixels.length / area];
    for (int i = 0; i < means.length; i++) {
      int plane = i / (rows * columns);
      int row = i / columns % rows * factor;
      int column = i % columns * factor;
      int sum = 0;
      for (int y = row; y < row + factor; y++) {
        for (int x = column; x < column + factor; x++) {
          sum += pixels[(plane * height + y) * width + x] & 0xff;
        }
      }
      means[i] = (byte) ((2 * sum + area) / (2 * area));
    }
    return new LabelledImages(name, channels, rows, columns, white, means, labels, classes);
  }

  /// A CRC-32C of all pixels and labels, as eight hexadecimal digits.
  public String checksum() {
    CRC32C checksum = new CRC32C();
    checksum.update(pixels);
    checksum.update(labels);
    return String.format(Locale.ROOT, "%08x", checksum.getValue());
  }

  /// The mean and the standard deviation of `pixel / white` over all pixels of all images, for each
  /// channel.
  ///
  /// The sums are exact integers, so the bits depend on nothing but the images.
  public Scaling scaling() {
    if (pixels.length == 0) {
      throw new IllegalArgumentException(name + ": no pixels, so no mean");
    }
    Double[] means = new Double[channels];
    Double[] deviations = new Double[channels];
    int plane = height * width;
    for (int channel = 0; channel < channels; channel++) {
      long sum = 0;
      long squares = 0;
      for (int image = 0; image < count(); image++) {
        int from = (image * channels + channel) * plane;
        for (int i = from; i < from + plane; i++) {
          long pixel = pixels[i] & 0xff;
          sum += pixel;
          squares += pixel * pixel;
        }
      }
      long count = (long) count() * plane;
      // count² · variance of the integers
      double spread =
          BigInteger.valueOf(count)
              .multiply(BigInteger.valueOf(squares))
              .subtract(BigInteger.valueOf(sum).pow(2))
              .doubleValue();
      double total = (double) count * white;
      means[channel] = sum / total;
      deviations[channel] = StrictMath.sqrt(spread) / total;
    }
    return new Scaling(List.of(means), List.of(deviations));
  }

  /// All images as a tensor `[count, channels · height · width]`; see [#features(int\[\], Scaling,
  /// ElementType)].
  public Tensor features(Scaling scaling, ElementType type) {
    return features(all(), scaling, type);
  }

  /// The images `indices`, in that order, as a tensor `[indices.length, channels · height · width]`
  /// of `(pixel / white − mean) / deviation`, computed in FLOAT64 and rounded to `type`.
  ///
  /// @throws IllegalArgumentException if `type` is not a floating one, or `scaling` is for another
  ///     number of channels
  public Tensor features(int[] indices, Scaling scaling, ElementType type) {
    return scaled(indices, scaling, type, Shape.of(indices.length, imageSize()));
  }

  /// All images as a tensor `[count, channels, height, width]`.
  public Tensor images(Scaling scaling, ElementType type) {
    return images(all(), scaling, type);
  }

  /// The images `indices`, in that order, as a tensor `[indices.length, channels, height, width]`
  /// of the numbers of [#features(int\[\], Scaling, ElementType)].
  ///
  /// @throws IllegalArgumentException as there
  public Tensor images(int[] indices, Scaling scaling, ElementType type) {
    return scaled(indices, scaling, type, Shape.of(indices.length, channels, height, width));
  }

  private int[] all() {
    int[] all = new int[count()];
    Arrays.setAll(all, i -> i);
    return all;
  }

  private Tensor scaled(int[] indices, Scaling scaling, ElementType type, Shape shape) {
    int size = imageSize();
    byte[] chosen = new byte[Math.multiplyExact(indices.length, size)];
    for (int row = 0; row < indices.length; row++) {
      System.arraycopy(pixels, indices[row] * size, chosen, row * size, size);
    }
    return scaled(chosen, scaling, type, shape);
  }

  /// Copies image `index` to `out` from `offset`, which holds zeros: mirrored left to right where
  /// that is asked for, then moved up by `up` and left by `left` pixels. What moves out is lost.
  void copy(int index, boolean mirrored, int up, int left, byte[] out, int offset) {
    int firstRow = Math.max(0, -up);
    int lastRow = Math.min(height, height - up);
    int firstColumn = Math.max(0, -left);
    int lastColumn = Math.min(width, width - left);
    for (int channel = 0; channel < channels; channel++) {
      for (int row = firstRow; row < lastRow; row++) {
        int from = ((index * channels + channel) * height + row + up) * width;
        int to = offset + (channel * height + row) * width;
        for (int column = firstColumn; column < lastColumn; column++) {
          int source = column + left;
          out[to + column] = pixels[from + (mirrored ? width - 1 - source : source)];
        }
      }
    }
  }

  /// The numbers for pixels that come plane by plane, as they do in this set's images.
  Tensor scaled(byte[] pixels, Scaling scaling, ElementType type, Shape shape) {
    double[] values = values(scaling);
    int plane = height * width;
    return switch (type) {
      case FLOAT32 -> {
        float[] out = new float[pixels.length];
        for (int from = 0; from < out.length; from += plane) {
          int table = from / plane % channels * PIXEL_VALUES;
          for (int i = from; i < from + plane; i++) {
            out[i] = (float) values[table + (pixels[i] & 0xff)];
          }
        }
        yield Tensor.of(out, shape.toArray());
      }
      case FLOAT64 -> {
        double[] out = new double[pixels.length];
        for (int from = 0; from < out.length; from += plane) {
          int table = from / plane % channels * PIXEL_VALUES;
          for (int i = from; i < from + plane; i++) {
            out[i] = values[table + (pixels[i] & 0xff)];
          }
        }
        yield Tensor.of(out, shape.toArray());
      }
      default ->
          throw new IllegalArgumentException(
              "features: the type must be float32 or float64, got " + type);
    };
  }

  /// What each pixel value becomes, channel by channel.
  private double[] values(Scaling scaling) {
    if (scaling.channels() != channels) {
      throw new IllegalArgumentException(
          name
              + ": images of "
              + channels
              + (channels == 1 ? " channel" : " channels")
              + ", but a scaling of "
              + scaling.channels());
    }
    double[] values = new double[channels * PIXEL_VALUES];
    for (int channel = 0; channel < channels; channel++) {
      double mean = scaling.mean(channel);
      double deviation = scaling.deviation(channel);
      for (int pixel = 0; pixel < PIXEL_VALUES; pixel++) {
        values[channel * PIXEL_VALUES + pixel] = ((double) pixel / white - mean) / deviation;
      }
    }
    return values;
  }

  /// The classes of all images as an INT64 tensor `[count]`.
  public Tensor targets() {
    return targets(all());
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
    return name + ": " + count() + " images of " + extents();
  }
}
