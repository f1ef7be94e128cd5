package io.github.cotangent.experiments.theory;

/// Features standardised over the batch, and what that does to a gradient, in closed form.
///
///     y = (x − μ) / s,  s = √(σ² + ε),  κ = ε / (σ² + ε)
///     dL/dx = (v − mean v − y · mean(v y)) / s        with v = dL/dy
///
/// The second line holds exactly for every ε, as y contains it; derived here, paper.md's lemma.
final class Standardised {
  final double[][] y;
  final double[] s;
  final double[] kappa;

  Standardised(Features features, double epsilon) {
    int n = features.samples();
    int count = features.count();
    y = new double[n][count];
    s = new double[count];
    kappa = new double[count];
    for (int d = 0; d < count; d++) {
      double mean = features.mean(d);
      double variance = features.variance(d);
      s[d] = Math.sqrt(variance + epsilon);
      kappa[d] = epsilon / (variance + epsilon);
      for (int i = 0; i < n; i++) {
        y[i][d] = s[d] == 0 ? 0 : (features.x()[i][d] - mean) / s[d];
      }
    }
  }

  /// `dL/dx` for the gradient `v` at y.
  double[][] back(double[][] v) {
    int n = y.length;
    double[][] gradient = new double[n][s.length];
    for (int d = 0; d < s.length; d++) {
      CompensatedSum sum = new CompensatedSum();
      CompensatedSum products = new CompensatedSum();
      for (int i = 0; i < n; i++) {
        sum.add(v[i][d]);
        products.add(v[i][d] * y[i][d]);
      }
      double mean = sum.value() / n;
      double along = products.value() / n;
      for (int i = 0; i < n; i++) {
        gradient[i][d] = (v[i][d] - mean - y[i][d] * along) / s[d];
      }
    }
    return gradient;
  }

  /// `dL/dx` with the statistics held constant: `v / s`.
  double[][] frozen(double[][] v) {
    double[][] gradient = new double[y.length][s.length];
    for (int i = 0; i < y.length; i++) {
      for (int d = 0; d < s.length; d++) {
        gradient[i][d] = v[i][d] / s[d];
      }
    }
    return gradient;
  }

  /// `mean(y_d y_e)` over the batch: the correlation if ε is 0.
  double product(int d, int e) {
    CompensatedSum sum = new CompensatedSum();
    for (double[] sample : y) {
      sum.add(sample[d] * sample[e]);
    }
    return sum.value() / y.length;
  }
}
