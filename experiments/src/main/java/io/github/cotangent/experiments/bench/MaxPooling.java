package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Set;

/// The maxima of windows of 2 by 2 pixels side by side, and the gradient by the images.
public record MaxPooling(int batch, int channels, int height, int width) implements Workload {
  @Override
  public String name() {
    return "maxpool2_fwdbwd_" + batch + "x" + channels + "x" + height + "x" + width;
  }

  /// The images read, their gradient written, and what is a quarter of that size written and read.
  @Override
  public Work work() {
    return Work.bytes(2.5 * 4 * batch * channels * height * width);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR, Setting.LAYOUT);
  }

  /// Images, and a cotangent of the maxima.
  @Override
  public List<Tensor> inputs() {
    Shape pooled = Shape.of(batch, channels, height / 2, width / 2);
    return List.of(
        KEY.derive("x").normal(ElementType.FLOAT32, Shape.of(batch, channels, height, width)),
        KEY.derive("cotangent").normal(ElementType.FLOAT32, pooled));
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    Variable x = Variable.of(inputs.get(0));
    Variable cotangent = Variable.constant(inputs.get(1));
    return Replay.of(() -> Backward.of(x.maxPool2d(PoolingWindow.of(2)), cotangent, List.of(x)));
  }
}
