package io.guiju;

import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step on a way to satisfy a provision. */
public sealed interface Change {
  /**
   * Another value of a term.
   *
   * @param from the value now; null where it is not known
   * @param to a value that is enough: the nearest, or the first of a list
   * @param required what the value has to be like
   * @param gap how far it is, exactly; null where the term has no order or no value now
   */
  record TermChange(
      FactKey fact,
      Term term,
      @Nullable Object from,
      Object to,
      List<Ground.Comparison> required,
      @Nullable Gap gap)
      implements Change {
    public TermChange {
      required = List.copyOf(required);
    }
  }

  /**
   * A fact that there is not.
   *
   * @param values an example of it that is enough, by name of the component
   * @param required what it has to be like
   */
  record NewFact(FactType type, Map<String, Object> values, List<Ground.Comparison> required)
      implements Change {
    public NewFact {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      required = List.copyOf(required);
    }
  }
}
