import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// Holds every Java source of the repository to google-java-format and to 100 columns, or formats
/// them.
///
/// Runs on the discovered JDK as a process of its own, since inside the JVM of Maven the formatter
/// would have to do with the syntax of that JVM. Documentation comments are left as they stand:
/// version 1.36.0 fails on an indented list in a `///` comment.
///
/// Arguments: `check` or `apply`, then the root of the repository.
final class Format {
  private static final int COLUMNS = 100;

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
      String formatted = formatter.formatSourceAndFixImports(text);
      if (apply && !formatted.equals(text)) {
        Files.writeString(source, formatted);
        System.out.println("formatted " + name);
      } else if (!formatted.equals(text)) {
        complaints.add(name + ":" + firstDifference(text, formatted) + ": not formatted");
      }
      List<String> lines = formatted.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.codePointCount(0, line.length()) > COLUMNS && !line.startsWith("import ")) {
          complaints.add(name + ":" + (i + 1) + ": longer than " + COLUMNS + " columns");
        }
      }
    } catch (FormatterException e) {
      complaints.add(name + ": the formatter cannot read it: " + e.getMessage());
    } catch (IOException e) {
      complaints.add(name + ": " + e);
    }
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
