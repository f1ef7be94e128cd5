package io.github.cotangent.autodiff.explain;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.SelfAdjoint;
import java.util.Locale;

/// What a node is: a leaf, or what came from an op of some kind.
enum Kind {
  VARIABLE(""),
  CONSTANT(""),
  ELEMENTWISE("the slope at each element times the cotangent there"),
  SELF_ADJOINT("J = Jᵀ, so what carries tangents forwards carries cotangents backwards"),
  LINEAR("the transpose of the op itself"),
  BILINEAR("for each factor, the transpose of the product with the other"),
  GENERAL("both modes are stated");

  private final String law;

  Kind(String law) {
    this.law = law;
  }

  /// What the pullbacks of the kind have in common; empty for leaves.
  String law() {
    return law;
  }

  static Kind of(Op op) {
    return switch (op) {
      case Elementwise _ -> ELEMENTWISE;
      case SelfAdjoint _ -> SELF_ADJOINT;
      case Linear _ -> LINEAR;
      case Bilinear _ -> BILINEAR;
      case General _ -> GENERAL;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
