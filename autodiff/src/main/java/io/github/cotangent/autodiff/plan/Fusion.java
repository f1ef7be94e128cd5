package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.AtLabels;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.ToLabels;
import io.github.cotangent.core.Axes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Computes in one pass over memory what several ops would each pass over it for.
///
/// A normalisation gives its affine part on the way, its Jacobian takes a cotangent that is chained
/// with the scale, and the gradients of shift and scale are one sum, which the Jacobian gives on
/// the way if it has sums over the same axes. A cross entropy takes from logits the few logarithms
/// that it needs, and its gradient from the softmax or the exponentials. Each op still gives the
/// bits that it gives alone.
final class Fusion {
  private final List<Computation> computations;
  private final Set<Value> outputs = new HashSet<>();
  private final Map<Value, Integer> readers = new HashMap<>();
  private final Map<Value, Computation> makers = new HashMap<>();
  private final Map<Computation, Integer> positions = new IdentityHashMap<>();

  // What is computed in the place of others, if anything is.
  private final Map<Computation, List<Computation>> instead = new IdentityHashMap<>();

  private Fusion(List<Computation> computations, Collection<Value> outputs) {
    this.computations = computations;
    outputs.forEach(value -> this.outputs.add(value.base()));
    for (Computation computation : computations) {
      positions.put(computation, positions.size());
      computation.results().forEach(result -> makers.put(result, computation));
      computation.reads().forEach(value -> readers.merge(value, 1, Integer::sum));
    }
  }

  /// The computations, with those fused that can be.
  ///
  /// @param outputs the values that are asked for
  static List<Computation> of(List<Computation> computations, Collection<Value> outputs) {
    Fusion fusion = new Fusion(computations, outputs);
    for (Computation computation : computations) {
      fusion.fuseAffine(computation);
      fusion.fuseChained(computation);
      fusion.fuseSums(computation);
      fusion.fuseLogProbabilities(computation);
      fusion.fuseLabelsPullback(computation);
    }
    Fusion further = new Fusion(fusion.fused(), outputs);
    further.computations.forEach(further::fusePullback);
    return further.fused();
  }

  private List<Computation> fused() {
    return inOrder(
        computations.stream()
            .flatMap(
                computation -> instead.getOrDefault(computation, List.of(computation)).stream())
            .toList());
  }

  /// The same with each computation behind those whose results it reads.
  private static List<Computation> inOrder(List<Computation> computations) {
    Set<Value> missing = new HashSet<>();
    computations.forEach(computation -> missing.addAll(computation.results()));
    List<Computation> waiting = new ArrayList<>();
    List<Computation> ordered = new ArrayList<>();
    for (Computation next : computations) {
      waiting.add(next);
      for (int i = 0; i < waiting.size(); ) {
        Computation computation = waiting.get(i);
        if (computation.reads().anyMatch(missing::contains)) {
          i++;
        } else {
          ordered.add(computation);
          computation.results().forEach(missing::remove);
          waiting.remove(i);
          // Those that waited longer may have waited for this.
          i = 0;
        }
      }
    }
    return ordered;
  }

  // ---- y scale + shift ------------------------------------------------------------------------

  private void fuseAffine(Computation add) {
    if (!(op(add) instanceof Add)) {
      return;
    }
    Value shift = add.inputs().get(1);
    Computation multiply = makerOfPassing(add.inputs().getFirst());
    if (multiply == null || !(op(multiply) instanceof Multiply)) {
      return;
    }
    Value scale = multiply.inputs().get(1);
    Computation normalise = makers.get(multiply.inputs().getFirst());
    if (normalise != null
        && normalise.evaluation() instanceof Normalising.Keeping(var op, boolean sums)
        && !instead.containsKey(normalise)
        && isKnown(scale, normalise)
        && isKnown(shift, normalise)) {
      List<Value> kept = normalise.results();
      replace(
          normalise,
          new Computation(
              new Normalising.Affine(op, sums),
              List.of(normalise.inputs().getFirst(), scale, shift),
              Stream.of(Stream.of(kept.getFirst(), add.results().getFirst()), kept.stream().skip(1))
                  .flatMap(values -> values)
                  .toList()),
          multiply,
          add);
    }
  }

