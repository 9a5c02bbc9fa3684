package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Contributing;
import io.guiju.pack.Indicator;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the rules that add to indicators fit together; what does not is refused at its line. */
public record ContributionChecks(RulePack pack) {
  /** What all rules of an indicator, and of the parts of a share, have in common. */
  private record Common(String target, FactType subject, @Nullable Property inYear) {}

  public void check(List<CompiledRule> rules) {
    Map<String, CompiledRule> first = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      if (rule.contributing() != null) {
        String indicator = rule.contributing().indicator().id();
        CompiledRule other = first.putIfAbsent(indicator, rule);
        if (other != null && !agree(rule, other)) {
          throw error(
              rule,
              "and \""
                  + other.name()
                  + "\" add to "
                  + indicator
                  + " differently: write the same target, subject, @adds and @inYear in both, so"
                  + " that a record counts once");
        }
      }
    }
    pack.indicators().stream()
        .map(Indicator::share)
        .filter(Objects::nonNull)
        .forEach(share -> checkParts(share, first));
  }

  private static void checkParts(Indicator.Share share, Map<String, CompiledRule> first) {
    CompiledRule top = first.get(share.numerator());
    CompiledRule bottom = first.get(share.denominator());
    if (top == null && bottom == null) {
      return;
    } else if (top == null || bottom == null) {
      throw error(
          Objects.requireNonNull(top == null ? bottom : top),
          "adds to a part of a share of which no rule adds to the other: write one for each, over"
              + " the same records");
    } else if (!common(top).equals(common(bottom))) {
      throw error(
          bottom,
          "and \""
              + top.name()
              + "\" add to the parts of a share over different records: write the same target,"
              + " subject and @inYear in both");
    }
  }

  private static boolean agree(CompiledRule one, CompiledRule other) {
    return common(one).equals(common(other))
        && Objects.equals(contributing(one).adds(), contributing(other).adds());
  }

  private static Common common(CompiledRule rule) {
    return new Common(
        contributing(rule).target().id(),
        rule.patterns().get(rule.subject()).type(),
        contributing(rule).inYear());
  }

  private static Contributing contributing(CompiledRule rule) {
    return Objects.requireNonNull(rule.contributing());
  }

  private static RuntimeException error(CompiledRule rule, String problem) {
    return rule.text().error(rule.name(), "rule \"" + rule.name() + "\" " + problem);
  }
}
