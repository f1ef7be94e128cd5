package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.conformance.SampleCases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("conformance"));
    all.addAll(List.of(arguments));
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Launcher.execute(
        new Main(), new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private Path samples() throws IOException {
    Path cases = Files.createDirectories(folder.resolve("cases"));
    SampleCases.program(cases.resolve("program"));
    SampleCases.batchNorm(cases.resolve("op"));
    SampleCases.training(cases.resolve("training"));
    Files.writeString(cases.resolve("index.json"), "not even JSON");
    return cases;
  }

  @ParameterizedTest
  @ValueSource(strings = {"float64", "float32"})
  void good_cases_print_the_count_alone_and_exit_with_0(String type) throws IOException {
    assertEquals(0, run("--cases", samples().toString(), "--dtype", type), out::toString);
    assertEquals(List.of("3 passed, 0 failed"), lines());
    assertEquals("", err.toString());
  }

  @Test
  void each_failure_is_a_line_the_count_is_the_last_and_the_exit_code_1() throws IOException {
    Path cases = samples();
    SampleCases.set(cases.resolve("program"), "jvp.npy", 0, 1);
    SampleCases.set(cases.resolve("program"), "grad.c.npy", 2, 0);
    Files.delete(cases.resolve("training/d.npy"));
    Files.createDirectory(cases.resolve("empty"));
    assertEquals(1, run("--cases", cases.toString()));
    List<String> lines = lines();
    assertEquals(5, lines.size(), out::toString);
    assertEquals("empty: case.json: the file is missing", lines.get(0));
    assertTrue(lines.get(1).startsWith("program: gradient of c: worst at [2], got "), lines.get(1));
    assertTrue(lines.get(2).startsWith("program: jvp: worst at [0, 0], got "), lines.get(2));
    assertEquals("training: d.npy: the file is missing", lines.get(3));
    assertEquals("1 passed, 3 failed", lines.get(4));
    assertEquals("", err.toString());
  }

  @Test
  void the_json_file_has_every_comparison() throws IOException {
    Path cases = samples();
    SampleCases.set(cases.resolve("program"), "out.npy", 0, 1);
    Files.delete(cases.resolve("training/case.json"));
    Path json = folder.resolve("results.json");
    assertEquals(
        1, run("--cases", cases.toString(), "--dtype", "float32", "--json", json.toString()));
    JsonObject results = JsonFile.read(json).asObject();
    assertEquals("float32", results.text("dtype"));
    assertEquals(1, results.integer("passed"));
    assertEquals(2, results.integer("failed"));
    JsonObject program = results.array("cases").get(1).asObject();
    assertEquals("program", program.text("name"));
    assertEquals("program", program.text("kind"));
    assertFalse(program.truth("passed"));
    assertTrue(program.get("fault").isNull());
    JsonObject output = program.array("checks").get(0).asObject();
    assertEquals("output", output.text("what"));
    assertFalse(output.truth("passed"));
    assertTrue(output.number("worst_error_over_allowed") > 1);
    assertTrue(output.number("allowed_over_largest_reference") < 1e-5);
    JsonObject jvp = program.array("checks").get(3).asObject();
    assertTrue(jvp.truth("passed"));
    assertTrue(jvp.number("worst_error_over_allowed") < 1);
    JsonObject training = results.array("cases").get(2).asObject();
    assertEquals("case.json: the file is missing", training.text("fault"));
    assertTrue(training.get("kind").isNull());
  }

  @Test
  void what_cannot_be_is_one_line_and_exit_code_2() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path empty = Files.createDirectory(folder.resolve("none"));
    Files.writeString(empty.resolve("index.json"), "{}");
    assertRefused("'--cases=DIR'");
    assertRefused("nowhere does not exist", "--cases", folder.resolve("nowhere").toString());
    assertRefused("file is not a folder", "--cases", file.toString());
    assertRefused("none has no cases", "--cases", empty.toString());
    String cases = samples().toString();
    assertRefused("'float16' is not one of", "--cases", cases, "--dtype", "float16");
    assertRefused(
        "cannot be written there",
        "--cases",
        cases,
        "--json",
        folder.resolve("nowhere/results.json").toString());
  }

  private void assertRefused(String complaint, String... arguments) {
    assertEquals(2, run(arguments));
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains(complaint), err::toString);
  }

  @Test
  void help_states_how_tolerances_come_about() {
    assertEquals(0, run("--help"));
    String help = out.toString().replaceAll("\\s+", " ");
    assertTrue(help.contains("16 max |R_p - R| + ulp(r)"), help);
    assertTrue(help.contains("Examples: experiments/run conformance --cases"), help);
  }
}
