package io.github.cotangent.experiments;

import java.util.Locale;

/// The images that an experiment trains on.
public enum Dataset {
  /// Handwritten digits, 28x28 grey; LeCun, Cortes and Burges. Four IDX files.
  MNIST(
      "train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and"
          + " t10k-labels-idx1-ubyte (each gzipped or not)",
      "https://ossci-datasets.s3.amazonaws.com/mnist"),
  /// Articles of clothing in the format of MNIST; Xiao, Rasul and Vollgraf 2017. Four IDX files.
  FASHION_MNIST(
      "train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and"
          + " t10k-labels-idx1-ubyte (each gzipped or not)",
      "https://github.com/zalandoresearch/fashion-mnist"),
  /// Handwritten digits, 8x8 with 17 levels of grey; Alpaydin and Kaynak 1998. Two text files.
  DIGITS("optdigits.tra and digits.csv", "https://archive.ics.uci.edu/dataset/80"),
  /// Small photographs in ten classes, 32x32 in colours; Krizhevsky 2009. Binary files.
  CIFAR_10(
      "data_batch_1.bin to data_batch_5.bin and test_batch.bin",
      "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"),
  /// Small photographs in a hundred classes, 32x32 in colours; Krizhevsky 2009. Binary files.
  CIFAR_100("train.bin and test.bin", "https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz"),
  /// Digits drawn by strokes in this program, 28x28 grey; needs no files.
  GLYPHS("", ""),
  /// The same in colours and among clutter, 32x32; needs no files.
  GLYPHS32("", "");

  private final String files;
  private final String source;

  Dataset(String files, String source) {
    this.files = files;
    this.source = source;
  }

  /// Whether the images are read from files, which the user has to supply.
  public boolean needsFiles() {
    return !files.isEmpty();
  }

  /// The names of the files, for a message; empty where none is needed.
  public String files() {
    return files;
  }

  /// Where the files are to be had, for a message; empty where none is needed.
  public String source() {
    return source;
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
