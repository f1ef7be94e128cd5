package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.io.MalformedFileException;
import io.github.cotangent.core.io.NpyFile;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The files of one case, read with suspicion: whatever is not as the format demands is a
/// [DamagedCase].
final class CaseFolder {
  /// The file that says what the others are.
  static final String DESCRIPTION = "case.json";

  /// Data begin at a multiple of this in a file of an array.
  private static final int ALIGNMENT = 64;

  private final Path folder;

  CaseFolder(Path folder) {
    this.folder = folder;
  }

  /// The folder's name, which is the case's.
  String name() {
    return folder.getFileName().toString();
  }

  /// What [#DESCRIPTION] says, after what every case must say.
  JsonObject description() {
    if (!Files.exists(folder.resolve(DESCRIPTION))) {
      throw new DamagedCase(DESCRIPTION, "the file is missing");
    }
    JsonValue value;
    try {
      value = JsonFile.read(folder.resolve(DESCRIPTION));
    } catch (MalformedFileException e) {
      throw new DamagedCase(DESCRIPTION, e.reason());
    } catch (IOException e) {
      throw unreadable(DESCRIPTION, e);
    }
    return reading(
        () -> {
          JsonObject json = value.asObject();
          if (json.integer("format") != 1) {
            throw fault("format " + json.integer("format") + " is not known, only 1 is");
          }
          String _ = json.text("name"); // that of the folder, before it was copied or renamed
          if (!json.text("dtype").equals("float64")) {
            throw fault("the dtype must be float64 but is " + json.text("dtype"));
          }
          return json;
        });
  }

  /// A fault of [#DESCRIPTION].
  static DamagedCase fault(String fault) {
    return new DamagedCase(DESCRIPTION, fault);
  }

  // ---- members of the description -------------------------------------------------------------

  /// Reads, taking a member that is missing or of a wrong kind for a fault of the description.
  static <T> T reading(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw fault(String.valueOf(e.getMessage()));
    }
  }

  /// Reads the objects of the list `name`; a fault names the position.
  static <T> List<T> each(JsonObject json, String name, Function<JsonObject, T> reading) {
    JsonArray array = json.array(name);
    List<T> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      JsonValue item = array.get(i);
      try {
        items.add(reading.apply(item.asObject()));
      } catch (IllegalArgumentException e) {
        throw fault(name + "[" + i + "]: " + e.getMessage());
      }
    }
    return items;
  }

  /// Refuses members of other names.
  static void requireOnly(JsonObject json, String... known) {
    Set<String> names = Set.of(known);
    for (String name : json.names()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException("the member \"" + name + "\" is not known here");
      }
    }
  }

  /// Refuses a name that is taken, or none at all.
  static String newName(String name, Set<String> taken) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a name is empty");
    }
    if (!taken.add(name)) {
      throw new IllegalArgumentException("the name \"" + name + "\" is given twice");
    }
    return name;
  }

  /// The extents that `shape` of an entry lists.
  static int[] shape(JsonObject entry) {
    long[] listed = entry.array("shape").toLongs();
    int[] shape = new int[listed.length];
    for (int i = 0; i < shape.length; i++) {
      if (listed[i] < 0 || listed[i] > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("the shape has the extent " + listed[i]);
      }
      shape[i] = (int) listed[i];
    }
    return shape;
  }

  // ---- arrays ---------------------------------------------------------------------------------

  /// What an array is for, and so what it may hold.
  enum Use {
    /// Anything that is a number.
    GIVEN,
    /// Finite numbers: whatever is computed lies within an infinite tolerance of an infinity.
    REFERENCE
  }

  /// The array of the file that `entry` names, in the shape that it states.
  Tensor array(JsonObject entry, ElementType type, Use use) {
    String file = entry.text("file");
    int[] shape = shape(entry);
    if (file.isEmpty() || file.matches(".*[/\\\\].*|\\.\\.?")) {
      throw fault("the file \"" + file + "\" is not one of the case's folder");
    }
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      throw new DamagedCase(file, "the file is missing");
    }
    Tensor array;
    long header;
    try {
      array = NpyFile.read(path);
      header = Files.size(path) - (long) array.size() * array.type().bytes();
    } catch (MalformedFileException e) {
      throw new DamagedCase(file, "byte " + e.offset() + ": " + e.reason());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    if (header % ALIGNMENT != 0) {
      throw new DamagedCase(
          file, "the data begin at byte " + header + ", which is no multiple of " + ALIGNMENT);
    }
    if (array.type() != type) {
      throw new DamagedCase(file, "the elements are " + array.type() + " but must be " + type);
    }
    if (!Arrays.equals(array.shape().toArray(), shape)) {
      throw new DamagedCase(
          file, "the shape is " + array.shape() + " but case.json says " + Arrays.toString(shape));
    }
    requireNumbers(file, array, use);
    return array;
  }

  private static void requireNumbers(String file, Tensor array, Use use) {
    if (!array.type().isFloating()) {
      return;
    }
    double[] elements = array.toDoubleArray();
    for (int i = 0; i < elements.length; i++) {
      double element = elements[i];
      if (Double.isNaN(element) || use == Use.REFERENCE && Double.isInfinite(element)) {
        throw new DamagedCase(
            file, "the entry at " + Position.of(i, array.shape()) + " is " + element);
      }
    }
  }

  private static DamagedCase unreadable(String file, IOException e) {
    return new DamagedCase(file, "it cannot be read, " + e.getClass().getSimpleName());
  }
}
