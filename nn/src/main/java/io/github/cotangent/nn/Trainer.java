package io.github.cotangent.nn;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A whole training: epochs of steps, with a history, checkpoints, and an end at any moment from
/// which it can be resumed to the same bits.
///
/// ```java
/// Trainer trainer =
///     Trainer.of(step, batches, 12, key)
///         .schedule(Schedule.cosine(0.1, 0, 12 * batches.count(0)))
///         .listening(listener)
///         .keeping(Checkpoints.in(folder));
/// boolean finished = trainer.run();
/// ```
///
/// It is a loop over a [TrainingStep], and a reader who wants to see that loop bare finds it there.
/// What it adds to the history by itself are the columns `loss`, a value for each step, and
/// `train_loss`, for each epoch the mean of the losses of its steps. Step `t`, counted from 0, gets
/// the random key `key.derive("step").derive(t)`.
public final class Trainer {
  /// The column of the losses of the steps.
  public static final String LOSS = "loss";

  /// The column of the mean losses of the epochs.
  public static final String TRAIN_LOSS = "train_loss";

  /// Some samples that a step is made with.
  ///
  /// @param input what the model is given
  /// @param targets what the loss compares its output with
  public record Batch(Tensor input, Tensor targets) {}

  /// The batches of a training, the same whenever they are asked for.
  public interface Batches {
    /// How many batches an epoch has, counted from 0.
    int count(int epoch);

    /// The batches of an epoch in order, beginning with number `first`.
    Pass from(int epoch, int first);

    /// A way through the batches of an epoch; closed where the training leaves it.
    interface Pass extends Iterator<Batch>, AutoCloseable {
      @Override
      default void close() {}
    }
  }

  /// Whoever follows a training: to measure, and to show how far it has come.
  ///
  /// What it appends to the history must depend on nothing but the training, and what it is called
  /// with is not to be changed.
  public interface Listener {
    /// Before the first step, if the training goes on from a checkpoint.
    default void resumed(History history) {}

    /// After each step.
    default void stepped(Batch batch, TrainingStep.Result result, History history) {}

    /// After each epoch, before its checkpoint.
    ///
    /// @param epoch how many are done
    /// @param last whether it was the last one
    default void epochEnded(int epoch, boolean last, History history) {}
  }

  private final TrainingStep step;
  private final Batches batches;
  private final int epochs;
  private final RandomKey key;
  private final Schedule schedule;
  private final Listener listener;
  private final @Nullable Checkpoints checkpoints;
  private final BooleanSupplier stop;

  private Trainer(
      TrainingStep step,
      Batches batches,
      int epochs,
      RandomKey key,
      Schedule schedule,
      Listener listener,
      @Nullable Checkpoints checkpoints,
      BooleanSupplier stop) {
    this.step = step;
    this.batches = batches;
    this.epochs = epochs;
    this.key = key;
    this.schedule = schedule;
    this.listener = listener;
    this.checkpoints = checkpoints;
    this.stop = stop;
  }

  /// A training of `epochs` epochs at the optimiser's own learning rate, without checkpoints.
  ///
  /// @throws IllegalArgumentException if the number of epochs is negative
  public static Trainer of(TrainingStep step, Batches batches, int epochs, RandomKey key) {
    if (epochs < 0) {
      throw new IllegalArgumentException("Trainer: " + epochs + " epochs");
    }
    return new Trainer(
        step,
        batches,
        epochs,
        key,
        Schedule.constant(step.optimiser().learningRate()),
        new Listener() {},
        null,
        () -> false);
  }

  /// This with a learning rate for each step.
  public Trainer schedule(Schedule schedule) {
    return new Trainer(step, batches, epochs, key, schedule, listener, checkpoints, stop);
  }

  /// This with somebody who follows it.
  public Trainer listening(Listener listener) {
    return new Trainer(step, batches, epochs, key, schedule, listener, checkpoints, stop);
  }

  /// This with checkpoints: one after each epoch, and within an epoch as often as they say. A run
  /// begins at the newest.
  public Trainer keeping(Checkpoints checkpoints) {
    return new Trainer(step, batches, epochs, key, schedule, listener, checkpoints, stop);
  }

  /// This ending after the step at which `stop` is true, with a checkpoint.
  public Trainer until(BooleanSupplier stop) {
    return new Trainer(step, batches, epochs, key, schedule, listener, checkpoints, stop);
  }

  /// How a run ended.
  ///
  /// @param finished whether all epochs were done
  /// @param history what was measured, in this run and those that it resumed
  /// @param position how far the training has come
  public record Outcome(boolean finished, History history, Checkpoint.Position position) {}

  /// Trains, from the newest checkpoint on if there is one.
  ///
  /// @throws ParameterMismatchException if the checkpoint is of another model or optimiser
  /// @throws ArithmeticException if the loss of a step is not finite; the parameters are then those
  ///     after that step, and no checkpoint holds them
  /// @throws IOException if a checkpoint cannot be read or written
  public Outcome run() throws IOException {
    History history = new History();
    Checkpoint.Position position = Checkpoint.Position.START;
    Checkpoint begun = checkpoints == null ? null : checkpoints.newest().orElse(null);
    if (begun != null) {
      begun.restore(step.model().parameters(), step.optimiserState());
      history = begun.history().copy();
      position = begun.position();
      listener.resumed(history);
    }
    while (position.epoch() < epochs && !stop.getAsBoolean()) {
      position = epoch(position, history);
    }
    return new Outcome(position.epoch() == epochs, history, position);
  }

  /// The rest of the epoch that `from` stands in; the value stands at the beginning of the next, or
  /// where the training was stopped.
  private Checkpoint.Position epoch(Checkpoint.Position from, History history) throws IOException {
    int count = batches.count(from.epoch());
    Checkpoint.Position position = from;
    try (Batches.Pass pass = batches.from(from.epoch(), from.batch())) {
      while (position.batch() < count) {
        step(pass.next(), position, history);
        position = new Checkpoint.Position(from.epoch(), position.batch() + 1, position.step() + 1);
        boolean stopped = stop.getAsBoolean();
        if (stopped || checkpoints != null && checkpoints.isDue()) {
          save(position, history);
        }
        if (stopped) {
          return position;
        }
      }
    }
    double[] losses = history.values(LOSS);
    double sum = 0;
    for (int i = losses.length - count; i < losses.length; i++) {
      sum += losses[i];
    }
    history.append(TRAIN_LOSS, sum / count);
    int done = from.epoch() + 1;
    listener.epochEnded(done, done == epochs, history);
    position = new Checkpoint.Position(done, 0, position.step());
    save(position, history);
    return position;
  }

  private void step(Batch batch, Checkpoint.Position at, History history) {
    long t = at.step();
    TrainingStep.Result result =
        step.run(batch.input(), batch.targets(), key.derive("step").derive(t), schedule.at(t));
    if (!Double.isFinite(result.loss())) {
      throw new ArithmeticException(
          "Trainer: the loss is "
              + result.loss()
              + " in step "
              + (t + 1)
              + ", batch "
              + (at.batch() + 1)
              + " of epoch "
              + (at.epoch() + 1)
              + "\n  help: a smaller learning rate, or GradientClipping around the optimiser;"
              + " Diagnostics.firstNonFinite names the op that it begins in");
    }
    history.append(LOSS, result.loss());
    listener.stepped(batch, result, history);
  }

  private void save(Checkpoint.Position position, History history) throws IOException {
    if (checkpoints != null) {
      checkpoints.save(step.model().parameters(), step.optimiserState(), history, position);
    }
  }
}
