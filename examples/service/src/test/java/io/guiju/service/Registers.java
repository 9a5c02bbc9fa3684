package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import io.guiju.service.Service.Part;
import java.util.function.Predicate;

/** Made-up registers, and waiting for them. */
final class Registers {
  static final String MAPPING =
      """
      files:
        - file: enterprises.csv
          facts:
            Enterprise: {id: 编号, name: 名称, place: 所在地}
            AnnualFigures:
              enterpriseId: 编号
              year: {constant: 2023}
              rdExpense: {column: 研发费用, unit: 万元}
              revenue: {column: 营业收入, unit: 万元}
      """;

  private Registers() {}

  static String enterprises(int rows) {
    StringBuilder text = new StringBuilder("编号,名称,所在地,研发费用,营业收入\n");
    for (int i = 1; i <= rows; i++) {
      text.append("E").append(i).append(",示例").append(i).append(",海宁市,");
      text.append(i % 100).append(",1000\n");
    }
    return text.toString();
  }

  static Answer upload(Service service, String rows) {
    return service.form(
        "/api/uploads?lang=en",
        Part.file("enterprises.csv", rows),
        Part.mapping(MAPPING),
        Part.field("asOf", "2024-12-31"));
  }

  /** Waits until an upload is as it should be. */
  static Answer await(Service service, String id, Predicate<Answer> wanted) {
    long end = System.nanoTime() + 60_000_000_000L;
    Answer answer = service.get("/api/uploads/" + id);
    while (!wanted.test(answer)) {
      assertThat(System.nanoTime()).as(answer.body()).isLessThan(end);
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      answer = service.get("/api/uploads/" + id);
    }
    return answer;
  }

  static Answer await(Service service, String id, String state) {
    return await(service, id, answer -> answer.text("/state").equals(state));
  }
}
