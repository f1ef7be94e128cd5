package io.github.cotangent.experiments.data.download;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A file of a data set as its authors publish it, or an archive of such files.
///
/// @param address where it is to be had
/// @param size its length in bytes
/// @param sha256 the SHA-256 of its bytes, in hexadecimal digits
/// @param otherNames names under which readers accept it besides its own
/// @param members of an archive (gzipped tar), the files in it that are wanted, by their paths
///     there; empty where this is no archive
public record PublishedFile(
    URI address, long size, String sha256, List<String> otherNames, List<String> members) {

  /// Checks the sum's form and copies the lists.
  public PublishedFile {
    if (HexFormat.of().parseHex(sha256).length != 32 || size < 1) {
      throw new IllegalArgumentException(
          "PublishedFile: " + address + " of " + size + " bytes with the SHA-256 " + sha256);
    }
    otherNames = List.copyOf(otherNames);
    members = List.copyOf(members);
  }

  /// A file that is read as it is.
  public static PublishedFile of(String address, long size, String sha256) {
    return new PublishedFile(URI.create(address), size, sha256, List.of(), List.of());
  }

  /// The same file, also accepted under other names.
  public PublishedFile orAs(String... names) {
    return new PublishedFile(address, size, sha256, List.of(names), members);
  }

  /// The same file as an archive of which the files `names` are wanted.
  public PublishedFile holding(String... names) {
    return new PublishedFile(address, size, sha256, otherNames, List.of(names));
  }

  /// The last part of the address.
  public String name() {
    String path = address.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Whether readers find it, or all that is wanted of the archive, in `folder`. What it holds is
  /// not looked at.
  public boolean isIn(Path folder) {
    if (members.isEmpty()) {
      return Stream.concat(Stream.of(name()), otherNames.stream())
          .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }
    return members.stream().allMatch(member -> Files.isRegularFile(folder.resolve(member)))
        || members.stream()
            .allMatch(member -> Files.isRegularFile(folder.resolve(fileName(member))));
  }

  private static String fileName(String member) {
    return member.substring(member.lastIndexOf('/') + 1);
  }
}
