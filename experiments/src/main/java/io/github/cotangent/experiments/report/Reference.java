package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the networks of claims C8a, C8b and C8c reach when they are trained with another framework:
/// PyTorch 2.13 on MNIST, means and standard deviations over 4 seeds (C8a) or 3.
///
/// The protocol: the first 10,000 training and 2,000 test images, pixels divided by 255, then
/// standardised by one mean and deviation; batches of 64; SGD with learning rate 0.01 and momentum
/// 0.9; PyTorch's default initialisation. C8a: 784-128-ReLU-128-norm-10, 3 epochs. C8b:
/// 784-128-norm-ReLU-128-ReLU-10, 10 epochs. C8c: three convolutions 3x3 without bias (12 and 24
/// channels with stride 2, 32 with stride 1), norm and ReLU after each, the mean over positions,
/// 32-10; 12 epochs. The accuracy of the 5 nearest neighbours is that of the inputs of the last
/// layer, fitted on the first 1,000 test images and scored on the other 1,000.
public final class Reference {
  /// A mean and a standard deviation over seeds.
  ///
  /// @param mean the mean
  /// @param deviation the standard deviation, of a sample
  public record Spread(double mean, double deviation) {}

  /// The share of the gradient's energy that batch norm keeps.
  ///
  /// @param first the mean over the first 20 updates
  /// @param last the mean over the last 50 updates of 2 epochs
  public record KeptEnergy(double first, double last) {}

  /// What is compared, in the order of the tables.
  public enum Metric {
    /// The mean training loss of the first epoch.
    FIRST_EPOCH_LOSS("first_epoch_loss", "training loss of the first epoch"),
    /// The mean training loss of the last epoch.
    TRAIN_LOSS("train_loss", "training loss"),
    /// The accuracy on the training images in the last epoch.
    TRAIN_ACCURACY("train_accuracy", "training accuracy"),
    /// The test accuracy after the last epoch, with running statistics.
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

    /// The value of `run`; NaN where it is not defined.
    public double of(ClassifyRun run) {
      return switch (this) {
        case FIRST_EPOCH_LOSS -> run.values(Column.TRAIN_LOSS)[0];
        case TRAIN_LOSS -> run.last(Column.TRAIN_LOSS);
        case TRAIN_ACCURACY -> run.last(Column.TRAIN_ACCURACY);
        case TEST_ACCURACY -> run.last(Column.TEST_ACCURACY);
        case KNN_ACCURACY -> run.last(Column.KNN_ACCURACY);
      };
    }
  }

  /// C12, by `model batching`: one seed, batch norm where the model has it.
  private static final Map<String, KeptEnergy> KEPT =
      Map.of(
          "mlp random", new KeptEnergy(.941, .969),
          "mlp label", new KeptEnergy(.016, .000),
          "mlp-vgg random", new KeptEnergy(.906, .959),
          "mlp-vgg label", new KeptEnergy(.490, .780));

  private Reference() {}

  /// The table of a model, if it has one.
  static Optional<ReferenceTable> table(String model) {
    return ReferenceTable.ALL.stream().filter(table -> table.model().equals(model)).findFirst();
  }

  /// How many epochs the reference for `model` was trained; empty where there is none.
  public static Optional<Integer> epochs(String model) {
    return table(model).map(ReferenceTable::epochs);
  }

  /// Whether a claim compares with the reference, rather than with a closed form.
  static boolean isComparison(Claim claim) {
    return ReferenceTable.ALL.stream().anyMatch(table -> table.group().equals(claim.group()));
  }

  /// The id of the claim that compares a metric of `setting` with the reference, such as
  /// `C8b.label.bn.test_accuracy`.
  ///
  /// @throws IllegalArgumentException if the model has no reference
  static String comparisonId(Setting setting, Metric metric) {
    String group =
        table(setting.model())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Reference: there is none for the model " + setting.model()))
            .group();
    return String.join(".", group, setting.batching(), setting.norm(), metric.key());
  }

  /// The reference for a setting; empty where there is none, as for trainings with a control.
  public static Map<Metric, Spread> of(Setting setting) {
    return setting.control().equals("none")
        ? table(setting.model())
            .map(table -> table.row(setting.batching(), setting.norm()))
            .orElse(Map.of())
        : Map.of();
  }

  /// What share of the energy batch norm kept in a setting; empty where that was not measured.
  static Optional<KeptEnergy> keptEnergy(Setting setting) {
    return setting.norm().equals("bn") && setting.control().equals("none")
        ? Optional.ofNullable(KEPT.get(setting.model() + " " + setting.batching()))
        : Optional.empty();
  }

  /// How far a mean over seeds may be from the reference and still count as the same result:
  /// three standard deviations, and at least 0.04.
  public static double tolerance(Spread reference) {
    return Math.max(0.04, 3 * reference.deviation());
  }

  /// The comparison of `runs`, which were made under the protocol, with the reference as claims:
  /// one for each model, batching, norm and metric, of the mean over the seeds.
  public static List<Claim> claims(List<ClassifyRun> runs) {
    List<Claim> claims = new ArrayList<>();
    for (Summary summary : Summary.of(runs)) {
      Setting setting = summary.setting();
      of(setting)
          .forEach(
              (metric, reference) -> {
                double measured = summary.of(metric).mean();
                claims.add(
                    Claim.of(
                        comparisonId(setting, metric),
                        String.format(
                            Locale.ROOT,
                            "%s with %s batches and norm %s: the %s is that of the reference",
                            setting.model(),
                            setting.batching(),
                            setting.norm(),
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
