package io.github.cotangent.experiments.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import io.github.cotangent.nn.History;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventFileTest {
  private static ClassifyRun run() {
    History history = new History();
    for (int step = 0; step < 300; step++) {
      history.append(Column.LOSS.key(), step == 7 ? Double.NaN : 2.0 / (1 + step));
      history.append(LayerColumn.KEPT.of("layer1.0.bn1"), 0.5);
    }
    history.append(Column.TRAIN_LOSS.key(), 1.5);
    history.append(Column.TRAIN_LOSS.key(), 0.75);
    history.append(Column.KNN_ACCURACY.key(), 0.875);
    return new ClassifyRun(new Setting("mlp", "bn", "label", "none"), 0, history);
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EventFile(out).add(run());
    return out.toByteArray();
  }

  /// CRC-32C bit by bit, as RFC 3720 defines it.
  private static int crc(byte[] bytes) {
    int sum = -1;
    for (byte value : bytes) {
      sum ^= value & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        sum = (sum >>> 1) ^ ((sum & 1) == 1 ? 0x82f63b78 : 0);
      }
    }
    return ~sum;
  }

  private static byte[] take(ByteBuffer from, int count) {
    byte[] bytes = new byte[count];
    from.get(bytes);
    return bytes;
  }

  private static void assertChecked(byte[] content, int sum) {
    int crc = crc(content);
    assertEquals((crc >>> 15 | crc << 17) + 0xa282ead8, sum);
  }

  private static long varint(ByteBuffer from) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = from.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /// A message as `field=value` in braces, read by its wire types alone; messages are the fields in
  /// `nested`.
  private static String message(byte[] bytes, String nested) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<String> fields = new ArrayList<>();
    while (in.hasRemaining()) {
      long key = varint(in);
      String name = Long.toString(key >>> 3);
      fields.add(
          name
              + "="
              + switch ((int) (key & 7)) {
                case 0 -> Long.toString(varint(in));
                case 1 -> Double.toString(in.getDouble());
                case 5 -> Float.toString(in.getFloat());
                case 2 -> {
                  byte[] content = take(in, (int) varint(in));
                  yield nested.startsWith(name)
                      ? message(content, nested.substring(1))
                      : new String(content, StandardCharsets.UTF_8);
                }
                default -> throw new AssertionError("wire type " + (key & 7));
              });
    }
    return fields.toString();
  }

  /// The events of a file, each record's sums checked.
  private static List<String> events(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    List<String> events = new ArrayList<>();
    while (in.hasRemaining()) {
      byte[] length = take(in, 8);
      assertChecked(length, in.getInt());
      long count = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getLong();
      byte[] content = take(in, (int) count);
      assertChecked(content, in.getInt());
      events.add(message(content, "51"));
    }
    return events;
  }

  @Test
  void another_decoder_reads_every_value_at_its_step() throws IOException {
    List<String> events = events(file());
    assertEquals("[1=0.0, 3=brain.Event:2]", events.getFirst());
    assertEquals("[1=1.0, 2=1, 5=[1=[1=loss, 2=2.0]]]", events.get(1));
    assertEquals("[1=9.0, 2=9, 5=[1=[1=loss, 2=0.22222222]]]", events.get(8), "8 is not defined");
    List<String> wanted = new ArrayList<>();
    for (int step = 1; step <= 300; step++) {
      wanted.add(
          String.format(
              Locale.ROOT, "[1=%1$d.0, 2=%1$d, 5=[1=[1=layer1.0.bn1/kept, 2=0.5]]]", step));
    }
    assertEquals(wanted, events.subList(300, 600));
    assertEquals(
        List.of(
            "[1=150.0, 2=150, 5=[1=[1=train_loss, 2=1.5]]]",
            "[1=300.0, 2=300, 5=[1=[1=train_loss, 2=0.75]]]",
            "[1=300.0, 2=300, 5=[1=[1=knn_accuracy, 2=0.875]]]"),
        events.subList(600, events.size()));
  }

  /// The bytes are those that a program in Python made of the published format, with `struct` and a
  /// table of CRC-32C that gives the check value of RFC 3720, 0xe3069283 for "123456789".
  @Test
  void the_bytes_are_those_of_the_published_format() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EventFile(out).add("loss", 300, 0.25);
    assertEquals(GOLDEN, HexFormat.of().formatHex(out.toByteArray()));
    assertEquals(0xe3069283, crc("123456789".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void equal_runs_have_equal_files_whatever_the_time() throws Exception {
    byte[] first = file();
    Thread.sleep(2);
    assertArrayEquals(first, file());
    assertTrue(EventFile.NAME.contains("tfevents"), "TensorBoard goes by the name");
  }

  private static final String GOLDEN =
      "1800000000000000a37f4b220900000000000000001a0d627261696e2e4576656e743a32eedf"
          + "28a31b000000000000001a0d9e13090000000000c0724010ac022a0d0a0b0a046c6f73731500"
          + "00803ef763b61a";
}
