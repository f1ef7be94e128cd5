package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.theory.Expansion.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/// C5: layer norm, which standardises each sample over its D features, does not block the shared
/// terms, with one exception.
///
/// It takes two of D directions out of each sample, so about √(1 − 2/D) of the first-order term
/// gets through; but `H = h I` with constant γ and β − z̃ is blocked as well (up to κ), since the
/// length of y is constant.
public final class LayerNormTerms {
  private LayerNormTerms() {}

  /// Tries the claim on `features`, standardised by sample.
  public static void tryAll(
      Features features, double epsilon, RandomKey key, Consumer<Claim> claims) {
    int count = features.count();
    Expansion random = Expansion.random(key, count);
    Expansion isotropic = isotropic(count, new double[count]);
    Expansion shifted = isotropic(count, Numbers.normal(key.derive("shift"), count));
    String expected = String.format(Locale.ROOT, "%.3f", Math.sqrt(1 - 2.0 / count));
    one(
        "first",
        Term.LINEAR,
        random,
        features,
        epsilon,
        claims,
        "The first-order term gets through layer norm, all but 2 of D directions of each sample:"
            + " expected √(1 − 2/D) = "
            + expected);
    one(
        "diagonal",
        Term.DIAGONAL,
        random,
        features,
        epsilon,
        claims,
        "The Hessian's diagonal gets through layer norm where γ² h varies over the features");
    one(
        "isotropic",
        Term.DIAGONAL,
        isotropic,
        features,
        epsilon,
        claims,
        "The exception: H = h I with constant γ and β − z̃ is blocked by layer norm too, but for"
            + " κ");
    one(
        "isotropic_shifted",
        Term.DIAGONAL,
        shifted,
        features,
        epsilon,
        claims,
        "H = h I gets through layer norm in part where β − z̃ varies over the features");
  }

  /// `H = h I` and γ = 1, with β − z̃ = `shift`.
  private static Expansion isotropic(int count, double[] shift) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    double[][] hessian = new double[count][count];
    for (int d = 0; d < count; d++) {
      hessian[d][d] = 1.5;
    }
    return new Expansion(ones, shift, new double[count], new double[count], hessian);
  }

  private static void one(
      String which,
      Term term,
      Expansion expansion,
      Features features,
      double epsilon,
      Consumer<Claim> claims,
      String statement) {
    // By sample rather than by feature: the lemma on the transposed array.
    Features all = new Features(features.name(), transposed(features.x()), features.type(), 0);
    Features samples = epsilon == 0 ? all.withoutConstants() : all;
    Standardised standardised = new Standardised(samples, epsilon);
    double[][] v = transposed(expansion.upstream(term, transposed(standardised.y)));
    double[][] predicted = transposed(standardised.back(v));
    double[][] frozen = transposed(standardised.frozen(v));
    double[][] measured =
        Numbers.gradient(
            new Features(features.name(), transposed(samples.x()), features.type(), 0),
            x -> {
              Variable y = x.normalise(epsilon, 1);
              return expansion.value(term, expansion.affine(y));
            });
    double scale = Numbers.norm(frozen);
    claims.accept(
        Claim.of(
            "C5." + which + BlockedTerms.suffix(epsilon) + features.suffix(),
            statement
                + " ("
                + BlockedTerms.seenOn(features)
                + (samples.leftOut() > 0
                    ? ", " + samples.leftOut() + " constant samples left out)"
                    : ")"),
            Numbers.norm(predicted) / scale,
            Numbers.norm(measured) / scale,
            Numbers.distance(measured, predicted) / scale,
            samples.tolerance()));
  }

  private static double[][] transposed(double[][] a) {
    double[][] result = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int d = 0; d < a[i].length; d++) {
        result[d][i] = a[i][d];
      }
    }
    return result;
  }
}
