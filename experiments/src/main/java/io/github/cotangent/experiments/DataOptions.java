package io.github.cotangent.experiments;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.data.Glyphs;
import io.github.cotangent.experiments.data.Glyphs32;
import io.github.cotangent.experiments.data.TrainingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /// The images to use.
  public Dataset dataset() {
    return dataset;
  }

  /// The folder with the files of the data set; empty exactly where the set needs none.
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
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
    if (dataset.needsFiles() && folder == null) {
      return Optional.of(
          "--dataset "
              + dataset
              + " needs --data DIR, a folder with "
              + dataset.files()
              + ", to be had from "
              + dataset.source());
    }
    if (!dataset.needsFiles() && folder != null) {
      return Optional.of(
          "--data "
              + folder
              + " is of no use with --dataset "
              + dataset
              + "; say which set the folder holds, for instance --dataset mnist");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return Optional.of(
          "--data " + folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
    }
    return Optional.empty();
  }
}
