package io.github.cotangent.autodiff.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Places for the boxes of a graph: in layers from top to bottom, each box below what it came from,
/// edges around the boxes and with few crossings.
///
/// Sugiyama, Tagawa and Toda, *Methods for Visual Understanding of Hierarchical System Structures*,
/// IEEE Transactions on Systems, Man, and Cybernetics 11(2), 1981: layers, then the order within
/// them by barycentres, then coordinates.
final class Layers {
  /// The extent of a box.
  record Size(double width, double height) {}

  /// A place.
  record Point(double x, double y) {}

  /// An edge from a box to one that it is an input of.
  ///
  /// @param points from the lower side of `from` to the upper side of `to`
  record Edge(int from, int to, List<Point> points) {}

  private static final double COLUMN_GAP = 26;
  private static final double ROW_GAP = 40;
  private static final double BEND_WIDTH = 10;
  private static final double PORT_GAP = 22;
  private static final int SWEEPS = 24;

  /// Above so many boxes and bends the order is left as it is: it would take too long.
  private static final int ORDERED = 3_000;

  /// A box, or the place where an edge passes through a layer.
  private static final class Item {
    final int layer;
    final Size size;
    final List<Item> above = new ArrayList<>();
    final List<Item> below = new ArrayList<>();
    int place;
    double x;

    Item(int layer, Size size) {
      this.layer = layer;
      this.size = size;
    }

    boolean isBend() {
      return size.height() == 0;
    }

    List<Item> neighbours(boolean up) {
      return up ? above : below;
    }
  }

  private final List<List<Item>> layers = new ArrayList<>();
  private final List<Item> boxes = new ArrayList<>();
  private final List<List<Item>> bends = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private final double[] tops;
  private double width;
  private double height;

  /// Places boxes.
  ///
  /// @param inputs for each box which ones it came from, all of them before it
  Layers(List<Size> sizes, List<List<Integer>> inputs) {
    int[] layer = layersOf(inputs);
    for (int i = 0; i < sizes.size(); i++) {
      boxes.add(add(new Item(layer[i], sizes.get(i))));
    }
    for (int to = 0; to < inputs.size(); to++) {
      for (int from : inputs.get(to)) {
        connect(from, to);
      }
    }
    order();
    tops = new double[layers.size()];
    place();
  }

  // ---- layers ---------------------------------------------------------------------------------

  /// Each box just below the lowest of its inputs, leaves just above the highest of their users.
  private static int[] layersOf(List<List<Integer>> inputs) {
    int[] layer = new int[inputs.size()];
    int[] highestUser = new int[inputs.size()];
    Arrays.fill(highestUser, Integer.MAX_VALUE);
    for (int i = 0; i < layer.length; i++) {
      for (int input : inputs.get(i)) {
        layer[i] = Math.max(layer[i], layer[input] + 1);
      }
      for (int input : inputs.get(i)) {
        highestUser[input] = Math.min(highestUser[input], layer[i]);
      }
    }
    for (int i = 0; i < layer.length; i++) {
      if (inputs.get(i).isEmpty() && highestUser[i] != Integer.MAX_VALUE) {
        layer[i] = highestUser[i] - 1;
      }
    }
    return layer;
  }

  private Item add(Item item) {
    while (layers.size() <= item.layer) {
      layers.add(new ArrayList<>());
    }
    layers.get(item.layer).add(item);
    return item;
  }

  private void connect(int from, int to) {
    List<Item> through = new ArrayList<>();
    Item last = boxes.get(from);
    for (int layer = last.layer + 1; layer <= boxes.get(to).layer; layer++) {
      boolean arrived = layer == boxes.get(to).layer;
      Item next = arrived ? boxes.get(to) : add(new Item(layer, new Size(BEND_WIDTH, 0)));
      last.below.add(next);
      next.above.add(last);
      if (!arrived) {
        through.add(next);
      }
      last = next;
    }
    bends.add(through);
    ends.add(new int[] {from, to});
  }

  // ---- order ----------------------------------------------------------------------------------

