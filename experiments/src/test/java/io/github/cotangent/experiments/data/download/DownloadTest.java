package io.github.cotangent.experiments.data.download;

import static io.github.cotangent.experiments.data.download.Site.ALL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.RandomKey;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private static final String NAME = "images.gz";
  private static final int SIZE = 300_000;
  private static final byte[] GOOD = random(SIZE, 1);

  @TempDir Path root;
  private Path folder = Path.of("");
  private final List<Long> seen = new ArrayList<>();

  @BeforeEach
  void choose() {
    folder = root.resolve("data").resolve("set");
  }

  static byte[] random(int size, long seed) {
    long[] numbers = new long[size];
    RandomKey.of(seed).fillIntegers(numbers, 0, size, 0, 256);
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return bytes;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static PublishedFile published(Site site, byte[] bytes) {
    return PublishedFile.of(site.address(NAME), bytes.length, sha256(bytes));
  }

  private Download download() {
    return Download.of((_, bytes) -> seen.add(bytes))
        .withLimits(Duration.ofSeconds(20), Duration.ofMillis(1), 3);
  }

  private void fetch(Site site) throws IOException {
    download().fetch(List.of(published(site, GOOD)), folder);
  }

  private String refused(Site site) {
    String message = assertThrows(IOException.class, () -> fetch(site)).getMessage();
    assertFalse(Files.exists(folder.resolve(NAME)), "a file under its own name");
    assertEquals(1, message.lines().count());
    return message.replace(site.address(NAME), "ADDRESS").replace(folder.toString(), "FOLDER");
  }

  private void assertGood() throws IOException {
    assertArrayEquals(GOOD, Files.readAllBytes(folder.resolve(NAME)));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve(NAME)), files.toList(), "something else is left");
    }
  }

  private void writePart(byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME + ".part"), bytes);
  }

  @Test
  void a_file_is_fetched_into_a_folder_that_is_made() throws IOException {
    try (Site site = new Site(Site.file(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(List.of(ALL), site.requests());
      assertEquals(SIZE, seen.getLast());
      fetch(site);
      assertEquals(List.of(ALL), site.requests(), "what is there was fetched again");
    }
  }

  @Test
  void a_file_that_is_there_under_another_accepted_name_is_not_fetched() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("images"), "unpacked by the user");
    try (Site site = new Site(Site.file(GOOD))) {
      download().fetch(List.of(published(site, GOOD).orAs("images")), folder);
      assertEquals(List.of(), site.requests());
    }
  }

  @Test
  void a_cut_connection_is_continued_where_it_was_cut() throws IOException {
    try (Site site =
        new Site(Site.cutAfter(GOOD, 100_000), Site.cutAfter(GOOD, 50_000), Site.file(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(ALL, site.requests().getFirst());
      assertEquals(3, site.requests().size());
      // what was on its way when the connection broke may be lost
      assertTrue(site.requests().get(1).matches("bytes=\\d+-"), site.requests().get(1));
      assertTrue(site.requests().get(2).matches("bytes=\\d+-"), site.requests().get(2));
    }
  }

  @Test
  void what_an_earlier_run_left_is_continued() throws IOException {
    writePart(Arrays.copyOf(GOOD, 120_000));
    try (Site site = new Site(Site.file(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(List.of("bytes=120000-"), site.requests());
    }
  }

  @Test
  void a_whole_part_is_only_checked_and_one_too_long_is_fetched_anew() throws IOException {
    writePart(GOOD);
    try (Site site = new Site(Site.file(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(List.of(), site.requests());
      Files.delete(folder.resolve(NAME));
      writePart(Arrays.copyOf(GOOD, SIZE + 1));
      fetch(site);
      assertGood();
      assertEquals(List.of(ALL), site.requests());
    }
  }

  @Test
  void a_server_that_knows_no_ranges_sends_all_again() throws IOException {
    writePart(random(120_000, 7));
    try (Site site = new Site(Site.wholeFile(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(List.of("bytes=120000-"), site.requests());
    }
  }

  @Test
  void a_part_of_another_file_is_found_by_the_sum_and_fetched_anew() throws IOException {
    writePart(random(120_000, 7));
    try (Site site = new Site(Site.file(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(List.of("bytes=120000-", ALL), site.requests());
    }
  }

  @Test
  void an_answer_with_another_part_or_no_such_part_begins_anew() throws IOException {
    Site.Answer other =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Range", "bytes 0-9/" + SIZE);
          exchange.sendResponseHeaders(206, 10);
          exchange.getResponseBody().write(GOOD, 0, 10);
        };
    for (Site.Answer first : List.of(other, Site.status(416))) {
      writePart(Arrays.copyOf(GOOD, 120_000));
      try (Site site = new Site(first, Site.file(GOOD))) {
        fetch(site);
        assertGood();
        assertEquals(List.of("bytes=120000-", ALL), site.requests());
      }
      Files.delete(folder.resolve(NAME));
    }
  }

  @Test
  void another_file_of_the_same_length_is_refused_and_not_kept() throws IOException {
    byte[] wrong = GOOD.clone();
    wrong[SIZE - 1] ^= 1;
    try (Site site = new Site(Site.file(wrong))) {
      assertEquals(
          "ADDRESS: what the server sends is not the published file; its SHA-256 is "
              + sha256(wrong)
              + " but should be "
              + sha256(GOOD),
          refused(site));
      assertEquals(0, Files.size(folder.resolve(NAME + ".part")));
      assertEquals(List.of(ALL), site.requests());
    }
    try (Site site = new Site(Site.file(GOOD))) {
      fetch(site);
      assertGood();
    }
  }

  @Test
  void a_file_of_another_length_is_refused() throws IOException {
    try (Site site = new Site(Site.file(Arrays.copyOf(GOOD, 1_234)))) {
      assertEquals(
          "ADDRESS: what the server sends is of 1234 bytes, but the published file has 300000",
          refused(site));
    }
    Site.Answer endless =
        exchange -> {
          exchange.sendResponseHeaders(200, 0); // in chunks, no length stated
          exchange.getResponseBody().write(GOOD);
          exchange.getResponseBody().write(GOOD);
          exchange.getResponseBody().close();
        };
    try (Site site = new Site(endless)) {
      assertEquals(
          "ADDRESS: what the server sends is longer, but the published file has 300000",
          refused(site));
      assertEquals(0, Files.size(folder.resolve(NAME + ".part")));
    }
  }

  @Test
  void a_missing_file_is_said_at_once() throws IOException {
    try (Site site = new Site(Site.status(404))) {
      assertEquals(
          "ADDRESS: HTTP status 404, the file is not there; it may have moved, and can be put into"
              + " the folder by hand",
          refused(site));
      assertEquals(1, site.requests().size());
    }
    try (Site site = new Site(Site.status(403))) {
      assertTrue(refused(site).startsWith("ADDRESS: HTTP status 403; "));
    }
  }

  @Test
  void a_busy_server_is_asked_again_and_not_for_ever() throws IOException {
    try (Site site = new Site(Site.status(503), Site.status(429), Site.file(GOOD))) {
      fetch(site);
      assertGood();
      Files.delete(folder.resolve(NAME));
    }
    writePart(Arrays.copyOf(GOOD, 1_000));
    try (Site site = new Site(Site.status(503))) {
      assertEquals(
          "ADDRESS: the server cannot answer now (HTTP status 503), after 1000 of 300000 bytes; the"
              + " same command goes on from there",
          refused(site));
      assertEquals(3, site.requests().size());
      assertEquals(1_000, Files.size(folder.resolve(NAME + ".part")));
    }
  }

  @Test
  void attempts_that_bring_something_are_not_counted() throws IOException {
    Site.Answer some = Site.cutAfter(GOOD, 20_000);
    Site.Answer[] answers = new Site.Answer[8];
    Arrays.fill(answers, some);
    answers[7] = Site.file(GOOD);
    try (Site site = new Site(answers)) {
      fetch(site);
      assertGood();
      assertTrue(site.requests().size() > 3, site.requests().toString());
    }
  }

  @Test
  void a_redirection_is_followed() throws IOException {
    try (Site site = new Site(Site.redirectTo("moved/" + NAME), Site.file(GOOD))) {
      fetch(site);
      assertGood();
      assertEquals(2, site.requests().size());
    }
  }

  @Test
  void a_slow_start_is_waited_for() throws IOException {
    Site.Answer slow =
        exchange -> {
          Thread.sleep(500);
          Site.file(GOOD).to(exchange);
        };
    try (Site site = new Site(slow)) {
      fetch(site);
      assertGood();
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void no_answer_and_a_transfer_that_stalls_are_tried_again() throws IOException {
    try (Site site = new Site(Site.never(), Site.stallAfter(GOOD, 100_000), Site.file(GOOD))) {
      Download.of((_, _) -> {})
          .withLimits(Duration.ofMillis(600), Duration.ofMillis(1), 3)
          .fetch(List.of(published(site, GOOD)), folder);
      assertGood();
      assertTrue(site.requests().size() >= 3, site.requests().toString());
      assertTrue(site.requests().getLast().startsWith("bytes="), site.requests().toString());
    }
  }

  @Test
  void no_connection_is_said_in_words() throws IOException {
    Site gone = new Site(Site.file(GOOD));
    PublishedFile file = published(gone, GOOD);
    gone.close();
    assertEquals(
        file.address() + ": no connection to 127.0.0.1; is there a network?",
        assertThrows(IOException.class, () -> download().fetch(List.of(file), folder))
            .getMessage());
  }

  @Test
  void a_part_that_another_download_writes_is_left_alone() throws IOException {
    writePart(Arrays.copyOf(GOOD, 1_000));
    Path part = folder.resolve(NAME + ".part");
    try (Site site = new Site(Site.file(GOOD));
        FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertTrue(lock.isValid());
      assertEquals(
          "FOLDER/" + NAME + ".part: another download is writing this file", refused(site));
      assertEquals(List.of(), site.requests());
    }
  }

  @Test
  void a_file_that_the_disk_cannot_hold_is_not_begun() throws IOException {
    try (Site site = new Site(Site.file(GOOD))) {
      PublishedFile huge = PublishedFile.of(site.address(NAME), Long.MAX_VALUE / 8, sha256(GOOD));
      String message =
          assertThrows(IOException.class, () -> download().fetch(List.of(huge), folder))
              .getMessage();
      assertTrue(
          message.matches(".*: images.gz needs 1152921504606 MB, but only \\d+ MB are free"),
          message);
      assertEquals(List.of(), site.requests());
    }
  }

  @Test
  void an_interruption_ends_the_download_and_keeps_what_came() throws IOException {
    writePart(Arrays.copyOf(GOOD, 1_000));
    try (Site site = new Site(Site.status(503))) {
      Thread.currentThread().interrupt();
      IOException e = assertThrows(IOException.class, () -> fetch(site));
      assertTrue(Thread.interrupted());
      assertTrue(
          e instanceof InterruptedIOException
              || e instanceof java.nio.channels.ClosedByInterruptException,
          e.toString());
      assertEquals(1_000, Files.size(folder.resolve(NAME + ".part")));
    }
  }

  @Test
  void no_thread_stays_behind() throws IOException, InterruptedException {
    try (Site site = new Site(Site.file(GOOD))) {
      fetch(site);
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("HttpClient-")) {
        assertTrue(thread.join(Duration.ofSeconds(20)), thread + " stays");
      }
    }
  }

  // ---- archives ----

  @Test
  void the_wanted_files_of_an_archive_are_unpacked_and_it_is_deleted() throws IOException {
    byte[] archive =
        new TarBuilder()
            .folder("set/")
            .file("set/readme.html", random(700, 2))
            .file("../evil", random(10, 3))
            .file("/tmp/evil", random(10, 3))
            .file("set/a.bin", GOOD)
            .file("set/b.bin", random(512, 4))
            .gzipped();
    try (Site site = new Site(Site.cutAfter(archive, 1_000), Site.file(archive))) {
      PublishedFile file = published(site, archive).holding("set/a.bin", "set/b.bin");
      download().fetch(List.of(file), folder);
      assertArrayEquals(GOOD, Files.readAllBytes(folder.resolve("set/a.bin")));
      assertArrayEquals(random(512, 4), Files.readAllBytes(folder.resolve("set/b.bin")));
      try (Stream<Path> all = Files.walk(root)) {
        assertEquals(
            List.of("a.bin", "b.bin"),
            all.filter(Files::isRegularFile)
                .map(f -> f.getFileName().toString())
                .sorted()
                .toList());
      }
      int requests = site.requests().size();
      download().fetch(List.of(file), folder);
      download().fetch(List.of(file), folder.resolve("set"));
      assertEquals(requests, site.requests().size(), "what is there was fetched again");
      // one is missing: the archive is fetched again
      Files.delete(folder.resolve("set/b.bin"));
      download().fetch(List.of(file), folder);
      assertTrue(file.isIn(folder));
    }
  }

  @Test
  void an_archive_that_is_there_is_checked_and_unpacked() throws IOException {
    byte[] archive = new TarBuilder().file("set/a.bin", GOOD).gzipped();
    Files.createDirectories(folder);
    try (Site site = new Site(Site.file(archive))) {
      PublishedFile file = published(site, archive).holding("set/a.bin");
      Files.write(folder.resolve(NAME), Arrays.copyOf(archive, 5_000));
      String message =
          assertThrows(IOException.class, () -> download().fetch(List.of(file), folder))
              .getMessage();
      assertTrue(
          message.startsWith(
              folder.resolve(NAME) + ": this is not the published file; its SHA-256 is "),
          message);
      Files.write(folder.resolve(NAME), archive);
      download().fetch(List.of(file), folder);
      assertArrayEquals(GOOD, Files.readAllBytes(folder.resolve("set/a.bin")));
      assertEquals(List.of(), site.requests());
    }
  }

  @Test
  void a_sum_that_is_none_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> PublishedFile.of("http://a/b", 1, "0123456789"));
  }
}
