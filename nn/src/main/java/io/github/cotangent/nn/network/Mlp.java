package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.Dense;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.Relu;
import io.github.cotangent.nn.Sequential;

/// Dense networks of two hidden layers with one normalisation, of 128 features each.
///
/// Images are flattened; pixels in a row, `[n, channels · height · width]`, are taken as they are.
/// Parameters are called `0.weight` and so on by the place of the layer, those of the normalisation
/// too. First values are PyTorch's defaults. They may be without normalisation, whose place stays.
public final class Mlp {
  private static final int HIDDEN = 128;

  private Mlp() {}

  /// Pixels-128-ReLU-128-**norm**-classes: what is normalised goes straight into the last layer.
  /// The embedding is what the normalisation gives.
  public static Network normalisedBeforeHead(Classification task) {
    int hidden = task.scaled(HIDDEN);
    Sequential layers =
        Sequential.of(
            Dense.of(task.image().size(), hidden),
            new Relu(),
            Dense.of(hidden, hidden),
            norm(task),
            Dense.of(hidden, task.classes()));
    return Network.ofPixels("Mlp", task.image(), layers, "3");
  }

  /// Pixels-128-**norm**-ReLU-128-ReLU-classes: the normalisation stands where [Vgg] has it, behind
  /// the first dense layer. The embedding is what the second ReLU gives.
  public static Network normalisedAfterFirst(Classification task) {
    int hidden = task.scaled(HIDDEN);
    Sequential layers =
        Sequential.of(
            Dense.of(task.image().size(), hidden),
            norm(task),
            new Relu(),
            Dense.of(hidden, hidden),
            new Relu(),
            Dense.of(hidden, task.classes()));
    return Network.ofPixels("Mlp as VGG", task.image(), layers, "4");
  }

  private static Layer norm(Classification task) {
    return task.normalisation().layerFor(Shape.of(task.scaled(HIDDEN)));
  }
}
