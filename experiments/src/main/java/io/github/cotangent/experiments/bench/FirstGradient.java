package io.github.cotangent.experiments.bench;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.bench.start.PrintGradient;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A fresh process, from its start until it has printed a gradient and ended.
public record FirstGradient() implements Workload {
  @Override
  public String name() {
    return "first_gradient";
  }

  @Override
  public Work work() {
    return Work.NONE;
  }

  @Override
  public Set<Setting> settings() {
    return Set.of();
  }

  @Override
  public List<Tensor> inputs() {
    return List.of();
  }

  /// With the jars of an application that differentiates, and vectors where this process has them.
  @Override
  public Call prepare(List<Tensor> inputs) {
    List<String> options =
        ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
            ? List.of("--add-modules=jdk.incubator.vector")
            : List.of();
    String classPath =
        Stream.of(PrintGradient.class, Variable.class, Tensor.class)
            .map(FreshProcess::location)
            .collect(Collectors.joining(File.pathSeparator));
    return new FreshProcess(options, classPath, PrintGradient.class.getName());
  }
}
