package io.github.cotangent.experiments.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetsTest {
  // Not written out, or this source would have regions.
  private static final String BEGIN = "// " + "snippet: ";
  private static final String END = "// end " + "snippet";

  private static final String SOURCE =
      """
      class A {
          BEGINtwo-lines
          int a = 1;

            int b = a;

          END
      }
      """
          .replace("BEGIN", BEGIN)
          .replace("END", END);

  private static final String PAGE =
      """
      A page.

      <!-- snippet: two-lines -->
      ```java
      int a = 1;

        int b = a;
      ```

      ```sh
      java A
      ```
      """;

  static List<Path> pages() throws IOException {
    return Snippets.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_listing_is_the_code_that_it_shows(Path page) throws IOException {
    String text = Files.readString(page);
    assertEquals(
        Snippets.ofRepository().shownIn(page.getFileName().toString(), text),
        text,
        page + "\n  help: run Snippets");
  }

  @Test
  void every_region_is_shown_somewhere() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      all.append(Files.readString(page));
    }
    List<String> names = Snippets.ofRepository().names();
    for (String name : names) {
      assertTrue(all.indexOf("<!-- snippet: " + name + " -->") >= 0, name + " is shown nowhere");
    }
    assertTrue(names.size() >= 2, names.toString());
  }

  @Test
  void a_listing_that_is_not_the_region_is_seen() {
    Snippets snippets = new Snippets();
    snippets.add("A.java", SOURCE);
    assertEquals(PAGE, snippets.shownIn("page.md", PAGE));
    String old = PAGE.replace("int a = 1", "int a = 2");
    assertNotEquals(old, snippets.shownIn("page.md", old));
    assertEquals(PAGE, snippets.shownIn("page.md", old));
    assertEquals(
        PAGE, snippets.shownIn("page.md", PAGE.replace("int a = 1;\n\n  int b = a;\n", "")));
  }

  @Test
  void what_shows_nothing_is_refused() {
    assertRefused("", PAGE, "page.md: there is no snippet of the name two-lines");
    assertRefused(
        SOURCE,
        PAGE.replace("<!-- snippet: two-lines -->", "As here:"),
        """
        page.md: line 4: a listing in Java shows no snippet
          help: <!-- snippet: NAME --> above it\
        """);
    assertRefused(
        SOURCE,
        PAGE.replace("-->\n", "-->\nAs here:\n"),
        "page.md: no listing follows snippet two-lines");
    assertRefused(
        SOURCE, "<!-- snippet: two-lines -->\n", "page.md: no listing follows snippet two-lines");
  }

  @Test
  void regions_that_are_not_well_formed_are_refused() {
    assertRefused(SOURCE.replace(END, ""), PAGE, "A.java: snippet two-lines does not end");
    assertRefused(SOURCE + SOURCE, PAGE, "A.java: there is another snippet of the name two-lines");
    assertRefused(
        SOURCE.replace("int a = 1;", BEGIN + "b"),
        PAGE,
        "A.java: snippet b begins within two-lines");
    assertRefused(END, PAGE, "A.java: a snippet ends that did not begin");
    assertRefused(BEGIN + "a\n" + END, PAGE, "A.java: snippet a is empty");
  }

  private static void assertRefused(String source, String page, String message) {
    Snippets snippets = new Snippets();
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> {
              snippets.add("A.java", source);
              snippets.shownIn("page.md", page);
            });
    assertEquals(message, refusal.getMessage());
  }
}
