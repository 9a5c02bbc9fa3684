package io.guiju.law;

import io.guiju.Facts;
import io.guiju.Provenance;
import io.guiju.Source;
import io.guiju.pack.RulePack;
import io.guiju.type.Country;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts made at random of any vocabulary: few ids, so that joins happen, and values around the
 * limits. The same seed makes the same facts.
 */
public final class RandomFacts {
  public static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final List<String> IDS = List.of("A", "B", "C");
  private static final List<Integer> YEARS = List.of(2022, 2023, 2024);
  private static final List<String> AMOUNTS = List.of("4.99", "5", "5.01", "100");
  private static final List<String> PLACES =
      List.of("330481", "330481", "330481", "330400", "330481", "330481", "310000");
  private static final List<String> MANY_PLACES =
      List.of("330481", "330481", "330481", "330400", "330481", "330000", "310000");
  private static final List<String> COUNTRIES = List.of("CN", "DE", "JP");
  private static final List<String> STRANGE_AMOUNTS = List.of("0", "-1");

  private final Map<String, Record> facts = new LinkedHashMap<>();
  private final Set<Class<? extends Record>> complete = new HashSet<>();

  private RandomFacts() {}

  /**
   * @param nulls whether values may be missing, shares without value and types incomplete
   */
  public static RandomFacts of(RulePack pack, Random random, boolean nulls) {
    RandomFacts made = new RandomFacts();
    for (FactType type : pack.vocabulary().types()) {
      for (int i = random.nextInt(4); i > 0; i--) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Property component : type.components()) {
          boolean missing = nulls && !component.isKey() && random.nextInt(5) == 0;
          values.put(component.name(), missing ? null : value(component, random, nulls));
        }
        Record fact = (Record) type.create(values);
        made.facts.putIfAbsent(type.keyOf(fact).toString(), fact);
      }
      if (!nulls || random.nextInt(3) == 0) {
        made.complete.add(type.type().asSubclass(Record.class));
      }
    }
    return made;
  }

  static Object value(Property property, Random random, boolean strange) {
    Class<?> type = property.type();
    if (type == String.class) {
      return pick(IDS, random);
    } else if (type == Integer.class) {
      return pick(YEARS, random);
    } else if (type == Boolean.class) {
      return random.nextBoolean();
    } else if (type == BigDecimal.class) {
      boolean odd = strange && random.nextInt(6) == 0;
      return new BigDecimal(pick(odd ? STRANGE_AMOUNTS : AMOUNTS, random));
    } else if (type == LocalDate.class) {
      return AS_OF.plusDays(random.nextInt(5) - 2L);
    } else if (type == Place.class) {
      return new Place(pick(strange ? MANY_PLACES : PLACES, random));
    } else if (type == Country.class) {
      return new Country(pick(COUNTRIES, random));
    } else if (type == Ratio.class) {
      return Values.parse(Ratio.class, pick(AMOUNTS, random) + " %");
    }
    return pick(Arrays.asList(type.getEnumConstants()), random);
  }

  private static <T> T pick(List<? extends T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  public Facts build() {
    return build(new ArrayList<>(facts.values()));
  }

  Facts shuffled(Random random) {
    List<Record> order = new ArrayList<>(facts.values());
    Collections.shuffle(order, random);
    return build(order);
  }

  /**
   * Some of the facts of types that are not complete left out, some values of others taken away.
   */
  Facts less(Random random) {
    List<Record> fewer = new ArrayList<>();
    for (Record fact : facts.values()) {
      if (complete.contains(fact.getClass()) || random.nextInt(3) > 0) {
        fewer.add(random.nextInt(3) == 0 ? emptied(fact, random) : fact);
      }
    }
    return build(fewer);
  }

  private static Record emptied(Record fact, Random random) {
    FactType type = FactType.of(fact.getClass());
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Property component : type.components()) {
      boolean kept = component.isKey() || random.nextBoolean();
      values.put(component.name(), kept ? component.of(fact) : null);
    }
    return (Record) type.create(values);
  }

  /** With types that are complete for some of the facts only. */
  Facts completeForSome(RulePack pack, Random random) {
    Facts.Builder builder = builder(new ArrayList<>(facts.values()));
    for (FactType type : pack.vocabulary().types()) {
      for (Record subject : facts.values()) {
        if (random.nextInt(3) == 0) {
          builder.complete(type.type().asSubclass(Record.class), subject);
        }
      }
    }
    return builder.build();
  }

  /** A group of a larger register, some of whose facts were read too long ago. */
  Facts partlyForgotten(Random random) {
    Facts.Builder builder = Facts.builder().groupedByReference();
    for (Record fact : facts.values()) {
      LocalDate readOn = random.nextInt(3) == 0 ? AS_OF.minusDays(9) : AS_OF;
      builder.add(fact, new Provenance(Source.SELF_DECLARED, readOn));
    }
    complete.forEach(builder::complete);
    return builder.build().forgetting(AS_OF);
  }

  private Facts build(List<Record> order) {
    return builder(order).build();
  }

  private Facts.Builder builder(List<Record> order) {
    Facts.Builder builder = Facts.builder();
    order.forEach(builder::add);
    complete.forEach(builder::complete);
    return builder;
  }
}
