package io.github.cotangent.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A JSON object: named members in the order in which they were put.
///
/// Putting a name twice is an error, as reading one twice is. Equality ignores the order.
///
/// The typed getters (`text`, `integer`, `number` ...) throw an `IllegalArgumentException` that
/// names the member where it is absent or of another kind.
public final class JsonObject implements JsonValue {

  private final LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
  private final LinkedHashMap<String, Integer> offsets = new LinkedHashMap<>();

  /// An empty object, to be filled by `put`.
  public JsonObject() {}

  /// Adds a member; returns this object.
  public JsonObject put(String name, JsonValue value) {
    if (members.putIfAbsent(name, value) != null) {
      throw new IllegalArgumentException(
          "JsonObject: the member \"" + name + "\" is there already");
    }
    return this;
  }

  /// Adds a string; returns this object.
  public JsonObject put(String name, String value) {
    return put(name, JsonValue.of(value));
  }

  /// Adds an integer; returns this object.
  public JsonObject put(String name, long value) {
    return put(name, JsonValue.of(value));
  }

  /// Adds a real number; returns this object.
  public JsonObject put(String name, double value) {
    return put(name, JsonValue.of(value));
  }

  /// Adds a truth; returns this object.
  public JsonObject put(String name, boolean value) {
    return put(name, JsonValue.of(value));
  }

  /// Adds a member as the reader does, with the byte offset at which its name begins.
  void put(String name, JsonValue value, int offset) {
    put(name, value);
    offsets.put(name, offset);
  }

  /// How many members there are.
  public int size() {
    return members.size();
  }

  /// True where there is a member of that name.
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /// The names, in order, as a set that cannot be changed.
  public Set<String> names() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /// The members, in order, as a map that cannot be changed.
  public Map<String, JsonValue> members() {
    return Collections.unmodifiableMap(members);
  }

  /// The member `name`.
  public JsonValue get(String name) {
    JsonValue value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the member \"" + name + "\" is missing");
    }
    return value;
  }

  /// Where the name of the member began in the text that was read, in bytes; -1 for one that was
  /// put.
  public int offsetOf(String name) {
    return offsets.getOrDefault(name, -1);
  }

  /// The member `name` as an object.
  public JsonObject object(String name) {
    if (get(name) instanceof JsonObject object) {
      return object;
    }
    throw wrong(name, "an object");
  }

  /// The member `name` as an array.
  public JsonArray array(String name) {
    if (get(name) instanceof JsonArray array) {
      return array;
    }
    throw wrong(name, "an array");
  }

  /// The member `name` as a string.
  public String text(String name) {
    if (get(name) instanceof Text(String value)) {
      return value;
    }
    throw wrong(name, "a string");
  }

  /// The member `name` as an integer.
  public long integer(String name) {
    if (get(name) instanceof Whole(long value)) {
      return value;
    }
    throw wrong(name, "an integer");
  }

  /// The member `name` as a real number; an integer is converted, rounding to nearest.
  public double number(String name) {
    return switch (get(name)) {
      case Real(double value) -> value;
      case Whole(long value) -> (double) value;
      default -> throw wrong(name, "a number");
    };
  }

  /// The member `name` as a truth.
  public boolean truth(String name) {
    if (get(name) instanceof Truth(boolean value)) {
      return value;
    }
    throw wrong(name, "a boolean");
  }

  private IllegalArgumentException wrong(String name, String expected) {
    return new IllegalArgumentException(
        "the member \"" + name + "\" must be " + expected + " but is " + get(name).kind());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject object && members.equals(object.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /// The compact text, as [Json#write] gives it.
  @Override
  public String toString() {
    return Json.write(this);
  }
}
