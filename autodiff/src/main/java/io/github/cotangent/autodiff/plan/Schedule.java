package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is computed when, and in which buffers.
public final class Schedule {
  /// A view of a value, made by an op.
  public record View(Op op, List<Value> inputs, Value result) {}

  private final List<Unit> units;
  private final Buffers buffers = new Buffers();

  private Schedule(List<Unit> units) {
    this.units = units;
  }

  /// A schedule for computations and views, each list in the order of recording, whose values are
  /// all assigned when it is made.
  ///
  /// @param outputs the values that are asked for
  public static Schedule of(
      Engine engine, List<Computation> computations, List<View> views, Collection<Value> outputs) {
    Schedule schedule =
        new Schedule(Grouping.of(Fusion.of(Sharing.of(computations), outputs), outputs));
    schedule.assign(engine, views, outputs);
    return schedule;
  }

  /// Computes all values again.
  public void replay(Engine engine, @Nullable Observer observer) {
    Assigned memory = new Assigned();
    Engine own = engine.with(memory);
    own.run(
        () -> {
          for (Unit unit : units) {
            unit.replay(own, memory, observer);
          }
        });
  }

  /// The bytes of the buffers for results.
  public long bytes() {
    return buffers.bytes();
  }

  /// All storages that a replay writes to.
  public List<Storage> storages() {
    return units.stream().flatMap(Unit::storages).distinct().toList();
  }

  /// Gives each result a buffer that nothing needs any longer, computing it for the first time.
  private void assign(Engine engine, List<View> views, Collection<Value> outputs) {
    Map<Value, List<View>> viewsOf = new HashMap<>();
    for (View view : views) {
      viewsOf.computeIfAbsent(view.result().base(), base -> new ArrayList<>()).add(view);
    }
    Map<Value, Integer> last = lastUses(outputs);
    Map<Integer, List<Value>> dying = new HashMap<>();
    last.forEach((value, unit) -> dying.computeIfAbsent(unit, u -> new ArrayList<>()).add(value));
    Set<Value> own = new HashSet<>();
    units.forEach(unit -> unit.computations().forEach(c -> own.addAll(c.results())));
    viewsOf.forEach(
        (base, ofIt) -> {
          // What was given stands there; what was fused with its only reader never will.
          if (!own.contains(base) && base.isAssigned()) {
            make(engine, ofIt);
          }
        });
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      unit.assign(engine, buffers);
      for (Value result : unit.results()) {
        make(engine, viewsOf.getOrDefault(result, List.of()));
      }
      for (Value value : dying.getOrDefault(i, List.of())) {
        buffers.free(value.tensor().storage());
      }
    }
  }

  private static void make(Engine engine, List<View> views) {
    for (View view : views) {
      view.result()
          .assign(
              engine.call(
                  () ->
                      view.op()
                          .evaluate(
                              engine.kernels(),
                              view.inputs().stream().map(Value::tensor).toArray(Tensor[]::new))));
    }
  }

  /// For each result that stands in memory, but for the outputs, the last unit that reads it, or
  /// the one that computes it if none does.
  private Map<Value, Integer> lastUses(Collection<Value> outputs) {
    Map<Value, Integer> last = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      int unit = i;
      units.get(i).results().forEach(result -> last.put(result, unit));
      units.get(i).computations().stream()
          .flatMap(Computation::reads)
          .filter(last::containsKey)
          .forEach(value -> last.put(value, unit));
    }
    outputs.forEach(output -> last.remove(output.base()));
    return last;
  }
}
