package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.BatchNorm;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Batch norm of images with its scale and shift, the new running statistics, and the gradients by
/// the images, the scale and the shift.
public record BatchNormalisation(int batch, int channels, int height, int width)
    implements Workload {
  private static final ElementType TYPE = ElementType.FLOAT32;

  @Override
  public String name() {
    return "bn_fwdbwd_" + batch + "x" + channels + "x" + height + "x" + width;
  }

  /// Forward two passes over the input and one over the output; backward two over both the input
  /// and the cotangent, and one over the gradient.
  @Override
  public Work work() {
    return Work.bytes(8.0 * 4 * batch * channels * height * width);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.LAYOUT);
  }

  /// Images, their cotangent, scale, shift, running mean and running variance.
  @Override
  public List<Tensor> inputs() {
    Shape images = Shape.of(batch, channels, height, width);
    Shape each = Shape.of(channels);
    return List.of(
        KEY.derive("x").normal(TYPE, images),
        KEY.derive("cotangent").normal(TYPE, images),
        KEY.derive("scale").uniform(TYPE, each),
        KEY.derive("shift").normal(TYPE, each),
        Tensor.zeros(TYPE, each),
        Tensor.ones(TYPE, each));
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    BatchNorm layer = BatchNorm.of(channels);
    Map<String, Variable> running =
        Map.of(
            "running_mean", Variable.constant(inputs.get(4)),
            "running_var", Variable.constant(inputs.get(5)));
    Variable x = Variable.of(inputs.get(0));
    Variable cotangent = Variable.constant(inputs.get(1));
    Variable scale = Variable.of(inputs.get(2));
    Variable shift = Variable.of(inputs.get(3));
    return Replay.of(() -> Backward.of(layer, x, scale, shift, running, cotangent));
  }
}
