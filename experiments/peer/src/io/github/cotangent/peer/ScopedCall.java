package io.github.cotangent.peer;

import io.github.cotangent.experiments.bench.Call;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;

/// Work of libtorch that gives its memory back at the end of each call.
final class ScopedCall implements Call {
  private final PointerScope operands;
  private final Supplier<List<Tensor>> work;
  private final Supplier<List<Tensor>> results;

  private ScopedCall(
      PointerScope operands, Supplier<List<Tensor>> work, Supplier<List<Tensor>> results) {
    this.operands = operands;
    this.work = work;
    this.results = results;
  }

  /// A call whose results are the same each time.
  ///
  /// @param operands the scope of what the work reads
  static ScopedCall of(PointerScope operands, Supplier<List<Tensor>> work) {
    return new ScopedCall(operands, work, work);
  }

  /// A call that changes something, which `results` then gives.
  static ScopedCall changing(
      PointerScope operands, Runnable work, Supplier<List<Tensor>> results) {
    return new ScopedCall(
        operands,
        () -> {
          work.run();
          return List.of();
        },
        results);
  }

  @Override
  public void run() {
    try (PointerScope scope = new PointerScope()) {
      work.get();
    }
  }

  @Override
  public List<double[]> results() {
    try (PointerScope scope = new PointerScope()) {
      return results.get().stream().map(Operands::sample).toList();
    }
  }

  @Override
  public void close() {
    operands.close();
  }
}
