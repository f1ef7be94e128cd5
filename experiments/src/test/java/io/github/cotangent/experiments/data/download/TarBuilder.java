package io.github.cotangent.experiments.data.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Makes tar archives for tests.
final class TarBuilder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  TarBuilder file(String path, byte[] content) {
    return entry(path, '0', content);
  }

  TarBuilder folder(String path) {
    return entry(path, '5', new byte[0]);
  }

  TarBuilder entry(String path, char kind, byte[] content) {
    out.writeBytes(header(path, "", kind, content.length));
    out.writeBytes(content);
    out.writeBytes(new byte[-content.length & 511]);
    return this;
  }

  static byte[] header(String name, String prefix, char kind, long size) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(header, 124, String.format(Locale.ROOT, "%011o ", size));
    put(header, 136, "00000000000\0");
    header[156] = (byte) kind;
    put(header, 257, "ustar\00000");
    put(header, 345, prefix);
    return withChecksum(header);
  }

  static byte[] withChecksum(byte[] header) {
    put(header, 148, "        ");
    int sum = 0;
    for (byte value : header) {
      sum += value & 0xff;
    }
    put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  /// The archive as it is, without its end.
  byte[] unfinished() {
    return out.toByteArray();
  }

  byte[] plain() {
    out.writeBytes(new byte[1024]);
    return out.toByteArray();
  }

  byte[] gzipped() {
    return gzip(plain());
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
