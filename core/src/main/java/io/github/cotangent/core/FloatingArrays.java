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

  /// Sets `lines` matrices `c` (`m` × `n`) to the products of `a` (`m` × `k`) and the first `n`
  /// columns of panels `b` or, if `adds`, adds them, as [ProductLoops#multiplyPanels] does.
  /// Something is done to the other columns of `c` too, which has room for panels.
  void multiplyPanels(
      int m,
      int lines,
      int n,
      int k,
      A a,
      int aOffset,
      int aRow,
      int aLine,
      A b,
      int bOffset,
      int bLine,
      A c,
      int cOffset,
      int cRow,
      int cLine,
      boolean adds) {
    int panel = loops.panel();
    int filled = MatrixProduct.upTo(n, loops.lanes());
    if (filled == panel) {
      loops.multiplyPanels(
          m, lines, k, a, aOffset, aRow, aLine, b, bOffset, bLine, c, cOffset, cRow, cLine, adds);
      return;
    }
    for (int line = 0; line < lines; line++) {
      int b0 = bOffset + line * bLine;
      int c0 = cOffset + line * cLine;
      if (!adds) {
        loops.clear(c, c0, cRow, m, filled);
      }
      loops.multiply(m, filled, k, a, aOffset + line * aLine, aRow, b, b0, panel, c, c0, cRow);
    }
  }
}
