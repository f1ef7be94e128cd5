package io.github.cotangent.experiments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All cases of the folder of reference values.
class ConformanceTest {
  private static List<Outcome> outcomes(String folder, ElementType type) throws IOException {
    List<String> complaints = new ArrayList<>();
    List<Outcome> outcomes =
        Suite.of(SharedFolder.require("oracle").resolve(folder), type)
            .run(outcome -> complaints.addAll(outcome.complaints()));
    assertEquals("", String.join("\n", complaints));
    return outcomes;
  }

  @ParameterizedTest
  @CsvSource({"cases, FLOAT64, 291", "training, FLOAT64, 9", "training, FLOAT32, 9"})
  void every_case_passes(String folder, ElementType type, int count) throws IOException {
    assertEquals(count, outcomes(folder, type).size());
  }

  /// Where a relative error of 10⁻³ is, or nearly is, within what rounding may do: cases whose
  /// inputs are far larger than their differences, and results that vanish or nearly do.
  private static final Set<String> BLURRED =
      Set.of(
          "op_batch_norm_nc_large_mean",
          "op_batch_norm_nc_two_rows",
          "op_cross_entropy_large",
          "op_log_softmax_large",
          "op_logsumexp_large",
          "op_softmax_large",
          "op_var_large_mean",
          "prog_random_04",
          "prog_sigmoid_binary_bn_explicit",
          "prog_taylor_bn_diag_affine_eps0",
          "prog_taylor_bn_diag_eps0",
          "prog_taylor_bn_diag_eps1e-3",
          "prog_taylor_bn_linear_eps0",
          "prog_taylor_bn_nchw_diag_eps0");

  @Test
  void every_case_passes_in_float32_at_tolerances_that_an_error_of_a_thousandth_fails()
      throws IOException {
    List<Outcome> outcomes = outcomes("cases", ElementType.FLOAT32);
    assertEquals(291, outcomes.size());
    Set<String> blurred = new TreeSet<>();
    int checks = 0;
    for (Outcome outcome : outcomes) {
      for (Check check : outcome.checks()) {
        checks++;
        Double tightness = check.tightness();
        if (tightness != null && tightness >= 1e-3) {
          blurred.add(outcome.name());
        }
      }
    }
    blurred.removeAll(BLURRED);
    assertEquals(Set.of(), blurred);
    assertTrue(checks > 2_500, "only " + checks + " comparisons");
  }

  @Test
  void every_op_of_the_cases_is_known_and_no_other() throws IOException {
    Set<String> ops = new TreeSet<>();
    for (JsonValue listed :
        JsonFile.read(SharedFolder.require("oracle/cases/index.json")).asObject().array("cases")) {
      for (JsonValue op : listed.asObject().array("ops")) {
        ops.add(op.asString());
      }
    }
    for (String op : ops) {
      assertNotNull(OpTable.find(op), op);
    }
    assertEquals(ops.size(), OpTable.size());
  }
}
