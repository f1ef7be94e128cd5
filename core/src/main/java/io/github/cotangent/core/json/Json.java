package io.github.cotangent.core.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads and writes JSON: RFC 8259, strictly.
///
/// ```java
/// JsonObject header = Json.parse(bytes).asObject();
/// long[] shape = header.object("weight").array("shape").toLongs();
///
/// String text = Json.writePretty(new JsonObject().put("seed", 7).put("loss", 0.25));
/// ```
///
/// **Reading** refuses, beyond what the grammar refuses: duplicate names, nesting deeper than
/// [#MAXIMUM_DEPTH], texts longer than [#MAXIMUM_SIZE], malformed UTF-8 and a byte order mark, lone
/// surrogates, integers that do not fit in 64 bits, and numbers beyond the range of a double. Every
/// refusal is a [JsonException] with offset, line and column. A number without fraction and
/// exponent is read as an exact integer, save `-0`, which is the real number −0.
///
/// **Writing** is deterministic: members in the order in which they were put, real numbers by
/// `Double.toString` (the shortest digits that read back to the same bits; always with a point, so
/// that they stay real numbers), no dependence on the locale. Not-a-number, the infinities and lone
/// surrogates are refused.
public final class Json {

  /// The deepest nesting of arrays and objects that is read or written.
  public static final int MAXIMUM_DEPTH = 64;

  /// The longest text that is read, in bytes.
  public static final int MAXIMUM_SIZE = 100_000_000;

  private Json() {}

  /// Reads a text.
  ///
  /// @throws JsonException where it is not JSON as stated above
  public static JsonValue parse(String text) {
    // A lone surrogate has no UTF-8; the encoder would quietly write '?' for it.
    int lone = loneSurrogate(text);
    if (lone >= 0) {
      byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      throw new JsonReader(before).error(before.length, "a lone surrogate is no character");
    }
    return new JsonReader(text.getBytes(StandardCharsets.UTF_8)).document();
  }

  /// Reads a text in UTF-8.
  ///
  /// @throws JsonException where it is not JSON as stated above
  public static JsonValue parse(byte[] utf8) {
    return new JsonReader(utf8).document();
  }

  /// Reads a text in UTF-8 from the rest of a buffer, whose position does not move.
  ///
  /// @throws JsonException where it is not JSON as stated above; its offset counts from the
  ///     position
  public static JsonValue parse(ByteBuffer utf8) {
    byte[] bytes = new byte[utf8.remaining()];
    utf8.get(utf8.position(), bytes);
    return parse(bytes);
  }

  /// The text of `value` in one line without spaces.
  ///
  /// @throws IllegalArgumentException for a number that is not finite, a lone surrogate or a
  ///     nesting deeper than [#MAXIMUM_DEPTH]
  public static String write(JsonValue value) {
    return new JsonWriter(false, false).text(value);
  }

  /// The text of `value` for people: one member a line, two spaces of indentation, arrays of plain
  /// values in one line; ends with a line feed.
  ///
  /// @throws IllegalArgumentException as [#write]
  public static String writePretty(JsonValue value) {
    return new JsonWriter(true, false).text(value) + "\n";
  }

  /// As [#write], safe to stand within a `<script>` element of an HTML page: `<`, `>`, `&` and the
  /// two line separators that JavaScript knows are written as escapes.
  ///
  /// @throws IllegalArgumentException as [#write]
  public static String writeForScript(JsonValue value) {
    return new JsonWriter(false, true).text(value);
  }

  /// The index of the first surrogate without its partner, or -1.
  static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
