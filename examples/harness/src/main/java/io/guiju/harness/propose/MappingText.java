package io.guiju.harness.propose;

import io.guiju.harness.words.Lines;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.harness.words.Words;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a proposal as a mapping, with what a person should know of it beside the lines. */
public final class MappingText {
  private static final String COMMENT = "# ";

  private final Vocabulary vocabulary;
  private final Words words;

  public MappingText(Vocabulary vocabulary, Words words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** The lines of the mapping. */
  public List<String> lines(Proposal proposal) {
    List<String> lines = new ArrayList<>(comment("", Problem.of("map.head")));
    if (!proposal.noValue().isEmpty()) {
      lines.add("noValue: " + list(proposal.noValue().stream().toList()));
    }
    boolean gives = proposal.files().stream().anyMatch(ProposedFile::gives);
    lines.add(gives ? "files:" : "files: []");
    for (ProposedFile file : proposal.files()) {
      lines.addAll(file(file, proposal.files().size() > 1));
    }
    for (Problem why : proposal.fails()) {
      lines.addAll(comment("", Problem.of("map.fails.file", why)));
    }
    return lines;
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Yaml::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  private List<String> file(ProposedFile file, boolean named) {
    List<String> lines = new ArrayList<>();
    if (!file.gives()) {
      lines.addAll(comment("  ", Problem.of("map.nothing", file.sample().file().name())));
    } else {
      List<String> entry = new ArrayList<>();
      if (named) {
        entry.add("file: " + Yaml.scalar(file.sample().file().name()));
      }
      if (file.sample().format().encoding() != null) {
        entry.add("encoding: " + file.sample().format().encoding().name());
      }
      String sheet = file.sample().format().sheet();
      if (sheet != null) {
        entry.add("sheet: " + Yaml.scalar(sheet));
      }
      if (file.sample().format().header() > 1) {
        entry.add("header: " + file.sample().format().header());
      }
      entry.add("facts:");
      lines.add("  - " + entry.get(0));
      entry.stream().skip(1).forEach(line -> lines.add("    " + line));
    }
    for (ProposedFact fact : file.facts()) {
      lines.addAll(fact(fact));
    }
    String margin = file.gives() ? "      " : "  ";
    for (Problem why : file.fails()) {
      lines.addAll(comment(margin, Problem.of("map.fails.file", why)));
    }
    for (Problem remark : file.remarks()) {
      lines.addAll(comment(margin, remark));
    }
    for (Unplaced unplaced : file.unplaced()) {
      lines.addAll(
          comment(margin, Problem.of("map.unplaced", unplaced.column().shown(), unplaced.why())));
    }
    if (!file.ignored().isEmpty()) {
      lines.addAll(comment(margin, Problem.of("map.ignored", Listing.of(file.ignored()))));
    }
    return lines;
  }

  private List<String> fact(ProposedFact fact) {
    List<String> lines = new ArrayList<>();
    String margin = "      ";
    if (fact.why() != null) {
      lines.addAll(comment(margin, fact.why()));
      margin += COMMENT;
    }
    lines.add(margin + fact.type().name() + ":");
    for (ProposedTerm term : fact.terms()) {
      for (Problem remark : term.remarks()) {
        lines.addAll(comment(margin + "  ", remark));
      }
      String mark = term.isComment() ? COMMENT : "";
      for (String line : term(term)) {
        lines.add(margin + "  " + mark + line);
      }
    }
    if (!fact.rest().isEmpty()) {
      List<Problem> rest = fact.rest().stream().map(p -> name(fact.type(), p)).toList();
      lines.addAll(comment(margin + "  ", Problem.of("map.rest", Listing.of(rest))));
    }
    return lines;
  }

  private Problem name(FactType type, Property property) {
    Term term = vocabulary.term(type, property.name());
    return term == null
        ? Problem.of("plain", property.name())
        : Problem.of("name", property.name(), term.label());
  }

  private static List<String> term(ProposedTerm term) {
    String name = Yaml.scalar(term.property().name()) + ":";
    if (term.column() == null) {
      String constant = String.valueOf(term.constant());
      return List.of(name + " {constant: " + Yaml.scalar(constant) + "}");
    }
    String column = Yaml.scalar(term.column().name());
    List<String> more = new ArrayList<>();
    if (term.unit() != null) {
      more.add(term.unit().key() + ": " + term.unit().value());
    }
    if (term.creditCode()) {
      more.add("check: uscc");
    }
    if (!term.values().isEmpty() || !term.near().isEmpty()) {
      return block(term, name, column, more);
    }
    return List.of(
        more.isEmpty()
            ? name + " " + column
            : name + " {column: " + column + ", " + String.join(", ", more) + "}");
  }

  private static List<String> block(
      ProposedTerm term, String name, String column, List<String> more) {
    List<String> lines = new ArrayList<>(List.of(name, "  column: " + column));
    more.forEach(line -> lines.add("  " + line));
    if (term.state() == ProposedTerm.State.SHOWN) {
      lines.add("  values:");
      term.values().forEach((text, value) -> lines.add("    " + pair(text, value)));
      term.near().forEach((text, value) -> lines.add("    " + pair(text, value)));
      return lines;
    }
    lines.add((term.values().isEmpty() ? "  " + COMMENT : "  ") + "values:");
    term.values().forEach((text, value) -> lines.add("    " + pair(text, value)));
    String mark = term.values().isEmpty() ? "  " + COMMENT + "  " : "    " + COMMENT;
    term.near().forEach((text, value) -> lines.add(mark + pair(text, value)));
    return lines;
  }

  private static String pair(String text, String value) {
    return Yaml.scalar(text) + ": " + Yaml.scalar(value);
  }

  private List<String> comment(String margin, Problem problem) {
    return new ArrayList<>(Lines.wrapped(Normal.shown(words.say(problem)), margin + COMMENT));
  }
}
