package io.guiju.harness;

import io.guiju.harness.records.Register;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.FindingsFormat;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.NearIds;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which findings a command leaves, and in which forms. */
final class FindingsOptions {
  @Option(
      names = "--format",
      paramLabel = "csv|jsonl|xlsx",
      split = ",",
      descriptionKey = "formats")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--only", paramLabel = "WHAT", split = ",", descriptionKey = "only")
  private List<String> only = new ArrayList<>();

  /**
   * What is asked for.
   *
   * @throws Failure if something is not known; it names the nearest
   */
  FindingsAsked asked(RulePack pack) {
    return new FindingsAsked(formats(), new OnlyReader(pack).read(only));
  }

  private Set<FindingsFormat> formats() {
    if (formats.isEmpty()) {
      return EnumSet.of(FindingsFormat.CSV);
    }
    Set<FindingsFormat> asked = EnumSet.noneOf(FindingsFormat.class);
    formats.forEach(written -> asked.add(format(written.strip())));
    return asked;
  }

  private static FindingsFormat format(String written) {
    for (FindingsFormat format : FindingsFormat.values()) {
      if (format.name().equalsIgnoreCase(written)) {
        return format;
      }
    }
    List<String> known =
        Arrays.stream(FindingsFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();
    throw Failure.wrong("formats", written, new Nearest(written, known));
  }

  /**
   * Refuses ids that no row gives: nothing would be written, and nobody would know why.
   *
   * @throws Failure if there is one; it names the nearest
   */
  static void requireKnown(FindingsAsked asked, Register read, RulePack pack) {
    for (String id : asked.only().ids()) {
      if (read.called(id).isEmpty()) {
        throw NearIds.unknown(id, read.ids(Subjects.subjects(pack)));
      }
    }
  }
}