  // ---- J (scale t) ----------------------------------------------------------------------------

  private void fuseChained(Computation jacobian) {
    if (jacobian.evaluation() instanceof Normalising.Jacobian(var of)) {
      List<Value> inputs = jacobian.inputs();
      Computation chain = makerOfPassing(inputs.getFirst());
      if (chain != null && op(chain) instanceof Chain) {
        replace(
            jacobian,
            new Computation(
                new Normalising.ChainedJacobian(of),
                Stream.concat(chain.inputs().stream(), inputs.stream().skip(1)).toList(),
                jacobian.results()),
            chain);
      }
    }
  }

  // ---- Σ t and Σ p t --------------------------------------------------------------------------

  private void fuseSums(Computation sumOfChain) {
    if (!(op(sumOfChain) instanceof Sum sum)) {
      return;
    }
    Computation chain = makerOfPassing(sumOfChain.inputs().getFirst());
    if (chain == null || !(op(chain) instanceof Chain)) {
      return;
    }
    Value p = chain.inputs().get(0);
    Value t = chain.inputs().get(1);
    for (Computation other : computations) {
      if (sum.equals(op(other)) && other.inputs().getFirst() == t && !instead.containsKey(other)) {
        // As late as possible, so that what is computed slice by slice need not end before it.
        Computation at = last(other, sumOfChain);
        List<Value> results = List.of(other.results().getFirst(), sumOfChain.results().getFirst());
        if (areUnreadBefore(results, at)) {
          replace(
              at,
              new Computation(new Normalising.Sums(sum), List.of(t, p), results),
              chain,
              at == other ? sumOfChain : other);
          return;
        }
      }
    }
  }

  // ---- J (scale t), Σ t and Σ y t -------------------------------------------------------------

  private void fusePullback(Computation jacobian) {
    if (!(jacobian.evaluation() instanceof Normalising.ChainedJacobian chained)) {
      return;
    }
    Value t = jacobian.inputs().get(1);
    Value y = jacobian.inputs().get(3);
    for (Computation other : computations) {
      if (other.evaluation() instanceof Normalising.Sums sums
          && sums.op().axes().equals(chained.of().axes())
          && other.inputs().equals(List.of(t, y))
          && !instead.containsKey(other)
          && areUnreadBefore(other.results(), jacobian)) {
        List<Value> results = new ArrayList<>(jacobian.results());
        results.addAll(other.results());
        replace(
            jacobian,
            new Computation(
                new Normalising.AffinePullback(chained, sums), jacobian.inputs(), results),
            other);
        return;
      }
    }
  }

  private Computation last(Computation a, Computation b) {
    return position(a) > position(b) ? a : b;
  }

  private boolean areUnreadBefore(List<Value> values, Computation computation) {
    return computations.subList(0, position(computation)).stream()
        .noneMatch(earlier -> earlier.reads().anyMatch(values::contains));
  }

  // ---- log softmax at labels -------------------------------------------------------------------

  private void fuseLogProbabilities(Computation atLabels) {
    if (!(op(atLabels) instanceof AtLabels at)) {
      return;
    }
    Value logarithm = atLabels.inputs().get(0);
    Value labels = atLabels.inputs().get(1);
    Computation both = makerOfPassing(logarithm);
    if (both != null
        && both.results().getLast() == logarithm
        && both.evaluation() instanceof Sharing.SoftmaxAndLogarithm(var softmax, var log)
        && softmax.axis() == AtLabels.AXIS
        && isKnown(labels, both)) {
      replace(
          both,
          new Computation(
              new Labelled.LogProbabilities(softmax, log, at),
              List.of(both.inputs().getFirst(), labels),
              List.of(both.results().getFirst(), atLabels.results().getFirst())),
          atLabels);
    }
  }

