package io.guiju.json;

import io.guiju.type.Country;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Values, exactly: an amount is a string with all its digits, a share is two of them. */
final class ValueJson {
  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?(E\\+[0-9]{1,3})?");

  private static final int LONGEST_SCALE = 400;
  private static final Shape SHARE = Shape.of("numerator", "denominator");
  private static final Shape LIST = Shape.of("members", "open");

  private ValueJson() {}

  static Object write(Object value) {
    if (value instanceof Boolean || value instanceof Integer || value instanceof String) {
      return value;
    } else if (value instanceof BigDecimal amount) {
      return decimal(amount);
    } else if (value instanceof Ratio share) {
      return share(share);
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof LocalDate || value instanceof Place || value instanceof Country) {
      return value.toString();
    } else if (value instanceof ListParameter<?> list) {
      List<Object> members = list.stream().map(ValueJson::write).toList();
      return new Entries().put("members", members).put("open", list.isOpen());
    }
    throw new IllegalArgumentException(
        "A value of the type "
            + value.getClass().getName()
            + " has no form in JSON: use a type that io.guiju.type.Values reads");
  }

  static Entries share(Ratio share) {
    return new Entries()
        .put("numerator", decimal(share.numerator()))
        .put("denominator", decimal(share.denominator()));
  }

  /** With the zeros it has; with an exponent only where it has fewer digits than that. */
  private static String decimal(BigDecimal number) {
    String text =
        number.scale() < 0 || number.scale() > LONGEST_SCALE
            ? number.toString()
            : number.toPlainString();
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A number of the scale " + number.scale() + " is not written: it may have 400 digits");
    }
    return text;
  }

  /** A value that the property has, a list where it is one. */
  static Object read(Json in, Property property) {
    return property.type() == ListParameter.class
        ? list(in, property.elementType())
        : read(in, property.type());
  }

  static Object read(Json in, Class<?> type) {
    if (type == Boolean.class || type == boolean.class) {
      return in.bool();
    } else if (type == Integer.class || type == int.class) {
      return in.whole();
    } else if (type == BigDecimal.class) {
      return decimal(in);
    } else if (type == Ratio.class) {
      return share(in);
    }
    return in.parsed(type);
  }

  static ListParameter<Object> list(Json in, Class<?> type) {
    in.shaped(LIST);
    List<Object> members = in.get("members").list(member -> read(member, type));
    return in.get("open").bool() ? ListParameter.open(members) : ListParameter.closed(members);
  }

  static Ratio share(Json in) {
    in.shaped(SHARE);
    Ratio share = Ratio.of(decimal(in.get("numerator")), decimal(in.get("denominator")));
    if (share == null) {
      throw in.get("denominator").error("A share of nothing has no value: write more than zero");
    }
    return share;
  }

  private static BigDecimal decimal(Json in) {
    if (!DECIMAL.matcher(in.text()).matches()) {
      throw in.error("'" + in.text() + "' is not a number: write its digits, as in 3400000.50");
    }
    return new BigDecimal(in.text());
  }
}
