package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account as lines of text: formulas to the left, values to the right, in a hundred columns as
/// far as formulas allow.
public final class Text {
  private static final int WIDTH = 100;
  private static final int WIDEST_LABEL = 46;
  private static final String DEEPER = "      ";

  /// A line: what it is, and its value.
  private record Row(String label, @Nullable Tensor value) {}

  private final StringBuilder out = new StringBuilder();
  private final Set<String> remarked = new HashSet<>();

  private Text() {}

  /// Writes `account`; the last line is ended, too.
  public static String of(Account account) {
    Text text = new Text();
    if (!account.title().isEmpty()) {
      text.line("", account.title());
    }
    for (Chapter chapter : account.chapters()) {
      text.chapter(chapter);
    }
    return text.out.toString();
  }

  private void chapter(Chapter chapter) {
    heading(chapter.heading());
    paragraph("", chapter.introduction());
    line("", "");
    line("", "Graph");
    List<Row> nodes = new ArrayList<>();
    for (Node node : chapter.nodes()) {
      nodes.add(new Row(node.equation() + "  " + node.value().shape(), node.value()));
    }
    rows("  ", nodes);
    line("", "");
    line("", "Walk");
    rows("  ", List.of(new Row(chapter.output().bar(), chapter.start())));
    steps(chapter);
    line("", "");
    line("", "Result");
    List<Row> results = new ArrayList<>();
    for (Chapter.Derivative derivative : chapter.derivatives()) {
      results.add(new Row(derivative.name(), derivative.value()));
    }
    rows("  ", results);
  }

  private void heading(String heading) {
    if (!out.isEmpty()) {
      line("", "");
    }
    line("", heading);
    line("", "=".repeat(columns(heading)));
  }

  // ---- steps ----------------------------------------------------------------------------------

  private void steps(Chapter chapter) {
    Set<Integer> reached = new HashSet<>(Set.of(chapter.nodes().size() - 1));
    int last = -1;
    for (Step step : chapter.steps()) {
      Node node = chapter.nodes().get(step.node());
      if (step.node() != last) {
        last = step.node();
        line("", "");
        line("  ", node.equation());
        line("    ", node.kind() + ": " + node.formula());
        if (remarked.add(node.remark())) {
          paragraph("    ", node.remark());
        }
        if (!reached.contains(step.node())) {
          String label = node.bar() + ", computed again for a checkpoint";
          rows("    ", List.of(new Row(label, step.cotangent())));
        }
      }
      step(chapter.nodes().get(step.target()).bar(), step);
      reached.add(step.target());
    }
  }

  private void step(String bar, Step step) {
    List<Row> rows = new ArrayList<>();
    terms(step.program().terms(), rows);
    Step.Unfolded unfolded = step.unfolded();
    if (unfolded != null) {
      line("    ", "one kernel; step by step:");
      terms(unfolded.letters(), rows);
      terms(unfolded.program().terms(), rows);
      rows.add(new Row("  " + unfolded.program().formula(), step.share()));
    }
    rows.add(
        new Row(
            bar + (step.arrival() == 1 ? " = " : " += ") + step.program().formula(), step.share()));
    if (step.arrival() > 1) {
      rows.add(new Row(bar + ", the sum of " + step.arrival() + " shares", step.sum()));
    }
    rows("    ", rows);
  }

  private static void terms(List<Program.Term> terms, List<Row> rows) {
    for (Program.Term term : terms) {
      rows.add(new Row("  " + term.equation(), term.value()));
    }
  }

  // ---- lines ----------------------------------------------------------------------------------

  /// Aligns the values of `rows`, below the label where it is too long.
  private void rows(String indent, List<Row> rows) {
    int widest = 0;
    for (Row row : rows) {
      int width = columns(row.label());
      widest = width <= WIDEST_LABEL ? Math.max(widest, width) : widest;
    }
    int room = WIDTH - indent.length() - DEEPER.length();
    int beside = room + DEEPER.length() - widest - 2;
    for (Row row : rows) {
      String value = row.value() == null ? "" : Numbers.of(row.value(), room);
      if (columns(row.label()) > widest || value.length() > beside) {
        line(indent, row.label());
        line(indent + DEEPER, value);
      } else {
        line(indent, row.label() + " ".repeat(widest + 2 - columns(row.label())) + value);
      }
    }
  }

  private void paragraph(String indent, String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && indent.length() + columns(line + " " + word) > WIDTH) {
        line(indent, line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      line(indent, line.toString());
    }
  }

  private void line(String indent, String text) {
    out.append((indent + text).stripTrailing()).append('\n');
  }

  /// How many columns of a terminal `text` takes: marks above letters take none.
  static int columns(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
