package io.github.cotangent.core;

import java.util.function.DoubleBinaryOperator;

/// Plain stand-ins until the kernels of reductions and products are there.
final class Interim {
  private final Engine engine;

  Interim(Engine engine) {
    this.engine = engine;
  }

  private Tensor of(Tensor like, double[] values, Shape shape) {
    Tensor t = Tensor.of(values, shape.toArray());
    return like.type() == ElementType.FLOAT64 ? t : t.to(ElementType.FLOAT32);
  }

  private static int[] index(int flat, Shape shape) {
    int[] index = new int[shape.rank()];
    for (int a = shape.rank() - 1, rest = flat; a >= 0; a--) {
      index[a] = rest % shape.extent(a);
      rest /= shape.extent(a);
    }
    return index;
  }

  private static int group(int flat, Shape from, Shape kept) {
    int[] index = index(flat, from);
    int at = 0;
    for (int a = 0; a < from.rank(); a++) {
      at = at * kept.extent(a) + (kept.extent(a) == 1 ? 0 : index[a]);
    }
    return at;
  }

  Tensor reduce(Tensor x, boolean keep, double start, DoubleBinaryOperator f, int... axes) {
    Shape kept = x.shape().reduced(true, axes);
    double[] sums = new double[kept.size()];
    java.util.Arrays.fill(sums, start);
    double[] values = x.toDoubleArray();
    for (int i = 0; i < values.length; i++) {
      int g = group(i, x.shape(), kept);
      sums[g] = f.applyAsDouble(sums[g], values[i]);
    }
    return copy(of(x, sums, keep ? kept : x.shape().reduced(false, axes)));
  }

  private Tensor copy(Tensor x) {
    return engine.kernels().copy(x);
  }

  Tensor normalise(Tensor x, double epsilon, int... axes) {
    Shape kept = x.shape().reduced(true, axes);
    double n = (double) x.size() / kept.size();
    double[] v = x.toDoubleArray();
    double[] mean = reduce(x.to(ElementType.FLOAT64), true, 0, Double::sum, axes).toDoubleArray();
    double[] var = new double[kept.size()];
    for (int i = 0; i < v.length; i++) {
      int g = group(i, x.shape(), kept);
      v[i] -= mean[g] / n;
      var[g] += v[i] * v[i];
    }
    for (int i = 0; i < v.length; i++) {
      double d = var[group(i, x.shape(), kept)] / n + epsilon;
      v[i] = d == 0 ? 0 : v[i] / Math.sqrt(d);
    }
    return copy(of(x, v, x.shape()));
  }

  Tensor normaliseJacobian(Tensor t, Tensor x, Tensor y, double epsilon, int... axes) {
    Shape kept = x.shape().reduced(true, axes);
    double n = (double) x.size() / kept.size();
    double[] v = x.toDoubleArray();
    double[] s = t.toDoubleArray();
    double[] z = y.toDoubleArray();
    double[] mean = reduce(x.to(ElementType.FLOAT64), true, 0, Double::sum, axes).toDoubleArray();
    double[] var = new double[kept.size()];
    double[] m1 = new double[kept.size()];
    double[] m2 = new double[kept.size()];
    for (int i = 0; i < v.length; i++) {
      int g = group(i, x.shape(), kept);
      v[i] -= mean[g] / n;
      var[g] += v[i] * v[i];
      m1[g] += s[i] / n;
      m2[g] += s[i] * z[i] / n;
    }
    for (int i = 0; i < v.length; i++) {
      int g = group(i, x.shape(), kept);
      v[i] = (s[i] - m1[g] - z[i] * m2[g]) / Math.sqrt(var[g] / n + epsilon);
    }
    return copy(of(x, v, x.shape()));
  }

  Tensor logSumExp(Tensor x, boolean keep, int... axes) {
    Shape kept = x.shape().reduced(true, axes);
    double[] max =
        reduce(x.to(ElementType.FLOAT64), true, Double.NEGATIVE_INFINITY, Math::max, axes)
            .toDoubleArray();
    double[] v = x.toDoubleArray();
    double[] sum = new double[max.length];
    for (int i = 0; i < v.length; i++) {
      int g = group(i, x.shape(), kept);
      sum[g] += StrictMath.exp(v[i] - max[g]);
    }
    for (int g = 0; g < sum.length; g++) {
      sum[g] = max[g] + StrictMath.log(sum[g]);
    }
    return copy(of(x, sum, keep ? kept : x.shape().reduced(false, axes)));
  }

  Tensor softmax(Tensor x, int axis) {
    Shape kept = x.shape().reduced(true, axis);
    double[] lse = logSumExp(x.to(ElementType.FLOAT64), true, axis).toDoubleArray();
    double[] v = x.toDoubleArray();
    for (int i = 0; i < v.length; i++) {
      v[i] = StrictMath.exp(v[i] - lse[group(i, x.shape(), kept)]);
    }
    return copy(of(x, v, x.shape()));
  }

  Tensor softmaxJacobian(Tensor t, Tensor y, int axis) {
    Shape kept = y.shape().reduced(true, axis);
    double[] s = t.toDoubleArray();
    double[] z = y.toDoubleArray();
    double[] dot = new double[kept.size()];
    for (int i = 0; i < s.length; i++) {
      dot[group(i, y.shape(), kept)] += s[i] * z[i];
    }
    for (int i = 0; i < s.length; i++) {
      s[i] = z[i] * (s[i] - dot[group(i, y.shape(), kept)]);
    }
    return copy(of(y, s, y.shape()));
  }
}
