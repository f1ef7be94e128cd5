package io.github.cotangent.core.loops;

/// The loops of matrix products over arrays `A`, a `float[]` or a `double[]`.
///
/// A matrix is an array, the position of its first element, and the distances between rows and
/// between columns; where no distance between columns is given it is 1. A _panel_ holds up to
/// [#panel] columns of a matrix row by row, each row padded with zeros to [#panel] elements.
public interface ProductLoops<A> {
  /// The number of columns of a panel.
  int panel();

  /// What the number of columns given to [#multiply] is a multiple of; divides [#panel].
  int lanes();

  /// Adds to `c` (`m` × `n`) the product of `a` (`m` × `k`) and `b` (`k` × `n`).
  ///
  /// Each element of `c` is one accumulator: `c = fma(a[i, p], b[p, j], c)` for `p` ascending.
  ///
  /// @param n at most [#panel] and a multiple of [#lanes]
  void multiply(
      int m,
      int n,
      int k,
      A a,
      int aOffset,
      int aRow,
      A b,
      int bOffset,
      int bRow,
      A c,
      int cOffset,
      int cRow);

  /// Sets `lines` matrices `c` (`m` × [#panel]) to the products of `a` (`m` × `k`) and panels `b`
  /// of `k` rows or, if `adds`, adds them, as [#multiply] does. Those of the next line begin
  /// `aLine`, `bLine` and `cLine` further.
  ///
  /// A few rows go through all lines before the next do.
  void multiplyPanels(
      int m,
      int lines,
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
      boolean adds);

  /// Sets `lines` matrices `c` (`m` × `n`) to products of `a` (`m` × `k`) and `b` (`k` × `n`), row
  /// p of which begins at `bOffset + bRows[p]`. Those of the next line begin `bLine` and `cLine`
  /// further.
  ///
  /// Each element of `c` is one accumulator, from +0, with `p` ascending. It may be computed twice.
  void multiplyRows(
      int m,
      int lines,
      int n,
      int k,
      A a,
      int aOffset,
      int aRow,
      A b,
      int bOffset,
      int bLine,
      int[] bRows,
      A c,
      int cOffset,
      int cRow,
      int cLine);

  /// Adds to row i of a panel `c`, lane by lane, the products of `k` rows of a panel `b` with rows
  /// of panels `a`, the first at `aOffset + aRows[i]`, the next ones `aStep` further each.
  ///
  /// Each element of `c` is one accumulator, as in [#multiply].
  ///
  /// @param aRows a place for each of the `m` rows of `c`
  void multiplyLanes(
      int m, int k, A a, int aOffset, int[] aRows, int aStep, A b, int bOffset, A c, int cOffset);

  /// Computes some elements of such a product anew, without some steps.
  ///
  /// Element e of a row of `c` is at `cIndex[e]`, its column of `b` is `bIndex[e]`, and it has the
  /// steps `steps[e]` of `bRows`.
  ///
  /// @param cIndex ascending
  /// @param all whether to compute all of them, or those that are zeros
  void multiplySteps(
      int m,
      A a,
      int aOffset,
      int aRow,
      A b,
      int bOffset,
      int[] bRows,
      int[][] steps,
      int[] bIndex,
      A c,
      int cOffset,
      int cRow,
      int[] cIndex,
      boolean all);

  /// Whether `count` elements are all finite.
  boolean isFinite(A values, int offset, int count);

  /// Copies a matrix of `rows` × `columns`.
  void copy(
      A from,
      int fromOffset,
      int fromRow,
      int fromColumn,
      int rows,
      int columns,
      A to,
      int toOffset,
      int toRow);

  /// Copies a matrix of `rows` × `columns` to panels that are `toPanel` apart.
  void pack(
      A from,
      int fromOffset,
      int fromRow,
      int fromColumn,
      int rows,
      int columns,
      A to,
      int toOffset,
      int toPanel);

  /// Copies the columns that `index` names from `rows` rows.
  ///
  /// @param index distances from the first column, of which the first `columns` count
  void take(
      A from,
      int fromOffset,
      int fromRow,
      int[] index,
      int rows,
      int columns,
      A to,
      int toOffset,
      int toRow);

  /// Copies runs of neighbours from `rows` rows, which then follow one another.
  ///
  /// @param runAt distances of runs from the first column, of which the first `runs` count
  /// @param length of each run
  /// @param to with room for a vector behind each row
  void takeRuns(
      A from,
      int fromOffset,
      int fromRow,
      int[] runAt,
      int runs,
      int length,
      int rows,
      A to,
      int toOffset,
      int toRow);

  /// Copies the rows of a panel that `index` names, to rows that follow one another.
  ///
  /// @param index numbers of rows, of which the first `rows` count
  void takeRows(A from, int fromOffset, int[] index, int rows, A to, int toOffset);

  /// Copies a matrix of `rows` × `columns` to where its columns lie `toColumn` apart.
  void spread(
      A from,
      int fromOffset,
      int fromRow,
      int rows,
      int columns,
      A to,
      int toOffset,
      int toRow,
      int toColumn);

  /// Adds a matrix of `rows` × `columns` to one whose columns lie `toColumn` apart.
  void add(
      A from,
      int fromOffset,
      int fromRow,
      int rows,
      int columns,
      A to,
      int toOffset,
      int toRow,
      int toColumn);

  /// Sets a matrix to +0.
  void clear(A to, int toOffset, int toRow, int rows, int columns);
}
