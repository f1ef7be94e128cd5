package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Convert;
import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.op.Flip;
import io.github.cotangent.autodiff.op.Gather;
import io.github.cotangent.autodiff.op.Permute;
import io.github.cotangent.autodiff.op.Reshape;
import io.github.cotangent.autodiff.op.ScatterAdd;
import io.github.cotangent.autodiff.op.Slice;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.ShapeMismatchException;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The same elements, or some of them, in another shape or order.
public sealed interface Shapes permits Variable {
  // ---- all elements, in another shape ---------------------------------------------------------

  /// The same elements in C order with other extents, one of which may be −1 and is then inferred.
  default Variable reshape(int... extents) {
    return reshape(self().shape().reshaped(extents));
  }

  /// The same elements in C order in shape `target`, which has as many.
  default Variable reshape(Shape target) {
    return self().shape().equals(target) ? self() : Variable.apply(new Reshape(target), self());
  }

  /// All elements along one axis, in C order.
  default Variable flatten() {
    return reshape(Shape.of(self().shape().size()));
  }

  /// The axes from `first` to `last`, which is one of them, as one.
  ///
  /// @throws IllegalArgumentException if `last` is before `first`
  default Variable flatten(int first, int last) {
    Shape shape = self().shape();
    int from = shape.axis(first);
    int to = shape.axis(last);
    if (to < from) {
      throw new IllegalArgumentException(
          "flatten: axis " + last + " is before axis " + first + " in shape " + shape);
    }
    int merged = IntStream.rangeClosed(from, to).map(shape::extent).reduce(1, Math::multiplyExact);
    return reshape(replaced(from, to + 1, merged));
  }

  /// `axis` as several axes of these extents; one may be −1 and is then inferred.
  ///
  /// @throws ShapeMismatchException if their product is not the extent of the axis
  default Variable unflatten(int axis, int... extents) {
    int at = self().shape().axis(axis);
    Shape inner = Shape.of(self().shape().extent(at)).reshaped(extents);
    return reshape(replaced(at, at + 1, inner.toArray()));
  }

  /// This without `axes`, which have extent 1; without all that have, if none are given.
  ///
  /// @throws ShapeMismatchException if one has another extent
  default Variable squeeze(int... axes) {
    Shape shape = self().shape();
    int[] gone =
        axes.length > 0
            ? shape.axes(axes)
            : IntStream.range(0, shape.rank()).filter(axis -> shape.extent(axis) == 1).toArray();
    for (int axis : gone) {
      if (shape.extent(axis) != 1) {
        throw new ShapeMismatchException(
            "squeeze: axis " + axis + " of shape " + shape + " does not have extent 1");
      }
    }
    return gone.length == 0 ? self() : reshape(shape.reduced(false, gone));
  }

  /// This with one more axis of extent 1, which is `axis` of the result.
  default Variable unsqueeze(int axis) {
    int at = Shape.of(new int[self().shape().rank() + 1]).axis(axis);
    return reshape(replaced(at, at, 1));
  }

  /// This repeated to `target` by NumPy's broadcasting rules.
  default Variable expand(Shape target) {
    return self().shape().equals(target) ? self() : Variable.apply(new Expand(target), self());
  }

  // ---- all elements, in another order ---------------------------------------------------------

  /// Axis `k` of the result is axis `axes[k]` of this.
  default Variable permute(int... axes) {
    int[] order = new int[axes.length];
    Arrays.setAll(order, k -> self().shape().axis(axes[k]));
    return Variable.apply(new Permute(Axes.of(order)), self());
  }

  /// This with its last two axes exchanged.
  default Variable transpose() {
    return transpose(-2, -1);
  }

  /// This with two axes exchanged, which may be the same.
  default Variable transpose(int axis0, int axis1) {
    int a = self().shape().axis(axis0);
    int b = self().shape().axis(axis1);
    int[] axes = self().shape().axes();
    axes[a] = b;
    axes[b] = a;
    return permute(axes);
  }

  /// This in reverse order along `axes`.
  default Variable flip(int... axes) {
    // Of no axes, all would be taken by a shape.
    int[] over = axes.length == 0 ? axes : self().shape().axes(axes);
    return Variable.apply(new Flip(Axes.of(over)), self());
  }

