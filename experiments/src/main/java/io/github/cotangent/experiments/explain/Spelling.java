package io.github.cotangent.experiments.explain;

import java.util.Collection;
import java.util.Locale;

/// Guesses what was meant by a word that does not exist.
final class Spelling {
  private Spelling() {}

  /// `did you mean …?` with the word that is nearest, or nothing if none is near: at most one
  /// letter in three may be wrong.
  static String guess(String word, Collection<String> words) {
    String nearest = "";
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String candidate : words) {
      int changes = changes(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (changes < fewest) {
        fewest = changes;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "did you mean " + nearest + "?";
  }

  /// How many letters are to be put in, left out or exchanged. Levenshtein, *Binary Codes Capable
  /// of Correcting Deletions, Insertions, and Reversals*, Soviet Physics Doklady 10(8), 1966.
  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
