package io.github.cotangent.experiments.bench;

import io.github.cotangent.experiments.bench.Workload.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One way to set a peer up. Each has a process of its own.
///
/// @param tuned whether the allocator keeps memory and takes huge pages, instead of its defaults
/// @param mkl whether MKL multiplies matrices, instead of OpenBLAS
/// @param channelsLast whether images lie pixel by pixel, instead of channel by channel
record PeerConfiguration(boolean tuned, boolean mkl, boolean channelsLast) {
  /// All ways in which workloads of these settings may differ.
  static List<PeerConfiguration> all() {
    List<PeerConfiguration> all = new ArrayList<>();
    for (boolean tuned : new boolean[] {false, true}) {
      all.add(new PeerConfiguration(tuned, false, false));
      all.add(new PeerConfiguration(tuned, true, false));
      all.add(new PeerConfiguration(tuned, false, true));
    }
    return all;
  }

  /// Whether this differs from the defaults only in what matters to the workload.
  boolean matters(Workload workload) {
    Set<Setting> settings = workload.settings();
    return (!tuned || settings.contains(Setting.ALLOCATOR))
        && (!mkl || settings.contains(Setting.BLAS))
        && (!channelsLast || settings.contains(Setting.LAYOUT));
  }

  /// Such as `tuned malloc, MKL`, of what may matter to anything.
  String name() {
    return (tuned ? "tuned malloc" : "plain malloc")
        + (mkl ? ", MKL" : "")
        + (channelsLast ? ", NHWC" : "");
  }

  /// The options of the virtual machine.
  List<String> options() {
    List<String> options = new ArrayList<>();
    if (mkl) {
      options.add("-Dorg.bytedeco.openblas.load=mkl_rt");
    }
    options.add("-Dcotangent.peer.layout=" + (channelsLast ? "nhwc" : "nchw"));
    return options;
  }

  /// The environment variables: as many threads as we have, which spin for some tenths of a
  /// millisecond, between two calls but not on into our turn, and the allocator's settings.
  Map<String, String> environment(int threads) {
    Map<String, String> environment = new HashMap<>();
    for (String name : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")) {
      environment.put(name, Integer.toString(threads));
    }
    // Turns of a loop with a pause of some 20 ns, milliseconds, and a power of two of ticks, of
    // which OpenBLAS has 2²⁶ by default.
    environment.put("GOMP_SPINCOUNT", "10000");
    environment.put("KMP_BLOCKTIME", "1");
    environment.put("OPENBLAS_THREAD_TIMEOUT", "20");
    if (tuned) {
      environment.put("MALLOC_ARENA_MAX", "1");
      environment.put("MALLOC_MMAP_MAX_", "0");
      environment.put("MALLOC_TRIM_THRESHOLD_", "17179869184");
      environment.put("MALLOC_TOP_PAD_", "67108864");
      environment.put("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1");
    }
    return environment;
  }
}
