package io.github.cotangent.autodiff;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;

/// An op with inputs to try it on, which an op's file states two or three of in a method
/// `examples()`.
///
/// Tests find them by scanning and hold every op to the same laws with no test of its own. An input
/// is given by shape and [Domain], and is then sampled, or as a tensor.
///
/// ```java
/// public static List<Example> examples() {
///   return List.of(Example.of(new Log()).with(Domain.between(0.2, 3).brokenAt(0), 2, 3));
/// }
/// ```
public final class Example {
  private record Input(Domain domain, Shape shape, List<Tensor> given) {
    Tensor value(RandomKey key) {
      return given.isEmpty() ? domain.sample(key, shape) : given.get(0);
    }
  }

  private final Op op;
  private final List<Input> inputs;

  private Example(Op op, List<Input> inputs) {
    this.op = op;
    this.inputs = List.copyOf(inputs);
  }

  /// An example of `op`, as yet without inputs.
  public static Example of(Op op) {
    return new Example(op, List.of());
  }

  /// This with one more input, sampled from `domain` in the shape of `extents`.
  public Example with(Domain domain, int... extents) {
    return and(new Input(domain, Shape.of(extents), List.of()));
  }

  /// This with one more input of the shape of `extents`, sampled from [Domain#REAL].
  public Example with(int... extents) {
    return with(Domain.REAL, extents);
  }

  /// This with one more input of the given value.
  public Example with(Tensor value) {
    return and(new Input(Domain.REAL, value.shape(), List.of(value)));
  }

  private Example and(Input input) {
    List<Input> more = new ArrayList<>(inputs);
    more.add(input);
    return new Example(op, more);
  }

  /// The op.
  public Op op() {
    return op;
  }

  /// The same inputs with `other` in the op's place.
  Example withOp(Op other) {
    return new Example(other, inputs);
  }

  /// The values of the inputs, those that are sampled in FLOAT64; the same ones for the same seed.
  public List<Tensor> inputs(long seed) {
    List<Tensor> values = new ArrayList<>();
    for (Input input : inputs) {
      values.add(input.value(RandomKey.of(seed).derive("example").derive(values.size())));
    }
    return values;
  }

  /// The domain of each input.
  public List<Domain> domains() {
    return inputs.stream().map(Input::domain).toList();
  }

  /// The op and the shapes of its inputs.
  @Override
  public String toString() {
    List<Shape> shapes = inputs.stream().map(Input::shape).toList();
    return OpText.of(op) + " of " + shapes;
  }
}
