package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The part of the report that shows the claims: a chart of their errors and a table, which the
/// page's script filters by group.
///
/// @param claims the claims, in the order in which they are shown
record ClaimSection(List<Claim> claims) {
  /// The error of a claim, in units of its tolerance, at which the chart begins; smaller ones are
  /// drawn there.
  private static final double LEAST_RATIO = 1e-7;

  /// The same at which the chart ends.
  private static final double MOST_RATIO = 1e6;

  private Map<String, List<Claim>> groups() {
    return claims.stream()
        .collect(Collectors.groupingBy(Claim::group, LinkedHashMap::new, Collectors.toList()));
  }

  /// The chart as the page's script reads it.
  JsonObject chart() {
    JsonArray dots = new JsonArray();
    double most = 10;
    for (Claim claim : claims) {
      double ratio = claim.error() == 0 ? 0 : claim.error() / claim.tolerance();
      if (!(ratio <= MOST_RATIO)) {
        ratio = MOST_RATIO; // whatever is beyond, NaN among it, stands at the edge
      }
      most = Math.max(most, 10 * ratio);
      dots.add(
          new JsonObject()
              .put("id", claim.id())
              .put("group", claim.group())
              .put("ratio", ratio)
              .put("holds", claim.holds()));
    }
    return new JsonObject()
        .put("kind", "claims")
        .put("id", "claims")
        .put("groups", JsonArray.of(groups().keySet()))
        .put("least", LEAST_RATIO)
        .put("most", Math.pow(10, Math.ceil(Math.log10(most))))
        .put("claims", dots);
  }

  /// The section, empty where there are no claims.
  String html() {
    if (claims.isEmpty()) {
      return "";
    }
    return Html.fill(
        """
        <section>
        <h2>The claims, one by one</h2>
        <p class="see">Each dot is a claim: how far measurement and closed form are apart, in units
        of the tolerance. Left of the line it holds. Errors of gradients are relative to the
        gradient that would flow if the statistics were constants. For trainings a reference, or a
        bound that has no tolerance, stands in place of the closed form.</p>
        %s<div class="filter" role="group" aria-label="show claims">%s</div>
        <div class="card scroll long" tabindex="0"><table class="claims">
        <thead><tr><th></th><th>claim</th><th>statement</th><th class="n">predicted</th>
        <th class="n">measured</th><th class="n">error</th><th class="n">tolerance</th></tr></thead>
        <tbody>
        %s</tbody></table></div>
        </section>
        """,
        Html.chart("claims", "Error of every claim", groups().size() > 4 ? "plot" : "plot flat", 0),
        filters(),
        claims.stream().map(ClaimSection::row).collect(Collectors.joining()));
  }

  private String filters() {
    StringBuilder buttons = new StringBuilder(filter("", "all", claims.size()));
    groups().forEach((group, of) -> buttons.append(filter(group, group, of.size())));
    long failing = claims.stream().filter(claim -> !claim.holds()).count();
    if (failing > 0) {
      buttons.append(filter("fails", "failing", failing));
    }
    return buttons.toString();
  }

  private static String filter(String group, String label, long count) {
    return Html.fill(
        """
        <button type="button" data-group="%s" aria-pressed="%s">%s \
        <span class="count">%d</span></button>
        """,
        Html.text(group), group.isEmpty(), Html.text(label), count);
  }

  private static String row(Claim claim) {
    return Html.fill(
        """
        <tr data-group="%s" data-holds="%s"><td><span class="mark %s</span></td>\
        <td class="id mono">%s</td><td>%s</td><td class="n">%s</td><td class="n">%s</td>\
        <td class="n">%s</td><td class="n">%s</td></tr>
        """,
        Html.text(claim.group()),
        claim.holds(),
        claim.holds() ? "good\">holds" : "bad\">fails",
        Html.text(claim.id()).replace(".", "<wbr>."),
        Html.text(claim.statement()),
        Html.number(claim.predicted()),
        Html.number(claim.measured()),
        Html.number(claim.error()),
        Html.number(claim.tolerance()));
  }
}
