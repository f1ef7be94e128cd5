package io.github.cotangent.autodiff;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// An op as the expression that makes it, as far as that can be seen: `new Sum([2, 3], [1])`.
final class OpText {
  private OpText() {}

  static String of(Op op) {
    StringJoiner parameters =
        new StringJoiner(", ", "new " + op.getClass().getSimpleName() + "(", ")");
    for (String parameter : parameters(op)) {
      parameters.add(parameter);
    }
    return parameters.toString();
  }

  private static List<String> parameters(Op op) {
    List<String> texts = new ArrayList<>();
    RecordComponent[] components = op.getClass().getRecordComponents();
    if (components == null) {
      return texts;
    }
    for (RecordComponent component : components) {
      try {
        texts.add(text(component.getAccessor().invoke(op)));
      } catch (ReflectiveOperationException hidden) {
        // A record that is not public keeps its parameters to itself.
        texts.add("…");
      }
    }
    return texts;
  }

  private static String text(Object value) {
    if (value instanceof Op op) {
      return of(op);
    }
    if (!value.getClass().isArray()) {
      return value.toString();
    }
    StringJoiner elements = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < Array.getLength(value); i++) {
      elements.add(text(Array.get(value, i)));
    }
    return elements.toString();
  }
}
