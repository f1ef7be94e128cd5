package io.github.cotangent.core;

import io.github.cotangent.core.loops.Provider;
import io.github.cotangent.core.loops.Providers;
import io.github.cotangent.core.storage.Memory;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// What kernels run on: a provider of loops, workers and a source of memory; immutable and
/// closeable.
///
/// Code runs on the engine that is bound around it by [#run], or on a default one, made when it is
/// first needed, of all processors and the fastest provider. Two engines work side by side in one
/// JVM, and whichever is used, results have the same bits.
///
/// ```java
/// try (Engine engine = Engine.builder().kernels(Engine.Choice.SCALAR).threads(1).build()) {
///   Tensor y = engine.call(() -> Engine.current().kernels().matmul(a, b));
/// }
/// ```
public final class Engine implements AutoCloseable {
  /// Which loops kernels run: [#AUTO] takes the Vector API where `jdk.incubator.vector` is
  /// resolved.
  public enum Choice {
    AUTO,
    SIMD,
    SCALAR
  }

  private static final ScopedValue<Engine> CURRENT = ScopedValue.newInstance();

  // Tasks of each worker, so that one that comes late has less to do.
  private static final int TASKS_EACH = 2;

  private static final class Default {
    static final Engine ENGINE = builder().build();
  }

  private final Provider provider;
  private final Workers workers;
  private final Memory memory;
  private final boolean recording;
  private final Workspace.Pool workspaces;
  private final Kernels kernels;

  private Engine(Provider provider, Workers workers) {
    this.provider = provider;
    this.workers = workers;
    this.memory = Memory.FRESH;
    this.workspaces = new Workspace.Pool();
    this.recording = false;
    this.kernels = new Kernels(this);
  }

  private Engine(Engine parent, Memory memory, boolean recording) {
    this.provider = parent.provider;
    this.workers = parent.workers;
    this.workspaces = parent.workspaces;
    this.memory = memory;
    this.recording = recording;
    this.kernels = new Kernels(this);
  }

  /// A builder of an engine with the fastest provider and one thread for each processor.
  public static Builder builder() {
    return new Builder();
  }

  /// The engine bound by the innermost [#run] or [#call] around the caller, else the default one.
  public static Engine current() {
    return CURRENT.isBound() ? CURRENT.get() : Default.ENGINE;
  }

  /// Runs `action` with this engine as the [#current] one.
  public void run(Runnable action) {
    ScopedValue.where(CURRENT, this).run(action);
  }

  /// Returns what `action` returns with this engine as the [#current] one.
  public <T> T call(Supplier<T> action) {
    return ScopedValue.where(CURRENT, this).<T, RuntimeException>call(action::get);
  }

  /// The checked door to this engine's arithmetic.
  public Kernels kernels() {
    return kernels;
  }

  /// The number of threads that compute, the caller's among them.
  public int threads() {
    return workers.threads();
  }

  /// How many tasks work is cut into where each has a price of its own: for one worker a single
  /// one, for several so many that none waits long for another.
  int fewTasks() {
    return threads() == 1 ? 1 : TASKS_EACH * threads();
  }

  /// The name of the provider of loops: `simd` or `scalar`.
  public String provider() {
    return provider.name();
  }

  /// Runs `task` for the blocks 0 … `blocks` − 1 on the workers, each once; a block is begun only
  /// after all before it, which may end later. What a block computes must not depend on who
  /// computes it.
  public void parallel(int blocks, IntConsumer task) {
    workers.run(blocks, task);
  }

  /// Runs the blocks as [#parallel] does if that is worthwhile, else in the caller.
  void share(int blocks, boolean worthwhile, IntConsumer task) {
    if (worthwhile) {
      parallel(blocks, task);
    } else {
      for (int block = 0; block < blocks; block++) {
        task.accept(block);
      }
    }
  }

  Provider loops() {
    return provider;
  }

  /// Scratch arrays for a block of work, which must be closed.
  Workspace workspace() {
    return workspaces.borrow();
  }

  Memory memory() {
    return memory;
  }

  /// An engine with the same provider and workers that takes results from `memory`. For the
  /// project's own modules; only the engine that was built closes the workers.
  @SuppressWarnings("exports")
  public Engine with(Memory memory) {
    return new Engine(this, memory, recording);
  }

  /// An engine with the same provider and workers on which variables keep their graph even where
  /// nothing is tracked, so that a computation can be recorded as a plan. For the project's own
  /// modules.
  public Engine recording() {
    return new Engine(this, memory, true);
  }

  /// Whether variables keep their graph even where nothing is tracked.
  public boolean isRecording() {
    return recording;
  }

  /// Ends the workers. The engine computes on after that, on the caller's thread alone.
  @Override
  public void close() {
    workers.close();
  }

  /// Settings of an engine to be built.
  public static final class Builder {
    private Choice choice = Choice.AUTO;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Executor executor = Builder::startDaemon;

    private Builder() {}

    private static void startDaemon(Runnable worker) {
      Thread thread = new Thread(null, worker, "cotangent-worker", 0, false);
      thread.setDaemon(true);
      thread.start();
    }

    /// Which provider of loops to use.
    public Builder kernels(Choice choice) {
      this.choice = choice;
      return this;
    }

    /// How many threads compute, the caller's among them.
    ///
    /// @throws IllegalArgumentException if less than 1
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("Engine: threads must be at least 1, got " + threads);
      }
      this.threads = threads;
      return this;
    }

    /// Where workers run instead of on daemon threads of their own.
    public Builder executor(Executor executor) {
      this.executor = executor;
      return this;
    }

    /// The engine.
    ///
    /// @throws IllegalStateException if [Choice#SIMD] was asked for and cannot be had
    public Engine build() {
      return new Engine(Providers.choose(choice), new Workers(threads, executor));
    }
  }
}
