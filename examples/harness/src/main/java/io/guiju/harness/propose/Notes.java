package io.guiju.harness.propose;

import io.guiju.harness.words.Lines;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.harness.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Says on a terminal what was proposed, what a person has to say, and what has no place. */
public final class Notes {
  private final Words words;

  public Notes(Words words) {
    this.words = words;
  }

  public List<String> lines(Proposal proposal) {
    List<String> lines = new ArrayList<>();
    for (ProposedFile file : proposal.files()) {
      Sample sample = file.sample();
      String read = sample.whole() ? "map.file" : "map.file.first";
      int columns = sample.columns().size();
      int without = file.unplaced().size() + file.ignored().size();
      lines.add(words.say(read, sample.file().name(), sample.rows(), columns - without, columns));
      sample.found().forEach(found -> lines.addAll(note(found)));
      for (ProposedFact fact : file.facts()) {
        lines.addAll(fact(fact));
      }
      file.fails().forEach(why -> lines.addAll(note(Problem.of("map.fails.file", why))));
      file.remarks().forEach(remark -> lines.addAll(note(remark)));
      for (Unplaced column : file.unplaced()) {
        lines.addAll(note(Problem.of("map.unplaced", column.column().shown(), column.why())));
      }
      if (!file.ignored().isEmpty()) {
        lines.addAll(note(Problem.of("map.ignored", Listing.of(file.ignored()))));
      }
    }
    proposal.fails().forEach(why -> lines.addAll(note(Problem.of("map.fails.file", why))));
    return lines;
  }

  private List<String> fact(ProposedFact fact) {
    if (fact.why() != null) {
      return note(Problem.of("map.term", fact.type().name(), fact.why()));
    }
    List<String> lines = new ArrayList<>();
    for (ProposedTerm term : fact.terms()) {
      String name = fact.type().name() + "." + term.property().name();
      String key =
          switch (term.state()) {
            case OPEN -> "map.open";
            case FAILS -> "map.fails";
            default -> "map.term";
          };
      term.remarks().forEach(remark -> lines.addAll(note(Problem.of(key, name, remark))));
    }
    return lines;
  }

  private List<String> note(Problem problem) {
    return Lines.wrapped(Normal.shown(words.say(problem)), "  ");
  }
}
