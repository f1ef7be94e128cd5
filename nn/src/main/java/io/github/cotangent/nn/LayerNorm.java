package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Identity;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.Map;

/// Layer normalisation: Ba, Kiros and Hinton, *Layer Normalization*, 2016, arXiv:1607.06450,
/// equation 3.
///
///     y = (x − μ) / √(σ² + ε)    z = γ ⊙ y + β    x [n, …, shape]    γ, β [shape]
///
/// For each sample by itself: μ and σ² are over the trailing axes that `shape` names, σ² divided by
/// their number of elements, in every mode; nothing runs along. γ and β, the parameters `weight`
/// and `bias`, are 1 and 0 at first and have a value for each element. ε is 10⁻⁵ unless stated, 0
/// allowed; where σ² + ε is 0, y is 0. Differentiates through μ and σ² to every order. The inner
/// values `input` and `normalised` of the output are x and y.
public final class LayerNorm implements NormalisationLayer {
  private final Shape shape;
  private final double epsilon;
  private final boolean affine;

  private LayerNorm(Shape shape, double epsilon, boolean affine) {
    if (shape.size() < 1 || shape.rank() < 1) {
      throw new IllegalArgumentException(
          "LayerNorm: the shape must have an axis and no extent of 0, got " + shape);
    }
    Updates.requireNotNegative("LayerNorm", "epsilon", epsilon);
    this.shape = shape;
    this.epsilon = epsilon;
    this.affine = affine;
  }

  /// A layer over trailing axes of these extents, with ε = 10⁻⁵, γ and β.
  ///
  /// @throws IllegalArgumentException if there are none, or one is 0
  public static LayerNorm of(int... extents) {
    return new LayerNorm(Shape.of(extents), 1e-5, true);
  }

  /// This with another ε.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public LayerNorm epsilon(double epsilon) {
    return new LayerNorm(shape, epsilon, affine);
  }

  /// This without γ and β.
  public LayerNorm withoutAffine() {
    return new LayerNorm(shape, epsilon, false);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    if (affine) {
      parameters.trainable("weight", Tensor.ones(type, shape));
      parameters.trainable("bias", Tensor.zeros(type, shape));
    }
    return parameters.build();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    requireInput(x.shape());
    Variable input = Variable.apply(new Identity(), x);
    Variable y = input.layerNorm(shape, epsilon);
    Variable z = affine ? y.times(parameters.get("weight")).plus(parameters.get("bias")) : y;
    return new Output(z, Map.of(), Map.of(INPUT, input, NORMALISED, y));
  }

  private void requireInput(Shape input) {
    int[] extents = input.toArray();
    int first = extents.length - shape.rank();
    if (first < 1
        || !Arrays.equals(extents, first, extents.length, shape.toArray(), 0, shape.rank())) {
      throw new ShapeMismatchException(
          this + ": the input's last extents must be " + shape + " but it has shape " + input);
    }
  }

  @Override
  public double epsilon() {
    return epsilon;
  }

  @Override
  public Variable rows(Variable x) {
    requireInput(x.shape());
    return x.reshape(x.shape().size() / shape.size(), shape.size());
  }

  /// `LayerNorm(128)`.
  @Override
  public String toString() {
    return "LayerNorm("
        + String.join(", ", Arrays.stream(shape.toArray()).mapToObj(Integer::toString).toList())
        + ")";
  }
}
