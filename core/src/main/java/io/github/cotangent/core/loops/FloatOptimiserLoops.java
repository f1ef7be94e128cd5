package io.github.cotangent.core.loops;

import io.github.cotangent.core.UpdateRule;

/// Loops that move parameters of `float` by their gradients. Plain Java, which the compiler
/// vectorises; both providers use them.
///
/// Each operation of an [UpdateRule] is rounded once, in the type of the parameter, so the bits
/// depend on nothing else.
// DoubleOptimiserLoops is made from this file by GenerateProducts.
public final class FloatOptimiserLoops {
  private FloatOptimiserLoops() {}

  /// Moves the elements `at` to `at + n` of `p`, and of what is remembered, by those elements of
  /// `g`, which are multiplied by `scale` first. One index serves all arrays: only then can the
  /// compiler tell that none of the elements ahead is one that was just written, and vectorise.
  public static void update(
      UpdateRule rule, float[] p, float[][] remembered, int at, float[] g, float scale, int n) {
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
      UpdateRule.Descent rule, float[] p, int at, float[] g, float scale, int n) {
    float rate = rounded(rule.rate());
    float decay = rounded(rule.decay());
    for (int i = 0; i < n; i++) {
      float d = scale * g[at + i] + decay * p[at + i];
      p[at + i] = p[at + i] - rate * d;
    }
  }

  private static void descend(
      UpdateRule.Descent rule, float[] p, float[] v, int at, float[] g, float scale, int n) {
    float rate = rounded(rule.rate());
    float momentum = rounded(rule.momentum());
    float decay = rounded(rule.decay());
    if (rule.nesterov()) {
      for (int i = 0; i < n; i++) {
        float d = scale * g[at + i] + decay * p[at + i];
        float moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * (d + momentum * moved);
      }
    } else {
      for (int i = 0; i < n; i++) {
        float d = scale * g[at + i] + decay * p[at + i];
        float moved = momentum * v[at + i] + d;
        v[at + i] = moved;
        p[at + i] = p[at + i] - rate * moved;
      }
    }
  }

  private static void adam(
      UpdateRule.Adam rule,
      float[] p,
      float[] m,
      float[] v,
      int at,
      float[] g,
      float scale,
      int n) {
    float rate = rounded(rule.correctedRate());
    float beta1 = rounded(rule.beta1());
    float rest1 = rounded(1 - rule.beta1());
    float beta2 = rounded(rule.beta2());
    float rest2 = rounded(1 - rule.beta2());
    float correction = rounded(rule.secondCorrection());
    float epsilon = rounded(rule.epsilon());
    float decay = rounded(rule.coupledDecay());
    float kept = rounded(rule.kept());
    for (int i = 0; i < n; i++) {
      float d = scale * g[at + i] + decay * p[at + i];
      float first = beta1 * m[at + i] + rest1 * d;
      float second = beta2 * v[at + i] + rest2 * (d * d);
      m[at + i] = first;
      v[at + i] = second;
      float size = Math.max(root(second / correction) + epsilon, Float.MIN_NORMAL);
      p[at + i] = kept * p[at + i] - rate * first / size;
    }
  }

  private static void adamax(
      UpdateRule.Adamax rule,
      float[] p,
      float[] m,
      float[] u,
      int at,
      float[] g,
      float scale,
      int n) {
    float rate = rounded(rule.correctedRate());
    float beta1 = rounded(rule.beta1());
    float rest1 = rounded(1 - rule.beta1());
    float beta2 = rounded(rule.beta2());
    float epsilon = rounded(rule.epsilon());
    float decay = rounded(rule.decay());
    for (int i = 0; i < n; i++) {
      float d = scale * g[at + i] + decay * p[at + i];
      float first = beta1 * m[at + i] + rest1 * d;
      float largest = Math.max(beta2 * u[at + i], Math.abs(d) + epsilon);
      m[at + i] = first;
      u[at + i] = largest;
      p[at + i] = p[at + i] - rate * first / Math.max(largest, Float.MIN_NORMAL);
    }
  }

  private static void divide(
      UpdateRule.RootMeanSquare rule, float[] p, float[] v, int at, float[] g, float scale, int n) {
    float rate = rounded(rule.rate());
    float alpha = rounded(rule.alpha());
    float rest = rounded(1 - rule.alpha());
    float epsilon = rounded(rule.epsilon());
    float decay = rounded(rule.decay());
    for (int i = 0; i < n; i++) {
      float d = scale * g[at + i] + decay * p[at + i];
      float square = alpha * v[at + i] + rest * (d * d);
      v[at + i] = square;
      p[at + i] = p[at + i] - rate * (d / Math.max(root(square) + epsilon, Float.MIN_NORMAL));
    }
  }

  private static void divide(
      UpdateRule.RootMeanSquare rule,
      float[] p,
      float[] v,
      float[] b,
      int at,
      float[] g,
      float scale,
      int n) {
    float rate = rounded(rule.rate());
    float alpha = rounded(rule.alpha());
    float rest = rounded(1 - rule.alpha());
    float epsilon = rounded(rule.epsilon());
    float decay = rounded(rule.decay());
    float momentum = rounded(rule.momentum());
    for (int i = 0; i < n; i++) {
      float d = scale * g[at + i] + decay * p[at + i];
      float square = alpha * v[at + i] + rest * (d * d);
      v[at + i] = square;
      float quotient = d / Math.max(root(square) + epsilon, Float.MIN_NORMAL);
      float moved = momentum * b[at + i] + quotient;
      b[at + i] = moved;
      p[at + i] = p[at + i] - rate * moved;
    }
  }

  @SuppressWarnings("cast") // for the other type
  private static float rounded(double coefficient) {
    return (float) coefficient;
  }

  @SuppressWarnings("cast") // for the other type
  private static float root(float x) {
    return (float) Math.sqrt(x);
  }
}
