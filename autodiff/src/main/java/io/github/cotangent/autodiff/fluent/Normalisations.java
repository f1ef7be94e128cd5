package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.LogSoftmax;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.PiecewiseConstant;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Softmax, standardisation and the like: functions whose elements depend on all elements along
/// some axes.
///
/// The normalisations `…Norm` are [#normalise] over axes that they choose: axis 0 is that of the
/// samples, axis 1 that of the channels. A factor and a summand for each channel are
/// [#scaleAndShift]'s.
public sealed interface Normalisations permits Variable {
  /// `exp(xᵢ) / Σ exp(xⱼ)` along `axis`. Of −∞ alone it is 0.
  default Variable softmax(int axis) {
    return Variable.apply(new Softmax(self().shape().axis(axis)), self());
  }

  /// `log softmax(x)` along `axis`, without overflow. Of −∞ alone it is −∞.
  default Variable logSoftmax(int axis) {
    return Variable.apply(new LogSoftmax(self().shape().axis(axis)), self());
  }

  /// `(x − μ) / √(σ² + epsilon)`, μ and σ² (divided by n) over `axes`: the core of batch, layer,
  /// group and instance normalisation. Where σ² + epsilon is 0 the value is 0, and so are the
  /// derivatives of all orders.
  default Variable normalise(double epsilon, int... axes) {
    return self().shape().size() == 0
        ? self()
        : Variable.apply(new Normalise(Axes.of(self().shape().axes(axes)), epsilon), self());
  }

  /// [#normalise] of each channel over the samples and all axes behind the channels: Ioffe and
  /// Szegedy, *Batch Normalization*, ICML 2015; arXiv:1502.03167.
  ///
  /// @throws ShapeMismatchException if this has fewer than 2 axes
  default Variable batchNorm(double epsilon) {
    int rank = requireRank("batchNorm", "[samples, channels, …]", 2);
    return normalise(epsilon, IntStream.range(0, rank).filter(axis -> axis != 1).toArray());
  }

  /// As [#batchNorm(double)] with a mean and a variance, both `[channels]`, that are given:
  /// `(x − mean) / √(variance + epsilon)`, 0 where that root is 0.
  ///
  /// @throws ShapeMismatchException if this has fewer than 2 axes or other channels
  default Variable batchNorm(Variable mean, Variable variance, double epsilon) {
    return self()
        .minus(perChannel("batchNorm", mean))
        .times(perChannel("batchNorm", variance.inverseDeviation(epsilon)));
  }

  /// [#normalise] of each sample over its last axes, whose extents are `shape`: Ba, Kiros and
  /// Hinton, *Layer Normalization*, 2016, arXiv:1607.06450.
  ///
  /// @throws ShapeMismatchException if this has other last extents, or `shape` has no axis
  default Variable layerNorm(Shape shape, double epsilon) {
    int[] extents = self().shape().toArray();
    int first = extents.length - shape.rank();
    if (shape.rank() == 0
        || first < 0
        || !Arrays.equals(extents, first, extents.length, shape.toArray(), 0, shape.rank())) {
      throw new ShapeMismatchException(
          "layerNorm: the last extents must be " + shape + " but the shape is " + self().shape());
    }
    return normalise(epsilon, IntStream.range(first, extents.length).toArray());
  }

  /// [#normalise] of each sample and each of `groups` groups of consecutive channels over these and
  /// all axes behind them: Wu and He, *Group Normalization*, ECCV 2018, arXiv:1803.08494.
  ///
  /// @throws ShapeMismatchException if this has fewer than 2 axes, or channels that do not make
  ///     `groups` groups
  default Variable groupNorm(int groups, double epsilon) {
    int rank = requireRank("groupNorm", "[samples, channels, …]", 2);
    Shape shape = self().shape();
    if (groups < 1 || shape.extent(1) % groups != 0) {
      throw new ShapeMismatchException(
          "groupNorm: "
              + shape.extent(1)
              + " channels do not make "
              + groups
              + " groups of one size, shape "
              + shape);
    }
    return self()
        .unflatten(1, groups, shape.extent(1) / groups)
        .normalise(epsilon, IntStream.rangeClosed(2, rank).toArray())
        .reshape(shape);
  }

