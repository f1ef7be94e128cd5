package io.github.cotangent.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.testing.Damage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyFileTest {

  @TempDir Path folder;

  /// Header text and data as `numpy.save` of NumPy 2.4 wrote them.
  @Test
  void the_bytes_are_those_of_numpy() throws IOException {
    check(
        Tensor.of(new float[] {1.5f, -2, 0, 3}, 2, 2),
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }",
        "0000c03f000000c00000000000004040");
    check(
        Tensor.scalar(ElementType.FLOAT64, 7.25),
        "{'descr': '<f8', 'fortran_order': False, 'shape': (), }",
        "0000000000001d40");
    check(
        Tensor.of(new long[] {1, -2, 3}),
        "{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }",
        "0100000000000000feffffffffffffff0300000000000000");
    check(
        Tensor.of(new boolean[] {true, false}, 2, 1),
        "{'descr': '|b1', 'fortran_order': False, 'shape': (2, 1), }",
        "0100");
    check(
        Tensor.zeros(ElementType.FLOAT32, Shape.of(0, 3)),
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 3), }",
        "");
  }

  private void check(Tensor tensor, String header, String data) throws IOException {
    Path file = folder.resolve("check.npy");
    NpyFile.write(file, tensor);
    byte[] expected =
        npy((header + " ".repeat(117 - header.length()) + "\n"), HexFormat.of().parseHex(data));
    assertArrayEquals(expected, Files.readAllBytes(file));
    assertTrue(NpyFile.read(file).hasSameBits(tensor));
  }

  private static byte[] npy(String header, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    out.write(header.length());
    out.write(header.length() >>> 8);
    out.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(data);
    return out.toByteArray();
  }

  @Test
  void views_are_written_in_their_logical_order() throws IOException {
    Tensor x = RandomKey.of(1).normal(ElementType.FLOAT32, Shape.of(3, 4, 5));
    Path file = folder.resolve("view.npy");
    for (Tensor view :
        new Tensor[] {x.permute(2, 0, 1), x.slice(1, 1, 4, 2), x.flip(0), x.select(0, 1)}) {
      NpyFile.write(file, view);
      assertTrue(NpyFile.read(file).hasSameBits(view));
    }
  }

  @Test
  void a_tensor_longer_than_a_chunk_comes_back() throws IOException {
    Tensor x = RandomKey.of(2).uniform(ElementType.FLOAT64, Shape.of(3, 100_001));
    Path file = folder.resolve("long.npy");
    NpyFile.write(file, x);
    assertTrue(NpyFile.read(file).hasSameBits(x));
  }

  @Test
  void special_values_keep_their_bits_and_nan_is_canonical() throws IOException {
    float[] values = {
      -0f,
      Float.MIN_VALUE,
      Float.MAX_VALUE,
      Float.NEGATIVE_INFINITY,
      Float.intBitsToFloat(0xffc12345)
    };
    Path file = folder.resolve("special.npy");
    NpyFile.write(file, Tensor.of(values));
    float[] back = NpyFile.read(file).toFloatArray();
    for (int i = 0; i < 4; i++) {
      assertEquals(Float.floatToRawIntBits(values[i]), Float.floatToRawIntBits(back[i]));
    }
    assertEquals(0x7fc00000, Float.floatToRawIntBits(back[4]));
  }

  @Test
  void headers_that_python_reads_are_read_whatever_their_style() throws IOException {
    Path file = folder.resolve("style.npy");
    for (String header :
        new String[] {
          "{'descr': '<i8', 'fortran_order': False, 'shape': (1, 2), }\n",
          "{'descr':'<i8','fortran_order':False,'shape':(1,2)}\n",
          "{\"shape\" : ( 1 , 2 , ) , 'descr': \"<i8\", 'fortran_order': False}   \n",
        }) {
      Files.write(file, npy(header, new byte[16]));
      assertArrayEquals(new int[] {1, 2}, NpyFile.read(file).shape().toArray());
    }
  }

  @Test
  void every_other_header_is_refused_with_its_place() throws IOException {
    String start = "{'descr': '<f4', 'fortran_order': False, 'shape': ";
    refused(
        start + "(2,), }\n", 18, "shape [2] of float32 takes 8 bytes of data but the file has 4");
    refused("", 10, "expected '{' in the header, found the end of the header");
    refused("['descr']\n", 10, "expected '{' in the header, found '['");
    refused(start + "(1,), }", 67, "the header must end with spaces and one line feed");
    refused(start + "(1,), } \n\n", 68, "the header must end with spaces and one line feed");
    refused(start + "(1,), } x\n", 68, "the header must end with spaces and one line feed");
    refused("{'descr': '<f4', 'fortran_order': False, }\n", 51, "the header lacks the key shape");
    refused("{'descr': '<f4', 'shape': (1,), }\n", 42, "the header lacks the key fortran_order");
    refused(
        start + "(1,), 'x': 1}\n",
        66,
        "the header must have the keys descr, fortran_order and shape only");
    refused(start + "(1,), 'shape': (1,)}\n", 66, "the key shape occurs twice in the header");
    refused(
        "{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }\n",
        20,
        "descr must be one of '<f4', '<f8', '<i8', '|b1' but is '>f4'");
    refused(
        "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n",
        20,
        "descr must be one of '<f4', '<f8', '<i8', '|b1' but is '|O'");
    refused(
        "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }\n",
        20,
        "descr must be one of '<f4', '<f8', '<i8', '|b1'");
    refused(
        "{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }\n",
        44,
        "the elements are in Fortran order; only C order is read");
    refused(
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,), }\n",
        44,
        "fortran_order must be True or False");
    refused(start + "(1), }\n", 61, "the shape is a number in brackets, not a tuple");
    refused(start + "1, }\n", 60, "expected '(' in the header, found '1'");
    refused(start + "(-1,), }\n", 61, "expected a non-negative integer in the shape, found '-'");
    refused(start + "(1L,), }\n", 62, "expected ',' or ')' in the shape, found 'L'");
    refused(start + "(01,), }\n", 61, "an extent must not begin with a superfluous 0");
    refused(start + "(1 1), }\n", 63, "expected ',' or ')' in the shape, found '1'");
    refused(
        start + "(4294967297,), }\n", 61, "an extent is beyond 2147483647, the most of a tensor");
    refused(
        start + "(65536, 65536), }\n",
        10,
        "shape [65536, 65536] has more than 2147483647 elements, the most that a tensor holds");
    refused(
        start + "(65536, 65536, 65536, 65536), }\n",
        10,
        "shape [65536, 65536, 65536, 65536] has more than 2147483647 elements,"
            + " the most that a tensor holds");
    refused(start + "(" + "1,".repeat(65) + "), }\n", 189, "the shape has more than 64 axes");
    refused("{'des\u00e9", 15, "a string in the header has the byte 233");
    refused("{'des", 11, "the string that begins here does not end");
    refused(" ".repeat(10_001), 8, "a header of 10001 bytes, more than the limit of 10000");
  }

  private void refused(String header, long offset, String reason) throws IOException {
    long place = offset;
    if (reason.startsWith("shape [2]")) {
      place = 10L + header.length() + 4;
    }
    Damage.assertRefused(
        folder.resolve("refused.npy"),
        npy(header, new byte[4]),
        file -> NpyFile.read(file) == null,
        place,
        reason);
  }

  @Test
  void other_files_and_versions_are_refused() throws IOException {
    Path file = folder.resolve("other.npy");
    Damage.Reading read = f -> NpyFile.read(f) == null;
    byte[] good = npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }\n", new byte[4]);
    Damage.assertRefused(
        file,
        "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII),
        read,
        0,
        "not an .npy file: it does not begin with \\x93NUMPY");
    byte[] second = good.clone();
    second[6] = 2;
    Damage.assertRefused(file, second, read, 6, "version 2.0 of the format; only 1.0 is read");
    // 12 bytes that announce a header of 65,535: llohse/libnpy issue 44.
    byte[] huge = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) 0x0f, 0x27, '{', '}'};
    Damage.assertRefused(
        file, huge, read, 8, "a header of 9999 bytes is announced but only 2 follow");
    Damage.assertRefused(
        file,
        npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000,), }\n", new byte[4]),
        read,
        81,
        "shape [1000000000] of float32 takes 4000000000 bytes of data but the file has 4");
    Damage.assertRefused(
        file,
        npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }\n", new byte[5]),
        read,
        72,
        "shape [1] of float32 takes 4 bytes of data but the file has 5");
    Damage.assertRefused(
        file,
        npy("{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }\n", new byte[] {1, 2}),
        read,
        69,
        "a truth value must be 0 or 1 but is 2");
    assertThrows(NoSuchFileException.class, () -> NpyFile.read(folder.resolve("absent.npy")));
    MalformedFileException e =
        assertThrows(MalformedFileException.class, () -> NpyFile.read(folder));
    assertEquals(folder + ", byte 0: this is a folder, not a file", e.getMessage());
  }

  @Test
  void damage_is_refused_or_harmless() throws IOException {
    Tensor x = Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3);
    Path file = folder.resolve("damaged.npy");
    NpyFile.write(file, x);
    Damage damage = new Damage(file, f -> NpyFile.read(f).hasSameBits(x));
    damage.prefixes().bitFlips(0, 128).randomBytes(0, 128, 2_000, 21);
    assertTrue(damage.refused() > 2_500, damage.refused() + " refused, " + damage.same() + " same");
  }
}
