package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;

/// How much a call has to do, in what limits it.
///
/// @param unit what is counted
/// @param amount how much of it in one call
public record Work(Unit unit, double amount) {
  /// What work is counted in.
  public enum Unit {
    /// Floating-point operations on `float`, two for a multiply-add.
    FLOAT_OPERATIONS("GFLOP/s"),
    /// Floating-point operations on `double`, two for a multiply-add.
    DOUBLE_OPERATIONS("GFLOP/s"),
    /// Bytes that pass between memory, or a cache where all fits into one, and the processor; what
    /// the operations at least need, each array once for every pass that cannot be avoided.
    BYTES("GB/s"),
    /// Nothing that says how fast it could be.
    NONE("");

    private final String rate;

    Unit(String rate) {
      this.rate = rate;
    }

    /// Of 10⁹ a second, as text; empty where nothing is counted.
    public String rate() {
      return rate;
    }
  }

  static final Work NONE = new Work(Unit.NONE, 0);

  /// Operations on `float`.
  static Work floatOperations(double amount) {
    return operations(ElementType.FLOAT32, amount);
  }

  /// Operations on elements of a floating-point type.
  static Work operations(ElementType type, double amount) {
    return new Work(
        type == ElementType.FLOAT32 ? Unit.FLOAT_OPERATIONS : Unit.DOUBLE_OPERATIONS, amount);
  }

  /// Bytes read and written.
  static Work bytes(double amount) {
    return new Work(Unit.BYTES, amount);
  }

  /// 10⁹ units a second for a call of so many nanoseconds; NaN where nothing is counted.
  double rate(double nanos) {
    return unit == Unit.NONE ? Double.NaN : amount / nanos;
  }
}
