package io.github.cotangent.experiments.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a function is called, read from a line such as `linear(x[n=4,i=3], w[o=2,i], b[o]?)` or
/// `log|ln(x{0.1,2})` or `softmax(x, axis=-1)`.
///
/// In brackets stands the shape that a variable without one is given if it is an operand; extents
/// with a letter are those of the operands before, where they have it, and dots stand for any more
/// axes. In braces stands the [Range] of its values. A `?` marks an operand that may be left out.
/// Settings have defaults; `all` is the default of axes that are all axes.
record Signature(List<String> names, List<Operand> operands, Map<String, String> settings) {
  /// An operand.
  ///
  /// @param range its values; empty if it is that of the result
  /// @param shape its extents, `letter=extent` or `letter` or `extent`; empty if it is that of the
  ///     result
  /// @param open whether more axes may follow
  record Operand(
      String name, Optional<Range> range, List<String> shape, boolean open, boolean optional) {
    Operand {
      shape = List.copyOf(shape);
    }
  }

  private static final Pattern LINE = Pattern.compile("([\\w|]+)\\((.*)\\)");
  private static final Pattern PART =
      Pattern.compile("(\\w+)(?:=([^,]+)|(?:\\{([^}]*)})?(?:\\[([^]]*)])?(\\??))(?:, |$)");

  Signature {
    names = List.copyOf(names);
    operands = List.copyOf(operands);
  }

  static Signature of(String line) {
    Matcher call = LINE.matcher(line);
    if (!call.matches()) {
      throw new IllegalArgumentException("no signature: " + line);
    }
    List<Operand> operands = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    Matcher part = PART.matcher(call.group(2));
    for (int at = 0; at < call.group(2).length(); at = part.end()) {
      if (!part.find(at) || part.start() != at) {
        throw new IllegalArgumentException("no signature: " + line);
      }
      if (part.group(2) != null) {
        settings.put(part.group(1), part.group(2));
      } else {
        List<String> shape = new ArrayList<>();
        if (part.group(4) != null) {
          shape.addAll(List.of(part.group(4).split(",", -1)));
        }
        boolean open = shape.remove("...");
        Optional<Range> range = Optional.ofNullable(part.group(3)).map(Range::of);
        boolean optional = !part.group(5).isEmpty();
        operands.add(new Operand(part.group(1), range, shape, open, optional));
      }
    }
    return new Signature(List.of(call.group(1).split("\\|", -1)), operands, settings);
  }

  int fewest() {
    return (int) operands.stream().filter(operand -> !operand.optional()).count();
  }

  /// As users write it: `softmax(x, axis=-1)`.
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (Operand operand : operands) {
      parts.add(operand.optional() ? "[" + operand.name() + "]" : operand.name());
    }
    settings.forEach((name, value) -> parts.add(name + "=" + value));
    return names.getFirst() + "(" + String.join(", ", parts) + ")";
  }
}
