package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Hessian-free optimisation: Martens, *Deep Learning via Hessian-Free Optimization*, ICML 2010.
///
///     (B + λ I) p = −g    by conjugate gradients, of which each iteration needs one product B v
///     θ = θ + a p         a = 1, ½, ¼, …, the first by which the loss is smaller
///
/// B is the Gauss-Newton matrix `Jᵀ H J`, J the Jacobian of the network's outputs by its parameters
/// and H the Hessian of the loss by the outputs, which for losses that are convex in the outputs
/// has no negative eigenvalue ([Gradients#gaussNewtonVectorProduct]); or, if [#withHessian], the
/// Hessian of the loss by the parameters. Neither is ever formed.
///
/// Conjugate gradients begin at 0.95 of the last step's answer. They end after `iterations`, where
/// the residual has become 10⁻¹⁰ of g, where the quadratic model `q(p) = gᵀp + ½ pᵀ(B + λI) p`
/// gained less than `k · 0.0005` of itself in the last `k = max(10, i / 10)` iterations, and before
/// a direction of negative curvature.
///
/// λ follows Levenberg and Marquardt: with ρ the decrease of the loss by what `gᵀp + ½ pᵀB p`
/// promised for p, it becomes 3/2 λ where ρ < ¼ and 2/3 λ where ρ > ¾. A step by which no multiple
/// down to 2⁻¹⁰ makes the loss smaller is not made.
///
/// It evaluates the objective as often as it needs, so it is no [Optimiser] that is given
/// gradients; the objective must be the same each time within a step, with the same random key.
///
/// **Differs from the paper:** no preconditioner, no backtracking along the iterations of conjugate
/// gradients, and ρ by the undamped model.
///
/// @param damping the first λ, at least 0
/// @param iterations the most of conjugate gradients in one step
/// @param hessian whether B is the Hessian
public record GaussNewton(double damping, int iterations, boolean hessian) {
  private static final double DECAY = 0.95;
  private static final double LEAST_GAIN = 0.0005;
  private static final double RESIDUAL = 1e-10;
  private static final int HALVINGS = 10;
  private static final String LAMBDA = "damping";

  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public GaussNewton {
    Updates.requireNotNegative("GaussNewton", "damping", damping);
    if (iterations < 1) {
      throw new IllegalArgumentException(
          "GaussNewton: there must be at least 1 iteration, got " + iterations);
    }
  }

  /// The rule with the Gauss-Newton matrix and at most 250 iterations a step.
  ///
  /// @param damping the first λ; 1 is usual for a network
  /// @throws IllegalArgumentException if the damping is negative or not finite
  public static GaussNewton of(double damping) {
    return new GaussNewton(damping, 250, false);
  }

  /// This with at most that many iterations of conjugate gradients a step.
  public GaussNewton withIterations(int iterations) {
    return new GaussNewton(damping, iterations, hessian);
  }

  /// This with the Hessian in the place of the Gauss-Newton matrix.
  public GaussNewton withHessian() {
    return new GaussNewton(damping, iterations, true);
  }

  /// What a step did.
  ///
  /// @param loss before the step
  /// @param after the loss after it, the same if it was not made
  /// @param iterations of conjugate gradients
  /// @param reductionRatio ρ: 1 where the quadratic model is exact
  /// @param damping λ of the step to come
  public record Step(
      double loss, double after, int iterations, double reductionRatio, double damping) {}

  /// The state before the first step: λ, and for each trainable parameter p the last answer,
  /// `p.step`.
  public Parameters state(Parameters parameters) {
    Parameters.Builder state = Parameters.builder();
    state.state(LAMBDA, Tensor.of(new double[] {damping}, 1));
    for (String name : parameters.trainable()) {
      Tensor parameter = parameters.live(name);
      state.state(name + ".step", Tensor.zeros(parameter.type(), parameter.shape()));
    }
    return state.build();
  }

