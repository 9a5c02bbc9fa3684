package io.guiju.harness.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.Only;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.Summary;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.text.ProgressWords;
import io.guiju.type.FactType;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of.
 *
 * @param language in which it opens
 * @param run what {@code run.json} says
 * @param figures null where nothing but the plan itself was judged
 * @param only which findings the list has
 * @param listed how many subjects stand in the list; {@link #NOT_LISTED} where they are too many
 */
record Content(
    RulePack pack,
    Both words,
    Language language,
    Summary summary,
    Register read,
    RunLog log,
    JsonNode run,
    @Nullable Figures figures,
    Districts districts,
    Only only,
    long listed) {
  static final long NOT_LISTED = -1;

  boolean isListed() {
    return listed != NOT_LISTED;
  }

  @Nullable Board board() {
    return summary.board();
  }

  /** Whether the run has a file with such facts, and so somebody spoke of what they are about. */
  boolean isSupplied(Class<? extends Record> type) {
    FactType facts = FactType.of(type);
    return log.inputs().stream().anyMatch(input -> input.mapped().gives(facts));
  }

  Text say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** A number as people read it. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** What a target measures, or what a duty is; what an entitlement brings. */
  Text what(Provision provision) {
    return provision.effect() == null
        ? words.progress(words -> words.what(provision))
        : provision.effect().words();
  }

  Text progress(Function<ProgressWords, String> said) {
    return words.progress(said);
  }
}
