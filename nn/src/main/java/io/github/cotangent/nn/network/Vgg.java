package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.AdaptiveAvgPool2d;
import io.github.cotangent.nn.Conv2d;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Dropout;
import io.github.cotangent.nn.Flatten;
import io.github.cotangent.nn.Initialiser;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.MaxPool2d;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// VGG: Simonyan and Zisserman, *Very Deep Convolutional Networks for Large-Scale Image
/// Recognition*, ICLR 2015, table 1 (A, B, D, E); arXiv:1409.1556.
///
/// Convolutions of 3 by 3 pixels with padding 1, a bias and a ReLU, in five stages of 64, 128, 256,
/// 512 and 512 channels, each closed by a pool of 2 by 2 pixels; then three dense layers, 4096,
/// 4096 and the classes, with a ReLU and dropout of 1/2 behind the first two. The one
/// **normalisation** is behind the first dense layer, before its ReLU; the network may be without.
///
/// Parameters are called as in torchvision: `features.0.weight`, `classifier.0.weight`, `.3.` and
/// `.6.`; the normalisation is `classifier.norm`, so that the others' names and first values do not
/// depend on it. Convolutions are normal at first, of variance 2/(9·out), dense layers normal of
/// deviation 0.01/√width, which is 0.01 at full width and keeps what a narrow network computes as
/// large as that; biases are 0. The embedding is what the second ReLU and its dropout give.
///
/// Any size of image will do: of fewer than 32 pixels along an axis, a pool that would leave none
/// is left out.
///
/// **Differs from the paper:** the normalisation; images of 32 by 32 pixels end as one, so that the
/// first dense layer has 512 features.
public final class Vgg {
  private static final Map<Integer, int[]> CONVOLUTIONS =
      Map.of(
          11, new int[] {1, 1, 2, 2, 2},
          13, new int[] {2, 2, 2, 2, 2},
          16, new int[] {2, 2, 3, 3, 3},
          19, new int[] {2, 2, 4, 4, 4});

  private static final int[] CHANNELS = {64, 128, 256, 512, 512};
  private static final int HIDDEN = 4096;

  private static final double DROPOUT = 0.5;

  private Vgg() {}

  /// The network with that many layers that have weights.
  ///
  /// @param depth 11, 13, 16 or 19
  /// @throws IllegalArgumentException if it is another
  public static Network of(int depth, Classification task) {
    return of(depth, task, DROPOUT);
  }

  /// As [#of(int,Classification)] with another rate of dropout, 0 for none.
  ///
  /// @throws IllegalArgumentException if the depth is another, or the rate is not from 0 to 1
  public static Network of(int depth, Classification task, double dropout) {
    int[] convolutions = CONVOLUTIONS.get(depth);
    if (convolutions == null) {
      throw new IllegalArgumentException(
          "Vgg: there is none of " + depth + " layers, but of 11, 13, 16 and 19");
    }
    int hidden = task.scaled(HIDDEN);
    Sequential classifier = Sequential.of().then("0", dense(task.scaled(512), hidden, task));
    if (task.normalisation() != Normalisation.none()) {
      classifier = classifier.then("norm", task.normalisation().layerFor(Shape.of(hidden)));
    }
    classifier =
        classifier
            .then("1", new Relu())
            .then("2", new Dropout(dropout))
            .then("3", dense(hidden, hidden, task))
            .then("4", new Relu())
            .then("5", new Dropout(dropout))
            .then("6", dense(hidden, task.classes(), task));
    Sequential layers =
        Sequential.of()
            .then("features", features(convolutions, task))
            .then("avgpool", new AdaptiveAvgPool2d(1, 1))
            .then("flatten", new Flatten())
            .then("classifier", classifier);
    return Network.ofImages("VGG-" + depth, task.image(), layers, "classifier.5");
  }

  private static Sequential features(int[] convolutions, Classification task) {
    List<Layer> layers = new ArrayList<>();
    int channels = task.image().extent(0);
    int least = Math.min(task.image().extent(1), task.image().extent(2));
    for (int stage = 0; stage < convolutions.length; stage++) {
      int out = task.scaled(CHANNELS[stage]);
      for (int i = 0; i < convolutions[stage]; i++) {
        layers.add(
            Conv2d.of(channels, out, 3)
                .padding(1)
                .initialised(Initialiser.normal(Math.sqrt(2.0 / (9 * out))), Initialiser.zeros()));
        layers.add(new Relu());
        channels = out;
      }
      layers.add(least > 1 ? MaxPool2d.of(2) : Sequential.of());
      least /= 2;
    }
    return Sequential.of(layers);
  }

  private static Dense dense(int in, int out, Classification task) {
    double deviation = 0.01 / Math.sqrt(task.width());
    return Dense.of(in, out).initialised(Initialiser.normal(deviation), Initialiser.zeros());
  }
}
