package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import org.jspecify.annotations.Nullable;

/// Memory in which a kernel can write its result where it is wanted, within a larger tensor. What
/// else it takes comes from other memory.
final class Within implements Memory {
  private final Memory other;
  private @Nullable Tensor target;

  Within(Memory other) {
    this.other = other;
  }

  /// Offers the next kernel a place for its result, or none.
  void next(@Nullable Tensor target) {
    this.target = target;
  }

  @Override
  public Storage allocate(ElementType type, int size) {
    return other.allocate(type, size);
  }

  @Override
  public Tensor place(ElementType type, Shape shape) {
    Tensor offered = target;
    if (offered != null && offered.type() == type && offered.shape().equals(shape)) {
      target = null;
      return offered;
    }
    return other.place(type, shape);
  }
}
