package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.KeptEnergy;
import io.github.cotangent.experiments.report.Reference.Metric;
import io.github.cotangent.experiments.report.Reference.Spread;
import io.github.cotangent.nn.History;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static Setting setting(String model, String norm, String batching) {
    return new Setting(model, norm, batching, "none");
  }

  private static ClassifyRun run(Setting setting, long seed, double loss, double accuracy) {
    History history = new History();
    history.append(Column.TRAIN_LOSS.key(), 2 * loss);
    history.append(Column.TRAIN_LOSS.key(), loss);
    history.append(Column.TEST_ACCURACY.key(), accuracy);
    history.append(Column.KNN_ACCURACY.key(), 0.5);
    return new ClassifyRun(setting, seed, history);
  }

  private static ClassifyRun run(String model, String norm, String batching, double accuracy) {
    return run(setting(model, norm, batching), 0, 0.2, accuracy);
  }

  private static ClassifyRun withEnergy(String batching, double early, double late) {
    History history = new History();
    for (int step = 0; step < 60; step++) {
      history.append(Column.LOSS.key(), 1);
      history.append(LayerColumn.KEPT.of("early"), early);
      history.append(LayerColumn.KEPT.of("late"), late);
    }
    history.append(Column.TRAIN_LOSS.key(), 1);
    return new ClassifyRun(setting("resnet18", "bn", batching), 0, history);
  }

  @Test
  void the_reference_is_compared_with_the_mean_over_seeds() {
    Setting setting = setting("mlp", "none", "label");
    List<Claim> claims =
        Reference.claims(List.of(run(setting, 0, 0.20, 0.125), run(setting, 1, 0.28, 0.125)));
    assertEquals(3, claims.size());
    Claim loss = claims.getFirst();
    assertEquals("C8a.label.none.train_loss", loss.id());
    assertEquals(0.217, loss.predicted());
    assertEquals(0.24, loss.measured(), 1e-15);
    assertEquals(0.063, loss.tolerance(), 1e-15, "three standard deviations");
    assertTrue(loss.holds());
    assertEquals(0.04, claims.get(1).tolerance());
    assertFalse(claims.get(1).holds(), "a test accuracy of 0.125 is not 0.902");
    assertEquals(List.of(), Reference.claims(List.of()));
  }

  @Test
  void each_model_has_its_table_and_its_metrics() {
    assertEquals(
        Map.of(
            Metric.FIRST_EPOCH_LOSS, new Spread(2.13, .01),
            Metric.TRAIN_LOSS, new Spread(.019, 0),
            Metric.TRAIN_ACCURACY, new Spread(1, 0),
            Metric.TEST_ACCURACY, new Spread(.613, .032),
            Metric.KNN_ACCURACY, new Spread(.788, .004)),
        Reference.of(setting("mlp-vgg", "bn", "label")));
    assertEquals(
        Map.of(
            Metric.TRAIN_LOSS, new Spread(.585, .083),
            Metric.TRAIN_ACCURACY, new Spread(.825, .025),
            Metric.TEST_ACCURACY, new Spread(.752, .015),
            Metric.KNN_ACCURACY, new Spread(.844, .025)),
        Reference.of(setting("convnet", "ln", "label")));
    assertEquals(
        new Spread(2.314, 0), Reference.of(setting("mlp", "bn", "label")).get(Metric.TRAIN_LOSS));
    assertEquals(Map.of(), Reference.of(setting("vgg11", "bn", "label")));
    assertEquals(Map.of(), Reference.of(setting("convnet", "gn", "label")));
    assertEquals(
        Map.of(),
        Reference.of(new Setting("mlp", "bn", "label", "frozen-first")),
        "the reference had no control");
    assertEquals(
        List.of(Optional.of(3), Optional.of(10), Optional.of(12), Optional.empty()),
        Stream.of("mlp", "mlp-vgg", "convnet", "vgg11").map(Reference::epochs).toList());
  }

  @Test
  void an_entry_without_a_deviation_has_the_least_tolerance() {
    Map<String, Claim> claims =
        Reference.claims(List.of(run("mlp-vgg", "bn", "label", 0.6))).stream()
            .collect(Collectors.toMap(Claim::id, claim -> claim));
    assertEquals(0.096, claims.get("C8b.label.bn.test_accuracy").tolerance(), 1e-15);
    assertEquals(0.04, claims.get("C8b.label.bn.train_accuracy").tolerance());
    assertFalse(
        claims.get("C8b.label.bn.train_accuracy").holds(), "a metric that was not measured");
    assertEquals(0.4, claims.get("C8b.label.bn.first_epoch_loss").measured());
    assertEquals("classify", claims.get("C8b.label.bn.test_accuracy").experiment());
  }

  @Test
  void the_kept_energy_of_the_reference_belongs_to_batch_norm_alone() {
    assertEquals(
        Optional.of(new KeptEnergy(.49, .78)),
        Reference.keptEnergy(setting("mlp-vgg", "bn", "label")));
    assertEquals(
        Optional.of(new KeptEnergy(.016, 0)), Reference.keptEnergy(setting("mlp", "bn", "label")));
    assertEquals(Optional.empty(), Reference.keptEnergy(setting("mlp", "ln", "label")));
    assertEquals(Optional.empty(), Reference.keptEnergy(setting("convnet", "bn", "label")));
  }

  /// Verdicts by id.
  private static Map<String, Boolean> verdicts(ClassifyRun... runs) {
    return Pattern.claims(List.of(runs)).stream()
        .collect(Collectors.toMap(Claim::id, Claim::holds));
  }

  @Test
  void damage_is_a_batch_norm_far_behind_a_control_that_learns() {
    String learns = "C8.vgg11.control_learns";
    String ruined = "C8.vgg11.batch_norm_is_ruined";
    ClassifyRun none = run("vgg11", "none", "label", 0.2);
    ClassifyRun group = run("vgg11", "gn", "label", 0.4);
    // two thirds of 0.3 above 0.1
    assertEquals(
        Map.of(learns, true, ruined, true),
        verdicts(none, group, run("vgg11", "bn", "label", 0.299)));
    assertEquals(
        Map.of(learns, true, ruined, false),
        verdicts(none, group, run("vgg11", "bn", "label", 0.301)));
    assertEquals(Map.of(learns, false), verdicts(none));
    assertEquals(Map.of(learns, true), verdicts(run("vgg11", "ln", "label", 0.25)));
    assertEquals(
        Map.of(), verdicts(run("vgg11", "bn-stopgrad", "label", 0.4)), "not such a control");
    Claim failing = Pattern.damage(List.of(none)).getFirst();
    assertEquals(0.25, failing.predicted());
    assertEquals(0.2, failing.measured());
    assertEquals(0.05, failing.error(), 1e-15);
    assertEquals("classify", failing.experiment());
  }

  @Test
  void mixed_batches_leave_batch_norm_with_the_best_control() {
    String id = "C9.vgg11.batch_norm_learns";
    ClassifyRun none = run("vgg11", "none", "random", 0.5);
    ClassifyRun layer = run("vgg11", "ln", "random", 0.7);
    assertEquals(Map.of(id, true), verdicts(none, layer, run("vgg11", "bn", "random", 0.661)));
    assertEquals(Map.of(id, false), verdicts(none, layer, run("vgg11", "bn", "random", 0.659)));
    assertEquals(Map.of(), verdicts(run("vgg11", "bn", "random", 0.7)), "nothing to compare with");
  }

  @Test
  void energy_is_compared_in_the_layer_that_blocks_most() {
    String id = "C12-training.resnet18.less_on_single_class_batches";
    assertEquals(
        Map.of(id, true), verdicts(withEnergy("label", 0.9, 0.1), withEnergy("random", 0.5, 0.8)));
    assertEquals(
        Map.of(id, false), verdicts(withEnergy("label", 0.4, 0.9), withEnergy("random", 0.3, 1)));
    assertEquals(Map.of(), verdicts(withEnergy("label", 0.9, 0.1)));
  }

  @Test
  void trainings_are_shown_by_model_control_batching_and_norm() {
    List<ClassifyRun> runs =
        List.of(
            run("other", "bn", "random", 0),
            run("convnet", "bn", "label", 0),
            run("convnet", "none", "label", 0),
            run(new Setting("convnet", "none", "random", "frozen-first"), 0, 0, 0),
            run("convnet", "bn-stopgrad", "random", 0),
            run("convnet", "gn", "random", 0),
            run("mlp", "ln", "label", 0),
            run("mlp", "ln", "label", 1));
    assertEquals(
        List.of(
            setting("mlp", "ln", "label"),
            setting("convnet", "gn", "random"),
            setting("convnet", "bn-stopgrad", "random"),
            setting("convnet", "none", "label"),
            setting("convnet", "bn", "label"),
            new Setting("convnet", "none", "random", "frozen-first"),
            setting("other", "bn", "random")),
        Summary.of(runs).stream().map(Summary::setting).toList());
    assertEquals(2, Summary.of(runs).getFirst().runs().size());
  }
}
