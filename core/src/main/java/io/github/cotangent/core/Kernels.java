package io.github.cotangent.core;

import io.github.cotangent.core.storage.Storage;
import java.util.function.UnaryOperator;

/// The checked door to an [Engine]'s arithmetic: every method checks its operands before any work.
///
/// Operands may be any views. Elementwise operands have one shape: broadcasting is [Tensor#expand],
/// a view that copies nothing. Results are contiguous and new, but for those that say otherwise.
public final class Kernels {
  private final Engine engine;
  private final Movement movement;
  private final Indexing indexing;
  private final Pointwise pointwise;
  private final Products products;
  private final Convolutions convolutions;
  private final LinearAlgebra linearAlgebra;
  private final Pooling pooling;
  private final Reductions reductions;
  private final Normalisations normalisations;
  private final Softmaxes softmaxes;
  private final LogSoftmaxPullback logSoftmaxPullback;
  private final Scans scans;
  private final Sorting sorting;

  Kernels(Engine engine) {
    this.engine = engine;
    this.movement = new Movement(engine);
    this.indexing = new Indexing(engine);
    this.pointwise = new Pointwise(engine);
    this.products = new Products(engine);
    this.convolutions = new Convolutions(engine);
    this.linearAlgebra = new LinearAlgebra(engine);
    this.pooling = new Pooling(engine);
    this.reductions = new Reductions(engine);
    this.normalisations = new Normalisations(engine);
    this.softmaxes = new Softmaxes(engine, reductions);
    this.logSoftmaxPullback = new LogSoftmaxPullback(engine);
    this.scans = new Scans(engine);
    this.sorting = new Sorting(engine);
  }

  // ---- movement -------------------------------------------------------------------------------

  /// A contiguous copy of `x`.
  public Tensor copy(Tensor x) {
    return movement.copy(x);
  }

  /// The values of `x` in `type`, as [Tensor#to].
  public Tensor convert(Tensor x, ElementType type) {
    return movement.convert(x, type);
  }

  /// The operands joined along `axis`. They have one type and, but for that axis, one shape.
  ///
  /// @throws ShapeMismatchException if another extent differs
  public Tensor concatenate(int axis, Tensor... parts) {
    return movement.concatenate(axis, parts);
  }

  /// A tensor of `shape` filled with `background` in which the view `where` of it holds `x`: the
  /// transpose of taking that view, and, with other backgrounds, padding.
  ///
  /// @throws ShapeMismatchException if the view's shape is not that of `x`
  public Tensor embed(Tensor x, Shape shape, double background, UnaryOperator<Tensor> where) {
    return movement.embed(x, shape, background, where);
  }

  /// Along `axis`, the elements of `x` that `index` names: for axis 0,
  /// `y[i][j] = x[index[i][j]][j]`.
  ///
  /// @param index [ElementType#INT64], of the rank of `x` and, but for `axis`, at most its extents
  /// @throws IndexOutOfBoundsException if an index is not within the axis
  public Tensor gather(Tensor x, int axis, Tensor index) {
    return indexing.gather(x, axis, index);
  }

  /// The transpose of [#gather]: zeros of `shape` to which the elements of `y` are added where
  /// `index` says, in the C order of the index.
  public Tensor scatterAdd(Tensor y, int axis, Tensor index, Shape shape) {
    return indexing.scatterAdd(y, axis, index, shape);
  }

  // ---- elementwise ----------------------------------------------------------------------------

