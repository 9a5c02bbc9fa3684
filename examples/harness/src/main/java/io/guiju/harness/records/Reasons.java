package io.guiju.harness.records;

import io.guiju.harness.words.Problem;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.Text;

/** Puts into words why rows are set aside, for who reads them in either language. */
record Reasons(Words chinese, Words english) {
  static Reasons of(Words words) {
    return new Reasons(words.as(Language.ZH), words.as(Language.EN));
  }

  Text of(Problem problem) {
    return new Text(chinese.say(problem), english.say(problem));
  }
}
