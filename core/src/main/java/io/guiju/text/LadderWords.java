package io.guiju.text;

import io.guiju.Change;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Truth;
import io.guiju.pack.Provision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ladder as sentences: where the subject stands, what is next, what it takes and brings. */
final class LadderWords {
  private final Words words;
  private final ValueWords values;
  private final ChangeWords changes;

  LadderWords(Words words, ValueWords values, ChangeWords changes) {
    this.words = words;
    this.values = values;
    this.changes = changes;
  }

  List<String> sentences(Ladder ladder, Finding finding) {
    List<String> sentences = new ArrayList<>();
    sentences.add(stands(ladder));
    Ladder.Rung next = ladder.next();
    if (ladder.current() == null && !open(ladder).isEmpty()) {
      return sentences;
    } else if (next == null) {
      sentences.add(words.say("ladder.top"));
      return sentences;
    }
    sentences.add(words.say("ladder.next", name(next)));
    String key = "ladder.step";
    for (List<Change> steps : ladder.steps().stream().limit(FindingPage.MOST_WAYS).toList()) {
      sentences.add(words.say(key, changes.all(steps, finding)));
      key = "instead";
    }
    if (!ladder.steps().isEmpty()) {
      List<String> brings = ladder.brings().stream().map(this::brought).toList();
      sentences.add(
          brings.isEmpty()
              ? words.say("ladder.bringsNothing")
              : words.say("ladder.brings", words.list(brings)));
    }
    return sentences;
  }

  private String stands(Ladder ladder) {
    Ladder.@Nullable Rung current = ladder.current();
    List<String> open = open(ladder);
    if (current == null) {
      return open.isEmpty()
          ? words.say("ladder.none")
          : words.say("ladder.unknown", words.list(open));
    }
    String stands = words.say("ladder.current", name(current));
    return open.isEmpty() ? stands : words.say("ladder.open", stands, words.list(open));
  }

  /** The rungs above the current one of which it is not known. */
  private List<String> open(Ladder ladder) {
    return ladder.rungs().stream()
        .takeWhile(rung -> !rung.equals(ladder.current()))
        .filter(rung -> rung.reached() == Truth.UNKNOWN)
        .map(this::name)
        .toList();
  }

  private String name(Ladder.Rung rung) {
    String mark = values.say(rung.mark(), null, null);
    return mark.isEmpty() ? rung.rule() : mark;
  }

  private String brought(Provision provision) {
    return words.say(
        "ladder.provision", provision.id(), provision.entitles().words().in(words.language()));
  }
}
