package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A function of each element of a vector, or its sum.
///
/// @param size of the vector
public record Elementwise(Function function, int size) implements Workload {
  /// What is computed.
  public enum Function {
    ADD(3),
    RELU(2),
    EXP(2),
    TANH(2),
    SUM(1);

    private final int arrays;

    Function(int arrays) {
      this.arrays = arrays;
    }
  }

  @Override
  public String name() {
    return function.name().toLowerCase(Locale.ROOT) + "_" + size;
  }

  @Override
  public Work work() {
    return Work.bytes(4.0 * function.arrays * size);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR);
  }

  @Override
  public List<Tensor> inputs() {
    Tensor x = KEY.derive("x").normal(ElementType.FLOAT32, Shape.of(size));
    return function == Function.ADD
        ? List.of(x, KEY.derive("y").normal(ElementType.FLOAT32, Shape.of(size)))
        : List.of(x);
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    Variable x = Variable.constant(inputs.get(0));
    return switch (function) {
      case ADD -> {
        Variable y = Variable.constant(inputs.get(1));
        yield Replay.of(() -> List.of(x.plus(y)));
      }
      case RELU -> Replay.of(() -> List.of(x.relu()));
      case EXP -> Replay.of(() -> List.of(x.exp()));
      case TANH -> Replay.of(() -> List.of(x.tanh()));
      case SUM -> Replay.of(() -> List.of(x.sum()));
    };
  }
}
