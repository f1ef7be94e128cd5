package io.github.cotangent.autodiff.explain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// How cells are called: each by one name in all of an explanation.
final class Names {
  private static final char SUBSCRIPT_ZERO = '₀';
  private static final char BAR = '\u0304';
  private static final char DOT = '\u0307';

  private final Map<Cell, String> names = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /// Calls `cell` by `name` unless it has one.
  void give(Cell cell, String name) {
    if (names.putIfAbsent(cell, name) == null) {
      taken.add(name);
    }
  }

  /// Names of which more can be given without these being changed.
  Names copy() {
    Names copy = new Names();
    copy.names.putAll(names);
    copy.taken.addAll(taken);
    return copy;
  }

  /// A copy in which `cell` is called `name` even if it has another.
  Names copyWith(Cell cell, String name) {
    Names copy = copy();
    copy.names.put(cell, name);
    copy.taken.add(name);
    return copy;
  }

  /// `letter`, or if that is taken `letter₂` and so on; it is then taken too.
  String fresh(String letter) {
    String name = letter;
    for (int i = 2; !taken.add(name); i++) {
      name = indexed(letter, i);
    }
    return name;
  }

  /// The first of `letter₁`, `letter₂` and so on that is not taken; it is then taken too.
  String freshIndexed(String letter) {
    int i = 1;
    while (!taken.add(indexed(letter, i))) {
      i++;
    }
    return indexed(letter, i);
  }

  boolean has(Cell cell) {
    return names.containsKey(cell);
  }

  /// The name; that of a number is the number.
  ///
  /// @throws IllegalStateException if it has none
  String of(Cell cell) {
    String name = names.get(cell);
    if (name != null) {
      return name;
    }
    if (cell.isNumber()) {
      return number(cell);
    }
    throw new IllegalStateException("a cell without a name: " + cell.value().describe());
  }

  static String number(Cell cell) {
    return Numbers.of(cell.value().get(new int[cell.value().rank()]));
  }

  /// The cotangent of what is called `name`: `v̄₂` of `v₂`, `gammaBar` of `gamma`.
  static String bar(String name) {
    return marked(name, BAR, "Bar");
  }

  /// The tangent of what is called `name`.
  static String dot(String name) {
    return marked(name, DOT, "Dot");
  }

  private static String marked(String name, char mark, String word) {
    int first = name.offsetByCodePoints(0, 1);
    boolean letter = name.substring(first).codePoints().noneMatch(Character::isLetter);
    return letter
        ? Normalizer.normalize(
            name.substring(0, first) + mark + name.substring(first), Normalizer.Form.NFC)
        : name + word;
  }

  static String indexed(String letter, int index) {
    StringBuilder name = new StringBuilder(letter);
    for (char digit : Integer.toString(index).toCharArray()) {
      name.append((char) (SUBSCRIPT_ZERO + (digit - '0')));
    }
    return name.toString();
  }

  /// `₀,₂` for 0 and 2.
  static String subscripts(int... numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append(text.isEmpty() ? "" : ",").append(indexed("", number));
    }
    return text.toString();
  }
}
