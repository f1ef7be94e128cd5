package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.json.JsonObject;

/// The numbers that a training is made with.
///
/// @param train the most images to learn from
/// @param test the most images to be judged by
/// @param epochs passes over the training images
/// @param seeds how many trainings differ in their randomness alone
/// @param batch the size of a batch, at least
/// @param learningRate the optimiser's, the largest of the schedule
/// @param momentum of stochastic gradient descent
/// @param weightDecay of every parameter
/// @param schedule how the learning rate moves
/// @param augmented whether images are flipped and shifted at random
/// @param shrink the side of the squares of pixels whose mean stands for them
/// @param width the factor on the numbers of channels and features
public record Recipe(
    int train,
    int test,
    int epochs,
    int seeds,
    int batch,
    double learningRate,
    double momentum,
    double weightDecay,
    Pace schedule,
    boolean augmented,
    int shrink,
    double width) {
  /// Numbers that can be.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public Recipe {
    requireInRange("the learning rate", learningRate, Double.MAX_VALUE);
    requireInRange("the momentum", momentum, 1);
    requireInRange("the weight decay", weightDecay, Double.MAX_VALUE);
    requireInRange("the width", width, Double.MAX_VALUE);
    if (width == 0) {
      throw new IllegalArgumentException("the width must be above 0");
    }
    if (Math.min(Math.min(train, test), Math.min(epochs, seeds)) < 1
        || Math.min(batch, shrink) < 1) {
      throw new IllegalArgumentException("a count must be at least 1");
    }
  }

  private static void requireInRange(String what, double value, double most) {
    if (!(value >= 0 && value <= most)) {
      throw new IllegalArgumentException(
          what + " must be from 0 to " + (most == 1 ? "1" : "a finite number") + ", got " + value);
    }
  }

  /// All that decides the bits of one training, for its checkpoints.
  public JsonObject toJson() {
    return new JsonObject()
        .put("epochs", epochs)
        .put("batch", batch)
        .put("learning_rate", learningRate)
        .put("momentum", momentum)
        .put("weight_decay", weightDecay)
        .put("schedule", schedule.toString())
        .put("augmented", augmented)
        .put("shrink", shrink)
        .put("width", width);
  }
}
