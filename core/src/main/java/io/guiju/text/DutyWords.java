package io.guiju.text;

import io.guiju.pack.Duty;
import io.guiju.pack.RulePack;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What duties ask for and how they stand, in sentences. */
final class DutyWords {
  /** More are counted instead of named. */
  private static final int FEW = 8;

  private final Words words;
  private final ValueWords values;

  DutyWords(RulePack pack, Words words) {
    this.words = words;
    this.values = new ValueWords(pack, words);
  }

  /** Its things, who has to act, and when; one line for each of these that the plan says. */
  List<String> asked(Duty duty) {
    List<String> asked = new ArrayList<>();
    if (!duty.things().isEmpty()) {
      asked.add(words.list(duty.things().stream().map(this::withKey).toList()));
    }
    asked.add(words.say("duty." + duty.by()));
    if (duty.from() != null && duty.through() != null) {
      asked.add(words.say("duty.each", duty.from() + "", duty.through() + ""));
    }
    if (duty.due() != null) {
      asked.add(words.say("duty.due", values.date(duty.due())));
    }
    return asked;
  }

  /** A thing with the key by which measures name it. */
  private String withKey(Duty.Thing thing) {
    return words.say("note", thing.name().in(words.language()), thing.id());
  }

  /** A part by its thing, county and year; empty where the duty is one thing. */
  String name(DutyProgress.Part part) {
    List<String> names = new ArrayList<>();
    if (part.thing() != null) {
      names.add(part.thing().name().in(words.language()));
    }
    if (part.region() != null) {
      names.add(place(part.region()));
    }
    if (part.year() != null) {
      names.add(words.say("progress.inYear", part.year() + ""));
    }
    return String.join(words.say("progress.joint"), names);
  }

  private String place(Place place) {
    return values.say(place, null, null);
  }

  /** Where a duty has several parts: how they stand, few by name, many counted by year. */
  List<String> parts(DutyProgress progress) {
    if (progress.parts().size() < 2) {
      return List.of();
    }
    Map<ProgressState, List<DutyProgress.Part>> byState = new EnumMap<>(ProgressState.class);
    progress
        .parts()
        .forEach(
            part ->
                byState
                    .computeIfAbsent(ProgressState.of(part), state -> new ArrayList<>())
                    .add(part));
    List<String> said = new ArrayList<>();
    byState.forEach(
        (state, parts) ->
            said.add(
                words.say(
                    "progress.parts",
                    words.say("state." + state),
                    parts.size() + "",
                    progress.parts().size() + "",
                    named(parts))));
    Map<LocalDate, List<DutyProgress.Part>> outdated = new TreeMap<>();
    for (DutyProgress.Part part : progress.parts()) {
      if (part.outdated() != null) {
        outdated.computeIfAbsent(part.outdated(), read -> new ArrayList<>()).add(part);
      }
    }
    outdated.forEach((read, parts) -> said.add(of(named(parts), outdated(read))));
    progress.parts().stream()
        .filter(part -> !part.unclear().isEmpty())
        .map(this::report)
        .forEach(said::add);
    return said;
  }

  private String named(List<DutyProgress.Part> parts) {
    Map<Integer, Integer> years = new TreeMap<>();
    parts.stream()
        .filter(part -> part.year() != null)
        .forEach(part -> years.merge(part.year(), 1, Integer::sum));
    if (parts.size() <= FEW || years.isEmpty()) {
      return words.list(parts.stream().map(this::name).toList());
    }
    List<String> counted = new ArrayList<>();
    years.forEach(
        (year, times) -> counted.add(words.say("progress.counted", year + "", times + "")));
    return words.list(counted);
  }

  /** What was last reported; of several parts by whom alone, and when last. */
  String basis(DutyProgress progress) {
    if (progress.parts().size() == 1) {
      return report(progress.parts().get(0));
    }
    List<Measure> reports =
        progress.parts().stream().map(DutyProgress.Part::latest).filter(Objects::nonNull).toList();
    List<String> bodies =
        reports.stream().map(Measure::body).filter(Objects::nonNull).distinct().toList();
    LocalDate last =
        reports.stream()
            .map(Measure::on)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    if (bodies.isEmpty()) {
      return "";
    }
    String said = words.say("progress.by", words.list(bodies));
    return last == null ? said : words.say("progress.lastly", said, values.date(last));
  }

  String report(DutyProgress.Part part) {
    Measure latest = part.latest();
    String name = name(part);
    if (latest == null && part.isReported()) {
      return of(name, unclear(part.unclear()));
    } else if (latest == null) {
      return part.outdated() == null ? "" : of(name, outdated(part.outdated()));
    }
    return of(name, said(latest));
  }

  /** What was reported, and why it does not say how far the duty is. */
  private String unclear(List<Measure> reports) {
    List<String> said = new ArrayList<>(reports.stream().map(this::said).toList());
    if (reports.stream().anyMatch(report -> report.on() == null)) {
      said.add(words.say("progress.unclear.day"));
    } else if (reports.size() > 1) {
      said.add(words.say("progress.unclear.contrary"));
    }
    return words.sentences(said);
  }

  String said(Measure latest) {
    List<String> said = new ArrayList<>();
    said.add(
        latest.status() == null
            ? words.say("progress.unstated")
            : values.say(latest.status(), null, null));
    if (latest.body() != null) {
      said.add(words.say("progress.by", latest.body()));
    }
    said.add(latest.on() == null ? words.say("progress.undated") : values.date(latest.on()));
    if (latest.evidence() != null) {
      said.add(words.say("progress.evidence", latest.evidence()));
    }
    return String.join(words.say("notes"), said);
  }

  private String of(String name, String report) {
    return name.isEmpty() ? report : words.say("progress.of", name, report);
  }

  private String outdated(LocalDate lastRead) {
    return words.say("progress.outdated.report", values.date(lastRead));
  }
}
