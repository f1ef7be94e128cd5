package io.github.cotangent.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.cotangent.core.RandomKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void every_kind_of_value_is_read() {
    JsonObject o =
        Json.parse(
                " {\"a\": [1, -2.5e3, true, false, null], \"b\": {\"c\": \"x\\n"
                    + "\\u00e9\\ud83d\\ude00ü\"}}\r\n")
            .asObject();
    JsonArray a = o.array("a");
    assertEquals(1, a.get(0).asLong());
    assertEquals(-2500.0, a.get(1).asDouble());
    assertTrue(a.get(2).asBoolean());
    assertFalse(a.get(3).asBoolean());
    assertTrue(a.get(4).isNull());
    assertEquals("x\né😀ü", o.object("b").text("c"));
    assertEquals(2, o.offsetOf("a"));
  }

  @Test
  void integers_are_exact_and_stay_integers() {
    assertEquals(Long.MAX_VALUE, Json.parse("9223372036854775807").asLong());
    assertEquals(Long.MIN_VALUE, Json.parse("-9223372036854775808").asLong());
    assertEquals(9007199254740993L, Json.parse("9007199254740993").asLong());
    assertThrows(IllegalArgumentException.class, () -> Json.parse("1.0").asLong());
    assertEquals(Double.doubleToRawLongBits(-0.0), bits(Json.parse("-0").asDouble()));
  }

  private static long bits(double x) {
    return Double.doubleToRawLongBits(x);
  }

  @Test
  void what_is_not_json_is_refused_with_the_place_and_the_reason() {
    refused("", 0, 1, 1, "expected a value but the text ends");
    refused("[1,]", 3, 1, 4, "expected a value but found ']'");
    refused("[1 2]", 3, 1, 4, "expected ',' or ']' but found '2'");
    refused("{\"a\" 1}", 5, 1, 6, "expected ':' after a name but found '1'");
    refused("{a:1}", 1, 1, 2, "expected a name in quotation marks but found 'a'");
    refused("{\"a\":1,}", 7, 1, 8, "expected a name in quotation marks but found '}'");
    refused("{\"a\":1\n,\n \"a\":2}", 10, 3, 2, "the name \"a\" occurs twice in one object");
    refused("{\"a\":1,\"\\u0061\":2}", 7, 1, 8, "the name \"a\" occurs twice in one object");
    refused("01", 0, 1, 1, "a number must not begin with a superfluous 0");
    refused("-", 0, 1, 1, "a number lacks a digit, found the end of the text in its place");
    refused("1.", 0, 1, 1, "a number lacks a digit, found the end of the text in its place");
    refused("1e+", 0, 1, 1, "a number lacks a digit, found the end of the text in its place");
    refused(".5", 0, 1, 1, "expected a value but found '.'");
    refused("+1", 0, 1, 1, "expected a value but found '+'");
    refused("NaN", 0, 1, 1, "expected a value but found 'N'");
    refused("1e999", 0, 1, 1, "the number 1e999 is beyond the range of a double");
    refused(
        "9223372036854775808", 0, 1, 1, "the integer 9223372036854775808 does not fit in 64 bits");
    refused("1".repeat(1_201), 0, 1, 1, "a number of 1201 characters");
    refused("tru", 0, 1, 1, "expected a value but found 't'");
    refused("1 1", 2, 1, 3, "expected the end of the text but found '1'");
    refused("\"é\" x", 5, 1, 5, "expected the end of the text but found 'x'");
    refused("\"a", 0, 1, 1, "the string that begins here does not end");
    refused("\"a\\", 2, 1, 3, "a backslash begins no known escape");
    refused("\"\\x\"", 1, 1, 2, "a backslash begins no known escape");
    refused(
        "\"a\tb\"",
        2,
        1,
        3,
        "a control character must be written as an escape, found the byte 0x09");
    refused("\"\\u00g0\"", 1, 1, 2, "an escape \\u needs four hexadecimal digits");
    // Arabic-Indic digits are digits to Character.digit, but not to JSON.
    refused("\"\\u٠٠٠٠\"", 1, 1, 2, "an escape \\u needs four hexadecimal digits");
    refused("\"\\ud800\"", 1, 1, 2, "a high surrogate without its low one is no character");
    refused("\"\\ud800\\u0041\"", 1, 1, 2, "a high surrogate without its low one is no character");
    refused("\"\\udc00\"", 1, 1, 2, "a low surrogate without its high one is no character");
    refused("\"é\ud800\"", 3, 1, 3, "a lone surrogate is no character");
    refused(
        "\ufeff1", 0, 1, 1, "the text begins with a byte order mark, which JSON does not allow");
    refused("\u00a01", 0, 1, 1, "expected a value but found the byte 0xc2");
  }

  private static void refused(String text, int offset, int line, int column, String reason) {
    JsonException e = assertThrows(JsonException.class, () -> Json.parse(text), text);
    assertEquals(
        "JSON, line " + line + ", column " + column + " (byte " + offset + "): " + reason,
        e.getMessage());
    assertEquals(offset, e.offset());
    assertEquals(reason, e.reason());
  }

  @Test
  void malformed_utf8_is_refused_at_its_byte() {
    int[][] bad = {
      {'"', 0xff, '"'},
      {'"', 0xc0, 0x80, '"'},
      {'"', 0xed, 0xa0, 0x80, '"'},
      {'"', 0xf4, 0x90, 0x80, 0x80, '"'},
      {'"', 0xe2, 0x82, '"'},
      {'"', 0xe2},
    };
    for (int[] values : bad) {
      byte[] bytes = new byte[values.length];
      for (int i = 0; i < values.length; i++) {
        bytes[i] = (byte) values[i];
      }
      JsonException e = assertThrows(JsonException.class, () -> Json.parse(bytes));
      assertEquals(1, e.offset());
      assertEquals("the bytes are not valid UTF-8", e.reason());
    }
  }

  @Test
  void deep_nesting_is_refused_and_overflows_no_stack() {
    assertEquals(
        "[".repeat(64) + "]".repeat(64), Json.write(Json.parse("[".repeat(64) + "]".repeat(64))));
    for (String open : List.of("[", "{\"a\":")) {
      JsonException e = assertThrows(JsonException.class, () -> Json.parse(open.repeat(2_000_000)));
      assertEquals(64 * open.length(), e.offset());
      assertEquals("nested deeper than 64 levels", e.reason());
    }
    JsonArray deep = new JsonArray();
    for (int i = 0; i < 64; i++) {
      deep = new JsonArray().add(deep);
    }
    JsonArray tooDeep = deep;
    assertThrows(IllegalArgumentException.class, () -> Json.write(tooDeep));
  }

  @Test
  void a_text_beyond_the_size_limit_is_refused_unread() {
    JsonException e =
        assertThrows(JsonException.class, () -> Json.parse(new byte[Json.MAXIMUM_SIZE + 1]));
    assertEquals("the text has 100000001 bytes, more than the limit of 100000000", e.reason());
  }

  @Test
  void writing_is_in_insertion_order_with_the_shortest_digits() {
    JsonObject o =
        new JsonObject()
            .put("z", 1)
            .put("a", 0.1)
            .put("s", "q\"\\\n\u0001\u007f</x>é")
            .put("t", true)
            .put("n", JsonValue.finiteOrNull(Double.NaN))
            .put("e", new JsonObject())
            .put("v", JsonArray.of(1.0, 1e300, -0.0))
            .put("w", new JsonArray().add(JsonArray.of(1, 2)).add("x"));
    assertEquals(
        "{\"z\":1,\"a\":0.1,\"s\":\"q\\\"\\\\\\n\\u0001\\u007f</x>é\",\"t\":true,\"n\":null,"
            + "\"e\":{},\"v\":[1.0,1.0E300,-0.0],\"w\":[[1,2],\"x\"]}",
        Json.write(o));
    assertEquals(
        """
        {
          "z": 1,
          "a": 0.1,
          "s": "q\\"\\\\\\n\\u0001\\u007f</x>é",
          "t": true,
          "n": null,
          "e": {},
          "v": [1.0, 1.0E300, -0.0],
          "w": [
            [1, 2],
            "x"
          ]
        }
        """,
        Json.writePretty(o));
    assertEquals(
        "\"\\u003c/script\\u003e\\u0026\\u2028\"",
        Json.writeForScript(JsonValue.of("</script>&\u2028")));
    assertEquals(o, Json.parse(Json.write(o)));
    assertEquals(o, Json.parse(Json.writePretty(o)));
    assertEquals(o, Json.parse(Json.writeForScript(o)));
  }

  @Test
  void what_json_cannot_hold_is_not_written() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0}) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> Json.write(JsonValue.of(bad)));
      assertEquals(
          "JSON: "
              + bad
              + " cannot be written\n  help: JsonValue.finiteOrNull writes null in its place",
          e.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> Json.write(JsonValue.of("\ud800x")));
    assertThrows(IllegalArgumentException.class, () -> new JsonObject().put("a", 1).put("a", 2));
  }

  @Test
  void a_member_that_is_absent_or_of_another_kind_is_named() {
    JsonObject o = Json.parse("{\"a\":[1,\"x\"],\"n\":null}").asObject();
    message("the member \"b\" is missing", () -> o.integer("b"));
    message("the member \"a\" must be a string but is an array", () -> o.text("a"));
    message("the member \"n\" must be a number but is null", () -> o.number("n"));
    message("item 1: expected an integer but found a string", () -> o.array("a").toLongs());
    message(
        "the integer 4294967296 does not fit in 32 bits", () -> Json.parse("4294967296").asInt());
  }

  private static void message(String expected, Runnable action) {
    assertEquals(expected, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void any_double_comes_back_with_its_bits() {
    RandomKey key = RandomKey.of(11).derive("doubles");
    for (int i = 0; i < 20_000; i++) {
      double x = Double.longBitsToDouble(key.integerAt(2L * i, Long.MAX_VALUE) ^ ((long) i << 63));
      if (Double.isFinite(x)) {
        assertEquals(bits(x), bits(Json.parse(Json.write(JsonValue.of(x))).asDouble()));
      }
    }
  }

  /// Every prefix and 20,000 damaged copies of a text: read, or refused by the one exception.
  @Test
  void damaged_texts_are_read_or_refused_and_nothing_else() {
    byte[] good =
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},\"é\":[1e5,-0.25,\"\\u00e9\"]}"
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < good.length; length++) {
      byte[] prefix = java.util.Arrays.copyOf(good, length);
      assertThrows(JsonException.class, () -> Json.parse(prefix));
    }
    long seed = 12;
    RandomKey key = RandomKey.of(seed).derive("damage");
    List<String> failures = new ArrayList<>();
    for (int trial = 0; trial < 20_000; trial++) {
      byte[] bytes = good.clone();
      RandomKey own = key.derive(trial);
      for (int k = 0; k <= own.integerAt(0, 3); k++) {
        int at = (int) own.integerAt(2 * k + 1, bytes.length);
        bytes[at] = (byte) own.integerAt(2 * k + 2, 256);
      }
      try {
        JsonValue value = Json.parse(bytes);
        if (!value.equals(Json.parse(Json.write(value)))) {
          failures.add("trial " + trial + " changes when written and read again");
        }
      } catch (JsonException e) {
        assertTrue(e.offset() >= 0 && e.offset() <= bytes.length);
      } catch (RuntimeException e) {
        failures.add("trial " + trial + ": " + e);
      }
    }
    if (!failures.isEmpty()) {
      fail("seed " + seed + ": " + failures);
    }
  }
}
