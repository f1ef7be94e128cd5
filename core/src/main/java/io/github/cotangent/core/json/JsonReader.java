package io.github.cotangent.core.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads one document from UTF-8 bytes; see [Json] for the rules.
///
/// A recursive descent whose depth is bounded by [Json#MAXIMUM_DEPTH], so the stack is too.
final class JsonReader {

  /// A number that needs more characters than this is an attack or a mistake; the longest exact
  /// decimal form of a double has fewer than 1,100 digits.
  private static final int MAXIMUM_NUMBER_LENGTH = 1_200;

  private final byte[] text;
  private int at;
  private int depth;

  JsonReader(byte[] text) {
    this.text = text;
  }

  JsonValue document() {
    if (text.length > Json.MAXIMUM_SIZE) {
      throw error(
          0, "the text has " + text.length + " bytes, more than the limit of " + Json.MAXIMUM_SIZE);
    }
    checkUtf8();
    if (text.length >= 3
        && text[0] == (byte) 0xef
        && text[1] == (byte) 0xbb
        && text[2] == (byte) 0xbf) {
      throw error(0, "the text begins with a byte order mark, which JSON does not allow");
    }
    skipSpace();
    JsonValue value = value();
    skipSpace();
    if (at < text.length) {
      throw error(at, "expected the end of the text but found " + found());
    }
    return value;
  }

