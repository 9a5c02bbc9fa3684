package io.guiju.harness;

import io.guiju.harness.outline.CasesPage;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.verify.Case;
import io.guiju.verify.CaseResult;
import io.guiju.verify.PackCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the cases of a pack, and says which fail and why. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
  /** Finished, and the pack is not what its cases say; or nothing was tested. */
  private static final int FAILED = Summary.PACK_WRONG;

  private final Console console;
  private final Words words;

  @Mixin private PackOptions pack = new PackOptions();

  @Option(names = "--provision", paramLabel = "P", descriptionKey = "tested")
  private @Nullable String provision;

  TestCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() {
    RulePack loaded = pack.load();
    List<Case> all = PackCases.of(loaded);
    List<Provision> asked =
        provision == null ? tested(loaded, all) : List.of(PackOptions.provision(loaded, provision));
    Set<String> ids = asked.stream().map(Provision::id).collect(Collectors.toSet());
    List<Case> cases = all.stream().filter(c -> ids.contains(c.provision())).toList();
    CasesPage page = new CasesPage(loaded, words);
    print(List.of(page.title()));
    List<CaseResult> results = new ArrayList<>();
    for (Section section : asked.stream().map(p -> p.citation().section()).distinct().toList()) {
      List<CaseResult> ran =
          cases.stream()
              .filter(c -> section.equals(page.sectionOf(c)))
              .map(c -> c.run(loaded))
              .toList();
      print(page.section(section, ran));
      results.addAll(ran);
    }
    print(page.end(asked, results));
    boolean passed = !results.isEmpty() && results.stream().allMatch(CaseResult::passed);
    return passed ? 0 : FAILED;
  }

  /** Those that should have cases of their own, and others that have. */
  private static List<Provision> tested(RulePack pack, List<Case> cases) {
    Set<String> with = cases.stream().map(Case::provision).collect(Collectors.toSet());
    return pack.provisions().stream()
        .filter(p -> p.kind() == ProvisionKind.ENTITLEMENT || with.contains(p.id()))
        .toList();
  }

  private void print(List<String> lines) {
    lines.forEach(console.out()::println);
    console.out().flush();
  }
}
