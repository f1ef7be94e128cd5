package io.github.cotangent.core.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that replaces a file again and again is killed at random moments: the file is always
/// one that was written whole, and never older than the last that the process said was written.
///
/// A writer that opens, empties and writes the file is caught by this in most rounds.
class KilledWriterTest {

  private static final int ROUNDS = 6;

  @TempDir Path folder;

  private static Tensor content(long number) {
    // Sizes differ, so that a file of one length with the end of another would show.
    int size = 100_000 + (int) (number % 3) * 50_000;
    return RandomKey.of(number).uniform(ElementType.FLOAT32, Shape.of(size));
  }

  /// The process to be killed: writes file 1, 2, 3 ... and says so.
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      for (long number = Long.parseLong(arguments[1]); ; number++) {
        SafetensorsFile.write(
            file, Map.of("x", content(number)), Map.of("number", Long.toString(number)));
        System.out.println(number);
      }
    }
  }

  @Test
  void a_file_survives_the_death_of_its_writer() throws IOException, InterruptedException {
    Path file = folder.resolve("checkpoint.safetensors");
    long seed = System.nanoTime();
    RandomKey key = RandomKey.of(seed).derive("moments");
    long next = 1;
    for (int round = 0; round < ROUNDS; round++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  file.toString(),
                  Long.toString(next))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      long said = 0;
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String first = lines.readLine();
        assertTrue(first != null, "the writer did not start");
        said = Long.parseLong(first);
        Thread.sleep(key.integerAt(round, 150));
        // Through the handle, which leaves the stream of what was said open.
        process.toHandle().destroyForcibly();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          said = Long.parseLong(line);
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      SafetensorsFile read = SafetensorsFile.read(file);
      long number = Long.parseLong(read.metadata().get("number"));
      String where = "seed " + seed + ", round " + round;
      assertTrue(number == said || number == said + 1, where + ": " + number + " after " + said);
      assertTrue(read.tensors().get("x").hasSameBits(content(number)), where);
      next = number + 1;
    }
  }
}
