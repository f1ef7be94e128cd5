package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.SafetensorsFile;
import io.github.cotangent.core.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Tensors by name that change in place: what a model has learnt, running statistics and an
/// optimiser's state. The only mutable storage there is.
///
/// An entry is **trainable**, something that the loss is differentiated by, or **state**, something
/// that a forward pass or an optimiser moves. Names, shapes and types are fixed. A graph that was
/// built on these values before they changed is stale, and walking it is an error.
///
/// Any number of threads may read at once; nobody may while one writes.
public final class Parameters {
  private record Entry(Tensor value, boolean trainable) {}

  private final Map<String, Entry> entries;
  private final List<String> trainable;

  private Parameters(Map<String, Entry> entries) {
    this.entries = entries;
    this.trainable =
        entries.entrySet().stream()
            .filter(entry -> entry.getValue().trainable)
            .map(Map.Entry::getKey)
            .toList();
  }

  /// A builder of parameters, to which entries are added in order.
  public static Builder builder() {
    return new Builder();
  }

  // ---- what there is --------------------------------------------------------------------------

  /// All names, in order.
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /// The names of the trainable entries, in order.
  public List<String> trainable() {
    return trainable;
  }

  /// The number of elements of the trainable entries together.
  public long count() {
    long count = 0;
    for (String name : trainable) {
      count += live(name).size();
    }
    return count;
  }

  /// A copy of the value called `name`, which stays as it is.
  ///
  /// @throws IllegalArgumentException if there is none
  public Tensor get(String name) {
    return Engine.current().kernels().copy(live(name));
  }

  /// The shape of the value called `name`.
  ///
  /// @throws IllegalArgumentException if there is none
  public Shape shape(String name) {
    return live(name).shape();
  }

  /// The value itself, which changes in place.
  Tensor live(String name) {
    return entry(name).value;
  }

