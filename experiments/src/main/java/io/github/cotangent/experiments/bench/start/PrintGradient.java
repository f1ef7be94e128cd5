package io.github.cotangent.experiments.bench.start;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.List;

/// Prints the gradient of `Σ tanh(x)²` at (0.5, −1, 2).
public final class PrintGradient {
  private PrintGradient() {}

  static void main() {
    Variable x = Variable.of(Tensor.of(new float[] {0.5f, -1, 2}, 3));
    Tensor gradient = Gradients.gradient(x.tanh().square().sum(), List.of(x)).get(0);
    System.out.println(Arrays.toString(gradient.toFloatArray()));
  }
}
