package io.github.cotangent.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `docs/numerics.md`, section 2, literally and slowly: the terms of each group are listed first.
///
/// Nothing here looks at strides: elements come from `toDoubleArray`, in C order.
final class ReductionOracle {
  static final int LANES = 16;
  static final int BLOCK = 4096;

  /// The positions, in C order of the whole tensor, of the terms of each group, t[o][i] flattened.
  final int[][] terms;

  /// L.
  final int inner;

  private final double[] values;

  ReductionOracle(Tensor x, int... axes) {
    int[] reduced = x.shape().axes(axes);
    int rank = x.rank();
    boolean[] isReduced = new boolean[rank];
    for (int axis : reduced) {
      isReduced[axis] = true;
    }
    int length = 1;
    for (int axis = rank - 1; axis >= 0; axis--) {
      if (x.extent(axis) == 1) {
        continue;
      }
      if (!isReduced[axis]) {
        break;
      }
      length *= x.extent(axis);
    }
    inner = length;
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < x.shape().reduced(true, axes).size(); i++) {
      lists.add(new ArrayList<>());
    }
    // C order of the whole is C order within each group.
    for (int flat = 0; flat < x.size(); flat++) {
      int group = 0;
      int step = 1;
      int rest = flat;
      for (int axis = rank - 1; axis >= 0; axis--) {
        int index = rest % x.extent(axis);
        rest /= x.extent(axis);
        if (!isReduced[axis]) {
          group += step * index;
          step *= x.extent(axis);
        }
      }
      lists.get(group).add(flat);
    }
    terms = new int[lists.size()][];
    for (int g = 0; g < terms.length; g++) {
      terms[g] = lists.get(g).stream().mapToInt(i -> i).toArray();
    }
    values = x.type() == ElementType.INT64 ? new double[0] : x.toDoubleArray();
  }

  int size() {
    return terms.length == 0 ? 0 : terms[0].length;
  }

  double[] group(int g) {
    return group(g, values);
  }

  double[] group(int g, double[] of) {
    return Arrays.stream(terms[g]).mapToDouble(i -> of[i]).toArray();
  }

  /// Σ a.
  double sum(double[] a) {
    double[] ones = new double[a.length];
    Arrays.fill(ones, 1);
    return sumOfProducts(a, ones);
  }

  /// Σ a b.
  double sumOfProducts(double[] a, double[] b) {
    double total = 0;
    boolean first = true;
    int at = 0;
    while (at < a.length) {
      int end;
      if (inner >= BLOCK) {
        int run = at / inner * inner;
        end = Math.min(run + inner, at + BLOCK);
      } else {
        end = Math.min(a.length, at + BLOCK / inner * inner);
      }
      double[] lanes = new double[LANES];
      for (int k = at; k < end; k++) {
        int lane = k % inner % LANES;
        lanes[lane] = Math.fma(a[k], b[k], lanes[lane]);
      }
      for (int h = LANES / 2; h >= 1; h /= 2) {
        for (int j = 0; j < h; j++) {
          lanes[j] += lanes[j + h];
        }
      }
      total = first ? lanes[0] : total + lanes[0];
      first = false;
      at = end;
    }
    return total;
  }

  /// The moments of a group, section 2.3.
  final class Group {
    final double scale;
    final double pivot;
    final double mean;
    final double[] distances;
    final double squares;
    final double r;

    Group(double[] x, double epsilon, boolean isDouble) {
      this(x, epsilon, isDouble, 1);
    }

    private Group(double[] x, double epsilon, boolean isDouble, double givenScale) {
      double[] scaled = Arrays.stream(x).map(v -> v * givenScale).toArray();
      double p = scaled[0];
      double m = sum(Arrays.stream(scaled).map(v -> v - p).toArray()) / x.length;
      double[] d = Arrays.stream(scaled).map(v -> v - p - m).toArray();
      double q = sumOfProducts(d, d);
      double w = q / x.length + epsilon * givenScale * givenScale;
      boolean outside = !(w >= 0x1p-900 && w <= 0x1p1000);
      if (isDouble && outside && givenScale == 1) {
        double largest = 0;
        for (double v : x) {
          largest = Math.max(largest, Math.abs(v));
        }
        double finite = largest <= Double.MAX_VALUE ? 1 : Double.NaN;
        int e = Math.getExponent(Math.max(largest, Math.sqrt(epsilon)));
        double s = StrictMath.pow(2, -Math.clamp(e, -1022, 1022));
        double[] marked = Arrays.stream(x).map(v -> v * finite).toArray();
        Group again = s == 1 ? new Group(marked, epsilon) : new Group(marked, epsilon, true, s);
        scale = again.scale;
        pivot = again.pivot;
        mean = again.mean;
        distances = again.distances;
        squares = again.squares;
        r = again.r;
        return;
      }
      scale = givenScale;
      pivot = p;
      mean = m;
      distances = d;
      squares = q;
      r = w == 0 ? 0 : 1 / Math.sqrt(w);
    }

    /// Scaled by 1.
    private Group(double[] x, double epsilon) {
      this(x, epsilon, false, 1);
    }

    double mean() {
      return (pivot + mean) * (1 / scale);
    }

    double variance(int divisor) {
      return squares / divisor * (1 / scale) * (1 / scale);
    }
  }

  /// A result of one value for each group.
  static Tensor result(ElementType type, double[] values, Shape shape) {
    return rounded(type, values, shape);
  }

  static Tensor rounded(ElementType type, double[] values, Shape shape) {
    if (type == ElementType.FLOAT64) {
      return Tensor.of(values, values.length).reshape(shape.toArray());
    }
    float[] narrow = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (float) values[i];
    }
    return Tensor.of(narrow, narrow.length).reshape(shape.toArray());
  }
}
