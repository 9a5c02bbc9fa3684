package io.guiju.internal.compiled;

import io.guiju.Outcome;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Judges the subjects of one type by all provisions about it. Thread-safe. */
public final class SubjectJudge {
  /**
   * After so many subjects the rules are compiled: it takes some ten milliseconds, which the first
   * findings of a process need not wait for.
   */
  static final int COMPILED_AFTER = 500;

  /** How many provisions answer together. */
  public static final int TOGETHER = Group.SIZE;

  private static final int EACH_ONCE = 0b001_001_001_001_001_001_001_001;

  private final DefaultRulePack pack;
  private final DirectEvaluator direct;
  private final FactType type;
  private final int[] places;
  private final AtomicInteger seen = new AtomicInteger();
  private volatile Judge @Nullable [] groups;

  /**
   * @param places which of the pack's entitlements are about the type
   */
  SubjectJudge(DefaultRulePack pack, DirectEvaluator direct, FactType type, List<Integer> places) {
    this.pack = pack;
    this.direct = direct;
    this.type = type;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
  }

  public FactType type() {
    return type;
  }

  /** How many provisions it judges by. */
  public int count() {
    return places.length;
  }

  /** Which of the pack's entitlements one of its provisions is. */
  public int place(int provision) {
    return places[provision];
  }

  /** Whether there are compiled rules to ask; so many subjects are about to be judged. */
  public boolean isReady(int subjects) {
    if (groups != null) {
      return true;
    } else if (seen.addAndGet(subjects) > COMPILED_AFTER) {
      compile();
      return true;
    }
    return false;
  }

  /** Compiles the rules, whether or not they were asked often enough. */
  public synchronized void compile() {
    if (groups == null) {
      groups = compiled();
    }
  }

  private Judge[] compiled() {
    Rules rules = new Rules();
    Template template = new Template(Group.class);
    int most =
        pack.compiledRules().stream().mapToInt(rule -> rule.patterns().size()).max().orElse(0);
    Judge[] compiled = new Judge[(places.length + Group.SIZE - 1) / Group.SIZE];
    for (int i = 0; i < compiled.length; i++) {
      Object[] handles = new Object[2 + Group.SIZE];
      Arrays.fill(
          handles,
          MethodHandles.dropArguments(
              MethodHandles.constant(int.class, 0), 0, Rules.PROVISION.parameterList()));
      handles[0] = inPlace();
      handles[1 + Group.SIZE] = most;
      int end = Math.min(places.length, (i + 1) * Group.SIZE);
      for (int j = i * Group.SIZE; j < end; j++) {
        Provision provision = pack.entitlements().get(places[j]);
        handles[1 + j % Group.SIZE] = rules.provision(pack.compiledRulesOf(provision));
      }
      compiled[i] = template.instance(Judge.class, handles);
    }
    return compiled;
  }

  private MethodHandle inPlace() {
    Property place = direct.ownPlace(type);
    return place == null
        ? Handles.bound(SubjectJudge.class, "inPlace", Rules.PROVISION, direct)
        : Handles.bound(
            SubjectJudge.class, "inPlace", Rules.PROVISION, place.reader(), pack.scope().place());
  }

  private static int inPlace(DirectEvaluator direct, Scene scene, Object[] chosen) {
    return direct.inPlace(scene.subject, scene.facts).ordinal();
  }

  private static int inPlace(MethodHandle reader, Place scope, Scene scene, Object[] chosen)
      throws Throwable {
    Place place = (Place) (Object) reader.invokeExact(scene.subject);
    return place == null
        ? Kleene.UNKNOWN
        : place.isWithin(scope)
            ? Kleene.TRUE
            : scope.isWithin(place) ? Kleene.UNKNOWN : Kleene.FALSE;
  }

  /** Whether a subject is where the plan applies; what {@link #answers} has to know. */
  public int inPlace(Scene scene) {
    return Objects.requireNonNull(groups)[0].inPlace(scene);
  }

  /**
   * What a group of provisions says of a subject: those from the number of the group times {@link
   * #TOGETHER} on.
   */
  public int answers(int group, int inPlace, Scene scene) {
    return switch (inPlace) {
      case Kleene.TRUE -> Objects.requireNonNull(groups)[group].judge(scene);
      case Kleene.FALSE -> Group.NOT_APPLICABLE * EACH_ONCE;
      default -> inPlace * EACH_ONCE;
    };
  }

  /**
   * One of the answers of a group; null where a term threw, so that the interpreter has to judge.
   */
  public static @Nullable Outcome outcome(int answers, int provision) {
    return outcome(answers >>> Group.BITS * provision & Group.ANSWER);
  }

  private static @Nullable Outcome outcome(int answer) {
    return switch (answer) {
      case Kleene.FALSE -> Outcome.NOT_SATISFIED;
      case Kleene.UNKNOWN -> Outcome.UNDETERMINED;
      case Kleene.TRUE -> Outcome.SATISFIED;
      case Group.NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
      default -> null;
    };
  }
}
