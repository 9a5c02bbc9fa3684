package io.guiju;

import io.guiju.pack.Advice;
import io.guiju.type.FactException;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a host knows about one record, or several that belong together: facts with their keys and
 * sources, and which types are complete.
 *
 * <p>A type that is not declared complete may have more facts than were supplied: then "there is
 * none" is unknown, never no. Facts of one type are kept in the order of their keys, so the order
 * in which they are added never matters. This class is immutable and thread-safe; its builder is
 * not.
 */
public final class Facts {
  private static final int INDEXED_FROM = 16;

  private final Map<Class<?>, List<Object>> byType;
  private final Map<Property, Map<Object, List<Object>>> indexes = new ConcurrentHashMap<>();
  private final Map<Object, FactKey> keys;
  private final Map<FactKey, Object> byKey;
  private final Map<Object, Source> sources;
  private final Set<Class<?>> complete;
  private final Map<FactKey, Set<Class<?>>> completeFor;
  private final Map<FactKey, Map<String, Judgement>> judgements;
  private final boolean grouped;

  private Facts(Builder builder) {
    byType = new HashMap<>();
    keys = new IdentityHashMap<>();
    byKey = new LinkedHashMap<>(builder.facts);
    builder.facts.forEach(
        (key, fact) -> {
          byType.computeIfAbsent(key.type().type(), type -> new ArrayList<>()).add(fact);
          keys.put(fact, key);
        });
    byType.replaceAll(
        (type, facts) -> facts.stream().sorted(Comparator.comparing(keys::get)).toList());
    sources = new IdentityHashMap<>(builder.sources);
    complete = Set.copyOf(builder.complete);
    grouped = builder.grouped;
    judgements = new HashMap<>();
    builder.judgements.forEach((key, byTerm) -> judgements.put(key, Map.copyOf(byTerm)));
    completeFor = new HashMap<>();
    builder.completeFor.forEach((key, types) -> completeFor.put(key, Set.copyOf(types)));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Facts that are all self-declared, of types that are not complete. */
  public static Facts of(Record... facts) {
    Builder builder = builder();
    for (Record fact : facts) {
      builder.add(fact);
    }
    return builder.build();
  }

  /** The facts of exactly this type, in the order of their keys. */
  public List<Object> of(Class<?> type) {
    return byType.getOrDefault(type, List.of());
  }

  /**
   * The facts of a type that have a value, or may have it: those without one are among them. In the
   * order of their keys.
   */
  public List<Object> of(Class<?> type, Property property, Object value) {
    List<Object> all = of(type);
    if (all.size() < INDEXED_FROM) {
      return all;
    }
    Map<Object, List<Object>> index =
        indexes.computeIfAbsent(
            property,
            p -> {
              Map<Object, List<Object>> byValue = new HashMap<>();
              for (Object fact : all) {
                byValue.computeIfAbsent(p.of(fact), v -> new ArrayList<>()).add(fact);
              }
              byValue.replaceAll((v, facts) -> Collections.unmodifiableList(facts));
              return byValue;
            });
    List<Object> having = index.getOrDefault(value, List.of());
    List<Object> unknown = index.getOrDefault(null, List.of());
    if (unknown.isEmpty()) {
      return having;
    }
    return Stream.concat(having.stream(), unknown.stream())
        .sorted(Comparator.comparing(keys::get))
        .toList();
  }

  /** These facts with others, each in place of the one with its key where there is one. */
  public Facts with(Collection<? extends Record> others) {
    Builder builder = new Builder();
    builder.facts.putAll(byKey);
    builder.sources.putAll(sources);
    builder.complete.addAll(complete);
    completeFor.forEach((key, types) -> builder.completeFor.put(key, new HashSet<>(types)));
    builder.judgements.putAll(judgements);
    builder.grouped = grouped;
    for (Record other : others) {
      FactKey key = FactType.of(other.getClass()).keyOf(other);
      Object before = builder.facts.put(key, other);
      builder.sources.put(other, before == null ? Source.SELF_DECLARED : sourceOf(before));
    }
    return builder.build();
  }

  /** Every fact, by type and key. */
  public List<Object> all() {
    return byKey.keySet().stream().sorted().map(byKey::get).toList();
  }

  public @Nullable Object find(FactKey key) {
    return byKey.get(key);
  }

  /** The key of one of these facts. */
  public FactKey keyOf(Object fact) {
    FactKey key = keys.get(fact);
    return key != null ? key : FactType.of(fact.getClass()).keyOf(fact);
  }

  public Source sourceOf(Object fact) {
    return sources.getOrDefault(fact, Source.SELF_DECLARED);
  }

  /** Who judged a term of a fact, or null where nobody did. */
  public @Nullable Judgement judgementOf(FactKey fact, String term) {
    return judgements.getOrDefault(fact, Map.of()).get(term);
  }

  /** Whether these are one group of a larger register; see {@link Builder#groupedByReference}. */
  public boolean isGrouped() {
    return grouped;
  }

  /** Whether the host said that these are all facts of the type that matter to the subject. */
  public boolean isComplete(Class<?> type, FactKey subject) {
    return complete.contains(type) || completeFor.getOrDefault(subject, Set.of()).contains(type);
  }

  /** Collects facts. Not thread-safe. */
  public static final class Builder {
    private final Map<FactKey, Object> facts = new LinkedHashMap<>();
    private final Map<Object, Source> sources = new IdentityHashMap<>();
    private final Set<Class<?>> complete = new HashSet<>();
    private final Map<FactKey, Set<Class<?>>> completeFor = new HashMap<>();
    private final Map<FactKey, Map<String, Judgement>> judgements = new HashMap<>();
    private boolean grouped;

    private Builder() {}

    /**
     * Adds a self-declared fact.
     *
     * @throws FactException if it has no key, or a fact of its type has the same
     */
    public Builder add(Record fact) {
      return add(fact, Source.SELF_DECLARED);
    }

    /**
     * Adds a fact.
     *
     * @throws FactException if it has no key, or a fact of its type has the same
     */
    public Builder add(Record fact, Source source) {
      FactKey key = FactType.of(fact.getClass()).keyOf(fact);
      if (facts.putIfAbsent(key, fact) != null) {
        throw new FactException(
            "Two facts are " + key + ": give each " + key.type().name() + " its own key");
      }
      sources.put(fact, source);
      return this;
    }

    /**
     * Records that somebody judged a term of a fact.
     *
     * @throws FactException if the fact has no such term
     */
    public Builder judged(Record fact, String term, Judgement judgement) {
      FactType type = FactType.of(fact.getClass());
      if (type.property(term) == null) {
        throw new FactException(
            type + " has no term '" + term + "'. " + Advice.nearest(term, type.propertyNames()));
      }
      judgements.computeIfAbsent(type.keyOf(fact), key -> new HashMap<>()).put(term, judgement);
      return this;
    }

    /** Says that the facts of this type are all there are, for every subject. */
    public Builder complete(Class<? extends Record> type) {
      complete.add(FactType.of(type).type());
      return this;
    }

    /** Says that the facts of this type are all there are for one subject. */
    public Builder complete(Class<? extends Record> type, Record subject) {
      FactKey key = FactType.of(subject.getClass()).keyOf(subject);
      completeFor.computeIfAbsent(key, k -> new HashSet<>()).add(FactType.of(type).type());
      return this;
    }

    /**
     * Says that these facts are one group of a larger register, brought together along their
     * references. A type is then complete as far as references are known: of a project whose lead
     * is not known, the lead may be an enterprise of another group.
     */
    public Builder groupedByReference() {
      grouped = true;
      return this;
    }

    public Facts build() {
      return new Facts(this);
    }
  }
}
