package io.github.cotangent.experiments;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.classify.Architecture;
import io.github.cotangent.experiments.classify.Batching;
import io.github.cotangent.experiments.classify.ClassifierTraining;
import io.github.cotangent.experiments.classify.ClassifierTraining.Choice;
import io.github.cotangent.experiments.classify.Control;
import io.github.cotangent.experiments.classify.Norm;
import io.github.cotangent.experiments.classify.Recipe;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.Pattern;
import io.github.cotangent.experiments.report.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains classifiers with each normalisation, on mixed batches and on batches of one class: the
/// paper's first family of experiments, claims C8, C9 and C12.
///
/// Weights and order of images are those of the seed alone, so runs that differ in the
/// normalisation are paired. SGD; pixels standardised by the mean and deviation of each channel.
@Command(
    name = "classify",
    description =
        "Trains a classifier with no normalisation, batch norm, layer norm and batch norm without"
            + " derivatives of its statistics, on mixed batches and on batches of one class"
            + " (claims C8 and C9), and records what each normalisation lets through of the"
            + " gradient (C12).",
    footer = {
      "",
      "Examples:",
      "  experiments/run classify --norm bn --batching label",
      "  experiments/run classify --model convnet --dataset mnist --data ../shared/data/mnist",
      "  experiments/run classify --model vgg11 --dataset glyphs32 --epochs 2",
      "  experiments/run classify --resume runs/classify-1"
    })
public final class Classify extends Experiment {
  @Option(
      names = "--model",
      paramLabel = "NAME",
      order = 4,
      description =
          "Network: mlp, mlp-vgg, convnet, vgg11, resnet18 or densenet121. Default: mlp for grey"
              + " images, vgg11 for coloured ones.")
  private @Nullable Architecture model;

  @Option(
      names = "--norm",
      paramLabel = "KIND",
      order = 7,
      description = "Normalisation: none, bn, ln, gn or bn-stopgrad. Default: each in turn but gn.")
  private @Nullable Norm norm;

  @Option(
      names = "--batching",
      paramLabel = "KIND",
      order = 8,
      description =
          "Batches: random (classes mixed) or label (one class each). Default: each in turn.")
  private @Nullable Batching batching;

  @Option(
      names = "--control",
      paramLabel = "KIND",
      order = 9,
      description =
          "none, or frozen-first: the first layer stays as it was drawn. Default: none, and for"
              + " mlp-vgg on single-class batches also frozen-first.")
  private @Nullable Control control;

  @Mixin private final RecipeOptions options = new RecipeOptions();

  private final List<Architecture> chosen;

  /// For the launcher.
  public Classify() {
    this(List.of());
  }

  /// Trains several networks in turn.
  ///
  /// @param chosen the networks; empty for what the options say
  Classify(List<Architecture> chosen) {
    this.chosen = List.copyOf(chosen);
  }

