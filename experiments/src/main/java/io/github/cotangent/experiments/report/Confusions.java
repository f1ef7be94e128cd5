package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The confusion matrices of a family on single-class batches: batch norm beside the best control.
///
/// @param family the trainings
/// @param classes the names of the classes; their numbers stand for those without a name
record Confusions(Family family, List<String> classes) {
  /// More classes do not fit on a page.
  private static final int MOST_CLASSES = 20;

  /// The block, which shows nothing where there is no matrix.
  Block block() {
    String tables =
        Stream.of(family.find("bn", "label", "none"), family.bestControl("label"))
            .flatMap(Optional::stream)
            .filter(summary -> summary.runs().getFirst().classes() > 0)
            .filter(summary -> summary.runs().getFirst().classes() <= MOST_CLASSES)
            .map(this::table)
            .collect(Collectors.joining());
    return new Block(
        """
        What the test images of each class (row) were taken for (column) after training on
        single-class batches, in percent of the row, over all seeds. Expected: the control’s
        colour is on the diagonal; that of batch norm with its running statistics is in columns, the
        few classes that it takes everything for.
        """,
        List.of(),
        tables.isEmpty() ? "" : "<div class=\"pair\">\n" + tables + "</div>\n");
  }

  private String table(Summary summary) {
    int count = summary.runs().getFirst().classes();
    double[] sums = new double[count * count];
    for (ClassifyRun run : summary.runs()) {
      double[] counts = run.values(Column.CONFUSION);
      for (int i = 0; i < Math.min(sums.length, counts.length); i++) {
        sums[i] += counts[i];
      }
    }
    StringBuilder head = new StringBuilder();
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < count; row++) {
      head.append("<th scope=\"col\" title=\"").append(Html.text(name(row))).append("\">");
      head.append(Html.text(shortName(row))).append("</th>");
      rows.append("<tr><th scope=\"row\">").append(Html.text(name(row))).append("</th>");
      double all = 0;
      for (int column = 0; column < count; column++) {
        all += sums[row * count + column];
      }
      for (int column = 0; column < count; column++) {
        rows.append(cell(sums[row * count + column] / all, row == column));
      }
      rows.append("</tr>\n");
    }
    return Html.fill(
        """
        <div class="card scroll" tabindex="0"><h3>%s</h3>
        <table class="confusion">
        <thead><tr><th class="corner">class ↓ taken for →</th>%s</tr></thead>
        <tbody>
        %s</tbody></table></div>
        """,
        Html.text(summary.normName() + ", " + summary.batchingName()), head, rows);
  }

  private static String cell(double share, boolean diagonal) {
    if (Double.isNaN(share)) {
      return "<td></td>";
    }
    long percent = Math.round(100 * share);
    return Html.fill(
        "<td style=\"--share:%d%%\"%s>%s</td>",
        percent,
        percent > 55 ? " class=\"dark\"" : diagonal ? " class=\"diagonal\"" : "",
        percent == 0 ? "" : percent);
  }

  private String name(int number) {
    return number < classes.size() ? classes.get(number) : Integer.toString(number);
  }

  /// So much of a name as stands above a column.
  private String shortName(int number) {
    String name = name(number);
    int end = name.offsetByCodePoints(0, Math.min(4, name.codePointCount(0, name.length())));
    return name.substring(0, end);
  }
}
