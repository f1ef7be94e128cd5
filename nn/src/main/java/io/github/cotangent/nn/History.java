package io.github.cotangent.nn;

import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured during a training: columns of numbers by name, each growing at its own pace,
/// the loss by a value a step, the accuracy by a value an epoch.
///
/// A [Trainer] saves it with each checkpoint, so that a training that was resumed has the same
/// history as one that never stopped. One thread at a time may use it.
public final class History {
  private final Map<String, Column> columns = new LinkedHashMap<>();

  private static final class Column {
    private double[] values = new double[16];
    private int count;
  }

  /// Without any column.
  public History() {}

  /// Appends `value` to the column `name`, which is made if there is none.
  public void append(String name, double value) {
    Column column = columns.computeIfAbsent(name, _ -> new Column());
    if (column.count == column.values.length) {
      column.values = Arrays.copyOf(column.values, 2 * column.count);
    }
    column.values[column.count++] = value;
  }

  /// The names of the columns, in the order in which they began.
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /// Whether there is a column called `name`.
  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /// The values of the column `name` so far, as a copy.
  ///
  /// @throws IllegalArgumentException if there is none
  public double[] values(String name) {
    Column column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException(
          "History: there is no column \""
              + name
              + "\"\n  there are "
              + String.join(", ", columns.keySet()));
    }
    return Arrays.copyOf(column.values, column.count);
  }

  /// A history of the same values that grows independently of this.
  public History copy() {
    return of(tensors());
  }

  /// The columns as FLOAT64 tensors `[values]`, in order.
  public Map<String, Tensor> tensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    columns.forEach(
        (name, column) ->
            tensors.put(
                name, Tensor.of(Arrays.copyOf(column.values, column.count), column.count)));
    return tensors;
  }

  /// A history with these columns, FLOAT64 tensors with one axis.
  ///
  /// @throws IllegalArgumentException if a tensor has another number of axes or another type
  public static History of(Map<String, Tensor> columns) {
    History history = new History();
    columns.forEach(
        (name, tensor) -> {
          if (tensor.shape().rank() != 1) {
            throw new IllegalArgumentException(
                "History: a column has one axis, \"" + name + "\" is " + tensor.describe());
          }
          Column column = new Column();
          column.values = tensor.toDoubleArray();
          column.count = column.values.length;
          history.columns.put(name, column);
        });
    return history;
  }
}
