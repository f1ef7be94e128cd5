package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A chapter's graph as SVG: each node with its value as a grid of coloured squares, and beside it
/// an empty frame that its cotangent will fill.
///
/// What a walk changes is marked with the step at which it does: `data-at` the cotangents, which
/// replace one another as shares arrive, and `data-step` the edges.
final class Drawing {
  private static final double LETTER = 7.3;
  private static final double SMALL_LETTER = 6.2;
  private static final double PADDING = 12;
  private static final double SQUARE_WIDTH = 13;
  private static final double SQUARE_HEIGHT = 10;
  private static final double GRID_TOP = 42;
  private static final double SLOT_GAP = 18;
  private static final double MARGIN = 14;
  private static final int MOST_SQUARES = 6;
  private static final int MOST_LETTERS = 34;

  private final Chapter chapter;
  private final StringBuilder out = new StringBuilder();

  /// The steps that bring something to a node.
  private final Map<Integer, List<Integer>> arrivals = new HashMap<>();

  private Drawing(Chapter chapter) {
    this.chapter = chapter;
    arrivals.put(chapter.nodes().size() - 1, new ArrayList<>(List.of(0)));
    for (int k = 0; k < chapter.steps().size(); k++) {
      int target = chapter.steps().get(k).target();
      arrivals.computeIfAbsent(target, _ -> new ArrayList<>()).add(k + 1);
    }
  }

  static String of(Chapter chapter) {
    Drawing drawing = new Drawing(chapter);
    drawing.draw();
    return drawing.out.toString();
  }

  private void draw() {
    Layers layers =
        new Layers(
            chapter.nodes().stream().map(this::size).toList(),
            chapter.nodes().stream().map(Node::inputs).toList());
    add(
        "<svg class=\"graph\" viewBox=\"%s %s %s %s\" style=\"--width:%spx\" role=\"img\""
            + " aria-label=\"%s\">",
        -MARGIN,
        -MARGIN,
        layers.width() + 2 * MARGIN,
        layers.height() + 2 * MARGIN,
        layers.width() + 2 * MARGIN,
        Html.text("The graph of " + chapter.output().equation()));
    Map<String, Integer> steps = new HashMap<>();
    for (int k = 0; k < chapter.steps().size(); k++) {
      Step step = chapter.steps().get(k);
      steps.put(step.node() + " " + step.input(), k + 1);
    }
    int input = 0;
    int last = -1;
    for (Layers.Edge edge : layers.edges()) {
      input = edge.to() == last ? input + 1 : 0;
      last = edge.to();
      edge(edge, steps.getOrDefault(edge.to() + " " + input, 0));
    }
    for (int i = 0; i < chapter.nodes().size(); i++) {
      node(i, layers.corner(i));
    }
    out.append("</svg>\n");
  }

  // ---- edges ----------------------------------------------------------------------------------

  private void edge(Layers.Edge edge, int step) {
    StringBuilder path = new StringBuilder();
    Layers.Point from = edge.points().getFirst();
    path.append(format("M%s %s", from.x(), from.y()));
    for (Layers.Point to : edge.points().subList(1, edge.points().size())) {
      double middle = (from.y() + to.y()) / 2;
      path.append(format("C%s %s %s %s %s %s", from.x(), middle, to.x(), middle, to.x(), to.y()));
      from = to;
    }
    add("<path class=\"edge\" d=\"%s\"%s/>", path, step == 0 ? "" : " data-step=\"" + step + "\"");
  }

  // ---- nodes ----------------------------------------------------------------------------------

  private Layers.Size size(Node node) {
    double slots =
        slotWidth(node, node.value().shape().toString())
            + SLOT_GAP
            + slotWidth(node, node.bar() + "  9/9");
    double equation = LETTER * letters(shortened(node.equation()));
    return new Layers.Size(
        2 * PADDING + Math.max(slots, equation), GRID_TOP + gridHeight(node) + PADDING);
  }

  private static String shortened(String equation) {
    return equation.length() <= MOST_LETTERS
        ? equation
        : equation.substring(0, MOST_LETTERS - 1) + "…";
  }

