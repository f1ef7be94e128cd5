package io.github.cotangent.core.loops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GenerateLoopsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("cotangent.root", "."), "core/src/main/java");

  @Test
  void the_committed_loops_are_those_that_are_generated() throws IOException {
    Map<String, String> sources = GenerateLoops.sources();
    assertEquals(4, sources.size());
    for (Map.Entry<String, String> source : sources.entrySet()) {
      assertEquals(
          plain(source.getValue()),
          plain(Files.readString(ROOT.resolve(source.getKey()))),
          source.getKey() + ": run GenerateLoops");
    }
  }

  @Test
  void the_comparison_sees_a_changed_coefficient() {
    String loops = GenerateLoops.sources().get("io/github/cotangent/core/simd/SimdFloatLoops.java");
    assertNotEquals(plain(loops), plain(loops.replaceFirst("0x1\\.62e43p-1f", "0x1.62e42p-1f")));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
