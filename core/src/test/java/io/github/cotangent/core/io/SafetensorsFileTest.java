package io.github.cotangent.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.testing.Damage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsFileTest {

  @TempDir Path folder;

  private static Map<String, Tensor> example() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("w", Tensor.of(new float[] {1, -2.5f, 0, 4, 5, 6}, 2, 3));
    tensors.put("b", Tensor.of(new double[] {0.5, -0.25}));
    tensors.put("steps", Tensor.of(new long[] {17}, 1));
    tensors.put("mask", Tensor.of(new boolean[] {true, false, true}));
    tensors.put("scalar", Tensor.scalar(ElementType.FLOAT32, 7));
    tensors.put("empty", Tensor.zeros(ElementType.FLOAT64, Shape.of(0, 5)));
    return tensors;
  }

  private static boolean same(Map<String, Tensor> a, Map<String, Tensor> b) {
    return a.keySet().equals(b.keySet())
        && a.keySet().stream().allMatch(name -> a.get(name).hasSameBits(b.get(name)));
  }

  @Test
  void tensors_and_metadata_come_back() throws IOException {
    Path file = folder.resolve("a.safetensors");
    Map<String, String> metadata = Map.of("epoch", "3", "note", "\"quoted\" é\n");
    SafetensorsFile.write(file, example(), metadata);
    SafetensorsFile read = SafetensorsFile.read(file);
    assertTrue(same(example(), read.tensors()));
    assertEquals(metadata, read.metadata());
    assertEquals(
        List.of("steps", "b", "empty", "scalar", "w", "mask"),
        List.copyOf(read.tensors().keySet()));
  }

  @Test
  void the_bytes_are_the_format_and_do_not_depend_on_the_order_of_the_map() throws IOException {
    Path file = folder.resolve("b.safetensors");
    Map<String, Tensor> tensors = new HashMap<>();
    tensors.put("w", Tensor.of(new float[] {1, 2}));
    tensors.put("é", Tensor.of(new boolean[] {true}, 1));
    SafetensorsFile.write(file, tensors);
    byte[] bytes = Files.readAllBytes(file);
    String header = new String(bytes, 8, bytes.length - 17, StandardCharsets.UTF_8);
    assertEquals(
        "{\"__metadata__\":{\"cotangent.crc32c\":\"CRC\"},"
            + "\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
            + "\"é\":{\"dtype\":\"BOOL\",\"shape\":[1],\"data_offsets\":[8,9]}}",
        header.strip().replaceFirst("[0-9a-f]{8}", "CRC"));
    assertEquals(
        bytes.length - 17, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong());
    assertEquals(0, (bytes.length - 17) % 8);
    assertEquals(
        "0000803f0000004001",
        java.util.HexFormat.of().formatHex(bytes, bytes.length - 9, bytes.length));

    Path again = folder.resolve("c.safetensors");
    LinkedHashMap<String, Tensor> reversed = new LinkedHashMap<>();
    example().forEach(reversed::putFirst);
    SafetensorsFile.write(file, example(), Map.of("a", "1", "b", "2"));
    SafetensorsFile.write(again, reversed, new LinkedHashMap<>(Map.of("b", "2", "a", "1")));
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void views_are_written_in_their_logical_order() throws IOException {
    Path file = folder.resolve("view.safetensors");
    Tensor x = RandomKey.of(1).normal(ElementType.FLOAT32, Shape.of(300, 1_001)).transpose();
    SafetensorsFile.write(file, Map.of("x", x));
    assertTrue(SafetensorsFile.read(file).tensors().get("x").hasSameBits(x));
  }

  /// huggingface/safetensors issue 764: saving onto the mapped source wrote zeros.
  @Test
  void a_file_can_be_written_onto_the_one_it_was_read_from() throws IOException {
    Path file = folder.resolve("self.safetensors");
    SafetensorsFile.write(file, example());
    SafetensorsFile.write(file, SafetensorsFile.read(file).tensors());
    assertTrue(same(example(), SafetensorsFile.read(file).tensors()));
  }

  @Test
  void names_are_kept_as_given_and_never_become_paths() throws IOException {
    Path file = folder.resolve("names.safetensors");
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (String name :
        new String[] {"../x", "/x", "C:\\x", "a\0b", "CON", "", " ", "<script>", "😀"}) {
      tensors.put(name, Tensor.scalar(ElementType.FLOAT32, name.length()));
    }
    SafetensorsFile.write(file, tensors);
    assertTrue(same(tensors, SafetensorsFile.read(file).tensors()));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void what_cannot_be_read_again_is_not_written() throws IOException {
    Path file = folder.resolve("kept.safetensors");
    SafetensorsFile.write(file, example());
    byte[] before = Files.readAllBytes(file);
    Tensor one = Tensor.scalar(ElementType.FLOAT32, 1);
    assertEquals(
        "SafetensorsFile: a tensor cannot be named __metadata__, which is reserved",
        assertThrows(
                IllegalArgumentException.class,
                () -> SafetensorsFile.write(file, Map.of("__metadata__", one)))
            .getMessage());
    assertEquals(
        "SafetensorsFile: the metadata entry cotangent.crc32c is the writer's own",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    SafetensorsFile.write(
                        file, Map.of("x", one), Map.of("cotangent.crc32c", "00000000")))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> SafetensorsFile.write(file, Map.of("\ud800", one)));
    assertArrayEquals(before, Files.readAllBytes(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  // ---- hostile files ----

  private static byte[] file(String header, int data) {
    return file(header.getBytes(StandardCharsets.UTF_8), data);
  }

  private static byte[] file(byte[] header, int data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length).array());
    out.writeBytes(header);
    out.writeBytes(new byte[data]);
    return out.toByteArray();
  }

  private void refused(byte[] bytes, long offset, String reason) throws IOException {
    Damage.assertRefused(
        folder.resolve("refused.safetensors"),
        bytes,
        f -> SafetensorsFile.read(f).tensors().isEmpty(),
        offset,
        reason);
  }

  @Test
  void a_length_that_does_not_fit_is_refused() throws IOException {
    refused(new byte[7], 7, "the file ends within the 8 bytes of the header's length; it has 7");
    refused(new byte[8], 8, "the header must begin with '{'");
    byte[] length = new byte[20];
    length[0] = 13;
    refused(length, 0, "a header of 13 bytes is announced but only 12 follow");
    length[4] = 1;
    refused(length, 0, "a header of 4294967309 bytes, more than the limit of 100000000");
    length[7] = (byte) 0x80;
    refused(length, 0, "a header of 9223372041149743117 bytes, more than the limit of 100000000");
    java.util.Arrays.fill(length, 0, 8, (byte) 0xff);
    refused(length, 0, "a header of 18446744073709551615 bytes, more than the limit of 100000000");
  }

  @Test
  void a_header_that_is_not_the_format_is_refused() throws IOException {
    refused(file(" {}", 0), 8, "the header must begin with '{'");
    refused(file("{}\n", 0), 10, "the header must end with '}' and spaces");
    refused(file("[]", 0), 8, "the header must begin with '{'");
    refused(file("{} {}", 0), 11, "the header: expected the end of the text but found '{'");
    refused(
        file(new byte[] {'{', (byte) 0xff, '}'}, 0),
        9,
        "the header: the bytes are not valid UTF-8");
    refused(
        file("{" + "\"a\":{".repeat(80) + "}".repeat(81), 0),
        328,
        "the header: nested deeper than 64 levels");
    refused(
        file("{\"a\":" + f32("[0]", 0, 0) + ",\"a\":" + f32("[0]", 0, 0) + "}", 0),
        62,
        "the header: the name \"a\" occurs twice in one object");
    refused(file("{\"a\":1}", 0), 9, "tensor \"a\": expected an object");
    refused(file("{\"a\":{}}", 0), 9, "tensor \"a\": the member \"dtype\" is missing");
    refused(file("{\"__metadata__\":1}", 0), 9, "__metadata__ must be an object of strings");
    refused(
        file("{\"__metadata__\":{\"x\":1}}", 0),
        25,
        "__metadata__ must be an object of strings but holds an integer");
    refused(
        file("{\"a\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0],\"x\":0}}", 0),
        61,
        "tensor \"a\": has a member other than dtype, shape and data_offsets");
    refused(
        file("{\"a\":{\"dtype\":\"BF16\",\"shape\":[1],\"data_offsets\":[0,2]}}", 2),
        9,
        "tensor \"a\": dtype must be one of F32, F64, I64, BOOL but is \"BF16\"");
    refused(
        file("{\"a\":{\"dtype\":7,\"shape\":[1],\"data_offsets\":[0,2]}}", 2),
        9,
        "tensor \"a\": the member \"dtype\" must be a string but is an integer");
  }

  private static String f32(String shape, long begin, long end) {
    return "{\"dtype\":\"F32\",\"shape\":"
        + shape
        + ",\"data_offsets\":["
        + begin
        + ","
        + end
        + "]}";
  }

  @Test
  void sizes_and_offsets_that_contradict_one_another_are_refused() throws IOException {
    tensor(f32("[2]", 0, 4), 4, "shape [2] of float32 takes 8 bytes but data_offsets span 4");
    tensor(f32("[-2]", 0, 8), 8, "an extent must be from 0 to 2147483647 but is -2");
    tensor(f32("[1.0]", 0, 4), 4, "item 0: expected an integer but found a number");
    tensor(
        f32("[4294967296]", 0, 0), 0, "an extent must be from 0 to 2147483647 but is 4294967296");
    tensor(
        f32("[65536,65536,65536,65536]", 0, 0),
        0,
        "shape [65536, 65536, 65536, 65536] has more than 2147483647 elements,"
            + " the most that a tensor holds");
    tensor(f32("[" + "1,".repeat(64) + "1]", 0, 4), 4, "the shape has 65 axes, more than 64");
    tensor(
        f32("[1]", 4, 0),
        4,
        "data_offsets must be two integers with 0 <= begin <= end but are [4, 0]");
    tensor(
        f32("[1]", -4, 0),
        4,
        "data_offsets must be two integers with 0 <= begin <= end but are [-4, 0]");
    tensor(
        f32("[1]", 0, Long.MAX_VALUE),
        4,
        "shape [1] of float32 takes 4 bytes but data_offsets span 9223372036854775807");
    tensor(
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4,4]}",
        4,
        "data_offsets must be two integers with 0 <= begin <= end but are [0, 4, 4]");
    // A hole at the front, an overlap, a hole between.
    tensor(f32("[1]", 4, 8), 8, "leaves a hole, begins at 4 but should at 0");
    refused(
        file("{\"a\":" + f32("[2]", 0, 8) + ",\"b\":" + f32("[2]", 4, 12) + "}", 12),
        62,
        "tensor \"b\": overlaps the one before it, begins at 4 but should at 8");
    refused(
        file("{\"a\":" + f32("[2]", 0, 8) + ",\"b\":" + f32("[2]", 0, 8) + "}", 8),
        62,
        "tensor \"b\": overlaps the one before it, begins at 0 but should at 8");
    refused(
        file("{\"b\":" + f32("[1]", 12, 16) + ",\"a\":" + f32("[2]", 0, 8) + "}", 16),
        9,
        "tensor \"b\": leaves a hole, begins at 12 but should at 8");
    // Too little and too much behind the header.
    refused(
        file("{\"a\":" + f32("[2]", 0, 8) + "}", 7),
        69,
        "the tensors take 8 bytes of data but the file has 7");
    refused(
        file("{\"a\":" + f32("[2]", 0, 8) + "}", 9),
        70,
        "the tensors take 8 bytes of data but the file has 9");
    refused(
        file("{\"a\":" + f32("[500000000]", 0, 2_000_000_000) + "}", 9),
        88,
        "the tensors take 2000000000 bytes of data but the file has 9");
  }

  private void tensor(String entry, int data, String reason) throws IOException {
    refused(file("{\"a\":" + entry + "}", data), 9, "tensor \"a\": " + reason);
  }

  @Test
  void files_of_other_writers_are_read() throws IOException {
    Path file = folder.resolve("other.safetensors");
    // Without metadata, names in another order than the data, an empty tensor between two others.
    Files.write(
        file,
        file(
            "{\"b\":"
                + f32("[1]", 8, 12)
                + ",\"e\":"
                + f32("[0,3]", 8, 8)
                + ",\"a\":"
                + f32("[2,1]", 0, 8)
                + "}   ",
            12));
    Map<String, Tensor> tensors = SafetensorsFile.read(file).tensors();
    assertEquals(List.of("a", "e", "b"), List.copyOf(tensors.keySet()));
    Files.write(file, file("{}", 0));
    assertTrue(SafetensorsFile.read(file).tensors().isEmpty());
  }

  @Test
  void damage_anywhere_is_refused() throws IOException {
    Path file = folder.resolve("damaged.safetensors");
    SafetensorsFile.write(file, example(), Map.of("epoch", "3"));
    int size = (int) Files.size(file);
    Damage damage = new Damage(file, f -> same(example(), SafetensorsFile.read(f).tensors()));
    damage.prefixes().bitFlips(0, size).randomBytes(45, size, 2_000, 22);
    // The same comes of a changed name of the checksum, or of bytes replaced by themselves.
    // themselves.
    assertTrue(damage.same() < 300, damage.refused() + " refused, " + damage.same() + " same");
  }

  @Test
  void a_checksum_that_does_not_fit_says_what_may_have_happened() throws IOException {
    Path file = folder.resolve("sum.safetensors");
    SafetensorsFile.write(file, Map.of("x", Tensor.of(new float[] {1, 2})));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    String found = new String(bytes, 45, 8, StandardCharsets.US_ASCII);
    Files.write(file, bytes);
    MalformedFileException e =
        assertThrows(MalformedFileException.class, () -> SafetensorsFile.read(file));
    assertTrue(
        e.reason()
            .matches(
                "the checksum of the content is [0-9a-f]{8} but \""
                    + found
                    + "\" is recorded: the file is damaged, or was changed by a program that kept"
                    + " the entry cotangent.crc32c"),
        e.reason());
  }
}
