package io.github.cotangent.core.io;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonException;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/// Tensors by name, and strings by name beside them, in a file of the format *safetensors*.
///
///     8 bytes   N, little-endian
///     N bytes   a JSON object: name → {"dtype", "shape", "data_offsets": [begin, end]},
///               and "__metadata__": string → string
///     the rest  the elements, little-endian in C order, each tensor from begin to end
///
/// **Reads** what the reference reader (huggingface/safetensors) reads, of the types `F32`, `F64`,
/// `I64` and `BOOL`, and refuses what it refuses: a header beyond the file or 100 MB, malformed
/// UTF-8 or JSON, overlaps and holes between tensors, sizes that do not fit shape and type, bytes
/// after the last tensor. Stricter than it: no duplicate names, nothing before `{`, nothing but
/// spaces after `}`, no unknown members, no truth values but 0 and 1. All of this is checked before
/// the first tensor is allocated, so a damaged file is refused whole.
///
/// **Writes** deterministic bytes: tensors ordered by type, then by name; metadata by name; the
/// header filled up with spaces so that the elements begin at a multiple of 8. The file is replaced
/// whole ([AtomicFile]), also when it is the one that the tensors were read from.
///
/// The metadata entry `cotangent.crc32c` is the writer's own: the CRC-32C of the header, eight
/// zeros standing for these digits, and the data. Where a file has it, the reader compares it, so
/// that damage which the format cannot see (a flipped bit in an element or a name) is refused as
/// well; [#metadata()] does not show it.
///
/// A name is any string but `__metadata__`; it never becomes a path.
public final class SafetensorsFile {

  private static final String METADATA = "__metadata__";
  private static final int PREFIX = 8;

  /// The metadata entry that holds the checksum, and what stands there while it is computed.
  private static final String CHECKSUM = "cotangent.crc32c";

  private static final String UNKNOWN = "00000000";

  /// How every header begins that this class writes, up to the digits of the checksum.
  private static final String HEADER_START = "{\"" + METADATA + "\":{\"" + CHECKSUM + "\":\"";

  /// The order in which the reference writer sorts types: by alignment, largest first.
  private static final List<ElementType> ORDER =
      List.of(ElementType.INT64, ElementType.FLOAT64, ElementType.FLOAT32, ElementType.BOOL);

  private final Map<String, Tensor> tensors;
  private final Map<String, String> metadata;

  private SafetensorsFile(Map<String, Tensor> tensors, Map<String, String> metadata) {
    this.tensors = Collections.unmodifiableMap(tensors);
    this.metadata = Collections.unmodifiableMap(metadata);
  }

  /// The tensors by name, in the order of their data in the file.
  public Map<String, Tensor> tensors() {
    return tensors;
  }

  /// The strings by name; empty where the file has none.
  public Map<String, String> metadata() {
    return metadata;
  }

  // ---- reading ----

  private record Entry(
      String name, int offset, ElementType type, Shape shape, long begin, long end) {}

  /// Reads a file.
  ///
  /// @throws MalformedFileException where the file is not as stated above
  /// @throws IOException where it cannot be read
  public static SafetensorsFile read(Path file) throws IOException {
    try (FileBytes bytes = FileBytes.open(file)) {
      if (bytes.size() < PREFIX) {
        throw bytes.malformed(
            bytes.size(),
            "the file ends within the 8 bytes of the header's length; it has " + bytes.size());
      }
      long length = ByteBuffer.wrap(bytes.read(0, PREFIX)).order(ByteOrder.LITTLE_ENDIAN).getLong();
      // As an unsigned number, what looks negative is larger still.
      if (length < 0 || length > Json.MAXIMUM_SIZE) {
        throw bytes.malformed(
            0,
            "a header of "
                + Long.toUnsignedString(length)
                + " bytes, more than the limit of "
                + Json.MAXIMUM_SIZE);
      }
      if (length > bytes.size() - PREFIX) {
        throw bytes.malformed(
            0,
            "a header of "
                + length
                + " bytes is announced but only "
                + (bytes.size() - PREFIX)
                + " follow");
      }
      JsonObject header = header(bytes, (int) length);
      Map<String, String> metadata = metadata(bytes, header);
      List<Entry> entries = new ArrayList<>();
      for (String name : header.names()) {
        if (!name.equals(METADATA)) {
          entries.add(entry(bytes, header, name));
        }
      }
      long start = PREFIX + length;
      List<Entry> sorted = inOrder(bytes, entries, start);
      CRC32C checksum = new CRC32C();
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      String recorded = metadata.remove(CHECKSUM);
      if (recorded != null) {
        updateWithHeader(checksum, bytes.read(PREFIX, (int) length), header);
      }
      for (Entry entry : sorted) {
        tensors.put(
            entry.name, bytes.tensor(start + entry.begin, entry.type, entry.shape, checksum));
      }
      if (recorded != null && !recorded.equals(digits(checksum))) {
        throw bytes.malformed(
            PREFIX + (long) header.object(METADATA).offsetOf(CHECKSUM),
            "the checksum of the content is "
                + digits(checksum)
                + " but "
                + quoted(recorded)
                + " is recorded: the file is damaged, or was changed by a program that kept the"
                + " entry "
                + CHECKSUM);
      }
      return new SafetensorsFile(tensors, metadata);
    }
  }

