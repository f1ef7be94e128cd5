package io.github.cotangent.nn;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.MalformedFileException;
import io.github.cotangent.core.io.SafetensorsFile;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a training is at one moment, in one file of the format safetensors: with it, and with
/// the settings and the data that it was begun with, the training goes on to the same bits.
///
/// | tensor | what it is |
/// |---|---|
/// | `weight`, `0.running_mean`, … | the model's parameters and state under their own names, those of PyTorch's `state_dict` where there is a counterpart |
/// | `optimiser/NAME` | the optimiser's state |
/// | `history/NAME` | a column of the [History], FLOAT64 |
/// | `position` | INT64 `[3]`: epochs that are done, batches that are done of the next one, steps that are done |
///
/// The order of the columns stands in the metadata, as `cotangent.history`, a JSON array of names.
///
/// Random numbers need no more than that: each is drawn with a key that is derived from the numbers
/// of epoch, batch and step.
///
/// @param tensors the model's parameters and state by name
/// @param optimiser the optimiser's state by name
/// @param history what was measured so far
/// @param position how far the training has come
/// @param metadata strings of whoever trains, by name
public record Checkpoint(
    Map<String, Tensor> tensors,
    Map<String, Tensor> optimiser,
    History history,
    Position position,
    Map<String, String> metadata) {
  private static final String OPTIMISER = "optimiser/";
  private static final String HISTORY = "history/";
  private static final String POSITION = "position";
  private static final String ORDER = "cotangent.history";

  /// How far a training has come.
  ///
  /// @param epoch epochs that are done
  /// @param batch batches that are done of the next epoch
  /// @param step steps that are done altogether
  public record Position(int epoch, int batch, long step) {
    /// Before the first step.
    public static final Position START = new Position(0, 0, 0);
  }

  /// Copies the maps.
  public Checkpoint {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    optimiser = Collections.unmodifiableMap(new LinkedHashMap<>(optimiser));
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /// The moment that a training is at, with copies of all that changes.
  ///
  /// @param optimiser the optimiser's state
  public static Checkpoint of(
      Parameters parameters,
      Parameters optimiser,
      History history,
      Position position,
      Map<String, String> metadata) {
    return new Checkpoint(
        parameters.snapshot(), optimiser.snapshot(), history.copy(), position, metadata);
  }

  /// Brings the parameters and the optimiser's state to this moment.
  ///
  /// @throws ParameterMismatchException if names, shapes or types differ; nothing is changed then
  public void restore(Parameters parameters, Parameters optimiserState) {
    optimiserState.requireFitting("Checkpoint.restore", "the optimiser's state", optimiser);
    parameters.setAll("Checkpoint.restore", "the checkpoint", tensors);
    optimiserState.setAll("Checkpoint.restore", "the optimiser's state", optimiser);
  }

  /// Brings the parameters alone to this moment, for a model that is not trained any further.
  ///
  /// @throws ParameterMismatchException if names, shapes or types differ; nothing is changed then
  public void restore(Parameters parameters) {
    parameters.setAll("Checkpoint.restore", "the checkpoint", tensors);
  }

  /// Writes this to `file`, which is replaced whole or not at all.
  ///
  /// @throws IllegalArgumentException if a parameter has the name of something else in the file
  /// @throws IOException if it cannot be written
  public void write(Path file) throws IOException {
    Map<String, Tensor> all = new LinkedHashMap<>(tensors);
    all.keySet().stream()
        .filter(Checkpoint::isReserved)
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "Checkpoint: a parameter cannot be called \""
                      + name
                      + "\", which is a name of the checkpoint's own");
            });
    optimiser.forEach((name, tensor) -> all.put(OPTIMISER + name, tensor));
    history.tensors().forEach((name, tensor) -> all.put(HISTORY + name, tensor));
    all.put(POSITION, Tensor.of(new long[] {position.epoch, position.batch, position.step}));
    Map<String, String> strings = new LinkedHashMap<>(metadata);
    strings.put(ORDER, Json.write(JsonArray.of(history.names())));
    SafetensorsFile.write(file, all, strings);
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws MalformedFileException if the file is damaged or is no checkpoint
  /// @throws IOException if it cannot be read
  public static Checkpoint read(Path file) throws IOException {
    SafetensorsFile content = SafetensorsFile.read(file);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Map<String, Tensor> optimiser = new LinkedHashMap<>();
    Map<String, Tensor> columns = new LinkedHashMap<>();
    for (Map.Entry<String, Tensor> entry : content.tensors().entrySet()) {
      String name = entry.getKey();
      if (name.startsWith(OPTIMISER)) {
        optimiser.put(name.substring(OPTIMISER.length()), entry.getValue());
      } else if (name.startsWith(HISTORY)) {
        columns.put(name.substring(HISTORY.length()), entry.getValue());
      } else if (!name.equals(POSITION)) {
        tensors.put(name, entry.getValue());
      }
    }
    Tensor position = content.tensors().get(POSITION);
    if (position == null || position.type() != ElementType.INT64 || position.size() != 3) {
      throw new MalformedFileException(
          file, 0, "no checkpoint: there is no tensor \"position\" of three int64");
    }
    long[] at = position.toLongArray();
    Map<String, String> metadata = new LinkedHashMap<>(content.metadata());
    try {
      return new Checkpoint(
          tensors,
          optimiser,
          History.of(ordered(columns, metadata.remove(ORDER))),
          new Position(Math.toIntExact(at[0]), Math.toIntExact(at[1]), at[2]),
          metadata);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new MalformedFileException(file, 0, "no checkpoint: " + e.getMessage());
    }
  }

  private static Map<String, Tensor> ordered(Map<String, Tensor> columns, @Nullable String order) {
    Map<String, Tensor> ordered = new LinkedHashMap<>();
    if (order != null) {
      for (JsonValue item : Json.parse(order).asArray().items()) {
        Tensor column = item instanceof JsonValue.Text(String name) ? columns.get(name) : null;
        if (column == null) {
          throw new IllegalArgumentException("there is no column " + Json.write(item));
        }
        ordered.put(((JsonValue.Text) item).value(), column);
      }
    }
    if (ordered.size() != columns.size()) {
      throw new IllegalArgumentException(
          "there are "
              + columns.size()
              + " columns of a history, but "
              + ordered.size()
              + " are in \""
              + ORDER
              + "\"");
    }
    return ordered;
  }

  private static boolean isReserved(String name) {
    return name.equals(POSITION) || name.startsWith(OPTIMISER) || name.startsWith(HISTORY);
  }
}
