package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Tensor;
import java.util.List;

/// One derivative: the graph of what is differentiated, the walk back over it step by step, and
/// what came out.
///
/// @param heading which derivative
/// @param introduction what is differentiated, in a sentence
/// @param nodes each after its inputs; the last is where the walk begins
/// @param start the cotangent that it begins with
/// @param derivatives by each variable that was asked for
record Chapter(
    String heading,
    String introduction,
    List<Node> nodes,
    Tensor start,
    List<Step> steps,
    List<Derivative> derivatives) {
  /// A result: the cotangent of a source, and what it is called.
  record Derivative(String name, Tensor value) {}

  Chapter {
    nodes = List.copyOf(nodes);
    steps = List.copyOf(steps);
    derivatives = List.copyOf(derivatives);
  }

  Node output() {
    return nodes.getLast();
  }
}
