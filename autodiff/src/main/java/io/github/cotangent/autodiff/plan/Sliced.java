package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Computations of which all are done for one slice before the next slice is begun.
///
/// What one hands to the next is then still in a cache when that reads it, and what nobody else
/// needs never reaches main memory: it stands in the slice's scratch. Each computation gives slices
/// of its result from the same slices of its inputs, so that slicing changes no bit, and slices can
/// be shared among the workers. Sums over the axis come last in a slice, and slices are added to
/// them in their order, whoever computed them.
final class Sliced implements Unit {
  private final List<Computation> computations;
  private final int axis;
  private final int extent;
  private final int thickness;
  private final Set<Value> stored;
  private final List<Step> steps = new ArrayList<>();
  private final List<Addition> additions = new ArrayList<>();
  private final Queue<Scratch> idle = new ConcurrentLinkedQueue<>();
  private List<Scratch> scratches = List.of();

  // The first so many computations are cut, the others are sums.
  private final int cut;

  /// @param sums of slices of what is given or computed
  /// @param axis along which values of `extent` are cut in slices of `thickness`
  /// @param stored the results that are needed elsewhere
  Sliced(
      List<Computation> computations,
      List<Computation> sums,
      int axis,
      int extent,
      int thickness,
      Set<Value> stored) {
    this.computations = Stream.concat(computations.stream(), sums.stream()).toList();
    this.cut = computations.size();
    this.axis = axis;
    this.extent = extent;
    this.thickness = thickness;
    this.stored = stored;
  }

  @Override
  public List<Computation> computations() {
    return computations;
  }

  @Override
  public List<Value> results() {
    return computations.stream()
        .flatMap(computation -> computation.results().stream())
        .filter(stored::contains)
        .toList();
  }

  // ---- what a slice does ----------------------------------------------------------------------

  /// Gives an input of a step in slice `k` with `values` computed so far.
  private interface Input {
    Tensor in(int k, Tensor[] values);
  }

  /// A computation within a slice.
  ///
  /// @param first the place of its first result among the values of a slice
  /// @param stored where slices of its results are kept, nowhere for those that are not
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Step(
      Evaluation whole, Evaluation last, Input[] inputs, int first, Tensor[][] stored) {
    /// Where the slice of result `r` is kept, null for nowhere.
    @Nullable Tensor place(int r, int slice) {
      return stored[r].length == 0 ? null : stored[r][slice];
    }

    /// How many places kernels may ask for: several could be mistaken for one another.
    int places() {
      return stored.length == 1 || whole.takesPlacesInOrder() ? stored.length : 0;
    }
  }

