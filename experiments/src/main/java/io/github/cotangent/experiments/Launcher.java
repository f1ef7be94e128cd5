package io.github.cotangent.experiments;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs a command from the arguments of a command line. All mains of this module go through here,
/// so that each treats options and errors alike:
///
/// | exit code | meaning | on standard error |
/// |---|---|---|
/// | 0 | done, and every claim holds | |
/// | 1 | done, and a claim does not hold | |
/// | 2 | wrong options, missing or damaged files | one line |
/// | 70 | an error of the program | one line |
/// | 130 | stopped by Ctrl-C, and what was computed is saved | one line |
///
/// With `--stacktrace` the stack trace follows the line.
public final class Launcher {
  private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

  private Launcher() {}

  /// Runs `command` with `arguments` and exits the virtual machine with its code.
  public static void main(Object command, String... arguments) {
    Locale.setDefault(Locale.ROOT); // numbers look alike wherever this runs
    if (System.getProperty(LOG_FORMAT) == null) {
      System.setProperty(LOG_FORMAT, "%5$s%6$s%n"); // what a log line says, without where and when
    }
    Interruption interruption = Interruption.ofProcess();
    int code =
        execute(
            command,
            new PrintWriter(System.out, true, System.out.charset()),
            new PrintWriter(System.err, true, System.err.charset()),
            interruption,
            arguments);
    interruption.end();
    System.exit(code);
  }

  /// Runs `command` with `arguments`; the value is the exit code.
  static int execute(Object command, PrintWriter out, PrintWriter err, String... arguments) {
    return execute(command, out, err, new Interruption(), arguments);
  }

  /// Runs `command` with `arguments` until it is done or stopped; the value is the exit code.
  static int execute(
      Object command,
      PrintWriter out,
      PrintWriter err,
      Interruption interruption,
      String... arguments) {
    CommandLine line = line(command, interruption);
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(Launcher::tell);
    line.setExecutionExceptionHandler((e, failed, _) -> tell(e, failed, arguments));
    int code;
    try {
      code = line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      code = tell(e, line, arguments);
    }
    out.flush();
    err.flush();
    return code;
  }

  /// Gives `experiment` the options that an earlier run had, without running it.
  static void parse(Experiment experiment, List<String> arguments) {
    line(experiment, new Interruption()).parseArgs(arguments.toArray(String[]::new));
  }

  private static CommandLine line(Object command, Interruption interruption) {
    CommandLine line = new CommandLine(command);
    line.setAbbreviatedOptionsAllowed(false);
    line.setOverwrittenOptionsAllowed(false);
    configure(line, interruption);
    return line;
  }

  /// Lists options in the order that they declare, not by the alphabet, and reads their values.
  private static void configure(CommandLine line, Interruption interruption) {
    if (line.getCommand() instanceof Experiment experiment) {
      experiment.stopsAt(interruption);
    }
    line.getCommandSpec().usageMessage().sortOptions(false);
    line.registerConverter(long.class, Launcher::wholeNumber);
    for (OptionSpec option : line.getCommandSpec().options()) {
      if (option.type().isEnum()) {
        registerChoice(line, option.type().asSubclass(Enum.class));
      }
    }
    line.getSubcommands().values().forEach(subcommand -> configure(subcommand, interruption));
  }

  @SuppressWarnings("rawtypes") // there is no other way from a class to its constants
  private static <E extends Enum> void registerChoice(CommandLine line, Class<E> type) {
    line.registerConverter(type, text -> choice(type.getEnumConstants(), text));
  }

  private static long wholeNumber(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
  }

  /// The constant that is called `text` on the command line, that is by its name in lower case
  /// with `-` for `_`.
  @SuppressWarnings("rawtypes")
  private static <E extends Enum> E choice(E[] constants, String text) {
    StringJoiner names = new StringJoiner(", ");
    for (E constant : constants) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(text)) {
        return constant;
      }
      names.add(name);
    }
    throw new TypeConversionException("'" + text + "' is not one of " + names);
  }

  private static int tell(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatchedMessage(unmatched)
            : Failure.oneLine(e.getMessage());
    line.getErr().println(name + ": " + message + "; see " + name + " --help");
    return withTrace(e, line, arguments, Failure.USAGE);
  }

  private static int tell(Throwable e, CommandLine line, String[] arguments) {
    Failure failure = Failure.of(e);
    line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + failure.line());
    return withTrace(e, line, arguments, failure.exitCode());
  }

  private static int withTrace(Throwable e, CommandLine line, String[] arguments, int exitCode) {
    if (List.of(arguments).contains("--stacktrace")) {
      e.printStackTrace(line.getErr());
    }
    return exitCode;
  }

  private static String unmatchedMessage(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    String kind = e.isUnknownOption() ? "unknown option " : "unexpected argument ";
    if (!e.isUnknownOption() && e.getCommandLine().getCommand() instanceof Main) {
      kind = "unknown command ";
    }
    return kind
        + "'"
        + first
        + "'"
        + (e.getSuggestions().isEmpty()
            ? ""
            : ", perhaps " + String.join(" or ", e.getSuggestions()));
  }
}
