package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the paper says trainings show, whatever the network and however long it is trained, as
/// claims: which normalisation is ahead of which, and not by how much to the third digit.
///
/// Each claim compares means over seeds of trainings that differ in the norm or in the batching
/// alone. A claim is made only where all the trainings that it compares are there. Controls are the
/// networks without normalisation, with layer norm and with group norm: none of them makes one
/// image's features depend on the other images of its batch.
public final class Pattern {
  /// Single-class batches ruin batch norm where the controls learn.
  static final String DAMAGE = "C8";

  /// Mixed batches do not.
  static final String NO_DAMAGE = "C9";

  /// Batch norm lets less of the gradient through where all images are of one class.
  static final String ENERGY = "C12-training";

  /// A control has learnt when it is this many times better than guessing.
  private static final double LEARNT = 2.5;

  /// Batch norm is ruined when it gains at most this share of what the best control gains, both
  /// above guessing.
  private static final double RUINED = 2.0 / 3;

  /// How far batch norm may be behind the best control on mixed batches: what seeds of short
  /// trainings differ by.
  private static final double BEHIND = 0.04;

  static final Set<String> CONTROLS = Set.of("none", "ln", "gn");

  private Pattern() {}

  /// Whether a claim was made here.
  static boolean isPattern(Claim claim) {
    return Set.of(DAMAGE, NO_DAMAGE, ENERGY).contains(claim.group());
  }

  /// All claims of this class about `runs`.
  public static List<Claim> claims(List<ClassifyRun> runs) {
    List<Claim> claims = new ArrayList<>(damage(runs));
    claims.addAll(noDamage(runs));
    claims.addAll(energy(runs));
    return claims;
  }

  /// Claims C8, two for each model that was trained on single-class batches: that at least one
  /// control reaches 2.5 times the accuracy of guessing on the test images (or nothing can be seen
  /// there), and that batch norm, with running statistics, gains at most two thirds of what the
  /// best control gains above guessing.
  public static List<Claim> damage(List<ClassifyRun> runs) {
    List<Claim> claims = new ArrayList<>();
    for (Contest contest : contests(runs, "label")) {
      String id = DAMAGE + "." + contest.model;
      double guessing = contest.guessing;
      double best = contest.best.of(Metric.TEST_ACCURACY).mean();
      claims.add(
          atLeast(
              id + ".control_learns",
              words(
                  "%s on single-class batches: the best control (%s) reaches at least %.1f times"
                      + " the test accuracy of guessing, %.3f",
                  contest.model, contest.best.normName(), LEARNT, guessing),
              LEARNT * guessing,
              best));
      contest.batchNorm.ifPresent(
          summary ->
              claims.add(
                  atMost(
                      id + ".batch_norm_is_ruined",
                      words(
                          "%s on single-class batches: above guessing, batch norm gains at most two"
                              + " thirds of the test accuracy that the best control (%s) gains",
                          contest.model, contest.best.normName()),
                      guessing + RUINED * (best - guessing),
                      summary.of(Metric.TEST_ACCURACY).mean())));
    }
    return claims;
  }

  /// Claims C9, one for each model that was trained on mixed batches: that batch norm's test
  /// accuracy is at least the best control's less 0.04.
  public static List<Claim> noDamage(List<ClassifyRun> runs) {
    List<Claim> claims = new ArrayList<>();
    for (Contest contest : contests(runs, "random")) {
      contest.batchNorm.ifPresent(
          summary ->
              claims.add(
                  atLeast(
                      NO_DAMAGE + "." + contest.model + ".batch_norm_learns",
                      words(
                          "%s on mixed batches: the test accuracy with batch norm is at least that"
                              + " of the best control (%s) less %.2f",
                          contest.model, contest.best.normName(), BEHIND),
                      contest.best.of(Metric.TEST_ACCURACY).mean() - BEHIND,
                      summary.of(Metric.TEST_ACCURACY).mean())));
    }
    return claims;
  }

  /// Claims C12 about trainings, one for each model that was trained with batch norm on both kinds
  /// of batches: that in the layer which keeps the smallest share of the gradient's energy on
  /// single-class batches, that share (of the last 50 updates) is smaller than the same layer's on
  /// mixed batches.
  public static List<Claim> energy(List<ClassifyRun> runs) {
    List<Summary> summaries = Summary.of(runs);
    List<Claim> claims = new ArrayList<>();
    for (Summary label : summaries) {
      Setting setting = label.setting();
      if (!setting.equals(new Setting(setting.model(), "bn", "label", "none"))) {
        continue;
      }
      Optional<Summary> random =
          Summary.find(summaries, new Setting(setting.model(), "bn", "random", "none"));
      Optional<String> layer =
          label.runs().getFirst().layers().stream()
              .min(Comparator.comparingDouble(name -> kept(label, name)));
      if (random.isEmpty() || layer.isEmpty()) {
        continue;
      }
      claims.add(
          atMost(
              ENERGY + "." + setting.model() + ".less_on_single_class_batches",
              words(
                  "%s, batch norm %s, which blocks most: it keeps a smaller share of the gradient’s"
                      + " energy on single-class batches than on mixed ones",
                  setting.model(), layer.get()),
              kept(random.get(), layer.get()),
              kept(label, layer.get())));
    }
    return claims;
  }

  private static double kept(Summary summary, String layer) {
    return summary.spread(run -> run.last(layer, ClassifyRun.LayerColumn.KEPT)).mean();
  }

  /// A model on one kind of batches, with a control.
  private record Contest(
      String model, double guessing, Optional<Summary> batchNorm, Summary best) {}

  private static List<Contest> contests(List<ClassifyRun> runs, String batching) {
    List<Contest> contests = new ArrayList<>();
    for (Family family : Family.of(new Results(List.of(), runs, List.of()))) {
      family
          .bestControl(batching)
          .ifPresent(
              best ->
                  contests.add(
                      new Contest(
                          family.model(),
                          1.0 / family.classes(),
                          family.find("bn", batching, "none"),
                          best)));
    }
    return contests;
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency
  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static Claim atLeast(String id, String statement, double bound, double measured) {
    return Claim.of(id, statement, bound, measured, lack(bound - measured), 0);
  }

  private static Claim atMost(String id, String statement, double bound, double measured) {
    return Claim.of(id, statement, bound, measured, lack(measured - bound), 0);
  }

  /// How much is missing, NaN where that is not known.
  private static double lack(double difference) {
    return difference <= 0 ? 0 : difference;
  }
}
