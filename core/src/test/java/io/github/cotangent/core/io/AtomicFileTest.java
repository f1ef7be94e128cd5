package io.github.cotangent.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void a_file_is_created_and_replaced() throws IOException {
    Path file = folder.resolve("a.txt");
    for (String text : new String[] {"first", "second", ""}) {
      AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      assertEquals(text, Files.readString(file));
      assertOnly(file);
    }
  }

  @Test
  void a_content_that_fails_leaves_the_old_file_and_nothing_else() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "old");
    for (Throwable failure :
        new Throwable[] {
          new IOException("disk"), new IllegalStateException("x"), new OutOfMemoryError("y")
        }) {
      Throwable thrown =
          assertThrows(
              Throwable.class,
              () ->
                  AtomicFile.write(
                      file,
                      out -> {
                        out.write(new byte[200_000]);
                        switch (failure) {
                          case IOException e -> throw e;
                          case RuntimeException e -> throw e;
                          case Error e -> throw e;
                          default -> throw new AssertionError(failure);
                        }
                      }));
      assertEquals(failure, thrown);
      assertEquals("old", Files.readString(file));
      assertOnly(file);
    }
  }

  @Test
  void a_folder_is_not_replaced_and_an_absent_one_is_not_made() {
    assertEquals(
        folder + ": a folder cannot be written as a file",
        assertThrows(IOException.class, () -> AtomicFile.write(folder, out -> {})).getMessage());
    assertThrows(
        NoSuchFileException.class,
        () -> AtomicFile.write(folder.resolve("absent/a.txt"), out -> {}));
  }

  @Test
  void a_json_document_is_written_and_read_and_refused_by_line() throws IOException {
    Path file = folder.resolve("a.json");
    JsonObject object = new JsonObject().put("seed", 7);
    JsonFile.write(file, object);
    assertEquals("{\n  \"seed\": 7\n}\n", Files.readString(file));
    assertEquals(object, JsonFile.read(file));
    Files.writeString(file, "{\n  \"seed\": }\n");
    assertEquals(
        file + ", byte 12: line 2, column 11: expected a value but found '}'",
        assertThrows(MalformedFileException.class, () -> JsonFile.read(file)).getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> JsonFile.write(file, new JsonObject().put("loss", Double.NaN)));
  }

  private void assertOnly(Path file) throws IOException {
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }
}
