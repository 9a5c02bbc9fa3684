package io.guiju.benchmarks.speed;

import io.guiju.Facts;
import io.guiju.benchmarks.byhand.Dossier;
import java.util.List;
import java.util.Set;

/**
 * One record in the forms that take part: made before anything is timed.
 *
 * @param complete the types of which the facts are all there are
 * @param inPlace whether the enterprise is known to be in the city
 */
public record Sample(
    List<Record> records,
    Set<Class<? extends Record>> complete,
    Facts facts,
    Dossier dossier,
    boolean inPlace) {
  static Sample of(List<Record> records, Set<Class<? extends Record>> complete, boolean inPlace) {
    return new Sample(
        records, complete, facts(records, complete), Dossier.of(records, complete), inPlace);
  }

  static Facts facts(List<Record> records, Set<Class<? extends Record>> complete) {
    Facts.Builder builder = Facts.builder();
    records.forEach(builder::add);
    complete.forEach(builder::complete);
    return builder.build();
  }
}
