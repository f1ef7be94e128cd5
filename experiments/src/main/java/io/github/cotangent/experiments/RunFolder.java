package io.github.cotangent.experiments;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that a run writes its results to.
///
/// Nothing in it changes before [#commit]: until then every file stands in the subfolder
/// `.unfinished`. Committing moves them to their places one by one, each atomically and
/// `summary.json` last, after the earlier run's `summary.json` has been removed. So a folder with a
/// `summary.json` holds one finished run whole, and a run that is cut short leaves the results of
/// an earlier one as they were.
///
/// A folder that holds a run of the same command is written again; one that holds anything else is
/// refused. Files that no run writes are never touched.
///
/// A run that ended before its time, and has checkpoints, stays in `.unfinished` until it is
/// resumed or somebody deletes it. A finished run can be resumed as well: everything is there, so
/// what is made of it is made again.
public final class RunFolder implements AutoCloseable {
  /// What was to be computed: enough to compute it again.
  public static final String CONFIG = "config.json";

  /// Every value on the way, in long form: one row for each.
  public static final String METRICS = "metrics.csv";

  /// The results.
  public static final String SUMMARY = "summary.json";

  /// How long what took.
  public static final String TIMING = "timing.csv";

  /// The machine and the Java that computed.
  public static final String ENVIRONMENT = "environment.json";

  /// The names of the classes and some of the images.
  public static final String PICTURES = "pictures.json";

  /// Features laid out in the plane.
  public static final String TSNE = "tsne.json";

  /// All of it to look at.
  public static final String REPORT = "report.html";

  /// The subfolder of checkpoints, which has a subfolder for each training.
  public static final String CHECKPOINTS = "checkpoints";

  /// The subfolder of event files for TensorBoard, which has a subfolder for each training.
  public static final String TENSORBOARD = "tensorboard";

  private static final String UNFINISHED = ".unfinished";
  private static final String LOCK = "lock";
  private static final String COMMITTING = "committing";
  private static final String CHECKPOINT = ".safetensors";
  private static final Set<String> FILES =
      Set.of(CONFIG, METRICS, SUMMARY, TIMING, ENVIRONMENT, PICTURES, TSNE, REPORT);
  private static final List<String> SUBFOLDERS = List.of(CHECKPOINTS, TENSORBOARD);

  private final Path folder;
  private final Path unfinished;
  private final FileChannel lockFile;
  private final boolean made;
  private boolean used;
  private boolean committed;

  private RunFolder(Path folder, Path unfinished, FileChannel lockFile, boolean made) {
    this.folder = folder;
    this.unfinished = unfinished;
    this.lockFile = lockFile;
    this.made = made;
  }

  /// Opens `out`, or where it is empty a new folder `runs/COMMAND-NUMBER`, for a run of `command`.
  ///
  /// @throws IOException where the folder cannot be written, holds something else, or is in use by
  ///     another run; nothing in it is changed then
  public static RunFolder open(Optional<Path> out, String command) throws IOException {
    boolean made = out.isEmpty() || Files.notExists(out.get());
    Path folder = out.isPresent() ? out.get() : unused(Path.of("runs"), command);
    if (out.isPresent()) {
      refuseForeign(folder, command);
      try {
        Files.createDirectories(folder);
      } catch (FileAlreadyExistsException e) {
        throw new IOException("--out " + folder + " is a file, not a folder", e);
      } catch (IOException e) {
        throw new IOException("--out " + folder + " cannot be made: " + reason(e), e);
      }
    }
    Path unfinished = folder.resolve(UNFINISHED);
    if (Files.isDirectory(unfinished.resolve(CHECKPOINTS))
        && !names(unfinished.resolve(CHECKPOINTS)).isEmpty()) {
      throw new IOException(
          "--out "
              + folder
              + " holds a run of '"
              + command
              + "' that is not finished; go on with it by --resume "
              + folder
              + ", or choose another folder, or delete "
              + unfinished);
    }
    FileChannel lockFile = lock(unfinished, "--out " + folder);
    clear(unfinished, Set.of(LOCK));
    return new RunFolder(folder, unfinished, lockFile, made);
  }

