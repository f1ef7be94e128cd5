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

/// Instance normalisation: Ulyanov, Vedaldi and Lempitsky, *Instance Normalization: The Missing
/// Ingredient for Fast Stylization*, 2016, equation 3; arXiv:1607.08022.
///
///     y = (x − μ) / √(σ² + ε)    z = γ y + β    x, y, z [n, c, l, …] of rank 3 to 5    γ, β [c]
///
/// For each channel of each sample by itself: μ and σ² are over all axes behind the channels, σ²
/// divided by m, their number of elements. γ and β, the parameters `weight` and `bias`, are 1 and 0
/// at first and have a value for each channel; PyTorch's layer is without them unless told
/// otherwise. ε is 10⁻⁵ unless stated, 0 allowed; where σ² + ε is 0, y is 0.
///
/// Nothing runs along, and modes do not differ, unless [#withRunningStatistics]: then the means
/// over the batch of μ and of `σ² m / (m − 1)` move the state `running_mean` and `running_var`,
/// 0 and 1 at first, in [Mode#TRAIN], `running ← (1 − momentum) · running + momentum · mean`, and
/// are what [Mode#EVALUATE] normalises by.
///
/// Differentiates through μ and σ² of an instance to every order. The inner values `input` and
/// `normalised` of the output are x and y.
public final class InstanceNorm implements NormalisationLayer {
  // Of a layer whose statistics do not run along.
  private static final double NONE = Double.NaN;

  private final int channels;
  private final double epsilon;
  private final boolean affine;
  private final double momentum;

  private InstanceNorm(int channels, double epsilon, boolean affine, double momentum) {
    if (channels < 1) {
      throw new IllegalArgumentException(
          "InstanceNorm: the number of channels must be positive, got " + channels);
    }
    Updates.requireNotNegative("InstanceNorm", "epsilon", epsilon);
    this.channels = channels;
    this.epsilon = epsilon;
    this.affine = affine;
    this.momentum = momentum;
  }

  /// A layer for `channels` channels, with ε = 10⁻⁵, γ and β, and without running statistics.
  ///
  /// @throws IllegalArgumentException if the number is not positive
  public static InstanceNorm of(int channels) {
    return new InstanceNorm(channels, 1e-5, true, NONE);
  }

  /// This with another ε.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public InstanceNorm epsilon(double epsilon) {
    return new InstanceNorm(channels, epsilon, affine, momentum);
  }

  /// This without γ and β.
  public InstanceNorm withoutAffine() {
    return new InstanceNorm(channels, epsilon, false, momentum);
  }

  /// This with running statistics, which [Mode#EVALUATE] normalises by.
  ///
  /// @param momentum the factor of the new value; 0.1 is usual
  /// @throws IllegalArgumentException if it is not between 0 and 1
  public InstanceNorm withRunningStatistics(double momentum) {
    if (!(momentum >= 0 && momentum <= 1)) {
      throw new IllegalArgumentException(
          "InstanceNorm: momentum must be from 0 to 1, got "
              + momentum
              + "\n  help: it multiplies the new value, 0.1 for a slow average");
    }
    return new InstanceNorm(channels, epsilon, affine, momentum);
  }

  private boolean isRunning() {
    return !Double.isNaN(momentum);
  }

  @Override
  public double epsilon() {
    return epsilon;
  }

  @Override
  public Variable rows(Variable x) {
    requireInput(x.shape());
    return x.reshape(x.shape().extent(0) * channels, elements(x.shape()));
  }

  private static int elements(Shape shape) {
    int elements = 1;
    for (int axis = 2; axis < shape.rank(); axis++) {
      elements *= shape.extent(axis);
    }
    return elements;
  }

  private void requireInput(Shape shape) {
    if (shape.rank() < 3 || shape.rank() > 5 || shape.extent(1) != channels) {
      throw new ShapeMismatchException(
          this
              + ": the input must have shape [n, "
              + channels
              + ", l, ...] of rank 3 to 5 but has "
              + shape);
    }
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Shape shape = Shape.of(channels);
    Parameters.Builder parameters = Parameters.builder();
    if (affine) {
      parameters.trainable("weight", Tensor.ones(type, shape));
      parameters.trainable("bias", Tensor.zeros(type, shape));
    }
    if (isRunning()) {
      parameters.state("running_mean", Tensor.zeros(type, shape));
      parameters.state("running_var", Tensor.ones(type, shape));
    }
    return parameters.build();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    requireInput(x.shape());
    boolean byRunning = isRunning() && mode == Mode.EVALUATE;
    if (!byRunning && elements(x.shape()) == 1) {
      throw new IllegalArgumentException(
          this
              + ": an instance of 1 element has no variance; input "
              + x.shape()
              + "\n  help: use a larger image");
    }
    Variable input = Variable.apply(new Identity(), x);
    Variable y =
        byRunning
            ? input.batchNorm(
                parameters.get("running_mean"), parameters.get("running_var"), epsilon)
            : input.instanceNorm(epsilon);
    Map<String, Variable> state =
        isRunning() && !byRunning && x.shape().size() > 0
            ? moved(x.detach(), parameters)
            : Map.of();
    Variable z = affine ? y.scaleAndShift(parameters.get("weight"), parameters.get("bias")) : y;
    return new Output(z, state, Map.of(INPUT, input, NORMALISED, y));
  }

  private Map<String, Variable> moved(Variable x, NamedVariables parameters) {
    int[] axes = IntStream.range(2, x.shape().rank()).toArray();
    return Map.of(
        "running_mean", moved(parameters.get("running_mean"), x.mean(axes).mean(0)),
        "running_var", moved(parameters.get("running_var"), x.variance(true, axes).mean(0)));
  }

  private Variable moved(Variable running, Variable batch) {
    return running.times(1 - momentum).plus(batch.times(momentum));
  }

  /// `InstanceNorm(64)`.
  @Override
  public String toString() {
    return "InstanceNorm(" + channels + ")";
  }
}
