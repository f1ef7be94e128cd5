// Generated from FloatOptimiserLoops by GenerateProducts: do not edit.
package io.github.cotangent.core.loops;

import io.github.cotangent.core.UpdateRule;

/// Loops that move parameters of `double` by their gradients. Plain Java, which the compiler
/// vectorises; both providers use them.
///
/// Each operation of an [UpdateRule] is rounded once, in the type of the parameter, so the bits
/// depend on nothing else.
public final class DoubleOptimiserLoops {
  private DoubleOptimiserLoops() {}

  /// Moves the elements `at` to `at + n` of `p`, and of what is remembered, by those elements of
  /// `g`, which are multiplied by `scale` first. One index serves all arrays: only then can the
  /// compiler tell that none of the elements ahead is one that was just written, and vectorise.
  public static void update(
      UpdateRule rule, double[] p, double[][] remembered, int at, double[] g, double scale, int n) {
    switch (rule) {
      case UpdateRule.Descent descent -> {
        if (remembered.length == 0) {
          descend(descent, p, at, g, scale, n);
        } else {
          descend(descent, p, remembered[0], at, g, scale, n);
        }
      }
      case UpdateRule.Adam adam -> adam(adam, p, remembered[0], remembered[1], at, g, scale, n);
      case UpdateRule.Adamax adamax ->
          adamax(adamax, p, remembered[0], remembered[1], at, g, scale, n);
      case UpdateRule.RootMeanSquare square -> {
        if (remembered.length == 1) {
          divide(square, p, remembered[0], at, g, scale, n);
        } else {
          divide(square, p, remembered[0], remembered[1], at, g, scale, n);
        }
      }
    }
  }

  private static void descend(
      UpdateRule.Descent rule, double[] p, int at, double[] g, double scale, int n) {
    double rate = rounded(rule.rate());
    double decay = rounded(rule.decay());
    for (int i = 0; i < n; i++) {
      double d = scale * g[at + i] + decay * p[at + i];
      p[at + i] = p[at + i] - rate * d;
    }
  }

  private static void descend(
      UpdateRule.Descent rule, double[] p, double[] v, int at, double[] g, double scale, int n) {
    double rate = rounded(rule.rate());
    double momentum = rounded(rule.momentum());
    double decay = rounded(rule.decay());
    if (rule.nesterov()) {
      for (int i = 0; i < n; i++) {
        double d = scale * g[at + i] + decay * p[at + i];
        double moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * (d + momentum * moved);
      }
    } else {
      for (int i = 0; i < n; i++) {
        double d = scale * g[at + i] + decay * p[at + i];
        double moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * moved;
      }
    }
  }

  private static void adam(
      UpdateRule.Adam rule,
      double[] p,
      double[] m,
      double[] v,
      int at,
      double[] g,
      double scale,
      int n) {
    double rate = rounded(rule.correctedRate());
    double beta1 = rounded(rule.beta1());
    double rest1 = rounded(1 - rule.beta1());
    double beta2 = rounded(rule.beta2());
    double rest2 = rounded(1 - rule.beta2());
    double correction = rounded(rule.secondCorrection());
    double epsilon = rounded(rule.epsilon());
    double decay = rounded(rule.coupledDecay());
    double kept = rounded(rule.kept());
    for (int i = 0; i < n; i++) {
      double d = scale * g[at + i] + decay * p[at + i];
      double first = beta1 * m[at + i] + rest1 * d;
      double second = beta2 * v[at + i] + rest2 * (d * d);
      m[at + i] = first;
      v[at + i] = second;
      double size = Math.max(root(second / correction) + epsilon, Double.MIN_NORMAL);
      p[at + i] = kept * p[at + i] - rate * first / size;
    }
  }

  private static void adamax(
      UpdateRule.Adamax rule,
      double[] p,
      double[] m,
      double[] u,
      int at,
      double[] g,
      double scale,
      int n) {
    double rate = rounded(rule.correctedRate());
    double beta1 = rounded(rule.beta1());
    double rest1 = rounded(1 - rule.beta1());
    double beta2 = rounded(rule.beta2());
    double epsilon = rounded(rule.epsilon());
    double decay = rounded(rule.decay());
    for (int i = 0; i < n; i++) {
      double d = scale * g[at + i] + decay * p[at + i];
      double first = beta1 * m[at + i] + rest1 * d;
      double largest = Math.max(beta2 * u[at + i], Math.abs(d) + epsilon);
      m[at + i] = first;
      u[at + i] = largest;
      p[at + i] = p[at + i] - rate * first / Math.max(largest, Double.MIN_NORMAL);
    }
  }

  private static void divide(
      UpdateRule.RootMeanSquare rule, double[] p, double[] v, int at, double[] g, double scale, int n) {
    double rate = rounded(rule.rate());
    double alpha = rounded(rule.alpha());
    double rest = rounded(1 - rule.alpha());
    double epsilon = rounded(rule.epsilon());
    double decay = rounded(rule.decay());
    for (int i = 0; i < n; i++) {
      double d = scale * g[at + i] + decay * p[at + i];
      double square = alpha * v[at + i] + rest * (d * d);
      v[at + i] = square;
      p[at + i] = p[at + i] - rate * (d / Math.max(root(square) + epsilon, Double.MIN_NORMAL));
    }
  }

  private static void divide(
      UpdateRule.RootMeanSquare rule,
      double[] p,
      double[] v,
      double[] b,
      int at,
      double[] g,
      double scale,
      int n) {
    double rate = rounded(rule.rate());
    double alpha = rounded(rule.alpha());
    double rest = rounded(1 - rule.alpha());
    double epsilon = rounded(rule.epsilon());
    double decay = rounded(rule.decay());
    double momentum = rounded(rule.momentum());
    for (int i = 0; i < n; i++) {
      double d = scale * g[at + i] + decay * p[at + i];
      double square = alpha * v[at + i] + rest * (d * d);
      v[at + i] = square;
      double quotient = d / Math.max(root(square) + epsilon, Double.MIN_NORMAL);
      double moved = momentum * b[at + i] + quotient;
      b[at + i] = moved;
      p[at + i] = p[at + i] - rate * moved;
    }
  }

  @SuppressWarnings("cast") // for the other type
  private static double rounded(double coefficient) {
    return (double) coefficient;
  }

  @SuppressWarnings("cast") // for the other type
  private static double root(double x) {
    return (double) Math.sqrt(x);
  }
}
