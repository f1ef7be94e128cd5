package io.github.cotangent.peer;

import io.github.cotangent.experiments.bench.ConvolutionalTraining;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/// VGG-11 or ResNet-18 of libtorch's functions.
final class ConvolutionalNetwork {
  private static final long[] TWO = {2, 2};
  private static final long[] ONE = {1, 1};
  private static final long[] NONE = {0, 0};

  private final ConvolutionalTraining.Kind kind;
  private final Tensor images;
  private final Tensor labels;
  private final List<Tensor> parameters = new ArrayList<>();
  private final List<Tensor> running = new ArrayList<>();
  private int nextParameter;
  private int nextRunning;

  /// One with operands as [ConvolutionalTraining#inputs] has them.
  ConvolutionalNetwork(
      ConvolutionalTraining.Kind kind, List<io.github.cotangent.core.Tensor> inputs) {
    this.kind = kind;
    this.images = Operands.of(inputs.get(0));
    this.labels = Operands.of(inputs.get(1));
    inputs.subList(2, inputs.size()).forEach(x -> parameters.add(Operands.source(x)));
    // The one thing with one axis in front of another such is a normalisation's factor.
    for (int i = 0; i + 1 < inputs.size() - 2; i++) {
      boolean factor = inputs.get(2 + i).rank() == 1 && inputs.get(3 + i).rank() == 1;
      if (factor) {
        running.add(torch.zeros(parameters.get(i).numel()));
        running.add(torch.zeros(parameters.get(i).numel()).add_(new Scalar(1)));
      }
    }
  }

  List<Tensor> parameters() {
    return parameters;
  }

  /// The loss after a forward pass in training.
  Tensor loss() {
    nextParameter = 0;
    nextRunning = 0;
    Tensor logits =
        switch (kind) {
          case VGG11 -> vgg(images);
          case RESNET18 -> resNet(images);
        };
    return torch.cross_entropy_loss(logits, labels);
  }

  private Tensor vgg(Tensor x) {
    int[] convolutions = {1, 1, 2, 2, 2};
    Tensor y = x;
    for (int count : convolutions) {
      for (int i = 0; i < count; i++) {
        TensorOptional bias = new TensorOptional(parameters.get(nextParameter + 1));
        y = torch.conv2d(y, parameters.get(nextParameter), bias, ONE, ONE, ONE, 1);
        y = torch.relu_(y);
        nextParameter += 2;
      }
      y = torch.max_pool2d(y, TWO, TWO, NONE, ONE, false);
    }
    y = y.flatten(1, 3);
    y = torch.relu_(linear(y));
    y = torch.relu_(linear(y));
    return linear(y);
  }

  private Tensor resNet(Tensor x) {
    Tensor y = torch.relu(normalised(convolved(x, 1, 1)));
    for (int stage = 0; stage < 4; stage++) {
      for (int i = 0; i < 2; i++) {
        y = block(y, stage > 0 && i == 0);
      }
    }
    return linear(y.mean(new long[] {2, 3}));
  }

  private Tensor block(Tensor x, boolean halves) {
    Tensor y = torch.relu(normalised(convolved(x, halves ? 2 : 1, 1)));
    y = normalised(convolved(y, 1, 1));
    Tensor direct = halves ? normalised(convolved(x, 2, 0)) : x;
    return torch.relu(y.add(direct));
  }

  private Tensor convolved(Tensor x, long stride, long padding) {
    return torch.conv2d(
        x,
        parameters.get(nextParameter++),
        new TensorOptional(),
        new long[] {stride, stride},
        new long[] {padding, padding},
        ONE,
        1);
  }

  private Tensor normalised(Tensor x) {
    Tensor scale = parameters.get(nextParameter++);
    Tensor shift = parameters.get(nextParameter++);
    Tensor mean = running.get(nextRunning++);
    Tensor variance = running.get(nextRunning++);
    return torch.batch_norm(
        x,
        new TensorOptional(scale),
        new TensorOptional(shift),
        new TensorOptional(mean),
        new TensorOptional(variance),
        true,
        0.1,
        1e-5,
        false);
  }

  private Tensor linear(Tensor x) {
    Tensor weight = parameters.get(nextParameter++);
    return torch.linear(x, weight, new TensorOptional(parameters.get(nextParameter++)));
  }
}