  /// [#normalise] of each channel of each sample over all axes behind the channels: Ulyanov,
  /// Vedaldi and Lempitsky, *Instance Normalization*, 2016, arXiv:1607.08022.
  ///
  /// @throws ShapeMismatchException if this has fewer than 3 axes
  default Variable instanceNorm(double epsilon) {
    int rank = requireRank("instanceNorm", "[samples, channels, extent, …]", 3);
    return normalise(epsilon, IntStream.range(2, rank).toArray());
  }

  /// `scale ⊙ x + shift`, which are `[channels]`, along axis 1: the affine part of a normalisation.
  ///
  /// @throws ShapeMismatchException if this has fewer than 2 axes or other channels
  default Variable scaleAndShift(Variable scale, Variable shift) {
    return self()
        .times(perChannel("scaleAndShift", scale))
        .plus(perChannel("scaleAndShift", shift));
  }

  /// `1 / √(x + epsilon)` of variances x, and 0 where that root is 0, with derivatives 0 of all
  /// orders.
  default Variable inverseDeviation(double epsilon) {
    if (epsilon > 0) {
      return self().plus(epsilon).reciprocalSquareRoot();
    }
    Variable positive = Variable.apply(new PiecewiseConstant(ElementwiseFunction.STEP), self());
    return self().plus(positive.negate().plus(1)).reciprocalSquareRoot().times(positive);
  }

  /// `g v / ‖v‖`, v being this, with the 2-norm over all axes but `axis`: Salimans and Kingma,
  /// *Weight Normalization*, NeurIPS 2016, arXiv:1602.07868. Where v is 0 the value is 0, and so
  /// are the derivatives of all orders.
  ///
  /// @param g of the rank of v and, on all axes but `axis`, of extent 1
  default Variable weightNorm(Variable g, int axis) {
    Shape shape = self().shape();
    int at = shape.axis(axis);
    // Of no axes, all would be meant: so there is always one more.
    int[] others = IntStream.rangeClosed(0, shape.rank()).filter(k -> k != at).toArray();
    Variable norm = self().unsqueeze(shape.rank()).normKeeping(2, others).squeeze(shape.rank());
    return self().times(g.dividedByOrZero(norm));
  }

  /// This, scaled down where its 2-norm over `axes` (all, if none are given) is more than
  /// `maxNorm`, to that norm. Where it is exactly that, the derivative is the mean of those at
  /// either side.
  ///
  /// @throws IllegalArgumentException if `maxNorm` is not positive
  default Variable clampNorm(double maxNorm, int... axes) {
    if (!(maxNorm > 0)) {
      throw new IllegalArgumentException("clampNorm: maxNorm must be positive, got " + maxNorm);
    }
    Variable norm = self().normKeeping(2, axes);
    Variable most = norm.constantLike(maxNorm);
    return self().times(most.dividedBy(norm.maximum(most)));
  }

  private int requireRank(String who, String wanted, int least) {
    int rank = self().shape().rank();
    if (rank < least) {
      throw new ShapeMismatchException(
          who + ": the shape must be " + wanted + " but is " + self().shape());
    }
    return rank;
  }

  /// `[channels]` as `[channels, 1, …]`, so that it expands to this along axis 1.
  private Variable perChannel(String who, Variable values) {
    int[] extents = new int[requireRank(who, "[samples, channels, …]", 2) - 1];
    Arrays.fill(extents, 1);
    extents[0] = self().shape().extent(1);
    if (!values.shape().equals(Shape.of(extents[0]))) {
      throw new ShapeMismatchException(
          who
              + ": wanted ["
              + extents[0]
              + "], a value for each channel of "
              + self().shape()
              + ", got "
              + values.shape());
    }
    return values.reshape(Shape.of(extents));
  }

  private Variable self() {
    return (Variable) this;
  }
}
