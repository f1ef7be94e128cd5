package io.github.cotangent.nn;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.UpdateRule;
import java.util.List;

/// What the optimisers have in common: settings within their ranges, state by name, and the same
/// rule for every parameter.
///
/// @param who the optimiser, for messages
/// @param remembered the names of what is remembered of each parameter, in the rule's order
/// @param counted whether the number of steps so far is part of the state, as `step`
record Updates(String who, List<String> remembered, boolean counted) {
  private static final String STEP = "step";

  // ---- settings -------------------------------------------------------------------------------

  static void requireNotNegative(String who, String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          who + ": " + what + " must be at least 0 and finite, got " + value);
    }
  }

  static void requireFraction(String who, String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(who + ": " + what + " must be from 0 to 1, got " + value);
    }
  }

  static void requireBelowOne(String who, String what, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(
          who + ": " + what + " must be at least 0 and below 1, got " + value);
    }
  }

  // ---- state ----------------------------------------------------------------------------------

  /// Zeros for all that is remembered of the trainable `parameters`, and step 0.
  Parameters state(Parameters parameters) {
    Parameters.Builder state = Parameters.builder();
    if (counted) {
      state.state(STEP, Tensor.of(new long[] {0}));
    }
    for (String name : parameters.trainable()) {
      Tensor parameter = parameters.live(name);
      for (String what : remembered) {
        state.state(name + "." + what, Tensor.zeros(parameter.type(), parameter.shape()));
      }
    }
    return state.build();
  }

  /// The number of the step that is about to be made, from 1.
  static long next(Parameters state) {
    return 1 + (long) state.live(STEP).item();
  }

  // ---- change ---------------------------------------------------------------------------------

  /// Moves all trainable parameters by `rule`.
  void step(
      UpdateRule rule,
      Parameters parameters,
      Parameters state,
      List<Tensor> gradients,
      double scale) {
    List<String> names = parameters.trainable();
    requireAll(parameters, gradients);
    Tensor[][] states = new Tensor[names.size()][remembered.size()];
    for (int i = 0; i < states.length; i++) {
      for (int k = 0; k < remembered.size(); k++) {
        states[i][k] = state.live(names.get(i) + "." + remembered.get(k));
      }
    }
    Kernels kernels = Engine.current().kernels();
    for (int i = 0; i < states.length; i++) {
      kernels.update(rule, scale, parameters.live(names.get(i)), gradients.get(i), states[i]);
    }
    if (counted) {
      state.set(STEP, Tensor.of(new long[] {next(state)}));
    }
  }

  private void requireAll(Parameters parameters, List<Tensor> gradients) {
    List<String> names = parameters.trainable();
    if (gradients.size() != names.size()) {
      throw new IllegalArgumentException(
          who + ": " + names.size() + " parameters but " + gradients.size() + " gradients");
    }
    for (int i = 0; i < names.size(); i++) {
      Tensor parameter = parameters.live(names.get(i));
      Tensor gradient = gradients.get(i);
      Shape shape = parameter.shape();
      if (!gradient.shape().equals(shape) || gradient.type() != parameter.type()) {
        throw new ShapeMismatchException(
            who
                + ": the gradient of \""
                + names.get(i)
                + "\" does not fit it\n  parameter "
                + parameter.describe()
                + "\n  gradient  "
                + gradient.describe());
      }
    }
  }
}
