package io.github.cotangent.experiments.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the network of claim C8a reaches when it is trained with another framework: PyTorch 2.13 on
/// MNIST, mean and standard deviation over 4 seeds.
///
/// The protocol: 784-128-ReLU-128-norm-10; the first 10,000 training and 2,000 test images, pixels
/// divided by 255, then standardised by one mean and deviation; batches of 64; SGD with learning
/// rate 0.01 and momentum 0.9; 3 epochs; PyTorch's default initialisation. The accuracy of the 5
/// nearest neighbours is that of the inputs of the last layer, fitted on the first 1,000 test
/// images and scored on the other 1,000.
public final class Reference {
  /// A mean and a standard deviation over seeds.
  ///
  /// @param mean the mean
  /// @param deviation the standard deviation, of a sample
  public record Spread(double mean, double deviation) {}

  /// What is compared, in the order of the tables.
  public enum Metric {
    /// The mean training loss of the last epoch.
    TRAIN_LOSS("train_loss", "training loss"),
    /// The test accuracy after the last epoch.
    TEST_ACCURACY("test_accuracy", "test accuracy"),
    /// The accuracy of the 5 nearest neighbours.
    KNN_ACCURACY("knn_accuracy", "5-NN accuracy");

    private final String key;
    private final String words;

    Metric(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /// The name in files.
    public String key() {
      return key;
    }

    /// The name in sentences.
    public String words() {
      return words;
    }

    /// The value of `run`.
    public double of(ClassifyRun run) {
      return switch (this) {
        case TRAIN_LOSS -> run.trainLoss();
        case TEST_ACCURACY -> run.testAccuracy();
        case KNN_ACCURACY -> run.knnAccuracy();
      };
    }
  }

  private static final Map<String, Map<Metric, Spread>> TABLE =
      Map.of(
          "random none", row(.193, .002, .908, .003, .892, .007),
          "random bn", row(.109, .004, .933, .006, .926, .004),
          "random ln", row(.105, .006, .929, .002, .924, .003),
          "random bn-stopgrad", row(.284, .014, .878, .007, .864, .008),
          "label none", row(.217, .021, .902, .003, .905, .005),
          "label bn", row(2.314, .000, .089, .012, .729, .012),
          "label ln", row(.211, .014, .904, .005, .901, .003),
          "label bn-stopgrad", row(2.380, .025, .262, .065, .618, .035));

  /// The group of the claims that compare with the reference.
  static final String GROUP = "C8a";

  private Reference() {}

  /// Whether a claim compares with the reference, rather than with a closed form.
  static boolean isComparison(Claim claim) {
    return claim.group().equals(GROUP);
  }

  /// The id of the claim that compares a metric of `summary` with the reference.
  static String comparisonId(Summary summary, Metric metric) {
    return GROUP + "." + summary.batching() + "." + summary.norm() + "." + metric.key();
  }

  private static Map<Metric, Spread> row(
      double loss, double lossSd, double test, double testSd, double knn, double knnSd) {
    Map<Metric, Spread> row = new EnumMap<>(Metric.class);
    row.put(Metric.TRAIN_LOSS, new Spread(loss, lossSd));
    row.put(Metric.TEST_ACCURACY, new Spread(test, testSd));
    row.put(Metric.KNN_ACCURACY, new Spread(knn, knnSd));
    return row;
  }

  /// The reference for a batching and a norm; empty where there is none.
  public static Map<Metric, Spread> of(String batching, String norm) {
    return Collections.unmodifiableMap(TABLE.getOrDefault(batching + " " + norm, Map.of()));
  }

  /// How far a mean over seeds may be from the reference and still count as the same result:
  /// three standard deviations, and at least 0.04.
  public static double tolerance(Spread reference) {
    return Math.max(0.04, 3 * reference.deviation());
  }

  /// The comparison of `runs`, which were made under the protocol, with the reference as claims:
  /// one for each batching, norm and metric, of the mean over the seeds.
  public static List<Claim> claims(List<ClassifyRun> runs) {
    List<Claim> claims = new ArrayList<>();
    for (Summary summary : Summary.of(runs)) {
      Map<Metric, Spread> expected = of(summary.batching(), summary.norm());
      expected.forEach(
          (metric, reference) -> {
            double measured = summary.of(metric).mean();
            claims.add(
                Claim.of(
                    comparisonId(summary, metric),
                    String.format(
                        Locale.ROOT,
                        "With %s batches and norm %s the %s is that of the reference",
                        summary.batching(),
                        summary.norm(),
                        metric.words()),
                    reference.mean(),
                    measured,
                    Math.abs(measured - reference.mean()),
                    tolerance(reference)));
          });
    }
    return claims;
  }
}
