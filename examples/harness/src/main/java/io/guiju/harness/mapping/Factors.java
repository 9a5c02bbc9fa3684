package io.guiju.harness.mapping;

import io.guiju.harness.words.Listing;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an amount in a cell is multiplied by to be in 元; it is never guessed. */
public final class Factors {
  private static final String BASE = "元";
  private static final Map<String, BigDecimal> UNITS = units();

  private Factors() {}

  /** Whether a component is an amount of money, which needs its unit. */
  public static boolean isAmount(Vocabulary vocabulary, FactType type, Property property) {
    Term term = vocabulary.term(type, property.name());
    return term != null && BASE.equals(term.unit()) && property.type() == BigDecimal.class;
  }

  /** The factor that a term's mapping gives, or null where it gives none. */
  static @Nullable BigDecimal of(YamlNode term, boolean isAmount, String name) {
    YamlNode unit = term.find("unit");
    YamlNode factor = term.find("factor");
    YamlNode given = unit == null ? factor : unit;
    if (given == null) {
      return null;
    } else if (!isAmount) {
      throw given.at().wrong("mapping.noUnit", name);
    } else if (unit != null && factor != null) {
      throw factor.at().wrong("mapping.unitAndFactor", name);
    }
    return unit == null ? factor(given) : unit(given);
  }

  private static BigDecimal unit(YamlNode node) {
    BigDecimal factor = UNITS.get(node.text());
    if (factor == null) {
      throw node.at().wrong("mapping.unknownUnit", node.text(), Listing.of(UNITS.keySet()));
    }
    return factor;
  }

  private static BigDecimal factor(YamlNode node) {
    try {
      BigDecimal factor = Values.decimal(node.text());
      if (factor.signum() > 0) {
        return factor;
      }
    } catch (IllegalArgumentException e) {
      throw node.at().wrong("value.number", node.text());
    }
    throw node.at().wrong("mapping.factor", node.text());
  }

  private static Map<String, BigDecimal> units() {
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    units.put(BASE, BigDecimal.ONE);
    units.put("万元", BigDecimal.TEN.pow(4));
    units.put("亿元", BigDecimal.TEN.pow(8));
    return units;
  }
}
