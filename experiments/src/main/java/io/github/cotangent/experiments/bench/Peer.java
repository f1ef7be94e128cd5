package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.json.Json;
import io.github.cotangent.experiments.UnusableOption;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Another library to measure beside: its jars, which are fetched when they are first wanted, and
/// its versions of the workloads, which are compiled against them then.
///
/// Both stay in `experiments/target/peer`, and only the processes that this starts have them on
/// their class path.
public final class Peer {
  private static final String MAIN = "io.github.cotangent.peer.Libtorch";

  private final Path source;
  private final Path target;
  private final PrintWriter progress;

  private Peer(Path experiments, PrintWriter progress) {
    this.source = experiments.resolve("peer");
    this.target = experiments.resolve("target").resolve("peer");
    this.progress = progress;
  }

  /// libtorch, ready to run.
  ///
  /// @param progress for lines on what is being done
  /// @throws UnusableOption if this program does not run in a checkout of its source, or the jars
  ///     cannot be fetched
  public static Peer libtorch(PrintWriter progress) throws IOException {
    Path folder = Path.of(FreshProcess.location(Peer.class)).toAbsolutePath();
    while (folder != null && !Files.isRegularFile(folder.resolve("peer/pom.xml"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new UnusableOption(
          "--peer libtorch needs the folder experiments/peer of a checkout, which is not above "
              + FreshProcess.location(Peer.class));
    }
    Peer peer = new Peer(folder, progress);
    peer.fetch();
    peer.compile();
    return peer;
  }

  private void fetch() throws IOException {
    Path fetched = target.resolve("fetched");
    Path pom = source.resolve("pom.xml");
    if (Files.exists(fetched)
        && Files.getLastModifiedTime(fetched).compareTo(Files.getLastModifiedTime(pom)) > 0) {
      return;
    }
    progress.println("fetching libtorch, 300 MB, this happens once ...");
    progress.flush();
    Files.createDirectories(target);
    Path log = target.resolve("fetch.log");
    int code = wait(maven(pom, log));
    if (code != 0) {
      throw new UnusableOption("--peer libtorch: its jars cannot be fetched, see " + log);
    }
    Files.writeString(fetched, "");
  }

  /// Maven, or the checkout's own copy of it where none is on the path.
  private Process maven(Path pom, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("mvn", "-B", "-f", pom.toString(), "dependency:copy")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      return builder.start();
    } catch (IOException e) {
      builder.command().set(0, source.resolve("../../mvnw").normalize().toString());
      return builder.start();
    }
  }

  private void compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:none"));
    arguments.addAll(List.of("-d", target.resolve("classes").toString()));
    arguments.addAll(List.of("-cp", classPath()));
    try (Stream<Path> files = Files.walk(source)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow(() -> new UnusableOption("--peer libtorch needs a JDK with javac"))
            .run(progress, progress, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("bench: the source in " + source + " does not compile");
    }
  }

  private String classPath() throws IOException {
    List<String> entries = new ArrayList<>();
    entries.add(System.getProperty("java.class.path"));
    entries.add(target.resolve("classes").toString());
    try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
      jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).sorted().forEach(entries::add);
    }
    return String.join(File.pathSeparator, entries);
  }

  /// Measures workloads beside the peer: of each, in the configuration in which the peer's median
  /// is the smallest.
  ///
  /// @param configurations matches the names of those to try
  /// @throws UnusableOption if there is none for a workload
  public List<Pair> measure(
      List<Workload> workloads,
      Pattern configurations,
      int threads,
      Engine.Choice kernels,
      Clock clock,
      double seconds)
      throws IOException {
    Map<String, Pair> best = new HashMap<>();
    for (PeerConfiguration configuration : PeerConfiguration.all()) {
      List<String> names =
          workloads.stream().filter(configuration::matters).map(Workload::name).toList();
      if (names.isEmpty() || !configurations.matcher(configuration.name()).find()) {
        continue;
      }
      progress.println("libtorch, " + configuration.name() + ": " + names.size() + " workloads");
      progress.flush();
      for (Pair pair : run(configuration, names, threads, kernels, clock, seconds)) {
        best.merge(pair.workload(), pair, (a, b) -> b.peer() < a.peer() ? b : a);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Workload workload : workloads) {
      Pair pair = best.get(workload.name());
      if (pair == null) {
        throw new UnusableOption(
            "--peer-config '" + configurations + "' leaves none to measure " + workload.name());
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private List<Pair> run(
      PeerConfiguration configuration,
      List<String> names,
      int threads,
      Engine.Choice kernels,
      Clock clock,
      double seconds)
      throws IOException {
    Path log = target.resolve("libtorch.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.bytedeco.javacpp.cachedir=" + target.resolve("cache"),
            // Memory is given back at the end of a call, not when a collector comes by.
            "-Dorg.bytedeco.javacpp.nopointergc=true"));
    command.addAll(configuration.options());
    command.addAll(List.of("-cp", classPath(), MAIN, Integer.toString(threads)));
    command.addAll(
        List.of(kernels.name(), clock.name(), Double.toString(seconds), configuration.name()));
    command.addAll(names);
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    builder.environment().putAll(configuration.environment(threads));
    Process process = builder.start();
    List<Pair> pairs = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("{")) {
          Pair pair = Pair.of(Json.parse(line).asObject());
          pairs.add(pair);
          progress.println(PairTable.line(pair));
          progress.flush();
        }
      }
    }
    if (wait(process) != 0 || pairs.size() != names.size()) {
      throw new IllegalStateException(
          "bench: the process with libtorch ended with exit code "
              + process.exitValue()
              + " after "
              + pairs.size()
              + " of "
              + names.size()
              + " workloads, see "
              + log);
    }
    return pairs;
  }

  private static int wait(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("bench: interrupted", e);
    }
  }
}
