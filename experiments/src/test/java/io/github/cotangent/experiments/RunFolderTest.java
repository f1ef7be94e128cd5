package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir private Path parent;

  private Path out() {
    return parent.resolve("a/run");
  }

  private RunFolder open(String command) throws IOException {
    return RunFolder.open(Optional.of(out()), command);
  }

  /// A finished run whose files all contain `text`.
  private void finish(String command, String text, String network) throws IOException {
    try (RunFolder folder = open(command)) {
      write(folder, command, text, network);
      folder.commit();
    }
  }

  private static void write(RunFolder folder, String command, String text, String network)
      throws IOException {
    folder.write(
        RunFolder.CONFIG, "{\"command\": \"" + command + "\", \"text\": \"" + text + "\"}");
    folder.write(RunFolder.SUMMARY, text);
    folder.write(RunFolder.METRICS, text);
    Files.writeString(folder.unfinished("parameters/" + network + ".safetensors"), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(out().resolve(name));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(out())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_finished_run_leaves_its_files_and_nothing_else() throws IOException {
    finish("classify", "first", "bn");
    assertEquals(
        List.of("config.json", "metrics.csv", "parameters/bn.safetensors", "summary.json"),
        files());
    assertFalse(Files.exists(out().resolve(".unfinished")));
  }

  @Test
  void the_same_command_again_replaces_the_earlier_run() throws IOException {
    finish("classify", "first", "bn");
    Files.writeString(out().resolve(RunFolder.REPORT), "of the first run");
    Files.writeString(out().resolve("notes.txt"), "of the user");
    Files.writeString(out().resolve("parameters/notes.txt"), "of the user");
    finish("classify", "second", "ln");
    assertEquals("second", read("summary.json"));
    assertEquals(
        List.of(
            "config.json",
            "metrics.csv",
            "notes.txt",
            "parameters/ln.safetensors",
            "parameters/notes.txt",
            "summary.json"),
        files(),
        "what the second run did not write of the first is gone, and what is not ours stays");
  }

  @Test
  void a_run_that_is_cut_short_leaves_the_earlier_one_as_it_was() throws IOException {
    finish("classify", "first", "bn");
    List<String> before = files();
    RunFolder cut = open("classify");
    write(cut, "classify", "second", "ln");
    assertEquals("first", read("summary.json"));
    cut.close();
    assertEquals("first", read("summary.json"));
    assertEquals("first", read("parameters/bn.safetensors"));
    assertTrue(files().containsAll(before));
    assertTrue(files().contains(".unfinished/metrics.csv"), "to be looked at");
    finish("classify", "third", "none");
    assertFalse(files().toString().contains("unfinished"));
    assertFalse(files().contains("parameters/ln.safetensors"), "of the run that was cut short");
  }

  @Test
  void a_folder_with_something_else_is_refused_untouched() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.tex"), "years of work");
    IOException refused = assertThrows(IOException.class, () -> open("classify"));
    assertEquals(
        "--out " + out() + " holds something else than a run; choose a new or empty folder",
        refused.getMessage());
    assertEquals(List.of("thesis.tex"), files());
    Files.writeString(out().resolve("config.json"), "{\"name\": \"of another program\"}");
    assertThrows(IOException.class, () -> open("classify"));
    Files.writeString(out().resolve("config.json"), "not json");
    assertThrows(IOException.class, () -> open("classify"));
  }

  @Test
  void a_run_of_another_command_is_refused() throws IOException {
    finish("theorems", "first", "bn");
    IOException refused = assertThrows(IOException.class, () -> open("classify"));
    assertEquals(
        "--out " + out() + " holds a run of 'theorems'; choose another folder for 'classify'",
        refused.getMessage());
    assertEquals("first", read("summary.json"));
  }

  @Test
  void two_runs_at_once_in_one_folder_are_refused() throws IOException {
    try (RunFolder first = open("classify")) {
      IOException refused = assertThrows(IOException.class, () -> open("classify"));
      assertEquals("--out " + out() + " is in use by another run", refused.getMessage());
      write(first, "classify", "first", "bn");
      first.commit();
    }
    assertEquals("first", read("summary.json"));
    finish("classify", "second", "bn");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
    Files.createDirectories(out().getParent());
    Files.writeString(out(), "a file");
    IOException refused = assertThrows(IOException.class, () -> open("classify"));
    assertEquals("--out " + out() + " is a file, not a folder", refused.getMessage());
    Path below = out().resolve("deeper");
    refused = assertThrows(IOException.class, () -> RunFolder.open(Optional.of(below), "classify"));
    assertTrue(refused.getMessage().startsWith("--out " + below + " cannot be made: "));
  }

  @Test
  void a_run_that_wrote_nothing_leaves_no_folder() throws IOException {
    open("classify").close();
    assertFalse(Files.exists(out()));
    finish("classify", "first", "bn");
    List<String> before = files();
    open("classify").close();
    assertEquals(before, files());
  }

  @Test
  void only_the_files_of_a_run_are_written() throws IOException {
    try (RunFolder folder = open("classify")) {
      for (String name : List.of("other.txt", "../summary.json", "parameters/../../../x")) {
        assertThrows(IllegalArgumentException.class, () -> folder.write(name, "text"), name);
      }
    }
    assertFalse(Files.exists(out()));
  }
}
