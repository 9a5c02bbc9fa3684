package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.MissingFact.MissingTerm;
import io.guiju.pack.PackException;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the subjects of a type have their place: themselves, or the fact they refer to first.
 *
 * @param path the references to follow; empty where the subject has a place of its own
 * @param place the property at its end
 * @param term what people call it
 * @param scope where the plan applies: a place that holds more than that does not tell
 */
record PlaceRule(
    List<Property> path, Property place, Term term, Vocabulary vocabulary, Place scope) {
  /**
   * Where a subject is.
   *
   * @param place null where it is not known
   * @param holder the fact that has the place; null where nobody supplied it
   * @param key its key
   * @param missing what is asked for first; empty where it is known closely enough
   * @param unsaid the reference on the way that has no value; null where all have one
   */
  public record Located(
      @Nullable Place place,
      @Nullable Object holder,
      @Nullable FactKey key,
      List<MissingFact> missing,
      @Nullable Property unsaid) {
    boolean isKnown() {
      return missing.isEmpty();
    }
  }

  /**
   * @throws PackException if neither the type nor one it refers to has a place
   */
  static PlaceRule of(FactType subject, Vocabulary vocabulary, Place scope) {
    List<Property> path = new ArrayList<>();
    FactType type = subject;
    while (path.size() < 5) {
      Property place = type.property("place");
      Term term = vocabulary.term(type, "place");
      if (place != null && place.type() == Place.class && term != null) {
        return new PlaceRule(List.copyOf(path), place, term, vocabulary, scope);
      }
      Property reference =
          type.components().stream()
              .filter(p -> p.references().size() == 1)
              .findFirst()
              .orElse(null);
      if (reference == null) {
        break;
      }
      path.add(reference);
      type = FactType.of(reference.references().get(0));
    }
    throw new PackException(
        subject
            + " can be no subject: it has no place, nor a reference to a fact with one, so that the"
            + " scope of the plan cannot be judged. Add a component 'place' with a label");
  }

  Located locate(Object subject, Facts facts) {
    Object holder = subject;
    for (Property reference : path) {
      Object id = reference.of(holder);
      if (id == null) {
        return new Located(
            null, null, null, missing(facts.keyOf(holder), reference, facts), reference);
      }
      FactKey key = new FactKey(FactType.of(reference.references().get(0)), List.of(id));
      Object next = facts.find(key);
      if (next == null) {
        return new Located(null, null, null, List.of(missing(key, subject, facts)), null);
      }
      holder = next;
    }
    FactKey key = facts.keyOf(holder);
    Place found = (Place) place.of(holder);
    boolean tells = found != null && !found.isCoarserThan(scope);
    return new Located(found, holder, key, tells ? List.of() : missing(key, place, facts), null);
  }

  /** All that could place a subject within the scope, where that is not known; maybe nothing. */
  List<MissingFact> placing(Object subject, Facts facts) {
    Located located = locate(subject, facts);
    return located.unsaid() == null
        ? located.missing()
        : placing(located.missing(), located.unsaid(), subject, facts);
  }

  /** The whole fact; where the host said that there is no such fact, the place of what it is. */
  private MissingFact missing(FactKey holder, Object subject, Facts facts) {
    Term key = vocabulary.term(holder.type(), holder.type().keys().get(0).name());
    if (facts.isComplete(holder.type().type(), facts.keyOf(subject)) || key == null) {
      return MissingTerm.of(holder, term, facts);
    }
    return new MissingFact.MissingRecord(holder.type(), Map.of(key, holder.parts().get(0)));
  }

  /**
   * The reference, and where a fact is that it could mean, if none is known to be in place; empty
   * where it could mean none that is.
   */
  private List<MissingFact> placing(
      List<MissingFact> unsaid, Property reference, Object subject, Facts facts) {
    List<MissingFact> missing = new ArrayList<>(unsaid);
    FactType type = FactType.of(reference.references().get(0));
    PlaceRule rest = of(type, vocabulary, scope);
    List<Object> others = facts.of(type.type());
    if (others.stream().noneMatch(other -> isInPlace(rest.locate(other, facts).place()))) {
      others.stream()
          .map(other -> rest.placing(other, facts))
          .filter(placing -> !placing.isEmpty())
          .findFirst()
          .or(() -> anotherOne(type, subject, facts))
          .ifPresentOrElse(missing::addAll, missing::clear);
    }
    return missing;
  }

  private boolean isInPlace(@Nullable Place found) {
    return found != null && found.isWithin(scope);
  }

  private static Optional<List<MissingFact>> anotherOne(
      FactType type, Object subject, Facts facts) {
    return facts.isComplete(type.type(), facts.keyOf(subject)) && !facts.isGrouped()
        ? Optional.empty()
        : Optional.of(List.of(new MissingFact.MissingRecord(type, Map.of())));
  }

  private List<MissingFact> missing(FactKey key, Property property, Facts facts) {
    Term lacking = vocabulary.term(key.type(), property.name());
    return lacking == null ? List.of() : List.of(MissingTerm.of(key, lacking, facts));
  }
}
