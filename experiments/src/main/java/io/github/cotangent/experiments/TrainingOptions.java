package io.github.cotangent.experiments;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that every training command has.
public final class TrainingOptions {
  @Option(
      names = "--preset",
      paramLabel = "SIZE",
      order = 1,
      defaultValue = "quick",
      description =
          "How much to do: smoke (seconds), quick (minutes on two cores) or paper (the paper's own"
              + " settings). Default: ${DEFAULT-VALUE}.")
  private Preset preset = Preset.QUICK;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 2,
      defaultValue = "0",
      description =
          "The root of all randomness: the same seed gives the same bits. Default:"
              + " ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      order = 3,
      converter = AtLeastOne.class,
      description = "Passes over the training images. Default: what the preset says.")
  private @Nullable Integer epochs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      order = 20,
      description =
          "Folder for the results; an earlier run of the same command in it is replaced. Default:"
              + " runs/COMMAND-NUMBER, a new one.")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      order = 21,
      description =
          "Go on with the run in this folder from its checkpoints, to the bits that it would have"
              + " come to uninterrupted; its options are taken from there.")
  private @Nullable Path resume;

  @Option(
      names = "--tensorboard",
      order = 22,
      description = "Also write event files for TensorBoard, one for each training.")
  private boolean tensorboard;

  @Mixin private final EngineOptions engine = new EngineOptions();

  /// How much work to do.
  public Preset preset() {
    return preset;
  }

  /// The root of all randomness.
  public long seed() {
    return seed;
  }

  /// The number of passes over the training images, where one was asked for.
  public OptionalInt epochs() {
    return epochs == null ? OptionalInt.empty() : OptionalInt.of(epochs);
  }

  /// The folder for the results, where one was asked for.
  public Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /// The folder of the run to go on with, where one was asked for.
  public Optional<Path> resume() {
    return Optional.ofNullable(resume);
  }

  /// Whether to write event files.
  public boolean tensorboard() {
    return tensorboard;
  }

  /// How to compute.
  public EngineOptions engine() {
    return engine;
  }
}
