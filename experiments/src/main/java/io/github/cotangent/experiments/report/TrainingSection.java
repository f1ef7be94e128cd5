package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The part of the report that shows the trainings, model by model: their curves, what batch norm
/// lets through, and where they ended beside the reference.
///
/// @param families the trainings
/// @param classes the names of the classes; their numbers stand for those without a name
record TrainingSection(List<Family> families, List<String> classes) {
  /// The charts of all families.
  List<Chart> charts() {
    return families.stream()
        .flatMap(family -> blocks(family).stream())
        .flatMap(block -> block.charts().stream())
        .toList();
  }

  private List<Block> blocks(Family family) {
    List<Block> blocks = new ArrayList<>(new Curves(family).blocks());
    blocks.addAll(new Energies(family).blocks());
    blocks.add(new Confusions(family, classes).block());
    return blocks;
  }

  /// The sections, empty where nothing was trained.
  String html() {
    return overview() + families.stream().map(this::section).collect(Collectors.joining());
  }

  private String section(Family family) {
    int seeds = family.seeds();
    return Html.fill(
        """
        <section id="%s">
        <h2>%s</h2>
        <p class="soft">Lines are %s. Point at a line for its values; click a name in a legend to
        hide it.</p>
        %s%s%s</section>
        """,
        family.id("section"),
        Html.text(family.title()),
        seeds == 1
            ? "of one seed"
            : "means over " + seeds + " seeds, the bands reach from the least to the largest",
        blocks(family).stream().map(Block::toHtml).collect(Collectors.joining()),
        new Controls(family).toHtml(),
        new Finals(family).toHtml());
  }

  /// The test accuracies of all models at a glance; empty for one model.
  private String overview() {
    if (families.size() < 2) {
      return "";
    }
    List<String> batchings = values(summary -> summary.setting().batching());
    List<String> norms = values(summary -> summary.setting().norm());
    StringBuilder heads = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (String batching : batchings) {
      heads.append(
          Html.fill(
              "<th class=\"over\" colspan=\"%d\">%s</th>",
              norms.size(), Html.text(Summary.batchingName(batching))));
      for (String norm : norms) {
        names.append("<th class=\"n\">").append(Html.text(norm)).append("</th>");
      }
    }
    StringBuilder rows = new StringBuilder();
    for (Family family : families) {
      rows.append(
          Html.fill(
              "<tr><td class=\"name\"><a href=\"#%s\">%s</a></td>",
              family.id("section"), Html.text(family.model())));
      for (String batching : batchings) {
        for (String norm : norms) {
          rows.append(cell(family.find(norm, batching, "none")));
        }
      }
      rows.append("</tr>\n");
    }
    return Html.fill(
        """
        <section>
        <h2>All models at a glance</h2>
        <p class="see">Test accuracy after the last epoch, with running statistics, mean over the
        seeds; the stronger the colour, the better. Expected: on single-class batches the column of
        bn is pale, on random ones it is like the others.</p>
        <div class="card scroll" tabindex="0"><table class="overview">
        <thead><tr><th></th>%s</tr><tr><th>model</th>%s</tr></thead>
        <tbody>
        %s</tbody></table></div>
        </section>
        """,
        heads, names, rows);
  }

  private List<String> values(Function<Summary, String> of) {
    return families.stream()
        .flatMap(family -> family.with("none").stream())
        .map(of)
        .distinct()
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                found ->
                    Stream.concat(
                            Stream.concat(Summary.BATCHINGS.stream(), Summary.NORMS.stream())
                                .filter(found::contains),
                            found.stream())
                        .distinct()
                        .toList()));
  }

  private static String cell(Optional<Summary> summary) {
    double mean = summary.map(known -> known.of(Metric.TEST_ACCURACY).mean()).orElse(Double.NaN);
    return Double.isNaN(mean)
        ? "<td class=\"n\"></td>"
        : Html.fill(
            "<td class=\"n shaded%s\" style=\"--share:%d%%\">%s</td>",
            mean > 0.7 ? " dark" : "", Math.round(100 * mean), Html.fixed(mean));
  }
}
