package io.guiju.service.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guiju.pack.Language;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A type of fact with its terms: what a request can say. */
public record TypeView(String type, String label, List<TermView> terms) {
  /**
   * A term.
   *
   * @param given whether a request gives it; others are computed
   * @param references the types of which it holds the key
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TermView(
      String name,
      String label,
      @Nullable String unit,
      String valueType,
      boolean key,
      boolean given,
      boolean discretionary,
      List<String> references,
      List<ConstantView> constants,
      List<String> proof) {}

  /** A value that a term can have; of places those with a name. */
  public record ConstantView(String name, String label) {}

  static TypeView of(FactType type, Vocabulary words, Language language) {
    return new TypeView(
        type.name(),
        words.label(type).in(language),
        words.terms(type).stream().map(term -> of(term, words, language)).toList());
  }

  private static TermView of(Term term, Vocabulary words, Language language) {
    Property property = Objects.requireNonNull(term.type().property(term.name()));
    return new TermView(
        term.name(),
        term.label().in(language),
        term.unit(),
        valueType(property.elementType()),
        property.isKey(),
        term.type().components().contains(property),
        term.discretionary(),
        property.references().stream().map(Class::getSimpleName).toList(),
        constants(property.elementType(), words, language),
        term.proof().stream().map(proof -> proof.in(language)).toList());
  }

  private static List<ConstantView> constants(Class<?> type, Vocabulary words, Language language) {
    if (type == Place.class) {
      return words.places().stream()
          .map(place -> new ConstantView(place.code(), label(words.label(place), language, place)))
          .toList();
    }
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .map(constant -> (Enum<?>) constant)
            .map(constant -> new ConstantView(constant.name(), label(constant, words, language)))
            .toList()
        : List.of();
  }

  private static String label(Enum<?> constant, Vocabulary words, Language language) {
    return label(words.label(constant), language, constant);
  }

  private static String label(@Nullable Text label, Language language, Object constant) {
    return label == null ? constant.toString() : label.in(language);
  }

  /** As assessments in JSON call it. */
  private static String valueType(Class<?> type) {
    if (type == String.class) {
      return "text";
    } else if (type == BigDecimal.class) {
      return "amount";
    } else if (type == Ratio.class) {
      return "share";
    } else if (type == int.class) {
      return "integer";
    } else if (type.isEnum()) {
      return type.getSimpleName();
    }
    return type.getSimpleName().toLowerCase(Locale.ROOT).replace("localdate", "date");
  }
}
