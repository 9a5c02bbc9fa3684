package io.guiju.harness.register;

import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The places of a pack by name, and a few beyond them by code. */
record Places(List<Named> within, List<Named> outside) {
  /**
   * @param code of administrative divisions
   * @param written as tables have it
   * @param inNames as names of enterprises have it
   */
  record Named(String code, String written, String inNames) {}

  private static final List<Named> OUTSIDE =
      List.of(
          new Named("330106", "330106", "杭州"),
          new Named("330206", "330206", "宁波"),
          new Named("310117", "310117", "上海"),
          new Named("320509", "320509", "苏州"));

  static Places of(RulePack pack) {
    List<Named> within = new ArrayList<>();
    for (Place place : pack.vocabulary().places()) {
      if (!place.isWithin(pack.scope().place())) {
        continue;
      }
      Text label = Objects.requireNonNull(pack.vocabulary().label(place), place::code);
      within.add(new Named(place.code(), label.zh(), inNames(label.zh())));
    }
    return new Places(within, OUTSIDE);
  }

  /** Most within the city, a few outside, a few not known. */
  String draw(Draw draw) {
    int number = draw.number(1, 100);
    if (number <= 90) {
      return draw.oneOf(within).written();
    }
    return number <= 95 ? draw.oneOf(outside).written() : "";
  }

  /** A county by its own name, a district by the city's and its own. */
  private static String inNames(String name) {
    String bare = name.substring(0, name.length() - 1);
    return name.endsWith("区") ? "嘉兴" + bare : bare;
  }
}
