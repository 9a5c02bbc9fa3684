package io.guiju.harness;

import io.guiju.harness.records.Input;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a mapping says that whoever reads the result has to know: it stands beside the numbers. */
public final class NoteLines {
  private NoteLines() {}

  /** That later records are not there, where the check is of a later date than they. */
  public static List<String> ofDate(Selection selection, Words words) {
    return selection.recordsAsOf().isBefore(selection.asOf())
        ? List.of(words.say("board.records", selection.recordsAsOf(), selection.asOf()))
        : List.of();
  }

  /** The notes on files; one that stands on several is said once. */
  public static List<String> ofFiles(Selection selection, Words words) {
    Map<Text, List<String>> files = new LinkedHashMap<>();
    for (Input input : selection.inputs()) {
      Text note = input.mapped().note();
      if (note != null) {
        files.computeIfAbsent(note, n -> new ArrayList<>()).add(input.file().name());
      }
    }
    List<String> lines = new ArrayList<>();
    files.forEach((note, names) -> lines.add(line(selection, note, names, words)));
    return lines;
  }

  private static String line(Selection selection, Text note, List<String> names, Words words) {
    return names.size() > 1 && names.size() == selection.inputs().size()
        ? words.say("summary.noteOnAll", note)
        : words.say("summary.note", Listing.of(names), note);
  }
}
