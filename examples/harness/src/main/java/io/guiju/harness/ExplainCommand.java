package io.guiju.harness;

import io.guiju.Assessment;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.type.FactKey;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the findings about one subject of a register, each with its reasons. */
@Command(name = "explain")
final class ExplainCommand extends RegisterCommand {
  @Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "id")
  private String written = "";

  @Option(names = "--provision", paramLabel = "P", descriptionKey = "explained")
  private @Nullable String provision;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "format")
  private Format format = Format.TEXT;

  ExplainCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public Integer call() {
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    Provision only = provision == null ? null : PackOptions.provision(pack, provision);
    if (only != null && only.kind() != ProvisionKind.ENTITLEMENT) {
      throw Failure.wrong("explain.noPlan", only.id());
    }
    Selection selection = register.select(pack, bundled);
    Settings settings = selection.mapping().settings().overriddenBy(asked);
    Reading reading = new Reading(console, words, register.threads());
    try (Store store = Store.temporary()) {
      return explain(
          pack, settings, selection, reading.read(selection, pack, store), reading, only);
    }
  }

  private int explain(
      RulePack pack,
      Settings settings,
      Selection selection,
      Register read,
      Reading reading,
      @Nullable Provision only) {
    boolean someRejected = !register.isBundled() && read.rejected() > 0;
    if (someRejected) {
      console.err().println("guiju: " + words.say("explain.rejected", read.rejected()));
    }
    if (register.isBundled() && read.called(written).isEmpty()) {
      console.err().println("guiju: " + words.say("explain.bundled"));
    }
    String id = Subjects.id(written, read, pack);
    if (!id.equals(written)) {
      beside().println(words.say("explain.byName", written, id));
      beside().println();
    }
    read.forEachRejection(
        id,
        rejection ->
            console
                .err()
                .println(
                    "guiju: "
                        + words.say(
                            "explain.inRejected",
                            id,
                            rejection.file(),
                            rejection.line(),
                            rejection.reason())));
    Map<FactKey, Facts> called = Subjects.called(id, read, pack);
    List<Finding> findings =
        new SubjectFindings(settings.checker(pack), selection.asOf()).about(called, only);
    print(pack, id, called, selection, findings);
    reading.printNotes(selection, beside());
    reading.printWarnings(read);
    if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.ERROR)) {
      return Summary.PACK_WRONG;
    }
    return someRejected ? Summary.SOME_REJECTED : Summary.ALL_ASSESSED;
  }

  private void print(
      RulePack pack,
      String id,
      Map<FactKey, Facts> called,
      Selection selection,
      List<Finding> findings) {
    if (called.size() > 1) {
      beside().println(words.say("explain.several", id, Subjects.labels(pack, called)));
      beside().println();
    }
    Assessment said = new Assessment(pack.id(), pack.version(), selection.asOf(), findings);
    Set<Text> notes = Input.notes(selection.inputs());
    console.out().print(format.of(said, pack, notes, words.language()));
  }

  /** Where to say what is no finding: a document for programs has nothing else in it. */
  private PrintWriter beside() {
    return format == Format.TEXT ? console.out() : console.err();
  }
}
