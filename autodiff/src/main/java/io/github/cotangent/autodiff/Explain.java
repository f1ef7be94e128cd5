package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.explain.Account;
import io.github.cotangent.autodiff.explain.Cell;
import io.github.cotangent.autodiff.explain.Dot;
import io.github.cotangent.autodiff.explain.Page;
import io.github.cotangent.autodiff.explain.Share;
import io.github.cotangent.autodiff.explain.Text;
import io.github.cotangent.autodiff.explain.Walk;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A computation and its derivatives, to read: the graph with shapes and values, then the walk back
/// over it, each rule beside the node that it belongs to, with what it emitted and what came out.
///
/// ```java
/// Variable x = Variable.of(Tensor.of(new double[] {1, 2, 4}));
/// String text = Explain.of(x.normalise(1e-5, 0).exp().sum()).named("x", x).order(2).text();
/// ```
///
/// The walks are the real ones, watched while they go. Made for small examples: values are
/// abridged, and graphs of more than a thousand nodes are refused. An instance never changes; each
/// method that states something answers with another.
public final class Explain {
  private final Variable y;
  private String title = "";
  private Map<String, Variable> names = Map.of();
  private List<Variable> sources = List.of();
  private @Nullable Tensor yBar;
  private int order = 1;
  private Map<Variable, Tensor> directions = Map.of();

  private Explain(Variable y) {
    this.y = y;
  }

  private Explain copy() {
    Explain copy = new Explain(y);
    copy.title = title;
    copy.names = names;
    copy.sources = sources;
    copy.yBar = yBar;
    copy.order = order;
    copy.directions = directions;
    return copy;
  }

  /// Explains `y` and its first derivative by all variables that it was computed from.
  ///
  /// @throws IllegalArgumentException if `y` is not tracked
  public static Explain of(Variable y) {
    if (!y.isTracked()) {
      throw new IllegalArgumentException(
          "Explain: the variable is not tracked, so it has no derivatives\n  value "
              + y.tensor().describe()
              + "\n  help: compute it from Variable.of(…), without detach()");
    }
    return new Explain(y);
  }

  /// With a heading.
  public Explain titled(String heading) {
    Explain copy = copy();
    copy.title = heading;
    return copy;
  }

  /// With a name for a variable.
  ///
  /// @throws IllegalArgumentException if the name is blank or that of another variable
  public Explain named(String name, Variable variable) {
    if (name.isBlank() || names.containsKey(name)) {
      throw new IllegalArgumentException(
          "Explain: a name is " + (name.isBlank() ? "blank" : "given twice, '" + name + "'"));
    }
    Explain copy = copy();
    copy.names = new LinkedHashMap<>(names);
    copy.names.put(name, variable);
    return copy;
  }

  /// With derivatives by these variables only.
  public Explain by(Variable... chosen) {
    Explain copy = copy();
    copy.sources = List.of(chosen);
    return copy;
  }

  /// With a cotangent to begin with. Otherwise that is 1 for the first element and 0 for all
  /// others, so that the first row of the Jacobian comes out: equal weights for all would come to
  /// nothing behind a softmax or a normalisation.
  ///
  /// @throws ShapeMismatchException if it differs from the output in shape or type
  public Explain from(Tensor cotangent) {
    requireLike("the cotangent", cotangent, "the output", y);
    Explain copy = copy();
    copy.yBar = cotangent;
    return copy;
  }

  /// With all derivatives up to this order. From the second on, each is the gradient of the one
  /// before along a direction, so that the second is a Hessian-vector product.
  ///
  /// @throws IllegalArgumentException if it is less than 1
  public Explain order(int highest) {
    if (highest < 1) {
      throw new IllegalArgumentException("Explain: order " + highest + " is less than 1");
    }
    Explain copy = copy();
    copy.order = highest;
    return copy;
  }

