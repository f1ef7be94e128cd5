package io.github.cotangent.experiments.conformance;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.HeightWidth;
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

  /// A limit; null, as well as none, is `none`.
  double limit(String name, double none) {
    JsonValue value = attribute(name);
    return value == null || value.isNull() ? none : read(name, value::asDouble);
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

  /// Integers that are always given and of which some may be null, which is `end`.
  int[] integersOr(String name, int end) {
    return read(
        name,
        () ->
            required(name).asArray().items().stream()
                .mapToInt(item -> item.isNull() ? end : item.asInt())
                .toArray());
  }

  /// Pairs of integers that are always given.
  int[][] pairs(String name) {
    return read(
        name,
        () ->
            required(name).asArray().items().stream()
                .map(item -> pair(integers(item.asArray())))
                .toArray(int[][]::new));
  }

  /// A height and a width that are always given.
  HeightWidth heightWidth(String name) {
    int[] pair = read(name, () -> pair(integers(required(name).asArray())));
    return new HeightWidth(pair[0], pair[1]);
  }

  /// A height and a width.
  HeightWidth heightWidth(String name, HeightWidth otherwise) {
    return attribute(name) == null ? otherwise : heightWidth(name);
  }

  /// A height and a width, which else are both `otherwise`.
  HeightWidth heightWidth(String name, int otherwise) {
    return heightWidth(name, HeightWidth.of(otherwise));
  }

  private static int[] pair(int[] pair) {
    if (pair.length != 2) {
      throw new IllegalArgumentException("expected a pair but found " + Arrays.toString(pair));
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