  /// `function` of corresponding elements of operands of one floating type and one shape; `NEGATE`,
  /// `ABSOLUTE`, `SQUARE`, `SIGN`, `ADD`, `SUBTRACT`, `MULTIPLY`, `MAXIMUM` and `MINIMUM` take
  /// [ElementType#INT64] as well.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public Tensor apply(ElementwiseFunction function, Tensor... x) {
    return pointwise.apply(function, x);
  }

  /// Whether the comparison holds, as [ElementType#BOOL]; of floating, integer or boolean operands.
  ///
  /// @param comparison one of `GREATER`, `GREATER_OR_EQUAL`, `LESS`, `LESS_OR_EQUAL`, `EQUAL`,
  ///     `NOT_EQUAL`
  public Tensor compare(ElementwiseFunction comparison, Tensor a, Tensor b) {
    return pointwise.compare(comparison, a, b);
  }

  /// The elements of `a` where `condition` ([ElementType#BOOL]) is true, of `b` elsewhere.
  public Tensor where(Tensor condition, Tensor a, Tensor b) {
    return pointwise.where(condition, a, b);
  }

  // ---- reductions ----------------------------------------------------------------------------
  // Over `axes`, all if none are given; these stay with extent 1 if `keep`.

  /// The sum of the elements, in the order of `docs/numerics.md`; +0 of none. Floating or
  /// [ElementType#INT64].
  public Tensor sum(Tensor x, boolean keep, int... axes) {
    return reductions.sum(x, keep, axes);
  }

  /// The sum divided by the number of elements.
  ///
  /// @throws IllegalArgumentException if there are no elements to take a mean of
  public Tensor mean(Tensor x, boolean keep, int... axes) {
    return reductions.mean(x, keep, axes);
  }

  /// The product of the elements in C order; 1 of none. Floating or [ElementType#INT64].
  public Tensor product(Tensor x, boolean keep, int... axes) {
    return reductions.product(x, keep, axes);
  }

  /// The largest element: NaN if any is, and −0 is below +0.
  ///
  /// @throws IllegalArgumentException if there are no elements to take a maximum of
  public Tensor maximum(Tensor x, boolean keep, int... axes) {
    return reductions.extreme("maximum", true, x, keep, axes);
  }

  /// The smallest element, as [#maximum].
  public Tensor minimum(Tensor x, boolean keep, int... axes) {
    return reductions.extreme("minimum", false, x, keep, axes);
  }

  /// The 2-norm `√Σ x²`, 0 of none; without overflow or underflow of the squares.
  public Tensor norm(Tensor x, boolean keep, int... axes) {
    return normalisations.norm(x, keep, axes);
  }

  /// Where along `axis` the largest element stands first, as [ElementType#INT64]; that axis is not
  /// in the result. Zeros of both signs tie; the first NaN wins.
  public Tensor argMax(Tensor x, int axis) {
    return reductions.argExtreme("argMax", true, x, axis);
  }

  /// Where along `axis` the smallest element stands first, as [#argMax].
  public Tensor argMin(Tensor x, int axis) {
    return reductions.argExtreme("argMin", false, x, axis);
  }

  /// How many elements are not 0, or are true, as [ElementType#INT64].
  public Tensor countNonZero(Tensor x, boolean keep, int... axes) {
    return reductions.countNonZero(x, keep, axes);
  }

  /// Whether any element of a [ElementType#BOOL] tensor is true; false of none.
  public Tensor any(Tensor x, boolean keep, int... axes) {
    return reductions.holds("any", false, x, keep, axes);
  }

  /// Whether all elements of a [ElementType#BOOL] tensor are true; true of none.
  public Tensor all(Tensor x, boolean keep, int... axes) {
    return reductions.holds("all", true, x, keep, axes);
  }

  // ---- along an axis ---------------------------------------------------------------------------

  /// The sums of the elements up to each along `axis`, itself among them.
  public Tensor cumulativeSum(Tensor x, int axis) {
    return scans.cumulativeSum(x, axis);
  }

  /// `s₀ = b₀`, `sₖ = aₖ sₖ₋₁ + bₖ` along `axis`; `a₀` is not used.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public Tensor linearRecurrence(Tensor a, Tensor b, int axis) {
    return scans.linearRecurrence(a, b, axis);
  }

  /// The places along `axis` of the elements in ascending or descending order, as
  /// [ElementType#INT64]. Equal elements keep their order; so do zeros of both signs, and NaN,
  /// which are above all numbers.
  public Tensor argSort(Tensor x, int axis, boolean descending) {
    return sorting.argSort(x, axis, descending);
  }

  // ---- moments and normalisation --------------------------------------------------------------

  /// The mean squared distance from the mean, in two passes; the sum of squares is divided by n, or
  /// by n − 1 if `unbiased`.
  ///
  /// @throws IllegalArgumentException if there are no elements, or only one and `unbiased`
  public Tensor variance(Tensor x, boolean keep, boolean unbiased, int... axes) {
    return normalisations.variance(x, keep, unbiased, axes);
  }

  /// The mean and the biased variance.
  ///
  /// @throws IllegalArgumentException if there are no elements
  public Moments moments(Tensor x, boolean keep, int... axes) {
    return normalisations.moments(x, keep, axes);
  }

  /// `y = (x − μ) r` with `r = (σ² + ε)^(−1/2)`, μ and the biased σ² over `axes`; 0 where σ² + ε
  /// is 0, so a constant group gives exactly 0. The result lies in memory as `x` does, if that is
  /// without gaps.
  ///
  /// @throws IllegalArgumentException if `epsilon` is negative, infinite or NaN
  public Tensor normalise(Tensor x, double epsilon, int... axes) {
    return normalisations.normalise(x, epsilon, null, axes);
  }

  /// `J t = r (t − mean t − y · mean(y t))`, the symmetric Jacobian of [#normalise] at `x`, whose
  /// value there is `y`, times `t`.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public Tensor normaliseJacobian(Tensor t, Tensor x, Tensor y, double epsilon, int... axes) {
    return normalisations.normaliseJacobian(null, t, x, y, epsilon, null, axes);
  }

  // ---- with statistics that are kept ----------------------------------------------------------
  // For the project's own modules. A normalisation writes sums of its groups, from which what
  // follows it has its means, variances and factors without another look at the operand, and what
  // stands before or behind it is computed on the way. The bits are those of the kernels above.

  /// [#normalise], which writes sums of each group to `kept` as well.
  ///
  /// @throws ShapeMismatchException if a place in `kept` has another shape
  public Tensor normaliseKeeping(GroupSums kept, Tensor x, double epsilon, int... axes) {
    return normalisations.normalise(x, epsilon, kept, axes);
  }

  /// [#normaliseKeeping], and that times `scale` plus `shift`, which are of the shape of `x`.
  ///
  /// @throws ShapeMismatchException if shapes differ, or a place in `kept` has another shape
  public NormalisedAffine normaliseAffine(
      GroupSums kept, Tensor x, double epsilon, Tensor scale, Tensor shift, int... axes) {
    return normalisations.normaliseAffine(x, epsilon, scale, shift, kept, axes);
  }

  /// [#normaliseJacobian] with the sums of squares that [#normaliseKeeping] wrote for `x`, with
  /// whatever epsilon. Of `x` only groups are read whose squares left the range of `double`, so
  /// none of [ElementType#FLOAT32].
  public Tensor normaliseJacobianKept(
      Tensor squares, Tensor t, Tensor x, Tensor y, double epsilon, int... axes) {
    return normalisations.normaliseJacobian(null, t, x, y, epsilon, squares, axes);
  }

  /// [#normaliseJacobianKept] of [ElementwiseFunction#CHAIN] of `scale` and `t`.
  public Tensor normaliseJacobianChained(
      Tensor squares, Tensor scale, Tensor t, Tensor x, Tensor y, double epsilon, int... axes) {
    return normalisations.normaliseJacobian(scale, t, x, y, epsilon, squares, axes);
  }

  /// The pullback of [#normaliseAffine] for a cotangent `t`: [#normaliseJacobianChained] for the
  /// operand, and [#sumAndChains] of `t` and `y` for the shift and the scale.
  ///
  /// @return cotangents of the shape of `x`, those of scale and shift with the axes kept as 1
  /// @throws ShapeMismatchException if shapes differ, or that of `squares` is not one for each
  ///     group
  public AffineCotangents normaliseAffinePullback(
      Tensor squares, Tensor scale, Tensor t, Tensor x, Tensor y, double epsilon, int... axes) {
    return normalisations.normaliseAffinePullback(scale, t, x, y, epsilon, squares, axes);
  }

  /// [#variance] from the sums of squares that [#normaliseKeeping] wrote for `x`, which is read as
  /// by [#normaliseJacobianKept].
  public Tensor varianceKept(
      Tensor squares, Tensor x, boolean keep, boolean unbiased, int... axes) {
    return normalisations.variance(x, squares, keep, unbiased, axes);
  }

  /// [#mean] from the sums that [#normaliseKeeping] wrote for `x`, which is not read.
  public Tensor meanKept(Tensor sums, Tensor x, boolean keep, int... axes) {
    return normalisations.mean(x, sums, keep, axes);
  }

  /// `Σ t` and `Σ CHAIN(p, t)`, each product rounded.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public SumAndChains sumAndChains(Tensor t, Tensor p, boolean keep, int... axes) {
    return normalisations.sumAndChains(t, p, keep, axes);
  }

  /// `sums += Σ x` over the first axes of `x`, the next slice of a tensor along its first axis.
  ///
  /// @param x of as many elements in the axes that stay as there are sums, which have no chains
  /// @throws IllegalArgumentException if `x` is of another kind
  public void add(Tensor x, RunningSums to) {
    reductions.add(x, to);
  }

  /// `sums += Σ t` and `chains += Σ CHAIN(p, t)`, as [#add], to sums with chains.
  ///
  /// @throws IllegalArgumentException if `t` is of another kind
  /// @throws ShapeMismatchException if the shapes differ
  public void addWithChains(Tensor t, Tensor p, RunningSums to) {
    normalisations.add(t, p, to);
  }

  // ---- softmax --------------------------------------------------------------------------------

  /// `exp(xᵢ) / Σ exp(xⱼ)` along `axis`. A row of −∞ alone gives 0; where k elements are +∞, these
  /// give 1/k and the others 0.
  public Tensor softmax(Tensor x, int axis) {
    return softmaxes.softmax(x, axis);
  }

  /// `log softmax(x)` along `axis`, computed without that quotient.
  public Tensor logSoftmax(Tensor x, int axis) {
    return softmaxes.logSoftmax(x, axis);
  }

  /// [#softmax] and [#logSoftmax] of one operand, with the same bits, from one evaluation of the
  /// exponentials: a loss takes the one and its gradient the other.
  public SoftmaxAndLog softmaxAndLog(Tensor x, int axis) {
    return softmaxes.softmaxAndLog(x, axis);
  }

  /// [#softmaxAndLog], with the logarithm only of the elements that `index` names, one in each
  /// group along `axis`, as [#gather] takes them.
  ///
  /// @param x of a floating type, any shape
  /// @param index [ElementType#INT64], in the shape of `x` but for `axis`, which has extent 1
  /// @return the softmax in the shape of `x`, and the logarithms in the shape of the index
  /// @throws ShapeMismatchException if the index has another shape
  /// @throws IllegalArgumentException if it has another type
  /// @throws IndexOutOfBoundsException if an index is not within the axis
  public SoftmaxAndLog softmaxAndLogAt(Tensor x, int axis, Tensor index) {
    return softmaxes.softmaxAndLogAt(x, axis, index);
  }

  /// The logarithm of the softmax at `index`, as [#softmaxAndLogAt] gives it, and the pullback of a
  /// cotangent of these elements, as [#logSoftmaxPullbackAt] gives it, without the softmax between.
  ///
  /// @param index as for [#softmaxAndLogAt]
  /// @param cotangent of the type of `x`, in the shape of the index
  /// @throws ShapeMismatchException if the index or the cotangent has another shape
  /// @throws IllegalArgumentException if one has another type
  /// @throws IndexOutOfBoundsException if an index is not within the axis
  public LogSoftmaxAt logSoftmaxAt(Tensor x, int axis, Tensor index, Tensor cotangent) {
    return softmaxes.logSoftmaxAt(x, axis, index, cotangent);
  }

  /// `t − p Σ t` along `axis`, the pullback of a cotangent t of a logarithm of the softmax p, where
  /// t is `element` at `index` and 0 elsewhere: the bits of [#scatterAdd], [#sum] and elementwise
  /// functions.
  ///
  /// @param index as for [#softmaxAndLogAt]
  /// @param element of the type of `p`, in the shape of the index
  /// @return in the shape of `p`
  /// @throws ShapeMismatchException if the index or the element has another shape
  /// @throws IllegalArgumentException if one has another type
  /// @throws IndexOutOfBoundsException if an index is not within the axis
  public Tensor logSoftmaxPullbackAt(Tensor element, Tensor p, int axis, Tensor index) {
    return logSoftmaxPullback.at(element, p, axis, index);
  }

  /// `y ⊙ (t − ⟨y, t⟩)`, the symmetric Jacobian of [#softmax] where its value is `y`, times `t`.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public Tensor softmaxJacobian(Tensor t, Tensor y, int axis) {
    return softmaxes.softmaxJacobian(t, y, axis);
  }

  /// `log Σ exp(xᵢ)`: the largest element plus the logarithm of a sum between 1 and n; −∞ of none.
  public Tensor logSumExp(Tensor x, boolean keep, int... axes) {
    return softmaxes.logSumExp(x, keep, axes);
  }

  // ---- products -------------------------------------------------------------------------------

  /// The matrix product `y[…, i, j] = Σₚ left[…, i, p] right[…, p, j]`: `[…, m, k]` times
  /// `[…, k, n]` is `[…, m, n]`.
  ///
  /// Any views are read where they lie: a transposed operand, or a factor that is expanded along
  /// batch axes, is not copied as a whole. Each element is one accumulator of the element type that
  /// begins as +0, with one fused multiply-add for each `p` in ascending order
  /// (`docs/numerics.md`, section 3).
  ///
  /// @throws ShapeMismatchException if an operand has fewer than 2 axes, the inner extents differ
  ///     or the batch axes differ
  public Tensor matmul(Tensor left, Tensor right) {
    return products.matmul(left, right);
  }

  // ---- images ---------------------------------------------------------------------------------

  /// Cross-correlation of images with a kernel, zeros beyond their edges being no part of a sum:
  ///
  ///     y[n, o, j, i] = Σ x[n, c, j·stride + ky·dilation − padding, …] weight[o, c, ky, kx]
  ///
  /// Each element is one accumulator of the element type that begins as +0, with one fused
  /// multiply-add for each tap on the image, in the order of (ky, kx, c) (`docs/numerics.md`,
  /// section 3.1).
  ///
  /// @param x images `[n, channels, height, width]`
  /// @param weight `[out, channels / groups, kernel height, kernel width]`
  /// @return `[n, out, windows down, windows across]`
  /// @throws ShapeMismatchException if an operand does not have 4 axes, the channels do not fit to
  ///     one another or to the groups, or the kernel does not fit into the padded image
  public Tensor conv2d(Tensor x, Tensor weight, ConvolutionGeometry geometry) {
    return convolutions.convolve(x, weight, geometry);
  }

  /// The transpose of `x ↦ conv2d(x, weight)`, summed in the order of (ky, kx, o).
  ///
  /// @param y `[n, out, windows down, windows across]`
  /// @param outputPadding the pixels at the bottom and at the right that no window reaches, fewer
  ///     than the stride
  /// @return `[n, channels, height, width]`, each of these
  ///     `(windows − 1)·stride − 2·padding + dilation·(kernel − 1) + 1 + outputPadding`
  /// @throws ShapeMismatchException if an operand does not have 4 axes, the channels do not fit to
  ///     one another or to the groups, or there is no such image
  public Tensor convTranspose2d(
      Tensor y, Tensor weight, ConvolutionGeometry geometry, HeightWidth outputPadding) {
    return convolutions.transpose(y, weight, geometry, outputPadding);
  }

  /// The transpose of `weight ↦ conv2d(x, weight)` for kernels of the size `kernel`, summed over
  /// the windows, image by image.
  ///
  /// @return `[out, channels / groups, kernel height, kernel width]`
  /// @throws ShapeMismatchException as [#conv2d], or if such images do not have these windows
  public Tensor conv2dWeight(Tensor x, Tensor y, ConvolutionGeometry geometry, HeightWidth kernel) {
    return convolutions.weight(x, y, geometry, kernel);
  }

  // ---- linear algebra -------------------------------------------------------------------------
  // Of matrices `[…, n, n]`, each by itself, in `double` for both types (`docs/numerics.md`, 3.2).
  // For small ones: a matrix is one thread's work.

  /// The lower triangular `L` with `L Lᵀ = A`, zeros above the diagonal. Only the lower triangle of
  /// `a` is read.
  ///
  /// @throws NotPositiveDefiniteException if a pivot is not positive
  public Tensor cholesky(Tensor a) {
    return linearAlgebra.cholesky(a);
  }

  /// The solution of `T x = b`, where T is `triangle` of `a`, with ones on its diagonal if
  /// `unitDiagonal`; `b` is `[…, n, k]`. Nothing else of `a` is read.
  ///
  /// @throws SingularMatrixException if an element of the diagonal is 0
  public Tensor solveTriangular(Tensor a, Tensor b, Triangle triangle, boolean unitDiagonal) {
    return linearAlgebra.solveTriangular(a, b, triangle, unitDiagonal);
  }

  /// The solution of `A x = b` by elimination with partial pivoting; `b` is `[…, n, k]`.
  ///
  /// @throws SingularMatrixException if a pivot is 0
  public Tensor solve(Tensor a, Tensor b) {
    return linearAlgebra.solve(a, b);
  }

  /// The determinants, `[…]`; 1 of a matrix without rows.
  public Tensor determinant(Tensor a) {
    return linearAlgebra.determinant(a);
  }

  /// The signs of the determinants: −1, 0 or 1, or NaN.
  public Tensor determinantSign(Tensor a) {
    return linearAlgebra.determinantSign(a);
  }

  /// `log |det A|`, which neither overflows nor vanishes where the determinant does; −∞ of a
  /// singular matrix.
  public Tensor logAbsoluteDeterminant(Tensor a) {
    return linearAlgebra.logAbsoluteDeterminant(a);
  }

  // ---- pooling --------------------------------------------------------------------------------

  /// The pixels of `t` where, in each window, the pixel of `x` is the largest: the first in C order
  /// of those that are equal, the first NaN if there is one. Zeros of both signs are equal, and a
  /// pixel beyond the image is never chosen. Max pooling is that with `x` as `t`.
  ///
  /// @param t images `[n, channels, height, width]`, as `x`
  /// @return `[n, channels, windows down, windows across]`
  /// @throws ShapeMismatchException if the operands do not have 4 axes or not the same shape, or a
  ///     window no pixel
  public Tensor maxPool2d(Tensor t, Tensor x, PoolingWindow window) {
    return pooling.pool(t, x, window);
  }

  /// The transpose of [#maxPool2d] in `t`: zeros to which the elements of `u`, one for each window,
  /// are added where the pixel of `x` is the largest, in C order of the windows.
  ///
  /// @throws ShapeMismatchException as [#maxPool2d], or if `u` has another shape than its result
  public Tensor maxUnpool2d(Tensor u, Tensor x, PoolingWindow window) {
    return pooling.unpool(u, x, window);
  }

  // ---- storage that changes -------------------------------------------------------------------

  /// Overwrites `target`, a contiguous tensor over storage of its own, with the elements of
  /// `source`. For parameters and plans.
  ///
  /// @throws ShapeMismatchException if the shapes differ
  public void assign(Tensor target, Tensor source) {
    requireSameType("assign", target, source);
    requireSameShape("assign", target, source);
    movement.copyInto(source, target);
    target.storage().changed();
  }

  /// One step of an optimiser in place: moves `parameter` and what is `remembered` of earlier steps
  /// by `rule`, for the gradient times `scale`.
  ///
  /// @param parameter a contiguous tensor over storage of its own, like each of `remembered`; the
  ///     gradient may be any view
  /// @param remembered as many as the rule says, in its order; zeros before the first step
  /// @throws ShapeMismatchException if the shapes differ
  public void update(
      UpdateRule rule, double scale, Tensor parameter, Tensor gradient, Tensor... remembered) {
    new Updates(engine).update(rule, scale, parameter, gradient, remembered);
  }

  // ---- shared by the families -----------------------------------------------------------------

  /// A new contiguous tensor in the engine's memory, whose elements are unspecified until a kernel
  /// has written them. For the project's own modules.
  public Tensor result(ElementType type, Shape shape) {
    Storage storage = engine.memory().allocate(type, shape.size());
    return Tensor.over(storage, shape);
  }

  /// As [#result] for a kernel that minds the offset: the tensor may stand within a larger one.
  Tensor resultAnywhere(ElementType type, Shape shape) {
    return engine.memory().place(type, shape, false);
  }

  /// As [#resultAnywhere] for a kernel that minds the strides as well.
  Tensor place(ElementType type, Shape shape) {
    return engine.memory().place(type, shape, true);
  }

  void requireSameType(String who, Tensor first, Tensor other) {
    if (first.type() != other.type()) {
      throw new IllegalArgumentException(
          who
              + ": element types differ, "
              + first.type()
              + " and "
              + other.type()
              + "\n  first "
              + first.describe()
              + "\n  other "
              + other.describe()
              + "\n  help: x.to("
              + first.type().name()
              + ")");
    }
  }

  void requireSameShape(String who, Tensor first, Tensor other) {
    if (!first.shape().equals(other.shape())) {
      throw new ShapeMismatchException(
          who
              + ": shapes differ, "
              + first.shape()
              + " and "
              + other.shape()
              + "\n  first "
              + first.describe()
              + "\n  other "
              + other.describe());
    }
  }

  void requireFloating(String who, Tensor x) {
    if (!x.type().isFloating()) {
      throw new IllegalArgumentException(
          who
              + ": the operand must be float32 or float64 but is "
              + x.describe()
              + "\n  help: x.to(FLOAT32)");
    }
  }
}
