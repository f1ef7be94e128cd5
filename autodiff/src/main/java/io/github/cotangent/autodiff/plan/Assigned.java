package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;

/// Memory that hands out the storages that were assigned to a computation, in the order in which it
/// takes them.
final class Assigned implements Memory {
  private Storage[] storages = {};
  private int at;

  void next(Storage[] storages) {
    this.storages = storages;
    this.at = 0;
  }

  @Override
  public Storage allocate(ElementType type, int size) {
    return storages[at++];
  }
}
