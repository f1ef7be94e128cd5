package io.github.cotangent.experiments;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.AtomicFile;
import io.github.cotangent.core.io.JsonFile;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import io.github.cotangent.experiments.classify.Architecture;
import io.github.cotangent.experiments.classify.ClassifierTraining;
import io.github.cotangent.experiments.classify.ClassifierTraining.Choice;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.experiments.data.NearestNeighbours;
import io.github.cotangent.experiments.report.Embedding;
import io.github.cotangent.experiments.tsne.Silhouette;
import io.github.cotangent.experiments.tsne.Tsne;
import io.github.cotangent.nn.Checkpoint;
import io.github.cotangent.nn.Checkpoints;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lays the last features of a run's networks out in the plane by t-SNE, as the paper's figures do,
/// and measures how well they keep the classes apart.
@Command(
    name = "tsne",
    description =
        "Lays the last features of each network of a run out in the plane by exact t-SNE"
            + " (perplexity 30, early exaggeration 12, started from the principal components), for"
            + " 1,000 test images, as many of each class; measures the accuracy of their nearest"
            + " neighbours and the silhouette of the classes; and shows both in the run's report.",
    footer = {
      "",
      "Of trainings that differ in the seed alone the first is taken.",
      "",
      "Examples:",
      "  experiments/run tsne runs/classify-1",
      "  experiments/run tsne runs/replicate-1 --images 500"
    })
public final class EmbedFeatures implements Callable<Integer> {
  private static final int NEIGHBOURS = 5;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "RUN",
      description = "Folder of a finished run of classify or replicate.")
  private Path folder = Path.of("");

  @Option(
      names = "--images",
      paramLabel = "N",
      converter = AtLeastOne.class,
      defaultValue = "1000",
      description = "How many test images, as many of each class. Default: ${DEFAULT-VALUE}.")
  private int images = 1_000;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with the files of the data set. Default: where the run had it.")
  private @Nullable Path data;

  @Mixin private final EngineOptions engine = new EngineOptions();

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For the launcher.
  public EmbedFeatures() {}

  /// Runs this command alone.
  ///
  /// @param arguments the options
  public static void main(String[] arguments) {
    Launcher.main(new EmbedFeatures(), arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("EmbedFeatures: to be called by the launcher");
    }
    StoredRun.read(folder, folder.toString()); // complains before the work
    Experiment experiment = experiment();
    Progress progress = Progress.on(spec.commandLine().getErr());
    List<Embedding> embeddings = new ArrayList<>();
    try (Engine threads = engine.engine()) {
      threads.run(
          () -> {
            try {
              embed(experiment, progress, embeddings);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    JsonFile.write(folder.resolve(RunFolder.TSNE), Embedding.toJson(embeddings));
    String page = StoredRun.read(folder, folder.toString()).report().toHtml();
    Path report = folder.resolve(RunFolder.REPORT);
    AtomicFile.write(report, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%-12s %-12s %-8s %-12s %6s %10s",
            "model",
            "norm",
            "batches",
            "control",
            "5-NN",
            "silhouette"));
    for (Embedding embedding : embeddings) {
      out.println(
          String.format(
              Locale.ROOT,
              "%-12s %-12s %-8s %-12s %6.3f %10.3f",
              embedding.setting().model(),
              embedding.setting().norm(),
              embedding.setting().batching(),
              embedding.setting().control(),
              embedding.knnAccuracy(),
              embedding.silhouette()));
    }
    out.println("To look at: " + report);
    return 0;
  }

  /// The experiment of the run, with the options that it had.
  private Experiment experiment() throws IOException {
    JsonObject surroundings = RunFolder.surroundings(folder);
    String command = surroundings.text("command");
    Experiment experiment =
        switch (command) {
          case "classify" -> new Classify();
          case "replicate" -> new Replicate();
          default ->
              throw new UnusableOption(
                  folder + " holds a run of '" + command + "', which trains no classifiers");
        };
    List<String> arguments = new ArrayList<>();
    for (JsonValue argument : surroundings.array("arguments")) {
      String text = argument.asString();
      if (data == null || !text.startsWith("--data=")) {
        arguments.add(text);
      }
    }
    if (data != null) {
      arguments.add("--data=" + data);
    }
    Launcher.parse(experiment, arguments);
    return experiment;
  }

  private void embed(Experiment experiment, Progress progress, List<Embedding> embeddings)
      throws IOException {
    Classify classify =
        experiment instanceof Replicate replicate ? replicate.classify() : (Classify) experiment;
    RandomKey key = RandomKey.of(experiment.training().seed()).derive("tsne");
    Tsne tsne = Tsne.of(key.derive("start"));
    List<Trainings> all = new ArrayList<>();
    long count = 0;
    for (Architecture architecture : classify.architectures(experiment.data())) {
      Trainings trainings =
          classify.trainings(architecture, experiment.training(), experiment.data());
      all.add(trainings);
      count += trainings.choices().stream().filter(choice -> choice.seed() == 0).count();
    }
    try (Progress.Task task = progress.start("tsne", count * tsne.iterations())) {
      for (Trainings trainings : all) {
        for (Choice choice : trainings.choices()) {
          if (choice.seed() == 0) {
            task.now(choice.name());
            embeddings.add(embed(trainings, choice, tsne.watching(_ -> task.advance()), key));
          }
        }
      }
    }
  }

  private Embedding embed(Trainings trainings, Choice choice, Tsne tsne, RandomKey key)
      throws IOException {
    Path checkpoints = folder.resolve(RunFolder.CHECKPOINTS).resolve(choice.name());
    Checkpoint trained =
        Checkpoints.in(checkpoints)
            .newest()
            .orElseThrow(() -> new IOException(checkpoints + " holds no checkpoint"));
    ClassifierTraining training = trainings.training(choice);
    LabelledImages test = trainings.data().test();
    int[] chosen = balanced(test, key.derive("images"));
    int[] labels = Arrays.stream(chosen).map(test::label).toArray();
    Tensor features = training.embedding(trained, chosen);
    io.github.cotangent.experiments.tsne.Embedding plane = tsne.embed(features, labels);
    List<Embedding.Dot> dots = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      dots.add(new Embedding.Dot(plane.x()[i], plane.y()[i], labels[i]));
    }
    return new Embedding(
        choice.setting(),
        choice.seed(),
        dots,
        NearestNeighbours.accuracy(features, labels, labels.length / 2, NEIGHBOURS),
        Silhouette.mean(plane.points(), labels));
  }

  /// As many images of each class as there can be, drawn without replacement, the classes in turn.
  private int[] balanced(LabelledImages test, RandomKey key) {
    int classes = test.classes().size();
    int each = Math.max(1, images / classes);
    List<int[]> members = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      int label = c;
      int[] of = IntStream.range(0, test.count()).filter(i -> test.label(i) == label).toArray();
      int[] order = key.derive(c).permutation(of.length);
      each = Math.min(each, of.length);
      members.add(Arrays.stream(order).map(i -> of[i]).toArray());
    }
    int[] chosen = new int[each * classes];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = members.get(i % classes)[i / classes];
    }
    return chosen;
  }
}
