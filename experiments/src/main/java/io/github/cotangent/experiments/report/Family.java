package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All trainings of one model, as the report shows them together.
///
/// @param place the place among the models of the page, which makes its ids unique
/// @param model the model
/// @param summaries its trainings, those that differ in the seed alone together
/// @param claims the claims, among them those that compare with a reference
record Family(int place, String model, List<Summary> summaries, List<Claim> claims) {
  private static final int USUAL_CLASSES = 10;

  /// The families of the trainings in `results`, in the order in which they are shown.
  static List<Family> of(Results results) {
    List<Summary> all = Summary.of(results.runs());
    List<Family> families = new ArrayList<>();
    for (String model :
        all.stream().map(summary -> summary.setting().model()).distinct().toList()) {
      families.add(
          new Family(
              families.size(),
              model,
              all.stream().filter(summary -> summary.setting().model().equals(model)).toList(),
              results.claims()));
    }
    return families;
  }

  /// A model in words.
  static String name(String model) {
    return switch (model) {
      case "mlp" -> "perceptron, norm before the last layer (mlp)";
      case "mlp-vgg" -> "perceptron, norm after the first layer (mlp-vgg)";
      case "convnet" -> "small convolutional network (convnet)";
      case "vgg11" -> "VGG-11";
      case "resnet18" -> "ResNet-18";
      case "densenet121" -> "DenseNet-121";
      default -> model;
    };
  }

  /// The model in words.
  String name() {
    return name(model);
  }

  /// The same as a title.
  String title() {
    return name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1);
  }

  /// An id of this family's own.
  String id(String of) {
    return "f" + place + "-" + of;
  }

  /// The trainings with `control`.
  List<Summary> with(String control) {
    return summaries.stream()
        .filter(summary -> summary.setting().control().equals(control))
        .toList();
  }

  /// The trainings with `norm`, without a control, that had a look into their normalisation layers,
  /// one for each batching.
  List<Summary> lookedInto(String norm) {
    return with("none").stream()
        .filter(summary -> summary.setting().norm().equals(norm))
        .filter(summary -> !summary.runs().getFirst().layers().isEmpty())
        .toList();
  }

  /// The trainings of one setting.
  Optional<Summary> find(String norm, String batching, String control) {
    return Summary.find(summaries, new Setting(model, norm, batching, control));
  }

  /// The norm without dependence on the batch that did best on the test images.
  Optional<Summary> bestControl(String batching) {
    return bestControl(batching, "none");
  }

  /// The same among the trainings with `control`.
  Optional<Summary> bestControl(String batching, String control) {
    return with(control).stream()
        .filter(summary -> summary.setting().batching().equals(batching))
        .filter(summary -> Pattern.CONTROLS.contains(summary.setting().norm()))
        .filter(summary -> !Double.isNaN(summary.of(Metric.TEST_ACCURACY).mean()))
        .max(Comparator.comparingDouble(summary -> summary.of(Metric.TEST_ACCURACY).mean()));
  }

  /// The number of classes; 10 where no confusion matrix tells.
  int classes() {
    int classes = summaries.getFirst().runs().getFirst().classes();
    return classes == 0 ? USUAL_CLASSES : classes;
  }

  /// The number of seeds.
  int seeds() {
    return summaries.getFirst().runs().size();
  }

  /// The first, the middle and the last layer; all where there are at most three.
  static List<String> exemplary(List<String> layers) {
    return layers.size() <= 3
        ? layers
        : List.of(layers.getFirst(), layers.get(layers.size() / 2), layers.getLast());
  }
}
