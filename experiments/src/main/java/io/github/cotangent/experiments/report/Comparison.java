package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Several runs beside each other as one page of HTML that needs nothing but a browser: the
/// settings that differ, the curves of what was trained in each, where they ended, and which claims
/// hold where.
///
/// @param parts the runs, at least two, with different names
public record Comparison(List<Part> parts) {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if there are fewer than two runs, or two have one name
  public Comparison {
    parts = List.copyOf(parts);
    List<String> names = parts.stream().map(Part::name).toList();
    if (names.size() < 2 || Set.copyOf(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "Comparison: two or more runs with different names are compared, not " + names);
    }
  }

  /// The page.
  ///
  /// @throws IOException where the plotting library is not on the class path
  public String toHtml() throws IOException {
    List<Family> families =
        Family.of(
            new Results(
                List.of(),
                parts.stream().flatMap(part -> part.results().runs().stream()).toList(),
                List.of()));
    StringBuilder content = new StringBuilder(header());
    List<JsonObject> charts = new ArrayList<>();
    for (Family family : families) {
      List<Block> blocks = new ComparedCurves(parts, family).blocks();
      blocks.stream()
          .flatMap(block -> block.charts().stream())
          .forEach(chart -> charts.add(chart.toJson()));
      content.append(
          Html.fill(
              """
              <section id="%s">
              <h2>%s</h2>
              %s%s</section>
              """,
              family.id("section"),
              Html.text(family.title()),
              blocks.stream().map(Block::toHtml).collect(Collectors.joining()),
              finals(family)));
    }
    content.append(claims());
    content.append(
        table(
            "Machines",
            "Where the runs were made. It has no influence on their results.",
            parts.stream().map(Part::environment).toList(),
            false));
    return new Page("comparison", content.toString(), charts).toHtml();
  }

  private String header() {
    return Html.fill(
            """
            <header>
            <button id="theme" type="button" hidden>dark</button>
            <p class="kicker">Replication of Zhou et al., AAAI 2024, arXiv:2205.15146</p>
            <h1>%d runs compared</h1>
            <p class="lead">%s</p>
            </header>
            """,
            parts.size(),
            parts.stream()
                .map(
                    part ->
                        Html.fill(
                            "<strong>%s</strong> (%s, %d trainings)",
                            Html.text(part.name()),
                            Html.text(part.command()),
                            part.results().runs().size()))
                .collect(Collectors.joining(", ")))
        + table(
            "Settings that differ",
            "What was asked for, and what that meant, where it is not the same for all runs: these"
                + " settings alone can make results differ.",
            parts.stream().map(Part::settings).toList(),
            true);
  }

  /// A row for each name, a column for each run; `differing` ones alone, or all.
  private String table(
      String title, String see, List<Map<String, String>> values, boolean differing) {
    Set<String> names = new LinkedHashSet<>();
    values.forEach(of -> names.addAll(of.keySet()));
    StringBuilder rows = new StringBuilder();
    for (String name : names) {
      List<String> each = values.stream().map(of -> of.getOrDefault(name, "–")).toList();
      if (differing && Set.copyOf(each).size() == 1) {
        continue;
      }
      rows.append("<tr><td class=\"soft\">").append(Html.text(name)).append("</td>");
      each.forEach(text -> rows.append("<td>").append(Html.text(text)).append("</td>"));
      rows.append("</tr>\n");
    }
    return Html.fill(
        """
        <section><h2>%s</h2>
        <p class="see">%s</p>
        %s</section>
        """,
        title,
        Html.text(see),
        rows.isEmpty()
            ? "<p>None.</p>\n"
            : Html.fill(
                """
                <div class="card scroll" tabindex="0"><table class="settings">
                <thead><tr><th></th>%s</tr></thead>
                <tbody>
                %s</tbody></table></div>
                """,
                names(""), rows));
  }

  private String names(String style) {
    return parts.stream()
        .map(part -> "<th" + style + ">" + Html.text(part.name()) + "</th>")
        .collect(Collectors.joining());
  }

