package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.plan.Computation;
import io.github.cotangent.autodiff.plan.Schedule;
import io.github.cotangent.autodiff.plan.Schedule.View;
import io.github.cotangent.autodiff.plan.Value;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A computation that was recorded once and is replayed in buffers that were assigned ahead.
///
/// The recorded function runs once, on variables; what it returns leads back, through the graph, to
/// all that was computed, walks included. The first run assigns the buffers while it computes, and
/// those after it replay: the bits of the plain eager computation, by the same kernels; but no
/// graph is built, and a buffer is taken again as soon as nothing needs its content any more, so
/// nothing is left to the garbage collector. Large values are computed slice by slice, and what
/// several ops need is computed once.
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
  /// What is noted where a computation is being recorded.
  private static final ScopedValue<Recorder> RECORDED = ScopedValue.newInstance();

  private final List<Tensor> inputs;
  private final Program program;
  private final ReentrantLock running = new ReentrantLock();

  // None before the first run.
  private @Nullable Schedule schedule;

  // What was recorded, until it is asked for or run; then what stands in the buffers.
  private List<Tensor> outputs;

  // Whether the outputs are those that were recorded.
  private boolean fresh = true;

  private Plan(List<Tensor> inputs, Program program, List<Tensor> outputs) {
    this.inputs = inputs;
    this.program = program;
    this.outputs = outputs;
  }

  /// What is computed, with the values that are asked for.
  private record Program(List<Computation> computations, List<View> views, List<Value> asked) {
    Schedule schedule(Engine engine) {
      return Schedule.of(engine, computations, views, asked);
    }

    List<Tensor> outputs() {
      return asked.stream().map(Value::tensor).toList();
    }
  }

  /// The nodes computed so far, and the memory that they may stand in.
  private static final class Recorder implements Memory {
    final List<Variable> nodes = new ArrayList<>();

    // Weak, so that what kernels needed on the way can go.
    private final Set<Storage> lent =
        Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public Storage allocate(ElementType type, int size) {
      Storage storage = Storage.allocate(type, size);
      lent.add(storage);
      return storage;
    }

    /// A result in other memory would stay what it was.
    void requireLent(Op op, Tensor result) {
      if (!lent.contains(result.storage())) {
        throw new IllegalStateException(
            "Plan: "
                + op.name()
                + " gave a result that is neither a view of an input nor in memory of the engine\n"
                + "  result "
                + result.describe()
                + "\n  help: hand arrays over with kernels.copy");
      }
    }
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
    load(inputs, like);
    Recorder recorder = new Recorder();
    Engine recording = Engine.current().with(recorder).recording();
    List<Variable> results =
        ScopedValue.where(RECORDED, recorder)
            .<List<Variable>, RuntimeException>call(
                () -> recording.call(() -> function.apply(inputs)));
    return new Plan(
        inputs, program(recorder, results), results.stream().map(Variable::tensor).toList());
  }

  private static Program program(Recorder recorder, List<Variable> results) {
    Map<Variable, Value> values = new IdentityHashMap<>();
    List<Computation> computations = new ArrayList<>();
    List<View> views = new ArrayList<>();
    for (Variable node : neededFor(results, recorder.nodes)) {
      Op op = originOf(node);
      List<Value> from = Arrays.stream(node.inputs()).map(x -> valueOf(x, values)).toList();
      Variable viewed = viewed(node);
      if (viewed != null && viewed.tensor() == node.tensor()) {
        values.put(node, valueOf(viewed, values));
      } else if (viewed == null) {
        recorder.requireLent(op, node.tensor());
        Value result = Value.computed(node.tensor());
        values.put(node, result);
        computations.add(Computation.of(op, from, result));
      } else if (node.inputs().length == 1) {
        Value result = Value.view(node.tensor(), from.getFirst(), op instanceof Expand);
        values.put(node, result);
        views.add(new View(op, from, result));
      } else {
        Value result = Value.computed(node.tensor());
        values.put(node, result);
        computations.add(Computation.copied(op, from, result));
      }
    }
    List<Value> asked = results.stream().map(result -> valueOf(result, values)).toList();
    return new Program(computations, views, asked);
  }

  private static Value valueOf(Variable x, Map<Variable, Value> values) {
    return values.computeIfAbsent(x, leaf -> Value.given(leaf.tensor()));
  }

  /// The input whose memory a node has, null if it has memory of its own.
  private static @Nullable Variable viewed(Variable node) {
    for (Variable input : node.inputs()) {
      if (input.tensor().storage() == node.tensor().storage()) {
        return input;
      }
    }
    return null;
  }

  /// Notes a node that was computed on a recording engine.
  static void computed(Variable node) {
    RECORDED.get().nodes.add(node);
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
      load(inputs, values);
      replay();
      return use.apply(outputs);
    } finally {
      running.unlock();
    }
  }

  /// As [#run] for the inputs of the last run, or those of the recording. Right after the recording
  /// nothing is computed, as recording did that, so nothing may have changed since. For the
  /// project's own modules; `use` lets none of the outputs out.
  public <T> T recorded(Function<List<Tensor>, T> use) {
    running.lock();
    try {
      if (!fresh || Diagnostics.search() != null) {
        replay();
      }
      List<Tensor> lent = outputs;
      if (fresh) {
        // Not held beside the buffers.
        outputs = List.of();
        fresh = false;
      }
      return use.apply(lent);
    } finally {
      running.unlock();
    }
  }

  private void replay() {
    fresh = false;
    NonFiniteSearch search = Diagnostics.search();
    boolean isAssigned = schedule != null;
    Schedule own = schedule();
    // To assign is to compute, but nobody looks on.
    if (isAssigned || search != null) {
      own.replay(Engine.current(), search == null ? null : search::look);
    }
  }

  /// With all buffers assigned; if they were not, they hold what is computed from the inputs.
  private Schedule schedule() {
    Schedule own = schedule;
    if (own == null) {
      own = program.schedule(Engine.current());
      schedule = own;
      outputs = program.outputs();
      fresh = false;
    }
    return own;
  }

  /// The bytes of all buffers together.
  public long bytes() {
    running.lock();
    try {
      return schedule().bytes();
    } finally {
      running.unlock();
    }
  }

  /// All buffers that hold results, for tests that overwrite them between runs.
  List<Storage> buffers() {
    return schedule().storages();
  }

  private static void load(List<Tensor> inputs, List<Tensor> values) {
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

  private static Op originOf(Variable node) {
    Op op = node.op();
    if (op == null) {
      throw new IllegalStateException("a leaf is no step of a plan");
    }
    return op;
  }
}
