package io.guiju.service.progress;

import static io.guiju.harness.records.PlanFacts.misfit;
import static io.guiju.harness.records.PlanFacts.reason;

import io.guiju.Facts;
import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit;
import io.guiju.service.check.FactInput;
import io.guiju.service.check.Requests;
import io.guiju.service.store.PlanFacts;
import io.guiju.service.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was observed and reported, in the form of the library. */
@Component
class Observed {
  private static final int MOST = 20_000;

  private final RulePack pack;
  private final Requests requests;
  private final PlanFacts store;
  private final JsonMapper json;

  Observed(RulePack pack, Requests requests, PlanFacts store, JsonMapper json) {
    this.pack = pack;
    this.requests = requests;
    this.store = store;
    this.json = json;
  }

  /** Keeps them, once all fit the plan; returns their keys. */
  List<String> keep(String type, List<FactInput> sent) {
    for (int i = 0; i < sent.size(); i++) {
      if (!type.equals(sent.get(i).type())) {
        throw Refused.wrong("observed.type", type)
            .with("pointer", "/facts/" + i + "/type")
            .with("term", "type");
      }
    }
    requests.facts("", sent, null);
    if (store.count() + sent.size() > MOST) {
      throw Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "observed.many", MOST);
    }
    List<PlanFacts.Sent> all = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      FactInput one = sent.get(i);
      Facts fact = requests.facts("", List.of(one), null);
      Record record = (Record) fact.all().get(0);
      requireFit(record, "/facts/" + i + "/values/");
      String key = fact.keyOf(record).id();
      all.add(new PlanFacts.Sent(type, key, json.writeValueAsString(one)));
    }
    store.put(all);
    return all.stream().map(PlanFacts.Sent::key).toList();
  }

  private void requireFit(Record fact, String pointer) {
    Misfit misfit = misfit(pack, fact);
    if (misfit != null) {
      throw Refused.unfit(pointer + misfit.component(), reason(pack, misfit, fact), "said.terms");
    }
  }

  List<FactInput> of(String type) {
    return store.of(type).stream()
        .map(sent -> json.readValue(sent.fact(), FactInput.class))
        .toList();
  }

  /** Everything there is. */
  Facts all() {
    Facts.Builder facts = Facts.builder();
    for (String type : ProgressController.TYPES) {
      for (FactInput one : of(type)) {
        Facts fact = requests.facts("", List.of(one), null);
        Object record = fact.all().get(0);
        facts.add((Record) record, fact.provenanceOf(record));
      }
    }
    return facts.build();
  }
}
