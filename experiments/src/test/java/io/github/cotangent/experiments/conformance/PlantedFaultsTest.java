package io.github.cotangent.experiments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
      int agreement = type == ElementType.FLOAT64 ? 1 : 0;
      assertEquals(1 + 2 + 1 + 3 * 2 + 3 * 2 + 2 * agreement, outcomes.get(0).checks().size());
      assertEquals(1 + 1 + 1 + 3 + 2 + agreement, outcomes.get(1).checks().size());
      assertEquals(1 + 1 + 2, outcomes.get(2).checks().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "out.npy, output",
    "grad.x.npy, gradient of x",
    "grad.c.npy, gradient of c",
    "jvp.npy, jvp"
  })
  void a_wrong_entry_fails_its_comparison_alone(String file, String what) throws IOException {
    assertFails(file, List.of(what));
  }

  @ParameterizedTest
  @CsvSource({
    "hvp.x.npy, Hessian-vector product of x ((W))",
    "hvp.c.npy, Hessian-vector product of c ((W))",
    "third.x.npy, third order of x (reverse over (W))",
    "third.c.npy, third order of c (reverse over (W))"
  })
  void a_wrong_entry_of_a_higher_order_fails_its_comparison_in_every_way(String file, String what)
      throws IOException {
    List<String> ways =
        List.of("forward over reverse", "reverse over reverse", "reverse over forward");
    assertFails(file, ways.stream().map(way -> what.replace("(W)", way)).toList());
  }

  private void assertFails(String file, List<String> what) throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.scaleLargest(folder, file, 1 + 1e-6);
    assertEquals(what, failing(ElementType.FLOAT64));
    SampleCases.scaleLargest(folder, file, 1 + 1e-3);
    assertEquals(what, failing(ElementType.FLOAT32));
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
  void a_program_may_have_no_steps() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.edit(folder, "\"value\":\"y\"", "\"value\":\"x\"");
    Files.copy(
        folder.resolve("in.x.npy"), folder.resolve("out.npy"), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        folder.resolve("tan.x.npy"),
        folder.resolve("jvp.npy"),
        StandardCopyOption.REPLACE_EXISTING);
    List<String> failing = failing(ElementType.FLOAT64);
    assertFalse(failing.contains("output") || failing.contains("jvp"), failing::toString);
    assertTrue(failing.contains("gradient of c"), failing::toString);
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
