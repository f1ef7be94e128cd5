package io.github.cotangent.experiments.theory;

/// A sum whose rounding errors are carried along and added at the end, so that the closed forms do
/// not blur what they are compared with: Neumaier, *Rundungsfehleranalyse einiger Verfahren zur
/// Summation endlicher Summen*, ZAMM 54, 1974.
final class CompensatedSum {
  private double sum;
  private double lost;

  /// Adds `term`.
  void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }

  /// The sum of all terms.
  double value() {
    return sum + lost;
  }
}
