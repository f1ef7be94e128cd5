package io.github.cotangent.experiments;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.classify.Architecture;
import io.github.cotangent.experiments.classify.Batching;
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
      description =
          "Normalisation: none, bn, ln, gn or bn-stopgrad. Default: each in turn but gn, and"
              + " bn-stopgrad of the large networks on single-class batches alone.")
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
    for (Architecture architecture : architectures(run.data())) {
      if (!run.isInterrupted()) {
        Trainings trainings = trainings(architecture, run.options(), run.data());
        List<ClassifyRun> trained = trainings.run(run);
        if (trainings.areAsThePreset()) {
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

  /// The networks to train.
  List<Architecture> architectures(DataOptions data) {
    if (!chosen.isEmpty()) {
      return chosen;
    }
    boolean grey = data.dataset().isGrey();
    return List.of(model == null ? (grey ? Architecture.MLP : Architecture.VGG11) : model);
  }

  /// The networks that a whole replication trains on such images.
  static List<Architecture> ofReplication(DataOptions data) {
    boolean grey = data.dataset().isGrey();
    return Arrays.stream(Architecture.values())
        .filter(architecture -> architecture.isSmall() == grey)
        .toList();
  }

  /// The key of the images, where the program draws them.
  static RandomKey imagesKey(TrainingOptions training) {
    return RandomKey.of(training.seed()).derive("images");
  }

  /// The trainings of one network.
  Trainings trainings(Architecture architecture, TrainingOptions training, DataOptions images)
      throws IOException {
    if (norm != null && !architecture.norms().contains(norm)) {
      throw new UnusableOption(
          "--norm " + norm + ": " + architecture + " cannot be without a normalisation");
    }
    Recipe preset = Recipes.of(architecture, training.preset());
    Recipe recipe = options.over(preset, training.epochs());
    TrainingData data = images.load(imagesKey(training), recipe.train(), recipe.test());
    try {
      data = data.shrunk(recipe.shrink());
    } catch (IllegalArgumentException e) {
      throw new UnusableOption("--shrink " + recipe.shrink() + ": " + e.getMessage());
    }
    return new Trainings(
        choices(architecture, recipe.seeds()),
        recipe,
        data,
        images.dataset().augmentation(),
        RandomKey.of(training.seed()).derive("classify"),
        recipe.equals(preset));
  }

  /// What was asked for, in order: batchings, norms, controls, seeds.
  private List<Choice> choices(Architecture architecture, int seeds) {
    List<Choice> choices = new ArrayList<>();
    for (Batching b : batching == null ? List.of(Batching.values()) : List.of(batching)) {
      for (Norm n : norm == null ? usual(architecture, b) : List.of(norm)) {
        for (Control c : control == null ? usual(architecture, n, b) : List.of(control)) {
          for (int seed = 0; seed < seeds; seed++) {
            choices.add(new Choice(architecture, n, b, c, seed));
          }
        }
      }
    }
    return choices;
  }

  /// All but group norm; of the large networks, whose trainings take long, the one with detached
  /// statistics only where it tells effects apart, and of the largest not at all.
  private static List<Norm> usual(Architecture architecture, Batching batching) {
    boolean detached =
        architecture.isSmall()
            || batching == Batching.LABEL && architecture != Architecture.DENSENET121;
    return architecture.norms().stream()
        .filter(n -> n != Norm.GN && (detached || n != Norm.BN_STOPGRAD))
        .toList();
  }

  private static List<Control> usual(Architecture architecture, Norm norm, Batching batching) {
    boolean both =
        architecture == Architecture.MLP_VGG
            && batching == Batching.LABEL
            && (norm == Norm.NONE || norm == Norm.BN);
    return both ? List.of(Control.values()) : List.of(Control.NONE);
  }
}
