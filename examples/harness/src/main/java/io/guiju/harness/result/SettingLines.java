package io.guiju.harness.result;

import io.guiju.harness.mapping.Settings;
import io.guiju.harness.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What was set where the plan leaves something open, written as {@code --set} takes it. */
final class SettingLines {
  private SettingLines() {}

  /** One line for whoever has set something. */
  static List<String> of(Settings settings, Words words) {
    List<String> lines = new ArrayList<>();
    add(lines, settings, Settings.By.MAPPING, "summary.setByMapping", words);
    add(lines, settings, Settings.By.COMMAND_LINE, "summary.setByCommandLine", words);
    return lines;
  }

  private static void add(
      List<String> lines, Settings settings, Settings.By by, String key, Words words) {
    List<String> set = new ArrayList<>();
    settings
        .values()
        .forEach(
            (id, value) -> {
              if (value.by() == by) {
                set.add(id + "=" + String.join(",", value.members()));
              }
            });
    settings
        .closed()
        .forEach(
            (id, who) -> {
              if (who == by) {
                set.add(words.say("summary.closed", id));
              }
            });
    if (!set.isEmpty()) {
      lines.add(words.say(key, String.join("; ", set)));
    }
  }
}
