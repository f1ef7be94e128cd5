package io.github.cotangent.core.storage;

import io.github.cotangent.core.ElementType;

/// The array behind one or more tensors, with the number of times that it was changed in place.
///
/// Only the storages of parameters and the buffers of a plan are ever changed after they were first
/// written; the version lets a graph that was built before such a change refuse to be walked.
public final class Storage {
  private final ElementType type;
  private final Object array;
  private int version;

  private Storage(ElementType type, Object array) {
    this.type = type;
    this.array = array;
  }

  /// A storage of `size` elements with unspecified content.
  public static Storage allocate(ElementType type, int size) {
    return new Storage(
        type,
        switch (type) {
          case FLOAT32 -> new float[size];
          case FLOAT64 -> new double[size];
          case INT64 -> new long[size];
          case BOOL -> new byte[size];
        });
  }

  /// A storage around `array`, which is not copied: a `float[]`, `double[]`, `long[]` or `byte[]`.
  public static Storage wrap(Object array) {
    ElementType type =
        switch (array) {
          case float[] ignored -> ElementType.FLOAT32;
          case double[] ignored -> ElementType.FLOAT64;
          case long[] ignored -> ElementType.INT64;
          case byte[] ignored -> ElementType.BOOL;
          default -> throw new IllegalArgumentException("no storage of " + array.getClass());
        };
    return new Storage(type, array);
  }

  /// The type of the elements.
  public ElementType type() {
    return type;
  }

  /// The number of elements.
  public int size() {
    return switch (type) {
      case FLOAT32 -> floats().length;
      case FLOAT64 -> doubles().length;
      case INT64 -> longs().length;
      case BOOL -> bytes().length;
    };
  }

  /// The array of a [ElementType#FLOAT32] storage.
  public float[] floats() {
    return (float[]) array;
  }

  /// The array of a [ElementType#FLOAT64] storage.
  public double[] doubles() {
    return (double[]) array;
  }

  /// The array of an [ElementType#INT64] storage.
  public long[] longs() {
    return (long[]) array;
  }

  /// The array of a [ElementType#BOOL] storage: 0 is false, 1 is true.
  public byte[] bytes() {
    return (byte[]) array;
  }

  /// How often the content was changed in place.
  public int version() {
    return version;
  }

  /// Notes that the content was changed in place.
  public void changed() {
    version++;
  }
}
