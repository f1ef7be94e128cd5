package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.UpdateRule;
import java.util.List;

/// Steps that follow the mean of the gradients and are divided by the root of their mean square:
/// Kingma and Ba, *Adam: A Method for Stochastic Optimization*, ICLR 2015, Algorithm 1;
/// arXiv:1412.6980.
///
///     d = g + λ p                      λ = weight decay
///     m = β₁ m + (1 − β₁) d            the first moment, 0 at first
///     v = β₂ v + (1 − β₂) d²           the second moment, 0 at first
///     p = p − η (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
///
/// with t = 1, 2, … counting steps. ε stands outside the root and after its correction, as in the
/// paper. The state is `step`, `p.first_moment` and `p.second_moment`. A gradient that has always
/// been 0 moves nothing, also for ε = 0.
///
/// **Differs from the paper:** weight decay, as PyTorch has it, which the moments take for a part
/// of the gradient; [AdamW] keeps the two apart.
///
/// @param learningRate η, at least 0
/// @param beta1 β₁, at least 0 and below 1
/// @param beta2 β₂, at least 0 and below 1
/// @param epsilon ε, at least 0
/// @param weightDecay λ, at least 0
public record Adam(
    double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
    implements Optimiser {
  private static final Updates UPDATES =
      new Updates("Adam", List.of("first_moment", "second_moment"), true);

  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public Adam {
    Updates.requireNotNegative("Adam", "the learning rate", learningRate);
    Updates.requireBelowOne("Adam", "beta1", beta1);
    Updates.requireBelowOne("Adam", "beta2", beta2);
    Updates.requireNotNegative("Adam", "epsilon", epsilon);
    Updates.requireNotNegative("Adam", "weight decay", weightDecay);
  }

  /// With β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸ and no weight decay.
  ///
  /// @throws IllegalArgumentException if the learning rate is negative or not finite
  public static Adam of(double learningRate) {
    return new Adam(learningRate, 0.9, 0.999, 1e-8, 0);
  }

  /// This with other factors by which the moments fade.
  public Adam withBetas(double beta1, double beta2) {
    return new Adam(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /// This with another ε.
  public Adam withEpsilon(double epsilon) {
    return new Adam(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /// This with another weight decay.
  public Adam withWeightDecay(double weightDecay) {
    return new Adam(learningRate, beta1, beta2, epsilon, weightDecay);
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
        new UpdateRule.Adam(learningRate, beta1, beta2, epsilon, weightDecay, false, t),
        parameters,
        state,
        gradients,
        scale);
  }
}
