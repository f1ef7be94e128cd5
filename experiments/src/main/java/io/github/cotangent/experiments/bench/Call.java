package io.github.cotangent.experiments.bench;

import java.util.List;

/// A piece of work with its operands at hand, to be done any number of times.
public interface Call extends AutoCloseable {
  /// Does it once, from start to end.
  void run();

  /// What it gave when it was last done: of each result, or of a [Sample] of it, the elements in C
  /// order.
  List<double[]> results();

  /// Gives back what the operands take.
  @Override
  default void close() {}
}
