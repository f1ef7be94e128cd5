package io.github.cotangent.autodiff;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A function, itself perhaps a derivative, whose first derivatives [GradientCheck] compares with
/// differences.
final class CheckStage {
  /// What is checked as a whole.
  ///
  /// @param name the function's name
  /// @param expression the Java expression that stands for it in the line that reproduces a failure
  /// @param order the highest order
  /// @param seed what directions are taken from
  /// @param exact whether a step of 1 makes no error: the function is linear in each argument
  record Subject(String name, String expression, int order, long seed, boolean exact) {
    Subject withOrder(int order) {
      return new Subject(name, expression, order, seed, exact);
    }

    Subject withSeed(long seed) {
      return new Subject(name, expression, order, seed, exact);
    }
  }

  /// Something to differentiate by.
  record Argument(String name, Tensor value, Domain domain) {}

  @SuppressWarnings("ArrayRecordComponent") // directions are never compared
  private record Direction(String name, double[] values) {}

  private static final int FULL_JACOBIAN = 12;
  private static final int DIRECTIONS = 3;
  private static final double STEP = 1e-3;
  private static final double BOTH_MODES = 1e-12;

  private final Subject subject;
  private final int order;
  private final String derivation;
  private final long number;
  private final RandomKey key;
  private final List<Argument> arguments;
  private final Function<List<Variable>, Variable> function;

  /// @param derivation of what the function is: empty for the given one, else such as `pushforward`
  /// @param number tells the stages of one order apart
  CheckStage(
      Subject subject,
      int order,
      String derivation,
      long number,
      List<Argument> arguments,
      Function<List<Variable>, Variable> function) {
    this.subject = subject;
    this.order = order;
    this.derivation = derivation;
    this.key = RandomKey.of(subject.seed()).derive(order).derive(number);
    this.number = number;
    this.arguments = arguments;
    this.function = function;
  }

  // ---- the derivatives as functions -----------------------------------------------------------

