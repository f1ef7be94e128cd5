package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A function of each element of a vector, or its sum.
///
/// @param size of the vector
/// @param type of its elements
public record Elementwise(Function function, int size, ElementType type) implements Workload {
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

  /// On elements of [ElementType#FLOAT32].
  public Elementwise(Function function, int size) {
    this(function, size, ElementType.FLOAT32);
  }

  @Override
  public String name() {
    return function.name().toLowerCase(Locale.ROOT) + "_" + size + Workload.suffix(type);
  }

  @Override
  public Work work() {
    return Work.bytes((double) type.bytes() * function.arrays * size);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR);
  }

  @Override
  public Optional<Baseline> baseline() {
    return Baseline.single(type, () -> new Elementwise(function, size));
  }

  @Override
  public List<Tensor> inputs() {
    Tensor x = KEY.derive("x").normal(type, Shape.of(size));
    return function == Function.ADD
        ? List.of(x, KEY.derive("y").normal(type, Shape.of(size)))
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
