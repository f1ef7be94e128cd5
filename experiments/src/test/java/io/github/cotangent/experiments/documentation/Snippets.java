package io.github.cotangent.experiments.documentation;

import io.github.cotangent.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Regions of the sources that the documentation shows, and the listings there that show them.
///
/// A region stands in a Java source between a line `// snippet: NAME` and a line `// end snippet`;
/// its text is what is between them, without the indentation that all its lines share. A listing
/// that shows it stands in a page, with a line `<!-- snippet: NAME -->` right above its fence.
/// Every listing in Java has one.
///
/// Run [#main] to write the regions into the listings.
final class Snippets {
  private static final Pattern BEGIN = Pattern.compile("\\s*// snippet: (\\S+)");
  private static final Pattern END = Pattern.compile("\\s*// end snippet");
  private static final Pattern SHOWS = Pattern.compile("\\s*<!-- snippet: (\\S+) -->");
  private static final Pattern FENCE = Pattern.compile("\\s*```(\\S*).*");

  private final Map<String, String> regions = new TreeMap<>();

  /// Brings all listings up to date.
  public static void main(String[] arguments) throws IOException {
    Snippets snippets = ofRepository();
    for (Path page : pages()) {
      String text = Files.readString(page);
      String current = snippets.shownIn(page.getFileName().toString(), text);
      if (!current.equals(text)) {
        Files.writeString(page, current);
        System.out.println("wrote " + page);
      }
    }
  }

  /// The regions of the sources of all modules, tests among them.
  static Snippets ofRepository() throws IOException {
    Snippets snippets = new Snippets();
    for (String module : List.of("core", "autodiff", "nn", "experiments")) {
      Path sources = SharedFolder.repository().resolve(module).resolve("src");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
          snippets.add(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return snippets;
  }

  /// The README, the contributing guide and the pages of `docs`, records of decisions excepted.
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("", "docs")) {
      try (Stream<Path> files = Files.list(SharedFolder.repository().resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  /// The names of all regions.
  List<String> names() {
    return List.copyOf(regions.keySet());
  }

  /// Adds the regions of one source.
  ///
  /// @throws IllegalArgumentException if one has no end, is empty or has the name of another
  void add(String file, String source) {
    String name = null;
    List<String> lines = new ArrayList<>();
    for (String line : source.lines().toList()) {
      Matcher begin = BEGIN.matcher(line);
      if (begin.matches()) {
        require(name == null, file + ": snippet " + begin.group(1) + " begins within " + name);
        name = begin.group(1);
        lines.clear();
      } else if (END.matcher(line).matches()) {
        require(name != null, file + ": a snippet ends that did not begin");
        String text = String.join("\n", lines).stripTrailing().stripIndent().strip();
        require(!text.isEmpty(), file + ": snippet " + name + " is empty");
        require(
            regions.put(name, text + "\n") == null,
            file + ": there is another snippet of the name " + name);
        name = null;
      } else {
        lines.add(line);
      }
    }
    require(name == null, file + ": snippet " + name + " does not end");
  }

  /// The page with what its listings should show.
  ///
  /// @throws IllegalArgumentException if a listing in Java shows no region, or one that is not
  ///     there
  String shownIn(String page, String text) {
    List<String> result = new ArrayList<>();
    String shows = null;
    boolean fenced = false;
    boolean replaced = false;
    for (String line : text.lines().toList()) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        fenced = !fenced;
        replaced = fenced && shows != null;
        result.add(line);
        require(
            !fenced || replaced || !fence.group(1).equals("java"),
            page
                + ": line "
                + result.size()
                + ": a listing in Java shows no snippet\n  help: <!-- snippet: NAME --> above it");
        if (replaced) {
          result.addAll(region(page, shows).lines().toList());
        }
        shows = null;
      } else if (!fenced || !replaced) {
        Matcher show = SHOWS.matcher(line);
        require(shows == null, page + ": no listing follows snippet " + shows);
        shows = !fenced && show.matches() ? show.group(1) : null;
        result.add(line);
      }
    }
    require(shows == null, page + ": no listing follows snippet " + shows);
    return String.join("\n", result) + "\n";
  }

  private String region(String page, String name) {
    String region = regions.get(name);
    require(region != null, page + ": there is no snippet of the name " + name);
    return region;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
