package io.github.cotangent.experiments.report;

/// The fields of tables in CSV, RFC 4180.
final class Csv {
  private Csv() {}

  /// `text` as one field: in quotes where it has to be.
  static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
