package io.guiju.harness.propose;

import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.Country;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What texts in cells mean that are no values as they stand. */
final class CellWords {
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,9}) ?(?:年度?|周?岁|分)");

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final PlaceNames places;

  CellWords(Vocabulary vocabulary, Lexicon lexicon) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.places = new PlaceNames(vocabulary);
  }

  /** What a text means without doubt, as a mapping writes it; null where that is not known. */
  @Nullable String meaning(Property property, String text) {
    Class<?> type = property.type();
    if (type == Boolean.class) {
      return lexicon.yes().contains(small(text)) ? "是" : isNo(text) ? "否" : null;
    } else if (type.isEnum()) {
      String form = Normal.form(text);
      return only(Nouns.constants(type).stream().filter(c -> forms(c).contains(form)).toList());
    } else if (type == Place.class || isRegion(property)) {
      return places.code(text);
    } else if (type == Country.class) {
      return country(text);
    } else if (type == Integer.class) {
      Matcher counted = COUNTED.matcher(Normal.line(text));
      return counted.matches() ? counted.group(1) : null;
    }
    return null;
  }

  /** What a text may mean; null where nothing is near. */
  @Nullable String near(Property property, String text) {
    String form = Normal.form(text);
    if (property.type() == Place.class) {
      return places.codeIn(text);
    } else if (!property.type().isEnum() || form.isEmpty()) {
      return null;
    }
    List<Enum<?>> constants = Nouns.constants(property.type());
    String within =
        only(constants.stream().filter(c -> forms(c).stream().anyMatch(form::contains)).toList());
    return within != null
        ? within
        : only(
            constants.stream()
                .filter(c -> forms(c).stream().anyMatch(f -> Likeness.of(form, f).isNear()))
                .toList());
  }

  /** Where a text has to be the code of a place, but may be written as a name. */
  static boolean isRegion(Property property) {
    return property.type() == String.class && property.name().equals("region");
  }

  boolean isNo(String text) {
    return lexicon.no().contains(small(text));
  }

  private static String small(String text) {
    return Normal.line(text).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String only(List<Enum<?>> constants) {
    return constants.size() == 1 ? constants.get(0).name() : null;
  }

  private List<String> forms(Enum<?> constant) {
    List<String> names = new ArrayList<>(lexicon.names(constant));
    Text label = vocabulary.label(constant);
    if (label != null) {
      names.add(label.zh());
      names.add(label.en());
    }
    return names.stream().map(Normal::form).toList();
  }

  private static @Nullable String country(String text) {
    String form = Normal.form(text);
    return Arrays.stream(Locale.getISOCountries())
        .filter(
            code ->
                List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                    .map(new Locale.Builder().setRegion(code).build()::getDisplayCountry)
                    .map(Normal::form)
                    .anyMatch(name -> Objects.equals(name, form)))
        .findFirst()
        .orElse(null);
  }
}
