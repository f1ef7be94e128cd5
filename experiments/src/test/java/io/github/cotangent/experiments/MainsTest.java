package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/// Every class of the experiments with a `main`, started plainly by `java`.
class MainsTest {
  @TempDir private Path folder;

  /// The classes with a main method, found by scanning where [Main] was compiled to.
  private static List<Class<?>> mains() throws IOException, URISyntaxException {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertTrue(Files.isDirectory(classes), classes + " is not a folder of classes");
    List<Class<?>> mains = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name =
            classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        if (name.endsWith("-info.class")) {
          continue;
        }
        Class<?> found = load(name.substring(0, name.length() - ".class".length()));
        if (Stream.of(found.getDeclaredMethods()).anyMatch(MainsTest::isMain)) {
          mains.add(found);
        }
      }
    }
    return mains;
  }

  private static boolean isMain(Method method) {
    return method.getName().equals("main")
        && List.of(method.getParameterTypes()).equals(List.of(String[].class));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, MainsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private Result start(Class<?> program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(program + " does not end");
    }
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Result(int code, String out, String err) {}

  @Test
  void each_main_shows_its_help() throws Exception {
    List<Class<?>> mains = mains();
    assertTrue(mains.contains(Main.class), mains::toString);
    for (Class<?> program : mains) {
      assertTrue(
          Modifier.isPublic(program.getModifiers())
              && Modifier.isPublic(
                  program.getDeclaredMethod("main", String[].class).getModifiers()),
          program + " is not public");
      Result result = start(program, "--help");
      assertEquals(0, result.code(), program + ": " + result);
      assertTrue(result.out().startsWith("Usage: "), program + ": " + result);
      assertEquals("", result.err(), program.toString());
    }
  }

  @Test
  void each_experiment_is_a_command_of_the_launcher_and_has_a_main() throws Exception {
    List<Class<?>> commands = List.of(Main.class.getAnnotation(Command.class).subcommands());
    for (Class<?> program : mains()) {
      if (program != Main.class) {
        assertTrue(commands.contains(program), program + " is no command of the launcher");
      }
    }
    assertTrue(mains().containsAll(commands), commands::toString);
  }

  @Test
  void a_wrong_option_ends_the_process_with_code_2_and_one_line() throws Exception {
    Result result = start(Main.class, "--no-such-option");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().count(), result::err);
    assertFalse(result.err().contains("\tat "));
  }

  @Test
  void a_whole_run_works_started_plainly_by_java() throws Exception {
    Result result = start(Trial.class, "--threads", "1");
    assertEquals(0, result.code(), result::toString);
    assertTrue(Files.exists(folder.resolve("runs/trial-1/report.html")), result::toString);
    start(Trial.class, "--threads", "1");
    assertTrue(Files.exists(folder.resolve("runs/trial-2/report.html")));
  }
}
