package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.theory.Expansion.Term;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// C1 to C3: what batch norm lets through of the terms of a loss expanded in its output.
///
/// * First order: nothing, for every ε, γ, β and z̃.
/// * The Hessian's diagonal: `γ² H_dd (κ/s) y`, nothing at ε = 0.
/// * Off the diagonal: `(γ_d/s_d) Σ_e H_de γ_e (y_e − ρ_de y_d)`, a share √(1 − ρ²) for two
///   features.
public final class BlockedTerms {
  private BlockedTerms() {}

  /// Tries the three claims on `features`, by the kernel that differentiates normalisation and by
  /// the rule that the kernel stands for.
  public static void tryAll(
      Features features, double epsilon, RandomKey key, Consumer<Claim> claims) {
    tryAll("", features, epsilon, key, x -> x.normalise(epsilon, 0), claims);
    tryAll(".rule", features, epsilon, key, x -> NormaliseByRule.of(x, epsilon), claims);
  }

  /// As above with any standardisation over axis 0, such as a wrong one that the claims must find.
  static void tryAll(
      String way,
      Features features,
      double epsilon,
      RandomKey key,
      UnaryOperator<Variable> standardise,
      Consumer<Claim> claims) {
    Features seen = epsilon == 0 ? features.withoutConstants() : features;
    Expansion expansion = Expansion.random(key, seen.count());
    Standardised standardised = new Standardised(seen, epsilon);
    for (Term term : Term.values()) {
      double[][] frozen = standardised.frozen(expansion.upstream(term, standardised.y));
      double[][] predicted = predicted(term, expansion, standardised);
      double[][] measured =
          Numbers.gradient(
              seen, x -> expansion.value(term, expansion.affine(standardise.apply(x))));
      String id = "C" + (term.ordinal() + 1) + way + suffix(epsilon) + seen.suffix();
      claims.accept(
          claim(
              id,
              statement(term, seen, epsilon) + (way.isEmpty() ? "" : ", by its rule"),
              seen,
              predicted,
              measured,
              frozen));
    }
  }

  /// Tries C3 on two features of correlation ρ, whose share that gets through is √(1 − ρ²).
  public static void tryCorrelation(
      double rho, ElementType type, RandomKey key, Consumer<Claim> claims) {
    Features features = correlated(rho, 2000, key).in(type);
    double[] ones = {1, 1};
    double[] zeros = {0, 0};
    Expansion expansion = new Expansion(ones, zeros, zeros, zeros, new double[][] {{0, 1}, {1, 0}});
    Standardised standardised = new Standardised(features, 0);
    double[][] frozen = standardised.frozen(expansion.upstream(Term.OFF_DIAGONAL, standardised.y));
    double[][] predicted = predicted(Term.OFF_DIAGONAL, expansion, standardised);
    double[][] measured =
        Numbers.gradient(features, x -> expansion.value(Term.OFF_DIAGONAL, x.normalise(0, 0)));
    double error = Numbers.distance(measured, predicted) / Numbers.norm(frozen);
    claims.accept(
        Claim.of(
            "C3.rho=" + rho + features.suffix(),
            "Of the Hessian's off-diagonal a share √(1 − ρ²) gets through batch norm for two"
                + " features of correlation "
                + rho,
            Math.sqrt(1 - rho * rho),
            Numbers.norm(measured) / Numbers.norm(frozen),
            error,
            features.tolerance()));
  }

  static Claim claim(
      String id,
      String statement,
      Features features,
      double[][] predicted,
      double[][] measured,
      double[][] frozen) {
    double scale = Numbers.norm(frozen);
    return Claim.of(
        id,
        statement,
        Numbers.norm(predicted) / scale,
        Numbers.norm(measured) / scale,
        Numbers.distance(measured, predicted) / scale,
        features.tolerance());
  }

  static String suffix(double epsilon) {
    return epsilon == 0
        ? ""
        : String.format(Locale.ROOT, ".eps=1e-%d", Math.round(-StrictMath.log10(epsilon)));
  }

  static String seenOn(Features features) {
    return (features.name().isEmpty() ? "random features" : "features of a trained network")
        + (features.leftOut() > 0 ? ", " + features.leftOut() + " constant ones left out" : "");
  }

  private static String statement(Term term, Features features, double epsilon) {
    String on = ", on " + seenOn(features);
    return switch (term) {
      case LINEAR -> "Nothing of the first-order term gets through batch norm" + on;
      case DIAGONAL ->
          epsilon == 0
              ? "Nothing of the Hessian's diagonal gets through batch norm with ε = 0" + on
              : "Of the Hessian's diagonal exactly γ² H ε (x − μ) / (σ² + ε)² gets through" + on;
      case OFF_DIAGONAL ->
          "Of the Hessian's off-diagonal the part not linearly explained by the feature itself gets"
              + " through"
              + on;
    };
  }

  private static double[][] predicted(Term term, Expansion expansion, Standardised at) {
    int n = at.y.length;
    int count = at.s.length;
    double[] gamma = expansion.gamma();
    double[][] gradient = new double[n][count];
    for (int d = 0; d < count; d++) {
      double[] rho = new double[count];
      for (int e = 0; e < count; e++) {
        rho[e] = term == Term.OFF_DIAGONAL ? at.product(d, e) : 0;
      }
      for (int i = 0; i < n; i++) {
        gradient[i][d] =
            switch (term) {
              case LINEAR -> 0;
              case DIAGONAL ->
                  gamma[d]
                      * gamma[d]
                      * expansion.hessian()[d][d]
                      * at.kappa[d]
                      / at.s[d]
                      * at.y[i][d];
              case OFF_DIAGONAL -> {
                double sum = 0;
                for (int e = 0; e < count; e++) {
                  sum +=
                      e == d
                          ? 0
                          : expansion.hessian()[d][e]
                              * gamma[e]
                              * (at.y[i][e] - rho[e] * at.y[i][d]);
                }
                yield gamma[d] / at.s[d] * sum;
              }
            };
      }
    }
    return gradient;
  }

  /// Two features of mean 0, variance 1 and correlation `rho` over the batch, up to rounding.
  private static Features correlated(double rho, int n, RandomKey key) {
    double[][] raw = Numbers.normal(key, n, 2);
    double[][] y = new Standardised(new Features("", raw, ElementType.FLOAT64, 0), 0).y;
    double along = 0;
    for (double[] sample : y) {
      along += sample[0] * sample[1] / n;
    }
    for (double[] sample : y) {
      sample[1] -= along * sample[0];
    }
    y = new Standardised(new Features("", y, ElementType.FLOAT64, 0), 0).y;
    for (double[] sample : y) {
      sample[1] = rho == 1 ? sample[0] : rho * sample[0] + Math.sqrt(1 - rho * rho) * sample[1];
    }
    return new Features("", y, ElementType.FLOAT64, 0);
  }
}
