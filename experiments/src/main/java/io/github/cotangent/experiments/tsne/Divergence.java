package io.github.cotangent.experiments.tsne;

/// The Kullback-Leibler divergence of affinities in the plane from those of the samples, and its
/// gradient.
///
///     qᵢⱼ = wᵢⱼ / Z,   wᵢⱼ = 1 / (1 + ‖yᵢ − yⱼ‖²),   Z = Σ wᵢⱼ over i ≠ j
///     C = Σ pᵢⱼ log(pᵢⱼ / qᵢⱼ)
///     ∂C/∂yᵢ = 4 Σⱼ (pᵢⱼ − qᵢⱼ) wᵢⱼ (yᵢ − yⱼ)
///
/// Van der Maaten and Hinton 2008, section 3 and appendix A.
final class Divergence {
  private final int n;
  private final double[] p;

  // by sample: the parts of the gradient that draw together and push apart, and of Z
  private final double[] pullX;
  private final double[] pullY;
  private final double[] pushX;
  private final double[] pushY;
  private final double[] weight;

  /// @param p the affinities of the samples, `n · n`
  Divergence(int n, double[] p) {
    this.n = n;
    this.p = p;
    pullX = new double[n];
    pullY = new double[n];
    pushX = new double[n];
    pushY = new double[n];
    weight = new double[n];
  }

  /// Computes the gradient at the points (x, y), with the p taken `exaggeration` times.
  void gradient(double[] x, double[] y, double exaggeration, double[] outX, double[] outY) {
    Distances.eachRow(n, i -> row(i, x, y));
    double z = total();
    for (int i = 0; i < n; i++) {
      outX[i] = 4 * (exaggeration * pullX[i] - pushX[i] / z);
      outY[i] = 4 * (exaggeration * pullY[i] - pushY[i] / z);
    }
  }

  /// One pass does: Z is only needed once the sum of w² (yᵢ − yⱼ) is known.
  private void row(int i, double[] x, double[] y) {
    double hereX = x[i];
    double hereY = y[i];
    double drawnX = 0;
    double drawnY = 0;
    double pushedX = 0;
    double pushedY = 0;
    double sum = 0;
    int from = i * n;
    for (int j = 0; j < n; j++) {
      double dx = hereX - x[j];
      double dy = hereY - y[j];
      double w = 1 / (1 + dx * dx + dy * dy);
      double pw = p[from + j] * w;
      double ww = w * w;
      drawnX += pw * dx;
      drawnY += pw * dy;
      pushedX += ww * dx;
      pushedY += ww * dy;
      sum += w;
    }
    pullX[i] = drawnX;
    pullY[i] = drawnY;
    pushX[i] = pushedX;
    pushY[i] = pushedY;
    weight[i] = sum - 1; // without itself, whose w is 1
  }

  private double total() {
    double z = 0;
    for (double sum : weight) {
      z += sum;
    }
    return z;
  }

  /// The divergence at the points (x, y), in nats.
  double value(double[] x, double[] y) {
    Distances.eachRow(n, i -> row(i, x, y));
    double logZ = StrictMath.log(total());
    double[] rows = new double[n];
    Distances.eachRow(
        n,
        i -> {
          for (int j = 0; j < n; j++) {
            double share = p[i * n + j];
            if (share > 0) {
              double dx = x[i] - x[j];
              double dy = y[i] - y[j];
              rows[i] +=
                  share * (StrictMath.log(share) + StrictMath.log(1 + dx * dx + dy * dy) + logZ);
            }
          }
        });
    double sum = 0;
    for (double row : rows) {
      sum += row;
    }
    return sum;
  }
}
