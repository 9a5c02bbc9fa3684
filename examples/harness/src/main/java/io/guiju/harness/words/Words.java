package io.guiju.harness.words;

import io.guiju.pack.Advice;
import io.guiju.pack.Language;
import io.guiju.pack.Text;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program's sentences in one language. Thread-safe. */
public final class Words {
  private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

  private final Language language;
  private final Function<Language, ResourceBundle> bundles;
  private final ResourceBundle bundle;

  private Words(Language language, Function<Language, ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
    this.bundle = bundles.apply(language);
  }

  public static Words in(Language language) {
    return in(language, "words");
  }

  /** The sentences of another bundle of the program. */
  public static Words in(Language language, String bundle) {
    return new Words(language, each -> bundle(bundle, each));
  }

  /** The program's sentences with those of a host, which come first. */
  public static Words with(Language language, Function<Language, ResourceBundle> host) {
    return new Words(language, each -> joined(host.apply(each), bundle("words", each)));
  }

  private static ResourceBundle joined(ResourceBundle first, ResourceBundle second) {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return first.containsKey(key) ? first.getObject(key) : second.getObject(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        return Collections.enumeration(keys);
      }
    };
  }

  /** A bundle of the program, in the language asked for and never the machine's. */
  public static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        "io.guiju.harness." + name,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Language language() {
    return language;
  }

  /** The same sentences in a language. */
  public Words as(Language other) {
    return other == language ? this : new Words(other, bundles);
  }

  public String say(String key, Object... arguments) {
    return say(Problem.of(key, arguments));
  }

  public String say(Problem problem) {
    List<Object> arguments = problem.arguments();
    return SLOT.matcher(bundle.getString(problem.key()))
        .replaceAll(
            slot -> Matcher.quoteReplacement(word(arguments.get(Integer.parseInt(slot.group(1))))));
  }

  private String word(Object argument) {
    if (argument instanceof Problem problem) {
      return say(problem);
    } else if (argument instanceof Text text) {
      return text.in(language);
    } else if (argument instanceof Listing listing) {
      return listing.items().stream()
          .map(this::word)
          .collect(Collectors.joining(bundle.getString("listing")));
    } else if (argument instanceof Nearest nearest) {
      return advice(nearest);
    }
    return argument.toString();
  }

  private String advice(Nearest nearest) {
    if (nearest.known().isEmpty()) {
      return say("nearest.none");
    }
    String name = Advice.nearestName(nearest.written(), nearest.known());
    return name == null
        ? say("nearest.known", Listing.of(nearest.known()))
        : say("nearest.maybe", name);
  }
}
