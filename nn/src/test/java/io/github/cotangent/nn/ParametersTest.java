package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.MalformedFileException;
import io.github.cotangent.core.io.SafetensorsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersTest {
  private static final Layer NETWORK =
      Sequential.of(Dense.of(6, 4), BatchNorm.of(4), new Relu(), Dense.of(4, 3).withoutBias());

  @TempDir Path folder;

  private static Parameters parameters(long seed) {
    Parameters parameters = NETWORK.initialise(RandomKey.of(seed), ElementType.FLOAT32);
    parameters.set("1.running_mean", RandomKey.of(seed).normal(ElementType.FLOAT32, Shape.of(4)));
    return parameters;
  }

  @Test
  void names_are_those_of_the_counterparts_in_pytorch() {
    Parameters parameters = parameters(1);
    assertEquals(
        List.of(
            "0.weight",
            "0.bias",
            "1.weight",
            "1.bias",
            "1.running_mean",
            "1.running_var",
            "3.weight"),
        parameters.names());
    assertEquals(
        List.of("0.weight", "0.bias", "1.weight", "1.bias", "3.weight"), parameters.trainable());
    assertEquals(24 + 4 + 4 + 4 + 12, parameters.count());
    assertEquals(Shape.of(4, 6), parameters.shape("0.weight"));
  }

  @Test
  void what_is_saved_is_loaded_bit_for_bit() throws IOException {
    Path file = folder.resolve("model.safetensors");
    Parameters saved = parameters(1);
    saved.set(
        "1.bias", Tensor.of(new float[] {-0f, Float.MIN_VALUE, Float.POSITIVE_INFINITY, 1e-40f}));
    saved.save(file);
    Parameters loaded = parameters(2);
    assertFalse(loaded.hasSameBits(saved));
    loaded.load(file);
    assertTrue(loaded.hasSameBits(saved));
  }

  @Test
  void the_file_that_was_loaded_can_be_saved_onto() throws IOException {
    Path file = folder.resolve("model.safetensors");
    Parameters parameters = parameters(1);
    parameters.save(file);
    byte[] first = Files.readAllBytes(file);
    parameters.load(file);
    parameters.save(file);
    assertTrue(Arrays.equals(first, Files.readAllBytes(file)));
  }

  @Test
  void wrong_names_and_shapes_are_listed_and_nothing_is_loaded() throws IOException {
    Path file = folder.resolve("other.safetensors");
    Map<String, Tensor> other = new LinkedHashMap<>(parameters(1).snapshot());
    other.remove("0.bias");
    other.put("3.weight", Tensor.zeros(ElementType.FLOAT32, Shape.of(3, 5)));
    other.put("1.weight", Tensor.zeros(ElementType.FLOAT64, Shape.of(4)));
    other.put("fc.weight", Tensor.zeros(ElementType.FLOAT32, Shape.of(2)));
    SafetensorsFile.write(file, other);
    Parameters parameters = parameters(2);
    Parameters before = parameters.copy();
    ParameterMismatchException refused =
        assertThrows(ParameterMismatchException.class, () -> parameters.load(file));
    assertEquals(
        "Parameters.load: "
            + file
            + " does not fit these parameters, 4 differences\n"
            + "  missing 0.bias [4] float32\n"
            + "  differs 1.weight is [4] float64, wanted [4] float32\n"
            + "  differs 3.weight is [3, 5] float32, wanted [3, 4] float32\n"
            + "  unknown fc.weight [2] float32\n"
            + "  help: build the model with the settings of the saved one",
        refused.getMessage());
    assertTrue(parameters.hasSameBits(before));
  }

  @Test
  void a_damaged_file_is_refused_and_nothing_is_loaded() throws IOException {
    Path file = folder.resolve("model.safetensors");
    parameters(1).save(file);
    byte[] whole = Files.readAllBytes(file);
    Parameters parameters = parameters(2);
    Parameters before = parameters.copy();
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThrows(MalformedFileException.class, () -> parameters.load(file));
    }
    byte[] flipped = whole.clone();
    flipped[whole.length - 5] ^= 4;
    Files.write(file, flipped);
    assertThrows(MalformedFileException.class, () -> parameters.load(file));
    assertTrue(parameters.hasSameBits(before));
  }

  @Test
  void a_file_that_is_not_there_is_an_input_error() {
    assertThrows(
        NoSuchFileException.class, () -> parameters(1).load(folder.resolve("missing.safetensors")));
  }

  @Test
  void a_copy_and_what_was_read_do_not_change_with_the_original() {
    Parameters parameters = parameters(1);
    Parameters copy = parameters.copy();
    Tensor read = parameters.get("0.bias");
    Map<String, Tensor> snapshot = parameters.snapshot();
    parameters.set("0.bias", Tensor.of(new float[] {1, 2, 3, 4}));
    assertFalse(copy.hasSameBits(parameters));
    assertTrue(copy.get("0.bias").hasSameBits(read));
    assertTrue(snapshot.get("0.bias").hasSameBits(read));
  }

  @Test
  void a_name_that_is_not_there_or_taken_is_an_error() {
    Parameters one = Parameters.builder().trainable("p", Tensor.of(new float[] {1, 2})).build();
    assertEquals(
        "Parameters: there is none called \"q\"\n  there are p",
        assertThrows(IllegalArgumentException.class, () -> one.get("q")).getMessage());
    assertEquals(
        "Parameters: there is already one called \"p\"",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Parameters.builder()
                        .trainable("p", Tensor.of(new float[] {1, 2}))
                        .state("p", Tensor.of(new float[] {1, 2})))
            .getMessage());
    assertEquals(
        "Parameters: only float32 and float64 are trainable, \"n\" is [1] int64",
        assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.builder().trainable("n", Tensor.of(new long[] {1}, 1)))
            .getMessage());
  }
}