  /// The pullbacks by each argument, as functions of the arguments and the cotangent, and the
  /// pushforward along one direction; nothing if this depends on none of its arguments.
  List<CheckStage> derivatives() {
    Variable y = function.apply(sources());
    List<CheckStage> result = new ArrayList<>();
    if (!y.isTracked()) {
      return result;
    }
    long children = number * 16;
    int n = arguments.size();
    Tensor yBar = tensor(direction("cotangent", 0, y.shape().size()), y.shape(), y.type());
    for (int i = 0; i < n; i++) {
      int by = i;
      List<Argument> more = new ArrayList<>(arguments);
      more.add(new Argument("the cotangent of order " + order, yBar, Domain.REAL));
      result.add(
          next(
              "pullback by " + arguments.get(i).name(),
              children++,
              more,
              x ->
                  Gradients.pullback(function.apply(x.subList(0, n)), x.get(n), List.of(x.get(by)))
                      .get(0)));
    }
    List<Argument> tangents = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Tensor value = arguments.get(i).value();
      Tensor dot = tensor(direction("tangent", i, value.size()), value.shape(), value.type());
      tangents.add(new Argument("the tangent of " + arguments.get(i).name(), dot, Domain.REAL));
    }
    if (order == 1) {
      // How a pushforward depends on its tangents is only stated at this order; later ones follow
      // from it.
      List<Argument> both = new ArrayList<>(arguments);
      both.addAll(tangents);
      result.add(
          next(
              "pushforward",
              children,
              both,
              x -> {
                List<Variable> sources = x.subList(0, n);
                return Gradients.pushforward(function.apply(sources), sources, x.subList(n, 2 * n));
              }));
    } else {
      List<Variable> xDot =
          tangents.stream().map(tangent -> Variable.constant(tangent.value())).toList();
      result.add(
          next(
              "pushforward",
              children,
              arguments,
              x -> Gradients.pushforward(function.apply(x), x, xDot)));
    }
    return result;
  }

  private CheckStage next(
      String what, long number, List<Argument> arguments, Function<List<Variable>, Variable> f) {
    String of = derivation.isEmpty() ? what : what + " of " + derivation;
    return new CheckStage(subject, order + 1, of, number, arguments, f);
  }

  private List<Variable> sources() {
    return arguments.stream().map(argument -> Variable.of(argument.value())).toList();
  }

  // ---- the check ------------------------------------------------------------------------------

  /// Compares both modes with differences and with one another.
  void check() {
    List<Variable> x = sources();
    Variable y = function.apply(x);
    checkSides(x, y);
    List<Direction> yBars = directions("cotangent", 0, y.shape());
    List<List<double[]>> pulled = new ArrayList<>();
    for (Direction yBar : yBars) {
      pulled.add(pullback(x, y, yBar.values()));
    }
    double[] sum = new double[y.shape().size()];
    for (int i = 0; i < arguments.size(); i++) {
      List<Direction> tangents = directions("tangent", i, x.get(i).shape());
      List<double[]> differences = differences(i, tangents);
      for (int d = 0; d < tangents.size(); d++) {
        Direction v = tangents.get(d);
        double[] expected = differences.get(d);
        double[] pushed = pushforward(x, y, i, v.values());
        checkPushforward(x, y, i, v, expected, pushed);
        for (int k = 0; k < yBars.size(); k++) {
          checkPullback(x, y, i, v, yBars.get(k), expected, pushed, pulled.get(k).get(i));
        }
        if (v.name().equals(seeded(0))) {
          for (int k = 0; k < sum.length; k++) {
            sum[k] += pushed[k];
          }
        }
      }
    }
    checkAllTogether(x, y, sum);
  }

  private void checkPushforward(
      List<Variable> x, Variable y, int i, Direction v, double[] expected, double[] pushed) {
    int worst = -1;
    double excess = 0;
    for (int k = 0; k < expected.length; k++) {
      double gap = Math.abs(pushed[k] - expected[k]);
      double over = gap / allowed(expected[k]);
      if (!(over <= 1) && !(over <= excess)) {
        worst = k;
        excess = Double.isNaN(over) ? Double.POSITIVE_INFINITY : over;
      }
    }
    if (worst >= 0) {
      double[] unit = new double[expected.length];
      unit[worst] = 1;
      Direction w = new Direction(unitName(y.shape(), worst), unit);
      double[] pulled = pullback(x, y, unit).get(i);
      throw failure("pushforward", x, y, i, v, w, expected, pushed, pulled);
    }
  }

  private void checkPullback(
      List<Variable> x,
      Variable y,
      int i,
      Direction v,
      Direction w,
      double[] expected,
      double[] pushed,
      double[] pulled) {
    double difference = dot(w.values(), expected);
    double reverse = dot(pulled, v.values());
    double forward = dot(w.values(), pushed);
    if (!(Math.abs(reverse - difference) <= allowed(difference))) {
      throw failure("pullback", x, y, i, v, w, expected, pushed, pulled);
    }
    double scale = Math.max(1, magnitude(w.values(), pushed) + magnitude(pulled, v.values()));
    if (!(Math.abs(forward - reverse) <= BOTH_MODES * scale)) {
      throw new AssertionError(
          headline("pushforward and pullback disagree", "both modes")
              + line("argument", describe(i))
              + line("directions", "v = " + v.name() + ", w = " + w.name())
              + line(
                  "along v, w",
                  "pushforward "
                      + number(forward)
                      + ", pullback "
                      + number(reverse)
                      + ", |gap| "
                      + power(forward - reverse)
                      + ", allowed "
                      + power(BOTH_MODES * scale))
              + reproduce());
    }
  }

  /// The pushforward along all arguments at once is the sum of those along each.
  private void checkAllTogether(List<Variable> x, Variable y, double[] sum) {
    List<Variable> xDot = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      xDot.add(constant(direction("tangent", i, x.get(i).shape().size()), x.get(i)));
    }
    double[] together = Gradients.pushforward(y, x, xDot).value().toDoubleArray();
    for (int k = 0; k < sum.length; k++) {
      double allowed = BOTH_MODES * Math.max(1, 100 * Math.abs(sum[k]));
      if (!(Math.abs(together[k] - sum[k]) <= allowed)) {
        throw new AssertionError(
            headline(
                    "the pushforward along all arguments is not the sum of those along each",
                    "pushforward")
                + line("at", position(y.shape(), k))
                + line("together", number(together[k]) + ", sum " + number(sum[k]))
                + reproduce());
      }
    }
  }

  /// What must hold exactly.
  private void checkSides(List<Variable> x, Variable y) {
    if (!y.type().isFloating()) {
      throw new AssertionError(headline("the value is " + y.tensor().describe(), ""));
    }
    Variable w = constant(direction("cotangent", 0, y.shape().size()), y);
    List<Variable> xAgain = sources();
    Variable yAgain = function.apply(xAgain);
    require(y.value().hasSameBits(yAgain.value()), "computing twice gives different bits", "");
    List<Variable> with = new ArrayList<>(x);
    Variable spare = Variable.of(Tensor.of(new double[] {1, 2}));
    with.add(spare);
    List<Variable> recorded = Gradients.pullback(y, w, with);
    List<Variable> repeated = Gradients.pullback(yAgain, w, xAgain);
    @Nullable Variable[] unrecorded = Walks.pullback(y, w, x, false);
    List<Variable> none = Gradients.pullback(y, y.constantLike(0), x);
    require(
        recorded.get(x.size()).value().hasSameBits(Tensor.zeros(ElementType.FLOAT64, Shape.of(2))),
        "a variable off the path has a cotangent other than zeros",
        "pullback");
    for (int i = 0; i < x.size(); i++) {
      Variable xBar = recorded.get(i);
      String by = " by " + arguments.get(i).name();
      require(
          xBar.shape().equals(x.get(i).shape()) && xBar.type() == x.get(i).type(),
          "the cotangent"
              + by
              + " is "
              + xBar.tensor().describe()
              + ", the input "
              + x.get(i).tensor().describe(),
          "pullback");
      require(
          xBar.value().hasSameBits(repeated.get(i).value()),
          "a repeated pullback" + by + " gives different bits",
          "pullback");
      Variable plain = unrecorded[i];
      require(
          plain == null || plain.value().hasSameBits(xBar.value()),
          "pullbacks" + by + " with and without recording differ",
          "pullback");
      requireZero(none.get(i), "a cotangent of zeros gives other than zeros" + by, "pullback");
    }
    // Not those of Variable.zeros(), which no rule ever sees.
    List<Variable> zeros = x.stream().map(each -> each.constantLike(0)).toList();
    requireZero(
        Gradients.pushforward(y, x, zeros),
        "a tangent of zeros gives other than zeros",
        "pushforward");
  }

  private void require(boolean holds, String what, String mode) {
    if (!holds) {
      throw new AssertionError(headline(what, mode) + reproduce());
    }
  }

  private void requireZero(Variable result, String what, String mode) {
    for (double value : result.value().toDoubleArray()) {
      require(value == 0, what, mode);
    }
  }

  // ---- the three estimates --------------------------------------------------------------------

  private double[] pushforward(List<Variable> x, Variable y, int i, double[] v) {
    return Gradients.pushforward(y, List.of(x.get(i)), List.of(constant(v, x.get(i))))
        .value()
        .toDoubleArray();
  }

  private List<double[]> pullback(List<Variable> x, Variable y, double[] w) {
    return Gradients.pullback(y, constant(w, y), x).stream()
        .map(xBar -> xBar.value().toDoubleArray())
        .toList();
  }

  /// The differences along each direction. Where the unit vectors are among them, those along the
  /// others are combined from theirs.
  private List<double[]> differences(int i, List<Direction> directions) {
    List<double[]> result = new ArrayList<>();
    int n = arguments.get(i).value().size();
    int others = directions.size() - n;
    if (others < 0 || n == 0) {
      directions.forEach(v -> result.add(difference(i, v.values())));
      return result;
    }
    for (Direction v : directions.subList(others, directions.size())) {
      result.add(difference(i, v.values()));
    }
    for (int d = 0; d < others; d++) {
      double[] sum = new double[result.getLast().length];
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < sum.length; k++) {
          sum[k] += directions.get(d).values()[j] * result.get(d + j)[k];
        }
      }
      result.add(d, sum);
    }
    return result;
  }

  private double[] difference(int i, double[] v) {
    Argument argument = arguments.get(i);
    double[] at = argument.value().toDoubleArray();
    double h = subject.exact() ? 1 : STEP;
    if (!subject.exact()) {
      double room = 1;
      for (int j = 0; j < v.length; j++) {
        room =
            v[j] == 0 ? room : Math.min(room, argument.domain().distance(at[j]) / Math.abs(v[j]));
      }
      h *= room;
    }
    double[] far = values(i, at, v, 2 * h);
    double[] near = values(i, at, v, h);
    double[] nearBack = values(i, at, v, -h);
    double[] farBack = values(i, at, v, -2 * h);
    double[] result = new double[far.length];
    for (int k = 0; k < result.length; k++) {
      result[k] = (8 * (near[k] - nearBack[k]) - (far[k] - farBack[k])) / (12 * h);
    }
    return result;
  }

  private double[] values(int i, double[] at, double[] v, double h) {
    double[] moved = new double[at.length];
    for (int j = 0; j < at.length; j++) {
      moved[j] = at[j] + h * v[j];
    }
    List<Variable> x = new ArrayList<>(sources());
    Tensor from = arguments.get(i).value();
    x.set(i, Variable.of(tensor(moved, from.shape(), from.type())));
    return function.apply(x).value().toDoubleArray();
  }

  private double allowed(double derivative) {
    double tolerance = order == 1 ? 1e-9 : order == 2 ? 1e-8 : 1e-7;
    return tolerance * Math.max(1, Math.abs(derivative));
  }

  // ---- directions -----------------------------------------------------------------------------

  /// Three directions from the seed, and all unit vectors where they are few.
  private List<Direction> directions(String what, int i, Shape shape) {
    List<Direction> result = new ArrayList<>();
    int n = shape.size();
    for (int k = 0; k < DIRECTIONS && n > 0; k++) {
      result.add(new Direction(seeded(k), direction(what, i, k, n)));
    }
    for (int j = 0; j < n && n <= FULL_JACOBIAN; j++) {
      double[] unit = new double[n];
      unit[j] = 1;
      result.add(new Direction(unitName(shape, j), unit));
    }
    return result;
  }

  private static String seeded(int k) {
    return "number " + (k + 1) + " of the seed";
  }

  private static String unitName(Shape shape, int j) {
    return "the unit vector of " + position(shape, j);
  }

  private double[] direction(String what, int i, int n) {
    return direction(what, i, 0, n);
  }

  /// Sixteenths between ¼ and 1 of either sign: no component is close to 0, and few digits keep the
  /// differences of linear functions exact.
  private double[] direction(String what, int i, int k, int n) {
    RandomKey own = key.derive(what).derive(i).derive(k);
    double[] result = new double[n];
    for (int j = 0; j < n; j++) {
      long draw = own.integerAt(j, 26);
      result[j] = (4 + draw / 2) / 16.0 * (draw % 2 == 0 ? 1 : -1);
    }
    return result;
  }

  private static Variable constant(double[] values, Variable like) {
    return Variable.constant(tensor(values, like.shape(), like.type()));
  }

  private static Tensor tensor(double[] values, Shape shape, ElementType type) {
    return Tensor.of(values, shape.toArray()).to(type);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double magnitude(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] * b[i]);
    }
    return sum;
  }

  // ---- the report -----------------------------------------------------------------------------

  private AssertionError failure(
      String mode,
      List<Variable> x,
      Variable y,
      int i,
      Direction v,
      Direction w,
      double[] expected,
      double[] pushed,
      double[] pulled) {
    double difference = dot(w.values(), expected);
    double forward = dot(w.values(), pushed);
    double reverse = dot(pulled, v.values());
    double got = mode.equals("pullback") ? reverse : forward;
    return new AssertionError(
        headline(mode + " disagrees with finite differences", mode)
            + line("argument", describe(i))
            + line("directions", "v = " + v.name() + ", w = " + w.name())
            + line(
                "along v, w",
                "difference "
                    + number(difference)
                    + ", "
                    + mode
                    + " "
                    + number(got)
                    + ", |gap| "
                    + power(got - difference)
                    + ", allowed "
                    + power(allowed(difference)))
            + line("both modes", verdict(difference, forward, reverse))
            + line("largest gap", largestGap(x, y, i, w, pulled))
            + reproduce());
  }

  private String verdict(double difference, double forward, double reverse) {
    double allowed = allowed(difference);
    boolean forwardRight = Math.abs(forward - difference) <= allowed;
    boolean reverseRight = Math.abs(reverse - difference) <= allowed;
    if (forwardRight) {
      return "pushforward "
          + number(forward)
          + " agrees with the difference; the pullback is at fault";
    }
    if (reverseRight) {
      return "pullback "
          + number(reverse)
          + " agrees with the difference; the pushforward is at fault";
    }
    return Math.abs(forward - reverse) <= allowed
        ? "pushforward and pullback agree with one another; the rule that both use is at fault"
        : "pushforward " + number(forward) + " and pullback " + number(reverse) + " both disagree";
  }

  /// Where in the argument the pullback is furthest from the differences.
  private String largestGap(List<Variable> x, Variable y, int i, Direction w, double[] pulled) {
    Shape shape = x.get(i).shape();
    double[] at = x.get(i).tensor().toDoubleArray();
    int worst = 0;
    double largest = -1;
    for (int j = 0; j < Math.min(at.length, 256); j++) {
      double[] unit = new double[at.length];
      unit[j] = 1;
      double expected = dot(w.values(), difference(i, unit));
      double reverse = pulled[j];
      double forward = dot(w.values(), pushforward(x, y, i, unit));
      double gap = Math.max(Math.abs(reverse - expected), Math.abs(forward - expected));
      if (gap > largest || Double.isNaN(gap)) {
        largest = Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
        worst = j;
      }
    }
    return "at " + position(shape, worst) + ", x = " + number(at[worst]);
  }

  private String headline(String what, String mode) {
    StringBuilder text = new StringBuilder(subject.name());
    text.append(": ").append(what).append(" (order ").append(order).append(" of ");
    text.append(subject.order());
    if (!derivation.isEmpty()) {
      text.append(": ").append(mode.isEmpty() ? "value" : mode).append(" of ").append(derivation);
    }
    return text.append(")").toString();
  }

  private static String line(String label, String text) {
    return "\n  " + label + " ".repeat(14 - label.length()) + text;
  }

  private String describe(int i) {
    Argument argument = arguments.get(i);
    String name = argument.name();
    return (name.startsWith("argument ") ? name.substring("argument ".length()) : name)
        + ", shape "
        + argument.value().shape()
        + ", seed 0x"
        + Long.toHexString(subject.seed());
  }

  private String reproduce() {
    return line(
        "reproduce",
        "GradientCheck.of("
            + subject.expression()
            + ").at(…).seed(0x"
            + Long.toHexString(subject.seed())
            + ").order("
            + order
            + ").verify()");
  }

  private static String position(Shape shape, int index) {
    return Arrays.toString(shape.position(index));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.10g", value);
  }

  private static String power(double gap) {
    return String.format(Locale.ROOT, "%.1e", Math.abs(gap));
  }
}
