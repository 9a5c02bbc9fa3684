package io.guiju.harness.register;

import io.guiju.facts.Field;
import io.guiju.facts.KeyTechnologyList;
import io.guiju.facts.Level;
import io.guiju.facts.ProjectKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a project beside its kind and its lead: the later columns of the table. */
final class ProjectDetails {
  static final List<String> HEADER =
      List.of("级别", "技术领域", "拟列清单", "关键技术攻关", "创新联合体实施", "重大项目", "能形成标志性成果", "自主评审试点", "承诺研发强度");

  private static final Set<ProjectKind> TALENT =
      Set.of(
          ProjectKind.INNOVATION_TALENT,
          ProjectKind.ENTREPRENEURSHIP_TALENT,
          ProjectKind.OTHER_TALENT);
  private static final List<Field> FOCUS =
      List.of(
          Field.SMART_PHOTOVOLTAICS,
          Field.NETWORK_COMMUNICATION,
          Field.INTEGRATED_CIRCUITS,
          Field.FLEXIBLE_ELECTRONICS,
          Field.INTELLIGENT_CONNECTED_VEHICLES);
  private static final List<String> INTENSITIES =
      List.of("1.5%", "2 %", "2.99%", "3%", "3%", "3.2%", "4 %", "5.5%", "8%");

  private ProjectDetails() {}

  static List<String> of(Draw draw, Labels labels, @Nullable ProjectKind kind) {
    return List.of(
        level(draw, labels, kind),
        field(draw, labels),
        list(draw, labels),
        draw.yesOrNo(50, 40),
        draw.yesOrNo(40, 50),
        draw.yesOrNo(45, 42),
        draw.yesOrNo(55, 32),
        kind != null && TALENT.contains(kind) ? draw.yesOrNo(50, 38) : "",
        kind == ProjectKind.INVESTMENT ? intensity(draw) : "");
  }

  private static String level(Draw draw, Labels labels, @Nullable ProjectKind kind) {
    if (kind == null || draw.percent(8)) {
      return draw.noValue();
    }
    return labels.of(
        switch (kind) {
          case NATIONAL_STRATEGIC_TASK, NATIONAL_MAJOR, INTERNATIONAL_BIG_SCIENCE -> Level.NATIONAL;
          case PROVINCIAL_MAJOR -> Level.PROVINCIAL;
          case MUNICIPAL -> Level.MUNICIPAL;
          case INNOVATION_TALENT, ENTREPRENEURSHIP_TALENT, OTHER_TALENT ->
              draw.percent(70) ? Level.MUNICIPAL : Level.PROVINCIAL;
          case INVESTMENT, OTHER -> draw.percent(50) ? Level.MUNICIPAL : Level.COUNTY;
        });
  }

  private static String field(Draw draw, Labels labels) {
    if (draw.percent(10)) {
      return draw.noValue();
    }
    return labels.of(draw.percent(45) ? draw.oneOf(FOCUS) : draw.oneOf(List.of(Field.values())));
  }

  private static String list(Draw draw, Labels labels) {
    if (draw.percent(35)) {
      return labels.of(KeyTechnologyList.NONE);
    }
    return draw.percent(12)
        ? draw.noValue()
        : labels.of(draw.oneOf(List.of(KeyTechnologyList.values())));
  }

  private static String intensity(Draw draw) {
    return draw.percent(15) ? draw.noValue() : draw.oneOf(INTENSITIES);
  }

  /** Whether they are projects of an industrial chain, and when they were approved. */
  static CsvFile approved(Draw draw, CsvFile table) {
    return table.with(
        List.of("产业链协同创新", "产业链关键核心技术攻关", "立项日期"),
        row -> List.of(draw.yesOrNo(22, 73), draw.yesOrNo(16, 78), Days.drawn(draw, 15, 5)));
  }
}
