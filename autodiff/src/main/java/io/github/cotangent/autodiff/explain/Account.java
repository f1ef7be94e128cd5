package io.github.cotangent.autodiff.explain;

import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that is told of a computation, in words and numbers: one chapter for each order.
public record Account(String title, List<Chapter> chapters) {
  /// Keeps a copy.
  public Account {
    chapters = List.copyOf(chapters);
  }

  /// Tells of walks, each over what the one before it came to.
  ///
  /// @param given the names that cells were given
  /// @param tangents the direction for each source in derivatives of higher order
  public static Account of(
      String title, Map<Cell, String> given, Map<Cell, Cell> tangents, List<Walk> walks) {
    Names names = new Names();
    given.forEach(names::give);
    List<Chapter> chapters = new ArrayList<>();
    String origin = "";
    for (Walk walk : walks) {
      Chapter chapter = new Writer(names, walk, chapters.size() + 1, origin).chapter();
      chapters.add(chapter);
      List<String> products = new ArrayList<>();
      for (int i = 0; i < walk.sources().size(); i++) {
        Cell source = walk.sources().get(i);
        Cell tangent = tangents.get(source);
        if (tangent != null) {
          names.give(tangent, Names.dot(names.of(source)));
          String bar = chapter.derivatives().get(i).name();
          products.add("⟨" + bar + ", " + names.of(tangent) + "⟩");
        }
      }
      origin = String.join(" + ", products);
    }
    return new Account(title, chapters);
  }

  private static final class Writer {
    private final Names names;
    private final Walk walk;
    private final int order;
    private final String origin;
    private final List<Cell> graph;
    private final Map<Cell, Integer> places = new IdentityHashMap<>();

    Writer(Names names, Walk walk, int order, String origin) {
      this.names = names;
      this.walk = walk;
      this.order = order;
      this.origin = origin;
      if (order > 1) {
        names.give(walk.y(), order == 2 ? "s" : Names.indexed("s", order - 1));
      }
      graph = graph(walk);
      graph.removeIf(cell -> cell.isNumber() && !names.has(cell));
      for (Cell cell : graph) {
        places.put(cell, places.size());
      }
    }

    /// What the walk began with and what that came from. Behind checkpoints the walk goes on in
    /// nodes that were computed again, which are only met there.
    private static List<Cell> graph(Walk walk) {
      Set<Cell> plain = new HashSet<>(Cell.behind(List.of(walk.y()), cell -> false));
      List<Cell> ends = new ArrayList<>();
      for (Share share : walk.shares()) {
        if (!plain.contains(share.node())) {
          ends.add(share.node());
        }
      }
      ends.add(walk.y());
      return Cell.behind(ends, cell -> false);
    }

    Chapter chapter() {
      nameAll();
      List<Node> nodes = graph.stream().map(this::node).toList();
      List<Step> steps = steps();
      List<Chapter.Derivative> derivatives = new ArrayList<>();
      Map<Cell, Cell> cotangents = cotangents();
      for (Cell source : walk.sources()) {
        Cell cotangent = cotangents.get(source);
        Tensor value = source.value();
        derivatives.add(
            new Chapter.Derivative(
                bar(source),
                cotangent != null ? cotangent.value() : Tensor.zeros(value.type(), value.shape())));
      }
      nameDerivatives(cotangents);
      return new Chapter(heading(), introduction(), nodes, walk.yBar().value(), steps, derivatives);
    }

    // ---- names --------------------------------------------------------------------------------

    private void nameAll() {
      Set<Cell> unnamed = new LinkedHashSet<>(graph);
      unnamed.addAll(walk.sources());
      unnamed.removeIf(names::has);
      boolean alone = unnamed.stream().filter(Cell::isSource).count() == 1;
      for (Cell cell : unnamed) {
        names.give(
            cell,
            cell.op() != null
                ? names.freshIndexed(order == 1 ? "v" : "w")
                : !cell.isSource()
                    ? names.freshIndexed("c")
                    : alone ? names.fresh("x") : names.freshIndexed("x"));
      }
    }

    private String bar(Cell cell) {
      String name = names.of(cell);
      return order == 1
          ? Names.bar(name)
          : "∂" + names.of(walk.y()) + "/∂" + (name.contains("/") ? "(" + name + ")" : name);
    }

    /// What cotangents the walk left where.
    private Map<Cell, Cell> cotangents() {
      Map<Cell, Cell> cotangents = new IdentityHashMap<>();
      cotangents.put(walk.y(), walk.yBar());
      for (Share share : walk.shares()) {
        if (share.sum() != null) {
          cotangents.put(share.target(), share.sum());
        }
      }
      return cotangents;
    }