  private void checkUtf8() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(text);
    // A small output buffer, used again and again: only validity is wanted here.
    CharBuffer out = CharBuffer.allocate(8_192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw error(in.position(), "the bytes are not valid UTF-8");
    }
  }

  private JsonValue value() {
    if (at == text.length) {
      throw error(at, "expected a value but the text ends");
    }
    return switch (text[at]) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new JsonValue.Text(string());
      case 't' -> word("true", new JsonValue.Truth(true));
      case 'f' -> word("false", new JsonValue.Truth(false));
      case 'n' -> word("null", JsonValue.Null.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw error(at, "expected a value but found " + found());
    };
  }

  private JsonObject object() {
    enter();
    JsonObject object = new JsonObject();
    skipSpace();
    if (peek() == '}') {
      at++;
      depth--;
      return object;
    }
    while (true) {
      if (peek() != '"') {
        throw error(at, "expected a name in quotation marks but found " + found());
      }
      int start = at;
      String name = string();
      if (object.has(name)) {
        throw error(start, "the name " + quoted(name) + " occurs twice in one object");
      }
      skipSpace();
      if (peek() != ':') {
        throw error(at, "expected ':' after a name but found " + found());
      }
      at++;
      skipSpace();
      object.put(name, value(), start);
      skipSpace();
      int next = peek();
      if (next != ',' && next != '}') {
        throw error(at, "expected ',' or '}' but found " + found());
      }
      at++;
      if (next == '}') {
        depth--;
        return object;
      }
      skipSpace();
    }
  }

  private JsonArray array() {
    enter();
    JsonArray array = new JsonArray();
    skipSpace();
    if (peek() == ']') {
      at++;
      depth--;
      return array;
    }
    while (true) {
      array.add(value());
      skipSpace();
      int next = peek();
      if (next != ',' && next != ']') {
        throw error(at, "expected ',' or ']' but found " + found());
      }
      at++;
      if (next == ']') {
        depth--;
        return array;
      }
      skipSpace();
    }
  }

  private void enter() {
    if (depth == Json.MAXIMUM_DEPTH) {
      throw error(at, "nested deeper than " + Json.MAXIMUM_DEPTH + " levels");
    }
    depth++;
    at++;
  }

  private String string() {
    int start = at;
    at++;
    StringBuilder result = null;
    int copied = at;
    while (true) {
      if (at == text.length) {
        throw error(start, "the string that begins here does not end");
      }
      int b = text[at];
      if (b == '"') {
        break;
      }
      if (b >= 0 && b < 0x20) {
        throw error(at, "a control character must be written as an escape, found " + found());
      }
      if (b != '\\') {
        at++;
        continue;
      }
      if (result == null) {
        result = new StringBuilder();
      }
      result.append(new String(text, copied, at - copied, StandardCharsets.UTF_8));
      escape(result);
      copied = at;
    }
    String tail = new String(text, copied, at - copied, StandardCharsets.UTF_8);
    at++;
    return result == null ? tail : result.append(tail).toString();
  }

  private void escape(StringBuilder result) {
    int start = at;
    at++;
    int kind = peek();
    at++;
    switch (kind) {
      case '"', '\\', '/' -> result.append((char) kind);
      case 'n' -> result.append('\n');
      case 'r' -> result.append('\r');
      case 't' -> result.append('\t');
      case 'b' -> result.append('\b');
      case 'f' -> result.append('\f');
      case 'u' -> {
        char first = hex4(start);
        if (Character.isHighSurrogate(first)) {
          if (at + 1 < text.length && text[at] == '\\' && text[at + 1] == 'u') {
            at += 2;
            char second = hex4(start);
            if (Character.isLowSurrogate(second)) {
              result.append(first).append(second);
              return;
            }
          }
          throw error(start, "a high surrogate without its low one is no character");
        }
        if (Character.isLowSurrogate(first)) {
          throw error(start, "a low surrogate without its high one is no character");
        }
        result.append(first);
      }
      default -> throw error(start, "a backslash begins no known escape");
    }
  }

  private char hex4(int start) {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length ? hexDigit(text[at]) : -1;
      if (digit < 0) {
        throw error(start, "an escape \\u needs four hexadecimal digits");
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  /// Not `Character.digit`, which takes the digits of every script.
  private static int hexDigit(int b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    if (b >= 'a' && b <= 'f') {
      return b - 'a' + 10;
    }
    return b >= 'A' && b <= 'F' ? b - 'A' + 10 : -1;
  }

  private JsonValue number() {
    int start = at;
    if (text[at] == '-') {
      at++;
    }
    int first = at;
    digits(start);
    if (text[first] == '0' && at - first > 1) {
      throw error(start, "a number must not begin with a superfluous 0");
    }
    boolean whole = true;
    if (peek() == '.') {
      whole = false;
      at++;
      digits(start);
    }
    if (peek() == 'e' || peek() == 'E') {
      whole = false;
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits(start);
    }
    if (at - start > MAXIMUM_NUMBER_LENGTH) {
      throw error(start, "a number of " + (at - start) + " characters");
    }
    String literal = new String(text, start, at - start, StandardCharsets.US_ASCII);
    if (whole && !literal.equals("-0")) {
      try {
        return new JsonValue.Whole(Long.parseLong(literal));
      } catch (NumberFormatException e) {
        throw error(start, "the integer " + cut(literal) + " does not fit in 64 bits");
      }
    }
    double number = Double.parseDouble(literal);
    if (Double.isInfinite(number)) {
      throw error(start, "the number " + cut(literal) + " is beyond the range of a double");
    }
    return new JsonValue.Real(number);
  }

  private static String cut(String literal) {
    return literal.length() > 40 ? literal.substring(0, 40) + "..." : literal;
  }

  private void digits(int start) {
    int first = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == first) {
      throw error(start, "a number lacks a digit, found " + found() + " in its place");
    }
  }

  private JsonValue word(String word, JsonValue value) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length || text[at + i] != word.charAt(i)) {
        throw error(at, "expected a value but found " + found());
      }
    }
    at += word.length();
    return value;
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      at++;
    }
  }

  /// The byte at the position, or -1 at the end; bytes beyond ASCII are negative as well and differ
  /// from every character that is asked for.
  private int peek() {
    return at < text.length ? text[at] : -1;
  }

  private String found() {
    if (at >= text.length) {
      return "the end of the text";
    }
    int b = text[at] & 0xff;
    if (b > 0x20 && b < 0x7f) {
      return "'" + (char) b + "'";
    }
    return String.format(Locale.ROOT, "the byte 0x%02x", b);
  }

  /// A name for a message: cut, and with nothing in it that could disturb a terminal.
  static String quoted(String name) {
    StringBuilder result = new StringBuilder("\"");
    name.codePoints()
        .limit(60)
        .map(c -> c < 0x20 || c >= 0x7f ? '?' : c)
        .forEach(result::appendCodePoint);
    return result.append(name.codePointCount(0, name.length()) > 60 ? "...\"" : "\"").toString();
  }

  JsonException error(int offset, String reason) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      if (text[i] == '\n') {
        line++;
        column = 1;
      } else if ((text[i] & 0xc0) != 0x80) {
        column++;
      }
    }
    return new JsonException(offset, line, column, reason);
  }
}
