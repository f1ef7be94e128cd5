package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.Tensor;
import org.jspecify.annotations.Nullable;

/// A result beside what it must be.
///
/// @param what the name of the result
/// @param passed whether every entry is within its tolerance
/// @param worst the largest error of an entry in units of what is allowed there; infinite where an
///     entry is no number, or the result has another shape
/// @param tightness the largest of the allowed errors, in units of the largest reference; null
///     where all references are 0
/// @param complaint what is wrong where it did not pass, else empty
record Check(
    String what, boolean passed, double worst, @Nullable Double tightness, String complaint) {
  /// Compares `got` with `expected`, entry by entry.
  ///
  /// @param allowed how far each entry may be off
  static Check compare(String what, Tensor got, Tensor expected, double[] allowed) {
    if (!got.shape().equals(expected.shape())) {
      return failed(what, "the shape is " + got.shape() + ", reference " + expected.shape());
    }
    double[] entries = got.toDoubleArray();
    double[] references = expected.toDoubleArray();
    double worst = 0;
    int worstAt = 0;
    int beyond = 0;
    double mostAllowed = 0;
    double largest = 0;
    for (int i = 0; i < entries.length; i++) {
      double error = Math.abs(entries[i] - references[i]);
      double ratio = error == 0 ? 0 : error / allowed[i];
      if (Double.isNaN(ratio)) {
        ratio = Double.POSITIVE_INFINITY;
      }
      if (!(error <= allowed[i])) {
        beyond++;
      }
      if (ratio > worst) {
        worst = ratio;
        worstAt = i;
      }
      mostAllowed = Math.max(mostAllowed, allowed[i]);
      largest = Math.max(largest, Math.abs(references[i]));
    }
    String complaint =
        beyond == 0
            ? ""
            : "worst at "
                + Position.of(worstAt, got.shape())
                + ", got "
                + entries[worstAt]
                + ", reference "
                + references[worstAt]
                + ", off by "
                + Math.abs(entries[worstAt] - references[worstAt])
                + ", allowed "
                + allowed[worstAt]
                + " ("
                + beyond
                + " of "
                + entries.length
                + " entries are beyond)";
    return new Check(
        what, beyond == 0, worst, largest == 0 ? null : mostAllowed / largest, complaint);
  }

  /// A check that cannot pass.
  static Check failed(String what, String complaint) {
    return new Check(what, false, Double.POSITIVE_INFINITY, null, complaint);
  }
}
