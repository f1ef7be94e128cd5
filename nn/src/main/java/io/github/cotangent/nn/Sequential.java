package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Layers one after another, each given what the one before it gave.
///
/// The layers are called `0`, `1`, … and their parameters `0.weight`, `1.running_mean`, …, as in
/// PyTorch's `Sequential`. The output of layer `i` is the inner value `i`. Layer `i`'s random key
/// is `key.derive(i)`.
public final class Sequential implements Layer {
  private final List<Layer> layers;

  private Sequential(List<Layer> layers) {
    this.layers = layers;
  }

  /// The composition of `layers`, the first of which gets the input.
  public static Sequential of(Layer... layers) {
    return new Sequential(List.of(layers));
  }

  /// The composition of `layers`, the first of which gets the input.
  public static Sequential of(List<Layer> layers) {
    return new Sequential(List.copyOf(layers));
  }

  /// The first `count` of the layers, whose parameters have the same names: with those of this,
  /// their output is what layer `count` is given.
  ///
  /// @throws IndexOutOfBoundsException if there are not that many
  public Sequential first(int count) {
    return new Sequential(layers.subList(0, count));
  }

  @Override
  public Map<String, Layer> layers() {
    Map<String, Layer> named = new LinkedHashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      named.put(Integer.toString(i), layers.get(i));
    }
    return Collections.unmodifiableMap(named);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    for (int i = 0; i < layers.size(); i++) {
      parameters.below(Integer.toString(i), layers.get(i).initialise(key.derive(i), type));
    }
    return parameters.build();
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Output.Collector collector = new Output.Collector();
    Variable value = x;
    for (int i = 0; i < layers.size(); i++) {
      String name = Integer.toString(i);
      Output output = layers.get(i).forward(value, parameters.below(name), mode, key.derive(i));
      collector.add(name, output);
      value = output.value();
    }
    return collector.output(value);
  }

  /// The layers in brackets: `Sequential(Dense(784, 10), Relu)`.
  @Override
  public String toString() {
    return "Sequential(" + String.join(", ", layers.stream().map(Object::toString).toList()) + ")";
  }
}
