package io.guiju.internal.compiled;

import static java.lang.invoke.MethodType.methodType;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Joins the conditions of a provision's rules to a search for the nearest choice. */
final class Searches {
  /** Of what the patterns above lack, the scene, and where the search stands. */
  private static final MethodType SEARCH =
      methodType(boolean.class, long.class, Scene.class, Best.class);

  /** The same of all rules. */
  private static final MethodType SEARCHES = SEARCH.changeReturnType(void.class);

  /** Of the scene, and the facts by pattern. */
  private static final MethodType VALUES = methodType(Object[].class, Scene.class, Object[].class);

  private static final Template SUBJECT = new Template(SeekSubject.class);
  private static final Template EACH = new Template(Seek.class);
  private static final Template WHETHER = new Template(SeekWhether.class);
  private static final Template ALL = new Template(SeekAll.class);
  private static final Template TOLD = new Template(Told.class);

  private Searches() {}

  static Seeker.Search of(List<CompiledRule> rules) {
    MethodHandle[] searches = new MethodHandle[rules.size()];
    Arrays.setAll(searches, i -> search(i, Link.all(rules.get(i), false)).asType(SEARCHES));
    int patterns = rules.stream().mapToInt(rule -> rule.patterns().size()).max().orElse(0);
    return ALL.instance(
        Seeker.Search.class,
        inTurn(searches),
        rules.stream().map(Searches::teller).toArray(Teller[]::new),
        patterns);
  }

  /** One after the other. */
  private static MethodHandle inTurn(MethodHandle[] searches) {
    MethodHandle all = searches[searches.length - 1];
    for (int i = searches.length - 2; i >= 0; i--) {
      all = MethodHandles.foldArguments(all, searches[i]);
    }
    return all;
  }

  private static MethodHandle search(int rule, List<Link> links) {
    MethodHandle next = Handles.bound(Searches.class, "end", SEARCH, rule);
    for (int i = links.size() - 1; i >= 0; i--) {
      next = search(rule, links.get(i), next);
    }
    return next;
  }

  private static boolean end(int rule, long lack, Scene scene, Best best) {
    return best.end(rule, lack);
  }

  private static MethodHandle search(int rule, Link link, MethodHandle next) {
    Seeking seeking =
        new Seeking(
            link.pattern(),
            rule,
            link.index(),
            Rules.candidates(link),
            Rules.reached(link),
            codes(link, condition -> condition.isJoin() && condition.property().isKey()),
            codes(link, condition -> condition.isJoin() && !condition.property().isKey()),
            codes(link, condition -> !condition.isJoin()),
            next);
    Template template =
        link.index() == link.rule().subject()
            ? SUBJECT
            : link.pattern().quantifier() == Quantifier.EACH ? EACH : WHETHER;
    Lookup copy = template.copy(seeking);
    return Handles.find(copy, copy.lookupClass(), "choose", SEARCH);
  }

  private static MethodHandle codes(Link link, Predicate<Condition> which) {
    List<Condition> all = link.pattern().conditions();
    return Handles.together(
        IntStream.range(0, all.size())
            .filter(i -> which.test(all.get(i)))
            .mapToObj(i -> Conditions.code(link, all.get(i), i))
            .toList());
  }

  private static Teller teller(CompiledRule rule) {
    Link all = new Link(rule, rule.patterns().size(), List.of(), List.of(), false);
    return TOLD.instance(Teller.class, rule, values(all));
  }

  /** What was observed, and the limit, of each condition. */
  private static MethodHandle values(Link all) {
    List<MethodHandle> values = new ArrayList<>();
    List<RulePattern> patterns = all.rule().patterns();
    for (int i = 0; i < patterns.size(); i++) {
      for (Condition condition : patterns.get(i).conditions()) {
        values.add(Conditions.told(all, i, condition.property()));
        values.add(Conditions.told(all, condition.limit()));
      }
    }
    MethodHandle list =
        MethodHandles.identity(Object[].class).asCollector(Object[].class, values.size());
    int[] same = new int[2 * values.size()];
    for (int i = values.size() - 1; i >= 0; i--) {
      MethodHandle value = MethodHandles.insertArguments(values.get(i), 2, new Object[] {null});
      list = MethodHandles.collectArguments(list, i, value);
      same[2 * i + 1] = 1;
    }
    return MethodHandles.permuteArguments(list, VALUES, same);
  }
}
