package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.benchmarks.byhand.Words.Asked;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Territory;
import io.guiju.type.FactKey;
import io.guiju.type.ListParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provision that asks for an institution abroad, with its reasons. */
final class PlatformReasons {
  private final Enterprises enterprises;
  private final Asked builds;
  private final Asked platformId;
  private final Asked institution;
  private final Asked notMainland;
  private final Asked foreign;

  PlatformReasons(Words words, Enterprises enterprises) {
    this.enterprises = enterprises;
    builds = words.asked(PlatformBuilder.class, "organisationId", Operator.EQUAL);
    platformId = words.asked(Platform.class, "id", Operator.EQUAL);
    institution = words.asked(Platform.class, "rdInstitution", Operator.EQUAL, true);
    notMainland = words.asked(Platform.class, "territory", Operator.NOT_EQUAL, Territory.MAINLAND);
    foreign =
        words.asked(
            Platform.class,
            "territory",
            Operator.MEMBER,
            ListParameter.open(List.of(Territory.FOREIGN)),
            "foreignTerritories");
  }

  /** A platform that the enterprise builds, or may. */
  Part overseas(Case of) {
    String id = of.enterprise().id();
    Known<Platform> platforms = of.dossier().platforms();
    Truth another = platforms.complete() ? FALSE : UNKNOWN;
    PlatformBuilder best = null;
    Platform bestPlatform = null;
    Truth truth = FALSE;
    int lacking = Integer.MAX_VALUE;
    for (PlatformBuilder builder : of.dossier().builders().supplied()) {
      if (builder.organisationId().equals(id)) {
        Platform platform = platforms.find(Platform::id, builder.platformId());
        Truth all = platform == null ? another : abroad(platform);
        int open = platform == null ? 4 : open(platform);
        if (best == null || all.compareTo(truth) > 0 || all == truth && open < lacking) {
          best = builder;
          bestPlatform = platform;
          truth = all;
          lacking = open;
        }
      }
    }
    boolean open = !of.dossier().builders().complete();
    boolean anyMayDo = another == UNKNOWN;
    for (Platform platform : platforms.supplied()) {
      anyMayDo |= abroad(platform) != FALSE;
    }
    if (best == null || open && truth == FALSE && anyMayDo) {
      return anotherBuilder(of, open, anyMayDo);
    }
    FactKey key = Words.key(PlatformBuilder.class, best.platformId(), id);
    List<Ground> grounds = new ArrayList<>(6);
    grounds.add(builds.of(key, id, id, TRUE));
    grounds.add(
        Words.presence(
            PlatformBuilder.class, List.of(builds.unsupplied(id)), Provenance.UNSAID, TRUE));
    List<MissingFact> missing = new ArrayList<>(3);
    if (bestPlatform == null) {
      grounds.add(presenceOfPlatform(best.platformId(), another));
      missing.add(Words.record(Platform.class, Map.of(platformId.term(), best.platformId())));
    } else {
      reasons(bestPlatform, grounds, missing);
    }
    return new Part(truth, grounds, truth == UNKNOWN ? missing : List.of(), List.of());
  }

  private void reasons(Platform platform, List<Ground> grounds, List<MissingFact> missing) {
    FactKey key = Words.key(Platform.class, platform.id());
    Territory territory = platform.territory();
    Truth counts = enterprises.abroad(territory);
    Truth listed = counts == FALSE ? UNKNOWN : counts;
    grounds.add(platformId.of(key, platform.id(), platform.id(), TRUE));
    grounds.add(institution.of(key, platform.rdInstitution(), Logic.is(platform.rdInstitution())));
    grounds.add(notMainland.of(key, territory, beyond(territory)));
    grounds.add(foreign.of(key, territory, listed));
    if (platform.rdInstitution() == null) {
      missing.add(institution.missing(key));
    }
    if (territory == null) {
      missing.add(notMainland.missing(key));
    } else if (listed == UNKNOWN) {
      missing.add(foreign.outside(key, territory));
    }
  }

  private static Truth beyond(@Nullable Territory territory) {
    return territory == null ? UNKNOWN : Logic.is(territory != Territory.MAINLAND);
  }

  private Truth abroad(Platform platform) {
    return Logic.and(Logic.is(platform.rdInstitution()), enterprises.abroad(platform.territory()));
  }

  private static int open(Platform platform) {
    Territory territory = platform.territory();
    return Logic.open(Logic.is(platform.rdInstitution()))
        + Logic.open(beyond(territory))
        + (territory == Territory.FOREIGN ? 0 : 1);
  }

  private Ground presenceOfPlatform(@Nullable String id, Truth truth) {
    return Words.presence(
        Platform.class,
        List.of(
            platformId.unsupplied(id),
            institution.unsupplied(true),
            notMainland.unsupplied(Territory.MAINLAND),
            foreign.unsupplied(foreign.limit())),
        null,
        truth);
  }

  private Part anotherBuilder(Case of, boolean open, boolean anyMayDo) {
    String id = of.enterprise().id();
    Ground presence =
        Words.presence(
            PlatformBuilder.class, List.of(builds.unsupplied(id)), null, open ? UNKNOWN : FALSE);
    if (!open) {
      return new Part(FALSE, List.of(presence), List.of(), List.of());
    }
    Truth truth = anyMayDo ? UNKNOWN : FALSE;
    Truth platform = of.dossier().platforms().complete() ? FALSE : UNKNOWN;
    return new Part(
        truth,
        List.of(presence, presenceOfPlatform(null, platform)),
        truth == UNKNOWN
            ? List.of(
                Words.record(PlatformBuilder.class, Map.of(builds.term(), id)),
                Words.record(Platform.class, Map.of()))
            : List.of(),
        List.of());
  }
}
