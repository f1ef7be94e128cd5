package io.github.cotangent.nn;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.List;

/// An optimiser whose gradients are shortened, all by one factor, where they are too long together:
/// Pascanu, Mikolov and Bengio, *On the Difficulty of Training Recurrent Neural Networks*, ICML
/// 2013, Algorithm 1; arXiv:1211.5063.
///
///     g = g · min(1, c / (‖g‖ + 10⁻⁶))
///
/// ‖g‖ is the 2-norm of all elements of all gradients. Where it is 0 nothing changes, and where it
/// is not finite the parameters become NaN, which a loss soon shows. The state is that of the
/// optimiser.
///
/// **Differs from the paper:** the 10⁻⁶, as PyTorch has it.
///
/// @param optimiser what moves the parameters
/// @param maximumNorm c, above 0
public record GradientClipping(Optimiser optimiser, double maximumNorm) implements Optimiser {
  /// The optimiser with that limit.
  ///
  /// @throws IllegalArgumentException if the norm is not above 0
  public GradientClipping {
    if (!(maximumNorm > 0)) {
      throw new IllegalArgumentException(
          "GradientClipping: the maximum norm must be above 0, got " + maximumNorm);
    }
  }

  @Override
  public double learningRate() {
    return optimiser.learningRate();
  }

  @Override
  public Parameters state(Parameters parameters) {
    return optimiser.state(parameters);
  }

  @Override
  public void step(
      Parameters parameters,
      Parameters state,
      List<Tensor> gradients,
      double scale,
      double learningRate) {
    Kernels kernels = Engine.current().kernels();
    double[] norms = new double[gradients.size()];
    Arrays.setAll(norms, i -> kernels.norm(gradients.get(i), false).item());
    double norm = scale * kernels.norm(Tensor.of(norms, norms.length), false).item();
    double shortened = scale * Math.min(1, maximumNorm / (norm + 1e-6));
    optimiser.step(parameters, state, gradients, shortened, learningRate);
  }
}
