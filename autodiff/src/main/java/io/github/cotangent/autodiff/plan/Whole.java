package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A computation that is done at once.
final class Whole implements Unit {
  private final Computation computation;
  private Tensor[] inputs = {};
  private Storage[] storages = {};

  Whole(Computation computation) {
    this.computation = computation;
  }

  @Override
  public List<Computation> computations() {
    return List.of(computation);
  }

  @Override
  public List<Value> results() {
    return computation.results();
  }

  @Override
  public void assign(Engine engine, Buffers buffers) {
    inputs = computation.inputs().stream().map(Value::tensor).toArray(Tensor[]::new);
    Engine own = engine.with(buffers);
    Tensor[] y = own.call(() -> computation.evaluation().evaluate(own.kernels(), inputs));
    storages = buffers.taken();
    for (Storage storage : storages) {
      if (Arrays.stream(y).noneMatch(result -> result.storage() == storage)) {
        buffers.free(storage);
      }
    }
    for (int i = 0; i < y.length; i++) {
      computation.results().get(i).assign(y[i]);
    }
  }

  @Override
  public void replay(Engine engine, Assigned memory, @Nullable Observer observer) {
    memory.next(storages);
    Tensor[] y = computation.evaluation().evaluate(engine.kernels(), inputs);
    if (observer != null) {
      Kernels fresh = engine.with(Memory.FRESH).kernels();
      computation.evaluation().show(fresh, observer, inputs, y);
    }
  }

  @Override
  public Stream<Storage> storages() {
    return Arrays.stream(storages);
  }
}
