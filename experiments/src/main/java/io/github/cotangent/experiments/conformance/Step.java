package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.json.JsonObject;
import java.util.List;

/// One step of a program: an op of some values makes another.
///
/// @param op the op
/// @param attributes of the op
/// @param inputs the names of the values that it is given, in order
/// @param output the name of the value that it makes
record Step(OpTable.Entry op, JsonObject attributes, List<String> inputs, String output) {
  /// What the step makes of values.
  Variable of(List<Variable> values) {
    Arguments arguments = arguments(values);
    Variable result = op.rule().apply(arguments);
    arguments.requireAllRead();
    return result;
  }

  /// What the step gives to its op.
  Arguments arguments(List<Variable> values) {
    return new Arguments(op.signature(), values, attributes);
  }

  /// The step as messages call it.
  @Override
  public String toString() {
    return op.name() + "(" + String.join(", ", inputs) + ")";
  }
}
