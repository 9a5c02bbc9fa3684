package io.guiju.internal.rule;

import io.guiju.Contributions;
import io.guiju.Findings;
import io.guiju.pack.Advice;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyItem;
import io.guiju.progress.TargetItem;
import io.guiju.type.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** Reads the compiled rules of one section and holds them to the law of the DRL. */
public final class ModelReader {
  private static final Set<Class<?>> GLOBALS = Set.of(Findings.class, Contributions.class);

  private final RulePack pack;
  private final DrlText text;

  public ModelReader(RulePack pack, DrlText text) {
    this.pack = pack;
    this.text = text;
  }

  /** The rules of a model, in the order of the file. */
  public List<CompiledRule> read(Model model) {
    Map<String, Rule> byName =
        model.getRules().stream().collect(Collectors.toMap(Rule::getName, rule -> rule));
    if (!byName.keySet().equals(Set.copyOf(text.names()))) {
      throw text.error(
          "",
          "The compiled rules are "
              + byName.keySet()
              + " and the text has "
              + text.names()
              + ": build the pack again");
    }
    return text.names().stream().map(name -> read(model, byName.get(name))).toList();
  }

  private CompiledRule read(Model model, Rule rule) {
    ProvisionKind judging = judging(rule);
    ContributingReader contributing =
        new ContributingReader(pack, rule, problem -> error(rule, problem));
    boolean contributes = contributing.isMeant();
    Provision provision = judging == null && !contributes ? provision(rule) : null;
    PatternReader reader = new PatternReader(pack, problem -> error(rule, problem));
    List<RulePattern> patterns = reader.read(rule);
    FactType subjectType = contributes ? null : subjectType(provision, judging);
    int subject = subject(rule, subjectType, reader, patterns);
    Object applies = rule.getMetaData("appliesTo");
    Set<String> appliesTo =
        applies == null
            ? Set.of()
            : Set.copyOf(List.of(applies.toString().strip().split("\\s*,\\s*")));
    CompiledRule compiled =
        new CompiledRule(
            rule.getName(),
            provision,
            judging,
            contributes ? contributing.read(patterns.get(subject).type()) : null,
            patterns,
            subject,
            appliesTo,
            text,
            rule,
            model);
    checkApplicability(compiled);
    return compiled;
  }

  /** The kind of provisions that a generic rule judges; null for a rule of one provision. */
  private @Nullable ProvisionKind judging(Rule rule) {
    Object kind = rule.getMetaData("judges");
    if (kind == null) {
      return null;
    } else if (rule.getMetaData("provision") != null) {
      throw error(rule, "has @judges and @provision: a generic rule encodes no single provision");
    }
    return switch (kind.toString()) {
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

  private Provision provision(Rule rule) {
    Object id = rule.getMetaData("provision");
    Provision provision = id == null ? null : pack.provision(id.toString());
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
    } else if (!rule.getName().startsWith(provision.id() + " ")) {
      throw error(rule, "must be named after its provision: \"" + provision.id() + " ...\"");
    }
    return provision;
  }

  /**
   * @param subject the type that it must have; null where any but the parameters will do
   */
  private int subject(
      Rule rule, @Nullable FactType subject, PatternReader reader, List<RulePattern> patterns) {
    List<Variable<?>> told =
        Arrays.stream(rule.getDefaultConsequence().getVariables())
            .filter(variable -> !GLOBALS.contains(variable.getType()))
            .<Variable<?>>map(variable -> variable)
            .toList();
    @Nullable Integer index = told.size() == 1 ? reader.index(told.get(0).getName()) : null;
    if (subject == null && (index == null || patterns.get(index).parameters())) {
      throw error(rule, "must tell contributions.from( ) one fact, its subject");
    } else if (index == null || subject != null && patterns.get(index).type() != subject) {
      throw error(
          rule, "must tell findings.satisfied( ) one fact of type " + subject + ", its subject");
    }
    return index;
  }

  private void checkApplicability(CompiledRule rule) {
    for (String name : rule.appliesTo()) {
      boolean known =
          rule.applicability().stream()
              .anyMatch(
                  condition ->
                      condition.property().name().equals(name)
                          && !(condition.limit() instanceof Limit.Reference reference
                              && reference.isToFact()));
      if (!known) {
        throw error(
            rule.source(),
            "says @appliesTo \""
                + name
                + "\", but its pattern of the subject compares no such term with a constant or a"
                + " parameter");
      }
    }
  }

  private RuntimeException error(Rule rule, String problem) {
    return text.error(rule.getName(), "rule \"" + rule.getName() + "\" " + problem);
  }
}
