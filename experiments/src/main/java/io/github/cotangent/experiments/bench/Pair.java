package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.json.JsonObject;

/// A workload beside the same work of a peer, measured in turns.
///
/// @param workload the name
/// @param ours the median of our time, in milliseconds
/// @param peer the median of the peer's
/// @param ratio the median of the peer's time divided by ours, pair by pair: above 1 where we are
///     faster
/// @param pairs how many
/// @param configuration how the peer was set up
/// @param difference what is different between the results, empty where they agree
public record Pair(
    String workload,
    double ours,
    double peer,
    double ratio,
    int pairs,
    String configuration,
    String difference) {
  /// As the file of `--json` has it.
  public JsonObject toJson() {
    JsonObject json =
        new JsonObject()
            .put("name", workload)
            .put("ours_ms", ours)
            .put("peer_ms", peer)
            .put("ratio", ratio)
            .put("pairs", pairs)
            .put("peer_config", configuration);
    return difference.isEmpty() ? json : json.put("difference", difference);
  }

  static Pair of(JsonObject json) {
    return new Pair(
        json.text("name"),
        json.number("ours_ms"),
        json.number("peer_ms"),
        json.number("ratio"),
        (int) json.integer("pairs"),
        json.text("peer_config"),
        json.has("difference") ? json.text("difference") : "");
  }
}
