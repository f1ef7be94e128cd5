package io.github.cotangent.experiments.data;

import io.github.cotangent.core.Tensor;

/// Classification by the nearest neighbours in the space of some features: how well classes are
/// apart there.
public final class NearestNeighbours {
  private NearestNeighbours() {}

  /// The share of the features from `known` on whose class most of their `k` nearest among the
  /// first `known` have. Distances are Euclidean; of two at the same distance the earlier is
  /// nearer, and of classes with equally many neighbours the smaller number wins.
  ///
  /// @param features `[n, d]`, of a floating type
  /// @param labels the class of each, from 0
  /// @param known how many are known, at least `k`
  /// @return in [0, 1]
  public static double accuracy(Tensor features, int[] labels, int known, int k) {
    int n = features.extent(0);
    if (labels.length != n || known < k || known >= n || k < 1) {
      throw new IllegalArgumentException(
          "NearestNeighbours: "
              + n
              + " features, "
              + labels.length
              + " labels, "
              + known
              + " known, k = "
              + k
              + "; wanted as many labels as features and k <= known < features");
    }
    double[] x = features.toDoubleArray();
    int d = features.extent(1);
    int classes = 0;
    for (int label : labels) {
      classes = Math.max(classes, label + 1);
    }
    int right = 0;
    for (int i = known; i < n; i++) {
      right += vote(nearest(x, d, i, known, k), labels, classes) == labels[i] ? 1 : 0;
    }
    return (double) right / (n - known);
  }

  private static int[] nearest(double[] x, int d, int of, int known, int k) {
    int[] nearest = new int[k];
    double[] distances = new double[k];
    int found = 0;
    for (int j = 0; j < known; j++) {
      double distance = squaredDistance(x, of * d, j * d, d);
      if (found == k && !(distance < distances[k - 1])) {
        continue;
      }
      int at = found < k ? found++ : k - 1;
      for (; at > 0 && distance < distances[at - 1]; at--) {
        distances[at] = distances[at - 1];
        nearest[at] = nearest[at - 1];
      }
      distances[at] = distance;
      nearest[at] = j;
    }
    return nearest;
  }

  private static double squaredDistance(double[] x, int a, int b, int d) {
    double sum = 0;
    for (int i = 0; i < d; i++) {
      double difference = x[a + i] - x[b + i];
      sum += difference * difference;
    }
    return sum;
  }

  private static int vote(int[] nearest, int[] labels, int classes) {
    int[] votes = new int[classes];
    int best = 0;
    for (int neighbour : nearest) {
      votes[labels[neighbour]]++;
    }
    for (int c = 1; c < classes; c++) {
      best = votes[c] > votes[best] ? c : best;
    }
    return best;
  }
}
