package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Limited-memory BFGS: Liu and Nocedal, *On the Limited Memory BFGS Method for Large Scale
/// Optimization*, Mathematical Programming 45, 1989; the two loops of Nocedal and Wright,
/// *Numerical Optimization*, 2nd ed. 2006, algorithm 7.4; by PyTorch's conventions.
///
///     d = −H g    H from the last `history` pairs s = Δp, y = Δg with yᵀs > 10⁻¹⁰, begun with
///     p = p + t d                                                       yᵀs / yᵀy of the last
///
/// The first direction is −g with t at most 1/‖g‖₁. t is the learning rate, or what a search for
/// the strong Wolfe conditions finds from there. It evaluates the objective as often as it needs,
/// so it is no [Optimiser] that is given gradients; the objective must be the same each time, that
/// is the whole of the data or a fixed batch, with the same random key.
///
/// ```java
/// Lbfgs lbfgs = Lbfgs.of(1).withLineSearch();
/// Parameters state = lbfgs.state(parameters);
/// for (int i = 0; i < 20; i++) {
///   double loss = lbfgs.step(parameters, state, variables -> loss(variables)).loss();
/// }
/// ```
///
/// @param learningRate the first t that is tried, or t itself without a line search; above 0
/// @param iterations the most in one step
/// @param evaluations the most in one step, or one more in a line search
/// @param gradientTolerance a step ends where no element of g is larger
/// @param changeTolerance a step ends where neither p nor the loss change by more, or d hardly
///     descends
/// @param history how many pairs are remembered
/// @param lineSearch whether t is searched for
public record Lbfgs(
    double learningRate,
    int iterations,
    int evaluations,
    double gradientTolerance,
    double changeTolerance,
    int history,
    boolean lineSearch) {
  private static final String SCALARS = "scalars";
  private static final String COUNTS = "counts";
  private static final String INVERSES = "inverses";

  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public Lbfgs {
    Updates.requireNotNegative("Lbfgs", "the learning rate", learningRate);
    Updates.requireNotNegative("Lbfgs", "the gradient's tolerance", gradientTolerance);
    Updates.requireNotNegative("Lbfgs", "the tolerance of changes", changeTolerance);
    if (iterations < 1 || evaluations < 1 || history < 1) {
      throw new IllegalArgumentException(
          "Lbfgs: iterations, evaluations and history must be at least 1, got "
              + iterations
              + ", "
              + evaluations
              + " and "
              + history);
    }
  }

  /// What a step did.
  ///
  /// @param loss before the step
  /// @param evaluations of the objective and its gradient
  public record Step(double loss, int evaluations) {}

  /// The rule without a line search, with at most 20 iterations and 25 evaluations a step,
  /// tolerances of 10⁻⁷ for the gradient and 10⁻⁹ for changes, and a history of 100.
  ///
  /// @throws IllegalArgumentException if the learning rate is negative or not finite
  public static Lbfgs of(double learningRate) {
    return new Lbfgs(learningRate, 20, 25, 1e-7, 1e-9, 100, false);
  }

  /// This with at most that many iterations a step, and a quarter more evaluations.
  public Lbfgs withIterations(int iterations) {
    return new Lbfgs(
        learningRate,
        iterations,
        Math.max(1, iterations * 5 / 4),
        gradientTolerance,
        changeTolerance,
        history,
        lineSearch);
  }

  /// This with at most that many evaluations a step.
  public Lbfgs withEvaluations(int evaluations) {
    return new Lbfgs(
        learningRate,
        iterations,
        evaluations,
        gradientTolerance,
        changeTolerance,
        history,
        lineSearch);
  }

  /// This with other tolerances.
  public Lbfgs withTolerances(double gradient, double change) {
    return new Lbfgs(learningRate, iterations, evaluations, gradient, change, history, lineSearch);
  }

  /// This with that many pairs remembered.
  public Lbfgs withHistory(int history) {
    return new Lbfgs(
        learningRate,
        iterations,
        evaluations,
        gradientTolerance,
        changeTolerance,
        history,
        lineSearch);
  }

  /// This with a search for the strong Wolfe conditions.
  public Lbfgs withLineSearch() {
    return new Lbfgs(
        learningRate, iterations, evaluations, gradientTolerance, changeTolerance, history, true);
  }

  // ---- state ----------------------------------------------------------------------------------

  /// The state before the first step: for each trainable parameter p `p.direction`, `p.gradient`,
  /// and the pairs `p.step.k` and `p.change.k`; and some numbers.
  public Parameters state(Parameters parameters) {
    Parameters.Builder state = Parameters.builder();
    for (String name : parameters.trainable()) {
      Tensor parameter = parameters.live(name);
      Tensor zeros = Tensor.zeros(parameter.type(), parameter.shape());
      state.state(name + ".direction", zeros);
      state.state(name + ".gradient", zeros);
      for (int k = 0; k < history; k++) {
        state.state(name + ".step." + k, zeros);
        state.state(name + ".change." + k, zeros);
      }
    }
    // The iterations and the pairs there ever were; t and the scale of H; 1 / yᵀs of the pairs.
    state.state(COUNTS, Tensor.of(new long[] {0, 0}, 2));
    state.state(SCALARS, Tensor.of(new double[] {0, 1}, 2));
    state.state(INVERSES, Tensor.of(new double[history], history));
    return state.build();
  }

  private static List<Tensor> remembered(Parameters of, Parameters state, String what) {
    return of.trainable().stream().map(name -> state.get(name + "." + what)).toList();
  }

  private static void remember(Parameters of, Parameters state, String what, List<Tensor> values) {
    for (int i = 0; i < values.size(); i++) {
      state.set(of.trainable().get(i) + "." + what, values.get(i));
    }
  }

  // ---- a step ---------------------------------------------------------------------------------

  /// Moves the trainable `parameters` and the state in place, by several iterations.
  ///
  /// @param state what [#state] made, after the steps so far
  /// @param objective the loss, a scalar, for the parameters
  public Step step(
      Parameters parameters, Parameters state, Function<NamedVariables, Variable> objective) {
    return new Iterations(parameters, state, objective).run();
  }

  private record Evaluation(double value, List<Tensor> gradient) {}

  private final class Iterations {
    private final Parameters parameters;
    private final Parameters state;
    private final Function<NamedVariables, Variable> objective;
    private int evaluated;

    Iterations(
        Parameters parameters, Parameters state, Function<NamedVariables, Variable> objective) {
      this.parameters = parameters;
      this.state = state;
      this.objective = objective;
    }

    Step run() {
      Evaluation at = evaluate();
      double first = at.value;
      if (Directions.largest(at.gradient) <= gradientTolerance) {
        return new Step(first, evaluated);
      }
      double[] scalars = state.get(SCALARS).toDoubleArray();
      long[] counts = state.get(COUNTS).toLongArray();
      List<Tensor> direction = remembered(parameters, state, "direction");
      List<Tensor> before = remembered(parameters, state, "gradient");
      double t = scalars[0];
      for (int iteration = 1; iteration <= iterations; iteration++) {
        if (++counts[0] == 1) {
          direction = Directions.times(-1, at.gradient);
          t = Math.min(1, 1 / Directions.absoluteSum(at.gradient)) * learningRate;
        } else {
          List<Tensor> change = Directions.plus(at.gradient, -1, before);
          scalars[1] = store(change, Directions.times(t, direction), counts, scalars[1]);
          direction = direction(at.gradient, counts[1], scalars[1]);
          t = learningRate;
        }
        before = at.gradient;
        double loss = at.value;
        double slope = Directions.dot(at.gradient, direction);
        if (slope > -changeTolerance) {
          break;
        }
        List<Tensor> from = Directions.of(parameters);
        if (lineSearch) {
          LineSearch.Point found = search(from, direction, at, slope, t);
          t = found.at();
          at = new Evaluation(found.value(), found.gradient());
          Directions.set(parameters, Directions.plus(from, t, direction));
        } else {
          Directions.set(parameters, Directions.plus(from, t, direction));
          if (iteration < iterations) {
            at = evaluate();
          }
        }
        if (evaluated >= evaluations
            || Directions.largest(at.gradient) <= gradientTolerance
            || Math.abs(t) * Directions.largest(direction) <= changeTolerance
            || Math.abs(at.value - loss) < changeTolerance) {
          break;
        }
      }
      scalars[0] = t;
      state.set(SCALARS, Tensor.of(scalars, 2));
      state.set(COUNTS, Tensor.of(counts, 2));
      remember(parameters, state, "direction", direction);
      remember(parameters, state, "gradient", before);
      return new Step(first, evaluated);
    }

    private Evaluation evaluate() {
      evaluated++;
      NamedVariables variables = parameters.variables();
      Variable loss = objective.apply(variables);
      List<Tensor> gradient = Gradients.gradient(loss, variables.list(parameters.trainable()));
      return new Evaluation(loss.value().item(), gradient);
    }

    private LineSearch.Point search(
        List<Tensor> from, List<Tensor> direction, Evaluation at, double slope, double first) {
      LineSearch search =
          new LineSearch(
              t -> {
                Directions.set(parameters, Directions.plus(from, t, direction));
                Evaluation there = evaluate();
                double slopeThere = Directions.dot(there.gradient, direction);
                return new LineSearch.Point(t, there.value, slopeThere, there.gradient);
              },
              new LineSearch.Point(0, at.value, slope, at.gradient),
              changeTolerance / Directions.largest(direction),
              evaluations - evaluated);
      return search.from(first);
    }

    /// Remembers a pair if it is of positive curvature, and answers with the scale of H.
    private double store(List<Tensor> change, List<Tensor> step, long[] counts, double scale) {
      double curvature = Directions.dot(change, step);
      if (!(curvature > 1e-10)) {
        return scale;
      }
      int place = (int) (counts[1]++ % history);
      remember(parameters, state, "change." + place, change);
      remember(parameters, state, "step." + place, step);
      double[] inverses = state.get(INVERSES).toDoubleArray();
      inverses[place] = 1 / curvature;
      state.set(INVERSES, Tensor.of(inverses, history));
      return curvature / Directions.dot(change, change);
    }

    /// `−H g`.
    private List<Tensor> direction(List<Tensor> gradient, long pairs, double scale) {
      int stored = (int) Math.min(pairs, history);
      double[] inverses = state.get(INVERSES).toDoubleArray();
      double[] alpha = new double[stored];
      List<List<Tensor>> steps = new ArrayList<>();
      List<List<Tensor>> changes = new ArrayList<>();
      List<Tensor> q = Directions.times(-1, gradient);
      // From the newest to the oldest.
      for (int i = 0; i < stored; i++) {
        int place = (int) ((pairs - 1 - i) % history);
        steps.add(remembered(parameters, state, "step." + place));
        changes.add(remembered(parameters, state, "change." + place));
        alpha[i] = Directions.dot(steps.get(i), q) * inverses[place];
        q = Directions.plus(q, -alpha[i], changes.get(i));
      }
      List<Tensor> r = Directions.times(scale, q);
      for (int i = stored - 1; i >= 0; i--) {
        int place = (int) ((pairs - 1 - i) % history);
        double beta = Directions.dot(changes.get(i), r) * inverses[place];
        r = Directions.plus(r, alpha[i] - beta, steps.get(i));
      }
      return r;
    }
  }
}
