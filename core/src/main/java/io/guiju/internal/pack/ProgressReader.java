package io.guiju.internal.pack;

import io.guiju.pack.Advice;
import io.guiju.pack.Amounts;
import io.guiju.pack.Duty;
import io.guiju.pack.Indicator;
import io.guiju.pack.Named;
import io.guiju.pack.Scope;
import io.guiju.pack.Target;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what targets measure and duties ask for. */
record ProgressReader(Scope scope, Map<String, Indicator> indicators, List<Named> named) {
  private static final String PERCENT = "%";

  Target target(Yaml yaml) {
    yaml.map(Set.of("indicator", "operator", "limit", "than", "over", "from", "through", "any"));
    Indicator indicator = indicator(yaml.get("indicator"));
    Target.Over over = yaml.get("over").constant(Target.Over.class);
    Yaml limit = yaml.find("limit");
    Yaml than = yaml.find("than");
    if ((limit == null) == (than == null)) {
      throw yaml.error("Give the limit, or under 'than' the indicator that is to be exceeded");
    }
    Yaml from = yaml.find("from");
    if ((from == null) != (over == Target.Over.END)) {
      throw yaml.error(
          "'from' is the first year of a sum or of each year, or the base year of growth; a value"
              + " at the end has none");
    }
    Yaml any = yaml.find("any");
    if (any != null && over != Target.Over.END) {
      throw any.error("One region that reaches a value is enough at the end alone; take it out");
    }
    Integer begins = from == null ? null : year(from);
    return new Target(
        indicator,
        yaml.get("operator").constant(Target.Comparison.class),
        limit == null ? null : limit.as(text -> limit(text, indicator, over)),
        than == null ? null : indicator(than),
        over,
        begins == null ? scope.from().getYear() - 1 : begins,
        through(yaml, begins),
        isSaid(any, "region"));
  }

  private static Ratio limit(String text, Indicator indicator, Target.Over over) {
    boolean isShare = over == Target.Over.GROWTH;
    return Amounts.parse(text, isShare ? PERCENT : indicator.unit());
  }

  private Indicator indicator(Yaml yaml) {
    Indicator indicator = indicators.get(yaml.text());
    if (indicator == null) {
      throw yaml.error(
          "There is no indicator '"
              + yaml.text()
              + "'. "
              + Advice.nearest(yaml.text(), indicators.keySet()));
    }
    return indicator;
  }

  /** Whether a key with one meaning is there, which stands as its value. */
  private static boolean isSaid(@Nullable Yaml yaml, String meaning) {
    if (yaml != null && !yaml.text().equals(meaning)) {
      throw yaml.error("Write " + meaning + ", or take it out");
    }
    return yaml != null;
  }

  private static int through(Yaml yaml, @Nullable Integer from) {
    int through = year(yaml.get("through"));
    if (from != null && through < from) {
      throw yaml.get("through").error("The years end before they begin, with " + from);
    }
    return through;
  }

  private static int year(Yaml yaml) {
    return yaml.as(text -> (Integer) Values.parse(Integer.class, text));
  }

  Duty duty(Yaml yaml) {
    yaml.map(Set.of("things", "items", "by", "each", "from", "through", "due"));
    List<Duty.Thing> things = new ArrayList<>();
    for (Yaml thing : yaml.listAt("things")) {
      things.add(named(thing));
    }
    Yaml items = yaml.find("items");
    if (items != null) {
      for (Map.Entry<String, Yaml> item : items.map().entrySet()) {
        things.add(new Duty.Thing(item.getKey(), item.getValue().bilingual()));
      }
    }
    Yaml by = yaml.find("by");
    Integer from = from(yaml);
    Yaml due = yaml.find("due");
    return new Duty(
        things,
        by == null ? Duty.By.CITY : by.constant(Duty.By.class),
        from,
        from == null ? null : (Integer) through(yaml, from),
        due == null ? null : due.date());
  }

  /** The first year of a duty of each year, else null. */
  private static @Nullable Integer from(Yaml yaml) {
    if (isSaid(yaml.find("each"), "year")) {
      return year(yaml.get("from"));
    }
    for (String key : List.of("from", "through")) {
      Yaml alone = yaml.find(key);
      if (alone != null) {
        throw alone.error("Only a duty of each year has years; add 'each: year', or take it out");
      }
    }
    return null;
  }

  private Duty.Thing named(Yaml yaml) {
    for (Named each : named) {
      if (each.id().equals(yaml.text())) {
        return new Duty.Thing(each.id(), each.name());
      }
    }
    throw yaml.error(
        "The plan names no '"
            + yaml.text()
            + "'. "
            + Advice.nearest(yaml.text(), named.stream().map(Named::id).toList()));
  }
}