    /// For the next chapter, in whose graph they are.
    private void nameDerivatives(Map<Cell, Cell> cotangents) {
      List<Cell> named = new ArrayList<>(order == 1 ? graph : walk.sources());
      named.add(walk.y());
      for (Cell cell : named) {
        Cell cotangent = cotangents.get(cell);
        if (cotangent != null) {
          names.give(cotangent, bar(cell));
        }
      }
    }

    // ---- nodes --------------------------------------------------------------------------------

    private Node node(Cell cell) {
      Op op = cell.op();
      List<Integer> inputs = new ArrayList<>();
      for (Cell input : cell.inputs()) {
        Integer place = places.get(input);
        if (place != null) {
          inputs.add(place);
        }
      }
      return new Node(
          names.of(cell),
          bar(cell),
          op == null ? "" : expression(cell, op),
          op != null ? Kind.of(op) : cell.isSource() ? Kind.VARIABLE : Kind.CONSTANT,
          op == null ? "" : op.formula(),
          op == null ? "" : Remarks.on(op),
          cell.value(),
          inputs);
    }

    private String expression(Cell cell, Op op) {
      List<Expression> operands = new ArrayList<>();
      List<Shape> shapes = new ArrayList<>();
      for (Cell input : cell.inputs()) {
        operands.add(
            places.containsKey(input)
                ? Expression.atom(names.of(input))
                : Expression.number(Names.number(input)));
        shapes.add(input.shape());
      }
      return Expression.of(op, operands, shapes).text();
    }

    // ---- steps --------------------------------------------------------------------------------

    private List<Step> steps() {
      Map<Cell, Integer> arrivals = new IdentityHashMap<>();
      for (Share share : walk.shares()) {
        arrivals.merge(share.target(), 1, Integer::sum);
      }
      Map<Cell, Integer> arrived = new IdentityHashMap<>();
      List<Step> steps = new ArrayList<>();
      for (Share share : walk.shares()) {
        Cell target = share.target();
        int arrival = arrived.merge(target, 1, Integer::sum);
        steps.add(step(share, arrival, arrivals.getOrDefault(target, 1)));
      }
      return steps;
    }

    private Step step(Share share, int arrival, int arrivals) {
      Cell emitted = share.share();
      return new Step(
          places.getOrDefault(share.node(), 0),
          places.getOrDefault(share.target(), 0),
          (int)
              share.node().inputs().subList(0, share.input()).stream()
                  .filter(places::containsKey)
                  .count(),
          share.nodeBar().value(),
          emitted == null ? new Program("0", List.of()) : program(share, emitted),
          emitted == null ? null : unfolded(share, emitted),
          emitted == null ? null : emitted.value(),
          arrival,
          arrivals,
          valueOf(share.sum()));
    }

    private static @Nullable Tensor valueOf(@Nullable Cell cell) {
      return cell == null ? null : cell.value();
    }

    private Program program(Share share, Cell emitted) {
      return Program.of(emitted, share.nodeBar(), known(share), slope(share));
    }

    /// The names of the graph, and that of the cotangent as this node's: it may also be that of
    /// others.
    private Names known(Share share) {
      return names.copyWith(share.nodeBar(), bar(share.node()));
    }

    private static String slope(Share share) {
      int inputs = share.node().inputs().size();
      if (!(share.node().op() instanceof Elementwise)) {
        return "";
      }
      return switch (inputs) {
        case 1 -> "dy/dx";
        case 2 -> share.input() == 0 ? "∂y/∂a" : "∂y/∂b";
        default -> "∂y/∂" + Names.indexed("x", share.input());
      };
    }

    private Step.@Nullable Unfolded unfolded(Share share, Cell emitted) {
      Cell.Unfolded rule = emitted.unfolded();
      if (rule == null) {
        return null;
      }
      Names letters = new Names();
      letters.give(rule.t(), "t");
      letters.give(rule.x(), "x");
      letters.give(rule.y(), "y");
      Names known = known(share);
      List<Program.Term> operands = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        String letter = List.of("t", "x", "y").get(i);
        Cell operand = emitted.inputs().get(i);
        String name = known.has(operand) ? known.of(operand) : letter;
        operands.add(new Program.Term(name.equals(letter) ? "" : letter, name, operand.value()));
      }
      return new Step.Unfolded(operands, Program.of(rule.result(), rule.t(), letters, ""));
    }

    // ---- words --------------------------------------------------------------------------------

    private String heading() {
      return switch (order) {
        case 1 -> "First derivative";
        case 2 -> "Second derivative";
        case 3 -> "Third derivative";
        default -> "Derivative of order " + order;
      };
    }

    private String introduction() {
      String y = names.of(walk.y());
      return order == 1
          ? "The pullback carries the cotangent of "
              + y
              + " back through the graph, from each node to what it was computed from."
          : y
              + " = "
              + (origin.isEmpty() ? "0" : origin)
              + " is a number like any other: the same walk goes back over all that computed it,"
              + " the walk before included.";
    }
  }
}
