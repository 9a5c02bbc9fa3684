package io.guiju.service.check;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.json.FactsJson;
import io.guiju.service.pack.Checkers;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.web.Refused;
import io.guiju.type.Values;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests: what is wrong in one is refused with its place. */
@Component
public class Requests {
  private final FactsJson facts;
  private final Checkers checkers;
  private final JsonMapper json;
  private final int mostFacts;

  Requests(FactsJson facts, Checkers checkers, JsonMapper json, ServiceSettings settings) {
    this.facts = facts;
    this.checkers = checkers;
    this.json = json;
    this.mostFacts = settings.limits().facts();
  }

  /** Reads a request. */
  public Prepared read(AssessmentRequest request) {
    return read(request, "");
  }

  /**
   * @param prefix where the facts stand in the body, as a JSON pointer
   */
  Prepared read(AssessmentRequest request, String prefix) {
    LocalDate asOf = date("/asOf", Conditions.require("asOf", request.asOf()));
    ComplianceChecker checker =
        checker(
            "", Conditions.parameters(request.parameters()), Conditions.closed(request.close()));
    return new Prepared(facts(prefix, request.facts(), request.complete()), asOf, checker);
  }

  /** The same with what would be different. */
  Prepared read(WhatIfRequest request, Prepared before) {
    WhatIfRequest.Then then = request.then();
    LocalDate asOf = then.asOf() == null ? before.asOf() : date("/then/asOf", then.asOf());
    Map<String, List<String>> parameters = Conditions.parameters(request.parameters());
    parameters.putAll(Conditions.parameters(then.parameters()));
    Set<String> closed = new LinkedHashSet<>(Conditions.closed(request.close()));
    closed.addAll(Conditions.closed(then.close()));
    Facts changed = before.facts();
    if (then.facts() != null) {
      Facts others = facts("/then", then.facts(), null);
      changed = changed.with(others.all().stream().map(Record.class::cast).toList());
    }
    return new Prepared(changed, asOf, checker("/then", parameters, closed));
  }

  /** Facts in the form of the library. */
  public Facts facts(
      String prefix, @Nullable List<FactInput> written, @Nullable List<String> complete) {
    List<FactInput> all = Conditions.require("facts", written);
    if (all.size() > mostFacts) {
      throw Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "facts.many", all.size(), mostFacts);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("facts", all);
    if (complete != null) {
      document.put("complete", complete);
    }
    try {
      return facts.read(json.writeValueAsString(document));
    } catch (IllegalArgumentException e) {
      throw Refused.at(prefix, e);
    }
  }

  private ComplianceChecker checker(
      String prefix, Map<String, List<String>> parameters, Set<String> closed) {
    try {
      return checkers.with(parameters, closed);
    } catch (Checkers.Unfit e) {
      throw Refused.unfit(prefix + e.pointer(), e.why(), "setting.advice");
    }
  }

  /** A date, or what is wrong with it. */
  public static LocalDate date(String pointer, String written) {
    try {
      return (LocalDate) Values.parse(LocalDate.class, written);
    } catch (IllegalArgumentException e) {
      throw Refused.date(pointer, e);
    }
  }
}
