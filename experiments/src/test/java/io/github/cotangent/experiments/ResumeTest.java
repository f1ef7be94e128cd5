package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that ended before its time, whatever ended it, goes on to the bytes of one that did not.
class ResumeTest {
  private static final List<String> OPTIONS =
      List.of(
          "classify",
          "--model=convnet",
          "--norm=bn",
          "--train=640",
          "--test=200",
          "--epochs=3",
          "--seeds=1",
          "--schedule=cosine",
          "--augment=true");

  // The number of the signal.
  private static final int INTERRUPT = 2;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Launcher.execute(
        new Main(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private Path whole() throws IOException {
    Path run = folder.resolve("whole");
    List<String> arguments = new ArrayList<>(OPTIONS);
    arguments.add("--out=" + run);
    assertEquals(0, run(arguments.toArray(String[]::new)), err::toString);
    return run;
  }

  private static List<String> lasting(Path run) throws IOException {
    List<String> files = new ArrayList<>(List.of("metrics.csv", "summary.json", "config.json"));
    try (Stream<Path> checkpoints = Files.walk(run.resolve("checkpoints"))) {
      checkpoints
          .filter(Files::isRegularFile)
          .map(file -> run.relativize(file).toString())
          .sorted()
          .forEach(files::add);
    }
    return files;
  }

  private static void assertSame(Path expected, Path actual) throws IOException {
    assertEquals(lasting(expected), lasting(actual));
    for (String name : lasting(expected)) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(name)),
          Files.readAllBytes(actual.resolve(name)),
          name);
    }
    assertFalse(Files.exists(actual.resolve(".unfinished")));
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  /// Whether Ctrl-C is ignored by this process and those that it starts, as a shell arranges it for
  /// what it starts in the background.
  private static boolean ignoresCtrlC() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (INTERRUPT - 1) & 1) == 1;
      }
    }
    return false;
  }

  private int end(Process process) throws Exception {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + log());
    }
    return process.exitValue();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  @Test
  void a_run_that_is_killed_again_and_again_leaves_the_bytes_of_one_that_is_not() throws Exception {
    Path whole = whole();
    Path killed = folder.resolve("killed");
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> arguments = new ArrayList<>(OPTIONS);
    arguments.add("--out=" + killed);
    int kills = 0;
    for (int attempt = 0; attempt < 4; attempt++) {
      Process process = start(arguments);
      if (process.waitFor(700 + random.nextInt(2_500), TimeUnit.MILLISECONDS)) {
        break;
      }
      process.destroyForcibly().waitFor();
      kills++;
      if (Files.exists(killed.resolve(".unfinished/environment.json"))) {
        arguments = List.of("classify", "--resume=" + killed);
      }
    }
    if (!Files.exists(killed.resolve("summary.json"))) {
      assertEquals(0, end(start(arguments)), () -> "seed " + seed);
    }
    assertTrue(kills > 0, "nothing was killed, seed " + seed);
    assertSame(whole, killed);
  }

  @Test
  void ctrl_c_saves_and_reports_and_exits_with_130_and_the_rest_gives_the_same_bytes()
      throws Exception {
    assumeFalse(ignoresCtrlC(), "Ctrl-C is ignored: this was started in the background");
    Path whole = whole();
    Path stopped = folder.resolve("stopped");
    List<String> arguments = new ArrayList<>(OPTIONS);
    arguments.add("--out=" + stopped);
    Process process = start(arguments);
    // the first checkpoint is that of an epoch's end
    for (int i = 0;
        i < 600 && !Files.isDirectory(stopped.resolve(".unfinished/checkpoints"));
        i++) {
      Thread.sleep(20);
    }
    assertEquals(0, new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor());
    assertEquals(130, end(process), log());
    assertFalse(Files.exists(stopped.resolve("summary.json")));
    assertTrue(Files.exists(stopped.resolve(".unfinished/report.html")), log());
    assertTrue(log().contains("to go on: experiments/run classify --resume " + stopped), log());
    assertFalse(log().contains("\tat "), log());
    assertEquals(0, run("classify", "--resume=" + stopped, "--threads=1"), err::toString);
    assertSame(whole, stopped);
  }

  @Test
  void an_interruption_between_two_trainings_loses_neither() throws IOException {
    String[] arguments = {
      "classify", "--preset=smoke", "--norm=none", "--seeds=3", "--out=" + folder.resolve("a")
    };
    assertEquals(0, run(arguments), err::toString);
    Interruption interruption = new Interruption();
    interruption.request();
    arguments[4] = "--out=" + folder.resolve("b");
    assertEquals(
        Interruption.CODE,
        Launcher.execute(
            new Main(), new PrintWriter(out), new PrintWriter(err), interruption, arguments));
    assertFalse(Files.exists(folder.resolve("b/summary.json")));
    assertEquals(0, run("classify", "--resume=" + folder.resolve("b")), err::toString);
    assertSame(folder.resolve("a"), folder.resolve("b"));
  }

  @Test
  void options_that_decide_bits_are_refused_beside_resume() throws IOException {
    assertEquals(2, run("classify", "--resume=" + folder.resolve("none")));
    assertEquals(0, run("classify", "--preset=smoke", "--norm=bn", "--out=" + folder.resolve("a")));
    assertEquals(2, run("classify", "--resume=" + folder.resolve("a"), "--epochs=5"));
    assertEquals(2, run("theorems", "--resume=" + folder.resolve("a")));
    List<String> complaints =
        new ArrayList<>(err.toString().lines().filter(line -> line.contains("--resume")).toList());
    complaints.replaceAll(line -> line.replace(folder.toString(), "DIR"));
    Collections.sort(complaints);
    assertEquals(
        List.of(
            "experiments/run classify: --resume takes --epochs from the run in DIR/a; only --data,"
                + " --download, --kernels, --resume, --stacktrace, --tensorboard, --threads may"
                + " stand beside it",
            "experiments/run theorems: --resume DIR/a holds a run of 'classify', not of"
                + " 'theorems'"),
        complaints);
    assertTrue(
        err.toString().contains("/none holds no run: there is no environment.json of one in it"),
        err::toString);
  }
}
