package io.github.cotangent.experiments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.io.NpyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A case that is not as the format demands fails with the file and the fault, and the others run.
class DamagedCasesTest {
  @TempDir private Path cases;

  private Outcome only() throws IOException {
    List<Outcome> outcomes = Suite.of(cases, ElementType.FLOAT64).run(outcome -> {});
    assertEquals(1, outcomes.size());
    return outcomes.getFirst();
  }

  private String fault() throws IOException {
    Outcome outcome = only();
    assertFalse(outcome.passed());
    assertEquals(1, outcome.complaints().size(), outcome::toString);
    assertEquals(1, outcome.complaints().getFirst().lines().count(), outcome::toString);
    return outcome.complaints().getFirst();
  }

  /// A change of a description.
  ///
  /// @param part what is replaced
  /// @param by what it is replaced by
  /// @param fault what is to be said of it
  record Edit(String part, String by, String fault) {}

  // ---- the description ------------------------------------------------------------------------

  private static List<Edit> wrongDescriptions() {
    return List.of(
        new Edit("\"format\":1", "\"format\":2", "format 2 is not known, only 1 is"),
        new Edit(
            "\"format\":1",
            "\"format\":\"1\"",
            "the member \"format\" must be an integer but is a string"),
        new Edit(
            "\"dtype\":\"float64\",",
            "\"dtype\":\"float32\",",
            "the dtype must be float64 but is float32"),
        new Edit(
            "\"attributes\":{},\"inp",
            "\"attributes\":{\"a\":1},\"inp",
            "a program has no attributes of its own"),
        new Edit("\"attributes\":{},\"inp", "\"inp", "the member \"attributes\" is missing"),
        new Edit(
            "\"program\":",
            "\"op\":\"mul\",\"program\":",
            "a case has either an \"op\" or a \"program\""),
        new Edit("\"program\":", "\"steps\":", "the member \"steps\" is not known here"),
        new Edit("\"jvp\":{", "\"JVP\":{", "the member \"JVP\" is not known here"),
        new Edit("\"op\":\"mul\"", "\"op\":\"mull\"", "the op \"mull\" is not known"),
        new Edit(
            "\"inputs\":[\"x\",\"x\"]",
            "\"inputs\":[\"x\"]",
            "the op mul takes a b but is given 1 inputs"),
        new Edit(
            "\"inputs\":[\"x\",\"x\"]",
            "\"inputs\":[\"x\",\"y\"]",
            "program[0]: the value \"y\" is used before the step that makes it"),
        new Edit(
            "\"inputs\":[\"x\",\"x\"]",
            "\"inputs\":[\"x\",\"square\"]",
            "program[0]: the value \"square\" is used before the step that makes it"),
        new Edit(
            "\"inputs\":[\"square\",\"c\"]",
            "\"inputs\":[\"square\",\"z\"]",
            "program[1]: there is no value \"z\""),
        new Edit("\"output\":\"square\"", "\"output\":\"x\"", "the name \"x\" is given twice"),
        new Edit("\"output\":\"y\"", "\"output\":\"square\"", "the name \"square\" is given twice"),
        new Edit("\"output\":\"y\"", "\"output\":\"z\"", "there is no value \"y\""),
        new Edit("\"value\":\"y\"", "\"value\":\"z\"", "there is no value \"z\""),
        new Edit("\"name\":\"c\"", "\"name\":\"x\"", "the name \"x\" is given twice"),
        new Edit("\"name\":\"c\"", "\"name\":\"\"", "a name is empty"),
        new Edit(
            "\"dtype\":\"int64\"",
            "\"dtype\":\"int32\"",
            "inputs[2]: the dtype must be float64 or int64 but is \"int32\""),
        new Edit(
            "\"dtype\":\"int64\",\"requires_grad\":false",
            "\"dtype\":\"int64\",\"requires_grad\":true",
            "inputs[2]: an int64 input has no gradient"),
        new Edit(
            "\"requires_grad\":false",
            "\"requires_grad\":0",
            "inputs[2]: the member \"requires_grad\" must be a boolean but is an integer"),
        new Edit(
            "\"attributes\":{},\"inputs\":[\"x\",\"x\"]",
            "\"attributes\":{\"axis\":0},\"inputs\":[\"x\",\"x\"]",
            "step 0, mul(x, x) of [2, 3] float64, [2, 3] float64: the attribute \"axis\" is not"
                + " known"),
        new Edit(
            "\"tangents\":[{",
            "\"tangents\":[{\"name\":1,",
            "tangents[0]: the member \"name\" is not known here"),
        new Edit("\"rtol\":1.0E-9", "\"rtol\":-1", "the tolerance is negative"),
        new Edit(
            "\"file\":\"out.npy\"",
            "\"file\":\"../out.npy\"",
            "the file \"../out.npy\" is not one of the case's folder"),
        new Edit(
            "\"file\":\"out.npy\"",
            "\"file\":\"/\"",
            "the file \"/\" is not one of the case's folder"),
        new Edit(
            "\"shape\":[2,3],\"value\"",
            "\"shape\":[2,-3],\"value\"",
            "the shape has the extent -3"),
        new Edit(
            "\"shape\":[2,3],\"value\"",
            "\"shape\":[2,\"3\"],\"value\"",
            "item 1: expected an integer but found a string"),
        new Edit(
            "\"file\":\"cot.npy\",\"shape\":[2,3]",
            "\"file\":\"cot.npy\",\"shape\":[3,2]",
            "cotangent has the shape [3, 2] but the output has [2, 3]"),
        new Edit(
            "\"file\":\"grad.c.npy\",\"shape\":[3]",
            "\"file\":\"grad.c.npy\",\"shape\":[1,3]",
            "gradients[1] has the shape [1, 3] but c has [3]"),
        new Edit(
            "{\"file\":\"grad.c.npy\",\"shape\":[3],\"input\":\"c\"}",
            "{\"file\":\"grad.c.npy\",\"shape\":[3],\"input\":\"x\"}",
            "gradients[1]: the input is \"x\" where \"c\" is next"),
        new Edit(
            ",{\"file\":\"grad.c.npy\",\"shape\":[3],\"input\":\"c\"}",
            "",
            "gradients has 1 entries for 2 inputs that require a gradient"),
        new Edit(
            "\"output\":{\"file\"",
            "\"output\":{\"unit\":1,\"file\"",
            "the member \"unit\" is not known here"),
        new Edit(
            "\"tolerance\":{",
            "\"tolerance\":{\"order\":1,",
            "the member \"order\" is not known here"),
        new Edit(
            ",\"third_order\":{\"rtol\":1.0E-7,\"atol\":1.0E-9}",
            "",
            "the member \"third_order\" is missing"));
  }

