package io.guiju.pack;

import java.util.Locale;

/** The languages that people read results in. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