  /// Sums that a slice is added to.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Addition(Accumulation to, Input[] inputs) {
    void add(Engine engine, int slice, Tensor[] values) {
      to.add(engine.kernels(), inputsOf(inputs, slice, values));
    }
  }

  private static Tensor[] inputsOf(Input[] inputs, int slice, Tensor[] values) {
    Tensor[] x = new Tensor[inputs.length];
    for (int j = 0; j < x.length; j++) {
      x[j] = inputs[j].in(slice, values);
    }
    return x;
  }

  /// Memory that hands out the places of the results of a step to kernels that ask for them, in the
  /// order of the results.
  private static final class Placing implements Memory {
    private final Memory others;
    private Step step;
    private int slice;
    private int at;

    Placing(Memory others, Step step) {
      this.others = others;
      this.step = step;
    }

    void next(Step step, int slice) {
      this.step = step;
      this.slice = slice;
      this.at = 0;
    }

    @Override
    public Storage allocate(ElementType type, int size) {
      return others.allocate(type, size);
    }

    @Override
    public Tensor place(ElementType type, Shape shape, boolean strides) {
      Tensor own = at < step.places() ? step.place(at++, slice) : null;
      boolean fits =
          own != null
              && own.type() == type
              && own.shape().equals(shape)
              && (strides || own.isContiguous());
      return own != null && fits ? own : others.place(type, shape, strides);
    }
  }

  /// The storages that the steps of one slice write to.
  private final class Scratch {
    final Assigned assigned = new Assigned();
    final Placing memory = new Placing(assigned, steps.getFirst());
    final Tensor[] values;
    final Storage[][] storages;
    private @Nullable Engine parent;
    private @Nullable Engine own;

    Scratch(Storage[][] storages, int values) {
      this.storages = storages;
      this.values = new Tensor[values];
    }

    Engine within(Engine engine) {
      Engine mine = own;
      if (mine == null || parent != engine) {
        parent = engine;
        mine = engine.with(memory);
        own = mine;
      }
      return mine;
    }

    Scratch twin() {
      Map<Storage, Storage> copies = new HashMap<>();
      Storage[][] other = new Storage[storages.length][];
      for (int i = 0; i < other.length; i++) {
        other[i] =
            Arrays.stream(storages[i])
                .map(
                    storage ->
                        copies.computeIfAbsent(storage, s -> Storage.allocate(s.type(), s.size())))
                .toArray(Storage[]::new);
      }
      return new Scratch(other, values.length);
    }
  }

  private int slices() {
    return Math.max(1, extent / thickness);
  }

  /// The last slice takes what is left, so none is thinner than the others.
  private int thicknessOf(int slice) {
    return slice == slices() - 1 ? extent - slice * thickness : thickness;
  }

  private Tensor[] cut(Tensor x) {
    return IntStream.range(0, slices())
        .mapToObj(k -> x.slice(axis, k * thickness, k * thickness + thicknessOf(k)))
        .toArray(Tensor[]::new);
  }

  private void compute(Engine engine, Scratch scratch, int slice) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Tensor[] x = inputsOf(step.inputs, slice, scratch.values);
      scratch.assigned.next(scratch.storages[i]);
      scratch.memory.next(step, slice);
      keep(
          engine,
          scratch.values,
          step,
          slice,
          evaluation(step, slice).evaluate(engine.kernels(), x));
    }
  }

  private void add(Engine engine, Scratch scratch, int slice) {
    for (int i = 0; i < additions.size(); i++) {
      scratch.assigned.next(scratch.storages[steps.size() + i]);
      additions.get(i).add(engine, slice, scratch.values);
    }
  }

  private Evaluation evaluation(Step step, int slice) {
    return thicknessOf(slice) == thickness ? step.whole : step.last;
  }

  private static void keep(Engine engine, Tensor[] values, Step step, int slice, Tensor[] y) {
    for (int r = 0; r < y.length; r++) {
      values[step.first + r] = y[r];
      Tensor to = step.place(r, slice);
      if (to != null && to != y[r]) {
        engine.kernels().assign(to, y[r]);
      }
    }
  }

  // ---- assigning ------------------------------------------------------------------------------

  @Override
  public void assign(Engine engine, Buffers buffers) {
    Map<Value, Integer> places = new HashMap<>();
    for (Value result : results()) {
      Shape shape = result.shape();
      result.assign(Tensor.over(buffers.allocate(result.type(), shape.size()), shape));
    }
    buffers.taken();
    for (Computation computation : computations.subList(0, cut)) {
      steps.add(step(computation, places));
    }
    for (Computation sum : computations.subList(cut, computations.size())) {
      Accumulation to = Objects.requireNonNull(sum.evaluation().accumulation(axis));
      additions.add(new Addition(to, inputs(sum, places)));
    }
    orWholly(
        engine,
        () -> {
          Scratch first = scratch(engine, places.size());
          scratches = List.of(first);
          idle.add(first);
          run(engine);
        });
  }

  private Step step(Computation computation, Map<Value, Integer> places) {
    Input[] inputs = inputs(computation, places);
    int place = places.size();
    List<Value> results = computation.results();
    Tensor[][] kept = new Tensor[results.size()][];
    for (int r = 0; r < kept.length; r++) {
      Value result = results.get(r);
      places.put(result, place + r);
      kept[r] = stored.contains(result) ? cut(result.tensor()) : new Tensor[0];
    }
    Evaluation evaluation = computation.evaluation();
    return new Step(
        slicedTo(evaluation, thickness),
        slicedTo(evaluation, thicknessOf(slices() - 1)),
        inputs,
        place,
        kept);
  }

  private Evaluation slicedTo(Evaluation evaluation, int thickness) {
    Evaluation sliced = evaluation.forSlices(axis, thickness);
    if (sliced == null) {
      throw new IllegalStateException(evaluation.op(0) + " cannot be computed in slices");
    }
    return sliced;
  }

  private Input[] inputs(Computation computation, Map<Value, Integer> places) {
    return computation.inputs().stream().map(value -> input(value, places)).toArray(Input[]::new);
  }

  private Input input(Value value, Map<Value, Integer> places) {
    Integer place = places.get(value.base());
    if (place == null) {
      Tensor[] slices = cut(value.tensor());
      return (k, values) -> slices[k];
    }
    int at = place;
    if (value.base() == value) {
      return (k, values) -> values[at];
    }
    Shape shape = value.shape();
    IntFunction<Shape> sliced = n -> shape.with(axis, n);
    Shape whole = sliced.apply(thickness);
    Shape last = sliced.apply(thicknessOf(slices() - 1));
    return (k, values) -> values[at].expand(thicknessOf(k) == thickness ? whole : last);
  }

  /// Computes the last slice, the thickest, to see which storages its steps take.
  private Scratch scratch(Engine engine, int count) {
    Buffers buffers = new Buffers();
    Placing memory = new Placing(buffers, steps.getFirst());
    Engine own = engine.with(memory);
    Tensor[] values = new Tensor[count];
    Storage[][] taken = new Storage[computations.size()][];
    Set<Storage> mine = new HashSet<>();
    Map<Integer, List<Integer>> dying = lastUses();
    int last = slices() - 1;
    own.run(
        () -> {
          for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Tensor[] x = inputsOf(step.inputs, last, values);
            memory.next(step, last);
            Tensor[] y = step.last.evaluate(own.kernels(), x);
            taken[i] = buffers.taken();
            mine.addAll(List.of(taken[i]));
            keep(own, values, step, last, y);
            buffers.taken();
            Set<Storage> alive = new HashSet<>();
            for (Tensor result : y) {
              alive.add(result.storage());
            }
            for (Storage storage : taken[i]) {
              if (!alive.contains(storage)) {
                buffers.free(storage);
              }
            }
            for (int place : dying.getOrDefault(i, List.of())) {
              Storage storage = values[place].storage();
              if (mine.contains(storage)) {
                buffers.free(storage);
              }
            }
          }
          for (int i = steps.size(); i < taken.length; i++) {
            additions.get(i - steps.size()).add(own, last, values);
            taken[i] = buffers.taken();
          }
        });
    return new Scratch(taken, count);
  }

  /// For each step the places of the results that no later one reads.
  private Map<Integer, List<Integer>> lastUses() {
    Map<Value, Integer> last = new HashMap<>();
    Map<Value, Integer> places = new HashMap<>();
    for (int i = 0; i < computations.size(); i++) {
      int step = i;
      if (i >= cut) {
        computations.get(i).reads().forEach(last::remove);
        continue;
      }
      for (Value result : computations.get(i).results()) {
        places.put(result, places.size());
        last.put(result, step);
      }
      computations.get(i).reads().filter(last::containsKey).forEach(v -> last.put(v, step));
    }
    Map<Integer, List<Integer>> dying = new HashMap<>();
    last.forEach(
        (value, step) ->
            dying.computeIfAbsent(step, s -> new ArrayList<>()).add(places.get(value)));
    return dying;
  }

  // ---- replaying ------------------------------------------------------------------------------

  @Override
  public void replay(Engine engine, Assigned memory, @Nullable Observer observer) {
    if (observer != null) {
      wholly(engine, observer);
      return;
    }
    orWholly(engine, () -> run(engine));
  }

  /// What fails in slices is done in whole tensors to fail there: what is said of a slice would
  /// name other positions.
  private void orWholly(Engine engine, Runnable inSlices) {
    try {
      inSlices.run();
    } catch (RuntimeException e) {
      wholly(engine, (op, x, y) -> {});
      throw e;
    }
  }

  private void run(Engine engine) {
    Turns turns = new Turns();
    additions.forEach(addition -> addition.to().sums().clear());
    engine.parallel(
        slices(),
        slice -> {
          Scratch free = idle.poll();
          Scratch scratch = free == null ? another() : free;
          try {
            Engine own = scratch.within(engine);
            own.run(
                () -> {
                  compute(own, scratch, slice);
                  if (!additions.isEmpty()) {
                    turns.take(slice, () -> add(own, scratch, slice));
                  }
                });
          } catch (RuntimeException | Error e) {
            turns.fail();
            throw e;
          } finally {
            idle.add(scratch);
          }
        });
    for (int i = 0; i < additions.size(); i++) {
      List<Value> results = computations.get(cut + i).results();
      additions
          .get(i)
          .to()
          .sums()
          .finish(results.stream().map(Value::tensor).toArray(Tensor[]::new));
    }
  }

  private synchronized Scratch another() {
    Scratch another = scratches.getFirst().twin();
    List<Scratch> more = new ArrayList<>(scratches);
    more.add(another);
    scratches = more;
    return another;
  }

  /// The same in whole tensors.
  private void wholly(Engine engine, Observer observer) {
    Engine own = engine.with(Memory.FRESH);
    Map<Value, Tensor> values = new HashMap<>();
    own.run(
        () -> {
          for (Computation computation : computations) {
            Tensor[] x =
                computation.inputs().stream()
                    .map(value -> whole(value, values))
                    .toArray(Tensor[]::new);
            Evaluation evaluation = computation.evaluation();
            Tensor[] y = evaluation.evaluate(own.kernels(), x);
            evaluation.show(own.kernels(), observer, x, y);
            for (int r = 0; r < y.length; r++) {
              Value result = computation.results().get(r);
              values.put(result, y[r]);
              if (stored.contains(result)) {
                own.kernels().assign(result.tensor(), y[r]);
              }
            }
          }
        });
  }

  private static Tensor whole(Value value, Map<Value, Tensor> values) {
    Tensor base = values.get(value.base());
    return base == null ? value.tensor() : base.expand(value.shape());
  }

  @Override
  public Stream<Storage> storages() {
    return Stream.concat(
        results().stream().map(result -> result.tensor().storage()),
        scratches.stream()
            .flatMap(scratch -> Arrays.stream(scratch.storages).flatMap(Arrays::stream)));
  }
}
