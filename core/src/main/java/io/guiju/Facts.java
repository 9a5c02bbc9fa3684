package io.guiju;

import io.guiju.pack.Advice;
import io.guiju.type.FactException;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import io.guiju.type.Superseding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  /** The facts of which these differ in a few; null where these are all. */
  private final @Nullable Facts before;

  private final FactIndex index;
  private final Map<FactKey, Object> byKey;
  private final Map<Object, Provenance> provenances;
  private final Map<FactKey, Object> outdated;
  private final CompleteTypes complete;
  private final Map<FactKey, Map<String, Judgement>> judgements;
  private final Map<Class<?>, Long> unread;
  private final boolean grouped;

  private Facts(Builder builder) {
    before = null;
    byKey = builder.facts;
    index = new FactIndex(byKey);
    provenances =
        builder.provenances.isEmpty() ? Map.of() : new IdentityHashMap<>(builder.provenances);
    outdated = Map.copyOf(builder.outdated);
    complete = builder.complete.copy();
    grouped = builder.grouped;
    unread = Map.copyOf(builder.unread);
    judgements = builder.judgements.isEmpty() ? Map.of() : copy(builder.judgements);
  }

  private static Map<FactKey, Map<String, Judgement>> copy(
      Map<FactKey, Map<String, Judgement>> judgements) {
    Map<FactKey, Map<String, Judgement>> copy = new HashMap<>(judgements);
    copy.replaceAll((key, byTerm) -> Map.copyOf(byTerm));
    return copy;
  }

  /** Shares what does not differ: a way to satisfy a provision is tried on many such facts. */
  private Facts(Facts before, Map<FactKey, Object> changed) {
    this.before = before;
    byKey = changed;
    index = before.index.with(changed);
    provenances = new IdentityHashMap<>();
    changed.forEach(
        (key, fact) -> {
          Object replaced = before.find(key);
          Source source = replaced == null ? Source.SELF_DECLARED : before.sourceOf(replaced);
          provenances.put(fact, new Provenance(source));
        });
    Map<FactKey, Object> stale = new HashMap<>(before.outdated);
    stale.keySet().removeAll(changed.keySet());
    outdated = stale;
    complete = before.complete;
    judgements = before.judgements;
    unread = before.unread;
    grouped = before.grouped;
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
    return index.of(type);
  }

  /** The same, found more quickly. */
  public List<Object> of(FactType type) {
    return index.of(type);
  }

  /**
   * The facts of a type that have a value, or may have it: those without one are among them. In the
   * order of their keys.
   */
  public List<Object> of(Class<?> type, Property property, Object value) {
    return of(FactType.of(type), property, value);
  }

  /** The same, found more quickly. */
  public List<Object> of(FactType type, Property property, Object value) {
    return index.of(type, property, value);
  }

  /** These facts with others, each in place of the one with its key where there is one. */
  public Facts with(Collection<? extends Record> others) {
    Map<FactKey, Object> changed = new LinkedHashMap<>();
    for (Record other : others) {
      changed.put(FactType.of(other.getClass()).keyOf(other), other);
    }
    return new Facts(this, changed);
  }

  /**
   * These facts on a later day: of those read before a day nothing is known any more but whose they
   * are, nor whether they are still there. Facts of which nobody said when they were read stay as
   * they are.
   */
  public Facts forgetting(LocalDate readBefore) {
    Builder builder = new Builder(this);
    builder.facts.forEach(
        (key, fact) -> {
          Provenance provenance = provenanceOf(fact);
          if (provenance.readOn() != null && provenance.readOn().isBefore(readBefore)) {
            Object emptied = key.type().emptied(fact);
            builder.facts.replace(key, emptied);
            builder.provenances.put(emptied, provenance);
            builder.outdated.put(key, fact);
          }
        });
    return builder.build();
  }

  /** Whether a fact was read so long ago that it may not be there any more. */
  public boolean isForgotten(Object fact) {
    return !outdated.isEmpty() && outdated.containsKey(keyOf(fact));
  }

  /**
   * When a value was read that is forgotten since; null where it is current, or never was known.
   */
  public @Nullable LocalDate forgotten(FactKey fact, String term) {
    Object before = outdated.get(fact);
    Property property = before == null ? null : fact.type().property(term);
    return property == null || property.of(before) == null || property.identifies()
        ? null
        : provenanceOf(before).readOn();
  }

  /** Every fact, by type and key. */
  public List<Object> all() {
    Map<FactKey, Object> all = new TreeMap<>();
    addTo(all);
    return List.copyOf(all.values());
  }

  private void addTo(Map<FactKey, Object> facts) {
    if (before != null) {
      before.addTo(facts);
    }
    facts.putAll(byKey);
  }

  public @Nullable Object find(FactKey key) {
    Object fact = byKey.get(key);
    return fact != null || before == null ? fact : before.find(key);
  }

  /** The key of one of these facts. */
  public FactKey keyOf(Object fact) {
    return index.keyOf(fact);
  }

  public Source sourceOf(Object fact) {
    return provenanceOf(fact).source();
  }

  /** Where a fact comes from, and when it was read. */
  public Provenance provenanceOf(Object fact) {
    Provenance provenance = provenances.get(fact);
    if (provenance != null) {
      return provenance;
    }
    return before == null ? Provenance.UNSAID : before.provenanceOf(fact);
  }

  /** Who judged a term of a fact, or null where nobody did. */
  public @Nullable Judgement judgementOf(FactKey fact, String term) {
    // Asked for every ground; a key is not hashed where nobody judged anything.
    return judgements.isEmpty() ? null : judgements.getOrDefault(fact, Map.of()).get(term);
  }

  /** Whether these are one group of a larger register; see {@link Builder#groupedByReference}. */
  public boolean isGrouped() {
    return grouped;
  }

  /** Whether the host said that these are all facts of the type. */
  public boolean isComplete(Class<?> type) {
    return complete.contains(type);
  }

  /** Whether the host said that these are all facts of the type that matter to the subject. */
  public boolean isComplete(Class<?> type, FactKey subject) {
    return complete.contains(type) || complete.containsFor(subject, type);
  }

  /** The same of one of these facts as the subject, found more quickly. */
  public boolean isCompleteFor(FactType type, Object subject) {
    return complete.contains(type)
        || complete.saysOfSubjects() && complete.containsFor(keyOf(subject), type.type());
  }

  /** How many facts of the type there are besides that could not be read. */
  public long unread(Class<?> type) {
    return unread.isEmpty() ? 0 : unread.getOrDefault(type, 0L);
  }

  /** Collects facts. Not thread-safe. */
  public static final class Builder {
    private Map<FactKey, Object> facts = new LinkedHashMap<>();

    /** Whether facts were built of these, which no longer change then. */
    private boolean isShared;

    private final Map<Object, Provenance> provenances = new IdentityHashMap<>(1);
    private final Map<FactKey, Object> outdated = new HashMap<>();
    private final CompleteTypes complete = new CompleteTypes();
    private final Map<FactKey, Map<String, Judgement>> judgements = new HashMap<>();
    private final Map<Class<?>, Long> unread = new HashMap<>();
    private boolean grouped;

    private Builder() {}

    private Builder(Facts facts) {
      facts.addTo(this.facts);
      this.facts.values().forEach(fact -> provenances.put(fact, facts.provenanceOf(fact)));
      outdated.putAll(facts.outdated);
      complete.addAll(facts.complete);
      facts.judgements.forEach((key, byTerm) -> judgements.put(key, new HashMap<>(byTerm)));
      unread.putAll(facts.unread);
      grouped = facts.grouped;
    }

    /**
     * Adds a self-declared fact.
     *
     * @throws FactException if it has no key, or a fact of its type has the same
     */
    public Builder add(Record fact) {
      return add(fact, Provenance.UNSAID);
    }

    /**
     * Adds a fact.
     *
     * @throws FactException if it has no key, or a fact of its type has the same
     */
    public Builder add(Record fact, Source source) {
      return add(fact, new Provenance(source));
    }

    /**
     * Adds a fact. Of two with one key, one may take the place of the other ({@link Superseding}).
     *
     * @throws FactException if it has no key, or a fact of its type has the same
     */
    public Builder add(Record fact, Provenance provenance) {
      if (isShared) {
        facts = new LinkedHashMap<>(facts);
        isShared = false;
      }
      FactKey key = FactType.of(fact.getClass()).keyOf(fact);
      Object before = facts.get(key);
      if (before == null || Superseding.supersedes(fact, before)) {
        facts.put(key, fact);
        provenances.remove(fact);
        if (!provenance.equals(Provenance.UNSAID)) {
          provenances.put(fact, provenance);
        }
      } else if (!Superseding.supersedes(before, fact)) {
        throw new FactException(
            "Two facts are " + key + ": give each " + key.type().name() + " its own key");
      }
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
      complete.add(FactType.of(type));
      return this;
    }

    /** Says that the facts of this type are all there are for one subject. */
    public Builder complete(Class<? extends Record> type, Record subject) {
      complete.add(FactType.of(type), FactType.of(subject.getClass()).keyOf(subject));
      return this;
    }

    /**
     * Says that there is one more fact of this type, which could not be read: a register that sets
     * such rows aside does not count as if they had held nothing. Findings do not change; whose
     * facts they are is said by not declaring the type complete for these.
     */
    public Builder unread(Class<? extends Record> type) {
      return unread(type, 1);
    }

    /** The same of so many more. */
    public Builder unread(Class<? extends Record> type, long number) {
      unread.merge(FactType.of(type).type(), number, Long::sum);
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
      isShared = true;
      return new Facts(this);
    }
  }
}
