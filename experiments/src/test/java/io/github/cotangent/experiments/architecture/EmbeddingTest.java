package io.github.cotangent.experiments.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.testing.SharedFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library inside an application of somebody else: on the class path and on the module path,
/// with the vector module and without.
class EmbeddingTest {
  private static final String VECTORS = "--add-modules=jdk.incubator.vector";

  private static final String APPLICATION =
      """
      import io.github.cotangent.autodiff.Gradients;
      import io.github.cotangent.autodiff.Variable;
      import io.github.cotangent.core.ElementType;
      import io.github.cotangent.core.Engine;
      import io.github.cotangent.core.RandomKey;
      import io.github.cotangent.core.Shape;
      import io.github.cotangent.core.Tensor;
      import java.util.Arrays;
      import java.util.List;

      class Application {
        public static void main(String[] arguments) {
          RandomKey key = RandomKey.of(7);
          Tensor values = key.normal(ElementType.FLOAT32, Shape.of(300_000));
          Variable x = Variable.of(values);
          Variable y = x.tanh().times(x.exp());
          Variable xBar = Gradients.pullback(y, Variable.constant(values), List.of(x)).get(0);
          System.out.println(
              Engine.current().provider() + " " + Arrays.hashCode(xBar.value().toFloatArray()));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void every_way_to_embed_the_library_gives_the_same_bits() throws Exception {
    Path application = Files.writeString(folder.resolve("Application.java"), APPLICATION);
    String library =
        Stream.of("core", "autodiff")
            .map(module -> SharedFolder.repository().resolve(module).resolve("target/classes"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> classPath = List.of("-cp", library);
    List<String> modulePath = List.of("-p", library, "--add-modules=io.github.cotangent.autodiff");

    String scalar = run(classPath, application);
    assertTrue(scalar.matches("scalar -?[0-9]+"), scalar);
    String bits = scalar.substring("scalar ".length());
    assertEquals("scalar " + bits, run(modulePath, application));
    assertEquals("simd " + bits, run(with(VECTORS, classPath), application));
    assertEquals("simd " + bits, run(with(VECTORS, modulePath), application));
  }

  private static List<String> with(String option, List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add(option);
    return all;
  }

  /// What the application prints, the only line on standard output. That it ends at all shows that
  /// no thread of the library keeps a JVM alive.
  private String run(List<String> options, Path application)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add(application.toString());
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS"));
    Process process = builder.start();
    try {
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      String context = command + "\n" + printed + "\n" + Files.readString(errors);
      assertTrue(ended, context);
      assertEquals(0, process.exitValue(), context);
      return printed;
    } finally {
      process.destroyForcibly();
    }
  }
}
