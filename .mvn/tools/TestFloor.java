import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Fails the build when fewer tests were executed than are known to be there, so that tests cannot
/// silently drop out. Reads the reports that Surefire has just written; the floors stand in
/// `.mvn/test-floor.properties`.
///
/// Arguments: the root of the repository, the shared folder as seen from it, the instant at which
/// the build began.
final class TestFloor {
  private TestFloor() {}

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    Path shared = root.resolve(arguments[1]).normalize();
    Instant begun = Instant.parse(arguments[2]);
    Path floors = root.resolve(".mvn/test-floor.properties");
    Properties stated = new Properties();
    try (var reader = Files.newBufferedReader(floors)) {
      stated.load(reader);
    }
    String kind = Files.isDirectory(shared) ? "with-shared-folder" : "without-shared-folder";
    int floor = Integer.parseInt(stated.getProperty(kind));

    int tests = 0;
    int skipped = 0;
    for (Path report : reports(root, begun)) {
      Element suite = suite(report);
      tests += Integer.parseInt(suite.getAttribute("tests"));
      skipped += Integer.parseInt(suite.getAttribute("skipped"));
    }
    int executed = tests - skipped;
    String facts = executed + " tests executed, " + skipped + " skipped; " + kind + "=" + floor;
    if (executed < floor) {
      System.err.println("test floor: tests are missing: " + facts + " in " + floors);
      System.err.println(
          "  help: find out why they did not run; lower the floor only if they were");
      System.err.println("        removed on purpose; -Dtest=... is for mvn test, not mvn verify");
      System.exit(1);
    }
    System.out.println("test floor: " + facts + (executed > floor ? " can be raised" : ""));
  }

  private static List<Path> reports(Path root, Instant begun) throws IOException {
    List<Path> reports = new ArrayList<>();
    for (String module : List.of("core", "autodiff", "nn", "experiments")) {
      Path folder = root.resolve(module).resolve("target/surefire-reports");
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.startsWith("TEST-")
              && name.endsWith(".xml")
              && !Files.getLastModifiedTime(file).toInstant().isBefore(begun)) {
            reports.add(file);
          }
        }
      }
    }
    return reports;
  }

  private static Element suite(Path report)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
  }
}
