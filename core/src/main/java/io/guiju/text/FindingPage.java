package io.guiju.text;

import io.guiju.Change;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Ways;
import io.guiju.pack.Citation;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts together what a finding says, in the order in which people read it. */
final class FindingPage {
  /** As many as a reader takes in. */
  static final int MOST_WAYS = 3;

  private final RulePack pack;
  private final Words words;
  private final GroundWords parts;
  private final MissingWords lacking;
  private final GapWords gaps;
  private final ChangeWords changes;

  /** By provision: the same in each of its findings. */
  private final Map<String, Page.Block> citations = new ConcurrentHashMap<>();

  FindingPage(RulePack pack, Words words, GroundWords parts, GapWords gaps, ChangeWords changes) {
    this.pack = pack;
    this.words = words;
    this.parts = parts;
    this.lacking = new MissingWords(pack, words, parts);
    this.gaps = gaps;
    this.changes = changes;
  }

  /**
   * @param heading what was found about whom
   */
  Page of(Finding finding, String heading) {
    Explanation why = finding.explanation();
    Ways ways = finding.ways();
    List<Page.Block> blocks = new ArrayList<>();
    blocks.add(
        citations.computeIfAbsent(
            finding.provision().id(), id -> citation(finding.provision().citation())));
    block(blocks, "effect", null, effect(finding));
    block(blocks, "faults", "faults", plain(new FaultWords(words).sentences(why.faults())));
    if (finding.outcome() == Outcome.NOT_IN_FORCE) {
      block(blocks, "force", null, plain(List.of(force())));
    }
    block(blocks, "grounds", "grounds", grounds(finding, why));
    block(blocks, "missing", "missing", plain(missing(finding, why.missing(), ways)));
    // A ladder says what would change, for the next rung first.
    Ladder ladder = finding.ladder();
    List<String> whatWouldChange =
        ladder == null
            ? changes(finding, ways)
            : new LadderWords(words, parts.values(), changes).sentences(ladder, finding);
    block(
        blocks,
        ladder == null ? "changes" : "ladder",
        ladder == null ? "changes" : "ladder",
        plain(whatWouldChange));
    if (whatWouldChange.isEmpty()) {
      block(blocks, "gaps", "gaps", plain(why.gaps().stream().map(gaps::withInstead).toList()));
    }
    if (Route.of(finding.outcome(), why, ways) == Route.BY_APPLICATION) {
      block(blocks, "proof", "proof", plain(new ProofWords(pack, words, parts).sentences(why)));
    }
    List<String> readings =
        finding.provision().readings().stream().map(text -> text.in(words.language())).toList();
    block(blocks, "readings", "readings", plain(readings));
    return new Page(
        words.language(),
        finding.provision().id(),
        finding.outcome(),
        heading,
        new NextWords(words, parts).next(finding, why, ways),
        blocks);
  }

  private void block(
      List<Page.Block> blocks, String name, @Nullable String heading, List<Page.Item> items) {
    if (!items.isEmpty()) {
      blocks.add(new Page.Block(name, heading == null ? null : words.say(heading), items));
    }
  }

  private static List<Page.Item> plain(List<String> sentences) {
    return sentences.stream().map(Page.Item::of).toList();
  }

  private Page.Block citation(Citation citation) {
    List<Page.Item> items = new ArrayList<>();
    if (!citation.context().isEmpty()) {
      items.add(Page.Item.quoting(words.say("context", citation.context())));
    }
    items.add(Page.Item.quoting(words.say("quote", citation.quote())));
    if (words.language() == Language.EN) {
      items.add(Page.Item.of(words.say("gloss", citation.gloss())));
    }
    String place =
        words.say(
            "citation",
            pack.instrument().in(words.language()),
            citation.section().id(),
            citation.section().heading().in(words.language()));
    return new Page.Block("citation", place, items);
  }

  private List<Page.Item> effect(Finding finding) {
    List<String> said = new ArrayList<>();
    said.add(
        words.say(
            finding.outcome() == Outcome.SATISFIED ? "effect" : "effect.open",
            finding.provision().entitles().words().in(words.language())));
    List<String> agencies = finding.provision().citation().section().agencies();
    if (!agencies.isEmpty()) {
      said.add(words.say("agencies", words.list(agencies)));
    }
    return plain(said);
  }

  private String force() {
    return words.say(
        "force",
        parts.values().date(pack.scope().from()),
        parts.values().date(pack.scope().through()));
  }

  private List<Page.Item> grounds(Finding finding, Explanation why) {
    return why.grounds().stream()
        .filter(GroundWords::isWorthSaying)
        .map(ground -> new Page.Item(ground.truth(), parts.ground(ground, finding), false))
        .distinct()
        .toList();
  }

  /** What is missing, then what could be known instead. */
  private List<String> missing(Finding finding, List<MissingFact> told, Ways ways) {
    List<String> items = new ArrayList<>(lacking.withProof(told, finding));
    List<List<MissingFact>> others =
        ways.missing().stream().filter(set -> !set.equals(told)).toList();
    others.stream()
        .limit(MOST_WAYS)
        .forEach(
            set ->
                items.add(words.say("instead", words.sentences(lacking.sentences(set, finding)))));
    more(items, others.size());
    return items;
  }

  /** What would make a finding satisfied that is not; empty where nothing would. */
  private List<String> changes(Finding finding, Ways ways) {
    boolean isRefused =
        finding.outcome() == Outcome.NOT_SATISFIED
            || finding.outcome() == Outcome.UNDETERMINED && ways.isHopeless();
    if (!isRefused) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (List<Change> set : ways.changes().stream().limit(MOST_WAYS).toList()) {
      String sentence = changes.all(set, finding);
      items.add(items.isEmpty() ? sentence : words.say("instead", sentence));
    }
    more(items, ways.changes().size());
    if (!items.isEmpty() && !ways.exhaustive()) {
      items.add(words.say("unsearched"));
    }
    return items;
  }

  private void more(List<String> items, int ways) {
    int left = ways - MOST_WAYS;
    if (left > 0) {
      items.add(words.say(left == 1 ? "more.one" : "more", Integer.toString(left)));
    }
  }
}
