package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Identity;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.Map;

/// Group normalisation: Wu and He, *Group Normalization*, ECCV 2018, equations 1 to 7;
/// arXiv:1803.08494.
///
///     y = (x − μ) / √(σ² + ε)    z = γ y + β    x, y, z [n, c, …] of rank 2 to 5    γ, β [c]
///
/// For each sample by itself: μ and σ² are over a group of consecutive channels and all axes behind
/// them, σ² divided by their number of elements, in every mode; nothing runs along. γ and β, the
/// parameters `weight` and `bias`, are 1 and 0 at first and have a value for each channel. ε is
/// 10⁻⁵ unless stated, 0 allowed; where σ² + ε is 0, y is 0. Differentiates through μ and σ² to
/// every order. The inner values `input` and `normalised` of the output are x and y.
public final class GroupNorm implements NormalisationLayer {
  private final int groups;
  private final int channels;
  private final double epsilon;
  private final boolean affine;

  private GroupNorm(int groups, int channels, double epsilon, boolean affine) {
    if (groups < 1 || channels < 1 || channels % groups != 0) {
      throw new IllegalArgumentException(
          "GroupNorm: "
              + channels
              + " channels do not make "
              + groups
              + " groups of one size\n  help: the number of groups must divide that of channels");
    }
    Updates.requireNotNegative("GroupNorm", "epsilon", epsilon);
    this.groups = groups;
    this.channels = channels;
    this.epsilon = epsilon;
    this.affine = affine;
  }

  /// A layer for `groups` groups of `channels` channels together, with ε = 10⁻⁵, γ and β.
  ///
  /// @throws IllegalArgumentException if the channels do not make that many groups of one size
  public static GroupNorm of(int groups, int channels) {
    return new GroupNorm(groups, channels, 1e-5, true);
  }

  /// This with another ε.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public GroupNorm epsilon(double epsilon) {
    return new GroupNorm(groups, channels, epsilon, affine);
  }

  /// This without γ and β.
  public GroupNorm withoutAffine() {
    return new GroupNorm(groups, channels, epsilon, false);
  }

  @Override
  public double epsilon() {
    return epsilon;
  }

  @Override
  public Variable rows(Variable x) {
    requireInput(x.shape());
    return x.reshape(x.shape().extent(0) * groups, elements(x.shape()));
  }

  private int elements(Shape shape) {
    int elements = channels / groups;
    for (int axis = 2; axis < shape.rank(); axis++) {
      elements *= shape.extent(axis);
    }
    return elements;
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
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    if (affine) {
      parameters.trainable("weight", Tensor.ones(type, Shape.of(channels)));
      parameters.trainable("bias", Tensor.zeros(type, Shape.of(channels)));
    }
    return parameters.build();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    requireInput(x.shape());
    if (elements(x.shape()) == 1) {
      throw new IllegalArgumentException(
          this
              + ": a group of 1 element has no variance; input "
              + x.shape()
              + "\n  help: use fewer groups, or a larger image");
    }
    Variable input = Variable.apply(new Identity(), x);
    Variable y = input.groupNorm(groups, epsilon);
    Variable z = affine ? y.scaleAndShift(parameters.get("weight"), parameters.get("bias")) : y;
    return new Output(z, Map.of(), Map.of(INPUT, input, NORMALISED, y));
  }

  /// `GroupNorm(8, 64)`: groups and channels.
  @Override
  public String toString() {
    return "GroupNorm(" + groups + ", " + channels + ")";
  }
}
