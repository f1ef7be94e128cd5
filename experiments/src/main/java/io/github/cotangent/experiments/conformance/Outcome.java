package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a case.
///
/// @param name of the case
/// @param kind `op`, `program` or `training`; null where the case does not even say that
/// @param checks the comparisons that were made
/// @param fault why no more could be made; null where all were
public record Outcome(
    String name, @Nullable String kind, List<Check> checks, @Nullable String fault) {
  /// Whether everything is as it must be.
  public boolean passed() {
    return fault == null && checks.stream().allMatch(Check::passed);
  }

  /// A line for each thing that is not.
  public List<String> complaints() {
    List<String> lines = new ArrayList<>();
    if (fault != null) {
      lines.add(name + ": " + fault);
    }
    for (Check check : checks) {
      if (!check.passed()) {
        lines.add(name + ": " + check.what() + ": " + check.complaint());
      }
    }
    return lines;
  }

  JsonObject json() {
    JsonArray list = new JsonArray();
    for (Check check : checks) {
      Double tightness = check.tightness();
      list.add(
          new JsonObject()
              .put("what", check.what())
              .put("passed", check.passed())
              .put("worst_error_over_allowed", JsonValue.finiteOrNull(check.worst()))
              .put(
                  "allowed_over_largest_reference",
                  tightness == null ? JsonValue.Null.NULL : JsonValue.finiteOrNull(tightness)));
    }
    return new JsonObject()
        .put("name", name)
        .put("kind", kind == null ? JsonValue.Null.NULL : JsonValue.of(kind))
        .put("passed", passed())
        .put("fault", fault == null ? JsonValue.Null.NULL : JsonValue.of(fault))
        .put("checks", list);
  }
}
