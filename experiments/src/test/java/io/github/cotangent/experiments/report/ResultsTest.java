package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.nn.History;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
  private static final ClassifyRun RUN = run("mlp", "none", "label", 3, 2.25, 0.125);

  private static ClassifyRun run(
      String model, String norm, String batching, long seed, double loss, double accuracy) {
    History history = new History();
    history.append(Column.LOSS.key(), loss);
    history.append(Column.TRAIN_LOSS.key(), loss);
    history.append(Column.TEST_ACCURACY.key(), accuracy);
    history.append(Column.KNN_ACCURACY.key(), 0.5);
    return new ClassifyRun(new Setting(model, norm, batching, "none"), seed, history);
  }

  @Test
  void the_summary_has_the_promised_shape_and_null_for_what_is_undefined() {
    Results results =
        new Results(
            List.of(Claim.of("C2.eps=1e-5", "words", 1, 0.5, 0.5, 1e-13)), List.of(RUN), List.of());
    assertEquals(
        "{\"claims\":[{\"id\":\"C2.eps=1e-5\",\"statement\":\"words\",\"predicted\":1.0,"
            + "\"measured\":0.5,\"error\":0.5,\"tolerance\":1.0E-13,\"holds\":false}],"
            + "\"findings\":[],\"runs\":[{\"experiment\":\"classify\",\"model\":\"mlp\","
            + "\"norm\":\"none\",\"batching\":\"label\",\"control\":\"none\",\"seed\":3,"
            + "\"epochs\":1,\"steps\":1,\"first_epoch_loss\":2.25,\"train_loss\":2.25,"
            + "\"train_accuracy\":null,\"test_loss\":null,\"test_accuracy\":0.125,"
            + "\"own_statistics_accuracy\":null,\"knn_accuracy\":0.5,"
            + "\"kept_energy_first\":null,\"kept_energy_last\":null,\"layers\":[],"
            + "\"confusion\":[]}]}",
        Json.write(results.toJson()));
    assertFalse(results.allHold());
  }

  @Test
  void metrics_have_a_row_for_each_value_and_none_for_what_is_undefined() {
    Results results =
        new Results(List.of(Claim.of("C1,odd", "words", 1, 1, 0, 1)), List.of(RUN), List.of());
    assertEquals(
        """
        experiment,model,norm,batching,control,seed,epoch,step,layer,metric,value
        theorems,,,,,9,,,,"C1,odd.predicted",1.0
        theorems,,,,,9,,,,"C1,odd.measured",1.0
        theorems,,,,,9,,,,"C1,odd.error",0.0
        classify,mlp,none,label,none,3,,,,steps,1.0
        classify,mlp,none,label,none,3,,,,epochs,1.0
        classify,mlp,none,label,none,3,,1,,loss,2.25
        classify,mlp,none,label,none,3,1,,,train_loss,2.25
        classify,mlp,none,label,none,3,1,,,test_accuracy,0.125
        classify,mlp,none,label,none,3,,,,knn_accuracy,0.5
        """,
        Metrics.csv(results, 9));
  }

  @Test
  void a_claim_whose_error_is_not_a_number_does_not_hold() {
    assertFalse(Claim.of("C1", "words", 1, Double.NaN, Double.NaN, 1).holds());
    assertTrue(Claim.of("C1", "words", 1, 1, 1, 1).holds());
    assertEquals("C1", Claim.of("C1.float32.x", "words", 1, 1, 1, 1).group());
  }

  @Test
  void claims_are_shown_in_the_order_of_their_numbers() {
    List<String> ids = List.of("C12.b", "C7", "odd", "C8a", "C12.a", "C1.x", "C1");
    List<Claim> claims = ids.stream().map(id -> Claim.of(id, "words", 1, 1, 0, 1)).toList();
    assertEquals(
        List.of("C1.x", "C1", "C7", "C8a", "C12.b", "C12.a", "odd"),
        Claim.byGroup(claims).stream().map(Claim::id).toList());
  }

  @Test
  void the_terminal_is_told_which_claims_fail_and_how_the_runs_ended() {
    Results results =
        new Results(
            List.of(
                Claim.of("C1", "holds", 0, 1e-15, 1e-15, 1e-13),
                Claim.of("C2.eps=0", "does not", 2, 1, 0.5, 1e-13)),
            List.of(RUN),
            List.of("A finding."));
    assertEquals(
        """
        Claims: 1 of 2 hold
          C1 1/1  C2 0/1
          FAILS C2.eps=0: does not
                predicted 2.000, measured 1.000, error 0.5000, tolerance 1.00e-13

        mlp, one seed:
          batches        norm        train loss test acc. own stat.   5-NN  kept energy
          label          none             2.250     0.125            0.500

        A finding.
        """,
        TerminalSummary.of(results));
  }

  /// A deep network with two norms, of which one update gave no gradient at all.
  private static ClassifyRun deep() {
    History history = new History();
    double[] kept = {0.25, Double.NaN, 0.5};
    for (int step = 0; step < 3; step++) {
      history.append(Column.LOSS.key(), 2 - 0.5 * step);
      for (String layer : List.of("bn1", "layer1.0.bn1")) {
        history.append(LayerColumn.KAPPA_MAX.of(layer), 0.125);
        history.append(LayerColumn.KEPT.of(layer), kept[step]);
      }
    }
    history.append(Column.TRAIN_LOSS.key(), 1.5);
    history.append(Column.TEST_ACCURACY.key(), 0.75);
    history.append(Column.OWN_STATISTICS_ACCURACY.key(), 1);
    for (double count : new double[] {3, 1, 0, 4}) {
      history.append(Column.CONFUSION.key(), count);
    }
    return new ClassifyRun(new Setting("resnet18", "bn", "label", "frozen-first"), 1, history);
  }

  private static final String DEEP =
      """
      experiment,model,norm,batching,control,seed,epoch,step,layer,metric,value
      classify,resnet18,bn,label,frozen-first,1,,,,steps,3.0
      classify,resnet18,bn,label,frozen-first,1,,,,epochs,1.0
      classify,resnet18,bn,label,frozen-first,1,,1,,loss,2.0
      classify,resnet18,bn,label,frozen-first,1,,2,,loss,1.5
      classify,resnet18,bn,label,frozen-first,1,,3,,loss,1.0
      classify,resnet18,bn,label,frozen-first,1,,1,bn1,kappa_max,0.125
      classify,resnet18,bn,label,frozen-first,1,,2,bn1,kappa_max,0.125
      classify,resnet18,bn,label,frozen-first,1,,3,bn1,kappa_max,0.125
      classify,resnet18,bn,label,frozen-first,1,,1,bn1,kept,0.25
      classify,resnet18,bn,label,frozen-first,1,,3,bn1,kept,0.5
      classify,resnet18,bn,label,frozen-first,1,,1,layer1.0.bn1,kappa_max,0.125
      classify,resnet18,bn,label,frozen-first,1,,2,layer1.0.bn1,kappa_max,0.125
      classify,resnet18,bn,label,frozen-first,1,,3,layer1.0.bn1,kappa_max,0.125
      classify,resnet18,bn,label,frozen-first,1,,1,layer1.0.bn1,kept,0.25
      classify,resnet18,bn,label,frozen-first,1,,3,layer1.0.bn1,kept,0.5
      classify,resnet18,bn,label,frozen-first,1,1,,,train_loss,1.5
      classify,resnet18,bn,label,frozen-first,1,1,,,test_accuracy,0.75
      classify,resnet18,bn,label,frozen-first,1,1,,,own_statistics_accuracy,1.0
      classify,resnet18,bn,label,frozen-first,1,,,,confusion.0.0,3.0
      classify,resnet18,bn,label,frozen-first,1,,,,confusion.0.1,1.0
      classify,resnet18,bn,label,frozen-first,1,,,,confusion.1.0,0.0
      classify,resnet18,bn,label,frozen-first,1,,,,confusion.1.1,4.0
      """;

  @Test
  void each_layer_has_its_rows_and_the_confusion_matrix_its_places() {
    assertEquals(DEEP, Metrics.csv(new Results(List.of(), List.of(deep()), List.of()), 0));
  }

  @Test
  void the_summary_has_the_layers_at_first_and_last_and_the_confusion_matrix() {
    String json = Json.write(new Results(List.of(), List.of(deep()), List.of()).toJson());
    String end =
        "\"layers\":[{\"layer\":\"bn1\",\"kappa_median_first\":null,\"kappa_median_last\":null,"
            + "\"kappa_max_first\":0.125,\"kappa_max_last\":0.125,\"mean_share_first\":null,"
            + "\"mean_share_last\":null,\"y_share_first\":null,\"y_share_last\":null,"
            + "\"rest_share_first\":null,\"rest_share_last\":null,\"kept_first\":null,"
            + "\"kept_last\":null},";
    assertTrue(json.contains(end), json);
    assertTrue(json.endsWith("\"confusion\":[[3,1],[0,4]]}]}"), json);
  }

  @Test
  void a_table_is_read_back_as_the_trainings_that_it_was_written_of() throws Exception {
    Results results =
        new Results(
            List.of(Claim.of("C1,\"odd\"\nname", "words", 1, Double.NaN, Double.NaN, 1)),
            List.of(RUN, deep(), run("mlp", "n,\"o\"", "label", 4, Double.NaN, 0.5)),
            List.of("A finding."));
    String table = Metrics.csv(results, 9);
    List<ClassifyRun> read = Metrics.read(new StringReader(table));
    assertEquals(
        table, Metrics.csv(new Results(results.claims(), read, List.of()), 9), "the same bytes");
    assertEquals(
        results.runs().stream().map(ClassifyRun::setting).toList(),
        read.stream().map(ClassifyRun::setting).toList());
    assertArrayEquals(
        new double[] {0.25, Double.NaN, 0.5}, read.get(1).values("bn1", LayerColumn.KEPT));
    Results again = Results.of(results.toJson(), read);
    assertEquals(results.claims(), again.claims());
    assertEquals(results.findings(), again.findings());
    assertEquals(Json.write(results.toJson()), Json.write(again.toJson()));
  }

  @Test
  void a_damaged_table_is_refused_with_its_row() {
    assertRefused("norm,value\n", "line 1: not a table of metrics");
    assertRefused(Metrics.HEADER + "\nclassify,mlp,bn\n", "row 2: 11 fields expected, 3 found");
    String start = Metrics.HEADER + "\nclassify,mlp,bn,label,none,0,,";
    assertRefused(start + ",,steps,1e99\n", "row 2: no number of steps or epochs: 1.0E99");
    start += ",,steps,2.0\nclassify,mlp,bn,label,none,0,,";
    assertRefused(start + "1,,loss,much\n", "row 3: For input string: \"much\"");
    assertRefused(start + "0,,loss,1.0\n", "row 3: no step or epoch of 2: 0");
    assertRefused(start + "3,,loss,1.0\n", "row 3: no step or epoch of 2: 3");
    assertRefused(start + "1,3,joy,1.0\n", "row 3: no metric of a layer: joy");
    assertRefused(start + "1,,\"loss,1.0\n", "the table ends within quotes");
  }

  private static void assertRefused(String table, String reason) {
    IOException e = assertThrows(IOException.class, () -> Metrics.read(new StringReader(table)));
    assertTrue(e.getMessage().startsWith(reason), e.getMessage());
  }
}