  /// The elements moved `shift` places further along `axis`, those that leave it at its end coming
  /// in again at its beginning: the element at k goes to (k + shift) mod extent.
  default Variable roll(int shift, int axis) {
    int extent = self().shape().extent(axis);
    int back = extent == 0 ? 0 : Math.floorMod(shift, extent);
    return back == 0
        ? self()
        : Variable.concatenate(
            axis, slice(axis, extent - back, extent), slice(axis, 0, extent - back));
  }

  // ---- some elements --------------------------------------------------------------------------

  /// Python's `x[start:stop:step]` along `axis`: negative bounds count from the end, and what lies
  /// beyond an end is clipped.
  ///
  /// @param stop [Integer#MAX_VALUE] for the end
  /// @throws IllegalArgumentException if `step` is not positive
  default Variable slice(int axis, int start, int stop, int step) {
    int at = self().shape().axis(axis);
    int extent = self().shape().extent(at);
    int from = bound(start, extent);
    int to = Math.max(from, bound(stop, extent));
    return Variable.apply(new Slice(at, from, to, step), self());
  }

  private static int bound(int at, int extent) {
    return Math.clamp(at < 0 ? (long) at + extent : at, 0, extent);
  }

  /// As [#slice(int,int,int,int)], every element.
  default Variable slice(int axis, int start, int stop) {
    return slice(axis, start, stop, 1);
  }

  /// As [#slice(int,int,int,int)] along several axes.
  ///
  /// @throws IllegalArgumentException if the arrays differ in length or an axis is named twice
  default Variable slice(int[] axes, int[] starts, int[] stops, int[] steps) {
    if (starts.length != axes.length
        || stops.length != axes.length
        || steps.length != axes.length) {
      throw new IllegalArgumentException(
          "slice: "
              + axes.length
              + " axes, "
              + starts.length
              + " starts, "
              + stops.length
              + " stops and "
              + steps.length
              + " steps");
    }
    self().shape().axes(axes);
    Variable sliced = self();
    for (int i = 0; i < axes.length; i++) {
      sliced = sliced.slice(axes[i], starts[i], stops[i], steps[i]);
    }
    return sliced;
  }

  /// This cut along `axis` into consecutive parts of these sizes.
  ///
  /// @throws ShapeMismatchException if the sizes are not those of the whole
  default List<Variable> split(int axis, int... sizes) {
    int extent = self().shape().extent(axis);
    if (Arrays.stream(sizes).anyMatch(size -> size < 0)
        || Arrays.stream(sizes).asLongStream().sum() != extent) {
      throw new ShapeMismatchException(
          "split: parts of "
              + Arrays.toString(sizes)
              + " are not axis "
              + axis
              + " of shape "
              + self().shape());
    }
    List<Variable> parts = new ArrayList<>();
    int start = 0;
    for (int size : sizes) {
      parts.add(slice(axis, start, start + size));
      start += size;
    }
    return parts;
  }

  /// Along `axis`, the elements that `index` ([ElementType#INT64]) names: for axis 0,
  /// `y[i][j] = x[index[i][j]][j]`.
  ///
  /// @param index of the rank of this and, but for `axis`, at most its extents
  default Variable gather(int axis, Variable index) {
    return Variable.apply(new Gather(self().shape().axis(axis)), self(), index);
  }

  /// Along `axis`, the slices that `index` ([ElementType#INT64]) names; they may repeat.
  ///
  /// @throws ShapeMismatchException if `index` does not have one axis
  default Variable indexSelect(int axis, Variable index) {
    if (index.shape().rank() != 1) {
      throw new ShapeMismatchException(
          "indexSelect: the index must have one axis but has shape " + index.shape());
    }
    Shape shape = self().shape();
    int at = shape.axis(axis);
    int n = index.shape().size();
    int[] along = new int[shape.rank()];
    Arrays.fill(along, 1);
    along[at] = n;
    return gather(at, index.reshape(Shape.of(along)).expand(shape.with(at, n)));
  }

