package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.Shape;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.nn.GroupNorm;
import io.github.cotangent.nn.network.Classification;
import io.github.cotangent.nn.network.ConvNet;
import io.github.cotangent.nn.network.DenseNet;
import io.github.cotangent.nn.network.Mlp;
import io.github.cotangent.nn.network.Network;
import io.github.cotangent.nn.network.Normalisation;
import io.github.cotangent.nn.network.ResNet;
import io.github.cotangent.nn.network.Vgg;
import java.util.List;
import java.util.Locale;

/// The networks that classify.
public enum Architecture {
  /// Pixels-128-ReLU-128-norm-classes: the norm right before the head (claim C8a).
  MLP,
  /// Pixels-128-norm-ReLU-128-ReLU-classes: the norm where VGG has it (claim C8b).
  MLP_VGG,
  /// Three convolutions with a norm each (claim C8c).
  CONVNET,
  /// VGG with 8 convolutions, and one norm in its head.
  VGG11,
  /// ResNet with 17 convolutions, and a norm behind each.
  RESNET18,
  /// DenseNet with 120 convolutions, and a norm before each.
  DENSENET121;

  /// Whether it is one of the small ones for grey digits, rather than of the paper's.
  public boolean isSmall() {
    return this == MLP || this == MLP_VGG || this == CONVNET;
  }

  /// Whether it is fed pixels in a row rather than planes.
  boolean isFlat() {
    return this == MLP || this == MLP_VGG;
  }

  /// The norms that it can have: ResNet and DenseNet cannot be without.
  public List<Norm> norms() {
    return this == RESNET18 || this == DENSENET121
        ? List.of(Norm.BN, Norm.LN, Norm.GN, Norm.BN_STOPGRAD)
        : List.of(Norm.values());
  }

  /// The network for such images.
  ///
  /// @param width factor on the numbers of channels and features
  Network network(Norm norm, LabelledImages images, double width) {
    return network(normalisation(norm), images, width);
  }

  /// The network of the same parameters in which each batch is normalised by its own statistics in
  /// evaluation as well.
  Network networkByOwnStatistics(LabelledImages images, double width) {
    return network(Normalisation.batchInEveryMode(), images, width);
  }

  private Network network(Normalisation normalisation, LabelledImages images, double width) {
    Classification task =
        new Classification(
            Shape.of(images.channels(), images.height(), images.width()),
            images.classes().size(),
            width,
            normalisation);
    return switch (this) {
      case MLP -> Mlp.normalisedBeforeHead(task);
      case MLP_VGG -> Mlp.normalisedAfterFirst(task);
      case CONVNET -> ConvNet.of(task);
      case VGG11 -> Vgg.of(11, task);
      case RESNET18 -> ResNet.of(18, task);
      case DENSENET121 -> DenseNet.of(121, task);
    };
  }

  private static Normalisation normalisation(Norm norm) {
    return switch (norm) {
      case NONE -> Normalisation.none();
      case BN -> Normalisation.batch();
      case LN -> Normalisation.layer();
      case GN -> sample -> GroupNorm.of(groups(sample.extent(0)), sample.extent(0));
      case BN_STOPGRAD -> Normalisation.batchWithoutStatisticsGradient();
    };
  }

  /// As many groups as there can be up to 32, each of at least two channels.
  private static int groups(int channels) {
    int groups = 32;
    while (groups > 1 && (channels % groups != 0 || channels / groups < 2)) {
      groups /= 2;
    }
    return groups;
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
