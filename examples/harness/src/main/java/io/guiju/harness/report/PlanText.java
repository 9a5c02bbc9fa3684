package io.guiju.harness.report;

import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.pack.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The plan word for word, cut where its provisions begin and end. */
public final class PlanText {
  /**
   * A stretch of the text under one heading.
   *
   * @param section null before the first section
   * @param depth of the heading, from 1; 0 where there is none
   * @param heading as the plan writes it
   * @param runs the words below it
   */
  public record Passage(@Nullable Section section, int depth, String heading, List<Run> runs) {}

  /**
   * Words that belong to the same provisions.
   *
   * @param silent whether they ask for nothing
   */
  public record Run(String words, List<Provision> provisions, boolean silent) {}

  /** Where words stand that belong to a provision, or ask for nothing. */
  private record Span(int from, int to, @Nullable Provision provision) {}

  private final RulePack pack;
  private final String text;
  private final List<Section> sections;
  private int next;

  private PlanText(RulePack pack, String text) {
    this.pack = pack;
    this.text = text;
    this.sections = pack.sections();
  }

  /** The passages of a pack's plan; none where it ships no text. */
  public static List<Passage> of(RulePack pack) {
    return pack.text() == null ? List.of() : new PlanText(pack, pack.text()).passages();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf("\n#", from);
      end = end < 0 ? text.length() : end + 1;
      passages.add(passage(from, end));
      from = end;
    }
    return passages;
  }

  private Passage passage(int from, int end) {
    if (text.charAt(from) != '#') {
      return new Passage(null, 0, "", runs(null, from, end));
    }
    int line = text.indexOf('\n', from);
    int stop = line < 0 || line > end ? end : line;
    String heading = text.substring(from, stop);
    int depth = heading.indexOf(' ');
    String words = heading.substring(depth + 1);
    Section section = null;
    if (next < sections.size() && words.startsWith(sections.get(next).heading().zh())) {
      section = sections.get(next++);
    }
    return new Passage(section, depth, words, runs(section, stop, end));
  }

  private List<Run> runs(@Nullable Section section, int from, int end) {
    List<Span> spans = spans(section, from, end);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, end));
    spans.forEach(span -> cuts.addAll(List.of(span.from, span.to)));
    List<Run> runs = new ArrayList<>();
    int begin = from;
    for (int cut : cuts.tailSet(from, false)) {
      int at = begin;
      List<Span> here = spans.stream().filter(s -> s.from <= at && cut <= s.to).toList();
      List<Provision> provisions =
          here.stream().map(Span::provision).filter(Objects::nonNull).toList();
      boolean silent = provisions.isEmpty() && !here.isEmpty();
      runs.add(new Run(text.substring(begin, cut), provisions, silent));
      begin = cut;
    }
    return runs;
  }

  private List<Span> spans(@Nullable Section section, int from, int end) {
    List<Span> spans = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      if (provision.citation().section().equals(section)) {
        add(spans, provision.citation().quote(), provision, from, end);
      }
    }
    for (Silence silence : pack.silent()) {
      add(spans, silence.quote(), null, from, end);
    }
    return spans;
  }

  private void add(
      List<Span> spans, String quote, @Nullable Provision provision, int from, int end) {
    int at = text.indexOf(quote, from);
    if (at >= 0 && at + quote.length() <= end) {
      spans.add(new Span(at, at + quote.length(), provision));
    }
  }
}
