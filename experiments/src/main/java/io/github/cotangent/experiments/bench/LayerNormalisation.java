package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.LayerNorm;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Layer norm of rows with its scale and shift, and the gradients by the rows, the scale and the
/// shift.
public record LayerNormalisation(int rows, int features) implements Workload {
  private static final ElementType TYPE = ElementType.FLOAT32;

  @Override
  public String name() {
    return "ln_fwdbwd_" + rows + "x" + features;
  }

  /// Each array once, as a row stays in the cache: forward input and output, backward input,
  /// cotangent and gradient.
  @Override
  public Work work() {
    return Work.bytes(5.0 * 4 * rows * features);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR);
  }

  /// Rows, their cotangent, scale and shift.
  @Override
  public List<Tensor> inputs() {
    Shape matrix = Shape.of(rows, features);
    Shape each = Shape.of(features);
    return List.of(
        KEY.derive("x").normal(TYPE, matrix),
        KEY.derive("cotangent").normal(TYPE, matrix),
        KEY.derive("scale").uniform(TYPE, each),
        KEY.derive("shift").normal(TYPE, each));
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    LayerNorm layer = LayerNorm.of(features);
    Variable x = Variable.of(inputs.get(0));
    Variable cotangent = Variable.constant(inputs.get(1));
    Variable scale = Variable.of(inputs.get(2));
    Variable shift = Variable.of(inputs.get(3));
    return Replay.of(() -> Backward.of(layer, x, scale, shift, Map.of(), cotangent));
  }
}
