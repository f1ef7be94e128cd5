package io.github.cotangent.autodiff;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// A computation that was recorded once and is replayed in buffers that were assigned ahead.
///
/// The recorded function runs once, on variables; what it returns leads back, through the graph, to
/// all that was computed, walks included. A replay calls the same kernels in the same order on the
/// same values, so it gives the bits of the plain eager computation; but it builds no graph, and a
/// buffer is taken again as soon as nothing needs its content any more, so it leaves nothing to the
/// garbage collector.
///
/// What varies from run to run must be an input, the random key's root among it, or stand in
/// parameters, which are read where they are. Anything else that the function looks at is frozen.
///
/// ```java
/// Plan plan = Plan.record(List.of(x), in -> List.of(in.get(0).tanh().sum()));
/// double again = plan.run(List.of(other)).get(0).item();
/// ```
///
/// One plan runs on one thread at a time; others wait.
public final class Plan {
  @SuppressWarnings("ArrayRecordComponent") // steps are never compared
  private record Step(Op op, Tensor[] inputs, Storage[] results) {}

  /// The nodes computed so far, where a computation is being recorded.
  private static final ScopedValue<List<Variable>> RECORDED = ScopedValue.newInstance();

  private final List<Tensor> inputs;
  private final List<Step> steps = new ArrayList<>();
  private final List<Tensor> outputs = new ArrayList<>();
  private final ReentrantLock running = new ReentrantLock();
  private long bytes;

  private Plan(List<Tensor> inputs) {
    this.inputs = inputs;
  }

  /// Records `function` for inputs of the shapes and types of `like`, whose values it first sees.
  public static Plan record(List<Tensor> like, Function<List<Variable>, List<Variable>> function) {
    return recordTensors(
        like, inputs -> function.apply(inputs.stream().map(Variable::constant).toList()));
  }

  /// As [#record], the function taking the plan's own input tensors; for the project's own modules,
  /// which make random keys of them.
  public static Plan recordTensors(
      List<Tensor> like, Function<List<Tensor>, List<Variable>> function) {
    List<Tensor> inputs = new ArrayList<>();
    for (Tensor tensor : like) {
      inputs.add(Tensor.over(Storage.allocate(tensor.type(), tensor.size()), tensor.shape()));
    }
    Plan plan = new Plan(inputs);
    plan.load(like);
    Engine recording = Engine.current().recording();
    List<Variable> nodes = new ArrayList<>();
    List<Variable> results =
        ScopedValue.where(RECORDED, nodes)
            .<List<Variable>, RuntimeException>call(
                () -> recording.call(() -> function.apply(inputs)));
    plan.assign(neededFor(results, nodes), results);
    return plan;
  }

  /// Notes a node that was computed on a recording engine.
  static void computed(Variable node) {
    RECORDED.get().add(node);
  }

  /// Those of `nodes` that lead to `outputs`, in the order in which they were computed.
  private static List<Variable> neededFor(List<Variable> outputs, List<Variable> nodes) {
    Map<Variable, Boolean> needed = new IdentityHashMap<>();
    outputs.forEach(output -> needed.put(output, true));
    List<Variable> result = new ArrayList<>();
    for (Variable node : nodes.reversed()) {
      if (needed.containsKey(node)) {
        result.add(node);
        for (Variable input : node.inputs()) {
          needed.put(input, true);
        }
      }
    }
    return result.reversed();
  }

  /// The outputs for `values`, as copies that are the caller's.
  ///
  /// @throws ShapeMismatchException if a value does not have the shape and type of the recorded
  ///     input
  public List<Tensor> run(List<Tensor> values) {
    Kernels kernels = Engine.current().kernels();
    return run(values, borrowed -> borrowed.stream().map(kernels::copy).toList());
  }

  /// As [#run], without copies: the outputs are lent to `use` and hold other values afterwards. For
  /// the project's own modules; `use` lets none of them out.
  public <T> T run(List<Tensor> values, Function<List<Tensor>, T> use) {
    running.lock();
    try {
      load(values);
      replay();
      return use.apply(outputs);
    } finally {
      running.unlock();
    }
  }

  /// The bytes of all buffers together.
  public long bytes() {
    return bytes;
  }

  /// All buffers that hold results, for tests that overwrite them between runs.
  List<Storage> buffers() {
    return steps.stream().flatMap(step -> Arrays.stream(step.results())).distinct().toList();
  }

  private void load(List<Tensor> values) {
    if (values.size() != inputs.size()) {
      throw new IllegalArgumentException(
          "Plan: " + inputs.size() + " inputs were recorded, got " + values.size());
    }
    for (int i = 0; i < values.size(); i++) {
      Tensor value = values.get(i);
      Tensor input = inputs.get(i);
      if (!value.shape().equals(input.shape()) || value.type() != input.type()) {
        throw new ShapeMismatchException(
            "Plan: input "
                + i
                + " differs from what was recorded\n  recorded "
                + input.describe()
                + "\n  given    "
                + value.describe()
                + "\n  help: record a plan for each batch size");
      }
    }
    for (int i = 0; i < values.size(); i++) {
      Engine.current().kernels().assign(inputs.get(i), values.get(i));
    }
  }

