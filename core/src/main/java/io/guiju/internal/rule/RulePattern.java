package io.guiju.internal.rule;

import io.guiju.Facts;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern of a rule. What evaluations ask of it again and again is derived once. */
public final class RulePattern {
  /** How a pattern counts facts. */
  public enum Quantifier {
    EACH,
    EXISTS,
    NOT
  }

  private final FactType type;
  private final Quantifier quantifier;
  private final boolean parameters;
  private final List<Condition> conditions;
  private final boolean equatesKey;
  private final boolean mereJoin;
  private final Condition[] joins;
  private final Condition[] requirements;

  /**
   * A join on an identifier, by which facts can be looked up instead of tried one by one; where the
   * whole key is equated a part of the key, so that the fact it means is among those found.
   */
  private final @Nullable Condition lookup;

  /**
   * @param quantifier whether the rule asks for such a fact, for any, or for none
   * @param parameters whether it is the record of parameters
   */
  RulePattern(
      FactType type, Quantifier quantifier, boolean parameters, List<Condition> conditions) {
    this.type = type;
    this.quantifier = quantifier;
    this.parameters = parameters;
    this.conditions = List.copyOf(conditions);
    List<Condition> allJoins = new ArrayList<>();
    List<Condition> others = new ArrayList<>();
    Set<Property> equated = new HashSet<>();
    for (Condition condition : conditions) {
      if (condition.isJoin()) {
        allJoins.add(condition);
        equated.add(condition.property());
      } else {
        others.add(condition);
      }
    }
    this.equatesKey = equated.containsAll(type.keys());
    this.joins = allJoins.toArray(new Condition[0]);
    this.requirements = others.toArray(new Condition[0]);
    this.mereJoin = joins.length > 0 && requirements.length == 0;
    this.lookup = lookup(joins, equatesKey);
  }

  private static @Nullable Condition lookup(Condition[] joins, boolean equatesKey) {
    for (Condition join : joins) {
      if (join.property().type() == String.class && (!equatesKey || join.property().isKey())) {
        return join;
      }
    }
    return null;
  }

  public FactType type() {
    return type;
  }

  public Quantifier quantifier() {
    return quantifier;
  }

  /** Whether it is the record of parameters. */
  public boolean parameters() {
    return parameters;
  }

  public List<Condition> conditions() {
    return conditions;
  }

  /** Whether every part of the key is equated with something, so that one fact can be meant. */
  public boolean equatesKey() {
    return equatesKey;
  }

  /** Whether all it asks is that a fact be there. */
  public boolean isMereJoin() {
    return mereJoin;
  }

  /** Those of its conditions that are joins; not to be changed. */
  public Condition[] joins() {
    return joins;
  }

  /** Those that are none; not to be changed. */
  public Condition[] requirements() {
    return requirements;
  }

  /** The join by which facts are looked up; null where all are tried. */
  public @Nullable Condition lookup() {
    return lookup;
  }

  /**
   * The facts that may be meant: those whose identifier is the one that is asked for, or is not
   * known.
   *
   * @param chosen the facts chosen for the patterns above; null where nobody supplied one
   */
  public List<Object> candidates(Facts facts, @Nullable Object[] chosen) {
    Object id = lookup == null ? null : lookup.limit(chosen);
    return lookup == null || id == null ? facts.of(type) : facts.of(type, lookup.property(), id);
  }
}
