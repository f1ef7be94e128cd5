package io.github.cotangent.experiments.explain;

import io.github.cotangent.autodiff.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a function is applied to.
///
/// @param settings all that the function has, defaults included
record Arguments(List<Variable> operands, Map<String, List<Double>> settings) {
  Arguments {
    operands = List.copyOf(operands);
    settings = Map.copyOf(settings);
  }

  Variable x() {
    return operand(0);
  }

  Variable operand(int i) {
    return operands.get(i);
  }

  /// An operand that may be left out.
  Optional<Variable> optional(int i) {
    return i < operands.size() ? Optional.of(operands.get(i)) : Optional.empty();
  }

  double number(String name) {
    return list(name).get(0);
  }

  int integer(String name) {
    return (int) number(name);
  }

  /// Whether a setting is not 0.
  boolean is(String name) {
    return number(name) != 0;
  }

  /// The axes; none where they are all.
  int[] axes() {
    return integers("axis");
  }

  int[] integers(String name) {
    return list(name).stream().mapToInt(Double::intValue).toArray();
  }

  private List<Double> list(String name) {
    List<Double> values = settings.get(name);
    if (values == null) {
      throw new IllegalStateException("no setting " + name + " among " + settings.keySet());
    }
    return values;
  }
}
