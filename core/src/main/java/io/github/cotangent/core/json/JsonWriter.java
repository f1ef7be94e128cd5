package io.github.cotangent.core.json;

import java.util.Iterator;
import java.util.Map;

/// Writes one value; see [Json] for the rules.
final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final boolean pretty;
  private final boolean forScript;
  private final StringBuilder out = new StringBuilder();

  JsonWriter(boolean pretty, boolean forScript) {
    this.pretty = pretty;
    this.forScript = forScript;
  }

  String text(JsonValue value) {
    write(value, 0);
    return out.toString();
  }

  private void write(JsonValue value, int depth) {
    switch (value) {
      case JsonObject object -> object(object, deeper(depth));
      case JsonArray array -> array(array, deeper(depth));
      case JsonValue.Text(String text) -> string(text);
      case JsonValue.Whole(long number) -> out.append(number);
      case JsonValue.Real(double number) -> real(number);
      case JsonValue.Truth(boolean truth) -> out.append(truth);
      case JsonValue.Null none -> out.append("null");
    }
  }

  private static int deeper(int depth) {
    if (depth == Json.MAXIMUM_DEPTH) {
      throw new IllegalArgumentException(
          "JSON: nested deeper than " + Json.MAXIMUM_DEPTH + " levels");
    }
    return depth + 1;
  }

  private void object(JsonObject object, int depth) {
    out.append('{');
    Iterator<Map.Entry<String, JsonValue>> entries = object.members().entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, JsonValue> entry = entries.next();
      newLine(depth);
      string(entry.getKey());
      out.append(pretty ? ": " : ":");
      write(entry.getValue(), depth);
      if (entries.hasNext()) {
        out.append(',');
      }
    }
    if (object.size() > 0) {
      newLine(depth - 1);
    }
    out.append('}');
  }

  private void array(JsonArray array, int depth) {
    boolean broken = false;
    for (JsonValue item : array) {
      broken |= item instanceof JsonObject || item instanceof JsonArray;
    }
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.append(pretty && !broken ? ", " : ",");
      }
      if (broken) {
        newLine(depth);
      }
      write(array.get(i), depth);
    }
    if (broken) {
      newLine(depth - 1);
    }
    out.append(']');
  }

  private void newLine(int depth) {
    if (pretty) {
      out.append('\n').repeat("  ", depth);
    }
  }

  private void real(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "JSON: "
              + number
              + " cannot be written\n  help: JsonValue.finiteOrNull writes null in its place");
    }
    out.append(number);
  }

  private void string(String text) {
    int lone = Json.loneSurrogate(text);
    if (lone >= 0) {
      throw new IllegalArgumentException(
          "JSON: a string has a lone surrogate at index " + lone + ", which is no character");
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '<', '>', '&', '\u2028', '\u2029' -> {
          if (forScript) {
            escape(c);
          } else {
            out.append(c);
          }
        }
        default -> {
          if (c < 0x20 || c == 0x7f) {
            escape(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >>> shift) & 0xf));
    }
  }
}
