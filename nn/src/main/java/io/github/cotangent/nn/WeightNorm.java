package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.util.stream.IntStream;

/// A layer whose weight is a length times a direction: Salimans and Kingma, *Weight Normalization*,
/// NeurIPS 2016, equation 2; arXiv:1602.07868.
///
///     W = g v / ‖v‖    for each output: the 2-norm is over all axes of v but the first
///
/// In the place of `weight`, the layer has the parameters `weight_v`, in its shape, and `weight_g`,
/// `[out, 1, …]`; the others stay. At first v is what the layer makes of its weight and g is ‖v‖,
/// so that W is v. Where v is 0, so is W. Names and values are those of PyTorch's `weight_norm`.
///
/// [#withGain] fixes g at a number, which makes it state and no trainable parameter.
public final class WeightNorm implements Layer {
  private static final String WEIGHT = "weight";
  private static final String DIRECTION = "weight_v";
  private static final String LENGTH = "weight_g";

  private final Layer layer;
  private final double gain;

  private WeightNorm(Layer layer, double gain) {
    this.layer = layer;
    this.gain = gain;
  }

  /// `layer` with a length and a direction for its weight.
  ///
  /// @param layer with a parameter `weight`, such as [Dense] or [Conv2d]
  public static WeightNorm of(Layer layer) {
    return new WeightNorm(layer, Double.NaN);
  }

  /// This with g fixed at `gain` for all outputs: state, which training leaves as it is.
  ///
  /// @throws IllegalArgumentException if it is not finite
  public WeightNorm withGain(double gain) {
    if (!Double.isFinite(gain)) {
      throw new IllegalArgumentException("WeightNorm: the gain must be finite, got " + gain);
    }
    return new WeightNorm(layer, gain);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters own = layer.initialise(key, type);
    if (!own.trainable().contains(WEIGHT) || own.shape(WEIGHT).rank() < 2) {
      throw new IllegalArgumentException(
          this
              + ": the layer must have a trainable parameter \"weight\" of 2 axes or more\n"
              + "  it has "
              + own.toString().strip().replace("\n", ", "));
    }
    Parameters.Builder parameters = Parameters.builder();
    for (String name : own.names()) {
      Tensor value = own.get(name);
      if (name.equals(WEIGHT)) {
        Tensor length = lengths(value);
        if (Double.isNaN(gain)) {
          parameters.trainable(LENGTH, length);
        } else {
          parameters.state(LENGTH, Tensor.full(type, gain, length.shape()));
        }
        parameters.trainable(DIRECTION, value);
      } else if (own.trainable().contains(name)) {
        parameters.trainable(name, value);
      } else {
        parameters.state(name, value);
      }
    }
    return parameters.build();
  }

  private static Tensor lengths(Tensor weight) {
    int[] others = IntStream.range(1, weight.rank()).toArray();
    return Variable.constant(weight).normKeeping(2, others).value();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Variable weight = parameters.get(DIRECTION).weightNorm(parameters.get(LENGTH), 0);
    return layer.forward(x, parameters.with(WEIGHT, weight), mode, key);
  }

  /// `WeightNorm(Dense(784, 128))`.
  @Override
  public String toString() {
    return "WeightNorm(" + layer + (Double.isNaN(gain) ? ")" : ", gain " + gain + ")");
  }
}
