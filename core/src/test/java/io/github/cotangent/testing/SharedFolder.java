package io.github.cotangent.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/// The folder of data and reference values that stands beside the checkout (`../shared`, or what
/// `-Dcotangent.shared` says, as seen from the root of the repository) and is no part of it.
///
/// A test that needs something from there asks for it here. Where it is absent the test is reported
/// as skipped, with the path that was looked for. The build counts executed tests, so a test that
/// skips where the folder is there fails it.
public final class SharedFolder {
  private SharedFolder() {}

  /// The file or folder at a path below the shared folder; the calling test is skipped where it is
  /// not there.
  ///
  /// @param path relative to the shared folder, such as `data/mnist`
  public static Path require(String path) {
    Path wanted = root().resolve(path);
    if (!Files.exists(wanted)) {
      throw new TestAbortedException(
          "skipped: " + wanted + " is not there (-Dcotangent.shared=DIR names another folder)");
    }
    return wanted;
  }

  /// Whether the shared folder is there at all.
  public static boolean exists() {
    return Files.isDirectory(root());
  }

  /// The root of the repository's checkout.
  public static Path repository() {
    String stated = System.getProperty("cotangent.root");
    if (stated != null) {
      return Path.of(stated);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".mvn"))) {
        return folder;
      }
    }
    throw new IllegalStateException("not inside a checkout: " + here);
  }

  private static Path root() {
    return repository().resolve(System.getProperty("cotangent.shared", "../shared")).normalize();
  }
}
