package io.github.cotangent.autodiff.plan;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayList;
import java.util.List;

/// Memory in which a storage is taken again once it was freed: the smallest of enough room, or a
/// new one.
final class Buffers implements Memory {
  private final List<Storage> free = new ArrayList<>();
  private final List<Storage> taken = new ArrayList<>();
  private long bytes;

  @Override
  public Storage allocate(ElementType type, int size) {
    Storage best = null;
    for (Storage storage : free) {
      boolean fits = storage.type() == type && storage.size() >= size && storage.size() / 2 <= size;
      if (fits && (best == null || storage.size() < best.size())) {
        best = storage;
      }
    }
    if (best == null) {
      best = Storage.allocate(type, size);
      bytes += (long) size * type.bytes();
    } else {
      free.remove(best);
    }
    taken.add(best);
    return best;
  }

  /// What was taken since the last call, in that order.
  Storage[] taken() {
    Storage[] since = taken.toArray(Storage[]::new);
    taken.clear();
    return since;
  }

  void free(Storage storage) {
    free.add(storage);
  }

  /// The bytes of all storages.
  long bytes() {
    return bytes;
  }
}
