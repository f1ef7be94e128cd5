package io.github.cotangent.experiments.data.download;

import io.github.cotangent.core.io.AtomicFile;
import io.github.cotangent.core.io.MalformedFileException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads gzipped tar archives, as far as to take some regular files out of one.
///
/// An archive is a sequence of blocks of 512 bytes: a header for each entry, then its content; two
/// blocks of zeros end it. Only entries whose path is one of those wanted are written, each under
/// that very path, so no archive can write elsewhere. What stands behind the last of them is not
/// read, the checksum of gzip included: whoever unpacks an archive has compared its sum before.
/// Offsets in errors are those in the decompressed content.
///
/// IEEE Std 1003.1-2017 (POSIX), *pax*, ustar interchange format.
final class TarArchive {
  private static final int BLOCK = 512;

  /// Six times what the largest file of a known set has.
  private static final long LARGEST = 1L << 30;

  private final Path file;
  private final InputStream in;
  private long at;

  private TarArchive(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /// Writes the entries `wanted` of the archive to the same paths below `folder`, each whole or not
  /// at all.
  ///
  /// @throws MalformedFileException where the archive is damaged, or has not all of them
  static void unpack(Path archive, List<String> wanted, Path folder) throws IOException {
    for (String path : wanted) {
      if (!folder.resolve(path).normalize().startsWith(folder.normalize())) {
        throw new IllegalArgumentException("TarArchive: '" + path + "' leads out of the folder");
      }
    }
    try (InputStream raw = Files.newInputStream(archive);
        InputStream in = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16)) {
      new TarArchive(archive, in).unpack(wanted, folder);
    } catch (EOFException | ZipException e) {
      // the header of gzip: what follows it is read with its place
      throw new MalformedFileException(archive, 0, "the header of gzip is damaged");
    }
  }

  private void unpack(List<String> wanted, Path folder) throws IOException {
    Set<String> missing = new HashSet<>(wanted);
    byte[] header = new byte[BLOCK];
    while (!missing.isEmpty()) {
      long start = at;
      read(header, BLOCK, "the header of an entry");
      if (isZero(header)) {
        throw new MalformedFileException(
            file,
            start,
            "the archive ends without " + missing.stream().sorted().findFirst().orElseThrow());
      }
      check(header, start);
      long size = octal(header, 124, 12, "size", start);
      if (size > LARGEST) {
        throw new MalformedFileException(
            file, start + 124, "an entry of " + size + " bytes, more than the limit of " + LARGEST);
      }
      String path = path(header);
      boolean regular = header[156] == '0' || header[156] == 0;
      if (regular && missing.remove(path)) {
        Path target = folder.resolve(path);
        Files.createDirectories(target.toAbsolutePath().getParent());
        AtomicFile.write(target, out -> copy(size, path, out));
      } else {
        copy(size, path, OutputStream.nullOutputStream());
      }
      copy(-size & (BLOCK - 1), path, OutputStream.nullOutputStream());
    }
  }

  private static boolean isZero(byte[] header) {
    for (byte value : header) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  /// The sum of the header's bytes, its own field counted as blanks.
  private void check(byte[] header, long start) throws MalformedFileException {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
    }
    long stated = octal(header, 148, 8, "checksum", start);
    if (sum != stated) {
      throw new MalformedFileException(
          file, start, "a header whose checksum is " + sum + ", not " + stated + " as it states");
    }
  }

  /// A number in octal digits, after blanks and up to a blank or zero.
  private long octal(byte[] header, int from, int length, String what, long start)
      throws MalformedFileException {
    int i = from;
    while (i < from + length && header[i] == ' ') {
      i++;
    }
    long value = 0;
    int digits = 0;
    for (; i < from + length && header[i] >= '0' && header[i] <= '7'; i++) {
      value = value * 8 + header[i] - '0';
      digits++;
    }
    boolean ended = i == from + length || header[i] == 0 || header[i] == ' ';
    if (digits == 0 || !ended) {
      throw new MalformedFileException(
          file, start + from, "the " + what + " of an entry is no octal number");
    }
    return value;
  }

  private static String path(byte[] header) {
    String name = text(header, 0, 100);
    // other formats than POSIX's have other things in the place of the prefix
    boolean posix = text(header, 257, 6).equals("ustar");
    String prefix = posix ? text(header, 345, 155) : "";
    String path = prefix.isEmpty() ? name : prefix + "/" + name;
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private void copy(long size, String path, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = size; left > 0; ) {
      int length = (int) Math.min(left, buffer.length);
      read(buffer, length, path);
      out.write(buffer, 0, length);
      left -= length;
    }
  }

  /// Reads that many bytes, and turns what gzip finds wrong into an error with its place.
  private void read(byte[] buffer, int length, String what) throws IOException {
    int read;
    try {
      read = in.readNBytes(buffer, 0, length);
    } catch (EOFException | ZipException e) {
      throw new MalformedFileException(
          file, at, "the compressed data end or are damaged within " + what);
    }
    if (read < length) {
      throw new MalformedFileException(file, at + read, "the archive ends within " + what);
    }
    at += length;
  }
}
