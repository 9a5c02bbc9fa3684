package io.guiju.benchmarks.speed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a made-up pack, as people write them: texts by name. */
final class MadeUpPackText {
  static final String ID = "madeup";
  static final String PATH = "io/guiju/" + ID;
  private static final int PROVISIONS_A_SECTION = 10;
  private static final String SECTION = "s%d_section";

  private static final String PACK =
      """
      id: madeup
      version: 0.1.0
      instrument: {zh: 虚构规约, en: Made-up plan}
      scope: {place: 330400, from: 2023-01-01, through: 2027-12-31}
      places:
        330400: {zh: 嘉兴市, en: Jiaxing}
      facts: io.guiju.facts
      parameters: io.guiju.benchmarks.speed.MadeUpParameters
      sections:
      """;

  private static final String PARAMETERS =
      """
      share:
        {zh: 占比, en: share, unit: '%', step: 0.1 %, source: 1-a, values: [{from: 2023-01-01, value: 5 %}]}
      titles:
        zh: 称号
        en: titles
        source: 1-a
        list: closed
        values:
          - from: 2023-01-01
            value: [SINGLE_CHAMPION, HIDDEN_CHAMPION, SPECIALISED_AND_NEW, SPECIALISED_AND_NEW_LITTLE_GIANT]
      statuses:
        {zh: 状态, en: statuses, source: 1-a, list: closed, values: [{from: 2023-01-01, value: [RECOGNISED, CANDIDATE]}]}
      abroad:
        {zh: 境外, en: abroad, source: 1-a, list: open, values: [{from: 2023-01-01, value: [FOREIGN]}]}
      """;

  private MadeUpPackText() {}

  /**
   * @param conditions what each provision asks of an enterprise
   */
  static Map<String, String> of(List<String> conditions) {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder sections = new StringBuilder();
    for (int begin = 0; begin < conditions.size(); begin += PROVISIONS_A_SECTION) {
      int number = begin / PROVISIONS_A_SECTION + 1;
      String section = SECTION.formatted(number);
      sections.append(
          "  - {id: '%d', folder: %s, heading: {zh: 节, en: section}, agencies: []}\n"
              .formatted(number, section));
      StringBuilder provisions = new StringBuilder();
      StringBuilder rules =
          new StringBuilder(
              """
              package io.guiju.%s.%s

              import io.guiju.facts.*
              import io.guiju.benchmarks.speed.MadeUpParameters

              global io.guiju.Findings findings

              """
                  .formatted(ID, section));
      int end = Math.min(begin + PROVISIONS_A_SECTION, conditions.size());
      for (int i = begin; i < end; i++) {
        String id = number + "-" + (char) ('a' + i - begin);
        provisions.append(
            """
            - id: %s
              kind: entitlement
              subject: Enterprise
              firmness: achieve
              quote: 支持
              gloss: Support
              effect: {kind: support, zh: 支持, en: support}
            """
                .formatted(id));
        rules.append(
            """
            rule "%s support"
                @provision( "%s" )
            when
                %sthen
                findings.satisfied( $e );
            end

            """
                .formatted(id, id, conditions.get(i)));
      }
      String path = PATH + "/" + section;
      files.put(path + "/provisions.yaml", provisions.toString());
      files.put(path + "/rules.drl", rules.toString());
    }
    files.put(PATH + "/" + SECTION.formatted(1) + "/parameters.yaml", PARAMETERS);
    files.put(PATH + "/pack.yaml", PACK + sections);
    return files;
  }
}
