package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The top of the report: what was run and what was found, in one paragraph and a few numbers.
///
/// @param settings what was computed, by name
/// @param results what came out
/// @param families the trainings among it
record Headline(Map<String, String> settings, Results results, List<Family> families) {
  /// The header.
  String toHtml() {
    String text = theory() + training() + comparison() + caution();
    return Html.fill(
        """
        <header>
        <button id="theme" type="button" hidden>dark</button>
        <p class="kicker">Replication of Zhou et al., AAAI 2024, arXiv:2205.15146</p>
        <h1>Is batch normalization blind to the first and second derivatives of the loss?</h1>
        <p class="lead">%s</p>
        %s<div class="tiles">
        %s</div>
        </header>
        """,
        text.isEmpty() ? "This run tried no claim and trained no network." : text,
        results.findings().stream()
            .map(finding -> "<p>" + Html.text(finding) + "</p>\n")
            .collect(Collectors.joining()),
        tiles());
  }

  private String theory() {
    List<Claim> claims =
        results.claims().stream().filter(claim -> claim.experiment().equals("theorems")).toList();
    if (claims.isEmpty()) {
      return "";
    }
    int count = claims.size();
    long held = claims.stream().filter(Claim::holds).count();
    return Html.fill(
        """
        The paper holds that the standardisation in batch norm removes the first-order term and the
        diagonal second-order term of the loss from the gradient below it. %s computed by automatic
        differentiation and compared with closed forms: <strong>%s</strong>%s.
        """,
        count == 1 ? "One consequence was" : count + " consequences were",
        held == count ? "all hold" : held + " hold",
        held == count ? "" : ", " + (count - held) + " fail");
  }

  private String training() {
    if (families.isEmpty()) {
      return "";
    }
    int seeds = families.getFirst().seeds();
    int ways = families.stream().mapToInt(family -> family.summaries().size()).sum();
    return Html.fill(
        """
        %s trained in %s%s, with %s: by the normalisation, and with batches drawn at random or each
        from a single class. %s\
        """,
        families.size() == 1
            ? "One network, the " + Html.text(families.getFirst().name()) + ", was"
            : families.size() + " networks were",
        ways == 1 ? "one way" : ways + " ways",
        settings.containsKey("dataset") ? " on " + Html.text(dataset()) : "",
        seeds == 1 ? "one seed" : seeds + " seeds each",
        families.stream().map(Headline::ended).collect(Collectors.joining()));
  }

  private static String ended(Family family) {
    Optional<Summary> batchNorm = family.find("bn", "label", "none");
    Optional<Summary> best = family.bestControl("label");
    return batchNorm.isEmpty() || best.isEmpty()
        ? ""
        : Html.fill(
            """
            On single-class batches, %s ended at a test accuracy of %s with batch norm and %s with
            %s.
            """,
            Html.text(family.model()),
            Html.fixed(batchNorm.get().of(Metric.TEST_ACCURACY).mean()),
            Html.fixed(best.get().of(Metric.TEST_ACCURACY).mean()),
            Html.text(best.get().normName()));
  }

  private String comparison() {
    List<Claim> comparisons = results.claims().stream().filter(Reference::isComparison).toList();
    return comparisons.isEmpty()
        ? ""
        : Html.fill(
            "%d of %d final values agree with those of the same trainings in PyTorch. ",
            comparisons.stream().filter(Claim::holds).count(), comparisons.size());
  }

  private String caution() {
    return settings.getOrDefault("preset", "").equals("smoke") && !results.runs().isEmpty()
        ? "The preset smoke trains just long enough to show that everything works."
        : "";
  }

  private String dataset() {
    String name = settings.getOrDefault("dataset", "");
    return switch (name) {
      case "mnist" -> "MNIST";
      case "fashion-mnist" -> "Fashion-MNIST";
      case "digits" -> "the 8x8 digits";
      case "glyphs" -> "digits drawn by the program (glyphs)";
      case "glyphs32" -> "coloured digits drawn by the program (glyphs32)";
      case "cifar-10" -> "CIFAR-10";
      case "cifar-100" -> "CIFAR-100";
      default -> name;
    };
  }

  private String tiles() {
    StringBuilder tiles = new StringBuilder();
    int count = results.claims().size();
    if (count > 0) {
      long held = results.claims().stream().filter(Claim::holds).count();
      tiles.append(tile(held == count ? "good" : "bad", held + " of " + count, "claims hold"));
    }
    Optional<Family> shown =
        families.stream()
            .filter(family -> family.find("bn", "label", "none").isPresent())
            .findFirst();
    if (shown.isEmpty()) {
      return tiles.toString();
    }
    Family family = shown.get();
    Summary label = family.find("bn", "label", "none").orElseThrow();
    String of = families.size() == 1 ? "" : family.model() + ": ";
    energy(label)
        .ifPresent(
            kept ->
                tiles.append(
                    tile(
                        "",
                        kept,
                        of
                            + "of the gradient’s energy got through the last batch norm on"
                            + " single-class batches, last steps")));
    family
        .find("bn", "random", "none")
        .flatMap(Headline::energy)
        .ifPresent(
            kept -> tiles.append(tile("", kept, of + "got through on batches drawn at random")));
    family
        .bestControl("label")
        .ifPresent(
            best ->
                tiles.append(
                    tile(
                        "",
                        Html.percent(label.of(Metric.TEST_ACCURACY).mean())
                            + " / "
                            + Html.percent(best.of(Metric.TEST_ACCURACY).mean()),
                        of
                            + "test accuracy after single-class batches: batch norm / "
                            + best.normName())));
    return tiles.toString();
  }

  private static Optional<String> energy(Summary summary) {
    double kept = summary.spread(ClassifyRun::keptEnergyLast).mean();
    return Double.isNaN(kept) ? Optional.empty() : Optional.of(Html.percent(kept));
  }

  private static String tile(String kind, String value, String what) {
    return Html.fill(
        """
        <div class="tile %s"><div class="value">%s</div><div class="what">%s</div></div>
        """,
        kind, Html.text(value), Html.text(what));
  }
}
