package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.report.Claim;
import java.util.function.Consumer;

/// C6: losses of several analytic forms, one for each class of samples. What all classes share
/// stays blocked; of what differs between them, the part gets through that the feature does not
/// already explain.
public final class SeveralForms {
  private SeveralForms() {}

  /// Tries the claim on `features` with the class `labels[i]` for sample i.
  public static void tryAll(
      Features features,
      int[] labels,
      int classes,
      double epsilon,
      RandomKey key,
      Consumer<Claim> claims) {
    Features seen = epsilon == 0 ? features.withoutConstants() : features;
    int count = seen.count();
    Standardised standardised = new Standardised(seen, epsilon);
    double[][] y = standardised.y;
    double[] gamma = Expansion.random(key, count).gamma();
    double[][] g = Numbers.normal(key.derive("first"), classes, count);
    double[][] h = Numbers.normal(key.derive("second"), classes, count);
    double[][] own = bySample(g, labels);
    double[][] curvature = bySample(h, labels);
    int n = seen.samples();
    double[] share = new double[classes];
    double[][] mean = new double[classes][count];
    for (int i = 0; i < n; i++) {
      share[labels[i]] += 1.0 / n;
    }
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < count; d++) {
        mean[labels[i]][d] += y[i][d] / (n * share[labels[i]]);
      }
    }
    // (γ/s) [δg_c − y Σ p_c m_c δg_c],  δg_c = g_c − Σ p_c g_c
    double[][] first = new double[n][count];
    // (γ²/s) [h_c y − mean(h y) − y mean(h y²)]
    double[][] second = new double[n][count];
    double[][] firstUp = new double[n][count];
    double[][] secondUp = new double[n][count];
    for (int d = 0; d < count; d++) {
      double average = 0;
      for (int c = 0; c < classes; c++) {
        average += share[c] * g[c][d];
      }
      double explained = 0;
      for (int c = 0; c < classes; c++) {
        explained += share[c] * mean[c][d] * (g[c][d] - average);
      }
      double hy = 0;
      double hyy = 0;
      for (int i = 0; i < n; i++) {
        hy += curvature[i][d] * y[i][d] / n;
        hyy += curvature[i][d] * y[i][d] * y[i][d] / n;
      }
      for (int i = 0; i < n; i++) {
        double s = standardised.s[d];
        first[i][d] = gamma[d] / s * (own[i][d] - average - y[i][d] * explained);
        second[i][d] = gamma[d] * gamma[d] / s * (curvature[i][d] * y[i][d] - hy - y[i][d] * hyy);
        firstUp[i][d] = gamma[d] * own[i][d];
        secondUp[i][d] = gamma[d] * gamma[d] * curvature[i][d] * y[i][d];
      }
    }
    String end = BlockedTerms.suffix(epsilon) + seen.suffix();
    String on = " (" + BlockedTerms.seenOn(seen) + ")";
    ElementType type = seen.type();
    claims.accept(
        BlockedTerms.claim(
            "C6.first" + end,
            "With one first-order term for each class, the common part stays blocked and the"
                + " contrast not explained by the feature gets through"
                + on,
            seen,
            first,
            Numbers.gradient(
                seen, x -> scaled(x, epsilon, gamma).times(Numbers.constant(own, type)).sum()),
            standardised.frozen(firstUp)));
    claims.accept(
        BlockedTerms.claim(
            "C6.diagonal" + end,
            "With one diagonal for each class, the common part stays blocked" + on,
            seen,
            second,
            Numbers.gradient(
                seen,
                x ->
                    scaled(x, epsilon, gamma)
                        .square()
                        .times(Numbers.constant(curvature, type))
                        .sum()
                        .times(0.5)),
            standardised.frozen(secondUp)));
    crossEntropy(seen, labels, classes, epsilon, key, gamma, standardised, claims);
  }

  private static Variable scaled(Variable x, double epsilon, double[] gamma) {
    return x.normalise(epsilon, 0).times(Numbers.constant(gamma, x.type()));
  }

  /// Softmax cross entropy on a linear head is one function of z for all samples, less
  /// `w_label · z`, which is linear: in a batch of one class the label's piece is the same for all,
  /// and is blocked whole.
  private static void crossEntropy(
      Features features,
      int[] labels,
      int classes,
      double epsilon,
      RandomKey key,
      double[] gamma,
      Standardised standardised,
      Consumer<Claim> claims) {
    double[][] weights = Numbers.normal(key.derive("head"), classes, features.count());
    String end = BlockedTerms.suffix(epsilon) + features.suffix();
    for (boolean single : new boolean[] {false, true}) {
      int[] seen = single ? new int[labels.length] : labels;
      double[][] chosen = bySample(weights, seen);
      double[][] v = new double[chosen.length][features.count()];
      for (int i = 0; i < v.length; i++) {
        for (int d = 0; d < v[i].length; d++) {
          v[i][d] = -gamma[d] * chosen[i][d];
        }
      }
      double[][] predicted = single ? new double[v.length][features.count()] : standardised.back(v);
      double[][] measured =
          Numbers.gradient(
              features,
              x -> {
                Variable z = scaled(x, epsilon, gamma);
                Variable logits = z.matmul(Numbers.constant(weights, x.type()).transpose());
                return logits.gather(1, labels(seen)).sum().negate();
              });
      claims.accept(
          BlockedTerms.claim(
              "C6." + (single ? "single_class" : "mixed_classes") + end,
              single
                  ? "In a batch of one class nothing of the label's part of cross entropy gets"
                      + " through"
                  : "In a mixed batch the label's part of cross entropy gets through in part",
              features,
              predicted,
              measured,
              standardised.frozen(v)));
    }
  }

  private static Variable labels(int[] labels) {
    long[] index = new long[labels.length];
    for (int i = 0; i < labels.length; i++) {
      index[i] = labels[i];
    }
    return Variable.constant(Tensor.of(index, labels.length, 1));
  }

  /// Tries the share of energy that a sigmoid's first-order term keeps at a prediction of ½ on one
  /// feature, `4 p (1 − p) (1 − η²)`: p the share of positive samples, η² the share of variance
  /// between classes.
  public static void trySigmoid(
      double positive, ElementType type, RandomKey key, Consumer<Claim> claims) {
    int n = 4000;
    double[][] x = Numbers.normal(key, n, 1);
    double[][] label = new double[n][1];
    for (int i = 0; i < n; i++) {
      label[i][0] = i < positive * n ? 1 : 0;
      x[i][0] = (float) (x[i][0] + 1.5 * label[i][0]);
    }
    Features features = new Features("", x, type, 0);
    Standardised standardised = new Standardised(features, 0);
    double between = 0;
    for (int c = 0; c < 2; c++) {
      double share = c == 1 ? positive : 1 - positive;
      CompensatedSum sum = new CompensatedSum();
      for (int i = 0; i < n; i++) {
        if (label[i][0] == c) {
          sum.add(standardised.y[i][0]);
        }
      }
      double mean = sum.value() / (share * n);
      between += share * mean * mean;
    }
    double[][] v = new double[n][1];
    for (int i = 0; i < n; i++) {
      v[i][0] = 0.5 - label[i][0];
    }
    double[][] measured =
        Numbers.gradient(features, z -> z.normalise(0, 0).times(Numbers.constant(v, type)).sum());
    double kept = Numbers.norm(measured) / Numbers.norm(standardised.frozen(v));
    double predicted = 4 * positive * (1 - positive) * (1 - between);
    claims.accept(
        Claim.of(
            "C6.sigmoid.p=" + positive + features.suffix(),
            "Of a sigmoid's first-order energy a share 4 p (1 − p) (1 − η²) gets through",
            predicted,
            kept * kept,
            Math.abs(kept * kept - predicted),
            features.tolerance()));
  }

  private static double[][] bySample(double[][] byClass, int[] labels) {
    double[][] result = new double[labels.length][];
    for (int i = 0; i < labels.length; i++) {
      result[i] = byClass[labels[i]].clone();
    }
    return result;
  }
}
