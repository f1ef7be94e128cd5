package io.github.cotangent.nn.network;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Mode;
import io.github.cotangent.nn.NamedVariables;
import io.github.cotangent.nn.Parameters;
import io.github.cotangent.nn.Sequential;
import java.util.LinkedHashMap;
import java.util.Map;

/// A composition that classifies images: `[n, channels, height, width]` to logits `[n, classes]`.
///
/// Beside those of its layers, its output has the inner value [#EMBEDDING]: the input of the last
/// linear layer, `[n, features]`, as it is looked at to see what the network has learnt to tell
/// apart. In [Mode#EVALUATE] a dropout before it does nothing.
public final class Network implements Layer {
  /// The name of the inner value that the last linear layer is given.
  public static final String EMBEDDING = "embedding";

  private final String name;
  private final Shape image;
  private final boolean flattens;
  private final Sequential layers;
  private final String embedding;

  private Network(String name, Shape image, boolean flattens, Sequential layers, String embedding) {
    this.name = name;
    this.image = image;
    this.flattens = flattens;
    this.layers = layers;
    this.embedding = embedding;
  }

  /// A network of images.
  ///
  /// @param embedding the inner value of `layers` that its last linear layer is given
  static Network ofImages(String name, Shape image, Sequential layers, String embedding) {
    return new Network(name, image, false, layers, embedding);
  }

  /// A network of pixels in a row, for which images are flattened.
  static Network ofPixels(String name, Shape image, Sequential layers, String embedding) {
    return new Network(name, image, true, layers, embedding);
  }

  @Override
  public Map<String, Layer> layers() {
    return layers.layers();
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    return layers.initialise(key, type);
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Output output = layers.forward(input(x), parameters, mode, key);
    Map<String, Variable> inner = new LinkedHashMap<>(output.inner());
    inner.put(EMBEDDING, output.inner(embedding));
    return new Output(output.value(), output.state(), inner);
  }

  private Variable input(Variable x) {
    Shape shape = x.shape();
    if (flattens && shape.rank() == 2 && shape.extent(1) == image.size()) {
      return x;
    }
    if (shape.rank() != 4 || !shape.with(0, 1).equals(batch(1))) {
      throw new ShapeMismatchException(
          name
              + ": the input must have shape "
              + batch(1).toString().replace("[1, ", "[n, ")
              + (flattens ? " or [n, " + image.size() + "]" : "")
              + " but has "
              + shape);
    }
    return flattens ? x.reshape(shape.extent(0), image.size()) : x;
  }

  private Shape batch(int samples) {
    return Shape.of(samples, image.extent(0), image.extent(1), image.extent(2));
  }

  /// Such as `ResNet-18`.
  @Override
  public String toString() {
    return name;
  }
}
