package io.github.cotangent.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The nodes between some sources and some outputs: those that a walk visits.
///
/// What a [Checkpoint] forgot is no part of it until the walk gets there and asks for it.
final class Path {
  private enum State {
    ENTERED,
    ON,
    OFF
  }

  private final List<Variable> sources;
  private final boolean kept;
  private final Map<Variable, State> visited = new IdentityHashMap<>();
  private final Map<Variable, Variable> sourceOf = new IdentityHashMap<>();
  private final Map<Checkpoint.Call, List<Variable>> recomputed = new IdentityHashMap<>();
  private final PriorityQueue<Variable> passing =
      new PriorityQueue<>(Comparator.comparingInt(Variable::level).reversed());

  /// @param kept whether checkpoints keep what is recomputed beyond the walk
  Path(List<Variable> sources, boolean kept) {
    this.sources = sources;
    this.kept = kept;
    findSources();
  }

  private void findSources() {
    for (Variable source : sources) {
      sourceOf.put(found(source), source);
    }
  }

  /// The source that `node` is, or null.
  @Nullable Variable sourceOf(Variable node) {
    return sourceOf.get(node);
  }

  /// Whether a source leads to `node`, which must have been visited.
  boolean leadsTo(Variable node) {
    State state = visited.get(node);
    return (state != null ? state : visited.get(found(node))) == State.ON;
  }

  /// Visits the nodes that lead to `outputs` and were not visited before; these, each after its
  /// inputs. An explicit stack: a chain of a million ops must not overflow the caller's.
  List<Variable> visit(List<Variable> outputs) {
    List<Variable> done = new ArrayList<>();
    ArrayDeque<Variable> stack = new ArrayDeque<>();
    outputs.forEach(output -> stack.push(found(output)));
    while (!stack.isEmpty()) {
      Variable node = stack.peek();
      Variable[] inputs = node.isTracked() ? node.inputs() : Variable.NONE;
      State state = visited.putIfAbsent(node, State.ENTERED);
      if (state == null) {
        for (Variable input : inputs) {
          Variable found = found(input);
          if (isOfInterest(found) && !visited.containsKey(found)) {
            stack.push(found);
          }
        }
        continue;
      }
      stack.pop();
      if (state == State.ENTERED) {
        boolean leads = sourceOf.containsKey(node);
        for (Variable input : inputs) {
          leads |= leadsTo(input);
        }
        visited.put(node, leads ? State.ON : State.OFF);
        done.add(node);
      }
    }
    return done;
  }

  private boolean isOfInterest(Variable node) {
    return node.isTracked() || sourceOf.containsKey(node);
  }

  // ---- behind checkpoints ---------------------------------------------------------------------

  /// `node`, or what it was recomputed as if it is a checkpoint's output.
  Variable found(Variable node) {
    Variable found = node;
    while (found.op() instanceof Checkpoint checkpoint) {
      List<Variable> kept = checkpoint.call().kept();
      List<Variable> outputs = kept != null ? kept : recomputed.get(checkpoint.call());
      if (outputs == null) {
        return found;
      }
      found = outputs.get(checkpoint.output());
    }
    return found;
  }

  /// Finds what `node` is if it is a checkpoint's output that a source leads through, and visits
  /// what leads to it there.
  ///
  /// @param derivatives what arrived at nodes; it is moved to what they are found to be
  /// @return the nodes visited, each after its inputs
  List<Variable> unfold(Variable node, Map<Variable, Variable> derivatives) {
    Variable found = found(node);
    if (visited.containsKey(found) && !(found.op() instanceof Checkpoint)) {
      return List.of();
    }
    List<Variable> within = visit(List.of(found));
    while (found.op() instanceof Checkpoint checkpoint && leadsThrough(found)) {
      recomputed.put(checkpoint.call(), checkpoint.recompute(found, kept));
      findSources();
      for (Variable at : List.copyOf(derivatives.keySet())) {
        Variable now = found(at);
        if (now != at) {
          derivatives.put(now, derivatives.remove(at));
        }
      }
      found = found(node);
      within.addAll(visit(List.of(found)));
    }
    passing.addAll(within);
    return within;
  }

  private boolean leadsThrough(Variable node) {
    return Stream.of(node.inputs()).anyMatch(this::leadsTo);
  }

  /// Forgets again what was found above `level`, where the walk backwards does not return to.
  void forgetAbove(int level) {
    while (!passing.isEmpty() && passing.peek().level() > level) {
      visited.remove(passing.remove());
    }
    recomputed.values().removeIf(outputs -> outputs.stream().allMatch(y -> y.level() > level));
  }
}
