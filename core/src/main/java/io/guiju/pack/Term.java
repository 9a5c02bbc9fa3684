package io.guiju.pack;

import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of a fact that rules use.
 *
 * @param type the type of fact
 * @param name the property's name, in Java and in rules
 * @param label what people call it
 * @param unit {@code 元}, {@code %} and the like; null where it has none
 * @param proof the documents that usually prove it: advice of the pack's author
 * @param discretionary whether it needs human judgement
 * @param immutable whether nobody can change it, such as the day of foundation
 * @param share what it is a share of; null unless it is a computed ratio
 */
public record Term(
    FactType type,
    String name,
    Text label,
    @Nullable String unit,
    List<Text> proof,
    boolean discretionary,
    boolean immutable,
    @Nullable Share share) {
  /** The names of the properties that a ratio divides. */
  public record Share(String numerator, String denominator) {}

  public Term {
    proof = List.copyOf(proof);
  }

  /** Whether it refers to another fact. */
  public boolean isReference() {
    Property property = type.property(name);
    return property != null && !property.references().isEmpty();
  }

  /** Of what tells terms apart: they are looked up often, and the rest takes long to hash. */
  @Override
  public int hashCode() {
    return 31 * type.hashCode() + name.hashCode();
  }

  /** As {@code AnnualFigures.revenue}. */
  @Override
  public String toString() {
    return type.name() + "." + name;
  }
}
