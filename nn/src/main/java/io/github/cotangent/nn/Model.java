package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// A layer and the parameters it has learnt.
///
/// ```java
/// Layer layers = Sequential.of(Dense.of(784, 128), new Relu(), Dense.of(128, 10));
/// Model model = Model.of(layers, RandomKey.of(7));
/// model.parameters().load(Path.of("digits.safetensors"));
/// Tensor logits = model.predict(images);
/// ```
///
/// Any number of threads may predict at once, while none changes the parameters.
public final class Model {
  // Evaluation draws nothing, but a layer is always given a key.
  private static final long UNUSED = 0;

  private final Layer layer;
  private final Parameters parameters;

  private Model(Layer layer, Parameters parameters) {
    this.layer = layer;
    this.parameters = parameters;
  }

  /// A model with FLOAT32 parameters at their first values.
  public static Model of(Layer layer, RandomKey key) {
    return of(layer, key, ElementType.FLOAT32);
  }

  /// A model with parameters of a floating `type` at their first values.
  public static Model of(Layer layer, RandomKey key, ElementType type) {
    return of(layer, layer.initialise(key, type));
  }

  /// A model with these parameters, which it shares.
  public static Model of(Layer layer, Parameters parameters) {
    return new Model(layer, parameters);
  }

  /// The layer.
  public Layer layer() {
    return layer;
  }

  /// The parameters themselves, not a copy.
  public Parameters parameters() {
    return parameters;
  }

  /// The output for `x` in [Mode#EVALUATE]. Builds no graph and changes nothing.
  ///
  /// @param x a batch, the first axis counting samples
  public Tensor predict(Tensor x) {
    return layer
        .forward(Variable.constant(x), parameters.constants(), Mode.EVALUATE, RandomKey.of(UNUSED))
        .value()
        .value();
  }

  /// The layers with the shapes of their outputs for an input of the given shape, the batch
  /// included, and the numbers of their parameters.
  public Summary summary(Shape input) {
    return Summary.of(this, input);
  }

  /// The output for `x`, with a graph that leads back to `parameters` and to `x`, if that is
  /// tracked.
  ///
  /// @param parameters [Parameters#variables] of this model's, or other variables of the same names
  public Layer.Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return layer.forward(x, parameters, mode, key);
  }
}
