package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.NamedVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A value and the products of a cotangent with its derivatives.
final class Backward {
  private Backward() {}

  /// `y` and the pullback of `yBar` to each of `x`.
  static List<Variable> of(Variable y, Variable yBar, List<Variable> x) {
    List<Variable> results = new ArrayList<>(List.of(y));
    results.addAll(Gradients.pullback(y, yBar, x));
    return results;
  }

  /// Of a layer with a weight and a bias, in training; its new state comes last.
  static List<Variable> of(
      Layer layer,
      Variable x,
      Variable weight,
      Variable bias,
      Map<String, Variable> state,
      Variable yBar) {
    NamedVariables variables = NamedVariables.of(state).with("weight", weight).with("bias", bias);
    Layer.Output output = layer.forward(x, variables, Mode.TRAIN, Workload.KEY);
    List<Variable> results = new ArrayList<>(of(output.value(), yBar, List.of(x, weight, bias)));
    state.keySet().stream().sorted().forEach(name -> results.add(output.state().get(name)));
    return results;
  }
}