  /// Moves the trainable `parameters` and the state in place.
  ///
  /// @param state what [#state] made, after the steps so far
  /// @param outputs the network's outputs for the parameters
  /// @param loss of the outputs, a scalar
  public Step step(
      Parameters parameters,
      Parameters state,
      Function<NamedVariables, Variable> outputs,
      UnaryOperator<Variable> loss) {
    List<String> names = parameters.trainable();
    NamedVariables variables = parameters.variables();
    List<Variable> theta = variables.list(names);
    Variable z = outputs.apply(variables);
    Variable value = loss.apply(z);
    double before = value.value().item();
    List<Tensor> g = Gradients.gradient(value, theta);
    UnaryOperator<List<Tensor>> curvature =
        v ->
            hessian
                ? Gradients.hessianVectorProduct(value, theta, v)
                : Gradients.gaussNewtonVectorProduct(value, z, theta, v);
    double lambda = state.live(LAMBDA).item();
    List<Tensor> start =
        Directions.times(DECAY, names.stream().map(n -> state.get(n + ".step")).toList());
    Solution solution = solve(curvature, lambda, g, start);
    List<Tensor> p = solution.p;
    double promised = Directions.dot(g, p) + Directions.dot(p, curvature.apply(p)) / 2;

    // From here on the graph is stale: the parameters change.
    List<Tensor> from = Directions.of(parameters);
    double after = before;
    double ratio = 0;
    boolean made = false;
    double scale = 1;
    for (int halving = 0; halving <= HALVINGS && !made; halving++) {
      Directions.set(parameters, Directions.plus(from, scale, p));
      double there = loss.apply(outputs.apply(parameters.constants())).value().item();
      if (halving == 0) {
        ratio = promised < 0 ? (there - before) / promised : 0;
      }
      made = there < before;
      after = made ? there : before;
      scale /= 2;
    }
    if (!made) {
      Directions.set(parameters, from);
    }
    // What is not a number is no success.
    double next = ratio > 0.75 ? lambda * 2 / 3 : ratio >= 0.25 ? lambda : lambda * 3 / 2;
    state.set(LAMBDA, Tensor.of(new double[] {next}, 1));
    for (int i = 0; i < names.size(); i++) {
      state.set(names.get(i) + ".step", p.get(i));
    }
    return new Step(before, after, solution.iterations, ratio, next);
  }

  private record Solution(List<Tensor> p, int iterations) {}

  /// Conjugate gradients on `(B + λ I) p = −g`: Nocedal and Wright, *Numerical Optimization*, 2nd
  /// ed. 2006, algorithm 5.2.
  private Solution solve(
      UnaryOperator<List<Tensor>> curvature, double lambda, List<Tensor> g, List<Tensor> start) {
    List<Tensor> p = start;
    List<Tensor> r = Directions.plus(damped(curvature, lambda, p), 1, g);
    List<Tensor> d = Directions.times(-1, r);
    double square = Directions.dot(r, r);
    double small = RESIDUAL * RESIDUAL * Directions.dot(g, g);
    List<Double> models = new ArrayList<>(List.of(model(p, g, r)));
    int i = 0;
    while (i < iterations && square > small) {
      List<Tensor> product = damped(curvature, lambda, d);
      double along = Directions.dot(d, product);
      if (!(along > 0)) {
        return i > 0 ? new Solution(p, i) : new Solution(Directions.times(-1, g), 0);
      }
      i++;
      double alpha = square / along;
      p = Directions.plus(p, alpha, d);
      r = Directions.plus(r, alpha, product);
      double next = Directions.dot(r, r);
      d = Directions.plus(Directions.times(-1, r), next / square, d);
      square = next;
      models.add(model(p, g, r));
      int window = Math.max(10, i / 10);
      double now = models.get(i);
      if (i > window && now < 0 && (now - models.get(i - window)) / now < window * LEAST_GAIN) {
        break;
      }
    }
    return new Solution(p, i);
  }

  private static List<Tensor> damped(
      UnaryOperator<List<Tensor>> curvature, double lambda, List<Tensor> v) {
    return Directions.plus(curvature.apply(v), lambda, v);
  }

  /// `q(p)`, which is half of `pᵀ(r + g)` with the residual `r = (B + λ I) p + g`.
  private static double model(List<Tensor> p, List<Tensor> g, List<Tensor> r) {
    return (Directions.dot(p, r) + Directions.dot(p, g)) / 2;
  }
}
