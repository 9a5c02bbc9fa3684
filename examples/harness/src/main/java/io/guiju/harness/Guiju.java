package io.guiju.harness;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. Without a command it says how it is used. */
@Command(name = "guiju", versionProvider = Guiju.Version.class, synopsisSubcommandLabel = "COMMAND")
public final class Guiju implements Callable<Integer> {
  private static final int HELP_WIDTH = 100;

  /** The folder on the class path with the register that comes with the program. */
  private static final String REGISTER = "register";

  /** Inherited: every command says how it is used. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  /** Inherited, so that it may stand anywhere; read by {@link #language}. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  private Language lang = Language.ZH;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command: says how the program is used, which is no success. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Failure.WRONG;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(Terminal.console(), REGISTER, arguments));
  }

  /** Runs the program for one that embeds it; returns the exit code. */
  public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return execute(new Console(out, err, false), REGISTER, arguments);
  }

  /**
   * Runs the program.
   *
   * @param bundled the folder on the class path with the register that is checked where no file is
   *     named
   * @return the exit code
   */
  static int execute(Console console, String bundled, String... arguments) {
    Language language = language(Arrays.asList(arguments));
    Words words = Words.in(language);
    Failures failures = new Failures(console.err(), words);
    CommandLine program =
        new CommandLine(new Guiju())
            .addSubcommand(new CheckCommand(console, bundled, words))
            .addSubcommand(new ExplainCommand(console, bundled, words))
            .addSubcommand(new WhatIfCommand(console, bundled, words))
            .addSubcommand(new ProgressCommand(console, bundled, words))
            .addSubcommand(new MapCommand(console, words))
            .addSubcommand(new PlanCommand(console, words))
            .addSubcommand(new TermsCommand(console, words))
            .addSubcommand(new TestCommand(console, words))
            .addSubcommand(new ArchiveCommand(console, words))
            .addSubcommand(new VersionCommand(console, words))
            .addSubcommand(new CompletionCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(HELP_WIDTH)
            .setResourceBundle(Words.bundle("help", language))
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    try {
      int exitCode = program.execute(arguments);
      return console.out().checkError() && !hasNoReader(console) ? failures.unwritable() : exitCode;
    } catch (OutOfMemoryError e) {
      return failures.outOfMemory();
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private static boolean hasNoReader(Console console) {
    return console.out() instanceof StandardOutput out && out.hasNoReader();
  }

  /** The language asked for, known before anything else so that mistakes are told in it. */
  public static Language language(List<String> arguments) {
    int option = arguments.indexOf("--lang");
    boolean english =
        arguments.stream().anyMatch("--lang=en"::equalsIgnoreCase)
            || option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equalsIgnoreCase("en");
    return english ? Language.EN : Language.ZH;
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"guiju " + number()};
    }

    static String number() {
      String version = Guiju.class.getPackage().getImplementationVersion();
      return version == null ? "(unpackaged)" : version;
    }
  }
}
