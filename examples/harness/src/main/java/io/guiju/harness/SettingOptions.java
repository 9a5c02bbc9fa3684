package io.guiju.harness;

import io.guiju.harness.mapping.BadValue;
import io.guiju.harness.mapping.SettingReader;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.words.Failure;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the command line sets where the plan leaves something open. */
final class SettingOptions {
  @Option(names = "--set", paramLabel = "PARAMETER=VALUE[,VALUE]", descriptionKey = "set")
  private List<String> set = new ArrayList<>();

  @Option(names = "--close", paramLabel = "LIST", descriptionKey = "close")
  private List<String> close = new ArrayList<>();

  Settings settings(RulePack pack) {
    SettingReader reader = new SettingReader(pack);
    Map<String, Settings.Value> values = new LinkedHashMap<>();
    for (String written : set) {
      int equals = written.indexOf('=');
      if (equals <= 0) {
        throw Failure.wrong("setting.form", written);
      }
      try {
        String id = reader.id(written.substring(0, equals).strip());
        List<String> value = reader.value(id, members(written.substring(equals + 1)));
        if (values.put(id, new Settings.Value(value, Settings.By.COMMAND_LINE)) != null) {
          throw Failure.wrong("setting.twice", id);
        }
      } catch (BadValue e) {
        throw Failure.wrong("setting.option", "--set", written, e.problem());
      }
    }
    return new Settings(values, closed(reader));
  }

  private static List<String> members(String written) {
    return Arrays.stream(written.split(",")).map(String::strip).filter(m -> !m.isEmpty()).toList();
  }

  private Map<String, Settings.By> closed(SettingReader reader) {
    Map<String, Settings.By> closed = new LinkedHashMap<>();
    for (String list : close) {
      try {
        String id = reader.id(list.strip());
        reader.requireList(id);
        closed.put(id, Settings.By.COMMAND_LINE);
      } catch (BadValue e) {
        throw Failure.wrong("setting.option", "--close", list, e.problem());
      }
    }
    return closed;
  }
}
