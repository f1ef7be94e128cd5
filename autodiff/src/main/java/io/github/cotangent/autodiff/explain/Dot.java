package io.github.cotangent.autodiff.explain;

import java.util.Locale;

/// An account as graphs for Graphviz, a cluster for each chapter: solid what was computed, dashed
/// the shares that travelled back, numbered as they went. `dot -Tsvg FILE` draws it.
public final class Dot {
  private static final int VALUE_WIDTH = 60;

  private final StringBuilder out = new StringBuilder();

  private Dot() {}

  /// Writes `account`; the last line is ended, too.
  public static String of(Account account) {
    Dot dot = new Dot();
    dot.line("digraph explanation {");
    dot.line("  graph [label=%s, labelloc=t, fontname=Helvetica]", account.title());
    dot.line("  node [shape=box, style=rounded, fontname=Courier, fontsize=11]");
    dot.line("  edge [fontname=Courier, fontsize=10]");
    for (int i = 0; i < account.chapters().size(); i++) {
      dot.chapter(account.chapters().get(i), i + 1);
    }
    dot.line("}");
    return dot.out.toString();
  }

  private void chapter(Chapter chapter, int order) {
    String name = "order" + order + "_node";
    line("  subgraph cluster_order" + order + " {");
    line("    label=%s", chapter.heading());
    for (int i = 0; i < chapter.nodes().size(); i++) {
      Node node = chapter.nodes().get(i);
      line("    " + name + i + " [label=%s]", label(node));
      for (int input : node.inputs()) {
        line("    " + name + input + " -> " + name + i);
      }
    }
    for (int k = 0; k < chapter.steps().size(); k++) {
      Step step = chapter.steps().get(k);
      String target = chapter.nodes().get(step.target()).bar();
      line(
          "    "
              + name
              + step.node()
              + " -> "
              + name
              + step.target()
              + " [style=dashed, color=blue, fontcolor=blue, constraint=false, label=%s]",
          (k + 1)
              + ": "
              + target
              + (step.arrival() == 1 ? " = " : " += ")
              + step.program().formula());
    }
    line("  }");
  }

  private static String label(Node node) {
    return node.equation()
        + (node.formula().isEmpty() ? "" : "\n" + node.formula())
        + "\n"
        + node.value().shape()
        + "  "
        + Numbers.of(node.value(), VALUE_WIDTH);
  }

  /// A line with texts in quotes in their places.
  private void line(String template, String... texts) {
    Object[] quoted = new Object[texts.length];
    for (int i = 0; i < quoted.length; i++) {
      String escaped = texts[i].replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      quoted[i] = '"' + escaped + '"';
    }
    out.append(String.format(Locale.ROOT, template, quoted)).append('\n');
  }
}
