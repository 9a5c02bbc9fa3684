package io.guiju.pack;

import io.guiju.Language;

/** Words in both languages. */
public record Text(String zh, String en) {
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
