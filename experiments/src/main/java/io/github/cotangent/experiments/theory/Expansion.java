package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;

/// A loss expanded to second order in the output z of a normalisation, the same for all samples:
///
///     L(z) = Σᵢ (zᵢ − z̃)ᵀ g + ½ (zᵢ − z̃)ᵀ H (zᵢ − z̃)        z = γ y + β
///
/// @param gamma γ, by feature
/// @param beta β, by feature
/// @param center z̃, the point of expansion
/// @param gradient g
/// @param hessian H, symmetric
@SuppressWarnings("ArrayRecordComponent") // expansions are never compared
record Expansion(
    double[] gamma, double[] beta, double[] center, double[] gradient, double[][] hessian) {
  /// One of the three terms of the expansion.
  enum Term {
    LINEAR("first-order term"),
    DIAGONAL("Hessian's diagonal"),
    OFF_DIAGONAL("Hessian's off-diagonal");

    final String words;

    Term(String words) {
      this.words = words;
    }
  }

  /// A random expansion for `count` features.
  static Expansion random(RandomKey key, int count) {
    double[][] a = Numbers.normal(key.derive("hessian"), count, count);
    double[][] hessian = new double[count][count];
    for (int d = 0; d < count; d++) {
      for (int e = 0; e < count; e++) {
        hessian[d][e] = (float) (a[d][e] + a[e][d]);
      }
    }
    double[] gamma = Numbers.normal(key.derive("gamma"), count);
    for (int d = 0; d < count; d++) {
      gamma[d] = (float) (1 + 0.3 * gamma[d]);
    }
    return new Expansion(
        gamma,
        Numbers.normal(key.derive("beta"), count),
        Numbers.normal(key.derive("center"), count),
        Numbers.normal(key.derive("gradient"), count),
        hessian);
  }

  /// This with β = z̃, so that no part of the second-order terms is constant over the batch.
  Expansion centred() {
    return new Expansion(gamma, center, center, gradient, hessian);
  }

  /// `z = γ y + β`.
  Variable affine(Variable y) {
    ElementType type = y.type();
    return y.times(Numbers.constant(gamma, type)).plus(Numbers.constant(beta, type));
  }

  /// The value of `term` at z, to be differentiated.
  Variable value(Term term, Variable z) {
    ElementType type = z.type();
    Variable away = z.minus(Numbers.constant(center, type));
    return switch (term) {
      case LINEAR -> away.times(Numbers.constant(gradient, type)).sum();
      case DIAGONAL -> away.square().times(Numbers.constant(diagonal(), type)).sum().times(0.5);
      case OFF_DIAGONAL ->
          away.matmul(Numbers.constant(offDiagonal(), type)).times(away).sum().times(0.5);
    };
  }

  /// The gradient of `term` at y, in closed form: `γ (g + H (γ y + β − z̃))` with the term's part
  /// of g, H.
  double[][] upstream(Term term, double[][] y) {
    int count = gamma.length;
    double[][] v = new double[y.length][count];
    double[][] curvature = term == Term.OFF_DIAGONAL ? offDiagonal() : new double[count][count];
    for (int d = 0; d < count; d++) {
      curvature[d][d] = term == Term.DIAGONAL ? hessian[d][d] : 0;
    }
    for (int i = 0; i < y.length; i++) {
      for (int d = 0; d < count; d++) {
        double sum = term == Term.LINEAR ? gradient[d] : 0;
        for (int e = 0; e < count; e++) {
          sum += curvature[d][e] * (gamma[e] * y[i][e] + beta[e] - center[e]);
        }
        v[i][d] = gamma[d] * sum;
      }
    }
    return v;
  }

  double[] diagonal() {
    double[] diagonal = new double[gamma.length];
    for (int d = 0; d < gamma.length; d++) {
      diagonal[d] = hessian[d][d];
    }
    return diagonal;
  }

  double[][] offDiagonal() {
    double[][] off = new double[gamma.length][];
    for (int d = 0; d < gamma.length; d++) {
      off[d] = hessian[d].clone();
      off[d][d] = 0;
    }
    return off;
  }
}
