package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.data.download.PublishedFile;
import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DataOptionsTest {
  @TempDir Path folder;

  private static DataOptions parsed(String... arguments) {
    DataOptions options = new DataOptions();
    new CommandLine(new Holder(options)).parseArgs(arguments);
    return options;
  }

  @CommandLine.Command
  @SuppressWarnings("UnusedVariable") // the launcher has it
  private static final class Holder {
    @CommandLine.Mixin private final DataOptions options;

    Holder(DataOptions options) {
      this.options = options;
    }
  }

  @Test
  void each_drawn_set_is_drawn_and_no_larger_than_asked_for() throws IOException {
    TrainingData grey = parsed("--dataset=GLYPHS").load(RandomKey.of(1), 30, 20);
    assertEquals("glyphs, training: 30 images of 28x28", grey.train().toString());
    TrainingData coloured = parsed("--dataset=GLYPHS32").load(RandomKey.of(1), 30, 20);
    assertEquals("glyphs32, test: 20 images of 3x32x32", coloured.test().toString());
  }

  @Test
  void photographs_are_read_as_far_as_asked_for() throws IOException {
    Path cifar = SharedFolder.require("data/cifar-10-batches-bin");
    TrainingData data =
        parsed("--dataset=CIFAR_10", "--data=" + cifar).load(RandomKey.of(1), 300, 5_000);
    assertEquals("cifar-10, training: 300 images of 3x32x32", data.train().toString());
    assertEquals(2_000, data.test().count());
  }

  @Test
  void a_download_goes_to_the_named_folder_or_to_one_of_the_sets_name() {
    assertEquals(
        Optional.of(Path.of("data", "cifar-10")),
        parsed("--dataset=CIFAR_10", "--download").folder());
    Path absent = folder.resolve("absent");
    DataOptions named = parsed("--dataset=MNIST", "--download", "--data=" + absent);
    assertEquals(Optional.of(absent), named.folder());
    assertEquals(Optional.empty(), named.complaint());
    assertEquals(Optional.empty(), parsed("--dataset=GLYPHS").folder());
  }

  @Test
  void options_that_do_not_go_together_are_refused() throws IOException {
    assertEquals(
        "--download is of no use with --dataset glyphs32, which needs no files",
        parsed("--dataset=GLYPHS32", "--download").complaint().orElseThrow());
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals(
        "--data " + file + " is not a folder",
        parsed("--dataset=MNIST", "--download", "--data=" + file).complaint().orElseThrow());
    assertEquals(
        "--dataset cifar-100 needs --data DIR, a folder with train.bin and test.bin, to be had from"
            + " https://www.cs.toronto.edu/~kriz/cifar.html, or --download, which fetches them",
        parsed("--dataset=CIFAR_100").complaint().orElseThrow());
  }

  @Test
  void nothing_is_fetched_where_all_is_there() throws IOException {
    StringWriter out = new StringWriter();
    Progress progress = Progress.on(new PrintWriter(out));
    for (String[] set :
        new String[][] {
          {"MNIST", "mnist"}, {"FASHION_MNIST", "fashion-mnist"}, {"DIGITS", "digits"}
        }) {
      Path data = SharedFolder.require("data/" + set[1]);
      parsed("--dataset=" + set[0], "--download", "--data=" + data).fetch(progress);
    }
    assertEquals("", out.toString());
  }

  /// Under the names that the readers look for, that is.
  @Test
  void what_is_published_is_what_the_readers_accept() throws IOException {
    Set<String> sums = new HashSet<>();
    for (Dataset dataset : Dataset.values()) {
      assertEquals(dataset.needsFiles(), !dataset.published().isEmpty(), dataset.toString());
      for (PublishedFile file : dataset.published()) {
        assertTrue(sums.add(file.sha256()), file + " has the sum of another");
        assertFalse(file.isIn(folder), file.toString());
      }
    }
    PublishedFile images = Dataset.MNIST.published().getFirst();
    for (String name :
        new String[] {
          "train-images-idx3-ubyte.gz",
          "train-images-idx3-ubyte",
          "train-images.idx3-ubyte",
          "train-images.idx3-ubyte.gz"
        }) {
      Path file = Files.writeString(folder.resolve(name), "x");
      assertTrue(images.isIn(folder), name);
      Files.delete(file);
    }
  }
}
