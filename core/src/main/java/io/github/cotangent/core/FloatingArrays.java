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

  /// Sets `c` (`m` × `n`) to the product of `a` (`m` × `k`) and the first `n` columns of a panel
  /// `b` or, if `adds`, adds it. Something is done to the other columns of `c` too, which has room
  /// for a panel.
  void multiplyPanel(
      int m,
      int n,
      int k,
      A a,
      int aOffset,
      int aRow,
      A b,
      int bOffset,
      A c,
      int cOffset,
      int cRow,
      boolean adds) {
    int panel = loops.panel();
    int filled = MatrixProduct.upTo(n, loops.lanes());
    if (filled == panel) {
      loops.multiplyPanel(m, k, a, aOffset, aRow, b, bOffset, c, cOffset, cRow, adds);
      return;
    }
    if (!adds) {
      loops.clear(c, cOffset, cRow, m, filled);
    }
    loops.multiply(m, filled, k, a, aOffset, aRow, b, bOffset, panel, c, cOffset, cRow);
  }
}
