package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.nn.Layer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The running statistics of a `batch_norm` before a step of training.
///
/// @param mean of the means
/// @param variance of the unbiased variances
record RunningStatistics(Statistic mean, Statistic variance) {
  /// One of them.
  ///
  /// @param name the name that the layer gives it
  /// @param momentum what the new value is multiplied by
  /// @param before the value before
  record Statistic(String name, double momentum, Tensor before) {}

  /// The two of a list, which has them in any order.
  static RunningStatistics of(List<Statistic> statistics) {
    if (statistics.size() != 2) {
      throw CaseFolder.fault("state must have two statistics but has " + statistics.size());
    }
    return new RunningStatistics(
        find(statistics, BatchNormStep.MEAN), find(statistics, BatchNormStep.VARIANCE));
  }

  private static Statistic find(List<Statistic> statistics, String name) {
    return statistics.stream()
        .filter(statistic -> statistic.name.equals(name))
        .findFirst()
        .orElseThrow(() -> CaseFolder.fault("state lacks " + name));
  }

  /// The name of the result for the statistic `name`.
  static String after(String name) {
    return name + " after the step";
  }

  /// What they are after `step`, by the names of results.
  Map<String, Tensor> compute(Step step, List<Variable> inputs, Rounding rounding) {
    Variable meanBefore = Variable.constant(rounding.of(mean.name, mean.before));
    Variable varianceBefore = Variable.constant(rounding.of(variance.name, variance.before));
    Map<String, Tensor> after = new LinkedHashMap<>();
    for (Statistic statistic : List.of(mean, variance)) {
      Layer.Output output =
          BatchNormStep.train(
              step.arguments(inputs), statistic.momentum, meanBefore, varianceBefore);
      Variable moved = Objects.requireNonNull(output.state().get(statistic.name));
      after.put(after(statistic.name), moved.value());
    }
    return after;
  }
}
