package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user may get wrong: one line that says what, exit code 2, and no folder left behind.
class BadInputTest {
  private static final String IMAGES = "train-images-idx3-ubyte.gz";
  private static final String LABELS = "train-labels-idx1-ubyte.gz";

  @TempDir private Path folder;

  private String refused(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    Path out = folder.resolve("out");
    all.add("--out=" + out);
    StringWriter errors = new StringWriter();
    int code =
        Launcher.execute(
            new Main(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(errors),
            all.toArray(String[]::new));
    assertEquals(2, code, errors::toString);
    assertEquals(1, errors.toString().lines().count(), errors::toString);
    assertFalse(Files.exists(out), "a folder was left behind");
    return errors.toString().strip();
  }

  private static void assertSays(String line, String... parts) {
    for (String part : parts) {
      assertTrue(line.contains(part), line);
    }
  }

  /// A copy of the real files, to be damaged.
  private Path mnist() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("mnist"));
    try (Stream<Path> files = Files.list(SharedFolder.require("data/mnist"))) {
      for (Path file : files.toList()) {
        Files.write(copy.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
    return copy;
  }

  @Test
  void a_truncated_file_of_images_is_named_with_offset_and_reason() throws IOException {
    Path data = mnist();
    byte[] whole = Files.readAllBytes(data.resolve(IMAGES));
    Files.write(data.resolve(IMAGES), Arrays.copyOf(whole, whole.length / 2));
    assertSays(
        refused("classify", "--preset=smoke", "--dataset=mnist", "--data=" + data),
        IMAGES,
        ", byte ",
        "end within");
  }

  @Test
  void labels_in_the_place_of_images_are_named() throws IOException {
    Path data = mnist();
    Files.write(data.resolve(IMAGES), Files.readAllBytes(data.resolve(LABELS)));
    assertSays(
        refused("replicate", "--preset=smoke", "--dataset=mnist", "--data=" + data),
        IMAGES,
        "labels");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertSays(
        refused("theorems", "--dataset=mnist", "--data=" + folder.resolve("nowhere")),
        "nowhere does not exist");
  }

  @Test
  void a_folder_without_the_files_is_named() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertSays(
        refused("theorems", "--dataset=fashion-mnist", "--data=" + empty),
        empty.toString(),
        "train-images");
  }

  @Test
  void a_real_set_without_a_folder_says_where_to_get_it() {
    assertSays(refused("classify", "--dataset=mnist"), "--data DIR", "https://");
  }

  @Test
  void a_download_of_what_is_drawn_is_refused() {
    assertSays(refused("classify", "--download"), "--download is of no use", "glyphs");
  }

  @Test
  void an_unknown_normalisation_is_told_the_known_ones() {
    assertSays(
        refused("classify", "--norm", "foo"), "--norm", "'foo'", "none, bn, ln, gn, bn-stopgrad");
  }
}
