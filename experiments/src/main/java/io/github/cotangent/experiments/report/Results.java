package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/// What came out of a run.
///
/// @param claims the claims that were tried
/// @param runs the trainings of the classifier
/// @param findings what else was found, in sentences
public record Results(List<Claim> claims, List<ClassifyRun> runs, List<String> findings) {
  /// Copies the lists.
  public Results {
    claims = List.copyOf(claims);
    runs = List.copyOf(runs);
    findings = List.copyOf(findings);
  }

  /// Whether every claim that was tried holds.
  public boolean allHold() {
    return claims.stream().allMatch(Claim::holds);
  }

  /// Results as a run left them.
  ///
  /// @param summary the content of `summary.json`
  /// @param runs the trainings, from `metrics.csv`
  /// @throws IllegalArgumentException if `summary` is something else
  public static Results of(JsonObject summary, List<ClassifyRun> runs) {
    List<Claim> claims = new ArrayList<>();
    for (JsonValue value : summary.array("claims")) {
      JsonObject claim = value.asObject();
      claims.add(
          new Claim(
              claim.text("id"),
              claim.text("statement"),
              number(claim, "predicted"),
              number(claim, "measured"),
              number(claim, "error"),
              number(claim, "tolerance"),
              claim.truth("holds")));
    }
    List<String> findings = new ArrayList<>();
    summary.array("findings").forEach(finding -> findings.add(finding.asString()));
    return new Results(claims, runs, findings);
  }

  private static double number(JsonObject claim, String name) {
    return claim.get(name).equals(JsonValue.Null.NULL) ? Double.NaN : claim.number(name);
  }

  /// The content of `summary.json`; what is not defined is null.
  public JsonObject toJson() {
    JsonArray tried = new JsonArray();
    for (Claim claim : claims) {
      tried.add(
          new JsonObject()
              .put("id", claim.id())
              .put("statement", claim.statement())
              .put("predicted", JsonValue.finiteOrNull(claim.predicted()))
              .put("measured", JsonValue.finiteOrNull(claim.measured()))
              .put("error", JsonValue.finiteOrNull(claim.error()))
              .put("tolerance", JsonValue.finiteOrNull(claim.tolerance()))
              .put("holds", claim.holds()));
    }
    JsonArray trained = new JsonArray();
    for (ClassifyRun run : runs) {
      trained.add(RunSummary.toJson(run));
    }
    return new JsonObject()
        .put("claims", tried)
        .put("findings", JsonArray.of(findings))
        .put("runs", trained);
  }
}