  private void replay() {
    Buffers buffers = new Buffers();
    Engine engine = Engine.current().with(buffers);
    NonFiniteSearch search = Diagnostics.search();
    engine.run(
        () -> {
          for (Step step : steps) {
            buffers.next(step.results());
            Tensor y = step.op().evaluate(engine.kernels(), step.inputs());
            if (search != null) {
              search.look(step.op(), step.inputs(), y);
            }
          }
        });
  }

  /// Hands out the storages of a step in the order in which they were assigned.
  private static final class Buffers implements Memory {
    private Storage[] results = {};
    private int at;

    void next(Storage[] results) {
      this.results = results;
      this.at = 0;
    }

    @Override
    public Storage allocate(ElementType type, int size) {
      return results[at++];
    }
  }

  /// Runs the recorded nodes once more, assigning each result a buffer that nothing needs any
  /// longer.
  private void assign(List<Variable> nodes, List<Variable> recorded) {
    Map<Storage, Integer> lastUse = lastUses(nodes, recorded);
    Map<Variable, Tensor> values = new IdentityHashMap<>();
    Map<Storage, Storage> buffers = new IdentityHashMap<>();
    Assignment assignment = new Assignment();
    Engine engine = Engine.current().with(assignment);
    List<List<Storage>> dying = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      dying.add(new ArrayList<>());
    }
    lastUse.forEach(
        (storage, last) -> {
          if (last < nodes.size()) {
            dying.get(last).add(storage);
          }
        });
    for (int i = 0; i < nodes.size(); i++) {
      Variable node = nodes.get(i);
      Variable[] from = node.inputs();
      Tensor[] x = new Tensor[from.length];
      for (int k = 0; k < x.length; k++) {
        x[k] = values.getOrDefault(from[k], from[k].tensor());
      }
      assignment.taken.clear();
      Op op = originOf(node);
      Tensor y = engine.call(() -> op.evaluate(engine.kernels(), x));
      requirePlanned(op, y, x, assignment.taken);
      values.put(node, y);
      Storage[] results = assignment.taken.toArray(Storage[]::new);
      for (Storage result : results) {
        if (result == y.storage()) {
          buffers.put(node.tensor().storage(), result);
        } else {
          assignment.free(result);
        }
      }
      if (results.length > 0) {
        steps.add(new Step(op, x, results));
      }
      for (Storage recordedStorage : dying.get(i)) {
        Storage buffer = buffers.get(recordedStorage);
        if (buffer != null) {
          assignment.free(buffer);
        }
      }
    }
    for (Variable output : recorded) {
      outputs.add(values.getOrDefault(output, output.tensor()));
    }
    bytes = assignment.bytes;
  }

  /// A result that is neither a view of an input nor in the plan's memory would stay what it was.
  private static void requirePlanned(Op op, Tensor y, Tensor[] x, List<Storage> taken) {
    boolean planned = taken.contains(y.storage());
    for (Tensor input : x) {
      planned |= input.storage() == y.storage();
    }
    if (!planned) {
      throw new IllegalStateException(
          "Plan: "
              + op.name()
              + " gave a result that is neither a view of an input nor in memory of the engine, "
              + y.describe());
    }
  }

  private static Op originOf(Variable node) {
    Op op = node.op();
    if (op == null) {
      throw new IllegalStateException("a leaf is no step of a plan");
    }
    return op;
  }

  /// Gives a free storage of enough room, the smallest, or a new one.
  private static final class Assignment implements Memory {
    private final List<Storage> free = new ArrayList<>();
    private final List<Storage> taken = new ArrayList<>();
    private long bytes;

    void free(Storage storage) {
      free.add(storage);
    }

    @Override
    public Storage allocate(ElementType type, int size) {
      Storage best = null;
      for (Storage storage : free) {
        boolean fits =
            storage.type() == type && storage.size() >= size && storage.size() / 2 <= size;
        if (fits && (best == null || storage.size() < best.size())) {
          best = storage;
        }
      }
      if (best == null) {
        best = Storage.allocate(type, size);
        bytes += (long) size * type.bytes();
      } else {
        free.remove(best);
      }
      taken.add(best);
      return best;
    }
  }

  /// The last node that reads each recorded storage; the number of nodes for those of the outputs,
  /// and the node itself for a result that nothing reads.
  private static Map<Storage, Integer> lastUses(List<Variable> nodes, List<Variable> outputs) {
    Map<Storage, Integer> last = new IdentityHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      last.put(nodes.get(i).tensor().storage(), i);
      for (Variable input : nodes.get(i).inputs()) {
        last.put(input.tensor().storage(), i);
      }
    }
    for (Variable output : outputs) {
      last.put(output.tensor().storage(), nodes.size());
    }
    return last;
  }
}
