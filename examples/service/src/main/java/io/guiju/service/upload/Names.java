package io.guiju.service.upload;

import io.guiju.harness.words.Listing;
import io.guiju.service.web.Refused;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The names of uploaded files, by which a mapping and the results call them. */
final class Names {
  private static final int LONGEST = 150;
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "jsonl", "ndjson");

  private Names() {}

  /** One for each file. */
  static List<String> of(List<MultipartFile> files) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (MultipartFile file : files) {
      String name = name(file.getOriginalFilename());
      if (!seen.add(name)) {
        throw Refused.wrong("files.twice", name).with("term", name);
      }
      names.add(name);
    }
    return names;
  }

  /** What stands after the last slash of either kind. */
  static String name(@Nullable String sent) {
    String all = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
    String name = all.substring(Math.max(all.lastIndexOf('/'), all.lastIndexOf('\\')) + 1).strip();
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.startsWith(".")
        || name.chars()
            .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
      throw Refused.wrong("file.name", LONGEST).with("term", "files");
    }
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
      throw Refused.wrong("file.kind", name, Listing.of(ENDINGS.stream().sorted().toList()))
          .with("term", name);
    }
    return name;
  }
}
