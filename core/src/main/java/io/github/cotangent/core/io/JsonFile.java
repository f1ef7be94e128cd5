package io.github.cotangent.core.io;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonException;
import io.github.cotangent.core.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A JSON document as a file, read by [Json]'s rules and replaced whole.
public final class JsonFile {

  private JsonFile() {}

  /// Reads a document.
  ///
  /// @throws MalformedFileException where it is no JSON or longer than [Json#MAXIMUM_SIZE]
  @SuppressWarnings("exports")
  public static JsonValue read(Path file) throws IOException {
    try (FileBytes bytes = FileBytes.open(file)) {
      if (bytes.size() > Json.MAXIMUM_SIZE) {
        throw bytes.malformed(
            0,
            "the file has "
                + bytes.size()
                + " bytes, more than the limit of "
                + Json.MAXIMUM_SIZE
                + " for JSON");
      }
      try {
        return Json.parse(bytes.read(0, (int) bytes.size()));
      } catch (JsonException e) {
        throw bytes.malformed(
            e.offset(), "line " + e.line() + ", column " + e.column() + ": " + e.reason());
      }
    }
  }

  /// Replaces `file` with the text of `value` as [Json#writePretty] gives it.
  ///
  /// @throws IllegalArgumentException for a value that JSON cannot hold; nothing is written then
  @SuppressWarnings("exports")
  public static void write(Path file, JsonValue value) throws IOException {
    byte[] text = Json.writePretty(value).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(text));
  }
}
