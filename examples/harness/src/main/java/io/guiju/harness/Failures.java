package io.guiju.harness;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import io.guiju.harness.words.Words;
import io.guiju.pack.PackException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in one sentence, and gives the exit code; never a stack trace. */
public final class Failures
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  /** Options that take one of a few words, which the message names. */
  private static final Set<String> CHOICES = Set.of("--lang", "--format");

  private final PrintWriter err;
  private final Words words;

  public Failures(PrintWriter err, Words words) {
    this.err = err;
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    tell(problem(e, command));
    err.println(words.say("usage.help", command.qualifiedName()));
    return Failure.WRONG;
  }

  private static Problem problem(ParameterException e, CommandSpec command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String written = unmatched.getUnmatched().get(0);
      String name = written.replaceFirst("=.*", "");
      return Problem.of("usage.unknown", name, new Nearest(name, names(command)));
    } else if (e instanceof MissingParameterException missing) {
      List<String> labels = missing.getMissing().stream().map(Failures::label).toList();
      return Problem.of("usage.missing", Listing.of(labels));
    } else if (e instanceof OverwrittenOptionException twice) {
      return Problem.of("usage.twice", label(twice.getOverwritten()));
    }
    if (e.getArgSpec() instanceof OptionSpec option && CHOICES.contains(option.longestName())) {
      return Problem.of(option.longestName().substring(2), String.valueOf(e.getValue()));
    }
    return e.getArgSpec() == null
        ? Problem.of("usage.command")
        : Problem.of("usage.wrong", label(e.getArgSpec()));
  }

  private static List<String> names(CommandSpec command) {
    List<String> options =
        command.options().stream().map(OptionSpec::longestName).sorted().toList();
    return command.subcommands().isEmpty()
        ? options
        : command.subcommands().keySet().stream().sorted().toList();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    if (e instanceof Failure failure) {
      tell(failure.problem());
      return failure.exitCode();
    } else if (Thread.interrupted()) {
      tell(Failure.interrupted().problem());
      return Failure.INTERRUPTED;
    } else if (e instanceof PackException) {
      tell(Problem.of("pack.refused", String.valueOf(e.getMessage())));
      return Failure.UNREADABLE;
    }
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    tell(Problem.of("bug", root.toString()));
    return Failure.UNREADABLE;
  }

  /** Nobody could read what was printed. */
  int unwritable() {
    tell(Problem.of("out.stdout"));
    return Failure.UNREADABLE;
  }

  int outOfMemory() {
    tell(Problem.of("memory"));
    return Failure.UNREADABLE;
  }

  private void tell(Problem problem) {
    err.println("guiju: " + words.say(problem));
  }
}
