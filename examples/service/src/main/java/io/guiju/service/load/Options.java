package io.guiju.service.load;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a load.
 *
 * @param url of the service
 * @param what they do in turn: {@code assess} (checked and kept), {@code explain} (checked, in full
 *     words), {@code read} (a provision)
 * @param users who ask at a time, each as soon as it was answered
 * @param seconds of the measurement
 * @param warmUp seconds before these
 * @param key the API key; null where none is needed
 * @param pid the process of the service, to watch its memory; 0 where it is not watched
 */
record Options(
    URI url, List<String> what, int users, int seconds, int warmUp, @Nullable String key, int pid) {
  private static final List<String> NAMES =
      List.of("url", "what", "users", "seconds", "warm-up", "key", "pid");
  private static final List<String> WHAT = List.of("assess", "explain", "read");

  static Options of(String... arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      if (parts.length != 2
          || !parts[0].startsWith("--")
          || !NAMES.contains(parts[0].substring(2))) {
        throw new IllegalArgumentException(
            "'" + argument + "' is no option: write --name=value with one of " + NAMES);
      }
      given.put(parts[0].substring(2), parts[1]);
    }
    List<String> what = List.of(given.getOrDefault("what", String.join(",", WHAT)).split(","));
    if (!WHAT.containsAll(what)) {
      throw new IllegalArgumentException(
          "--what="
              + given.get("what")
              + " is not known: write one of "
              + WHAT
              + ", or several"
              + " with commas");
    }
    return new Options(
        url(given.getOrDefault("url", "http://127.0.0.1:8315")),
        what,
        number(given, "users", 8, 1),
        number(given, "seconds", 30, 1),
        number(given, "warm-up", 10, 0),
        given.get("key"),
        number(given, "pid", 0, 1));
  }

  private static URI url(String written) {
    if (!written.matches("https?://[^/\\s]+")) {
      throw new IllegalArgumentException(
          "--url=" + written + " is no address: write it like http://127.0.0.1:8315");
    }
    return URI.create(written);
  }

  private static int number(Map<String, String> given, String name, int usual, int least) {
    String written = given.get(name);
    if (written == null) {
      return usual;
    } else if (!written.matches("\\d{1,8}") || Integer.parseInt(written) < least) {
      throw new IllegalArgumentException(
          "--" + name + "=" + written + " is no whole number from " + least + " to 99999999");
    }
    return Integer.parseInt(written);
  }
}
