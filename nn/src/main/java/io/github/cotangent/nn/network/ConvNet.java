package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.Conv2d;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Flatten;
import io.github.cotangent.nn.GlobalAvgPool2d;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;

/// A small network of three convolutions of 3 by 3 pixels: to 12 channels and to 24 channels with
/// stride 2, to 32 with stride 1, each with padding 1, without bias and with a **normalisation**
/// and a ReLU behind it; the mean of each channel; a dense layer.
///
/// Parameters are called `conv1.weight`, `bn1.weight`, … and `linear.weight`. First values are
/// PyTorch's defaults. The embedding is the means of the channels. It may be without normalisation,
/// and any size of image will do.
public final class ConvNet {
  private static final int[] CHANNELS = {12, 24, 32};
  private static final int[] STRIDES = {2, 2, 1};

  private ConvNet() {}

  /// The network.
  public static Network of(Classification task) {
    Sequential layers = Sequential.of();
    int channels = task.image().extent(0);
    int height = task.image().extent(1);
    int width = task.image().extent(2);
    for (int i = 0; i < CHANNELS.length; i++) {
      int out = task.scaled(CHANNELS[i]);
      height = (height - 1) / STRIDES[i] + 1;
      width = (width - 1) / STRIDES[i] + 1;
      layers =
          layers
              .then(
                  "conv" + (i + 1),
                  Conv2d.of(channels, out, 3).padding(1).stride(STRIDES[i]).withoutBias())
              .then("bn" + (i + 1), task.normalisation().layerFor(Shape.of(out, height, width)))
              .then("relu" + (i + 1), new Relu());
      channels = out;
    }
    layers =
        layers
            .then("avgpool", new GlobalAvgPool2d())
            .then("flatten", new Flatten())
            .then("linear", Dense.of(channels, task.classes()));
    return Network.ofImages("ConvNet", task.image(), layers, "flatten");
  }
}
