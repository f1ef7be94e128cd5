package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a walk: a rule gives one input its share, which arrives there.
///
/// @param node where in the chapter's list the node stands whose rule it is
/// @param target where the input stands
/// @param input which of the node's inputs in the chapter it is
/// @param cotangent what the rule was applied to
/// @param program what the rule emitted
/// @param unfolded the program of the rule in its own letters, where one kernel ran it at once
/// @param share the share; null if the rule says that it is zero
/// @param arrival the how-manieth share of the input this is, from 1
/// @param arrivals how many shares the input gets in this walk
/// @param sum all that has arrived there, this included
record Step(
    int node,
    int target,
    int input,
    Tensor cotangent,
    Program program,
    @Nullable Unfolded unfolded,
    @Nullable Tensor share,
    int arrival,
    int arrivals,
    @Nullable Tensor sum) {
  /// A rule's program in the letters of its formula.
  ///
  /// @param letters which of them is what: `t = v̄₁`, `y = v₁`
  record Unfolded(List<Program.Term> letters, Program program) {
    Unfolded {
      letters = List.copyOf(letters);
    }
  }

  /// Whether nothing else arrives at the input after this.
  boolean isLast() {
    return arrival == arrivals;
  }
}
