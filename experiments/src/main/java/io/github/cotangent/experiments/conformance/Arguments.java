package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.nn.Reduction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a step gives to its op: inputs by the names of the op's signature, and attributes, which
/// have defaults.
final class Arguments {
  private final Signature signature;
  private final List<Variable> inputs;
  private final JsonObject attributes;
  private final Set<String> read = new HashSet<>();

  Arguments(Signature signature, List<Variable> inputs, JsonObject attributes) {
    this.signature = signature;
    this.inputs = inputs;
    this.attributes = attributes;
  }

  // ---- inputs ---------------------------------------------------------------------------------

  /// The input called `name`.
  Variable in(String name) {
    return inputs.get(signature.position(name));
  }

  /// Whether the input called `name`, which may be left out, is there.
  boolean has(String name) {
    return signature.position(name) < inputs.size();
  }

  /// The input called `name`, or null where it was left out.
  @Nullable Variable optional(String name) {
    return has(name) ? in(name) : null;
  }

  /// All inputs.
  Variable[] all() {
    return inputs.toArray(Variable[]::new);
  }

  // ---- attributes -----------------------------------------------------------------------------

  private @Nullable JsonValue attribute(String name) {
    read.add(name);
    return attributes.has(name) ? attributes.get(name) : null;
  }

  private JsonValue required(String name) {
    JsonValue value = attribute(name);
    if (value == null) {
      throw new IllegalArgumentException("the attribute \"" + name + "\" is missing");
    }
    return value;
  }

  /// A number that is always given.
  double number(String name) {
    return read(name, required(name)::asDouble);
  }

  /// A number.
  double number(String name, double otherwise) {
    JsonValue value = attribute(name);
    return value == null ? otherwise : read(name, value::asDouble);
  }

  /// A number, or null where none is given.
  @Nullable Double numberOrNull(String name) {
    JsonValue value = attribute(name);
    return value == null || value.isNull() ? null : read(name, value::asDouble);
  }

  /// An integer that is always given.
  int integer(String name) {
    return read(name, required(name)::asInt);
  }

  /// An integer.
  int integer(String name, int otherwise) {
    JsonValue value = attribute(name);
    return value == null ? otherwise : read(name, value::asInt);
  }

  /// Yes or no.
  boolean flag(String name, boolean otherwise) {
    JsonValue value = attribute(name);
    return value == null ? otherwise : read(name, value::asBoolean);
  }

  /// A word.
  String text(String name, String otherwise) {
    JsonValue value = attribute(name);
    return value == null ? otherwise : read(name, value::asString);
  }

  /// What becomes of the entries of a loss.
  Reduction reduction(boolean batchMean) {
    String name = text("reduction", "mean");
    if (name.equals("batchmean") && batchMean) {
      return Reduction.BATCH_MEAN;
    }
    return switch (name) {
      case "none" -> Reduction.NONE;
      case "sum" -> Reduction.SUM;
      case "mean" -> Reduction.MEAN;
      default -> throw new IllegalArgumentException("the reduction \"" + name + "\" is not known");
    };
  }

  /// Integers that are always given.
  int[] integers(String name) {
    return read(name, () -> integers(required(name).asArray()));
  }

  /// Integers.
  int[] integers(String name, int... otherwise) {
    JsonValue value = attribute(name);
    return value == null ? otherwise : read(name, () -> integers(value.asArray()));
  }

  /// Integers of which some may be null, where `ends` stand in for them.
  int[] integersOr(String name, int... ends) {
    JsonArray array = required(name).asArray();
    int[] result = new int[array.size()];
    for (int i = 0; i < result.length; i++) {
      int at = i;
      result[i] =
          array.get(i).isNull() && i < ends.length
              ? ends[i]
              : read(name, () -> array.get(at).asInt());
    }
    return result;
  }

  /// Pairs of integers that are always given.
  int[][] pairs(String name) {
    JsonArray array = read(name, required(name)::asArray);
    int[][] pairs = new int[array.size()][];
    for (int i = 0; i < pairs.length; i++) {
      int at = i;
      pairs[i] = pair(name, read(name, () -> integers(array.get(at).asArray())));
    }
    return pairs;
  }

  /// A pair of integers, such as a height and a width, that is always given.
  int[] pair(String name) {
    return pair(name, integers(name));
  }

  /// A pair of integers.
  int[] pair(String name, int first, int second) {
    return pair(name, integers(name, first, second));
  }

  private static int[] pair(String name, int[] pair) {
    if (pair.length != 2) {
      throw new IllegalArgumentException(
          "the attribute \"" + name + "\" must be a pair but is " + Arrays.toString(pair));
    }
    return pair;
  }

  /// Integers, or null for null and where none are given.
  int @Nullable [] integersOrNull(String name) {
    JsonValue value = attribute(name);
    return value == null || value.isNull() ? null : read(name, () -> integers(value.asArray()));
  }

  private static int[] integers(JsonArray array) {
    return array.items().stream().mapToInt(JsonValue::asInt).toArray();
  }

  /// Something that reads a value of the description.
  @FunctionalInterface
  private interface Reading<T> {
    T read();
  }

  private static <T> T read(String name, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the attribute \"" + name + "\": " + e.getMessage(), e);
    }
  }

  /// Refuses attributes that nobody has asked for.
  void requireAllRead() {
    for (String name : attributes.names()) {
      if (!read.contains(name)) {
        throw new IllegalArgumentException("the attribute \"" + name + "\" is not known");
      }
    }
  }
}
