package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.UpdateRule;
import java.util.List;

/// [Adam] with the largest gradient, which fades, in place of the second moment: Kingma and Ba,
/// *Adam: A Method for Stochastic Optimization*, ICLR 2015, Algorithm 2; arXiv:1412.6980.
///
///     d = g + λ p                      λ = weight decay
///     m = β₁ m + (1 − β₁) d            0 at first
///     u = max(β₂ u, |d| + ε)           0 at first
///     p = p − η / (1 − β₁ᵗ) · m / u
///
/// The state is `step`, `p.first_moment` and `p.largest_gradient`. A gradient that has always been
/// 0 moves nothing, also for ε = 0.
///
/// **Differs from the paper:** ε and weight decay, as PyTorch has them.
///
/// @param learningRate η, at least 0
/// @param beta1 β₁, at least 0 and below 1
/// @param beta2 β₂, at least 0 and below 1
/// @param epsilon ε, at least 0
/// @param weightDecay λ, at least 0
public record Adamax(
    double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
    implements Optimiser {
  private static final Updates UPDATES =
      new Updates("Adamax", List.of("first_moment", "largest_gradient"), true);

  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public Adamax {
    Updates.requireNotNegative("Adamax", "the learning rate", learningRate);
    Updates.requireBelowOne("Adamax", "beta1", beta1);
    Updates.requireBelowOne("Adamax", "beta2", beta2);
    Updates.requireNotNegative("Adamax", "epsilon", epsilon);
    Updates.requireNotNegative("Adamax", "weight decay", weightDecay);
  }

  /// With β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸ and no weight decay.
  ///
  /// @throws IllegalArgumentException if the learning rate is negative or not finite
  public static Adamax of(double learningRate) {
    return new Adamax(learningRate, 0.9, 0.999, 1e-8, 0);
  }

  /// This with other factors by which the moment and the largest gradient fade.
  public Adamax withBetas(double beta1, double beta2) {
    return new Adamax(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /// This with another ε.
  public Adamax withEpsilon(double epsilon) {
    return new Adamax(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /// This with another weight decay.
  public Adamax withWeightDecay(double weightDecay) {
    return new Adamax(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  @Override
  public Parameters state(Parameters parameters) {
    return UPDATES.state(parameters);
  }

  @Override
  public void step(
      Parameters parameters,
      Parameters state,
      List<Tensor> gradients,
      double scale,
      double learningRate) {
    long t = Updates.next(state);
    UPDATES.step(
        new UpdateRule.Adamax(learningRate, beta1, beta2, epsilon, weightDecay, t),
        parameters,
        state,
        gradients,
        scale);
  }
}
