package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.AvgPool2d;
import io.github.cotangent.nn.Conv2d;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.DenseConnection;
import io.github.cotangent.nn.Flatten;
import io.github.cotangent.nn.GlobalAvgPool2d;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// DenseNet-BC: Huang and others, *Densely Connected Convolutional Networks*, CVPR 2017, table 1;
/// arXiv:1608.06993.
///
/// A convolution of 3 by 3 pixels to 64 channels; four blocks of bottlenecks, `norm-ReLU-conv1×1`
/// to 128 channels and `norm-ReLU-conv3×3` to 32, each joined to its input, what is new first;
/// between the blocks transitions, `norm-ReLU-conv1×1` to half of the channels and the mean of 2 by
/// 2 pixels; a last norm and ReLU, the mean of each channel, a dense layer. No convolution has a
/// bias. The network cannot be without **normalisation**.
///
/// Parameters are called `conv1`, `dense1.0.bn1`, `dense1.0.conv1`, `trans1.bn`, `trans1.conv`,
/// `bn`, `linear`, as in the usual model for CIFAR, whatever the normalisation. First values are
/// PyTorch's defaults. The embedding is the means of the channels. Images must have at least 8 by 8
/// pixels.
///
/// **Differs from the paper:** the first convolution is smaller and no pool follows it, as images
/// are.
public final class DenseNet {
  private static final Map<Integer, int[]> BLOCKS =
      Map.of(121, new int[] {6, 12, 24, 16}, 169, new int[] {6, 12, 32, 32});

  private static final int FIRST = 64;
  private static final int BOTTLENECK = 128;
  private static final int GROWTH = 32;

  private final Classification task;
  private int channels;
  private int height;
  private int width;

  private DenseNet(Classification task) {
    this.task = task;
    this.height = task.image().extent(1);
    this.width = task.image().extent(2);
  }

  /// The network with that many layers that have weights.
  ///
  /// @param depth 121 or 169
  /// @throws IllegalArgumentException if it is another, the task is without normalisation, or its
  ///     images are too small
  public static Network of(int depth, Classification task) {
    int[] blocks = BLOCKS.get(depth);
    if (blocks == null) {
      throw new IllegalArgumentException(
          "DenseNet: there is none of " + depth + " layers, but of 121 and 169");
    }
    return of("DenseNet-" + depth, blocks, task);
  }

  /// The network with blocks of those lengths.
  static Network of(String name, int[] blocks, Classification task) {
    task.requireNormalisation("DenseNet");
    task.requireImage("DenseNet", 8, "as they are halved three times");
    return new DenseNet(task).network(name, blocks);
  }

  private Network network(String name, int[] blocks) {
    channels = task.scaled(FIRST);
    Sequential layers =
        Sequential.of()
            .then("conv1", Conv2d.of(task.image().extent(0), channels, 3).padding(1).withoutBias());
    for (int block = 0; block < blocks.length; block++) {
      List<Layer> connections = new ArrayList<>();
      for (int i = 0; i < blocks[block]; i++) {
        connections.add(bottleneck());
      }
      layers = layers.then("dense" + (block + 1), Sequential.of(connections));
      if (block < blocks.length - 1) {
        layers = layers.then("trans" + (block + 1), transition());
      }
    }
    layers =
        layers
            .then("bn", norm(channels))
            .then("relu", new Relu())
            .then("avgpool", new GlobalAvgPool2d())
            .then("flatten", new Flatten())
            .then("linear", Dense.of(channels, task.classes()));
    return Network.ofImages(name, task.image(), layers, "flatten");
  }

  private DenseConnection bottleneck() {
    int within = task.scaled(BOTTLENECK);
    int growth = task.scaled(GROWTH);
    DenseConnection connection =
        DenseConnection.of(
            Sequential.of()
                .then("bn1", norm(channels))
                .then("relu1", new Relu())
                .then("conv1", Conv2d.of(channels, within, 1).withoutBias())
                .then("bn2", norm(within))
                .then("relu2", new Relu())
                .then("conv2", Conv2d.of(within, growth, 3).padding(1).withoutBias()));
    channels += growth;
    return connection;
  }

  private Sequential transition() {
    int half = Math.max(1, channels / 2);
    Sequential transition =
        Sequential.of()
            .then("bn", norm(channels))
            .then("relu", new Relu())
            .then("conv", Conv2d.of(channels, half, 1).withoutBias())
            .then("pool", AvgPool2d.of(2));
    channels = half;
    height /= 2;
    width /= 2;
    return transition;
  }

  private Layer norm(int ofChannels) {
    return task.normalisation().layerFor(Shape.of(ofChannels, height, width));
  }
}
