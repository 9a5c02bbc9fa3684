package io.guiju.harness.outline;

import io.guiju.harness.words.Words;
import io.guiju.pack.Citation;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import io.guiju.text.ProgressWords;
import io.guiju.verify.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a provision says, and what encodes it. */
final class ProvisionLines {
  private final RulePack pack;
  private final Words words;
  private final Detail detail;
  private final PackWords names;
  private final RuleLines encoded;
  private final ProgressWords plan;

  ProvisionLines(RulePack pack, Words words, Detail detail) {
    this.pack = pack;
    this.words = words;
    this.detail = detail;
    this.names = new PackWords(pack, words);
    this.encoded = new RuleLines(pack, words, detail == Detail.FULL);
    this.plan = ProgressWords.of(pack, words.language());
  }

  List<String> of(Provision provision, List<Case> cases) {
    List<Rule> rules = pack.rulesOf(provision);
    Citation citation = provision.citation();
    List<String> lines = new ArrayList<>(List.of(head(provision)));
    if (!citation.context().isEmpty()) {
      add(lines, Field.CONTEXT, List.of(words.say("plan.quote", citation.context())));
    }
    add(lines, Field.QUOTE, List.of(words.say("plan.quote", citation.quote())));
    if (words.language() == Language.EN) {
      add(lines, Field.GLOSS, List.of(words.say("plan.gloss", citation.gloss())));
    }
    addWhatItDoes(lines, provision);
    if (detail != Detail.COMPACT) {
      add(lines, Field.READINGS, names.in(provision.readings()));
    }
    if (detail == Detail.FULL) {
      List<String> agencies = citation.section().agencies();
      add(lines, Field.AGENCIES, agencies.isEmpty() ? agencies : List.of(names.list(agencies)));
    }
    add(lines, Field.RULES, encoded.rules(rules, citation.section()));
    if (provision.kind() == ProvisionKind.ENTITLEMENT) {
      add(lines, Field.TERMS, encoded.terms(rules));
      add(lines, Field.PARAMETERS, encoded.parameters(rules));
    }
    add(lines, Field.CASES, encoded.cases(cases));
    return lines;
  }

  private void add(List<String> lines, Field field, List<String> items) {
    lines.addAll(field.lines(words, items));
  }

  /** What an entitlement brings, what a target measures and asks for, what a duty asks for. */
  private void addWhatItDoes(List<String> lines, Provision provision) {
    switch (provision.kind()) {
      case ENTITLEMENT -> add(lines, Field.EFFECT, List.of(effect(provision)));
      case TARGET ->
          add(
              lines,
              Field.TARGET,
              List.of(
                  words.say("plan.target", indicator(provision), plan.asked(provision).get(0))));
      case DUTY -> add(lines, Field.DUTY, plan.asked(provision));
    }
  }

  private String indicator(Provision provision) {
    String id = Objects.requireNonNull(provision.target()).indicator().id();
    return detail == Detail.FULL
        ? words.say("name", plan.what(provision), id)
        : plan.what(provision);
  }

  private String head(Provision provision) {
    String head =
        words.say(
            provision.kind() == ProvisionKind.ENTITLEMENT ? "plan.provision" : "plan.judged",
            provision.id(),
            words.say("kind." + provision.kind()),
            words.say("firmness." + provision.firmness()),
            names.type(Uses.judgedBy(provision)));
    return provision.shownFor() == null
        ? head
        : words.say("plan.shownFor", head, names.type(provision.shownFor()));
  }

  private String effect(Provision provision) {
    String effect = provision.entitles().words().in(words.language());
    return detail == Detail.FULL
        ? words.say("name", effect, words.say("effect." + provision.entitles().kind()))
        : effect;
  }
}
