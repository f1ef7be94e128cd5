package io.github.cotangent.core.json;

/// One JSON value.
///
/// The accessors (`asLong()`, `asArray()` ...) return the value where it is of that kind and throw
/// an `IllegalArgumentException` that names both kinds otherwise. Values of every kind except
/// [JsonObject] and [JsonArray] are immutable, and those two are mutable only through their `put`
/// and `add`.
public sealed interface JsonValue
    permits JsonObject,
        JsonArray,
        JsonValue.Text,
        JsonValue.Whole,
        JsonValue.Real,
        JsonValue.Truth,
        JsonValue.Null {

  /// A string.
  record Text(String value) implements JsonValue {}

  /// A number written without fraction and exponent; exact.
  record Whole(long value) implements JsonValue {}

  /// Any other number. Not-a-number and the infinities can be held but not written.
  record Real(double value) implements JsonValue {}

  /// `true` or `false`.
  record Truth(boolean value) implements JsonValue {}

  /// `null`.
  enum Null implements JsonValue {
    /// The only value.
    NULL
  }

  /// A string as a value.
  static JsonValue of(String value) {
    return new Text(value);
  }

  /// An integer as a value.
  static JsonValue of(long value) {
    return new Whole(value);
  }

  /// A real number as a value; see [#finiteOrNull] for one that may be undefined.
  static JsonValue of(double value) {
    return new Real(value);
  }

  /// A truth as a value.
  static JsonValue of(boolean value) {
    return new Truth(value);
  }

  /// A real number, or `null` where it is not finite: JSON has no sign for the undefined.
  static JsonValue finiteOrNull(double value) {
    return Double.isFinite(value) ? new Real(value) : Null.NULL;
  }

  /// The kind in words, with its article: `a string`.
  default String kind() {
    return switch (this) {
      case JsonObject object -> "an object";
      case JsonArray array -> "an array";
      case Text text -> "a string";
      case Whole whole -> "an integer";
      case Real real -> "a number";
      case Truth truth -> "a boolean";
      case Null none -> "null";
    };
  }

  /// True for `null`.
  default boolean isNull() {
    return this == Null.NULL;
  }

  /// This value as an object.
  default JsonObject asObject() {
    if (this instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException("expected an object but found " + kind());
  }

  /// This value as an array.
  default JsonArray asArray() {
    if (this instanceof JsonArray array) {
      return array;
    }
    throw new IllegalArgumentException("expected an array but found " + kind());
  }

  /// This value as a string.
  default String asString() {
    if (this instanceof Text(String value)) {
      return value;
    }
    throw new IllegalArgumentException("expected a string but found " + kind());
  }

  /// This value as an integer; a number with a fraction or an exponent is not one.
  default long asLong() {
    if (this instanceof Whole(long value)) {
      return value;
    }
    throw new IllegalArgumentException("expected an integer but found " + kind());
  }

  /// This value as an integer of 32 bits.
  default int asInt() {
    long value = asLong();
    if (value != (int) value) {
      throw new IllegalArgumentException("the integer " + value + " does not fit in 32 bits");
    }
    return (int) value;
  }

  /// This value as a real number; an integer is converted, rounding to nearest.
  default double asDouble() {
    return switch (this) {
      case Real(double value) -> value;
      case Whole(long value) -> (double) value;
      default -> throw new IllegalArgumentException("expected a number but found " + kind());
    };
  }

  /// This value as a truth.
  default boolean asBoolean() {
    if (this instanceof Truth(boolean value)) {
      return value;
    }
    throw new IllegalArgumentException("expected a boolean but found " + kind());
  }
}
