package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import io.github.cotangent.nn.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
          runs.add(run(new Setting("mlp", norm, batching, "none"), seed, 1));
        }
      }
      for (String norm : List.of("none", "bn", "ln", "gn")) {
        for (int seed = 0; seed < 2; seed++) {
          runs.add(run(new Setting("convnet", norm, batching, "none"), seed, 3));
          runs.add(run(new Setting("convnet", norm, batching, "frozen-first"), seed, 3));
        }
      }
      for (String norm : List.of("bn", "ln")) {
        runs.add(run(new Setting("densenet121", norm, batching, "none"), 0, 24));
      }
    }
    claims.addAll(Reference.claims(runs));
    claims.addAll(Pattern.claims(runs));
    return new Results(
        claims,
        runs,
        List.of("The digest of the kernels is 5d41402a…, the one that is published."));
  }

  /// A curve from guessing to the values of the reference, or to some.
  static ClassifyRun run(Setting setting, int seed, int layers) {
    return run(setting, seed, layers, "features.block");
  }

  /// The same, the layers' names beginning with `prefix`.
  static ClassifyRun run(Setting setting, int seed, int layers, String prefix) {
    boolean label = setting.batching().equals("label");
    boolean normalises = setting.norm().startsWith("bn");
    boolean blocked = label && setting.norm().equals("bn");
    var reference = Reference.of(setting);
    double loss = end(reference, Metric.TRAIN_LOSS, blocked ? 1.4 : 0.3) + 0.004 * seed;
    double test = end(reference, Metric.TEST_ACCURACY, blocked ? 0.2 : 0.7) - 0.003 * seed;
    History history = new History();
    int steps = 468;
    for (int i = 0; i < steps; i++) {
      double wobble = 0.12 * Math.sin(i * 1.7 + seed) * Math.cos(i * 0.37 + 2 * seed);
      double value = loss + (2.4 - loss) * Math.exp(-i / 45.0);
      history.append(Column.LOSS.key(), value * (1 + wobble));
      for (int layer = 0; layer < layers && normalises; layer++) {
        double depth = (layer + 1.0) / layers;
        double kept =
            label
                ? 0.6 * (1 - depth) + 0.018 * Math.exp(-i / 110.0) * (1 + 3 * wobble) + 2e-4
                : 0.94 + 0.03 * (1 - Math.exp(-i / 60.0)) + 0.05 * wobble - 0.1 * (1 - depth);
        String name = layers == 1 ? "3" : prefix + layer + ".norm";
        history.append(LayerColumn.KAPPA_MEDIAN.of(name), 1e-4 * (1 + 4 * (1 - depth) + wobble));
        history.append(LayerColumn.KAPPA_MAX.of(name), 0.02 / depth * (1 + wobble));
        history.append(LayerColumn.MEAN_SHARE.of(name), (1 - kept) * 0.8);
        history.append(LayerColumn.Y_SHARE.of(name), (1 - kept) * 0.2);
        history.append(LayerColumn.REST_SHARE.of(name), kept);
        history.append(LayerColumn.KEPT.of(name), setting.norm().equals("bn") ? kept + 1e-6 : 1);
      }
    }
    for (int epoch = 1; epoch <= 3; epoch++) {
      double rest = Math.exp(-1.2 * (epoch - 1)) * 0.08;
      history.append(
          Column.TRAIN_LOSS.key(), loss + (blocked ? 0 : rest * 3 * (epoch < 3 ? 1 : 0)));
      history.append(Column.TRAIN_ACCURACY.key(), end(reference, Metric.TRAIN_ACCURACY, 0.8));
      history.append(Column.TEST_ACCURACY.key(), test - (blocked || epoch == 3 ? 0 : rest));
      if (normalises) {
        history.append(Column.OWN_STATISTICS_ACCURACY.key(), Math.min(1, test + 0.1) - rest);
      }
    }
    history.append(Column.KNN_ACCURACY.key(), end(reference, Metric.KNN_ACCURACY, 0.5));
    for (int row = 0; row < 10; row++) {
      for (int column = 0; column < 10; column++) {
        double spread =
            blocked ? (column == 3 ? 150 : 5.0 * (row % 3)) : 2.0 * ((row + column) % 3);
        history.append(Column.CONFUSION.key(), spread + (row == column && !blocked ? 180 : 0));
      }
    }
    return new ClassifyRun(setting, seed, history);
  }

  private static double end(Map<Metric, Spread> reference, Metric metric, double otherwise) {
    return reference.containsKey(metric) ? reference.get(metric).mean() : otherwise;
  }

  /// Images and features for [#replication].
  static Pictures pictures() {
    List<Pictures.Sample> samples = new ArrayList<>();
    List<String> classes =
        List.of(
            "airplane",
            "automobile",
            "bird",
            "cat",
            "deer",
            "dog",
            "frog",
            "horse",
            "ship",
            "truck");
    for (int i = 0; i < 12; i++) {
      byte[] pixels = new byte[3 * 32 * 32];
      for (int at = 0; at < pixels.length; at++) {
        pixels[at] = (byte) (at / 3 % 32 * 8 * (i % 3 == at % 3 ? 1 : 0) + at / 96 * (i + 1));
      }
      samples.add(new Pictures.Sample(classes.get(i % 10), PngImage.of(32, 32, pixels)));
    }
    List<Embedding> embeddings = new ArrayList<>();
    for (String norm : List.of("none", "bn", "ln")) {
      int count = 500;
      List<Embedding.Dot> dots = new ArrayList<>();
      double apart = norm.equals("bn") ? 6 : 30;
      for (int i = 0; i < count; i++) {
        double angle = i % 10 * 0.6283;
        double radius = 9 * Math.sqrt((i * 0.618) % 1);
        dots.add(
            new Embedding.Dot(
                apart * Math.cos(angle) + radius * Math.cos(i * 2.4),
                apart * Math.sin(angle) + radius * Math.sin(i * 2.4),
                i % 10));
      }
      embeddings.add(
          new Embedding(new Setting("convnet", norm, "label", "none"), 0, dots, 0.8, 0.35));
    }
    return new Pictures(classes, samples, embeddings);
  }
}