  // ---- t − p Σ t, t being 0 but at labels ------------------------------------------------------

  private void fuseLabelsPullback(Computation subtract) {
    if (!(op(subtract) instanceof Subtract)) {
      return;
    }
    Value t = subtract.inputs().getFirst();
    Computation toLabels = makers.get(t);
    Computation multiply = makerOfPassing(subtract.inputs().get(1));
    if (toLabels == null
        || multiply == null
        || !(op(toLabels) instanceof ToLabels to)
        || !(op(multiply) instanceof Multiply)
        || instead.containsKey(toLabels)
        || readers.getOrDefault(t, 0) != 2
        || outputs.contains(t)) {
      return;
    }
    Value repeated = multiply.inputs().get(1);
    Computation sumOfT = makerOfPassing(repeated.base());
    if (sumOfT != null
        && repeated.isBaseOrExpanded()
        && op(sumOfT) instanceof Sum sum
        && sum.axes().equals(Axes.of(AtLabels.AXIS))
        && sumOfT.inputs().getFirst() == t) {
      List<Value> inputs =
          Stream.concat(toLabels.inputs().stream(), Stream.of(multiply.inputs().getFirst()))
              .toList();
      Computation pullback =
          new Computation(new Labelled.Pullback(to, sum), inputs, subtract.results());
      replace(subtract, pullback, toLabels, sumOfT, multiply);
      fuseBothWays(pullback, subtract);
    }
  }

  /// Where the cotangent does not depend on the log probabilities, which those of a mean do not,
  /// these wait for it.
  private void fuseBothWays(Computation pullback, Computation at) {
    Value cotangent = pullback.inputs().get(0);
    Value softmax = pullback.inputs().get(2);
    Computation first = makers.get(softmax);
    if (first == null
        || readers.getOrDefault(softmax, 0) != 1
        || outputs.contains(softmax)
        || dependsOn(cotangent, first)) {
      return;
    }
    Computation forwards = instead.getOrDefault(first, List.of(first)).getFirst();
    if (forwards.evaluation() instanceof Labelled.LogProbabilities log
        && pullback.evaluation() instanceof Labelled.Pullback back
        && forwards.inputs().get(1) == pullback.inputs().get(1)) {
      List<Value> inputs = new ArrayList<>(forwards.inputs());
      inputs.add(cotangent);
      List<Value> results = List.of(forwards.results().getLast(), pullback.results().getFirst());
      replace(first, new Computation(new Labelled.Both(log, back), inputs, results), at);
    }
  }

  private boolean dependsOn(Value value, Computation computation) {
    Deque<Value> open = new ArrayDeque<>(List.of(value.base()));
    Set<Value> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Computation maker = makers.get(open.pop());
      if (maker == computation) {
        return true;
      }
      if (maker != null && position(maker) > position(computation)) {
        maker.reads().filter(seen::add).forEach(open::push);
      }
    }
    return false;
  }

  // ---- the graph ------------------------------------------------------------------------------

  private static @Nullable Op op(Computation computation) {
    return computation.evaluation() instanceof Evaluation.OfOp(Op op) ? op : null;
  }

  /// What computes `value`, if nothing else reads that.
  private @Nullable Computation makerOfPassing(Value value) {
    Computation maker = makers.get(value);
    boolean passing = readers.getOrDefault(value, 0) == 1 && !outputs.contains(value);
    return passing && maker != null && !instead.containsKey(maker) ? maker : null;
  }

  /// Whether `value` is there when `computation` is done.
  private boolean isKnown(Value value, Computation computation) {
    Computation maker = makers.get(value.base());
    return maker == null || position(maker) < position(computation);
  }

  private int position(Computation computation) {
    return Objects.requireNonNull(positions.get(computation));
  }

  private void replace(Computation at, Computation fused, Computation... others) {
    instead.put(at, List.of(fused));
    for (Computation other : others) {
      instead.put(other, List.of());
    }
  }
}
