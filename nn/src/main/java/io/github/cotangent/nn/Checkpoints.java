package io.github.cotangent.nn;

import io.github.cotangent.core.io.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The checkpoints of one training in a folder of their own:
///
/// | file | when it was written | how long it stays |
/// |---|---|---|
/// | `epoch-00007.safetensors` | after that epoch | until there are two newer ones |
/// | `step-000001234.safetensors` | within an epoch, if the last is older than the interval | until there is a newer one |
/// | `best.safetensors` | after the epoch in which a column of the history was largest | until a better one |
///
/// So there are always two to go back to, and which files a finished training leaves depends on
/// nothing but the training. Each file is written whole before another is deleted; one that was
/// damaged nevertheless is passed over for the one before it. Other files in the folder are left
/// alone, and nothing is written through symbolic links.
///
/// One thread at a time may use it.
public final class Checkpoints {
  private static final String END = ".safetensors";
  private static final String EPOCH = "epoch-";
  private static final String STEP = "step-";

  /// The file of the best checkpoint.
  public static final String BEST = "best" + END;

  private final Path folder;
  private final @Nullable Map<String, String> metadata;
  private final long interval;
  private final @Nullable String best;
  private final Consumer<String> warning;
  private long written = System.nanoTime();

  private Checkpoints(
      Path folder,
      @Nullable Map<String, String> metadata,
      long interval,
      @Nullable String best,
      Consumer<String> warning) {
    this.folder = folder;
    this.metadata = metadata;
    this.interval = interval;
    this.best = best;
    this.warning = warning;
  }

  /// The checkpoints in `folder`, which is made when the first is written; within an epoch one is
  /// due every 30 seconds.
  public static Checkpoints in(Path folder) {
    return new Checkpoints(folder, null, TimeUnit.SECONDS.toNanos(30), null, _ -> {});
  }

  /// These with strings that each file holds. A file with others is of another training and is
  /// passed over.
  public Checkpoints describedBy(Map<String, String> metadata) {
    return new Checkpoints(folder, Map.copyOf(metadata), interval, best, warning);
  }

  /// These with another time between two checkpoints within an epoch.
  public Checkpoints every(double seconds) {
    return new Checkpoints(folder, metadata, (long) (seconds * 1e9), best, warning);
  }

  /// These with the one kept in addition at which the last value of the column `column` was
  /// largest, the first of several that are equal.
  public Checkpoints withBest(String column) {
    return new Checkpoints(folder, metadata, interval, column, warning);
  }

  /// These telling `warning`, in one sentence, of each file that is passed over because it is
  /// damaged.
  public Checkpoints warning(Consumer<String> warning) {
    return new Checkpoints(folder, metadata, interval, best, warning);
  }

  /// Whether the last one was written long enough ago.
  boolean isDue() {
    return System.nanoTime() - written >= interval;
  }

  /// The checkpoint with the most steps that can be read; empty if there is none.
  ///
  /// @throws IOException if the folder or a file in it cannot be accessed
  public Optional<Checkpoint> newest() throws IOException {
    Checkpoint newest = null;
    for (String name : names()) {
      if (!name.startsWith(EPOCH) && !name.startsWith(STEP)) {
        continue;
      }
      try {
        Checkpoint found = Checkpoint.read(folder.resolve(name));
        boolean newer = newest == null || found.position().step() > newest.position().step();
        // an epoch's end follows its last step
        boolean further =
            newest != null
                && found.position().step() == newest.position().step()
                && found.position().epoch() > newest.position().epoch();
        if ((newer || further) && (metadata == null || found.metadata().equals(metadata))) {
          newest = found;
        }
      } catch (MalformedFileException e) {
        warning.accept(e.getMessage());
      }
    }
    return Optional.ofNullable(newest);
  }

  /// Writes a checkpoint and deletes those that are not needed any more.
  void save(
      Parameters parameters, Parameters optimiser, History history, Checkpoint.Position position)
      throws IOException {
    Files.createDirectories(folder);
    Checkpoint checkpoint =
        Checkpoint.of(
            parameters, optimiser, history, position, metadata == null ? Map.of() : metadata);
    boolean whole = position.batch() == 0;
    String name =
        (whole
                ? String.format(Locale.ROOT, "%s%05d", EPOCH, position.epoch())
                : String.format(Locale.ROOT, "%s%09d", STEP, position.step()))
            + END;
    checkpoint.write(folder.resolve(name));
    if (whole && isBest(history)) {
      checkpoint.write(folder.resolve(BEST));
    }
    List<String> epochs = new ArrayList<>();
    for (String other : names()) {
      if (other.startsWith(EPOCH)) {
        epochs.add(other);
      } else if (other.startsWith(STEP) && !other.equals(name)) {
        Files.delete(folder.resolve(other));
      }
    }
    for (String old : epochs.subList(0, Math.max(0, epochs.size() - 2))) {
      Files.delete(folder.resolve(old));
    }
    written = System.nanoTime();
  }

  private boolean isBest(History history) {
    if (best == null || !history.has(best)) {
      return false;
    }
    double[] values = history.values(best);
    for (int i = 0; i + 1 < values.length; i++) {
      if (!(values[values.length - 1] > values[i])) {
        return false;
      }
    }
    return true;
  }

  /// The names of the checkpoints in order; what a killed process left half written is deleted.
  private List<String> names() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        boolean ours = name.startsWith(EPOCH) || name.startsWith(STEP) || name.startsWith("best");
        if (ours && name.endsWith(".tmp")) {
          Files.delete(entry);
        } else if (ours && name.endsWith(END)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
