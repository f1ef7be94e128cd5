package io.github.cotangent.peer;

import io.github.cotangent.experiments.bench.Perceptron;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/// A perceptron of libtorch's functions.
final class Network {
  private final Perceptron perceptron;
  private final Tensor images;
  private final Tensor labels;
  private final List<Tensor> parameters = new ArrayList<>();
  private final List<Tensor> running = new ArrayList<>();

  /// One with operands as [Perceptron#inputs] has them.
  Network(Perceptron perceptron, List<io.github.cotangent.core.Tensor> inputs) {
    this.perceptron = perceptron;
    this.images = Operands.of(inputs.get(0));
    this.labels = Operands.of(inputs.get(1));
    int hidden = perceptron.widths().size() - 2;
    int count = 2 * (hidden + 1) + (perceptron.normalised() ? 2 * hidden : 0);
    for (int i = 0; i < count; i++) {
      parameters.add(Operands.source(inputs.get(2 + i)));
    }
    for (int i = 1; i <= hidden; i++) {
      running.add(torch.zeros(perceptron.widths().get(i)));
      running.add(torch.zeros(perceptron.widths().get(i)).add_(new org.bytedeco.pytorch.Scalar(1)));
    }
  }

  List<Tensor> parameters() {
    return parameters;
  }

  TensorVector vector() {
    return new TensorVector(parameters.toArray(Tensor[]::new));
  }

  /// The loss after a forward pass in training.
  Tensor loss() {
    Tensor x = images;
    int at = 0;
    int layers = perceptron.widths().size() - 1;
    for (int i = 0; i < layers; i++) {
      x = torch.linear(x, parameters.get(at), new TensorOptional(parameters.get(at + 1)));
      at += 2;
      if (i < layers - 1) {
        if (perceptron.normalised()) {
          x =
              torch.batch_norm(
                  x,
                  new TensorOptional(parameters.get(at)),
                  new TensorOptional(parameters.get(at + 1)),
                  new TensorOptional(running.get(2 * i)),
                  new TensorOptional(running.get(2 * i + 1)),
                  true,
                  0.1,
                  1e-5,
                  false);
          at += 2;
        }
        x = torch.relu(x);
      }
    }
    return torch.cross_entropy_loss(x, labels);
  }
}
