package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Contributing;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A target to which records of a type add.
 *
 * @param owner where there is one subject for each year of something, what that is; else null
 * @param others the types beside the subject that the rules look at
 * @param parts what they add to: one indicator, or the two of a share
 * @param years all those of the target
 */
record Tallied(
    Provision provision,
    FactType subject,
    @Nullable Owner owner,
    List<FactType> others,
    List<Part> parts,
    List<Integer> years) {
  /**
   * An indicator.
   *
   * @param what how the rules add to it, in which they agree
   * @param rules any of which is enough
   */
  record Part(Contributing what, List<CompiledRule> rules) {
    String indicator() {
      return what.indicator().id();
    }
  }

  /**
   * What has a subject for each year, as an enterprise has its figures.
   *
   * @param reference the part of the subject's key that says whose it is
   * @param year the part that says of which year
   */
  record Owner(FactType type, Property reference, Property year) {
    static @Nullable Owner of(FactType subject, @Nullable Property year) {
      return subject.keys().stream()
          .filter(key -> year != null && year.isKey() && key.references().size() == 1)
          .findFirst()
          .map(key -> new Owner(FactType.of(key.references().get(0)), key, year))
          .orElse(null);
    }

    /** Whether one of some subjects is its of a year. */
    boolean has(Object id, Integer year, List<Object> subjects) {
      for (Object subject : subjects) {
        if (id.equals(reference.of(subject)) && year.equals(this.year.of(subject))) {
          return true;
        }
      }
      return false;
    }
  }

  static List<Tallied> of(List<CompiledRule> rules) {
    Map<String, Map<String, List<CompiledRule>>> byTarget = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      if (rule.contributing() != null) {
        byTarget
            .computeIfAbsent(rule.contributing().target().id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(rule.contributing().indicator().id(), id -> new ArrayList<>())
            .add(rule);
      }
    }
    return byTarget.values().stream().map(parts -> made(List.copyOf(parts.values()))).toList();
  }

  private static Tallied made(List<List<CompiledRule>> parts) {
    CompiledRule any = parts.get(0).get(0);
    FactType subject = any.patterns().get(any.subject()).type();
    Provision provision = Objects.requireNonNull(any.about());
    Target target = Objects.requireNonNull(provision.target());
    return new Tallied(
        provision,
        subject,
        Owner.of(subject, Objects.requireNonNull(any.contributing()).inYear()),
        parts.stream()
            .flatMap(List::stream)
            .flatMap(rule -> rule.patterns().stream())
            .filter(pattern -> !pattern.parameters())
            .map(RulePattern::type)
            .filter(type -> type != subject)
            .distinct()
            .toList(),
        parts.stream()
            .map(rules -> new Part(Objects.requireNonNull(rules.get(0).contributing()), rules))
            .toList(),
        IntStream.rangeClosed(target.from(), target.through()).boxed().toList());
  }

  /** Whether facts may say anything of it: most groups of records hold few types. */
  boolean isAbout(Facts facts) {
    return hasSubject(facts)
        || facts.isComplete(subject.type())
        || owner != null && !facts.of(owner.type()).isEmpty()
        || unread(facts) > 0;
  }

  boolean hasSubject(Facts facts) {
    return !facts.of(subject).isEmpty();
  }

  /** Whether facts hold all records that may add, for all that is known. */
  boolean isComplete(Facts facts) {
    return facts.isComplete(subject.type())
        || owner != null && facts.isComplete(owner.type().type());
  }

  /**
   * How many records that may add, or that may make one add, could not be read. Where a type is not
   * complete that is unknown of each subject anyway.
   */
  long unread(Facts facts) {
    boolean isOwed = owner != null && !facts.isComplete(subject.type());
    long unread = isOwed ? 0 : facts.unread(subject.type());
    for (FactType type : others) {
      long ofType = facts.unread(type.type());
      unread += ofType > 0 && facts.isComplete(type.type()) ? ofType : 0;
    }
    return unread;
  }

  /** To which years a record may add of which the year is not known. */
  List<Integer> years(int until) {
    int before = 0;
    while (before < years.size() && years.get(before) <= until) {
      before++;
    }
    return years.subList(0, before);
  }

  /** Of which years a register says zero that has such records and none that adds. */
  List<Integer> silentYears(int until) {
    if (parts.get(0).what().inYear() == null) {
      return List.of(until);
    }
    boolean isFlow = Objects.requireNonNull(provision.target()).over() != Target.Over.END;
    return isFlow ? years(until) : List.of();
  }
}
