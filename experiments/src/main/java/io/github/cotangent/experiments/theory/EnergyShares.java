package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.report.Claim;
import java.util.function.Consumer;

/// C12: the share of a gradient's energy that batch norm lets through, `Σ (s dL/dx)² / Σ v²`, for
/// any loss, is the share outside span{1, y} plus κ² of that along y.
public final class EnergyShares {
  private EnergyShares() {}

  /// Tries the formula on `features` with the loss `Σ log Σ exp(W z)`, which has all orders.
  public static void tryAll(
      Features features, double epsilon, RandomKey key, Consumer<Claim> claims) {
    Features seen = epsilon == 0 ? features.withoutConstants() : features;
    double[][] weights = Numbers.normal(key, seen.count(), 10);
    Standardised standardised = new Standardised(seen, epsilon);
    double[][] v =
        Numbers.gradient(new Features("", standardised.y, seen.type(), 0), y -> loss(y, weights));
    double[][] gradient = Numbers.gradient(seen, x -> loss(x.normalise(epsilon, 0), weights));
    double kept = 0;
    double predicted = 0;
    double all = 0;
    int n = v.length;
    for (int d = 0; d < seen.count(); d++) {
      double mean = 0;
      double along = 0;
      double length = 0;
      for (int i = 0; i < n; i++) {
        mean += v[i][d] / n;
        along += v[i][d] * standardised.y[i][d];
        length += standardised.y[i][d] * standardised.y[i][d];
      }
      double slope = length == 0 ? 0 : along / length;
      for (int i = 0; i < n; i++) {
        double rest = v[i][d] - mean - slope * standardised.y[i][d];
        double leak = standardised.kappa[d] * slope * standardised.y[i][d];
        predicted += rest * rest + leak * leak;
        double passed = standardised.s[d] * gradient[i][d];
        kept += passed * passed;
        all += v[i][d] * v[i][d];
      }
    }
    claims.accept(
        Claim.of(
            "C12" + BlockedTerms.suffix(epsilon) + seen.suffix(),
            "The energy that gets through batch norm is the share outside span{1, y} plus κ² of the"
                + " share along y ("
                + BlockedTerms.seenOn(seen)
                + ")",
            predicted / all,
            kept / all,
            Math.abs(kept - predicted) / all,
            seen.tolerance()));
  }

  private static Variable loss(Variable z, double[][] weights) {
    return z.matmul(Numbers.constant(weights, z.type())).logSumExp(1).sum();
  }
}
