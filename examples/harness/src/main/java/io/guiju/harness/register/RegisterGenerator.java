package io.guiju.harness.register;

import io.guiju.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the bundled register, the same bytes each time. */
public final class RegisterGenerator {
  private static final int UNIVERSITIES = 12;

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
    List<String> universities = new ArrayList<>();
    while (universities.size() < UNIVERSITIES) {
      universities.add(codes.university(places.within().get(0).code()));
    }
    Titles titles = Titles.draw(new Draw(3), labels, enterprises);
    Projects projects = Projects.draw(new Draw(5), labels, places, enterprises, universities);
    List<CsvFile> sound =
        List.of(
            enterprises.table(),
            Figures.table(new Draw(2), enterprises),
            titles.table(),
            Products.table(new Draw(4), enterprises),
            projects.table(),
            projects.memberTable(),
            Consortia.table(new Draw(6), labels, enterprises, titles, universities));
    return BadRows.in(sound, enterprises, codes.enterprise("330424"));
  }
}
