package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A rectangular array of elements of one type: a strided view of a storage, immutable to its
/// users.
///
/// `of` and `to…Array` copy. [#reshape] (where possible), [#permute], [#slice], [#expand] and
/// [#flip] share the storage and copy nothing. Arithmetic is in [Kernels].
public final class Tensor {
  private final Storage storage;
  private final Shape shape;
  private final int[] strides;
  private final int offset;

  private Tensor(Storage storage, Shape shape, int[] strides, int offset) {
    this.storage = storage;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
  }

  // ---- creation -----------------------------------------------------------------------------

  /// A [ElementType#FLOAT32] tensor of a copy of `data` in C order. Without extents the shape is
  /// `[data.length]`, or `[]` for a single element.
  ///
  /// @throws ShapeMismatchException if `data` does not have as many elements as the shape
  public static Tensor of(float[] data, int... extents) {
    return copyOf(data.clone(), data.length, extents);
  }

  /// A [ElementType#FLOAT64] tensor of a copy of `data`, as [#of(float\[\],int...)].
  public static Tensor of(double[] data, int... extents) {
    return copyOf(data.clone(), data.length, extents);
  }

  /// An [ElementType#INT64] tensor of a copy of `data`, as [#of(float\[\],int...)].
  public static Tensor of(long[] data, int... extents) {
    return copyOf(data.clone(), data.length, extents);
  }

