package io.github.cotangent.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.autodiff.op.Detach;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkObserverTest {
  private record Seen(Variable node, Variable nodeBar, int i, Tensor share, Tensor sum) {}

  private static List<Seen> seen(Variable y, List<Variable> sources) {
    List<Seen> seen = new ArrayList<>();
    Walks.pullback(
        y,
        y.constantLike(1),
        sources,
        true,
        (node, nodeBar, i, share, sum) ->
            seen.add(
                new Seen(
                    node,
                    nodeBar,
                    i,
                    share == null ? Tensor.of(new double[0]) : share.value(),
                    sum == null ? Tensor.of(new double[0]) : sum.value())));
    return seen;
  }

  @Test
  void each_share_is_seen_when_it_arrives_with_the_sum_so_far() {
    Variable x = Variable.of(Tensor.scalar(ElementType.FLOAT64, 3));
    Variable square = x.times(x);
    Variable y = square.plus(x);
    List<Seen> seen = seen(y, List.of(x));
    assertEquals(List.of(0, 1, 0, 1), seen.stream().map(Seen::i).toList());
    assertEquals(y, seen.get(0).node());
    assertEquals(square, seen.get(3).node());
    assertEquals(
        List.of(1.0, 1.0, 3.0, 3.0), seen.stream().map(each -> each.share().item()).toList());
    assertEquals(
        List.of(1.0, 1.0, 4.0, 7.0), seen.stream().map(each -> each.sum().item()).toList());
  }

  @Test
  void shares_that_nobody_asked_for_are_not_emitted() {
    Variable x = Variable.of(Tensor.scalar(ElementType.FLOAT64, 3));
    Variable c = Variable.of(Tensor.scalar(ElementType.FLOAT64, 2));
    List<Seen> seen = seen(x.times(c), List.of(x));
    assertEquals(List.of(0), seen.stream().map(Seen::i).toList());
    assertTrue(seen(Variable.apply(new Detach(), x), List.of(x)).isEmpty());
  }
}
