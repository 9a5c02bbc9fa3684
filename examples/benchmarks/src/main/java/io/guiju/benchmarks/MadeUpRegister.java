package io.guiju.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A register of made-up enterprises, the same whenever it is written: one file of enterprises with
 * their figures, and one of titles in another order, for every second enterprise. In each some rows
 * cannot be read, and some give again what another gave.
 *
 * @param enterprises how many there are, those that cannot be read among them
 */
public record MadeUpRegister(int enterprises) {
  public static final String ENTERPRISES = "enterprises.csv";
  public static final String TITLES = "titles.csv";
  public static final String MAPPING = "mapping.yaml";

  /** The provision of which the register knows who satisfies it. */
  static final String PROVISION = "3.2-c";

  /** Ids are spread by prime numbers, so that the order of the rows is not that of the ids. */
  private static final int MOST = 1_000_000_007;

  private static final long STRIDE = 2_654_435_761L;

  private static final int EVERY = 1_000;
  private static final int REPEATED = 250;
  private static final int UNREADABLE = 500;

  private static final List<String> PLACES = List.of("02", "11", "21", "24", "81", "82", "83");
  private static final List<String> KINDS = List.of("高新技术企业", "科技领军企业", "雄鹰企业");

  /**
   * What a check has to find in it.
   *
   * @param unchecked titles of enterprises whose rows cannot be read
   * @param satisfied by how many enterprises {@link #PROVISION} is
   */
  public record Known(long read, long rejected, long unchecked, long satisfied) {}

  /** Writes the files and the mapping into a folder. */
  public Known write(Path folder) throws IOException {
    Files.writeString(folder.resolve(MAPPING), mapping());
    Known firms = writeEnterprises(folder.resolve(ENTERPRISES));
    Known titles = writeTitles(folder.resolve(TITLES));
    return new Known(
        firms.read() + titles.read(),
        firms.rejected() + titles.rejected(),
        titles.unchecked(),
        firms.satisfied());
  }

  private Known writeEnterprises(Path file) throws IOException {
    long read = 0;
    long rejected = 0;
    long satisfied = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("统一社会信用代码,企业名称,所在地,研发费用(万元),营业收入(万元)\n");
      for (int i = 0; i < enterprises; i++) {
        long number = number(i);
        long expense = number % 900;
        long revenue = 1 + number % 20_000;
        boolean unreadable = i % EVERY == UNREADABLE;
        String row =
            id(i) + ",示例企业" + i + ",3304" + PLACES.get((int) (number % PLACES.size())) + ",";
        out.write(row + expense + "," + (unreadable ? "约" : "") + revenue + "\n");
        read++;
        if (unreadable) {
          rejected++;
        } else if (expense * 100 > revenue * 5) {
          satisfied++;
        }
        if (i % EVERY == REPEATED) {
          out.write(row + "1,1\n");
          read++;
          rejected++;
        }
      }
    }
    return new Known(read, rejected, 0, satisfied);
  }

  private Known writeTitles(Path file) throws IOException {
    long read = 0;
    long rejected = 0;
    long unchecked = 0;
    int titles = enterprises / 2;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("编号,统一社会信用代码,称号,有效期至\n");
      for (int i = 0; i < titles; i++) {
        int of = (int) (2 * ((long) i * MOST % titles));
        boolean unreadable = i % EVERY == UNREADABLE;
        String row =
            String.join(",", "T" + i, id(of), KINDS.get(i % KINDS.size()), 2023 + i % 4 + "-");
        row += unreadable ? "02-30\n" : "12-31\n";
        out.write(row);
        read++;
        if (unreadable) {
          rejected++;
        } else if (of % EVERY == UNREADABLE) {
          unchecked++;
        }
        if (i % EVERY == REPEATED) {
          out.write(row);
          read++;
          rejected++;
        }
      }
    }
    return new Known(read, rejected, unchecked, 0);
  }

  private static long number(int i) {
    return i * STRIDE % MOST;
  }

  private static String id(int i) {
    return String.format(Locale.ROOT, "E%010d", number(i));
  }

  private static String mapping() {
    return """
        complete: [Title]
        files:
          - file: %s
            facts:
              Enterprise:
                id: 统一社会信用代码
                name: 企业名称
                place: 所在地
              AnnualFigures:
                enterpriseId: 统一社会信用代码
                year: {constant: 2023}
                rdExpense: {column: 研发费用(万元), unit: 万元}
                revenue: {column: 营业收入(万元), unit: 万元}
          - file: %s
            facts:
              Title:
                id: 编号
                enterpriseId: 统一社会信用代码
                kind: 称号
                status: {constant: RECOGNISED}
                validUntil: 有效期至
        """
        .formatted(ENTERPRISES, TITLES);
  }
}