  private static boolean isNumber(Node node) {
    return node.value().shape().equals(Shape.SCALAR);
  }

  private double slotWidth(Node node, String label) {
    double content =
        isNumber(node)
            ? 9 * LETTER
            : SQUARE_WIDTH * Math.min(MOST_SQUARES, Math.max(1, node.value().extent(-1)));
    return Math.max(content, SMALL_LETTER * letters(label));
  }

  private static double gridHeight(Node node) {
    if (isNumber(node)) {
      return SQUARE_HEIGHT;
    }
    int rows = node.value().size() / Math.max(1, node.value().extent(-1));
    return SQUARE_HEIGHT * Math.min(MOST_SQUARES, Math.max(1, rows));
  }

  private void node(int i, Layers.Point corner) {
    Node node = chapter.nodes().get(i);
    Layers.Size size = size(node);
    String shape = node.value().shape().toString();
    double slot = PADDING + slotWidth(node, shape) + SLOT_GAP;
    add(
        "<g class=\"node %s\" data-node=\"%s\" transform=\"translate(%s %s)\">",
        node.kind(), i, corner.x(), corner.y());
    add("<title>%s  %s</title>", Html.text(node.equation()), Html.text(shape));
    add("<rect class=\"box\" width=\"%s\" height=\"%s\" rx=\"8\"/>", size.width(), size.height());
    add(
        "<text class=\"equation\" x=\"%s\" y=\"19\">%s</text>",
        PADDING, Html.text(shortened(node.equation())));
    add("<text class=\"label\" x=\"%s\" y=\"36\">%s</text>", PADDING, Html.text(shape));
    squares(Grid.of(node.value(), MOST_SQUARES), isNumber(node), PADDING);
    List<Integer> steps = arrivals.getOrDefault(i, List.of());
    if (!steps.isEmpty()) {
      add(
          "<g class=\"slot\"><text class=\"label\" x=\"%s\" y=\"36\">%s</text>",
          slot, Html.text(node.bar()));
      add(
          "<rect class=\"frame\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></g>",
          slot, GRID_TOP, slotWidth(node, ""), gridHeight(node));
    }
    for (int step : steps) {
      Tensor sum = step == 0 ? chapter.start() : chapter.steps().get(step - 1).sum();
      add("<g class=\"bar\" data-at=\"%s\">", step);
      if (sum != null) {
        squares(Grid.of(sum, MOST_SQUARES), isNumber(node), slot);
      }
      if (steps.size() > 1) {
        add(
            "<text class=\"count\" x=\"%s\" y=\"36\">%s/%s</text>",
            slot + SMALL_LETTER * (letters(node.bar()) + 1), steps.indexOf(step) + 1, steps.size());
      }
      out.append("</g>");
    }
    out.append("</g>\n");
  }

  private void squares(Grid grid, boolean number, double left) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        Grid.Cell cell = grid.rows().get(row).get(column);
        if (number) {
          add(
              "<text class=\"number\" x=\"%s\" y=\"%s\">%s</text>",
              left, GRID_TOP + SQUARE_HEIGHT, cell.text());
        } else {
          add(
              "<rect class=\"%s\" style=\"--w:%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
              cell.sign(),
              cell.strength(),
              left + SQUARE_WIDTH * column,
              GRID_TOP + SQUARE_HEIGHT * row,
              SQUARE_WIDTH - 1,
              SQUARE_HEIGHT - 1);
        }
      }
    }
  }

  // ---- text -----------------------------------------------------------------------------------

  /// How many letters `text` takes: marks above letters take no room.
  private static int letters(String text) {
    return Text.columns(text);
  }

  private void add(String template, Object... values) {
    out.append(format(template, values));
  }

  /// Fills the places of a template, numbers with one decimal.
  private static String format(String template, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          values[i] instanceof Double number
              ? String.format(Locale.ROOT, "%.1f", number).replace(".0", "")
              : values[i];
    }
    return String.format(Locale.ROOT, template, texts);
  }
}
