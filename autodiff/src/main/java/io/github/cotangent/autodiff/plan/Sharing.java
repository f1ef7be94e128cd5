package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.JacobianProduct;
import io.github.cotangent.autodiff.op.LogSoftmax;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.autodiff.op.Variance;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Kept;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.SoftmaxAndLog;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Computes once what several ops would each compute for themselves.
///
/// A normalisation keeps the sums of squares of its groups for the variance of the same operand and
/// for its own Jacobian, in the place of two more passes over the operand. The softmax of an
/// operand and the logarithm of that, which cross entropy and its gradient need, come from one
/// evaluation of the exponentials. Each op still gives the bits that it gives alone.
final class Sharing {
  private record Groups(Value x, Axes axes) {}

  private final Map<Groups, Value> squares = new HashMap<>();

  private Sharing() {}

  /// The computations, those changed that share something.
  static List<Computation> of(List<Computation> computations) {
    return keepingSquares(withSoftmaxesPaired(computations));
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
  private record SoftmaxAndLogarithm(Softmax softmax, LogSoftmax logarithm) implements Evaluation {
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

  // ---- sums of squares ------------------------------------------------------------------------

  private static List<Computation> keepingSquares(List<Computation> computations) {
    Sharing sharing = new Sharing();
    List<Computation> result = new ArrayList<>();
    Map<Groups, Integer> uses = new HashMap<>();
    for (Computation computation : computations) {
      Groups groups = groups(computation);
      if (groups != null) {
        uses.merge(groups, 1, Integer::sum);
      }
    }
    for (Computation computation : computations) {
      Groups groups = groups(computation);
      if (groups != null && uses.getOrDefault(groups, 0) > 1) {
        result.add(sharing.kept(computation, groups));
      } else {
        result.add(computation);
      }
    }
    return result;
  }

  private static @Nullable Op op(Computation computation) {
    return computation.evaluation().op(0);
  }

  /// The groups whose sums of squares a computation needs, null for none.
  private static @Nullable Groups groups(Computation computation) {
    return switch (op(computation)) {
      case null -> null;
      case Normalise normalise -> new Groups(computation.inputs().getFirst(), normalise.axes());
      case Variance variance -> new Groups(computation.inputs().getFirst(), variance.axes());
      case JacobianProduct(Normalise normalise) ->
          new Groups(computation.inputs().get(1), normalise.axes());
      default -> null;
    };
  }

  private Computation kept(Computation computation, Groups groups) {
    Value known = squares.get(groups);
    List<Value> inputs = new ArrayList<>(computation.inputs());
    switch (op(computation)) {
      case null -> {
        return computation;
      }
      case Normalise normalise -> {
        Shape shape = groups.x.shape().reduced(true, groups.axes.toArray());
        Value kept = Value.additional(ElementType.FLOAT64, shape);
        squares.put(groups, kept);
        List<Value> results = List.of(computation.results().getFirst(), kept);
        return new Computation(new NormaliseKeeping(normalise), inputs, results);
      }
      case Variance variance when known != null -> {
        inputs.add(known);
        return new Computation(new VarianceKept(variance), inputs, computation.results());
      }
      case JacobianProduct(Normalise normalise) when known != null -> {
        inputs.add(known);
        return new Computation(new JacobianKept(normalise), inputs, computation.results());
      }
      default -> {
        return computation;
      }
    }
  }

  /// The normalised value and the sums of squares.
  private record NormaliseKeeping(Normalise op) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      int[] axes = op.axes().toArray();
      Tensor squares = kernels.result(ElementType.FLOAT64, x[0].shape().reduced(true, axes));
      return new Tensor[] {
        kernels.normaliseKeeping(new Kept(squares, null), x[0], op.epsilon(), axes), squares
      };
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return op.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public @Nullable Op op(int i) {
      return i == 0 ? op : null;
    }
  }

  /// The product with the Jacobian for `t`, `x`, `y` and the sums of squares.
  private record JacobianKept(Normalise of) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      int[] axes = of.axes().toArray();
      return new Tensor[] {
        kernels.normaliseJacobianKept(x[3], x[0], x[1], x[2], of.epsilon(), axes)
      };
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return of.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public Op op(int i) {
      return new JacobianProduct(of);
    }
  }

  /// The variance for the operand and the sums of squares.
  private record VarianceKept(Variance op) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      return new Tensor[] {
        kernels.varianceKept(x[1], x[0], true, op.unbiased(), op.axes().toArray())
      };
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return op.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public Op op(int i) {
      return op;
    }
  }
}
