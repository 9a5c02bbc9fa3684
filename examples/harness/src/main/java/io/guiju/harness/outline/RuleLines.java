package io.guiju.harness.outline;

import io.guiju.harness.words.Words;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.pack.Term;
import io.guiju.text.Explainer;
import io.guiju.verify.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of a provision, what they use, and the cases that hold them to its words. */
final class RuleLines {
  private final RulePack pack;
  private final Words words;
  private final boolean full;
  private final PackWords names;
  private final ParameterWords values;

  RuleLines(RulePack pack, Words words, boolean full) {
    this.pack = pack;
    this.words = words;
    this.full = full;
    this.names = new PackWords(pack, words);
    this.values = new ParameterWords(pack, words);
  }

  List<String> rules(List<Rule> rules, Section section) {
    return rules.stream().map(rule -> rule(rule, section)).toList();
  }

  /** With where it stands: from the folder of its section on, or from the root of the resources. */
  private String rule(Rule rule, Section section) {
    if (full) {
      return words.say("plan.rule", rule.name(), rule.file(), rule.line())
          + "\n"
          + rule.text().indent(2);
    }
    String folder = String.valueOf(section.folder());
    String file = rule.file().substring(Math.max(0, rule.file().lastIndexOf(folder)));
    return words.say("plan.rule", rule.name(), file, rule.line());
  }

  /** In full one to a line; else one line for each type, without the keys that tie its facts. */
  List<String> terms(List<Rule> rules) {
    Stream<Term> terms = rules.stream().flatMap(rule -> rule.terms().stream()).distinct();
    if (full) {
      return terms.map(names::termInFull).toList();
    }
    Map<String, List<String>> byType = new LinkedHashMap<>();
    terms
        .filter(term -> !names.isKey(term))
        .forEach(
            term ->
                byType
                    .computeIfAbsent(names.type(term.type()), type -> new ArrayList<>())
                    .add(names.term(term)));
    return byType.entrySet().stream()
        .map(entry -> words.say("plan.terms", entry.getKey(), names.list(entry.getValue())))
        .toList();
  }

  List<String> parameters(List<Rule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.parameters().stream())
        .distinct()
        .map(parameter -> values.say(parameter, full))
        .toList();
  }

  List<String> cases(List<Case> cases) {
    String count = String.valueOf(cases.size());
    List<String> lines = new ArrayList<>(List.of(count));
    if (full && !cases.isEmpty()) {
      lines.set(0, words.say("plan.cases", count, cases.get(0).file()));
      Explainer explainer = Explainer.of(pack, words.language());
      cases.forEach(
          c ->
              lines.add(
                  words.say("plan.case", c.name(), explainer.outcome(c.expected().outcome()))));
    }
    return lines;
  }
}