  private String finals(Family family) {
    StringBuilder rows = new StringBuilder();
    String before = "";
    for (Summary summary : family.summaries()) {
      String group = Finals.group(summary);
      if (!group.equals(before)) {
        before = group;
        rows.append(
            Html.fill(
                "<tr class=\"group\"><th colspan=\"%d\">%s</th></tr>\n",
                parts.size() + 1, Html.text(group)));
      }
      rows.append(
          Html.fill(
              """
              <tr><td class="name"><span class="swatch" style="background:var(--%s)"></span>%s</td>\
              %s</tr>
              """,
              summary.colour(),
              Html.text(summary.normName()),
              parts.stream()
                  .map(part -> cell(part, summary.setting()))
                  .collect(Collectors.joining())));
    }
    return Html.fill(
        """
        <div class="block"><h3>Final results</h3>
        <p class="see">Test accuracy with running statistics, mean ± standard deviation over the
        seeds of the run; small: the training loss of the last epoch and the 5-NN accuracy.</p>
        <div class="card scroll" tabindex="0"><table>
        <thead><tr><th>norm</th>%s</tr></thead>
        <tbody>
        %s</tbody></table></div></div>
        """,
        names(" class=\"n\""), rows);
  }

  private static String cell(Part part, Setting setting) {
    return Summary.find(Summary.of(part.results().runs()), setting)
        .map(
            summary ->
                Html.fill(
                    "<td class=\"n\">%s<span class=\"ref\">loss %s, 5-NN %s</span></td>",
                    Finals.text(summary.of(Metric.TEST_ACCURACY)),
                    Html.fixed(summary.of(Metric.TRAIN_LOSS).mean()),
                    Html.fixed(summary.of(Metric.KNN_ACCURACY).mean())))
        .orElse("<td class=\"n\"><span class=\"undefined\">–</span></td>");
  }

  /// How many claims hold in each run, and those that do not hold in all of the runs that tried
  /// them.
  private String claims() {
    Map<String, Claim> ids = new LinkedHashMap<>();
    for (Part part : parts) {
      part.results().claims().forEach(claim -> ids.putIfAbsent(claim.id(), claim));
    }
    if (ids.isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder();
    for (Claim claim : Claim.byGroup(List.copyOf(ids.values()))) {
      List<Optional<Claim>> each = parts.stream().map(part -> find(part, claim.id())).toList();
      if (each.stream().flatMap(Optional::stream).allMatch(Claim::holds)) {
        continue;
      }
      rows.append(
          Html.fill(
              "<tr><td class=\"id mono\">%s</td><td>%s</td>%s</tr>\n",
              Html.text(claim.id()).replace(".", "<wbr>."),
              Html.text(claim.statement()),
              each.stream().map(Comparison::verdict).collect(Collectors.joining())));
    }
    return Html.fill(
        """
        <section><h2>Claims</h2>
        <p class="see">%s%s</p>
        %s</section>
        """,
        parts.stream()
            .map(
                part ->
                    Html.fill(
                        "%s: %d of %d hold. ",
                        Html.text(part.name()),
                        part.results().claims().stream().filter(Claim::holds).count(),
                        part.results().claims().size()))
            .collect(Collectors.joining()),
        rows.isEmpty() ? "" : "Those that do not hold everywhere:",
        rows.isEmpty()
            ? ""
            : Html.fill(
                """
                <div class="card scroll long" tabindex="0"><table class="verdicts">
                <thead><tr><th>claim</th><th>statement</th>%s</tr></thead>
                <tbody>
                %s</tbody></table></div>
                """,
                names(""), rows));
  }

  private static Optional<Claim> find(Part part, String id) {
    return part.results().claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  private static String verdict(Optional<Claim> claim) {
    return claim
        .map(
            tried ->
                Html.fill(
                    "<td><span class=\"mark %s</span><span class=\"ref\">%s</span></td>",
                    tried.holds() ? "good\">holds" : "bad\">fails", Html.number(tried.measured())))
        .orElse("<td>–</td>");
  }
}
