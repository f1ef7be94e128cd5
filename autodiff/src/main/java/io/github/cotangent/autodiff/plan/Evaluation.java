package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Memory;
import org.jspecify.annotations.Nullable;

/// How the results of a computation come from its inputs.
interface Evaluation {
  /// The results for the inputs `x`.
  Tensor[] evaluate(Kernels kernels, Tensor[] x);

  /// What gives slices of the results, `extent` long along `axis`, from the inputs' slices there;
  /// null if a slice depends on more.
  @Nullable Evaluation forSlices(int axis, int extent);

  /// What adds up the results from the inputs' slices along `axis`; null if they are no such sums.
  default @Nullable Accumulation accumulation(int axis) {
    return null;
  }

  /// Whether its kernels ask for the places of its results, [Memory#place], in their order, and for
  /// no others before: only then can several be told apart.
  default boolean takesPlacesInOrder() {
    return false;
  }

  /// The op whose value result `i` is; null if it is none's.
  @Nullable Op op(int i);

  /// Shows the results, those that are an op's value, to an observer, and what was computed on the
  /// way.
  ///
  /// @param fresh kernels for what is nowhere in memory
  default void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
    for (int i = 0; i < y.length; i++) {
      Op op = op(i);
      if (op != null) {
        observer.computed(op, x, y[i]);
      }
    }
  }

  /// The value of an op.
  record OfOp(Op op) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      return new Tensor[] {op.evaluate(kernels, x)};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      Op sliced = op.forSlices(axis, extent);
      return sliced == null ? null : sliced == op ? this : new OfOp(sliced);
    }

    @Override
    public @Nullable Accumulation accumulation(int axis) {
      return op instanceof Sum sum ? Accumulation.of(sum, false, axis) : null;
    }

    @Override
    public Op op(int i) {
      return op;
    }
  }

  /// The value of an op that gives a view, as a copy.
  record Copied(Op op) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      return new Tensor[] {kernels.copy(op.evaluate(kernels, x))};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return null;
    }

    @Override
    public Op op(int i) {
      return op;
    }
  }
}
