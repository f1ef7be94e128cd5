package io.github.cotangent.experiments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A wrong reference, which is as good as a wrong result, fails the comparison that it is for.
class PlantedFaultsTest {
  @TempDir private Path cases;

  private List<String> failing(ElementType type) throws IOException {
    Outcome outcome = Suite.of(cases, type).run(each -> {}).getFirst();
    assertEquals(null, outcome.fault());
    return outcome.checks().stream().filter(check -> !check.passed()).map(Check::what).toList();
  }

  @Test
  void the_samples_pass_in_both_types() throws IOException {
    SampleCases.program(cases.resolve("a"));
    SampleCases.batchNorm(cases.resolve("b"));
    SampleCases.training(cases.resolve("c"));
    for (ElementType type : List.of(ElementType.FLOAT64, ElementType.FLOAT32)) {
      List<Outcome> outcomes =
          Suite.of(cases, type)
              .run(outcome -> assertEquals(List.of(), outcome.complaints(), type.name()));
      assertEquals(
          List.of("program", "op", "training"), outcomes.stream().map(Outcome::kind).toList());
      int agreements = type == ElementType.FLOAT64 ? 2 : 0;
      assertEquals(1 + 2 + 1 + 3 * 2 + 3 * 2 + agreements, outcomes.get(0).checks().size());
      assertEquals(1 + 1 + 1 + 3 + 2, outcomes.get(1).checks().size());
      assertEquals(1 + 1 + 2, outcomes.get(2).checks().size());
    }
  }

  private static final List<String> SECOND =
      List.of("(forward over reverse)", "(reverse over reverse)", "(reverse over forward)");

  private static final List<String> THIRD =
      List.of(
          "(reverse over forward over reverse)",
          "(reverse over reverse over reverse)",
          "(reverse over reverse over forward)");

  @ParameterizedTest
  @CsvSource({
    "out.npy, 1, output",
    "grad.x.npy, 1, gradient of x",
    "grad.c.npy, 1, gradient of c",
    "jvp.npy, 1, jvp",
    "hvp.x.npy, 2, Hessian-vector product of x",
    "hvp.c.npy, 2, Hessian-vector product of c",
    "third.x.npy, 3, third order of x",
    "third.c.npy, 3, third order of c"
  })
  void a_wrong_entry_fails_its_comparison_alone(String file, int order, String what)
      throws IOException {
    List<String> expected =
        switch (order) {
          case 1 -> List.of(what);
          case 2 -> SECOND.stream().map(modes -> what + " " + modes).toList();
          default -> THIRD.stream().map(modes -> what + " " + modes).toList();
        };
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.scaleLargest(folder, file, 1 + 1e-6);
    assertEquals(expected, failing(ElementType.FLOAT64));
    SampleCases.scaleLargest(folder, file, 1 + 1e-3);
    assertEquals(expected, failing(ElementType.FLOAT32));
  }

  @ParameterizedTest
  @CsvSource({
    "out.npy, output",
    "after.running_mean.npy, running_mean after the step",
    "after.running_var.npy, running_var after the step"
  })
  void a_wrong_running_statistic_fails(String file, String what) throws IOException {
    Path folder = SampleCases.batchNorm(cases.resolve("sample"));
    SampleCases.scaleLargest(folder, file, 1 + 1e-3);
    assertEquals(List.of(what), failing(ElementType.FLOAT64));
    assertEquals(List.of(what), failing(ElementType.FLOAT32));
  }

  @ParameterizedTest
  @CsvSource({
    "expected.losses.npy, losses",
    "expected.p.npy, parameter p",
    "expected.mean.npy, buffer mean",
    "expected.var.npy, buffer var"
  })
  void a_wrong_end_of_a_training_fails(String file, String what) throws IOException {
    Path folder = SampleCases.training(cases.resolve("sample"));
    SampleCases.scaleLargest(folder, file, 1 + 1e-3);
    assertEquals(List.of(what), failing(ElementType.FLOAT64));
    assertEquals(List.of(what), failing(ElementType.FLOAT32));
  }

  @Test
  void an_error_is_told_with_the_worst_entry() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.set(folder, "out.npy", 1, 0);
    SampleCases.set(folder, "out.npy", 3, 1.126);
    List<String> complaints =
        Suite.of(cases, ElementType.FLOAT64).run(each -> {}).getFirst().complaints();
    assertEquals(
        List.of(
            "sample: output: worst at [0, 1], got -1.5625, reference 0.0, off by 1.5625, allowed"
                + " 1.0E-11 (2 of 6 entries are beyond)"),
        complaints);
  }

  @Test
  void a_result_of_another_shape_fails() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.edit(
        folder,
        "\"output\":\"y\"}]",
        "\"output\":\"z\"},"
            + "{\"op\":\"sum\",\"attributes\":{},\"inputs\":[\"z\"],\"output\":\"y\"}]");
    List<String> complaints =
        Suite.of(cases, ElementType.FLOAT64).run(each -> {}).getFirst().complaints();
    assertEquals("sample: output: the shape is [], reference [2, 3]", complaints.getFirst());
    assertTrue(complaints.contains("sample: jvp: it was not computed"), complaints::toString);
  }

  @Test
  void results_of_different_ways_that_disagree_fail() throws IOException {
    Trial.Agreement agreement =
        new Trial.Agreement("ways", List.of("a", "b", "c"), new Trial.Tolerance(1e-12, 1e-13));
    Tensor one = Tensor.of(new double[] {1, 2});
    Tensor near = Tensor.of(new double[] {1 + 2e-12, 2});
    Tensor off = Tensor.of(new double[] {1 + 3e-12, 2});
    assertTrue(agreement.check(Map.of("a", one, "b", near, "c", one)).passed());
    Check failed = agreement.check(Map.of("a", one, "b", one, "c", off));
    assertTrue(!failed.passed() && failed.complaint().startsWith("worst at [0]"), failed::toString);
    assertTrue(!agreement.check(Map.of("a", one, "b", one)).passed());
  }
}
