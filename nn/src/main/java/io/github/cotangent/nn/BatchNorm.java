package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Identity;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Batch normalisation: Ioffe and Szegedy, *Batch Normalization: Accelerating Deep Network Training
/// by Reducing Internal Covariate Shift*, ICML 2015, Algorithm 1; arXiv:1502.03167.
///
///     y = (x − μ) / √(σ² + ε)    z = γ y + β
///     x, y, z  [n, c], [n, c, l], [n, c, h, w] or [n, c, d, h, w]
///
/// | | of channel c |
/// |---|---|
/// | γ, β | parameters `weight` and `bias`, 1 and 0 at first; absent if [#withoutAffine] |
/// | batch statistics | μ the mean and σ² the variance over all axes but 1, divided by m, their number of elements |
/// | running statistics | state `running_mean` and `running_var`, 0 and 1 at first |
/// | ε | `epsilon`, inside the root, in no statistic; 10⁻⁵ unless stated, 0 allowed |
///
/// **Which statistics** normalise is a choice of its own, [#statistics(Statistics)]; unless it is
/// made, those of the batch in [Mode#TRAIN] and the running ones in [Mode#EVALUATE]. Where σ² + ε
/// is 0, y is 0.
///
/// **Running statistics** move when the batch's normalise in [Mode#TRAIN], and only then:
/// `running ← (1 − momentum) · running + momentum · batch`, so momentum multiplies the new value,
/// 0.1 unless stated. The variance is first multiplied by `m / (m − 1)`, which makes it unbiased
/// (the paper's Algorithm 2). An empty batch moves nothing.
///
/// **Differentiates** through μ and σ² of the batch to every order, unless
/// [#withoutStatisticsGradient]: then the value has the same bits, and the derivative is that of
/// constant statistics.
///
/// **Differs from the paper:** running averages instead of a second pass over the training set.
///
/// The inner values `input` and `normalised` of the output are x and y.
public final class BatchNorm implements NormalisationLayer {
  /// What the input is normalised by.
  public enum Statistics {
    /// Mean and variance of the batch.
    BATCH,
    /// The running mean and variance.
    RUNNING,
    /// The mean and variance given to [BatchNorm#given].
    GIVEN
  }

  private final int channels;
  private final double epsilon;
  private final double momentum;
  private final boolean affine;
  private final boolean statisticsGradient;
  private final @Nullable Statistics statistics;
  private final @Nullable Tensor givenMean;
  private final @Nullable Tensor givenVariance;

  private BatchNorm(
      int channels,
      double epsilon,
      double momentum,
      boolean affine,
      boolean statisticsGradient,
      @Nullable Statistics statistics,
      @Nullable Tensor givenMean,
      @Nullable Tensor givenVariance) {
    if (channels < 1) {
      throw new IllegalArgumentException(
          "BatchNorm: the number of channels must be positive, got " + channels);
    }
    Updates.requireNotNegative("BatchNorm", "epsilon", epsilon);
    if (!(momentum >= 0 && momentum <= 1)) {
      throw new IllegalArgumentException(
          "BatchNorm: momentum must be from 0 to 1, got "
              + momentum
              + "\n  help: it multiplies the new value, 0.1 for a slow average");
    }
    this.channels = channels;
    this.epsilon = epsilon;
    this.momentum = momentum;
    this.affine = affine;
    this.statisticsGradient = statisticsGradient;
    this.statistics = statistics;
    this.givenMean = givenMean;
    this.givenVariance = givenVariance;
  }

  // ---- settings -------------------------------------------------------------------------------

  /// A layer for `channels` channels, with ε = 10⁻⁵, momentum 0.1, γ and β.
  ///
  /// @throws IllegalArgumentException if the number is not positive
  public static BatchNorm of(int channels) {
    return new BatchNorm(channels, 1e-5, 0.1, true, true, null, null, null);
  }

