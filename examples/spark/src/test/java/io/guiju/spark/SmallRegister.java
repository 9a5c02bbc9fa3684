package io.guiju.spark;

import io.guiju.pack.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;

/** Two or three files in a folder, checked by the harness and on Spark. */
record SmallRegister(Path folder, List<String> files) {
  private static final String DATE = "2024-12-31";

  static final String ENTERPRISES = "编号,名称,所在地,研发费用,营业收入\n";
  static final String TITLES = "编号,企业,称号\n";

  private static final String MAPPING =
      """
      complete: [Title]
      close: [focusFields]
      files:
        - file: enterprises.csv
          note: {zh: 虚构, en: made up}
          facts:
            Enterprise: {id: 编号, name: 名称, place: 所在地}
            AnnualFigures:
              enterpriseId: 编号
              year: {constant: 2023}
              rdExpense: {column: 研发费用, unit: 万元}
              revenue: {column: 营业收入, unit: 万元}
        - file: titles.csv
          facts:
            Title: {id: 编号, enterpriseId: 企业, kind: 称号, status: {constant: RECOGNISED}}
      """;

  static SmallRegister in(Path folder, String enterprises, String titles) throws IOException {
    Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
    Files.writeString(folder.resolve("enterprises.csv"), ENTERPRISES + enterprises);
    Files.writeString(folder.resolve("titles.csv"), TITLES + titles);
    return new SmallRegister(folder, List.of("enterprises.csv", "titles.csv"));
  }

  Harness harness() throws IOException {
    return Harness.checking(folder.resolve("harness"), arguments());
  }

  /** The lines that {@code guiju check} prints. */
  List<String> printed(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments()));
    all.addAll(List.of(more));
    Path out = Files.createTempDirectory(folder, "printed");
    return Harness.printing(out, all.toArray(String[]::new));
  }

  /** What {@code guiju check} says where it refuses. */
  List<String> refused(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments()));
    all.addAll(List.of(more));
    Path out = Files.createTempDirectory(folder, "refused").resolve("result");
    return Harness.refusing(out, all.toArray(String[]::new));
  }

  /** What a command line says of it. */
  String[] arguments() {
    List<String> arguments = new ArrayList<>();
    files.forEach(file -> arguments.add(folder.resolve(file).toString()));
    arguments.addAll(List.of("--map", mapping(), "--as-of", DATE));
    return arguments.toArray(String[]::new);
  }

  Harness spark(UnaryOperator<RegisterCheck> options) throws IOException {
    return left(options.apply(on(LocalSpark.session())));
  }

  /** A check of all files. */
  RegisterCheck on(SparkSession spark) {
    RegisterCheck check = empty(spark);
    files.forEach(file -> check.file(folder.resolve(file).toString()));
    return check;
  }

  /** A check without any table so far. */
  RegisterCheck empty() {
    return empty(LocalSpark.session());
  }

  private RegisterCheck empty(SparkSession spark) {
    return RegisterCheck.of(spark, mapping(), java.time.LocalDate.parse(DATE))
        .language(Language.EN);
  }

  Harness left(RegisterCheck check) throws IOException {
    Path out = Files.createTempDirectory(folder, "spark").resolve("result");
    try (Checked checked = check.assess()) {
      checked.write(out.toString());
    }
    return OnSpark.written(out);
  }

  private String mapping() {
    return folder.resolve("mapping.yaml").toString();
  }
}
