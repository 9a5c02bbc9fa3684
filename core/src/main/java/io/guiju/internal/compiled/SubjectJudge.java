package io.guiju.internal.compiled;

import io.guiju.Truth;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Judges the subjects of one type by all provisions about it. Thread-safe. */
public final class SubjectJudge {
  /**
   * After so many judgements, of a subject by a provision, the rules are compiled: the first type
   * of a process costs up to a hundred milliseconds, which neither a first finding nor a small
   * register should wait for.
   */
  static final int COMPILED_AFTER = 14_000;

  private static final MethodType IN_PLACE = MethodType.methodType(long.class, Scene.class);
  private static final long YES = Kleene.bits(0);
  private static final long UNKNOWN = YES & Kleene.MAY;

  private final DefaultRulePack pack;
  private final DirectEvaluator direct;
  private final FactType type;
  private final int[] places;
  private final Provision[] provisions;
  private final Together[] interpreted;
  private final AtomicLong judged = new AtomicLong();
  private volatile Together @Nullable [] compiled;

  /**
   * @param places which of the pack's entitlements are about the type
   */
  private SubjectJudge(
      DefaultRulePack pack, DirectEvaluator direct, FactType type, List<Integer> places) {
    this.pack = pack;
    this.direct = direct;
    this.type = type;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
    this.provisions = places.stream().map(pack.entitlements()::get).toArray(Provision[]::new);
    this.interpreted = new Together[] {Together.interpreted(0, List.of(provisions))};
  }

  /** One for each type of subject, in the order in which the plan first speaks of them. */
  public static List<SubjectJudge> all(DefaultRulePack pack, DirectEvaluator direct) {
    Map<FactType, List<Integer>> places = new LinkedHashMap<>();
    List<Provision> provisions = pack.entitlements();
    for (int i = 0; i < provisions.size(); i++) {
      places.computeIfAbsent(provisions.get(i).subject(), type -> new ArrayList<>()).add(i);
    }
    return places.entrySet().stream()
        .map(entry -> new SubjectJudge(pack, direct, entry.getKey(), entry.getValue()))
        .toList();
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

  public Provision provision(int provision) {
    return provisions[provision];
  }

  public boolean isCompiled() {
    return compiled != null;
  }

  /**
   * Its provisions, as far as they are judged together: by compiled rules as soon as there are any.
   *
   * @param subjects so many are about to be judged
   */
  public Together[] together(int subjects) {
    Together[] made = compiled;
    if (made != null) {
      return made;
    }
    return judged.addAndGet((long) subjects * count()) > COMPILED_AFTER ? compile() : interpreted;
  }

  /** The same, all left to the interpreter. */
  public Together[] interpreted() {
    return interpreted;
  }

  /** Compiles the rules, whether or not they were asked often enough. */
  public synchronized Together[] compile() {
    Together[] made = compiled;
    if (made == null) {
      Layout layout = new Layout(inPlace());
      for (Provision provision : provisions) {
        layout.add(provision, pack.compiledRulesOf(provision));
      }
      made = layout.all().toArray(Together[]::new);
      compiled = made;
    }
    return made;
  }

  private MethodHandle inPlace() {
    Property place = direct.ownPlace(type);
    return place == null
        ? Handles.bound(SubjectJudge.class, "inPlace", IN_PLACE, direct)
        : Handles.bound(
            SubjectJudge.class,
            "inPlace",
            IN_PLACE,
            place.reader().asType(MethodType.methodType(Place.class, Object.class)),
            pack.scope().place(),
            pack.scope().place().prefix());
  }

  private static long inPlace(DirectEvaluator direct, Scene scene) {
    Truth inPlace = direct.inPlace(scene.subject, scene.facts);
    return inPlace == Truth.TRUE ? YES : inPlace == Truth.UNKNOWN ? UNKNOWN : 0;
  }

  private static long inPlace(MethodHandle reader, Place scope, String prefix, Scene scene)
      throws Throwable {
    Place place = (Place) reader.invokeExact(scene.subject);
    return place == null
        ? UNKNOWN
        : place.code().startsWith(prefix) ? YES : scope.isWithin(place) ? UNKNOWN : 0;
  }
}
