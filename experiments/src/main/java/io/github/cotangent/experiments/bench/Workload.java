package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A piece of work by name that a user would have done by one call of the public API.
///
/// **Where results go.** Ops give new tensors. Fresh memory costs a page fault every 4 kB, many
/// times the work itself where tensors are large, so a user who does something again and again
/// records a [io.github.cotangent.autodiff.Plan] or has a `TrainingStep`: these workloads do as
/// well, their operands standing where parameters stand and their results being lent, not copied.
/// The peer's results go into a given tensor where it has a function for that, and else to its
/// allocator, which has the memory of the call before.
public sealed interface Workload
    permits BatchNormalisation,
        Convolution,
        ConvolutionalTraining,
        CrossEntropy,
        Elementwise,
        FirstGradient,
        LayerNormalisation,
        MatrixProduct,
        MaxPooling,
        NetworkDerivative,
        OptimiserStep,
        Training {
  /// What everything random in inputs is made from.
  RandomKey KEY = RandomKey.of(20_220_530);

  /// In what ways a peer can be set up, beside which a workload may be fast or slow.
  enum Setting {
    /// How memory is allocated.
    ALLOCATOR,
    /// The library of matrix products.
    BLAS,
    /// Whether images lie in memory channel by channel or pixel by pixel.
    LAYOUT
  }

  /// The name, of no more than letters, digits, `_` and `@`.
  String name();

  /// How much there is to do.
  Work work();

  /// The settings of a peer that may matter.
  Set<Setting> settings();

  /// The operands, the same each time.
  List<Tensor> inputs();

  /// The work on the current engine, with these operands.
  Call prepare(List<Tensor> inputs);

  /// What a result may differ by from the peer's, of its largest element. By default it is what
  /// sums of up to 10⁵ products in single precision may differ by.
  default double tolerance() {
    return 2e-3;
  }

  /// What this one's time is naturally compared with.
  default Optional<Baseline> baseline() {
    return Optional.empty();
  }

  /// A workload whose time is a natural unit for another's.
  ///
  /// @param name what stands behind the number of such units, such as `gradients`
  record Baseline(Workload workload, String name) {
    /// For a workload on elements of `type`, the same one on float32, if that is another.
    static Optional<Baseline> single(ElementType type, Supplier<Workload> single) {
      return type == ElementType.FLOAT32
          ? Optional.empty()
          : Optional.of(new Baseline(single.get(), "of float32"));
    }
  }

  /// What ends the name of a workload on elements of `type`: nothing for [ElementType#FLOAT32].
  static String suffix(ElementType type) {
    return type == ElementType.FLOAT32 ? "" : "_" + type;
  }
}
