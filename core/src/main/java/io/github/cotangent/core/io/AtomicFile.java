package io.github.cotangent.core.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Replaces a file whole or not at all.
///
/// The content goes to a temporary file beside the target (`NAME.….tmp`), is forced to the disk on
/// the channel that wrote it, and is moved over the target in one step; then the folder is forced.
/// After a crash at any moment the target is the old file or the new one. A force on a channel that
/// was opened anew would promise nothing, and a mapped write would answer a full disk with an error
/// that cannot be handled; neither is done.
public final class AtomicFile {

  /// What is to stand in the file.
  @FunctionalInterface
  public interface Content {
    /// Writes the content; `out` is buffered and closed by the caller.
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /// Replaces `target`, or creates it, with what `content` writes.
  ///
  /// @throws IOException where the content cannot be written; the target is then as it was and no
  ///     temporary file stays behind
  public static void write(Path target, Content content) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new IOException(target + ": a folder cannot be written as a file");
    }
    Path temporary = write(folder, absolute.getFileName().toString(), content);
    try {
      Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException | Error e) {
      delete(temporary, e);
      throw e;
    }
    force(folder);
  }

  private static Path write(Path folder, String name, Content content) throws IOException {
    Path temporary = folder.resolve(name);
    FileChannel channel = null;
    // The name only has to be one that nobody else uses at this moment, in this process or another.
    for (long stamp = System.nanoTime(); channel == null; stamp++) {
      temporary =
          folder.resolve(
              name
                  + "."
                  + Long.toHexString(ProcessHandle.current().pid())
                  + "-"
                  + Long.toHexString(stamp)
                  + ".tmp");
      try {
        channel =
            FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        // Try the next stamp.
      }
    }
    try (FileChannel open = channel) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(open), 1 << 16);
      content.writeTo(out);
      out.flush();
      open.force(true);
    } catch (IOException | RuntimeException | Error e) {
      delete(temporary, e);
      throw e;
    }
    return temporary;
  }

  private static void delete(Path temporary, Throwable cause) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /// Makes the new name last. Where a folder cannot be opened (Windows), the system does not offer
  /// it.
  private static void force(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }
}
