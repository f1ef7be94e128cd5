package io.github.cotangent.autodiff.explain;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.op.Chain;
import io.github.cotangent.autodiff.op.Expand;
import io.github.cotangent.autodiff.op.JacobianProduct;
import io.github.cotangent.autodiff.op.LogSumExp;
import io.github.cotangent.autodiff.op.MatMul;
import io.github.cotangent.autodiff.op.Multiply;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Relu;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.autodiff.op.Where;

/// Why a rule is what it is, for those rules where a sentence helps.
final class Remarks {
  private Remarks() {}

  static String on(Op op) {
    return switch (op) {
      case Normalise _ ->
          "A shift of x leaves y as it is, so the mean of t is taken off, and what comes out sums"
              + " to 0. A stretch of x leaves y as it is, but for ε, so the part of t along y is"
              + " taken off too. What is left is scaled by the slope r.";
      case Softmax _ ->
          "A shift of x leaves y as it is: the mean of t, weighted by y, is taken off.";
      case LogSumExp _ -> "exp(x − y) is the softmax of x: shares of ȳ that add up to it.";
      case MatMul _ -> "Each factor's share is a product with the other, transposed.";
      case Multiply _ -> "Each factor is the other's slope.";
      case Sum _ -> "Each element went into the sum with slope 1.";
      case Expand _ -> "An element used in several places gets the sum of their cotangents.";
      case Where _ -> "What was not taken has no influence, so exact zeros go there.";
      case Relu _ -> "The slope is 0 or 1: cotangents pass or stop.";
      case Chain _ ->
          "A slope times a cotangent, as walks multiply them: a zero stays zero even next to"
              + " infinity.";
      case JacobianProduct _ ->
          "One kernel computed it; it is differentiated as the program of its rule.";
      default -> "";
    };
  }
}
