package io.guiju.internal.rule;

import io.guiju.pack.PackException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one section as they are written: what the compiled model does not tell, its right
 * sides and line numbers, is read and judged here.
 */
public final class DrlText {
  private final String resource;
  private final Supplier<String> written;
  private final List<String> names;
  private @Nullable String text;

  /**
   * @throws PackException if the law refuses what is written
   */
  public DrlText(String resource, String written) {
    this(resource, () -> written, new ArrayList<>());
    read();
  }

  private DrlText(String resource, Supplier<String> written, List<String> names) {
    this.resource = resource;
    this.written = written;
    this.names = names;
  }

  /**
   * Rules that were held to the law before.
   *
   * @param written as it is in the file; asked when somebody wants to read it
   */
  public static DrlText lawful(String resource, Supplier<String> written, List<String> names) {
    return new DrlText(resource, written, List.copyOf(names));
  }

  private void read() {
    String text = text();
    Matcher head = Law.HEAD.matcher(text);
    int at = head.lookingAt() ? head.end() : 0;
    Matcher rule = Law.RULE.matcher(text);
    while (at < text.length()) {
      if (!rule.region(at, text.length()).lookingAt()) {
        throw unreadable(at);
      }
      names.add(rule.group(1));
      check(rule);
      at = rule.end();
    }
  }

  /** Without comments, line for line as it is written. */
  private String text() {
    if (text == null) {
      text = Law.COMMENT.matcher(written()).replaceAll("$1");
    }
    return text;
  }

  private PackException unreadable(int at) {
    String line = text().substring(at).lines().findFirst().orElse("");
    return new PackException(
        resource,
        line(at),
        "'"
            + line.strip()
            + "' begins no rule. Write 'package', 'import' and 'global io.guiju.Findings findings'"
            + " or 'global io.guiju.Contributions contributions', then nothing but 'rule \"...\" @provision( ... ) when ... then ... end', each"
            + " keyword at the start of its line. Maybe a keyword is indented or an 'end' is"
            + " missing.");
  }

  private void check(Matcher rule) {
    String name = rule.group(1);
    if (!Law.ANNOTATIONS.matcher(rule.group(2)).matches()) {
      throw error(
          name,
          "rule \""
              + name
              + "\" has more than one @provision( \"...\" ) or @judges( \"...\" ) and one"
              + " @appliesTo( \"...\" ), or one @contributes( \"...\" ) with @adds, @inYear and @to,"
              + " before 'when'; salience, no-loop and the like are not used, since order must not"
              + " matter");
    }
    for (String lines : rule.group(3).strip().split("\\R\\s*(?=(?:not |exists )?\\$\\w+\\s*:)")) {
      if (!isPattern(lines)) {
        throw error(
            name,
            "rule \""
                + name
                + "\" has a line that is no pattern: '"
                + afterPattern(lines.strip())
                + "'. Write '$name : Type( term operator limit, ... )', one to a line, with 'not'"
                + " or 'exists' before the $name at most; alternatives are rules of their own");
      }
    }
    boolean adds = rule.group(2).contains("@contributes(");
    if (!(adds ? Law.RIGHT_SIDE_THAT_ADDS : Law.RIGHT_SIDE).matcher(rule.group(4)).matches()) {
      throw error(
          name,
          "rule \""
              + name
              + "\" does something else than '"
              + (adds ? "contributions.from" : "findings.satisfied")
              + "( $subject );' after 'then': what else there is to say follows from the"
              + " conditions");
    }
  }

  private static boolean isPattern(String lines) {
    return Law.PATTERN.matcher(Law.STRING.matcher(lines.strip()).replaceAll("\"\"")).matches();
  }

