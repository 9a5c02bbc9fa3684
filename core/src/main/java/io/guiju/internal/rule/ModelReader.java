package io.guiju.internal.rule;

import io.guiju.internal.rule.RuleOutline.ConditionOutline;
import io.guiju.internal.rule.RuleOutline.PatternOutline;
import io.guiju.pack.Advice;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyItem;
import io.guiju.progress.TargetItem;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the compiled rules of one section and holds them to the law of the DRL. */
public final class ModelReader {
  private final RulePack pack;
  private final DrlText text;

  public ModelReader(RulePack pack, DrlText text) {
    this.pack = pack;
    this.text = text;
  }

  /** The rules of a model, in the order of the file. */
  public List<CompiledRule> read(CompiledModel model) {
    List<CompiledRule> rules = new ArrayList<>();
    for (RuleOutline outline : model.outlines(text)) {
      rules.add(read(model, outline));
    }
    return rules;
  }

  private CompiledRule read(CompiledModel model, RuleOutline rule) {
    ProvisionKind judging = judging(rule);
    ContributingReader contributing =
        new ContributingReader(pack, rule, problem -> error(rule, problem));
    boolean contributes = contributing.isMeant();
    Provision provision = judging == null && !contributes ? provision(rule) : null;
    Map<String, Integer> indexes = new LinkedHashMap<>();
    List<RulePattern> patterns = new ArrayList<>();
    for (PatternOutline pattern : rule.patterns()) {
      patterns.add(pattern(rule, pattern, indexes, patterns));
    }
    FactType subjectType = contributes ? null : subjectType(provision, judging);
    int subject = subject(rule, subjectType, indexes, patterns);
    String applies = rule.annotation("appliesTo");
    Set<String> appliesTo =
        applies == null ? Set.of() : Set.copyOf(List.of(applies.strip().split("\\s*,\\s*")));
    CompiledRule compiled =
        new CompiledRule(
            rule.name(),
            provision,
            judging,
            contributes ? contributing.read(patterns.get(subject).type()) : null,
            patterns,
            subject,
            appliesTo,
            text,
            model);
    checkApplicability(rule, compiled);
    return compiled;
  }

  /** The kind of provisions that a generic rule judges; null for a rule of one provision. */
  private @Nullable ProvisionKind judging(RuleOutline rule) {
    String kind = rule.annotation("judges");
    if (kind == null) {
      return null;
    } else if (rule.annotation("provision") != null) {
      throw error(rule, "has @judges and @provision: a generic rule encodes no single provision");
    }
    return switch (kind) {
      case "target" -> ProvisionKind.TARGET;
      case "duty" -> ProvisionKind.DUTY;
      default ->
          throw error(rule, "judges '" + kind + "': write @judges( \"target\" ) or \"duty\"");
    };
  }

  private static FactType subjectType(
      @Nullable Provision provision, @Nullable ProvisionKind judging) {
    return provision != null
        ? provision.subject()
        : FactType.of(judging == ProvisionKind.TARGET ? TargetItem.class : DutyItem.class);
  }

  private Provision provision(RuleOutline rule) {
    String id = rule.annotation("provision");
    Provision provision = id == null ? null : pack.provision(id);
    if (provision == null) {
      throw error(
          rule,
          "names "
              + (id == null ? "no provision" : "the provision '" + id + "', which is not known")
              + ". "
              + Advice.nearest(
                  String.valueOf(id), pack.provisions().stream().map(Provision::id).toList()));
    } else if (provision.kind() != ProvisionKind.ENTITLEMENT) {
      throw error(
          rule,
          "encodes "
              + id
              + ", which is no entitlement: targets and duties are judged by generic rules; what"
              + " records add to a target stands under @contributes");
    } else if (!rule.name().startsWith(provision.id() + " ")) {
      throw error(rule, "must be named after its provision: \"" + provision.id() + " ...\"");
    }
    return provision;
  }

  private RulePattern pattern(
      RuleOutline rule,
      PatternOutline pattern,
      Map<String, Integer> indexes,
      List<RulePattern> above) {
    FactType record = pack.parameters().record();
    boolean parameters = pattern.type().equals(record.type().getName());
    FactType type = parameters ? record : type(rule, pattern);
    if (indexes.put(pattern.variable(), above.size()) != null) {
      throw error(rule, "names two patterns " + pattern.variable() + ": give each its own name");
    }
    if (parameters && !pattern.conditions().isEmpty()) {
      throw error(rule, "has a condition on the parameters: compare a fact with them instead");
    }
    if (pattern.conditions().size() > RulePattern.MOST_CONDITIONS) {
      throw error(
          rule,
          "asks "
              + pattern.conditions().size()
              + " conditions of "
              + pattern.variable()
              + ", and at most "
              + RulePattern.MOST_CONDITIONS
              + " can be told apart: make one term of those that belong together");
    }
    List<Condition> conditions = new ArrayList<>();
    ConditionReader reader = new ConditionReader(pack, type, indexes, above, p -> error(rule, p));
    for (ConditionOutline condition : pattern.conditions()) {
      conditions.add(reader.read(condition));
    }
    return new RulePattern(type, pattern.quantifier(), parameters, conditions);
  }

  private FactType type(RuleOutline rule, PatternOutline pattern) {
    for (FactType known : pack.vocabulary().types()) {
      if (known.type().getName().equals(pattern.type())) {
        return known;
      }
    }
    throw error(
        rule,
        "asks for a "
            + pattern.type()
            + ", which has no label in terms.yaml: label it, or correct the import");
  }

  /**
   * @param subject the type that it must have; null where any but the parameters will do
   */
  private int subject(
      RuleOutline rule,
      @Nullable FactType subject,
      Map<String, Integer> indexes,
      List<RulePattern> patterns) {
    @Nullable Integer index = rule.told().size() == 1 ? indexes.get(rule.told().get(0)) : null;
    if (subject == null && (index == null || patterns.get(index).parameters())) {
      throw error(rule, "must tell contributions.from( ) one fact, its subject");
    } else if (index == null || subject != null && patterns.get(index).type() != subject) {
      throw error(
          rule, "must tell findings.satisfied( ) one fact of type " + subject + ", its subject");
    }
    return index;
  }

  private void checkApplicability(RuleOutline outline, CompiledRule rule) {
    for (String name : rule.appliesTo()) {
      boolean known = false;
      for (Condition condition : rule.applicability()) {
        known |= condition.property().name().equals(name) && !condition.limit().isToFact();
      }
      if (!known) {
        throw error(
            outline,
            "says @appliesTo \""
                + name
                + "\", but its pattern of the subject compares no such term with a constant or a"
                + " parameter");
      }
    }
  }

  private RuntimeException error(RuleOutline rule, String problem) {
    return text.refusal(rule.name(), problem);
  }
}