  /// The rows of this table that `index` ([ElementType#INT64], of any shape) names, in the shape of
  /// the index followed by that of a row.
  default Variable embedding(Variable index) {
    return indexSelect(0, index.flatten()).unflatten(0, index.shape().toArray());
  }

  // ---- more elements --------------------------------------------------------------------------

  /// This with the elements of `source` added where `index` ([ElementType#INT64], of the shape of
  /// `source`) says: for axis 0, `source[i][j]` to `x[index[i][j]][j]`.
  ///
  /// @param index of the rank of this and, but for `axis`, at most its extents
  default Variable scatterAdd(int axis, Variable index, Variable source) {
    Shape shape = self().shape();
    return self().plus(Variable.apply(new ScatterAdd(shape.axis(axis), shape), source, index));
  }

  /// This with `pads[k][0]` elements before and `pads[k][1]` behind it along each axis k, all of
  /// `value`.
  ///
  /// @throws IllegalArgumentException if there is not a pair for each axis, or a number is negative
  default Variable pad(int[][] pads, double value) {
    if (pads.length != self().shape().rank()
        || Arrays.stream(pads).anyMatch(pad -> pad.length != 2 || pad[0] < 0 || pad[1] < 0)) {
      throw new IllegalArgumentException(
          "pad: two numbers that are not negative are wanted for each axis of shape "
              + self().shape()
              + ", got "
              + Arrays.deepToString(pads));
    }
    Variable padded = self();
    for (int axis = 0; axis < pads.length; axis++) {
      if (pads[axis][0] + pads[axis][1] > 0) {
        Shape shape = padded.shape();
        Tensor before = Tensor.full(padded.type(), value, shape.with(axis, pads[axis][0]));
        Tensor behind = Tensor.full(padded.type(), value, shape.with(axis, pads[axis][1]));
        padded =
            Variable.concatenate(
                axis, Variable.constant(before), padded, Variable.constant(behind));
      }
    }
    return padded;
  }

  /// The whole repeated `repeats[k]` times along each axis k. Shape and repeats are aligned at the
  /// right, as for NumPy's `tile`: a missing axis has extent 1, a missing number is 1.
  ///
  /// @throws IllegalArgumentException if a number is negative
  default Variable tile(int... repeats) {
    if (Arrays.stream(repeats).anyMatch(times -> times < 0)) {
      throw new IllegalArgumentException("tile: negative repeats, " + Arrays.toString(repeats));
    }
    Shape shape = self().shape();
    int rank = Math.max(shape.rank(), repeats.length);
    int[] apart = new int[2 * rank];
    int[] repeated = new int[2 * rank];
    int[] joined = new int[rank];
    for (int back = 1; back <= rank; back++) {
      int k = rank - back;
      int extent = back <= shape.rank() ? shape.extent(-back) : 1;
      int times = back <= repeats.length ? repeats[repeats.length - back] : 1;
      apart[2 * k] = 1;
      repeated[2 * k] = times;
      apart[2 * k + 1] = extent;
      repeated[2 * k + 1] = extent;
      joined[k] = Math.multiplyExact(times, extent);
    }
    return reshape(Shape.of(apart)).expand(Shape.of(repeated)).reshape(Shape.of(joined));
  }

  /// Each element repeated `repeats` times in a row along `axis`.
  ///
  /// @throws ShapeMismatchException if the number is negative
  default Variable repeatInterleave(int repeats, int axis) {
    int at = self().shape().axis(axis);
    Variable apart = unsqueeze(at + 1);
    return apart.expand(apart.shape().with(at + 1, repeats)).flatten(at, at + 1);
  }

  /// The values in `type`; differentiable between the floating types.
  default Variable to(ElementType type) {
    return type == self().type() ? self() : Variable.apply(new Convert(type), self());
  }

  /// This shape with the axes from `from` to before `to` replaced by some of these extents.
  private Shape replaced(int from, int to, int... extents) {
    int[] own = self().shape().toArray();
    return Shape.of(
        Stream.of(
                Arrays.stream(own, 0, from),
                Arrays.stream(extents),
                Arrays.stream(own, to, own.length))
            .flatMapToInt(part -> part)
            .toArray());
  }

  private Variable self() {
    return (Variable) this;
  }
}
