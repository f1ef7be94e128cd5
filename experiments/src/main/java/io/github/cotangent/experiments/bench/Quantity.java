package io.github.cotangent.experiments.bench;

import java.util.Locale;

/// Numbers as a table has them.
final class Quantity {
  private Quantity() {}

  /// Nanoseconds in the unit that suits: `12.3 us`.
  static String time(double nanos) {
    if (nanos < 1e3) {
      return three(nanos) + " ns";
    }
    if (nanos < 1e6) {
      return three(nanos / 1e3) + " us";
    }
    return nanos < 1e9 ? three(nanos / 1e6) + " ms" : three(nanos / 1e9) + " s";
  }

  /// Three digits or more.
  static String three(double x) {
    return String.format(Locale.ROOT, x < 10 ? "%.2f" : x < 100 ? "%.1f" : "%.0f", x);
  }

  /// A share in per cent, or nothing if it is not a number.
  static String percent(double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  /// A rate with its unit, or nothing if it is not a number.
  static String rate(double rate, Work.Unit unit) {
    return Double.isNaN(rate) ? "" : three(rate) + " " + unit.rate();
  }
}
