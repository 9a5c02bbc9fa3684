package io.guiju.harness;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  /** One script serves them all. */
  private enum Shell {
    BASH,
    ZSH
  }

  private final Console console;

  @Parameters(paramLabel = "bash|zsh", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("guiju", spec.root().commandLine()));
    return 0;
  }
}
