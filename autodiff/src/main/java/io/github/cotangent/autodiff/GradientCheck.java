package io.github.cotangent.autodiff;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Compares the derivatives of a function, in both modes and to any order, with differences of its
/// values.
///
/// ```java
/// GradientCheck.of(new Tanh()).at(x).order(3).verify();
/// GradientCheck.of(in -> in.get(0).matmul(in.get(1)).tanh()).at(a, b).verify();
/// ```
///
/// **Method.** The derivative along a direction is estimated by the five-point stencil
///
///     (8 (f(x + h v) − f(x − h v)) − (f(x + 2h v) − f(x − 2h v))) / 12h
///
/// and compared with the pushforward along v and with the pullback of a cotangent. Arguments and
/// results of at most 12 elements are checked by their full Jacobian, others along three directions
/// from the seed; an argument is moved alone, so that a failure names it. Then the same is done
/// with the pushforward and with each pullback in the function's place, the pullback being
/// differentiated by the inputs and by the cotangent, and so on up to the order asked for. A
/// derivative that is right at one point and wrong at the next order, because a term was detached,
/// is found there.
///
/// **Tolerance.** 1e-9 at order 1, 1e-8 at order 2, 1e-7 from order 3, each times max(1,
/// |derivative|); both modes must agree to 1e-12. The step h is 1e-3, times the distance to the
/// nearest break that a [Domain] declares if that is below 1; it is 1 for [Linear] and [Bilinear]
/// ops, whose differences are exact.
///
/// **Also held:** a cotangent or tangent of zeros gives exactly zero; computing twice gives the
/// same bits; so do recorded and unrecorded walks; cotangents have their inputs' shapes and types;
/// a variable that does not lead to the result has a cotangent of zeros.
///
/// Inputs that are not floating are held fixed. See Griewank and Walther, *Evaluating Derivatives*,
/// 2nd ed. 2008, chapter 3, for the two modes, and Fornberg, *Generation of Finite Difference
/// Formulas on Arbitrarily Spaced Grids*, Mathematics of Computation 51(184), 1988, table 1, for
/// the stencil.
public final class GradientCheck {
  private final CheckStage.Subject subject;
  private final Function<List<Variable>, Variable> function;
  private final List<Tensor> at;
  private final List<Domain> domains;

  private GradientCheck(
      CheckStage.Subject subject,
      Function<List<Variable>, Variable> function,
      List<Tensor> at,
      List<Domain> domains) {
    this.subject = subject;
    this.function = function;
    this.at = List.copyOf(at);
    this.domains = List.copyOf(domains);
  }

  /// A check of `op` to order 3.
  public static GradientCheck of(Op op) {
    boolean exact = op instanceof Linear || op instanceof Bilinear;
    return new GradientCheck(
        new CheckStage.Subject(op.name(), OpText.of(op), 3, 0x5eed17, exact),
        x -> Variable.apply(op, x.toArray(Variable[]::new)),
        List.of(),
        List.of());
  }

  /// A check of an op at inputs that it states itself, those that are sampled depending on the
  /// seed.
  public static GradientCheck of(Example example) {
    return of(example, 0x5eed17);
  }

  /// As [#of(Example)] with another seed.
  public static GradientCheck of(Example example, long seed) {
    return of(example.op())
        .seed(seed)
        .at(example.inputs(seed).toArray(Tensor[]::new))
        .in(example.domains().toArray(Domain[]::new));
  }

  /// A check of a function of variables to order 3.
  public static GradientCheck of(Function<List<Variable>, Variable> function) {
    return of("function", function);
  }

  /// As [#of(Function)], the function being called `name` in a failure's report.
  public static GradientCheck of(String name, Function<List<Variable>, Variable> function) {
    return new GradientCheck(
        new CheckStage.Subject(name, name, 3, 0x5eed17, false), function, List.of(), List.of());
  }

  /// This check at the point `x`: FLOAT64 tensors, and fixed ones of types that are not floating.
  /// FLOAT32 is only admitted for [Linear] and [Bilinear] ops.
  public GradientCheck at(Tensor... x) {
    return new GradientCheck(subject, function, List.of(x), domains);
  }

  /// This check with a domain for each input, whose breaks the steps keep away from.
  public GradientCheck in(Domain... domains) {
    return new GradientCheck(subject, function, at, List.of(domains));
  }

  /// This check up to derivatives of the given order.
  ///
  /// @throws IllegalArgumentException if the order is less than 1
  public GradientCheck order(int order) {
    if (order < 1) {
      throw new IllegalArgumentException(
          "GradientCheck: the order must be at least 1, got " + order);
    }
    return new GradientCheck(subject.withOrder(order), function, at, domains);
  }

  /// This check with directions from another seed.
  public GradientCheck seed(long seed) {
    return new GradientCheck(subject.withSeed(seed), function, at, domains);
  }

  /// Runs the check.
  ///
  /// @throws AssertionError at the first disagreement, the lowest order first, with a report of it
  /// @throws IllegalArgumentException if there is nothing to differentiate by, or an input is
  ///     FLOAT32
  public void verify() {
    List<CheckStage> stages = List.of(first());
    for (int order = 1; ; order++) {
      for (CheckStage stage : stages) {
        stage.check();
      }
      if (order == subject.order()) {
        return;
      }
      stages = stages.stream().flatMap(stage -> stage.derivatives().stream()).toList();
    }
  }

  private CheckStage first() {
    List<Integer> floating = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      if (at.get(i).type().isFloating()) {
        floating.add(i);
      }
    }
    if (floating.isEmpty()) {
      throw new IllegalArgumentException(
          "GradientCheck: " + subject.name() + " has no floating input to differentiate by");
    }
    List<CheckStage.Argument> arguments = new ArrayList<>();
    for (int i : floating) {
      if (at.get(i).type() != ElementType.FLOAT64 && !subject.exact()) {
        throw new IllegalArgumentException(
            "GradientCheck: differences need float64, input "
                + i
                + " of "
                + subject.name()
                + " is "
                + at.get(i).describe()
                + "\n  help: x.to(FLOAT64)");
      }
      Domain domain = i < domains.size() ? domains.get(i) : Domain.REAL;
      arguments.add(new CheckStage.Argument("argument " + i, at.get(i), domain));
    }
    return new CheckStage(
        subject,
        1,
        "",
        0,
        arguments,
        x -> {
          List<Variable> all = new ArrayList<>();
          for (int i = 0; i < at.size(); i++) {
            int place = floating.indexOf(i);
            all.add(place < 0 ? Variable.constant(at.get(i)) : x.get(place));
          }
          return function.apply(all);
        });
  }
}