  /// With a direction for `x` in derivatives of higher order. If none is given for any variable,
  /// the direction is that of the first element of the first variable, and the second derivative is
  /// the first row of the Hessian.
  ///
  /// @throws ShapeMismatchException if it differs from `x` in shape or type
  public Explain along(Variable x, Tensor direction) {
    requireLike("the direction", direction, "its variable", x);
    Explain copy = copy();
    copy.directions = new IdentityHashMap<>(directions);
    copy.directions.put(x, direction);
    return copy;
  }

  /// As lines of text, most of them of at most a hundred characters.
  public String text() {
    return Text.of(account());
  }

  /// As graphs for Graphviz, a cluster for each derivative.
  public String dot() {
    return Dot.of(account());
  }

  /// As a page of HTML that opens from disk without a network, to step through the walks.
  public String html() {
    return Page.of(account());
  }

  private static void requireLike(String name, Tensor tensor, String other, Variable x) {
    if (!tensor.shape().equals(x.shape()) || tensor.type() != x.type()) {
      throw new ShapeMismatchException(
          String.format(
              Locale.ROOT,
              "Explain: %1$s and %2$s differ\n  %1$s %3$s\n  %2$s %4$s",
              name,
              other,
              tensor.describe(),
              x.tensor().describe()));
    }
  }

  // ---- the walks ------------------------------------------------------------------------------

  private Account account() {
    Mirror mirror = new Mirror();
    List<Variable> leaves = mirror.sources(y);
    List<Variable> x = sources.isEmpty() ? leaves : sources;
    Map<Variable, Variable> tangents = tangents(x.get(0));
    List<Walk> walks = new ArrayList<>();
    Variable output = y;
    // Tracked, so that what the rules make of it remembers how it was made.
    Variable start = Variable.of(yBar != null ? yBar : first(y));
    while (true) {
      List<Share> shares = new ArrayList<>();
      @Nullable Variable[] xBar =
          Walks.pullback(
              output,
              start,
              x,
              true,
              (node, nodeBar, i, share, sum) ->
                  shares.add(
                      new Share(
                          mirror.of(node),
                          mirror.of(nodeBar),
                          i,
                          share == null ? null : mirror.of(share),
                          sum == null ? null : mirror.of(sum))));
      walks.add(
          new Walk(
              mirror.of(output), mirror.of(start), x.stream().map(mirror::of).toList(), shares));
      if (walks.size() == order) {
        Map<Cell, String> given = new LinkedHashMap<>();
        names.forEach((name, variable) -> given.put(mirror.of(variable), name));
        Map<Cell, Cell> along = new LinkedHashMap<>();
        tangents.forEach((variable, tangent) -> along.put(mirror.of(variable), mirror.of(tangent)));
        return Account.of(title, given, along, walks);
      }
      output = derivative(x, xBar, tangents);
      start = Variable.of(output.constantLike(1).value());
    }
  }

  /// What is differentiated from the second order on: `Σ ⟨x̄, ẋ⟩`.
  private Variable derivative(
      List<Variable> x, @Nullable Variable[] xBar, Map<Variable, Variable> tangents) {
    Variable sum = null;
    for (int i = 0; i < xBar.length; i++) {
      Variable bar = xBar[i];
      Variable tangent = tangents.get(x.get(i));
      if (bar != null && tangent != null) {
        Variable term = bar.times(tangent).sum();
        sum = sum == null ? term : sum.plus(term);
      }
    }
    return sum != null ? sum : y.detach().zeros().sum();
  }

  private Map<Variable, Variable> tangents(Variable x) {
    Map<Variable, Variable> tangents = new IdentityHashMap<>();
    if (directions.isEmpty()) {
      tangents.put(x, Variable.constant(first(x)));
    }
    directions.forEach((variable, value) -> tangents.put(variable, Variable.constant(value)));
    return tangents;
  }

  /// 1 for the first element of `x`, 0 for all others.
  private static Tensor first(Variable x) {
    double[] unit = new double[x.shape().size()];
    Arrays.fill(unit, 0, Math.min(1, unit.length), 1);
    return Tensor.of(unit, x.shape().toArray()).to(x.type());
  }
}
