package io.github.cotangent.experiments;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a count from the command line: a whole number of at least 1.
public final class AtLeastOne implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // the one message below serves both
    }
    throw new TypeConversionException("'" + text + "' is not a whole number of at least 1");
  }
}
