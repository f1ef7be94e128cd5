package io.github.cotangent.experiments.explain;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonException;
import io.github.cotangent.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tensors as text: `1` is a scalar, `1,2,3` a vector, `[[1,2],[3,4]]` a matrix.
public final class Elements {
  private Elements() {}

  /// Reads `text`.
  ///
  /// @param shape what to make of the numbers, one being for all elements; where there is none, the
  ///     brackets say it
  /// @throws IllegalArgumentException if it is not that or does not fit the shape
  public static Tensor of(String text, Optional<Shape> shape) {
    String plain = text.strip().replace('−', '-');
    boolean list = plain.contains(",") && !plain.startsWith("[");
    JsonValue value;
    try {
      value = Json.parse(list ? "[" + plain + "]" : plain);
    } catch (JsonException e) {
      throw new IllegalArgumentException("not numbers with commas between them", e);
    }
    Shape own = shapeOf(value);
    List<Double> elements = new ArrayList<>();
    collect(value, own, 0, elements);
    double[] data = elements.stream().mapToDouble(Double::doubleValue).toArray();
    Shape wanted = shape.orElse(own);
    if (data.length == 1) {
      return Tensor.full(ElementType.FLOAT64, data[0], wanted);
    }
    if (wanted.size() != data.length) {
      throw new IllegalArgumentException(
          "shape " + wanted + " takes " + wanted.size() + " numbers, not " + data.length);
    }
    return Tensor.of(data, wanted.toArray());
  }

  /// The shape that the first of all nested lists have.
  private static Shape shapeOf(JsonValue value) {
    List<Integer> extents = new ArrayList<>();
    JsonValue inner = value;
    while (inner instanceof JsonArray array) {
      extents.add(array.size());
      if (array.size() == 0) {
        break;
      }
      inner = array.get(0);
    }
    return Shape.of(extents.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void collect(JsonValue value, Shape shape, int depth, List<Double> elements) {
    if (depth == shape.rank()) {
      if (value instanceof JsonArray) {
        throw new IllegalArgumentException("lists of different lengths");
      }
      elements.add(value.asDouble());
      return;
    }
    if (!(value instanceof JsonArray array) || array.size() != shape.extent(depth)) {
      throw new IllegalArgumentException("lists of different lengths");
    }
    for (JsonValue element : array) {
      collect(element, shape, depth + 1, elements);
    }
  }
}
