package io.guiju.internal.pack;

import io.guiju.pack.PackException;
import io.guiju.type.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a pack was when it was built; loading it compares.
 *
 * @param digest over the names and contents of the files that decide verdicts
 * @param documents the same of those that do not: the text of the plan, names, cases
 * @param rules how many rules were compiled
 * @param models the classes that Drools generated, one for each section with rules
 */
record Seal(String digest, String documents, int rules, List<String> models) {
  static final String FILE = "/sealed.yaml";

  static Seal parse(String resource, String content) {
    Yaml yaml = YamlParser.parse(resource, content);
    return new Seal(
        yaml.get("digest").text(),
        yaml.get("documents").text(),
        yaml.get("rules").as(text -> (Integer) Values.parse(Integer.class, text)),
        yaml.get("models").list().stream().map(Yaml::text).toList());
  }

  String write() {
    StringBuilder out = new StringBuilder("digest: " + digest + "\ndocuments: " + documents);
    out.append("\nrules: ").append(rules).append("\nmodels:");
    models.forEach(model -> out.append("\n  - ").append(model));
    return out.append('\n').toString();
  }

  /** The digest over files by name. */
  static String digest(SortedMap<String, String> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> file : files.entrySet()) {
        sha.update(
            (file.getKey() + "\n" + file.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void check(String resource, String actualDigest, int actualRules) {
    check(resource, digest, actualDigest);
    if (rules != actualRules) {
      throw changed(resource, rules + " rules", actualRules + "");
    }
  }

  static void check(String resource, String digest, String actualDigest) {
    if (!digest.equals(actualDigest)) {
      throw changed(resource, digest, actualDigest);
    }
  }

  private static PackException changed(String resource, String sealed, String actual) {
    return new PackException(
        resource
            + ": the pack was sealed with "
            + sealed
            + ", and here are "
            + actual
            + ". A file was changed or lost after the build: build the pack again");
  }
}
