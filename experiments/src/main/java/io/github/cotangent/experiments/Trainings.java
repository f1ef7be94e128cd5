package io.github.cotangent.experiments;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.classify.ClassifierTraining;
import io.github.cotangent.experiments.classify.ClassifierTraining.Choice;
import io.github.cotangent.experiments.classify.Recipe;
import io.github.cotangent.experiments.data.Augmentation;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.experiments.data.TrainingData;
import io.github.cotangent.experiments.report.ClassifyRun;
import io.github.cotangent.experiments.report.Pictures;
import io.github.cotangent.experiments.report.PngImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The trainings of one network, one after another.
///
/// @param choices which, in order
/// @param recipe the numbers that all have in common
/// @param data what they learn from
/// @param augmentation how images are changed if the recipe wants it
/// @param key of all randomness; a seed's is derived from it
/// @param areAsThePreset whether the recipe is a preset's own
record Trainings(
    List<Choice> choices,
    Recipe recipe,
    TrainingData data,
    Augmentation augmentation,
    RandomKey key,
    boolean areAsThePreset) {
  /// Sample images for each class that a report shows.
  private static final int SAMPLES = 2;

  /// The training of one choice, which has not begun.
  ClassifierTraining training(Choice choice) {
    return new ClassifierTraining(choice, recipe, data, augmentation, key.derive(choice.seed()));
  }

  /// Trains all, or goes on with what an interrupted run left, until `run` is interrupted. What
  /// came out is added there.
  List<ClassifyRun> run(Run run) throws IOException {
    state(run);
    long steps = 0;
    for (Choice choice : choices) {
      steps += ClassifierTraining.steps(choice, recipe, data.train());
    }
    List<ClassifyRun> trained = new ArrayList<>();
    try (Progress.Task task = run.progress().start(architecture(), steps)) {
      for (Choice choice : choices) {
        if (run.isInterrupted()) {
          break;
        }
        task.now(choice.name());
        Optional<ClassifyRun> one;
        try (var _ = run.time(choice.name())) {
          one = one(choice, run, task);
        }
        if (one.isPresent()) {
          run.add(choice.name(), one.get());
          trained.add(one.get());
        }
      }
    }
    return trained;
  }

  private String architecture() {
    return choices.getFirst().architecture().toString();
  }

  private void state(Run run) {
    String prefix = architecture() + ".";
    run.setting(prefix + "train_images", data.train().count());
    run.setting(prefix + "test_images", data.test().count());
    recipe.toJson().members().forEach((name, value) -> run.setting(prefix + name, value));
    run.setting(prefix + "seeds", recipe.seeds());
    run.show(new Pictures(data.train().classes(), samples(data.train()), List.of()));
  }

  private Optional<ClassifyRun> one(Choice choice, Run run, Progress.Task task) throws IOException {
    try {
      return training(choice)
          .run(run.checkpoints(choice.name()), run::isInterrupted, task::advance, run::warn);
    } catch (ArithmeticException e) {
      run.find(choice.name() + " came to no end: " + Failure.oneLine(e.getMessage()));
      return Optional.empty();
    }
  }

  /// The first images of each class.
  private static List<Pictures.Sample> samples(LabelledImages images) {
    List<Pictures.Sample> samples = new ArrayList<>();
    for (int label = 0; label < images.classes().size(); label++) {
      int found = 0;
      for (int i = 0; i < images.count() && found < SAMPLES; i++) {
        if (images.label(i) == label) {
          found++;
          samples.add(new Pictures.Sample(images.classes().get(label), picture(images, i)));
        }
      }
    }
    return samples;
  }

  private static PngImage picture(LabelledImages images, int index) {
    int channels = images.channels();
    byte[] samples = new byte[images.imageSize()];
    int at = 0;
    for (int row = 0; row < images.height(); row++) {
      for (int column = 0; column < images.width(); column++) {
        for (int channel = 0; channel < channels; channel++) {
          int pixel = images.pixel(index, channel, row, column);
          samples[at++] = (byte) (pixel * 255 / images.white());
        }
      }
    }
    return PngImage.of(images.width(), images.height(), samples);
  }
}
