package io.github.cotangent.experiments.bench;

import io.github.cotangent.experiments.UnusableOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Pairs as text, and as a table of `docs/performance.md`.
///
/// A page holds a table for each number of threads, between a line `<!-- bench: 1 thread -->` and a
/// line `<!-- end bench -->`. Rows are replaced by those of the same name. Their last cell, which
/// says why the number is what it is, is written by hand and stays.
public final class PairTable {
  private static final String END = "<!-- end bench -->";
  private static final List<String> HEAD =
      List.of(
          "| workload | ours | libtorch | ratio | pairs | libtorch's best | of the limit | why |",
          "|---|---|---|---|---|---|---|---|");

  private PairTable() {}

  /// What stands above the columns of [#line].
  public static String header() {
    return line("workload", "ours", "peer", "ratio", "pairs", "peer's best configuration");
  }

  /// A pair as a line of text.
  public static String line(Pair pair) {
    String line =
        line(
            pair.workload(),
            Quantity.time(pair.ours() * 1e6),
            Quantity.time(pair.peer() * 1e6),
            Quantity.three(pair.ratio()),
            pair.pairs(),
            pair.configuration());
    return pair.difference().isEmpty() ? line : line + "; DIFFERENT: " + pair.difference();
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-34s %9s %9s %6s %5s  %s", cells).stripTrailing();
  }

  /// Writes pairs into the table of a page.
  ///
  /// @throws UnusableOption if the page has no table for this number of threads
  public static void write(Path page, int threads, List<Pair> pairs, Machine machine)
      throws IOException {
    List<String> lines = Files.readAllLines(page);
    String start = start(threads);
    int from = lines.indexOf(start);
    int to = from + lines.subList(from + 1, lines.size()).indexOf(END) + 1;
    if (from < 0 || to <= from) {
      throw new UnusableOption(
          "--markdown " + page + " has no lines " + start + " and " + END + " around a table");
    }
    Map<String, String> rows = new HashMap<>();
    for (String line : lines.subList(from + 1, to)) {
      if (line.startsWith("| `")) {
        rows.put(name(line), line);
      }
    }
    for (Pair pair : pairs) {
      rows.merge(
          pair.workload(),
          row(pair, Workloads.named(pair.workload()).work(), machine, ""),
          (old, row) -> row.substring(0, row.length() - 2) + why(old) + " |");
    }
    List<String> table = new ArrayList<>(HEAD);
    for (Workload workload : Workloads.all()) {
      if (rows.containsKey(workload.name())) {
        table.add(rows.get(workload.name()));
      }
    }
    List<String> written = new ArrayList<>(lines.subList(0, from + 1));
    written.addAll(table);
    written.addAll(lines.subList(to, lines.size()));
    Files.write(page, written);
  }

  /// The line above the table of so many threads.
  static String start(int threads) {
    return "<!-- bench: " + threads + (threads == 1 ? " thread -->" : " threads -->");
  }

  private static String row(Pair pair, Work work, Machine machine, String why) {
    double share = work.rate(pair.ours() * 1e6) / machine.peak(work);
    return "| `"
        + String.join(
            " | ",
            pair.workload() + "`",
            Quantity.time(pair.ours() * 1e6),
            Quantity.time(pair.peer() * 1e6),
            (pair.ratio() < 1
                ? "**" + Quantity.three(pair.ratio()) + "**"
                : Quantity.three(pair.ratio())),
            Integer.toString(pair.pairs()),
            pair.configuration(),
            Quantity.percent(share),
            why)
        + " |";
  }

  private static String name(String row) {
    return row.substring(row.indexOf('`') + 1, row.lastIndexOf('`'));
  }

  private static String why(String row) {
    String[] cells = row.split("\\|");
    return cells.length > 8 ? cells[8].strip() : "";
  }
}
