package io.github.cotangent.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.io.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {
  private static final RandomKey KEY = RandomKey.of(31);
  private static final int EPOCHS = 4;
  private static final int LAST_STEP = EPOCHS * 5;

  @TempDir private Path folder;

  /// Batch norm, dropout, momentum and a schedule: everything that a resumed training could forget.
  private static TrainingStep step() {
    Layer network =
        Sequential.of(
            Dense.of(6, 10), BatchNorm.of(10), new Relu(), new Dropout(0.3), Dense.of(10, 3));
    Model model = Model.of(network, KEY.derive("weights"));
    return TrainingStep.of(model, Adam.of(0.01), Losses::crossEntropy);
  }

  /// Batches of an order that differs from epoch to epoch, the last of each epoch smaller.
  private static class Numbered implements Trainer.Batches {
    private int open;

    @Override
    public int count(int epoch) {
      return 5;
    }

    @Override
    public Pass from(int epoch, int first) {
      open++;
      return new Pass() {
        private int next = first;

        @Override
        public boolean hasNext() {
          return next < 5;
        }

        @Override
        public Trainer.Batch next() {
          RandomKey key = KEY.derive("data").derive(epoch).derive(next);
          int size = next++ == 4 ? 3 : 8;
          return new Trainer.Batch(
              key.normal(ElementType.FLOAT32, Shape.of(size, 6)),
              key.derive("labels").integers(3, Shape.of(size)));
        }

        @Override
        public void close() {
          open--;
        }
      };
    }
  }

  /// Measures something of its own.
  private static final Trainer.Listener LISTENER =
      new Trainer.Listener() {
        @Override
        public void stepped(Trainer.Batch batch, TrainingStep.Result result, History history) {
          history.append("size", batch.input().extent(0));
        }

        @Override
        public void epochEnded(int epoch, boolean last, History history) {
          // best after the second epoch
          history.append("accuracy", epoch == 2 ? 1 : 0.1 * epoch);
          if (last) {
            history.append("end", epoch);
          }
        }
      };

  private static Trainer trainer(TrainingStep step, Trainer.Batches batches) {
    return Trainer.of(step, batches, EPOCHS, KEY).schedule(t -> 0.01 / (1 + t)).listening(LISTENER);
  }

  private Checkpoints checkpoints(String name) {
    return Checkpoints.in(folder.resolve(name))
        .describedBy(Map.of("network", "small"))
        .withBest("accuracy")
        .every(0);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertSameFiles(Path expected, Path actual) throws IOException {
    assertEquals(names(expected), names(actual));
    for (String name : names(expected)) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(name)),
          Files.readAllBytes(actual.resolve(name)),
          name);
    }
  }

  @Test
  void a_training_is_the_loop_over_its_steps() throws IOException {
    TrainingStep byHand = step();
    Numbered batches = new Numbered();
    List<Double> losses = new ArrayList<>();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      try (Trainer.Batches.Pass pass = batches.from(epoch, 0)) {
        while (pass.hasNext()) {
          Trainer.Batch batch = pass.next();
          int t = losses.size();
          RandomKey key = KEY.derive("step").derive(t);
          losses.add(byHand.run(batch.input(), batch.targets(), key, 0.01 / (1 + t)).loss());
        }
      }
    }
    TrainingStep step = step();
    Trainer.Outcome outcome = trainer(step, batches).run();
    assertTrue(outcome.finished());
    assertEquals(new Checkpoint.Position(EPOCHS, 0, LAST_STEP), outcome.position());
    assertTrue(step.model().parameters().hasSameBits(byHand.model().parameters()));
    History history = outcome.history();
    assertEquals(losses, java.util.Arrays.stream(history.values(Trainer.LOSS)).boxed().toList());
    double last = 0;
    for (double loss : losses.subList(15, 20)) {
      last += loss;
    }
    assertEquals(last / 5, history.values(Trainer.TRAIN_LOSS)[3], 0.0);
    assertEquals(LAST_STEP, history.values("size").length);
    assertArrayEquals(new double[] {EPOCHS}, history.values("end"));
    assertEquals(0, batches.open, "passes left open");
  }

  @Test
  void a_training_that_is_stopped_after_any_step_and_resumed_leaves_the_same_files()
      throws IOException {
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    assertEquals(
        List.of("best.safetensors", "epoch-00003.safetensors", "epoch-00004.safetensors"),
        names(folder.resolve("whole")));
    for (int stop = 1; stop <= LAST_STEP; stop++) {
      String name = "stopped-" + stop;
      AtomicLong left = new AtomicLong(stop);
      // A batch that is asked for is a step that is made.
      Numbered counting =
          new Numbered() {
            @Override
            public Pass from(int epoch, int first) {
              Pass pass = super.from(epoch, first);
              return new Pass() {
                @Override
                public boolean hasNext() {
                  return pass.hasNext();
                }

                @Override
                public Trainer.Batch next() {
                  left.decrementAndGet();
                  return pass.next();
                }

                @Override
                public void close() {
                  pass.close();
                }
              };
            }
          };
      Trainer.Outcome cut =
          trainer(step(), counting).keeping(checkpoints(name)).until(() -> left.get() <= 0).run();
      assertEquals(stop, cut.position().step());
      assertEquals(0, counting.open);
      // a new process: new parameters, which the checkpoint replaces
      Trainer.Outcome rest = trainer(step(), new Numbered()).keeping(checkpoints(name)).run();
      assertTrue(rest.finished(), name);
      assertSameFiles(folder.resolve("whole"), folder.resolve(name));
    }
  }

  @Test
  void a_finished_training_is_not_trained_again() throws IOException {
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    Trainer.Batches none =
        new Trainer.Batches() {
          @Override
          public int count(int epoch) {
            throw new AssertionError("asked for batches");
          }

          @Override
          public Pass from(int epoch, int first) {
            throw new AssertionError("asked for batches");
          }
        };
    Trainer.Outcome again = trainer(step(), none).keeping(checkpoints("whole")).run();
    assertTrue(again.finished());
    assertEquals(LAST_STEP, again.history().values(Trainer.LOSS).length);
  }

  @Test
  void a_damaged_checkpoint_is_passed_over_for_the_one_before_it() throws IOException {
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    trainer(step(), new Numbered()).keeping(checkpoints("damaged")).run();
    Path last = folder.resolve("damaged/epoch-00004.safetensors");
    byte[] bytes = Files.readAllBytes(last);
    bytes[bytes.length / 2] ^= 1;
    Files.write(last, bytes);
    List<String> warnings = new ArrayList<>();
    Checkpoints damaged = checkpoints("damaged").warning(warnings::add);
    assertEquals(3, damaged.newest().orElseThrow().position().epoch());
    assertEquals(1, warnings.size());
    assertTrue(warnings.getFirst().contains("epoch-00004.safetensors"), warnings::toString);
    trainer(step(), new Numbered()).keeping(checkpoints("damaged")).run();
    assertSameFiles(folder.resolve("whole"), folder.resolve("damaged"));
  }

  @Test
  void checkpoints_of_another_training_are_passed_over() throws IOException {
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    Checkpoints other =
        Checkpoints.in(folder.resolve("whole")).describedBy(Map.of("network", "large"));
    assertTrue(other.newest().isEmpty());
  }

  @Test
  void what_a_killed_process_left_half_written_is_deleted_and_other_files_are_not()
      throws IOException {
    Path whole = Files.createDirectories(folder.resolve("whole"));
    Files.writeString(whole.resolve("epoch-00009.safetensors.12-34.tmp"), "half");
    Files.writeString(whole.resolve("notes.txt"), "of the user");
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    assertEquals(
        List.of(
            "best.safetensors", "epoch-00003.safetensors", "epoch-00004.safetensors", "notes.txt"),
        names(whole));
  }

  @Test
  void the_best_is_that_of_the_epoch_where_the_column_was_largest() throws IOException {
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    Checkpoint best = Checkpoint.read(folder.resolve("whole").resolve(Checkpoints.BEST));
    assertEquals(2, best.position().epoch());
    assertEquals(Map.of("network", "small"), best.metadata());
  }

  @Test
  void a_loss_that_is_not_finite_ends_the_training_and_no_checkpoint_holds_it() throws IOException {
    Numbered batches =
        new Numbered() {
          @Override
          public Pass from(int epoch, int first) {
            Pass pass = super.from(epoch, first);
            return new Pass() {
              private int number = first;

              @Override
              public boolean hasNext() {
                return pass.hasNext();
              }

              @Override
              public Trainer.Batch next() {
                Trainer.Batch batch = pass.next();
                return number++ == 2 && epoch == 1
                    ? new Trainer.Batch(
                        Tensor.full(ElementType.FLOAT32, Double.NaN, batch.input().shape()),
                        batch.targets())
                    : batch;
              }
            };
          }
        };
    Trainer trainer = trainer(step(), batches).keeping(checkpoints("diverged"));
    ArithmeticException diverged = assertThrows(ArithmeticException.class, trainer::run);
    assertEquals(
        "Trainer: the loss is NaN in step 8, batch 3 of epoch 2",
        diverged.getMessage().lines().findFirst().orElse(""));
    assertEquals(7, checkpoints("diverged").newest().orElseThrow().position().step());
  }

  @Test
  void a_checkpoint_of_another_model_is_refused_and_nothing_changes() throws IOException {
    trainer(step(), new Numbered()).keeping(checkpoints("whole")).run();
    Model other = Model.of(Sequential.of(Dense.of(6, 3)), KEY);
    Parameters before = other.parameters().copy();
    TrainingStep step = TrainingStep.of(other, Adam.of(0.1), Losses::crossEntropy);
    Trainer trainer = trainer(step, new Numbered()).keeping(checkpoints("whole"));
    ParameterMismatchException refused =
        assertThrows(ParameterMismatchException.class, trainer::run);
    assertTrue(refused.getMessage().startsWith("Checkpoint.restore: "), refused::getMessage);
    assertTrue(other.parameters().hasSameBits(before));
  }

  @Test
  void a_file_that_is_no_checkpoint_is_refused_by_name() throws IOException {
    Path file = folder.resolve("epoch-00001.safetensors");
    step().model().parameters().save(file);
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> Checkpoint.read(file));
    assertTrue(refused.getMessage().contains("no checkpoint"), refused::getMessage);
    assertTrue(refused.getMessage().contains(file.toString()), refused::getMessage);
  }

  @Test
  void a_history_keeps_its_order_through_a_file() throws IOException {
    History history = new History();
    for (String name : List.of("z", "a:b", "m")) {
      history.append(name, 0.1);
      history.append(name, Double.NaN);
    }
    TrainingStep step = step();
    Path file = folder.resolve("x.safetensors");
    Checkpoint.of(
            step.model().parameters(),
            step.optimiserState(),
            history,
            Checkpoint.Position.START,
            Map.of())
        .write(file);
    Checkpoint read = Checkpoint.read(file);
    assertEquals(List.of("z", "a:b", "m"), read.history().names());
    assertArrayEquals(new double[] {0.1, Double.NaN}, read.history().values("m"));
    assertTrue(read.metadata().isEmpty());
    history.append("m", 3);
    assertEquals(2, read.history().copy().values("m").length);
    assertFalse(read.history().has("y"));
    IllegalArgumentException missing =
        assertThrows(IllegalArgumentException.class, () -> read.history().values("y"));
    assertEquals("History: there is no column \"y\"\n  there are z, a:b, m", missing.getMessage());
  }

  @Test
  void parameters_that_are_frozen_stay_and_the_rest_learns() throws IOException {
    TrainingStep free = step();
    Model model =
        Model.of(
            free.model().layer(),
            free.model().parameters().copy().freezing(name -> name.startsWith("0.")));
    Tensor first = model.parameters().get("0.weight");
    Tensor last = model.parameters().get("4.weight");
    TrainingStep step = TrainingStep.of(model, Adam.of(0.01), Losses::crossEntropy);
    trainer(step, new Numbered()).run();
    assertTrue(model.parameters().get("0.weight").hasSameBits(first));
    assertFalse(model.parameters().get("4.weight").hasSameBits(last));
    assertFalse(step.optimiserState().names().toString().contains("0.weight"));
  }
}
