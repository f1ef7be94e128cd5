package io.github.cotangent.experiments;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets somebody who presses Ctrl-C, or ends the process otherwise, end an experiment at the next
/// step, with everything saved.
///
/// The virtual machine ends a process that is told to end as soon as its shutdown hooks have run;
/// the hook here asks the experiment to stop, and waits until it has.
public final class Interruption {
  /// The exit code of a process that Ctrl-C ended, by the convention of shells: 128 + SIGINT.
  static final int CODE = 130;

  private static final long PATIENCE_SECONDS = 600;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final boolean ofProcess;
  private volatile boolean requested;

  private Interruption(boolean ofProcess) {
    this.ofProcess = ofProcess;
  }

  /// One that only [#request] brings about.
  Interruption() {
    this(false);
  }

  /// One that comes when the process is told to end, once somebody [#listen]s.
  static Interruption ofProcess() {
    return new Interruption(true);
  }

  /// Whether to stop.
  public boolean isRequested() {
    return requested;
  }

  /// Asks to stop.
  void request() {
    requested = true;
  }

  /// From here on, what tells the process to end asks to stop instead, and the process ends after
  /// [#end]. Whoever does not look at [#isRequested] does not call this, and ends at once.
  void listen() {
    if (!ofProcess) {
      return;
    }
    Thread hook =
        new Thread(
            () -> {
              requested = true;
              try {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// The experiment has stopped, or is finished.
  void end() {
    ended.countDown();
  }
}
