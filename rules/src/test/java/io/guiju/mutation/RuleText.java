package io.guiju.mutation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as it is written, taken apart. Simple, since the law of the DRL fixes the form.
 *
 * @param provision the one that it encodes; empty for a generic rule
 * @param judges the kind of provisions that a generic rule judges; else empty
 * @param appliesTo the terms that {@code @appliesTo} names
 * @param subject the variable of the fact that the rule tells the findings
 */
record RuleText(
    String name,
    String provision,
    String judges,
    List<String> appliesTo,
    List<PatternText> patterns,
    String subject) {
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule\\s+\"([^\"]*)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

  static List<RuleText> parse(String drl) {
    return RULE.matcher(withoutContributions(drl)).results().map(RuleText::of).toList();
  }

  /** The rules that judge: what records add up to is held by tests of its own, not by cases. */
  static String withoutContributions(String drl) {
    return RULE.matcher(COMMENT.matcher(drl).replaceAll(""))
        .replaceAll(
            rule ->
                rule.group(2).contains("@contributes")
                    ? ""
                    : Matcher.quoteReplacement(rule.group()));
  }

  private static RuleText of(MatchResult rule) {
    String applies = found("@appliesTo\\(\\s*\"([^\"]*)\"", rule.group(2));
    return new RuleText(
        rule.group(1),
        found("@provision\\(\\s*\"([^\"]*)\"", rule.group(2)),
        found("@judges\\(\\s*\"([^\"]*)\"", rule.group(2)),
        applies.isEmpty() ? List.of() : List.of(applies.strip().split("\\s*,\\s*")),
        PatternText.parse(rule.group(3)),
        found("satisfied\\(\\s*(\\$\\w+)", rule.group(4)));
  }

  private static String found(String regex, String text) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map(parts -> parts.group(1))
        .findFirst()
        .orElse("");
  }

  boolean isGeneric() {
    return provision.isEmpty();
  }

  /** The provision, or the kind of them. */
  String encodes() {
    return isGeneric() ? judges : provision;
  }

  RuleText patterns(List<PatternText> others) {
    return new RuleText(name, provision, judges, appliesTo, others, subject);
  }

  /** With other patterns, or none, instead of one. */
  RuleText replace(PatternText pattern, List<PatternText> others) {
    return patterns(
        patterns.stream()
            .flatMap(each -> each.equals(pattern) ? others.stream() : Stream.of(each))
            .toList());
  }

  /** Without a term in {@code @appliesTo}. */
  RuleText notFor(String term) {
    List<String> rest = appliesTo.stream().filter(each -> !each.equals(term)).toList();
    return new RuleText(name, provision, judges, rest, patterns, subject);
  }

  PatternText subjectPattern() {
    return patterns.stream().filter(p -> p.variable().equals(subject)).findFirst().orElseThrow();
  }

  /** As a file has it. */
  String drl() {
    String applies = String.join(", ", appliesTo);
    return "rule \"%s\"\n    @%s( \"%s\" )\n%swhen\n%s\nthen\n    findings.satisfied( %s );\nend\n"
        .formatted(
            name,
            isGeneric() ? "judges" : "provision",
            encodes(),
            applies.isEmpty() ? "" : "    @appliesTo( \"" + applies + "\" )\n",
            patterns.stream().map(p -> "    " + p).collect(Collectors.joining("\n")),
            subject);
  }
}