  private static JsonObject header(FileBytes bytes, int length) throws IOException {
    byte[] text = bytes.read(PREFIX, length);
    if (length == 0 || text[0] != '{') {
      throw bytes.malformed(PREFIX, "the header must begin with '{'");
    }
    int last = length - 1;
    while (text[last] == ' ') {
      last--;
    }
    if (text[last] != '}') {
      throw bytes.malformed(PREFIX + last, "the header must end with '}' and spaces");
    }
    try {
      return Json.parse(text).asObject();
    } catch (JsonException e) {
      throw bytes.malformed(PREFIX + (long) e.offset(), "the header: " + e.reason());
    }
  }

  private static Map<String, String> metadata(FileBytes bytes, JsonObject header)
      throws MalformedFileException {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (!header.has(METADATA)) {
      return metadata;
    }
    long offset = PREFIX + (long) header.offsetOf(METADATA);
    if (!(header.get(METADATA) instanceof JsonObject members)) {
      throw bytes.malformed(offset, METADATA + " must be an object of strings");
    }
    for (Map.Entry<String, JsonValue> member : members.members().entrySet()) {
      if (!(member.getValue() instanceof JsonValue.Text(String value))) {
        throw bytes.malformed(
            PREFIX + (long) members.offsetOf(member.getKey()),
            METADATA + " must be an object of strings but holds " + member.getValue().kind());
      }
      metadata.put(member.getKey(), value);
    }
    return metadata;
  }

  private static Entry entry(FileBytes bytes, JsonObject header, String name)
      throws MalformedFileException {
    int offset = header.offsetOf(name);
    String who = "tensor " + quoted(name) + ": ";
    if (!(header.get(name) instanceof JsonObject members)) {
      throw bytes.malformed(PREFIX + (long) offset, who + "expected an object");
    }
    for (String member : members.names()) {
      switch (member) {
        case "dtype", "shape", "data_offsets" -> {}
        default ->
            throw bytes.malformed(
                PREFIX + (long) members.offsetOf(member),
                who + "has a member other than dtype, shape and data_offsets");
      }
    }
    try {
      ElementType type = type(members.text("dtype"));
      Shape shape = shape(members.array("shape"));
      long[] offsets = members.array("data_offsets").toLongs();
      if (offsets.length != 2 || offsets[0] < 0 || offsets[1] < offsets[0]) {
        throw new IllegalArgumentException(
            "data_offsets must be two integers with 0 <= begin <= end but are "
                + (offsets.length > 4 ? "more" : Arrays.toString(offsets)));
      }
      long size = (long) shape.size() * type.bytes();
      if (offsets[1] - offsets[0] != size) {
        throw new IllegalArgumentException(
            "shape "
                + shape
                + " of "
                + type
                + " takes "
                + size
                + " bytes but data_offsets span "
                + (offsets[1] - offsets[0]));
      }
      return new Entry(name, offset, type, shape, offsets[0], offsets[1]);
    } catch (IllegalArgumentException e) {
      throw bytes.malformed(PREFIX + (long) offset, who + e.getMessage());
    }
  }

  private static ElementType type(String dtype) {
    return switch (dtype) {
      case "F32" -> ElementType.FLOAT32;
      case "F64" -> ElementType.FLOAT64;
      case "I64" -> ElementType.INT64;
      case "BOOL" -> ElementType.BOOL;
      default ->
          throw new IllegalArgumentException(
              "dtype must be one of F32, F64, I64, BOOL but is " + quoted(dtype));
    };
  }

