package io.github.cotangent.core.loops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerateNormalisationLoopsTest {
  @Test
  void committed_loops_are_what_the_generator_prints() throws IOException {
    Path root = Path.of(System.getProperty("cotangent.root", "..")).resolve("core/src/main/java");
    Map<String, String> sources = GenerateNormalisationLoops.sources();
    assertEquals(3, sources.size());
    for (Map.Entry<String, String> file : sources.entrySet()) {
      assertEquals(
          file.getValue(),
          Files.readString(root.resolve(file.getKey())),
          file.getKey() + " is not what GenerateNormalisationLoops prints: run it again");
    }
  }
}
