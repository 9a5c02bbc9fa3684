package io.guiju.harness.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses within the page that its script follows: what the list is asked for, and a subject. */
final class Links {
  private static final String LIST = "#subjects?";

  private Links() {}

  /**
   * To the list.
   *
   * @param asked names of its filters, each with what it is set to
   */
  static String list(String... asked) {
    StringBuilder link = new StringBuilder(LIST);
    for (int i = 0; i < asked.length; i += 2) {
      link.append(i == 0 ? "" : "&").append(asked[i]).append('=').append(encoded(asked[i + 1]));
    }
    return link.toString();
  }

  /** To one finding about a subject. */
  static String finding(String type, String id, String provision) {
    return list("subject", type + ":" + id, "finding", provision);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
