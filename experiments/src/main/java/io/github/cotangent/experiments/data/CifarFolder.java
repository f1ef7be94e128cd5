package io.github.cotangent.experiments.data;

import io.github.cotangent.experiments.data.CifarFile.Format;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the files of CIFAR-10 and CIFAR-100 in a folder as their archives unpack them: in the
/// folder itself or in the one folder that the archive makes.
final class CifarFolder {
  /// The folders that the published archives make.
  static final String CIFAR_10 = "cifar-10-batches-bin";

  static final String CIFAR_100 = "cifar-100-binary";

  /// Published are five files to learn from; a part of the set may have fewer.
  private static final int MOST_BATCHES = 99;

  private static final List<String> NAMES =
      List.of(
          "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

  private CifarFolder() {}

  /// `data_batch_1.bin`, `data_batch_2.bin` ... to learn from, as many as there are, and
  /// `test_batch.bin` to be judged by; `batches.meta.txt` may be missing.
  static TrainingData cifar10(Path folder) throws IOException {
    Path files = inner(folder, CIFAR_10, "data_batch_1.bin");
    List<Path> batches = new ArrayList<>();
    for (int number = 1; number <= MOST_BATCHES; number++) {
      Path batch = files.resolve("data_batch_" + number + ".bin");
      if (!Files.exists(batch)) {
        continue;
      }
      if (batches.size() + 1 < number) {
        throw missing(
            files.resolve("data_batch_" + (batches.size() + 1) + ".bin"),
            ", but there is " + batch.getFileName());
      }
      batches.add(batch);
    }
    if (batches.isEmpty()) {
      throw missing(files.resolve("data_batch_1.bin"), "");
    }
    Path names = files.resolve("batches.meta.txt");
    return read(Format.CIFAR_10, batches, files.resolve("test_batch.bin"), names, NAMES);
  }

  /// `train.bin` to learn from and `test.bin` to be judged by, in 100 classes; without
  /// `fine_label_names.txt` the classes are called by their numbers.
  static TrainingData cifar100(Path folder) throws IOException {
    Path files = inner(folder, CIFAR_100, "train.bin");
    Path train = files.resolve("train.bin");
    if (!Files.exists(train)) {
      throw missing(train, "");
    }
    List<String> numbers =
        IntStream.range(0, Format.CIFAR_100.classes()).mapToObj(Integer::toString).toList();
    Path names = files.resolve("fine_label_names.txt");
    return read(Format.CIFAR_100, List.of(train), files.resolve("test.bin"), names, numbers);
  }

  private static TrainingData read(
      Format format, List<Path> train, Path test, Path names, List<String> otherwise)
      throws IOException {
    if (!Files.exists(test)) {
      throw missing(test, "");
    }
    List<String> classes =
        Files.isRegularFile(names) ? CifarFile.names(names, format.classes()) : otherwise;
    return new TrainingData(
        CifarFile.read(format, format.name() + ", training", train, classes),
        CifarFile.read(format, format.name() + ", test", List.of(test), classes));
  }

  private static Path inner(Path folder, String name, String file) throws IOException {
    TrainingData.requireFolder(folder);
    Path inner = folder.resolve(name);
    return !Files.exists(folder.resolve(file)) && Files.isDirectory(inner) ? inner : folder;
  }

  private static FileNotFoundException missing(Path file, String but) {
    return new FileNotFoundException(file + ": there is no such file" + but);
  }
}
