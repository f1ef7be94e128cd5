package io.github.cotangent.core.loops;

/// Loops that move parameters by their gradients. Plain Java, which the compiler vectorises; both
/// providers use them.
///
/// Each operation is rounded once, in the type of the parameter, so the bits depend on nothing
/// else.
public final class OptimiserLoops {
  private OptimiserLoops() {}

  /// Elements `at` to `at + n` of `p = p − η (g + λ p)`, the gradient's from `gAt`.
  public static void descend(
      float[] p, int at, float[] g, int gAt, float rate, float decay, int n) {
    for (int i = 0; i < n; i++) {
      float d = g[gAt + i] + decay * p[at + i];
      p[at + i] = p[at + i] - rate * d;
    }
  }

  /// As the `float` loop, in `double`.
  public static void descend(
      double[] p, int at, double[] g, int gAt, double rate, double decay, int n) {
    for (int i = 0; i < n; i++) {
      double d = g[gAt + i] + decay * p[at + i];
      p[at + i] = p[at + i] - rate * d;
    }
  }

  /// Elements `at` to `at + n` of `d = g + λ p`, `v = ρ v + d`, `p = p − η v`, or
  /// `p = p − η (d + ρ v)` if `nesterov`.
  public static void descend(
      float[] p,
      float[] v,
      int at,
      float[] g,
      int gAt,
      float rate,
      float momentum,
      float decay,
      boolean nesterov,
      int n) {
    if (nesterov) {
      for (int i = 0; i < n; i++) {
        float d = g[gAt + i] + decay * p[at + i];
        float moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * (d + momentum * moved);
      }
    } else {
      for (int i = 0; i < n; i++) {
        float d = g[gAt + i] + decay * p[at + i];
        float moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * moved;
      }
    }
  }

  /// As the `float` loop, in `double`.
  public static void descend(
      double[] p,
      double[] v,
      int at,
      double[] g,
      int gAt,
      double rate,
      double momentum,
      double decay,
      boolean nesterov,
      int n) {
    if (nesterov) {
      for (int i = 0; i < n; i++) {
        double d = g[gAt + i] + decay * p[at + i];
        double moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * (d + momentum * moved);
      }
    } else {
      for (int i = 0; i < n; i++) {
        double d = g[gAt + i] + decay * p[at + i];
        double moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * moved;
      }
    }
  }
}
