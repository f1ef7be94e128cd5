package io.github.cotangent.experiments;

import java.util.Locale;

/// How much work an experiment does. What a preset means in numbers each experiment states itself.
public enum Preset {
  /// Seconds: shows that everything works; the numbers mean little.
  SMOKE,
  /// Minutes on two cores: shows what the paper claims.
  QUICK,
  /// The settings of the paper.
  PAPER;

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
