package io.guiju.harness.outline;

import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.progress.Measure;
import io.guiju.progress.Observation;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which provisions use a term: by itself, or as a part of a share. */
final class Uses {
  private final RulePack pack;
  private final Map<Term, Set<String>> provisions = new LinkedHashMap<>();
  private final Map<FactType, ProvisionKind> plan = new LinkedHashMap<>();
  private final Set<String> scope = new HashSet<>();

  Uses(RulePack pack) {
    this.pack = pack;
    for (Provision provision : pack.provisions()) {
      if (provision.kind() != ProvisionKind.ENTITLEMENT) {
        addPlan(provision);
        continue;
      }
      addScope(provision.subject());
      for (Rule rule : pack.rulesOf(provision)) {
        rule.terms().forEach(term -> add(term, provision));
      }
    }
  }

  /** Targets and duties are judged alike by the same terms; to targets records add by their own. */
  private void addPlan(Provision provision) {
    plan.put(judgedBy(provision), provision.kind());
    for (Rule rule : pack.rulesOf(provision)) {
      if (rule.role() == Rule.Role.CONTRIBUTES) {
        rule.terms().forEach(term -> add(term, provision));
      } else {
        rule.terms().forEach(term -> plan.put(term.type(), provision.kind()));
      }
    }
  }

  /** What a host supplies for a provision: its subject, or what is observed or reported. */
  static FactType judgedBy(Provision provision) {
    return switch (provision.kind()) {
      case ENTITLEMENT -> provision.subject();
      case TARGET -> FactType.of(Observation.class);
      case DUTY -> FactType.of(Measure.class);
    };
  }

  /** Of which kind all provisions use a type, where it is about the plan itself; else null. */
  @Nullable ProvisionKind planOf(FactType type) {
    return plan.get(type);
  }

  private void add(Term term, Provision provision) {
    provisions.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(provision.id());
    if (term.share() != null) {
      for (String part : List.of(term.share().numerator(), term.share().denominator())) {
        Term used = pack.vocabulary().term(term.type(), part);
        if (used != null) {
          add(used, provision);
        }
      }
    }
  }

  /** In the order of the plan. */
  Set<String> of(Term term) {
    return provisions.getOrDefault(term, Set.of());
  }

  /** Whether it tells where a subject is, so that the scope of the plan is judged by it. */
  boolean isScope(Term term) {
    return scope.contains(term.toString());
  }

  /** The place of a subject, or the reference to the fact that has it, and so on. */
  private void addScope(FactType subject) {
    FactType type = subject;
    while (type.property("place") == null) {
      Property reference =
          type.components().stream()
              .filter(component -> component.references().size() == 1)
              .findFirst()
              .orElse(null);
      if (reference == null || !scope.add(type + "." + reference)) {
        return;
      }
      type = FactType.of(reference.references().get(0));
    }
    scope.add(type + ".place");
  }
}
