package io.github.cotangent.experiments.report;

import java.util.ArrayList;
import java.util.List;

/// Results such as a whole replication gives, made up by formulas: for tests of what shows them.
final class SampleResults {
  private SampleResults() {}

  static Results replication() {
    List<Claim> claims = new ArrayList<>();
    String[] statements = {
      "A term that is linear in the normalised features gives no gradient below batch norm",
      "A diagonal second-order term gives γ² H ε (x − μ) / (σ² + ε)² and nothing else",
      "Of the off-diagonal term the share √(1 − ρ²) survives",
      "Centring alone blocks the first order and keeps the diagonal",
      "Layer norm keeps the shared term: √(1 − 2/D) of its norm",
      "With labels a share 4p(1 − p)(1 − η²) of the first-order energy survives",
    };
    for (int group = 1; group <= 6; group++) {
      for (String variant : List.of("", ".float32", ".eps=1e-5", ".eps=1e-1", ".features")) {
        boolean single = variant.equals(".float32");
        double tolerance = single ? 64 * Math.pow(2, -24) * 2.5 : 1e-13;
        double error = tolerance * Math.pow(10, -0.4 * group - 0.13 * variant.length());
        double predicted = group == 1 ? 0 : 0.7 / group;
        claims.add(
            Claim.of(
                "C" + group + variant,
                statements[group - 1] + (single ? ", in FLOAT32." : "."),
                predicted,
                predicted + error * 3,
                group == 1 && variant.isEmpty() ? 0 : error,
                tolerance));
      }
    }
    claims.add(
        Claim.of(
            "C7.lin.bn",
            "Under the linear loss the layers below batch norm stay where they are: "
                + "relative change of W1 and W2 over 300 steps.",
            0,
            3.1e-15,
            3.1e-15,
            1e-12));
    claims.add(
        new Claim(
            "C7.lin.ln",
            "Under the linear loss the layers below layer norm move by at least 0.05.",
            0.05,
            0.83,
            0,
            0.78,
            true));
    List<ClassifyRun> runs = new ArrayList<>();
    for (String batching : Summary.BATCHINGS) {
      for (String norm : Summary.NORMS) {
        for (int seed = 0; seed < 2; seed++) {
          runs.add(run(batching, norm, seed));
        }
      }
    }
    claims.addAll(Reference.claims(runs));
    return new Results(
        claims,
        runs,
        List.of("The digest of the kernels is 5d41402a…, the one that is published."));
  }

  /// Runs a curve from guessing to the values of the reference.
  private static ClassifyRun run(String batching, String norm, int seed) {
    var reference = Reference.of(batching, norm);
    double loss = reference.get(Reference.Metric.TRAIN_LOSS).mean() + 0.004 * seed;
    double test = reference.get(Reference.Metric.TEST_ACCURACY).mean() - 0.003 * seed;
    boolean blocked = batching.equals("label") && norm.equals("bn");
    boolean measured = norm.equals("bn");
    List<ClassifyRun.Step> steps = new ArrayList<>();
    for (int i = 0; i < 468; i++) {
      double wobble = 0.12 * Math.sin(i * 1.7 + seed) * Math.cos(i * 0.37 + 2 * seed);
      double value = loss + (2.4 - loss) * Math.exp(-i / 45.0);
      steps.add(
          new ClassifyRun.Step(
              value * (1 + wobble),
              !measured
                  ? Double.NaN
                  : blocked
                      ? 0.018 * Math.exp(-i / 110.0) * (1 + 3 * wobble) + 2e-4
                      : 0.94 + 0.03 * (1 - Math.exp(-i / 60.0)) + 0.05 * wobble));
    }
    List<ClassifyRun.Epoch> epochs = new ArrayList<>();
    for (int epoch = 1; epoch <= 3; epoch++) {
      double rest = Math.exp(-1.2 * (epoch - 1)) * 0.08;
      epochs.add(
          new ClassifyRun.Epoch(
              loss + (blocked ? 0 : rest * 3 * (epoch < 3 ? 1 : 0)),
              test - (blocked || epoch == 3 ? 0 : rest)));
    }
    return new ClassifyRun(
        norm,
        batching,
        seed,
        steps,
        epochs,
        reference.get(Reference.Metric.KNN_ACCURACY).mean(),
        measured ? (blocked ? .016 : .944) : Double.NaN,
        measured ? (blocked ? .0003 : .968) : Double.NaN);
  }
}
