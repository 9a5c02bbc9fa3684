package io.guiju.service.check;

import io.guiju.service.web.Refused;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a caller sets where the plan leaves something open. */
public final class Conditions {
  static final String PARAMETERS =
      "Values of parameters in place of the plan's, written as GET /api/parameters shows them: a"
          + " text, or a list of texts";
  static final String CLOSE = "Open lists that are taken as complete";

  private Conditions() {}

  /** Each as the members of a list; one alone is a list of one. */
  static Map<String, List<String>> parameters(@Nullable Map<String, Object> written) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (written != null) {
      written.forEach((id, value) -> parameters.put(id, members(id, value)));
    }
    return parameters;
  }

  private static List<String> members(String id, Object value) {
    if (value instanceof String text) {
      return List.of(text);
    } else if (value instanceof Integer number) {
      return List.of(number.toString());
    } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw Refused.wrong("parameter.type").with("pointer", "/parameters/" + id).with("term", id);
  }

  static Set<String> closed(@Nullable List<String> lists) {
    return lists == null ? Set.of() : new LinkedHashSet<>(lists);
  }

  /** Fields of requests are checked by hand, since a missing one is null whatever its type says. */
  public static <T> T require(String name, @Nullable T value) {
    if (value == null) {
      throw Refused.wrong("property.missing", name).with("pointer", "/" + name).with("term", name);
    }
    return value;
  }
}
