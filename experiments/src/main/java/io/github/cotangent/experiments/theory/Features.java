package io.github.cotangent.experiments.theory;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;

/// A batch of features, `x[i][d]` for sample i and feature d, with their moments in plain double
/// arithmetic.
///
/// @param name what the ids of claims call it; empty for random features
/// @param x the features, at least two samples
/// @param type the element type that they are rounded to and that the measurement computes in
/// @param leftOut features of zero variance that were taken out
@SuppressWarnings("ArrayRecordComponent") // features are never compared
public record Features(String name, double[][] x, ElementType type, int leftOut) {
  /// The number of samples, n.
  public int samples() {
    return x.length;
  }

  /// The number of features, D.
  public int count() {
    return x[0].length;
  }

  /// These features rounded to `type`.
  public Features in(ElementType type) {
    double[][] rounded = new double[samples()][count()];
    for (int i = 0; i < samples(); i++) {
      for (int d = 0; d < count(); d++) {
        rounded[i][d] = type == ElementType.FLOAT32 ? (float) x[i][d] : x[i][d];
      }
    }
    return new Features(name, rounded, type, leftOut);
  }

  /// These features without those that have one value throughout, which are counted.
  public Features withoutConstants() {
    boolean[] varies = new boolean[count()];
    int kept = 0;
    for (int d = 0; d < count(); d++) {
      for (double[] sample : x) {
        varies[d] |= sample[d] != x[0][d];
      }
      kept += varies[d] ? 1 : 0;
    }
    double[][] varying = new double[samples()][kept];
    for (int i = 0; i < samples(); i++) {
      for (int d = 0, to = 0; d < count(); d++) {
        if (varies[d]) {
          varying[i][to++] = x[i][d];
        }
      }
    }
    return new Features(name, varying, type, leftOut + count() - kept);
  }

  /// The features as a tensor `[n, D]`.
  public Tensor tensor() {
    return Numbers.tensor(x, type);
  }

  /// The mean of feature `d` over the batch.
  public double mean(int d) {
    double first = x[0][d];
    CompensatedSum sum = new CompensatedSum();
    for (double[] sample : x) {
      sum.add(sample[d] - first);
    }
    return first + sum.value() / samples();
  }

  /// The variance of feature `d` over the batch, divided by n.
  public double variance(int d) {
    double mean = mean(d);
    CompensatedSum sum = new CompensatedSum();
    for (double[] sample : x) {
      sum.add((sample[d] - mean) * (sample[d] - mean));
    }
    return sum.value() / samples();
  }

  /// The largest |mean| / deviation of a feature: how much of the digits of the input the
  /// subtraction of the mean takes away.
  public double worstOffset() {
    double worst = 0;
    for (int d = 0; d < count(); d++) {
      double variance = variance(d);
      worst = variance == 0 ? worst : Math.max(worst, Math.abs(mean(d)) / Math.sqrt(variance));
    }
    return worst;
  }

  /// The largest error with which a claim on a gradient of these features holds, as a share of the
  /// gradient with frozen statistics: 1e-13 in FLOAT64, and in FLOAT32 64 units of rounding, more
  /// where the mean is large beside the deviation.
  public double tolerance() {
    return type == ElementType.FLOAT64 ? 1e-13 : 64 * 0x1p-24 * (1 + worstOffset());
  }

  /// What the ids of claims on these features end with: `.hidden.float32`.
  public String suffix() {
    return (name.isEmpty() ? "" : "." + name) + (type == ElementType.FLOAT32 ? ".float32" : "");
  }
}
