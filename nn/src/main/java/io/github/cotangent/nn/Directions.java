package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Vectors of all trainable parameters together, a tensor for each.
final class Directions {
  private Directions() {}

  /// `Σ xᵢ yᵢ`.
  static double dot(List<Tensor> x, List<Tensor> y) {
    double sum = 0;
    for (int i = 0; i < x.size(); i++) {
      sum += Variable.constant(x.get(i)).times(Variable.constant(y.get(i))).sum().value().item();
    }
    return sum;
  }

  /// `Σ |xᵢ|`.
  static double absoluteSum(List<Tensor> x) {
    double sum = 0;
    for (Tensor part : x) {
      sum += Variable.constant(part).absolute().sum().value().item();
    }
    return sum;
  }

  /// The largest `|xᵢ|`; NaN if one is.
  static double largest(List<Tensor> x) {
    double largest = 0;
    for (Tensor part : x) {
      largest =
          Math.max(largest, Variable.constant(part).norm(Double.POSITIVE_INFINITY).value().item());
    }
    return largest;
  }

  /// `x + a y`.
  static List<Tensor> plus(List<Tensor> x, double a, List<Tensor> y) {
    List<Tensor> sums = new ArrayList<>(x.size());
    for (int i = 0; i < x.size(); i++) {
      Variable scaled = Variable.constant(y.get(i)).times(a);
      sums.add(Variable.constant(x.get(i)).plus(scaled).value());
    }
    return sums;
  }

  /// `a x`.
  static List<Tensor> times(double a, List<Tensor> x) {
    return x.stream().map(part -> Variable.constant(part).times(a).value()).toList();
  }

  /// Copies of the trainable parameters.
  static List<Tensor> of(Parameters parameters) {
    return parameters.trainable().stream().map(parameters::get).toList();
  }

  /// Overwrites the trainable parameters.
  static void set(Parameters parameters, List<Tensor> values) {
    for (int i = 0; i < values.size(); i++) {
      parameters.set(parameters.trainable().get(i), values.get(i));
    }
  }
}
