package io.github.cotangent.experiments.data;

import io.github.cotangent.core.io.MalformedFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A set of images in its two parts: those to learn from and those to be judged by.
///
/// The readers take the files as their authors publish them. Every error is an `IOException` with a
/// message of one line that names the file.
///
/// @param train the images to learn from
/// @param test the images to be judged by, of the same size and classes
public record TrainingData(LabelledImages train, LabelledImages test) {

  private static final List<String> DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  private static final List<String> CLOTHES =
      List.of(
          "T-shirt/top",
          "Trouser",
          "Pullover",
          "Dress",
          "Coat",
          "Sandal",
          "Shirt",
          "Sneaker",
          "Bag",
          "Ankle boot");

  /// The handwritten digits of LeCun, Cortes and Burges: four IDX files of 28x28 images.
  ///
  /// @throws IOException where a file is missing or malformed
  public static TrainingData mnist(Path folder) throws IOException {
    return idx("mnist", folder, DIGITS);
  }

  /// Articles of clothing in the format of MNIST: Xiao, Rasul and Vollgraf, *Fashion-MNIST: a Novel
  /// Image Dataset for Benchmarking Machine Learning Algorithms*, 2017, arXiv:1708.07747.
  ///
  /// @throws IOException where a file is missing or malformed
  public static TrainingData fashionMnist(Path folder) throws IOException {
    return idx("fashion-mnist", folder, CLOTHES);
  }

  /// The 8x8 digits of Alpaydin and Kaynak, *Optical Recognition of Handwritten Digits*, UCI
  /// Machine Learning Repository 1998: `optdigits.tra` to learn from, `digits.csv` (or
  /// `optdigits.tes`, the same under its official name) to be judged by.
  ///
  /// @throws IOException where a file is missing or malformed
  public static TrainingData digits(Path folder) throws IOException {
    requireFolder(folder);
    Path train = find(folder, "optdigits.tra");
    Path test = find(folder, "digits.csv", "optdigits.tes");
    return new TrainingData(
        DigitsFile.read(train, "digits, training"), DigitsFile.read(test, "digits, test"));
  }

  /// Small photographs in ten classes, 32x32 in colours: Krizhevsky, *Learning Multiple Layers of
  /// Features from Tiny Images*, 2009. The binary files, `data_batch_1.bin` and so on (as many as
  /// there are) and `test_batch.bin`, in the folder or in `cifar-10-batches-bin` below.
  ///
  /// @throws IOException where a file is missing or malformed
  public static TrainingData cifar10(Path folder) throws IOException {
    return CifarFolder.cifar10(folder);
  }

  /// The same in a hundred classes: `train.bin` and `test.bin`, in the folder or in
  /// `cifar-100-binary` below.
  ///
  /// @throws IOException where a file is missing or malformed
  public static TrainingData cifar100(Path folder) throws IOException {
    return CifarFolder.cifar100(folder);
  }

  /// The first images of both parts, all where there are fewer.
  public TrainingData first(int train, int test) {
    return new TrainingData(
        this.train.first(Math.min(train, this.train.count())),
        this.test.first(Math.min(test, this.test.count())));
  }

  /// Both parts with smaller images, as [LabelledImages#shrunk].
  public TrainingData shrunk(int factor) {
    return new TrainingData(train.shrunk(factor), test.shrunk(factor));
  }

  private static TrainingData idx(String name, Path folder, List<String> classes)
      throws IOException {
    requireFolder(folder);
    LabelledImages train = idxPart(folder, "train", name + ", training", classes);
    LabelledImages test = idxPart(folder, "t10k", name + ", test", classes);
    if (train.height() != test.height() || train.width() != test.width()) {
      throw new MalformedFileException(
          findIdx(folder, "t10k-images", "idx3"),
          8,
          "images of "
              + test.height()
              + "x"
              + test.width()
              + ", but those to learn from are of "
              + train.height()
              + "x"
              + train.width());
    }
    return new TrainingData(train, test);
  }

  private static LabelledImages idxPart(Path folder, String part, String name, List<String> classes)
      throws IOException {
    Path imageFile = findIdx(folder, part + "-images", "idx3");
    Path labelFile = findIdx(folder, part + "-labels", "idx1");
    IdxFile.Images images = IdxFile.images(imageFile);
    byte[] labels = IdxFile.labels(labelFile, classes.size());
    if (labels.length != images.count()) {
      throw new MalformedFileException(
          labelFile,
          4,
          labels.length
              + " labels, but "
              + imageFile.getFileName()
              + " has "
              + images.count()
              + " images");
    }
    if (labels.length == 0) {
      throw new MalformedFileException(imageFile, 4, "no images");
    }
    return new LabelledImages(
        name, 1, images.height(), images.width(), 255, images.pixels(), labels, classes);
  }

  /// The official name, with or without `.gz`; some copies have a dot in place of the second
  /// hyphen.
  private static Path findIdx(Path folder, String stem, String kind) throws IOException {
    String name = stem + "-" + kind + "-ubyte";
    String dotted = stem + "." + kind + "-ubyte";
    return find(folder, name, name + ".gz", dotted, dotted + ".gz");
  }

  private static Path find(Path folder, String... names) throws IOException {
    for (String name : names) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    throw new FileNotFoundException(
        folder.resolve(names[0])
            + (names.length == 1
                ? ": there is no such file"
                : ": there is no such file, nor "
                    + String.join(" or ", List.of(names).subList(1, names.length))));
  }

  static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException(
          folder + (Files.exists(folder) ? ": this is not a folder" : ": there is no such folder"));
    }
  }
}