  /** What stands below a pattern that is one; all of it where none is. */
  private static String afterPattern(String lines) {
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', end + 1)) {
      if (isPattern(lines.substring(0, end))) {
        return lines.substring(end).strip();
      }
    }
    return lines;
  }

  /** In the order of the file. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public String resource() {
    return resource;
  }

  /** As it is in the file. */
  public String written() {
    return written.get();
  }

  /** The line on which a rule begins; the first line where there is no such rule. */
  public int lineOf(String rule) {
    return line(nameAt(rule));
  }

  /** A rule as it is written, with its comments, from its first line to its {@code end}. */
  public String rule(String name) {
    Matcher rule = Law.RULE.matcher(text());
    int at = nameAt(name);
    while (at >= 0 && rule.find()) {
      if (rule.start(1) == at) {
        int first = line(rule.start()) - 1;
        int last = line(rule.start() + rule.group().stripTrailing().length());
        return String.join("\n", written().lines().toList().subList(first, last));
      }
    }
    throw new IllegalArgumentException(resource + " has no rule \"" + name + "\"");
  }

  /**
   * Whether a sentence, line breaks and blanks aside, stands in the comment above a rule: its own,
   * or that of rules above it.
   */
  public boolean standsUnder(String rule, String sentence) {
    return bare(commentAbove(rule)).contains(bare(sentence));
  }

  private static String bare(String text) {
    return text.replaceAll("(?U)\\s", "");
  }

  private String commentAbove(String rule) {
    List<String> lines = written().lines().toList();
    int at = lineOf(rule) - 1;
    while (at >= 0 && !isComment(lines.get(at))) {
      at--;
    }
    StringBuilder comment = new StringBuilder();
    for (; at >= 0 && isComment(lines.get(at)); at--) {
      comment.insert(0, lines.get(at).substring(2).strip());
    }
    return comment.toString();
  }

  /** Those inside rules are indented. */
  private static boolean isComment(String line) {
    return line.startsWith("//");
  }

  /** An error at the line of a rule; at the first line where there is no such rule. */
  public PackException error(String rule, String problem) {
    return new PackException(resource, lineOf(rule), problem);
  }

  /** An error of a rule, which is named. */
  public PackException refusal(String rule, String problem) {
    return error(rule, "rule \"" + rule + "\" " + problem);
  }

  /** Where the head of a rule names it, as others may as well; negative where there is none. */
  private int nameAt(String rule) {
    String head = "(?m)^\\h*rule\\s+\"(" + Pattern.quote(rule) + ")\"";
    Matcher found = Pattern.compile(head).matcher(text());
    return found.find() ? found.start(1) : -1;
  }

  private int line(int at) {
    return 1 + (int) text().substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count();
  }

  /** Apart, since rules that were held to it before are not held to it again. */
  private static final class Law {
    static final Pattern HEAD =
        Pattern.compile(
            "\\s*package [\\w.]+;?\\s+(import [\\w.]+(\\.\\*)?;?\\s+)*"
                + "(global io\\.guiju\\.(Findings findings|Contributions contributions);?\\s+)*");
    static final Pattern RULE =
        Pattern.compile("(?ms)^rule\\s+\"([^\"]*)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b\\s*");
    static final Pattern COMMENT = Pattern.compile("(\"[^\"\n]*\")|//[^\n]*");
    static final Pattern STRING = Pattern.compile("\"[^\"\n]*\"");
    static final Pattern RIGHT_SIDE =
        Pattern.compile("\\s*findings\\.satisfied\\(\\s*\\$\\w+\\s*\\);\\s*");
    static final Pattern RIGHT_SIDE_THAT_ADDS =
        Pattern.compile("\\s*contributions\\.from\\(\\s*\\$\\w+\\s*\\);\\s*");
    static final Pattern ANNOTATIONS =
        Pattern.compile(
            "(?s)(\\s*@(provision|judges|appliesTo|contributes|adds|inYear|to)\\(\\s*\"[^\"]*\"\\s*\\)(?!.*@\\2\\b))*\\s*");

    /** Parentheses inside are for {@link ConditionReader} to refuse. */
    static final Pattern PATTERN =
        Pattern.compile(
            "(?:(?:not|exists)\\s+)?\\$\\w+\\s*:\\s*\\w+\\s*\\((?:[^()]|\\([^()]*\\))*\\)");
  }
}
