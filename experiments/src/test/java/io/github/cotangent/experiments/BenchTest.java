package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.experiments.bench.Workload;
import io.github.cotangent.experiments.bench.Workloads;
import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("bench"));
    all.addAll(List.of(arguments));
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Launcher.execute(
        new Main(), new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
  }

  @Test
  void a_row_for_each_workload_has_its_time_its_rate_and_its_share_of_the_peak()
      throws IOException {
    Path json = folder.resolve("bench.json");
    assertEquals(
        0,
        run(
            "--filter",
            "^(add_1000|sgemm_64|step_mlp_64_32_32_10_b1)$",
            "--seconds",
            "0.02",
            "--threads",
            "1",
            "--json",
            json.toString()),
        err::toString);
    List<String> lines = out.toString().lines().toList();
    assertEquals(4, lines.size(), out::toString);
    assertTrue(lines.get(0).matches("workload +median +iqr +rate +peak"), lines.get(0));
    assertTrue(
        lines.get(1).matches("sgemm_64 +[\\d.]+ [num]s +\\d+% +[\\d.]+ GFLOP/s +\\d+%"),
        lines.get(1));
    assertTrue(
        lines.get(2).matches("add_1000 +[\\d.]+ [num]s +\\d+% +[\\d.]+ GB/s +\\d+%"), lines.get(2));
    JsonObject results = JsonFile.read(json).asObject();
    assertEquals(1, results.integer("threads"));
    JsonObject product = results.array("workloads").get(0).asObject();
    assertEquals("sgemm_64", product.text("name"));
    double milliseconds = product.number("ours_ms");
    assertTrue(milliseconds > 0.001 && milliseconds < 1_000, product::toString);
    assertEquals(2.0 * 64 * 64 * 64 / (milliseconds * 1e6), product.number("rate"), 1e-9);
    assertTrue(product.number("peak") > 0, product::toString);
    double[] quartiles = product.array("quartiles_ms").toDoubles();
    assertTrue(quartiles[0] <= milliseconds && milliseconds <= quartiles[1], product::toString);
  }

  @Test
  void a_hessian_vector_product_is_also_told_in_gradients() {
    assertEquals(0, run("--filter", "^hvp", "--seconds", "0.01"), err::toString);
    assertTrue(
        out.toString().lines().toList().get(1).matches("hvp_.* [\\d.]+ gradients"), out::toString);
  }

  @Test
  void the_list_has_all_names() {
    assertEquals(0, run("--list"));
    assertEquals(
        Workloads.all().stream().map(Workload::name).toList(), out.toString().lines().toList());
    assertEquals(0, run("--list", "--filter", "^sgemm_64$"));
    assertEquals(List.of("sgemm_64"), out.toString().lines().toList());
  }

  @Test
  void what_cannot_be_is_one_line_and_exit_code_2() {
    assertRefused("--filter 'sgemm_65' matches no workload; --list shows", "--filter", "sgemm_65");
    assertRefused("--filter '(' is no regular expression: ", "--filter", "(");
    assertRefused("--seconds 0.0: wanted more than 0", "--seconds", "0");
    assertRefused("needs --threads 1", "--clock", "cpu", "--threads", "2");
    assertRefused("'numpy' is not one of libtorch", "--peer", "numpy");
    assertRefused("cannot be written there", "--json", folder.resolve("no/file.json").toString());
    assertRefused("needs --peer", "--markdown", folder.resolve("page.md").toString());
    assertRefused(
        "is not a file", "--peer", "libtorch", "--markdown", folder.resolve("page.md").toString());
  }

  private void assertRefused(String complaint, String... arguments) {
    assertEquals(2, run(arguments));
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains(complaint), err::toString);
  }

  // ---- the peer stays outside -------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.bytedeco.pytorch.Tensor",
        "org.bytedeco.javacpp.Pointer",
        "io.github.cotangent.peer.Libtorch"
      })
  void the_peer_is_not_on_the_class_path(String type) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "core", "autodiff", "nn", "experiments"})
  void no_module_knows_of_the_peer(String module) throws IOException {
    String pom = Files.readString(SharedFolder.repository().resolve(module).resolve("pom.xml"));
    assertTrue(pom.contains("<artifactId>cotangent"), pom);
    assertFalse(pom.contains("bytedeco") || pom.contains("peer"), pom);
  }

  @Test
  void nothing_of_the_peer_is_copied_beside_the_program() throws IOException {
    Path app = SharedFolder.repository().resolve("experiments/target/app");
    if (Files.isDirectory(app)) {
      try (var files = Files.list(app)) {
        assertEquals(
            List.of(),
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.matches("(cotangent|picocli|chart)[-.\\w]*\\.jar"))
                .toList());
      }
    }
  }
}
