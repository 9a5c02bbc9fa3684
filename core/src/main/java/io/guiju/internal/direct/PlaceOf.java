package io.guiju.internal.direct;

import io.guiju.FactKey;
import io.guiju.FactType;
import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.Place;
import io.guiju.Property;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of a subject: its own where its type has one, else that of the fact it refers to first.
 *
 * @param place null where it is not known
 * @param holder the fact that has it or lacks it
 * @param missing what would tell it; null where it is known
 */
record PlaceOf(@Nullable Place place, FactKey holder, @Nullable MissingFact missing) {

  static PlaceOf subject(Object subject, Facts facts, Vocabulary vocabulary) {
    FactKey key = facts.keyOf(subject);
    Property own = key.type().property("place");
    if (own != null && own.type() == Place.class) {
      Place place = (Place) own.of(subject);
      return new PlaceOf(place, key, place == null ? missing(key, own, vocabulary) : null);
    }
    for (Property property : key.type().components()) {
      Class<?> type = property.reference();
      if (type != null) {
        return byReference(subject, key, property, FactType.of(type), facts, vocabulary);
      }
    }
    return new PlaceOf(null, key, null);
  }

  private static PlaceOf byReference(
      Object subject,
      FactKey key,
      Property property,
      FactType type,
      Facts facts,
      Vocabulary vocabulary) {
    Object id = property.of(subject);
    if (id == null) {
      return new PlaceOf(null, key, missing(key, property, vocabulary));
    }
    Object holder = facts.find(new FactKey(type, List.of(id)));
    if (holder != null) {
      return subject(holder, facts, vocabulary);
    }
    Term term = vocabulary.term(type, type.keys().get(0).name());
    return new PlaceOf(
        null, key, new MissingFact.MissingRecord(type, term == null ? Map.of() : Map.of(term, id)));
  }

  private static @Nullable MissingFact missing(
      FactKey key, Property property, Vocabulary vocabulary) {
    Term term = vocabulary.term(key.type(), property.name());
    return term == null ? null : new MissingFact.MissingTerm(key, term);
  }
}
