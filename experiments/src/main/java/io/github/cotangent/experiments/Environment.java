package io.github.cotangent.experiments;

import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The machine and the Java that a run computed with. Nothing that is computed may depend on it.
///
/// @param started when the run began
record Environment(Instant started) {
  /// The environment of a run that begins now.
  static Environment now() {
    return new Environment(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  JsonObject toJson() {
    Runtime runtime = Runtime.getRuntime();
    List<String> collectors =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(GarbageCollectorMXBean::getName)
            .toList();
    return new JsonObject()
        .put("started", started.toString())
        .put("host", host())
        .put("system", property("os.name") + " " + property("os.version"))
        .put("architecture", property("os.arch"))
        .put("processors", runtime.availableProcessors())
        .put("java", property("java.vm.version"))
        .put("javaVendor", property("java.vendor"))
        .put("vectorModule", ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent())
        .put("heapMegabytes", runtime.maxMemory() / (1 << 20))
        .put("collectors", JsonArray.of(collectors))
        .put(
            "javaArguments",
            JsonArray.of(ManagementFactory.getRuntimeMXBean().getInputArguments()));
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  /// The machine's own name for itself; a look-up in the network could take long.
  private static String host() {
    for (String variable : List.of("HOSTNAME", "COMPUTERNAME")) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
