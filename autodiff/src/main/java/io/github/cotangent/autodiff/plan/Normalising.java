package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Add;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.JacobianProduct;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.Variance;
import io.github.cotangent.core.AffineCotangents;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.GroupSums;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.NormalisedAffine;
import io.github.cotangent.core.SumAndChains;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How a normalisation and what stands around it are computed in few passes over memory.
final class Normalising {
  private Normalising() {}

  private static GroupSums kept(Kernels kernels, Tensor x, int[] axes, boolean sums) {
    Tensor squares = kernels.result(ElementType.FLOAT64, x.shape().reduced(true, axes));
    return new GroupSums(
        squares, sums ? kernels.result(ElementType.FLOAT64, x.shape().reduced(true, axes)) : null);
  }

  private static Tensor[] with(GroupSums kept, Tensor... values) {
    int n = values.length;
    Tensor sums = kept.sums();
    Tensor[] all = Arrays.copyOf(values, sums == null ? n + 1 : n + 2);
    all[n] = kept.squares();
    if (sums != null) {
      all[n + 1] = sums;
    }
    return all;
  }

  /// The normalised value, the sums of squares and, if `sums`, the sums.
  record Keeping(Normalise op, boolean sums) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      int[] axes = op.axes().toArray();
      GroupSums kept = kept(kernels, x[0], axes, sums);
      return with(kept, kernels.normaliseKeeping(kept, x[0], op.epsilon(), axes));
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return op.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public boolean takesPlacesInOrder() {
      return true;
    }

    @Override
    public @Nullable Op op(int i) {
      return i == 0 ? op : null;
    }
  }

  /// The normalised value, that times a scale plus a shift, the sums of squares and, if `sums`, the
  /// sums, for `x`, the scale and the shift.
  record Affine(Normalise op, boolean sums) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      int[] axes = op.axes().toArray();
      GroupSums kept = kept(kernels, x[0], axes, sums);
      NormalisedAffine both = kernels.normaliseAffine(kept, x[0], op.epsilon(), x[1], x[2], axes);
      return with(kept, both.normalised(), both.affine());
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return op.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public boolean takesPlacesInOrder() {
      return true;
    }

    @Override
    public @Nullable Op op(int i) {
      return i == 0 ? op : i == 1 ? new Add() : null;
    }

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      observer.computed(op, new Tensor[] {x[0]}, y[0]);
      Tensor scaled = fresh.apply(ElementwiseFunction.MULTIPLY, y[0], x[1]);
      observer.computed(new Multiply(), new Tensor[] {y[0], x[1]}, scaled);
      observer.computed(new Add(), new Tensor[] {scaled, x[2]}, y[1]);
    }
  }

  /// The product with the Jacobian for `t`, `x`, `y` and the sums of squares.
  record Jacobian(Normalise of) implements Evaluation {
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

  /// The same of the chain of `p` and `t`, for `p`, `t`, `x`, `y` and the sums of squares.
  record ChainedJacobian(Normalise of) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      int[] axes = of.axes().toArray();
      return new Tensor[] {
        kernels.normaliseJacobianChained(x[4], x[0], x[1], x[2], x[3], of.epsilon(), axes)
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

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      Tensor chained = fresh.apply(ElementwiseFunction.CHAIN, x[0], x[1]);
      observer.computed(new Chain(), new Tensor[] {x[0], x[1]}, chained);
      observer.computed(op(0), new Tensor[] {chained, x[2], x[3]}, y[0]);
    }
  }

  /// The cotangents of the operand, the shift and the scale for the scale, `t`, `x`, `y` and the
  /// sums of squares: a [ChainedJacobian] and the [Sums] of the same `t` and `y`.
  record AffinePullback(ChainedJacobian jacobian, Sums sums) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      Normalise of = jacobian.of();
      AffineCotangents cotangents =
          kernels.normaliseAffinePullback(
              x[4], x[0], x[1], x[2], x[3], of.epsilon(), of.axes().toArray());
      return new Tensor[] {cotangents.x(), cotangents.shift(), cotangents.scale()};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return jacobian.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public boolean takesPlacesInOrder() {
      return true;
    }

    @Override
    public Op op(int i) {
      return i == 0 ? jacobian.op(0) : sums.op(i - 1);
    }

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      sums.show(fresh, observer, new Tensor[] {x[1], x[3]}, new Tensor[] {y[1], y[2]});
      jacobian.show(fresh, observer, x, y);
    }
  }

  /// The variance for the operand and the sums of squares.
  record VarianceKept(Variance op) implements Evaluation {
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

  /// The mean for the operand and its sums.
  record MeanKept(Mean op) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      return new Tensor[] {kernels.meanKept(x[1], x[0], true, op.axes().toArray())};
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

  /// The sum of `t` and that of the chain of `p` and `t`, for `t` and `p`: the gradients of a shift
  /// and of a scale.
  record Sums(Sum op) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      SumAndChains both = kernels.sumAndChains(x[0], x[1], true, op.axes().toArray());
      return new Tensor[] {both.sum(), both.chains()};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return op.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public @Nullable Accumulation accumulation(int axis) {
      return Accumulation.of(op, true, axis);
    }

    @Override
    public Op op(int i) {
      return op;
    }

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      observer.computed(op, new Tensor[] {x[0]}, y[0]);
      Tensor chained = fresh.apply(ElementwiseFunction.CHAIN, x[1], x[0]);
      observer.computed(new Chain(), new Tensor[] {x[1], x[0]}, chained);
      observer.computed(op, new Tensor[] {chained}, y[1]);
    }
  }
}
