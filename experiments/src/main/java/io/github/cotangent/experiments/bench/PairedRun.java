package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;

/// Measures workloads and a peer's versions of them in turns, ours, theirs, ours, theirs, in one
/// process: what else happens on the machine meets both alike.
///
/// Both get the same operands, and after the first call of each the results are compared.
public final class PairedRun {
  private static final int LEAST = 5;
  private static final int MOST = 300;
  // What results may differ by besides [Workload#tolerance], of the largest of all, as some are
  // nothing but rounding errors: the gradient by a
  // bias before batch norm is 0.
  private static final double NOISE = 1e-6;
  // Long enough for threads that spin after the work of one side.
  private static final long PAUSE_NANOS = 2_000_000;

  private final Engine engine;
  private final Clock clock;
  private final double seconds;
  private final String configuration;
  private final BiFunction<Workload, List<Tensor>, Call> peer;

  /// On `engine`, for about `seconds` on each side of each workload.
  ///
  /// @param configuration how the peer is set up
  /// @param peer the peer's version of a workload, with operands as [Workload#inputs] has them
  public PairedRun(
      Engine engine,
      Clock clock,
      double seconds,
      String configuration,
      BiFunction<Workload, List<Tensor>, Call> peer) {
    this.engine = engine;
    this.clock = clock;
    this.seconds = seconds;
    this.configuration = configuration;
    this.peer = peer;
  }

  /// For the main method of a peer, which is started by [Peer] and prints each pair as a line of
  /// JSON.
  ///
  /// @param arguments threads, kind of kernels, clock, seconds, the name of the configuration, and
  ///     the workloads
  public static void main(String[] arguments, BiFunction<Workload, List<Tensor>, Call> peer) {
    List<String> names = Arrays.asList(arguments).subList(5, arguments.length);
    try (Engine engine =
        Engine.builder()
            .threads(Integer.parseInt(arguments[0]))
            .kernels(Engine.Choice.valueOf(arguments[1]))
            .build()) {
      PairedRun run =
          new PairedRun(
              engine,
              Clock.valueOf(arguments[2]),
              Double.parseDouble(arguments[3]),
              arguments[4],
              peer);
      for (Workload workload : Workloads.all()) {
        if (names.contains(workload.name())) {
          System.out.println(Json.write(run.measure(workload).toJson()));
          if (System.out.checkError()) {
            return; // nobody listens any more
          }
        }
      }
    }
  }

  /// Measures one workload.
  public Pair measure(Workload workload) {
    List<Tensor> inputs = workload.inputs();
    return engine.call(
        () -> {
          try (Call ours = workload.prepare(inputs);
              Call theirs = peer.apply(workload, inputs)) {
            ours.run();
            theirs.run();
            String difference = difference(workload.tolerance(), ours.results(), theirs.results());
            return measure(workload.name(), ours, theirs, difference);
          }
        });
  }

  private Pair measure(String name, Call ours, Call theirs, String difference) {
    WarmCall a = WarmCall.of(ours, clock, seconds);
    WarmCall b = WarmCall.of(theirs, clock, seconds);
    List<double[]> readings = new ArrayList<>();
    long start = System.nanoTime();
    while (readings.size() < LEAST
        || (readings.size() < MOST && System.nanoTime() - start < 2e9 * seconds)) {
      double mine = turn(a);
      double other = turn(b);
      readings.add(new double[] {mine, other, other / mine});
    }
    return new Pair(
        name,
        median(readings, 0) / 1e6,
        median(readings, 1) / 1e6,
        median(readings, 2),
        readings.size(),
        configuration,
        difference);
  }

  /// A block of calls. With several threads, the other side's workers go to sleep before it, and a
  /// block that does not count wakes those of this side.
  private double turn(WarmCall call) {
    if (engine.threads() > 1) {
      LockSupport.parkNanos(PAUSE_NANOS);
      call.block();
    }
    return call.block();
  }

  private static double median(List<double[]> readings, int column) {
    return Measurement.of(readings.stream().mapToDouble(row -> row[column]).toArray()).median();
  }

  /// What is different, or nothing.
  private static String difference(double tolerance, List<double[]> ours, List<double[]> theirs) {
    if (ours.size() != theirs.size()) {
      return ours.size() + " results, the peer has " + theirs.size();
    }
    double ofAll = theirs.stream().mapToDouble(PairedRun::largest).max().orElse(0);
    for (int i = 0; i < ours.size(); i++) {
      double[] x = ours.get(i);
      double[] y = theirs.get(i);
      if (x.length != y.length) {
        return "result " + i + " has " + x.length + " elements, the peer's " + y.length;
      }
      double allowed = tolerance * largest(y) + NOISE * ofAll;
      for (int k = 0; k < x.length; k++) {
        if (!(Math.abs(x[k] - y[k]) <= allowed)) {
          return "result " + i + " has " + x[k] + " at " + k + " of the sample, the peer's " + y[k];
        }
      }
    }
    return "";
  }

  private static double largest(double[] x) {
    return Arrays.stream(x).map(Math::abs).max().orElse(0);
  }
}
