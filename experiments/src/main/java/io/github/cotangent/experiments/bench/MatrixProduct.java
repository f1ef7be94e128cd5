package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The product of an m × k matrix and a k × n one.
///
/// @param type of the elements
public record MatrixProduct(ElementType type, int m, int k, int n) implements Workload {
  @Override
  public String name() {
    String prefix = type == ElementType.FLOAT32 ? "sgemm_" : "dgemm_";
    return prefix + (m == k && k == n ? m : m + "x" + k + "x" + n);
  }

  @Override
  public Work work() {
    return Work.operations(type, 2.0 * m * k * n);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.BLAS);
  }

  @Override
  public Optional<Baseline> baseline() {
    return Baseline.single(type, () -> new MatrixProduct(ElementType.FLOAT32, m, k, n));
  }

  @Override
  public List<Tensor> inputs() {
    return List.of(
        KEY.derive("left").normal(type, Shape.of(m, k)),
        KEY.derive("right").normal(type, Shape.of(k, n)));
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    Variable left = Variable.constant(inputs.get(0));
    Variable right = Variable.constant(inputs.get(1));
    return Replay.of(() -> List.of(left.matmul(right)));
  }
}
