package io.github.cotangent.experiments.tsne;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;

/// The first principal components of samples.
///
/// With X the centred samples `[n, d]`, the scores of component k are `√λ u`, where λ is the k-th
/// largest eigenvalue of the Gram matrix `X Xᵀ` and u its eigenvector of length 1. These are found
/// by orthogonal iteration on a few more vectors than are wanted, with a Rayleigh-Ritz step each
/// time, until the residual `‖X Xᵀ u − λ u‖` is negligible.
///
/// Golub and Van Loan, *Matrix Computations*, 4th ed., 2013, 8.2.4.
final class PrincipalComponents {
  private static final int SPARE = 8;
  private static final int MOST_ITERATIONS = 1_000;
  private static final double TOLERANCE = 1e-11;
  private static final int MOST_SWEEPS = 60;

  private PrincipalComponents() {}

  /// The scores on the first `count` components, one array of `n` for each. Of the two possible
  /// signs each has the one that makes its largest element positive. A component beyond the rank is
  /// zero.
  ///
  /// @param features `[n, d]`
  /// @param key of the random vectors that the iteration begins with
  static double[][] scores(Tensor features, int count, RandomKey key) {
    int n = features.extent(0);
    double[] gram = gram(features);
    double scale = 0; // the trace: no eigenvalue is larger
    for (int i = 0; i < n; i++) {
      scale += gram[i * n + i];
    }
    int size = Math.min(n, count + SPARE);
    double[][] vectors = new double[size][n];
    for (int k = 0; k < size; k++) {
      key.derive(k).fillNormal(vectors[k], 0, n, 0);
    }
    double[] values = new double[size];
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      orthonormalise(vectors);
      double[][] images = times(gram, vectors);
      double[][] small = new double[size][size];
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          small[a][b] = a <= b ? dot(vectors[a], images[b]) : small[b][a];
        }
      }
      double[][] rotation = eigenvectors(small);
      for (int k = 0; k < size; k++) {
        values[k] = small[k][k];
      }
      vectors = rotate(vectors, rotation);
      images = rotate(images, rotation);
      order(values, vectors, images);
      double worst = 0;
      for (int k = 0; k < Math.min(count, size); k++) {
        worst = Math.max(worst, residual(values[k], vectors[k], images[k]));
      }
      if (worst <= TOLERANCE * scale) {
        break;
      }
      vectors = images;
    }
    double[][] scores = new double[count][n];
    for (int k = 0; k < Math.min(count, size); k++) {
      double root = values[k] > TOLERANCE * scale ? StrictMath.sqrt(values[k]) : 0;
      double sign = sign(vectors[k]);
      for (int i = 0; i < n; i++) {
        scores[k][i] = root == 0 ? 0 : sign * root * vectors[k][i];
      }
    }
    return scores;
  }

  /// The products of the centred samples with one another, `[n, n]`.
  private static double[] gram(Tensor features) {
    int n = features.extent(0);
    int d = features.extent(1);
    double[] x = features.toDoubleArray();
    double[] transposed = new double[x.length];
    for (int column = 0; column < d; column++) {
      double mean = 0;
      for (int row = 0; row < n; row++) {
        mean += x[row * d + column];
      }
      mean /= n;
      for (int row = 0; row < n; row++) {
        x[row * d + column] -= mean;
        transposed[column * n + row] = x[row * d + column];
      }
    }
    return Engine.current()
        .kernels()
        .matmul(Tensor.of(x, n, d), Tensor.of(transposed, d, n))
        .toDoubleArray();
  }

  private static double[][] times(double[] gram, double[][] vectors) {
    int n = vectors[0].length;
    double[][] images = new double[vectors.length][n];
    Distances.eachRow(
        n,
        i -> {
          for (int k = 0; k < vectors.length; k++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
              sum += gram[i * n + j] * vectors[k][j];
            }
            images[k][i] = sum;
          }
        });
    return images;
  }

  /// Gram and Schmidt, twice, since once is not enough. What depends on others becomes zero.
  private static void orthonormalise(double[][] vectors) {
    for (int k = 0; k < vectors.length; k++) {
      double before = StrictMath.sqrt(dot(vectors[k], vectors[k]));
      for (int time = 0; time < 2; time++) {
        for (int earlier = 0; earlier < k; earlier++) {
          add(vectors[k], -dot(vectors[k], vectors[earlier]), vectors[earlier]);
        }
      }
      double length = StrictMath.sqrt(dot(vectors[k], vectors[k]));
      double factor = length > 1e-13 * before ? 1 / length : 0;
      for (int i = 0; i < vectors[k].length; i++) {
        vectors[k][i] *= factor;
      }
    }
  }

  /// Makes the symmetric matrix diagonal by Jacobi's rotations, and gives their product: its
  /// columns are the eigenvectors.
  private static double[][] eigenvectors(double[][] a) {
    int size = a.length;
    double[][] v = new double[size][size];
    for (int k = 0; k < size; k++) {
      v[k][k] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double off = 0;
      double all = 0;
      for (int p = 0; p < size; p++) {
        for (int q = 0; q < size; q++) {
          all += a[p][q] * a[p][q];
          off += p == q ? 0 : a[p][q] * a[p][q];
        }
      }
      if (off <= 1e-32 * all) {
        break;
      }
      for (int p = 0; p < size; p++) {
        for (int q = p + 1; q < size; q++) {
          if (a[p][q] != 0) {
            rotate(a, v, p, q);
          }
        }
      }
    }
    return v;
  }

  /// The rotation in the plane of p and q that makes their element zero.
  private static void rotate(double[][] a, double[][] v, int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + StrictMath.sqrt(theta * theta + 1));
    double c = 1 / StrictMath.sqrt(t * t + 1);
    double s = t * c;
    for (int k = 0; k < a.length; k++) {
      double x = a[k][p];
      double y = a[k][q];
      a[k][p] = c * x - s * y;
      a[k][q] = s * x + c * y;
    }
    for (int k = 0; k < a.length; k++) {
      double x = a[p][k];
      double y = a[q][k];
      a[p][k] = c * x - s * y;
      a[q][k] = s * x + c * y;
    }
    for (int k = 0; k < a.length; k++) {
      double x = v[k][p];
      double y = v[k][q];
      v[k][p] = c * x - s * y;
      v[k][q] = s * x + c * y;
    }
  }

  private static double[][] rotate(double[][] vectors, double[][] rotation) {
    int n = vectors[0].length;
    double[][] result = new double[vectors.length][n];
    for (int k = 0; k < vectors.length; k++) {
      for (int j = 0; j < vectors.length; j++) {
        add(result[k], rotation[j][k], vectors[j]);
      }
    }
    return result;
  }

  /// Sorts by descending value.
  private static void order(double[] values, double[][] vectors, double[][] images) {
    for (int k = 1; k < values.length; k++) {
      for (int j = k; j > 0 && values[j] > values[j - 1]; j--) {
        double value = values[j];
        values[j] = values[j - 1];
        values[j - 1] = value;
        double[] vector = vectors[j];
        vectors[j] = vectors[j - 1];
        vectors[j - 1] = vector;
        double[] image = images[j];
        images[j] = images[j - 1];
        images[j - 1] = image;
      }
    }
  }

  private static double residual(double value, double[] vector, double[] image) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      double difference = image[i] - value * vector[i];
      sum += difference * difference;
    }
    return StrictMath.sqrt(sum);
  }

  private static double sign(double[] vector) {
    double largest = 0;
    for (double value : vector) {
      largest = Math.abs(value) > Math.abs(largest) ? value : largest;
    }
    return largest < 0 ? -1 : 1;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double factor, double[] x) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * x[i];
    }
  }
}
