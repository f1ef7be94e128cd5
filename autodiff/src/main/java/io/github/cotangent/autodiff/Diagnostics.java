package io.github.cotangent.autodiff;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where numbers that are not finite come from.
///
/// ```java
/// var report = Diagnostics.firstNonFinite(() -> Gradients.gradient(loss(weights), weights));
/// report.first().ifPresent(System.out::println);
/// ```
///
/// Everything that is computed on this thread while the function runs is looked at, walks of every
/// order and replays of plans among it. There is no switch that could be left on: outside of the
/// function nothing is looked at and nothing costs anything. Within, a computation takes several
/// times as long.
public final class Diagnostics {
  private static final ScopedValue<NonFiniteSearch> SEARCH = ScopedValue.newInstance();

  private Diagnostics() {}

  /// What a computation gave, and where numbers that are not finite came up in it.
  ///
  /// @param sources where such a number came of finite ones or from outside, in the order of
  ///     computation
  /// @param hidden where such a number went in and a zero stands for it: in a branch that `where`
  ///     did not take, or as a partial derivative times a tangent or cotangent that is zero
  public record Report<T>(T result, List<Finding> sources, List<Finding> hidden) {
    /// Keeps copies of the lists.
    public Report {
      sources = List.copyOf(sources);
      hidden = List.copyOf(hidden);
    }

    /// Where the first number that is not finite came from; empty if all were finite.
    public Optional<Finding> first() {
      return sources.stream().findFirst();
    }

    /// All findings.
    @Override
    public String toString() {
      StringJoiner text = new StringJoiner("\n").setEmptyValue("all numbers are finite");
      sources.forEach(finding -> text.add(finding.toString()));
      hidden.forEach(finding -> text.add(finding.toString()));
      return text.toString();
    }
  }

  /// What an op has to do with a number that is not finite.
  public enum Event {
    /// The op gave it, and all of its inputs are finite.
    GAVE,
    /// The op read it in an input that was made outside of the computation.
    READ,
    /// The op read it, and a zero or another number stands there in the result.
    HID
  }

  /// A number that is not finite.
  ///
  /// @param op the name of the op
  /// @param input the number of the op's input that has it; −1 if it is the op's result
  /// @param rule whose rule the op is part of, such as `pullback of Log`; empty outside of walks
  /// @param position where the number stands, the first one in C order
  /// @param value NaN or an infinity
  /// @param line the line of code outside of this library that called the op; null if there is none
  /// @param details what else is known, in words: of the result, of the line, of the inputs
  public record Finding(
      Event event,
      String op,
      int input,
      String rule,
      List<Integer> position,
      double value,
      @Nullable StackTraceElement line,
      List<String> details) {
    /// Keeps copies of the lists.
    public Finding {
      position = List.copyOf(position);
      details = List.copyOf(details);
    }

    /// The finding in one line, and the details below it.
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(rule).append(rule.isEmpty() ? "" : ": ").append(op);
      text.append(
          switch (event) {
            case GAVE -> " gave " + value + " at " + position;
            case READ ->
                " read " + value + " at " + position + " of input " + input + ", from outside";
            case HID -> " hid " + value + " at " + position + " of input " + input;
          });
      details.forEach(detail -> text.append("\n  ").append(detail));
      return text.toString();
    }
  }

  /// Runs `computation` and reports where numbers that are not finite came from.
  public static <T> Report<T> firstNonFinite(Supplier<T> computation) {
    NonFiniteSearch search = new NonFiniteSearch();
    T result = ScopedValue.where(SEARCH, search).<T, RuntimeException>call(computation::get);
    return new Report<>(result, search.sources(), search.hidden());
  }

  /// The search around the caller; null if there is none.
  static @Nullable NonFiniteSearch search() {
    return SEARCH.isBound() ? SEARCH.get() : null;
  }

  /// Runs a step of a walk in which the rule of `node` is applied.
  static void during(String mode, Variable node, Runnable step) {
    NonFiniteSearch search = search();
    if (search == null) {
      step.run();
    } else {
      search.during(mode, node, step);
    }
  }
}
