package io.github.cotangent.peer;

import java.util.Arrays;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/// Prints the gradient of `Σ tanh(x)²` at (0.5, −1, 2), by libtorch.
final class PrintTorchGradient {
  private PrintTorchGradient() {}

  static void main() {
    Tensor x = torch.tensor(new float[] {0.5f, -1, 2});
    x.set_requires_grad(true);
    x.tanh().square().sum().backward();
    float[] gradient = new float[3];
    x.grad().data_ptr_float().get(gradient);
    System.out.println(Arrays.toString(gradient));
  }
}
