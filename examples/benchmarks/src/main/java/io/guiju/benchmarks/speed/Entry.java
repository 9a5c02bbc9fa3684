package io.guiju.benchmarks.speed;

import io.guiju.pack.RulePack;
import java.util.function.Function;

/** Who takes part. */
public enum Entry {
  FACTS("building the facts", pack -> new BuildingFacts()),
  BY_HAND("by hand: outcomes", pack -> new PlainJava()),
  DIRECT("library: outcomes", Library::outcomes),
  BY_HAND_EXPLAINED("by hand: explained", PlainJavaExplained::new),
  DIRECT_EXPLAINED("library: explained", Library::explained),
  CROSS_CHECKED("library: outcomes, each cross-checked", Library::crossChecked),
  CROSS_CHECKED_1000(
      "library: outcomes, one in 1,000 cross-checked", Library::crossCheckedNowAndThen),
  EXPLAINED_CROSS_CHECKED_1000(
      "library: explained, one in 1,000 cross-checked", Library::explainedCrossCheckedNowAndThen),
  NETWORK("Drools session a record, rules of the build", DroolsNetwork::ofEnterprises),
  SESSION("Drools session a record, DRL of run time", DroolsSession::compiledAtRunTime),
  EASY_RULES("Easy Rules: 5 of 7 provisions", pack -> new EasyRules()),
  CEL("CEL, with what is unknown: 5 of 7 provisions", pack -> new Cel()),
  EVRETE("Evrete session a record: 6 of 7 provisions", pack -> new Evrete()),
  QL_EXPRESS("QLExpress with its trace: 6 of 7 provisions", pack -> new QlExpress()),
  FEEL("FEEL, with null for what is unknown: 7 of 7 provisions", pack -> new Feel());

  private final String label;
  private final Function<RulePack, Contender> maker;

  Entry(String label, Function<RulePack, Contender> maker) {
    this.label = label;
    this.maker = maker;
  }

  String label() {
    return label;
  }

  Contender make(RulePack pack) {
    return maker.apply(pack);
  }
}
