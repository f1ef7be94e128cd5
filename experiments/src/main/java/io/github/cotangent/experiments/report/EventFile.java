package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.ClassifyRun.LayerColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// A file of scalars that TensorBoard reads: a training's curves.
///
/// The file is a row of records, each `length (8 bytes), its check sum (4), content, its check sum
/// (4)`, little-endian; a check sum is CRC-32C, rotated right by 15 bits, plus 0xa282ead8. The
/// content is a protocol buffer `Event`: wall time (field 1, double), step (2), and either the
/// version of the format (3) or a summary (5) with one value: its tag (1) and number (2, float).
/// Source: `tensorflow/core/lib/io/record_writer.h` and `tensorflow/core/util/event.proto` as
/// TensorFlow documents them.
///
/// The wall time of an event is its step, in seconds since 1970, and not the time of day: two equal
/// runs have equal files. TensorBoard's axis "relative" counts steps then, and "wall" means
/// nothing.
public final class EventFile {
  /// What the name of such a file has to contain.
  public static final String NAME = "events.out.tfevents.0.cotangent";

  private static final int DOUBLE = 1;
  private static final int BYTES = 2;
  private static final int FLOAT = 5;
  private static final int VARINT = 0;

  private final OutputStream out;

  /// A file that is written to `out`; it is not closed here.
  ///
  /// @throws IOException where `out` throws it
  public EventFile(OutputStream out) throws IOException {
    this.out = out;
    Buffer event = new Buffer();
    event.key(1, DOUBLE).fixed(0.0);
    event.key(3, BYTES).text("brain.Event:2");
    record(event.bytes());
  }

  /// Writes the curves of a training: `loss` and `LAYER/METRIC` at each update, the epochs' values
  /// at their last updates, and the values at the end at the last update of all.
  ///
  /// @throws IOException where the output throws it
  public void add(ClassifyRun run) throws IOException {
    add(Column.LOSS.key(), run.values(Column.LOSS), 1);
    for (String layer : run.layers()) {
      for (LayerColumn column : LayerColumn.values()) {
        add(layer + "/" + column.key(), run.values(layer, column), 1);
      }
    }
    double perEpoch = (double) run.steps() / run.epochs();
    for (Column column : Column.values()) {
      if (column.isPerEpoch()) {
        add(column.key(), run.values(column), perEpoch);
      }
    }
    add(Column.KNN_ACCURACY.key(), run.values(Column.KNN_ACCURACY), run.steps());
  }

  private void add(String tag, double[] values, double stepsEach) throws IOException {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        add(tag, Math.round((i + 1) * stepsEach), values[i]);
      }
    }
  }

  /// Writes one value.
  ///
  /// @param tag the name of the curve; what stands before its first `/` is its group
  /// @param step the number of updates before it, at least 0
  /// @param value the value, which the file keeps in single precision
  /// @throws IOException where the output throws it
  public void add(String tag, long step, double value) throws IOException {
    Buffer scalar = new Buffer();
    scalar.key(1, BYTES).text(tag);
    scalar.key(2, FLOAT).fixed((float) value);
    Buffer summary = new Buffer();
    summary.key(1, BYTES).bytes(scalar.bytes());
    Buffer event = new Buffer();
    event.key(1, DOUBLE).fixed((double) step);
    event.key(2, VARINT).varint(step);
    event.key(5, BYTES).bytes(summary.bytes());
    record(event.bytes());
  }

  private void record(byte[] content) throws IOException {
    byte[] length = little(8).putLong(content.length).array();
    out.write(length);
    out.write(little(4).putInt(masked(length)).array());
    out.write(content);
    out.write(little(4).putInt(masked(content)).array());
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int masked(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    return Integer.rotateRight((int) sum.getValue(), 15) + 0xa282ead8;
  }

  /// The fields of a protocol buffer, one after another.
  private static final class Buffer {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Buffer key(int field, int type) {
      varint((long) field << 3 | type);
      return this;
    }

    void varint(long value) {
      long rest = value;
      while ((rest & ~0x7fL) != 0) {
        content.write((int) (rest & 0x7f | 0x80));
        rest >>>= 7;
      }
      content.write((int) rest);
    }

    void fixed(double value) {
      content.writeBytes(little(8).putDouble(value).array());
    }

    void fixed(float value) {
      content.writeBytes(little(4).putFloat(value).array());
    }

    void text(String value) {
      bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] value) {
      varint(value.length);
      content.writeBytes(value);
    }

    byte[] bytes() {
      return content.toByteArray();
    }
  }
}
