package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.UpdateRule;
import java.util.List;

/// Gradients divided by the root of their mean square: Tieleman and Hinton, *Lecture 6.5, RMSprop*,
/// COURSERA: Neural Networks for Machine Learning, 2012.
///
///     d = g + λ p                      λ = weight decay
///     v = α v + (1 − α) d²             the mean square, 0 at first
///     b = ρ b + d / (√v + ε)           ρ = momentum; b is 0 at first
///     p = p − η b
///
/// The state is `p.mean_square` and, with momentum, `p.momentum`. ε stands outside the root. A
/// gradient that has always been 0 moves nothing, also for ε = 0.
///
/// **Differs from the source:** ε, momentum and weight decay, as PyTorch has them; v is that of the
/// gradients as they are, not about their mean.
///
/// @param learningRate η, at least 0
/// @param alpha α, from 0 to 1
/// @param epsilon ε, at least 0
/// @param weightDecay λ, at least 0
/// @param momentum ρ, from 0 to 1
public record RmsProp(
    double learningRate, double alpha, double epsilon, double weightDecay, double momentum)
    implements Optimiser {
  /// The rule with these settings.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public RmsProp {
    Updates.requireNotNegative("RmsProp", "the learning rate", learningRate);
    Updates.requireFraction("RmsProp", "alpha", alpha);
    Updates.requireNotNegative("RmsProp", "epsilon", epsilon);
    Updates.requireNotNegative("RmsProp", "weight decay", weightDecay);
    Updates.requireFraction("RmsProp", "momentum", momentum);
  }

  /// With α = 0.99, ε = 10⁻⁸, no weight decay and no momentum.
  ///
  /// @throws IllegalArgumentException if the learning rate is negative or not finite
  public static RmsProp of(double learningRate) {
    return new RmsProp(learningRate, 0.99, 1e-8, 0, 0);
  }

  /// This with another factor by which the mean square fades.
  public RmsProp withAlpha(double alpha) {
    return new RmsProp(learningRate, alpha, epsilon, weightDecay, momentum);
  }

  /// This with another ε.
  public RmsProp withEpsilon(double epsilon) {
    return new RmsProp(learningRate, alpha, epsilon, weightDecay, momentum);
  }

  /// This with another weight decay.
  public RmsProp withWeightDecay(double weightDecay) {
    return new RmsProp(learningRate, alpha, epsilon, weightDecay, momentum);
  }

  /// This with another momentum.
  public RmsProp withMomentum(double momentum) {
    return new RmsProp(learningRate, alpha, epsilon, weightDecay, momentum);
  }

  @Override
  public Parameters state(Parameters parameters) {
    return updates().state(parameters);
  }

  @Override
  public void step(
      Parameters parameters,
      Parameters state,
      List<Tensor> gradients,
      double scale,
      double learningRate) {
    updates()
        .step(
            new UpdateRule.RootMeanSquare(learningRate, alpha, epsilon, weightDecay, momentum),
            parameters,
            state,
            gradients,
            scale);
  }

  private Updates updates() {
    return new Updates(
        "RmsProp",
        momentum > 0 ? List.of("mean_square", "momentum") : List.of("mean_square"),
        false);
  }
}
