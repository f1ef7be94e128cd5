package io.github.cotangent.core;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
  private final Workspace.Pool pool = new Workspace.Pool();

  @Test
  void arrays_are_long_enough_and_serve_the_next_borrower() {
    for (int size : new int[] {0, 1, 63, 64, 65, 1000, 1 << 20, (1 << 20) + 1}) {
      double[] doubles;
      float[] floats;
      try (Workspace workspace = pool.borrow()) {
        doubles = workspace.doubles(3, size);
        floats = workspace.floats(1, size);
      }
      assertTrue(doubles.length >= size && floats.length >= size, "size " + size);
      try (Workspace workspace = pool.borrow()) {
        assertSame(doubles, workspace.doubles(3, size));
        assertSame(floats, workspace.floats(1, size));
      }
    }
  }

  @Test
  void nobody_shares_an_array_however_many_borrow_at_once() {
    List<Workspace> borrowed = new ArrayList<>();
    List<double[]> arrays = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Workspace workspace = pool.borrow();
      double[] array = workspace.doubles(0, 10);
      for (double[] other : arrays) {
        assertNotSame(other, array);
      }
      borrowed.add(workspace);
      arrays.add(array);
    }
    borrowed.forEach(Workspace::close);
    try (Workspace workspace = pool.borrow()) {
      assertSame(arrays.getFirst(), workspace.doubles(0, 10));
    }
  }

  @Test
  void very_long_arrays_are_not_kept() {
    int size = 5_000_000;
    double[] doubles;
    float[] floats;
    try (Workspace workspace = pool.borrow()) {
      doubles = workspace.doubles(0, size);
      floats = workspace.floats(0, size);
    }
    try (Workspace workspace = pool.borrow()) {
      assertNotSame(doubles, workspace.doubles(0, 1));
      assertNotSame(floats, workspace.floats(0, 1));
    }
  }
}
