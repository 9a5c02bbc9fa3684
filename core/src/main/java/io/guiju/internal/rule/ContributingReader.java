package io.guiju.internal.rule;

import io.guiju.pack.Advice;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a rule under {@code @contributes} adds, and holds it to the law of the DRL. */
record ContributingReader(
    RulePack pack, RuleOutline rule, Function<String, RuntimeException> error) {
  private static final String CONTRIBUTES = "contributes";
  private static final String ADDS = "adds";
  private static final String IN_YEAR = "inYear";
  private static final String TO = "to";

  /** Whether it is such a rule. */
  boolean isMeant() {
    boolean isMeant = said(CONTRIBUTES) != null;
    for (String other :
        isMeant ? List.of("provision", "judges", "appliesTo") : List.of(ADDS, IN_YEAR, TO)) {
      if (said(other) != null) {
        throw error.apply(
            isMeant
                ? "has @contributes and @" + other + ": a rule adds to a target or is a finding"
                : "has @"
                    + other
                    + " without @contributes( \"...\" ): name the target, or take it out");
      }
    }
    return isMeant;
  }

  Contributing read(FactType subject) {
    Provision provision = provision();
    Target target = Objects.requireNonNull(provision.target());
    Indicator indicator = indicator(target.indicator());
    String inYear = said(IN_YEAR);
    if (inYear == null && target.over() != Target.Over.END) {
      throw error.apply(
          "adds to "
              + provision
              + ", which is measured year by year: name the term of "
              + subject
              + " that says the year, @inYear( \"...\" )");
    }
    return new Contributing(
        provision,
        indicator,
        said(ADDS) == null ? null : amount(subject, said(ADDS), indicator),
        inYear == null ? null : year(subject, inYear));
  }

  private Provision provision() {
    String id = Objects.requireNonNull(said(CONTRIBUTES));
    Provision provision = pack.provision(id);
    if (provision == null) {
      List<String> targets =
          pack.provisions().stream()
              .filter(known -> known.kind() == ProvisionKind.TARGET)
              .map(Provision::id)
              .toList();
      throw error.apply(
          "contributes to '" + id + "', which is not known. " + Advice.nearest(id, targets));
    } else if (provision.kind() != ProvisionKind.TARGET) {
      throw error.apply(
          "contributes to "
              + id
              + ", which is no target: only a target has an indicator to add to");
    } else if (!rule.name().startsWith(id + " ")) {
      throw error.apply("must be named after its target: \"" + id + " ...\"");
    }
    return provision;
  }

  /** That of the target, or the part of it that is said. */
  private Indicator indicator(Indicator whole) {
    String to = said(TO);
    Indicator.Share share = whole.share();
    if (share == null && to == null) {
      return whole;
    } else if (share == null) {
      throw error.apply("has @to, but " + whole + " is no share: it has no parts; take it out");
    }
    Indicator part = to == null ? null : pack.indicator(to);
    if (part != null && share.parts().contains(to)) {
      return part;
    }
    throw error.apply(
        "must say to which part of "
            + whole
            + " it adds: @to( \""
            + share.numerator()
            + "\" ) or \""
            + share.denominator()
            + "\"");
  }

  private Property amount(FactType subject, String name, Indicator indicator) {
    Term term = term(subject, ADDS, name);
    Property property = Objects.requireNonNull(subject.property(name));
    if (property.type() != BigDecimal.class) {
      throw error.apply(
          "adds " + term + ", which is no amount: name a BigDecimal, or leave out @adds to count");
    } else if (!indicator.unit().equals(term.unit())) {
      throw error.apply(
          "adds "
              + term
              + " in "
              + term.unit()
              + " to "
              + indicator
              + ", which is in "
              + indicator.unit()
              + ": units are never converted in rules");
    }
    return property;
  }

  private Property year(FactType subject, String name) {
    Term term = term(subject, IN_YEAR, name);
    Property property = Objects.requireNonNull(subject.property(name));
    if (ConditionReader.box(property.type()) != Integer.class) {
      throw error.apply("has @inYear of " + term + ", which is no year: name an Integer");
    }
    return property;
  }

  private Term term(FactType subject, String annotation, String name) {
    Term term = pack.vocabulary().term(subject, name);
    if (term == null) {
      throw error.apply(
          "has @"
              + annotation
              + " of "
              + subject
              + "."
              + name
              + ", which has no label in terms.yaml. "
              + Advice.nearest(name, subject.propertyNames()));
    }
    return term;
  }

  private @Nullable String said(String annotation) {
    return rule.annotation(annotation);
  }
}
