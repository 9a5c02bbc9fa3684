package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.benchmarks.byhand.Words.Asked;
import io.guiju.facts.Title;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The provisions that ask for a title, with their reasons. */
final class TitleReasons {
  private final List<TitleAsked> ladder;
  private final List<TitleAsked> champion;
  private final List<TitleAsked> benchmark;
  private final Asked holder;
  private final Asked from;
  private final Asked until;

  TitleReasons(Words words) {
    ladder = TitleAsked.ladder(words);
    champion = TitleAsked.champion(words);
    benchmark = TitleAsked.benchmark(words);
    holder = words.asked(Title.class, "enterpriseId", Operator.EQUAL);
    from = words.asked(Title.class, "validFrom", Operator.AT_MOST);
    until = words.asked(Title.class, "validUntil", Operator.AT_LEAST);
  }

  /** 2.3.1-b. */
  Part ladder(Case of) {
    return titled(ladder, of);
  }

  /** 2.3.1-i. */
  Part champion(Case of) {
    return titled(champion, of);
  }

  /** 2.4.3-a. */
  Part benchmark(Case of) {
    return titled(benchmark, of);
  }

  /** The title that comes nearest, by its truth, then by how few of its conditions fail. */
  private Part titled(List<TitleAsked> ways, Case of) {
    TitleAsked bestWay = ways.get(0);
    Title best = null;
    Truth truth = FALSE;
    int lacking = Integer.MAX_VALUE;
    boolean met = false;
    for (TitleAsked way : ways) {
      for (Title title : of.dossier().titles().supplied()) {
        Truth holds = Logic.same(title.enterpriseId(), of.enterprise().id());
        if (holds != FALSE) {
          met = true;
          Truth kind = way.kind(title);
          Truth status = way.status(title);
          Truth begun = begun(title, of.asOf());
          Truth lasts = lasts(title, of.asOf());
          Truth all = Logic.and(Logic.and(holds, kind, status), Logic.and(begun, lasts));
          int open =
              Logic.open(holds)
                  + Logic.open(kind)
                  + Logic.open(status)
                  + Logic.open(begun)
                  + Logic.open(lasts);
          if (best == null || all.compareTo(truth) > 0 || all == truth && open < lacking) {
            best = title;
            bestWay = way;
            truth = all;
            lacking = open;
          }
        }
      }
    }
    boolean complete = of.dossier().titles().complete();
    if (!met || !complete && truth == FALSE) {
      return anotherTitle(ways.get(0), of, complete ? FALSE : UNKNOWN);
    }
    Part part = reasons(bestWay, Objects.requireNonNull(best), of, truth);
    // Another title is one thing to ask for; what is open of this one may be more.
    return truth == UNKNOWN && !complete && part.missing().size() > 1
        ? new Part(truth, part.grounds(), List.of(titleOf(of)), List.of())
        : part;
  }

  private static Truth begun(Title title, LocalDate asOf) {
    return title.validFrom() == null ? UNKNOWN : Logic.is(!title.validFrom().isAfter(asOf));
  }

  private static Truth lasts(Title title, LocalDate asOf) {
    return title.validUntil() == null ? UNKNOWN : Logic.is(!title.validUntil().isBefore(asOf));
  }

  private Part reasons(TitleAsked way, Title title, Case of, Truth truth) {
    FactKey key = Words.key(Title.class, title.id());
    LocalDate asOf = of.asOf();
    Truth kind = way.kind(title);
    Truth status = way.status(title);
    Truth begun = begun(title, asOf);
    Truth lasts = lasts(title, asOf);
    String id = of.enterprise().id();
    List<Ground> grounds =
        List.of(
            holder.of(key, id, title.enterpriseId(), Logic.same(title.enterpriseId(), id)),
            way.kind().of(key, title.kind(), kind),
            way.status().of(key, title.status(), status),
            from.of(key, asOf, title.validFrom(), begun),
            until.of(key, asOf, title.validUntil(), lasts));
    if (truth == TRUE) {
      return new Part(truth, grounds, List.of(), List.of());
    } else if (truth == FALSE) {
      boolean onlyDays = kind == TRUE && status == TRUE && title.enterpriseId() != null;
      return new Part(truth, grounds, List.of(), onlyDays ? days(key, title, asOf) : List.of());
    }
    List<MissingFact> missing = new ArrayList<>(5);
    if (title.enterpriseId() == null) {
      missing.add(holder.missing(key));
    }
    if (title.kind() == null) {
      missing.add(way.kind().missing(key));
    } else if (kind == UNKNOWN) {
      missing.add(way.kind().outside(key, title.kind()));
    }
    if (status == UNKNOWN) {
      missing.add(way.status().missing(key));
    }
    if (begun == UNKNOWN) {
      missing.add(from.missing(key));
    }
    if (lasts == UNKNOWN) {
      missing.add(until.missing(key));
    }
    return new Part(truth, grounds, missing, List.of());
  }

  /** By how many days a title has not begun or has ended; nothing where a day is not known. */
  private List<Gap> days(FactKey key, Title title, LocalDate asOf) {
    LocalDate first = title.validFrom();
    LocalDate last = title.validUntil();
    if (first == null || last == null) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>(2);
    if (first.isAfter(asOf)) {
      gaps.add(days(key, from.term(), first.toEpochDay() - asOf.toEpochDay(), false));
    }
    if (last.isBefore(asOf)) {
      gaps.add(days(key, until.term(), asOf.toEpochDay() - last.toEpochDay(), true));
    }
    return gaps;
  }

  private static Gap days(FactKey key, Term term, long days, boolean upwards) {
    return new Gap(key, term, null, Ratio.of(BigDecimal.valueOf(days)), upwards, true, null, null);
  }

  private Part anotherTitle(TitleAsked way, Case of, Truth truth) {
    Ground presence =
        Words.presence(
            Title.class,
            List.of(
                holder.unsupplied(of.enterprise().id()),
                way.kind().unsupplied(way.kind().limit()),
                way.status().unsupplied(way.status().limit()),
                from.unsupplied(of.asOf()),
                until.unsupplied(of.asOf())),
            null,
            truth);
    List<MissingFact> missing = truth == UNKNOWN ? List.of(titleOf(of)) : List.of();
    return new Part(truth, List.of(presence), missing, List.of());
  }

  private MissingFact titleOf(Case of) {
    return Words.record(Title.class, Map.of(holder.term(), of.enterprise().id()));
  }
}
