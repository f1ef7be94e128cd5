package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Plan;
import io.github.cotangent.autodiff.Variable;
import java.util.List;
import java.util.function.Supplier;

/// A computation as a plan that is replayed; operands are read where they stand.
final class Replay implements Call {
  private final Plan plan;

  private Replay(Plan plan) {
    this.plan = plan;
  }

  /// Records what `computation` gives.
  static Replay of(Supplier<List<Variable>> computation) {
    return new Replay(Plan.record(List.of(), _ -> computation.get()));
  }

  @Override
  public void run() {
    plan.run(List.of(), List::size);
  }

  @Override
  public List<double[]> results() {
    return plan.run(List.of()).stream().map(Sample::of).toList();
  }
}
