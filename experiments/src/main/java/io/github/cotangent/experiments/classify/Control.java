package io.github.cotangent.experiments.classify;

import java.util.Locale;

/// What is done to a training in order to tell one effect from another.
public enum Control {
  /// Nothing.
  NONE,
  /// The first layer stays as it was drawn. What a normalisation behind it blocks is then not
  /// missed there, so what single-class batches still do, they do by the values and not by the
  /// gradient.
  FROZEN_FIRST;

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
