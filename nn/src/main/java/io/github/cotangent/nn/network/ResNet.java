package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.Conv2d;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Flatten;
import io.github.cotangent.nn.GlobalAvgPool2d;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Residual;
import io.github.cotangent.nn.Sequential;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// ResNet of basic blocks: He and others, *Deep Residual Learning for Image Recognition*, CVPR
/// 2016, table 1; arXiv:1512.03385.
///
/// A convolution of 3 by 3 pixels to 64 channels; four stages of blocks with 64, 128, 256 and 512
/// channels, of which the second to the fourth halve the image at their first block; the mean of
/// each channel; a dense layer. A block is `ReLU(conv-norm-ReLU-conv-norm(x) + shortcut(x))`, the
/// shortcut being a convolution of 1 by 1 pixel with a **normalisation** where the shape changes.
/// There is a normalisation behind every convolution, and no convolution has a bias; the network
/// cannot be without.
///
/// Parameters are called `conv1`, `bn1`, `layer1.0.conv1`, `layer2.0.shortcut.0`, `linear`, as in
/// the usual model for CIFAR, whatever the normalisation. First values are PyTorch's defaults. The
/// embedding is the means of the channels. Any size of image will do.
///
/// **Differs from the paper:** the first convolution is smaller and no pool follows it, as images
/// are.
public final class ResNet {
  private static final Map<Integer, int[]> BLOCKS =
      Map.of(18, new int[] {2, 2, 2, 2}, 34, new int[] {3, 4, 6, 3});

  private static final int[] CHANNELS = {64, 128, 256, 512};

  private final Classification task;
  private int channels;
  private int height;
  private int width;

  private ResNet(Classification task) {
    this.task = task;
    this.height = task.image().extent(1);
    this.width = task.image().extent(2);
  }

  /// The network with that many layers that have weights, shortcuts not counted.
  ///
  /// @param depth 18 or 34
  /// @throws IllegalArgumentException if it is another, or the task is without normalisation
  public static Network of(int depth, Classification task) {
    int[] blocks = BLOCKS.get(depth);
    if (blocks == null) {
      throw new IllegalArgumentException(
          "ResNet: there is none of " + depth + " layers, but of 18 and 34");
    }
    task.requireNormalisation("ResNet");
    return new ResNet(task).network(depth, blocks);
  }

  private Network network(int depth, int[] blocks) {
    channels = task.scaled(CHANNELS[0]);
    Sequential layers =
        Sequential.of()
            .then("conv1", convolution(task.image().extent(0), channels, 3, 1))
            .then("bn1", norm())
            .then("relu", new Relu());
    for (int stage = 0; stage < CHANNELS.length; stage++) {
      List<Layer> stageBlocks = new ArrayList<>();
      for (int i = 0; i < blocks[stage]; i++) {
        stageBlocks.add(block(task.scaled(CHANNELS[stage]), i == 0 && stage > 0 ? 2 : 1));
      }
      layers = layers.then("layer" + (stage + 1), Sequential.of(stageBlocks));
    }
    layers =
        layers
            .then("avgpool", new GlobalAvgPool2d())
            .then("flatten", new Flatten())
            .then("linear", Dense.of(channels, task.classes()));
    return Network.ofImages("ResNet-" + depth, task.image(), layers, "flatten");
  }

  private Residual block(int out, int stride) {
    Conv2d first = convolution(channels, out, 3, stride);
    Conv2d direct = convolution(channels, out, 1, stride);
    boolean changes = stride != 1 || channels != out;
    channels = out;
    // With padding 1 on either side a window of 3 stands on every pixel, or on every second.
    height = (height - 1) / stride + 1;
    width = (width - 1) / stride + 1;
    Residual block =
        Residual.of(
                Sequential.of()
                    .then("conv1", first)
                    .then("bn1", norm())
                    .then("relu", new Relu())
                    .then("conv2", convolution(out, out, 3, 1))
                    .then("bn2", norm()))
            .activation(new Relu());
    return changes ? block.shortcut(Sequential.of(direct, norm())) : block;
  }

  private Layer norm() {
    return task.normalisation().layerFor(Shape.of(channels, height, width));
  }

  private static Conv2d convolution(int in, int out, int kernel, int stride) {
    return Conv2d.of(in, out, kernel).padding(kernel / 2).stride(stride).withoutBias();
  }
}
