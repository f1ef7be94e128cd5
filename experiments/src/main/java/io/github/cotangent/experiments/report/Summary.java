package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The runs that differ in the seed alone, taken together.
///
/// @param setting what they have in common
/// @param runs the runs, at least one
public record Summary(Setting setting, List<ClassifyRun> runs) {
  /// The models in the order in which they are shown; others follow.
  static final List<String> MODELS =
      List.of("mlp", "mlp-vgg", "convnet", "vgg11", "resnet18", "densenet121");

  /// The batchings in the order in which they are shown; others follow.
  static final List<String> BATCHINGS = List.of("random", "label");

  /// The norms in the order in which they are shown; others follow.
  static final List<String> NORMS = List.of("none", "bn", "ln", "gn", "bn-stopgrad");

  /// The controls in the order in which they are shown; others follow.
  static final List<String> CONTROLS = List.of("none", "frozen-first");

  private static final Comparator<Setting> ORDER =
      Comparator.comparingInt((Setting setting) -> place(MODELS, setting.model()))
          .thenComparing(Setting::model)
          .thenComparingInt(setting -> place(CONTROLS, setting.control()))
          .thenComparing(Setting::control)
          .thenComparingInt(setting -> place(BATCHINGS, setting.batching()))
          .thenComparing(Setting::batching)
          .thenComparingInt(setting -> place(NORMS, setting.norm()))
          .thenComparing(Setting::norm);

  /// Copies the list.
  public Summary {
    runs = List.copyOf(runs);
  }

  /// Groups `runs` by their settings, in the order in which they are shown: by model, control,
  /// batching and norm.
  public static List<Summary> of(List<ClassifyRun> runs) {
    Map<Setting, List<ClassifyRun>> groups = new LinkedHashMap<>();
    runs.stream()
        .sorted(Comparator.comparing(ClassifyRun::setting, ORDER))
        .forEach(run -> groups.computeIfAbsent(run.setting(), _ -> new ArrayList<>()).add(run));
    List<Summary> summaries = new ArrayList<>();
    groups.forEach((setting, group) -> summaries.add(new Summary(setting, group)));
    return summaries;
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  /// The runs of one setting, if there are any.
  static Optional<Summary> find(List<Summary> summaries, Setting setting) {
    return summaries.stream().filter(summary -> summary.setting.equals(setting)).findFirst();
  }

  /// The runs of one batching and one norm without a control, of the first model that has them.
  static Optional<Summary> find(List<Summary> summaries, String batching, String norm) {
    return summaries.stream()
        .filter(summary -> summary.setting.batching().equals(batching))
        .filter(summary -> summary.setting.norm().equals(norm))
        .filter(summary -> summary.setting.control().equals("none"))
        .findFirst();
  }

  /// The batching in words.
  static String batchingName(String batching) {
    return switch (batching) {
      case "random" -> "random batches";
      case "label" -> "single-class batches";
      default -> batching;
    };
  }

  /// The norm in words.
  static String normName(String norm) {
    return switch (norm) {
      case "none" -> "no norm";
      case "bn" -> "batch norm";
      case "ln" -> "layer norm";
      case "gn" -> "group norm";
      case "bn-stopgrad" -> "batch norm, statistics detached";
      default -> norm;
    };
  }

  /// The batching in words.
  String batchingName() {
    return batchingName(setting.batching());
  }

  /// The norm in words.
  String normName() {
    return normName(setting.norm());
  }

  /// The name of the norm's colour in the page's style.
  String colour() {
    return colour(setting.norm());
  }

  /// The name of a norm's colour in the page's style.
  static String colour(String norm) {
    return NORMS.contains(norm) ? "norm-" + norm : "norm-other";
  }

  /// Mean and deviation of a metric over the seeds.
  public Spread of(Metric metric) {
    return spread(metric::of);
  }

  /// Mean and standard deviation (of a sample; NaN for one seed) of a value over the seeds.
  Spread spread(ToDoubleFunction<ClassifyRun> value) {
    double sum = 0;
    for (ClassifyRun run : runs) {
      sum += value.applyAsDouble(run);
    }
    double mean = sum / runs.size();
    double squares = 0;
    for (ClassifyRun run : runs) {
      double residual = value.applyAsDouble(run) - mean;
      squares += residual * residual;
    }
    return new Spread(mean, runs.size() < 2 ? Double.NaN : Math.sqrt(squares / (runs.size() - 1)));
  }
}
