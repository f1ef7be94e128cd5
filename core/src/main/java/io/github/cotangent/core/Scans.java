package io.github.cotangent.core;

/// Kernels of which each result depends on the one before it along an axis: one `double` goes along
/// (`docs/numerics.md`, 2.2).
final class Scans {
  private final Engine engine;

  Scans(Engine engine) {
    this.engine = engine;
  }

  Tensor cumulativeSum(Tensor x, int axis) {
    engine.kernels().requireFloating("cumulativeSum", x);
    int at = x.shape().axis(axis);
    Tensor y = engine.kernels().result(x.type(), x.shape());
    if (y.size() == 0) {
      return y;
    }
    int n = x.extent(at);
    int xStep = x.strides()[at];
    int yStep = y.strides()[at];
    Lines.forEach(
        engine,
        n,
        x.type() == ElementType.FLOAT32
            ? (workspace, firsts) ->
                sums(
                    x.storage().floats(),
                    firsts[0],
                    xStep,
                    y.storage().floats(),
                    firsts[1],
                    yStep,
                    n)
            : (workspace, firsts) ->
                sums(
                    x.storage().doubles(),
                    firsts[0],
                    xStep,
                    y.storage().doubles(),
                    firsts[1],
                    yStep,
                    n),
        x.select(at, 0),
        y.select(at, 0));
    return y;
  }

  private static void sums(float[] x, int xAt, int xStep, float[] y, int yAt, int yStep, int n) {
    double total = 0;
    for (int k = 0; k < n; k++) {
      total += x[xAt + k * xStep];
      y[yAt + k * yStep] = (float) total;
    }
  }

  private static void sums(double[] x, int xAt, int xStep, double[] y, int yAt, int yStep, int n) {
    double total = 0;
    for (int k = 0; k < n; k++) {
      total += x[xAt + k * xStep];
      y[yAt + k * yStep] = total;
    }
  }

  Tensor linearRecurrence(Tensor a, Tensor b, int axis) {
    engine.kernels().requireFloating("linearRecurrence", a);
    engine.kernels().requireSameType("linearRecurrence", a, b);
    engine.kernels().requireSameShape("linearRecurrence", a, b);
    int at = a.shape().axis(axis);
    Tensor y = engine.kernels().result(a.type(), a.shape());
    if (y.size() == 0) {
      return y;
    }
    int n = a.extent(at);
    int[] steps = {a.strides()[at], b.strides()[at], y.strides()[at]};
    Lines.forEach(
        engine,
        n,
        a.type() == ElementType.FLOAT32
            ? (workspace, firsts) ->
                recurrence(
                    a.storage().floats(),
                    b.storage().floats(),
                    y.storage().floats(),
                    firsts,
                    steps,
                    n)
            : (workspace, firsts) ->
                recurrence(
                    a.storage().doubles(),
                    b.storage().doubles(),
                    y.storage().doubles(),
                    firsts,
                    steps,
                    n),
        a.select(at, 0),
        b.select(at, 0),
        y.select(at, 0));
    return y;
  }

  private static void recurrence(
      float[] a, float[] b, float[] y, int[] firsts, int[] steps, int n) {
    double s = b[firsts[1]];
    y[firsts[2]] = (float) s;
    for (int k = 1; k < n; k++) {
      s = Math.fma(a[firsts[0] + k * steps[0]], s, b[firsts[1] + k * steps[1]]);
      y[firsts[2] + k * steps[2]] = (float) s;
    }
  }

  private static void recurrence(
      double[] a, double[] b, double[] y, int[] firsts, int[] steps, int n) {
    double s = b[firsts[1]];
    y[firsts[2]] = s;
    for (int k = 1; k < n; k++) {
      s = Math.fma(a[firsts[0] + k * steps[0]], s, b[firsts[1] + k * steps[1]]);
      y[firsts[2] + k * steps[2]] = s;
    }
  }
}
