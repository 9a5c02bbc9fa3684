package io.guiju.harness.propose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "营业收入(万元)",
        "所在县(市、区)",
        "2023年研发费用[千元]",
        "营业收入\n(万元)",
        "R&D 2022 (€ million)",
        "it's",
        "a: b",
        "a #b",
        "- a",
        "'",
        "\"",
        "{a}",
        "a, b",
        "null",
        "no",
        "330400",
        "1.50",
        "1e3",
        "?",
        "*",
        "&a",
        "@a",
        "%",
        "√",
        " a",
        "a ",
        "a\\b",
        "\t",
        "\u0085",
        "12:30",
        "0x1F",
        "2023-12-08",
        "~",
        "=",
        "|",
        ">"
      })
  void aTextIsReadAsItIs(String text) throws IOException {
    String line = "a: {" + Yaml.scalar(text) + ": " + Yaml.scalar(text) + "}";

    assertThat(line).hasLineCount(1);
    assertThat(new YAMLMapper().readTree(line).get("a").get(text).asText()).isEqualTo(text);
  }
}
