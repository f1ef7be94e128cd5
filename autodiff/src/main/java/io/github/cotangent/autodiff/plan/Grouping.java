package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the computations that are worth being done slice by slice together.
///
/// From each large computation on, later ones join its group that read what the group reads or
/// computes and can be cut along an axis that all of the group can be cut along. What does not
/// depend on the group is moved before it, what is small and does is moved behind it, and a large
/// one that does and cannot join ends the group. Sums over the axis may join too, as slices can be
/// added to them one after the other.
final class Grouping {
  /// Elements of a tensor that is worth being cut: with the others it would not stay in a cache.
  private static final int LARGE = 1 << 19;

  /// Elements of a slice: of one tensor they stay in the second cache, of a few in the third; with
  /// fewer, calls show.
  private static final int SLICE = 1 << 16;

  /// Elements of a slice that are neighbours in memory, at least: each run costs a call.
  private static final int RUN = 1 << 12;

  /// Elements that are little work wherever they are computed.
  private static final int SMALL = 1 << 12;

  /// How many computations one looks ahead.
  private static final int WINDOW = 64;

  private final Set<Value> outputs;
  private final Map<Value, Integer> readers = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();

  private Grouping(List<Computation> computations, Collection<Value> outputs) {
    this.outputs = new HashSet<>();
    outputs.forEach(value -> this.outputs.add(value.base()));
    for (Computation computation : computations) {
      computation.reads().distinct().forEach(value -> readers.merge(value, 1, Integer::sum));
    }
  }

  /// The computations, grouped where that is worthwhile, in an order in which they can be done.
  static List<Unit> of(List<Computation> computations, Collection<Value> outputs) {
    Grouping grouping = new Grouping(computations, outputs);
    grouping.group(computations);
    return grouping.units;
  }

  private void group(List<Computation> computations) {
    List<Computation> rest = computations;
    int at = 0;
    while (at < rest.size()) {
      Group group = new Group(rest.get(at));
      int end = at + 1;
      while (end < Math.min(rest.size(), at + WINDOW) && group.take(rest.get(end))) {
        end++;
      }
      Sliced sliced = group.sliced();
      if (sliced == null) {
        units.add(new Whole(rest.get(at++)));
        continue;
      }
      group.before.forEach(computation -> units.add(new Whole(computation)));
      units.add(sliced);
      List<Computation> remaining = new ArrayList<>(group.behind);
      remaining.addAll(rest.subList(end, rest.size()));
      rest = remaining;
      at = 0;
    }
  }

  /// Computations that can be cut along one axis.
  private final class Group {
    final List<Computation> before = new ArrayList<>();
    final List<Computation> behind = new ArrayList<>();
    private final List<Computation> members = new ArrayList<>();
    private final List<Computation> sums = new ArrayList<>();
    private final Set<Value> known = new HashSet<>();
    private final Set<Value> computed = new HashSet<>();
    private final Set<Value> later = new HashSet<>();
    private List<Cut> cuts;

    Group(Computation first) {
      cuts = first.largest() < LARGE ? List.of() : Cut.of(first);
      if (!cuts.isEmpty()) {
        add(first, members);
      }
    }

    private void add(Computation computation, List<Computation> to) {
      to.add(computation);
      computation.reads().forEach(known::add);
      known.addAll(computation.results());
      computed.addAll(computation.results());
    }

    /// Finds a place for the next computation; false if the group must end before it.
    boolean take(Computation next) {
      if (members.isEmpty()) {
        return false;
      }
      boolean depends = next.reads().anyMatch(computed::contains);
      boolean mustWait = next.reads().anyMatch(later::contains);
      if (!mustWait && next.reads().anyMatch(known::contains) && next.largest() > SMALL) {
        Cut first = cuts.getFirst();
        if (first.extent >= 2 * thickness(first) && first.sums(next, computed)) {
          cuts = List.of(first);
          add(next, sums);
          later.addAll(next.results());
          return true;
        }
        List<Cut> common = cuts.stream().filter(cut -> cut.fits(next, computed)).toList();
        if (!common.isEmpty()) {
          cuts = common;
          add(next, members);
          return true;
        }
      }
      if (!depends && !mustWait) {
        before.add(next);
        return true;
      }
      if (next.largest() > SMALL) {
        return false;
      }
      behind.add(next);
      later.addAll(next.results());
      return true;
    }

