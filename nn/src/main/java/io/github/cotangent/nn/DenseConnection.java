package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import java.util.Map;

/// A dense connection: Huang and others, *Densely Connected Convolutional Networks*, CVPR 2017,
/// equation 2; arXiv:1608.06993.
///
///     y = [f(x), x]    joined along axis 1, the channels: what is new first, then the input
///
/// f is the body, whose layers keep their names here: the weight of one called `conv1` is
/// `conv1.weight`. The inner values are those of the body.
public final class DenseConnection implements Layer {
  private final Sequential body;

  private DenseConnection(Sequential body) {
    this.body = body;
  }

  /// The connection around `body`.
  public static DenseConnection of(Sequential body) {
    return new DenseConnection(body);
  }

  @Override
  public Map<String, Layer> layers() {
    return body.layers();
  }

  @Override
  public Parameters initialise(RandomKey key, ElementType type) {
    return body.initialise(key, type);
  }

  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    Output added = body.forward(x, parameters, mode, key);
    Shape shape = x.shape();
    Shape fresh = added.value().shape();
    if (shape.rank() < 2
        || fresh.rank() != shape.rank()
        || !fresh.with(1, 1).equals(shape.with(1, 1))) {
      throw new ShapeMismatchException(
          "DenseConnection: the body's output and the input may differ in axis 1 alone\n  output "
              + fresh
              + "\n  input  "
              + shape);
    }
    Variable joined = Variable.concatenate(1, added.value(), x);
    return new Output(joined, added.state(), added.inner());
  }

  /// `DenseConnection(Sequential(…))`.
  @Override
  public String toString() {
    return "DenseConnection(" + body + ")";
  }
}
