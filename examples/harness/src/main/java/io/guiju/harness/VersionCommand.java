package io.guiju.harness;

import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says which program, which Java and which packs these are. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
  private final Console console;
  private final Words words;

  VersionCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() {
    console.out().println("guiju " + Guiju.Version.number());
    console.out().println("Java " + Runtime.version() + " (" + vendor() + ")");
    for (String id : RulePack.available()) {
      RulePack pack = RulePack.load(id);
      console
          .out()
          .println(words.say("version.pack", id, pack.version(), pack.instrument(), pack.digest()));
    }
    return 0;
  }

  private static String vendor() {
    return System.getProperty("java.vendor", "?");
  }
}
