package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A case that was read and can be tried.
interface Trial {
  /// `op`, `program` or `training`.
  String kind();

  /// What is to come out.
  List<Reference> references();

  /// What comes out, by the names of [#references].
  Map<String, Tensor> compute(Rounding rounding);

  /// Results that are to be the same but for rounding.
  List<Agreement> agreements();

  /// How far an entry may be from its reference r in FLOAT64: `atol + rtol |r|`.
  record Tolerance(double rtol, double atol) {
    double of(double reference) {
      return atol + rtol * Math.abs(reference);
    }
  }

  /// A result as it must be.
  ///
  /// @param what its name
  /// @param expected its entries
  /// @param tolerance how far off they may be in FLOAT64
  record Reference(String what, Tensor expected, Tolerance tolerance) {
    /// How far off each entry may be in FLOAT64.
    double[] allowed() {
      double[] allowed = expected.toDoubleArray();
      Arrays.setAll(allowed, i -> tolerance.of(allowed[i]));
      return allowed;
    }
  }

  /// Results that are computed in different ways.
  ///
  /// @param what the name of the check
  /// @param ways the names of the results
  /// @param apart how far they may be apart, for their largest entry in place of r
  record Agreement(String what, List<String> ways, Tolerance apart) {
    Check check(Map<String, Tensor> results) {
      List<Tensor> found = ways.stream().map(results::get).toList();
      if (found.contains(null)) {
        return Check.failed(what, "not all were computed");
      }
      double largest =
          found.stream()
              .flatMapToDouble(tensor -> Arrays.stream(tensor.toDoubleArray()))
              .map(Math::abs)
              .max()
              .orElse(0);
      Check worst = null;
      for (Tensor other : found.subList(1, found.size())) {
        double[] allowed = new double[other.size()];
        Arrays.fill(allowed, apart.of(largest));
        Check check = Check.compare(what, other, found.getFirst(), allowed);
        if (worst == null || check.worst() > worst.worst()) {
          worst = check;
        }
      }
      return worst == null ? Check.failed(what, "there is one way only") : worst;
    }
  }
}
