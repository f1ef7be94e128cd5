package io.github.cotangent.core;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The same values in memory in several ways, and engines that must not differ in a bit.
final class Layouts {
  private Layouts() {}

  /// Views equal to `x` and laid out otherwise: permuted, gapped, reversed.
  static List<Tensor> of(Tensor x, SplittableRandom random) {
    List<Tensor> views = new ArrayList<>();
    Kernels kernels = Engine.current().kernels();
    views.add(x);
    int rank = x.rank();
    if (rank == 0) {
      return views;
    }
    int[] order = new int[rank];
    int[] back = new int[rank];
    for (int i = 0; i < rank; i++) {
      order[i] = i;
    }
    for (int i = rank - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    for (int i = 0; i < rank; i++) {
      back[order[i]] = i;
    }
    views.add(kernels.copy(x.permute(order)).permute(back));
    int axis = random.nextInt(rank);
    Shape wide = x.shape().with(axis, 2 * x.extent(axis) + 3);
    int end = 1 + 2 * x.extent(axis);
    views.add(kernels.embed(x, wide, 7, t -> t.slice(axis, 1, end, 2)).slice(axis, 1, end, 2));
    views.add(kernels.copy(x.flip(axis)).flip(axis));
    int last = rank - 1;
    Shape padded = x.shape().with(last, x.extent(last) + 2);
    views.add(
        kernels
            .embed(x, padded, 7, t -> t.slice(last, 1, 1 + x.extent(last)))
            .slice(last, 1, 1 + x.extent(last)));
    return views;
  }

  /// Both providers, one thread and several. Whoever makes them closes them.
  static List<Engine> engines() {
    return List.of(
        Engine.builder().kernels(Engine.Choice.SCALAR).threads(1).build(),
        Engine.builder().kernels(Engine.Choice.SIMD).threads(1).build(),
        Engine.builder().kernels(Engine.Choice.SIMD).threads(3).build());
  }
}
