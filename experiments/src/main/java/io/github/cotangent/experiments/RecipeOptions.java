package io.github.cotangent.experiments;

import io.github.cotangent.experiments.classify.Pace;
import io.github.cotangent.experiments.classify.Recipe;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that change a number of a recipe. What is not given is as the preset says.
final class RecipeOptions {
  @Option(
      names = "--seeds",
      paramLabel = "N",
      order = 10,
      converter = AtLeastOne.class,
      description = "How many times to train each, with different weights and orders.")
  private @Nullable Integer seeds;

  @Option(
      names = "--width",
      paramLabel = "FACTOR",
      order = 11,
      description = "Factor on the numbers of channels and features within the network.")
  private @Nullable Double width;

  @Option(
      names = "--shrink",
      paramLabel = "N",
      order = 11,
      converter = AtLeastOne.class,
      description = "Make images smaller: the mean of each square of N by N pixels stands for it.")
  private @Nullable Integer shrink;

  @Option(
      names = "--train",
      paramLabel = "N",
      order = 12,
      converter = AtLeastOne.class,
      description = "How many of the training images to use, the first ones.")
  private @Nullable Integer train;

  @Option(
      names = "--test",
      paramLabel = "N",
      order = 13,
      converter = AtLeastOne.class,
      description = "How many of the test images to use, the first ones.")
  private @Nullable Integer test;

  @Option(
      names = "--batch",
      paramLabel = "N",
      order = 14,
      converter = AtLeastOne.class,
      description = "Images in a batch, at least.")
  private @Nullable Integer batch;

  @Option(
      names = "--learning-rate",
      paramLabel = "RATE",
      order = 15,
      description = "Learning rate of SGD; the largest of the schedule.")
  private @Nullable Double learningRate;

  @Option(names = "--momentum", paramLabel = "FACTOR", order = 16, description = "Momentum of SGD.")
  private @Nullable Double momentum;

  @Option(
      names = "--weight-decay",
      paramLabel = "FACTOR",
      order = 17,
      description = "Weight decay of SGD, of every parameter.")
  private @Nullable Double weightDecay;

  @Option(
      names = "--schedule",
      paramLabel = "KIND",
      order = 18,
      description =
          "How the learning rate moves: constant, step (a tenth after each third), cosine, warm-up"
              + " or one-cycle.")
  private @Nullable Pace schedule;

  @Option(
      names = "--augment",
      paramLabel = "true|false",
      order = 19,
      arity = "1",
      description = "Whether training images are shifted at random, and, but for digits, mirrored.")
  private @Nullable Boolean augmented;

  /// `preset` with what was given in place of its own.
  ///
  /// @param epochs the number of epochs, where one was given
  /// @throws UnusableOption if something is out of its range
  public Recipe over(Recipe preset, OptionalInt epochs) {
    try {
      return new Recipe(
          Optional.ofNullable(train).orElse(preset.train()),
          Optional.ofNullable(test).orElse(preset.test()),
          epochs.orElse(preset.epochs()),
          Optional.ofNullable(seeds).orElse(preset.seeds()),
          Optional.ofNullable(batch).orElse(preset.batch()),
          Optional.ofNullable(learningRate).orElse(preset.learningRate()),
          Optional.ofNullable(momentum).orElse(preset.momentum()),
          Optional.ofNullable(weightDecay).orElse(preset.weightDecay()),
          Optional.ofNullable(schedule).orElse(preset.schedule()),
          Optional.ofNullable(augmented).orElse(preset.augmented()),
          Optional.ofNullable(shrink).orElse(preset.shrink()),
          Optional.ofNullable(width).orElse(preset.width()));
    } catch (IllegalArgumentException e) {
      throw new UnusableOption(Failure.oneLine(e.getMessage()));
    }
  }
}
