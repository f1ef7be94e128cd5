package io.github.cotangent.experiments;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.data.Glyphs;
import io.github.cotangent.experiments.data.Glyphs32;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.data.download.Download;
import io.github.cotangent.experiments.data.download.PublishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which images to use.
public final class DataOptions {
  // Of glyphs there are as many as of MNIST, of glyphs32 as of CIFAR-10, where all are asked for.
  private static final int MOST_GLYPHS = 60_000;
  private static final int MOST_GLYPHS32 = 50_000;
  private static final int MOST_TEST_GLYPHS = 10_000;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      order = 5,
      defaultValue = "glyphs",
      description =
          "Images: ${COMPLETION-CANDIDATES}. glyphs and glyphs32 are drawn by the program"
              + " and need no files."
              + " Default: ${DEFAULT-VALUE}.")
  private Dataset dataset = Dataset.GLYPHS;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      order = 6,
      description = "Folder with the files of the data set, as its authors publish them.")
  private @Nullable Path folder;

  @Option(
      names = "--download",
      order = 6,
      description =
          "Fetch the files of the data set that are not in the folder yet from where they are"
              + " published. The folder is made; without --data it is data/NAME.")
  private boolean download;

  /// The images to use.
  public Dataset dataset() {
    return dataset;
  }

  /// The folder with the files of the data set; empty exactly where the set needs none.
  public Optional<Path> folder() {
    if (folder == null && download && dataset.needsFiles()) {
      return Optional.of(Path.of("data", dataset.toString()));
    }
    return Optional.ofNullable(folder);
  }

  /// Fetches what is missing, where that is asked for.
  ///
  /// @throws IOException where it cannot be fetched or written
  void fetch(Progress progress) throws IOException {
    if (!download) {
      return;
    }
    Path to = folder().orElseThrow(() -> new UnusableOption(complaint().orElse("")));
    List<PublishedFile> missing =
        dataset.published().stream().filter(file -> !file.isIn(to)).toList();
    if (missing.isEmpty()) {
      return;
    }
    long all = missing.stream().mapToLong(PublishedFile::size).sum();
    try (Progress.Task task = progress.start("download " + dataset, all)) {
      Map<PublishedFile, Long> done = new HashMap<>();
      Download.of(
              (file, bytes) -> {
                task.now(file.name());
                long before = done.getOrDefault(file, 0L);
                if (bytes > before) { // else an attempt began anew
                  task.advance(bytes - before);
                  done.put(file, bytes);
                }
              })
          .fetch(missing, to);
    }
  }

  /// The first images of the set, at most `train` to learn from and `test` to be judged by; glyphs
  /// are drawn from `key`.
  ///
  /// @throws IOException where a file is missing or damaged
  public TrainingData load(RandomKey key, int train, int test) throws IOException {
    if (dataset == Dataset.GLYPHS32) {
      return Glyphs32.data(key, Math.min(train, MOST_GLYPHS32), Math.min(test, MOST_TEST_GLYPHS));
    }
    if (dataset == Dataset.GLYPHS) {
      return Glyphs.data(key, Math.min(train, MOST_GLYPHS), Math.min(test, MOST_TEST_GLYPHS));
    }
    Path from = folder().orElseThrow(() -> new UnusableOption(complaint().orElse("")));
    TrainingData all =
        switch (dataset) {
          case MNIST -> TrainingData.mnist(from);
          case FASHION_MNIST -> TrainingData.fashionMnist(from);
          case DIGITS -> TrainingData.digits(from);
          case CIFAR_10 -> TrainingData.cifar10(from);
          case CIFAR_100 -> TrainingData.cifar100(from);
          case GLYPHS, GLYPHS32 -> throw new AssertionError(dataset);
        };
    return all.first(train, test);
  }

  /// What is wrong with these options, in one sentence; empty where nothing is.
  Optional<String> complaint() {
    if (dataset.needsFiles() && folder == null && !download) {
      return Optional.of(
          "--dataset "
              + dataset
              + " needs --data DIR, a folder with "
              + dataset.files()
              + ", to be had from "
              + dataset.source()
              + ", or --download, which fetches them");
    }
    if (!dataset.needsFiles() && download) {
      return Optional.of(
          "--download is of no use with --dataset " + dataset + ", which needs no files");
    }
    if (!dataset.needsFiles() && folder != null) {
      return Optional.of(
          "--data "
              + folder
              + " is of no use with --dataset "
              + dataset
              + "; say which set the folder holds, for instance --dataset mnist");
    }
    if (folder != null && !Files.isDirectory(folder) && !(download && Files.notExists(folder))) {
      return Optional.of(
          "--data " + folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
    }
    return Optional.empty();
  }
}
