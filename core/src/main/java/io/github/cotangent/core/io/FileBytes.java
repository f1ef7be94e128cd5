package io.github.cotangent.core.io;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntConsumer;
import java.util.zip.Checksum;

/// An open file of known length from which bytes and little-endian elements are read by position.
///
/// Plain reads, not a mapping: a mapped file that another process cuts short answers with an error
/// that cannot be handled. Nothing is allocated before the caller has compared it with [#size].
final class FileBytes implements Closeable {

  private static final int CHUNK = 1 << 20;

  private final Path file;
  private final FileChannel channel;
  private final long size;

  private FileBytes(Path file, FileChannel channel, long size) {
    this.file = file;
    this.channel = channel;
    this.size = size;
  }

  static FileBytes open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new MalformedFileException(file, 0, "this is a folder, not a file");
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new FileBytes(file, channel, channel.size());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// The length of the file when it was opened.
  long size() {
    return size;
  }

  MalformedFileException malformed(long offset, String reason) {
    return new MalformedFileException(file, offset, reason);
  }

  /// The `length` bytes from `offset`.
  byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    fill(offset, ByteBuffer.wrap(bytes));
    return bytes;
  }

  private void fill(long offset, ByteBuffer buffer) throws IOException {
    long at = offset;
    while (buffer.hasRemaining()) {
      int count = channel.read(buffer, at);
      if (count < 0) {
        throw malformed(
            at, "the file ends here, though it had " + size + " bytes when it was opened");
      }
      at += count;
    }
  }

  /// A tensor of the elements from `offset` in C order; `checksum` is updated with their bytes.
  Tensor tensor(long offset, ElementType type, Shape shape, Checksum checksum) throws IOException {
    Storage storage = Storage.allocate(type, shape.size());
    int count = shape.size();
    int perChunk = CHUNK / type.bytes();
    ByteBuffer buffer =
        ByteBuffer.allocate((int) Math.min(CHUNK, (long) count * type.bytes()))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int done = 0; done < count; ) {
      int next = Math.min(count - done, perChunk);
      long at = offset + (long) done * type.bytes();
      buffer.clear().limit(next * type.bytes());
      fill(at, buffer);
      checksum.update(buffer.array(), 0, buffer.position());
      buffer.flip();
      switch (type) {
        case FLOAT32 -> buffer.asFloatBuffer().get(storage.floats(), done, next);
        case FLOAT64 -> buffer.asDoubleBuffer().get(storage.doubles(), done, next);
        case INT64 -> buffer.asLongBuffer().get(storage.longs(), done, next);
        case BOOL -> {
          buffer.get(storage.bytes(), done, next);
          for (int i = done; i < done + next; i++) {
            int value = storage.bytes()[i];
            if (value != 0 && value != 1) {
              throw malformed(
                  at + (i - done), "a truth value must be 0 or 1 but is " + (value & 0xff));
            }
          }
        }
      }
      done += next;
    }
    return Tensor.over(storage, shape);
  }

  /// Writes the elements of `tensor` in C order, little-endian. Not-a-number is written as the one
  /// canonical NaN, whose payload does not tell on which machine it arose.
  static void write(Tensor tensor, OutputStream out) throws IOException {
    ElementType type = tensor.type();
    int count = tensor.size();
    int perChunk = CHUNK / type.bytes();
    ByteBuffer buffer =
        ByteBuffer.allocate((int) Math.min(CHUNK, (long) count * type.bytes()))
            .order(ByteOrder.LITTLE_ENDIAN);
    // One copy in C order, whatever the strides of the tensor are.
    switch (type) {
      case FLOAT32 -> {
        float[] values = tensor.toFloatArray();
        inChunks(count, perChunk, buffer, out, i -> buffer.putInt(Float.floatToIntBits(values[i])));
      }
      case FLOAT64 -> {
        double[] values = tensor.toDoubleArray();
        inChunks(
            count, perChunk, buffer, out, i -> buffer.putLong(Double.doubleToLongBits(values[i])));
      }
      case INT64 -> {
        long[] values = tensor.toLongArray();
        inChunks(count, perChunk, buffer, out, i -> buffer.putLong(values[i]));
      }
      case BOOL -> {
        boolean[] values = tensor.toBooleanArray();
        inChunks(count, perChunk, buffer, out, i -> buffer.put((byte) (values[i] ? 1 : 0)));
      }
    }
  }

  private static void inChunks(
      int count, int perChunk, ByteBuffer buffer, OutputStream out, IntConsumer put)
      throws IOException {
    for (int done = 0; done < count; ) {
      int end = done + Math.min(count - done, perChunk);
      buffer.clear();
      for (int i = done; i < end; i++) {
        put.accept(i);
      }
      out.write(buffer.array(), 0, buffer.position());
      done = end;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
