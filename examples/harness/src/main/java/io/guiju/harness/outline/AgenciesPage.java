package io.guiju.harness.outline;

import io.guiju.harness.words.DisplayWidth;
import io.guiju.harness.words.Lines;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which body answers for how many provisions of which kinds, and in which sections. */
public final class AgenciesPage {
  private final RulePack pack;
  private final Words words;

  public AgenciesPage(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  public List<String> lines() {
    Map<String, List<Provision>> agencies = Agencies.of(pack);
    List<List<String>> cells = new ArrayList<>();
    cells.add(header());
    agencies.forEach((agency, provisions) -> cells.add(row(agency, provisions)));
    List<String> sections = new ArrayList<>();
    sections.add(words.say("agencies.sections"));
    agencies.values().forEach(provisions -> sections.add(sections(provisions)));
    List<String> lines = new ArrayList<>();
    lines.add(words.say("agencies.title", pack.instrument(), pack.id(), pack.version()));
    lines.add("");
    lines.addAll(beside(Columns.of(cells), sections));
    lines.add("");
    int unnamed = agencies.getOrDefault(Agencies.NONE_NAMED, List.of()).size();
    int named = agencies.containsKey(Agencies.NONE_NAMED) ? agencies.size() - 1 : agencies.size();
    lines.add(words.say("agencies.totals", named, pack.provisions().size(), unnamed));
    return lines;
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of(words.say("board.agency")));
    for (ProvisionKind kind : ProvisionKind.values()) {
      header.add(words.say("kind." + kind));
    }
    return header;
  }

  private List<String> row(String agency, List<Provision> provisions) {
    List<String> row = new ArrayList<>();
    row.add(agency.equals(Agencies.NONE_NAMED) ? words.say("agencies.none") : agency);
    for (ProvisionKind kind : ProvisionKind.values()) {
      row.add(String.valueOf(provisions.stream().filter(p -> p.kind() == kind).count()));
    }
    return row;
  }

  private String sections(List<Provision> provisions) {
    return words.say(
        "plain",
        Listing.of(provisions.stream().map(p -> p.citation().section().id()).distinct().toList()));
  }

  /** The sections of each body in a last column, on as many lines as they take. */
  private static List<String> beside(List<String> left, List<String> right) {
    int width = left.stream().mapToInt(DisplayWidth::of).max().orElse(0) + 2;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      List<String> wrapped = Lines.wrapped(right.get(i), " ".repeat(width));
      String first = left.get(i) + DisplayWidth.blanks(left.get(i), width);
      lines.add(first + wrapped.get(0).strip());
      lines.addAll(wrapped.subList(1, wrapped.size()));
    }
    return lines;
  }
}
