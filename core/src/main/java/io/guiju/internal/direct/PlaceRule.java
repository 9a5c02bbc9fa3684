package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.MissingFact;
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
   * @param missing what would tell it; null where it is known closely enough
   */
  record Located(@Nullable Place place, @Nullable FactKey holder, @Nullable MissingFact missing) {}

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
        return new Located(null, null, missing(facts.keyOf(holder), reference));
      }
      FactType type = FactType.of(reference.references().get(0));
      Object next = facts.find(new FactKey(type, List.of(id)));
      if (next == null) {
        return new Located(null, null, missing(new FactKey(type, List.of(id)), subject, facts));
      }
      holder = next;
    }
    FactKey key = facts.keyOf(holder);
    Place found = (Place) place.of(holder);
    boolean tells = found != null && !found.isCoarserThan(scope);
    return new Located(found, key, tells ? null : missing(key, place));
  }

  /** The whole fact; where the host said that there is no such fact, the place of what it is. */
  private MissingFact missing(FactKey holder, Object subject, Facts facts) {
    Term key = vocabulary.term(holder.type(), holder.type().keys().get(0).name());
    if (facts.isComplete(holder.type().type(), facts.keyOf(subject)) || key == null) {
      return new MissingFact.MissingTerm(holder, term);
    }
    return new MissingFact.MissingRecord(holder.type(), Map.of(key, holder.parts().get(0)));
  }

  private @Nullable MissingFact missing(FactKey key, Property property) {
    Term lacking = vocabulary.term(key.type(), property.name());
    return lacking == null ? null : new MissingFact.MissingTerm(key, lacking);
  }
}
