package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A tensor of a recorded computation, and where it stands when that is replayed.
public final class Value {
  private final Shape shape;
  private final ElementType type;
  private final @Nullable Value base;
  private final boolean expanded;
  private @Nullable Tensor tensor;

  // What was recorded is not kept: it would be in memory beside the buffers.
  private Value(
      ElementType type,
      Shape shape,
      @Nullable Value base,
      boolean expanded,
      @Nullable Tensor tensor) {
    this.shape = shape;
    this.type = type;
    this.base = base;
    this.expanded = expanded;
    this.tensor = tensor;
  }

  /// One that stays where it is: an input, a parameter, a constant.
  public static Value given(Tensor tensor) {
    return new Value(tensor.type(), tensor.shape(), null, false, tensor);
  }

  /// What a computation gave when it was recorded.
  public static Value computed(Tensor recorded) {
    return additional(recorded.type(), recorded.shape());
  }

  /// What a computation gives besides what was recorded.
  static Value additional(ElementType type, Shape shape) {
    return new Value(type, shape, null, false, null);
  }

  /// A view of another value's memory.
  ///
  /// @param expands whether it repeats `of` along axes of extent 1 and is no other view of it
  public static Value view(Tensor recorded, Value of, boolean expands) {
    boolean expanded =
        expands && recorded.rank() == of.shape.rank() && (of.base == null || of.expanded);
    return new Value(recorded.type(), recorded.shape(), of.base(), expanded, null);
  }

  Shape shape() {
    return shape;
  }

  ElementType type() {
    return type;
  }

  /// The value whose memory this one has, which may be itself.
  Value base() {
    return base == null ? this : base;
  }

  /// Whether it is its base, or that repeated along axes of extent 1.
  boolean isBaseOrExpanded() {
    return base == null || expanded;
  }

  /// Where it stands.
  public Tensor tensor() {
    return Objects.requireNonNull(tensor, "nothing was assigned yet");
  }

  boolean isAssigned() {
    return tensor != null;
  }

  void assign(Tensor tensor) {
    this.tensor = tensor;
  }
}
