package io.guiju.harness.propose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a column, taken apart.
 *
 * @param text as it is written
 * @param forms what may be the name of a term in it, the most likely first, in normal form
 * @param year the one year that it names
 * @param unit the unit that it names
 * @param asides what stands in brackets and is neither a unit nor a year
 */
record Heading(
    String text,
    List<String> forms,
    @Nullable Integer year,
    Units.@Nullable Unit unit,
    List<String> asides) {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔]([^)\\]}】〕]*)[)\\]}】〕]");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)(?<!\\d-)(?:FY ?)?((?:19|20)\\d{2})(?!\\d)(?!-\\d) ?(?:年度|年末|年底|年)?");
  private static final Pattern LAST = Pattern.compile("(?:[,:;/]| in )((?:单位:)?[^,:;/]+)$");

  /**
   * @param known whether a form is a heading, so that 万元 at the end of one is a unit
   */
  static Heading of(String text, Units units, Predicate<String> known) {
    return new Reader(text, units, known).heading();
  }

  /** The one year that a text names; null where it names none, or a span of years. */
  static @Nullable Integer yearIn(String text) {
    List<MatchResult> years = YEAR.matcher(Normal.line(text)).results().toList();
    return years.size() == 1 ? Integer.valueOf(years.get(0).group(1)) : null;
  }

  /** Takes one heading apart. */
  private static final class Reader {
    private final String text;
    private final Units units;
    private final Predicate<String> known;
    private final List<String> asides = new ArrayList<>();
    private Units.@Nullable Unit unit;
    private @Nullable Integer year;

    Reader(String text, Units units, Predicate<String> known) {
      this.text = text;
      this.units = units;
      this.known = known;
    }

    Heading heading() {
      String whole = Normal.line(text);
      String line = withoutUnitAtEnd(withoutYear(brackets(whole)));
      String form = withoutUnit(Normal.form(line));
      Set<String> forms = new LinkedHashSet<>();
      forms.add(asides.isEmpty() ? form : withAsides(whole));
      forms.add(form);
      forms.remove("");
      return new Heading(text, List.copyOf(forms), year, unit, List.copyOf(asides));
    }

    private String brackets(String line) {
      Matcher brackets = BRACKETS.matcher(line);
      StringBuilder outside = new StringBuilder();
      while (brackets.find()) {
        brackets.appendReplacement(outside, " ");
        inside(brackets.group(1));
      }
      return Normal.line(brackets.appendTail(outside).toString());
    }

    /** With what stands in brackets where it stands, as in 首台(套)认定级别. */
    private String withAsides(String whole) {
      Matcher brackets = BRACKETS.matcher(whole);
      String kept =
          brackets.replaceAll(
              found ->
                  asides.contains(found.group(1).strip())
                      ? Matcher.quoteReplacement(found.group(1))
                      : " ");
      return Normal.form(year == null ? kept : YEAR.matcher(kept).replaceFirst(" "));
    }

    /** As 2023年,万元: what is neither a year nor a unit stays what it is. */
    private void inside(String aside) {
      List<String> rest = new ArrayList<>();
      for (String part : aside.split("[,;]")) {
        Units.Unit named = units.of(part);
        Matcher dated = YEAR.matcher(part.strip());
        if (named != null && unit == null) {
          unit = named;
        } else if (dated.matches() && year == null) {
          year = Integer.valueOf(dated.group(1));
        } else if (!part.isBlank()) {
          rest.add(part.strip());
        }
      }
      boolean whole = rest.size() == aside.split("[,;]").length;
      asides.addAll(whole ? List.of(aside.strip()) : rest);
    }

    private String withoutYear(String line) {
      Integer named = yearIn(line);
      if (named == null || year != null) {
        return line;
      }
      year = named;
      return YEAR.matcher(line).replaceFirst(" ").strip();
    }

    private String withoutUnitAtEnd(String line) {
      Matcher last = LAST.matcher(line);
      if (unit == null && last.find() && units.of(last.group(1)) != null) {
        unit = units.of(last.group(1));
        return line.substring(0, last.start());
      }
      return line;
    }

    private String withoutUnit(String form) {
      String ending = units.ending(form);
      if (unit == null && ending != null && !known.test(form)) {
        String rest = form.substring(0, form.length() - ending.length());
        if (known.test(rest)) {
          unit = units.of(ending);
          return rest;
        }
      }
      return form;
    }
  }
}
