package io.guiju.internal.rule;

import io.guiju.Facts;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.Arrays;
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

  /** How each of them stands is kept in two bits of a long, and two more are needed. */
  public static final int MOST_CONDITIONS = Long.SIZE / 2 - 1;

  private final FactType type;
  private final Quantifier quantifier;
  private final boolean parameters;
  private final List<Condition> conditions;
  private final boolean equatesKey;
  private final boolean mereJoin;
  private final int[] joins;
  private final int[] requirements;

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
    this.joins = numbers(true);
    this.requirements = numbers(false);
    Set<Property> equated = new HashSet<>();
    for (int join : joins) {
      equated.add(conditions.get(join).property());
    }
    this.equatesKey = equated.containsAll(type.keys());
    this.mereJoin = joins.length > 0 && requirements.length == 0;
    this.lookup = findLookup();
  }

  private int[] numbers(boolean joins) {
    int[] numbers = new int[conditions.size()];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (conditions.get(i).isJoin() == joins) {
        numbers[count++] = i;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private @Nullable Condition findLookup() {
    for (int number : joins) {
      Condition join = conditions.get(number);
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

  /** The numbers of those of its conditions that are joins; not to be changed. */
  public int[] joins() {
    return joins;
  }

  /** Of those that are none; not to be changed. */
  public int[] requirements() {
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
