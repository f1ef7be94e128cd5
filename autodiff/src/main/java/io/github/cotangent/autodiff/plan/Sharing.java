package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.JacobianProduct;
import io.github.cotangent.autodiff.op.LogSoftmax;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.autodiff.op.Variance;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.SoftmaxAndLog;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Computes once what several ops would each compute for themselves.
///
/// A normalisation keeps the sums of squares of its groups for the variance of the same operand and
/// for its own Jacobian, and the sums for the mean, in the place of more passes over the operand.
/// The softmax of an operand and the logarithm of that, which cross entropy and its gradient need,
/// come from one evaluation of the exponentials. Each op still gives the bits that it gives alone.
final class Sharing {
  private record Groups(Value x, Axes axes) {}

  private final Map<Groups, Value> squares = new HashMap<>();
  private final Map<Groups, Value> sums = new HashMap<>();

  private Sharing() {}

  /// The computations, those changed that share something.
  static List<Computation> of(List<Computation> computations) {
    return keepingSums(withSoftmaxesPaired(computations));
  }

  // ---- softmaxes ------------------------------------------------------------------------------

  private record Exponentials(Value x, int axis) {}

  /// A softmax and its logarithm are computed where the first of the two stood.
  private static List<Computation> withSoftmaxesPaired(List<Computation> computations) {
    Map<Exponentials, Computation> softmax = new HashMap<>();
    Map<Exponentials, Computation> logarithm = new HashMap<>();
    for (Computation computation : computations) {
      Value x = computation.inputs().isEmpty() ? null : computation.inputs().getFirst();
      if (x != null && op(computation) instanceof Softmax(int axis)) {
        softmax.putIfAbsent(new Exponentials(x, axis), computation);
      } else if (x != null && op(computation) instanceof LogSoftmax(int axis)) {
        logarithm.putIfAbsent(new Exponentials(x, axis), computation);
      }
    }
    Map<Computation, Computation> paired = new IdentityHashMap<>();
    softmax.forEach(
        (of, first) -> {
          Computation second = logarithm.get(of);
          if (second != null) {
            Computation both = both(first, second, of.axis);
            paired.put(first, both);
            paired.put(second, both);
          }
        });
    return computations.stream()
        .map(computation -> paired.getOrDefault(computation, computation))
        .distinct()
        .toList();
  }

  private static Computation both(Computation softmax, Computation logarithm, int axis) {
    return new Computation(
        new SoftmaxAndLogarithm(new Softmax(axis), new LogSoftmax(axis)),
        softmax.inputs(),
        List.of(softmax.results().getFirst(), logarithm.results().getFirst()));
  }

  /// The softmax and its logarithm.
  record SoftmaxAndLogarithm(Softmax softmax, LogSoftmax logarithm) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      SoftmaxAndLog both = kernels.softmaxAndLog(x[0], softmax.axis());
      return new Tensor[] {both.softmax(), both.log()};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return softmax.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public Op op(int i) {
      return i == 0 ? softmax : logarithm;
    }
  }

  // ---- sums of groups ---------------------------------------------------------------------------

  private static List<Computation> keepingSums(List<Computation> computations) {
    Sharing sharing = new Sharing();
    List<Computation> result = new ArrayList<>();
    Set<Groups> means = new HashSet<>();
    for (Computation computation : computations) {
      if (op(computation) instanceof Mean(_, Axes axes)) {
        means.add(new Groups(computation.inputs().getFirst(), axes));
      }
    }
    for (Computation computation : computations) {
      result.add(sharing.kept(computation, means));
    }
    return result;
  }

  private static @Nullable Op op(Computation computation) {
    return computation.evaluation().op(0);
  }

  private Computation kept(Computation computation, Set<Groups> means) {
    List<Value> inputs = computation.inputs();
    switch (op(computation)) {
      case Normalise normalise -> {
        Groups groups = new Groups(inputs.getFirst(), normalise.axes());
        Shape shape = groups.x.shape().reduced(true, groups.axes.toArray());
        List<Value> results = new ArrayList<>(computation.results());
        Value kept = Value.additional(ElementType.FLOAT64, shape);
        squares.put(groups, kept);
        results.add(kept);
        if (means.contains(groups)) {
          Value own = Value.additional(ElementType.FLOAT64, shape);
          sums.put(groups, own);
          results.add(own);
        }
        return new Computation(
            new Normalising.Keeping(normalise, means.contains(groups)), inputs, results);
      }
      case Variance variance -> {
        Value known = squares.get(new Groups(inputs.getFirst(), variance.axes()));
        return with(known, new Normalising.VarianceKept(variance), computation);
      }
      case Mean mean -> {
        Value known = sums.get(new Groups(inputs.getFirst(), mean.axes()));
        return with(known, new Normalising.MeanKept(mean), computation);
      }
      case JacobianProduct(Normalise normalise) -> {
        Value known = squares.get(new Groups(inputs.get(1), normalise.axes()));
        return with(known, new Normalising.Jacobian(normalise), computation);
      }
      case null, default -> {
        return computation;
      }
    }
  }

  /// `evaluation` for what was kept besides the inputs; `computation` if nothing was.
  private static Computation with(
      @Nullable Value kept, Evaluation evaluation, Computation computation) {
    if (kept == null) {
      return computation;
    }
    List<Value> inputs = new ArrayList<>(computation.inputs());
    inputs.add(kept);
    return new Computation(evaluation, inputs, computation.results());
  }
}
