package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.storage.Storage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a plan computes in one go.
sealed interface Unit permits Whole, Sliced {
  /// The computations, in order.
  List<Computation> computations();

  /// The results that stand in memory when all of it is done.
  List<Value> results();

  /// Assigns buffers to the results and computes them for the first time.
  void assign(Engine engine, Buffers buffers);

  /// Computes the results again, in the same buffers.
  ///
  /// @param memory of the engine
  void replay(Engine engine, Assigned memory, @Nullable Observer observer);

  /// The storages that it writes to.
  Stream<Storage> storages();
}
