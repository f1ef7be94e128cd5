package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/// A workload that was measured alone.
///
/// @param time of a call
/// @param peak the rate that the machine allows, NaN if there is none to compare with
/// @param units the time in those of [Workload#baseline], NaN if it has none
public record Row(Workload workload, Measurement time, double peak, double units) {

  /// What stands above the columns.
  public static String header() {
    return line(List.of("workload", "median", "iqr", "rate", "peak", ""));
  }

  /// The rate, in 10⁹ units a second.
  double rate() {
    return workload.work().rate(time.median());
  }

  /// As a line of a table.
  public String line() {
    return line(
        List.of(
            workload.name(),
            Quantity.time(time.median()),
            Quantity.percent((time.upper() - time.lower()) / time.median()),
            Quantity.rate(rate(), workload.work().unit()),
            Quantity.percent(rate() / peak),
            workload.baseline().map(one -> Quantity.three(units) + " " + one.name()).orElse("")));
  }

  private static String line(List<String> cells) {
    return String.format(Locale.ROOT, "%-34s %9s  %4s  %13s %5s  %s", cells.toArray())
        .stripTrailing();
  }

  /// As the file of `--json` has it.
  public JsonObject toJson() {
    JsonObject json =
        new JsonObject()
            .put("name", workload.name())
            .put("ours_ms", time.median() / 1e6)
            .put("quartiles_ms", JsonArray.of(time.lower() / 1e6, time.upper() / 1e6))
            .put("readings", time.count());
    if (!Double.isNaN(rate())) {
      json.put("rate", rate()).put("unit", workload.work().unit().rate());
    }
    if (!Double.isNaN(rate() / peak)) {
      json.put("peak", peak);
    }
    workload.baseline().ifPresent(one -> json.put(one.name().replace(' ', '_'), units));
    return json;
  }
}
