package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;

/// A fully connected layer: `y = x Wᵀ + b` along the last axis.
///
///     x [n, …, in]    weight W [out, in]    bias b [out]    y [n, …, out]
///
/// Both are uniform between ±1/√in at first, as PyTorch's `Linear` has them, unless [#initialised]
/// otherwise.
public final class Dense implements Layer {
  private final int in;
  private final int out;
  private final boolean biased;
  private final Initialiser weight;
  private final Initialiser bias;

  private Dense(int in, int out, boolean biased, Initialiser weight, Initialiser bias) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException(
          "Dense: the number of features must be positive, got " + in + " to " + out);
    }
    this.in = in;
    this.out = out;
    this.biased = biased;
    this.weight = weight;
    this.bias = bias;
  }

  /// A layer from `in` features to `out`.
  ///
  /// @throws IllegalArgumentException if one is not positive
  public static Dense of(int in, int out) {
    Initialiser bias = Initialiser.uniform(1 / Math.sqrt(Math.max(1, in)));
    return new Dense(in, out, true, Initialiser.fanInUniform(), bias);
  }

  /// This without a bias.
  public Dense withoutBias() {
    return new Dense(in, out, false, weight, bias);
  }

  /// This with other first values.
  public Dense initialised(Initialiser weight, Initialiser bias) {
    return new Dense(in, out, biased, weight, bias);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    parameters.trainable("weight", weight.initial(type, Shape.of(out, in), key.derive("weight")));
    if (biased) {
      parameters.trainable("bias", bias.initial(type, Shape.of(out), key.derive("bias")));
    }
    return parameters.build();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Shape shape = x.shape();
    if (shape.rank() < 2 || shape.extent(-1) != in) {
      throw new ShapeMismatchException(
          this
              + ": the input must have shape [n, ..., "
              + in
              + "] but has "
              + shape
              + (shape.rank() > 2 ? "\n  help: Flatten before it" : ""));
    }
    Variable weight = parameters.get("weight");
    return Output.of(biased ? x.linear(weight, parameters.get("bias")) : x.linear(weight));
  }

  /// `Dense(784, 128)`.
  @Override
  public String toString() {
    return "Dense(" + in + ", " + out + (biased ? ")" : ", no bias)");
  }
}
