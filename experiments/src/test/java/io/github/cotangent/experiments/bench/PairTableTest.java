package io.github.cotangent.experiments.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.Engine;
import io.github.cotangent.experiments.UnusableOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairTableTest {
  @TempDir private Path folder;

  private static Pair pair(String name, double ours, double peer) {
    return new Pair(name, ours, peer, peer / ours, 7, "tuned malloc", "");
  }

  private Path page(String... table) throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(
        page,
        "before\n<!-- bench: 1 thread -->\n"
            + String.join("\n", table)
            + "\n<!-- end bench -->\nafter\n<!-- bench: 2 threads -->\n<!-- end bench -->\n");
    return page;
  }

  private void write(Path page, int threads, Pair... pairs) throws IOException {
    try (Engine engine = Engine.builder().threads(threads).build()) {
      PairTable.write(page, threads, List.of(pairs), new Machine(engine));
    }
  }

  @Test
  void rows_are_replaced_or_added_in_order_and_keep_their_reasons() throws IOException {
    Path page =
        page(
            "| `first_gradient` | 1 | 2 | 3 | 4 | 5 | | stays |",
            "| `hvp_784_256_10_bn_b128` | 1 | 2 | 3 | 4 | 5 | | because |");
    write(page, 1, pair("hvp_784_256_10_bn_b128", 2, 1), pair("sgemm_64", 0.001, 0.002));
    List<String> lines = Files.readAllLines(page);
    assertEquals("before", lines.get(0));
    assertEquals("<!-- bench: 1 thread -->", lines.get(1));
    assertTrue(lines.get(4).startsWith("| `sgemm_64` | 1.00 us | 2.00 us | 2.00 | 7 | tuned"));
    assertEquals(
        "| `hvp_784_256_10_bn_b128` | 2.00 ms | 1.00 ms | **0.50** | 7 | tuned malloc |  | because"
            + " |",
        lines.get(5));
    assertEquals("| `first_gradient` | 1 | 2 | 3 | 4 | 5 | | stays |", lines.get(6));
    assertEquals(
        List.of("<!-- end bench -->", "after", "<!-- bench: 2 threads -->", "<!-- end bench -->"),
        lines.subList(7, lines.size()));
  }

  @Test
  void each_number_of_threads_has_its_table() throws IOException {
    Path page = page();
    write(page, 2, pair("first_gradient", 2, 1));
    List<String> lines = Files.readAllLines(page);
    assertTrue(lines.get(lines.indexOf("<!-- bench: 2 threads -->") + 3).startsWith("| `first"));
    UnusableOption e = assertThrows(UnusableOption.class, () -> write(page, 3));
    assertTrue(e.getMessage().contains("<!-- bench: 3 threads -->"), e.getMessage());
  }
}
