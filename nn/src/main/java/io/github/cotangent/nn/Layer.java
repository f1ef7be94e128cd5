package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import java.util.LinkedHashMap;
import java.util.Map;

/// A differentiable function with parameters: an immutable value that holds its settings and
/// nothing that is learnt.
///
/// [#initialise] makes the parameters, [#forward] is given them. Whatever else a pass depends on,
/// the mode and the random numbers, is an argument too, and what it changes, running statistics, is
/// returned. So a layer may be shared by any number of models and threads.
public interface Layer {
  /// The output for the input `x`, whose first axis is the batch.
  ///
  /// @param parameters the layer's parameters and state under the names that [#initialise] gave
  ///     them
  /// @param key of its own for each pass; layers that are not random ignore it
  /// @throws IllegalArgumentException if `x` does not fit the layer
  Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key);

  /// The parameters and the state at their first values, of a floating `type`.
  default Parameters initialise(RandomKey key, ElementType type) {
    return Parameters.builder().build();
  }

  /// The layers within this one by name, in order; none unless stated.
  default Map<String, Layer> layers() {
    return Map.of();
  }

  /// What a forward pass gives.
  ///
  /// @param value the output
  /// @param state the values that parameters which are no trainable ones shall have from now on, by
  ///     name; not tracked
  /// @param inner the values within the layer that it shows, by name: of a [Sequential] the output
  ///     of each layer, of a [NormalisationLayer] `input` and `normalised`
  record Output(Variable value, Map<String, Variable> state, Map<String, Variable> inner) {
    /// An output without state.
    public static Output of(Variable value) {
      return new Output(value, Map.of(), Map.of());
    }

    /// The value called `name` within the layer.
    ///
    /// @throws IllegalArgumentException if there is none
    public Variable inner(String name) {
      Variable variable = inner.get(name);
      if (variable == null) {
        throw new IllegalArgumentException(
            "there is no inner value \""
                + name
                + "\"\n  there are "
                + String.join(", ", inner.keySet()));
      }
      return variable;
    }

    /// Collects the outputs of layers within a layer.
    static final class Collector {
      private final Map<String, Variable> state = new LinkedHashMap<>();
      private final Map<String, Variable> inner = new LinkedHashMap<>();

      void add(String layer, Output output) {
        output.state.forEach((name, variable) -> state.put(layer + "." + name, variable));
        output.inner.forEach((name, variable) -> inner.put(layer + "." + name, variable));
        inner.put(layer, output.value);
      }

      /// Adds what `output` has by the names that it has there, but not its value.
      void addAll(Output output) {
        state.putAll(output.state);
        inner.putAll(output.inner);
      }

      Output output(Variable value) {
        return new Output(value, state, inner);
      }
    }
  }
}
