package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Losses;
import java.util.List;
import java.util.Set;

/// The mean cross entropy of a batch after a softmax, and its gradient by the logits.
public record CrossEntropy(int batch, int classes) implements Workload {
  @Override
  public String name() {
    return "softmax_xent_" + batch + "x" + classes;
  }

  /// The logits read once, and the gradient written.
  @Override
  public Work work() {
    return Work.bytes(2.0 * 4 * batch * classes);
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.ALLOCATOR);
  }

  @Override
  public List<Tensor> inputs() {
    return List.of(
        KEY.derive("logits").normal(ElementType.FLOAT32, Shape.of(batch, classes)),
        KEY.derive("labels").integers(classes, Shape.of(batch)));
  }

  @Override
  public Call prepare(List<Tensor> inputs) {
    Variable logits = Variable.of(inputs.get(0));
    Variable labels = Variable.constant(inputs.get(1));
    return Replay.of(
        () -> {
          Variable loss = Losses.crossEntropy(logits, labels);
          return List.of(loss, Gradients.recordedGradient(loss, List.of(logits)).get(0));
        });
  }
}
