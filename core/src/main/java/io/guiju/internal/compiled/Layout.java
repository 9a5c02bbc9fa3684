package io.guiju.internal.compiled;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.Provision;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** Puts the rules of provisions into groups, of which each is full before the next begins. */
final class Layout {
  private final MethodHandle inPlace;
  private final Rules rules = new Rules();
  private final Template template = new Template(Group.class);
  private final List<Together> full = new ArrayList<>();

  /** Those whose group has room yet. */
  private final List<Answer> open = new ArrayList<>();

  private Branch branch = new Branch(null);
  private int count;

  /**
   * @param inPlace whether a subject is where the plan applies
   */
  Layout(MethodHandle inPlace) {
    this.inPlace = inPlace;
  }

  /** Adds a provision with all its rules. One with more than there is room for is interpreted. */
  void add(Provision provision, List<CompiledRule> all) {
    Link applicability = Link.applicability(all.get(0));
    int applies = applicability.requirements().isEmpty() ? 0 : 1;
    int size = all.size() + applies;
    if (count + size > Group.ROOM) {
      close();
    }
    if (size > Group.ROOM) {
      full.add(Together.interpreted(first(), List.of(provision)));
      return;
    }
    long applicable = applies == 0 ? 0 : add(List.of(applicability));
    long rules = 0;
    for (CompiledRule rule : all) {
      rules |= add(Link.all(rule, true));
    }
    open.add(new Answer(provision, applicable, rules));
  }

  private long add(List<Link> links) {
    branch.add(count, links);
    return Kleene.bits(count++);
  }

  /** All groups, in the order of the provisions. */
  List<Together> all() {
    close();
    return full;
  }

  private int first() {
    return full.stream().mapToInt(Together::count).sum();
  }

  private void close() {
    if (!open.isEmpty()) {
      Judge judge = template.instance(Judge.class, inPlace, rules.next(branch), branch.kept());
      full.add(new Together(judge, first(), open));
      open.clear();
      branch = new Branch(null);
      count = 0;
    }
  }
}
