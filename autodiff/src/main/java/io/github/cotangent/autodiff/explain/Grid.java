package io.github.cotangent.autodiff.explain;

import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A tensor as rows and columns to draw: the last axis across, all others down, both cut where they
/// are long.
///
/// @param rows of the cells
/// @param cutBelow whether there are more rows
/// @param cutRight whether there are more columns
record Grid(List<List<Cell>> rows, boolean cutBelow, boolean cutRight) {
  /// One element.
  ///
  /// @param text the number in few digits
  /// @param full the number in all digits
  /// @param weight its size relative to the largest, with its sign; NaN if it is not finite
  record Cell(String text, String full, double weight) {
    /// The class that gives the colour.
    String sign() {
      return Double.isNaN(weight)
          ? "undefined"
          : weight == 0 ? "zero" : weight < 0 ? "negative" : "positive";
    }

    /// How strong the colour is, from 0 to 1.
    String strength() {
      return String.format(Locale.ROOT, "%.2f", Double.isNaN(weight) ? 1 : Math.abs(weight));
    }
  }

  Grid {
    rows = List.copyOf(rows);
  }

  static Grid of(Tensor tensor, int most) {
    int columns = tensor.rank() == 0 ? 1 : tensor.extent(-1);
    int lines = columns == 0 ? 0 : tensor.size() / columns;
    Tensor flat = tensor.reshape(lines, columns);
    double largest = 0;
    for (int i = 0; i < Math.min(lines, most); i++) {
      for (int k = 0; k < Math.min(columns, most); k++) {
        double size = Math.abs(flat.get(i, k));
        largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(lines, most); i++) {
      List<Cell> row = new ArrayList<>();
      for (int k = 0; k < Math.min(columns, most); k++) {
        Tensor one = flat.select(0, i).select(0, k);
        double value = one.item();
        double weight = value == 0 ? 0 : Double.isFinite(value) ? value / largest : Double.NaN;
        row.add(new Cell(Numbers.element(one), Double.toString(value), weight));
      }
      rows.add(List.copyOf(row));
    }
    return new Grid(rows, lines > most, columns > most);
  }
}
