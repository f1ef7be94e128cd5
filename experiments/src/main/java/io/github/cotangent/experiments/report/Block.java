package io.github.cotangent.experiments.report;

import java.util.List;
import java.util.stream.Collectors;

/// A few pictures of one kind under a sentence that says what to see in them.
///
/// @param see what to see, as text
/// @param charts the charts, drawn by the page's script
/// @param html what else is shown after them
record Block(String see, List<Chart> charts, String html) {
  /// A block of charts.
  static Block of(String see, List<Chart> charts) {
    return new Block(see, charts, "");
  }

  /// The block; empty where it shows nothing.
  String toHtml() {
    if (charts.isEmpty() && html.isEmpty()) {
      return "";
    }
    boolean several = charts.size() > 1;
    String frames =
        charts.stream()
            .map(
                chart ->
                    Html.chart(
                        chart.id(),
                        chart.description(),
                        several ? "plot" : "plot flat",
                        chart.series().size()))
            .collect(Collectors.joining());
    return Html.fill(
        """
        <div class="block">
        <p class="see">%s</p>
        %s%s</div>
        """,
        Html.text(see.strip()),
        charts.isEmpty()
            ? ""
            : "<div class=\"" + (several ? "pair" : "") + "\">\n" + frames + "</div>\n",
        html);
  }
}
