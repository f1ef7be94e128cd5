package io.github.cotangent.experiments.data.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.cotangent.testing.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {
  private static final byte[] CONTENT = DownloadTest.random(1_300, 5);

  @TempDir Path folder;

  private Path unpack(byte[] gzipped, String... wanted) throws IOException {
    Path archive = Files.write(folder.resolve("a.tar.gz"), gzipped);
    TarArchive.unpack(archive, List.of(wanted), folder);
    return folder.resolve(wanted[0]);
  }

  private void refused(byte[] plain, long offset, String reason) throws IOException {
    Damage.assertRefused(
        folder.resolve("a.tar.gz"),
        TarBuilder.gzip(plain),
        f -> {
          TarArchive.unpack(f, List.of("x/y"), folder);
          return false;
        },
        offset,
        reason);
    assertFalse(Files.exists(folder.resolve("x/y")), "half a file was written");
  }

  @Test
  void entries_of_other_kinds_and_formats_are_passed_over() throws IOException {
    byte[] old = TarBuilder.header("./x/y", "", '\0', CONTENT.length);
    Arrays.fill(old, 257, 263, (byte) 0); // before POSIX
    TarBuilder builder =
        new TarBuilder()
            .entry("././@LongLink", 'L', DownloadTest.random(600, 1))
            .entry("x/y", '2', new byte[0]) // a link that would stand in the way
            .folder("x/");
    byte[] first = builder.unfinished();
    byte[] all = Arrays.copyOf(first, first.length + 512 + 1_536);
    System.arraycopy(TarBuilder.withChecksum(old), 0, all, first.length, 512);
    System.arraycopy(CONTENT, 0, all, first.length + 512, CONTENT.length);
    assertArrayEquals(CONTENT, Files.readAllBytes(unpack(TarBuilder.gzip(all), "x/y")));
  }

  @Test
  void a_long_path_stands_in_two_fields() throws IOException {
    byte[] header = TarBuilder.header("y", "x", '0', 0);
    assertEquals(0, Files.size(unpack(TarBuilder.gzip(header), "x/y")));
  }

  @Test
  void a_missing_entry_and_an_early_end_are_refused() throws IOException {
    refused(new TarBuilder().file("x/z", CONTENT).plain(), 2_048, "the archive ends without x/y");
    byte[] plain = new TarBuilder().file("x/y", CONTENT).plain();
    refused(Arrays.copyOf(plain, 600), 600, "the archive ends within x/y");
    refused(Arrays.copyOf(plain, 100), 100, "the archive ends within the header of an entry");
    refused(new byte[0], 0, "the archive ends within the header of an entry");
  }

  @Test
  void a_damaged_header_is_refused() throws IOException {
    byte[] plain = new TarBuilder().file("x/y", CONTENT).plain();
    byte[] other = plain.clone();
    other[0] = 'z';
    refused(other, 0, "a header whose checksum is 3371, not 3369 as it states");
    byte[] size = TarBuilder.header("x/y", "", '0', 0);
    size[124] = '9';
    refused(TarBuilder.withChecksum(size), 124, "the size of an entry is no octal number");
    refused(
        TarBuilder.header("x/y", "", '0', 1L << 31),
        124,
        "an entry of 2147483648 bytes, more than the limit of 1073741824");
  }

  @Test
  void damage_is_refused_or_harmless() throws IOException {
    byte[] gzipped = new TarBuilder().folder("x").file("x/y", CONTENT).gzipped();
    Path archive = Files.write(folder.resolve("damaged.tar.gz"), gzipped);
    // What stands behind the last entry that is wanted is not read.
    new Damage(
            archive,
            f -> {
              Files.deleteIfExists(folder.resolve("x/y"));
              TarArchive.unpack(f, List.of("x/y"), folder);
              return Arrays.equals(CONTENT, Files.readAllBytes(folder.resolve("x/y")));
            })
        .offsetsUpTo(10_000)
        .bitFlips(0, 60);
  }

  @Test
  void a_path_out_of_the_folder_cannot_be_wanted() {
    assertThrows(
        IllegalArgumentException.class,
        () -> unpack(new TarBuilder().file("../x", CONTENT).gzipped(), "../x"));
  }
}
