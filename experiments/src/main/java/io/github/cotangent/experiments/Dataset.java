package io.github.cotangent.experiments;

import io.github.cotangent.experiments.data.Augmentation;
import io.github.cotangent.experiments.data.download.PublishedFile;
import java.util.List;
import java.util.Locale;

/// The images that an experiment trains on, and where their authors publish them.
///
/// The sums are those of the files as published. They were not taken from a download but from what
/// other programs check: those of MNIST, CIFAR-10 and CIFAR-100 are in the checksums of TensorFlow
/// Datasets and several other projects alike; of Fashion-MNIST, which publishes MD5 sums, the two
/// files of test images were compared with these as well. Of the digits, DataDeps registrations
/// state the exclusive or of the two sums, which is that of the sums here.
public enum Dataset {
  /// Handwritten digits, 28x28 grey; LeCun, Cortes and Burges. Four IDX files.
  MNIST(
      "train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and"
          + " t10k-labels-idx1-ubyte (each gzipped or not)",
      "https://ossci-datasets.s3.amazonaws.com/mnist",
      idx(
          "https://ossci-datasets.s3.amazonaws.com/mnist/train-images-idx3-ubyte.gz",
          9_912_422,
          "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
      idx(
          "https://ossci-datasets.s3.amazonaws.com/mnist/train-labels-idx1-ubyte.gz",
          28_881,
          "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
      idx(
          "https://ossci-datasets.s3.amazonaws.com/mnist/t10k-images-idx3-ubyte.gz",
          1_648_877,
          "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
      idx(
          "https://ossci-datasets.s3.amazonaws.com/mnist/t10k-labels-idx1-ubyte.gz",
          4_542,
          "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")),
  /// Articles of clothing in the format of MNIST; Xiao, Rasul and Vollgraf 2017. Four IDX files.
  FASHION_MNIST(
      "train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and"
          + " t10k-labels-idx1-ubyte (each gzipped or not)",
      "https://github.com/zalandoresearch/fashion-mnist",
      idx(
          "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/train-images-idx3-ubyte.gz",
          26_421_880,
          "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
      idx(
          "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/train-labels-idx1-ubyte.gz",
          29_515,
          "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
      idx(
          "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/t10k-images-idx3-ubyte.gz",
          4_422_102,
          "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
      idx(
          "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/t10k-labels-idx1-ubyte.gz",
          5_148,
          "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")),
  /// Handwritten digits, 8x8 with 17 levels of grey; Alpaydin and Kaynak 1998. Two text files.
  DIGITS(
      "optdigits.tra and digits.csv",
      "https://archive.ics.uci.edu/dataset/80",
      PublishedFile.of(
          "https://archive.ics.uci.edu/ml/machine-learning-databases/optdigits/optdigits.tra",
          563_639,
          "e1b683cc211604fe8fd8c4417e6a69f31380e0c61d4af22e93cc21e9257ffedd"),
      PublishedFile.of(
              "https://archive.ics.uci.edu/ml/machine-learning-databases/optdigits/optdigits.tes",
              264_712,
              "6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8")
          .orAs("digits.csv")),
  /// Small photographs in ten classes, 32x32 in colours; Krizhevsky 2009. Binary files.
  CIFAR_10(
      "data_batch_1.bin to data_batch_5.bin and test_batch.bin",
      "https://www.cs.toronto.edu/~kriz/cifar.html",
      PublishedFile.of(
              "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
              170_052_171,
              "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd")
          .holding(
              "cifar-10-batches-bin/data_batch_1.bin",
              "cifar-10-batches-bin/data_batch_2.bin",
              "cifar-10-batches-bin/data_batch_3.bin",
              "cifar-10-batches-bin/data_batch_4.bin",
              "cifar-10-batches-bin/data_batch_5.bin",
              "cifar-10-batches-bin/test_batch.bin",
              "cifar-10-batches-bin/batches.meta.txt")),
  /// Small photographs in a hundred classes, 32x32 in colours; Krizhevsky 2009. Binary files.
  CIFAR_100(
      "train.bin and test.bin",
      "https://www.cs.toronto.edu/~kriz/cifar.html",
      PublishedFile.of(
              "https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz",
              168_513_733,
              "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec")
          .holding(
              "cifar-100-binary/train.bin",
              "cifar-100-binary/test.bin",
              "cifar-100-binary/fine_label_names.txt")),
  /// Digits drawn by strokes in this program, 28x28 grey; needs no files.
  GLYPHS("", ""),
  /// The same in colours and among clutter, 32x32; needs no files.
  GLYPHS32("", "");

  private final String files;
  private final String source;
  private final List<PublishedFile> published;

  Dataset(String files, String source, PublishedFile... published) {
    this.files = files;
    this.source = source;
    this.published = List.of(published);
  }

  /// An IDX file, which readers also accept under three more names.
  private static PublishedFile idx(String address, long size, String sha256) {
    PublishedFile file = PublishedFile.of(address, size, sha256);
    String plain = file.name().replace(".gz", "");
    String dotted = plain.replace("-idx", ".idx");
    return file.orAs(plain, dotted, dotted + ".gz");
  }

  /// Whether the images are grey, rather than coloured.
  public boolean isGrey() {
    return switch (this) {
      case MNIST, FASHION_MNIST, DIGITS, GLYPHS -> true;
      case CIFAR_10, CIFAR_100, GLYPHS32 -> false;
    };
  }

  /// How images may be changed without becoming something else: digits are not mirrored, and small
  /// ones are shifted less.
  public Augmentation augmentation() {
    return switch (this) {
      case CIFAR_10, CIFAR_100, FASHION_MNIST -> Augmentation.CIFAR;
      case MNIST, GLYPHS, GLYPHS32 -> new Augmentation(false, 4);
      case DIGITS -> new Augmentation(false, 1);
    };
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

  /// The files as they are published, to be downloaded; none where none is needed.
  public List<PublishedFile> published() {
    return published;
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
