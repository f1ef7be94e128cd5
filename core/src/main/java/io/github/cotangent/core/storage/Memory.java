package io.github.cotangent.core.storage;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// Where kernels get the storages of their results from.
///
/// A result's storage may hold old data: a kernel writes every element of it. Eager computation
/// takes fresh arrays and leaves them to the garbage collector; a recorded plan hands out the
/// buffers that it assigned ahead.
@FunctionalInterface
public interface Memory {
  /// Fresh arrays.
  Memory FRESH = Storage::allocate;

  /// A storage of at least `size` elements whose content is unspecified.
  Storage allocate(ElementType type, int size);

  /// A tensor whose content is unspecified: over a storage of its own, unless the result is wanted
  /// within a larger tensor.
  ///
  /// @param strides whether it may have any strides, else it is contiguous
  default Tensor place(ElementType type, Shape shape, boolean strides) {
    return Tensor.over(allocate(type, shape.size()), shape);
  }
}
