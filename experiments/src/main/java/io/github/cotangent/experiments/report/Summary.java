package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The runs that differ in the seed alone, taken together.
///
/// @param batching how the batches were put together
/// @param norm the normalisation
/// @param runs the runs, at least one
public record Summary(String batching, String norm, List<ClassifyRun> runs) {
  /// The batchings in the order in which they are shown; others follow.
  static final List<String> BATCHINGS = List.of("random", "label");

  /// The norms in the order in which they are shown; others follow.
  static final List<String> NORMS = List.of("none", "bn", "ln", "bn-stopgrad");

  /// Groups `runs` by batching and norm, in the order in which they are shown.
  public static List<Summary> of(List<ClassifyRun> runs) {
    Map<String, List<ClassifyRun>> groups = new LinkedHashMap<>();
    List<ClassifyRun> sorted = new ArrayList<>(runs);
    sorted.sort(
        (a, b) -> {
          int byBatching =
              Integer.compare(place(BATCHINGS, a.batching()), place(BATCHINGS, b.batching()));
          return byBatching != 0
              ? byBatching
              : Integer.compare(place(NORMS, a.norm()), place(NORMS, b.norm()));
        });
    for (ClassifyRun run : sorted) {
      groups.computeIfAbsent(run.batching() + "\n" + run.norm(), _ -> new ArrayList<>()).add(run);
    }
    return groups.values().stream()
        .map(group -> new Summary(group.getFirst().batching(), group.getFirst().norm(), group))
        .toList();
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  /// The runs of one batching and one norm, if there are any.
  static Optional<Summary> find(List<Summary> summaries, String batching, String norm) {
    return summaries.stream()
        .filter(summary -> summary.batching.equals(batching) && summary.norm.equals(norm))
        .findFirst();
  }

  /// The batching in words.
  String batchingName() {
    return switch (batching) {
      case "random" -> "random batches";
      case "label" -> "single-class batches";
      default -> batching;
    };
  }

  /// The norm in words.
  String normName() {
    return switch (norm) {
      case "none" -> "no norm";
      case "bn" -> "batch norm";
      case "ln" -> "layer norm";
      case "bn-stopgrad" -> "batch norm, statistics detached";
      default -> norm;
    };
  }

  /// The name of the norm's colour in the page's style.
  String colour() {
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
