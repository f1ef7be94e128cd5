package io.github.cotangent.experiments.conformance;

import java.util.ArrayList;
import java.util.List;

/// The names of an op's inputs, as in `x weight [bias]`: those in brackets may be left out
/// together, and a name with dots, as in `x...`, stands for one or more.
final class Signature {
  private static final String MANY = "...";

  private final String text;
  private final List<String> names = new ArrayList<>();
  private final int required;
  private final boolean many;

  Signature(String text) {
    this.text = text;
    this.many = text.endsWith(MANY);
    int bracket = text.indexOf('[');
    String always = bracket < 0 ? text : text.substring(0, bracket);
    names.addAll(words(always));
    required = names.size();
    if (bracket >= 0) {
      names.addAll(words(text.substring(bracket)));
    }
  }

  private static List<String> words(String text) {
    return List.of(text.replace("[", "").replace("]", "").strip().split(" "));
  }

  /// Where the input called `name` stands.
  int position(String name) {
    int position = names.indexOf(name);
    if (position < 0) {
      throw new IllegalArgumentException("there is no input " + name + " in " + text);
    }
    return position;
  }

  /// Whether an op may be given so many inputs.
  boolean admits(int count) {
    return many ? count >= required : count == required || count == names.size();
  }

  @Override
  public String toString() {
    return text;
  }
}
