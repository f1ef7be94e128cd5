package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.nn.History;
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
      for (String norm : List.of("none", "bn", "ln", "bn-stopgrad")) {
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

  /// A curve from guessing to the values of the reference.
  private static ClassifyRun run(String batching, String norm, int seed) {
    Setting setting = new Setting("mlp", norm, batching, "none");
    var reference = Reference.of(setting);
    double loss = reference.get(Reference.Metric.TRAIN_LOSS).mean() + 0.004 * seed;
    double test = reference.get(Reference.Metric.TEST_ACCURACY).mean() - 0.003 * seed;
    boolean blocked = batching.equals("label") && norm.equals("bn");
    History history = new History();
    for (int i = 0; i < 468; i++) {
      double wobble = 0.12 * Math.sin(i * 1.7 + seed) * Math.cos(i * 0.37 + 2 * seed);
      double value = loss + (2.4 - loss) * Math.exp(-i / 45.0);
      history.append(Column.LOSS.key(), value * (1 + wobble));
      if (norm.equals("bn")) {
        history.append(
            LayerColumn.KEPT.of("3"),
            blocked
                ? 0.018 * Math.exp(-i / 110.0) * (1 + 3 * wobble) + 2e-4
                : 0.94 + 0.03 * (1 - Math.exp(-i / 60.0)) + 0.05 * wobble);
      }
    }
    for (int epoch = 1; epoch <= 3; epoch++) {
      double rest = Math.exp(-1.2 * (epoch - 1)) * 0.08;
      history.append(
          Column.TRAIN_LOSS.key(), loss + (blocked ? 0 : rest * 3 * (epoch < 3 ? 1 : 0)));
      history.append(Column.TEST_ACCURACY.key(), test - (blocked || epoch == 3 ? 0 : rest));
    }
    history.append(
        Column.KNN_ACCURACY.key(), reference.get(Reference.Metric.KNN_ACCURACY).mean());
    return new ClassifyRun(setting, seed, history);
  }
}
