package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Clamp;
import io.github.cotangent.autodiff.op.Gelu;
import io.github.cotangent.autodiff.op.Relu;
import io.github.cotangent.autodiff.op.Sigmoid;
import io.github.cotangent.autodiff.op.Silu;
import io.github.cotangent.autodiff.op.Softplus;

/// Functions that networks put between their layers, element by element.
public sealed interface Activations permits Variable {
  /// `1 / (1 + e⁻ˣ)`.
  default Variable sigmoid() {
    return Variable.apply(new Sigmoid(), self());
  }

  /// `log(1 + eˣ)`.
  default Variable softplus() {
    return Variable.apply(new Softplus(), self());
  }

  /// `log(1 + e^(beta x)) / beta`, and `x` itself where `beta x` is above `threshold`.
  default Variable softplus(double beta, double threshold) {
    Variable scaled = self().times(beta);
    return self().where(scaled.greater(threshold), scaled.softplus().dividedBy(beta));
  }

  /// `max(x, 0)`, with derivative 0 at 0.
  default Variable relu() {
    return Variable.apply(new Relu(), self());
  }

  /// `x Φ(x)` with the normal distribution function `Φ`; Hendrycks and Gimpel, *Gaussian Error
  /// Linear Units*, 2016, arXiv:1606.08415.
  default Variable gelu() {
    return Variable.apply(new Gelu(), self());
  }

  /// [#gelu] with `Φ(x)` replaced by `(1 + tanh(√(2/π) (x + 0.044715 x³))) / 2`, as in the same
  /// paper; computed as a sigmoid, which is the same and relatively accurate far below 0.
  default Variable geluTanh() {
    double scale = 1.5957691216057308; // 2 √(2/π)
    Variable cubic = self().square().times(0.044715).plus(1).times(self()).times(scale);
    return self().times(cubic.sigmoid());
  }

  /// `x / (1 + e⁻ˣ)`, the sigmoid linear unit or swish; Elfwing, Uchibe and Doya, *Sigmoid-Weighted
  /// Linear Units for Neural Network Function Approximation in Reinforcement Learning*, Neural
  /// Networks 107, 2018, arXiv:1702.03118.
  default Variable silu() {
    return Variable.apply(new Silu(), self());
  }

  /// `x tanh(log(1 + eˣ))`; Misra, *Mish: A Self Regularized Non-Monotonic Activation Function*,
  /// 2019, arXiv:1908.08681.
  default Variable mish() {
    return self().times(softplus().tanh());
  }

  /// `x` where that is above 0, else `slope · x`; with derivative `slope` at 0.
  default Variable leakyRelu(double slope) {
    return self().where(self().greater(0), self().times(slope));
  }

  /// As [#leakyRelu] with a slope that is learned: He and others, *Delving Deep into Rectifiers*,
  /// ICCV 2015, arXiv:1502.01852. Both are expanded to a common shape.
  default Variable prelu(Variable slope) {
    return self().where(self().greater(0), self().times(slope));
  }

  /// `x` where that is above 0, else `alpha (eˣ − 1)`; with derivative `alpha` at 0. Clevert,
  /// Unterthiner and Hochreiter, *Fast and Accurate Deep Network Learning by Exponential Linear
  /// Units*, ICLR 2016, arXiv:1511.07289.
  default Variable elu(double alpha) {
    return self().where(self().greater(0), self().expm1().times(alpha));
  }

  /// The nearest number from `min` to `max`, an infinite one of which is no limit; with derivative
  /// 0 at either limit and beyond.
  ///
  /// @throws IllegalArgumentException if `min` is above `max`
  default Variable clamp(double min, double max) {
    return Variable.apply(new Clamp(min, max), self());
  }

  /// The nearest number from 0 to 6.
  default Variable relu6() {
    return clamp(0, 6);
  }

  /// The nearest number from −1 to 1.
  default Variable hardtanh() {
    return clamp(-1, 1);
  }

  /// `x / (1 + |x|)`.
  default Variable softsign() {
    return self().dividedBy(self().absolute().plus(1));
  }

  /// The first half along `axis` times the sigmoid of the second: the gated linear unit of Dauphin
  /// and others, *Language Modeling with Gated Convolutional Networks*, ICML 2017,
  /// arXiv:1612.08083.
  ///
  /// @throws IllegalArgumentException if the axis has no halves
  default Variable glu(int axis) {
    int extent = self().shape().extent(axis);
    if (extent % 2 != 0) {
      throw new IllegalArgumentException(
          "glu: axis "
              + axis
              + " has extent "
              + extent
              + ", which has no halves\n  operand "
              + self().shape()
              + " "
              + self().type());
    }
    Variable gate = self().slice(axis, extent / 2, extent).sigmoid();
    return self().slice(axis, 0, extent / 2).times(gate);
  }

  /// `x · mask / (1 − p)` for a mask of zeros and ones in which zeros have the share `p`.
  ///
  /// @throws IllegalArgumentException if `p` is not at least 0 and below 1
  default Variable dropoutMask(Variable mask, double p) {
    if (!(p >= 0 && p < 1)) {
      throw new IllegalArgumentException("dropoutMask: p must be at least 0 and below 1, got " + p);
    }
    return self().times(mask).dividedBy(1 - p);
  }

  private Variable self() {
    return (Variable) this;
  }
}
