package io.github.cotangent.experiments.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of tables in CSV, RFC 4180.
final class Csv {
  private Csv() {}

  /// `text` as one field: in quotes where it has to be.
  static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// The fields of the next row; empty at the end.
  ///
  /// @throws IOException where `in` throws it, or ends within quotes
  static Optional<List<String>> row(BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      return Optional.empty();
    }
    if (line.indexOf('"') < 0) {
      return Optional.of(List.of(line.split(",", -1)));
    }
    StringBuilder row = new StringBuilder(line);
    while (row.chars().filter(c -> c == '"').count() % 2 == 1) { // a field goes on in the next line
      String next = in.readLine();
      if (next == null) {
        throw new IOException("the table ends within quotes: " + line);
      }
      row.append('\n').append(next);
    }
    return Optional.of(fields(row));
  }

  private static List<String> fields(CharSequence row) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
        if (doubled) {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
