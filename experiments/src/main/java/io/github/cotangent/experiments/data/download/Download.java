package io.github.cotangent.experiments.data.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/// Fetches published files into a folder.
///
/// What comes is written to `NAME.part` beside the target. Where that is there already, from an
/// attempt that was cut short now or at any earlier time, only the rest is asked for; a server that
/// sends all of it again is taken at its word. A connection that is cut, stalls or cannot be made
/// is tried again, after growing pauses, until several attempts in a row have brought nothing. When
/// all bytes are there their SHA-256 must be the published one; if it is not, and the file came in
/// pieces, which may be of different files, it is fetched once more from its beginning. Only then
/// is the file forced to the disk and moved to its name, in one step. So a file under its own name
/// is whole and right, at any moment. Of an archive the wanted files are unpacked, each whole or
/// not at all, and the archive is deleted after the last.
///
/// Every error is an `IOException` with a message of one line that names the address or the file.
public final class Download {

  /// Is told how far a download has come.
  @FunctionalInterface
  public interface Watcher {
    /// `bytes` of `file` are there.
    void received(PublishedFile file, long bytes);
  }

  private final Watcher watcher;
  private final Duration patience;
  private final Duration pause;
  private final int attempts;

  private Download(Watcher watcher, Duration patience, Duration pause, int attempts) {
    this.watcher = watcher;
    this.patience = patience;
    this.pause = pause;
    this.attempts = attempts;
  }

  /// Downloads that wait for a minute at most for the next bytes, and give up after 5 attempts that
  /// brought nothing, with pauses of 1, 2, 4 and 8 seconds between them.
  public static Download of(Watcher watcher) {
    return new Download(watcher, Duration.ofMinutes(1), Duration.ofSeconds(1), 5);
  }

  /// The same with other limits.
  ///
  /// @param patience how long to wait for an answer or the next bytes
  /// @param pause before the second attempt; each further pause is twice as long
  /// @param attempts how many in a row may bring nothing
  public Download withLimits(Duration patience, Duration pause, int attempts) {
    return new Download(watcher, patience, pause, attempts);
  }

  /// Fetches those of `files` that are not in `folder` yet; the folder is made where it is not
  /// there.
  ///
  /// @throws IOException where a file cannot be fetched or written, or is another than the
  ///     published one
  public void fetch(List<PublishedFile> files, Path folder) throws IOException {
    List<PublishedFile> missing = files.stream().filter(file -> !file.isIn(folder)).toList();
    if (missing.isEmpty()) {
      return;
    }
    Files.createDirectories(folder);
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience)
            .proxy(ProxySelector.getDefault())
            .build()) {
      for (PublishedFile file : missing) {
        fetch(new Transfer(client, file, patience, watcher), file, folder);
      }
    }
  }

  private void fetch(Transfer transfer, PublishedFile file, Path folder) throws IOException {
    Path target = folder.resolve(file.name());
    if (Files.exists(target)) {
      // an archive that was not unpacked yet: the user's, or of a run that was cut short
      String sum = sha256(target);
      if (!sum.equals(file.sha256())) {
        throw new IOException(
            target + ": this is not the published file; " + sums(sum, file) + "; delete it");
      }
    } else {
      requireSpace(file, folder);
      receive(transfer, file, folder.resolve(file.name() + ".part"));
      Files.move(folder.resolve(file.name() + ".part"), target, StandardCopyOption.ATOMIC_MOVE);
      forceFolder(folder);
    }
    if (!file.members().isEmpty()) {
      TarArchive.unpack(target, file.members(), folder);
      Files.delete(target);
    }
  }

  private static void requireSpace(PublishedFile file, Path folder) throws IOException {
    // unpacked, an archive of photographs is hardly larger
    long needed = file.members().isEmpty() ? file.size() : 5 * (file.size() / 2);
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new IOException(
          folder
              + ": "
              + file.name()
              + " needs "
              + megabytes(needed)
              + " MB, but only "
              + megabytes(free)
              + " MB are free");
    }
  }

  private static long megabytes(long bytes) {
    return bytes / 1_000_000;
  }

  /// Brings all of the file into `part`, right to the last bit.
  private void receive(Transfer transfer, PublishedFile file, Path part) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      lock(out, part);
      if (out.size() > file.size()) {
        out.truncate(0);
      }
      boolean inPieces = out.size() > 0;
      inPieces |= receiveRest(transfer, file, part, out);
      String sum = sha256(part);
      if (inPieces && !sum.equals(file.sha256())) {
        out.truncate(0);
        receiveRest(transfer, file, part, out);
        sum = sha256(part);
      }
      if (!sum.equals(file.sha256())) {
        out.truncate(0);
        throw new IOException(
            file.address()
                + ": what the server sends is not the published file; "
                + sums(sum, file));
      }
      out.force(true);
    }
  }

  @SuppressWarnings("resource") // the lock lives as long as its channel
  private static void lock(FileChannel out, Path part) throws IOException {
    try {
      if (out.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // by another thread of this process
    }
    throw new IOException(part + ": another download is writing this file");
  }

  /// The value is whether it took several attempts.
  private boolean receiveRest(Transfer transfer, PublishedFile file, Path part, FileChannel out)
      throws IOException {
    int inVain = 0;
    boolean inPieces = false;
    while (out.size() < file.size()) {
      long before = out.size();
      String trouble = transfer.receive(part, out);
      if (trouble.isEmpty()) {
        break;
      }
      inPieces = true;
      inVain = out.size() > before ? 0 : inVain + 1;
      if (inVain >= attempts) {
        throw new IOException(
            file.address()
                + ": "
                + trouble
                + (out.size() == 0
                    ? ""
                    : ", after "
                        + out.size()
                        + " of "
                        + file.size()
                        + " bytes; the same command goes on from there"));
      }
      Transfer.sleep(pause.multipliedBy(1L << Math.max(0, inVain - 1)));
    }
    return inPieces;
  }

  private static String sums(String found, PublishedFile file) {
    return "its SHA-256 is " + found + " but should be " + file.sha256();
  }

  private static String sha256(Path path) throws IOException {
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
      while (in.read(buffer) >= 0) {
        sha.update(buffer.flip());
        buffer.clear();
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e)); // every Java has it
    }
  }

  /// Makes the new name last, on the systems that can.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; its moves are journalled
    }
  }
}
