package io.guiju.harness;

import io.guiju.harness.outline.AgenciesPage;
import io.guiju.harness.outline.Detail;
import io.guiju.harness.outline.Outline;
import io.guiju.harness.outline.OutlinePage;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a pack in the outline of its plan: each provision with what encodes it. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
  private final Console console;
  private final Words words;

  @Mixin private PackOptions pack = new PackOptions();

  @Option(names = "--section", paramLabel = "S", descriptionKey = "section")
  private @Nullable String section;

  @Option(names = "--provision", paramLabel = "P", descriptionKey = "provision")
  private @Nullable String provision;

  @Option(names = "--agencies", descriptionKey = "agencies")
  private boolean agencies;

  PlanCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() {
    if (section != null && provision != null) {
      throw Failure.wrong("plan.both");
    }
    if (agencies && (section != null || provision != null)) {
      throw Failure.wrong("plan.agenciesAlone");
    }
    RulePack loaded = pack.load();
    if (agencies) {
      new AgenciesPage(loaded, words).lines().forEach(console.out()::println);
      return 0;
    }
    OutlinePage page = new OutlinePage(loaded, words);
    page.lines(outline(loaded), detail()).forEach(console.out()::println);
    return 0;
  }

  private Outline outline(RulePack loaded) {
    if (provision != null) {
      return Outline.only(loaded, PackOptions.provision(loaded, provision));
    }
    return section == null ? Outline.whole(loaded) : Outline.below(loaded, section);
  }

  private Detail detail() {
    if (provision != null) {
      return Detail.FULL;
    }
    return section == null ? Detail.COMPACT : Detail.WITH_READINGS;
  }
}
