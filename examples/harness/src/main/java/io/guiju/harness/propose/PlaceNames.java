package io.guiju.harness.propose;

import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places as people write them: 海宁, 嘉兴市海宁市, 330481000000. */
final class PlaceNames {
  private static final Pattern TWELVE_DIGITS = Pattern.compile("([1-9]\\d{5})0{6}");

  private final Vocabulary vocabulary;

  PlaceNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The code of the one place that a text names, or null. */
  @Nullable String code(String text) {
    String form = Normal.form(text);
    Matcher digits = TWELVE_DIGITS.matcher(form);
    if (digits.matches()) {
      return digits.group(1);
    }
    List<Place> named =
        vocabulary.places().stream()
            .filter(place -> names(place).contains(withoutRegions(form, place)))
            .toList();
    return named.size() == 1 ? named.get(0).code() : null;
  }

  /** The code of the smallest place whose name stands in a text; null where there is none. */
  @Nullable String codeIn(String text) {
    String form = Normal.form(text);
    Place smallest = null;
    for (Place place : vocabulary.places()) {
      if (names(place).stream().anyMatch(form::contains)
          && (smallest == null || smallest.isCoarserThan(place))) {
        smallest = place;
      }
    }
    return smallest == null ? null : smallest.code();
  }

  private String withoutRegions(String form, Place place) {
    String rest = form;
    for (Place region : vocabulary.places()) {
      if (region.isCoarserThan(place)) {
        for (String name : names(region)) {
          if (rest.startsWith(name) && rest.length() > name.length()) {
            rest = rest.substring(name.length());
            break;
          }
        }
      }
    }
    return rest;
  }

  /** As 海宁市, 海宁 and haining. */
  private List<String> names(Place place) {
    Text label = vocabulary.label(place);
    List<String> names = new ArrayList<>();
    if (label != null) {
      names.add(Normal.form(label.zh()));
      names.add(Normal.form(label.zh().replaceFirst("[省市区县]$", "")));
      names.add(Normal.form(label.en()));
    }
    return names;
  }
}
