package io.guiju.harness.outline;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.type.ListParameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the plan sets: a number or a list, or that it names none. */
final class ParameterWords {
  private final RulePack pack;
  private final Words words;
  private final Explainer explainer;

  ParameterWords(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.explainer = Explainer.of(pack, words.language());
  }

  /**
   * A parameter with its values.
   *
   * @param full with the constants as files write them, and since when each value is in force
   */
  String say(Parameter parameter, boolean full) {
    String named = words.say("name", parameter.label(), parameter.id());
    if (parameter.values().isEmpty()) {
      return words.say("parameter.unset." + parameter.list(), named);
    }
    boolean dated = full || parameter.values().size() > 1 || !beginsWithThePlan(parameter);
    List<String> values = new ArrayList<>();
    for (Map.Entry<LocalDate, List<String>> entry : parameter.values().entrySet()) {
      String listed = value(parameter, entry.getValue(), full);
      String value = words.say("values." + parameter.list(), listed);
      values.add(dated ? words.say("parameter.since", value, entry.getKey()) : value);
    }
    String said =
        words.say("parameter." + parameter.list(), named, String.join(words.say("dated"), values));
    return full ? words.say("parameter.source", said, parameter.source()) : said;
  }

  private boolean beginsWithThePlan(Parameter parameter) {
    return parameter.values().firstKey().equals(pack.scope().from());
  }

  private String value(Parameter parameter, List<String> written, boolean full) {
    Object value = pack.parameters().parse(parameter.id(), written);
    if (!(value instanceof ListParameter<?> members)) {
      return explainer.value(value, parameter.unit());
    }
    List<String> said = new ArrayList<>();
    for (Object member : members) {
      String word = explainer.value(member, parameter.unit());
      String constant = written.get(said.size());
      said.add(full && !word.equals(constant) ? words.say("name", word, constant) : word);
    }
    return words.say("plain", Listing.of(said));
  }
}
