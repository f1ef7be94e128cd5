import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds every Java source of the repository to google-java-format and to 100 columns, or formats
/// them.
///
/// Runs on the discovered JDK as a process of its own, since inside the JVM of Maven the formatter
/// would have to do with the syntax of that JVM. It leaves documentation comments alone, since
/// version 1.36.0 fails on an indented list in a `///` comment; here paragraphs of such comments
/// that are too wide are filled again, and nothing else of them is touched.
///
/// Arguments: `check` or `apply`, then the root of the repository.
final class Format {
  private static final int COLUMNS = 100;

  /// Slashes with what is before them, then the indentation, then the words.
  private static final Pattern COMMENT = Pattern.compile("(\\s*///)( *)(.*)");

  private static final Pattern STARTS_BLOCK =
      Pattern.compile("(?:[-*+]|[0-9]+[.)]|[|#>=]+|```.*) ");

  /// An import, a row of a table, and a string that has no space to break at.
  private static final Pattern MAY_BE_WIDE =
      Pattern.compile("import |\\s*/// [|]|\\s*\"[^ ]*\"[;,)+]*$");

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    String mode = arguments.length == 2 ? arguments[0] : "";
    if (!mode.equals("check") && !mode.equals("apply")) {
      System.err.println("format: say -Dformat=check or -Dformat=apply");
      System.exit(2);
    }
    Path root = Path.of(arguments[1]);
    List<Path> sources = sources(root);
    if (sources.isEmpty()) {
      System.err.println("format: no Java source below " + root);
      System.exit(2);
    }
    Formatter formatter =
        new Formatter(JavaFormatterOptions.builder().formatJavadoc(false).build());
    ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    sources.parallelStream()
        .forEach(source -> visit(root, source, mode.equals("apply"), formatter, complaints));
    if (complaints.isEmpty()) {
      return;
    }
    complaints.stream().sorted().forEach(System.err::println);
    System.err.println("  help: mvn -N process-sources -Dformat=apply formats all sources");
    System.exit(1);
  }

  private static List<Path> sources(Path root) throws IOException {
    List<Path> trees = new ArrayList<>(List.of(root.resolve(".mvn/tools")));
    try (Stream<Path> children = Files.list(root)) {
      children.map(child -> child.resolve("src")).filter(Files::isDirectory).forEach(trees::add);
    }
    List<Path> sources = new ArrayList<>();
    for (Path tree : trees) {
      try (Stream<Path> files = Files.walk(tree)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static void visit(
      Path root,
      Path source,
      boolean apply,
      Formatter formatter,
      ConcurrentLinkedQueue<String> complaints) {
    Path name = root.relativize(source);
    try {
      String text = Files.readString(source);
      if (text.startsWith("// Generated ")) {
        return; // the test that compares it with what its generator writes decides
      }
      String formatted = format(text, formatter);
      if (apply && !formatted.equals(text)) {
        Files.writeString(source, formatted);
        System.out.println("formatted " + name);
      } else if (!formatted.equals(text)) {
        complaints.add(name + ":" + firstDifference(text, formatted) + ": not formatted");
      }
      List<String> lines = formatted.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (columns(line) > COLUMNS && !MAY_BE_WIDE.matcher(line).lookingAt()) {
          complaints.add(name + ":" + (i + 1) + ": longer than " + COLUMNS + " columns");
        }
      }
    } catch (FormatterException e) {
      complaints.add(name + ": the formatter cannot read it: " + e.getMessage());
    } catch (IOException e) {
      complaints.add(name + ": " + e);
    }
  }

  /// Formats until nothing changes: where a long string is broken, the formatter indents the parts
  /// differently the next time.
  private static String format(String text, Formatter formatter) throws FormatterException {
    String before = text;
    for (int round = 0; round < 5; round++) {
      String after = formatter.formatSourceAndFixImports(before);
      after = narrowComments(StringWrapper.wrap(after, formatter));
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    throw new FormatterException("formatting does not come to an end");
  }

  /// Fills again the paragraphs of `///` comments that have a line of more than 100 columns.
  private static String narrowComments(String text) {
    List<String> lines = text.lines().toList();
    StringBuilder result = new StringBuilder();
    boolean fenced = false;
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      Matcher comment = COMMENT.matcher(line);
      if (!comment.matches()) {
        fenced = false;
        result.append(line).append('\n');
        i++;
        continue;
      }
      String words = comment.group(3).strip();
      if (words.startsWith("```")) {
        fenced = !fenced;
      }
      if (fenced || !isProse(comment)) {
        result.append(line).append('\n');
        i++;
        continue;
      }
      int end = i + 1;
      boolean wide = columns(line) > COLUMNS;
      String hanging = null;
      while (end < lines.size()) {
        Matcher next = COMMENT.matcher(lines.get(end));
        if (!next.matches() || !continues(next)) {
          break;
        }
        hanging = hanging == null ? next.group(2) : hanging;
        words += " " + next.group(3).strip();
        wide |= columns(lines.get(end)) > COLUMNS;
        end++;
      }
      if (wide) {
        String own = comment.group(2);
        if (hanging == null) {
          hanging = own + (words.startsWith("@") ? "    " : " ".repeat(marker(words)));
        }
        fill(comment.group(1), own, hanging, words, result);
      } else {
        lines.subList(i, end).forEach(same -> result.append(same).append('\n'));
      }
      i = end;
    }
    return result.toString();
  }

  private static boolean isProse(Matcher comment) {
    String words = comment.group(3);
    return !words.isBlank() && comment.group(2).length() <= 4 && !words.matches("([|#>]|```).*");
  }

  private static boolean continues(Matcher comment) {
    String words = comment.group(3);
    return !words.isBlank() && !words.startsWith("@") && !STARTS_BLOCK.matcher(words).lookingAt();
  }

  private static int marker(String words) {
    Matcher start = STARTS_BLOCK.matcher(words);
    return start.lookingAt() ? start.end() : 0;
  }

  private static void fill(
      String slashes, String own, String hanging, String words, StringBuilder result) {
    StringBuilder line = new StringBuilder(slashes + own);
    boolean empty = true;
    for (String unit : units(words)) {
      if (!empty && columns(line) + 1 + columns(unit) > COLUMNS) {
        result.append(line).append('\n');
        line = new StringBuilder(slashes + hanging);
        empty = true;
      }
      line.append(empty ? "" : " ").append(unit);
      empty = false;
    }
    result.append(line).append('\n');
  }

  /// Words, but code in backticks and what would start a list at the beginning of a line stay with
  /// what stands before them.
  private static List<String> units(String words) {
    List<String> units = new ArrayList<>();
    boolean code = false;
    for (String word : words.split(" +")) {
      boolean stays = code || STARTS_BLOCK.matcher(word + " ").lookingAt() || word.startsWith("@");
      if (stays && !units.isEmpty() && columns(units.getLast()) < 60) {
        units.add(units.removeLast() + " " + word);
      } else {
        units.add(word);
      }
      code ^= word.chars().filter(c -> c == '`').count() % 2 == 1;
    }
    return units;
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static int firstDifference(String text, String formatted) {
    List<String> before = text.lines().toList();
    List<String> after = formatted.lines().toList();
    int line = 0;
    while (line < Math.min(before.size(), after.size())
        && before.get(line).equals(after.get(line))) {
      line++;
    }
    return line + 1;
  }
}
