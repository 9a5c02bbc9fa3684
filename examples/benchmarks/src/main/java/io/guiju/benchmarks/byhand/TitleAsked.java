package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.benchmarks.byhand.Words.Asked;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.type.ListParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provision asks of a title; two provisions name the kind, or list the kinds. */
record TitleAsked(Asked kind, Asked status, boolean open) {
  static List<TitleAsked> ladder(Words words) {
    Asked recognised = recognised(words);
    List<TitleAsked> ladder = new ArrayList<>();
    for (TitleKind kind :
        List.of(
            TitleKind.ST_LEADING, TitleKind.ST_LITTLE_GIANT, TitleKind.HIGH_AND_NEW_TECHNOLOGY)) {
      ladder.add(
          new TitleAsked(
              words.asked(Title.class, "kind", Operator.EQUAL, kind), recognised, false));
    }
    ladder.add(
        new TitleAsked(
            kinds(words, "technologySmeTitles", false, TitleKind.PROVINCIAL_TECHNOLOGY_SME),
            recognised,
            false));
    return ladder;
  }

  static List<TitleAsked> champion(Words words) {
    return List.of(
        new TitleAsked(
            kinds(
                words,
                "cultivatedTitles",
                false,
                TitleKind.SINGLE_CHAMPION,
                TitleKind.HIDDEN_CHAMPION,
                TitleKind.SPECIALISED_AND_NEW,
                TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
            words.asked(
                Title.class,
                "status",
                Operator.MEMBER,
                ListParameter.closed(List.of(TitleStatus.RECOGNISED, TitleStatus.CANDIDATE)),
                "cultivatedStatuses"),
            false));
  }

  static List<TitleAsked> benchmark(Words words) {
    return List.of(
        new TitleAsked(
            kinds(
                words,
                "engineerBenchmarkTitles",
                true,
                TitleKind.EAGLE,
                TitleKind.SINGLE_CHAMPION,
                TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
            recognised(words),
            true));
  }

  private static Asked recognised(Words words) {
    return words.asked(Title.class, "status", Operator.EQUAL, TitleStatus.RECOGNISED);
  }

  private static Asked kinds(Words words, String parameter, boolean open, TitleKind... kinds) {
    ListParameter<TitleKind> list =
        open ? ListParameter.open(List.of(kinds)) : ListParameter.closed(List.of(kinds));
    return words.asked(Title.class, "kind", Operator.MEMBER, list, parameter);
  }

  Truth kind(Title title) {
    Truth listed = among(kind, title.kind());
    return listed == FALSE && open ? UNKNOWN : listed;
  }

  Truth status(Title title) {
    return among(status, title.status());
  }

  private static Truth among(Asked asked, @Nullable Object value) {
    if (value == null) {
      return UNKNOWN;
    }
    return Logic.is(
        asked.limit() instanceof ListParameter<?> list
            ? list.contains(value)
            : value == asked.limit());
  }
}
