package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object command, String... arguments) {
    return Launcher.execute(
        command, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  /// Runs the trial in a folder of the test; each test has its own.
  private int trial(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--out")) {
      all.addAll(List.of("--out", folder.resolve("run").toString()));
    }
    return run(new Trial(), all.toArray(String[]::new));
  }

  /// The lines on standard error that are not progress.
  private List<String> complaints() {
    return err.toString().lines().filter(line -> !line.matches("trial(: took .*)?")).toList();
  }

  @Test
  void a_good_run_exits_with_0_and_writes_the_six_files() throws IOException {
    assertEquals(0, trial());
    assertEquals(List.of(), complaints());
    assertTrue(out.toString().contains("Claims: 1 of 1 hold"), out::toString);
    assertTrue(out.toString().contains("All is well."), out::toString);
    assertTrue(out.toString().contains(folder.resolve("run/report.html").toString()));
    assertEquals(
        List.of(
            "checkpoints",
            "config.json",
            "environment.json",
            "metrics.csv",
            "report.html",
            "summary.json",
            "timing.csv"),
        names(folder.resolve("run")));
  }

  @Test
  void a_failed_claim_exits_with_1_and_its_results_are_written() throws IOException {
    assertEquals(1, trial("--behave", "wrongly"));
    assertEquals(List.of(), complaints());
    assertTrue(out.toString().contains("FAILS C2: one is two"), out::toString);
    assertTrue(Files.exists(folder.resolve("run/summary.json")));
    assertEquals(1, trial("--behave", "undefined"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --epochs 0          | '0' is not a whole number of at least 1
          --threads two       | 'two' is not a whole number of at least 1
          --seed x            | 'x' is not a whole number
          --preset huge       | 'huge' is not one of smoke, quick, paper
          --preset QUICK      | 'QUICK' is not one of smoke, quick, paper
          --kernels gpu       | 'gpu' is not one of auto, simd, scalar
          --dataset cifar     | 'cifar' is not one of mnist, fashion-mnist, digits, cifar-10
          --dataset mnist     | needs --data DIR, a folder with train-images-idx3-ubyte
          --data /tmp         | is of no use with --dataset glyphs
          --dataset mnist --data /no/such/folder | --data /no/such/folder does not exist
          --dataset mnist --data pom.xml         | --data pom.xml is not a folder
          --epoch 3           | unknown option '--epoch', perhaps --epochs
          --mood bad          | 'bad' is not one of good, not-so-good
          --norm foo          | unknown option '--norm'
          foo                 | unexpected argument 'foo'
          --seed              | parameter for option '--seed'
          --seed 1 --seed 2   | option '--seed' (N) should be specified only once
          --behave oddly      | --behave oddly: well or badly?
          --dataset mnist --data . --behave lost | images does not exist
          """)
  void what_cannot_be_is_one_line_and_exit_code_2(String arguments, String complaint) {
    assertEquals(2, trial(arguments.split(" ")));
    assertEquals(1, complaints().size(), err::toString);
    assertTrue(complaints().getFirst().startsWith("trial: "), err::toString);
    assertTrue(complaints().getFirst().contains(complaint), err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void an_error_of_the_program_is_one_line_and_exit_code_70() {
    assertEquals(70, trial("--behave", "badly"));
    assertEquals(
        List.of(
            "trial: an error of the program, IllegalStateException: the trial; was told to fail"
                + " (--stacktrace shows where)"),
        complaints());
    err.getBuffer().setLength(0);
    // what the first left is there to be resumed, in its folder
    assertEquals(70, trial("--behave", "terribly", "--out", folder.resolve("other").toString()));
    assertEquals(
        List.of("trial: an error of the program, StackOverflowError (--stacktrace shows where)"),
        complaints());
  }

  @ParameterizedTest
  @CsvSource({"badly,70,IllegalStateException", "oddly,2,UnusableOption"})
  void a_stack_trace_is_there_for_the_asking(String how, int code, String exception) {
    assertEquals(code, trial("--stacktrace", "--behave", how));
    assertTrue(err.toString().contains(exception), err::toString);
    assertTrue(err.toString().contains("\tat " + Trial.class.getName()), err::toString);
  }

  @Test
  void help_shows_each_option_with_its_default_and_examples() {
    assertEquals(0, run(new Trial(), "--help"));
    assertEquals("", err.toString());
    String help = out.toString().replaceAll("\\s+", " ");
    for (String part :
        List.of(
            "--preset=SIZE",
            "Default: quick.",
            "--seed=N",
            "Default: 0.",
            "--epochs=N",
            "Default: what the preset says.",
            "--threads=N",
            "Default: all cores.",
            "--kernels=KIND",
            "Default: auto.",
            "--out=DIR",
            "Default: runs/COMMAND-NUMBER",
            "--dataset=NAME",
            "mnist, fashion-mnist, digits, cifar-10,",
            "cifar-100, glyphs, glyphs32",
            "Default: glyphs.",
            "--data=DIR",
            "--stacktrace",
            "Examples: trial --behave well")) {
      assertTrue(help.contains(part), part + " is missing in " + out);
    }
    assertTrue(
        help.indexOf("--preset=SIZE Ho") < help.indexOf("--data=DIR Fo"), "in reading order");
  }

  @Test
  void the_launcher_lists_its_commands_and_wants_one_of_them() {
    assertEquals(0, run(new Main(), "--help"));
    assertTrue(out.toString().contains("experiments/run COMMAND --help"), out::toString);
    assertEquals(2, run(new Main()));
    assertEquals(2, run(new Main(), "zzz"));
    assertEquals(
        List.of(
            "experiments/run: a command is missing; see experiments/run --help",
            "experiments/run: unknown command 'zzz'; see experiments/run --help"),
        complaints());
  }

  @Test
  void the_same_command_twice_writes_the_same_bytes_whatever_the_threads() throws IOException {
    assertEquals(0, trial("--threads", "1"));
    List<byte[]> first = new ArrayList<>();
    List<String> lasting =
        List.of(
            "config.json",
            "metrics.csv",
            "summary.json",
            "checkpoints/net-0/epoch-00001.safetensors");
    for (String name : lasting) {
      first.add(Files.readAllBytes(folder.resolve("run").resolve(name)));
    }
    Path other = folder.resolve("other");
    assertEquals(0, trial("--threads", "2", "--kernels", "scalar", "--out", other.toString()));
    assertEquals(0, trial("--threads", "2"));
    for (int i = 0; i < lasting.size(); i++) {
      String expected = new String(first.get(i), java.nio.charset.StandardCharsets.UTF_8);
      assertEquals(expected, Files.readString(other.resolve(lasting.get(i))), lasting.get(i));
      assertEquals(
          expected,
          Files.readString(folder.resolve("run").resolve(lasting.get(i))),
          lasting.get(i));
    }
  }

  @Test
  void the_configuration_tells_what_was_asked_and_meant_but_nothing_of_the_machine()
      throws IOException {
    assertEquals(0, trial("--threads", "1", "--epochs", "5", "--mood", "not-so-good"));
    assertEquals(
        "{\"command\":\"trial\",\"options\":{\"preset\":\"quick\",\"seed\":\"0\",\"epochs\":\"5\","
            + "\"dataset\":\"glyphs\",\"behave\":\"well\",\"mood\":\"not-so-good\"},"
            + "\"settings\":{\"epochs\":5,\"mood\":\"NOT_SO_GOOD\"}}",
        Json.write(Json.parse(Files.readString(folder.resolve("run/config.json")))));
    String environment = Files.readString(folder.resolve("run/environment.json"));
    assertTrue(environment.contains("\"threads\": 1"), environment);
    assertTrue(environment.contains(folder.toString()), environment);
  }

  @Test
  void a_refused_run_leaves_no_folder_behind() {
    Path out = folder.resolve("run");
    assertEquals(2, trial("--epochs", "0"));
    assertFalse(Files.exists(out));
    assertEquals(2, trial("--dataset", "mnist"));
    assertFalse(Files.exists(out));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
