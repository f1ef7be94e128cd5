package io.github.cotangent.core.loops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GenerateProductsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("cotangent.root", "."), "core/src/main/java");

  @Test
  void the_committed_products_are_those_that_are_generated() throws IOException {
    Map<String, String> sources = GenerateProducts.sources(ROOT);
    assertEquals(5, sources.size());
    for (Map.Entry<String, String> source : sources.entrySet()) {
      assertEquals(
          plain(source.getValue()),
          plain(Files.readString(ROOT.resolve(source.getKey()))),
          source.getKey() + ": run GenerateProducts");
    }
  }

  @Test
  void the_comparison_sees_a_changed_operation() throws IOException {
    String tiles =
        GenerateProducts.sources(ROOT).get("io/github/cotangent/core/simd/SimdFloatTiles.java");
    assertFalse(plain(tiles).equals(plain(tiles.replace(".fma(x0, sum1a)", ".fma(x0, sum0a)"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