  private static Shape shape(JsonArray array) {
    long[] values = array.toLongs();
    int[] extents = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0 || values[i] > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "an extent must be from 0 to " + Integer.MAX_VALUE + " but is " + values[i]);
      }
      extents[i] = (int) values[i];
    }
    if (extents.length > 64) {
      throw new IllegalArgumentException("the shape has " + extents.length + " axes, more than 64");
    }
    try {
      return Shape.of(extents);
    } catch (ShapeMismatchException e) {
      throw new IllegalArgumentException(
          "shape "
              + Arrays.toString(extents)
              + " has more than "
              + Integer.MAX_VALUE
              + " elements, the most that a tensor holds",
          e);
    }
  }

  /// The entries in the order of the data: no holes, no overlaps, nothing behind.
  private static List<Entry> inOrder(FileBytes bytes, List<Entry> entries, long start)
      throws MalformedFileException {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end));
    long end = 0;
    for (Entry entry : sorted) {
      if (entry.begin != end) {
        throw bytes.malformed(
            PREFIX + (long) entry.offset,
            "tensor "
                + quoted(entry.name)
                + (entry.begin < end ? ": overlaps the one before it, " : ": leaves a hole, ")
                + "begins at "
                + entry.begin
                + " but should at "
                + end);
      }
      end = entry.end;
    }
    if (end != bytes.size() - start) {
      throw bytes.malformed(
          Math.min(bytes.size(), start + Math.min(end, bytes.size() - start)),
          "the tensors take " + end + " bytes of data but the file has " + (bytes.size() - start));
    }
    return sorted;
  }

  /// Updates `checksum` with the header as it was before its checksum was known.
  private static void updateWithHeader(CRC32C checksum, byte[] text, JsonObject header) {
    int from = header.object(METADATA).offsetOf(CHECKSUM) + CHECKSUM.length() + "\"\":\"".length();
    int to = Math.min(text.length, from + UNKNOWN.length());
    for (int i = from; i < to; i++) {
      text[i] = (byte) UNKNOWN.charAt(i - from);
    }
    checksum.update(text, 0, text.length);
  }

  private static String digits(CRC32C checksum) {
    return HexFormat.of().toHexDigits(checksum.getValue(), UNKNOWN.length());
  }

  /// A name for a message: cut, and escaped so that it cannot disturb a terminal.
  private static String quoted(String name) {
    boolean fits = name.codePointCount(0, name.length()) <= 80;
    String shown = fits ? name : name.substring(0, name.offsetByCodePoints(0, 80)) + "...";
    return Json.write(JsonValue.of(shown));
  }

  // ---- writing ----

  /// Replaces `file` with these tensors, or creates it.
  ///
  /// @throws IllegalArgumentException for a tensor named `__metadata__`, a name or string with a
  ///     lone surrogate, or a header beyond 100 MB; nothing is written then
  /// @throws IOException where it cannot be written; the file is then as it was
  public static void write(Path file, Map<String, Tensor> tensors) throws IOException {
    write(file, tensors, Map.of());
  }

  /// Replaces `file` with these tensors and strings, or creates it; see [#write(Path, Map)].
  public static void write(Path file, Map<String, Tensor> tensors, Map<String, String> metadata)
      throws IOException {
    List<Map.Entry<String, Tensor>> sorted = new ArrayList<>(tensors.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, Tensor>>comparingInt(
                entry -> ORDER.indexOf(entry.getValue().type()))
            .thenComparing(
                Map.Entry::getKey,
                (a, b) ->
                    Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8))));
    if (metadata.containsKey(CHECKSUM)) {
      throw new IllegalArgumentException(
          "SafetensorsFile: the metadata entry " + CHECKSUM + " is the writer's own");
    }
    byte[] header = header(sorted, metadata);
    CRC32C checksum = new CRC32C();
    checksum.update(header, PREFIX, header.length - PREFIX);
    CheckedOutputStream sum = new CheckedOutputStream(OutputStream.nullOutputStream(), checksum);
    for (Map.Entry<String, Tensor> entry : sorted) {
      FileBytes.write(entry.getValue(), sum);
    }
    byte[] digits = digits(checksum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, header, PREFIX + HEADER_START.length(), digits.length);
    AtomicFile.write(
        file,
        out -> {
          out.write(header);
          for (Map.Entry<String, Tensor> entry : sorted) {
            FileBytes.write(entry.getValue(), out);
          }
        });
  }

  private static byte[] header(
      List<Map.Entry<String, Tensor>> sorted, Map<String, String> metadata) {
    JsonObject strings = new JsonObject().put(CHECKSUM, UNKNOWN);
    new TreeMap<>(metadata).forEach(strings::put);
    JsonObject header = new JsonObject().put(METADATA, strings);
    long begin = 0;
    for (Map.Entry<String, Tensor> entry : sorted) {
      if (entry.getKey().equals(METADATA)) {
        throw new IllegalArgumentException(
            "SafetensorsFile: a tensor cannot be named " + METADATA + ", which is reserved");
      }
      Tensor tensor = entry.getValue();
      JsonArray shape = new JsonArray();
      for (int extent : tensor.shape().toArray()) {
        shape.add(extent);
      }
      long end = begin + (long) tensor.size() * tensor.type().bytes();
      header.put(
          entry.getKey(),
          new JsonObject()
              .put("dtype", dtype(tensor.type()))
              .put("shape", shape)
              .put("data_offsets", JsonArray.of(begin, end)));
      begin = end;
    }
    byte[] text = Json.write(header).getBytes(StandardCharsets.UTF_8);
    int length = (text.length + 7) / 8 * 8;
    if (length > Json.MAXIMUM_SIZE) {
      throw new IllegalArgumentException(
          "SafetensorsFile: the header has "
              + length
              + " bytes, more than the limit of "
              + Json.MAXIMUM_SIZE);
    }
    byte[] result = Arrays.copyOf(text, PREFIX + length);
    System.arraycopy(text, 0, result, PREFIX, text.length);
    Arrays.fill(result, PREFIX + text.length, result.length, (byte) ' ');
    ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
    return result;
  }

  private static String dtype(ElementType type) {
    return switch (type) {
      case FLOAT32 -> "F32";
      case FLOAT64 -> "F64";
      case INT64 -> "I64";
      case BOOL -> "BOOL";
    };
  }
}
