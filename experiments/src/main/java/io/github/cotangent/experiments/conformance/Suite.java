package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cases of a folder, each a folder within it.
///
/// @param folders of the cases, by name
/// @param type the precision to compute in
public record Suite(List<Path> folders, ElementType type) {
  /// The cases below `folder`, in the order of their names; its files are no cases.
  public static Suite of(Path folder, ElementType type) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new Suite(entries.filter(Files::isDirectory).sorted().toList(), type);
    }
  }

  /// Tries all cases, whatever becomes of any.
  ///
  /// @param each is told what came of a case as soon as that is known
  public List<Outcome> run(Consumer<Outcome> each) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Path folder : folders) {
      Outcome outcome = outcome(new CaseFolder(folder));
      outcomes.add(outcome);
      each.accept(outcome);
    }
    return outcomes;
  }

  private Outcome outcome(CaseFolder folder) {
    String kind = null;
    List<Check> checks = new ArrayList<>();
    String fault = null;
    try {
      JsonObject json = folder.description();
      Trial trial =
          json.has("kind") ? TrainingCaseReader.read(folder, json) : CaseReader.read(folder, json);
      kind = trial.kind();
      checks(trial, checks);
    } catch (DamagedCase e) {
      fault = e.getMessage();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault = Program.failure("it cannot be computed", e).getMessage();
    }
    return new Outcome(folder.name(), kind, checks, fault);
  }

  private void checks(Trial trial, List<Check> checks) {
    boolean single = type == ElementType.FLOAT32;
    Function<Trial.Reference, double[]> allowed =
        single ? SinglePrecision.measure(trial)::allowed : Trial.Reference::allowed;
    Map<String, Tensor> results = trial.compute(single ? Rounding.SINGLE : Rounding.DOUBLE);
    for (Trial.Reference reference : trial.references()) {
      Tensor got = results.get(reference.what());
      checks.add(
          got == null
              ? Check.failed(reference.what(), "it was not computed")
              : Check.compare(
                  reference.what(), got, reference.expected(), allowed.apply(reference)));
    }
    if (!single) {
      trial.agreements().forEach(agreement -> checks.add(agreement.check(results)));
    }
  }

  /// What came of the cases as a JSON document.
  public JsonObject json(List<Outcome> outcomes) {
    JsonArray cases = new JsonArray();
    outcomes.forEach(outcome -> cases.add(outcome.json()));
    long passed = outcomes.stream().filter(Outcome::passed).count();
    return new JsonObject()
        .put("dtype", type.name().toLowerCase(Locale.ROOT))
        .put("passed", passed)
        .put("failed", outcomes.size() - passed)
        .put("cases", cases);
  }
}
