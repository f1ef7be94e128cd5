package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
    Path checkpoint = folder.unfinished("checkpoints/" + network + "/epoch-00001.safetensors");
    Files.createDirectories(checkpoint.getParent());
    Files.writeString(checkpoint, text);
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
        List.of(
            "checkpoints/bn/epoch-00001.safetensors", "config.json", "metrics.csv", "summary.json"),
        files());
    assertFalse(Files.exists(out().resolve(".unfinished")));
  }

  @Test
  void the_same_command_again_replaces_the_earlier_run() throws IOException {
    finish("classify", "first", "bn");
    Files.writeString(out().resolve(RunFolder.REPORT), "of the first run");
    Files.writeString(out().resolve("notes.txt"), "of the user");
    Files.writeString(out().resolve("checkpoints/notes.txt"), "of the user");
    finish("classify", "second", "ln");
    assertEquals("second", read("summary.json"));
    assertEquals(
        List.of(
            "checkpoints/ln/epoch-00001.safetensors",
            "checkpoints/notes.txt",
            "config.json",
            "metrics.csv",
            "notes.txt",
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
    assertEquals("first", read("checkpoints/bn/epoch-00001.safetensors"));
    assertTrue(files().containsAll(before));
    assertTrue(files().contains(".unfinished/metrics.csv"), "to be looked at");
    IOException refused = assertThrows(IOException.class, () -> open("classify"));
    assertEquals(
        "--out "
            + out()
            + " holds a run of 'classify' that is not finished; go on with it by --resume "
            + out()
            + ", or choose another folder, or delete "
            + out().resolve(".unfinished"),
        refused.getMessage());
    assertEquals("first", read("summary.json"));
    deleteUnfinished();
    finish("classify", "third", "none");
    assertFalse(files().toString().contains("unfinished"));
    assertFalse(
        files().contains("checkpoints/ln/epoch-00001.safetensors"),
        "of the run that was cut short");
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
      for (String name : List.of("other.txt", "../summary.json", "checkpoints/../../../x")) {
        assertThrows(IllegalArgumentException.class, () -> folder.write(name, "text"), name);
      }
    }
    assertFalse(Files.exists(out()));
  }

  private void deleteUnfinished() throws IOException {
    try (Stream<Path> files = Files.walk(out().resolve(".unfinished"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private RunFolder resume() throws IOException {
    return RunFolder.resume(out(), "classify");
  }

  private static void begin(RunFolder folder) throws IOException {
    folder.write(RunFolder.ENVIRONMENT, "{\"command\": \"classify\"}");
  }

  @Test
  void a_run_that_was_cut_short_is_resumed_with_its_checkpoints_and_without_those_of_another()
      throws IOException {
    finish("classify", "first", "bn");
    RunFolder cut = open("classify");
    begin(cut);
    write(cut, "classify", "second", "ln");
    cut.close();
    try (RunFolder folder = resume()) {
      Path of = folder.unfinished("checkpoints/ln/epoch-00001.safetensors");
      assertEquals("second", Files.readString(of));
      assertFalse(Files.exists(folder.unfinished("checkpoints/bn/epoch-00001.safetensors")));
      assertEquals("first", read("summary.json"), "not touched before the commit");
      folder.commit();
    }
    assertEquals("second", read("summary.json"));
    assertFalse(files().toString().contains("checkpoints/bn"), files().toString());
  }

  @Test
  void a_finished_run_is_resumed_with_what_it_left() throws IOException {
    RunFolder whole = open("classify");
    begin(whole);
    write(whole, "classify", "first", "bn");
    whole.commit();
    whole.close();
    try (RunFolder folder = resume()) {
      Path of = folder.unfinished("checkpoints/bn/epoch-00001.safetensors");
      assertEquals("first", Files.readString(of));
      assertFalse(Files.exists(out().resolve("summary.json")));
      begin(folder);
      write(folder, "classify", "again", "bn");
      folder.commit();
    }
    assertEquals("again", read("checkpoints/bn/epoch-00001.safetensors"));
  }

  /// As a process leaves it that was killed within a commit, after any number of moves.
  @Test
  void a_run_that_was_killed_while_its_files_were_moved_is_resumed_with_all_of_them()
      throws IOException {
    RunFolder killed = open("classify");
    begin(killed);
    write(killed, "classify", "first", "bn");
    write(killed, "classify", "first", "ln");
    killed.close();
    Files.writeString(out().resolve(".unfinished/committing"), "");
    Files.createDirectories(out().resolve("checkpoints/bn"));
    Files.move(
        out().resolve(".unfinished/checkpoints/bn/epoch-00001.safetensors"),
        out().resolve("checkpoints/bn/epoch-00001.safetensors"));
    try (RunFolder folder = resume()) {
      for (String training : List.of("bn", "ln")) {
        Path of = folder.unfinished("checkpoints/" + training + "/epoch-00001.safetensors");
        assertEquals("first", Files.readString(of), training);
      }
      folder.commit();
    }
    assertFalse(files().toString().contains("unfinished"), files().toString());
    assertFalse(files().contains("committing"));
  }

  @Test
  void only_a_run_of_the_same_command_is_resumed() throws IOException {
    assertEquals(
        out() + " holds no run: there is no environment.json of one in it",
        assertThrows(IOException.class, this::resume).getMessage());
    assertFalse(Files.exists(out()));
    RunFolder other = open("theorems");
    other.write(RunFolder.ENVIRONMENT, "{\"command\": \"theorems\"}");
    other.close();
    assertEquals(
        "--resume " + out() + " holds a run of 'theorems', not of 'classify'",
        assertThrows(IOException.class, this::resume).getMessage());
  }
}