  /// Opens `folder` to go on with the run in it.
  ///
  /// @throws IOException where there is none, it is of another command, the folder cannot be
  ///     written, or another process is at it; nothing in it is changed then
  public static RunFolder resume(Path folder, String command) throws IOException {
    requireCommand(folder, command);
    Path unfinished = folder.resolve(UNFINISHED);
    FileChannel lockFile = lock(unfinished, "--resume " + folder);
    if (Files.exists(unfinished.resolve(COMMITTING))
        || Files.notExists(unfinished.resolve(ENVIRONMENT))) {
      // What stands in the folder is of this run. From here on it is not finished, until it is.
      Files.deleteIfExists(folder.resolve(SUMMARY));
      takeBack(folder.resolve(CHECKPOINTS), unfinished.resolve(CHECKPOINTS));
    }
    RunFolder resumed = new RunFolder(folder, unfinished, lockFile, false);
    resumed.used = true;
    return resumed;
  }

  private static void takeBack(Path finished, Path unfinished) throws IOException {
    if (!Files.isDirectory(finished)) {
      return;
    }
    for (String training : names(finished)) {
      Path to = unfinished.resolve(training);
      if (!Files.isDirectory(finished.resolve(training), LinkOption.NOFOLLOW_LINKS)) {
        continue; // not ours
      }
      Files.createDirectories(to);
      for (String name : names(finished.resolve(training))) {
        if (name.endsWith(CHECKPOINT)) {
          Files.move(
              finished.resolve(training).resolve(name),
              to.resolve(name),
              StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /// Complains if `folder` holds no run, finished or not, of `command`.
  ///
  /// @throws IOException if so
  static void requireCommand(Path folder, String command) throws IOException {
    String found = surroundings(folder).text("command");
    if (!found.equals(command)) {
      throw new IOException(
          "--resume " + folder + " holds a run of '" + found + "', not of '" + command + "'");
    }
  }

  /// What [#ENVIRONMENT] says of the run in `folder`, finished or not.
  ///
  /// @throws IOException where there is no run
  public static JsonObject surroundings(Path folder) throws IOException {
    for (Path place : List.of(folder.resolve(UNFINISHED), folder)) {
      try {
        JsonObject found = Json.parse(Files.readAllBytes(place.resolve(ENVIRONMENT))).asObject();
        found.text("command");
        return found;
      } catch (NoSuchFileException | IllegalArgumentException e) {
        // not here
      }
    }
    throw new IOException(folder + " holds no run: there is no " + ENVIRONMENT + " of one in it");
  }

  /// Locks the folder of what is unfinished, which is made where it is missing.
  private static FileChannel lock(Path unfinished, String who) throws IOException {
    try {
      Files.createDirectories(unfinished);
      FileChannel lockFile =
          FileChannel.open(
              unfinished.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(lockFile)) {
        lockFile.close();
        throw new IOException(who + " is in use by another run");
      }
      return lockFile;
    } catch (java.nio.file.FileSystemException e) {
      throw new IOException(who + " cannot be written: " + reason(e), e);
    }
  }

  @SuppressWarnings("resource") // the lock lives as long as its channel
  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      @Nullable FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Makes the first folder `command-1`, `command-2` ... in `parent` that is not there yet.
  private static Path unused(Path parent, String command) throws IOException {
    Files.createDirectories(parent);
    for (int number = 1; ; number++) {
      try {
        return Files.createDirectory(parent.resolve(command + "-" + number));
      } catch (FileAlreadyExistsException e) {
        // taken: try the next
      }
    }
  }

  private static void refuseForeign(Path folder, String command) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<String> names = names(folder);
    if (names.isEmpty() || names.equals(List.of(UNFINISHED))) {
      return;
    }
    String found = commandOf(folder.resolve(CONFIG));
    if (found.isEmpty()) {
      throw new IOException(
          "--out " + folder + " holds something else than a run; choose a new or empty folder");
    }
    if (!found.equals(command)) {
      throw new IOException(
          "--out "
              + folder
              + " holds a run of '"
              + found
              + "'; choose another folder for '"
              + command
              + "'");
    }
  }

  /// The command that a `config.json` names; empty where it is not one of ours.
  private static String commandOf(Path config) throws IOException {
    try {
      return Json.parse(Files.readAllBytes(config)).asObject().text("command");
    } catch (NoSuchFileException | IllegalArgumentException e) {
      return "";
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static String reason(IOException e) {
    return Failure.reason(e);
  }

  /// The folder, where the files stand after [#commit].
  public Path path() {
    return folder;
  }

  /// Where to write a file now that is to stand at `name` after [#commit].
  ///
  /// @param name one of this class's constants, or a path in one of the subfolders
  public Path unfinished(String name) throws IOException {
    if (!FILES.contains(name) && SUBFOLDERS.stream().noneMatch(f -> name.startsWith(f + "/"))) {
      throw new IllegalArgumentException("RunFolder: '" + name + "' is no file of a run");
    }
    Path file = unfinished.resolve(name).normalize();
    if (!file.startsWith(unfinished)) {
      throw new IllegalArgumentException("RunFolder: '" + name + "' leads out of the folder");
    }
    used = true;
    Files.createDirectories(file.getParent());
    return file;
  }

  /// Writes a file of text.
  public void write(String name, String text) throws IOException {
    Path file = unfinished(name);
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(whole, text, StandardCharsets.UTF_8);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Puts all files that were written in their places, and removes those of an earlier run.
  public void commit() throws IOException {
    if (committed) {
      throw new IllegalStateException("RunFolder: " + folder + " is committed already");
    }
    List<Path> written = new ArrayList<>();
    try (Stream<Path> entries = Files.walk(unfinished)) {
      entries
          .filter(Files::isRegularFile)
          .map(unfinished::relativize)
          .filter(name -> !Set.of(LOCK, COMMITTING).contains(name.toString()))
          .filter(name -> !name.toString().endsWith(".part") && !name.toString().endsWith(".tmp"))
          .sorted()
          .forEach(written::add);
    }
    for (Path name : written) {
      force(unfinished.resolve(name), StandardOpenOption.WRITE);
    }
    Files.writeString(unfinished.resolve(COMMITTING), "");
    forceFolder(unfinished);
    Files.deleteIfExists(folder.resolve(SUMMARY));
    forceFolder(folder);
    for (String name : FILES) {
      if (!written.contains(Path.of(name)) && !name.equals(CONFIG)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
    for (String subfolder : SUBFOLDERS) {
      clearOld(folder.resolve(subfolder), written);
    }
    for (Path name : written) {
      if (!name.toString().equals(SUMMARY)) {
        move(name);
      }
    }
    forceFolder(folder);
    if (written.contains(Path.of(SUMMARY))) {
      move(Path.of(SUMMARY));
    }
    forceFolder(folder);
    committed = true;
  }

  /// Deletes what earlier runs left in a subfolder and this one did not write again.
  private void clearOld(Path subfolder, List<Path> written) throws IOException {
    if (!Files.isDirectory(subfolder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (String training : names(subfolder)) {
      Path of = subfolder.resolve(training);
      if (!Files.isDirectory(of, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      for (String name : names(of)) {
        boolean ours = name.endsWith(CHECKPOINT) || name.startsWith("events.out.tfevents.");
        if (ours && !written.contains(folder.relativize(of.resolve(name)))) {
          Files.delete(of.resolve(name));
        }
      }
      if (names(of).isEmpty()) {
        Files.delete(of);
      }
    }
  }

  private void move(Path name) throws IOException {
    Path target = folder.resolve(name);
    Files.createDirectories(target.getParent());
    try {
      Files.move(unfinished.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void force(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }

  /// Makes the names in a folder last through a power cut, on the systems that can.
  private static void forceFolder(Path folder) {
    try {
      force(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      // Windows does not open folders; its moves are journalled
    }
  }

  /// Deletes what is in `folder`, but for `kept`.
  private static void clear(Path folder, Set<String> kept) throws IOException {
    for (String name : names(folder)) {
      if (kept.contains(name)) {
        continue;
      }
      Path entry = folder.resolve(name);
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        clear(entry, Set.of());
      }
      Files.delete(entry);
    }
  }

  /// Lets go of the folder. Where the run was not committed, what it wrote stays in `.unfinished`
  /// to be looked at, until the next run.
  @Override
  public void close() throws IOException {
    try {
      if (committed || !used) {
        clear(unfinished, Set.of());
        Files.delete(unfinished);
      }
      if (made && !used) {
        Files.delete(folder);
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // another run has begun in this folder meanwhile: it is theirs
    } finally {
      lockFile.close();
    }
  }
}
