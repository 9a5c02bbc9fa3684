package io.guiju.harness.result;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.type.FactType;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The last sheet: of what the others are, and where one goes on in another. */
record AboutSheet(FindingsWorkbook of, Map<FactType, Long> counts) {
  void write(Workbook workbook) {
    Words words = of.words();
    Worksheet sheet = workbook.newWorksheet(words.say("sheet.about"));
    sheet.width(0, 100);
    int row = 0;
    sheet.inlineString(
        row++,
        0,
        words.say(
            "summary.title",
            of.pack().instrument(),
            of.pack().id(),
            of.pack().version(),
            of.asOf()));
    if (!of.only().equals(Only.ALL)) {
      sheet.inlineString(row++, 0, words.say("sheet.only", Listing.of(of.only().asked())));
    }
    sheet.inlineString(row++, 0, words.say("sheet.tables"));
    for (Map.Entry<FactType, Long> type : counts.entrySet()) {
      String name = of.name(type.getKey(), 1);
      sheet.inlineString(row++, 0, words.say("sheet.findings", name, type.getValue()));
      for (long part = 2; part <= of.parts(type.getValue()); part++) {
        String next = of.name(type.getKey(), part);
        sheet.inlineString(
            row++, 0, words.say("sheet.goesOn", of.name(type.getKey(), part - 1), next));
      }
    }
  }
}
