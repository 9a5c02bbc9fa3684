package io.guiju.harness.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.facts.UnifiedSocialCreditCode;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterGeneratorTest {
  private static final Pattern CODE = Pattern.compile("(91|12|11)3304\\w{12}");

  private final List<CsvFile> files = RegisterGenerator.files(RulePack.load("jiaxing315"));

  @Test
  void writesTheBundledRegisterByteForByte(@TempDir Path directory) throws IOException {
    RegisterGenerator.main(new String[] {directory.toString()});

    for (CsvFile file : files) {
      assertThat(Files.readAllBytes(directory.resolve(file.name())))
          .as("%s: run RegisterGenerator again if it was changed", file.name())
          .isEqualTo(bundled(file.name()));
    }
  }

  @Test
  void hasAsManyRowsAsItsReadmeSays() throws IOException {
    String readme = new String(bundled("README.md"), StandardCharsets.UTF_8);

    for (CsvFile file : files) {
      String row = "\\| `%s` \\| [^|]+ \\| %,d \\|";
      assertThat(readme)
          .containsPattern(String.format(Locale.ROOT, row, file.name(), file.rows().size()));
    }
  }

  @Test
  void everyCodeIsValidButTheTwoThatAreBadOnPurpose() {
    List<String> bad = new ArrayList<>();
    for (CsvFile file : files) {
      for (int line = 2; line < file.rows().size() + 2; line++) {
        for (String field : file.line(line)) {
          if (CODE.matcher(field).matches() && !UnifiedSocialCreditCode.isValid(field)) {
            bad.add(file.name() + ":" + line);
          }
        }
      }
    }

    assertThat(bad).containsExactly("enterprises.csv:258", "products.csv:64");
  }

  @ParameterizedTest
  @CsvSource({
    "figures.csv, 340, 约三千",
    "titles.csv, 145, 科技独角兽企业",
    "titles.csv, 322, 2024-02-30",
    "products.csv, 157, 大概",
    "projects.csv, 150, 百分之三",
    "platforms.csv, 52, 科创飞地",
    "builders.csv, 121, 商会",
    "evaluations.csv, 70, 2023年度",
    "investors.csv, 19, 德国",
    "people.csv, 44, 四十",
    "people.csv, 101, 德国",
    "employments.csv, 73, 2025-06-31",
    "achievements.csv, 90, 先试后转",
    "voucher-uses.csv, 47, 长三角",
    "points.csv, 66, 优"
  })
  void hasAValueThatIsNoneOnThisLine(String name, int line, String value) {
    assertThat(file(name).line(line)).contains(value);
  }

  @Test
  void onlyTwoRowsHaveTooFewColumns() {
    List<String> tooFew = new ArrayList<>();
    for (CsvFile file : files) {
      for (int line = 2; line < file.rows().size() + 2; line++) {
        if (file.line(line).size() != file.header().size()) {
          tooFew.add(file.name() + ":" + line);
        }
      }
    }

    assertThat(tooFew).containsExactly("figures.csv:615", "projects.csv:48");
  }

  @ParameterizedTest
  @CsvSource({
    "enterprises.csv, 1, 413, 771",
    "figures.csv, 2, 77, 902",
    "members.csv, 2, 21, 77",
    "consortia.csv, 1, 9, 23",
    "builders.csv, 2, 30, 95",
    "project-institutions.csv, 2, 12, 51",
    "vouchers.csv, 1, 18, 60"
  })
  void onlyOneRowHasAnIdSeenBefore(String name, int columnsOfId, int first, int again) {
    CsvFile file = file(name);
    HashSet<List<String>> seen = new HashSet<>();
    List<Integer> seenBefore = new ArrayList<>();
    for (int line = 2; line < file.rows().size() + 2; line++) {
      if (!seen.add(file.line(line).subList(0, columnsOfId))) {
        seenBefore.add(line);
      }
    }

    assertThat(seenBefore).containsExactly(again);
    assertThat(file.line(first).subList(0, columnsOfId))
        .isEqualTo(file.line(again).subList(0, columnsOfId));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enterprises.csv",
        "products.csv",
        "projects.csv",
        "consortia.csv",
        "platforms.csv",
        "people.csv",
        "achievements.csv",
        "vouchers.csv"
      })
  void everyNameSaysThatItIsASample(String name) {
    assertThat(file(name).rows()).allMatch(row -> row.get(1).contains("示例"));
  }

  @ParameterizedTest
  @CsvSource({"platforms.csv, 0, 133", "authorships.csv, 0, 88"})
  void onlyOneRowLacksItsKey(String name, int column, int line) {
    CsvFile file = file(name);

    assertThat(file.rows().stream().filter(row -> row.get(column).isEmpty()))
        .containsExactly(file.line(line));
  }

  private CsvFile file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  private static byte[] bundled(String name) throws IOException {
    try (InputStream in = RegisterGenerator.class.getResourceAsStream("/register/" + name)) {
      return Objects.requireNonNull(in, () -> "register/" + name).readAllBytes();
    }
  }
}
