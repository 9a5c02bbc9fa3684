package io.guiju.harness.register;

import io.guiju.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the bundled register, the same bytes each time. */
public final class RegisterGenerator {
  private RegisterGenerator() {}

  /**
   * @param args the directory to write to, as {@code src/main/resources/register}
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Give one argument: the directory to write to");
    }
    Path directory = Files.createDirectories(Path.of(args[0]));
    for (CsvFile file : files(RulePack.load("jiaxing315"))) {
      Files.writeString(directory.resolve(file.name()), file.text());
    }
  }

  static List<CsvFile> files(RulePack pack) {
    Labels labels = new Labels(pack);
    Places places = Places.of(pack);
    CreditCodes codes = new CreditCodes(new Draw(0));
    Enterprises enterprises = Enterprises.draw(new Draw(1), codes, places);
    String city = places.within().get(0).code();
    Organisations organisations = new Organisations(enterprises, codes, city);
    Titles titles =
        Titles.draw(new Draw(3), labels, enterprises)
            .withWorldClass(new Draw(22), labels, enterprises);
    Projects projects = Projects.draw(new Draw(5), new Draw(7), places, organisations);
    Platforms platforms = Platforms.draw(new Draw(10), labels, places, organisations);
    CsvFile people = People.table(new Draw(14), labels, places);
    CsvFile achievements = Achievements.table(new Draw(16), labels, places, organisations);
    Vouchers vouchers = Vouchers.draw(new Draw(18), labels, places);
    List<CsvFile> sound =
        List.of(
            enterprises.table(new Draw(9), projects.leads()),
            Figures.table(new Draw(2), enterprises),
            titles.table(),
            Products.table(new Draw(4), enterprises),
            projects.table(new Draw(8), labels),
            projects.memberTable(),
            Consortia.table(new Draw(6), labels, enterprises, titles, organisations.universities()),
            platforms.table(),
            Builders.table(new Draw(11), labels, platforms, organisations, titles),
            Evaluations.table(new Draw(12), platforms),
            Investors.table(new Draw(13), labels, platforms),
            ProjectInstitutions.table(new Draw(21), projects, platforms),
            people,
            Employments.table(new Draw(15), labels, people, organisations),
            achievements,
            Authorships.table(new Draw(17), people, achievements),
            vouchers.table(),
            vouchers.useTable(new Draw(19)),
            Points.table(new Draw(20), enterprises));
    return new BadRows(counted(sound, labels, places), enterprises, organisations.unused())
        .inserted();
  }

  /** The tables with what the plan's indicators count, from lots of their own. */
  private static List<CsvFile> counted(List<CsvFile> sound, Labels labels, Places places) {
    return sound.stream().map(table -> counted(table, labels, places)).toList();
  }

  private static CsvFile counted(CsvFile table, Labels labels, Places places) {
    return switch (table.name()) {
      case "enterprises.csv" -> Enterprises.listed(new Draw(23), table);
      case "figures.csv" -> Figures.scaled(new Draw(24), table);
      case "titles.csv" -> Titles.recognised(new Draw(25), labels, table);
      case "products.csv" -> Products.recognised(new Draw(26), labels, table);
      case "projects.csv" -> ProjectDetails.approved(new Draw(27), table);
      case "consortia.csv" -> Consortia.formed(new Draw(28), table);
      case "platforms.csv" -> platforms(table, labels, places);
      case "people.csv" -> People.selected(new Draw(31), labels, table);
      case "achievements.csv" -> Achievements.made(new Draw(32), table);
      default -> table;
    };
  }

  private static CsvFile platforms(CsvFile table, Labels labels, Places places) {
    int before = table.rows().size();
    List<List<String>> more = Platforms.recognised(new Draw(29), labels, places, before);
    return Platforms.dated(new Draw(30), labels, table.plus(more));
  }
}
