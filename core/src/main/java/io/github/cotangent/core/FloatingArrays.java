package io.github.cotangent.core;

import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.storage.Storage;
import java.util.function.Function;

/// How arrays `A` of one floating type are had and multiplied, so that what is done with them is
/// written once for both types.
record FloatingArrays<A>(
    ProductLoops<A> loops, Workspace.Arrays<A> scratch, Function<Storage, A> elements) {
  static FloatingArrays<?> of(Engine engine, ElementType type) {
    return type == ElementType.FLOAT32
        ? new FloatingArrays<>(engine.loops().floatProducts(), Workspace::floats, Storage::floats)
        : new FloatingArrays<>(
            engine.loops().doubleProducts(), Workspace::doubles, Storage::doubles);
  }
}
