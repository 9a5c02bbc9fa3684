package io.guiju.internal.rule;

import io.guiju.Operator;
import io.guiju.pack.Advice;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import io.guiju.type.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the sides of a compiled condition are. */
final class ConditionReader {
  private static final Pattern REFERENCE = Pattern.compile("(\\$\\w+)\\.(\\w+)");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
  private static final Set<Class<?>> LITERALS = Set.of(String.class, Boolean.class);
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(int.class, Integer.class, boolean.class, Boolean.class);

  private final RulePack pack;
  private final FactType type;
  private final Map<String, Integer> indexes;
  private final List<RulePattern> above;
  private final Function<String, RuntimeException> error;

  ConditionReader(
      RulePack pack,
      FactType type,
      Map<String, Integer> indexes,
      List<RulePattern> above,
      Function<String, RuntimeException> error) {
    this.pack = pack;
    this.type = type;
    this.indexes = indexes;
    this.above = above;
    this.error = error;
  }

  Condition read(RuleOutline.ConditionOutline outline) {
    String source = outline.source();
    Property property = property(source, outline.term());
    Operator operator = Operator.ofSymbol(outline.operator());
    if (operator == null) {
      throw refuse(source, "the operator is not known");
    }
    Limit limit = limit(source, property, operator, outline.limit());
    String refused = ConditionLaw.refusal(property, operator, limit);
    if (refused != null) {
      throw refuse(source, refused);
    }
    int[] arguments = new int[outline.arguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = indexes.get(outline.arguments().get(i));
    }
    return new Condition(
        source,
        term(source, type, property),
        property,
        operator,
        limit,
        outline.predicate(),
        arguments);
  }

  private Property property(String source, String name) {
    Property property = type.property(name);
    if (property == null) {
      throw refuse(
          source,
          type + " has no term '" + name + "'. " + Advice.nearest(name, type.propertyNames()));
    }
    return property;
  }

  private Term term(String source, FactType owner, Property property) {
    Term term = pack.vocabulary().term(owner, property.name());
    if (term == null) {
      throw refuse(
          source,
          "the term " + owner + "." + property + " has no label; give it one in terms.yaml");
    }
    return term;
  }

  private Limit limit(String source, Property property, Operator operator, String written) {
    Matcher reference = REFERENCE.matcher(written);
    if (reference.matches()) {
      return reference(source, reference.group(1), reference.group(2));
    }
    Matcher string = STRING.matcher(written);
    Class<?> wanted = box(property.type());
    boolean quoted = string.matches();
    if (quoted != (wanted == String.class) || !LITERALS.contains(wanted) && !wanted.isEnum()) {
      throw refuse(
          source,
          "the limit is no "
              + wanted.getSimpleName()
              + " as the term is; numbers and dates of the plan are parameters: $p.name");
    }
    try {
      return new Limit.Constant(
          Values.parse(
              wanted,
              quoted
                  ? string.group(1)
                  : wanted.isEnum() ? constant(source, wanted, written) : written));
    } catch (IllegalArgumentException e) {
      throw refuse(source, String.valueOf(e.getMessage()));
    }
  }

  private String constant(String source, Class<?> type, String written) {
    String prefix = type.getSimpleName() + ".";
    if (!written.startsWith(prefix)) {
      throw refuse(source, "write one constant of the term's type: " + prefix + "NAME");
    }
    return written.substring(prefix.length());
  }

  private Limit reference(String source, String variable, String name) {
    Integer index = indexes.get(variable);
    if (index == null || index >= above.size()) {
      throw refuse(source, variable + " is no pattern above this one");
    }
    RulePattern pattern = above.get(index);
    Property property = pattern.type().property(name);
    if (property == null) {
      throw refuse(
          source,
          pattern.type()
              + " has no '"
              + name
              + "'. "
              + Advice.nearest(name, pattern.type().propertyNames()));
    }
    @Nullable Parameter parameter = pattern.parameters() ? pack.parameters().find(name) : null;
    @Nullable Term term = pattern.parameters() ? null : term(source, pattern.type(), property);
    return new Limit.Reference(index, property, parameter, term);
  }

  static Class<?> box(Class<?> type) {
    return BOXES.getOrDefault(type, type);
  }

  static String refusal(String source, String advice) {
    return "has the condition '" + source + "', which the law refuses: " + advice;
  }

  private RuntimeException refuse(String source, String advice) {
    return error.apply(refusal(source, advice));
  }
}
