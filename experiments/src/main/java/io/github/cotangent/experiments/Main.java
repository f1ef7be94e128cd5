package io.github.cotangent.experiments;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program behind `experiments/run`: all commands under one name.
@Command(
    name = "experiments/run",
    description = {
      "Replicates \"Batch Normalization Is Blind to the First and Second Derivatives of the Loss\""
          + " (Zhou et al., AAAI 2024) with a differentiation engine in pure Java."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {"", "experiments/run COMMAND --help shows a command's options and examples."},
    subcommands = {
      Replicate.class,
      Theorems.class,
      Classify.class,
      EmbedFeatures.class,
      ShowReport.class,
      Conformance.class,
      Digest.class,
      ExplainFormula.class,
      Bench.class
    })
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // the launcher has it
  @Mixin
  private final StandardOptions standard = new StandardOptions();

  /// For the launcher.
  public Main() {}

  /// Runs the command that the arguments name.
  ///
  /// @param arguments the command and its options
  public static void main(String[] arguments) {
    Launcher.main(new Main(), arguments);
  }

  /// Complains: a command is missing.
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }
}
