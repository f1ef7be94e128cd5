package io.github.cotangent.experiments.architecture;

import io.github.cotangent.testing.SharedFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiled classes and what can be read from them: what they mention, call and access.
final class CompiledClasses {
  private static final Pattern TYPE = Pattern.compile("L([^;<]+)[;<]");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern CLASS = Pattern.compile("(?:class|record|interface) (\\w+)");

  private CompiledClasses() {}

  /// A use of a method or of a field: its owner and descriptor in the form of the class file.
  record Use(String owner, String name, String descriptor) {
    @Override
    public String toString() {
      return owner.replace('/', '.') + "." + name + descriptor;
    }
  }

  /// The classes of the four modules, without their tests.
  static List<ClassModel> ofModules() throws IOException {
    List<ClassModel> classes = new ArrayList<>();
    for (String module : List.of("core", "autodiff", "nn", "experiments")) {
      Path folder = SharedFolder.repository().resolve(module).resolve("target/classes");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.toList()) {
          String name = String.valueOf(file.getFileName());
          if (name.endsWith(".class") && !name.endsWith("-info.class")) {
            classes.add(ClassFile.of().parse(file));
          }
        }
      }
    }
    return classes;
  }

  /// Compiles sources together and gives the classes that each of them was compiled to.
  static Map<String, List<ClassModel>> compile(List<String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, byte[]> compiled = new TreeMap<>();
    Map<String, String> sourceOf = new TreeMap<>();
    for (String source : sources) {
      sourceOf.put(qualifiedName(source), source);
    }
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      boolean done =
          compiler
              .getTask(
                  null,
                  inMemory(files, compiled),
                  problems,
                  List.of("--add-modules", "jdk.incubator.vector", "-proc:none", "-Xlint:none"),
                  null,
                  sourceOf.entrySet().stream().map(CompiledClasses::source).toList())
              .call();
      if (!done) {
        throw new IllegalArgumentException(problems.getDiagnostics().toString());
      }
    }
    return compiled.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> sourceOf.get(entry.getKey().replaceAll("\\$.*", "")),
                Collectors.mapping(
                    entry -> ClassFile.of().parse(entry.getValue()), Collectors.toList())));
  }

  private static String qualifiedName(String source) {
    Matcher packageName = PACKAGE.matcher(source);
    Matcher className = CLASS.matcher(source);
    if (!packageName.find() || !className.find()) {
      throw new IllegalArgumentException("no package or no class in: " + source);
    }
    return packageName.group(1) + "." + className.group(1);
  }

  private static JavaFileObject source(Map.Entry<String, String> named) {
    URI uri = URI.create("memory:///" + named.getKey().replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return named.getValue();
      }
    };
  }

  private static JavaFileManager inMemory(JavaFileManager files, Map<String, byte[]> compiled) {
    return new ForwardingJavaFileManager<>(files) {
      @Override
      public JavaFileObject getJavaFileForOutput(
          Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        URI uri = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
        return new SimpleJavaFileObject(uri, kind) {
          @Override
          public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
              @Override
              public void close() {
                compiled.put(className, toByteArray());
              }
            };
          }
        };
      }
    };
  }

  /// The qualified name of a class, nested ones with `$`.
  static String name(ClassModel type) {
    return type.thisClass().asInternalName().replace('/', '.');
  }

  /// The qualified names of all classes that a class mentions in code and in signatures.
  static Set<String> mentioned(ClassModel type) {
    Set<String> names = new TreeSet<>();
    for (PoolEntry entry : type.constantPool()) {
      switch (entry) {
        case ClassEntry named when !named.asInternalName().startsWith("[") ->
            names.add(named.asInternalName().replace('/', '.'));
        case ClassEntry array -> addTypes(array.asInternalName(), names);
        case NameAndTypeEntry used -> addTypes(used.type().stringValue(), names);
        default -> {}
      }
    }
    type.fields().forEach(field -> addTypes(field.fieldType().stringValue(), names));
    type.methods().forEach(method -> addTypes(method.methodType().stringValue(), names));
    return names;
  }

  private static void addTypes(String descriptor, Set<String> names) {
    Matcher types = TYPE.matcher(descriptor);
    while (types.find()) {
      names.add(types.group(1).replace('/', '.'));
    }
  }

  /// Hands each method and constructor that a class calls, also by reference, to the consumer.
  static void eachCall(ClassModel type, Consumer<Use> calls) {
    type.methods().forEach(method -> eachCall(method, calls));
  }

  /// Hands each method and constructor that a method calls, also by reference, to the consumer.
  static void eachCall(MethodModel method, Consumer<Use> calls) {
    eachInstruction(
        method,
        element -> {
          switch (element) {
            case InvokeInstruction call ->
                calls.accept(
                    new Use(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
            case InvokeDynamicInstruction dynamic ->
                dynamic.bootstrapArgs().stream()
                    .filter(DirectMethodHandleDesc.class::isInstance)
                    .map(DirectMethodHandleDesc.class::cast)
                    .forEach(handle -> calls.accept(use(handle)));
            default -> {}
          }
        });
  }

  private static Use use(DirectMethodHandleDesc handle) {
    String owner = handle.owner().descriptorString();
    return new Use(
        owner.substring(1, owner.length() - 1), handle.methodName(), handle.lookupDescriptor());
  }

  /// Hands each field that a class reads or writes to the consumer.
  static void eachFieldAccess(ClassModel type, Consumer<Use> accesses) {
    for (MethodModel method : type.methods()) {
      eachInstruction(
          method,
          element -> {
            if (element instanceof FieldInstruction access) {
              accesses.accept(
                  new Use(
                      access.owner().asInternalName(),
                      access.name().stringValue(),
                      access.type().stringValue()));
            }
          });
    }
  }

  /// Hands each element of a method's code to the consumer.
  static void eachInstruction(MethodModel method, Consumer<CodeElement> elements) {
    method.code().ifPresent(code -> code.elementList().forEach(elements));
  }
}
