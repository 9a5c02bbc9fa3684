package io.guiju.harness.register;

import io.guiju.facts.OrganisationKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Who builds, holds and employs, by code: enterprises and others, all of them made up. */
final class Organisations {
  private static final int UNIVERSITIES = 12;
  private static final int INSTITUTES = 28;
  private static final int OTHERS = 6;

  /** An organisation by its code. */
  record Organisation(String id, OrganisationKind kind) {}

  private final Map<OrganisationKind, List<String>> ids = new EnumMap<>(OrganisationKind.class);
  private final String unused;

  Organisations(Enterprises enterprises, CreditCodes codes, String city) {
    ids.put(OrganisationKind.ENTERPRISE, enterprises.codes());
    List<String> universities = some(UNIVERSITIES, () -> codes.publicInstitution(city));
    unused = codes.enterprise("330424");
    ids.put(OrganisationKind.UNIVERSITY, universities);
    ids.put(
        OrganisationKind.RESEARCH_INSTITUTE, some(INSTITUTES, () -> codes.publicInstitution(city)));
    ids.put(OrganisationKind.LOCAL_GOVERNMENT, some(OTHERS, () -> codes.government(city)));
    ids.put(OrganisationKind.PARK, some(OTHERS, () -> codes.government(city)));
    ids.put(OrganisationKind.OTHER, some(OTHERS, () -> codes.publicInstitution(city)));
  }

  private static List<String> some(int count, Supplier<String> code) {
    return IntStream.range(0, count).mapToObj(i -> code.get()).toList();
  }

  List<String> of(OrganisationKind kind) {
    return ids.getOrDefault(kind, List.of());
  }

  Organisation oneOf(Draw draw, OrganisationKind kind) {
    return new Organisation(draw.oneOf(of(kind)), kind);
  }

  List<String> universities() {
    return of(OrganisationKind.UNIVERSITY);
  }

  /** Universities and institutes. */
  List<String> researchUnits() {
    List<String> units = new ArrayList<>(universities());
    units.addAll(of(OrganisationKind.RESEARCH_INSTITUTE));
    return units;
  }

  /** The code of an enterprise that is in no table. */
  String unused() {
    return unused;
  }
}