  /// This with another ε.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public BatchNorm epsilon(double epsilon) {
    return new BatchNorm(
        channels,
        epsilon,
        momentum,
        affine,
        statisticsGradient,
        statistics,
        givenMean,
        givenVariance);
  }

  /// This with another factor of the new value in the running statistics: 0 freezes them, 1 keeps
  /// only the last batch's.
  ///
  /// @throws IllegalArgumentException if it is not between 0 and 1
  public BatchNorm momentum(double momentum) {
    return new BatchNorm(
        channels,
        epsilon,
        momentum,
        affine,
        statisticsGradient,
        statistics,
        givenMean,
        givenVariance);
  }

  /// This without γ and β.
  public BatchNorm withoutAffine() {
    return new BatchNorm(
        channels,
        epsilon,
        momentum,
        false,
        statisticsGradient,
        statistics,
        givenMean,
        givenVariance);
  }

  /// This with the batch's statistics counted as constants by derivatives, while the value keeps
  /// its bits.
  public BatchNorm withoutStatisticsGradient() {
    return new BatchNorm(
        channels, epsilon, momentum, affine, false, statistics, givenMean, givenVariance);
  }

  /// This normalising by the batch's or the running statistics whatever the mode.
  ///
  /// @throws IllegalArgumentException for [Statistics#GIVEN], which [#given] is for
  public BatchNorm statistics(Statistics statistics) {
    if (statistics == Statistics.GIVEN) {
      throw new IllegalArgumentException(
          "BatchNorm: GIVEN statistics were asked for but not given\n"
              + "  help: given(mean, variance)");
    }
    return new BatchNorm(
        channels, epsilon, momentum, affine, statisticsGradient, statistics, null, null);
  }

  /// This normalising by these constants whatever the mode.
  ///
  /// @param mean of each channel, `[c]`
  /// @param variance of each channel, `[c]`
  /// @throws ShapeMismatchException if they have another shape
  public BatchNorm given(Tensor mean, Tensor variance) {
    for (Tensor given : new Tensor[] {mean, variance}) {
      if (!given.shape().equals(Shape.of(channels))) {
        throw new ShapeMismatchException(
            "BatchNorm("
                + channels
                + "): given statistics must have shape ["
                + channels
                + "]\n  mean     "
                + mean.describe()
                + "\n  variance "
                + variance.describe());
      }
    }
    return new BatchNorm(
        channels, epsilon, momentum, affine, statisticsGradient, Statistics.GIVEN, mean, variance);
  }

  // ---- what it does ---------------------------------------------------------------------------

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Shape shape = Shape.of(channels);
    Parameters.Builder parameters = Parameters.builder();
    if (affine) {
      parameters.trainable("weight", Tensor.ones(type, shape));
      parameters.trainable("bias", Tensor.zeros(type, shape));
    }
    return parameters
        .state("running_mean", Tensor.zeros(type, shape))
        .state("running_var", Tensor.ones(type, shape))
        .build();
  }

  @Override
  public double epsilon() {
    return epsilon;
  }

  @Override
  public Variable rows(Variable x) {
    requireInput(x.shape());
    int[] order = IntStream.range(0, x.shape().rank()).toArray();
    order[0] = 1;
    order[1] = 0;
    return x.permute(order).reshape(channels, x.shape().size() / channels);
  }

  // A channel's elements do not stand together: rows would be copies.

  @Override
  public Variable sums(Variable x) {
    requireInput(x.shape());
    return x.sum(axes(x));
  }

  @Override
  public Variable variances(Variable x) {
    requireInput(x.shape());
    return x.variance(false, axes(x));
  }

  private void requireInput(Shape shape) {
    if (shape.rank() < 2 || shape.rank() > 5 || shape.extent(1) != channels) {
      throw new ShapeMismatchException(
          this
              + ": the input must have shape [n, "
              + channels
              + ", ...] of rank 2 to 5 but has "
              + shape);
    }
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Shape shape = x.shape();
    requireInput(shape);
    Statistics by = statistics;
    if (by == null) {
      by = mode == Mode.TRAIN ? Statistics.BATCH : Statistics.RUNNING;
    }
    Variable input = Variable.apply(new Identity(), x);
    Map<String, Variable> state = Map.of();
    Variable y;
    if (by == Statistics.BATCH) {
      int m = shape.size() / channels;
      if (m == 1) {
        throw new IllegalArgumentException(
            this
                + " with BATCH statistics: a batch of 1 has no variance; input "
                + shape
                + "\n  help: use at least 2 rows, or RUNNING statistics");
      }
      y = m == 0 ? input : byBatch(input);
      if (mode == Mode.TRAIN && m > 0) {
        state = moved(x.detach(), parameters);
      }
    } else if (by == Statistics.RUNNING) {
      y = input.batchNorm(parameters.get("running_mean"), parameters.get("running_var"), epsilon);
    } else {
      y = input.batchNorm(given(givenMean), given(givenVariance), epsilon);
    }
    Variable z = affine ? y.scaleAndShift(parameters.get("weight"), parameters.get("bias")) : y;
    return new Output(z, state, Map.of(INPUT, input, NORMALISED, y));
  }

  private Variable byBatch(Variable x) {
    if (statisticsGradient || !x.isTracked()) {
      return x.batchNorm(epsilon);
    }
    int[] axes = axes(x);
    Variable constant = x.detach();
    Variable scaled =
        x.minus(constant.meanKeeping(axes))
            .times(constant.varianceKeeping(false, axes).inverseDeviation(epsilon));
    return Variable.apply(new Surrogate(), constant.batchNorm(epsilon), scaled);
  }

  /// The running statistics after the batch `x`.
  private Map<String, Variable> moved(Variable x, NamedVariables parameters) {
    int[] axes = axes(x);
    return Map.of(
        "running_mean", moved(parameters.get("running_mean"), x.mean(axes)),
        "running_var", moved(parameters.get("running_var"), x.variance(true, axes)));
  }

  private Variable moved(Variable running, Variable batch) {
    return running.times(1 - momentum).plus(batch.times(momentum));
  }

  private static Variable given(@Nullable Tensor statistic) {
    if (statistic == null) {
      throw new IllegalStateException("GIVEN statistics come with their values");
    }
    return Variable.constant(statistic);
  }

  private static int[] axes(Variable x) {
    int[] axes = new int[x.shape().rank() - 1];
    for (int i = 1; i < axes.length; i++) {
      axes[i] = i + 1;
    }
    return axes;
  }

  /// `BatchNorm(128)`.
  @Override
  public String toString() {
    return "BatchNorm(" + channels + ")";
  }
}
