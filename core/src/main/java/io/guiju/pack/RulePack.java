package io.guiju.pack;

import io.guiju.internal.pack.PackLoader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan: its provisions, the rules that encode them, parameters, words and cases.
 *
 * <p>Packs are found on the class path by the resource {@code META-INF/guiju/packs}, whose lines
 * name their folders. Loading reads and checks everything; a pack that loads is sound. Thread-safe.
 * Not for hosts to implement: a checker takes only what was loaded.
 */
public interface RulePack {
  /**
   * The pack of this id on the class path.
   *
   * @throws PackException if there is none, or it is refused; the message says where and why
   */
  static RulePack load(String id) {
    return PackLoader.load(id);
  }

  /** The ids of the packs on the class path, sorted. */
  static List<String> available() {
    return PackLoader.available();
  }

  String id();

  String version();

  /** The title of the plan. */
  Text instrument();

  Scope scope();

  /** The verbatim text of the plan (Markdown), or null where the pack ships none. */
  @Nullable String text();

  /** What the plan calls by name, in the order of the file. */
  List<Named> named();

  /** What the targets measure, in the order of the files. */
  List<Indicator> indicators();

  /** The indicator of this id, or null. */
  @Nullable Indicator indicator(String id);

  /** Whether an indicator, by its id, is one of zones: a target says that any of them will do. */
  boolean isOfZones(String indicator);

  /** The text of the plan that asks for nothing, in its order. */
  List<Silence> silent();

  /** In the order of the plan, headings over other sections included. */
  List<Section> sections();

  /** All, in the order of the plan. */
  List<Provision> provisions();

  /** Those that grant something, in the order of the plan. */
  List<Provision> entitlements();

  /** The provision of this id, or null. */
  @Nullable Provision provision(String id);

  /**
   * The rules of a provision of this pack, in the order of the files: those that encode it; of a
   * target or a duty the generic rules that judge its data, and of a target those that say which
   * records add to what it measures. Derived anew at each call, since a check has no need of it.
   */
  List<Rule> rulesOf(Provision provision);

  Parameters parameters();

  Vocabulary vocabulary();

  /** The digest over rules, data and terms that was sealed when the pack was built. */
  String digest();
}
