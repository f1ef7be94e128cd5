package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Layers one after another, each given what the one before it gave.
///
/// The layers are called `0`, `1`, … and their parameters `0.weight`, `1.running_mean`, …, as in
/// PyTorch's `Sequential`, or by the names that [#then] gives them. The output of a layer is the
/// inner value of its name. Layer `i`'s random key is `key.derive(i)`, and that of a layer that was
/// named is `key.derive(name)`.
///
/// ```java
/// Sequential.of()
///     .then("conv1", Conv2d.of(3, 16, 3).padding(1).withoutBias())
///     .then("bn1", BatchNorm.of(16))
///     .then("relu1", new Relu())
/// ```
public final class Sequential implements Layer {
  private record Part(String name, boolean named, Layer layer) {
    RandomKey key(RandomKey key, int place) {
      return named ? key.derive(name) : key.derive(place);
    }
  }

  private final List<Part> parts;

  private Sequential(List<Part> parts) {
    this.parts = parts;
  }

  /// The composition of `layers`, the first of which gets the input.
  public static Sequential of(Layer... layers) {
    return of(List.of(layers));
  }

  /// The composition of `layers`, the first of which gets the input.
  public static Sequential of(List<Layer> layers) {
    List<Part> parts = new ArrayList<>();
    for (Layer layer : layers) {
      parts.add(new Part(Integer.toString(parts.size()), false, layer));
    }
    return new Sequential(List.copyOf(parts));
  }

  /// This and then `layer`, called `name`.
  ///
  /// @throws IllegalArgumentException if the name is taken, empty or has a dot
  public Sequential then(String name, Layer layer) {
    if (name.isEmpty() || name.contains(".") || layers().containsKey(name)) {
      throw new IllegalArgumentException(
          "Sequential: a layer's name must be new and without dots, got \""
              + name
              + "\" after "
              + layers().keySet());
    }
    List<Part> longer = new ArrayList<>(parts);
    longer.add(new Part(name, true, layer));
    return new Sequential(List.copyOf(longer));
  }

  /// The first `count` of the layers, whose parameters have the same names: with those of this,
  /// their output is what layer `count` is given.
  ///
  /// @throws IndexOutOfBoundsException if there are not that many
  public Sequential first(int count) {
    return new Sequential(parts.subList(0, count));
  }

  @Override
  public Map<String, Layer> layers() {
    Map<String, Layer> named = new LinkedHashMap<>();
    parts.forEach(part -> named.put(part.name, part.layer));
    return Collections.unmodifiableMap(named);
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    Parameters.Builder parameters = Parameters.builder();
    initialise(parameters, key, type);
    return parameters.build();
  }

  /// Adds the parameters at their first values to others.
  void initialise(Parameters.Builder parameters, RandomKey key, ElementType type) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      parameters.below(part.name, part.layer.initialise(part.key(key, i), type));
    }
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Output.Collector collector = new Output.Collector();
    Variable value = x;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      NamedVariables own = parameters.below(part.name);
      Output output = part.layer.forward(value, own, mode, part.key(key, i));
      collector.add(part.name, output);
      value = output.value();
    }
    return collector.output(value);
  }

  /// The layers in brackets: `Sequential(Dense(784, 10), Relu)`.
  @Override
  public String toString() {
    return "Sequential("
        + String.join(", ", parts.stream().map(part -> part.layer.toString()).toList())
        + ")";
  }
}
