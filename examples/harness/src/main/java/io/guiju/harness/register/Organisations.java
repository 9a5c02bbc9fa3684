package io.guiju.harness.register;

import io.guiju.facts.OrganisationKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
    List<String> universities = publicInstitutions(codes, city, UNIVERSITIES);
    unused = codes.enterprise("330424");
    ids.put(OrganisationKind.UNIVERSITY, universities);
    ids.put(OrganisationKind.RESEARCH_INSTITUTE, publicInstitutions(codes, city, INSTITUTES));
    ids.put(OrganisationKind.LOCAL_GOVERNMENT, governments(codes, city));
    ids.put(OrganisationKind.PARK, governments(codes, city));
    ids.put(OrganisationKind.OTHER, publicInstitutions(codes, city, OTHERS));
  }

  private static List<String> publicInstitutions(CreditCodes codes, String city, int count) {
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      drawn.add(codes.publicInstitution(city));
    }
    return List.copyOf(drawn);
  }

  private static List<String> governments(CreditCodes codes, String city) {
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < OTHERS) {
      drawn.add(codes.government(city));
    }
    return List.copyOf(drawn);
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
