package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An account as a page of HTML that needs nothing else: the graph beside the walk, through which
/// the reader steps forwards and backwards. Without scripts all steps stand below one another.
public final class Page {
  private static final int MOST_CELLS = 8;

  private final StringBuilder out = new StringBuilder();

  private Page() {}

  /// Writes `account`.
  public static String of(Account account) {
    Page page = new Page();
    for (int i = 0; i < account.chapters().size(); i++) {
      page.chapter(account.chapters().get(i), i + 1);
    }
    return filled(
        resource("page.html"),
        Map.of(
            "title", Html.text(title(account)),
            "style", resource("page.css"),
            "script", resource("page.js"),
            "tabs", tabs(account.chapters()),
            "chapters", page.out.toString(),
            "text", Html.text(Text.of(account))));
  }

  private static String filled(String template, Map<String, String> places) {
    return Pattern.compile("\\{\\{(\\w+)}}")
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), "")));
  }

  private static String title(Account account) {
    return account.title().isEmpty()
        ? account.chapters().getFirst().output().equation()
        : account.title();
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the resource " + name + " of explanations is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tabs(List<Chapter> chapters) {
    StringBuilder tabs = new StringBuilder();
    for (int i = 0; i < chapters.size() && chapters.size() > 1; i++) {
      tabs.append("<button type=\"button\" data-chapter=\"")
          .append(i + 1)
          .append("\">")
          .append(Html.text(chapters.get(i).heading()))
          .append("</button>");
    }
    return tabs.toString();
  }

  // ---- chapters -------------------------------------------------------------------------------

  private void chapter(Chapter chapter, int order) {
    add(
        """
        <section class="chapter" data-chapter="%s">
        <h2>%s</h2>
        <p class="lead">%s</p>
        <div class="pair">
        <div class="card drawing" tabindex="0">%s</div>
        <div class="steps">
        """,
        order,
        Html.text(chapter.heading()),
        Html.text(chapter.introduction()),
        Drawing.of(chapter));
    start(chapter);
    for (int k = 0; k < chapter.steps().size(); k++) {
      step(chapter, k);
    }
    end(chapter);
    add("</div></div></section>\n");
  }

  private void start(Chapter chapter) {
    Node output = chapter.output();
    add(
        """
        <article class="card step" data-target="%s">
        <p class="kicker">The walk begins</p>
        <h3>%s</h3>
        <p class="remark">The value is there; now to how it depends on each node. What is asked of
        %s is stated as a weight for each of its elements, its cotangent.</p>
        <div class="row"><span class="formula">%s =</span>%s</div>
        </article>
        """,
        chapter.nodes().size() - 1,
        Html.text(output.equation()),
        Html.text(output.name()),
        Html.text(output.bar()),
        matrix(chapter.start()));
  }

  private void end(Chapter chapter) {
    add(
        """
        <article class="card step">
        <p class="kicker">The walk has ended</p>
        <h3>%s</h3>
        """,
        Html.text("Derivatives of " + chapter.output().name()));
    for (Chapter.Derivative derivative : chapter.derivatives()) {
      row(derivative.name() + " =", derivative.value());
    }
    add("</article>\n");
  }

  // ---- steps ----------------------------------------------------------------------------------

  private void step(Chapter chapter, int k) {
    Step step = chapter.steps().get(k);
    Node node = chapter.nodes().get(step.node());
    Node target = chapter.nodes().get(step.target());
    add(
        """
        <article class="card step" data-node="%s" data-target="%s">
        <p class="kicker">Step %s of %s: from %s to %s</p>
        <h3>%s</h3>
        <p class="rule"><span class="kind" title="%s">%s</span> <span class="formula">%s</span></p>
        """,
        step.node(),
        step.target(),
        k + 1,
        chapter.steps().size(),
        Html.text(node.name()),
        Html.text(target.name()),
        Html.text(node.equation()),
        Html.text(node.kind().law()),
        node.kind(),
        parts(node.formula()));
    if (!node.remark().isEmpty()) {
      add("<p class=\"remark\">%s</p>\n", Html.text(node.remark()));
    }
    terms(node, step);
    share(chapter, k);
    add("</article>\n");
  }

  /// A formula whose lines break after a comma rather than elsewhere.
  private static String parts(String formula) {
    StringJoiner parts = new StringJoiner(" ");
    for (String part : formula.split("(?<=[,;]) ", -1)) {
      parts.add("<span>" + Html.text(part) + "</span>");
    }
    return parts.toString();
  }

  private void terms(Node node, Step step) {
    Step.Unfolded unfolded = step.unfolded();
    if (unfolded == null) {
      row(node.bar(), step.cotangent());
      terms(step.program().terms());
    } else {
      add("<p class=\"remark\">One kernel computes this at once. Step by step:</p>\n");
      terms(unfolded.letters());
      terms(unfolded.program().terms());
    }
  }

  private void terms(List<Program.Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    add("<div class=\"terms\">\n");
    for (Program.Term term : terms) {
      add(
          "<div class=\"term\"><span class=\"formula\">%s</span>%s</div>\n",
          Html.text(term.equation()), matrix(term.value()));
    }
    add("</div>\n");
  }

  private void share(Chapter chapter, int k) {
    Step step = chapter.steps().get(k);
    String bar = chapter.nodes().get(step.target()).bar();
    Step.Unfolded unfolded = step.unfolded();
    String formula = unfolded == null ? step.program().formula() : unfolded.program().formula();
    add("<div class=\"arrives\">\n");
    if (step.arrivals() == 1) {
      row(bar + " = " + formula, step.share());
    } else {
      row(formula, step.share());
      add(
          "<p class=\"remark\">Share %s of %s of %s: what is used several times gets the"
              + " sum.</p>\n",
          step.arrival(), step.arrivals(), Html.text(bar));
      if (step.arrival() > 1) {
        add(
            "<div class=\"sum\">%s<span>+</span>%s<span>=</span>%s</div>\n",
            matrix(before(chapter, k)), matrix(step.share()), matrix(step.sum()));
      }
    }
    add("</div>\n");
  }

  /// What had arrived at the input before step `k`.
  private static @Nullable Tensor before(Chapter chapter, int k) {
    int target = chapter.steps().get(k).target();
    for (int i = k - 1; i >= 0; i--) {
      if (chapter.steps().get(i).target() == target) {
        return chapter.steps().get(i).sum();
      }
    }
    return null;
  }

  private void row(String formula, @Nullable Tensor value) {
    add(
        "<div class=\"row\"><span class=\"formula\">%s</span>%s</div>\n",
        Html.text(formula), matrix(value));
  }

  /// A tensor as a table of coloured cells in brackets; a zero that nobody computed as 0.
  private static String matrix(@Nullable Tensor tensor) {
    if (tensor == null) {
      return "<span class=\"matrix\">0</span>";
    }
    Grid grid = Grid.of(tensor, MOST_CELLS);
    StringBuilder table = new StringBuilder("<table class=\"matrix rank" + tensor.rank() + "\">");
    for (List<Grid.Cell> row : grid.rows()) {
      table.append("<tr>");
      for (Grid.Cell cell : row) {
        table.append(
            String.format(
                Locale.ROOT,
                "<td class=\"%s\" style=\"--w:%s\" title=\"%s\">%s</td>",
                cell.sign(),
                cell.strength(),
                cell.full(),
                cell.text()));
      }
      table.append(grid.cutRight() ? "<td class=\"cut\">…</td></tr>" : "</tr>");
    }
    if (grid.cutBelow()) {
      table.append("<tr><td class=\"cut\">⋮</td></tr>");
    }
    return table.append("</table>").toString();
  }

  private void add(String template, Object... values) {
    out.append(String.format(Locale.ROOT, template, values));
  }
}
