package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.report.Claim;
import io.github.cotangent.experiments.theory.Expansion.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// C7: the layers below batch norm do not move where the loss has only what is blocked.
///
/// A network 10-32-4 (ReLU) with a normalisation without affine part at its end is trained for 300
/// steps of gradient descent with learning rate 0.05 on batches of 64 random inputs, with one term
/// of an expansion as its loss, the mean over the batch.
public final class SyntheticTraining {
  private static final int STEPS = 300;
  private static final int BATCH = 64;
  private static final double LEARNING_RATE = 0.05;
  private static final double EPSILON = 1e-5;

  private SyntheticTraining() {}

  /// Tries the claim in FLOAT64.
  public static void tryAll(RandomKey key, Consumer<Claim> claims) {
    double linear = relativeChange(Term.LINEAR, 0, key);
    claims.accept(
        Claim.of(
            "C7.linear.bn",
            "300 steps on the first-order term alone do not move the weights below batch norm",
            0,
            linear,
            linear,
            1e-12));
    double diagonal = relativeChange(Term.DIAGONAL, 0, key);
    claims.accept(
        Claim.of(
            "C7.diagonal.bn",
            "300 steps on the Hessian's diagonal alone move the weights below batch norm by no more"
                + " than ε = 1e-5 leaks",
            0,
            diagonal,
            diagonal,
            1e-2));
    for (Term term : List.of(Term.LINEAR, Term.DIAGONAL)) {
      double layerNorm = relativeChange(term, 1, key);
      claims.accept(
          Claim.of(
              "C7." + (term == Term.LINEAR ? "linear" : "diagonal") + ".ln",
              "The same steps below layer norm move the weights, by 0.05 of their length or more",
              0.05,
              layerNorm,
              Math.max(0, 0.05 - layerNorm),
              0));
    }
  }

  /// The change of the weights of both layers, as a share of their length.
  private static double relativeChange(Term term, int axis, RandomKey key) {
    List<Tensor> begin =
        List.of(
            uniform(key.derive("weight1"), 10, 32),
            uniform(key.derive("bias1"), 10, 1, 32),
            uniform(key.derive("weight2"), 32, 4).reshape(32, 4),
            uniform(key.derive("bias2"), 32, 1, 4));
    Expansion random = Expansion.random(key.derive("loss"), 4);
    double[][] curvature = random.hessian();
    for (int d = 0; d < 4; d++) {
      curvature[d][d] = 0.06 * (1 + d); // a minimum, so that descent is stable
    }
    double[] ones = {1, 1, 1, 1};
    Expansion expansion =
        new Expansion(ones, new double[4], random.center(), random.gradient(), curvature);
    List<Tensor> inputs = new ArrayList<>(begin);
    inputs.add(batch(key, 0));
    Plan plan =
        Plan.record(
            inputs,
            in -> {
              List<Variable> weights = in.subList(0, 4).stream().map(Variable::asSource).toList();
              Variable hidden = in.get(4).matmul(weights.get(0)).plus(weights.get(1)).relu();
              Variable z =
                  hidden.matmul(weights.get(2)).plus(weights.get(3)).normalise(EPSILON, axis);
              Variable loss = expansion.value(term, z).dividedBy(BATCH);
              List<Variable> gradient = Gradients.recordedGradient(loss, weights);
              List<Variable> moved = new ArrayList<>();
              for (int i = 0; i < 4; i++) {
                moved.add(weights.get(i).minus(gradient.get(i).times(LEARNING_RATE)));
              }
              return moved;
            });
    for (int step = 0; step < STEPS; step++) {
      inputs.set(4, batch(key, step));
      List<Tensor> moved = plan.run(inputs);
      for (int i = 0; i < 4; i++) {
        inputs.set(i, moved.get(i));
      }
    }
    double change = 0;
    double length = 0;
    for (int i = 0; i < 4; i += 2) {
      double[] before = begin.get(i).toDoubleArray();
      double[] after = inputs.get(i).toDoubleArray();
      for (int j = 0; j < before.length; j++) {
        change += (after[j] - before[j]) * (after[j] - before[j]);
        length += before[j] * before[j];
      }
    }
    return Math.sqrt(change / length);
  }

  private static Tensor batch(RandomKey key, int step) {
    return key.derive("batch").derive(step).normal(ElementType.FLOAT64, Shape.of(BATCH, 10));
  }

  /// Uniform within ± 1 / √fanIn.
  private static Tensor uniform(RandomKey key, int fanIn, int... extents) {
    int[] shape = extents.length == 1 ? new int[] {fanIn, extents[0]} : extents;
    double[] values = key.uniform(ElementType.FLOAT64, Shape.of(shape)).toDoubleArray();
    double bound = 1 / Math.sqrt(fanIn);
    for (int i = 0; i < values.length; i++) {
      values[i] = bound * (2 * values[i] - 1);
    }
    return Tensor.of(values, shape);
  }
}
