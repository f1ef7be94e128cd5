package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.AtLabels;
import io.github.cotangent.autodiff.op.Labels;
import io.github.cotangent.autodiff.op.LogSoftmax;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.autodiff.op.Subtract;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.ToLabels;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.LogSoftmaxAt;
import io.github.cotangent.core.SoftmaxAndLog;
import io.github.cotangent.core.Tensor;
import org.jspecify.annotations.Nullable;

/// How the cross entropy of labels and its gradient are computed in few passes over memory: of the
/// log probabilities only those of labels are there, and of a cotangent that is 0 elsewhere only
/// what stands at labels is read.
final class Labelled {
  private Labelled() {}

  /// The softmax and, at the labels, its logarithm, for logits and labels.
  record LogProbabilities(Softmax softmax, LogSoftmax logarithm, AtLabels at)
      implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      Labels labels = new Labels(at.who(), x[1], x[0].shape());
      SoftmaxAndLog both =
          labels.checked(() -> kernels.softmaxAndLogAt(x[0], softmax.axis(), labels.column()));
      return new Tensor[] {both.softmax(), both.log().reshape(x[1].shape())};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return at.forSlices(axis, extent) == null ? null : this;
    }

    @Override
    public Op op(int i) {
      return i == 0 ? softmax : at;
    }

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      Tensor[] logits = {x[0]};
      Tensor logarithms = logarithm.evaluate(fresh, logits);
      observer.computed(logarithm, logits, logarithms);
      observer.computed(at, new Tensor[] {logarithms, x[1]}, y[1]);
      observer.computed(softmax, logits, y[0]);
    }
  }

  /// The pullback `t − p Σ t` of a log softmax p along `sum`, where t is 0 but at labels, for what
  /// t is there, the labels and p.
  record Pullback(ToLabels to, Sum sum) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      Labels labels = new Labels(to.who(), x[1], to.to());
      return new Tensor[] {
        labels.checked(
            () ->
                kernels.logSoftmaxPullbackAt(
                    labels.asColumn(x[0]), x[2], AtLabels.AXIS, labels.column()))
      };
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return to.forSlices(axis, extent) instanceof ToLabels sliced
          ? new Pullback(sliced, sum)
          : null;
    }

    @Override
    public Op op(int i) {
      return new Subtract();
    }

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      Tensor[] atLabels = {x[0], x[1]};
      Tensor t = to.evaluate(fresh, atLabels);
      observer.computed(to, atLabels, t);
      Tensor total = sum.evaluate(fresh, t);
      observer.computed(sum, new Tensor[] {t}, total);
      Tensor[] factors = {x[2], total.expand(t.shape())};
      Tensor product = fresh.apply(ElementwiseFunction.MULTIPLY, factors);
      observer.computed(new Multiply(), factors, product);
      observer.computed(op(0), new Tensor[] {t, product}, y[0]);
    }
  }

  /// The log probabilities of labels and a pullback of a cotangent of these, for logits, labels and
  /// the cotangent: the softmax is nowhere in memory.
  record Both(LogProbabilities forwards, Pullback backwards) implements Evaluation {
    @Override
    public Tensor[] evaluate(Kernels kernels, Tensor[] x) {
      Labels labels = new Labels(forwards.at.who(), x[1], x[0].shape());
      LogSoftmaxAt both =
          labels.checked(
              () ->
                  kernels.logSoftmaxAt(
                      x[0], AtLabels.AXIS, labels.column(), labels.asColumn(x[2])));
      return new Tensor[] {both.log().reshape(x[1].shape()), both.pullback()};
    }

    @Override
    public @Nullable Evaluation forSlices(int axis, int extent) {
      return forwards.forSlices(axis, extent) != null
              && backwards.forSlices(axis, extent) instanceof Pullback sliced
          ? new Both(forwards, sliced)
          : null;
    }

    @Override
    public boolean takesPlacesInOrder() {
      return true;
    }

    @Override
    public Op op(int i) {
      return i == 0 ? forwards.op(1) : backwards.op(0);
    }

    @Override
    public void show(Kernels fresh, Observer observer, Tensor[] x, Tensor[] y) {
      Tensor softmax = forwards.softmax.evaluate(fresh, x[0]);
      forwards.show(fresh, observer, new Tensor[] {x[0], x[1]}, new Tensor[] {softmax, y[0]});
      Tensor[] cotangent = {x[2], x[1], softmax};
      backwards.show(fresh, observer, cotangent, new Tensor[] {y[1]});
    }
  }
}
