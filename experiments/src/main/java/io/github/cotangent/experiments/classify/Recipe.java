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
