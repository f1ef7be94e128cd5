package io.github.cotangent.experiments.architecture;

import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What must be true of each class of some packages.
///
/// @param name what is ruled, in words
/// @param packages prefixes of the packages that it rules
/// @param exceptions prefixes of classes in there to which it does not apply
/// @param atLeast the number of classes that it must have looked at, so that it is never vacuous
/// @param check hands each violation in a class to the consumer
/// @param planted sources that violate the rule, each of which it must find
/// @param innocent a source of a ruled package that keeps it
record Rule(
    String name,
    List<String> packages,
    List<String> exceptions,
    int atLeast,
    BiConsumer<ClassModel, Consumer<String>> check,
    List<String> planted,
    String innocent) {

  /// Whether the rule applies to the class of a qualified name.
  boolean applies(String className) {
    return packages.stream().anyMatch(prefix -> className.startsWith(prefix + "."))
        && exceptions.stream().noneMatch(className::startsWith);
  }

  /// The violations in those of the classes that the rule applies to.
  List<String> violations(Stream<ClassModel> classes) {
    return classes
        .filter(type -> applies(CompiledClasses.name(type)))
        .<String>mapMulti(
            (type, found) ->
                check.accept(type, what -> found.accept(CompiledClasses.name(type) + " " + what)))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
