package io.github.cotangent.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command that trains classifiers, and its options.
class ClassifyTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Launcher.execute(
        new Main(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String config(String... options) throws IOException {
    Path run = folder.resolve("run");
    String[] arguments = new String[options.length + 2];
    arguments[0] = "classify";
    arguments[1] = "--out=" + run;
    System.arraycopy(options, 0, arguments, 2, options.length);
    assertEquals(0, run(arguments), err::toString);
    return Files.readString(run.resolve("config.json"));
  }

  @Test
  void a_network_that_cannot_be_without_a_norm_is_refused_without_one() {
    assertEquals(
        2,
        run(
            "classify",
            "--model=resnet18",
            "--dataset=glyphs32",
            "--norm=none",
            "--out=" + folder.resolve("run")));
    assertEquals(
        "experiments/run classify: --norm none: resnet18 cannot be without a normalisation",
        err.toString().strip());
    assertFalse(Files.exists(folder.resolve("run")));
  }

  @Test
  void every_number_of_the_recipe_can_be_chosen_and_is_stated() throws IOException {
    String config =
        config(
            "--preset=smoke",
            "--model=vgg11",
            "--dataset=glyphs32",
            "--norm=gn",
            "--batching=random",
            "--control=frozen-first",
            "--train=64",
            "--test=20",
            "--epochs=2",
            "--seeds=1",
            "--batch=16",
            "--learning-rate=0.125",
            "--momentum=0.5",
            "--weight-decay=0.25",
            "--schedule=one-cycle",
            "--augment=false",
            "--shrink=4",
            "--width=0.03125");
    for (String line :
        List.of(
            "\"vgg11.train_images\": 64",
            "\"vgg11.test_images\": 20",
            "\"vgg11.epochs\": 2",
            "\"vgg11.batch\": 16",
            "\"vgg11.learning_rate\": 0.125",
            "\"vgg11.momentum\": 0.5",
            "\"vgg11.weight_decay\": 0.25",
            "\"vgg11.schedule\": \"one-cycle\"",
            "\"vgg11.augmented\": false",
            "\"vgg11.shrink\": 4",
            "\"vgg11.width\": 0.03125",
            "\"vgg11.seeds\": 1")) {
      assertTrue(config.contains(line), line + " is missing in " + config);
    }
    assertTrue(
        Files.exists(
            folder.resolve(
                "run/checkpoints/vgg11-gn-random-frozen-first-0/epoch-00002.safetensors")));
  }

  @Test
  void a_learning_rate_that_is_far_too_large_is_found_and_the_other_trainings_stay()
      throws IOException {
    config("--preset=smoke", "--norm=none", "--learning-rate=1e30", "--batching=random");
    String report = Files.readString(folder.resolve("run/summary.json"));
    assertTrue(report.contains("mlp-none-random-0 came to no end: Trainer: the loss is"), report);
  }

  @Test
  void impossible_numbers_are_refused_before_any_work() {
    for (String option :
        List.of(
            "--width=0",
            "--width=-1",
            "--learning-rate=-1",
            "--momentum=2",
            "--batch=0",
            "--weight-decay=NaN",
            "--shrink=5",
            "--seeds=0",
            "--train=0")) {
      assertEquals(
          2,
          run("classify", "--preset=smoke", option, "--out=" + folder.resolve("run")),
          option + " " + err);
      assertFalse(Files.exists(folder.resolve("run")), option);
    }
  }

  @Test
  void coloured_images_are_for_vgg_unless_told_otherwise() throws IOException {
    String config =
        config(
            "--preset=smoke",
            "--dataset=glyphs32",
            "--norm=ln",
            "--batching=label",
            "--train=64",
            "--test=20",
            "--shrink=4",
            "--seeds=1");
    assertTrue(config.contains("\"vgg11.epochs\": 1"), config);
  }
}
