/// The replication: commands, data, figures and reports.
module io.github.cotangent.experiments {
  requires io.github.cotangent.autodiff;
  requires io.github.cotangent.core;
  requires io.github.cotangent.nn;
  requires info.picocli;
  requires static jdk.incubator.vector;
  requires java.management;
  requires java.net.http;
  requires static transitive org.jspecify;

  opens io.github.cotangent.experiments to
      info.picocli;
}
