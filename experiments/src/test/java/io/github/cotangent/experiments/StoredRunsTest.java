package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.experiments.report.Embedding;
import io.github.cotangent.experiments.report.EventFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that work on finished runs.
class StoredRunsTest {
  @TempDir private Path folder;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Launcher.execute(
        new Main(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void train() {
    for (String name : List.of("a", "b")) {
      assertEquals(
          0,
          run(
              "classify",
              "--preset=smoke",
              "--tensorboard",
              "--norm=" + (name.equals("a") ? "bn" : "ln"),
              "--seed=3",
              "--out=" + path(name)),
          err::toString);
    }
  }

  @Test
  void a_report_that_is_made_anew_is_the_one_that_the_run_made() throws IOException {
    Path report = folder.resolve("a/report.html");
    String made = Files.readString(report);
    Files.delete(report);
    assertEquals(0, run("report", path("a")), err::toString);
    assertEquals("To look at: " + report, out.toString().strip());
    assertEquals(made, Files.readString(report));
  }

  @Test
  void several_runs_are_compared_on_one_page() throws IOException {
    assertEquals(0, run("report", path("a"), path("b"), "--out=" + path("both.html")));
    String page = Files.readString(folder.resolve("both.html"));
    assertTrue(page.contains(path("a")) && page.contains(path("b")));
    assertTrue(page.contains("<td") && page.contains("bn") && page.contains("ln"));
    assertEquals(2, run("report", path("a"), path("a")));
    assertEquals(
        "experiments/run report: " + path("a") + " is named twice", err.toString().strip());
    assertEquals(2, run("report", path("none")));
    assertTrue(err.toString().contains("/none holds no run"), err::toString);
    assertEquals(2, run("report"));
  }

  @Test
  void a_damaged_run_is_refused_by_the_name_of_the_file() throws IOException {
    Path metrics = folder.resolve("a/metrics.csv");
    Files.writeString(metrics, Files.readString(metrics).replaceFirst("loss,2", "loss,x2"));
    assertEquals(2, run("report", path("a")));
    assertTrue(err.toString().contains("a/metrics.csv: row "), err::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    Files.writeString(folder.resolve("b/summary.json"), "{");
    assertEquals(2, run("report", path("b")));
    assertTrue(err.toString().contains("summary.json"), err::toString);
    Files.delete(folder.resolve("b/summary.json"));
    assertEquals(2, run("report", path("b")));
    assertTrue(err.toString().contains("not finished"), err::toString);
  }

  @Test
  void features_are_laid_out_and_shown_and_measured() throws IOException {
    assertEquals(0, run("tsne", path("a"), "--images=100", "--threads=1"), err::toString);
    Path stored = folder.resolve("a/tsne.json");
    byte[] first = Files.readAllBytes(stored);
    List<Embedding> embeddings = Embedding.of(JsonFile.read(stored).asObject());
    assertEquals(2, embeddings.size());
    for (Embedding embedding : embeddings) {
      assertEquals("bn", embedding.setting().norm());
      int[] counts = new int[10];
      embedding.dots().forEach(dot -> counts[dot.label()]++);
      for (int count : counts) {
        assertEquals(counts[0], count, "as many of each class");
      }
      assertTrue(embedding.knnAccuracy() >= 0 && embedding.knnAccuracy() <= 1);
      assertTrue(embedding.silhouette() > -1 && embedding.silhouette() < 1);
    }
    assertTrue(Files.readString(folder.resolve("a/report.html")).contains("t-SNE"));
    assertTrue(out.toString().contains("silhouette"), out::toString);
    assertEquals(0, run("tsne", path("a"), "--images=100", "--threads=2"), err::toString);
    assertArrayEquals(first, Files.readAllBytes(stored));
  }

  @Test
  void an_event_file_stands_beside_each_training_and_changes_nothing_else() throws IOException {
    for (String training : List.of("mlp-bn-random-0", "mlp-bn-label-0")) {
      assertTrue(
          Files.size(folder.resolve("a/tensorboard/" + training + "/" + EventFile.NAME)) > 0);
    }
    assertEquals(
        0,
        run("classify", "--preset=smoke", "--norm=bn", "--seed=3", "--out=" + path("without")),
        err::toString);
    assertFalse(Files.exists(folder.resolve("without/tensorboard")));
    for (String name : List.of("metrics.csv", "config.json", "summary.json", "pictures.json")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("a/" + name)),
          Files.readAllBytes(folder.resolve("without/" + name)),
          name);
    }
  }
}
