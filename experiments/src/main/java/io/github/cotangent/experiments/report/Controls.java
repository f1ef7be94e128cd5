package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Column;
import io.github.cotangent.experiments.report.Reference.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What separates the three effects that single-class batches have on batch norm: a table with a
/// row for each question that a control answers, so that none is taken for another.
///
/// @param family the trainings
record Controls(Family family) {
  private record Question(String effect, String how, String answer) {}

  /// The table; empty without batch norm and a control on single-class batches.
  String toHtml() {
    Optional<Summary> batchNorm = family.find("bn", "label", "none");
    Optional<Summary> best = family.bestControl("label");
    if (batchNorm.isEmpty() || best.isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder();
    for (Question question : questions(batchNorm.get(), best.get())) {
      rows.append(
          Html.fill(
              """
              <tr><td>%s</td><td>%s</td><td class="answer">%s</td></tr>
              """,
              Html.text(question.effect()),
              Html.text(question.how()),
              Html.text(question.answer())));
    }
    return Html.fill(
        """
        <div class="block"><h3>Which effect is which, on single-class batches</h3>
        <p class="see">Batches of one class do three things to batch norm at once: its gradient
        loses what all samples share; its forward pass subtracts the class’s mean; and the running
        statistics that it is tested with fit no batch. A low test accuracy alone tells none of them
        from the others; each row has a control that does.</p>
        <div class="card scroll" tabindex="0"><table class="controls">
        <thead><tr><th>effect</th><th>what separates it</th><th>here</th></tr></thead>
        <tbody>
        %s</tbody></table></div></div>
        """,
        rows);
  }

  private List<Question> questions(Summary batchNorm, Summary best) {
    List<Question> questions = new ArrayList<>();
    questions.add(
        new Question(
            "All together",
            "Batch norm beside the best norm that does not look across the batch, both tested as"
                + " usual: the damage to be explained.",
            "test accuracy "
                + of(batchNorm, Metric.TEST_ACCURACY)
                + " against "
                + of(best, Metric.TEST_ACCURACY)
                + " ("
                + best.normName()
                + ")"));
    value(Optional.of(batchNorm), run -> run.last(Column.OWN_STATISTICS_ACCURACY))
        .ifPresent(
            own ->
                questions.add(
                    new Question(
                        "Running statistics fit no batch",
                        "The same weights, each test batch of one class normalised by its own"
                            + " statistics. What this gains was never lost in the weights.",
                        "own statistics "
                            + Html.fixed(own)
                            + ", running statistics "
                            + of(batchNorm, Metric.TEST_ACCURACY))));
    value(family.find("bn-stopgrad", "label", "none"), Metric.TEST_ACCURACY::of)
        .ifPresent(
            detached ->
                questions.add(
                    new Question(
                        "The forward pass subtracts the class’s mean",
                        "Statistics detached: the same forward pass, but nothing of the gradient is"
                            + " blocked. What is still lost here is not due to blocking.",
                        "test accuracy "
                            + Html.fixed(detached)
                            + " detached, "
                            + of(batchNorm, Metric.TEST_ACCURACY)
                            + " blocked")));
    if (!Double.isNaN(batchNorm.runs().getFirst().keptEnergyLast())) {
      questions.add(
          new Question(
              "The gradient is blocked",
              "The share of the gradient’s energy that gets through the last batch norm, measured"
                  + " while it trains; no test accuracy is involved.",
              Html.percent(batchNorm.spread(ClassifyRun::keptEnergyLast).mean())
                  + " kept"
                  + value(family.find("bn", "random", "none"), ClassifyRun::keptEnergyLast).stream()
                      .mapToObj(kept -> ", " + Html.percent(kept) + " on random batches")
                      .findFirst()
                      .orElse("")));
    }
    Optional<Summary> frozen = family.find("bn", "label", "frozen-first");
    Optional<Summary> frozenBest = family.bestControl("label", "frozen-first");
    if (frozen.isPresent() && frozenBest.isPresent()) {
      String norm = frozenBest.get().setting().norm();
      questions.add(
          new Question(
              "The first layer learns less",
              "First layer frozen in all networks: what batch norm is behind here, it is behind"
                  + " without any learning in the first layer.",
              "frozen "
                  + of(frozen.get(), Metric.TEST_ACCURACY)
                  + " against "
                  + of(frozenBest.get(), Metric.TEST_ACCURACY)
                  + " ("
                  + Summary.normName(norm)
                  + "); trained "
                  + of(batchNorm, Metric.TEST_ACCURACY)
                  + " against "
                  + Html.fixed(
                      value(family.find(norm, "label", "none"), Metric.TEST_ACCURACY::of)
                          .orElse(Double.NaN))));
    }
    return questions;
  }

  private static String of(Summary summary, Metric metric) {
    return Html.fixed(summary.of(metric).mean());
  }

  /// The mean over seeds, if there is one.
  private static OptionalDouble value(
      Optional<Summary> summary, ToDoubleFunction<ClassifyRun> value) {
    double mean = summary.map(known -> known.spread(value).mean()).orElse(Double.NaN);
    return Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }
}
