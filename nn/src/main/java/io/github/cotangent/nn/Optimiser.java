package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import java.util.List;

/// A rule that moves parameters by their gradients: an immutable value that holds its settings.
///
/// What it remembers between steps is state by name, made by [#state] and held by whoever trains,
/// so that it can be saved beside the parameters. [Sgd], [Adam], [AdamW], [Adamax] and [RmsProp]
/// follow PyTorch's conventions; [GradientClipping] goes around any of them.
public interface Optimiser {
  /// The learning rate of a step for which no other is given.
  double learningRate();

  /// The state before the first step, with entries named after the trainable `parameters`.
  Parameters state(Parameters parameters);

  /// Moves the trainable `parameters` and the state in place.
  ///
  /// @param state what [#state] made, after the steps so far
  /// @param gradients for each of the trainable parameters in order, of its shape and type
  /// @param scale what the gradients are multiplied by first
  /// @throws IllegalArgumentException if a gradient or a part of the state is missing or does not
  ///     fit; nothing is moved then
  void step(
      Parameters parameters,
      Parameters state,
      List<Tensor> gradients,
      double scale,
      double learningRate);

  /// As [#step(Parameters,Parameters,List,double,double)] with the gradients as they are.
  default void step(
      Parameters parameters, Parameters state, List<Tensor> gradients, double learningRate) {
    step(parameters, state, gradients, 1, learningRate);
  }
}
