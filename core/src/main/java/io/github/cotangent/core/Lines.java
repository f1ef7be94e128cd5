package io.github.cotangent.core;

/// Work along the lines of a tensor: a line has all elements whose places differ along one axis
/// only.
final class Lines {
  // Elements of a piece of work: more than waking a worker costs.
  private static final int SHARE = 1 << 14;

  /// Called for each line with the position of its first element in each operand.
  @FunctionalInterface
  interface Line {
    void at(Workspace workspace, int[] firsts);
  }

  private Lines() {}

  /// Calls `line` for all lines on the workers.
  ///
  /// @param length of a line, at least 1
  /// @param firsts the first elements of the lines in each operand
  static void forEach(Engine engine, int length, Line line, Tensor... firsts) {
    int lines = firsts[0].size();
    if (lines == 0) {
      return;
    }
    Strided walk = Strided.of(firsts);
    int each = Math.max(1, SHARE / length);
    engine.parallel(
        (lines + each - 1) / each,
        block -> {
          try (Workspace workspace = engine.workspace()) {
            int from = block * each;
            walk.forElements(from, Math.min(lines, from + each), at -> line.at(workspace, at));
          }
        });
  }
}
