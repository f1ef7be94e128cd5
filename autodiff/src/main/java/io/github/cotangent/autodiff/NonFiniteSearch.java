package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.Diagnostics.Event;
import io.github.cotangent.autodiff.Diagnostics.Finding;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.Where;
import io.github.cotangent.autodiff.op.ZeroProduct;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks at every result of a computation, for [Diagnostics].
final class NonFiniteSearch {
  /// More of the same would tell nothing.
  private static final int ENOUGH = 100;

  /// How a result came about, without keeping it alive.
  private record Origin(String text, boolean finite) {}

  private final Map<Tensor, Origin> made = new WeakHashMap<>();
  private final Map<Storage, Origin> written = new WeakHashMap<>();
  private final List<Finding> sources = new ArrayList<>();
  private final List<Finding> hidden = new ArrayList<>();
  private String rule = "";
  private String ruleOf = "";

  List<Finding> sources() {
    return sources;
  }

  List<Finding> hidden() {
    return hidden;
  }

  void during(String mode, Variable node, Runnable step) {
    String outerRule = rule;
    String outerRuleOf = ruleOf;
    Op op = node.op();
    rule = mode + " of " + (op == null ? "a leaf" : op.name());
    ruleOf = origin(node.tensor());
    try {
      step.run();
    } finally {
      rule = outerRule;
      ruleOf = outerRuleOf;
    }
  }

  /// Looks at the result `y` of an op.
  void look(Op op, Tensor[] x, Tensor y) {
    for (Tensor input : x) {
      if (input == y) {
        return;
      }
    }
    StackTraceElement line = line();
    boolean all = true;
    for (int i = 0; i < x.length; i++) {
      all &= isFinite(op, x, i, line);
    }
    int at = firstNonFinite(y);
    if (at >= 0 && all) {
      note(sources, Event.GAVE, op, x, -1, y, at, line);
    }
    lookForHidden(op, x, line);
    String text = op.name() + " of " + y.describe() + (line == null ? "" : " at " + text(line));
    remember(y, new Origin(text, at < 0));
  }

  private void remember(Tensor y, Origin origin) {
    made.put(y, origin);
    written.put(y.storage(), origin);
  }

  /// Whether input `i` is finite; notes it if it is not and came from outside.
  private boolean isFinite(Op op, Tensor[] x, int i, @Nullable StackTraceElement line) {
    Origin known = made.get(x[i]);
    if (known != null) {
      return known.finite();
    }
    int at = firstNonFinite(x[i]);
    if (at >= 0 && !written.containsKey(x[i].storage())) {
      note(sources, Event.READ, op, x, i, x[i], at, line);
      remember(x[i], new Origin("from outside", false));
    }
    return at < 0;
  }

  private static int firstNonFinite(Tensor x) {
    if (!x.type().isFloating()) {
      return -1;
    }
    double[] values = x.toDoubleArray();
    return first(values.length, k -> !Double.isFinite(values[k]));
  }

  private static int first(int n, IntPredicate found) {
    return IntStream.range(0, n).filter(found).findFirst().orElse(-1);
  }

  // ---- zeros ----------------------------------------------------------------------------------

  private void lookForHidden(Op op, Tensor[] x, @Nullable StackTraceElement line) {
    switch (op) {
      case Chain _ -> lookForZeroTimes(op, x, 0, 1, line);
      case ZeroProduct _ -> {
        lookForZeroTimes(op, x, 0, 1, line);
        lookForZeroTimes(op, x, 1, 0, line);
      }
      case Where _ -> {
        if (x[1].type().isFloating()) {
          boolean[] taken = x[0].toBooleanArray();
          lookForHidden(op, x, 1, k -> !taken[k], line);
          lookForHidden(op, x, 2, k -> taken[k], line);
        }
      }
      default -> {}
    }
  }

  private void lookForZeroTimes(
      Op op, Tensor[] x, int i, int zero, @Nullable StackTraceElement line) {
    double[] factors = x[zero].toDoubleArray();
    lookForHidden(op, x, i, k -> factors[k] == 0, line);
  }

  private void lookForHidden(
      Op op, Tensor[] x, int i, IntPredicate away, @Nullable StackTraceElement line) {
    double[] values = x[i].toDoubleArray();
    int at = first(values.length, k -> away.test(k) && !Double.isFinite(values[k]));
    if (at >= 0) {
      note(hidden, Event.HID, op, x, i, x[i], at, line);
    }
  }

  // ---- findings -------------------------------------------------------------------------------

  private void note(
      List<Finding> findings,
      Event event,
      Op op,
      Tensor[] x,
      int input,
      Tensor where,
      int at,
      @Nullable StackTraceElement line) {
    if (findings.size() == ENOUGH) {
      return;
    }
    List<String> details = new ArrayList<>();
    if (line != null) {
      details.add("called at " + text(line));
    }
    if (!rule.isEmpty()) {
      details.add("rule of   " + ruleOf);
    }
    for (int i = 0; i < x.length; i++) {
      details.add("input " + i + "   " + describe(x[i], where, at));
    }
    List<Integer> position = Arrays.stream(where.shape().position(at)).boxed().toList();
    double value = where.toDoubleArray()[at];
    findings.add(new Finding(event, op.name(), input, rule, position, value, line, details));
  }

  private String describe(Tensor x, Tensor where, int at) {
    boolean there = x.type().isFloating() && x.shape().equals(where.shape());
    return (there ? x.toDoubleArray()[at] + " there, " : "") + origin(x);
  }

  private String origin(Tensor x) {
    Origin origin = made.get(x);
    Origin known = origin != null ? origin : written.get(x.storage());
    return known != null ? known.text() : x.describe() + " from outside";
  }

  /// The innermost line of code on the stack that is not the library's.
  private static @Nullable StackTraceElement line() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> !isLibrary(frame.getClassName()))
                    .findFirst()
                    .map(StackWalker.StackFrame::toStackTraceElement)
                    .orElse(null));
  }

  private static boolean isLibrary(String className) {
    return className.startsWith("io.github.cotangent.core.")
        || className.startsWith("io.github.cotangent.autodiff.")
        || className.startsWith("java.");
  }

  private static String text(StackTraceElement line) {
    return line.getClassName()
        + "."
        + line.getMethodName()
        + "("
        + line.getFileName()
        + ":"
        + line.getLineNumber()
        + ")";
  }
}
