package io.github.cotangent.autodiff.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {
  private static Layers.Size size(int box) {
    return new Layers.Size(60 + 37 * (box % 5), 20 + 11 * (box % 3));
  }

  private static Layers layers(List<List<Integer>> inputs) {
    List<Layers.Size> sizes = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      sizes.add(size(i));
    }
    return new Layers(sizes, inputs);
  }

  private static List<List<Integer>> randomGraph(long seed, int boxes) {
    long[] choices = RandomKey.of(seed).integers(1_000_000, Shape.of(2 * boxes)).toLongArray();
    List<List<Integer>> inputs = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      List<Integer> own = new ArrayList<>();
      for (int k = 0; k < Math.min(i, choices[2 * i] % 4); k++) {
        own.add((int) (i - 1 - (choices[2 * i + 1] + 7L * k) % Math.min(i, 9)));
      }
      inputs.add(own);
    }
    return inputs;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_boxes_overlap_and_each_stands_below_what_it_came_from(long seed) {
    List<List<Integer>> inputs = randomGraph(seed, 40);
    Layers layers = layers(inputs);
    for (int i = 0; i < inputs.size(); i++) {
      Layers.Point corner = layers.corner(i);
      assertTrue(corner.x() >= -1e-9 && corner.x() + size(i).width() <= layers.width() + 1e-9);
      assertTrue(corner.y() >= 0 && corner.y() + size(i).height() <= layers.height() + 1e-9);
      for (int k = 0; k < i; k++) {
        Layers.Point other = layers.corner(k);
        boolean apart =
            corner.x() + size(i).width() <= other.x()
                || other.x() + size(k).width() <= corner.x()
                || corner.y() + size(i).height() <= other.y()
                || other.y() + size(k).height() <= corner.y();
        assertTrue(apart, "seed " + seed + ": boxes " + i + " and " + k + " overlap");
      }
      for (int input : inputs.get(i)) {
        assertTrue(layers.corner(input).y() + size(input).height() < corner.y());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void edges_go_down_from_box_to_box_in_the_order_of_the_inputs(long seed) {
    List<List<Integer>> inputs = randomGraph(seed, 30);
    Layers layers = layers(inputs);
    List<List<Integer>> drawn = new ArrayList<>();
    inputs.forEach(_ -> drawn.add(new ArrayList<>()));
    for (Layers.Edge edge : layers.edges()) {
      drawn.get(edge.to()).add(edge.from());
      Layers.Point from = layers.corner(edge.from());
      assertEquals(from.y() + size(edge.from()).height(), edge.points().getFirst().y(), 1e-9);
      assertEquals(layers.corner(edge.to()).y(), edge.points().getLast().y(), 1e-9);
      for (int k = 1; k < edge.points().size(); k++) {
        assertTrue(edge.points().get(k - 1).y() <= edge.points().get(k).y() + 1e-9);
      }
    }
    assertEquals(inputs, drawn);
  }

  @Test
  void two_chains_are_drawn_without_a_crossing() {
    // a and b, then a's user after b's user: drawn in this order, the edges would cross
    Layers layers = layers(List.of(List.of(), List.of(), List.of(1), List.of(0)));
    boolean swapped = layers.corner(0).x() > layers.corner(1).x();
    assertEquals(swapped, layers.corner(3).x() > layers.corner(2).x());
  }

  @Test
  void a_long_chain_whose_links_all_use_one_box_is_placed_in_time() {
    List<List<Integer>> inputs = new ArrayList<>();
    inputs.add(List.of());
    for (int i = 1; i < 600; i++) {
      inputs.add(List.of(0, i - 1));
    }
    assertEquals(2 * 599, layers(inputs).edges().size());
  }
}
