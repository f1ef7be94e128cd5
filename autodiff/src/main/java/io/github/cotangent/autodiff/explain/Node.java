package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Tensor;
import java.util.List;

/// A node of a graph that is explained.
///
/// @param name what it is called
/// @param bar what its cotangent is called
/// @param expression what it was computed as; empty for a leaf
/// @param formula its op's rule; empty for a leaf
/// @param remark why the rule is what it is; empty where there is nothing to say
/// @param inputs where in the chapter's list the nodes stand that it came from
record Node(
    String name,
    String bar,
    String expression,
    Kind kind,
    String formula,
    String remark,
    Tensor value,
    List<Integer> inputs) {
  Node {
    inputs = List.copyOf(inputs);
  }

  /// `v₂ = v₁ · c`, or only the name of a leaf.
  String equation() {
    return expression.isEmpty() ? name : name + " = " + expression;
  }
}