  private Entry entry(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new IllegalArgumentException(
          "Parameters: there is none called \""
              + name
              + "\"\n  there are "
              + String.join(", ", entries.keySet()));
    }
    return entry;
  }

  /// The values as variables, the trainable ones tracked. They are stale after the next change.
  public NamedVariables variables() {
    return variables(true);
  }

  /// The values as variables of which none is tracked.
  public NamedVariables constants() {
    return variables(false);
  }

  private NamedVariables variables(boolean tracked) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    entries.forEach(
        (name, entry) ->
            variables.put(
                name,
                tracked && entry.trainable
                    ? Variable.of(entry.value)
                    : Variable.constant(entry.value)));
    return NamedVariables.of(variables);
  }

  // ---- change ---------------------------------------------------------------------------------

  /// Overwrites the value called `name`.
  ///
  /// @throws IllegalArgumentException if there is none, or of another shape or type
  public void set(String name, Tensor value) {
    Engine.current().kernels().assign(live(name), value);
  }

  /// Overwrites all values with those of `other`, which has the same names, shapes and types.
  ///
  /// @throws ParameterMismatchException if it has not; nothing is overwritten then
  public void set(Parameters other) {
    Map<String, Tensor> values = new LinkedHashMap<>();
    other.entries.forEach((name, entry) -> values.put(name, entry.value));
    setAll("Parameters.set", "the other parameters", values);
  }

  /// Overwrites all values with `values`, or none where they do not fit.
  void setAll(String who, String what, Map<String, Tensor> values) {
    requireFitting(who, what, values);
    entries.forEach(
        (name, entry) -> {
          Tensor value = values.get(name);
          if (value != null) {
            Engine.current().kernels().assign(entry.value, value);
          }
        });
  }

  /// Complains if names, shapes or types of `values` are others than those of these.
  void requireFitting(String who, String what, Map<String, Tensor> values) {
    List<String> differences = new ArrayList<>();
    entries.forEach(
        (name, entry) -> {
          Tensor value = values.get(name);
          if (value == null) {
            differences.add("missing " + name + " " + entry.value.describe());
          } else if (!value.shape().equals(entry.value.shape())
              || value.type() != entry.value.type()) {
            differences.add(
                "differs "
                    + name
                    + " is "
                    + value.describe()
                    + ", wanted "
                    + entry.value.describe());
          }
        });
    values.forEach(
        (name, value) -> {
          if (!entries.containsKey(name)) {
            differences.add("unknown " + name + " " + value.describe());
          }
        });
    if (!differences.isEmpty()) {
      throw new ParameterMismatchException(who, what, differences);
    }
  }

  /// Parameters of the same names and values that change independently of these.
  public Parameters copy() {
    Builder copy = builder();
    entries.forEach((name, entry) -> copy.add(name, entry.value, entry.trainable));
    return copy.build();
  }

  /// The same values, shared with these, of which those that `frozen` names are state: nothing is
  /// differentiated by them and no optimiser moves them.
  public Parameters freezing(Predicate<String> frozen) {
    Map<String, Entry> changed = new LinkedHashMap<>();
    entries.forEach(
        (name, entry) ->
            changed.put(name, new Entry(entry.value, entry.trainable && !frozen.test(name))));
    return new Parameters(changed);
  }

  /// Whether `other` has the same names and, bit for bit, the same values.
  public boolean hasSameBits(Parameters other) {
    return entries.keySet().equals(other.entries.keySet())
        && entries.keySet().stream().allMatch(name -> live(name).hasSameBits(other.live(name)));
  }

  // ---- files ----------------------------------------------------------------------------------

  /// Writes all values to `file` in the format safetensors. The file is replaced whole or not at
  /// all.
  ///
  /// @throws IOException if it cannot be written
  public void save(Path file) throws IOException {
    SafetensorsFile.write(file, tensors());
  }

  /// Overwrites all values with those in `file`, of the format safetensors, written by [#save] or
  /// any other program.
  ///
  /// @throws ParameterMismatchException if a name is missing or unknown, or a shape or type
  ///     differs; nothing is overwritten then
  /// @throws IOException if the file cannot be read or is damaged; nothing is overwritten then
  public void load(Path file) throws IOException {
    setAll("Parameters.load", file.toString(), SafetensorsFile.read(file).tensors());
  }

  /// The values by name, as copies.
  public Map<String, Tensor> snapshot() {
    Map<String, Tensor> copies = new LinkedHashMap<>();
    entries.forEach((name, entry) -> copies.put(name, get(name)));
    return Collections.unmodifiableMap(copies);
  }

  private Map<String, Tensor> tensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    entries.forEach((name, entry) -> tensors.put(name, entry.value));
    return tensors;
  }

  /// One line for each entry: name, shape, type, and whether it is state.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (name, entry) ->
            text.append(name)
                .append(' ')
                .append(entry.value.describe())
                .append(entry.trainable ? "\n" : " state\n"));
    return text.toString();
  }

  /// Collects entries.
  public static final class Builder {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Builder() {}

    /// Adds a copy of `value` that the loss is to be differentiated by.
    ///
    /// @throws IllegalArgumentException if the name is taken or the type is not a floating one
    public Builder trainable(String name, Tensor value) {
      if (!value.type().isFloating()) {
        throw new IllegalArgumentException(
            "Parameters: only float32 and float64 are trainable, \""
                + name
                + "\" is "
                + value.describe());
      }
      return add(name, value, true);
    }

    /// Adds a copy of `value` that a forward pass or an optimiser moves.
    ///
    /// @throws IllegalArgumentException if the name is taken
    public Builder state(String name, Tensor value) {
      return add(name, value, false);
    }

    /// Adds copies of the entries of `parameters`, their names preceded by `layer` and a dot.
    public Builder below(String layer, Parameters parameters) {
      parameters.entries.forEach(
          (name, entry) -> add(layer + "." + name, entry.value, entry.trainable));
      return this;
    }

    private Builder add(String name, Tensor value, boolean trainable) {
      Tensor own = Tensor.over(Storage.allocate(value.type(), value.size()), value.shape());
      Engine.current().kernels().assign(own, value);
      if (entries.putIfAbsent(name, new Entry(own, trainable)) != null) {
        throw new IllegalArgumentException(
            "Parameters: there is already one called \"" + name + "\"");
      }
      return this;
    }

    /// The parameters.
    public Parameters build() {
      return new Parameters(new LinkedHashMap<>(entries));
    }
  }

  /// The type of the trainable entries, of the first where they differ; FLOAT32 if there are none.
  ElementType type() {
    return trainable.isEmpty() ? ElementType.FLOAT32 : live(trainable.get(0)).type();
  }
}
