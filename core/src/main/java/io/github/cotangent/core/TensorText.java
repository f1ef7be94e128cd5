package io.github.cotangent.core;

/// Prints tensors as NumPy does: nested brackets, long axes abridged to three elements at either
/// end.
final class TensorText {
  private static final int ABRIDGED_SIZE = 1000;
  private static final int EDGE = 3;

  private TensorText() {}

  static String of(Tensor tensor) {
    StringBuilder text = new StringBuilder();
    append(tensor, text, tensor.size() > ABRIDGED_SIZE, 1);
    return text.append("  ").append(tensor.describe()).toString();
  }

  private static void append(Tensor tensor, StringBuilder text, boolean abridged, int indent) {
    if (tensor.rank() == 0) {
      text.append(element(tensor));
      return;
    }
    text.append('[');
    int extent = tensor.extent(0);
    for (int i = 0; i < extent; i++) {
      if (i > 0) {
        text.append(tensor.rank() == 1 ? ", " : ",\n" + " ".repeat(indent));
      }
      if (abridged && extent > 2 * EDGE && i == EDGE) {
        text.append("...");
        i = extent - EDGE - 1;
        continue;
      }
      append(tensor.select(0, i), text, abridged, indent + 1);
    }
    text.append(']');
  }

  private static String element(Tensor scalar) {
    double value = scalar.item();
    return switch (scalar.type()) {
      case FLOAT32 -> Float.toString((float) value);
      case FLOAT64 -> Double.toString(value);
      case INT64 -> Long.toString(scalar.toLongArray()[0]);
      case BOOL -> value != 0 ? "true" : "false";
    };
  }
}
