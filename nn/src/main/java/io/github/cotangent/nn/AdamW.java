package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.UpdateRule;
import java.util.List;

/// [Adam] with the weight decay apart from the moments: Loshchilov and Hutter, *Decoupled Weight
/// Decay Regularization*, ICLR 2019, Algorithm 2; arXiv:1711.05101.
///
///     m = β₁ m + (1 − β₁) g
///     v = β₂ v + (1 − β₂) g²
///     p = (1 − η λ) p − η (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
///
/// The state is that of [Adam].
///
/// **Differs from the paper:** the decay is multiplied by the learning rate η, as PyTorch does, and
/// not by the multiplier of a schedule.
///
/// @param learningRate η, at least 0
/// @param beta1 β₁, at least 0 and below 1
/// @param beta2 β₂, at least 0 and below 1
/// @param epsilon ε, at least 0
/// @param weightDecay λ, at least 0
public record AdamW(
    double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
    implements Optimiser {
  private static final Updates UPDATES =
      new Updates("AdamW", List.of("first_moment", "second_moment"), true);

  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public AdamW {
    Updates.requireNotNegative("AdamW", "the learning rate", learningRate);
    Updates.requireBelowOne("AdamW", "beta1", beta1);
    Updates.requireBelowOne("AdamW", "beta2", beta2);
    Updates.requireNotNegative("AdamW", "epsilon", epsilon);
    Updates.requireNotNegative("AdamW", "weight decay", weightDecay);
  }

  /// With β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸ and weight decay 0.01.
  ///
  /// @throws IllegalArgumentException if the learning rate is negative or not finite
  public static AdamW of(double learningRate) {
    return new AdamW(learningRate, 0.9, 0.999, 1e-8, 0.01);
  }

  /// This with other factors by which the moments fade.
  public AdamW withBetas(double beta1, double beta2) {
    return new AdamW(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /// This with another ε.
  public AdamW withEpsilon(double epsilon) {
    return new AdamW(learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /// This with another weight decay.
  public AdamW withWeightDecay(double weightDecay) {
    return new AdamW(learningRate, beta1, beta2, epsilon, weightDecay);
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
        new UpdateRule.Adam(learningRate, beta1, beta2, epsilon, weightDecay, true, t),
        parameters,
        state,
        gradients,
        scale);
  }
}
