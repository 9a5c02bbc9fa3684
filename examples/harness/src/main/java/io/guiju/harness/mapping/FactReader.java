package io.guiju.harness.mapping;

import io.guiju.harness.words.Nearest;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part of a mapping that says what a fact is made of. */
final class FactReader {
  /** What stands for a constant that somebody still has to say. */
  private static final String UNSAID = "?";

  private final Vocabulary vocabulary;
  private final ValueReader values;

  FactReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.values = new ValueReader(vocabulary);
  }

  FactType type(String name, Position at) {
    FactType type = vocabulary.type(name);
    if (type == null) {
      List<String> known = vocabulary.types().stream().map(FactType::name).toList();
      throw at.wrong("mapping.type", name, new Nearest(name, known));
    }
    return type;
  }

  MappedFact fact(String name, Position at, YamlNode node) {
    FactType type = type(name, at);
    List<MappedTerm> terms = new ArrayList<>();
    node.entries().forEach((term, entry) -> terms.add(term(type, term, entry.at(), entry.value())));
    for (Property key : type.keys()) {
      if (terms.stream().noneMatch(term -> term.property() == key)) {
        throw at.wrong("mapping.key", name, key.name());
      }
    }
    return new MappedFact(type, terms);
  }

  private MappedTerm term(FactType type, String name, Position at, YamlNode node) {
    Property property = property(type, name, at);
    if (node.isText()) {
      requireUnit(type, property, null, node.at());
      return new MappedTerm(node.at(), property, node.text(), null, null, false, Map.of());
    }
    node.only("column", "constant", "unit", "factor", "check", "values");
    String column = node.findText("column");
    YamlNode constant = node.find("constant");
    if ((column == null) == (constant == null)) {
      throw node.at().wrong("mapping.columnOrConstant", name);
    }
    if (constant != null && constant.isText() && constant.text().equals(UNSAID)) {
      throw constant.at().wrong("mapping.unsaid", name);
    }
    BigDecimal factor = Factors.of(node, Factors.isAmount(vocabulary, type, property), name);
    requireUnit(type, property, factor, node.at());
    return new MappedTerm(
        node.at(),
        property,
        column,
        constant == null ? null : constant(property, factor, constant),
        factor,
        creditCode(property, node.find("check")),
        translations(property, node.find("values")));
  }

  private static Property property(FactType type, String name, Position at) {
    List<String> known = type.components().stream().map(Property::name).toList();
    Property property = type.property(name);
    if (property == null) {
      throw at.wrong("mapping.term", type.name(), name, new Nearest(name, known));
    } else if (!known.contains(name)) {
      throw at.wrong("mapping.computed", type.name(), name);
    }
    return property;
  }

  private void requireUnit(
      FactType type, Property property, @Nullable BigDecimal factor, Position at) {
    if (factor == null && Factors.isAmount(vocabulary, type, property)) {
      throw at.wrong("mapping.unit", property.name());
    }
  }

  private Object constant(Property property, @Nullable BigDecimal factor, YamlNode node) {
    Object value = value(property, node);
    return value instanceof BigDecimal number && factor != null ? number.multiply(factor) : value;
  }

  private Object value(Property property, YamlNode node) {
    try {
      return values.read(property.type(), node.text());
    } catch (BadValue e) {
      throw node.at().wrong(e.problem());
    }
  }

  private static boolean creditCode(Property property, @Nullable YamlNode node) {
    if (node == null) {
      return false;
    } else if (!node.text().equals("uscc") || property.type() != String.class) {
      throw node.at().wrong("mapping.check", node.text(), property.name());
    }
    return true;
  }

  private Map<String, String> translations(Property property, @Nullable YamlNode node) {
    Map<String, String> translations = new LinkedHashMap<>();
    if (node != null) {
      node.entries()
          .forEach(
              (text, entry) -> {
                value(property, entry.value());
                translations.put(text, entry.value().text());
              });
    }
    return translations;
  }
}
