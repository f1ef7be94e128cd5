package io.github.cotangent.autodiff;

import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.JacobianProduct;
import org.jspecify.annotations.Nullable;

/// What an op's rule gives in each mode, whichever kind the op is of. Null stands for zero.
final class Rules {
  private Rules() {}

  /// The shares of the inputs that are `wanted` in the cotangent `yBar` of `y`.
  static @Nullable Variable[] pullback(
      Op op, boolean[] wanted, Variable[] x, Variable y, Variable yBar) {
    if (op instanceof General general) {
      return general.pullback(wanted, x, y, yBar);
    }
    @Nullable Variable[] shares = new Variable[x.length];
    for (int i = 0; i < x.length; i++) {
      shares[i] = wanted[i] ? share(op, i, x, y, yBar) : null;
    }
    return shares;
  }

  private static @Nullable Variable share(Op op, int i, Variable[] x, Variable y, Variable yBar) {
    return switch (op) {
      case Elementwise e -> scaled(e.partial(i, x, y), yBar);
      case SelfAdjoint s -> jacobianTimes(s, yBar, x[0], y);
      case Linear l -> l.transpose(i, yBar, x);
      case Bilinear b ->
          i == 0 ? b.transposeLeft(yBar, x[0], x[1]) : b.transposeRight(yBar, x[0], x[1]);
      case General g -> g.pullback(i, x, y, yBar);
    };
  }

  /// The tangent of `y` for the tangents `xDot`, of which at least one is not zero.
  static @Nullable Variable pushforward(
      Op op, Variable[] x, Variable y, @Nullable Variable[] xDot) {
    return switch (op) {
      case Elementwise e -> {
        Variable sum = null;
        for (int i = 0; i < x.length; i++) {
          Variable dot = xDot[i];
          sum = sum(sum, dot == null ? null : scaled(e.partial(i, x, y), dot));
        }
        yield sum;
      }
      case SelfAdjoint s -> {
        Variable dot = xDot[0];
        yield dot == null ? null : jacobianTimes(s, dot, x[0], y);
      }
      case Linear l -> {
        Variable[] moved = x.clone();
        for (int i = 0; i < x.length; i++) {
          if (x[i].type().isFloating()) {
            Variable dot = xDot[i];
            moved[i] = dot != null ? dot : x[i].zeros();
          }
        }
        yield Variable.apply(l, moved);
      }
      case Bilinear b -> {
        Variable left = xDot[0];
        Variable right = xDot[1];
        yield sum(
            left == null ? null : Variable.apply(b, left, x[1]),
            right == null ? null : Variable.apply(b, x[0], right));
      }
      case General g -> g.pushforward(x, y, xDot);
    };
  }

  /// `partial ⊙ t`, 0 where `t` is 0.
  private static @Nullable Variable scaled(Variable partial, Variable t) {
    if (partial == Elementwise.ZERO) {
      return null;
    }
    if (partial == Elementwise.ONE) {
      return t;
    }
    return partial == Elementwise.MINUS_ONE ? t.negate() : Variable.apply(new Chain(), partial, t);
  }

  private static Variable jacobianTimes(SelfAdjoint op, Variable t, Variable x, Variable y) {
    return op instanceof SelfAdjoint.Fused fused
        ? Variable.apply(new JacobianProduct(fused), t, x, y)
        : op.jacobianTimes(t, x, y);
  }

  private static @Nullable Variable sum(@Nullable Variable a, @Nullable Variable b) {
    return a == null ? b : b == null ? a : a.plus(b);
  }
}
