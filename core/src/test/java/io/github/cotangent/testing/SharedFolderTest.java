package io.github.cotangent.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SharedFolderTest {
  @Test
  void the_root_of_the_repository_is_found() {
    assertTrue(Files.exists(SharedFolder.repository().resolve("core/pom.xml")));
  }

  @Test
  void a_path_that_is_not_there_skips_the_test_and_says_what_was_looked_for() {
    TestAbortedException skipped =
        assertThrows(TestAbortedException.class, () -> SharedFolder.require("no/such/file"));
    assertTrue(skipped.getMessage().contains("no/such/file"), skipped.getMessage());
  }
}