  /// A [ElementType#BOOL] tensor of a copy of `data`, as [#of(float\[\],int...)].
  public static Tensor of(boolean[] data, int... extents) {
    byte[] bytes = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      bytes[i] = (byte) (data[i] ? 1 : 0);
    }
    return copyOf(bytes, data.length, extents);
  }

  private static Tensor copyOf(Object array, int length, int[] extents) {
    Shape shape = extents.length == 0 && length != 1 ? Shape.of(length) : Shape.of(extents);
    if (shape.size() != length) {
      throw new ShapeMismatchException(
          "Tensor.of: "
              + length
              + " elements were given for shape "
              + shape
              + " of "
              + shape.size());
    }
    return over(Storage.wrap(array), shape);
  }

  /// A scalar, shape `[]`; `value` is rounded to `type`.
  public static Tensor scalar(ElementType type, double value) {
    return full(type, value, Shape.SCALAR);
  }

  /// A tensor whose elements all are `value`, rounded to `type`. It holds one element however large
  /// it is.
  public static Tensor full(ElementType type, double value, Shape shape) {
    Storage storage = Storage.allocate(type, 1);
    write(storage, 0, value);
    return new Tensor(storage, shape, new int[shape.rank()], 0);
  }

  /// A tensor of zeros, as [#full].
  public static Tensor zeros(ElementType type, Shape shape) {
    return full(type, 0, shape);
  }

  /// A tensor of ones, as [#full].
  public static Tensor ones(ElementType type, Shape shape) {
    return full(type, 1, shape);
  }

  /// The integers 0 … `n` − 1 as an [ElementType#INT64] tensor `[n]`.
  public static Tensor range(int n) {
    long[] values = new long[n];
    Arrays.setAll(values, i -> i);
    return over(Storage.wrap(values), Shape.of(n));
  }

  /// A contiguous tensor over `storage` itself, which is not copied. For the project's own modules.
  @SuppressWarnings("exports")
  public static Tensor over(Storage storage, Shape shape) {
    if (storage.size() < shape.size()) {
      throw new ShapeMismatchException(
          "Tensor.over: a storage of " + storage.size() + " elements cannot hold shape " + shape);
    }
    return new Tensor(storage, shape, shape.contiguousStrides(), 0);
  }

  // ---- what it is -----------------------------------------------------------------------------

  /// The type of the elements.
  public ElementType type() {
    return storage.type();
  }

  /// The extents of the axes.
  public Shape shape() {
    return shape;
  }

  /// The number of axes.
  public int rank() {
    return shape.rank();
  }

  /// The number of elements.
  public int size() {
    return shape.size();
  }

  /// The extent of `axis`, which may be negative.
  public int extent(int axis) {
    return shape.extent(axis);
  }

  /// The storage that this is a view of. For the project's own modules.
  @SuppressWarnings("exports")
  public Storage storage() {
    return storage;
  }

  /// Where the first element stands in the storage.
  int offset() {
    return offset;
  }

  /// The distance in the storage between neighbours along each axis; not a copy.
  int[] strides() {
    return strides;
  }

  /// Whether the elements stand in C order without gaps.
  public boolean isContiguous() {
    int expected = 1;
    for (int axis = shape.rank() - 1; axis >= 0; axis--) {
      int extent = shape.extents()[axis];
      if (extent != 1 && strides[axis] != expected) {
        return shape.size() == 0;
      }
      expected *= extent;
    }
    return true;
  }

  // ---- views ----------------------------------------------------------------------------------

  /// The same elements in C order with other extents, one of which may be −1 and is then inferred.
  ///
  /// A view where the strides allow it, a copy otherwise.
  ///
  /// @throws ShapeMismatchException if the number of elements differs
  public Tensor reshape(int... extents) {
    return reshape(shape.reshaped(extents));
  }

  /// The same elements in C order in shape `target`, a view where the strides allow it.
  ///
  /// @throws ShapeMismatchException if the number of elements differs
  public Tensor reshape(Shape target) {
    shape.requireSameSize(target);
    int[] viewStrides = reshapedStrides(target);
    return viewStrides == null
        ? contiguous().reshape(target)
        : new Tensor(storage, target, viewStrides, offset);
  }

  /// The strides with which this can be seen in shape `target`, or null if it must be copied.
  private int @Nullable [] reshapedStrides(Shape target) {
    if (isContiguous()) {
      return target.contiguousStrides();
    }
    // Walk both shapes in step: groups of axes with equal products must be evenly spaced on our
    // side.
    int[] from = new int[rank()];
    int[] fromStrides = new int[rank()];
    int axes = 0;
    for (int axis = 0; axis < rank(); axis++) {
      if (shape.extents()[axis] != 1) {
        from[axes] = shape.extents()[axis];
        fromStrides[axes++] = strides[axis];
      }
    }
    int[] to = target.extents();
    int[] result = new int[to.length];
    int i = 0;
    int j = 0;
    while (i < axes && j < to.length) {
      int i1 = i + 1;
      int j1 = j + 1;
      long left = from[i];
      long right = to[j];
      while (left != right) {
        if (left < right) {
          left *= from[i1++];
        } else {
          right *= to[j1++];
        }
      }
      for (int k = i; k < i1 - 1; k++) {
        if (fromStrides[k] != from[k + 1] * fromStrides[k + 1]) {
          return null;
        }
      }
      result[j1 - 1] = fromStrides[i1 - 1];
      for (int k = j1 - 1; k > j; k--) {
        result[k - 1] = result[k] * to[k];
      }
      i = i1;
      j = j1;
    }
    return result;
  }

  /// This with its axes in another order: axis `k` of the result is axis `axes[k]` of this.
  ///
  /// @throws IllegalArgumentException if `axes` is not a permutation of all axes
  public Tensor permute(int... axes) {
    if (axes.length != rank()) {
      throw new IllegalArgumentException(
          "permute: " + axes.length + " axes were given for shape " + shape);
    }
    shape.axes(axes);
    int[] extents = new int[axes.length];
    int[] permuted = new int[axes.length];
    for (int k = 0; k < axes.length; k++) {
      int axis = shape.axis(axes[k]);
      extents[k] = shape.extents()[axis];
      permuted[k] = strides[axis];
    }
    return new Tensor(storage, Shape.of(extents), permuted, offset);
  }

  /// This with its last two axes exchanged.
  public Tensor transpose() {
    return transpose(-2, -1);
  }

  /// This with two axes exchanged.
  public Tensor transpose(int axis0, int axis1) {
    int[] axes = new int[rank()];
    Arrays.setAll(axes, i -> i);
    int a = shape.axis(axis0);
    int b = shape.axis(axis1);
    axes[a] = b;
    axes[b] = a;
    return permute(axes);
  }

  /// The elements `start, start + step, …` before `stop` along `axis`, as Python's
  /// `x[start:stop:step]` with 0 ≤ `start` ≤ `stop` ≤ extent.
  ///
  /// @throws IndexOutOfBoundsException if the bounds are not within the extent
  /// @throws IllegalArgumentException if `step` is not positive
  public Tensor slice(int axis, int start, int stop, int step) {
    int at = shape.axis(axis);
    int extent = shape.extents()[at];
    if (start < 0 || stop < start || stop > extent) {
      throw new IndexOutOfBoundsException(
          "slice: " + start + " to " + stop + " is not within axis " + at + " of shape " + shape);
    }
    if (step < 1) {
      throw new IllegalArgumentException("slice: the step must be positive, got " + step);
    }
    int count = (stop - start + step - 1) / step;
    int[] sliced = strides.clone();
    sliced[at] = strides[at] * step;
    return new Tensor(
        storage, shape.with(at, count), sliced, count == 0 ? offset : offset + start * strides[at]);
  }

  /// The elements `start` to `stop` along `axis`, every one.
  public Tensor slice(int axis, int start, int stop) {
    return slice(axis, start, stop, 1);
  }

  /// Element `index` along `axis`; that axis is not in the result.
  public Tensor select(int axis, int index) {
    int at = shape.axis(axis);
    if (index < 0 || index >= shape.extents()[at]) {
      throw new IndexOutOfBoundsException(
          "select: index " + index + " is not within axis " + at + " of shape " + shape);
    }
    int[] extents = new int[rank() - 1];
    int[] kept = new int[rank() - 1];
    for (int i = 0, to = 0; i < rank(); i++) {
      if (i != at) {
        extents[to] = shape.extents()[i];
        kept[to++] = strides[i];
      }
    }
    return new Tensor(storage, Shape.of(extents), kept, offset + index * strides[at]);
  }

  /// The elements whose index along `axis1` is `offset` more than along `axis0`; these two axes are
  /// not in the result, and the diagonal is its last one. Empty where the offset is past the edge.
  ///
  /// @throws IllegalArgumentException if the two axes are the same
  public Tensor diagonal(int offset, int axis0, int axis1) {
    int row = shape.axis(axis0);
    int column = shape.axis(axis1);
    if (row == column) {
      throw new IllegalArgumentException(
          "diagonal: axes " + axis0 + " and " + axis1 + " are the same of shape " + shape);
    }
    long below = Math.max(0, -(long) offset);
    long right = Math.max(0, (long) offset);
    int rank = rank();
    int[] extents = new int[rank - 1];
    int[] kept = new int[rank - 1];
    int to = 0;
    for (int axis = 0; axis < rank; axis++) {
      if (axis != row && axis != column) {
        extents[to] = shape.extents()[axis];
        kept[to++] = strides[axis];
      }
    }
    long length = Math.min(shape.extents()[row] - below, shape.extents()[column] - right);
    extents[to] = (int) Math.max(0, length);
    kept[to] = strides[row] + strides[column];
    int start = length <= 0 ? 0 : (int) (below * strides[row] + right * strides[column]);
    return new Tensor(storage, Shape.of(extents), kept, offset() + start);
  }

  /// This repeated to `target` by NumPy's broadcasting rules, without a copy.
  ///
  /// @throws ShapeMismatchException if an extent differs and is not 1
  public Tensor expand(Shape target) {
    if (target.equals(shape)) {
      return this;
    }
    int shift = target.rank() - rank();
    int[] expanded = new int[target.rank()];
    for (int axis = 0; axis < target.rank(); axis++) {
      int own = axis < shift ? 1 : shift < 0 ? -1 : shape.extents()[axis - shift];
      if (own != target.extents()[axis] && own != 1) {
        throw new ShapeMismatchException("expand: " + shape + " cannot be expanded to " + target);
      }
      expanded[axis] = own == 1 ? 0 : strides[axis - shift];
    }
    if (shift < 0) {
      throw new ShapeMismatchException("expand: " + shape + " cannot be expanded to " + target);
    }
    return new Tensor(storage, target, expanded, offset);
  }

  /// This in reverse order along each of `axes`.
  public Tensor flip(int... axes) {
    int[] flipped = strides.clone();
    int start = offset;
    for (int axis : axes.length == 0 ? axes : shape.axes(axes)) {
      if (size() > 0) {
        start += (shape.extents()[axis] - 1) * strides[axis];
      }
      flipped[axis] = -strides[axis];
    }
    return new Tensor(storage, shape, flipped, start);
  }

  /// This if it is contiguous, else a contiguous copy.
  public Tensor contiguous() {
    return isContiguous() ? this : Engine.current().kernels().copy(this);
  }

  /// A tensor of the same values in `type`, this itself if it has that type; rounded to nearest
  /// even, and towards zero to [ElementType#INT64]. To [ElementType#BOOL], what is not 0 is true.
  public Tensor to(ElementType type) {
    return type == type() ? this : Engine.current().kernels().convert(this, type);
  }

  // ---- reading --------------------------------------------------------------------------------

  /// The only element, widened to double.
  ///
  /// @throws IllegalArgumentException if there is not exactly one
  public double item() {
    if (size() != 1) {
      throw new IllegalArgumentException(
          "item: the tensor has " + size() + " elements, shape " + shape);
    }
    return read(offset);
  }

  /// The element at `index`, widened to double (exact but for integers beyond 2⁵³).
  ///
  /// @throws IndexOutOfBoundsException if the index is not within the shape
  public double get(int... index) {
    if (index.length != rank()) {
      throw new IndexOutOfBoundsException(
          "get: index " + Arrays.toString(index) + " does not fit shape " + shape);
    }
    int at = offset;
    for (int axis = 0; axis < index.length; axis++) {
      if (index[axis] < 0 || index[axis] >= shape.extents()[axis]) {
        throw new IndexOutOfBoundsException(
            "get: index " + Arrays.toString(index) + " is not within shape " + shape);
      }
      at += index[axis] * strides[axis];
    }
    return read(at);
  }

  private double read(int at) {
    return switch (type()) {
      case FLOAT32 -> storage.floats()[at];
      case FLOAT64 -> storage.doubles()[at];
      case INT64 -> storage.longs()[at];
      case BOOL -> storage.bytes()[at];
    };
  }

  private static void write(Storage storage, int at, double value) {
    switch (storage.type()) {
      case FLOAT32 -> storage.floats()[at] = (float) value;
      case FLOAT64 -> storage.doubles()[at] = value;
      case INT64 -> storage.longs()[at] = (long) value;
      case BOOL -> storage.bytes()[at] = (byte) (value != 0 ? 1 : 0);
    }
  }

  /// A copy of the elements in C order.
  ///
  /// @throws IllegalStateException if the type is not [ElementType#FLOAT32]
  public float[] toFloatArray() {
    require(ElementType.FLOAT32, "toFloatArray");
    float[] result = new float[size()];
    Strided.copy(this, Storage.wrap(result));
    return result;
  }

  /// A copy of the elements in C order; [ElementType#FLOAT32] is widened.
  ///
  /// @throws IllegalStateException if the type is not a floating one
  public double[] toDoubleArray() {
    if (type() == ElementType.FLOAT32) {
      float[] narrow = toFloatArray();
      double[] result = new double[narrow.length];
      Arrays.setAll(result, i -> narrow[i]);
      return result;
    }
    require(ElementType.FLOAT64, "toDoubleArray");
    double[] result = new double[size()];
    Strided.copy(this, Storage.wrap(result));
    return result;
  }

  /// A copy of the elements in C order.
  ///
  /// @throws IllegalStateException if the type is not [ElementType#INT64]
  public long[] toLongArray() {
    require(ElementType.INT64, "toLongArray");
    long[] result = new long[size()];
    Strided.copy(this, Storage.wrap(result));
    return result;
  }

  /// A copy of the elements in C order.
  ///
  /// @throws IllegalStateException if the type is not [ElementType#BOOL]
  public boolean[] toBooleanArray() {
    require(ElementType.BOOL, "toBooleanArray");
    byte[] bytes = new byte[size()];
    Strided.copy(this, Storage.wrap(bytes));
    boolean[] result = new boolean[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[i] != 0;
    }
    return result;
  }

  private void require(ElementType type, String who) {
    if (type() != type) {
      throw new IllegalStateException(
          who
              + ": the tensor is "
              + describe()
              + ", not "
              + type
              + "\n  help: x.to("
              + type.name()
              + ")");
    }
  }

  /// Whether `other` has the same type, shape and elements bit for bit, all NaN being the same.
  public boolean hasSameBits(Tensor other) {
    if (type() != other.type() || !shape.equals(other.shape)) {
      return false;
    }
    return switch (type()) {
      case FLOAT32 -> Arrays.equals(toFloatArray(), other.toFloatArray());
      case FLOAT64 -> Arrays.equals(toDoubleArray(), other.toDoubleArray());
      case INT64 -> Arrays.equals(toLongArray(), other.toLongArray());
      case BOOL -> Arrays.equals(toBooleanArray(), other.toBooleanArray());
    };
  }

  /// Shape and type, as messages print them: `[32, 784] float32`.
  public String describe() {
    return shape + " " + type();
  }

  /// The elements as NumPy prints them, long axes abridged, followed by shape and type.
  @Override
  public String toString() {
    return TensorText.of(this);
  }
}
