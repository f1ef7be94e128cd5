package io.github.cotangent.core.io;

import java.io.IOException;
import java.nio.file.Path;

/// A file whose content is not what its format demands: which file, at which byte, and why.
///
/// The message is one line: `weights.safetensors, byte 8: the header must begin with '{'`.
public final class MalformedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long offset;
  private final String reason;

  /// An error in `file` at byte `offset`; `reason` is a clause in words without the place.
  public MalformedFileException(Path file, long offset, String reason) {
    super(file + ", byte " + offset + ": " + reason);
    this.file = file.toString();
    this.offset = offset;
    this.reason = reason;
  }

  /// The file.
  public Path file() {
    return Path.of(file);
  }

  /// The position in bytes, from 0; of a compressed file, in the decompressed content where the
  /// error is in that.
  public long offset() {
    return offset;
  }

  /// What is wrong.
  public String reason() {
    return reason;
  }
}
