package io.github.cotangent.experiments.report;

import java.util.Comparator;
import java.util.List;

/// One claim of the paper, tried: what the theory predicts, what was measured, and the verdict.
///
/// @param id a name such as `C2.eps=1e-5`; what stands before the first dot is the claim's group
/// @param statement the claim in words
/// @param predicted the value that the closed form gives
/// @param measured the value that the computation gives
/// @param error how far they are apart, on the scale that the claim's tolerance is stated on
/// @param tolerance the largest error with which the claim holds
/// @param holds the verdict
public record Claim(
    String id,
    String statement,
    double predicted,
    double measured,
    double error,
    double tolerance,
    boolean holds) {

  /// A claim that holds if its error is at most its tolerance; an error that is NaN never is.
  public static Claim of(
      String id,
      String statement,
      double predicted,
      double measured,
      double error,
      double tolerance) {
    return new Claim(id, statement, predicted, measured, error, tolerance, error <= tolerance);
  }

  /// Orders claims by their groups as people do, `C2` before `C12`, and leaves them otherwise.
  static List<Claim> byGroup(List<Claim> claims) {
    return claims.stream()
        .sorted(
            Comparator.comparingInt((Claim claim) -> number(claim.group()))
                .thenComparing(Claim::group))
        .toList();
  }

  /// The number in the name of a group, or the largest there is where it has none.
  private static int number(String group) {
    String digits = group.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /// The claim's group: `C2` for `C2.eps=1e-5`.
  public String group() {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /// The command that tries it: `theorems`, or `classify` for what trainings show, or `digest`.
  String experiment() {
    if (Reference.isComparison(this) || Pattern.isPattern(this)) {
      return Metrics.CLASSIFY;
    }
    return switch (group()) {
      case "digest" -> "digest";
      default -> "theorems";
    };
  }
}
