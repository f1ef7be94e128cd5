package io.github.cotangent.autodiff.explain;

import org.jspecify.annotations.Nullable;

/// One event of a pullback: the rule of a node gave the share of one of its inputs.
///
/// @param nodeBar the cotangent of `node`
/// @param input which input of `node`
/// @param share what the rule emitted; null for a zero
/// @param sum what has arrived at the input so far, this included; null if only zeros have
public record Share(Cell node, Cell nodeBar, int input, @Nullable Cell share, @Nullable Cell sum) {
  /// The cell that the share is for.
  Cell target() {
    return node.inputs().get(input);
  }
}
