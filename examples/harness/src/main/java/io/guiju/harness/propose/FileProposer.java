package io.guiju.harness.propose;

import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes what a mapping says of one table. */
final class FileProposer {
  private final Vocabulary vocabulary;
  private final Known known;
  private final List<String> noValue;
  private final FactProposer proposer;
  private final Leftovers leftovers;

  FileProposer(RulePack pack, Lexicon lexicon, Known known) {
    this.vocabulary = pack.vocabulary();
    this.known = known;
    this.noValue = lexicon.noValue();
    this.proposer = new FactProposer(pack, lexicon, known);
    this.leftovers = new Leftovers(vocabulary, known);
  }

  /**
   * @param without types that another table gives better, and why
   * @param remarks what a person should know besides
   */
  ProposedFile propose(Layout layout, Map<FactType, Problem> without, List<Problem> remarks) {
    Map<FactType, Problem> dropped = new LinkedHashMap<>(without);
    List<ProposedFact> facts = new ArrayList<>();
    for (FactType type : layout.given()) {
      if (!dropped.containsKey(type)) {
        facts.add(proposer.of(layout, type, null));
      }
    }
    List<Problem> fails = new ArrayList<>(layout.sample().fails());
    fails.addAll(settle(layout.sample(), facts, dropped));
    facts.addAll(named(layout, dropped));
    return leftovers.of(layout, facts, known(layout, dropped), remarks, fails);
  }

  /**
   * The rows are of the facts that most of them give: what repeats in them is left to another
   * table, and what some of them lack is only shown, since a row without the key of one fact is
   * rejected whole; a row that all facts reject, such as one of totals, takes nothing from any.
   *
   * @return which rows are rejected all the same, or count and should not
   */
  private List<Problem> settle(
      Sample sample, List<ProposedFact> facts, Map<FactType, Problem> dropped) {
    Map<FactType, Keys> keys = new LinkedHashMap<>();
    facts.forEach(fact -> keys.put(fact.type(), Keys.of(fact, sample.wholeRows(), noValue)));
    int least = least(facts, keys);
    int leastTold = least(facts.stream().filter(fact -> !fact.isUntold()).toList(), keys);
    for (Map.Entry<FactType, Keys> entry : keys.entrySet()) {
      FactType type = entry.getKey();
      Keys of = entry.getValue();
      Text label = vocabulary.label(type);
      if (of.unfit() > least && of.repeats() > of.missing().size() && of.again() != null) {
        dropped.put(type, Problem.of("map.repeated", label, of.again()));
        facts.removeIf(fact -> fact.type() == type);
      } else if (of.unfit() > leastTold
          && !of.missing().isEmpty()
          && facts.stream().noneMatch(fact -> fact.type().refersTo(type))) {
        Problem why = Problem.of("map.optional", label, of.missing().size());
        facts.replaceAll(fact -> fact.type() == type ? fact.shown(why) : fact);
      }
    }
    List<Problem> fails = new ArrayList<>();
    for (ProposedFact fact : facts) {
      Keys of = keys.get(fact.type());
      if (fact.holds() && of != null && !of.missing().isEmpty()) {
        long first = sample.columns().get(0).line(of.missing().get(0));
        Text label = vocabulary.label(fact.type());
        fails.add(Problem.of("map.missing", label, of.missing().size(), first));
      }
      if (fact.holds() && of != null && !of.totals().isEmpty() && !fact.hasCheckedKey()) {
        int row = of.totals().get(0);
        fails.add(
            Problem.of(
                "map.totals",
                vocabulary.label(fact.type()),
                of.totals().size(),
                fact.keys(row + 1).get(row).get(0),
                sample.columns().get(0).line(row)));
      }
      if (fact.holds() && of != null && of.again() != null) {
        fails.add(
            Problem.of("map.repeats", vocabulary.label(fact.type()), of.repeats(), of.again()));
      }
    }
    return fails;
  }

  private static int least(List<ProposedFact> facts, Map<FactType, Keys> keys) {
    return facts.stream().mapToInt(fact -> keys.get(fact.type()).unfit()).min().orElse(0);
  }

  /** Of what is left out, that of which the table has something. */
  private static Map<FactType, Problem> known(Layout layout, Map<FactType, Problem> dropped) {
    Map<FactType, Problem> known = new LinkedHashMap<>(dropped);
    known.keySet().removeIf(type -> !layout.gives(type));
    return known;
  }

  /** Facts of which the name of the file alone says what kind they are: a list of such a title. */
  private List<ProposedFact> named(Layout layout, Map<FactType, Problem> dropped) {
    List<ProposedFact> named = new ArrayList<>();
    for (FactType type : vocabulary.types()) {
      Enum<?> kind = known.nouns().kindIn(type, layout.sample().file().name());
      boolean untold = !layout.gives(type) && !dropped.containsKey(type);
      if (kind != null && untold && layout.isUntold(type)) {
        ProposedFact fact = proposer.of(layout, type, Problem.of("map.fact.file", label(kind)));
        named.add(fact.of(kind));
      }
    }
    return named;
  }

  private Object label(Enum<?> kind) {
    Text label = vocabulary.label(kind);
    return label == null ? kind.name() : label;
  }
}
