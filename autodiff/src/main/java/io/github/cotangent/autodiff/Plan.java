package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.plan.Computation;
import io.github.cotangent.autodiff.plan.Schedule;
import io.github.cotangent.autodiff.plan.Schedule.View;
import io.github.cotangent.autodiff.plan.Value;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A computation that was recorded once and is replayed in buffers that were assigned ahead.
///
/// The recorded function runs once, on variables; what it returns leads back, through the graph, to
/// all that was computed, walks included. A replay gives the bits of the plain eager computation,
/// by the same kernels; but it builds no graph, and a buffer is taken again as soon as nothing
/// needs its content any more, so it leaves nothing to the garbage collector. Large values are
/// computed slice by slice, and what several ops need is computed once.
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
  /// The nodes computed so far, where a computation is being recorded.
  private static final ScopedValue<List<Variable>> RECORDED = ScopedValue.newInstance();

  private final List<Tensor> inputs;
  private final Schedule schedule;
  private final List<Tensor> outputs;
  private final ReentrantLock running = new ReentrantLock();

  // Whether the buffers hold what was computed when they were assigned.
  private boolean fresh = true;

  private Plan(List<Tensor> inputs, Schedule schedule, List<Tensor> outputs) {
    this.inputs = inputs;
    this.schedule = schedule;
    this.outputs = outputs;
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
    Engine recording = Engine.current().recording();
    List<Variable> nodes = new ArrayList<>();
    List<Variable> results =
        ScopedValue.where(RECORDED, nodes)
            .<List<Variable>, RuntimeException>call(
                () -> recording.call(() -> function.apply(inputs)));
    return schedule(inputs, neededFor(results, nodes), results);
  }

  private static Plan schedule(List<Tensor> inputs, List<Variable> nodes, List<Variable> results) {
    Map<Variable, Value> values = new IdentityHashMap<>();
    List<Computation> computations = new ArrayList<>();
    List<View> views = new ArrayList<>();
    for (Variable node : nodes) {
      Op op = originOf(node);
      List<Value> from = Arrays.stream(node.inputs()).map(x -> valueOf(x, values)).toList();
      Variable viewed = viewed(node);
      if (viewed != null && viewed.tensor() == node.tensor()) {
        values.put(node, valueOf(viewed, values));
      } else if (viewed == null) {
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
    Schedule schedule = Schedule.of(Engine.current(), computations, views, asked);
    return new Plan(inputs, schedule, asked.stream().map(Value::tensor).toList());
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
      load(inputs, values);
      replay();
      return use.apply(outputs);
    } finally {
      running.unlock();
    }
  }

  /// As [#run] for the inputs of the last run, or those of the recording. Right after the recording
  /// nothing is computed, as assigning the buffers did that, so nothing may have changed since. For
  /// the project's own modules; `use` lets none of the outputs out.
  public <T> T recorded(Function<List<Tensor>, T> use) {
    running.lock();
    try {
      if (!fresh || Diagnostics.search() != null) {
        replay();
      }
      fresh = false;
      return use.apply(outputs);
    } finally {
      running.unlock();
    }
  }

  private void replay() {
    fresh = false;
    NonFiniteSearch search = Diagnostics.search();
    schedule.replay(Engine.current(), search == null ? null : search::look);
  }

  /// The bytes of all buffers together.
  public long bytes() {
    return schedule.bytes();
  }

  /// All buffers that hold results, for tests that overwrite them between runs.
  List<Storage> buffers() {
    return schedule.storages();
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
