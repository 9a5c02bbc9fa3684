package io.guiju.spark;

import io.guiju.harness.mapping.Settings;
import io.guiju.pack.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an executor has to know of a run. It makes the rest itself: nothing of Drools is sent.
 *
 * @param mapping where the mapping stands, for messages
 * @param yaml its text
 * @param asOf the date of the check
 * @param recordsAsOf the date of the records
 * @param settings what is set over the mapping
 * @param tables in the order in which they are read
 * @param only which findings are wanted, as the harness's {@code --only} takes it
 * @param crossCheck one in how many records is cross-checked
 */
record Setup(
    String pack,
    String mapping,
    String yaml,
    Language language,
    LocalDate asOf,
    LocalDate recordsAsOf,
    Settings settings,
    List<Table> tables,
    List<String> only,
    long crossCheck)
    implements Serializable {
  /**
   * A table of the register.
   *
   * @param mapped which entry of the mapping it goes by, the first being 0
   * @param encoding in which it is to be read; empty where the mapping decides
   */
  record Table(Source source, int mapped, List<String> columns, String encoding)
      implements Serializable {}
}
