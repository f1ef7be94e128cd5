package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.nn.History;
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
  void the_reference_is_compared_with_the_mean_over_seeds() {
    List<Claim> claims = Reference.claims(List.of(
                run("mlp", "none", "label", 0, 0.20, 0.125),
                run("mlp", "none", "label", 1, 0.28, 0.125)));
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

        Classifier, one seed:
          batches  norm         train loss test accuracy 5-NN accuracy   kept energy
          label    none              2.250         0.125         0.500

        A finding.
        """,
        TerminalSummary.of(results));
  }
}
