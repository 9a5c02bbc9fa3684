package io.guiju.internal.rule;

import io.guiju.pack.PackException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of one section as they are written: what the compiled model does not tell, its right
 * sides and line numbers, is read and judged here.
 */
public final class DrlText {
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule\\s+\"([^\"]*)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*");
  private static final Pattern RIGHT_SIDE =
      Pattern.compile("\\s*findings\\.satisfied\\(\\s*\\$\\w+\\s*\\);\\s*");
  private static final Pattern ANNOTATIONS =
      Pattern.compile("(\\s*@(provision|appliesTo)\\(\\s*\"[^\"]*\"\\s*\\))*\\s*");
  private static final Pattern PATTERN =
      Pattern.compile("(?:(?:not|exists)\\s+)?\\$\\w+\\s*:\\s*\\w+\\s*\\(.*\\)", Pattern.DOTALL);

  private final String resource;
  private final String text;
  private final List<String> names = new ArrayList<>();

  public DrlText(String resource, String text) {
    this.resource = resource;
    this.text = COMMENT.matcher(text).replaceAll("");
    Matcher rule = RULE.matcher(this.text);
    while (rule.find()) {
      names.add(rule.group(1));
      check(rule);
    }
    long begun = Pattern.compile("(?m)^\\s*rule\\b").matcher(this.text).results().count();
    if (begun != names.size()) {
      throw new PackException(
          resource,
          1,
          begun
              + " rules begin here and "
              + names.size()
              + " read as 'rule \"...\" @provision( ... ) when ... then ... end', each keyword at"
              + " the start of its line. Maybe a keyword is indented or an 'end' is missing.");
    }
  }

  private void check(Matcher rule) {
    String name = rule.group(1);
    if (!ANNOTATIONS.matcher(rule.group(2)).matches()) {
      throw error(
          name,
          "rule \""
              + name
              + "\" has more than @provision( \"...\" ) and @appliesTo( \"...\" ) before 'when';"
              + " salience, no-loop and the like are not used, since order must not matter");
    }
    for (String line : rule.group(3).strip().split("\\R\\s*(?=(?:not |exists )?\\$\\w+\\s*:)")) {
      if (!PATTERN.matcher(line.strip()).matches()) {
        throw error(
            name,
            "rule \""
                + name
                + "\" has a line that is no pattern: '"
                + line.strip()
                + "'. Write '$name : Type( term operator limit, ... )', one to a line, with 'not'"
                + " or 'exists' before it at most");
      }
    }
    if (!RIGHT_SIDE.matcher(rule.group(4)).matches()) {
      throw error(
          name,
          "rule \""
              + name
              + "\" does something else than 'findings.satisfied( $subject );' after 'then':"
              + " outcomes other than satisfied follow from the conditions");
    }
  }

  /** In the order of the file. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** An error at the line of a rule. */
  public PackException error(String rule, String problem) {
    int at = Math.max(0, text.indexOf("\"" + rule + "\""));
    return new PackException(
        resource, 1 + (int) text.substring(0, at).lines().count() - 1, problem);
  }
}
