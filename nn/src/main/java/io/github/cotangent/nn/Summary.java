package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A model's layers with the shapes of their outputs and their parameters, as a table.
///
/// @param rows a row for each layer, those of a layer within a layer after it
/// @param parameters the number of trainable elements of the model
/// @param state the number of elements of the model's running statistics
public record Summary(List<Row> rows, long parameters, long state) {
  /// A layer.
  ///
  /// @param name within the model; empty for a model of a single layer
  /// @param layer what it is
  /// @param output the shape of its output
  /// @param parameters the number of its trainable elements
  public record Row(String name, String layer, Shape output, long parameters) {}

  static Summary of(Model model, Shape input) {
    Parameters parameters = model.parameters();
    Layer.Output output =
        model.forward(
            Variable.constant(Tensor.zeros(parameters.type(), input)),
            parameters.constants(),
            Mode.EVALUATE,
            RandomKey.of(0));
    List<Row> rows = new ArrayList<>();
    if (model.layer().layers().isEmpty()) {
      rows.add(new Row("", model.layer().toString(), output.value().shape(), parameters.count()));
    }
    addRows(rows, "", model.layer().layers(), output, parameters);
    long all = 0;
    for (String name : parameters.names()) {
      all += parameters.shape(name).size();
    }
    return new Summary(List.copyOf(rows), parameters.count(), all - parameters.count());
  }

  private static void addRows(
      List<Row> rows,
      String prefix,
      Map<String, Layer> layers,
      Layer.Output output,
      Parameters parameters) {
    layers.forEach(
        (name, layer) -> {
          String path = prefix + name;
          long count = 0;
          for (String trainable : parameters.trainable()) {
            if (trainable.startsWith(path + ".")) {
              count += parameters.shape(trainable).size();
            }
          }
          boolean nested = !layer.layers().isEmpty();
          String kind = nested ? layer.getClass().getSimpleName() : layer.toString();
          rows.add(new Row(path, kind, output.inner(path).shape(), count));
          addRows(rows, path + ".", layer.layers(), output, parameters);
        });
  }

  /// The table, its columns aligned; the same text on every machine.
  @Override
  public String toString() {
    List<String[]> cells = new ArrayList<>();
    cells.add(new String[] {"", "layer", "output", "parameters"});
    for (Row row : rows) {
      cells.add(new String[] {row.name, row.layer, row.output.toString(), digits(row.parameters)});
    }
    cells.add(new String[] {"", "all", "", digits(parameters)});
    int[] widths = new int[4];
    for (String[] line : cells) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], line[column].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] line : cells) {
      StringBuilder row = new StringBuilder();
      for (int column = 0; column < 3; column++) {
        row.append(line[column]).append(" ".repeat(widths[column] - line[column].length() + 2));
      }
      row.append(" ".repeat(widths[3] - line[3].length())).append(line[3]);
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.append("running statistics ").append(digits(state)).append('\n').toString();
  }

  private static String digits(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
