package io.guiju.benchmarks.byhand;

import io.guiju.facts.Enterprise;
import java.time.LocalDate;

/** One enterprise on one day. */
record Case(Enterprise enterprise, Dossier dossier, LocalDate asOf) {
  int year() {
    return asOf.getYear() - 1;
  }
}