  /// Runs this experiment alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new Classify(), arguments);
  }

  @Override
  public void run(Run run) throws IOException {
    List<ClassifyRun> comparable = new ArrayList<>();
    for (Architecture architecture : architectures(run)) {
      if (!run.isInterrupted()) {
        Training training = new Training(run, architecture);
        List<ClassifyRun> trained = training.all();
        if (training.asThePreset) {
          comparable.addAll(trained);
        }
      }
    }
    if (!run.isInterrupted() && run.options().preset() != Preset.SMOKE) {
      Pattern.claims(comparable).forEach(run::add);
      if (run.data().dataset() == Dataset.MNIST && run.options().preset() == Preset.QUICK) {
        Reference.claims(comparable).forEach(run::add);
      }
    }
  }

  private List<Architecture> architectures(Run run) {
    if (!chosen.isEmpty()) {
      return chosen;
    }
    boolean grey = run.data().dataset().isGrey();
    return List.of(model == null ? (grey ? Architecture.MLP : Architecture.VGG11) : model);
  }

  /// The networks that a whole replication trains on the images of `run`.
  static List<Architecture> ofReplication(Run run) {
    boolean grey = run.data().dataset().isGrey();
    return Arrays.stream(Architecture.values())
        .filter(architecture -> architecture.isSmall() == grey)
        .toList();
  }

  /// The key of the images, where the program draws them.
  static RandomKey imagesKey(Run run) {
    return RandomKey.of(run.options().seed()).derive("images");
  }

  /// The trainings of one network.
  private final class Training {
    private final Run run;
    private final Architecture architecture;
    private final Recipe recipe;
    private final TrainingData data;
    private final boolean asThePreset;

    Training(Run run, Architecture architecture) throws IOException {
      this.run = run;
      this.architecture = architecture;
      Recipe preset = Recipes.of(architecture, run.options().preset());
      this.recipe = options.over(preset, run.options().epochs());
      this.asThePreset = recipe.equals(preset);
      try (var _ = run.time(architecture + ": read the images")) {
        this.data =
            run.data().load(imagesKey(run), recipe.train(), recipe.test()).shrunk(recipe.shrink());
      }
      state("train_images", data.train().count());
      state("test_images", data.test().count());
      recipe
          .toJson()
          .members()
          .forEach((name, value) -> run.setting(architecture + "." + name, value));
      state("seeds", recipe.seeds());
    }

    private void state(String name, long value) {
      run.setting(architecture + "." + name, value);
    }

    /// Those that were asked for, in order: batchings, norms, controls, seeds.
    private List<Choice> choices() {
      List<Choice> choices = new ArrayList<>();
      for (Batching b : batching == null ? List.of(Batching.values()) : List.of(batching)) {
        for (Norm n : norms()) {
          for (Control c : controls(n, b)) {
            for (int seed = 0; seed < recipe.seeds(); seed++) {
              choices.add(new Choice(architecture, n, b, c, seed));
            }
          }
        }
      }
      return choices;
    }

    private List<Norm> norms() {
      if (norm == null) {
        return architecture.norms().stream().filter(n -> n != Norm.GN).toList();
      }
      if (!architecture.norms().contains(norm)) {
        throw new UnusableOption(
            "--norm " + norm + ": " + architecture + " cannot be without a normalisation");
      }
      return List.of(norm);
    }

    private List<Control> controls(Norm norm, Batching batching) {
      if (control != null) {
        return List.of(control);
      }
      boolean both =
          architecture == Architecture.MLP_VGG
              && batching == Batching.LABEL
              && (norm == Norm.NONE || norm == Norm.BN);
      return both ? List.of(Control.values()) : List.of(Control.NONE);
    }

    List<ClassifyRun> all() throws IOException {
      List<Choice> choices = choices();
      long steps = 0;
      for (Choice choice : choices) {
        steps += ClassifierTraining.steps(choice, recipe, data.train());
      }
      List<ClassifyRun> trained = new ArrayList<>();
      try (Progress.Task task = run.progress().start("classify", steps)) {
        for (Choice choice : choices) {
          if (run.isInterrupted()) {
            break;
          }
          task.now(choice.name());
          try (var _ = run.time(choice.name())) {
            one(choice, task).ifPresent(trained::add);
          }
        }
      }
      trained.forEach(run::add);
      return trained;
    }

    private Optional<ClassifyRun> one(Choice choice, Progress.Task task) throws IOException {
      RandomKey key = RandomKey.of(run.options().seed()).derive("classify").derive(choice.seed());
      ClassifierTraining training = new ClassifierTraining(choice, recipe, data, key);
      try {
        return training.run(
            run.checkpoints(choice.name()), run::isInterrupted, task::advance, run::warn);
      } catch (ArithmeticException e) {
        run.find(choice.name() + " did not end: " + Failure.oneLine(e.getMessage()));
        return Optional.empty();
      }
    }
  }
}