    /// The group in slices along the first axis that gives several; null if there is none, or only
    /// one member.
    @Nullable Sliced sliced() {
      if (members.size() + sums.size() < 2) {
        return null;
      }
      Set<Value> stored = stored();
      for (Cut cut : cuts) {
        int thickness = thickness(cut);
        if (cut.extent() >= 2 * thickness) {
          return new Sliced(members, sums, cut.axis(), cut.extent(), thickness, stored);
        }
      }
      return null;
    }

    private int thickness(Cut cut) {
      Shape largest = largest();
      int neighbours = 1;
      for (int axis = cut.axis() + 1; axis < largest.rank(); axis++) {
        neighbours *= largest.extent(axis);
      }
      int least = members.stream().allMatch(member -> cut.allows(member, 1)) ? 1 : 2;
      int forRun = Math.max(least, (RUN + neighbours - 1) / neighbours);
      long forSlice = (long) SLICE * cut.extent() / largest.size();
      return Math.clamp(forSlice, forRun, Math.max(forRun, cut.extent() / 2));
    }

    private Shape largest() {
      return members.stream()
          .flatMap(member -> member.results().stream())
          .map(Value::shape)
          .max(Comparator.comparingInt(Shape::size))
          .orElseThrow();
    }

    /// The results that somebody else reads.
    private Set<Value> stored() {
      Map<Value, Integer> within = new HashMap<>();
      Stream.concat(members.stream(), sums.stream())
          .flatMap(member -> member.reads().distinct())
          .forEach(value -> within.merge(value, 1, Integer::sum));
      Set<Value> stored = new HashSet<>();
      sums.forEach(sum -> stored.addAll(sum.results()));
      for (Value value : computed) {
        boolean elsewhere = !readers.getOrDefault(value, 0).equals(within.getOrDefault(value, 0));
        if (outputs.contains(value) || elsewhere) {
          stored.add(value);
        }
      }
      return stored;
    }
  }

  /// An axis along which all tensors of a group have one extent.
  private record Cut(int axis, int extent) {
    static List<Cut> of(Computation computation) {
      List<Cut> cuts = new ArrayList<>();
      Shape shape = computation.results().getFirst().shape();
      for (int axis = 0; axis < shape.rank(); axis++) {
        Cut cut = new Cut(axis, shape.extent(axis));
        if (cut.extent > 1 && cut.fits(computation, Set.of())) {
          cuts.add(cut);
        }
      }
      return cuts;
    }

    /// Whether a computation gives slices of its results from slices of its inputs, of which those
    /// that the group computed are whole or repeated.
    boolean fits(Computation computation, Set<Value> computed) {
      return Stream.concat(computation.inputs().stream(), computation.results().stream())
              .allMatch(value -> isCut(value, computed))
          && allows(computation, 2);
    }

    /// Whether a computation adds up slices of such inputs.
    boolean sums(Computation computation, Set<Value> computed) {
      return computation.inputs().stream()
              .allMatch(value -> value.type().isFloating() && isCut(value, computed))
          && computation.evaluation().accumulation(axis) != null;
    }

    private boolean isCut(Value value, Set<Value> computed) {
      return value.shape().rank() > axis
          && value.shape().extent(axis) == extent
          && (!computed.contains(value.base())
              || value.isBaseOrExpanded() && value.base().shape().extent(axis) == extent);
    }

    boolean allows(Computation computation, int thickness) {
      return computation.evaluation().forSlices(axis, thickness) != null;
    }
  }
}
