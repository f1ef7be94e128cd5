package io.github.cotangent.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/// A JSON array: values in order.
public final class JsonArray implements JsonValue, Iterable<JsonValue> {

  private final ArrayList<JsonValue> items = new ArrayList<>();

  /// An empty array, to be filled by `add`.
  public JsonArray() {}

  /// The integers `values` as an array.
  public static JsonArray of(long... values) {
    JsonArray array = new JsonArray();
    for (long value : values) {
      array.add(value);
    }
    return array;
  }

  /// The numbers `values` as an array.
  public static JsonArray of(double... values) {
    JsonArray array = new JsonArray();
    for (double value : values) {
      array.add(value);
    }
    return array;
  }

  /// The strings `values` as an array.
  public static JsonArray of(Collection<String> values) {
    JsonArray array = new JsonArray();
    for (String value : values) {
      array.add(value);
    }
    return array;
  }

  /// Appends `value`; returns this array.
  public JsonArray add(JsonValue value) {
    items.add(value);
    return this;
  }

  /// Appends a string; returns this array.
  public JsonArray add(String value) {
    return add(JsonValue.of(value));
  }

  /// Appends an integer; returns this array.
  public JsonArray add(long value) {
    return add(JsonValue.of(value));
  }

  /// Appends a real number; returns this array.
  public JsonArray add(double value) {
    return add(JsonValue.of(value));
  }

  /// Appends a truth; returns this array.
  public JsonArray add(boolean value) {
    return add(JsonValue.of(value));
  }

  /// How many values there are.
  public int size() {
    return items.size();
  }

  /// The value at `index`, from 0.
  public JsonValue get(int index) {
    return items.get(index);
  }

  /// The values, as a list that cannot be changed.
  public List<JsonValue> items() {
    return Collections.unmodifiableList(items);
  }

  @Override
  public Iterator<JsonValue> iterator() {
    return items().iterator();
  }

  /// The values as integers; an error names the position of the first that is none.
  public long[] toLongs() {
    long[] result = new long[size()];
    for (int i = 0; i < result.length; i++) {
      try {
        result[i] = items.get(i).asLong();
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("item " + i + ": " + e.getMessage(), e);
      }
    }
    return result;
  }

  /// The values as real numbers; an error names the position of the first that is none.
  public double[] toDoubles() {
    double[] result = new double[size()];
    for (int i = 0; i < result.length; i++) {
      try {
        result[i] = items.get(i).asDouble();
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("item " + i + ": " + e.getMessage(), e);
      }
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonArray array && items.equals(array.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  /// The compact text, as [Json#write] gives it.
  @Override
  public String toString() {
    return Json.write(this);
  }
}
