package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.Engine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same seed gives the same bits, whatever computes them.
class ReproducibilityTest {
  /// 8 of mlp, 8 and 2 controls of mlp-vgg, 8 of convnet.
  private static final int TRAININGS = 26;

  @TempDir private Path folder;

  private static int run(StringWriter out, StringWriter err, String... arguments) {
    return Launcher.execute(new Main(), new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private Path replicated(String name, String... options) {
    Path out = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(List.of("replicate", "--preset", "smoke", "--out", out.toString()));
    arguments.addAll(List.of(options));
    StringWriter text = new StringWriter();
    StringWriter errors = new StringWriter();
    assertEquals(0, run(text, errors, arguments.toArray(String[]::new)), errors::toString);
    return out;
  }

  @Test
  void the_main_job_twice_gives_the_same_bytes_whatever_the_threads_and_the_kernels()
      throws IOException {
    Path first = replicated("first", "--threads", "1");
    for (Path again :
        List.of(
            replicated("second", "--threads", "2"),
            replicated("third", "--threads", "2", "--kernels", "scalar"))) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(first.resolve("checkpoints"))) {
        files = all.filter(Files::isRegularFile).map(first::relativize).sorted().toList();
      }
      // the last and the best of each training of one epoch
      assertEquals(2 * TRAININGS, files.size());
      List<Path> alike = new ArrayList<>(files);
      alike.addAll(
          List.of(Path.of("metrics.csv"), Path.of("summary.json"), Path.of("config.json")));
      for (Path file : alike) {
        assertArrayEquals(
            Files.readAllBytes(first.resolve(file)),
            Files.readAllBytes(again.resolve(file)),
            file.toString());
      }
    }
  }

  @Test
  void another_seed_gives_other_bytes() throws IOException {
    String norm = "--norm=none";
    String batching = "--batching=random";
    List<byte[]> files = new ArrayList<>();
    for (String seed : List.of("1", "2")) {
      Path out = folder.resolve(seed);
      StringWriter errors = new StringWriter();
      String[] arguments = {
        "classify", "--preset=smoke", norm, batching, "--seed=" + seed, "--out=" + out
      };
      assertEquals(0, run(new StringWriter(), errors, arguments), errors::toString);
      files.add(
          Files.readAllBytes(out.resolve("checkpoints/mlp-none-random-0/epoch-00001.safetensors")));
    }
    assertTrue(Arrays.mismatch(files.get(0), files.get(1)) >= 0);
  }

  @ParameterizedTest
  @CsvSource({"SIMD, 1", "SIMD, 2", "SIMD, 3", "SCALAR, 1", "SCALAR, 2"})
  void the_digest_is_the_known_one_on_every_engine(Engine.Choice choice, int threads) {
    try (Engine engine = Engine.builder().kernels(choice).threads(threads).build()) {
      assertEquals(Digest.EXPECTED, engine.call(Digest::compute));
    }
  }

  /// Narrower vectors than this machine may have, and older instructions.
  @ParameterizedTest
  @ValueSource(strings = {"-XX:MaxVectorSize=16", "-XX:MaxVectorSize=32", "-XX:UseAVX=1"})
  void the_digest_is_the_known_one_at_every_width(String option) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+IgnoreUnrecognizedVMOptions", // other processors have no AVX
            option,
            "--add-modules=jdk.incubator.vector",
            "-cp",
            System.getProperty("java.class.path"),
            Digest.class.getName());
    Path output = folder.resolve("digest.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    assertEquals(Digest.EXPECTED, Files.readString(output, StandardCharsets.UTF_8).strip(), option);
    assertEquals(0, code);
  }
}
