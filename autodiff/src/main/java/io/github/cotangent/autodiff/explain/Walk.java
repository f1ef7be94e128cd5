package io.github.cotangent.autodiff.explain;

import java.util.List;

/// A pullback as it went.
///
/// @param y where it began
/// @param yBar the cotangent that it began with
/// @param sources what it was asked for
/// @param shares its events in their order
public record Walk(Cell y, Cell yBar, List<Cell> sources, List<Share> shares) {
  /// Keeps copies.
  public Walk {
    sources = List.copyOf(sources);
    shares = List.copyOf(shares);
  }
}
