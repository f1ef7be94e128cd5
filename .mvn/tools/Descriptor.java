import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Marks a compiled module descriptor as one of Java 17, which it could be: descriptors have not
/// changed since.
///
/// The jar plugin runs the jar tool of Maven's own JVM, and that of 17 refuses any newer
/// descriptor. All other classes stay what they are.
///
/// Argument: the path of `module-info.class`; nothing happens where it is not there.
final class Descriptor {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int MAJOR_VERSION = 6;
  private static final short JAVA_17 = 61;

  private Descriptor() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      return;
    }
    ByteBuffer descriptor = ByteBuffer.wrap(Files.readAllBytes(file));
    if (descriptor.getInt(0) != MAGIC) {
      throw new IOException(file + " is no class file");
    }
    if (descriptor.getShort(MAJOR_VERSION) > JAVA_17) {
      descriptor.putShort(MAJOR_VERSION, JAVA_17);
      Files.write(file, descriptor.array());
    }
  }
}