  @ParameterizedTest
  @MethodSource("wrongDescriptions")
  void a_description_that_contradicts_the_format_is_a_fault(Edit edit) throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.edit(folder, edit.part, edit.by);
    String complaint = fault();
    assertTrue(complaint.startsWith("sample: case.json: "), complaint);
    assertTrue(complaint.contains(edit.fault), complaint);
  }

  @Test
  void a_description_that_is_no_json_is_a_fault_with_its_place() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    Files.writeString(folder.resolve("case.json"), "{\"name\": \"sample\",,}");
    assertEquals(
        "sample: case.json: line 1, column 19: expected a name in quotation marks but found ','",
        fault());
    Files.writeString(folder.resolve("case.json"), "[]");
    assertEquals("sample: case.json: expected an object but found an array", fault());
    Files.writeString(folder.resolve("case.json"), "");
    assertTrue(fault().startsWith("sample: case.json: line 1, column 1: "), fault());
    Files.writeString(folder.resolve("case.json"), "{\"name\": \"sample\", \"name\": \"a\"}");
    assertTrue(fault().contains("name"), fault());
    Files.delete(folder.resolve("case.json"));
    assertEquals("sample: case.json: the file is missing", fault());
  }

  // ---- arrays ---------------------------------------------------------------------------------

  @Test
  void a_missing_array_is_a_fault() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    Files.delete(folder.resolve("third.c.npy"));
    assertEquals("sample: third.c.npy: the file is missing", fault());
  }

  @Test
  void an_array_of_another_type_is_a_fault() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    Path file = folder.resolve("jvp.npy");
    NpyFile.write(file, NpyFile.read(file).to(ElementType.FLOAT32));
    assertEquals("sample: jvp.npy: the elements are float32 but must be float64", fault());
    NpyFile.write(file, NpyFile.read(file).to(ElementType.INT64));
    assertEquals("sample: jvp.npy: the elements are int64 but must be float64", fault());
  }

  @Test
  void an_array_of_another_shape_is_a_fault() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    Path file = folder.resolve("hvp.x.npy");
    NpyFile.write(file, NpyFile.read(file).reshape(3, 2));
    assertEquals("sample: hvp.x.npy: the shape is [3, 2] but case.json says [2, 3]", fault());
  }

  @Test
  void numbers_that_are_none_are_a_fault() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.set(folder, "grad.x.npy", 4, Double.NaN);
    assertEquals("sample: grad.x.npy: the entry at [1, 1] is NaN", fault());
    SampleCases.program(folder);
    SampleCases.set(folder, "out.npy", 5, Double.NEGATIVE_INFINITY);
    assertEquals("sample: out.npy: the entry at [1, 2] is -Infinity", fault());
    SampleCases.program(folder);
    SampleCases.set(folder, "in.x.npy", 0, Double.NaN);
    assertEquals("sample: in.x.npy: the entry at [0, 0] is NaN", fault());
  }

  @Test
  void truncated_arrays_and_bad_headers_are_faults() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    Path file = folder.resolve("hvp.c.npy");
    byte[] good = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(good, good.length - 1));
    assertEquals(
        "sample: hvp.c.npy: byte 151: shape [3] of float64 takes 24 bytes of data but the file has"
            + " 23",
        fault());
    Files.write(file, Arrays.copyOf(good, good.length + 8));
    assertTrue(fault().startsWith("sample: hvp.c.npy: byte "), fault());
    Files.write(file, edited(good, "<f8", ">f8"));
    assertTrue(fault().contains("hvp.c.npy: byte "), fault());
    Files.write(file, edited(good, "False", "True "));
    assertTrue(fault().contains("Fortran"), fault());
    Files.write(file, edited(good, "NUMPY", "NUMPX"));
    assertTrue(fault().contains("not an .npy file"), fault());
    // Without the spaces that fill the header up.
    String text = new String(good, StandardCharsets.ISO_8859_1);
    byte[] tight =
        (text.substring(0, 75) + "\n" + text.substring(128)).getBytes(StandardCharsets.ISO_8859_1);
    tight[8] = 66;
    Files.write(file, tight);
    assertEquals(
        "sample: hvp.c.npy: the data begin at byte 76, which is no multiple of 64", fault());
  }

  private static byte[] edited(byte[] bytes, String part, String by) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace(part, by)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void every_damaged_byte_of_an_array_is_refused_or_gives_another_verdict() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    Path file = folder.resolve("jvp.npy");
    byte[] good = Files.readAllBytes(file);
    for (int at = 0; at < good.length; at++) {
      byte[] bytes = good.clone();
      bytes[at] ^= 0x10;
      Files.write(file, bytes);
      Outcome outcome = only();
      boolean low = at >= 128 && at % 8 < 4; // beyond the 20th bit, within the tolerance
      assertTrue(!outcome.passed() || low, () -> "byte " + outcome);
    }
  }

  // ---- what goes on ---------------------------------------------------------------------------

  @Test
  void every_folder_is_a_case_and_the_run_goes_on_after_a_damaged_one() throws IOException {
    SampleCases.program(cases.resolve("b_good"));
    Files.delete(SampleCases.program(cases.resolve("a_bad")).resolve("out.npy"));
    SampleCases.batchNorm(cases.resolve("d_good"));
    Files.createDirectory(cases.resolve("c_empty"));
    Files.writeString(cases.resolve("index.json"), "{}");
    Files.writeString(cases.resolve("notes.txt"), "no case");
    List<Outcome> outcomes = Suite.of(cases, ElementType.FLOAT64).run(outcome -> {});
    assertEquals(
        List.of("a_bad", "b_good", "c_empty", "d_good"),
        outcomes.stream().map(Outcome::name).toList());
    assertEquals(
        List.of(false, true, false, true), outcomes.stream().map(Outcome::passed).toList());
    assertEquals(
        "c_empty: case.json: the file is missing", outcomes.get(2).complaints().getFirst());
  }

  @Test
  void a_case_that_was_renamed_is_still_one() throws IOException {
    Files.move(SampleCases.program(cases.resolve("sample")), cases.resolve("renamed"));
    assertTrue(only().passed());
  }

  @Test
  void values_that_cannot_be_computed_are_a_fault() throws IOException {
    Path folder = SampleCases.program(cases.resolve("sample"));
    SampleCases.edit(
        folder,
        "\"op\":\"mul\",\"attributes\":{},\"inputs\":[\"x\",\"x\"]",
        "\"op\":\"matmul\",\"attributes\":{},\"inputs\":[\"x\",\"x\"]");
    String complaint = fault();
    assertTrue(
        complaint.startsWith(
            "sample: case.json: step 0, matmul(x, x) of [2, 3] float64, [2, 3] float64: matmul: "),
        complaint);
  }

  // ---- training -------------------------------------------------------------------------------

  private static List<Edit> wrongTrainings() {
    return List.of(
        new Edit(
            "\"kind\":\"training\"", "\"kind\":\"testing\"", "the kind \"testing\" is not known"),
        new Edit(
            "\"steps\":2",
            "\"steps\":3",
            "data[0]: the shape [2, 2, 1] has no axis of 3 steps in front"),
        new Edit("\"steps\":2", "\"steps\":0", "there must be a step, steps is 0"),
        new Edit("\"name\":\"sgd\"", "\"name\":\"lion\"", "the optimizer \"lion\" is not known"),
        new Edit(
            "\"name\":\"sgd\"", "\"name\":\"adam\"", "the member \"momentum\" is not known here"),
        new Edit(
            "\"momentum\":0.0", "\"momentum\":2", "Sgd: momentum must be from 0 to 1, got 2.0"),
        new Edit(
            "\"learning_rates\":[0.01,0.02]",
            "\"learning_rates\":[0.01]",
            "there are 1 learning rates for 2 steps"),
        new Edit(
            "\"clip_gradient_norm\":3.0",
            "\"clip_gradient_norm\":0",
            "GradientClipping: the maximum norm must be above 0, got 0.0"),
        new Edit(
            "\"running\":[\"mean\",\"var\"]",
            "\"running\":[\"mean\",\"v\"]",
            "there is no buffer \"v\""),
        new Edit(
            "\"running\":[\"mean\",\"var\"]",
            "\"running\":[\"mean\"]",
            "running must name two buffers but has 1"),
        new Edit("\"momentum\":0.5,", "", "the member \"momentum\" is missing"),
        new Edit(
            "\"inputs\":[\"d\"]",
            "\"inputs\":[\"mean\"]",
            "program[0]: there is no value \"mean\""),
        new Edit(
            "\"loss\":\"loss\"",
            "\"loss\":\"squares\"",
            "step 0 of the training: gradient: the loss must be a scalar"),
        new Edit(
            "{\"file\":\"expected.mean.npy\",\"shape\":[1],\"name\":\"mean\"},",
            "",
            "expected.buffers lacks mean"),
        new Edit(
            "\"expected.p.npy\",\"shape\":[1],\"name\":\"p\"",
            "\"expected.p.npy\",\"shape\":[1],\"name\":\"q\"",
            "parameters[0]: \"q\" is none of the parameters"),
        new Edit(
            "\"file\":\"expected.losses.npy\",\"shape\":[2]",
            "\"file\":\"expected.losses.npy\",\"shape\":[1]",
            "there must be 2 expected losses"));
  }

  @ParameterizedTest
  @MethodSource("wrongTrainings")
  void a_training_that_contradicts_the_format_is_a_fault(Edit edit) throws IOException {
    Path folder = SampleCases.training(cases.resolve("sample"));
    SampleCases.edit(folder, edit.part, edit.by);
    String complaint = fault();
    assertTrue(complaint.startsWith("sample: case.json: "), complaint);
    assertTrue(complaint.contains(edit.fault), complaint);
  }
}
