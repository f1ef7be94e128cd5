package io.github.cotangent.core.json;

/// A text that is not JSON as [Json] reads it, with the place and the reason.
public final class JsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final int line;
  private final int column;
  private final String reason;

  JsonException(int offset, int line, int column, String reason) {
    super("JSON, line " + line + ", column " + column + " (byte " + offset + "): " + reason);
    this.offset = offset;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /// Position in bytes of the UTF-8 text, from 0.
  public int offset() {
    return offset;
  }

  /// Line, from 1.
  public int line() {
    return line;
  }

  /// Column in characters (code points), from 1.
  public int column() {
    return column;
  }

  /// What is wrong, without the place.
  public String reason() {
    return reason;
  }
}
