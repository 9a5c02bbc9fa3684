package io.guiju.benchmarks.speed;

import java.util.List;

/** What a made-up pack holds. */
public enum MadeUp {
  SHARE("a pattern with a share", List.of(Conditions.SHARE)),
  LIST("values in lists", List.of(Conditions.LIST)),
  JOIN("two joins", List.of(Conditions.JOIN)),
  TEN("10 provisions", Conditions.mixed(10)),
  HUNDRED("100 provisions", Conditions.mixed(100)),
  THOUSAND("1,000 provisions", Conditions.mixed(1_000));

  /** Of one provision each. */
  static final List<MadeUp> KINDS = List.of(SHARE, LIST, JOIN);

  static final List<MadeUp> SIZES = List.of(TEN, HUNDRED, THOUSAND);

  private final String label;
  private final List<String> conditions;

  MadeUp(String label, List<String> conditions) {
    this.label = label;
    this.conditions = conditions;
  }

  String label() {
    return label;
  }

  List<String> conditions() {
    return conditions;
  }
}