  private void order() {
    number();
    if (layers.stream().mapToInt(List::size).sum() > ORDERED) {
      return;
    }
    List<List<Item>> best = snapshot();
    int fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean up = sweep % 2 == 0;
      for (List<Item> layer : up ? layers : layers.reversed()) {
        layer.sort(Comparator.comparingDouble(item -> barycentre(item, up)));
        number();
      }
      int crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = snapshot();
      }
    }
    for (int i = 0; i < best.size(); i++) {
      layers.set(i, best.get(i));
    }
    number();
  }

  private void number() {
    for (List<Item> layer : layers) {
      for (int i = 0; i < layer.size(); i++) {
        layer.get(i).place = i;
      }
    }
  }

  private List<List<Item>> snapshot() {
    List<List<Item>> copy = new ArrayList<>();
    layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
    return copy;
  }

  private static double barycentre(Item item, boolean up) {
    List<Item> neighbours = item.neighbours(up);
    double sum = 0;
    for (Item neighbour : neighbours) {
      sum += neighbour.place;
    }
    return neighbours.isEmpty() ? item.place : sum / neighbours.size();
  }

  private int crossings() {
    int crossings = 0;
    for (List<Item> layer : layers) {
      List<int[]> edges = new ArrayList<>();
      for (Item item : layer) {
        item.below.forEach(below -> edges.add(new int[] {item.place, below.place}));
      }
      for (int[] one : edges) {
        for (int[] other : edges) {
          crossings += one[0] < other[0] && one[1] > other[1] ? 1 : 0;
        }
      }
    }
    return crossings;
  }

  // ---- coordinates ----------------------------------------------------------------------------

  private void place() {
    for (List<Item> layer : layers) {
      double x = 0;
      for (Item item : layer) {
        item.x = x + item.size.width() / 2;
        x += item.size.width() + COLUMN_GAP;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean up = sweep % 2 == 0;
      for (List<Item> layer : up ? layers : layers.reversed()) {
        align(layer, up);
      }
    }
    double left = Double.POSITIVE_INFINITY;
    for (List<Item> layer : layers) {
      for (Item item : layer) {
        left = Math.min(left, item.x - item.size.width() / 2);
      }
    }
    for (int i = 0; i < tops.length; i++) {
      tops[i] = height;
      double tallest = 0;
      for (Item item : layers.get(i)) {
        item.x -= left;
        width = Math.max(width, item.x + item.size.width() / 2);
        tallest = Math.max(tallest, item.size.height());
      }
      height += tallest + ROW_GAP;
    }
    height -= ROW_GAP;
  }

  /// Moves the items of a layer as near as can be, in squares, to the middle of their neighbours
  /// without overlaps: where wishes collide, items form a block that stands at their mean wish.
  private static void align(List<Item> layer, boolean up) {
    List<double[]> blocks = new ArrayList<>(); // sum of wishes, number of items
    double[] offsets = new double[layer.size()];
    for (int i = 0; i < offsets.length; i++) {
      Item item = layer.get(i);
      offsets[i] = i == 0 ? 0 : offsets[i - 1] + distance(layer.get(i - 1), item);
      double[] block = {wish(item, up) - offsets[i], 1};
      while (!blocks.isEmpty() && mean(blocks.getLast()) > mean(block)) {
        double[] before = blocks.removeLast();
        block = new double[] {before[0] + block[0], before[1] + block[1]};
      }
      blocks.add(block);
    }
    int i = 0;
    for (double[] block : blocks) {
      for (int k = 0; k < block[1]; k++, i++) {
        layer.get(i).x = mean(block) + offsets[i];
      }
    }
  }

  private static double mean(double[] block) {
    return block[0] / block[1];
  }

  private static double distance(Item left, Item right) {
    return (left.size.width() + right.size.width()) / 2 + COLUMN_GAP;
  }

  private static double wish(Item item, boolean up) {
    List<Item> neighbours = item.neighbours(up);
    if (neighbours.isEmpty()) {
      neighbours = item.neighbours(!up);
    }
    double sum = 0;
    for (Item neighbour : neighbours) {
      sum += neighbour.x;
    }
    return neighbours.isEmpty() ? item.x : sum / neighbours.size();
  }

  // ---- what came out --------------------------------------------------------------------------

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /// The upper left corner of a box.
  Point corner(int box) {
    Item item = boxes.get(box);
    return new Point(item.x - item.size.width() / 2, tops[item.layer]);
  }

  /// All edges, in the order of the boxes that they lead to and of their inputs.
  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int e = 0; e < ends.size(); e++) {
      int from = ends.get(e)[0];
      int to = ends.get(e)[1];
      List<Point> points = new ArrayList<>();
      points.add(new Point(port(e, from, false), bottom(boxes.get(from))));
      for (Item bend : bends.get(e)) {
        points.add(new Point(bend.x, tops[bend.layer]));
        points.add(new Point(bend.x, bottom(bend)));
      }
      points.add(new Point(port(e, to, true), tops[boxes.get(to).layer]));
      edges.add(new Edge(from, to, points));
    }
    return edges;
  }

  /// The lower side of a box, of its whole layer for a bend.
  private double bottom(Item item) {
    if (!item.isBend()) {
      return tops[item.layer] + item.size.height();
    }
    double next = item.layer + 1 < tops.length ? tops[item.layer + 1] : height + ROW_GAP;
    return next - ROW_GAP;
  }

  /// Where edge `e` meets the box: side by side with the box's other edges there, in the order of
  /// where they come from.
  private double port(int e, int box, boolean above) {
    List<Integer> meeting = new ArrayList<>();
    for (int other = 0; other < ends.size(); other++) {
      if (ends.get(other)[above ? 1 : 0] == box) {
        meeting.add(other);
      }
    }
    meeting.sort(Comparator.comparingDouble(other -> nearest(other, above).x));
    double gap = Math.min(PORT_GAP, (boxes.get(box).size.width() - 20) / meeting.size());
    return boxes.get(box).x + gap * (meeting.indexOf(e) - (meeting.size() - 1) / 2.0);
  }

  private Item nearest(int edge, boolean above) {
    List<Item> through = bends.get(edge);
    if (through.isEmpty()) {
      return boxes.get(ends.get(edge)[above ? 0 : 1]);
    }
    return above ? through.getLast() : through.getFirst();
  }
}
