package io.github.cotangent.autodiff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The two walks over a graph: backwards with cotangents, forwards with tangents.
///
/// Each visits only the nodes that lie between the sources and the output, and emits new variables.
/// A recorded walk leaves their graph in place, so that it can be differentiated again; otherwise
/// the rules are given detached variables and only values remain. The values are the same bits
/// either way. A derivative that is known to be zero is null and costs nothing.
final class Walks {
  private Walks() {}

  /// The cotangents of `sources` for the cotangent `yBar` of `y`; null where no path leads to `y`.
  static @Nullable Variable[] pullback(
      Variable y, Variable yBar, List<Variable> sources, boolean recorded) {
    return pullback(y, yBar, sources, recorded, WalkObserver.NONE);
  }

  /// As the other pullback, before the eyes of `observer`.
  static @Nullable Variable[] pullback(
      Variable y, Variable yBar, List<Variable> sources, boolean recorded, WalkObserver observer) {
    return new Pullback(sources, recorded, observer).of(y, yBar);
  }

  /// The tangents of `outputs` for the tangents `xDot` of `sources`; null where no path leads
  /// there.
  static @Nullable Variable[] pushforward(
      List<Variable> outputs, List<Variable> sources, List<Variable> xDot, boolean recorded) {
    return new Pushforward(sources, xDot, recorded).of(outputs);
  }

  /// The walk backwards. A node is taken when the cotangents of all that it went into have arrived,
  /// the highest level first and in one level the first to be arrived at: an order that depends on
  /// the graph alone, and so do the bits of sums.
  private static final class Pullback {
    private record Pending(Variable node, int arrival) {}

    private final List<Variable> sources;
    private final boolean recorded;
    private final WalkObserver observer;
    private final Path path;
    private final Map<Variable, Variable> cotangents = new IdentityHashMap<>();
    private final Map<Variable, Variable> results = new IdentityHashMap<>();
    private final PriorityQueue<Pending> pending =
        new PriorityQueue<>(
            Comparator.<Pending>comparingInt(next -> -next.node().level())
                .thenComparingInt(Pending::arrival));
    private int arrivals;

    Pullback(List<Variable> sources, boolean recorded, WalkObserver observer) {
      this.sources = sources;
      this.recorded = recorded;
      this.observer = observer;
      this.path = new Path(sources, recorded);
    }

    @Nullable Variable[] of(Variable y, Variable yBar) {
      path.visit(List.of(y));
      if (path.leadsTo(y)) {
        arrive(y, yBar);
      }
      while (!pending.isEmpty()) {
        take(pending.remove().node());
      }
      @Nullable Variable[] result = new Variable[sources.size()];
      Arrays.setAll(result, i -> results.get(sources.get(i)));
      return result;
    }

    private void arrive(Variable node, @Nullable Variable share) {
      if (share == null || share.isZero()) {
        return;
      }
      Variable found = path.found(node);
      if (!cotangents.containsKey(found)) {
        pending.add(new Pending(found, arrivals++));
      }
      cotangents.merge(found, share, Variable::plus);
    }

    private void take(Variable next) {
      path.forgetAbove(next.level());
      Variable yBar = cotangents.remove(path.found(next));
      if (yBar == null) {
        return;
      }
      path.unfold(next, cotangents);
      Variable node = path.found(next);
      Variable source = path.sourceOf(node);
      if (source != null) {
        results.put(source, yBar);
      }
      Op op = node.op();
      if (op != null) {
        Diagnostics.during("pullback", node, () -> passOn(op, node, yBar));
      }
    }

    private void passOn(Op op, Variable node, Variable yBar) {
      Variable[] inputs = node.inputs();
      boolean[] wanted = new boolean[inputs.length];
      for (int i = 0; i < inputs.length; i++) {
        wanted[i] = path.leadsTo(inputs[i]);
      }
      @Nullable Variable[] shares =
          Rules.pullback(op, wanted, seen(inputs, recorded), seen(node, recorded), yBar);
      for (int i = 0; i < inputs.length; i++) {
        if (wanted[i]) {
          arrive(inputs[i], shares[i]);
          observer.onShare(node, yBar, i, shares[i], cotangents.get(path.found(inputs[i])));
        }
      }
    }
  }

  /// The walk forwards.
  private static final class Pushforward {
    private final boolean recorded;
    private final Path path;
    private final Map<Variable, Variable> tangents = new IdentityHashMap<>();

    Pushforward(List<Variable> sources, List<Variable> xDot, boolean recorded) {
      this.recorded = recorded;
      this.path = new Path(sources, recorded);
      for (int i = 0; i < xDot.size(); i++) {
        arrive(sources.get(i), xDot.get(i));
      }
    }

    @Nullable Variable[] of(List<Variable> outputs) {
      take(path.visit(outputs));
      @Nullable Variable[] result = new Variable[outputs.size()];
      Arrays.setAll(result, i -> tangents.get(path.found(outputs.get(i))));
      return result;
    }

    /// A source within the graph moves by its own tangent and by those of the sources before it.
    private void arrive(Variable node, @Nullable Variable dot) {
      if (dot != null && !dot.isZero()) {
        tangents.merge(path.found(node), dot, Variable::plus);
      }
    }

    private void take(List<Variable> nodes) {
      for (Variable node : nodes) {
        Op op = node.op();
        if (op == null || !path.leadsTo(node)) {
          continue;
        }
        if (op instanceof Checkpoint) {
          take(path.unfold(node, tangents));
        } else {
          Diagnostics.during("pushforward", node, () -> passOn(op, node));
        }
      }
    }

    private void passOn(Op op, Variable node) {
      Variable[] inputs = node.inputs();
      @Nullable Variable[] dots = new Variable[inputs.length];
      boolean any = false;
      for (int i = 0; i < inputs.length; i++) {
        dots[i] = tangents.get(path.found(inputs[i]));
        any |= dots[i] != null;
      }
      if (any) {
        arrive(node, Rules.pushforward(op, seen(inputs, recorded), seen(node, recorded), dots));
      }
    }
  }

  private static Variable[] seen(Variable[] inputs, boolean recorded) {
    Variable[] x = new Variable[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      x[i] = seen(inputs[i], recorded);
    }
    return x;
  }

  private static Variable seen(Variable node, boolean recorded) {
    node.requireFresh();
    return recorded ? node : node.detach();
  }
}
