package io.github.cotangent.autodiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The ops of the package `io.github.cotangent.autodiff.op`, found by scanning where its classes
/// stand, a folder or a jar.
final class Registry {
  /// Ops without a derivative that differences could show, each with the reason.
  static final Map<String, String> NOT_DIFFERENCES =
      Map.of(
          "ArgExtremum", "its value is a place",
          "ArgSort", "its values are places",
          "CountNonZero", "its value is a number of elements",
          "Compare", "its value is true or false",
          "Detach", "its derivative is 0 by definition, not that of its value",
          "Draw", "its only input is an integer key");

  /// Inputs of all examples derive from this.
  static final long SEED = 20260101;

  private Registry() {}

  /// The concrete classes that are ops.
  static List<Class<?>> ops() {
    String folder = "io/github/cotangent/autodiff/op";
    try {
      URI root = Op.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(root);
      if (Files.isDirectory(place)) {
        return ops(place.resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return ops(jar.getPath(folder));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<Class<?>> ops(Path folder) throws IOException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".class") || name.equals("package-info.class")) {
          continue;
        }
        Class<?> type = classOf("io.github.cotangent.autodiff.op." + name.replace(".class", ""));
        if (Op.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
          found.add(type);
        }
      }
    }
    return found;
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// What the op's file states.
  ///
  /// @throws AssertionError if it states nothing
  static List<Example> examplesOf(Class<?> op) {
    try {
      Method examples = op.getMethod("examples");
      List<Example> result = new ArrayList<>();
      for (Object example : (List<?>) examples.invoke(null)) {
        result.add((Example) example);
      }
      if (result.isEmpty()) {
        throw new AssertionError(op.getSimpleName() + ": examples() is empty");
      }
      return result;
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(
          op.getSimpleName()
              + ": no examples\n"
              + "  help: state two or three in public static List<Example> examples()");
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(op.getSimpleName() + ": examples() failed", failure);
    }
  }

  /// All examples of all ops.
  static List<Example> examples() {
    return ops().stream().flatMap(op -> examplesOf(op).stream()).toList();
  }

  /// All examples whose derivatives differences can show.
  static List<Example> differentiable() {
    return examples().stream().filter(Registry::isDifferentiable).toList();
  }

  private static boolean isDifferentiable(Example example) {
    return !NOT_DIFFERENCES.containsKey(example.op().getClass().getSimpleName());
  }
}
